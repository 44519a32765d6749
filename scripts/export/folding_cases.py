"""What has to move with a layout, one program for each way it is written.

Small attention blocks by hand, after the models that their labels name: rows by
head count, biases, norms, adapters, quantised rows, shared weights;
folding_fused_cases.py has fused projections. Beside each stands a `no_` program that differs in the one thing that
forbids the change; its label `refused` is what the remark has to say.
"""

import torch
import torch.nn.functional as F

from common import labels, random

FOLDING_CASES = {}
BATCH, TOKENS, MODEL_DIM, HEAD_DIM = 2, 3, 8, 8


def folding(source, layout, ropes=2, arguments=(), head_dim=HEAD_DIM, refused=None, **others):
    """Registers a function of (block, x, ...) as the program of its name."""

    def register(function):
        def build():
            label = labels(source, "folding", layout, head_dim, ropes, foldable=refused is None,
                           notes=(function.__doc__ or "").strip(), **others)
            if refused:
                label["refused"] = refused
            inputs = [random(BATCH, TOKENS, MODEL_DIM)]
            inputs += [random(*shape, seed=2 + i) for i, shape in enumerate(arguments)]
            block = Block(function)
            block(*inputs)
            return block, tuple(inputs), label

        FOLDING_CASES[function.__name__] = build
        return function

    return register


class Block(torch.nn.Module):
    """Makes the weights that its function asks for, by name, the first time."""

    def __init__(self, function):
        super().__init__()
        self.function = function
        self.generator = torch.Generator().manual_seed(0)

    def weight(self, name, *shape, offset=0.0, scale=None):
        if not hasattr(self, name):
            scale = scale or (shape[-1] ** -0.5 if len(shape) > 1 else 0.3)
            self.register_buffer(name, offset + scale * torch.randn(*shape, generator=self.generator))
        return getattr(self, name)

    def integers(self, name, low, high, shape, dtype):
        if not hasattr(self, name):
            values = torch.randint(low, high, shape, generator=self.generator, dtype=torch.int64)
            self.register_buffer(name, values.to(dtype))
        return getattr(self, name)

    def project(self, name, x, features, bias=False):
        y = x @ self.weight("w" + name, features, x.shape[-1]).T
        return y + self.weight("b" + name, features) if bias else y

    def qkv(self, x, heads, kv_heads, bias=False, head_dim=HEAD_DIM, context=None):
        context = x if context is None else context
        return (split_heads(self.project("q", x, heads * head_dim, bias), heads),
                split_heads(self.project("k", context, kv_heads * head_dim, bias), kv_heads),
                split_heads(self.project("v", context, kv_heads * head_dim, bias), kv_heads))

    def attend(self, q, k, v):
        groups = q.shape[1] // k.shape[1]
        if groups > 1:
            k, v = repeat_heads(k, groups), repeat_heads(v, groups)
        scores = (q @ k.transpose(2, 3)) * q.shape[-1] ** -0.5
        return self.output(scores.softmax(-1) @ v)

    def output(self, x):
        return self.project("o", x.transpose(1, 2).flatten(-2), MODEL_DIM)

    def layer_norm(self, x, name):
        size = x.shape[-1]
        return F.layer_norm(x, (size,), self.weight("gamma" + name, size, offset=1.0),
                            self.weight("beta" + name, size))

    def rms_norm(self, x, name):
        return rms(x) * self.weight("gamma" + name, x.shape[-1], offset=1.0)

    def forward(self, *arguments):
        return self.function(self, *arguments)


def rms(x):
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)


def split_heads(x, heads):
    return x.unflatten(-1, (heads, -1)).transpose(1, 2)


def repeat_heads(x, groups):
    batch, heads, tokens, dim = x.shape
    return x[:, :, None].expand(batch, heads, groups, tokens, dim).flatten(1, 2)


def tables(x, dim=None):
    dim = dim or x.shape[-1]
    frequencies = 10000.0 ** (-torch.arange(0, dim, 2).float() / dim)
    angles = torch.outer(torch.arange(x.shape[-2]).float(), frequencies)
    return angles.cos(), angles.sin()


def turn_halves(x, table=None):
    cos, sin = (torch.cat((t, t), -1) for t in table or tables(x))
    first, second = x.chunk(2, -1)
    return x * cos + torch.cat((-second, first), -1) * sin


def turn_pairs(x, table=None):
    cos, sin = table or tables(x)
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, odd * cos + even * sin), -1).flatten(-2)


def turn_first(x, size, turn=turn_halves):
    return torch.cat((turn(x[..., :size]), x[..., size:]), -1)


# Rows by head count, and biases.


@folding("GPT-NeoX, StarCoder", "interleaved", biases="q, k, v", n_heads=3, n_kv_heads=1)
def mqa_biases(block, x):
    q, k, v = block.qkv(x, 3, 1, bias=True)
    return block.attend(turn_pairs(q), turn_pairs(k), v)


@folding("Qwen2", "split", biases="q, k, v", n_heads=4, n_kv_heads=2)
def gqa_biases(block, x):
    q, k, v = block.qkv(x, 4, 2, bias=True)
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("a decoder whose cache is its result", "split", refused="'func.return' uses it")
def no_gqa_key_returned(block, x):
    q, k, v = block.qkv(x, 4, 2, bias=True)
    k = turn_halves(k)
    return block.attend(turn_halves(q), k, v), k


@folding("none", "interleaved", arguments=[(BATCH, TOKENS, 24)],
         refused="it comes from outside the function")
def no_bias_of_tokens(block, x, bias):
    """What is added to the queries is data: each token has its own."""
    q, k, v = block.qkv(x, 3, 1)
    return block.attend(turn_pairs(q + split_heads(bias, 3)), turn_pairs(k), v)


# Norms.


@folding("Qwen3, Gemma 3 (1 + gamma); layer norm of keys", "split", qk_norm="head_dim")
def norm_of_head(block, x):
    q, k, v = block.qkv(x, 4, 2)
    q = rms(q) * (1 + block.weight("gammaq", HEAD_DIM))
    return block.attend(turn_halves(q), turn_halves(block.layer_norm(k, "k")), v)


@folding("OLMo 2 (queries), Falcon-like layer norm (keys)", "split", qk_norm="H*d")
def norm_of_projection(block, x):
    q = block.rms_norm(block.project("q", x, 32), "q")
    k = block.layer_norm(block.project("k", x, 16), "k")
    v = split_heads(block.project("v", x, 16), 2)
    return block.attend(turn_halves(split_heads(q, 4)), turn_halves(split_heads(k, 2)), v)


@folding("Cohere", "interleaved", qk_norm="per head")
def norm_per_head(block, x):
    def norm(x, name):
        gamma = block.weight("gamma" + name, x.shape[1], HEAD_DIM, offset=1.0)
        return F.layer_norm(x, (HEAD_DIM,)) * gamma[:, None]

    q, k, v = block.qkv(x, 4, 2)
    return block.attend(turn_pairs(norm(q, "q")), turn_pairs(norm(k, "k")), v)


@folding("HunYuan, Nanochat", "split", qk_norm="head_dim, after the rotation")
def norm_after(block, x):
    q, k, v = block.qkv(x, 4, 2)
    return block.attend(block.rms_norm(turn_halves(q), "q"), block.layer_norm(turn_halves(k), "k"), v)


@folding("none", "split", qk_norm="H*d and per head, after the rotation")
def norm_of_projection_after(block, x):
    q, k, v = block.qkv(x, 4, 2)
    q = split_heads(block.layer_norm(turn_halves(q).transpose(1, 2).flatten(-2), "q"), 4)
    k = rms(turn_halves(k)) * block.weight("gammak", 2, 1, HEAD_DIM, offset=1.0)
    return block.attend(q, k, v)


@folding("none", "split", refused="a value has a part of the lanes only")
def no_norm_of_half_heads(block, x):
    """Half a head is no set that its other layout keeps."""
    q, k, v = block.qkv(x, 4, 2)
    q = rms(q.unflatten(-1, (2, 4))).flatten(-2) * block.weight("gammaq", HEAD_DIM, offset=1.0)
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("none", "split", refused="a value has a part of the lanes only")
def no_norm_of_half_heads_after(block, x):
    q, k, v = block.qkv(x, 4, 2)
    q = rms(turn_halves(q).unflatten(-1, (2, 4))).flatten(-2)
    return block.attend(q, turn_halves(k), v)


@folding("none", "split", qk_norm="H*d", refused="a value has a part of the lanes only")
def no_norm_of_projection_in_halves(block, x):
    """Groups that end in the middle of a head."""
    q = rms(block.project("q", x, 32).unflatten(-1, (8, 4))).flatten(-2) * block.weight("gammaq", 32)
    k, v = (split_heads(block.project(name, x, 16), 2) for name in "kv")
    return block.attend(turn_halves(split_heads(q, 4)), turn_halves(k), v)


@folding("none", "interleaved", qk_norm="per head", refused="it is a weight that")
def no_norm_per_head_of_values(block, x):
    """Keys and values have one gamma."""
    q, k, v = block.qkv(x, 4, 2)
    gamma = block.weight("gamma", 2, 1, HEAD_DIM, offset=1.0)
    k, v = (F.layer_norm(y, (HEAD_DIM,)) * gamma for y in (k, v))
    return block.attend(turn_pairs(q), turn_pairs(k), v)


# Tables with an entry for each lane.


def turn_by_lanes(x, cos, sin):
    first, second = x.chunk(2, -1)
    return x * cos + torch.cat((-second, first), -1) * sin


@folding("a decoder layer exported alone; learned tables", "split", ropes=4,
         per_lane=True, arguments=[(1, TOKENS, HEAD_DIM)] * 2)
def tables_per_lane(block, x, cos, sin):
    q, k, v = block.qkv(x, 4, 2)
    learned = block.weight("cos", TOKENS, HEAD_DIM), block.weight("sin", TOKENS, HEAD_DIM)
    q, k = turn_by_lanes(q, *learned), turn_by_lanes(k, *learned)
    return block.attend(turn_by_lanes(q, cos[:, None], sin[:, None]),
                        turn_by_lanes(k, cos[:, None], sin[:, None]), v)


@folding("none", "split", per_lane=True, arguments=[(BATCH, 2, TOKENS, HEAD_DIM)] * 2)
def tables_of_all_heads(block, x, cos, sin):
    """The tables are as large as what they rotate, and stay."""
    q, k, v = block.qkv(x, 2, 2)
    return block.attend(turn_by_lanes(q, cos, sin), turn_by_lanes(k, cos, sin), v)


# Multi-head latent attention, and the indexer of sparse attention.


def latent_attention(block, x, turn, shuffle):
    heads, plain, rotary, rank = 3, 6, 8, 10
    q = block.project("qb", block.rms_norm(block.project("qa", x, 12), "q"), heads * (plain + rotary))
    q_plain, q_rotary = split_heads(q, heads).split([plain, rotary], -1)
    latent, k_rotary = block.project("kva", x, rank + rotary).split([rank, rotary], -1)
    kv = split_heads(block.project("kvb", block.rms_norm(latent, "kv"), heads * (plain + HEAD_DIM)), heads)
    k_plain, v = kv.split([plain, HEAD_DIM], -1)
    q_rotary, k_rotary = turn(shuffle(q_rotary)), turn(shuffle(k_rotary[:, None]))
    q = torch.cat((q_plain, q_rotary), -1)
    k = torch.cat((k_plain, k_rotary.expand(BATCH, heads, TOKENS, rotary)), -1)
    return block.attend(q, k, v), k_rotary


@folding("DeepSeek-V2", "interleaved")
def mla(block, x):
    return latent_attention(block, x, turn_pairs, lambda y: y)[0]


@folding("DeepSeek-V3 in transformers", "read interleaved, write split")
def mla_shuffled(block, x):
    """The pairs are put apart at run time."""
    def halves(x):
        return x.unflatten(-1, (-1, 2)).transpose(-1, -2).flatten(-2)

    return latent_attention(block, x, turn_halves, halves)[0]


@folding("DeepSeek-V2 with its cache", "interleaved", refused="'func.return' uses it")
def no_mla_key_returned(block, x):
    return latent_attention(block, x, turn_pairs, lambda y: y)


def indexer(block, x, quantise):
    heads, dim, rotary = 3, 12, 8
    q = split_heads(block.project("iq", x, heads * dim), heads)
    k = block.layer_norm(block.project("ik", x, dim), "k")[:, None]
    q, k = quantise(turn_first(q, rotary, turn_pairs)), quantise(turn_first(k, rotary, turn_pairs))
    weights = split_heads(block.project("iw", x, heads), heads)
    return (torch.relu(q @ k.transpose(2, 3)) * weights).sum(1)


@folding("DeepSeek-V3.2 indexer", "interleaved", head_dim=12, rotary_dim=8)
def dsa_indexer(block, x):
    return indexer(block, x, lambda y: y / y.abs().amax(-1, keepdim=True))


@folding("none", "interleaved", head_dim=12, rotary_dim=8, refused="a value has a part of the lanes only")
def no_dsa_indexer_blocks(block, x):
    """A scale for each three lanes."""
    def quantise(y):
        blocks = y.unflatten(-1, (4, 3))
        return (blocks / blocks.abs().amax(-1, keepdim=True)).flatten(-2)

    return indexer(block, x, quantise)


# Windows.


@folding("ChatGLM-like, trailing window", "interleaved", head_dim=12, rotary_dim=8,
         rotary_offset=4, biases="q, k, v")
def window_trailing(block, x):
    def turn(x):
        return torch.cat((x[..., :4], turn_pairs(x[..., 4:])), -1)

    q, k, v = block.qkv(x, 4, 2, bias=True, head_dim=12)
    return block.attend(turn(q), turn(k), v)


@folding("Gemma 4, proportional", "split", head_dim=12, biases="q, k, v")
def window_proportional(block, x):
    def turn(x):
        cos, sin = tables(x)
        still = torch.ones(TOKENS, 4), torch.zeros(TOKENS, 4)
        return turn_halves(x, (torch.cat((cos[:, :2], still[0]), -1), torch.cat((sin[:, :2], still[1]), -1)))

    q, k, v = block.qkv(x, 4, 2, bias=True, head_dim=12)
    return block.attend(turn(q), turn(k), v)


@folding("two axes, each its block", "split", head_dim=16, biases="q, k, v")
def window_blocks(block, x):
    def turn(x):
        first, second = x.chunk(2, -1)
        cos, sin = tables(first)
        return torch.cat((turn_halves(first, (cos, sin)), turn_halves(second, (cos * 0.5, sin * 0.7))), -1)

    q, k, v = block.qkv(x, 4, 2, bias=True, head_dim=16)
    return block.attend(turn(q), turn(k), v)


@folding("GLM-like, leading window", "interleaved", head_dim=12, rotary_dim=8, biases="q, k, v")
def window_leading(block, x):
    q, k, v = block.qkv(x, 4, 2, bias=True, head_dim=12)
    return block.attend(turn_first(q, 8, turn_pairs), turn_first(k, 8, turn_pairs), v)


@folding("none", "interleaved", head_dim=12, rotary_dim=8, biases="q, k, v", refused="two different layouts are asked of it")
def no_window_leading(block, x):
    """Keys turn the first eight lanes, queries six of them and two more."""
    def turn(x):
        return torch.cat((x[..., :2], turn_pairs(x[..., 2:10]), x[..., 10:]), -1)

    q, k, v = block.qkv(x, 4, 2, bias=True, head_dim=12)
    return block.attend(turn(q), turn_first(k, 8, turn_pairs), v)


@folding("none", "interleaved", head_dim=12, rotary_dim=8, rotary_offset=4, refused="it takes a part of the rotary window")
def no_window_trailing(block, x):
    """A norm of two lanes of the window and two before it."""
    def turn(x):
        x = torch.cat((x[..., :2], rms(x[..., 2:6]), x[..., 6:]), -1)
        return torch.cat((x[..., :4], turn_pairs(x[..., 4:])), -1)

    q, k, v = block.qkv(x, 4, 2, head_dim=12)
    return block.attend(turn(q), turn(k), v)


@folding("none", "split", head_dim=12, refused="two different layouts are asked of it")
def no_window_proportional(block, x):
    """Keys turn two of the six pairs, queries turn them as four lanes of their own."""
    def turn(x):
        cos, sin = tables(x)
        still = torch.ones(TOKENS, 4), torch.zeros(TOKENS, 4)
        return turn_halves(x, (torch.cat((cos[:, :2], still[0]), -1), torch.cat((sin[:, :2], still[1]), -1)))

    q, k, v = block.qkv(x, 4, 2, head_dim=12)
    return block.attend(turn_first(q, 4), turn(k), v)


@folding("none", "split", head_dim=16, refused="two different layouts are asked of it")
def no_window_blocks(block, x):
    """Keys turn in two blocks, queries as a whole."""
    def turn(x):
        first, second = x.chunk(2, -1)
        cos, sin = tables(first)
        return torch.cat((turn_halves(first, (cos, sin)), turn_halves(second, (cos * 0.5, sin * 0.7))), -1)

    q, k, v = block.qkv(x, 4, 2, head_dim=16)
    return block.attend(turn_halves(q), turn(k), v)


@folding("none", "split", refused="it takes a part of the rotary window")
def no_window_scores_of_half(block, x):
    """The scores see the first half of each pair alone."""
    q, k, v = block.qkv(x, 3, 3)
    q, k = turn_halves(q), turn_halves(k)
    scores = q[..., :4] @ k[..., :4].transpose(2, 3)
    return block.output(scores.softmax(-1) @ v)


# Adapters.


@folding("peft LoRA: merged (queries), beside (keys)", "split", biases="k")
def lora(block, x):
    def parts(name, features):
        return (block.weight("w" + name, features, MODEL_DIM), block.weight("up" + name, features, 2),
                block.weight("down" + name, 2, MODEL_DIM))

    weight, up, down = parts("q", 32)
    q = x @ (weight + 2.0 * (up @ down)).T
    weight, up, down = parts("k", 16)
    k = x @ weight.T + block.weight("bk", 16) + ((x @ down.T) @ up.T) * 2.0
    v = split_heads(block.project("v", x, 16), 2)
    return block.attend(turn_halves(split_heads(q, 4)), turn_halves(split_heads(k, 2)), v)


@folding("peft DoRA: merged (queries), beside (keys)", "interleaved")
def dora(block, x):
    def parts(name, features):
        weight = block.weight("w" + name, features, MODEL_DIM)
        up, down = block.weight("up" + name, features, 2), block.weight("down" + name, 2, MODEL_DIM)
        return weight, up, down, block.weight("magnitude" + name, features, offset=1.0)

    weight, up, down, magnitude = parts("q", 32)
    adapted = weight + 2.0 * (up @ down)
    q = x @ (magnitude[:, None] * adapted / adapted.norm(p=2, dim=1, keepdim=True)).T
    weight, up, down, magnitude = parts("k", 16)
    scale = (magnitude / torch.linalg.norm(weight + 2.0 * (up @ down), dim=1))[None]
    k = x @ weight.T + (scale - 1) * (x @ weight.T) + scale * ((x @ down.T) @ up.T) * 2.0
    v = split_heads(block.project("v", x, 16), 2)
    return block.attend(turn_pairs(split_heads(q, 4)), turn_pairs(split_heads(k, 2)), v)


@folding("none", "split", refused="it is the result of attention")
def no_lora_shared_with_values(block, x):
    """Keys and values have one B."""
    up = block.weight("up", 16, 2)
    q = split_heads(block.project("q", x, 32), 4)
    k, v = (split_heads(block.project(n, x, 16) + block.project("down" + n, x, 2) @ up.T, 2) for n in "kv")
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("none", "interleaved", refused="it is a weight that")
def no_dora_shared_with_values(block, x):
    """Keys and values have one magnitude."""
    magnitude = block.weight("magnitude", 16, 1, offset=1.0)
    q = split_heads(block.project("q", x, 32), 4)
    k, v = (split_heads(x @ (magnitude * w / w.norm(p=2, dim=1, keepdim=True)).T, 2)
            for w in (block.weight("w" + n, 16, MODEL_DIM) for n in "kv"))
    return block.attend(turn_pairs(q), turn_pairs(k), v)


# Quantised rows.


@folding("int8 rows with scale and zero point", "split", biases="q, k, v")
def int8_rows(block, x):
    def project(name, heads):
        rows = heads * HEAD_DIM
        zero = block.integers("zero" + name, -4, 4, (rows, 1), torch.int8)
        weight = block.integers("w" + name, -128, 128, (rows, MODEL_DIM), torch.int8).float() - zero.float()
        weight = weight * block.weight("scale" + name, rows, 1, offset=0.01, scale=0.001)
        return split_heads(x @ weight.T + block.weight("b" + name, rows), heads)

    return block.attend(turn_halves(project("q", 4)), turn_halves(project("k", 2)), project("v", 2))


@folding("int4 packed along K, group scales and zero points", "split")
def int4_groups(block, x):
    def project(name, heads):
        rows, groups = heads * HEAD_DIM, MODEL_DIM // 4
        packed = block.integers("w" + name, 0, 256, (rows, MODEL_DIM // 2), torch.uint8)
        high = torch.bitwise_right_shift(packed, torch.tensor(4, dtype=torch.uint8))
        weight = torch.stack((packed & 15, high), -1).reshape(rows, groups, 4).float()
        zero = block.integers("zero" + name, 0, 16, (rows, groups), torch.uint8).float()
        scale = block.weight("scale" + name, rows, groups, offset=0.05, scale=0.01)
        weight = ((weight - zero[..., None]) * scale[..., None]).reshape(rows, MODEL_DIM)
        return split_heads(x @ weight.T, heads)

    return block.attend(turn_halves(project("q", 4)), turn_halves(project("k", 2)), project("v", 2))


@folding("none", "split", refused="a value has a part of the lanes only")
def no_int8_scales_of_half_heads(block, x):
    """A scale for each four rows."""
    def project(name, heads):
        rows = heads * HEAD_DIM
        weight = block.integers("w" + name, -128, 128, (rows, MODEL_DIM), torch.int8).float()
        scale = block.weight("scale" + name, rows // 4, 1, 1, offset=0.01, scale=0.001)
        return split_heads(x @ (weight.view(-1, 4, MODEL_DIM) * scale).flatten(0, 1).T, heads)

    return block.attend(turn_halves(project("q", 4)), turn_halves(project("k", 2)), project("v", 2))


@folding("GPTQ: zero points packed along the rows", "split", head_dim=16, refused="a value has a part of the lanes only")
def no_int4_zeros_packed_by_rows(block, x):
    """A word holds the zero points of half a head."""
    def project(name, heads):
        rows = heads * 16
        shifts = torch.arange(0, 32, 4, dtype=torch.int32)
        low, high = -(2**31), 2**31 - 1
        packed = block.integers("w" + name, low, high, (MODEL_DIM // 8, rows), torch.int32)
        zeros = block.integers("zero" + name, low, high, (1, rows // 8), torch.int32)
        weight = torch.bitwise_right_shift(packed[:, None, :], shifts[None, :, None]) & 15
        zero = (torch.bitwise_right_shift(zeros[:, :, None], shifts) & 15).reshape(1, 1, rows)
        scale = block.weight("scale" + name, 1, rows, offset=0.05, scale=0.01)
        weight = ((weight.float() - zero.float()) * scale[:, None]).reshape(MODEL_DIM, rows)
        return split_heads(x @ weight, heads)

    return block.attend(turn_halves(project("q", 4)), turn_halves(project("k", 2)), project("v", 2))


# Cross-attention, and weights used twice.


@folding("an encoder's states as keys and values", "split", arguments=[(BATCH, 5, MODEL_DIM)], biases="q, k, v")
def cross_attention(block, x, context):
    q, k, v = block.qkv(x, 4, 2, bias=True, context=context)
    return block.attend(turn_halves(q), turn_halves(k), v)


@folding("none", "split", arguments=[(BATCH, 5, 16)], refused="it comes from outside the function")
def no_cross_attention_to_keys(block, x, keys):
    """The keys come from outside."""
    q = split_heads(block.project("q", x, 32), 4)
    v = split_heads(block.project("v", keys, 16), 2)
    return block.attend(turn_halves(q), turn_halves(split_heads(keys, 2)), v)


@folding("ALBERT-like: two layers, one set of weights", "split", ropes=4)
def shared_by_layers(block, x):
    for _ in range(2):
        q, k, v = block.qkv(x, 4, 2)
        x = x + block.attend(turn_halves(q), turn_halves(k), v)
    return x


@folding("none", "interleaved", refused="it is the result of attention")
def no_shared_with_other_layer(block, x):
    """The second layer does not rotate, and uses the keys' weight for values."""
    q, k, v = block.qkv(x, 3, 3)
    y = block.attend(turn_pairs(q), turn_pairs(k), v)
    q, k = split_heads(block.project("q2", x, 24), 3), split_heads(block.project("k2", x, 24), 3)
    return y + block.attend(q, k, split_heads(block.project("k", x, 24), 3))
