"""Attention blocks of Hugging Face transformers, with tiny configurations."""

import torch
from transformers import DeepseekV3Config, GPTJConfig, LlamaConfig, Qwen3Config, VJEPA2Config
from transformers.models.deepseek_v3 import modeling_deepseek_v3 as deepseek_v3
from transformers.models.gptj import modeling_gptj as gptj
from transformers.models.llama import modeling_llama as llama
from transformers.models.qwen3 import modeling_qwen3 as qwen3
from transformers.models.vjepa2 import modeling_vjepa2 as vjepa2

from common import case, causal_mask, labels, random, seed_parameters

SOURCE = "transformers 5.23.0 "
BATCH, SEQUENCE, HIDDEN = 2, 7, 24
ROTATE_HALF = "rotate-half: x*cos + cat(-x2, x1)*sin"


class Block(torch.nn.Module):
    """An attention layer with the rotary tables computed beside it, as the model
    does it."""

    def __init__(self, attention, rotary):
        super().__init__()
        self.attention = attention
        self.rotary = rotary

    def forward(self, x, mask):
        positions = torch.arange(x.shape[1])[None]
        return self.attention(x, self.rotary(x, positions), mask)[0]


class BlockWithTables(torch.nn.Module):
    """An attention layer whose tables are arguments."""

    def __init__(self, attention):
        super().__init__()
        self.attention = attention

    def forward(self, x, mask, cos, sin):
        return self.attention(x, (cos, sin), mask)[0]


def eager(config):
    # The other implementations leave an op that upstream MLIR has not got.
    config._attn_implementation = "eager"
    return config


def block_arguments():
    return random(BATCH, SEQUENCE, HIDDEN), causal_mask(SEQUENCE)


def llama_config():
    return eager(LlamaConfig(
        hidden_size=HIDDEN, num_attention_heads=3, num_key_value_heads=1, head_dim=16,
        max_position_embeddings=32,
    ))


@case
def hf_llama_attn():
    config = llama_config()
    module = Block(llama.LlamaAttention(config, 0), llama.LlamaRotaryEmbedding(config))
    label = labels(SOURCE + "LlamaAttention", ROTATE_HALF, "split", 16, ropes=2,
                   n_heads=3, n_kv_heads=1, foldable=True)
    return seed_parameters(module), block_arguments(), label


@case
def hf_llama_attn_tabarg():
    config = llama_config()
    module = BlockWithTables(llama.LlamaAttention(config, 0))
    x, mask = block_arguments()
    cos, sin = llama.LlamaRotaryEmbedding(config)(x, torch.arange(SEQUENCE)[None])
    label = labels(SOURCE + "LlamaAttention", ROTATE_HALF, "split", 16, ropes=2,
                   n_heads=3, n_kv_heads=1, foldable=True, per_lane=True,
                   notes="cos and sin are arguments of full width: nothing in the program "
                         "proves their halves equal (in the data they are)")
    return seed_parameters(module), (x, mask, cos, sin), label


@case
def hf_qwen3_attn():
    config = eager(Qwen3Config(
        hidden_size=HIDDEN, num_attention_heads=4, num_key_value_heads=2, head_dim=12,
        max_position_embeddings=32, use_sliding_window=False,
    ))
    module = Block(qwen3.Qwen3Attention(config, 0), qwen3.Qwen3RotaryEmbedding(config))
    label = labels(SOURCE + "Qwen3Attention", ROTATE_HALF, "split", 12, ropes=2,
                   n_heads=4, n_kv_heads=2, foldable=True,
                   qk_norm="RMSNorm over head_dim with scale, before the rotation")
    return seed_parameters(module), block_arguments(), label


@case
def hf_deepseek_v3_attn():
    config = eager(DeepseekV3Config(
        hidden_size=HIDDEN, num_attention_heads=2, num_key_value_heads=2, q_lora_rank=14,
        kv_lora_rank=10, qk_rope_head_dim=8, qk_nope_head_dim=12, v_head_dim=10,
        max_position_embeddings=32,
    ))
    module = Block(deepseek_v3.DeepseekV3Attention(config, 0),
                   deepseek_v3.DeepseekV3RotaryEmbedding(config))
    label = labels(SOURCE + "DeepseekV3Attention",
                   "latent attention: x1 = x[0::2], x2 = x[1::2]; cat(x1*c - x2*s, x2*c + x1*s)",
                   "read interleaved, write split", 20, ropes=2, rotary_dim=8,
                   rotary_offset=12, n_heads=2, n_kv_heads=2, foldable=True,
                   qk_norm="RMSNorm on the latents",
                   notes="the rotated part of k is one head, expanded to all")
    return seed_parameters(module), block_arguments(), label


class GPTJBlock(torch.nn.Module):
    def __init__(self, config):
        super().__init__()
        self.attention = gptj.GPTJAttention(config, 0)

    def forward(self, x, mask):
        positions = torch.arange(x.shape[1])[None]
        return self.attention(x, attention_mask=mask, position_ids=positions)[0]


@case
def hf_gptj_attn():
    config = eager(GPTJConfig(n_embd=24, n_head=2, rotary_dim=8, n_positions=32))
    label = labels(SOURCE + "GPTJAttention",
                   "rotate_every_two; tables gathered by position, repeated in place",
                   "interleaved", 12, ropes=2, rotary_dim=8, n_heads=2, n_kv_heads=2,
                   foldable=True, notes="the last third of each head is copied")
    arguments = random(BATCH, SEQUENCE, 24), causal_mask(SEQUENCE)
    return seed_parameters(GPTJBlock(config)), arguments, label


class VJEPA2Block(torch.nn.Module):
    def __init__(self, config):
        super().__init__()
        self.attention = vjepa2.VJEPA2RopeAttention(config, 24, 2)

    def forward(self, x):
        return self.attention(x)[0]


@case
def neg_hf_vjepa2():
    config = eager(VJEPA2Config(crop_size=4, patch_size=2, frames_per_clip=4, tubelet_size=2))
    label = labels(SOURCE + "VJEPA2RopeAttention",
                   "pairs of neighbours with tables repeated as halves", "interleaved", 12,
                   ropes=0, rotary_dim=12, n_heads=2, n_kv_heads=2, biases="all",
                   notes="no rotation: lanes 2i and 2i+1 turn by two different angles, as the "
                         "reference implementation of the model has it")
    return seed_parameters(VJEPA2Block(config)), (random(BATCH, 8, 24),), label
