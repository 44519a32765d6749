"""The tensors of Hugging Face checkpoints, by family: names, shapes and what their
configuration says about heads. Written for test/python/weights, which fills them.

After `make export` has made its environment:
    .venv-export/bin/python scripts/export/checkpoint_shapes.py
"""

import json
import pathlib

import torch
from transformers import AutoConfig, AutoModel

HIDDEN, HEADS, KV_HEADS, HEAD_DIM = 32, 4, 2, 8
COMMON = {"vocab_size": 16, "hidden_size": HIDDEN, "intermediate_size": 16, "num_hidden_layers": 2,
          "num_attention_heads": HEADS, "num_key_value_heads": KV_HEADS, "pad_token_id": 0}
HALF = {"rope_parameters": {"rope_type": "default", "rope_theta": 10000.0,
                            "partial_rotary_factor": 0.5}}
LATENT = {"kv_lora_rank": 10, "qk_rope_head_dim": 8, "qk_nope_head_dim": 12, "v_head_dim": 10,
          "first_k_dense_replace": 2, "num_key_value_heads": HEADS}
FAMILIES = {
    "llama": {},
    "gemma": {"head_dim": 12},
    "qwen2": {},
    "qwen3": {"head_dim": 12},
    "olmo2": {},
    "phi3": {},
    "phi": {**HALF, "num_key_value_heads": HEADS},
    "stablelm": {**HALF, "qk_layernorm": True, "use_qkv_bias": True},
    "glm4": {**HALF, "head_dim": HEAD_DIM, "attention_bias": True},
    "cohere": {"use_qk_norm": True},
    "gpt_neox": {**HALF},
    "falcon": {"new_decoder_architecture": True, "num_kv_heads": KV_HEADS},
    "codegen": {"n_embd": HIDDEN, "n_inner": 16, "n_layer": 2, "n_head": HEADS, "rotary_dim": 4},
    "modernbert": {"num_hidden_layers": 2},
    "qwen3_next": {**HALF, "head_dim": HEAD_DIM, "layer_types": ["full_attention"] * 2,
                   "num_experts": 0},
    "deepseek_v2": {**LATENT, "q_lora_rank": None},
    "deepseek_v3": {**LATENT, "q_lora_rank": 14},
}


def shapes(family, settings):
    names = settings if "n_embd" in settings else {**COMMON, **settings}
    with torch.device("meta"):
        model = AutoModel.from_config(AutoConfig.for_model(family, **names))
    return {name: list(tensor.shape) for name, tensor in model.state_dict().items()}


def main():
    target = pathlib.Path(__file__).parents[2] / "test/python/weights/Inputs/hf_shapes.json"
    result = {family: shapes(family, settings) for family, settings in FAMILIES.items()}
    lines = (f" {json.dumps(family)}: {{\n" + ",\n".join(
        f"  {json.dumps(name)}: {shape}" for name, shape in tensors.items()) + "\n }"
        for family, tensors in result.items())
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    print(f"{len(result)} families: {target}")


if __name__ == "__main__":
    main()
