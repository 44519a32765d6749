//===- TestEmulator.cpp - The emulated GPU for tests in Python --*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What rope-run --target=emulated-gpu does, as a C interface: one module with
// many functions, called with memory of the caller, whatever its strides.
//===----------------------------------------------------------------------===//

#include "../../../tools/rope-run/GPULowering.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "rope/Emulation/EmulatedGPU.h"
#include "rope/InitAll.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include <optional>

using namespace mlir;
using namespace mlir::rope;

namespace {
struct TestEmulator {
  MLIRContext context;
  std::optional<EmulatedGPU> gpu;
  std::vector<KernelImage> images;
  std::unique_ptr<ExecutionEngine> engine;
};
} // namespace

static std::unique_ptr<llvm::Module> buildCode(TestEmulator &emulator,
                                               Operation *op,
                                               llvm::LLVMContext &context,
                                               llvm::TargetMachine &machine) {
  std::unique_ptr<llvm::Module> host = translateModuleToLLVMIR(op, context);
  if (!host)
    return nullptr;
  host->setDataLayout(machine.createDataLayout());
  host->setTargetTriple(machine.getTargetTriple());
  emulator.gpu->watchHost(*host);
  std::string error;
  for (const KernelImage &image : emulator.images) {
    if (emulator.gpu->addKernels(image.name, image.bytes, host->getDataLayout(),
                                 *host, error))
      continue;
    llvm::errs() << "cannot be emulated: " << error << "\n";
    return nullptr;
  }
  return host;
}

static bool compile(TestEmulator &emulator, ModuleOp module) {
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return false;
  // They take denormals for zero, which GPUs do not.
  builder->addFeatures({"-avx512bf16", "-avxneconvert"});
  auto machine = builder->createTargetMachine();
  if (!machine)
    return false;
  llvm::TargetMachine &target = **machine;
  auto build = [&](Operation *op, llvm::LLVMContext &context) {
    return buildCode(emulator, op, context, target);
  };
  auto optimize = makeOptimizingTransformer(1, /*sizeLevel=*/0, &target);
  ExecutionEngineOptions options;
  options.llvmModuleBuilder = build;
  options.transformer = optimize;
  options.jitCodeGenOptLevel = llvm::CodeGenOptLevel::Less;
  options.enableGDBNotificationListener = false;
  options.enablePerfNotificationListener = false;
  auto engine = ExecutionEngine::create(module, options, std::move(*machine));
  if (!engine) {
    llvm::errs() << llvm::toString(engine.takeError()) << "\n";
    return false;
  }
  emulator.engine = std::move(*engine);
  emulator.engine->registerSymbols([](llvm::orc::MangleAndInterner interner) {
    llvm::orc::SymbolMap symbols;
    EmulatedGPU::forEachSymbol([&](StringRef name, void *address) {
      symbols[interner(name)] = {llvm::orc::ExecutorAddr::fromPtr(address),
                                 llvm::JITSymbolFlags::Exported};
    });
    return symbols;
  });
  return true;
}

static void *lookup(TestEmulator &emulator, StringRef name) {
  auto found = emulator.engine->lookup(name);
  if (found)
    return *found;
  llvm::errs() << llvm::toString(found.takeError()) << "\n";
  return nullptr;
}

extern "C" {
/// Compiles a module with options of rope-to-nvvm; null after an error, which
/// is printed. There is one at a time.
TestEmulator *ropeTestCreate(const char *text, const char *options,
                             uint64_t seed) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto emulator = std::make_unique<TestEmulator>();
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  registerAllGPUToLLVMIRTranslations(registry);
  mlir::rope::registerAllDialects(registry);
  emulator->context.appendDialectRegistry(registry);
  EmulatedGPUOptions gpuOptions;
  gpuOptions.seed = seed;
  emulator->gpu.emplace(gpuOptions);
  auto module = parseSourceString<ModuleOp>(text, &emulator->context);
  if (!module ||
      failed(lowerForGPU(*module, GPUFormat::Bitcode, options,
                         emulator->images)) ||
      !compile(*emulator, *module))
    return nullptr;
  emulator->gpu->setLookup([emulator = emulator.get()](StringRef name) {
    return ::lookup(*emulator, name);
  });
  return emulator.release();
}

/// The address of a compiled function.
void *ropeTestLookup(TestEmulator *emulator, const char *name) {
  return ::lookup(*emulator, name);
}

/// Makes memory of the caller the device's, and takes it back.
void ropeTestAdopt(TestEmulator *emulator, char *data, int64_t bytes,
                   int isDefined) {
  emulator->gpu->getMemory().adopt(data, bytes, isDefined != 0);
}
void ropeTestRelease(TestEmulator *emulator, char *data) {
  emulator->gpu->getMemory().free(data);
}

int64_t ropeTestGetNumErrors(TestEmulator *emulator) {
  return emulator->gpu->getNumErrors();
}
int64_t ropeTestGetNumLaunches(TestEmulator *emulator) {
  return emulator->gpu->getNumLaunches();
}
}
