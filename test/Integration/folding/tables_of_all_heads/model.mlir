#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x2x3x8xf32>, %arg2: tensor<2x2x3x8xf32>) -> tensor<2x3x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_16_torch.float32> : tensor<8x16xf32>
    %cst_2 = arith.constant 0.35355339059327379 : f64
    %cst_3 = arith.constant dense_resource<torch_tensor_16_8_torch.float32_2> : tensor<16x8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_16_8_torch.float32_1> : tensor<16x8xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_8_torch.float32> : tensor<16x8xf32>
    %0 = tensor.empty() : tensor<8x16xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<16x8xf32>) outs(%0 : tensor<8x16xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x8xf32> into tensor<6x8xf32>
    %1 = tensor.empty() : tensor<6x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<6x8xf32>, tensor<8x16xf32>) outs(%2 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %4 = tensor.empty() : tensor<2x2x3x8xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x3x2x8xf32>) outs(%4 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%cst_4 : tensor<16x8xf32>) outs(%0 : tensor<8x16xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%collapsed, %transposed_7 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%2 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_8 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x3x2x8xf32>) outs(%4 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%cst_3 : tensor<16x8xf32>) outs(%0 : tensor<8x16xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<6x8xf32>, tensor<8x16xf32>) outs(%2 : tensor<6x16xf32>) -> tensor<6x16xf32>
    %expanded_11 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 3, 2, 8] : tensor<6x16xf32> into tensor<2x3x2x8xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x3x2x8xf32>) outs(%4 : tensor<2x2x3x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_6[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_6[0, 0, 0, 4] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6, %arg1 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%4 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %41 = arith.mulf %in, %in_29 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %8 = tensor.empty() : tensor<2x2x3x4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x2x3x4xf32>) outs(%8 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x4xf32>
    %concat = tensor.concat dim(3) %9, %extracted_slice : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%4 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %41 = arith.mulf %in, %in_29 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%4 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %41 = arith.addf %in, %in_29 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_9[0, 0, 0, 0] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_9[0, 0, 0, 4] [2, 2, 3, 4] [1, 1, 1, 1] : tensor<2x2x3x8xf32> to tensor<2x2x3x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9, %arg1 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%4 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %41 = arith.mulf %in, %in_29 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<2x2x3x4xf32>) outs(%8 : tensor<2x2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x4xf32>
    %concat_16 = tensor.concat dim(3) %13, %extracted_slice_14 : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> tensor<2x2x3x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_16, %arg2 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%4 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %41 = arith.mulf %in, %in_29 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<2x2x3x8xf32>, tensor<2x2x3x8xf32>) outs(%4 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %41 = arith.addf %in, %in_29 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x8xf32>
    %16 = tensor.empty() : tensor<2x2x8x3xf32>
    %transposed_17 = linalg.transpose ins(%15 : tensor<2x2x3x8xf32>) outs(%16 : tensor<2x2x8x3xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_18 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x2x3x8xf32> into tensor<4x3x8xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x2x8x3xf32> into tensor<4x8x3xf32>
    %17 = tensor.empty() : tensor<4x3x3xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x3x3xf32>) -> tensor<4x3x3xf32>
    %19 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<4x3x8xf32>, tensor<4x8x3xf32>) outs(%18 : tensor<4x3x3xf32>) -> tensor<4x3x3xf32>
    %expanded_20 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 2, 3, 3] : tensor<4x3x3xf32> into tensor<2x2x3x3xf32>
    %20 = tensor.empty() : tensor<2x2x3x3xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x2x3x3xf32>) outs(%20 : tensor<2x2x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_2 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x3x3xf32>
    %22 = tensor.empty() : tensor<2x2x3xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x2x3xi64>) -> tensor<2x2x3xi64>
    %24 = tensor.empty() : tensor<2x2x3xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
    %26:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x2x3x3xf32>) outs(%25, %23 : tensor<2x2x3xf32>, tensor<2x2x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_29 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>)
    %expanded_21 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 2, 3, 1] : tensor<2x2x3xf32> into tensor<2x2x3x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_21 : tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) outs(%20 : tensor<2x2x3x3xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %41 = arith.subf %in, %in_29 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x3xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x2x3x3xf32>) outs(%20 : tensor<2x2x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x3xf32>
    %29 = tensor.empty() : tensor<2x2x3x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x2x3x1xf32>) -> tensor<2x2x3x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x2x3x3xf32>) outs(%30 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x2x3x3xf32>, tensor<2x2x3x1xf32>) outs(%20 : tensor<2x2x3x3xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %41 = arith.divf %in, %in_29 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x3x3xf32>
    %collapsed_22 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x2x3x3xf32> into tensor<4x3x3xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x3x8xf32> into tensor<4x3x8xf32>
    %33 = tensor.empty() : tensor<4x3x8xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %35 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<4x3x3xf32>, tensor<4x3x8xf32>) outs(%34 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %expanded_24 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 2, 3, 8] : tensor<4x3x8xf32> into tensor<2x2x3x8xf32>
    %36 = tensor.empty() : tensor<2x3x2x8xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x2x3x8xf32>) outs(%36 : tensor<2x3x2x8xf32>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<16x8xf32>
    %transposed_26 = linalg.transpose ins(%cst_1 : tensor<8x16xf32>) outs(%37 : tensor<16x8xf32>) permutation = [1, 0] 
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<2x3x2x8xf32> into tensor<6x16xf32>
    %38 = tensor.empty() : tensor<6x8xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %40 = linalg.matmul ins(%collapsed_27, %transposed_26 : tensor<6x16xf32>, tensor<16x8xf32>) outs(%39 : tensor<6x8xf32>) -> tensor<6x8xf32>
    %expanded_28 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, 3, 8] : tensor<6x8xf32> into tensor<2x3x8xf32>
    return %expanded_28 : tensor<2x3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_16_torch.float32: "0x040000008EA1963D521D4C3ECFD1A13E6D7C6F3E80A30B3E28C9C4BEF5F79F3D8D743D3ED6A0B93E6F3F833F06228F3E748EC8BE09F032BEFC0A133EDB789E3E70FA23BE7EB443BEEA9E763D826B2A3D0DD60EBFADD1B13EDE9800BE2C00D73EE41083BE5ECCD73E55DD9BBEA3D4433E2B3B993E277936BE774C86BC3C1E0D3F7B80E43E82FD41BB77CB7A3E607488BEB4CFE23E31FB8EBD06C68DBD94B93F3E7AB924BE80A673BED6048B3D98EC2B3E38CCEC3E0D71983ED60017BE2CF6763E6C32C1BEE45D103F2D499D3E528EF8BD803AE83D24FCAC3EAC2BDE3D7C6403BED27D3EBD11238D3D7DA5E03C7006B83D02F540BEBAE76A3D7B4682BDE23DCA3EA73A7ABD697C99BECC6BD2BB3AB4E63EB7A287BEE8C7593F5B9411BE4E73F3BDF81FDF3E305051BD1101A2BD6599A53E8E31AC3E3299463DA42CC93EDBF5C3BD1892B23E587CAF3D0360CDBEA45916BE0FB3193EC827E03D088AC5BCFF18A93DF40440BD0EAAB6BEA1B1173E9D3F94BE0C7A123C67325D3D38846ABE35A9C73E9FD649BF6AA40FBEE74FDCBD7E9CAABD58F0C5BE2E1F71BB77D09C3E5CFCCB3EE7D4D0BED2F768BC5531213EA8D68A3D969C2FBEEABF8BBE54FFD63EA97D61BE087D143E597CBA3DA17FB43CDD48A7BE93D434BE4A2828BD24B278BEB2F283BE17B4253E903043BD7076373E1A0300BFD6371ABF63B0603D4374D9BE359BA73E4FA5D4BE",
      torch_tensor_16_8_torch.float32_2: "0x04000000F31164BCFB1491BEFD6733BECFE102BE68D5533E7142D1BE519D4FBDDB018DBD6ED1F7BC616FFC3ED419583E4DCF2EBEB78A04BEDF38F0BE6F70193F9BF23A3F4967A9BDCD09803EF5FF513E7E45C23D965A3ABF0C56413E6BD541BE0E579CBE191808BC4B18D43E1657103EAAE28FBD643FD1BE114BE5BD4E36AA3EF69ECFBEF44E4A3ED7528F3E34B885BD087784BEC897E9BCF268B1BEB733AF3C3E0531BE144D93BE566F943EB73B65BE2A60EA3E7366043FF79E60BEE5EAB23E17771CBE1CA161BE0F949CBD5EEB30BE49748E3EDACE1B3D4BF5C1BE8CEC28BD6417B8BE75DBD8BE85362D3E5491DEBEC900F8BE99B40B3F015B40BC168F17BE6112B9BD49253BBD901F9EBC5AD6133EDDE4CB3E33242F3F1569B63E0CDCB53E70F31CBE28EFE0BE4587E83E8E82B03D9203403E8A57A8BBA75A4ABF9DB0043F50ACDCBE773C693E07DAB13F852F34BDA9D9D53D1E890A3E380547BE8FF0B3BEFEA3F33E0E1A303FB094E9BE7AA654BF83403BBF709FA43EB57A7BBE8D59313F6ED0C7BE0DEA433E654A0B3F8C98C43E979FE13E80A5263D2090123FFFDF273E5175EB3E55129E3E88A0BC3CBAF88B3E239DAFBECAAFA0BE507CE6BD5722F2BDDF77243EEAA3343E3CEF9E3E71FE0C3E395F043F89992D3E861C41BED7B848BC88F76D3EB859E1BD8E774BBE040B2FBEE846E6BE5B017CBD979C483E4E8883BDE1C6A9BD",
      torch_tensor_16_8_torch.float32_1: "0x0400000079E89FBEB2A917BE6DB091BEC6C54C3EC0F95C3EA707293EA78D303FFF70C0BE95F5DFBC3190283D320C57BED02CE1BE8ED813BD9D17BBBEEB5FE2BDBBF7B13D2500BCBDCF5E2B3D36A5B03DB3D0D23E92F3D03D9DF60B3EF99591BDCAC62ABDBF2A8B3D7CC68BBEE7FF2BBFBC3D3D3D4DFB7EBEDFE1E33DE3ED633D26840B3E7312AF3EB767B3BEBA62DA3D59691BBD6DBDB43ED58D34BE9AC6893E4CD95F3E3C65E33D37789A3D28DA2DBD1780023EB862E3BD5B44C3BE8D5DAE3D7FBEFCBED992BFBC07BD01BE20560DBF036500BEEEB1C33E8B663E3DA16B0E3F35748D3E0942C3BEA57F82BEF71E053FC094C73D8966713EF600B4BE414CD7BE6F7DD8BE949B4ABE2E23413E064F133E07DB0E3ED95F783DBF949E3E9DDFCFBDC5EFB83E8078D7BCAEB6C5BEC1ED0D3ECF3D573ED1C46F3E335DDABEAAEA5B3E881746BE5FFDD33E82300D3DB163AE3E601D983E8DEFE2BEECA2B23E921533BE6F41E8BEE3E9AC3E355AE83E461171BEAA994C3ECB51D03DD05341BCEB38C0BEF1B425BD079AF8BDF4360E3F76BE8A3DBB8D093E6DA151BDA1D7663E07ADCBBDADBBF0BE52A74DBDA56141BEC37B3DBEEDF29B3EB78EA0BE9DD5973E41B2D03E7B651FBF00C005BFBCE71EBFBF99DC3C813FC3BE695D023F512820BD81D8503E81FD74BD936FB9BCA0F9BB3E1027A43E87272CBE159F9DBE2F9C513D163A2C3F9F560D3E",
      torch_tensor_16_8_torch.float32: "0x040000007DCCCBBE7799D0BE3370B5BDB6141DBE0BA2993EB9887A3E54D1E4BDA3723FBF1A5AE93D22B0E4BE366AFD3DE01CDF3D8E8C2D3D3E0AE03E8428CA3E6B0CB3BD42DBF4BE887F19BF42264D3EEEA38F3E94CD583E4AC00CBFDC2BF7BD08B7273F7ECC873E06F953BEF61A7BBD2BDA843D8C80FB3E1E940F3F5D4CAB3EC8B898BE0C245EBE3401373C3D5E32BE1ADFB33DD82F1F3EEEC9223DDAFD673E33B71F3E032914BD9B728F3EE7BDD1BDF313983CB34B3D3E315F503FF8F204BF559C0FBF40AF73BED4FF9D3E440ABF3ECAC5803DDCC7A6BD8AD40DBE96B1443EF40F0FBE418C21BEA0AE863ED1A9093F7C579A3F44960ABFFD66DFBEE6B3243FBAAC47BEFE164EBE5988A63E4614C93EFD7DE93EFEC905BF015C683FA4492BBEF6F6F23D427813BF490747BEF3B72DBE6FE734BEE224C1BE5CD3C93EC8B64BBD63DB913EC42E07BD1EBD783E54C097BEBC4FA5392C66983EEDD310BEA829BC3E4FAA013EAB1FB2BD6666503FA24F2ABF5C0690BC4D29BDBE2825ADBEBE3C423C168A803E85F7143F8537F6BEF47DF93D54363C3EEC876CBF1E8C19BFC443A5BD86B5CA3D37CBB23D45B0DE3C0ABEF43DD182243E146E253E21A69CBE8D6E8D3E4DC4A7BED8739EBD9E655CBF062FD3BCCCDE44BC033CAE3E27D3FC3D6CCDA6BEEAC1A2BCE17061BEA7E227BE9CF02D3FAFBC11BE116E333D2CD9D23E0126A73E9420FB3E"
    }
  }
#-}
