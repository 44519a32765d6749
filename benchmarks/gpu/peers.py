"""Peers of a shape, as calls on one set of buffers. Ours are not here.

`make(name, shape, data)` gives a call without arguments that returns its results,
or raises ImportError where a package is missing and Unsupported where a peer
cannot do it. `data` has x (a list), y (a list), cos, sin, positions.
"""

import functools
import pathlib
import sys

import torch

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "seed"))

import encoders  # noqa: E402


class Unsupported(Exception):
    pass


def rotate_halves(xs, cos, sin):
    """The real form on split halves, arithmetic in f32."""
    results = []
    for x in xs:
        u, v = x.float().chunk(2, dim=-1)
        y = torch.cat((u * cos - v * sin, v * cos + u * sin), dim=-1)
        results.append(y.to(x.dtype))
    return results


def broadcast_tables(shape, data):
    """cos and sin with the dimensions of x."""
    sizes = [1] * (len(shape.tensors[0]) - 1) + [shape.width // 2]
    sizes[shape.table_dim] = shape.rows
    return data.cos.view(sizes), data.sin.view(sizes)


@functools.lru_cache(maxsize=None)
def compiled(function, mode):
    if mode == "eager":
        return function
    torch._dynamo.reset()
    if mode == "max-autotune":
        # Graphs are recorded around all contenders alike.
        return torch.compile(function, mode="max-autotune-no-cudagraphs", dynamic=False)
    return torch.compile(function, backend="inductor", dynamic=True)


@functools.lru_cache(maxsize=None)
def encoder(variant, width, length, device, mode):
    module = encoders.make_encoder(variant, width, length).eval().to(device)
    return compiled(module, mode)


def flashinfer(shape, data, interleaved):
    import flashinfer
    if shape.dtype == "f32" or shape.width not in (64, 128, 256):
        raise Unsupported("half types and head dimensions 64, 128, 256")
    cache = torch.cat((data.cos, data.sin), dim=-1).contiguous()
    repeats = shape.length if shape.table_dim == 0 else shape.batch
    rows = torch.arange(shape.rows, device=data.cos.device, dtype=torch.int64)
    rows = rows.repeat_interleave(repeats) if shape.table_dim == 0 else rows.repeat(repeats)
    q, k = (x.view(shape.batch * shape.length, -1) for x in data.x)

    def call():
        return flashinfer.apply_rope_with_cos_sin_cache(
            rows, q, k, shape.width, cache, is_neox=not interleaved)
    return call


def flash_attention(shape, data, interleaved):
    from flash_attn.ops.triton.rotary import apply_rotary
    if shape.table_dim == 0:
        # A row for each sequence is an offset for each sequence.
        offsets = torch.arange(shape.rows, device=data.cos.device, dtype=torch.int32)
    else:
        offsets = 0

    def call():
        return [apply_rotary(x, data.cos, data.sin, seqlen_offsets=offsets, interleaved=interleaved)
                for x in data.x]
    return call


def liger(shape, data):
    from liger_kernel.ops.rope import LigerRopeFunction
    if shape.table_dim == 0:
        raise Unsupported("one position per sequence")
    cos, sin = (torch.cat((t, t), dim=-1).unsqueeze(0) for t in (data.cos, data.sin))
    # In place, on [B, H, S, D] views of [B, S, H, D].
    q, k = (x.transpose(1, 2) for x in data.x)
    return lambda: [y.transpose(1, 2) for y in LigerRopeFunction.apply(q, k, cos, sin)]


def transformers(shape, data):
    from transformers.models.llama.modeling_llama import apply_rotary_pos_emb
    cos, sin = (torch.cat((t, t), dim=-1).to(data.x[0].dtype) for t in (data.cos, data.sin))
    cos, sin = (t.unsqueeze(1 if shape.table_dim == 0 else 0) for t in (cos, sin))
    q, k = data.x
    return lambda: apply_rotary_pos_emb(q, k, cos, sin, unsqueeze_dim=2)


def make(name, shape, data):
    head, _, rest = name.partition(" ")
    if head in ("eager", "compiled") and rest in encoders.VARIANTS:
        module = encoder(rest, shape.width, shape.length, str(data.x[0].device), head)
        return lambda: [module(data.x[0])]
    if head in ("eager", "max-autotune"):
        function = compiled(rotate_halves, head)
        cos, sin = broadcast_tables(shape, data)
        return lambda: function(data.x, cos, sin)
    if head == "flashinfer":
        return flashinfer(shape, data, rest == "ii")
    if head == "flash-attn":
        return flash_attention(shape, data, rest == "ii")
    return {"liger": liger, "transformers": transformers}[head](shape, data)


def layout_of(name):
    """The layouts that a row reads and writes, by letters."""
    if "RRE reference" in name or "RE reference" in name:
        return "ss"
    if "llama" in name:
        return "ii"
    return name.split()[1]
