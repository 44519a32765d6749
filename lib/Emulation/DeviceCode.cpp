//===- DeviceCode.cpp - Device code made to run here ------------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// What cannot be run faithfully is refused: a kernel whose threads talk to each
// other needs them to run together, and assembly is the GPU's.
//===----------------------------------------------------------------------===//

#include "DeviceCode.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/DebugInfo.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InlineAsm.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Verifier.h"
#include <optional>

using namespace mlir;
using namespace mlir::rope;
using llvm::CallBase;
using llvm::Function;
using llvm::Instruction;
using llvm::Module;

SpecialRegisters mlir::rope::specialRegisters;

/// Where the register of an intrinsic is kept, or null.
static const int32_t *findRegister(StringRef name) {
  if (!name.consume_front("llvm.nvvm.read.ptx.sreg."))
    return nullptr;
  auto [base, axis] = name.split('.');
  int index = llvm::StringSwitch<int>(axis)
                  .Case("x", 0)
                  .Case("y", 1)
                  .Case("z", 2)
                  .Default(-1);
  if (index < 0)
    return nullptr;
  const int32_t *registers = llvm::StringSwitch<const int32_t *>(base)
                                 .Case("tid", specialRegisters.tid)
                                 .Case("ctaid", specialRegisters.ctaid)
                                 .Case("ntid", specialRegisters.ntid)
                                 .Case("nctaid", specialRegisters.nctaid)
                                 .Default(nullptr);
  return registers ? registers + index : nullptr;
}

static constexpr unsigned kSharedSpace = 3;

//===----------------------------------------------------------------------===//
// What is refused
//===----------------------------------------------------------------------===//

static std::string quote(const llvm::Value &value) {
  std::string text;
  llvm::raw_string_ostream os(text);
  value.print(os);
  return StringRef(text).trim().str();
}

static std::string findUnsupported(const CallBase &call) {
  if (isa<llvm::InlineAsm>(call.getCalledOperand()))
    return "has inline PTX";
  const Function *callee = call.getCalledFunction();
  if (!callee)
    return "calls a function by its address";
  StringRef name = callee->getName();
  if (name.contains("barrier") || name.contains("bar.sync") ||
      name.contains("bar.warp"))
    return "has a barrier: its threads have to run together";
  if (name.contains(".shfl.") || name.contains(".vote.") ||
      name.contains(".redux.") || name.contains(".match."))
    return "has threads of a warp that talk to each other";
  if (name.starts_with("llvm.nvvm.") && !findRegister(name))
    return "uses '" + name.str() + "', which has no meaning on a CPU yet";
  if (isa<llvm::MemIntrinsic>(call) || name.starts_with("llvm.masked."))
    return "uses '" + name.str() + "', whose accesses are not checked yet";
  if (callee->isDeclaration() && !callee->isIntrinsic() &&
      name != kAssertFunction)
    return "calls '" + name.str() + "', which is not there";
  return "";
}

static std::string findUnsupported(const Instruction &instruction) {
  if (const auto *call = dyn_cast<CallBase>(&instruction))
    return findUnsupported(*call);
  if (instruction.isAtomic())
    return "has an atomic access";
  const llvm::Value *pointer = llvm::getLoadStorePointerOperand(&instruction);
  if (!pointer)
    return "";
  if (pointer->getType()->getPointerAddressSpace() == kSharedSpace)
    return "uses shared memory";
  llvm::SmallVector<const llvm::Value *> objects;
  llvm::getUnderlyingObjects(pointer, objects);
  bool isLocal = llvm::any_of(objects, llvm::IsaPred<llvm::AllocaInst>);
  if (isLocal && !llvm::all_of(objects, llvm::IsaPred<llvm::AllocaInst>))
    return "has an access that may be to a local variable or not";
  return "";
}

std::string mlir::rope::findUnsupported(Module &device) {
  for (const llvm::GlobalVariable &global : device.globals()) {
    if (global.getAddressSpace() == kSharedSpace)
      return "uses shared memory ('" + global.getName().str() + "')";
    if (!global.isConstant() || global.isDeclaration())
      return "uses the variable '" + global.getName().str() +
             "', of which every device has its own";
  }
  for (const Function &function : device)
    for (const Instruction &instruction : llvm::instructions(function)) {
      std::string problem = ::findUnsupported(instruction);
      if (!problem.empty())
        return "@" + function.getName().str() + " " + problem + ": " +
               quote(instruction);
    }
  return "";
}

//===----------------------------------------------------------------------===//
// What is rewritten
//===----------------------------------------------------------------------===//

static llvm::Constant *getAddress(llvm::LLVMContext &context,
                                  const void *address) {
  auto *type = llvm::Type::getInt64Ty(context);
  auto *number =
      llvm::ConstantInt::get(type, reinterpret_cast<uintptr_t>(address));
  return llvm::ConstantExpr::getIntToPtr(number,
                                         llvm::PointerType::get(context, 0));
}

static void retarget(Function &function) {
  llvm::LLVMContext &context = function.getContext();
  llvm::SmallVector<CallBase *> assertions;
  for (Instruction &instruction :
       llvm::make_early_inc_range(llvm::instructions(function))) {
    auto *call = dyn_cast<CallBase>(&instruction);
    if (!call)
      continue;
    if (isa<llvm::AssumeInst>(call)) {
      call->eraseFromParent();
      continue;
    }
    StringRef name = call->getCalledFunction()->getName();
    if (name == kAssertFunction)
      assertions.push_back(call);
    if (const int32_t *value = findRegister(name)) {
      llvm::IRBuilder<> b(call);
      llvm::Value *load =
          b.CreateLoad(b.getInt32Ty(), getAddress(context, value));
      call->replaceAllUsesWith(load);
      call->eraseFromParent();
    } else {
      call->setCallingConv(llvm::CallingConv::C);
      call->setAttributes(llvm::AttributeList());
    }
  }
  // What does not hold ends the thread; the others go on.
  for (CallBase *call : assertions) {
    auto *end = dyn_cast<llvm::UnreachableInst>(call->getNextNode());
    if (!end)
      continue;
    llvm::IRBuilder<> b(end);
    llvm::Type *result = function.getReturnType();
    if (result->isVoidTy())
      b.CreateRetVoid();
    else
      b.CreateRet(llvm::PoisonValue::get(result));
    end->eraseFromParent();
  }
}

void mlir::rope::retarget(Module &device, const llvm::DataLayout &layout,
                          StringRef triple) {
  device.setDataLayout(layout);
  device.setTargetTriple(llvm::Triple(triple));
  // Of the GPU's module; the host's has its own.
  if (llvm::NamedMDNode *flags = device.getModuleFlagsMetadata())
    flags->eraseFromParent();
  llvm::StripDebugInfo(device);
  for (Function &function : llvm::make_early_inc_range(device)) {
    if (function.isDeclaration()) {
      // It does return here.
      if (function.getName() == kAssertFunction)
        function.setAttributes(llvm::AttributeList());
      continue;
    }
    ::retarget(function);
    function.setCallingConv(llvm::CallingConv::C);
    // noalias, align and the like are promises that may be broken: an access
    // is checked before anything is made of them.
    function.setAttributes(llvm::AttributeList());
    function.setComdat(nullptr);
  }
}

/// The number of the parameter that an address is computed from, or -1.
static int findArgument(const llvm::Value *pointer) {
  const llvm::Value *object = llvm::getUnderlyingObject(pointer, 0);
  const auto *argument = dyn_cast<llvm::Argument>(object);
  return argument ? static_cast<int>(argument->getArgNo()) : -1;
}

/// Local variables and constants of the code are no memory of the device.
static bool isDeviceMemory(const llvm::Value *pointer) {
  llvm::SmallVector<const llvm::Value *> objects;
  llvm::getUnderlyingObjects(pointer, objects);
  return !llvm::all_of(objects,
                       llvm::IsaPred<llvm::AllocaInst, llvm::GlobalVariable>);
}

void mlir::rope::instrument(
    Function &function,
    llvm::function_ref<void *(const Access &, int)> makeSite) {
  Module &module = *function.getParent();
  const llvm::DataLayout &layout = module.getDataLayout();
  llvm::SmallVector<Instruction *> accesses;
  for (Instruction &instruction : llvm::instructions(function)) {
    const llvm::Value *pointer = llvm::getLoadStorePointerOperand(&instruction);
    // Of special registers: addresses that are constants.
    if (pointer && !isa<llvm::Constant>(pointer) && isDeviceMemory(pointer))
      accesses.push_back(&instruction);
  }
  llvm::IRBuilder<> b(module.getContext());
  llvm::FunctionCallee callee = module.getOrInsertFunction(
      kAccessFunction, b.getPtrTy(), b.getPtrTy(), b.getPtrTy());
  for (Instruction *instruction : accesses) {
    Access access;
    access.isStore = isa<llvm::StoreInst>(instruction);
    access.isInvariant =
        instruction->hasMetadata(llvm::LLVMContext::MD_invariant_load);
    access.bytes = layout.getTypeStoreSize(llvm::getLoadStoreType(instruction));
    access.alignment = llvm::getLoadStoreAlignment(instruction).value();
    llvm::Value *pointer = llvm::getLoadStorePointerOperand(instruction);
    void *site = makeSite(access, findArgument(pointer));
    b.SetInsertPoint(instruction);
    llvm::Value *generic = b.CreateAddrSpaceCast(pointer, b.getPtrTy());
    llvm::Value *checked =
        b.CreateCall(callee, {getAddress(module.getContext(), site), generic});
    // Vectors that turn out to be misaligned must not trap.
    if (auto *store = dyn_cast<llvm::StoreInst>(instruction))
      b.CreateAlignedStore(store->getValueOperand(), checked, llvm::Align(1));
    else
      instruction->replaceAllUsesWith(
          b.CreateAlignedLoad(instruction->getType(), checked, llvm::Align(1)));
    instruction->eraseFromParent();
  }
}

void mlir::rope::addTrampoline(Function &kernel, StringRef name) {
  llvm::LLVMContext &context = kernel.getContext();
  llvm::IRBuilder<> b(context);
  auto *type = llvm::FunctionType::get(b.getVoidTy(), {b.getPtrTy()},
                                       /*isVarArg=*/false);
  Function *trampoline = Function::Create(
      type, llvm::GlobalValue::ExternalLinkage, name, kernel.getParent());
  b.SetInsertPoint(llvm::BasicBlock::Create(context, "", trampoline));
  llvm::SmallVector<llvm::Value *> arguments;
  for (llvm::Argument &argument : kernel.args()) {
    llvm::Value *entry = b.CreateConstGEP1_64(
        b.getPtrTy(), trampoline->getArg(0), argument.getArgNo());
    llvm::Value *slot = b.CreateLoad(b.getPtrTy(), entry);
    arguments.push_back(b.CreateLoad(argument.getType(), slot));
  }
  b.CreateCall(&kernel, arguments);
  b.CreateRetVoid();
}

//===----------------------------------------------------------------------===//
// The host
//===----------------------------------------------------------------------===//

void mlir::rope::instrumentHost(Module &host) {
  llvm::IRBuilder<> b(host.getContext());
  llvm::FunctionCallee callee = host.getOrInsertFunction(
      kHostWriteFunction, b.getVoidTy(), b.getPtrTy(), b.getInt64Ty());
  const llvm::DataLayout &layout = host.getDataLayout();
  for (Function &function : host) {
    llvm::SmallVector<Instruction *> writes;
    for (Instruction &instruction : llvm::instructions(function))
      if (isa<llvm::StoreInst, llvm::MemIntrinsic>(instruction))
        writes.push_back(&instruction);
    for (Instruction *write : writes) {
      b.SetInsertPoint(write->getNextNode());
      llvm::Value *pointer, *size;
      if (auto *store = dyn_cast<llvm::StoreInst>(write)) {
        pointer = store->getPointerOperand();
        llvm::Type *type = store->getValueOperand()->getType();
        size = b.getInt64(layout.getTypeStoreSize(type));
      } else {
        auto *intrinsic = cast<llvm::MemIntrinsic>(write);
        pointer = intrinsic->getRawDest();
        size = b.CreateZExtOrTrunc(intrinsic->getLength(), b.getInt64Ty());
      }
      if (isDeviceMemory(pointer))
        b.CreateCall(callee, {pointer, size});
    }
  }
}
