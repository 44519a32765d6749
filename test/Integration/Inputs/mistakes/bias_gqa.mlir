// A projection with bias, rotated, against keys with half as many heads. (Written by test/fuzz.)
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x4x6xf32>, %arg1: tensor<2x4x6xf32>) -> tensor<2x4x4x4xf32> {
    %cst = arith.constant dense<[[[[7.501800e-01, -3.384110e-01, 0.814529359, 0.76200211], [-0.962326586, -0.618955075, 0.915154099, -0.896751403], [-0.959335803, 0.9269135, -0.944785296, 0.934226691], [0.738051653, -0.306221485, 0.15022251, 0.834114491]]]]> : tensor<1x1x4x4xf32>
    %cst_0 = arith.constant dense<[[[[-0.661233603, 0.940998375, 0.580122352, 0.647574544], [-0.271896213, 0.785426378, -0.403104186, 0.442534655], [-0.282267243, -0.375275046, 0.327689946, -0.356679887], [0.674744248, -0.951960325, -0.988652229, -0.551591337]]]]> : tensor<1x1x4x4xf32>
    %cst_1 = arith.constant dense<[-0.610052764, 0.566833913, 5.549220e-01, -0.778006136, -0.879678368, 0.401634842, 0.228661686, 0.867831051, 0.300944358, 0.938970863, 0.427233785, -0.407227218, 0.698263108, 0.916938126, -0.224708617, -0.412392944]> : tensor<16xf32>
    %cst_2 = arith.constant dense<[[-0.790507435, 0.192480952, -0.0241971891, 0.127808228, 0.27672708, -0.153522238], [0.04245729, 0.358636737, 0.775563776, 0.667066991, 0.996366083, 0.270129591], [7.493980e-01, 0.0856181457, 0.862626791, -0.980590701, 0.41118747, 0.494077772], [-0.363481134, -0.356350213, 0.0502147712, 0.748966515, 0.205173433, -0.688189268], [-0.241989776, -0.411235303, 0.4127464, -0.0591372401, 0.599891663, 3.305560e-02], [0.831028521, -0.867290616, -0.739011704, -0.399103403, 0.51779747, -0.102821805], [0.723806798, 0.601290882, 0.737390995, -0.0785298049, -0.257356256, -0.235534877], [0.0596153215, -0.932763993, -0.818706214, 0.588290334, 0.0359967165, 0.20028457], [-0.84728378, -0.147266641, 0.509236515, -0.420671731, 0.802277445, -0.164318696], [9.450970e-01, 0.690983951, 0.944467604, 0.214859828, -0.532857835, 0.729553461], [-0.959036409, 0.770510077, 0.481490821, -0.395115912, 0.140533268, -0.334628373], [-0.0129799563, -0.475984931, 0.650040686, 0.54496032, -0.231680542, -0.232641146], [-0.672409177, 0.871048689, -0.522096574, 0.458901316, -0.331950694, 0.883724212], [-0.0373391733, -0.718190252, 0.779922962, 0.203933418, -0.836760699, 0.397392809], [6.205770e-01, -0.294456333, -0.929640412, -0.0674420819, -0.0822353363, -0.797038972], [0.556296706, -0.959543824, 0.196600527, -0.734596073, -0.352177292, 0.400159389]]> : tensor<16x6xf32>
    %cst_3 = arith.constant dense<[0.634546458, 0.289881349, -0.769781291, -0.69111973, 0.702479482, -0.915404796, -0.588528514, -0.480661243, -0.37057355, -0.266212404, 0.134935588, 0.698875606, 0.692719817, 0.922405838, 2.151930e-01, -0.0110286521, 0.288286895, -0.0826712772, -0.12911877, 0.742821455, -0.643423378, -0.24884215, -0.417929024, -0.723086119, -0.457253128, -0.324977875, -0.265597045, -0.812584996, 0.558833838, -0.928669035, -0.460755706, -0.701167941]> : tensor<32xf32>
    %cst_4 = arith.constant 0.000000e+00 : f32
    %cst_5 = arith.constant dense<"0x3D16B03D244C51BF89877C3F710B403F23F67E3F7F86AFBC8851CBBE54ECD5BECF1840BF7343ABBE1E31583FEDF517BF834E193F5B74C13D6070D9BE991551BFF08A183F1258BBBE880A04BFF5DB21BF5A97243F3D1E6FBFEB6C763FD3B3F5BEDCA05CBF6A03B73E39533DBF246E33BF2C376CBFB1E956BF471BCC3EFDA1283F00E7BB3EACFC2C3F494F493D2781323D516C07BF23D111BF20C8B73EE988263F6D0525BE232FE6BE15AB70BCE695903EEB07CD3E0C05773F3E0E92BE30E4B3BEE1F044BF3954323EDBAEA8BEAA861EBF73B377BF0675EABED842D23EA70283BE9DB628BF8F4817BE4F2860BFE9F4103FD9EC353FE9FC0FBF985D223F686D893E837F5F3FC33E513E141D5ABFEA4840BF3A7A1FBF0D01293F46B742BFBD2251BFA8ED2A3F9A9544BF9212583E935E1CBF88FE703F1A59DF3E2F1E2ABD619BE83E7BB960BFCBA6B73E3130B53D1EFD763E6FFB2B3F65285CBF87265BBF86B6CBBE71EE02BE0CBF60BF68A186BDE399453E5C1BCC3E96AA5EBEA19FF5BE560D4F3F3DFD73BDD2FA4D3FCFE20E3E1A71CA3E08DA17BFE2E1083FB5C9133F47FF2EBF5B142DBFED73713DAEFC43BF27C4573F9394A93E5B3D79BFA4A1B93EA7D94C3F67E63F3F05C4553F0582983E890F64BE2466A13EE27331BF0B67C33E3738ACBDA48357BFA4C0F43E5D88B53D91F63ABFB53A063F5FDF14BDCD8E613EAD90B13E82E3383ED3AC483FEA21353F5F3D3CBF5A41C2BE1573FE3EF265283F76AB56BF8CB1413E4359CB3E060A2EBF1FC60DBF0D70D4BDFC65D73E20F2B13E66C33F3F45D96FBFEA4D3E3FF02E0A3EED5B0B3FAE05D63EA62C2BBF4B4A5FBF415ACE3EADB0DBBD9417453F9AEA503F19F2543EEFF67FBFF7136CBFC33BB2BED8EB2C3F257966BF8C3B253F50C7723F70CC2DBE04E9C63D49136D3F5B07753F09C62C3F412C3DBF677578BF182B663F96FD28BE4C437EBFCFAE78BF186F023FA0E2753FEDFAB33EBE80653E097C1EBFA9EB5D3E105C1ABF7353CABEA110C13EE9B322BF05D747BD4675583FD3B3823EABD074BF3AE8533F9B82193F90B844BF025BF9BE"> : tensor<32x6xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %0 = tensor.empty() : tensor<6x32xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<32x6xf32>) outs(%0 : tensor<6x32xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<8x32xf32>
    %2 = linalg.fill ins(%cst_4 : f32) outs(%1 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<8x6xf32>, tensor<6x32xf32>) outs(%2 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 4, 32] : tensor<8x32xf32> into tensor<2x4x32xf32>
    %4 = tensor.empty() : tensor<2x4x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<2x4x32xf32>, tensor<32xf32>) outs(%4 : tensor<2x4x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.addf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x32xf32>
    %expanded_6 = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 4, 4, 8] : tensor<2x4x32xf32> into tensor<2x4x4x8xf32>
    %6 = tensor.empty() : tensor<2x4x4x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x4x4x8xf32>) outs(%6 : tensor<2x4x4x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_7[0, 0, 0, 0] [2, 4, 4, 4] [1, 1, 1, 1] : tensor<2x4x4x8xf32> to tensor<2x4x4x4xf32>
    %extracted_slice_8 = tensor.extract_slice %transposed_7[0, 0, 0, 4] [2, 4, 4, 4] [1, 1, 1, 1] : tensor<2x4x4x8xf32> to tensor<2x4x4x4xf32>
    %7 = tensor.empty() : tensor<2x4x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_0 : tensor<2x4x4x4xf32>, tensor<1x1x4x4xf32>) outs(%7 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %cst : tensor<2x4x4x4xf32>, tensor<1x1x4x4xf32>) outs(%7 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %cst_0 : tensor<2x4x4x4xf32>, tensor<1x1x4x4xf32>) outs(%7 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst : tensor<2x4x4x4xf32>, tensor<1x1x4x4xf32>) outs(%7 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%7 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.subf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) outs(%7 : tensor<2x4x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.addf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x4x4xf32>
    %concat = tensor.concat dim(3) %12, %13 : (tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) -> tensor<2x4x4x8xf32>
    %collapsed_9 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %14 = tensor.empty() : tensor<6x16xf32>
    %transposed_10 = linalg.transpose ins(%cst_2 : tensor<16x6xf32>) outs(%14 : tensor<6x16xf32>) permutation = [1, 0] 
    %15 = tensor.empty() : tensor<8x16xf32>
    %16 = linalg.fill ins(%cst_4 : f32) outs(%15 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %17 = linalg.matmul ins(%collapsed_9, %transposed_10 : tensor<8x6xf32>, tensor<6x16xf32>) outs(%16 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %expanded_11 = tensor.expand_shape %17 [[0, 1], [2]] output_shape [2, 4, 16] : tensor<8x16xf32> into tensor<2x4x16xf32>
    %18 = tensor.empty() : tensor<2x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %cst_1 : tensor<2x4x16xf32>, tensor<16xf32>) outs(%18 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.addf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x16xf32>
    %expanded_12 = tensor.expand_shape %19 [[0], [1], [2, 3]] output_shape [2, 4, 2, 8] : tensor<2x4x16xf32> into tensor<2x4x2x8xf32>
    %20 = tensor.empty() : tensor<2x2x4x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x4x2x8xf32>) outs(%20 : tensor<2x2x4x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_14 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 2, 4, 4] [1, 1, 1, 1] : tensor<2x2x4x8xf32> to tensor<2x2x4x4xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_13[0, 0, 0, 4] [2, 2, 4, 4] [1, 1, 1, 1] : tensor<2x2x4x8xf32> to tensor<2x2x4x4xf32>
    %21 = tensor.empty() : tensor<2x2x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %cst_0 : tensor<2x2x4x4xf32>, tensor<1x1x4x4xf32>) outs(%21 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %cst : tensor<2x2x4x4xf32>, tensor<1x1x4x4xf32>) outs(%21 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %cst_0 : tensor<2x2x4x4xf32>, tensor<1x1x4x4xf32>) outs(%21 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %cst : tensor<2x2x4x4xf32>, tensor<1x1x4x4xf32>) outs(%21 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%21 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.subf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) outs(%21 : tensor<2x2x4x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.addf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x4x4xf32>
    %concat_16 = tensor.concat dim(3) %26, %27 : (tensor<2x2x4x4xf32>, tensor<2x2x4x4xf32>) -> tensor<2x2x4x8xf32>
    %expanded_17 = tensor.expand_shape %concat_16 [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 4, 8] : tensor<2x2x4x8xf32> into tensor<2x2x1x4x8xf32>
    %28 = tensor.empty() : tensor<2x2x2x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x2x1x4x8xf32>) outs(%28 : tensor<2x2x2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x4x8xf32>
    %collapsed_18 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32>
    %collapsed_19 = tensor.collapse_shape %29 [[0, 1, 2], [3], [4]] : tensor<2x2x2x4x8xf32> into tensor<8x4x8xf32>
    %30 = tensor.empty() : tensor<8x8x4xf32>
    %transposed_20 = linalg.transpose ins(%collapsed_19 : tensor<8x4x8xf32>) outs(%30 : tensor<8x8x4xf32>) permutation = [0, 2, 1] 
    %31 = tensor.empty() : tensor<8x4x4xf32>
    %32 = linalg.fill ins(%cst_4 : f32) outs(%31 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %33 = linalg.batch_matmul ins(%collapsed_18, %transposed_20 : tensor<8x4x8xf32>, tensor<8x8x4xf32>) outs(%32 : tensor<8x4x4xf32>) -> tensor<8x4x4xf32>
    %expanded_21 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 4, 4] : tensor<8x4x4xf32> into tensor<2x4x4x4xf32>
    return %expanded_21 : tensor<2x4x4x4xf32>
  }
}

