/*===- fake-cuda.c - A CUDA driver that writes down what it is asked ------===*\
|*                                                                            *|
|* Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.     *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* Every call is a line of standard output. Device memory is the host's;      *|
|* kernels are found in PTX and in cubins, their arguments printed and not    *|
|* run. A stream 0xCSS belongs to context 0xC00. The environment says how     *|
|* the device is:                                                             *|
|*   FAKE_CUDA_VERSION  the version, 12040                                    *|
|*   FAKE_CUDA_CHIP     the device's chip, 90                                 *|
|*   FAKE_CUDA_FAIL     name=N: the function fails with error N               *|
|*   FAKE_CUDA_BUSY     events have not happened yet                          *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include <elf.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef unsigned long long number;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local uintptr_t contexts[8];
static _Thread_local int numContexts;
static int numEvents;

/* Kernels of all modules; a module is the text of its image. */
static struct kernel {
  char name[128];
  const char *image;
  int sizes[64], numArguments;
} kernels[64];
static int numKernels;

static number memory[256];
static int numMemory;

static void print(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vprintf(format, arguments);
  va_end(arguments);
  fflush(stdout);
}

/* The error that the environment asks for, or 0. */
static int getFailure(const char *name) {
  const char *spec = getenv("FAKE_CUDA_FAIL");
  size_t length = strlen(name);
  if (spec && !strncmp(spec, name, length) && spec[length] == '=')
    return atoi(spec + length + 1);
  return 0;
}

/* Under the lock: a line, and the failure. */
#define CALL(...)                                                              \
  int failure = getFailure(__func__);                                          \
  pthread_mutex_lock(&mutex);                                                  \
  print("%s", __func__);                                                       \
  print(__VA_ARGS__);                                                          \
  print(failure ? " fails\n" : "\n");                                          \
  pthread_mutex_unlock(&mutex);                                                \
  if (failure)                                                                 \
    return failure;

static int getVariable(const char *name, int otherwise) {
  const char *value = getenv(name);
  return value ? atoi(value) : otherwise;
}

int cuDriverGetVersion(int *version) {
  *version = getVariable("FAKE_CUDA_VERSION", 12040);
  return 0;
}

int cuInit(unsigned flags) {
  CALL(" %u", flags)
  return 0;
}

int cuGetErrorName(int error, const char **name) {
  static const struct {
    int error;
    const char *name;
  } names[] = {{1, "CUDA_ERROR_INVALID_VALUE"},
               {2, "CUDA_ERROR_OUT_OF_MEMORY"},
               {100, "CUDA_ERROR_NO_DEVICE"},
               {201, "CUDA_ERROR_INVALID_CONTEXT"},
               {209, "CUDA_ERROR_NO_BINARY_FOR_GPU"},
               {218, "CUDA_ERROR_INVALID_PTX"},
               {500, "CUDA_ERROR_NOT_FOUND"},
               {700, "CUDA_ERROR_ILLEGAL_ADDRESS"}};
  *name = NULL;
  for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); ++i)
    if (names[i].error == error)
      *name = names[i].name;
  return *name ? 0 : 1;
}

int cuGetErrorString(int error, const char **text) {
  static _Thread_local char buffer[64];
  snprintf(buffer, sizeof(buffer), "the driver's words for %d", error);
  *text = buffer;
  return 0;
}

int cuDeviceGet(int *device, int ordinal) {
  *device = ordinal;
  return 0;
}

int cuDeviceGetName(char *name, int size, int device) {
  snprintf(name, size, "Fake GPU %d", device);
  return 0;
}

int cuDeviceGetAttribute(int *value, int attribute, int device) {
  int chip = getVariable("FAKE_CUDA_CHIP", 90);
  *value = attribute == 75 ? chip / 10 : attribute == 76 ? chip % 10 : 0;
  return device == 0 ? 0 : 1;
}

int cuDevicePrimaryCtxRetain(void **context, int device) {
  CALL(" %d", device)
  *context = (void *)0x100;
  return 0;
}

int cuCtxGetCurrent(void **context) {
  *context = numContexts ? (void *)contexts[numContexts - 1] : NULL;
  return 0;
}

int cuCtxPushCurrent_v2(void *context) {
  CALL(" %p", context)
  contexts[numContexts++] = (uintptr_t)context;
  return 0;
}

int cuCtxPopCurrent_v2(void **context) {
  CALL("%s", "")
  *context = (void *)contexts[--numContexts];
  return 0;
}

int cuCtxGetDevice(int *device) {
  *device = 0;
  return 0;
}

int cuCtxGetId(void *context, number *id) {
  *id = (uintptr_t)context + 7;
  return 0;
}

int cuStreamGetCtx(void *stream, void **context) {
  CALL(" %p", stream)
  *context = (void *)((uintptr_t)stream & ~(uintptr_t)0xff);
  return 0;
}

int cuStreamSynchronize(void *stream) {
  CALL(" %p", stream)
  return 0;
}

int cuStreamWaitEvent(void *stream, void *event, unsigned flags) {
  CALL(" %p event %p", stream, event)
  return flags ? 1 : 0;
}

int cuEventCreate(void **event, unsigned flags) {
  pthread_mutex_lock(&mutex);
  *event = (void *)(uintptr_t)++numEvents;
  pthread_mutex_unlock(&mutex);
  CALL(" flags %u", flags)
  return 0;
}

int cuEventRecord(void *event, void *stream) {
  CALL(" %p stream %p", event, stream)
  return 0;
}

int cuEventQuery(void *event) {
  return event && getenv("FAKE_CUDA_BUSY") ? 600 : 0;
}

/* Adds the kernels in PTX. */
static void addKernels(const char *image) {
  for (const char *at = image; (at = strstr(at, ".entry "));) {
    struct kernel *kernel = &kernels[numKernels++];
    at += strlen(".entry ");
    size_t length = strcspn(at, "( \n");
    memcpy(kernel->name, at, length);
    kernel->image = image;
    const char *end = strchr(at, ')');
    while ((at = strstr(at, ".param .")) && at < end) {
      /* As .u64, .b32 or .f16. */
      kernel->sizes[kernel->numArguments++] =
          atoi(at + strlen(".param .") + 1) / 8;
      ++at;
    }
    at = end;
  }
}

/* Adds the kernels in a cubin: those with a section .nv.info.NAME, where each
 * parameter has a record. */
static void addCubinKernels(const char *image) {
  const Elf64_Ehdr *header = (const void *)image;
  const Elf64_Shdr *sections = (const void *)(image + header->e_shoff);
  const char *names = image + sections[header->e_shstrndx].sh_offset;
  for (int i = 0; i < header->e_shnum; ++i) {
    const char *prefix = ".nv.info.", *name = names + sections[i].sh_name;
    if (strncmp(name, prefix, strlen(prefix)))
      continue;
    struct kernel *kernel = &kernels[numKernels++];
    snprintf(kernel->name, sizeof(kernel->name), "%s", name + strlen(prefix));
    kernel->image = image;
    const unsigned char *at = (const void *)(image + sections[i].sh_offset);
    const unsigned char *end = at + sections[i].sh_size;
    /* A form, a kind, and a value or the number of bytes that follow. */
    while (at < end) {
      const unsigned char *data = at + 4;
      if (at[0] == 4 && at[1] == 0x17) {
        /* A parameter: its number at 4, its size in the upper bits at 8. */
        unsigned bits;
        memcpy(&bits, data + 8, 4);
        kernel->sizes[data[4]] = bits >> 18;
        ++kernel->numArguments;
      }
      at = data + (at[0] == 4 ? at[2] | at[3] << 8 : 0);
    }
  }
}

/* The chip that a cubin is for, as 90. */
static int getCubinChip(const char *image) {
  const Elf64_Ehdr *header = (const void *)image;
  int isNew = header->e_ident[EI_ABIVERSION] >= 8;
  return header->e_flags >> (isNew ? 8 : 0) & 0xff;
}

int cuModuleLoadDataEx(void **module, const void *data, unsigned count,
                       int *options, void **values) {
  const char *image = data;
  int chip = getVariable("FAKE_CUDA_CHIP", 90);
  int isCubin = !memcmp(image, ELFMAG, SELFMAG);
  CALL(" %s", isCubin ? "cubin" : "PTX")
  if (!numContexts)
    return 201;
  /* A cubin is for one generation of chips, from one of it on. */
  if (isCubin &&
      (getCubinChip(image) / 10 != chip / 10 || getCubinChip(image) > chip))
    return 209;
  const char *target = isCubin ? NULL : strstr(image, ".target sm_");
  if (target && atoi(target + strlen(".target sm_")) > chip) {
    if (count == 2 && options[0] == 5 && options[1] == 6)
      snprintf(values[0], (size_t)values[1], "the log of the driver's ptxas");
    return 218;
  }
  pthread_mutex_lock(&mutex);
  if (isCubin)
    addCubinKernels(image);
  else
    addKernels(image);
  pthread_mutex_unlock(&mutex);
  *module = (void *)image;
  return 0;
}

int cuModuleGetFunction(void **function, void *module, const char *name) {
  CALL(" %s", name)
  for (int i = 0; i < numKernels; ++i)
    if (kernels[i].image == module && !strcmp(kernels[i].name, name)) {
      *function = &kernels[i];
      return 0;
    }
  return 500;
}

static void printArgument(const void *value, int size) {
  number bits = 0;
  memcpy(&bits, value, size);
  for (int i = 0; i < numMemory; ++i)
    if (memory[i] && memory[i] == bits) {
      print(" memory%d", i);
      return;
    }
  print(" 0x%llx", bits);
}

int cuLaunchKernel(void *function, unsigned gridX, unsigned gridY,
                   unsigned gridZ, unsigned blockX, unsigned blockY,
                   unsigned blockZ, unsigned shared, void *stream,
                   void **arguments, void **extra) {
  struct kernel *kernel = function;
  int failure = getFailure(__func__);
  pthread_mutex_lock(&mutex);
  print("cuLaunchKernel %s grid %u %u %u block %u %u %u shared %u stream %p:",
        kernel->name, gridX, gridY, gridZ, blockX, blockY, blockZ, shared,
        stream);
  for (int i = 0; i < kernel->numArguments; ++i)
    printArgument(arguments[i], kernel->sizes[i]);
  print(failure ? " fails\n" : "\n");
  pthread_mutex_unlock(&mutex);
  return extra ? 1 : failure;
}

static int allocate(number *pointer, size_t bytes) {
  pthread_mutex_lock(&mutex);
  *pointer = (uintptr_t)malloc(bytes);
  memory[numMemory++] = *pointer;
  pthread_mutex_unlock(&mutex);
  return 0;
}

static void release(number pointer) {
  for (int i = 0; i < numMemory; ++i)
    if (memory[i] == pointer) {
      print(" memory%d", i);
      memory[i] = 0;
      free((void *)(uintptr_t)pointer);
      return;
    }
  print(" 0x%llx, which is no memory", pointer);
}

int cuMemAllocAsync(number *pointer, size_t bytes, void *stream) {
  CALL(" %zu stream %p", bytes, stream)
  return allocate(pointer, bytes);
}

int cuMemFreeAsync(number pointer, void *stream) {
  CALL("%s", (release(pointer), ""))(void) stream;
  return 0;
}

int cuMemAllocManaged(number *pointer, size_t bytes, unsigned flags) {
  CALL(" %zu flags %u", bytes, flags)
  return allocate(pointer, bytes);
}

int cuMemFree_v2(number pointer) {
  CALL("%s", (release(pointer), ""))
  return 0;
}

int cuMemcpyAsync(number to, number from, size_t bytes, void *stream) {
  CALL(" %zu stream %p", bytes, stream)
  memcpy((void *)(uintptr_t)to, (void *)(uintptr_t)from, bytes);
  return 0;
}
