//===- NVVMTarget.cpp - What a GPU target may be ----------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// LLVM's own tables are asked; the PTX versions that chips need are not among
// what it tells.
//===----------------------------------------------------------------------===//

#include "rope/Conversion/RopeToGPU/NVVMTarget.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "rope/Conversion/Passes.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Triple.h"

namespace mlir::rope {
#define GEN_PASS_DEF_ROPEATTACHNVVMTARGETPASS
#include "rope/Conversion/Passes.h.inc"
} // namespace mlir::rope

using namespace mlir;
using namespace mlir::rope;

static constexpr StringLiteral kTriple = "nvptx64-nvidia-cuda";

/// LLVM's description of the NVPTX targets, or null without that backend.
static std::unique_ptr<llvm::MCSubtargetInfo> getSubtargetInfo() {
  // libLLVM has no target info unless it is asked for.
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargetMCs();
  llvm::Triple triple(kTriple);
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return nullptr;
  return std::unique_ptr<llvm::MCSubtargetInfo>(
      target->createMCSubtargetInfo(triple, "", ""));
}

bool mlir::rope::isKnownNVVMChip(StringRef chip) {
  std::unique_ptr<llvm::MCSubtargetInfo> info = getSubtargetInfo();
  return info && info->isCPUStringValid(chip);
}

/// Splits sm_90a into 90 and "a".
static unsigned parseChip(StringRef &chip) {
  unsigned arch = 0;
  chip.consume_front("sm_");
  chip.consumeInteger(10, arch);
  return arch;
}

unsigned mlir::rope::getNVVMArchitecture(StringRef chip) {
  return parseChip(chip);
}

/// The first PTX version (78 is 7.8) that has the chip; 0 for old ones.
static unsigned getMinimumPTXVersion(StringRef chip) {
  unsigned arch = parseChip(chip);
  struct Entry {
    unsigned arch, base, specific;
  };
  // The base chip; its architecture-specific variant (sm_90a).
  static constexpr Entry kEntries[] = {
      {80, 70, 70},  {86, 71, 71},  {87, 74, 74},  {88, 90, 90},
      {89, 78, 78},  {90, 78, 80},  {100, 86, 86}, {101, 86, 86},
      {103, 88, 88}, {110, 90, 90}, {120, 87, 87}, {121, 88, 88}};
  for (const Entry &entry : kEntries)
    if (entry.arch == arch) {
      // Family-specific variants came with 8.8.
      if (chip.starts_with("f"))
        return std::max(entry.specific, 88u);
      return chip.starts_with("a") ? entry.specific : entry.base;
    }
  return 0;
}

/// From this chip and PTX version on, an access may have 32 bytes.
static constexpr unsigned kWideArchitecture = 100, kWidePTXVersion = 88;

std::string mlir::rope::getDefaultNVVMFeatures(StringRef chip) {
  if (getNVVMArchitecture(chip) < kWideArchitecture ||
      getMinimumPTXVersion(chip) >= kWidePTXVersion)
    return "";
  return "+ptx" + std::to_string(kWidePTXVersion);
}

int64_t mlir::rope::getNVVMVectorBytes(StringRef chip, StringRef features) {
  std::string defaults = getDefaultNVVMFeatures(chip);
  if (features.empty())
    features = defaults;
  unsigned version = getMinimumPTXVersion(chip);
  for (StringRef feature : llvm::split(features, ',')) {
    feature = feature.trim();
    unsigned given;
    if (feature.consume_front("+ptx") && !feature.getAsInteger(10, given))
      version = given;
  }
  return getNVVMArchitecture(chip) >= kWideArchitecture &&
                 version >= kWidePTXVersion
             ? 32
             : 16;
}

LogicalResult
mlir::rope::checkNVVMTarget(StringRef chip, StringRef features,
                            function_ref<InFlightDiagnostic()> emitError) {
  std::unique_ptr<llvm::MCSubtargetInfo> info = getSubtargetInfo();
  if (!info)
    return emitError() << "this LLVM has no NVPTX backend";
  if (!info->isCPUStringValid(chip))
    return emitError() << "unknown GPU target '" << chip
                       << "'; a target is sm_80, sm_90, sm_100 or the like";
  SmallVector<StringRef> names;
  features.split(names, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef name : names) {
    StringRef feature = name.trim();
    if (!feature.consume_front("+"))
      return emitError() << "target feature '" << name
                         << "' must be +feature, as +ptx80";
    if (llvm::none_of(info->getAllProcessorFeatures(),
                      [&](const llvm::SubtargetFeatureKV &known) {
                        return feature == known.Key;
                      }))
      return emitError() << "unknown target feature '" << name << "'";
    unsigned version = 0, minimum = getMinimumPTXVersion(chip);
    if (feature.consume_front("ptx") && !feature.getAsInteger(10, version) &&
        version < minimum)
      return emitError() << chip << " needs +ptx" << minimum
                         << " or later, got '" << name << "'";
  }
  return success();
}

namespace {
struct RopeAttachNVVMTargetPass
    : public rope::impl::RopeAttachNVVMTargetPassBase<
          RopeAttachNVVMTargetPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (failed(checkNVVMTarget(chip, features,
                               [&]() { return module.emitError(); })))
      return signalPassFailure();
    if (!toolkit.empty() && !llvm::sys::fs::is_directory(toolkit)) {
      module.emitError("CUDA Toolkit '") << toolkit << "' is not a directory";
      return signalPassFailure();
    }
    std::string defaults = getDefaultNVVMFeatures(chip);
    auto target = NVVM::NVVMTargetAttr::get(
        &getContext(), /*optLevel=*/3, kTriple, chip,
        features.empty() ? StringRef(defaults) : StringRef(features));
    for (gpu::GPUModuleOp gpuModule : module.getOps<gpu::GPUModuleOp>())
      gpuModule.setTargetsAttr(ArrayAttr::get(&getContext(), target));
  }
};
} // namespace
