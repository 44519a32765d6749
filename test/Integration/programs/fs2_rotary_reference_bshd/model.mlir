#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x6x3x12xf32>) -> tensor<2x6x3x12xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant dense_resource<torch_tensor_17_6_2_torch.float32> : tensor<17x6x2xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 6, 3, 6] [1, 1, 1, 1] : tensor<2x6x3x12xf32> to tensor<2x6x3x6xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0, 0, 6] [2, 6, 3, 6] [1, 1, 1, 1] : tensor<2x6x3x12xf32> to tensor<2x6x3x6xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 6, 1] : tensor<2x6x3x6xf32> into tensor<2x6x3x6x1xf32>
    %expanded_1 = tensor.expand_shape %extracted_slice_0 [[0], [1], [2], [3, 4]] output_shape [2, 6, 3, 6, 1] : tensor<2x6x3x6xf32> into tensor<2x6x3x6x1xf32>
    %concat = tensor.concat dim(4) %expanded, %expanded_1 : (tensor<2x6x3x6x1xf32>, tensor<2x6x3x6x1xf32>) -> tensor<2x6x3x6x2xf32>
    %0 = tensor.empty() : tensor<17x6xcomplex<f32>>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%0 : tensor<17x6xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %7 = linalg.index 0 : index
      %8 = linalg.index 1 : index
      %extracted = tensor.extract %cst[%7, %8, %c0] : tensor<17x6x2xf32>
      %extracted_8 = tensor.extract %cst[%7, %8, %c1] : tensor<17x6x2xf32>
      %9 = complex.create %extracted, %extracted_8 : complex<f32>
      linalg.yield %9 : complex<f32>
    } -> tensor<17x6xcomplex<f32>>
    %extracted_slice_2 = tensor.extract_slice %1[1, 0] [6, 6] [1, 1] : tensor<17x6xcomplex<f32>> to tensor<6x6xcomplex<f32>>
    %2 = tensor.empty() : tensor<2x6x3x6xcomplex<f32>>
    %3 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<2x6x3x6xcomplex<f32>>) {
    ^bb0(%out: complex<f32>):
      %7 = linalg.index 0 : index
      %8 = linalg.index 1 : index
      %9 = linalg.index 2 : index
      %10 = linalg.index 3 : index
      %extracted = tensor.extract %concat[%7, %8, %9, %10, %c0] : tensor<2x6x3x6x2xf32>
      %extracted_8 = tensor.extract %concat[%7, %8, %9, %10, %c1] : tensor<2x6x3x6x2xf32>
      %11 = complex.create %extracted, %extracted_8 : complex<f32>
      linalg.yield %11 : complex<f32>
    } -> tensor<2x6x3x6xcomplex<f32>>
    %expanded_3 = tensor.expand_shape %extracted_slice_2 [[0, 1], [2, 3]] output_shape [1, 6, 1, 6] : tensor<6x6xcomplex<f32>> into tensor<1x6x1x6xcomplex<f32>>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %expanded_3 : tensor<2x6x3x6xcomplex<f32>>, tensor<1x6x1x6xcomplex<f32>>) outs(%2 : tensor<2x6x3x6xcomplex<f32>>) {
    ^bb0(%in: complex<f32>, %in_8: complex<f32>, %out: complex<f32>):
      %7 = complex.mul %in, %in_8 : complex<f32>
      linalg.yield %7 : complex<f32>
    } -> tensor<2x6x3x6xcomplex<f32>>
    %5 = tensor.empty() : tensor<2x6x3x6x2xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x6x3x6xcomplex<f32>>) outs(%5 : tensor<2x6x3x6x2xf32>) {
    ^bb0(%in: complex<f32>, %out: f32):
      %7 = complex.re %in : complex<f32>
      %8 = complex.im %in : complex<f32>
      %9 = linalg.index 4 : index
      %10 = arith.cmpi eq, %9, %c0 : index
      %11 = arith.select %10, %7, %8 : f32
      linalg.yield %11 : f32
    } -> tensor<2x6x3x6x2xf32>
    %extracted_slice_4 = tensor.extract_slice %6[0, 0, 0, 0, 0] [2, 6, 3, 6, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x6x2xf32> to tensor<2x6x3x6x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice_4 [[0], [1], [2], [3, 4]] : tensor<2x6x3x6x1xf32> into tensor<2x6x3x6xf32>
    %extracted_slice_5 = tensor.extract_slice %6[0, 0, 0, 0, 1] [2, 6, 3, 6, 1] [1, 1, 1, 1, 1] : tensor<2x6x3x6x2xf32> to tensor<2x6x3x6x1xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0], [1], [2], [3, 4]] : tensor<2x6x3x6x1xf32> into tensor<2x6x3x6xf32>
    %concat_7 = tensor.concat dim(3) %collapsed, %collapsed_6 : (tensor<2x6x3x6xf32>, tensor<2x6x3x6xf32>) -> tensor<2x6x3x12xf32>
    return %concat_7 : tensor<2x6x3x12xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_17_6_2_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F0000000040510A3FA46A573FEB147A3F50E95A3E6BB97F3F1C0D3E3DB9FC7F3F57D6233CD9FF7F3F62310D3BFEFF7F3F5B5AF3393311D5BEB7C7683FBA99683FBCD9D53ED1E57E3FB5D8BD3DE5F27F3F3ED4A33C64FF7F3F4C318D3BF9FF7F3F5A5A733A26707DBFC381103E575D4C3FC72D1A3FA8857D3F16210E3E83E27F3F1FB9F53CA2FE7F3FBDC9D33BF0FF7F3FC183B63A305527BFCFBD41BFFAAD263FBC4D423FB2997B3F72073D3E94CB7F3FDBCB233D91FD7F3FF6300D3CE3FF7F3F535AF33A2C3C913E107C75BF6793F23ECE71613FFF22793F90856B3E19AE7F3FF4B64C3D33FC7F3FE37C303CD3FF7F3F7118183BB8CD753F8C0F8FBE93938C3E6329763FE922763FE8C08C3E128A7F3FD19C753D86FA7F3F9BC8533CBFFF7F3FB683363BBDFF403F4630283F434F803D417F7F3F199B723F6971A33E815F7F3F323E8F3D8CF87F3F1214773CA7FF7F3FF7EE543BF6FD14BE95467D3F49CF1BBEE9047D3F808D6E3FCAC7B93E662E7F3F50AAA33D44F67F3F9F2F8D3C8CFF7F3F375A733BD53F69BF3201D33EFA48B8BEB0D76E3F5CFC693FB8B7CF3EC2F67E3F3E12B83DAEF37F3F0AD59E3C6EFF7F3FBAE2883B64CD56BFF8440BBF7F120DBF649F553F31EA643F1B35E53E98B87E3F7675CC3DCBF07F3F447AB03C4BFF7F3F5618983B7205913B5CFF7FBFB17A37BF8986323FCA595F3F1934FA3EE8737E3F72D3E03D99ED7F3F491FC23C25FF7F3FEF4DA73BD006583FD85C09BF216759BF892C073F394E593F9054073FB5287E3FAC2BF53D19EA7F3F14C4D33CFCFE7F3F8783B63B6F4E683F2220D73E414671BF1A25AB3ED3CA523F7344113F00D77D3FD0BE043E4CE67F3F9D68E53CCFFE7F3F1CB9C53BD7040C3E72987D3F85FD7DBFBC0E003E31D34B3F3AE41A3FCC7E7D3F64E40E3E31E27F3FE10CF73C9EFE7F3FAEEED43BE87A42BF4479263F69F67EBF1F31B8BD296B443F992E243F1A207D3F4F06193EC8DD7F3F6C58043D69FE7F3F3D24E43B"
    }
  }
#-}
