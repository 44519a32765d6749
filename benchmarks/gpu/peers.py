"""Peers of a shape, as calls on sets of buffers. Ours are not here.

`make(name, shape, sets)` gives a call without arguments for each set, which
returns its results; or raises ImportError where a package is missing and
Unsupported where a peer cannot do it. A set has x (a list), y (a list), cos, sin,
positions.
"""

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


def call_module(module, x):
    return [module(x)]


def broadcast_tables(shape, *tables):
    """Tables with the dimensions of x."""
    sizes = [1] * (len(shape.tensors[0]) - 1) + [shape.width // 2]
    sizes[shape.table_dim] = -1
    return [table.view(sizes) for table in tables]


def compiled(function, mode):
    if mode == "eager":
        return function
    torch._dynamo.reset()
    # Else it goes on without compiling, and nobody would know.
    torch._dynamo.config.fail_on_recompile_limit_hit = True
    if mode == "max-autotune":
        # Graphs are recorded around all contenders alike.
        return torch.compile(function, mode="max-autotune-no-cudagraphs", dynamic=False)
    return torch.compile(function, backend="inductor", dynamic=True)


def encoder(variant, mode, shape, sets):
    """A module for each set: its tables rotate, too."""
    function = compiled(call_module, mode)

    def bind(data):
        module = encoders.make_encoder(variant, shape.width, shape.length).eval().to(data.x[0].device)
        return lambda: function(module, data.x[0])
    return bind


def halves(mode, shape, sets):
    function = compiled(rotate_halves, mode)

    def bind(data):
        cos, sin = broadcast_tables(shape, data.cos, data.sin)
        return lambda: function(data.x, cos, sin)
    return bind


def flashinfer(shape, data, interleaved):
    import flashinfer
    if shape.dtype == "f32" or shape.width not in (64, 128, 256):
        raise Unsupported("half types and head dimensions 64, 128, 256")
    cache = torch.cat((data.cos, data.sin), dim=-1).contiguous()
    tokens = shape.batch * shape.length
    # A row for each sequence, or the same rows in each.
    places = torch.arange(shape.rows, device=cache.device, dtype=torch.int64).repeat(tokens // shape.rows)
    q, k = (x.view(tokens, -1) for x in data.x)
    return lambda: flashinfer.apply_rope_with_cos_sin_cache(
        places, q, k, shape.width, cache, is_neox=not interleaved)


def flash_attention(shape, data, interleaved):
    from flash_attn.ops.triton.rotary import apply_rotary
    offsets = 0
    if shape.table_dim == 0:
        # A row for each sequence is an offset for each sequence.
        offsets = torch.arange(shape.rows, device=data.cos.device, dtype=torch.int32)

    def bind(cos, sin):
        return lambda: [apply_rotary(x, cos, sin, seqlen_offsets=offsets, interleaved=interleaved)
                        for x in data.x]
    call = bind(data.cos, data.sin)
    try:
        call()
        return call
    except AssertionError:
        # Older ones want tables of the type of x.
        return bind(*(t.to(data.x[0].dtype) for t in (data.cos, data.sin)))


def liger(shape, data):
    from liger_kernel.ops.rope import LigerRopeFunction
    if shape.table_dim == 0:
        raise Unsupported("one position per sequence")
    cos, sin = (torch.cat((t, t), dim=-1).unsqueeze(0) for t in (data.cos, data.sin))
    # In place, on [B, H, S, D] views of [B, S, H, D]; newer ones return the tables, too.
    q, k = (x.transpose(1, 2) for x in data.x)
    return lambda: [y.transpose(1, 2) for y in LigerRopeFunction.apply(q, k, cos, sin)[:2]]


def transformers(shape, data):
    from transformers.models.llama.modeling_llama import apply_rotary_pos_emb
    cos, sin = (torch.cat((t, t), dim=-1).to(data.x[0].dtype) for t in (data.cos, data.sin))
    cos, sin = (t.unsqueeze(1 if shape.table_dim == 0 else 0) for t in (cos, sin))
    q, k = data.x
    return lambda: apply_rotary_pos_emb(q, k, cos, sin, unsqueeze_dim=2)


def make(name, shape, sets):
    head, _, rest = name.partition(" ")
    if rest in encoders.VARIANTS:
        bind = encoder(rest, head, shape, sets)
    elif head in ("eager", "max-autotune"):
        bind = halves(head, shape, sets)
    elif head in ("flashinfer", "flash-attn"):
        function = flashinfer if head == "flashinfer" else flash_attention
        bind = lambda data: function(shape, data, rest == "ii")
    else:
        function = {"liger": liger, "transformers": transformers}[head]
        bind = lambda data: function(shape, data)
    return [bind(data) for data in sets]


def layout_of(name):
    """The layouts that a row reads and writes, by letters."""
    if "RRE reference" in name or "RE reference" in name:
        return "ss"
    if "llama" in name:
        return "ii"
    return name.split()[1]
