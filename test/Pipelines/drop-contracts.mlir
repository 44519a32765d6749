// What only passes understand is gone before LLVM sees it; the rest stays.

// RUN: rope-opt %s --rope-drop-contracts | FileCheck %s
// RUN: rope-opt %s --rope-to-llvm | mlir-translate --mlir-to-llvmir 2>&1 | FileCheck %s --check-prefix=LLVM

// CHECK-LABEL: func.func @main(
// CHECK-SAME:    %{{.*}}: tensor<2x4xf32>, %{{.*}}: tensor<4xf32> {llvm.noundef})
// CHECK-SAME:    -> tensor<2x4xf32> {
// LLVM-NOT: warning
// LLVM: define {{.*}}@main(
func.func @main(%x: tensor<2x4xf32> {rope.layout = #rope.layout<split, head_dim = 4>},
    %w: tensor<4xf32> {rope.prepared = 0 : i64, llvm.noundef})
    -> (tensor<2x4xf32> {rope.layout = #rope.layout<split, head_dim = 4>}) {
  return %x : tensor<2x4xf32>
}
