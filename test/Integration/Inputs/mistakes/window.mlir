// A window at the end of each head. (Written by test/fuzz.)
#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
module {
  func.func @main(%arg0: tensor<2x4x6xf32>, %arg1: tensor<2x4x6xf32>) -> tensor<2x3x4x4xf32> {
    %cst = arith.constant dense<[-0.107671231, -0.202446193, 0.535281479, -0.136567011, -0.504084647, -0.0931059345, 0.874209284, -7.148650e-01, -0.0751292929, 0.274607062, -0.0334240235, -0.592720211, -0.996313691, 0.397983432, 0.237471029, -0.984446704, -0.402879745, 0.537268519, 0.257840753, 0.0904162302, -0.687557756, 0.41258809, -0.0571301579, 0.356357485, 0.520179689, -0.535274565, 0.523990035, -0.43982324, 0.968030273, -0.758336782, 7.674360e-01, -0.918905735, -0.486848354, 0.0522038192, 0.163232371, -0.207530037]> : tensor<36xf32>
    %cst_0 = arith.constant dense<"0x6ACF603EF9FC0FBF499DA3BE83D56C3FC84A4C3F6AE0223F1BD76DBF420934BFF3F3F8BE487E113F50462F3FBCE0293EE75DDF3E5D361D3F2D065EBFA8A954BFD9DF3C3FB0D16BBFEBC00CBF47326BBF8C2C78BFD41A303FAC78ADBE08BA2DBFEFCD33BF65D49F3E1DEC6F3F76D4233CBB5B4D3F21299F3B744A173E69DBB63E60371C3F7104043F16277B3F7FE4FC3E7EC24F3F6D7916BFB010913D46F6493EB5C1263FDDB411BD3903153FFE3564BE6EEC303EC5DF333F409B183F8FC0A03E74E07FBFF8D422BF49B7603CFF6EFBBEF2665EBFA442383FF4C9623F85EDC9BE23443CBE3DBD1E3F9F1F60BF565E903ECECF3EBF8405DABEFCED283FF69163BF159A6DBFD93528BE71D785BCC2053A3FBA66DE3E78B5B13E237F32BF8531793F21FC35BE1FE8643EBE1268BE4DEB67BFC1796EBDED7F32BFB0606FBFA26F703EE215853E0F174ABFF94AC93D12039DBE9AC46EBEE9860D3F379A9EBCB036433F7686613E716586BDF77C873E9E06A6BEA25840BF0BE9BA3EC4EE793EFDBE133F8EEB3EBF43D5523F4043193F4472553FDFBC3E3FC159B93E33D91E3F37B51B3DA22B123FAF2A1FBF4371103F7F00E3BD3463033FD764B6BD0B41143F176D59BFD42469BF345B5E3FC6ABE2BC3B594D3FA1BA633FE681AA3E370A133E266B11BFE32350BFA387233F220D473FF40C0F3F3944CB3EC89C23BE665CC7BE8DEA45BFE99C17BECF31073ECE83583F401B5F3F4FC42CBE38344DBFF8310C3FECE6EF3EFB4770BF993DDABD63E4BE3E3F9270BF2DAC563F0CAB6C3F41E2E33ECCC957BFC7FD5BBFE61F90BE6EF570BFF1C59BBEF8E57ABF88DA723FD954233F1EE55BBF5370493FE78315BFA92517BFEBEDB13EE963603F7DED40BF4E527CBFBF0286BE136173BFACBA563EDEE5373FA04220BFAF7446BF9A489FBE88186B3FF85B3DBF9DDB6E3FFE108DBE50265ABD4858D4BE17CF5F3F5C926A3F7D2D8B3EC8C421BF2D647C3F947A4BBF5C94253EF0EB2FBF199C4B3FF52F643F0CD91B3FF686BCBEA6AA03BFCD7C023F7EF4D5BE904724BE2D5168BFDA4B3CBF857A75BFB91A58BF11845ABF905D23BEBBFBCF3DF0A8F63E9F2637BF825B1FBED3408C3E1EB554BFB30DE2BDBFE185BE68DA653F8D6062BF2D223BBEB08529BE26A8E93E05A2B7BE968E17BF1CA6D3BE407D6EBD9289663F14D1173FE961E4BED14FEE3D95B7C03E"> : tensor<36x6xf32>
    %cst_1 = arith.constant dense<[1.000000e+00, 1.000000e-01]> : tensor<2xf32>
    %cst_2 = arith.constant dense<[-0.324977875, -0.265597045, -0.812584996, 0.558833838, -0.928669035, -0.460755706, -0.701167941, 0.166902348, -0.278186768, 0.978606045, -0.740718126, -0.770207167, 0.461043477, 0.867508173, -0.384240478, 0.714073181, 0.457321495, -0.394658685, 0.671119452, -0.401548982, -0.782697141, 0.121659979, -0.0376554057, -0.325838923, 0.595748723, 0.624657332, -0.751350402, -0.767983853, -0.00453095976, -0.924351215, -0.32983619, 0.374220967, -0.688671827, -0.666887641, 0.128974766, 6.122370e-01]> : tensor<36xf32>
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant dense<"0x244C51BF89877C3F710B403F23F67E3F7F86AFBC8851CBBE54ECD5BECF1840BF7343ABBE1E31583FEDF517BF834E193F5B74C13D6070D9BE991551BFF08A183F1258BBBE880A04BFF5DB21BF5A97243F3D1E6FBFEB6C763FD3B3F5BEDCA05CBF6A03B73E39533DBF246E33BF2C376CBFB1E956BF471BCC3EFDA1283F00E7BB3EACFC2C3F494F493D2781323D516C07BF23D111BF20C8B73EE988263F6D0525BE232FE6BE15AB70BCE695903EEB07CD3E0C05773F3E0E92BE30E4B3BEE1F044BF3954323EDBAEA8BEAA861EBF73B377BF0675EABED842D23EA70283BE9DB628BF8F4817BE4F2860BFE9F4103FD9EC353FE9FC0FBF985D223F686D893E837F5F3FC33E513E141D5ABFEA4840BF3A7A1FBF0D01293F46B742BFBD2251BFA8ED2A3F9A9544BF9212583E935E1CBF88FE703F1A59DF3E2F1E2ABD619BE83E7BB960BFCBA6B73E3130B53D1EFD763E6FFB2B3F65285CBF87265BBF86B6CBBE71EE02BE0CBF60BF68A186BDE399453E5C1BCC3E96AA5EBEA19FF5BE560D4F3F3DFD73BDD2FA4D3FCFE20E3E1A71CA3E08DA17BFE2E1083FB5C9133F47FF2EBF5B142DBFED73713DAEFC43BF27C4573F9394A93E5B3D79BFA4A1B93EA7D94C3F67E63F3F05C4553F0582983E890F64BE2466A13EE27331BF0B67C33E3738ACBDA48357BFA4C0F43E5D88B53D91F63ABFB53A063F5FDF14BDCD8E613EAD90B13E82E3383ED3AC483FEA21353F5F3D3CBF5A41C2BE1573FE3EF265283F76AB56BF8CB1413E4359CB3E060A2EBF1FC60DBF0D70D4BDFC65D73E20F2B13E66C33F3F45D96FBFEA4D3E3FF02E0A3EED5B0B3FAE05D63EA62C2BBF4B4A5FBF415ACE3EADB0DBBD9417453F9AEA503F19F2543EEFF67FBFF7136CBFC33BB2BED8EB2C3F257966BF8C3B253F50C7723F70CC2DBE04E9C63D49136D3F5B07753F09C62C3F412C3DBF677578BF182B663F96FD28BE4C437EBFCFAE78BF186F023FA0E2753FEDFAB33EBE80653E097C1EBFA9EB5D3E105C1ABF7353CABEA110C13EE9B322BF05D747BD4675583FD3B3823EABD074BF3AE8533F9B82193F90B844BF025BF9BEAA409D3EA371223F546B943E631045BF39ED30BFB2D5333FF8576ABFCEA916BF3B19F6BED1BBBDBEFE4C88BE8E2C0A3E83E9323F1656313FCA226C3F8E5B5C3E85B134BC579A933E8F4FA9BDB63704BE8C293E3F65B724BF7AD07EBECBFAD5BE2C1C39BF"> : tensor<36x6xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %0 = tensor.empty() : tensor<6x36xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<36x6xf32>) outs(%0 : tensor<6x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x36xf32>
    %2 = tensor.empty() : tensor<8x36xf32>
    %3 = linalg.fill ins(%cst_3 : f32) outs(%2 : tensor<8x36xf32>) -> tensor<8x36xf32>
    %4 = linalg.matmul ins(%collapsed, %1 : tensor<8x6xf32>, tensor<6x36xf32>) outs(%3 : tensor<8x36xf32>) -> tensor<8x36xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2]] output_shape [2, 4, 36] : tensor<8x36xf32> into tensor<2x4x36xf32>
    %5 = tensor.empty() : tensor<2x4x36xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x4x36xf32>, tensor<36xf32>) outs(%5 : tensor<2x4x36xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.addf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x36xf32>
    %expanded_5 = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 4, 3, 12] : tensor<2x4x36xf32> into tensor<2x4x3x12xf32>
    %7 = tensor.empty() : tensor<2x3x4x12xf32>
    %transposed = linalg.transpose ins(%expanded_5 : tensor<2x4x3x12xf32>) outs(%7 : tensor<2x3x4x12xf32>) permutation = [0, 2, 1, 3] 
    %8 = tensor.empty() : tensor<4xi64>
    %9 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%8 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %37 = linalg.index 0 : index
      %38 = arith.index_cast %37 : index to i64
      linalg.yield %38 : i64
    } -> tensor<4xi64>
    %10 = tensor.empty() : tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%9 : tensor<4xi64>) outs(%10 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %37 = arith.sitofp %in : i64 to f32
      linalg.yield %37 : f32
    } -> tensor<4xf32>
    %expanded_6 = tensor.expand_shape %11 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %12 = tensor.empty() : tensor<4x2xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %cst_1 : tensor<4x1xf32>, tensor<2xf32>) outs(%12 : tensor<4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.mulf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<4x2xf32>
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 8] [2, 3, 4, 4] [1, 1, 1, 1] : tensor<2x3x4x12xf32> to tensor<2x3x4x4xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<4x2xf32>) outs(%12 : tensor<4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.cos %in : f32
      linalg.yield %37 : f32
    } -> tensor<4x2xf32>
    %expanded_7 = tensor.expand_shape %14 [[0, 1, 2], [3]] output_shape [1, 1, 4, 2] : tensor<4x2xf32> into tensor<1x1x4x2xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<4x2xf32>) outs(%12 : tensor<4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.sin %in : f32
      linalg.yield %37 : f32
    } -> tensor<4x2xf32>
    %expanded_8 = tensor.expand_shape %15 [[0, 1, 2], [3]] output_shape [1, 1, 4, 2] : tensor<4x2xf32> into tensor<1x1x4x2xf32>
    %extracted_slice_9 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 3, 4, 2] [1, 1, 1, 1] : tensor<2x3x4x4xf32> to tensor<2x3x4x2xf32>
    %extracted_slice_10 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [2, 3, 4, 2] [1, 1, 1, 1] : tensor<2x3x4x4xf32> to tensor<2x3x4x2xf32>
    %16 = tensor.empty() : tensor<2x3x4x2xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %expanded_7 : tensor<2x3x4x2xf32>, tensor<1x1x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.mulf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %expanded_8 : tensor<2x3x4x2xf32>, tensor<1x1x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.mulf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %expanded_7 : tensor<2x3x4x2xf32>, tensor<1x1x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.mulf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %expanded_8 : tensor<2x3x4x2xf32>, tensor<1x1x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.mulf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x3x4x2xf32>, tensor<2x3x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.subf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<2x3x4x2xf32>, tensor<2x3x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.addf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %concat = tensor.concat dim(3) %21, %22 : (tensor<2x3x4x2xf32>, tensor<2x3x4x2xf32>) -> tensor<2x3x4x4xf32>
    %extracted_slice_11 = tensor.extract_slice %transposed[0, 0, 0, 0] [2, 3, 4, 8] [1, 1, 1, 1] : tensor<2x3x4x12xf32> to tensor<2x3x4x8xf32>
    %concat_12 = tensor.concat dim(3) %extracted_slice_11, %concat : (tensor<2x3x4x8xf32>, tensor<2x3x4x4xf32>) -> tensor<2x3x4x12xf32>
    %collapsed_13 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %transposed_14 = linalg.transpose ins(%cst_0 : tensor<36x6xf32>) outs(%0 : tensor<6x36xf32>) permutation = [1, 0] 
    %23 = linalg.matmul ins(%collapsed_13, %transposed_14 : tensor<8x6xf32>, tensor<6x36xf32>) outs(%3 : tensor<8x36xf32>) -> tensor<8x36xf32>
    %expanded_15 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [2, 4, 36] : tensor<8x36xf32> into tensor<2x4x36xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %cst : tensor<2x4x36xf32>, tensor<36xf32>) outs(%5 : tensor<2x4x36xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.addf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x36xf32>
    %expanded_16 = tensor.expand_shape %24 [[0], [1], [2, 3]] output_shape [2, 4, 3, 12] : tensor<2x4x36xf32> into tensor<2x4x3x12xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x3x12xf32>) outs(%7 : tensor<2x3x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x4x12xf32>
    %extracted_slice_17 = tensor.extract_slice %25[0, 0, 0, 8] [2, 3, 4, 4] [1, 1, 1, 1] : tensor<2x3x4x12xf32> to tensor<2x3x4x4xf32>
    %extracted_slice_18 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 0] [2, 3, 4, 2] [1, 1, 1, 1] : tensor<2x3x4x4xf32> to tensor<2x3x4x2xf32>
    %extracted_slice_19 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 2] [2, 3, 4, 2] [1, 1, 1, 1] : tensor<2x3x4x4xf32> to tensor<2x3x4x2xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %expanded_7 : tensor<2x3x4x2xf32>, tensor<1x1x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.mulf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %expanded_8 : tensor<2x3x4x2xf32>, tensor<1x1x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.mulf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %expanded_7 : tensor<2x3x4x2xf32>, tensor<1x1x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.mulf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %expanded_8 : tensor<2x3x4x2xf32>, tensor<1x1x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.mulf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x3x4x2xf32>, tensor<2x3x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.subf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x3x4x2xf32>, tensor<2x3x4x2xf32>) outs(%16 : tensor<2x3x4x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %37 = arith.addf %in, %in_26 : f32
      linalg.yield %37 : f32
    } -> tensor<2x3x4x2xf32>
    %concat_20 = tensor.concat dim(3) %30, %31 : (tensor<2x3x4x2xf32>, tensor<2x3x4x2xf32>) -> tensor<2x3x4x4xf32>
    %extracted_slice_21 = tensor.extract_slice %25[0, 0, 0, 0] [2, 3, 4, 8] [1, 1, 1, 1] : tensor<2x3x4x12xf32> to tensor<2x3x4x8xf32>
    %concat_22 = tensor.concat dim(3) %extracted_slice_21, %concat_20 : (tensor<2x3x4x8xf32>, tensor<2x3x4x4xf32>) -> tensor<2x3x4x12xf32>
    %collapsed_23 = tensor.collapse_shape %concat_12 [[0, 1], [2], [3]] : tensor<2x3x4x12xf32> into tensor<6x4x12xf32>
    %collapsed_24 = tensor.collapse_shape %concat_22 [[0, 1], [2], [3]] : tensor<2x3x4x12xf32> into tensor<6x4x12xf32>
    %32 = tensor.empty() : tensor<6x12x4xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<6x4x12xf32>) outs(%32 : tensor<6x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x12x4xf32>
    %34 = tensor.empty() : tensor<6x4x4xf32>
    %35 = linalg.fill ins(%cst_3 : f32) outs(%34 : tensor<6x4x4xf32>) -> tensor<6x4x4xf32>
    %36 = linalg.batch_matmul ins(%collapsed_23, %33 : tensor<6x4x12xf32>, tensor<6x12x4xf32>) outs(%35 : tensor<6x4x4xf32>) -> tensor<6x4x4xf32>
    %expanded_25 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 3, 4, 4] : tensor<6x4x4xf32> into tensor<2x3x4x4xf32>
    return %expanded_25 : tensor<2x3x4x4xf32>
  }
}

