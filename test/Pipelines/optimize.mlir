// The attention blocks of the four fairseq2 encoders, of Llama, Qwen3 (with
// norms of queries and keys), GPT-J (a partial window) and DeepSeek-V3 (latent
// attention that reads one layout and writes the other), as exported. In either
// layout all rotations are in it, nothing else is left, and a second run changes
// nothing. The numbers are compared in Integration/programs.test.

// DEFINE: %{case} =
// DEFINE: %{run} = rope-opt %programs/%{case}/model.mlir --rope-optimize=layout=split -o %t.split.mlir && \
// DEFINE:   rope-opt %t.split.mlir --rope-verify-eliminated | FileCheck %s --check-prefix=SPLIT && \
// DEFINE:   rope-opt %t.split.mlir --rope-optimize=layout=split | diff - %t.split.mlir && \
// DEFINE:   rope-opt %programs/%{case}/model.mlir --rope-optimize=layout=interleaved -o %t.interleaved.mlir && \
// DEFINE:   rope-opt %t.interleaved.mlir --rope-verify-eliminated | FileCheck %s --check-prefix=INTERLEAVED && \
// DEFINE:   rope-opt %t.interleaved.mlir --rope-optimize=layout=interleaved | diff - %t.interleaved.mlir

// REDEFINE: %{case} = fs2_ref_attn
// RUN: %{run}
// REDEFINE: %{case} = fs2_ref_llama_attn
// RUN: %{run}
// REDEFINE: %{case} = fs2_rotary_attn
// RUN: %{run}
// REDEFINE: %{case} = fs2_rotary_reference_attn
// RUN: %{run}
// REDEFINE: %{case} = hf_llama_attn
// RUN: %{run}
// REDEFINE: %{case} = hf_qwen3_attn
// RUN: %{run}
// REDEFINE: %{case} = hf_gptj_attn
// RUN: %{run}
// REDEFINE: %{case} = hf_deepseek_v3_attn
// RUN: %{run}

// SPLIT-NOT: {{complex|rope.permute|interleaved}}
// SPLIT-COUNT-2: rope.apply #rope.layout<split, head_dim = {{[0-9]+}}{{(, window = \[[0-9]+, [0-9]+\])?}}> dim
// SPLIT-NOT: {{complex|rope\.}}
// SPLIT: dialect_resources

// INTERLEAVED-NOT: {{complex|rope.permute|split}}
// INTERLEAVED-COUNT-2: rope.apply #rope.layout<interleaved, head_dim = {{[0-9]+}}{{(, window = \[[0-9]+, [0-9]+\])?}}> dim
// INTERLEAVED-NOT: {{complex|rope\.}}
// INTERLEAVED: dialect_resources
