"""Checkpoints of Hugging Face's shapes, from Meta's layout (interleaved) to theirs and
back: byte for byte what the formulas of the known converters give.

hf_shapes.json has names and shapes as transformers makes them; the models of
test/Integration are such checkpoints with transformers' own numbers.
"""

import json
import pathlib
import sys
import unittest

import numpy as np
from manifests import interleaved, manifest, segment, split
from support import TestCase, load, numbers, save

from rope_mlir import weights

SHAPES = json.loads(pathlib.Path(__file__).with_name("hf_shapes.json").read_text())
MODELS = pathlib.Path(sys.argv.pop()) if len(sys.argv) > 1 else None
H, KV, HIDDEN = 4, 2, 32


# The formulas of converters, in their own spelling.

def permute(w, n_heads):
    """transformers convert_llama_weights_to_hf.py: interleaved to split, all of a head."""
    dim1, rest = w.shape[0], w.shape[1:]
    return w.reshape(n_heads, dim1 // n_heads // 2, 2, *rest).swapaxes(1, 2).reshape(w.shape)


def normal_to_neox(w, n_heads, rotary):
    """llama.cpp Glm4Model: the first `rotary` rows of each head alone."""
    heads = w.reshape(n_heads, w.shape[0] // n_heads, *w.shape[1:])
    turned = heads[:, :rotary]
    turned = np.concatenate([turned[:, 0::2], turned[:, 1::2]], axis=1)
    return np.concatenate([turned, heads[:, rotary:]], axis=1).reshape(w.shape)


def chameleon_gamma(w):
    """transformers convert_chameleon_weights_to_hf.py: q_norm and k_norm."""
    return np.ascontiguousarray(w.reshape(-1, 2).T).reshape(-1)


def trailing(w, n_heads, rotary):
    """Latent attention: the last rows of a head."""
    heads = w.reshape(n_heads, w.shape[0] // n_heads, *w.shape[1:])
    nope, rope = heads[:, :-rotary], heads[:, -rotary:]
    rope = rope.reshape(n_heads, rotary // 2, 2, *w.shape[1:]).swapaxes(1, 2).reshape(rope.shape)
    return np.concatenate([nope, rope], axis=1).reshape(w.shape)


def parts(w, shape, which, formula):
    """The rows seen as `shape`; `formula` on the parts whose index `which` takes."""
    seen = w.reshape(*shape, *w.shape[1:]).copy()
    for index in np.ndindex(shape[:-1]):
        if which(*index):
            seen[index] = formula(seen[index])
    return seen.reshape(w.shape)


class Family:
    """Moves and formulas for one family, declared tensor by tensor."""

    def __init__(self, name):
        self.tensors = SHAPES[name]
        self.moves, self.formulas = [], {}

    def add(self, ending, segments, formula, d, window=None, dim=0):
        """Every tensor whose name ends so: how it moves, and by which formula."""
        found = [name for name in self.tensors if name.endswith(ending)]
        assert found, ending
        for name in found:
            self.formulas[name] = formula
            shape = self.tensors[name]
            more = {"window": window} if window else {}
            self.moves.append({
                "argument": len(self.moves), "name": "p_" + name.replace(".", "_"),
                "shape": shape, "dtype": "f32", "dim": dim, "head_dim": d,
                "heads": sum(s["count"] for s in segments), "segments": segments,
                "from": interleaved(**more), "to": split(**more)})


def plain(name, d, rotary=None, bias=False, kv=KV):
    family, rotary = Family(name), rotary or d
    window = [0, rotary] if rotary != d else None
    for proj, heads in (("q_proj", H), ("k_proj", kv)):
        for ending in (".weight", ".bias") if bias else (".weight",):
            family.add(proj + ending, [segment(0, heads, d)],
                       lambda w, n=heads: normal_to_neox(w, n, rotary) if window
                       else permute(w, n), d, window)
    return family


def families():
    yield "llama", plain("llama", 8)
    yield "gemma", plain("gemma", 12)
    yield "qwen2", plain("qwen2", 8, bias=True)
    yield "glm4", plain("glm4", 8, 4, bias=True)
    yield "phi", plain("phi", 8, 4, bias=True, kv=H)

    family = plain("qwen3", 12)
    for norm in ("q_norm.weight", "k_norm.weight"):
        family.add(norm, [segment(0, 1, 12)], chameleon_gamma, 12)
    yield "qwen3", family

    family = plain("olmo2", 8)
    for norm, heads in (("q_norm.weight", H), ("k_norm.weight", KV)):
        family.add(norm, [segment(0, heads, 8)], lambda w, n=heads: permute(w, n), 8)
    yield "olmo2", family

    family = plain("stablelm", 8, 4, bias=True)
    for norm in ("q_layernorm.norms", "k_layernorm.norms"):
        for i in range(H if norm[0] == "q" else KV):
            family.add(f"{norm}.{i}.weight", [segment(0, 1, 8)],
                       lambda w: normal_to_neox(w, 1, 4), 8, [0, 4])
    yield "stablelm", family

    family = plain("cohere", 8)
    for norm in ("q_norm.weight", "k_norm.weight"):
        family.add(norm, [segment(0, 1, 8)],
                   lambda w: np.stack([chameleon_gamma(row) for row in w]), 8, dim=1)
    yield "cohere", family

    family, d = Family("gpt_neox"), 8
    for ending in ("query_key_value.weight", "query_key_value.bias"):
        family.add(ending, [segment(0, H, 3 * d), segment(d, H, 3 * d)],
                   lambda w: parts(w, (H, 3, d), lambda head, part: part < 2,
                                   lambda rows: normal_to_neox(rows, 1, 4)), d, [0, 4])
    yield "gpt_neox", family

    family, group = Family("falcon"), H // KV + 2
    family.add("query_key_value.weight",
               [segment(i * d, KV, group * d) for i in range(group - 1)],
               lambda w: parts(w, (KV, group, d), lambda _, part: part < group - 1,
                               lambda rows: permute(rows, 1)), d)
    yield "falcon", family

    family = Family("phi3")
    family.add("qkv_proj.weight", [segment(0, H + KV, d)],
               lambda w: np.concatenate([permute(w[:H * d], H),
                                         permute(w[H * d:(H + KV) * d], KV), w[(H + KV) * d:]]), d)
    yield "phi3", family

    family = Family("codegen")  # Four groups of q, v, k.
    family.add("qkv_proj.weight", [segment(0, 4, 3 * d), segment(2 * d, 4, 3 * d)],
               lambda w: parts(w, (4, 3, d), lambda group, part: part != 1,
                               lambda rows: normal_to_neox(rows, 1, 4)), d, [0, 4])
    yield "codegen", family

    family = Family("modernbert")
    family.add("Wqkv.weight", [segment(0, 2 * H, d)],
               lambda w: parts(w, (3, H, d), lambda part, head: part < 2,
                               lambda rows: permute(rows, 1)), d)
    yield "modernbert", family

    family = Family("qwen3_next")  # q and its gate by head.
    family.add("q_proj.weight", [segment(0, H, 2 * d)],
               lambda w: parts(w, (H, 2, d), lambda head, part: part == 0,
                               lambda rows: normal_to_neox(rows, 1, 4)), d, [0, 4])
    family.add("k_proj.weight", [segment(0, KV, d)], lambda w: normal_to_neox(w, KV, 4), d, [0, 4])
    for norm in ("q_norm.weight", "k_norm.weight"):
        family.add(norm, [segment(0, 1, d)], lambda w: normal_to_neox(w, 1, 4), d, [0, 4])
    yield "qwen3_next", family

    for name, q in (("deepseek_v2", "q_proj.weight"), ("deepseek_v3", "q_b_proj.weight")):
        family = Family(name)
        family.add(q, [segment(0, H, 20)], lambda w: trailing(w, H, 8), 20, [12, 8])
        family.add("kv_a_proj_with_mqa.weight", [segment(10, 1, 8)],
                   lambda w: np.concatenate([w[:10], permute(w[10:], 1)]), 8)
        yield name, family


class HuggingFace(TestCase):
    def check(self, before, family, prefix=""):
        """Both directions of the manifest, and the inverse of each."""
        save(self.path("meta.safetensors"), before, {"format": "pt"})
        meta, hf = self.path("meta.safetensors"), self.path("hf.safetensors")
        there = manifest(*family.moves)
        back = manifest(*({**move, "from": move["to"], "to": move["from"]}
                          for move in family.moves))
        expected = {name: family.formulas.get(name.removeprefix(prefix), lambda w: w)(value)
                    for name, value in before.items()}
        changed = [name for name in before if not (expected[name] == before[name]).all()]
        self.assertEqual(sorted(prefix + name for name in family.formulas), sorted(changed))

        weights.apply(there, meta, hf, prefix=prefix)
        after = load(hf)
        self.assertEqual(set(after), set(expected))
        for name, value in expected.items():
            self.assert_same(after[name], np.ascontiguousarray(value), name)
        weights.apply(back, hf, self.path("back.safetensors"), prefix=prefix, again=True)
        for name, value in load(self.path("back.safetensors")).items():
            self.assert_same(value, before[name], name)
        weights.apply(there, hf, self.path("undone.safetensors"), prefix=prefix, invert=True)
        self.assertEqual(meta.read_bytes(), self.path("undone.safetensors").read_bytes())

    def test_families(self):
        seen = set()
        for name, family in families():
            seen.add(name)
            with self.subTest(name):
                self.check({tensor: numbers(shape, seed=i) for i, (tensor, shape)
                            in enumerate(family.tensors.items())}, family)
        self.assertEqual(seen, set(SHAPES))

    def test_models_of_transformers(self):
        """Their checkpoints have the same shapes, and a prefix for the language model."""
        if MODELS is None:
            self.skipTest("no folder of models given")
        count = 0
        for name, family in families():
            path = MODELS / name / "model.safetensors"
            if not path.exists():
                continue
            count += 1
            before = load(path)
            (prefix,) = {tensor[:-len(ending)] for ending in family.formulas
                         for tensor in before if tensor.endswith(ending)}
            with self.subTest(name):
                self.check(before, family, prefix)
        self.assertGreaterEqual(count, 8)


if __name__ == "__main__":
    unittest.main()
