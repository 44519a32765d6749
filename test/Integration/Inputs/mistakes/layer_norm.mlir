// A layer norm over each head in front of the rotation. (Written by test/fuzz.)
#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
module {
  func.func @main(%arg0: tensor<2x4x6xf32>, %arg1: tensor<4xi64>, %arg2: tensor<2x4x6xf32>) -> tensor<2x3x4x4xf32> {
    %cst = arith.constant dense<[-0.0373391733, -0.718190252, 0.779922962, 0.203933418, -0.836760699, 0.397392809, 6.205770e-01, -0.294456333]> : tensor<8xf32>
    %cst_0 = arith.constant dense<[-0.231680542, -0.232641146, -0.672409177, 0.871048689, -0.522096574, 0.458901316, -0.331950694, 0.883724212]> : tensor<8xf32>
    %cst_1 = arith.constant dense<"0xCBFAD5BE2C1C39BF151DEABE8063A6BE56FC87BE920550BFBC0F0F3F41BD6DBF2CE8EBBEBE7F33BF73E82A3E7F6E8EBEED857A3FB49F3DBF4C2C45BFE40DEC3E04155E3F2BBBC4BE80CD363F0B26EA3EB410CABE7CCE2B3FD497CDBED75E48BFDE28F93D8E3C1ABD5CD4A6BEFD82183F8BE91F3F805840BF979A44BF727894BB48A26CBF4AE0A8BEE499BF3ECC4C30BF26B92ABFF611043E90BB1C3FDBA57B3FFD7E53BF5E941D3F779A1ABF64D10EBFBDE76BBEEAC84DBFEB51E73D3739D7BE411E573F969A133F588DDB3E25C410BF172A55BF174A0FBFE88A7F3F038C2E3EE1B52ABF62B91DBF181D45BFA7DA243FE5A9343FEEDB71BF7A7B533D9B3F013F5CBC18BF13E0BEBB645DF9BE9761903E177C7E3F2B49183F0CC17C3EFA6D4ABF535CAABDB2AD8DBEC96A273FB25E4ABFBA19453E2F39C6BC29E0023E2CAF8D3EEF341DBEB2E72D3D3C9FB73E598B463FE7C42A3FD9117F3F6D4E8A3E8CD83F3F9158AF3D1CD55C3FFE077BBF2A87D23EC3F7FC3E331ABABE8973B6BE01AE4D3D45BC3F3FFC18523E2C2D30BF2BCC77BE6F8DD2BE7F53D33EE43972BD8092193F4F65073D49BE543FC2065EBFDF2F3DBF4857CCBE608E043F3D94D2BD674B393F33EE193FA8C53C3F3CD4A0BD33C483BE0E3071BE322F743D9FC96EBFBB9651BF329A163F4B71133D66174D3E97E758BF11CD16BE535D023F4962D7BE0E624D3F294328BEE1F1713F53E4303FA1C8713F37045C3E5F6908BF04C43A3F698375BF2640453FF785F63EA24CCABEF4E70F3E6954ABBEE2A954BC4CB4F3BE1169263F"> : tensor<24x6xf32>
    %cst_2 = arith.constant dense<[1.000000e+00, 0.316227764, 1.000000e-01, 0.0316227749]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[7.698910e-01, 0.816079735, 0.207954779, -0.999861657, -0.922179639, -0.348112196, 0.67547369, -9.002860e-01]> : tensor<8xf32>
    %cst_4 = arith.constant dense<[0.743376374, 0.134944677, 0.544371426, 0.418012083, -0.668650031, -0.87222737, 0.403032333, -0.107270576]> : tensor<8xf32>
    %cst_5 = arith.constant 6.250000e-02 : f32
    %cst_6 = arith.constant 1.250000e-01 : f32
    %cst_7 = arith.constant 0.000000e+00 : f32
    %cst_8 = arith.constant dense<"0x3D16B03D244C51BF89877C3F710B403F23F67E3F7F86AFBC8851CBBE54ECD5BECF1840BF7343ABBE1E31583FEDF517BF834E193F5B74C13D6070D9BE991551BFF08A183F1258BBBE880A04BFF5DB21BF5A97243F3D1E6FBFEB6C763FD3B3F5BEDCA05CBF6A03B73E39533DBF246E33BF2C376CBFB1E956BF471BCC3EFDA1283F00E7BB3EACFC2C3F494F493D2781323D516C07BF23D111BF20C8B73EE988263F6D0525BE232FE6BE15AB70BCE695903EEB07CD3E0C05773F3E0E92BE30E4B3BEE1F044BF3954323EDBAEA8BEAA861EBF73B377BF0675EABED842D23EA70283BE9DB628BF8F4817BE4F2860BFE9F4103FD9EC353FE9FC0FBF985D223F686D893E837F5F3FC33E513E141D5ABFEA4840BF3A7A1FBF0D01293F46B742BFBD2251BFA8ED2A3F9A9544BF9212583E935E1CBF88FE703F1A59DF3E2F1E2ABD619BE83E7BB960BFCBA6B73E3130B53D1EFD763E6FFB2B3F65285CBF87265BBF86B6CBBE71EE02BE0CBF60BF68A186BDE399453E5C1BCC3E96AA5EBEA19FF5BE560D4F3F3DFD73BDD2FA4D3FCFE20E3E1A71CA3E08DA17BFE2E1083FB5C9133F47FF2EBF5B142DBFED73713DAEFC43BF27C4573F9394A93E5B3D79BFA4A1B93EA7D94C3F67E63F3F05C4553F0582983E890F64BE2466A13EE27331BF0B67C33E3738ACBDA48357BFA4C0F43E5D88B53D91F63ABFB53A063F5FDF14BDCD8E613EAD90B13E82E3383ED3AC483FEA21353F5F3D3CBF5A41C2BE1573FE3EF265283F76AB56BF8CB1413E4359CB3E060A2EBF1FC60DBF0D70D4BDFC65D73E20F2B13E66C33F3F"> : tensor<24x6xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %0 = tensor.empty() : tensor<6x24xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<24x6xf32>) outs(%0 : tensor<6x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x24xf32>
    %2 = tensor.empty() : tensor<8x24xf32>
    %3 = linalg.fill ins(%cst_7 : f32) outs(%2 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %4 = linalg.matmul ins(%collapsed, %1 : tensor<8x6xf32>, tensor<6x24xf32>) outs(%3 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<8x24xf32> into tensor<2x4x3x8xf32>
    %5 = tensor.empty() : tensor<2x4x3xf32>
    %6 = linalg.fill ins(%cst_7 : f32) outs(%5 : tensor<2x4x3xf32>) -> tensor<2x4x3xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x3x8xf32>) outs(%6 : tensor<2x4x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3xf32>
    %expanded_9 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %8 = tensor.empty() : tensor<2x4x3x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x3x1xf32>) outs(%8 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.mulf %in, %cst_6 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x1xf32>
    %10 = tensor.empty() : tensor<2x4x3x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %9 : tensor<2x4x3x8xf32>, tensor<2x4x3x1xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.subf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x3x8xf32>) outs(%6 : tensor<2x4x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3xf32>
    %expanded_10 = tensor.expand_shape %13 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x3x1xf32>) outs(%8 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.mulf %in, %cst_6 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x3x1xf32>) outs(%8 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %cst_5 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x3x1xf32>) outs(%8 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.rsqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %16 : tensor<2x4x3x8xf32>, tensor<2x4x3x1xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_4 : tensor<2x4x3x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_3 : tensor<2x4x3x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.addf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %20 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed = linalg.transpose ins(%19 : tensor<2x4x3x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %21 = tensor.empty() : tensor<4xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg1 : tensor<4xi64>) outs(%21 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.sitofp %in : i64 to f32
      linalg.yield %56 : f32
    } -> tensor<4xf32>
    %expanded_11 = tensor.expand_shape %22 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %23 = tensor.empty() : tensor<4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %cst_2 : tensor<4x1xf32>, tensor<4xf32>) outs(%23 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<4x4xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<4x4xf32>) outs(%23 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.cos %in : f32
      linalg.yield %56 : f32
    } -> tensor<4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<4x4xf32>) outs(%23 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.sin %in : f32
      linalg.yield %56 : f32
    } -> tensor<4x4xf32>
    %expanded_12 = tensor.expand_shape %25 [[0], [1, 2]] output_shape [4, 4, 1] : tensor<4x4xf32> into tensor<4x4x1xf32>
    %27 = tensor.empty() : tensor<4x4x2xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<4x4x1xf32>) outs(%27 : tensor<4x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x4x2xf32>
    %collapsed_13 = tensor.collapse_shape %28 [[0], [1, 2]] : tensor<4x4x2xf32> into tensor<4x8xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %expanded_15 = tensor.expand_shape %26 [[0], [1, 2]] output_shape [4, 4, 1] : tensor<4x4xf32> into tensor<4x4x1xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<4x4x1xf32>) outs(%27 : tensor<4x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x4x2xf32>
    %collapsed_16 = tensor.collapse_shape %29 [[0], [1, 2]] : tensor<4x4x2xf32> into tensor<4x8xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0, 1, 2], [3]] output_shape [1, 1, 4, 8] : tensor<4x8xf32> into tensor<1x1x4x8xf32>
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [2, 3, 4, 4] [1, 1, 1, 2] : tensor<2x3x4x8xf32> to tensor<2x3x4x4xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed[0, 0, 0, 1] [2, 3, 4, 4] [1, 1, 1, 2] : tensor<2x3x4x8xf32> to tensor<2x3x4x4xf32>
    %30 = tensor.empty() : tensor<2x3x4x4xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<2x3x4x4xf32>) outs(%30 : tensor<2x3x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.negf %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x4x4xf32>
    %expanded_19 = tensor.expand_shape %31 [[0], [1], [2], [3, 4]] output_shape [2, 3, 4, 4, 1] : tensor<2x3x4x4xf32> into tensor<2x3x4x4x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 3, 4, 4, 1] : tensor<2x3x4x4xf32> into tensor<2x3x4x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_19, %expanded_20 : (tensor<2x3x4x4x1xf32>, tensor<2x3x4x4x1xf32>) -> tensor<2x3x4x4x2xf32>
    %collapsed_21 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x4x4x2xf32> into tensor<2x3x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %expanded_14 : tensor<2x3x4x8xf32>, tensor<1x1x4x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21, %expanded_17 : tensor<2x3x4x8xf32>, tensor<1x1x4x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x4x8xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x3x4x8xf32>, tensor<2x3x4x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.addf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x4x8xf32>
    %collapsed_22 = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %transposed_23 = linalg.transpose ins(%cst_1 : tensor<24x6xf32>) outs(%0 : tensor<6x24xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%collapsed_22, %transposed_23 : tensor<8x6xf32>, tensor<6x24xf32>) outs(%3 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %expanded_24 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<8x24xf32> into tensor<2x4x3x8xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_24 : tensor<2x4x3x8xf32>) outs(%6 : tensor<2x4x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3xf32>
    %expanded_25 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x3x1xf32>) outs(%8 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.mulf %in, %cst_6 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %37 : tensor<2x4x3x8xf32>, tensor<2x4x3x1xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.subf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x3x8xf32>) outs(%6 : tensor<2x4x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3xf32>
    %expanded_26 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [2, 4, 3, 1] : tensor<2x4x3xf32> into tensor<2x4x3x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x3x1xf32>) outs(%8 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.mulf %in, %cst_6 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x3x1xf32>) outs(%8 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %cst_5 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x1xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x3x1xf32>) outs(%8 : tensor<2x4x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.rsqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %43 : tensor<2x4x3x8xf32>, tensor<2x4x3x1xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %cst_0 : tensor<2x4x3x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %cst : tensor<2x4x3x8xf32>, tensor<8xf32>) outs(%10 : tensor<2x4x3x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.addf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x3x8xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x3x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x4x8xf32>
    %extracted_slice_27 = tensor.extract_slice %47[0, 0, 0, 0] [2, 3, 4, 4] [1, 1, 1, 2] : tensor<2x3x4x8xf32> to tensor<2x3x4x4xf32>
    %extracted_slice_28 = tensor.extract_slice %47[0, 0, 0, 1] [2, 3, 4, 4] [1, 1, 1, 2] : tensor<2x3x4x8xf32> to tensor<2x3x4x4xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x3x4x4xf32>) outs(%30 : tensor<2x3x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.negf %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x4x4xf32>
    %expanded_29 = tensor.expand_shape %48 [[0], [1], [2], [3, 4]] output_shape [2, 3, 4, 4, 1] : tensor<2x3x4x4xf32> into tensor<2x3x4x4x1xf32>
    %expanded_30 = tensor.expand_shape %extracted_slice_27 [[0], [1], [2], [3, 4]] output_shape [2, 3, 4, 4, 1] : tensor<2x3x4x4xf32> into tensor<2x3x4x4x1xf32>
    %concat_31 = tensor.concat dim(4) %expanded_29, %expanded_30 : (tensor<2x3x4x4x1xf32>, tensor<2x3x4x4x1xf32>) -> tensor<2x3x4x4x2xf32>
    %collapsed_32 = tensor.collapse_shape %concat_31 [[0], [1], [2], [3, 4]] : tensor<2x3x4x4x2xf32> into tensor<2x3x4x8xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_14 : tensor<2x3x4x8xf32>, tensor<1x1x4x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x4x8xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %expanded_17 : tensor<2x3x4x8xf32>, tensor<1x1x4x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.mulf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x4x8xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<2x3x4x8xf32>, tensor<2x3x4x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %56 = arith.addf %in, %in_37 : f32
      linalg.yield %56 : f32
    } -> tensor<2x3x4x8xf32>
    %collapsed_33 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_34 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %52 = tensor.empty() : tensor<6x8x4xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<6x4x8xf32>) outs(%52 : tensor<6x8x4xf32>) permutation = [0, 2, 1] 
    %53 = tensor.empty() : tensor<6x4x4xf32>
    %54 = linalg.fill ins(%cst_7 : f32) outs(%53 : tensor<6x4x4xf32>) -> tensor<6x4x4xf32>
    %55 = linalg.batch_matmul ins(%collapsed_33, %transposed_35 : tensor<6x4x8xf32>, tensor<6x8x4xf32>) outs(%54 : tensor<6x4x4xf32>) -> tensor<6x4x4xf32>
    %expanded_36 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 3, 4, 4] : tensor<6x4x4xf32> into tensor<2x3x4x4xf32>
    return %expanded_36 : tensor<2x3x4x4xf32>
  }
}

