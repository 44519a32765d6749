//===- bench-call.cpp - What a call of a small rotation costs ---*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Rotations of a few heads, compiled with plain pointers for arguments, called
// again and again: microseconds per call, with one thread and with all.
//===----------------------------------------------------------------------===//

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <string>
#include <unistd.h>
#include <vector>

using RopeFn = void (*)(const float *, const float *, const float *, float *);

static std::string getFolder() {
  char path[4096];
  ssize_t size = readlink("/proc/self/exe", path, sizeof(path) - 1);
  std::string text(path, size > 0 ? size : 0);
  return text.substr(0, text.rfind('/'));
}

/// `rows` rows of `heads` heads of 128, or null.
static RopeFn compile(int rows, int heads, const std::string &arguments) {
  static int count = 0;
  std::string stem = "/tmp/rope-call-" + std::to_string(getpid()) + "-" +
                     std::to_string(count++);
  FILE *file = fopen((stem + ".mlir").c_str(), "w");
  if (!file)
    return nullptr;
  std::string x = "tensor<" + std::to_string(rows) + "x" +
                  std::to_string(heads) + "x128xf32>";
  std::string table = "tensor<" + std::to_string(rows) + "x64xf32>";
  std::string program =
      "func.func @rope(%x: " + x + ", %c: " + table + ", %s: " + table +
      ") -> " + x + " {\n  %e = tensor.empty() : " + x +
      "\n  %y = rope.apply #rope.layout<split, head_dim = 128> dim = 2 map = "
      "affine_map<(s, h, p) -> (s, p)> ins(%x, %c, %s : " +
      x + ", " + table + ", " + table + ") outs(%e : " + x + ") -> " + x +
      "\n  return %y : " + x + "\n}\n";
  fputs(program.c_str(), file);
  fclose(file);
  std::string command = getFolder() + "/rope-compile " + stem +
                        ".mlir --emit=so --interface=pointers -o " + stem +
                        ".so " + arguments;
  void *library = system(command.c_str()) == 0
                      ? dlopen((stem + ".so").c_str(), RTLD_NOW)
                      : nullptr;
  for (const char *ending : {".mlir", ".so"})
    unlink((stem + ending).c_str());
  return library ? reinterpret_cast<RopeFn>(dlsym(library, "rope")) : nullptr;
}

static double now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e6 + time.tv_nsec * 1e-3;
}

int main() {
  printf("| rows x heads of 128 | KiB | us, as chosen | us, 1 thread | us, all "
         "threads |\n|---|---|---|---|---|\n");
  const int shapes[][2] = {{1, 1},  {1, 8},   {1, 32}, {4, 32},
                           {8, 32}, {16, 32}, {64, 32}};
  for (auto [rows, heads] : shapes) {
    int size = rows * heads * 128;
    std::vector<float> x(size, 1), y(size), table(rows * 64, 0.5f);
    printf("| %d x %d | %.1f |", rows, heads, size * 4 / 1024.0);
    for (const char *arguments :
         {"", "--num-threads=1", "--schedule=parallel-bytes=0"}) {
      RopeFn function = compile(rows, heads, arguments);
      if (!function)
        return 1;
      std::vector<double> times;
      int repeats = std::max(100, 20000000 / (size + 1000));
      for (int round = 0; round < 9; ++round) {
        double start = now();
        for (int i = 0; i < repeats; ++i)
          function(x.data(), table.data(), table.data(), y.data());
        times.push_back((now() - start) / repeats);
      }
      std::sort(times.begin(), times.end());
      printf(" %.3f |", times[times.size() / 2]);
    }
    printf("\n");
    fflush(stdout);
  }
  return 0;
}
