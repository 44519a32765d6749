#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_24_torch.float32> : tensor<8x24xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_48_8_torch.float32> : tensor<48x8xf32>
    %cst_4 = arith.constant 8.000000e+00 : f32
    %cst_5 = arith.constant 1.000000e+04 : f32
    %0 = tensor.empty() : tensor<8x48xf32>
    %transposed = linalg.transpose ins(%cst_3 : tensor<48x8xf32>) outs(%0 : tensor<8x48xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x48xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x48xf32>) -> tensor<6x48xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x48xf32>) outs(%2 : tensor<6x48xf32>) -> tensor<6x48xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 3, 48] : tensor<6x48xf32> into tensor<2x3x48xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 3, 24] [1, 1, 1] : tensor<2x3x48xf32> to tensor<2x3x24xf32>
    %extracted_slice_6 = tensor.extract_slice %expanded[0, 0, 24] [2, 3, 24] [1, 1, 1] : tensor<2x3x48xf32> to tensor<2x3x24xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 3, 3, 8] : tensor<2x3x24xf32> into tensor<2x3x3x8xf32>
    %4 = tensor.empty() : tensor<2x3x3x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 3, 3, 8] : tensor<2x3x24xf32> into tensor<2x3x3x8xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<4xi64>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%5 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.muli %54, %c2_i64 : i64
      linalg.yield %55 : i64
    } -> tensor<4xi64>
    %7 = tensor.empty() : tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<4xi64>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %53 = arith.sitofp %in : i64 to f32
      linalg.yield %53 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.negf %in : f32
      linalg.yield %53 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.divf %in, %cst_4 : f32
      linalg.yield %53 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%10 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.powf %cst_5, %in : f32
      linalg.yield %53 : f32
    } -> tensor<4xf32>
    %12 = tensor.empty() : tensor<3xi64>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%12 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i64
      linalg.yield %54 : i64
    } -> tensor<3xi64>
    %14 = tensor.empty() : tensor<3xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<3xi64>) outs(%14 : tensor<3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %53 = arith.sitofp %in : i64 to f32
      linalg.yield %53 : f32
    } -> tensor<3xf32>
    %expanded_11 = tensor.expand_shape %15 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %16 = tensor.empty() : tensor<3x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %11 : tensor<3x1xf32>, tensor<4xf32>) outs(%16 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.mulf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<3x4xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<3x4xf32>) outs(%16 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.cos %in : f32
      linalg.yield %53 : f32
    } -> tensor<3x4xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<3x4xf32>) outs(%16 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.sin %in : f32
      linalg.yield %53 : f32
    } -> tensor<3x4xf32>
    %concat = tensor.concat dim(1) %18, %18 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %concat_12 = tensor.concat dim(1) %19, %19 : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_8[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_8[0, 0, 0, 4] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8, %concat : tensor<2x3x3x8xf32>, tensor<3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.mulf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x8xf32>
    %21 = tensor.empty() : tensor<2x3x3x4xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<2x3x3x4xf32>) outs(%21 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.negf %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x4xf32>
    %concat_15 = tensor.concat dim(3) %22, %extracted_slice_13 : (tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x3x8xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_15, %concat_12 : tensor<2x3x3x8xf32>, tensor<3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.mulf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x8xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<2x3x3x8xf32>, tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.addf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x8xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_10[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_10[0, 0, 0, 4] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x3x8xf32> to tensor<2x3x3x4xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %concat : tensor<2x3x3x8xf32>, tensor<3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.mulf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x8xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<2x3x3x4xf32>) outs(%21 : tensor<2x3x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.negf %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x4xf32>
    %concat_18 = tensor.concat dim(3) %26, %extracted_slice_16 : (tensor<2x3x3x4xf32>, tensor<2x3x3x4xf32>) -> tensor<2x3x3x8xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_18, %concat_12 : tensor<2x3x3x8xf32>, tensor<3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.mulf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x3x3x8xf32>, tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.addf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x8xf32>
    %29 = tensor.empty() : tensor<2x3x8x3xf32>
    %transposed_19 = linalg.transpose ins(%28 : tensor<2x3x3x8xf32>) outs(%29 : tensor<2x3x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_20 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x3x8x3xf32> into tensor<6x8x3xf32>
    %30 = tensor.empty() : tensor<6x3x3xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %32 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<6x3x8xf32>, tensor<6x8x3xf32>) outs(%31 : tensor<6x3x3xf32>) -> tensor<6x3x3xf32>
    %expanded_22 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 3, 3, 3] : tensor<6x3x3xf32> into tensor<2x3x3x3xf32>
    %33 = tensor.empty() : tensor<2x3x3x3xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x3x3x3xf32>) outs(%33 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.truncf %cst_2 : f64 to f32
      %54 = arith.mulf %in, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x3x3xf32>
    %35 = tensor.empty() : tensor<2x3x3xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<2x3x3xi64>) -> tensor<2x3x3xi64>
    %37 = tensor.empty() : tensor<2x3x3xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %39:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x3x3x3xf32>) outs(%38, %36 : tensor<2x3x3xf32>, tensor<2x3x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_31 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<2x3x3xf32>, tensor<2x3x3xi64>)
    %expanded_23 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [2, 3, 3, 1] : tensor<2x3x3xf32> into tensor<2x3x3x1xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_23 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%33 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.subf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x3xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x3x3x3xf32>) outs(%33 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x3xf32>
    %42 = tensor.empty() : tensor<2x3x3x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x3x3x1xf32>) -> tensor<2x3x3x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x3x3x3xf32>) outs(%43 : tensor<2x3x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x3x3x3xf32>, tensor<2x3x3x1xf32>) outs(%33 : tensor<2x3x3x3xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.divf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x3x3xf32>
    %collapsed_24 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x3x3x3xf32> into tensor<6x3x3xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x3x3x8xf32> into tensor<6x3x8xf32>
    %46 = tensor.empty() : tensor<6x3x8xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %48 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<6x3x3xf32>, tensor<6x3x8xf32>) outs(%47 : tensor<6x3x8xf32>) -> tensor<6x3x8xf32>
    %expanded_26 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 3, 3, 8] : tensor<6x3x8xf32> into tensor<2x3x3x8xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x3x3x8xf32>) outs(%4 : tensor<2x3x3x8xf32>) permutation = [0, 2, 1, 3] 
    %49 = tensor.empty() : tensor<24x8xf32>
    %transposed_28 = linalg.transpose ins(%cst_1 : tensor<8x24xf32>) outs(%49 : tensor<24x8xf32>) permutation = [1, 0] 
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<2x3x3x8xf32> into tensor<6x24xf32>
    %50 = tensor.empty() : tensor<6x8xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %52 = linalg.matmul ins(%collapsed_29, %transposed_28 : tensor<6x24xf32>, tensor<24x8xf32>) outs(%51 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_30 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_30 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_24_torch.float32: "0x04000000C2FA753DA9A8263E0820843E1F8A433E6D07E43DC7ACA0BE229D823D89B01A3E9A90973EA653563F2DBC693EF0C0A3BE1B1A12BEBD1EF03D5564813E40E305BEE2CA1FBE715D493DB6250B3D1D40E9BE4B30913E8EFFD1BD1D8CAF3EA50756BED732B03E9B867EBE21E51F3EB3397A3E21FD14BE114F5BBCE571E63E2E92BA3E74641EBBE9C54C3E55D45EBED130B93EC37C69BDE58367BDF18A1C3E3C7F06BE91F046BE5404633D22600C3E3458C13EA5EF783E5A96F6BDB0A4493EA2BE9DBEFCBFEB3E616C803EF1F1CABD229DBD3DDA3D8D3ECB66B53D2790D6BD21891BBDC979663D4D6CB73C8341963D7D8C1DBE9ECC3F3D1CBD54BD3321A53EAC4F4CBD3DA47ABEE0CEABBB7A5EBC3EF57D5DBE3ED1313FF9BAEDBDC4C6C6BD432EB63E4FE72ABD9E4684BD1036873E71988C3EAA27223D1942A43E4000A0BD67CD913E93488F3D23B0A7BE5285F5BD7BFDFA3DAA05B73D424AA1BC52118A3D7CC81CBD0F2595BE0EB7F73DBA1672BE0E32EF3B449B343D5E7B3FBEC305A33EE3CC24BF1A91EABD54E2B3BDB54D8BBDCC9DA1BE08E044BBD209803EBF8DA63EA582AABEB6373EBC019D033EEBB8623DE6620FBED33564BE6D8BAF3ECE1C38BE067BF23DD543983D5F60933C5B9688BEBBA513BEC84C09BD300F4BBE617857BEDC4B073E295F1FBDF0CB153EFD0AD1BE4ED6FBBE3375373DF28CB1BE97D9883EE19FADBEA148E4BDC8B803BE14A804BE39BA4B3EA1722F3DEEECC73B85A2B23E49B317BEEAAF21BEBF3EF93DE9AE82BE9B746F3E208A1A3E44F9823ECBD4B9BD4D132B3EFBFB2ABEF8A0963DDDBEA8BE583F01BF30D6F13B1D108FBDA8909FBD09393EBCE855303E87BC0E3E7660313F1768AEBE0290D53D281C6FBD30118C3D45F6743E1C65873EF0353A3E76C7CCBDCE1C75BEC09B0FBE0A05F4BEF3409D3C9BF528BD1C1247BCC042D23E65CB8CBD5D46883D3BBDDF3D493BCE3E947F2DBD5381CCBBB5E9D33CEA65943ADC08263E8435AA3DB2DF96BDD1EF883EE5B749BE7311383E2B5BABBCC1820DBEDAACABBD6328A9BE3F54D43D8CC6F23E0B1D403D536BDDBD",
      torch_tensor_48_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E79E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3EF31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD"
    }
  }
#-}
