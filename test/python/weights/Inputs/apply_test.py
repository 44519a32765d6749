"""Checkpoints moved, moved back and compared: one file, shards, every element type."""

import json
import subprocess
import sys
import unittest

import numpy as np
from manifests import CACHE, FORMS, manifest, move, segment
from support import DTYPES, TestCase, load, metadata, numbers, same_bytes, save

from rope_mlir import weights
from rope_mlir.weights import container
from rope_mlir.weights.gather import Gatherer, Step

Q = "layers.0.q_proj.weight"
MANIFEST = manifest(move(0, 32, [segment(0, 4)], columns=4, name="p_layers_0_q_proj_weight"))


def split_rows(array, heads):
    """Interleaved to split, as Hugging Face's Llama conversion spells it."""
    d = array.shape[0] // heads
    shape = array.shape
    return array.reshape(heads, d // 2, 2, *shape[1:]).swapaxes(1, 2).reshape(shape)


class Apply(TestCase):
    def tensors(self):
        return {Q: numbers((32, 4)), "layers.0.v_proj.weight": numbers((32, 4), seed=1),
                "embed.weight": numbers((7, 3), np.float16)}

    def test_one_file(self):
        before = self.tensors()
        save(self.path("a.safetensors"), before, {"format": "pt"})
        m = self.write_json("m.json", MANIFEST)
        said = self.call("apply", m, self.path("a.safetensors"), "-o", self.path("b.safetensors"))
        self.assertIn("moved 1 of 3 tensors", said)
        after = load(self.path("b.safetensors"))
        self.assert_same(after.pop(Q), split_rows(before.pop(Q), 4))
        for name, value in before.items():
            self.assert_same(after[name], value, name)
        sha = weights.load_manifest(m).sha
        self.assertEqual(metadata(self.path("b.safetensors")),
                         {"format": "pt", "rope_mlir.manifest": sha})

        said = self.call("verify", m, self.path("a.safetensors"), self.path("b.safetensors"))
        self.assertIn("same: 1 tensors moved, 2 as they were", said)
        self.call("apply", "--invert", m, self.path("b.safetensors"),
                  "-o", self.path("c.safetensors"))
        self.assertEqual(self.path("a.safetensors").read_bytes(),
                         self.path("c.safetensors").read_bytes())
        said = self.call("verify", m, self.path("a.safetensors"), self.path("c.safetensors"),
                         code=1)
        self.assertIn(f"'{Q}' (moved) differs first at [1, 0]", said)
        self.call("verify", "--invert", m, self.path("b.safetensors"), self.path("c.safetensors"))

    def test_shards(self):
        before = self.tensors()
        source = self.path("model")
        source.mkdir()
        files = {name: f"model-{i}.safetensors" for i, name in enumerate(before)}
        for name, file in files.items():
            save(source / file, {name: before[name]})
        index = {"metadata": {"total_size": 1}, "weight_map": files}
        self.write_json("model/model.safetensors.index.json", index)
        m = self.write_json("m.json", MANIFEST)
        for given in ("model", "model/model.safetensors.index.json"):
            out = self.path(f"out{len(given)}")
            self.call("apply", m, self.path(given), "-o", out)
            self.assertEqual(json.loads((out / "model.safetensors.index.json").read_text()), index)
            self.assertEqual(len(list(out.iterdir())), 4)
            self.assert_same(load(out / files[Q])[Q], split_rows(before[Q], 4))
            for file in files.values():
                self.assertEqual(list(metadata(out / file)), ["rope_mlir.manifest"])
            self.assertIn("same", self.call("verify", m, source, out))

    def test_dry_run_writes_nothing(self):
        save(self.path("a.safetensors"), self.tensors())
        m = self.write_json("m.json", MANIFEST)
        there = self.files()
        said = self.call("apply", "--dry-run", m, self.path("a.safetensors"))
        self.assertIn(f"{Q}: 4 heads of 8 along dim 0: interleaved -> split (plain)", said)
        self.assertIn("would move 1 of 3 tensors", said)
        self.assertEqual(self.files(), there)

    def test_in_place(self):
        before = self.tensors()
        path = self.path("a.safetensors")
        save(path, before)
        weights.apply(MANIFEST, path, path)
        self.assert_same(load(path)[Q], split_rows(before[Q], 4))

    def test_element_types(self):
        mlir = {"BF16": "bf16", "F8_E4M3": "f8E4M3FN", "F8_E5M2": "f8E5M2", "F16": "f16",
                "F8_E8M0": "f8E8M0FNU", "F32": "f32", "F64": "f64", "I8": "i8", "U8": "ui8",
                "I16": "si16", "I32": "i32", "I64": "i64"}
        for stored, dtype in mlir.items():
            for columns in (1, 3, 8):
                value = numbers((32, columns), DTYPES[stored])
                save(self.path("a.safetensors"), {Q: value})
                m = manifest(move(0, 32, [segment(0, 4)], columns=columns, dtype=dtype, name=Q))
                weights.apply(m, self.path("a.safetensors"), self.path("b.safetensors"))
                self.assert_same(load(self.path("b.safetensors"))[Q], split_rows(value, 4), dtype)

    def test_forms(self):
        """Every way in which rows are said, against NumPy's take."""
        for name, (entry, _) in FORMS.items():
            if "packing" in entry:
                continue
            with self.subTest(name):
                value = numbers(entry["shape"])
                save(self.path("a.safetensors"), {"w": value})
                m, names = manifest(entry), {"arguments": {str(entry["argument"]): "w"}}
                weights.apply(m, self.path("a.safetensors"), self.path("b.safetensors"),
                              names=names)
                permutation = weights.parse_manifest(m).moves[0].permutation()
                self.assert_same(load(self.path("b.safetensors"))["w"],
                                 np.take(value, permutation, axis=entry["dim"]))
                weights.apply(m, self.path("b.safetensors"), self.path("c.safetensors"),
                              names=names, invert=True)
                self.assert_same(load(self.path("c.safetensors"))["w"], value)

    def test_two_moves_of_one_weight(self):
        """Rows and columns, and rows twice: in the order of the list, and back."""
        value = numbers((16, 24))
        rows = move(0, 16, [segment(0, 2)], columns=24, name="w")
        columns = {**rows, "dim": 1, "heads": 3, "segments": [segment(0, 3)]}
        again = {**rows, "segments": [segment(8, 1)], "heads": 1, "lanes": [1, 2, 0, 3, 4, 5, 6, 7]}
        del again["from"], again["to"]
        m = manifest(rows, columns, again)
        save(self.path("a.safetensors"), {"w": value})
        said = self.call("apply", "--dry-run", self.write_json("m.json", m),
                         self.path("a.safetensors"))
        self.assertIn("w: 2 heads of 8 along dim 0: interleaved -> split; "
                      "3 heads of 8 along dim 1: interleaved -> split; "
                      "1 heads of 8 along dim 0: lanes (plain)", said)
        weights.apply(m, self.path("a.safetensors"), self.path("b.safetensors"))
        expected = split_rows(split_rows(value, 2).T, 3).T
        expected = expected[[*range(8), 9, 10, 8, *range(11, 16)]]
        self.assert_same(load(self.path("b.safetensors"))["w"], np.ascontiguousarray(expected))
        weights.apply(m, self.path("b.safetensors"), self.path("c.safetensors"), invert=True)
        self.assert_same(load(self.path("c.safetensors"))["w"], value)

    def test_two_functions(self):
        """prefill and decode take the same weight as different arguments."""
        prefill = move(0, 32, [segment(0, 4)], columns=4, function="prefill", result=0)
        decode = {**prefill, "function": "decode", "argument": 5, "result": 1}
        m = manifest(prefill, decode)
        names = {"functions": {"prefill": {"0": Q}, "decode": {"5": Q}}}
        value = numbers((32, 4))
        save(self.path("a.safetensors"), {Q: value})
        weights.apply(m, self.path("a.safetensors"), self.path("b.safetensors"), names=names)
        self.assert_same(load(self.path("b.safetensors"))[Q], split_rows(value, 4))
        with self.assertRaisesRegex(weights.InputError, "argument 5 of @decode: no tensor"):
            weights.apply(m, self.path("a.safetensors"), self.path("c.safetensors"),
                          names={"functions": {"prefill": {"0": Q}}, "arguments": {"5": Q}})

    def test_empty_and_scalar_tensors(self):
        before = {**self.tensors(), "none": numbers((0, 3)), "scale": np.float32(3)}
        save(self.path("a.safetensors"), before)
        weights.apply(MANIFEST, self.path("a.safetensors"), self.path("b.safetensors"))
        after = load(self.path("b.safetensors"))
        self.assertEqual(after["none"].shape, (0, 3))
        self.assertEqual(after["scale"], 3)

    def test_a_manifest_without_moves(self):
        save(self.path("a.safetensors"), self.tensors())
        weights.apply(manifest(), self.path("a.safetensors"), self.path("b.safetensors"))
        self.assertEqual(weights.verify(manifest(), self.path("a.safetensors"),
                                        self.path("b.safetensors")), [])

    def test_inspect(self):
        save(self.path("a.safetensors"), self.tensors(), {"format": "pt"})
        said = self.call("inspect", "--match", "q_proj", self.path("a.safetensors"))
        self.assertIn("a.safetensors: 3 tensors", said)
        self.assertIn("__metadata__ format: pt", said)
        self.assertIn(f"  {Q}: F32 [32, 4], 128 elements", said)
        self.assertNotIn("v_proj", said)
        m = self.write_json("m.json", {**MANIFEST, "caches": [CACHE], "function": "main"})
        said = self.call("inspect", m)
        self.assertIn("argument 0 p_layers_0_q_proj_weight: f32 [32, 4]: 4 heads", said)
        self.assertIn("cache: @decode argument 2", said)

    def test_help(self):
        said = self.call("--help")
        for word in ("apply", "verify", "inspect", "exit codes:"):
            self.assertIn(word, said)
        self.assertIn("names:", self.call("apply", "--help"))
        self.assertIn("apply needs -o", self.call("apply", "m.json", "a.safetensors", code=2))

    def test_progress_goes_to_standard_error(self):
        save(self.path("a.safetensors"), {Q: numbers((32, 4)), "big": numbers((1 << 21, 4))})
        m = self.write_json("m.json", MANIFEST)
        said = self.call("apply", "--progress", m, self.path("a.safetensors"),
                         "-o", self.path("b.safetensors"))
        self.assertRegex(said, r"\r\x1b\[K\[#+ *\] +[0-9]+% [0-9]+ MB/s")
        said = self.call("apply", m, self.path("a.safetensors"), "-o", self.path("c.safetensors"))
        self.assertNotIn("\r", said)


class Memory(TestCase):
    def test_a_tensor_is_never_whole_in_memory(self):
        """96 MB of rows, then of columns, moved by a process that never has 96 MB."""
        rows, columns = 1 << 14, 3 << 10
        save(self.path("a.safetensors"), {"w": np.zeros((rows, columns), np.float16)})
        code = ("import sys; from rope_mlir.weights import cli; cli.main(sys.argv[1:]); "
                "print([line for line in open('/proc/self/status') if 'VmHWM' in line][0])")
        for dim, size in ((0, rows), (1, columns)):
            m = manifest({**move(0, rows, [segment(0, size // 128, 128)], head_dim=128,
                                 columns=columns, dtype="f16", name="w"), "dim": dim})
            done = subprocess.run(
                [sys.executable, "-c", code, "apply", self.write_json("m.json", m),
                 self.path("a.safetensors"), "-o", self.path("b.safetensors")],
                capture_output=True, text=True)
            self.assertIn("moved 1 of 1 tensors", done.stdout + done.stderr)
            self.assertLess(int(done.stdout.split()[-2]), 80 << 10)  # kB


class Pieces(TestCase):
    def test_a_small_piece_gives_the_same(self):
        """Cut into pieces anywhere the permutation lets it, along every axis."""
        random = np.random.default_rng(0)
        for trial in range(200):
            shape = tuple(random.integers(1, 9, random.integers(1, 4)))
            value = numbers(shape, np.uint16, seed=trial)
            steps, expected = [], value
            for dim in random.permutation(len(shape))[:random.integers(0, 3)]:
                half = shape[dim] // 2
                permutation = np.concatenate([random.permutation(half),
                                              half + random.permutation(shape[dim] - half)])
                steps.append(Step(int(dim), permutation))
                expected = np.take(expected, permutation, axis=dim)
            data = value.tobytes()

            def read_into(offset, buffer):
                buffer[:] = np.frombuffer(data, np.uint8)[offset:offset + len(buffer)]
            gatherer = Gatherer(piece=int(random.integers(1, 64)))
            found = b"".join(piece.tobytes()
                             for piece in gatherer.pieces(read_into, shape, 2, steps))
            self.assertEqual(found, expected.tobytes())


class Header(TestCase):
    def test_what_the_library_writes_and_reads(self):
        """Names of any characters, all types, no tensors at all."""
        tensors = {f"name {chr(0x3b1)}\"\\{name}": numbers((2, 3), dtype)
                   for name, dtype in DTYPES.items() if dtype != np.bool_}
        tensors["yes"] = np.array([True, False])
        for value in (tensors, {}):
            save(self.path("a.safetensors"), value, {"k": "v"})
            weights.apply(manifest(), self.path("a.safetensors"), self.path("b.safetensors"))
            after = load(self.path("b.safetensors"))
            self.assertEqual(set(after), set(value))
            for name in value:
                self.assertTrue(same_bytes(after[name], value[name]))
            with container.Container(self.path("b.safetensors")) as file:
                self.assertEqual(file.metadata["k"], "v")


if __name__ == "__main__":
    unittest.main()
