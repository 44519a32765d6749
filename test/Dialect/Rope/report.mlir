// RUN: rope-opt %s -o /dev/null --rope-raise --rope-report 2>&1 | FileCheck %s
// RUN: rope-opt %s -o /dev/null --rope-report 2>&1 | FileCheck %s --check-prefix=BEFORE
// RUN: rope-opt %s -o /dev/null --rope-raise --rope-report=layout=interleaved 2>&1 | FileCheck %s --check-prefix=FOLD
// RUN: rope-opt %s --rope-report=output=%t.txt | FileCheck %s --check-prefix=SAME
// RUN: FileCheck %s --check-prefix=BEFORE --input-file=%t.txt
// RUN: not rope-opt %s -o /dev/null --rope-report=output=%t.no/such/file 2>&1 | FileCheck %s --check-prefix=ERROR

// The report says what is raised, what could be, and what is missed and why; it
// changes nothing.

// CHECK-LABEL: @twice_alike: 2 raised (2 per pair, 0 per lane), 0 missed
// CHECK-NEXT: raised per pair: 2 times, the first at {{.*}}report.mlir:[[#@LINE+40]]:8
// CHECK-NEXT: #rope.layout<split, head_dim = 8> on dimension 1 of tensor<6x8xf32>
// CHECK-NEXT: cos: argument, tensor<6x4xf32>; sin: argument, tensor<6x4xf32>
// CHECK-LABEL: @wrong_sign: 0 raised (0 per pair, 0 per lane), 1 missed
// CHECK-NEXT: missed [sign-flip]: tensor.concat at {{.*}}report.mlir:
// CHECK-NEXT: lane 0 with lane 4: '-arg2[s0, 0]' and 'arg2[s0, 0]'
// CHECK-LABEL: @per_lane: 1 raised (0 per pair, 1 per lane), 0 missed
// CHECK-NEXT: raised per lane: at {{.*}}report.mlir:
// CHECK-NEXT: #rope.layout<split, head_dim = 8, window = [2, 4]>
// CHECK-NEXT: cos: constant, tensor<4xf32>; sin: constant, tensor<4xf32>
// CHECK-NEXT: per lane [unequal-tables]: lane 2 with lane 4:
// CHECK: @nothing: 0 raised (0 per pair, 0 per lane), 0 missed
// CHECK-NEXT: @{{.*}}: 0 raised
// CHECK-NEXT: 5 functions: 3 raised (2 per pair, 1 per lane), 1 missed

// BEFORE-LABEL: @twice_alike: 0 raised (0 per pair, 0 per lane), 2 raisable, 0 missed
// BEFORE-NEXT: raisable per pair: 2 times
// BEFORE: @wrong_sign: 0 raised (0 per pair, 0 per lane), 1 missed
// BEFORE: @per_lane: 1 raised (0 per pair, 1 per lane), 0 missed
// BEFORE: 5 functions: 1 raised (0 per pair, 1 per lane), 2 raisable, 1 missed

// FOLD-LABEL: @twice_alike:
// FOLD: layout kept: argument #0 of 'func.func' (tensor<6x8xf32>) cannot be permuted: it comes from outside the function, or from a region

// SAME-NOT: rope.apply #
// SAME: tensor.concat
// SAME: rope.apply per_lane

// ERROR: error: {{.*}}{{[Nn]}}o such file or directory

func.func @twice_alike(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>, %z: tensor<6x8xf32>) -> (tensor<6x8xf32>, tensor<6x8xf32>) {
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %lc = linalg.mul ins(%lo, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %hs = linalg.mul ins(%hi, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %a = linalg.sub ins(%lc, %hs : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %hc = linalg.mul ins(%hi, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %ls = linalg.mul ins(%lo, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %b = linalg.add ins(%hc, %ls : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  %lo1 = tensor.extract_slice %z[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi1 = tensor.extract_slice %z[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %lc1 = linalg.mul ins(%lo1, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %hs1 = linalg.mul ins(%hi1, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %a1 = linalg.sub ins(%lc1, %hs1 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %hc1 = linalg.mul ins(%hi1, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %ls1 = linalg.mul ins(%lo1, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %b1 = linalg.add ins(%hc1, %ls1 : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %y1 = tensor.concat dim(1) %a1, %b1 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y, %y1 : tensor<6x8xf32>, tensor<6x8xf32>
}

func.func @wrong_sign(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %e = tensor.empty() : tensor<6x4xf32>
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %lc = linalg.mul ins(%lo, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %hs = linalg.mul ins(%hi, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %a = linalg.add ins(%lc, %hs : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %hc = linalg.mul ins(%hi, %c : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %ls = linalg.mul ins(%lo, %s : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %b = linalg.add ins(%hc, %ls : tensor<6x4xf32>, tensor<6x4xf32>) outs(%e : tensor<6x4xf32>) -> tensor<6x4xf32>
  %y = tensor.concat dim(1) %a, %b : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @per_lane(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %c = arith.constant dense<[0.5, 0.25, 0.75, 0.125]> : tensor<4xf32>
  %s = arith.constant dense<[0.25, 0.75, 0.25, 0.75]> : tensor<4xf32>
  %e = tensor.empty() : tensor<6x8xf32>
  %y = rope.apply per_lane #rope.layout<split, head_dim = 8, window = [2, 4]> dim = 1 map = affine_map<(s, p) -> (p)>
      ins(%x, %c, %s : tensor<6x8xf32>, tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<6x8xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

func.func @nothing(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  return %x : tensor<6x8xf32>
}

// Only functions with a body are reported.
func.func private @external(tensor<6x8xf32>) -> tensor<6x8xf32>

// Names are any bytes.
func.func @"\FF"() {
  return
}
