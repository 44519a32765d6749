// RUN: rope-opt %s --convert-rope-to-linalg --split-input-file | FileCheck %s --implicit-check-not="rope." --implicit-check-not="tensor.extract %%" --implicit-check-not="gather"

// What the ops mean, in structured upstream ops. The numbers are checked against
// a reference in double precision in test/Integration.

// Halves of x, halves of the result; the arithmetic in f32, one rounding.

// CHECK-DAG:   #[[$ID:.+]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG:   #[[$TABLE:.+]] = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
// CHECK-LABEL: func @split_dynamic_bf16
// CHECK-SAME:    %[[X:.+]]: tensor<2x?x8x128xbf16>, %[[COS:.+]]: tensor<?x64xf32>, %[[SIN:.+]]: tensor<?x64xf32>, %[[INIT:.+]]: tensor<2x?x8x128xbf16>
// CHECK:         %[[N:.+]] = tensor.dim %[[X]]
// CHECK:         %[[U:.+]] = tensor.extract_slice %[[X]][0, 0, 0, 0] [2, %[[N]], 8, 64] [1, 1, 1, 1]
// CHECK:         %[[V:.+]] = tensor.extract_slice %[[X]][0, 0, 0, 64] [2, %[[N]], 8, 64] [1, 1, 1, 1]
// CHECK:         %[[OUT:.+]] = tensor.extract_slice %[[INIT]][0, 0, 0, 0] [2, %[[N]], 8, 64] [1, 1, 1, 1]
// CHECK:         %[[FIRST:.+]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$ID]], #[[$TABLE]], #[[$TABLE]], #[[$ID]]]
// CHECK-SAME:      ins(%[[U]], %[[V]], %[[COS]], %[[SIN]]
// CHECK-SAME:      outs(%[[OUT]]
// CHECK-NEXT:    ^bb0(%[[U0:.+]]: bf16, %[[V0:.+]]: bf16, %[[C:.+]]: f32, %[[S:.+]]: f32, %{{.+}}: bf16):
// CHECK-DAG:       %[[U1:.+]] = arith.extf %[[U0]] : bf16 to f32
// CHECK-DAG:       %[[V1:.+]] = arith.extf %[[V0]] : bf16 to f32
// CHECK-DAG:       %[[UC:.+]] = arith.mulf %[[U1]], %[[C]] fastmath<contract> : f32
// CHECK-DAG:       %[[VS:.+]] = arith.mulf %[[V1]], %[[S]] fastmath<contract> : f32
// CHECK:           %[[R:.+]] = arith.subf %[[UC]], %[[VS]] fastmath<contract> : f32
// CHECK:           arith.truncf %[[R]] : f32 to bf16
// CHECK:         %[[Y:.+]] = tensor.insert_slice %[[FIRST]] into %[[INIT]][0, 0, 0, 0]
// CHECK:         %[[OUT2:.+]] = tensor.extract_slice %[[Y]][0, 0, 0, 64]
// CHECK:         %[[SECOND:.+]] = linalg.generic
// CHECK-SAME:      ins(%[[U]], %[[V]], %[[COS]], %[[SIN]]
// CHECK-SAME:      outs(%[[OUT2]]
// CHECK-NEXT:    ^bb0(%[[U0:.+]]: bf16, %[[V0:.+]]: bf16, %[[C:.+]]: f32, %[[S:.+]]: f32, %{{.+}}: bf16):
// CHECK-DAG:       %[[U1:.+]] = arith.extf %[[U0]] : bf16 to f32
// CHECK-DAG:       %[[V1:.+]] = arith.extf %[[V0]] : bf16 to f32
// CHECK-DAG:       %[[VC:.+]] = arith.mulf %[[V1]], %[[C]] fastmath<contract> : f32
// CHECK-DAG:       %[[US:.+]] = arith.mulf %[[U1]], %[[S]] fastmath<contract> : f32
// CHECK:           arith.addf %[[VC]], %[[US]] fastmath<contract> : f32
// CHECK:         %[[Z:.+]] = tensor.insert_slice %[[SECOND]] into %[[Y]][0, 0, 0, 64]
// CHECK:         return %[[Z]]
func.func @split_dynamic_bf16(%x: tensor<2x?x8x128xbf16>, %cos: tensor<?x64xf32>, %sin: tensor<?x64xf32>, %init: tensor<2x?x8x128xbf16>) -> tensor<2x?x8x128xbf16> {
  %y = rope.apply #rope.layout<split, head_dim = 128> dim = 3
      map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<2x?x8x128xbf16>, tensor<?x64xf32>, tensor<?x64xf32>)
      outs(%init : tensor<2x?x8x128xbf16>) -> tensor<2x?x8x128xbf16>
  return %y : tensor<2x?x8x128xbf16>
}

// -----

// On memrefs one op writes both components, so that it may run in place.

// CHECK-LABEL: func @interleaved_conjugate_in_place
// CHECK-DAG:     %[[U:.+]] = memref.subview %[[X:.+]][0, 0] [16, 4] [1, 2]
// CHECK-DAG:     %[[V:.+]] = memref.subview %[[X]][0, 1] [16, 4] [1, 2]
// CHECK:         linalg.generic
// CHECK:         ^bb0(%[[U0:.+]]: f32, %[[V0:.+]]: f32, %[[C:.+]]: f32, %[[S:.+]]: f32, %{{.+}}: f32, %{{.+}}: f32):
// CHECK:           arith.addf
// CHECK:           arith.subf
// CHECK:           linalg.yield %{{.+}}, %{{.+}} : f32, f32
// CHECK-NOT:     linalg
func.func @interleaved_conjugate_in_place(%x: memref<16x8xf32>, %cos: memref<16x4xf32>, %sin: memref<16x4xf32>) {
  rope.apply conjugate #rope.layout<interleaved, head_dim = 8> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : memref<16x8xf32>, memref<16x4xf32>, memref<16x4xf32>)
      outs(%x : memref<16x8xf32>)
  return
}

// -----

// A window moves: the lanes outside it are copied in order.

// CHECK-LABEL: func @window_to_another_window
// CHECK:         tensor.extract_slice %[[X:.+]][0, 4] [16, 2] [1, 2]
// CHECK:         tensor.extract_slice %[[X]][0, 5] [16, 2] [1, 2]
// CHECK:         tensor.insert_slice %{{.+}} into %{{.+}}[0, 0] [16, 2] [1, 1]
// CHECK:         tensor.insert_slice %{{.+}} into %{{.+}}[0, 2] [16, 2] [1, 1]
// CHECK:         %[[REST:.+]] = tensor.extract_slice %[[X]][0, 0] [16, 4] [1, 1]
// CHECK:         %[[COPY:.+]] = linalg.copy ins(%[[REST]]
// CHECK:         tensor.insert_slice %[[COPY]] into %{{.+}}[0, 4] [16, 4] [1, 1]
func.func @window_to_another_window(%x: tensor<16x8xf32>, %cos: tensor<16x2xf32>, %sin: tensor<16x2xf32>, %init: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %y = rope.apply #rope.layout<interleaved, head_dim = 8, window = [4, 4]>
      to #rope.layout<split, head_dim = 8, window = [0, 4]> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x2xf32>, tensor<16x2xf32>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}

// -----

// Each block is one run of pairs, and reads its part of the tables.

// CHECK-LABEL: func @blocks
// CHECK:         tensor.extract_slice %[[X:.+]][0, 0] [16, 4] [1, 1]
// CHECK:         tensor.extract_slice %[[X]][0, 4] [16, 4] [1, 1]
// CHECK:         tensor.extract_slice %{{.+}}[0, 0] [16, 4] [1, 1] : tensor<16x6xf32>
// CHECK-COUNT-2: linalg.generic
// CHECK:         tensor.extract_slice %[[X]][0, 8] [16, 2] [1, 1]
// CHECK:         tensor.extract_slice %[[X]][0, 10] [16, 2] [1, 1]
// CHECK:         tensor.extract_slice %{{.+}}[0, 4] [16, 2] [1, 1] : tensor<16x6xf32>
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT:     linalg.{{generic|copy}}
func.func @blocks(%x: tensor<16x12xf32>, %cos: tensor<16x6xf32>, %sin: tensor<16x6xf32>, %init: tensor<16x12xf32>) -> tensor<16x12xf32> {
  %y = rope.apply #rope.layout<split, head_dim = 12, blocks = [8, 4]> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x12xf32>, tensor<16x6xf32>, tensor<16x6xf32>)
      outs(%init : tensor<16x12xf32>) -> tensor<16x12xf32>
  return %y : tensor<16x12xf32>
}

// -----

// Each lane reads its own slot of the tables; f64 tables are rounded to f32.

// CHECK-LABEL: func @per_lane_f64_tables
// CHECK-SAME:    %[[X:.+]]: tensor<16x8xf32>, %[[COS:[a-z0-9]+]]: tensor<16x6xf64>
// CHECK:         %[[CU:.+]] = tensor.extract_slice %[[COS]][0, 0] [16, 3] [1, 1]
// CHECK:         %[[CV:.+]] = tensor.extract_slice %[[COS]][0, 3] [16, 3] [1, 1]
// CHECK:         linalg.generic
// CHECK-SAME:      ins(%{{.+}}, %{{.+}}, %[[CU]], %{{.+}}, %[[CV]], %{{.+}} :
// CHECK:           arith.truncf %{{.+}} : f64 to f32
// CHECK:         linalg.copy
func.func @per_lane_f64_tables(%x: tensor<16x8xf32>, %cos: tensor<16x6xf64>, %sin: tensor<16x6xf64>, %init: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %y = rope.apply per_lane #rope.layout<split, head_dim = 8, live = 3> dim = 1
      map = affine_map<(s, p) -> (s, p)>
      ins(%x, %cos, %sin : tensor<16x8xf32>, tensor<16x6xf64>, tensor<16x6xf64>)
      outs(%init : tensor<16x8xf32>) -> tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}

// -----

// The slots of interleaved lanes, for a head that is read in halves.

// CHECK-LABEL: func @slots_in_another_layout
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<16x6xf32>, %[[COS:[a-z0-9]+]]: tensor<16x6xf32>
// CHECK:         tensor.extract_slice %[[X]][0, 0] [16, 3] [1, 1]
// CHECK:         %[[CU:.+]] = tensor.extract_slice %[[COS]][0, 0] [16, 3] [1, 2]
// CHECK:         %[[CV:.+]] = tensor.extract_slice %[[COS]][0, 1] [16, 3] [1, 2]
// CHECK:         linalg.generic
// CHECK-SAME:      ins(%{{.+}}, %{{.+}}, %[[CU]], %{{.+}}, %[[CV]], %{{.+}} :
func.func @slots_in_another_layout(%x: tensor<16x6xf32>, %cos: tensor<16x6xf32>, %sin: tensor<16x6xf32>, %init: tensor<16x6xf32>) -> tensor<16x6xf32> {
  %y = rope.apply per_lane #rope.layout<split, head_dim = 6> dim = 1
      map = affine_map<(s, p) -> (s, p)> slots = #rope.layout<interleaved, head_dim = 6>
      ins(%x, %cos, %sin : tensor<16x6xf32>, tensor<16x6xf32>, tensor<16x6xf32>)
      outs(%init : tensor<16x6xf32>) -> tensor<16x6xf32>
  return %y : tensor<16x6xf32>
}

// -----

// The angle is the rounded product: no contraction there.

// CHECK-LABEL: func @table_scale
// CHECK:         linalg.generic
// CHECK-SAME:      ins(%{{.+}}, %{{.+}}, %{{.+}} : tensor<?xi64>, tensor<6xf32>, f32)
// CHECK:         ^bb0(%[[POS:.+]]: i64, %[[FREQ:.+]]: f32, %[[SCALE:.+]]: f32, %{{.+}}: f16, %{{.+}}: f16):
// CHECK:           %[[F:.+]] = arith.sitofp %[[POS]] : i64 to f32
// CHECK:           %[[ANGLE:.+]] = arith.mulf %[[F]], %[[FREQ]] : f32
// CHECK-DAG:       %[[COS:.+]] = math.cos %[[ANGLE]] : f32
// CHECK-DAG:       %[[SIN:.+]] = math.sin %[[ANGLE]] : f32
// CHECK-DAG:       arith.mulf %[[COS]], %[[SCALE]] : f32
// CHECK-DAG:       arith.mulf %[[SIN]], %[[SCALE]] : f32
func.func @table_scale(%pos: tensor<?xi64>, %freq: tensor<6xf32>, %scale: f32, %c: tensor<?x6xf16>, %s: tensor<?x6xf16>) -> (tensor<?x6xf16>, tensor<?x6xf16>) {
  %cos, %sin = rope.table ins(%pos, %freq, %scale : tensor<?xi64>, tensor<6xf32>, f32)
      outs(%c, %s : tensor<?x6xf16>, tensor<?x6xf16>) -> tensor<?x6xf16>, tensor<?x6xf16>
  return %cos, %sin : tensor<?x6xf16>, tensor<?x6xf16>
}

// -----

// Pairs of one axis in equal steps are one run.

// CHECK-LABEL: func @table_axis_map
// CHECK:         tensor.extract_slice %[[POS:.+]][0, 0] [1, 5] [1, 1] : tensor<3x5xi64> to tensor<5xi64>
// CHECK:         tensor.extract_slice %{{.+}}[0] [2] [3] : tensor<6xf32>
// CHECK:         linalg.generic
// CHECK:         tensor.extract_slice %[[POS]][1, 0] [1, 5] [1, 1]
// CHECK:         tensor.extract_slice %{{.+}}[1] [2] [3] : tensor<6xf32>
// CHECK:         linalg.generic
// CHECK:         tensor.extract_slice %[[POS]][2, 0] [1, 5] [1, 1]
// CHECK:         tensor.extract_slice %{{.+}}[2] [2] [3] : tensor<6xf32>
// CHECK:         linalg.generic
// CHECK-NOT:     linalg.generic
func.func @table_axis_map(%pos: tensor<3x5xi64>, %freq: tensor<6xf32>, %c: tensor<5x6xf32>, %s: tensor<5x6xf32>) -> tensor<5x6xf32> {
  %cos, %sin = rope.table axis_map = [0, 1, 2, 0, 1, 2] ins(%pos, %freq : tensor<3x5xi64>, tensor<6xf32>)
      outs(%c, %s : tensor<5x6xf32>, tensor<5x6xf32>) -> tensor<5x6xf32>, tensor<5x6xf32>
  return %cos : tensor<5x6xf32>
}

// -----

// Positions without dimensions, no pairs.

// CHECK-LABEL: func @table_nothing
// CHECK:         arith.index_cast %{{.+}} : index to i64
func.func @table_nothing(%pos: memref<index>, %freq: memref<0xf32>, %c: memref<0xf32>, %s: memref<0xf32>) {
  rope.table ins(%pos, %freq : memref<index>, memref<0xf32>) outs(%c, %s : memref<0xf32>, memref<0xf32>)
  return
}

// -----

// Between whole heads of both kinds a permutation is a transpose.

// CHECK-LABEL: func @permute_whole_heads
// CHECK:         %[[X:.+]] = tensor.expand_shape %{{.+}} {{\[}}[0, 1, 2], [3]] output_shape [2, 4, 2, %{{.+}}]
// CHECK:         %[[INIT:.+]] = tensor.expand_shape %{{.+}} {{\[}}[0, 1, 2], [3]] output_shape [2, 2, 4, %{{.+}}]
// CHECK:         %[[T:.+]] = linalg.transpose ins(%[[X]] : {{.*}}) outs(%[[INIT]] : {{.*}}) permutation = [0, 2, 1, 3]
// CHECK:         tensor.collapse_shape %[[T]]
func.func @permute_whole_heads(%x: tensor<16x?xi8>, %init: tensor<16x?xi8>) -> tensor<16x?xi8> {
  %y = rope.permute #rope.layout<interleaved, head_dim = 8> to #rope.layout<split, head_dim = 8> dim = 0
      ins(%x : tensor<16x?xi8>) outs(%init : tensor<16x?xi8>) -> tensor<16x?xi8>
  return %y : tensor<16x?xi8>
}

// -----

// CHECK-LABEL: func @permute_strided_memref
// CHECK:         memref.expand_shape
// CHECK:         memref.expand_shape
// CHECK:         linalg.transpose ins(%{{.+}} : memref<3x2x2x4xf16, strided<[24, 8, 4, 1], offset: ?>>) outs(%{{.+}} : memref<3x2x4x2xf16>) permutation = [0, 1, 3, 2]
func.func @permute_strided_memref(%x: memref<3x16xf16, strided<[24, 1], offset: ?>>, %init: memref<3x16xf16>) {
  rope.permute #rope.layout<split, head_dim = 8> to #rope.layout<interleaved, head_dim = 8> dim = 1
      ins(%x : memref<3x16xf16, strided<[24, 1], offset: ?>>) outs(%init : memref<3x16xf16>)
  return
}

// -----

// Any other permutation copies runs of lanes; one head gets no dimension.

// CHECK-LABEL: func @permute_window
// CHECK-NOT:     expand_shape
// CHECK:         tensor.extract_slice %{{.+}}[0, 4] [3, 2] [1, 2]
// CHECK:         linalg.copy
// CHECK:         tensor.extract_slice %{{.+}}[0, 5] [3, 2] [1, 2]
// CHECK:         linalg.copy
// CHECK:         tensor.extract_slice %{{.+}}[0, 0] [3, 4] [1, 1]
// CHECK:         linalg.copy
// CHECK-NOT:     linalg
func.func @permute_window(%x: tensor<3x8xf32>, %init: tensor<3x8xf32>) -> tensor<3x8xf32> {
  %y = rope.permute #rope.layout<interleaved, head_dim = 8, window = [4, 4]> to #rope.layout<split, head_dim = 8, window = [0, 4]> dim = 1
      ins(%x : tensor<3x8xf32>) outs(%init : tensor<3x8xf32>) -> tensor<3x8xf32>
  return %y : tensor<3x8xf32>
}
