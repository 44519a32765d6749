#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<?x?x3x12xf32>) -> tensor<?x?x3x12xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c6_i64 = arith.constant 6 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c-1 = arith.constant -1 : index
    %c3_i64 = arith.constant 3 : i64
    %c17 = arith.constant 17 : index
    %cst = arith.constant dense_resource<torch_tensor_17_6_2_torch.float32> : tensor<17x6x2xf32>
    %c36_i64 = arith.constant 36 : i64
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x3x12xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_0 = tensor.dim %arg0, %c1 : tensor<?x?x3x12xf32>
    %1 = arith.index_cast %dim_0 : index to i64
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [%dim, %dim_0, 3, 6] [1, 1, 1, 1] : tensor<?x?x3x12xf32> to tensor<?x?x3x6xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[0, 0, 0, 6] [%dim, %dim_0, 3, 6] [1, 1, 1, 1] : tensor<?x?x3x12xf32> to tensor<?x?x3x6xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [%dim, %dim_0, 3, 6, 1] : tensor<?x?x3x6xf32> into tensor<?x?x3x6x1xf32>
    %expanded_2 = tensor.expand_shape %extracted_slice_1 [[0], [1], [2], [3, 4]] output_shape [%dim, %dim_0, 3, 6, 1] : tensor<?x?x3x6xf32> into tensor<?x?x3x6x1xf32>
    %concat = tensor.concat dim(4) %expanded, %expanded_2 : (tensor<?x?x3x6x1xf32>, tensor<?x?x3x6x1xf32>) -> tensor<?x?x3x6x2xf32>
    %2 = arith.cmpi slt, %0, %c0_i64 : i64
    %3 = arith.select %2, %c1_i64, %0 : i64
    %4 = arith.extui %2 : i1 to i64
    %5 = arith.muli %3, %1 : i64
    %6 = arith.addi %4, %c1_i64 : i64
    %7 = arith.cmpi slt, %1, %c0_i64 : i64
    %8 = arith.select %7, %3, %5 : i64
    %9 = arith.select %7, %6, %4 : i64
    %10 = arith.muli %8, %c36_i64 : i64
    %11 = arith.cmpi sle, %9, %c1_i64 : i64
    cf.assert %11, "must have at most one inferred (negative) dimension"
    %dim_3 = tensor.dim %expanded, %c0 : tensor<?x?x3x6x1xf32>
    %12 = arith.index_cast %dim_3 : index to i64
    %dim_4 = tensor.dim %expanded, %c1 : tensor<?x?x3x6x1xf32>
    %13 = arith.index_cast %dim_4 : index to i64
    %14 = arith.muli %12, %13 : i64
    %15 = arith.muli %14, %c36_i64 : i64
    %16 = arith.divsi %15, %10 : i64
    %17 = arith.select %2, %16, %0 : i64
    %18 = arith.select %7, %16, %1 : i64
    %19 = tensor.empty() : tensor<17x6xcomplex<f32>>
    %20 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%19 : tensor<17x6xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %56 = linalg.index 0 : index
      %57 = linalg.index 1 : index
      %extracted = tensor.extract %cst[%56, %57, %c0] : tensor<17x6x2xf32>
      %extracted_13 = tensor.extract %cst[%56, %57, %c1] : tensor<17x6x2xf32>
      %58 = complex.create %extracted, %extracted_13 : complex<f32>
      linalg.yield %58 : complex<f32>
    } -> tensor<17x6xcomplex<f32>>
    %21 = arith.addi %1, %c1_i64 : i64
    %22 = arith.index_cast %21 : i64 to index
    %23 = arith.cmpi slt, %22, %c0 : index
    %24 = arith.addi %22, %c17 : index
    %25 = arith.select %23, %24, %22 : index
    %26 = arith.cmpi slt, %25, %c0 : index
    %27 = arith.select %26, %c-1, %25 : index
    %28 = arith.minsi %27, %c17 : index
    %29 = arith.subi %28, %c1 : index
    %30 = arith.maxsi %29, %c0 : index
    %extracted_slice_5 = tensor.extract_slice %20[1, 0] [%30, 6] [1, 1] : tensor<17x6xcomplex<f32>> to tensor<?x6xcomplex<f32>>
    cf.assert %11, "must have at most one inferred (negative) dimension"
    %31 = arith.muli %17, %18 : i64
    %32 = arith.muli %31, %c36_i64 : i64
    %33 = arith.divsi %32, %10 : i64
    %34 = arith.select %2, %33, %0 : i64
    %35 = arith.select %7, %33, %1 : i64
    %from_elements = tensor.from_elements %34, %35, %c3_i64, %c6_i64, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %concat(%from_elements) : (tensor<?x?x3x6x2xf32>, tensor<5xi64>) -> tensor<?x?x3x6x2xf32>
    %36 = arith.index_cast %34 : i64 to index
    %37 = arith.index_cast %35 : i64 to index
    %38 = tensor.empty(%36, %37) : tensor<?x?x3x6xcomplex<f32>>
    %39 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<?x?x3x6xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %56 = linalg.index 0 : index
      %57 = linalg.index 1 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %reshape[%56, %57, %58, %59, %c0] : tensor<?x?x3x6x2xf32>
      %extracted_13 = tensor.extract %reshape[%56, %57, %58, %59, %c1] : tensor<?x?x3x6x2xf32>
      %60 = complex.create %extracted, %extracted_13 : complex<f32>
      linalg.yield %60 : complex<f32>
    } -> tensor<?x?x3x6xcomplex<f32>>
    %expanded_6 = tensor.expand_shape %extracted_slice_5 [[0, 1], [2, 3]] output_shape [1, %30, 1, 6] : tensor<?x6xcomplex<f32>> into tensor<1x?x1x6xcomplex<f32>>
    %40 = arith.cmpi eq, %37, %30 : index
    cf.assert %40, "mismatched size for broadcast"
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_6 : tensor<?x?x3x6xcomplex<f32>>, tensor<1x?x1x6xcomplex<f32>>) outs(%38 : tensor<?x?x3x6xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_13: complex<f32>, %out: complex<f32>):
      %56 = complex.mul %in, %in_13 : complex<f32>
      linalg.yield %56 : complex<f32>
    } -> tensor<?x?x3x6xcomplex<f32>>
    %42 = tensor.empty(%36, %37) : tensor<?x?x3x6x2xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<?x?x3x6xcomplex<f32>>) outs(%42 : tensor<?x?x3x6x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %56 = complex.re %in : complex<f32>
      %57 = complex.im %in : complex<f32>
      %58 = linalg.index 4 : index
      %59 = arith.cmpi eq, %58, %c0 : index
      %60 = arith.select %59, %56, %57 : f32
      linalg.yield %60 : f32
    } -> tensor<?x?x3x6x2xf32>
    cf.assert %11, "must have at most one inferred (negative) dimension"
    %44 = arith.muli %34, %35 : i64
    %45 = arith.muli %44, %c36_i64 : i64
    %46 = arith.divsi %45, %10 : i64
    %47 = arith.select %2, %46, %0 : i64
    %48 = arith.select %7, %46, %1 : i64
    cf.assert %11, "must have at most one inferred (negative) dimension"
    %49 = arith.muli %47, %48 : i64
    %50 = arith.muli %49, %c36_i64 : i64
    %51 = arith.divsi %50, %10 : i64
    %52 = arith.select %2, %51, %0 : i64
    %53 = arith.select %7, %51, %1 : i64
    %from_elements_7 = tensor.from_elements %52, %53, %c3_i64, %c6_i64, %c2_i64 : tensor<5xi64>
    %reshape_8 = tensor.reshape %43(%from_elements_7) : (tensor<?x?x3x6x2xf32>, tensor<5xi64>) -> tensor<?x?x3x6x2xf32>
    %54 = arith.index_cast %52 : i64 to index
    %55 = arith.index_cast %53 : i64 to index
    %extracted_slice_9 = tensor.extract_slice %reshape_8[0, 0, 0, 0, 0] [%54, %55, 3, 6, 1] [1, 1, 1, 1, 1] : tensor<?x?x3x6x2xf32> to tensor<?x?x3x6x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice_9 [[0], [1], [2], [3, 4]] : tensor<?x?x3x6x1xf32> into tensor<?x?x3x6xf32>
    %extracted_slice_10 = tensor.extract_slice %reshape_8[0, 0, 0, 0, 1] [%54, %55, 3, 6, 1] [1, 1, 1, 1, 1] : tensor<?x?x3x6x2xf32> to tensor<?x?x3x6x1xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0], [1], [2], [3, 4]] : tensor<?x?x3x6x1xf32> into tensor<?x?x3x6xf32>
    %concat_12 = tensor.concat dim(3) %collapsed, %collapsed_11 : (tensor<?x?x3x6xf32>, tensor<?x?x3x6xf32>) -> tensor<?x?x3x12xf32>
    return %concat_12 : tensor<?x?x3x12xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_17_6_2_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F0000000040510A3FA46A573FEB147A3F50E95A3E6BB97F3F1C0D3E3DB9FC7F3F57D6233CD9FF7F3F62310D3BFEFF7F3F5B5AF3393311D5BEB7C7683FBA99683FBCD9D53ED1E57E3FB5D8BD3DE5F27F3F3ED4A33C64FF7F3F4C318D3BF9FF7F3F5A5A733A26707DBFC381103E575D4C3FC72D1A3FA8857D3F16210E3E83E27F3F1FB9F53CA2FE7F3FBDC9D33BF0FF7F3FC183B63A305527BFCFBD41BFFAAD263FBC4D423FB2997B3F72073D3E94CB7F3FDBCB233D91FD7F3FF6300D3CE3FF7F3F535AF33A2C3C913E107C75BF6793F23ECE71613FFF22793F90856B3E19AE7F3FF4B64C3D33FC7F3FE37C303CD3FF7F3F7118183BB8CD753F8C0F8FBE93938C3E6329763FE922763FE8C08C3E128A7F3FD19C753D86FA7F3F9BC8533CBFFF7F3FB683363BBDFF403F4630283F434F803D417F7F3F199B723F6971A33E815F7F3F323E8F3D8CF87F3F1214773CA7FF7F3FF7EE543BF6FD14BE95467D3F49CF1BBEE9047D3F808D6E3FCAC7B93E662E7F3F50AAA33D44F67F3F9F2F8D3C8CFF7F3F375A733BD53F69BF3201D33EFA48B8BEB0D76E3F5CFC693FB8B7CF3EC2F67E3F3E12B83DAEF37F3F0AD59E3C6EFF7F3FBAE2883B64CD56BFF8440BBF7F120DBF649F553F31EA643F1B35E53E98B87E3F7675CC3DCBF07F3F447AB03C4BFF7F3F5618983B7205913B5CFF7FBFB17A37BF8986323FCA595F3F1934FA3EE8737E3F72D3E03D99ED7F3F491FC23C25FF7F3FEF4DA73BD006583FD85C09BF216759BF892C073F394E593F9054073FB5287E3FAC2BF53D19EA7F3F14C4D33CFCFE7F3F8783B63B6F4E683F2220D73E414671BF1A25AB3ED3CA523F7344113F00D77D3FD0BE043E4CE67F3F9D68E53CCFFE7F3F1CB9C53BD7040C3E72987D3F85FD7DBFBC0E003E31D34B3F3AE41A3FCC7E7D3F64E40E3E31E27F3FE10CF73C9EFE7F3FAEEED43BE87A42BF4479263F69F67EBF1F31B8BD296B443F992E243F1A207D3F4F06193EC8DD7F3F6C58043D69FE7F3F3D24E43B"
    }
  }
#-}
