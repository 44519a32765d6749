/*===- use-runtime.c - Calls of the runtime's interface, from C -----------===*\
|*                                                                            *|
|* Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.     *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* `use-runtime SCENARIO...` does one scenario after the other.               *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include "rope/Runtime/GPU.h"
#include <elf.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static const char ptx[] = ".version 7.8\n.target sm_90\n"
                          ".visible .entry move(.param .u64 a, .param .u64 b, "
                          ".param .u32 n)\n{\n}\n";
static RopeGPUImage image = {"kernels", "sm_90", ptx, sizeof(ptx) - 1, 0};
static const unsigned char alignments[] = {16, 32, 1, 0};
static RopeGPUKernel move = {&image, "move", alignments, 0};
static RopeGPUKernel missing = {&image, "missing", 0, 0};

static const char bitcode[] = "BC\xc0\xde";
static RopeGPUImage codeImage = {"code", "sm_90", bitcode, 4, 0};
static RopeGPUKernel code = {&codeImage, "move", 0, 0};

/* A cubin for sm_90 without kernels. */
static const Elf64_Ehdr cubin = {
    .e_ident = {0x7f, 'E', 'L', 'F', ELFCLASS64, ELFDATA2LSB, 1, 0x41, 8},
    .e_flags = 90 << 8};
static RopeGPUImage cubinImage = {"cubin", "sm_90", &cubin, sizeof(cubin), 0};
static RopeGPUKernel inCubin = {&cubinImage, "move", 0, 0};

static RopeGPUConstantCache cache;
static const float weights[4] = {1, 2, 3, 4};

static uintptr_t second = 0xb000;

static int launchOne(RopeGPUKernel *kernel, int64_t grid) {
  void *a = (void *)0xa000, *b = (void *)second;
  int n = 12;
  void *arguments[] = {&a, &b, &n};
  return ropeGPULaunch(kernel, grid, 2, 1, 128, 1, 1, 0, arguments);
}

static void leave(void) {
  int error = ropeGPULeave();
  printf("left: %d %s\n", error, ropeGPUGetErrorText());
}

static void launch(void *stream, RopeGPUKernel *kernel, int64_t grid) {
  printf("entered: %d\n", ropeGPUEnter(stream));
  printf("launched: %d\n", launchOne(kernel, grid));
  leave();
}

static void useMemory(void) {
  ropeGPUEnter((void *)0x101);
  char *memory = ropeGPUAllocate(16);
  printf("memory: %s\n", memory ? "some" : "none");
  if (memory) {
    ropeGPUCopy(memory, weights, 16);
    printf("the same: %d\n", memcmp(memory, weights, 16) == 0);
  }
  printf("no bytes: %s\n", ropeGPUAllocate(0) ? "some" : "none");
  ropeGPUFree(memory);
  ropeGPUFree(0);
  ropeGPUSynchronize();
  leave();
}

static void useConstant(void *stream) {
  ropeGPUEnter(stream);
  void *copy = ropeGPUConstant(&cache, weights, sizeof(weights));
  printf("constant: %d\n", copy && memcmp(copy, weights, 16) == 0);
  leave();
}

/* Threads of two contexts share kernels and a constant. */
static void *runThread(void *stream) {
  for (int i = 0; i < 50; ++i) {
    if (ropeGPUEnter(stream) || launchOne(&move, 1) ||
        !ropeGPUConstant(&cache, weights, sizeof(weights)))
      printf("a thread fails: %s\n", ropeGPUGetErrorText());
    if (ropeGPULeave())
      printf("a thread fails: %s\n", ropeGPUGetErrorText());
  }
  return NULL;
}

/* An error of one thread is none of another. */
static void *failThread(void *stream) {
  ropeGPUEnter(stream);
  launchOne(&missing, 1);
  if (ropeGPULeave() != 500 || !strstr(ropeGPUGetErrorText(), "missing"))
    printf("an error was lost\n");
  return NULL;
}

static void useThreads(void) {
  pthread_t threads[9];
  for (int i = 0; i < 9; ++i)
    pthread_create(&threads[i], NULL, i == 8 ? failThread : runThread,
                   (void *)(uintptr_t)((i % 2 ? 0x101 : 0x201) + i));
  for (int i = 0; i < 9; ++i)
    pthread_join(threads[i], NULL);
  printf("threads are done: '%s'\n", ropeGPUGetErrorText());
}

static void run(const char *scenario) {
  if (!strcmp(scenario, "launch"))
    launch((void *)0x101, &move, 3);
  else if (!strcmp(scenario, "default-stream"))
    launch(NULL, &move, 3);
  else if (!strcmp(scenario, "other-context"))
    launch((void *)0x201, &move, 3);
  else if (!strcmp(scenario, "missing"))
    launch((void *)0x101, &missing, 3);
  else if (!strcmp(scenario, "bitcode"))
    launch((void *)0x101, &code, 3);
  else if (!strcmp(scenario, "cubin"))
    launch((void *)0x101, &inCubin, 3);
  else if (!strcmp(scenario, "misaligned")) {
    second = 0xb010;
    launch((void *)0x101, &move, 3);
    second = 0xb000;
  } else if (!strcmp(scenario, "large"))
    launch((void *)0x101, &move, 1LL << 32);
  else if (!strcmp(scenario, "memory"))
    useMemory();
  else if (!strcmp(scenario, "constant"))
    useConstant((void *)0x101);
  else if (!strcmp(scenario, "constant-elsewhere"))
    useConstant((void *)0x102);
  else if (!strcmp(scenario, "no-bracket"))
    printf("launched: %d\n", launchOne(&move, 3));
  else if (!strcmp(scenario, "nested")) {
    ropeGPUEnter((void *)0x101);
    printf("entered: %d\n", ropeGPUEnter((void *)0x102));
    printf("launched: %d\n", launchOne(&move, 3));
    leave();
  } else if (!strcmp(scenario, "leave"))
    printf("left: %d\n", ropeGPULeave());
  else if (!strcmp(scenario, "threads"))
    useThreads();
  else
    printf("no scenario '%s'\n", scenario);
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  for (int i = 1; i < argc; ++i)
    run(argv[i]);
  return 0;
}
