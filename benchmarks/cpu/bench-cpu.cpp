//===- bench-cpu.cpp - Rotations beside a floor and a copy ------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Compiles each case with rope-compile, calls it in turn with a hand-written
// kernel, a copy of x, and a loop that moves the bytes of the kernel without
// its arithmetic, and prints medians of ratios. Each is the fastest of its
// variants.
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <functional>
#include <memory>
#include <omp.h>
#include <sstream>
#include <string>
#include <unistd.h>
#include <vector>

using namespace rope_bench;

namespace {
struct Tensor {
  std::vector<int64_t> shape;
  const char *map;
  int64_t rows, shared, rowStride, sharedStride;
};

struct Case {
  const char *name;
  const char *what;
  std::vector<Tensor> tensors;
  std::vector<int64_t> tableShape;
  /// The program computes the tables where it uses them; the floor reads them.
  bool isTableFree = false;

  int64_t getNumElements(const Tensor &tensor) const {
    int64_t count = 1;
    for (int64_t size : tensor.shape)
      count *= size;
    return count;
  }
};

struct Options {
  std::string cases = "ABTCLKD", types = "f32,bf16", layouts = "ss,ii,is,si";
  std::string compileArgs;
  /// Programs that are timed in the same rounds: further arguments of
  /// rope-compile for each.
  std::vector<std::string> variants = {""};
  std::string isa;
  int rounds = 9;
  int threads = 2;
  bool keep = false, verbose = false;
};

/// Wall clock, or the time that this process really ran: on a busy machine the
/// only one that says something, with one thread.
bool usesCPUTime = false;

struct Buffer {
  explicit Buffer(size_t bytes)
      : data(static_cast<char *>(
            aligned_alloc(4096, (bytes + 4095) / 4096 * 4096))),
        bytes(bytes) {
    std::memset(data, 0, bytes);
  }
  Buffer(Buffer &&other) : data(other.data), bytes(other.bytes) {
    other.data = nullptr;
  }
  ~Buffer() { std::free(data); }
  char *data;
  size_t bytes;
};

/// What an artefact takes for a memref.
struct Descriptor {
  void *allocated, *aligned;
  int64_t words[9];
};
} // namespace

static std::vector<Case> getCases() {
  const char *bse = "(b, s, p) -> (s, p)";
  auto embedding = [&](int64_t b, int64_t s, int64_t e) {
    return Tensor{{b, s, e}, bse, s, b, e, s * e};
  };
  auto heads = [](int64_t b, int64_t s, int64_t h, bool isDecode) {
    return Tensor{{b, s, h, 128},
                  isDecode ? "(b, s, h, p) -> (b, p)"
                           : "(b, s, h, p) -> (s, p)",
                  isDecode ? b : s,
                  h,
                  h * 128,
                  128};
  };
  // Heads outside of the sequence: [B, H, S, D].
  auto headsFirst = [](int64_t s, int64_t h) {
    return Tensor{{1, h, s, 128}, "(b, h, s, p) -> (s, p)", s, h, 128, s * 128};
  };
  return {{"A", "B8_S4096_E4096", {embedding(8, 4096, 4096)}, {4096, 2048}},
          {"B", "B1_S16384_E4096", {embedding(1, 16384, 4096)}, {16384, 2048}},
          {"T",
           "B1_S16384_E4096, no table",
           {embedding(1, 16384, 4096)},
           {16384, 2048},
           true},
          {"C", "B8_S2048_E1024", {embedding(8, 2048, 1024)}, {2048, 512}},
          {"L",
           "q(1,4096,32,128)+k(8)",
           {heads(1, 4096, 32, false), heads(1, 4096, 8, false)},
           {4096, 64}},
          {"K",
           "q(1,32,4096,128)+k(8)",
           {headsFirst(4096, 32), headsFirst(4096, 8)},
           {4096, 64}},
          {"D",
           "q(64,1,32,128)+k(8)",
           {heads(64, 1, 32, true), heads(64, 1, 8, true)},
           {64, 64}}};
}

static std::string getType(const std::vector<int64_t> &shape,
                           const std::string &element) {
  std::string text = "memref<";
  for (int64_t size : shape)
    text += std::to_string(size) + "x";
  return text + element + ">";
}

/// The case as a program on memrefs, which allocates nothing.
static std::string getProgram(const Case &c, const std::string &type, bool from,
                              bool to) {
  auto layout = [](bool isInterleaved, int64_t size) {
    return std::string("#rope.layout<") +
           (isInterleaved ? "interleaved" : "split") +
           ", head_dim = " + std::to_string(size) + ">";
  };
  std::string table = getType(c.tableShape, "f32");
  std::string arguments, body;
  for (size_t i = 0; i < c.tensors.size(); ++i) {
    const Tensor &tensor = c.tensors[i];
    std::string n = std::to_string(i), memref = getType(tensor.shape, type);
    arguments += "%x" + n + ": " + memref + " {llvm.noalias}, %y" + n + ": " +
                 memref + " {llvm.noalias}, ";
    int64_t lanes = tensor.shape.back();
    body += "  rope.apply " + layout(from, lanes) +
            (from == to ? "" : " to " + layout(to, lanes)) +
            " dim = " + std::to_string(tensor.shape.size() - 1) +
            " map = affine_map<" + tensor.map + "> ins(%x" + n +
            ", %c, %s : " + memref + ", " + table + ", " + table + ") outs(%y" +
            n + " : " + memref + ")\n";
  }
  std::string end = "  return\n}\n";
  if (!c.isTableFree)
    return "func.func @rope(" + arguments + "%c: " + table + ", %s: " + table +
           ") {\n" + body + end;
  std::string positions = getType({c.tableShape[0]}, "i64"),
              frequencies = getType({c.tableShape[1]}, "f32");
  std::string program = "func.func @rope(" + arguments + "%pos: " + positions +
                        ", %f: " + frequencies + ") {\n";
  for (const char *name : {"%c", "%s"})
    program += std::string("  ") + name + " = memref.alloc() : " + table + "\n";
  program += "  rope.table ins(%pos, %f : " + positions + ", " + frequencies +
             ") outs(%c, %s : " + table + ", " + table + ")\n" + body;
  return program + end;
}

static Descriptor getDescriptor(void *data, const std::vector<int64_t> &shape) {
  Descriptor d{data, data, {0}};
  int64_t stride = 1;
  for (size_t i = shape.size(); i-- > 0; stride *= shape[i]) {
    d.words[1 + i] = shape[i];
    d.words[1 + shape.size() + i] = stride;
  }
  return d;
}

/// Calls a function with up to six pointers.
static void call(void *function, std::vector<Descriptor> &d) {
  using P = void *;
  if (d.size() == 4)
    reinterpret_cast<void (*)(P, P, P, P)>(function)(&d[0], &d[1], &d[2],
                                                     &d[3]);
  else
    reinterpret_cast<void (*)(P, P, P, P, P, P)>(function)(&d[0], &d[1], &d[2],
                                                           &d[3], &d[4], &d[5]);
}

static std::string getFolder() {
  char path[4096];
  ssize_t size = readlink("/proc/self/exe", path, sizeof(path) - 1);
  std::string text(path, size > 0 ? size : 0);
  return text.substr(0, text.rfind('/'));
}

/// The compiled program's function, or null.
static void *compile(const std::string &program, const std::string &variant,
                     const Options &options) {
  static int count = 0;
  std::string stem = "/tmp/rope-bench-" + std::to_string(getpid()) + "-" +
                     std::to_string(count++);
  FILE *file = fopen((stem + ".mlir").c_str(), "w");
  if (!file)
    return nullptr;
  fputs(program.c_str(), file);
  fclose(file);
  std::string command = getFolder() + "/rope-compile " + stem +
                        ".mlir --emit=so -o " + stem + ".so " +
                        options.compileArgs + " " + variant;
  void *library = system(command.c_str()) == 0
                      ? dlopen((stem + ".so").c_str(), RTLD_NOW)
                      : nullptr;
  if (options.keep)
    printf("# kept %s.mlir and %s.so\n", stem.c_str(), stem.c_str());
  else
    for (const char *ending : {".mlir", ".so"})
      unlink((stem + ending).c_str());
  return library ? dlsym(library, "_mlir_ciface_rope") : nullptr;
}

static std::string print(const Walk &walk) {
  return std::to_string(walk.inFlight) + (walk.isSpread ? " spread" : "") +
         (walk.nonTemporal ? " nt" : "") +
         (walk.prefetch ? " +" + std::to_string(walk.prefetch) : "") +
         (walk.tableRows > 1 ? " x" + std::to_string(walk.tableRows) : "");
}

using Work = std::function<void()>;

static double now() {
  timespec time;
  clock_gettime(usesCPUTime ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC,
                &time);
  return time.tv_sec * 1e3 + time.tv_nsec * 1e-6;
}

static double getMilliseconds(const Work &work) {
  double start = now();
  work();
  return now() - start;
}

static double getMedian(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  size_t middle = values.size() / 2;
  return values.size() % 2 ? values[middle]
                           : (values[middle - 1] + values[middle]) / 2;
}

/// Short work is repeated until the clock is exact enough.
static int getRepeats(const Work &work) {
  work();
  double once = getMilliseconds(work);
  return once > 1 ? 1 : std::min(2000, static_cast<int>(1 / (once + 1e-4)) + 1);
}

static Work repeat(const Work &work, int count) {
  return [work, count] {
    for (int i = 0; i < count; ++i)
      work();
  };
}

/// The variant with the best median of three. Each runs twice and the second
/// counts: dirty lines that another one left would be its loss.
static size_t chooseFastest(const std::vector<Work> &works,
                            const std::vector<Walk> &walks, bool isVerbose) {
  std::vector<std::vector<double>> times(works.size());
  for (int round = 0; round < 3; ++round)
    for (size_t i = 0; i < works.size(); ++i) {
      works[i]();
      times[i].push_back(getMilliseconds(works[i]));
    }
  size_t best = 0;
  for (size_t i = 1; i < works.size(); ++i)
    if (getMedian(times[i]) < getMedian(times[best]))
      best = i;
  for (size_t i = 0; isVerbose && i < works.size(); ++i)
    printf("# %s: %.3f\n", print(walks[i]).c_str(), getMedian(times[i]));
  return best;
}

static void fillRandom(Buffer &buffer, bool isBF16) {
  uint32_t state = 12345;
  auto next = [&] {
    state = state * 1664525u + 1013904223u;
    return static_cast<float>(state >> 8) / (1 << 23) - 1;
  };
  size_t count = buffer.bytes / (isBF16 ? 2 : 4);
  for (size_t i = 0; i < count; ++i) {
    float value = next();
    if (!isBF16) {
      reinterpret_cast<float *>(buffer.data)[i] = value;
      continue;
    }
    uint32_t bits;
    std::memcpy(&bits, &value, 4);
    reinterpret_cast<uint16_t *>(buffer.data)[i] = bits >> 16;
  }
}

/// The largest difference, in units of the last place of 1.
static double compare(const Buffer &a, const Buffer &b, bool isBF16) {
  double worst = 0;
  size_t count = a.bytes / (isBF16 ? 2 : 4);
  auto get = [&](const Buffer &buffer, size_t i) {
    uint32_t bits;
    if (isBF16)
      bits = reinterpret_cast<const uint16_t *>(buffer.data)[i] << 16;
    else
      bits = reinterpret_cast<const uint32_t *>(buffer.data)[i];
    float value;
    std::memcpy(&value, &bits, 4);
    return static_cast<double>(value);
  };
  for (size_t i = 0; i < count; ++i)
    worst = std::max(worst, std::fabs(get(a, i) - get(b, i)));
  return worst * (isBF16 ? 1 << 7 : 1 << 23);
}

static bool runCase(const Case &c, const std::string &type,
                    const std::string &layouts, const Options &options,
                    const Kernels &kernels) {
  bool isBF16 = type == "bf16", from = layouts[0] == 'i',
       to = layouts[1] == 'i';
  std::vector<void *> functions;
  for (const std::string &variant : options.variants) {
    void *function = compile(getProgram(c, type, from, to), variant, options);
    if (!function) {
      fprintf(stderr, "%s %s %s does not compile\n", c.what, type.c_str(),
              layouts.c_str());
      return false;
    }
    functions.push_back(function);
  }
  int64_t size = isBF16 ? 2 : 4, pairs = c.tableShape.back();
  std::vector<Buffer> xs, ys;
  Buffer cos(c.tableShape[0] * pairs * 4), sin(c.tableShape[0] * pairs * 4);
  Buffer positions(c.tableShape[0] * 8), frequencies(pairs * 4);
  for (int64_t i = 0; i < c.tableShape[0]; ++i)
    reinterpret_cast<int64_t *>(positions.data)[i] = i;
  for (int64_t i = 0; i < pairs; ++i)
    reinterpret_cast<float *>(frequencies.data)[i] =
        std::pow(1e-4, static_cast<double>(i) / pairs);
  for (int64_t i = 0; i < c.tableShape[0] * pairs; ++i) {
    // Rounded to f32, as everywhere.
    float angle = static_cast<float>(i / pairs) *
                  reinterpret_cast<float *>(frequencies.data)[i % pairs];
    reinterpret_cast<float *>(cos.data)[i] =
        std::cos(static_cast<double>(angle));
    reinterpret_cast<float *>(sin.data)[i] =
        std::sin(static_cast<double>(angle));
  }
  std::vector<Rotation> rotations;
  std::vector<Descriptor> descriptors;
  for (const Tensor &tensor : c.tensors) {
    xs.emplace_back(c.getNumElements(tensor) * size);
    ys.emplace_back(c.getNumElements(tensor) * size);
    fillRandom(xs.back(), isBF16);
    rotations.push_back(
        {xs.back().data, ys.back().data, reinterpret_cast<float *>(cos.data),
         reinterpret_cast<float *>(sin.data), tensor.rows, tensor.shared, pairs,
         tensor.rowStride, tensor.sharedStride});
    descriptors.push_back(getDescriptor(xs.back().data, tensor.shape));
    descriptors.push_back(getDescriptor(ys.back().data, tensor.shape));
  }
  if (c.isTableFree) {
    descriptors.push_back(getDescriptor(positions.data, {c.tableShape[0]}));
    descriptors.push_back(getDescriptor(frequencies.data, {pairs}));
  } else {
    descriptors.push_back(getDescriptor(cos.data, c.tableShape));
    descriptors.push_back(getDescriptor(sin.data, c.tableShape));
  }

  int threads = options.threads;
  std::vector<Work> ours;
  for (void *function : functions)
    ours.push_back([&descriptors, function] { call(function, descriptors); });
  auto makeCopy = [&](Walk walk) -> Work {
    return [&, walk] {
#pragma omp parallel num_threads(threads)
      for (size_t i = 0; i < xs.size(); ++i) {
        size_t id = omp_get_thread_num();
        size_t part = (xs[i].bytes / threads + 63) / 64 * 64;
        size_t begin = std::min(xs[i].bytes, id * part);
        size_t end = std::min(xs[i].bytes, begin + part);
        kernels.copy(xs[i].data + begin, ys[i].data + begin, end - begin, walk);
      }
    };
  };
  auto makeWork = [&](Kernels::RotateFn function, Walk walk) -> Work {
    return [&, function, walk] {
#pragma omp parallel num_threads(threads)
      for (const Rotation &rotation : rotations) {
        int64_t id = omp_get_thread_num();
        function(rotation, walk, rotation.rows * id / threads,
                 rotation.rows * (id + 1) / threads);
      }
    };
  };

  // Ahead of the loads: a little, or the next vector.
  int rowBytes = static_cast<int>(2 * pairs * size);
  std::vector<Work> copies, floors, moves;
  std::vector<Walk> copyWalks, walks;
  for (bool nonTemporal : {true, false})
    for (int inFlight : {1, 2, 4})
      for (int prefetch : {0, 2560, rowBytes}) {
        // Copies: the next pages.
        copyWalks.push_back({inFlight, false, nonTemporal,
                             prefetch == rowBytes ? inFlight * 4096 : prefetch,
                             1});
        if (c.tensors[0].shared % inFlight != 0)
          continue;
        for (int tableRows : {1, 16})
          walks.push_back({inFlight, false, nonTemporal, prefetch, tableRows});
        if (inFlight > 1)
          walks.push_back({inFlight, true, nonTemporal, prefetch, 1});
      }
  for (Walk walk : copyWalks)
    copies.push_back(makeCopy(walk));
  for (Walk walk : walks) {
    floors.push_back(makeWork(kernels.rotate[isBF16][from][to], walk));
    moves.push_back(makeWork(kernels.move[isBF16][from], walk));
  }
  int repeats = getRepeats(copies[0]);
  for (Work &work : copies)
    work = repeat(work, repeats);
  for (std::vector<Work> *works : {&floors, &moves})
    for (Work &work : *works)
      work = repeat(work, repeats);
  size_t bestCopy = chooseFastest(copies, copyWalks, options.verbose);
  size_t bestFloor = chooseFastest(floors, walks, options.verbose);
  size_t bestMove = chooseFastest(moves, walks, options.verbose);

  // The floor's result is what ours has to be, but for a rounding.
  floors[bestFloor]();
  std::vector<double> worst(ours.size());
  std::vector<Buffer> expected;
  for (const Buffer &y : ys) {
    expected.emplace_back(y.bytes);
    std::memcpy(expected.back().data, y.data, y.bytes);
  }
  for (size_t k = 0; k < ours.size(); ++k) {
    for (const Buffer &y : ys)
      std::memset(y.data, 0xff, y.bytes);
    ours[k]();
    for (size_t i = 0; i < ys.size(); ++i)
      worst[k] = std::max(worst[k], compare(expected[i], ys[i], isBF16));
  }
  expected.clear();

  std::vector<Work> timed{copies[bestCopy], floors[bestFloor], moves[bestMove]};
  for (const Work &work : ours)
    timed.push_back(repeat(work, repeats));
  std::vector<std::vector<double>> times(timed.size());
  for (int round = 0; round < options.rounds; ++round)
    for (size_t i = 0; i < timed.size(); ++i)
      times[i].push_back(getMilliseconds(timed[i]) / repeats);
  auto getRatio = [&](size_t i, size_t j) {
    std::vector<double> ratios;
    for (int round = 0; round < options.rounds; ++round)
      ratios.push_back(times[i][round] / times[j][round]);
    return getMedian(ratios);
  };
  constexpr size_t first = 3;
  for (size_t k = 0; k < ours.size(); ++k)
    printf("| %s %s | %s | %s | %.3f | %.3f | %.3f | %.3f | %.2f | %.2f | %.2f "
           "| %.2f | %s | %s | %.1f |%s%s\n",
           c.name, c.what, type.c_str(), layouts.c_str(), getMedian(times[0]),
           getMedian(times[2]), getMedian(times[1]),
           getMedian(times[first + k]), getRatio(0, 2), getRatio(1, first + k),
           getRatio(2, first + k), getRatio(0, first + k),
           print(walks[bestFloor]).c_str(), print(copyWalks[bestCopy]).c_str(),
           worst[k], ours.size() > 1 ? " " : "", options.variants[k].c_str());
  fflush(stdout);
  return *std::max_element(worst.begin(), worst.end()) <= 4;
}

static bool consume(const std::string &argument, const std::string &name,
                    std::string &value) {
  if (argument.compare(0, name.size() + 3, "--" + name + "=") != 0)
    return false;
  value = argument.substr(name.size() + 3);
  return true;
}

int main(int argc, char **argv) {
  Options options;
  options.threads = omp_get_max_threads();
  for (int i = 1; i < argc; ++i) {
    std::string argument = argv[i], number;
    if (consume(argument, "cases", options.cases) ||
        consume(argument, "types", options.types) ||
        consume(argument, "layouts", options.layouts) ||
        consume(argument, "isa", options.isa) ||
        consume(argument, "compile-args", options.compileArgs))
      continue;
    if (consume(argument, "variants", number)) {
      options.variants.clear();
      std::stringstream parts(number);
      for (std::string part; std::getline(parts, part, ';');)
        options.variants.push_back(part);
      continue;
    }
    if (consume(argument, "rounds", number)) {
      options.rounds = std::max(1, atoi(number.c_str()));
    } else if (consume(argument, "threads", number)) {
      options.threads = std::max(1, atoi(number.c_str()));
    } else if (argument == "--cpu-time") {
      usesCPUTime = true;
    } else if (argument == "--verbose") {
      options.verbose = true;
    } else if (argument == "--keep") {
      options.keep = true;
    } else {
      fprintf(stderr,
              "usage: %s [--cases=ABTCLKD] [--types=f32,bf16] "
              "[--layouts=ss,ii,is,si] [--rounds=9] [--threads=N] "
              "[--isa=avx2|avx512] [--compile-args=...] [--variants=ARGS;...] "
              "[--cpu-time] [--keep] [--verbose]\n",
              argv[0]);
      return 1;
    }
  }
  bool hasAVX512 = __builtin_cpu_supports("avx512f") &&
                   __builtin_cpu_supports("avx512bw") &&
                   __builtin_cpu_supports("avx512bf16");
  if (!hasAVX512 &&
      !(__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))) {
    fprintf(stderr, "neither AVX2 nor AVX-512 here\n");
    return 1;
  }
  omp_set_num_threads(options.threads);
  if (options.isa == "avx512" && !hasAVX512) {
    fprintf(stderr, "no AVX-512 with bf16 here\n");
    return 1;
  }
  // The last generation of machines without more than AVX2 stands for all.
  if (hasAVX512 && options.isa == "avx2") {
    hasAVX512 = false;
    options.compileArgs = "--cpu=znver3 " + options.compileArgs;
  }
  const Kernels &kernels = hasAVX512 ? getAVX512Kernels() : getAVX2Kernels();
  printf("%s, %d threads, median of %d rounds, %s time; ratios are of "
         "speed: 1 is as fast, more is faster\n\n",
         kernels.name, options.threads, options.rounds,
         usesCPUTime ? "CPU" : "wall");
  printf("| case | type | layouts | copy ms | bytes ms | floor ms | ours ms "
         "| bytes/copy | ours/floor | ours/bytes | ours/copy | floor is "
         "| copy is | error, ulp |\n"
         "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
  bool isRight = true;
  for (const Case &c : getCases())
    for (const char *type : {"f32", "bf16"})
      for (const char *layouts : {"ss", "ii", "is", "si"})
        if (options.cases.find(c.name) != std::string::npos &&
            ("," + options.types + ",").find("," + std::string(type) + ",") !=
                std::string::npos &&
            options.layouts.find(layouts) != std::string::npos)
          isRight &= runCase(c, type, layouts, options, kernels);
  return isRight ? 0 : 1;
}
