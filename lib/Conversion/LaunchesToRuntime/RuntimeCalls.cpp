//===- RuntimeCalls.cpp - The runtime's interface, in IR --------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Structs are globals that the runtime keeps what it loaded in: no table of its
// own, and no search when a kernel is launched.
//===----------------------------------------------------------------------===//

#include "RuntimeCalls.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "rope/Conversion/RopeToGPU/KernelAlignment.h"
#include <algorithm>

using namespace mlir;
using namespace mlir::rope;

RuntimeCalls::RuntimeCalls(ModuleOp module)
    : module(module), symbols(module),
      pointer(LLVM::LLVMPointerType::get(module.getContext())),
      i64(IntegerType::get(module.getContext(), 64)) {}

std::string RuntimeCalls::getUniqueName(StringRef base) {
  std::string name = base.str();
  for (int64_t i = 0; symbols.lookup(name); ++i)
    name = (base + "_" + Twine(i)).str();
  return name;
}

Value RuntimeCalls::call(OpBuilder &b, Location loc, RuntimeFunction function,
                         ValueRange operands) {
  StringRef name;
  Type result = pointer;
  SmallVector<Type> types;
  Type i32 = b.getI32Type();
  switch (function) {
  case RuntimeFunction::Launch:
    name = "ropeGPULaunch";
    types = {pointer, i64, i64, i64, i64, i64, i64, i64, pointer};
    result = i32;
    break;
  case RuntimeFunction::Allocate:
    name = "ropeGPUAllocate";
    types = {i64};
    break;
  case RuntimeFunction::Free:
    name = "ropeGPUFree";
    types = {pointer};
    result = i32;
    break;
  case RuntimeFunction::Constant:
    name = "ropeGPUConstant";
    types = {pointer, pointer, i64};
    break;
  case RuntimeFunction::Copy:
    name = "ropeGPUCopy";
    types = {pointer, pointer, i64};
    result = i32;
    break;
  }
  auto callee = symbols.lookup<LLVM::LLVMFuncOp>(name);
  if (!callee) {
    OpBuilder atEnd = OpBuilder::atBlockEnd(module.getBody());
    callee = LLVM::LLVMFuncOp::create(
        atEnd, loc, name, LLVM::LLVMFunctionType::get(result, types));
    symbols.insert(callee);
  }
  return LLVM::CallOp::create(b, loc, callee, operands).getResult();
}

/// A constant with the bytes and a zero after them, which ends texts.
LLVM::GlobalOp RuntimeCalls::createBytes(Location loc, StringRef name,
                                         StringRef bytes) {
  OpBuilder b = OpBuilder::atBlockBegin(module.getBody());
  std::string text = bytes.str();
  text.push_back('\0');
  auto type = LLVM::LLVMArrayType::get(b.getI8Type(), text.size());
  auto global = LLVM::GlobalOp::create(
      b, loc, type, /*isConstant=*/true, LLVM::Linkage::Internal,
      getUniqueName(name), b.getStringAttr(text), /*alignment=*/16);
  symbols.insert(global);
  return global;
}

/// A variable; its first fields are given, the others are zero.
LLVM::GlobalOp RuntimeCalls::createStruct(Location loc, StringRef name,
                                          ArrayRef<Type> types,
                                          FieldBuilder fields) {
  OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
  auto type = LLVM::LLVMStructType::getLiteral(b.getContext(), types);
  auto global = LLVM::GlobalOp::create(b, loc, type, /*isConstant=*/false,
                                       LLVM::Linkage::Internal,
                                       getUniqueName(name), Attribute());
  symbols.insert(global);
  Block *body = b.createBlock(&global.getInitializerRegion());
  b.setInsertionPointToStart(body);
  Value value = LLVM::ZeroOp::create(b, loc, type);
  for (auto [index, field] : llvm::enumerate(fields(b)))
    value = LLVM::InsertValueOp::create(b, loc, value, field,
                                        static_cast<int64_t>(index));
  LLVM::ReturnOp::create(b, loc, value);
  return global;
}

FailureOr<LLVM::GlobalOp> RuntimeCalls::getImage(gpu::BinaryOp binary) {
  LLVM::GlobalOp &image = images[binary.getSymNameAttr()];
  if (image)
    return image;
  if (binary.getObjects().size() != 1)
    return binary.emitOpError("must have one object, it has ")
           << binary.getObjects().size();
  auto object = cast<gpu::ObjectAttr>(binary.getObjects()[0]);
  auto target = dyn_cast<NVVM::NVVMTargetAttr>(object.getTarget());
  if (!target)
    return binary.emitOpError("is for a target that is no NVIDIA GPU");
  Location loc = binary.getLoc();
  std::string name = binary.getName().str();
  StringRef data = object.getObject().getValue();
  // The serializer terminates text with a zero.
  if (object.getFormat() == gpu::CompilationTarget::Assembly)
    data = data.rtrim('\0');
  LLVM::GlobalOp nameText = createBytes(loc, name + "_name", name);
  LLVM::GlobalOp chip = createBytes(loc, name + "_chip", target.getChip());
  LLVM::GlobalOp bytes = createBytes(loc, name + "_data", data);
  image = createStruct(loc, name + "_image",
                       {pointer, pointer, pointer, i64, pointer},
                       [&](OpBuilder &b) -> SmallVector<Value> {
                         auto size = b.getI64IntegerAttr(data.size());
                         return {LLVM::AddressOfOp::create(b, loc, nameText),
                                 LLVM::AddressOfOp::create(b, loc, chip),
                                 LLVM::AddressOfOp::create(b, loc, bytes),
                                 LLVM::ConstantOp::create(b, loc, i64, size)};
                       });
  return image;
}

/// A byte for each argument of a kernel; null if it needs nothing.
LLVM::GlobalOp RuntimeCalls::createAlignments(gpu::LaunchFuncOp launch,
                                              StringRef base) {
  auto alignments =
      launch->getAttrOfType<DenseI32ArrayAttr>(kAlignmentsAttrName);
  if (!alignments)
    return {};
  std::string bytes;
  for (int32_t alignment : alignments.asArrayRef())
    bytes.push_back(static_cast<char>(std::clamp(alignment, 1, 128)));
  return createBytes(launch.getLoc(), (base + "_alignments").str(), bytes);
}

FailureOr<Value> RuntimeCalls::getKernel(OpBuilder &b,
                                         gpu::LaunchFuncOp launch) {
  Location loc = launch.getLoc();
  SymbolRefAttr symbol = launch.getKernel();
  LLVM::GlobalOp &kernel = kernels[symbol];
  if (!kernel) {
    auto binary = symbols.lookup<gpu::BinaryOp>(launch.getKernelModuleName());
    if (!binary)
      return launch.emitOpError("calls a kernel that is not compiled: no "
                                "gpu.binary @")
             << launch.getKernelModuleName().getValue();
    FailureOr<LLVM::GlobalOp> image = getImage(binary);
    if (failed(image))
      return failure();
    std::string name = launch.getKernelName().str();
    std::string base = binary.getName().str() + "_" + name;
    LLVM::GlobalOp text = createBytes(loc, base + "_name", name);
    LLVM::GlobalOp alignments = createAlignments(launch, base);
    kernel = createStruct(
        loc, base, {pointer, pointer, pointer, pointer},
        [&](OpBuilder &b) -> SmallVector<Value> {
          SmallVector<Value> fields = {
              LLVM::AddressOfOp::create(b, loc, *image),
              LLVM::AddressOfOp::create(b, loc, text)};
          if (alignments)
            fields.push_back(LLVM::AddressOfOp::create(b, loc, alignments));
          return fields;
        });
  }
  return LLVM::AddressOfOp::create(b, loc, kernel).getResult();
}

Value RuntimeCalls::getConstantCache(OpBuilder &b, memref::GlobalOp global) {
  Location loc = global.getLoc();
  LLVM::GlobalOp &cache = caches[global.getSymNameAttr()];
  if (!cache)
    cache = createStruct(loc, global.getSymName().str() + "_cache", {pointer},
                         [](OpBuilder &) -> SmallVector<Value> { return {}; });
  return LLVM::AddressOfOp::create(b, loc, cache);
}

Value RuntimeCalls::buildArgumentArray(OpBuilder &b, Operation *launch,
                                       ValueRange arguments) {
  Location loc = launch->getLoc();
  // Not in a loop, where it would grow the stack, and not out of a loop that
  // has threads.
  Operation *scope = launch->getParentOp();
  while (!isa<FunctionOpInterface, scf::ForallOp, scf::ParallelOp>(scope))
    scope = scope->getParentOp();
  SmallVector<Type> types(arguments.getTypes());
  auto type = LLVM::LLVMStructType::getLiteral(b.getContext(), types);
  Value values, array;
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(&scope->getRegion(0).front());
    Value one = LLVM::ConstantOp::create(b, loc, i64, b.getI64IntegerAttr(1));
    auto count = b.getI64IntegerAttr(std::max<size_t>(arguments.size(), 1));
    Value length = LLVM::ConstantOp::create(b, loc, i64, count);
    values = LLVM::AllocaOp::create(b, loc, pointer, type, one);
    array = LLVM::AllocaOp::create(b, loc, pointer, pointer, length);
  }
  for (auto [i, argument] : llvm::enumerate(arguments)) {
    int32_t index = static_cast<int32_t>(i);
    Value slot = LLVM::GEPOp::create(b, loc, pointer, type, values,
                                     ArrayRef<LLVM::GEPArg>{0, index});
    LLVM::StoreOp::create(b, loc, argument, slot);
    Value entry = LLVM::GEPOp::create(b, loc, pointer, pointer, array,
                                      ArrayRef<LLVM::GEPArg>{index});
    LLVM::StoreOp::create(b, loc, slot, entry);
  }
  return array;
}
