//===- rope-run.cpp - Run a function of a module ----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Compiles a module in this process, calls one function with NumPy files and
// compares what it returns, after iree-run-module.
//===----------------------------------------------------------------------===//

#include "Checkpoint.h"
#include "GPULowering.h"
#include "Globals.h"
#include "Inputs.h"
#include "Program.h"
#include "mlir/IR/AsmState.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "rope/Dialect/Rope/IR/Rope.h"
#include "rope/InitAll.h"
#include "rope/Pipelines/HostLowering.h"
#include "rope/Pipelines/RopeToLLVM.h"
#include "rope/Runtime/Compare.h"
#include "rope/Runtime/NumpyFile.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include <random>

using namespace mlir;
using namespace mlir::rope;
using runtime::Array;

static llvm::cl::OptionCategory category("rope-run options");

static llvm::cl::opt<std::string>
    inputFilename(llvm::cl::Positional, llvm::cl::desc("<MLIR file, or ->"),
                  llvm::cl::init("-"), llvm::cl::cat(category));

static llvm::cl::opt<std::string>
    functionName("function",
                 llvm::cl::desc("The function to call (default: main)"),
                 llvm::cl::value_desc("name"), llvm::cl::init("main"),
                 llvm::cl::cat(category));

static llvm::cl::list<std::string> inputSpecs(
    "input",
    llvm::cl::desc("One per argument, in order: @x.npy, @x.npz:member, or "
                   "2x3xf32=1,2,... (one value fills the array, undef says "
                   "that there are none). The data is converted to the "
                   "argument's element type"),
    llvm::cl::value_desc("array"), llvm::cl::cat(category));

static llvm::cl::list<std::string> globalSpecs(
    "global",
    llvm::cl::desc("The value of a global that the module does not have: its "
                   "name, =, and an array as for --input"),
    llvm::cl::value_desc("name=array"), llvm::cl::cat(category));

static llvm::cl::opt<std::string> checkpointPath(
    "checkpoint",
    llvm::cl::desc("A checkpoint (model.safetensors, or the .index.json of a "
                   "sharded one) for the arguments and globals that --names "
                   "names"),
    llvm::cl::value_desc("file"), llvm::cl::cat(category));

static llvm::cl::opt<std::string> namesPath(
    "names",
    llvm::cl::desc("Which argument or global is which tensor of the "
                   "checkpoint: {\"arguments\": {\"3\": \"name\", ...}, "
                   "\"globals\": {\"wq\": \"name\", ...}}. --input is then "
                   "given for the other arguments only"),
    llvm::cl::value_desc("file"), llvm::cl::cat(category));

static llvm::cl::list<std::string> expectedSpecs(
    "expected-output",
    llvm::cl::desc("One per result, in order: an array as for --input, or "
                   "(ignored)"),
    llvm::cl::value_desc("array"), llvm::cl::cat(category));

static llvm::cl::list<std::string> outputSpecs(
    "output",
    llvm::cl::desc("One per result, in order: @z.npy to write to (bf16 is "
                   "widened to float32), or (ignored)"),
    llvm::cl::value_desc("@file"), llvm::cl::cat(category));

static llvm::cl::list<unsigned> outputArguments(
    "output-argument",
    llvm::cl::desc("The number of a memref argument that is a result, too, "
                   "after those that the function returns"),
    llvm::cl::value_desc("N"), llvm::cl::cat(category));

static llvm::cl::opt<double>
    relativeTolerance("rtol",
                      llvm::cl::desc("Allowed error relative to the expected "
                                     "value (default: see below)"),
                      llvm::cl::init(-1), llvm::cl::cat(category));

static llvm::cl::opt<double> absoluteTolerance(
    "atol", llvm::cl::desc("Allowed absolute error (default: see below)"),
    llvm::cl::init(-1), llvm::cl::cat(category));

static llvm::cl::opt<unsigned>
    repeat("repeat",
           llvm::cl::desc("After a first call, call N times and print the "
                          "median time of a call"),
           llvm::cl::value_desc("N"), llvm::cl::init(0),
           llvm::cl::cat(category));

static llvm::cl::opt<unsigned> optLevel(
    "opt-level", llvm::cl::desc("How hard LLVM optimizes, 0 to 3 (default: 2)"),
    llvm::cl::value_desc("N"), llvm::cl::init(2), llvm::cl::cat(category));

static llvm::cl::opt<unsigned> numThreads(
    "num-threads",
    llvm::cl::desc("Threads for rotations: 0 (default) takes what is there, 1 "
                   "needs no OpenMP"),
    llvm::cl::value_desc("N"), llvm::cl::init(0), llvm::cl::cat(category));

static llvm::cl::opt<std::string> schedule(
    "schedule",
    llvm::cl::desc("What is not to be chosen of the schedule of rotations: "
                   "name=value,... as --rope-print-schedule shows"),
    llvm::cl::value_desc("list"), llvm::cl::cat(category));

static llvm::cl::opt<bool>
    printSchedule("rope-print-schedule",
                  llvm::cl::desc("Show the schedule of each rotation"),
                  llvm::cl::cat(category));

namespace {
enum class Pipeline { Rope, Linalg, Stock };
} // namespace

static llvm::cl::opt<Pipeline> pipeline(
    "pipeline", llvm::cl::desc("How the module is lowered"),
    llvm::cl::values(
        clEnumValN(Pipeline::Rope, "rope",
                   "rope ops directly to vectors (default)"),
        clEnumValN(Pipeline::Linalg, "linalg", "rope ops through linalg"),
        clEnumValN(Pipeline::Stock, "stock", "upstream dialects only")),
    llvm::cl::init(Pipeline::Rope), llvm::cl::cat(category));

namespace {
enum class Target { CPU, EmulatedGPU, CUDA };
} // namespace

static llvm::cl::opt<Target> target(
    "target", llvm::cl::desc("Where rope ops run; all else runs on the CPU"),
    llvm::cl::values(
        clEnumValN(Target::CPU, "cpu", "this machine (default)"),
        clEnumValN(Target::CUDA, "cuda",
                   "kernels, through the CUDA driver of this machine"),
        clEnumValN(Target::EmulatedGPU, "emulated-gpu",
                   "kernels, thread after thread on this machine, with every "
                   "access to memory checked")),
    llvm::cl::init(Target::CPU), llvm::cl::cat(category));

static llvm::cl::opt<std::string> gpuOptions(
    "gpu-options",
    llvm::cl::desc("Options of rope-to-nvvm for kernels: \"chip=sm_90 "
                   "schedule=block-size=64 ...\""),
    llvm::cl::value_desc("list"), llvm::cl::cat(category));

static llvm::cl::opt<bool> printLaunches(
    "print-launches",
    llvm::cl::desc("Show the kernel, grid and block of each launch"),
    llvm::cl::cat(category));

static llvm::cl::opt<uint64_t> seed(
    "seed",
    llvm::cl::desc("Decides the order of blocks and threads of emulated "
                   "kernels (default: another one each time, which is shown)"),
    llvm::cl::value_desc("N"), llvm::cl::cat(category));

static llvm::cl::extrahelp moreHelp(R"(
A result passes if |actual - expected| <= atol + rtol * |expected| for each
element. The defaults of both depend on the type of the result: 1e-12 for f64,
2e-5 for f32, 2e-3 for f16, 2e-2 for bf16, 0 for integers. Without expected
outputs and without files to write, the results are printed.

Examples:

  # Run a model on two arrays, compare its result, and time it.
  rope-run model.mlir --input=@x.npy --input=@positions.npy \
    --expected-output=@y.npy --repeat=20

  # What does a small function do? `-` reads the standard input.
  rope-opt --rope-optimize f.mlir | rope-run - --input=1x4xf32=1,2,3,4

  # Weights that are arguments come from a checkpoint, the rest from arrays.
  rope-run model.mlir --checkpoint=model.safetensors --names=names.json \
    --input=@in.npz:in0 --expected-output=@out.npz:out0

  # A mutated buffer is returned first; only the second result matters.
  rope-run model.mlir --input=@in.npz:in0 --expected-output='(ignored)' \
    --expected-output=@out.npz:out0

  # Do the kernels compute the same, and does no thread touch what it must not?
  rope-run model.mlir --target=emulated-gpu --input=@x.npy \
    --expected-output=@y.npy --print-launches

  # A function that writes its result into argument 3.
  rope-run kernel.mlir --input=@x.npy --input=@cos.npy --input=@sin.npy \
    --input=2x16x8x128xbf16=undef --output-argument=3 --expected-output=@y.npy

The exit code is 0 only if the function ran, every comparison passed and nothing
was wrong with an access of a kernel.
)");

/// Reports a mistake of the user; always false.
static bool fail(const Twine &message) {
  llvm::errs() << "rope-run: error: " << message << "\n";
  return false;
}

static LogicalResult lower(ModuleOp module) {
  if (pipeline == Pipeline::Stock) {
    WalkResult walk = module.walk([](Operation *op) {
      if (!isa_and_present<RopeDialect>(op->getDialect()))
        return WalkResult::advance();
      op->emitError("--pipeline=stock does not lower this op");
      return WalkResult::interrupt();
    });
    if (walk.wasInterrupted())
      return failure();
  }
  PassManager pm(module.getContext());
  RopeToLLVMOptions options;
  options.road =
      pipeline == Pipeline::Linalg ? CPURoad::Linalg : CPURoad::Vector;
  options.numThreads = numThreads;
  options.schedule = schedule;
  options.printSchedule = printSchedule;
  if (pipeline == Pipeline::Stock)
    buildHostLoweringPipeline(pm, HostLoweringOptions());
  else
    buildRopeToLLVMPipeline(pm, options);
  return pm.run(module);
}

/// The arguments that --names binds to the checkpoint, by their number, and the
/// globals, by their name.
static bool readWeights(const Program &program,
                        std::map<unsigned, Array> &weights,
                        std::map<std::string, Array> &globals) {
  if (checkpointPath.empty() != namesPath.empty())
    return fail("--checkpoint and --names need each other");
  if (namesPath.empty())
    return true;
  std::string error;
  CheckpointNames names;
  Checkpoint checkpoint;
  if (!readNames(namesPath, names, error) ||
      !checkpoint.open(checkpointPath, error))
    return fail(error);
  for (const auto &[global, name] : names.globals)
    if (!checkpoint.read(name, globals[global], error))
      return fail("'@" + global + "': " + error);
  for (const auto &[index, name] : names.arguments) {
    if (index >= program.getArguments().size())
      return fail("'" + functionName + "' has no argument " + Twine(index) +
                  ", which '" + namesPath + "' names '" + name + "'");
    if (!checkpoint.read(name, weights[index], error))
      return fail("argument " + Twine(index) + ": " + error);
  }
  return true;
}

/// Reads --global beside what the checkpoint gives, and puts all of them into
/// the module.
static bool readGlobals(ModuleOp module, std::map<std::string, Array> globals) {
  std::string error;
  for (StringRef spec : globalSpecs) {
    auto [name, array] = spec.split('=');
    bool isDefined = true;
    if (!readInput(array, globals[name.str()], isDefined, error))
      return fail("global '@" + name + "': " + error);
    if (!isDefined)
      return fail("global '@" + name + "': it has no values");
  }
  return bindGlobals(module, functionName, globals, error) || fail(error);
}

static bool readInputs(ModuleOp module, const Program &program,
                       std::vector<Input> &inputs) {
  std::map<unsigned, Array> weights;
  std::map<std::string, Array> globals;
  if (!readWeights(program, weights, globals) ||
      !readGlobals(module, std::move(globals)))
    return false;
  size_t count = program.getArguments().size();
  size_t expected = count - weights.size();
  if (inputSpecs.size() != expected)
    return fail("'" + functionName + "' takes " + Twine(expected) + " inputs" +
                (weights.empty() ? "" : " beside the checkpoint") +
                ", there are " + Twine(inputSpecs.size()));
  std::string error;
  unsigned numRead = 0;
  for (unsigned index = 0; index < count; ++index) {
    Array read;
    Input input;
    auto weight = weights.find(index);
    if (weight != weights.end())
      read = std::move(weight->second);
    else if (!readInput(inputSpecs[numRead++], read, input.isDefined, error))
      return fail("input " + Twine(index) + ": " + error);
    if (!program.convertInput(index, read, input.array, error))
      return fail("input " + Twine(index) + ": " + error);
    // Converted or not, it is a NaN.
    if (!input.isDefined)
      llvm::fill(input.array.bytes, '\xff');
    inputs.push_back(std::move(input));
  }
  return true;
}

/// Reads what is expected before anything runs, so that a bad file is an early
/// error. Elements without data stand for results that are not compared.
static bool readExpected(const Program &program,
                         std::vector<std::optional<Array>> &expected) {
  expected.resize(program.getResults().size());
  if (!expectedSpecs.empty() && expectedSpecs.size() != expected.size())
    return fail("'" + functionName + "' has " + Twine(expected.size()) +
                " results, there are " + Twine(expectedSpecs.size()) +
                " expected outputs");
  std::string error;
  for (auto [index, spec] : llvm::enumerate(expectedSpecs)) {
    if (spec == "(ignored)")
      continue;
    Array array;
    bool isDefined = true;
    if (!readInput(spec, array, isDefined, error))
      return fail("expected output " + Twine(index) + ": " + error);
    if (!isDefined)
      return fail("expected output " + Twine(index) + " has no values");
    expected[index] = std::move(array);
  }
  return true;
}

static bool checkOutputs(const Program &program) {
  size_t count = program.getResults().size();
  if (!outputSpecs.empty() && outputSpecs.size() != count)
    return fail("'" + functionName + "' has " + Twine(count) +
                " results, there are " + Twine(outputSpecs.size()) +
                " outputs");
  for (auto [index, spec] : llvm::enumerate(outputSpecs))
    if (spec != "(ignored)" && !StringRef(spec).starts_with("@"))
      return fail("output " + Twine(index) + ": '" + spec +
                  "' does not start with @");
  return true;
}

static void printError(StringRef kind, const Array &actual,
                       const Array &expected, runtime::ErrorAt worst) {
  llvm::outs() << ", " << kind << " error "
               << llvm::format("%.3g", worst.error);
  if (worst.error != 0)
    llvm::outs() << " at " << runtime::printIndex(actual.shape, worst.index)
                 << " (" << printElement(actual, worst.index) << ", expected "
                 << printElement(expected, worst.index) << ")";
}

static bool compareResult(unsigned index, const Array &actual,
                          const Array &expected) {
  llvm::outs() << "result " << index << ": " << actual.getTypeName();
  if (actual.shape != expected.shape) {
    llvm::outs() << ", expected shape is that of " << expected.getTypeName()
                 << ": MISMATCH\n";
    return false;
  }
  runtime::Tolerance tolerance = runtime::getDefaultTolerance(actual.type);
  if (relativeTolerance >= 0)
    tolerance.relative = relativeTolerance;
  if (absoluteTolerance >= 0)
    tolerance.absolute = absoluteTolerance;
  runtime::Comparison comparison =
      runtime::compareArrays(actual, expected, tolerance);
  printError("worst absolute", actual, expected, comparison.absolute);
  printError("worst relative", actual, expected, comparison.relative);
  if (comparison.numMismatches == 0) {
    llvm::outs() << ": OK\n";
    return true;
  }
  llvm::outs() << ": MISMATCH in " << comparison.numMismatches << " of "
               << actual.getNumElements() << " elements, first at "
               << runtime::printIndex(actual.shape, comparison.firstMismatch)
               << "\n";
  return false;
}

static bool reportResults(const std::vector<Array> &results,
                          const std::vector<std::optional<Array>> &expected) {
  bool passed = true;
  for (auto [index, result] : llvm::enumerate(results)) {
    if (expected[index])
      passed &= compareResult(index, result, *expected[index]);
    else if (expectedSpecs.empty() && outputSpecs.empty())
      llvm::outs() << "result " << index << ": " << printLiteral(result, 64)
                   << "\n";
  }
  return passed;
}

static bool writeResults(const std::vector<Array> &results) {
  std::vector<std::pair<std::string, std::string>> files;
  for (auto [spec, result] : llvm::zip(outputSpecs, results))
    if (spec != "(ignored)")
      files.emplace_back(spec.substr(1), runtime::printNpy(result));
  std::string error;
  return runtime::writeFiles(files, error) || fail(error);
}

static bool measure(const Program &program, const std::vector<Input> &inputs) {
  std::vector<double> times(repeat);
  for (double &seconds : times) {
    std::vector<Array> results;
    std::string error;
    if (!program.run(inputs, results, seconds, error))
      return error.empty() ? false : fail(error);
  }
  llvm::sort(times);
  size_t middle = times.size() / 2;
  double median = times.size() % 2 ? times[middle]
                                   : (times[middle - 1] + times[middle]) / 2;
  llvm::outs() << llvm::format("time: %.3f us, median of %u calls\n",
                               median * 1e6, unsigned(repeat));
  return true;
}

/// What kernels run on; null on the CPU.
static std::unique_ptr<Device>
createDevice(const std::vector<KernelImage> &images) {
  if (target == Target::CPU)
    return nullptr;
  if (target == Target::CUDA)
    return createCUDADevice(printLaunches);
  if (seed.getNumOccurrences() == 0)
    seed = std::random_device()();
  llvm::outs() << "seed: " << seed << "\n";
  return createEmulatedDevice(seed, printLaunches, images);
}

static bool run(ModuleOp module) {
  // Code uses its device as long as there is code.
  std::vector<KernelImage> images;
  std::unique_ptr<Device> device;
  std::unique_ptr<Program> program = Program::create(
      module, functionName, ArrayRef<unsigned>(outputArguments));
  if (!program)
    return false;
  // A mistake on the command line is an error before anything is compiled.
  std::vector<Input> inputs;
  std::vector<std::optional<Array>> expected;
  if (!readInputs(module, *program, inputs) ||
      !readExpected(*program, expected) || !checkOutputs(*program))
    return false;
  device = createDevice(images);
  std::string kernelOptions = gpuOptions;
  if (printSchedule)
    kernelOptions += " print-schedule";
  if (!schedule.empty())
    kernelOptions += " schedule=" + schedule;
  auto lowerToTarget = [&](ModuleOp module) {
    if (!device)
      return lower(module);
    // PTX of the oldest chip runs on all.
    if (target == Target::CUDA)
      return lowerForGPU(module, GPUFormat::PTX, "chip=sm_80 " + kernelOptions,
                         images);
    return lowerForGPU(module, GPUFormat::Bitcode, kernelOptions, images);
  };
  if (failed(program->compile(optLevel, device.get(), lowerToTarget)))
    return false;
  double seconds;
  std::vector<Array> results;
  std::string error;
  if (!program->run(inputs, results, seconds, error))
    return error.empty() ? false : fail(error);
  if (!writeResults(results))
    return false;
  bool passed = reportResults(results, expected);
  if (repeat > 0)
    passed &= measure(*program, inputs);
  return passed;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  llvm::cl::HideUnrelatedOptions(category);
  llvm::cl::ParseCommandLineOptions(
      argc, argv, "Run a function of an MLIR module, on the CPU or on a GPU\n");

  if (optLevel > 3)
    return fail("--opt-level is 0, 1, 2 or 3") ? 0 : 1;

  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::rope::registerAllDialects(registry);
  mlir::registerAllGPUToLLVMIRTranslations(registry);
  registerOpenMPDialectTranslation(registry);
  MLIRContext context(registry);
  // An op may hold the weights of a model.
  context.printOpOnDiagnostic(false);

  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> file =
      openInputFile(inputFilename, &error);
  if (!file)
    return fail(error) ? 0 : 1;
  auto sourceMgr = std::make_shared<llvm::SourceMgr>();
  sourceMgr->AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler handler(*sourceMgr, &context);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sourceMgr, &context);
  return module && run(*module) ? 0 : 1;
}
