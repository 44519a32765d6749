// What is rounded as rope.apply rounds it is raised with strict-fp, and nothing
// else is.

// RUN: rope-opt %s --rope-raise=strict-fp -split-input-file -verify-diagnostics | FileCheck %s
// RUN: rope-opt %s --rope-raise -split-input-file | FileCheck %s --check-prefix=REALS
// RUN: rope-opt %s --rope-optimize=strict-fp -split-input-file | FileCheck %s --check-prefix=PIPE

// Products and sums in f32, which rope.apply computes in.

// CHECK-LABEL: func @products_in_f32
// PIPE-LABEL: func @products_in_f32
// PIPE: rope.apply
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// CHECK-SAME: ins(%{{.*}} : tensor<6x8xf32>, tensor<6x4xf32>, tensor<6x4xf32>)
func.func @products_in_f32(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %x1 = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %x2 = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %x1, %c : tensor<6x4xf32>
  %1 = arith.mulf %x2, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %x2, %c : tensor<6x4xf32>
  %4 = arith.mulf %x1, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// -----

// bf16 widened, computed in f32, rounded once. The tables were rounded to bf16
// before: they are what rope.apply reads, not what they were rounded from.

#id = affine_map<(s, d) -> (s, d)>
// CHECK-LABEL: func @rounded_once
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<6x8xbf16>
// CHECK: arith.truncf %{{.*}} : f32 to bf16
// CHECK: rope.apply per_lane #rope.layout<split, head_dim = 8>
// CHECK-SAME: tensor<6x8xbf16>, tensor<6x8xbf16>, tensor<6x8xbf16>)
func.func @rounded_once(%x: tensor<6x8xbf16>, %c: tensor<6x8xf32>, %s: tensor<6x8xf32>) -> tensor<6x8xbf16> {
  %eb = tensor.empty() : tensor<6x8xbf16>
  %cb = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%c : tensor<6x8xf32>) outs(%eb : tensor<6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<6x8xbf16>
  %sb = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<6x8xf32>) outs(%eb : tensor<6x8xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %t = arith.truncf %in : f32 to bf16
    linalg.yield %t : bf16
  } -> tensor<6x8xbf16>
  %x1 = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xbf16> to tensor<6x4xbf16>
  %x2 = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xbf16> to tensor<6x4xbf16>
  %n = arith.negf %x2 : tensor<6x4xbf16>
  %rot = tensor.concat dim(1) %n, %x1 : (tensor<6x4xbf16>, tensor<6x4xbf16>) -> tensor<6x8xbf16>
  // expected-remark @below {{[unequal-tables] raised per lane}}
  %y = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %rot, %cb, %sb : tensor<6x8xbf16>, tensor<6x8xbf16>, tensor<6x8xbf16>, tensor<6x8xbf16>)
      outs(%eb : tensor<6x8xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %p: bf16, %q: bf16, %out: bf16):
    %af = arith.extf %a : bf16 to f32
    %bf = arith.extf %b : bf16 to f32
    %pf = arith.extf %p : bf16 to f32
    %qf = arith.extf %q : bf16 to f32
    %0 = arith.mulf %af, %pf : f32
    %1 = arith.mulf %bf, %qf : f32
    %2 = arith.addf %0, %1 : f32
    %3 = arith.truncf %2 : f32 to bf16
    linalg.yield %3 : bf16
  } -> tensor<6x8xbf16>
  return %y : tensor<6x8xbf16>
}

// -----

// bf16 products, rounded one by one: rope.apply rounds once.

// CHECK-LABEL: func @no_products_in_bf16
// PIPE-LABEL: func @no_products_in_bf16
// PIPE-NOT: rope.apply
// CHECK-NOT: rope.apply
// REALS-LABEL: func @no_products_in_bf16
// REALS: rope.apply
func.func @no_products_in_bf16(%x: tensor<6x8xbf16>, %c: tensor<6x4xbf16>, %s: tensor<6x4xbf16>) -> tensor<6x8xbf16> {
  %x1 = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xbf16> to tensor<6x4xbf16>
  %x2 = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xbf16> to tensor<6x4xbf16>
  %0 = arith.mulf %x1, %c : tensor<6x4xbf16>
  %1 = arith.mulf %x2, %s : tensor<6x4xbf16>
  %2 = arith.subf %0, %1 : tensor<6x4xbf16>
  %3 = arith.mulf %x2, %c : tensor<6x4xbf16>
  %4 = arith.mulf %x1, %s : tensor<6x4xbf16>
  %5 = arith.addf %3, %4 : tensor<6x4xbf16>
  // expected-remark @below {{[rounding] not raised: 'arith.mulf in bf16' and 'one rounding of a sum of products in f32'}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xbf16>, tensor<6x4xbf16>) -> tensor<6x8xbf16>
  return %y : tensor<6x8xbf16>
}

// -----

// The products are rounded to bf16 between f32 ops.

#id = affine_map<(s, d) -> (s, d)>
// CHECK-LABEL: func @no_products_rounded
// PIPE-LABEL: func @no_products_rounded
// CHECK-NOT: rope.apply
// REALS-LABEL: func @no_products_rounded
// REALS: rope.apply
func.func @no_products_rounded(%x: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %x1 = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %x2 = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %x1, %c : tensor<6x4xf32>
  %r = arith.truncf %0 : tensor<6x4xf32> to tensor<6x4xbf16>
  %w = arith.extf %r : tensor<6x4xbf16> to tensor<6x4xf32>
  %1 = arith.mulf %x2, %s : tensor<6x4xf32>
  %2 = arith.subf %w, %1 : tensor<6x4xf32>
  %3 = arith.mulf %x2, %c : tensor<6x4xf32>
  %4 = arith.mulf %x1, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  // expected-remark @below {{[rounding] not raised: 'arith.truncf in bf16' and 'one rounding of a sum of products in f32'}}
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// -----

// The operand is rounded in between, and all that is asked for is what the
// rounded operand is rotated to.

// CHECK-LABEL: func @operand_rounded_first
// CHECK: %[[R:.*]] = arith.truncf
// CHECK: %[[W:.*]] = arith.extf %[[R]]
// CHECK: rope.apply {{.*}} ins(%[[W]], %{{.*}} : tensor<6x8xf32>
func.func @operand_rounded_first(%z: tensor<6x8xf32>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xf32> {
  %r = arith.truncf %z : tensor<6x8xf32> to tensor<6x8xbf16>
  %x = arith.extf %r : tensor<6x8xbf16> to tensor<6x8xf32>
  %x1 = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %x2 = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %x1, %c : tensor<6x4xf32>
  %1 = arith.mulf %x2, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %x2, %c : tensor<6x4xf32>
  %4 = arith.mulf %x1, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// -----

// Complex numbers in f64: the rotation in f64 is raised, and the rounding to f32
// that follows stays where it is.

// CHECK-LABEL: func @complex_in_f64
// CHECK: rope.apply #rope.layout<interleaved, head_dim = 8>
// CHECK-SAME: tensor<6x8xf64>, tensor<6x4xf64>, tensor<6x4xf64>)
// CHECK: arith.truncf
#id = affine_map<(s, p) -> (s, p)>
func.func @complex_in_f64(%x: tensor<6x8xf64>, %t: tensor<6x4xcomplex<f64>>) -> tensor<6x8xf32> {
  %v = tensor.expand_shape %x [[0], [1, 2]] output_shape [6, 4, 2] : tensor<6x8xf64> into tensor<6x4x2xf64>
  %ec = tensor.empty() : tensor<6x4xcomplex<f64>>
  %re = tensor.extract_slice %v[0, 0, 0] [6, 4, 1] [1, 1, 1] : tensor<6x4x2xf64> to tensor<6x4xf64>
  %im = tensor.extract_slice %v[0, 0, 1] [6, 4, 1] [1, 1, 1] : tensor<6x4x2xf64> to tensor<6x4xf64>
  %z = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%re, %im, %t : tensor<6x4xf64>, tensor<6x4xf64>, tensor<6x4xcomplex<f64>>) outs(%ec : tensor<6x4xcomplex<f64>>) {
  ^bb0(%a: f64, %b: f64, %e: complex<f64>, %out: complex<f64>):
    %0 = complex.create %a, %b : complex<f64>
    %1 = complex.mul %0, %e : complex<f64>
    linalg.yield %1 : complex<f64>
  } -> tensor<6x4xcomplex<f64>>
  %ef = tensor.empty() : tensor<6x4xf64>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%z : tensor<6x4xcomplex<f64>>) outs(%ef : tensor<6x4xf64>) {
  ^bb0(%a: complex<f64>, %out: f64):
    %0 = complex.re %a : complex<f64>
    linalg.yield %0 : f64
  } -> tensor<6x4xf64>
  %i = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%z : tensor<6x4xcomplex<f64>>) outs(%ef : tensor<6x4xf64>) {
  ^bb0(%a: complex<f64>, %out: f64):
    %0 = complex.im %a : complex<f64>
    linalg.yield %0 : f64
  } -> tensor<6x4xf64>
  %r1 = tensor.expand_shape %r [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf64> into tensor<6x4x1xf64>
  %i1 = tensor.expand_shape %i [[0], [1, 2]] output_shape [6, 4, 1] : tensor<6x4xf64> into tensor<6x4x1xf64>
  %ri = tensor.concat dim(2) %r1, %i1 : (tensor<6x4x1xf64>, tensor<6x4x1xf64>) -> tensor<6x4x2xf64>
  %y = tensor.collapse_shape %ri [[0], [1, 2]] : tensor<6x4x2xf64> into tensor<6x8xf64>
  %n = arith.truncf %y : tensor<6x8xf64> to tensor<6x8xf32>
  return %n : tensor<6x8xf32>
}

// -----

// A table in f32, and products of what it was rounded to in the body, bf16: no
// tensor holds that.

#id = affine_map<(s, d) -> (s, d)>
// CHECK-LABEL: func @no_table_rounded_in_the_body
// CHECK-NOT: rope.apply
// REALS-LABEL: func @no_table_rounded_in_the_body
// REALS: rope.apply
func.func @no_table_rounded_in_the_body(%x: tensor<6x8xbf16>, %c: tensor<6x4xf32>, %s: tensor<6x4xf32>) -> tensor<6x8xbf16> {
  %x1 = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xbf16> to tensor<6x4xbf16>
  %x2 = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xbf16> to tensor<6x4xbf16>
  %e = tensor.empty() : tensor<6x4xbf16>
  %lo, %hi = linalg.generic {indexing_maps = [#id, #id, #id, #id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x1, %x2, %c, %s : tensor<6x4xbf16>, tensor<6x4xbf16>, tensor<6x4xf32>, tensor<6x4xf32>)
      outs(%e, %e : tensor<6x4xbf16>, tensor<6x4xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %p: f32, %q: f32, %o1: bf16, %o2: bf16):
    %pb = arith.truncf %p : f32 to bf16
    %qb = arith.truncf %q : f32 to bf16
    %pf = arith.extf %pb : bf16 to f32
    %qf = arith.extf %qb : bf16 to f32
    %af = arith.extf %a : bf16 to f32
    %bf = arith.extf %b : bf16 to f32
    %0 = arith.mulf %af, %pf : f32
    %1 = arith.mulf %bf, %qf : f32
    %2 = arith.subf %0, %1 : f32
    %3 = arith.mulf %bf, %pf : f32
    %4 = arith.mulf %af, %qf : f32
    %5 = arith.addf %3, %4 : f32
    %6 = arith.truncf %2 : f32 to bf16
    %7 = arith.truncf %5 : f32 to bf16
    linalg.yield %6, %7 : bf16, bf16
  } -> (tensor<6x4xbf16>, tensor<6x4xbf16>)
  // expected-remark @below {{[rounding] not raised: 'arith.truncf in bf16' and 'one rounding of a sum of products in f32'}}
  %y = tensor.concat dim(1) %lo, %hi : (tensor<6x4xbf16>, tensor<6x4xbf16>) -> tensor<6x8xbf16>
  return %y : tensor<6x8xbf16>
}

// -----

// No table is computed anew: cos and sin stay as they are computed.

// CHECK-LABEL: func @tables_are_kept
// CHECK: math.cos
// CHECK-NOT: rope.table
// CHECK: rope.apply
// REALS-LABEL: func @tables_are_kept
// REALS: rope.table
func.func @tables_are_kept(%x: tensor<6x8xf32>, %pos: tensor<6xf32>, %freq: tensor<4xf32>) -> tensor<6x8xf32> {
  %e = tensor.empty() : tensor<6x4xf32>
  %angle = linalg.generic {indexing_maps = [affine_map<(s, p) -> (s)>, affine_map<(s, p) -> (p)>, affine_map<(s, p) -> (s, p)>],
      iterator_types = ["parallel", "parallel"]} ins(%pos, %freq : tensor<6xf32>, tensor<4xf32>) outs(%e : tensor<6x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %b : f32
    linalg.yield %0 : f32
  } -> tensor<6x4xf32>
  %c = math.cos %angle : tensor<6x4xf32>
  %s = math.sin %angle : tensor<6x4xf32>
  %x1 = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %x2 = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %x1, %c : tensor<6x4xf32>
  %1 = arith.mulf %x2, %s : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %x2, %c : tensor<6x4xf32>
  %4 = arith.mulf %x1, %s : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}
