// Two blocks of a head, each rotated by itself. (Written by test/fuzz.)
#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
module {
  func.func @main(%arg0: tensor<2x4x6xf32>, %arg1: tensor<2x4x6xf32>) -> tensor<2x4x3x4xf32> {
    %cst = arith.constant dense<[[[[0.845672488, -0.997727751, -0.941044211, 0.830334722, -0.611162424, 0.425013781]], [[0.912923634, -0.378415316, 0.952795386, 0.606617689, -0.23732987, 0.945729434]], [[0.168016851, 0.99980992, 0.461678863, 0.946303665, -0.0919685438, 0.573690712]], [[0.567290187, 0.8604604, 0.510879278, 0.700802565, -0.726332784, 0.191181466]]]]> : tensor<1x4x1x6xf32>
    %cst_0 = arith.constant dense<[[[[-0.533702135, 0.0673742667, -0.338283569, -5.572650e-01, -0.791505217, 0.905186892]], [[0.408130378, 0.925635933, -0.303613245, -0.794993698, -0.971429109, -0.324955136]], [[-0.985784113, -0.0194977224, 0.887047171, 0.323279083, -0.99576193, 8.190720e-01]], [[-0.823517978, -0.509517372, -0.859652459, 0.713355243, 0.68734318, -0.981554687]]]]> : tensor<1x4x1x6xf32>
    %cst_1 = arith.constant dense<"0x4D8432BF90357A3F5D4A773FA70434BFE4B340BE6F3FB83E345C413FE58916BC2487553FF7CCB5BE005B4CBBD76431BB5826AE3E989418BF6ACF603EF9FC0FBF499DA3BE83D56C3FC84A4C3F6AE0223F1BD76DBF420934BFF3F3F8BE487E113F50462F3FBCE0293EE75DDF3E5D361D3F2D065EBFA8A954BFD9DF3C3FB0D16BBFEBC00CBF47326BBF8C2C78BFD41A303FAC78ADBE08BA2DBFEFCD33BF65D49F3E1DEC6F3F76D4233CBB5B4D3F21299F3B744A173E69DBB63E60371C3F7104043F16277B3F7FE4FC3E7EC24F3F6D7916BFB010913D46F6493EB5C1263FDDB411BD3903153FFE3564BE6EEC303EC5DF333F409B183F8FC0A03E74E07FBFF8D422BF49B7603CFF6EFBBEF2665EBFA442383FF4C9623F85EDC9BE23443CBE3DBD1E3F9F1F60BF565E903ECECF3EBF8405DABEFCED283FF69163BF159A6DBFD93528BE71D785BCC2053A3FBA66DE3E78B5B13E237F32BF8531793F21FC35BE1FE8643EBE1268BE4DEB67BFC1796EBDED7F32BFB0606FBFA26F703EE215853E0F174ABFF94AC93D12039DBE9AC46EBEE9860D3F379A9EBCB036433F7686613E716586BDF77C873E9E06A6BEA25840BF0BE9BA3EC4EE793EFDBE133F8EEB3EBF43D5523F4043193F4472553FDFBC3E3FC159B93E33D91E3F37B51B3DA22B123FAF2A1FBF4371103F7F00E3BD3463033FD764B6BD0B41143F176D59BFD42469BF345B5E3FC6ABE2BC3B594D3FA1BA633FE681AA3E370A133E266B11BFE32350BFA387233F220D473FF40C0F3F3944CB3EC89C23BE665CC7BE8DEA45BFE99C17BECF31073ECE83583F401B5F3F4FC42CBE38344DBFF8310C3FECE6EF3EFB4770BF993DDABD63E4BE3E3F9270BF2DAC563F0CAB6C3F41E2E33ECCC957BFC7FD5BBFE61F90BE6EF570BFF1C59BBEF8E57ABF88DA723FD954233F1EE55BBF5370493FE78315BFA92517BFEBEDB13EE963603F7DED40BF4E527CBFBF0286BE136173BFACBA563EDEE5373FA04220BFAF7446BF9A489FBE88186B3FF85B3DBF9DDB6E3FFE108DBE50265ABD4858D4BE17CF5F3F5C926A3F7D2D8B3EC8C421BF2D647C3F947A4BBF5C94253EF0EB2FBF199C4B3FF52F643F0CD91B3FF686BCBEA6AA03BFCD7C023F7EF4D5BE904724BE2D5168BFDA4B3CBF857A75BFB91A58BF11845ABF905D23BEBBFBCF3DF0A8F63E9F2637BF825B1FBED3408C3E1EB554BFB30DE2BDBFE185BE"> : tensor<36x6xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<"0xDC1DD5BDCECF56BF9B43B8BE7819823C659C5D3F922948BF9BFDD13DD684D33E6751C23DCD01213F6C00A53D3F7C6D3FFD52533E9370333E3053E1BD0C32453EF3B86BBEEBEE1A3EDDB3D6BE1A081FBFFD6420BFA0F5663E526BA03E144240BD8B0252BFA9E4033F0CE8403F66C5583FF2562F3F59DD4B3F439E583F1B4CA63D2DA05EBED035D23E2BC0E5BECC8D1F3FD3EF323F8C424A3FAFE9373E9547663F2337233E577ECABD5D17A43E82157E3F5279553FB52E163F35D355BFD4FA663E2319DEBC5845853E02AE303FD69003BF830BED3EF90644BFCC1F0FBF94D3163FA57BABBE5DBF213F2C7D4CBF801035BF2C6ACA3E15D768BF1447173E9EED513F2B138C3D5CECB83ECC5472BF6B3D8A3EF5C7593E388D1B3E9ACD5EBE09FA84BE4706763F065E6DBF0FEC74BF4B0C6C3F5C4B21BFD09040BF512F14BF75FB193F6CBA5F3FD85574BF275518BE2A084CBF8FD7F5BE77EF0EBFB273963E8A4C99BE5FAD23BF6F52EE3B8ED66BBF0D544CBFF5F9793F0AEE19BFE1D690BE1B28ED3E24392D3F4843563F2E4129BFB0C8B03E7FDF6E3F264762BF3E6EB43E7EDB303FD278A1BED14BFFBE913A463E1F48ECBD0F7E26BFD17168BD858338BEFB8A0D3E8FE78C3C4D14C1BED44692BEEDE12C3F820BFFBEEF37F83DF2A179BF465FF73E7E05A8BE789A68BF2A60E0BEA10D05BF9200683F2F5297BE8836D9BE902D90BED7D0643F32F5883E23F7773E52CBDC3E385765BE9F452FBEEE739A3E38387FBF9B891DBF9A92A9BE456B05BF6EB28C3E5C8778BE7F37403FF9920B3EB34B2FBE332848BE6DACCE3ED67827BEAE16A63E7E0C68BF62D6DFBD388DF6BEB5432FBF0CE1613DF1A3D0BCBB83FB3DE6CE023F498B443FDB8331BCCE73C0BE029C87BD423B1E3F2402403FDAF41F3F4BBE1FBF06B47F3F6B48883ECF4355BFB9F7E63EAA40793F431449BEA3CCB63E0F3CBCBEE5AC12BF388ADE3EFDCA7EBF0D3D253FD235683D36EF4DBF071F43BF09D9983E8E4F3F3F344CE1BEF1FF743F1EB54CBF6037353FF49053BEE55956BF6AB1E6BEF299C0BDCAAD153F2A04393F4DB03BBF2FEE2A3DEC669A3E229E9CBEF0643E3F8AE8E2BE6D7D76BF2F2E6BBF3857B93E6D06EF3DFC9B643F0D7B603F03D8513F627E6ABF331DFF3E1828CE3E2E179F3E4974D93E06304E3F2D818F3EA99C82BE365B9B3D759515BFDB6E323ED7717BBF"> : tensor<36x6xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %0 = tensor.empty() : tensor<6x36xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<36x6xf32>) outs(%0 : tensor<6x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<6x36xf32>
    %2 = tensor.empty() : tensor<8x36xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<8x36xf32>) -> tensor<8x36xf32>
    %4 = linalg.matmul ins(%collapsed, %1 : tensor<8x6xf32>, tensor<6x36xf32>) outs(%3 : tensor<8x36xf32>) -> tensor<8x36xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 4, 3, 12] : tensor<8x36xf32> into tensor<2x4x3x12xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_4 = tensor.extract_slice %cst_0[0, 0, 0, 0] [1, 4, 1, 2] [1, 1, 1, 1] : tensor<1x4x1x6xf32> to tensor<1x4x1x2xf32>
    %extracted_slice_5 = tensor.extract_slice %cst[0, 0, 0, 0] [1, 4, 1, 2] [1, 1, 1, 1] : tensor<1x4x1x6xf32> to tensor<1x4x1x2xf32>
    %extracted_slice_6 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 3, 2] [1, 1, 1, 1] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %extracted_slice_7 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [2, 4, 3, 2] [1, 1, 1, 1] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %5 = tensor.empty() : tensor<2x4x3x2xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %extracted_slice_4 : tensor<2x4x3x2xf32>, tensor<1x4x1x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %extracted_slice_5 : tensor<2x4x3x2xf32>, tensor<1x4x1x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %extracted_slice_4 : tensor<2x4x3x2xf32>, tensor<1x4x1x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %extracted_slice_5 : tensor<2x4x3x2xf32>, tensor<1x4x1x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.subf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.addf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %concat = tensor.concat dim(3) %10, %11 : (tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) -> tensor<2x4x3x4xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded[0, 0, 0, 4] [2, 4, 3, 8] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x8xf32>
    %extracted_slice_9 = tensor.extract_slice %cst_0[0, 0, 0, 2] [1, 4, 1, 4] [1, 1, 1, 1] : tensor<1x4x1x6xf32> to tensor<1x4x1x4xf32>
    %extracted_slice_10 = tensor.extract_slice %cst[0, 0, 0, 2] [1, 4, 1, 4] [1, 1, 1, 1] : tensor<1x4x1x6xf32> to tensor<1x4x1x4xf32>
    %extracted_slice_11 = tensor.extract_slice %extracted_slice_8[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_12 = tensor.extract_slice %extracted_slice_8[0, 0, 0, 4] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %12 = tensor.empty() : tensor<2x4x3x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_9 : tensor<2x4x3x4xf32>, tensor<1x4x1x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_10 : tensor<2x4x3x4xf32>, tensor<1x4x1x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %extracted_slice_9 : tensor<2x4x3x4xf32>, tensor<1x4x1x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %extracted_slice_10 : tensor<2x4x3x4xf32>, tensor<1x4x1x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.subf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.addf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %concat_13 = tensor.concat dim(3) %17, %18 : (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x8xf32>
    %concat_14 = tensor.concat dim(3) %concat, %concat_13 : (tensor<2x4x3x4xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x12xf32>
    %collapsed_15 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x4x6xf32> into tensor<8x6xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<36x6xf32>) outs(%0 : tensor<6x36xf32>) permutation = [1, 0] 
    %19 = linalg.matmul ins(%collapsed_15, %transposed : tensor<8x6xf32>, tensor<6x36xf32>) outs(%3 : tensor<8x36xf32>) -> tensor<8x36xf32>
    %expanded_16 = tensor.expand_shape %19 [[0, 1], [2, 3]] output_shape [2, 4, 3, 12] : tensor<8x36xf32> into tensor<2x4x3x12xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_18 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 0] [2, 4, 3, 2] [1, 1, 1, 1] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %extracted_slice_19 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 2] [2, 4, 3, 2] [1, 1, 1, 1] : tensor<2x4x3x4xf32> to tensor<2x4x3x2xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %extracted_slice_4 : tensor<2x4x3x2xf32>, tensor<1x4x1x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %extracted_slice_5 : tensor<2x4x3x2xf32>, tensor<1x4x1x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %extracted_slice_4 : tensor<2x4x3x2xf32>, tensor<1x4x1x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %extracted_slice_5 : tensor<2x4x3x2xf32>, tensor<1x4x1x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.subf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) outs(%5 : tensor<2x4x3x2xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.addf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x2xf32>
    %concat_20 = tensor.concat dim(3) %24, %25 : (tensor<2x4x3x2xf32>, tensor<2x4x3x2xf32>) -> tensor<2x4x3x4xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_16[0, 0, 0, 4] [2, 4, 3, 8] [1, 1, 1, 1] : tensor<2x4x3x12xf32> to tensor<2x4x3x8xf32>
    %extracted_slice_22 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 0] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 4] [2, 4, 3, 4] [1, 1, 1, 1] : tensor<2x4x3x8xf32> to tensor<2x4x3x4xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %extracted_slice_9 : tensor<2x4x3x4xf32>, tensor<1x4x1x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %extracted_slice_10 : tensor<2x4x3x4xf32>, tensor<1x4x1x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %extracted_slice_9 : tensor<2x4x3x4xf32>, tensor<1x4x1x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %extracted_slice_10 : tensor<2x4x3x4xf32>, tensor<1x4x1x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.subf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) outs(%12 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.addf %in, %in_26 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x3x4xf32>
    %concat_24 = tensor.concat dim(3) %30, %31 : (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>) -> tensor<2x4x3x8xf32>
    %concat_25 = tensor.concat dim(3) %concat_20, %concat_24 : (tensor<2x4x3x4xf32>, tensor<2x4x3x8xf32>) -> tensor<2x4x3x12xf32>
    %32 = linalg.fill ins(%cst_2 : f32) outs(%12 : tensor<2x4x3x4xf32>) -> tensor<2x4x3x4xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%concat_14, %concat_25 : tensor<2x4x3x12xf32>, tensor<2x4x3x12xf32>) outs(%32 : tensor<2x4x3x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %34 = arith.mulf %in, %in_26 : f32
      %35 = arith.addf %out, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x3x4xf32>
    return %33 : tensor<2x4x3x4xf32>
  }
}

