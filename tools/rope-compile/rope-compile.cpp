//===- rope-compile.cpp - From a model to code ------------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Options, the optimizing pipeline, and one of the targets.
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "mlir/IR/AsmState.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "rope/InitAll.h"
#include "rope/Pipelines/Optimize.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::rope;

static llvm::cl::OptionCategory category("rope-compile options");

static llvm::cl::opt<std::string>
    inputFilename(llvm::cl::Positional, llvm::cl::desc("<model.mlir, or ->"),
                  llvm::cl::init("-"), llvm::cl::cat(category));

static llvm::cl::opt<std::string>
    outputFilename("o",
                   llvm::cl::desc("Where the code goes; - is the standard "
                                  "output (default)"),
                   llvm::cl::value_desc("file"), llvm::cl::init("-"),
                   llvm::cl::cat(category));

static llvm::cl::opt<std::string>
    target("target",
           llvm::cl::desc("cpu (default), or an NVIDIA chip: sm_80, sm_90, "
                          "sm_100 ..."),
           llvm::cl::init("cpu"), llvm::cl::cat(category));

static llvm::cl::opt<Emit> emit(
    "emit", llvm::cl::desc("What is written (default: obj for cpu, else ptx)"),
    llvm::cl::values(
        clEnumValN(Emit::MLIR, "mlir", "the optimized program, any target"),
        clEnumValN(Emit::LLVM, "llvm", "LLVM IR as text, cpu"),
        clEnumValN(Emit::Object, "obj", "an object file, any target"),
        clEnumValN(Emit::SharedLibrary, "so", "a shared library, any target"),
        clEnumValN(Emit::PTX, "ptx", "PTX of all kernels, sm_*"),
        clEnumValN(Emit::Cubin, "cubin", "a cubin of all kernels, sm_*")),
    llvm::cl::init(Emit::Default), llvm::cl::cat(category));

static llvm::cl::opt<TargetLayout> layout(
    "layout",
    llvm::cl::desc("The layout that rope-optimize brings rotations to"),
    llvm::cl::values(
        clEnumValN(TargetLayout::Keep, "keep", "the model's own (default)"),
        clEnumValN(TargetLayout::Auto, "auto", "let the pass choose"),
        clEnumValN(TargetLayout::Split, "split", "halves"),
        clEnumValN(TargetLayout::Interleaved, "interleaved", "neighbours")),
    llvm::cl::init(TargetLayout::Keep), llvm::cl::cat(category));

static llvm::cl::opt<std::string>
    cpu("cpu",
        llvm::cl::desc("CPU to compile for, as clang's -march (default: "
                       "this machine)"),
        llvm::cl::value_desc("name"), llvm::cl::cat(category));

static llvm::cl::opt<std::string>
    features("features",
             llvm::cl::desc("CPU features to add or remove: +avx512f,-fma"),
             llvm::cl::value_desc("list"), llvm::cl::cat(category));

static llvm::cl::opt<unsigned> optLevel(
    "opt-level", llvm::cl::desc("How hard LLVM optimizes, 0 to 3 (default: 3)"),
    llvm::cl::value_desc("N"), llvm::cl::init(3), llvm::cl::cat(category));

static llvm::cl::opt<unsigned> numThreads(
    "num-threads",
    llvm::cl::desc("Threads for rotations on the CPU, by OpenMP: 0 (default) "
                   "takes what is there when the code runs, 1 needs no OpenMP"),
    llvm::cl::value_desc("N"), llvm::cl::init(0), llvm::cl::cat(category));

static llvm::cl::opt<HostInterface>
    interface("interface",
              llvm::cl::desc("How code is called; for sm_*, results are "
                             "always where the caller says"),
              getHostInterfaceValues(),
              llvm::cl::init(HostInterface::Descriptors),
              llvm::cl::cat(category));

static llvm::cl::opt<std::string> schedule(
    "schedule",
    llvm::cl::desc("What is not to be chosen of the schedule of rotations: "
                   "name=value,... as --rope-print-schedule shows"),
    llvm::cl::value_desc("list"), llvm::cl::cat(category));

static llvm::cl::opt<bool>
    printSchedule("rope-print-schedule",
                  llvm::cl::desc("Show the schedule of each rotation"),
                  llvm::cl::cat(category));

static llvm::cl::opt<std::string>
    toolkit("toolkit",
            llvm::cl::desc("CUDA Toolkit with ptxas and libdevice (default: "
                           "CUDA_HOME, then PATH)"),
            llvm::cl::value_desc("folder"), llvm::cl::cat(category));

namespace {
enum class Kernels { PTX, Cubin };
} // namespace

static llvm::cl::opt<Kernels> kernels(
    "kernels", llvm::cl::desc("What a program for sm_* has its kernels as"),
    llvm::cl::values(clEnumValN(Kernels::PTX, "ptx",
                                "PTX, for this chip and later ones (default)"),
                     clEnumValN(Kernels::Cubin, "cubin", "a cubin, by ptxas")),
    llvm::cl::init(Kernels::PTX), llvm::cl::cat(category));

static llvm::cl::extrahelp moreHelp(R"(
The program is linalg on tensors, as exporters write it, with or without rope
ops. rope-optimize runs first: it raises rotary embeddings and folds layouts.

Examples:

  # A shared library for this machine; from C, _mlir_ciface_main takes pointers
  # to memref descriptors.
  rope-compile model.mlir -o model.so --emit=so

  # main takes a plain pointer for each argument, then for each result.
  rope-compile model.mlir -o model.so --emit=so --interface=pointers

  # With split halves, for a machine with AVX-512, as LLVM IR to look at.
  rope-compile model.mlir --layout=split --cpu=sapphirerapids --emit=llvm

  # The rotary kernels of the model for Hopper.
  rope-compile model.mlir -o rope.ptx --target=sm_90
  rope-compile model.mlir -o rope.cubin --target=sm_90 --emit=cubin

  # A library that launches them: _mlir_ciface_main takes pointers to descriptors
  # of device memory, between ropeGPUEnter(stream) and ropeGPULeave().
  rope-compile rotate.mlir -o rotate.so --target=sm_90 --emit=so

The exit code is 0 only if the output is complete; else there is none.
)");

/// The kind of output, or nothing if it does not go with the target.
static std::optional<Emit> getEmit() {
  bool isCPU = target == "cpu";
  StringRef chip = StringRef(target);
  if (!isCPU && (!chip.consume_front("sm_") || chip.empty())) {
    fail("unknown target '" + target + "': cpu, or a chip such as sm_90");
    return std::nullopt;
  }
  if (emit == Emit::Default)
    return isCPU ? Emit::Object : Emit::PTX;
  bool isForGPU = emit == Emit::PTX || emit == Emit::Cubin;
  if (isCPU ? !isForGPU : emit != Emit::LLVM)
    return emit;
  fail(isCPU ? "--emit=ptx and --emit=cubin need --target=sm_90 or another chip"
             : "--target=" + target +
                   " takes --emit=ptx, cubin, obj, so or mlir");
  return std::nullopt;
}

static bool compile(ModuleOp module, Emit kind, Output &output) {
  PassManager pm(module.getContext());
  OptimizePipelineOptions options;
  options.layout = layout;
  options.dropDeadResources = true;
  buildOptimizePipeline(pm, options);
  if (failed(pm.run(module)))
    return false;
  if (kind == Emit::MLIR) {
    std::string text;
    llvm::raw_string_ostream os(text);
    module.print(os);
    os << "\n";
    return output.write(text);
  }
  CPUOptions host = {cpu,        features, std::min(3u, unsigned(optLevel)),
                     numThreads, schedule, printSchedule,
                     interface};
  if (target == "cpu")
    return compileForCPU(module, kind, host, output);
  return compileForGPU(
      module, kind, {target, toolkit, kernels == Kernels::Cubin, host}, output);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  llvm::cl::HideUnrelatedOptions(category);
  llvm::cl::ParseCommandLineOptions(
      argc, argv, "Compile the rotary embeddings of a model, and the model\n");
  std::optional<Emit> kind = getEmit();
  if (!kind)
    return 1;

  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllGPUToLLVMIRTranslations(registry);
  registerOpenMPDialectTranslation(registry);
  mlir::rope::registerAllDialects(registry);
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
  Output output;
  bool isDone = module && output.open(outputFilename) &&
                compile(*module, *kind, output) && output.keep();
  return isDone ? 0 : 1;
}
