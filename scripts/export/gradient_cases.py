"""Gradients as PyTorch's autograd computes them: the adjoint of a rotation is the
rotation in the other direction. That of a complex product is not among them: the
exporter has no lowering for a conjugate that is a view."""

import torch
from torch.fx.experimental.proxy_tensor import make_fx
from transformers.models.llama import modeling_llama as llama
from transformers.models.llama.configuration_llama import LlamaConfig

from common import case, labels, random, seed_parameters

HEAD_DIM, LENGTH = 8, 6
HALF = HEAD_DIM // 2


class Traced(torch.nn.Module):
    """The gradient of `function` in its first argument, as a program of its own."""

    def __init__(self, function, arguments):
        super().__init__()

        def gradient(x, upstream, *others):
            return torch.func.vjp(lambda t: function(t, *others), x)[1](upstream)[0]

        self.graph_module = make_fx(gradient)(*arguments)

    def forward(self, *arguments):
        return self.graph_module(*arguments)


def rotate_half(x, cos, sin):
    turned = torch.cat((-x[..., HALF:], x[..., :HALF]), dim=-1)
    return x * torch.cat((cos, cos), dim=-1) + turned * torch.cat((sin, sin), dim=-1)


def halves(x, cos, sin):
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)


def interleaved(x, cos, sin):
    turned = torch.stack((-x[..., 1::2], x[..., ::2]), dim=-1).flatten(-2)
    return x * cos.repeat_interleave(2, dim=-1) + turned * sin.repeat_interleave(2, dim=-1)


def stacked(x, cos, sin):
    first, second = x.unflatten(-1, (HALF, 2)).unbind(-1)
    return torch.stack((first * cos - second * sin, second * cos + first * sin), dim=-1).flatten(-2)


def gradient_case(function, layout):
    angles = torch.outer(torch.arange(float(LENGTH)), 1e2 ** (-torch.arange(HALF) / HALF))
    arguments = (random(2, 3, LENGTH, HEAD_DIM), random(2, 3, LENGTH, HEAD_DIM, seed=2),
                 angles.cos()[None, None], angles.sin()[None, None])
    label = labels("written by hand", f"gradient of {function.__name__}", layout, HEAD_DIM, ropes=1,
                   notes="conjugate: the adjoint of the rotation")
    return Traced(function, arguments), arguments, label


@case
def grad_rotate_half():
    return gradient_case(rotate_half, "split")


@case
def grad_halves():
    return gradient_case(halves, "split")


@case
def grad_interleaved():
    return gradient_case(interleaved, "interleaved")


@case
def grad_stacked():
    return gradient_case(stacked, "interleaved")


@case
def grad_llama_attn():
    """Backward through a layer's attention: the rotations of q and k forward, and
    those of their gradients backward, by the tables of the same positions."""
    config = LlamaConfig(hidden_size=24, num_attention_heads=3, num_key_value_heads=1, head_dim=HEAD_DIM,
                         max_position_embeddings=32, attn_implementation="eager")
    attention = seed_parameters(llama.LlamaAttention(config, layer_idx=0)).eval()
    rotary = llama.LlamaRotaryEmbedding(config)

    def forward(x, positions):
        tables = rotary(x, positions)
        return attention(x, position_embeddings=tables, attention_mask=None)[0]

    positions = torch.arange(LENGTH).expand(2, LENGTH).contiguous()
    arguments = (random(2, LENGTH, 24), random(2, LENGTH, 24, seed=2), positions)
    label = labels("transformers LlamaAttention", "backward of rotate-half attention", "split", HEAD_DIM,
                   ropes=4, n_heads=3, n_kv_heads=1, notes="two rotations forward, two conjugate ones backward")
    return Traced(forward, arguments), arguments, label
