"""Projections of several things at once: what moves with a layout in each of the
orders of rows that models have. Its `no_` twin stands beside each, as in
folding_cases.py.
"""

import torch

from folding_cases import (BATCH, HEAD_DIM, MODEL_DIM, TOKENS, folding, repeat_heads, rms,
                           split_heads, turn_first, turn_halves, turn_pairs)


@folding("GPT-NeoX", "split", biases="fused")
def fused_neox(block, x):
    """[H, 3d]"""
    q, k, v = split_heads(block.project("qkv", x, 3 * 3 * HEAD_DIM, True), 3).chunk(3, -1)
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("Persimmon", "split", biases="fused", qk_norm="head_dim", rotary_dim=4)
def fused_persimmon(block, x):
    """[H, 3, d], leading window"""
    q, k, v = block.project("qkv", x, 72, True).view(BATCH, TOKENS, 3, 3, HEAD_DIM).unbind(3)
    q, k = block.layer_norm(q, "q"), block.layer_norm(k, "k")
    q, k, v = (y.transpose(1, 2) for y in (q, k, v))
    return block.attend(turn_first(q, 4), turn_first(k, 4), v)


@folding("Falcon, new decoder", "split", biases="fused", n_heads=4, n_kv_heads=2)
def fused_falcon(block, x):
    """[KV, H/KV + 2, d]"""
    fused = block.project("qkv", x, 64, True).view(BATCH, TOKENS, 2, 4, HEAD_DIM)
    q, k, v = fused[..., :-2, :], fused[..., [-2], :], fused[..., [-1], :]
    k, v = torch.broadcast_to(k, q.shape), torch.broadcast_to(v, q.shape)
    q, k, v = (y.flatten(2, 3).transpose(1, 2) for y in (q, k, v))
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("Phi-3", "split", n_heads=4, n_kv_heads=2)
def fused_phi3(block, x):
    """[q | k | v]"""
    q, k, v = block.project("qkv", x, 64).split([32, 16, 16], -1)
    return block.attend(turn_halves(split_heads(q, 4)), turn_halves(split_heads(k, 2)), split_heads(v, 2))


@folding("ModernBERT", "split")
def fused_modernbert(block, x):
    """[3, H, d]"""
    fused = block.project("qkv", x, 72).view(BATCH, TOKENS, 3, 3, HEAD_DIM)
    q, k, v = fused.transpose(3, 1).unbind(2)
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("CodeGen", "interleaved", rotary_dim=4)
def fused_codegen(block, x):
    """[blocks, q | v | k], leading window"""
    fused = block.project("qkv", x, 96).view(BATCH, TOKENS, 2, -1)
    q, v, k = (y.reshape(BATCH, TOKENS, 4, HEAD_DIM).transpose(1, 2) for y in fused.chunk(3, -1))
    return block.attend(turn_first(q, 4, turn_pairs), turn_first(k, 4, turn_pairs), v)


def attend_gated(block, x, q, gate):
    k, v = (split_heads(block.project(name, x, HEAD_DIM), 1) for name in "kv")
    q, k = turn_first(q, 4), repeat_heads(turn_first(k, 4), 3)
    attended = (q @ k.transpose(2, 3)).softmax(-1) @ repeat_heads(v, 3)
    gated = attended.transpose(1, 2).flatten(-2) * torch.sigmoid(gate.flatten(-2))
    return block.project("o", gated, MODEL_DIM)


@folding("Qwen3-Next", "split", qk_norm="head_dim", rotary_dim=4, n_heads=3, n_kv_heads=1)
def fused_qwen3_next(block, x):
    """[H, q | gate]"""
    q, gate = block.project("q", x, 48).view(BATCH, TOKENS, 3, 2 * HEAD_DIM).chunk(2, -1)
    q = block.rms_norm(q, "q").transpose(1, 2)
    return attend_gated(block, x, q, gate)


@folding("none", "split", refused="it is the result of attention")
def no_fused_query_gates(block, x):
    """[H, 3d], and the query gates the attended values lane by lane."""
    q, k, v = split_heads(block.project("qkv", x, 72, True), 3).chunk(3, -1)
    scores = turn_halves(q) @ turn_halves(k).transpose(2, 3)
    return block.output((scores.softmax(-1) @ v) * torch.sigmoid(q))


@folding("none", "split", biases="fused", refused="a value has a part of the lanes only")
def no_fused_neox(block, x):
    """[H, 3d], and a norm over the halves of all lanes of a head."""
    fused = split_heads(block.project("qkv", x, 72, True), 3)
    q, k, v = rms(fused.unflatten(-1, (6, 4))).flatten(-2).chunk(3, -1)
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("none", "split", rotary_dim=4, arguments=[(BATCH, TOKENS, 72)],
         refused="it comes from outside the function")
def no_fused_persimmon(block, x, prefix):
    """[H, 3, d], leading window; what is added to all three is data."""
    fused = block.project("qkv", x, 72) + prefix
    q, k, v = (y.transpose(1, 2) for y in fused.view(BATCH, TOKENS, 3, 3, HEAD_DIM).unbind(3))
    return block.attend(turn_first(q, 4), turn_first(k, 4), v)


@folding("none", "split", n_heads=4, n_kv_heads=2, refused="it takes a part of the rotary window")
def no_fused_falcon(block, x):
    """[KV, H/KV + 2, d], and the value takes half of its lanes from the key."""
    fused = block.project("qkv", x, 64).view(BATCH, TOKENS, 2, 4, HEAD_DIM)
    q, k = fused[..., :-2, :], fused[..., [-2], :]
    v = fused[..., -2:, :].flatten(-2)[..., 4:12].unsqueeze(-2)
    k, v = torch.broadcast_to(k, q.shape), torch.broadcast_to(v, q.shape)
    q, k, v = (y.flatten(2, 3).transpose(1, 2) for y in (q, k, v))
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("none", "split", n_heads=4, n_kv_heads=2, refused="it takes a part of the rotary window")
def no_fused_phi3(block, x):
    """[q | k | v], cut in the wrong place: the keys begin in the last head of the queries."""
    fused = block.project("qkv", x, 60)
    q, k, v = fused[..., :32], fused[..., 28:44], fused[..., 44:]
    return block.attend(turn_halves(split_heads(q, 4)), turn_halves(split_heads(k, 2)), split_heads(v, 2))


@folding("none", "split", refused="a value has a part of the lanes only")
def no_fused_modernbert(block, x):
    """[3, H, d], and queries, keys and values have one scale for each place and lane."""
    fused = block.project("qkv", x, 72).view(BATCH, TOKENS, 3, 3, HEAD_DIM)
    q, k, v = (fused * block.weight("places", TOKENS, 1, 1, HEAD_DIM, offset=1.0)).transpose(3, 1).unbind(2)
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("none", "interleaved", rotary_dim=4, refused="'func.return' uses it")
def no_fused_codegen(block, x):
    """[blocks, q | v | k], leading window, the keys are returned."""
    fused = block.project("qkv", x, 96).view(BATCH, TOKENS, 2, -1)
    q, v, k = (y.reshape(BATCH, TOKENS, 4, HEAD_DIM).transpose(1, 2) for y in fused.chunk(3, -1))
    k = turn_first(k, 4, turn_pairs)
    return block.attend(turn_first(q, 4, turn_pairs), k, v), k


@folding("none", "split", rotary_dim=4, n_heads=3, n_kv_heads=1, refused="it takes a part of the rotary window")
def no_fused_qwen3_next(block, x):
    """[H, q | gate], and the gate begins in the lanes that turn."""
    fused = block.project("q", x, 48).view(BATCH, TOKENS, 3, 2 * HEAD_DIM)
    q, gate = fused[..., :HEAD_DIM].transpose(1, 2), fused[..., 2:2 + HEAD_DIM]
    return attend_gated(block, x, q, gate)


@folding("none", "split", refused="it is the result of attention")
def no_fused_key_is_value(block, x):
    """[q | k], k is the value as well."""
    q, k = block.project("qk", x, 48).chunk(2, -1)
    q, k = split_heads(q, 3), split_heads(k, 3)
    return block.attend(turn_halves(q), turn_halves(k), k)
