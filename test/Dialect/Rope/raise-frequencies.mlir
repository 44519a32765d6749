// Frequency rules, as models write them: a rule is a vector of frequencies and a
// scale, known when the program is exported or computed when it runs. The rotation
// needs no attribute for any of them.

// RUN: rope-opt %s --rope-raise | FileCheck %s
// RUN: rope-opt %s --linalg-fuse-elementwise-ops --rope-raise | FileCheck %s --check-prefix=FUSED
// RUN: rope-opt %s --rope-raise -o %t.mlir && rope-equiv %s %t.mlir
// RUN: rope-opt %s --linalg-fuse-elementwise-ops -o %t.fused.mlir
// RUN: rope-opt %t.fused.mlir --rope-raise --canonicalize -o %t.raised.mlir && rope-equiv %t.fused.mlir %t.raised.mlir

#row = affine_map<(s, p) -> (s, p)>
#id1 = affine_map<(p) -> (p)>
#one = affine_map<(p) -> ()>
#pos = affine_map<(s, p) -> (s)>
#freq = affine_map<(s, p) -> (p)>

// Linear scaling, of the frequencies.
// CHECK-LABEL: func @linear
// CHECK: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK-NOT: math.cos
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @linear
// FUSED: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// FUSED: rope.apply #rope.layout<split, head_dim = 8>
func.func @linear(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w0 = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %k = arith.constant 8.0 : f32
  %we = tensor.empty() : tensor<4xf32>
  %w = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]}
      ins(%w0 : tensor<4xf32>) outs(%we : tensor<4xf32>) {
  ^bb0(%b0: f32, %o: f32):
    %q = arith.divf %b0, %k : f32
    linalg.yield %q : f32
  } -> tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%position: i64, %f: f32, %oc: f32, %os: f32):
    %m = arith.sitofp %position : i64 to f32
    %a = arith.mulf %m, %f : f32
    %c0 = math.cos %a : f32
    %s0 = math.sin %a : f32
    linalg.yield %c0, %s0 : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %t#0 : tensor<6x4xf32>
  %1 = arith.mulf %hi, %t#1 : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %t#0 : tensor<6x4xf32>
  %4 = arith.mulf %lo, %t#1 : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// NTK: the base is another one. The frequencies are its powers.
// CHECK-LABEL: func @ntk_fixed_base
// CHECK: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK-NOT: math.cos
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @ntk_fixed_base
// FUSED: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// FUSED: rope.apply #rope.layout<split, head_dim = 8>
func.func @ntk_fixed_base(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %four = arith.constant 4.0 : f32
  %unit = arith.constant 1.0 : f32
  %theta = arith.constant 40000.0 : f32
  %we = tensor.empty() : tensor<4xf32>
  %w = linalg.generic {indexing_maps = [#id1], iterator_types = ["parallel"]}
      outs(%we : tensor<4xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %g = arith.sitofp %j : i64 to f32
    %h = arith.divf %g, %four : f32
    %d = math.powf %theta, %h : f32
    %v = arith.divf %unit, %d : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%position: i64, %f: f32, %oc: f32, %os: f32):
    %m = arith.sitofp %position : i64 to f32
    %a = arith.mulf %m, %f : f32
    %c0 = math.cos %a : f32
    %s0 = math.sin %a : f32
    linalg.yield %c0, %s0 : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %t#0 : tensor<6x4xf32>
  %1 = arith.mulf %hi, %t#1 : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %t#0 : tensor<6x4xf32>
  %4 = arith.mulf %lo, %t#1 : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Dynamic NTK, the length known when the program was exported: its base is a
// number, scaled by a power of the length.
// CHECK-LABEL: func @dynamic_ntk_length_known
// CHECK: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK-NOT: math.cos
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @dynamic_ntk_length_known
// FUSED: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// FUSED: rope.apply #rope.layout<split, head_dim = 8>
func.func @dynamic_ntk_length_known(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %four = arith.constant 4.0 : f32
  %unit = arith.constant 1.0 : f32
  %base = arith.constant 10000.0 : f32
  %ratio = arith.constant 3.0 : f32
  %exponent = arith.constant 1.3333334 : f32
  %grow = math.powf %ratio, %exponent : f32
  %theta = arith.mulf %base, %grow : f32
  %we = tensor.empty() : tensor<4xf32>
  %w = linalg.generic {indexing_maps = [#id1], iterator_types = ["parallel"]}
      outs(%we : tensor<4xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %g = arith.sitofp %j : i64 to f32
    %h = arith.divf %g, %four : f32
    %d = math.powf %theta, %h : f32
    %v = arith.divf %unit, %d : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%position: i64, %f: f32, %oc: f32, %os: f32):
    %m = arith.sitofp %position : i64 to f32
    %a = arith.mulf %m, %f : f32
    %c0 = math.cos %a : f32
    %s0 = math.sin %a : f32
    linalg.yield %c0, %s0 : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %t#0 : tensor<6x4xf32>
  %1 = arith.mulf %hi, %t#1 : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %t#0 : tensor<6x4xf32>
  %4 = arith.mulf %lo, %t#1 : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// Dynamic NTK, the length known at run time: base*(s*max(n, L)/L - (s - 1))^(r/(r - 2)).
// CHECK-LABEL: func @dynamic_ntk_length_at_run_time
// CHECK: math.powf
// CHECK: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK-NOT: math.cos
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @dynamic_ntk_length_at_run_time
// FUSED: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// FUSED: rope.apply #rope.layout<split, head_dim = 8>
func.func @dynamic_ntk_length_at_run_time(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %length: tensor<i64>) -> tensor<6x8xf32> {
  %four = arith.constant 4.0 : f32
  %unit = arith.constant 1.0 : f32
  %base = arith.constant 10000.0 : f32
  %two = arith.constant 2.0 : f32
  %trained = arith.constant 16 : i64
  %trainedf = arith.constant 16.0 : f32
  %exponent = arith.constant 1.3333334 : f32
  %n0 = tensor.extract %length[] : tensor<i64>
  %n1 = arith.maxsi %n0, %trained : i64
  %n2 = arith.sitofp %n1 : i64 to f32
  %n3 = arith.mulf %n2, %two : f32
  %n4 = arith.divf %n3, %trainedf : f32
  %n5 = arith.subf %n4, %unit : f32
  %grow = math.powf %n5, %exponent : f32
  %theta = arith.mulf %base, %grow : f32
  %we = tensor.empty() : tensor<4xf32>
  %w = linalg.generic {indexing_maps = [#id1], iterator_types = ["parallel"]}
      outs(%we : tensor<4xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %g = arith.sitofp %j : i64 to f32
    %h = arith.divf %g, %four : f32
    %d = math.powf %theta, %h : f32
    %v = arith.divf %unit, %d : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%position: i64, %f: f32, %oc: f32, %os: f32):
    %m = arith.sitofp %position : i64 to f32
    %a = arith.mulf %m, %f : f32
    %c0 = math.cos %a : f32
    %s0 = math.sin %a : f32
    linalg.yield %c0, %s0 : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %t#0 : tensor<6x4xf32>
  %1 = arith.mulf %hi, %t#1 : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %t#0 : tensor<6x4xf32>
  %4 = arith.mulf %lo, %t#1 : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// LongRoPE: long or short factors by the length, and a scale.
// CHECK-LABEL: func @longrope
// CHECK: rope.table attention_factor = 1.250000e+00 ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK-NOT: math.cos
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @longrope
// FUSED: rope.table attention_factor = 1.250000e+00 ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// FUSED: rope.apply #rope.layout<split, head_dim = 8>
func.func @longrope(%x: tensor<6x8xf32>, %pos: tensor<6xi64>, %length: tensor<i64>) -> tensor<6x8xf32> {
  %w0 = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %short = arith.constant dense<[1.0, 1.0, 1.5, 2.0]> : tensor<4xf32>
  %long = arith.constant dense<[1.0, 2.0, 8.0, 32.0]> : tensor<4xf32>
  %trained = arith.constant 16 : i64
  %scale = arith.constant 1.25 : f32
  %n = tensor.extract %length[] : tensor<i64>
  %isLong = arith.cmpi sgt, %n, %trained : i64
  %we = tensor.empty() : tensor<4xf32>
  %w = linalg.generic {indexing_maps = [#id1, #id1, #id1, #id1], iterator_types = ["parallel"]}
      ins(%w0, %short, %long : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) outs(%we : tensor<4xf32>) {
  ^bb0(%b0: f32, %b1: f32, %b2: f32, %o: f32):
    %e = arith.select %isLong, %b2, %b1 : f32
    %q = arith.divf %b0, %e : f32
    linalg.yield %q : f32
  } -> tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%position: i64, %f: f32, %oc: f32, %os: f32):
    %m = arith.sitofp %position : i64 to f32
    %a = arith.mulf %m, %f : f32
    %c0 = math.cos %a : f32
    %s0 = math.sin %a : f32
    %c = arith.mulf %c0, %scale : f32
    %s = arith.mulf %s0, %scale : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %t#0 : tensor<6x4xf32>
  %1 = arith.mulf %hi, %t#1 : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %t#0 : tensor<6x4xf32>
  %4 = arith.mulf %lo, %t#1 : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// llama3: low frequencies are divided, high ones kept, those between blended. Fused
// into the body of cos and sin, they are computed once more as a vector: numbers that
// the program divides by are divided by, so that folding does not round them.
// CHECK-LABEL: func @llama3
// CHECK: rope.table ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK-NOT: math.cos
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @llama3
// FUSED: %[[W:.*]] = linalg.generic
// FUSED: tensor.extract %{{.*}} : tensor<4xf32>
// FUSED: arith.constant 3.000000e+01 : f32
// FUSED-NEXT: arith.divf
// FUSED: rope.table ins(%arg1, %[[W]] : tensor<6xi64>, tensor<4xf32>)
// FUSED-NOT: math.cos
// FUSED: rope.apply #rope.layout<split, head_dim = 8>
func.func @llama3(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w0 = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %unit = arith.constant 1.0 : f32
  %turn = arith.constant 6.2831855 : f32
  %long = arith.constant 512.0 : f32
  %short = arith.constant 32.0 : f32
  %trained = arith.constant 1024.0 : f32
  %low = arith.constant 2.0 : f32
  %span = arith.constant 30.0 : f32
  %factor = arith.constant 8.0 : f32
  %we = tensor.empty() : tensor<4xf32>
  %w = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]}
      ins(%w0 : tensor<4xf32>) outs(%we : tensor<4xf32>) {
  ^bb0(%b0: f32, %o: f32):
    %wavelength = arith.divf %turn, %b0 : f32
    %far = arith.divf %b0, %factor : f32
    %r = arith.divf %trained, %wavelength : f32
    %r1 = arith.subf %r, %low : f32
    %g = arith.divf %r1, %span : f32
    %u = arith.subf %unit, %g : f32
    %p0 = arith.mulf %u, %far : f32
    %p1 = arith.mulf %g, %b0 : f32
    %blend = arith.addf %p0, %p1 : f32
    %isLow = arith.cmpf ogt, %wavelength, %long : f32
    %isHigh = arith.cmpf olt, %wavelength, %short : f32
    %v0 = arith.select %isHigh, %b0, %blend : f32
    %v = arith.select %isLow, %far, %v0 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%position: i64, %f: f32, %oc: f32, %os: f32):
    %m = arith.sitofp %position : i64 to f32
    %a = arith.mulf %m, %f : f32
    %c0 = math.cos %a : f32
    %s0 = math.sin %a : f32
    linalg.yield %c0, %s0 : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %t#0 : tensor<6x4xf32>
  %1 = arith.mulf %hi, %t#1 : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %t#0 : tensor<6x4xf32>
  %4 = arith.mulf %lo, %t#1 : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// YaRN: a ramp between two vectors, and cos and sin scaled by mscale.
// CHECK-LABEL: func @yarn_mscale
// CHECK: rope.table attention_factor = 1.250000e+00 ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// CHECK-NOT: math.cos
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @yarn_mscale
// FUSED: rope.table attention_factor = 1.250000e+00 ins(%arg1, %{{.*}} : tensor<6xi64>, tensor<4xf32>)
// FUSED: rope.apply #rope.layout<split, head_dim = 8>
func.func @yarn_mscale(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w0 = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %unit = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0.5 : f32
  %span = arith.constant 2.0 : f32
  %factor = arith.constant 4.0 : f32
  %mscale = arith.constant 1.25 : f32
  %we = tensor.empty() : tensor<4xf32>
  %w = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]}
      ins(%w0 : tensor<4xf32>) outs(%we : tensor<4xf32>) {
  ^bb0(%b0: f32, %o: f32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i64
    %k = arith.sitofp %j : i64 to f32
    %k1 = arith.subf %k, %low : f32
    %k2 = arith.divf %k1, %span : f32
    %k3 = arith.maximumf %k2, %zero : f32
    %ramp = arith.minimumf %k3, %unit : f32
    %far = arith.divf %b0, %factor : f32
    %u = arith.subf %unit, %ramp : f32
    %p0 = arith.mulf %far, %ramp : f32
    %p1 = arith.mulf %b0, %u : f32
    %v = arith.addf %p0, %p1 : f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%position: i64, %f: f32, %oc: f32, %os: f32):
    %m = arith.sitofp %position : i64 to f32
    %a = arith.mulf %m, %f : f32
    %c0 = math.cos %a : f32
    %s0 = math.sin %a : f32
    %c = arith.mulf %c0, %mscale : f32
    %s = arith.mulf %s0, %mscale : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %t#0 : tensor<6x4xf32>
  %1 = arith.mulf %hi, %t#1 : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %t#0 : tensor<6x4xf32>
  %4 = arith.mulf %lo, %t#1 : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}

// YaRN whose scale depends on the position: no table of one scale.
// CHECK-LABEL: func @no_scale_by_position
// CHECK-NOT: rope.table
// CHECK: rope.apply #rope.layout<split, head_dim = 8>
// FUSED-LABEL: func @no_scale_by_position
// FUSED-NOT: rope.table
// FUSED: rope.apply #rope.layout<split, head_dim = 8>
func.func @no_scale_by_position(%x: tensor<6x8xf32>, %pos: tensor<6xi64>) -> tensor<6x8xf32> {
  %w0 = arith.constant dense<[1.0, 0.1, 0.01, 0.001]> : tensor<4xf32>
  %te = tensor.empty() : tensor<6x4xf32>
  %t:2 = linalg.generic {indexing_maps = [#pos, #freq, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%pos, %w0 : tensor<6xi64>, tensor<4xf32>) outs(%te, %te : tensor<6x4xf32>, tensor<6x4xf32>) {
  ^bb0(%position: i64, %f: f32, %oc: f32, %os: f32):
    %m = arith.sitofp %position : i64 to f32
    %a = arith.mulf %m, %f : f32
    %c0 = math.cos %a : f32
    %s0 = math.sin %a : f32
    %c = arith.mulf %c0, %m : f32
    %s = arith.mulf %s0, %m : f32
    linalg.yield %c, %s : f32, f32
  } -> (tensor<6x4xf32>, tensor<6x4xf32>)
  %lo = tensor.extract_slice %x[0, 0] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %hi = tensor.extract_slice %x[0, 4] [6, 4] [1, 1] : tensor<6x8xf32> to tensor<6x4xf32>
  %0 = arith.mulf %lo, %t#0 : tensor<6x4xf32>
  %1 = arith.mulf %hi, %t#1 : tensor<6x4xf32>
  %2 = arith.subf %0, %1 : tensor<6x4xf32>
  %3 = arith.mulf %hi, %t#0 : tensor<6x4xf32>
  %4 = arith.mulf %lo, %t#1 : tensor<6x4xf32>
  %5 = arith.addf %3, %4 : tensor<6x4xf32>
  %y = tensor.concat dim(1) %2, %5 : (tensor<6x4xf32>, tensor<6x4xf32>) -> tensor<6x8xf32>
  return %y : tensor<6x8xf32>
}
