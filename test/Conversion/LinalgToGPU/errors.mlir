// What cannot be a kernel says why.

// RUN: rope-opt %s --rope-linalg-to-gpu -split-input-file -verify-diagnostics

func.func @no_tensors(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{cannot become a kernel: it is on tensors; bufferize it first}}
  %0 = linalg.copy ins(%x : tensor<4xf32>) outs(%y : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @no_shared_element(%x: memref<4x8xf32>, %y: memref<4xf32>) {
  // expected-error @below {{cannot become a kernel: several threads would write the same element of its result}}
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<4x8xf32>) outs(%y : memref<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  return
}

// -----

func.func @no_computed_place(%x: memref<4x8xf32>, %y: memref<16xf32>) {
  // expected-error @below {{cannot become a kernel: an element of its result is written at a place that is no plain parallel loop}}
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i + j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<4x8xf32>) outs(%y : memref<16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  return
}

// -----

func.func @no_complex(%x: memref<4xcomplex<f32>>, %y: memref<4xcomplex<f32>>) {
  // expected-error @below {{cannot become a kernel: elements of type complex<f32> are not supported}}
  linalg.copy ins(%x : memref<4xcomplex<f32>>) outs(%y : memref<4xcomplex<f32>>)
  return
}

// -----

func.func @no_store_in_body(%x: memref<4xf32>, %y: memref<4xf32>, %z: memref<4xf32>) {
  // expected-error @below {{cannot become a kernel: its body has 'memref.store', which has effects}}
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : memref<4xf32>) outs(%y : memref<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %i = linalg.index 0 : index
    memref.store %in, %z[%i] : memref<4xf32>
    linalg.yield %in : f32
  }
  return
}
