"""Whole language models of Hugging Face transformers: two layers, tiny sizes,
weights as arguments, and a checkpoint in safetensors.

A model is a folder with model.mlir (main takes token ids, mask and positions,
then every parameter), model.safetensors (the parameters under the names that
transformers gives them), names.json (which argument is which tensor of the
checkpoint), inputs.npz (in0, in1, in2), expected.npz (out0: the logits of
PyTorch) and case.json (the labels).
"""

import json
import pathlib
import shutil

import torch
from safetensors.torch import save_file
from transformers import AutoConfig, AutoModelForCausalLM

from common import causal_mask, describe, export_text, labels, save_npz, seed_parameters

MODELS = {}
VOCABULARY, HIDDEN, LAYERS, LENGTH = 40, 32, 2, 6
COMMON = {
    "vocab_size": VOCABULARY, "hidden_size": HIDDEN, "intermediate_size": 48,
    "num_hidden_layers": LAYERS, "num_attention_heads": 4, "num_key_value_heads": 2,
    "max_position_embeddings": 32, "pad_token_id": 0, "bos_token_id": 1,
    "eos_token_id": 2, "use_cache": False,
}
ROTATE_HALF = "rotate-half"
EVERY_TWO = "rotate every two"


def model(name, family, layout, head_dim, config, rename=(), tied=False, **label):
    """Declares a model: what AutoConfig is given beside COMMON, names mapped."""
    settings = {dict(rename).get(key, key): value for key, value in COMMON.items()}
    settings = {key: value for key, value in settings.items() if key}
    MODELS[name] = (settings | config | {"tie_word_embeddings": tied},
                    labels(f"transformers 5.23.0 {name}", family, layout, head_dim,
                           ropes=2 * LAYERS, foldable=True, **label))


GPTJ_NAMES = {"hidden_size": "n_embd", "intermediate_size": "n_inner",
              "num_hidden_layers": "n_layer", "num_attention_heads": "n_head",
              "num_key_value_heads": None, "max_position_embeddings": "n_positions"}.items()
NO_GQA = {"num_key_value_heads": None}.items()

model("llama", ROTATE_HALF, "split", 8, {}, n_heads=4, n_kv_heads=2)
model("gpt_neox", ROTATE_HALF, "split", 8,
      {"rope_parameters": {"rope_type": "default", "rope_theta": 10000.0,
                           "partial_rotary_factor": 0.5}},
      NO_GQA, rotary_dim=4, n_heads=4, n_kv_heads=4, biases="qkv and output",
      notes="one projection for q, k and v, by head")
model("gptj", EVERY_TWO, "interleaved", 8, {"rotary_dim": 4}, GPTJ_NAMES, rotary_dim=4,
      n_heads=4, n_kv_heads=4)
model("codegen", EVERY_TWO, "interleaved", 8, {"rotary_dim": 4}, GPTJ_NAMES, rotary_dim=4,
      n_heads=4, n_kv_heads=4, notes="one projection, in four groups of q, v and k")
model("cohere", EVERY_TWO, "interleaved", 8, {"use_qk_norm": True}, tied=True, n_heads=4,
      n_kv_heads=2, qk_norm="LayerNorm per head with scale")
model("qwen2", ROTATE_HALF, "split", 8, {}, n_heads=4, n_kv_heads=2, biases="q, k and v")
model("qwen3", ROTATE_HALF, "split", 12, {"head_dim": 12}, n_heads=4, n_kv_heads=2,
      qk_norm="RMSNorm over head_dim with scale")
model("phi3", ROTATE_HALF, "split", 8, {}, n_heads=4, n_kv_heads=2,
      notes="one projection for q, k and v, one after the other")
model("glm", EVERY_TWO, "interleaved", 8,
      {"head_dim": 8, "rope_parameters": {"rope_type": "default", "rope_theta": 10000.0,
                                          "partial_rotary_factor": 0.5},
       "attention_bias": True}, rotary_dim=4, n_heads=4, n_kv_heads=2, biases="q, k and v")
model("olmo2", ROTATE_HALF, "split", 8, {}, n_heads=4, n_kv_heads=2,
      qk_norm="RMSNorm over the whole projection with scale")
model("stablelm", ROTATE_HALF, "split", 8,
      {"qk_layernorm": True, "use_qkv_bias": True,
       "rope_parameters": {"rope_type": "default", "rope_theta": 10000.0,
                           "partial_rotary_factor": 0.5}},
      rotary_dim=4, n_heads=4, n_kv_heads=2, biases="q, k and v",
      qk_norm="LayerNorm per head with scale")
model("deepseek_v3", "latent attention", "read interleaved, write split", 20,
      {"q_lora_rank": 14, "kv_lora_rank": 10, "qk_rope_head_dim": 8, "qk_nope_head_dim": 12,
       "v_head_dim": 10, "first_k_dense_replace": LAYERS, "num_key_value_heads": 4},
      rotary_dim=8, rotary_offset=12, n_heads=4, n_kv_heads=4, qk_norm="RMSNorm on the latents")


class WithWeights(torch.nn.Module):
    """The model as a function of its parameters."""

    def __init__(self, inner, names):
        super().__init__()
        # Not a submodule: its parameters would be exported as constants.
        object.__setattr__(self, "inner", inner)
        self.names = names

    def forward(self, ids, mask, positions, *weights):
        arguments = {"input_ids": ids, "attention_mask": mask, "position_ids": positions,
                     "use_cache": False}
        state = dict(zip(self.names, weights))
        return torch.func.functional_call(self.inner, state, (), arguments).logits


def write_model(name, folder):
    """Exports one model into folder/name; nothing is left there if it fails."""
    settings, label = MODELS[name]
    config = AutoConfig.for_model(name, **settings)
    # The other implementations leave an op that upstream MLIR has not got.
    config._attn_implementation = "eager"
    inner = seed_parameters(AutoModelForCausalLM.from_config(config).eval())
    for submodule in inner.modules():
        submodule._non_persistent_buffers_set.clear()
    parameters = {key: value.detach() for key, value in inner.named_parameters()}
    wrapper = WithWeights(inner, list(parameters)).eval()
    ids = torch.randint(3, VOCABULARY, (2, LENGTH), generator=torch.Generator().manual_seed(1))
    positions = torch.arange(LENGTH)[None].expand(2, LENGTH).contiguous()
    mask = causal_mask(LENGTH).expand(2, 1, LENGTH, LENGTH).contiguous()
    inputs = (ids, mask, positions)
    with torch.no_grad():
        logits = wrapper(*inputs, *parameters.values())
    text = export_text(wrapper, (*inputs, *parameters.values()))

    target = pathlib.Path(folder) / name
    scratch = target.with_name(target.name + ".part")
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    (scratch / "model.mlir").write_text(text.rstrip("\n") + "\n")
    save_file({key: value.clone() for key, value in parameters.items()},
              scratch / "model.safetensors", metadata={"format": "pt"})
    arguments = {str(len(inputs) + i): key for i, key in enumerate(parameters)}
    (scratch / "names.json").write_text(json.dumps({"arguments": arguments}, indent=1) + "\n")
    save_npz(scratch / "inputs.npz", "in", inputs)
    save_npz(scratch / "expected.npz", "out", (logits,))
    label = {"name": name, "exporter": f"torch {torch.__version__.split('+')[0]}, torch_mlir.fx",
             **label, "inputs": describe(inputs), "outputs": describe((logits,))}
    (scratch / "case.json").write_text(json.dumps(label, indent=1) + "\n")
    shutil.rmtree(target, ignore_errors=True)
    scratch.rename(target)
    return (target / "model.mlir").stat().st_size
