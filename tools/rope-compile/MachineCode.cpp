//===- MachineCode.cpp - LLVM IR, objects and shared libraries --*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// From the LLVM dialect to files, for any CPU that LLVM knows.
//===----------------------------------------------------------------------===//

#include "MachineCode.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/AsmParser/Parser.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/Linker/Linker.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"
#include "llvm/Transforms/Utils/ModuleUtils.h"

using namespace mlir;
using namespace mlir::rope;

std::unique_ptr<llvm::TargetMachine>
mlir::rope::createMachine(const CPUOptions &options) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  llvm::Triple triple(llvm::sys::getProcessTriple());
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target) {
    fail(error);
    return nullptr;
  }
  bool isHost = options.cpu.empty() || options.cpu == "native";
  llvm::SubtargetFeatures features;
  if (isHost)
    for (auto &feature : llvm::sys::getHostCPUFeatures())
      features.AddFeature(feature.first(), feature.second);
  for (StringRef feature : llvm::split(options.features, ','))
    if (!feature.empty())
      features.AddFeature(feature);
  std::unique_ptr<llvm::MCSubtargetInfo> info(
      target->createMCSubtargetInfo(triple, /*CPU=*/"", /*Features=*/""));
  std::string cpu = isHost ? llvm::sys::getHostCPUName().str() : options.cpu;
  if (!isHost && !info->isCPUStringValid(cpu)) {
    fail("unknown CPU '" + cpu + "' for " + triple.str());
    return nullptr;
  }
  std::unique_ptr<llvm::TargetMachine> machine(target->createTargetMachine(
      triple, cpu, features.getString(), llvm::TargetOptions(),
      llvm::Reloc::PIC_, std::nullopt,
      *llvm::CodeGenOpt::getLevel(options.optLevel)));
  if (!machine)
    fail("LLVM has no code generator for " + triple.str());
  return machine;
}

/// LLVM calls this where the machine rounds no f32 to bf16, and the libraries
/// of compilers have it only since a few years.
static const char *const bf16Rounding = R"(
define weak hidden bfloat @__truncsfbf2(float %value) {
  %bits = bitcast float %value to i32
  %shifted = lshr i32 %bits, 16
  %last = and i32 %shifted, 1
  %half = add i32 %last, 32767
  %rounded = add i32 %bits, %half
  %quiet = or i32 %bits, 4194304
  %isnan = fcmp uno float %value, %value
  %chosen = select i1 %isnan, i32 %quiet, i32 %rounded
  %high = lshr i32 %chosen, 16
  %word = trunc i32 %high to i16
  %result = bitcast i16 %word to bfloat
  ret bfloat %result
}
)";

static bool roundsToBF16(llvm::Module &module) {
  for (llvm::Function &function : module)
    for (llvm::BasicBlock &block : function)
      for (llvm::Instruction &instruction : block)
        if (isa<llvm::FPTruncInst>(instruction) &&
            instruction.getType()->getScalarType()->isBFloatTy())
          return true;
  return false;
}

static bool addBF16Rounding(llvm::Module &module) {
  llvm::SMDiagnostic diagnostic;
  std::unique_ptr<llvm::Module> helper =
      llvm::parseAssemblyString(bf16Rounding, diagnostic, module.getContext());
  if (!helper)
    return fail(diagnostic.getMessage());
  helper->setDataLayout(module.getDataLayout());
  helper->setTargetTriple(module.getTargetTriple());
  if (llvm::Linker::linkModules(module, std::move(helper)))
    return fail("cannot add the rounding to bf16");
  // The calls appear only when instructions are chosen.
  llvm::appendToCompilerUsed(module, {module.getFunction("__truncsfbf2")});
  return true;
}

static void optimize(llvm::Module &module, llvm::TargetMachine &machine,
                     unsigned level) {
  llvm::PassBuilder builder(&machine);
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  const llvm::OptimizationLevel levels[] = {
      llvm::OptimizationLevel::O0, llvm::OptimizationLevel::O1,
      llvm::OptimizationLevel::O2, llvm::OptimizationLevel::O3};
  llvm::ModulePassManager passes =
      level == 0 ? builder.buildO0DefaultPipeline(levels[0])
                 : builder.buildPerModuleDefaultPipeline(levels[level]);
  passes.run(module, modules);
}

static bool emitObject(llvm::Module &module, llvm::TargetMachine &machine,
                       Output &output) {
  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream os(bytes);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, os, nullptr,
                                  llvm::CodeGenFileType::ObjectFile))
    return fail("LLVM cannot write objects for " +
                machine.getTargetTriple().str());
  passes.run(module);
  return output.write(StringRef(bytes.data(), bytes.size()));
}

static bool usesOpenMP(const llvm::Module &module) {
  return llvm::any_of(module, [](const llvm::Function &function) {
    return function.isDeclaration() && function.getName().starts_with("__kmpc");
  });
}

static bool link(StringRef object, StringRef library, bool withOpenMP,
                 ArrayRef<std::string> others) {
  for (StringRef name : {"clang-22", "clang", "cc", "gcc"}) {
    std::string linker = findTool(name);
    if (linker.empty())
      continue;
    std::vector<std::string> command = {linker, "-shared", "-o", library.str(),
                                        object.str()};
    command.insert(command.end(), others.begin(), others.end());
    command.push_back("-lm");
    // The runtime that LLVM's code calls: not every compiler's own.
    if (withOpenMP)
      command.push_back("-lomp");
    return runTool(command);
  }
  return fail("--emit=so needs a C compiler to link with: clang-22, clang, cc "
              "or gcc in PATH");
}

/// A pointer says no sizes.
static bool hasStaticShapes(ModuleOp module) {
  auto isStatic = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return !shaped || shaped.hasStaticShape();
  };
  WalkResult result = module.walk([&](func::FuncOp function) {
    FunctionType type = function.getFunctionType();
    if (llvm::all_of(type.getInputs(), isStatic) &&
        llvm::all_of(type.getResults(), isStatic))
      return WalkResult::advance();
    function.emitError("--interface=pointers needs static shapes, got ")
        << type;
    return WalkResult::interrupt();
  });
  return !result.wasInterrupted();
}

bool mlir::rope::addInterface(ModuleOp module, HostInterface interface) {
  if (interface == HostInterface::Pointers)
    return hasStaticShapes(module);
  module.walk([](func::FuncOp function) {
    if (function.isPublic() && !function.isExternal())
      function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                        UnitAttr::get(function.getContext()));
  });
  return true;
}

bool mlir::rope::emitMachineCode(ModuleOp module, Emit emit,
                                 const CPUOptions &options,
                                 llvm::TargetMachine &machine,
                                 ArrayRef<std::string> libraries,
                                 Output &output) {
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> code = translateModuleToLLVMIR(module, context);
  if (!code)
    return fail("the program has no translation to LLVM IR");
  code->setTargetTriple(machine.getTargetTriple());
  code->setDataLayout(machine.createDataLayout());
  for (llvm::Function &function : *code) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr("target-cpu", machine.getTargetCPU());
    function.addFnAttr("target-features", machine.getTargetFeatureString());
  }
  if (roundsToBF16(*code) && !addBF16Rounding(*code))
    return false;
  optimize(*code, machine, options.optLevel);

  if (emit == Emit::LLVM) {
    std::string text;
    llvm::raw_string_ostream os(text);
    code->print(os, nullptr);
    return output.write(text);
  }
  if (emit == Emit::Object)
    return emitObject(*code, machine, output);
  Output object;
  return object.open("-") && emitObject(*code, machine, object) &&
         link(object.getTemporaryPath(), output.getTemporaryPath(),
              usesOpenMP(*code), libraries);
}
