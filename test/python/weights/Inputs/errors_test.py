"""What goes wrong: a clear sentence, an exit code, and nothing left in the folder."""

import json
import os
import resource
import signal
import subprocess
import sys
import unittest

import numpy as np
from manifests import manifest, move, segment
from support import TestCase, load, numbers, save

from rope_mlir import weights

Q = "layers.0.q_proj.weight"
MOVE = move(0, 32, [segment(0, 4)], columns=4, name="p_layers_0_q_proj_weight")
MANIFEST = manifest(MOVE)
INPUT, REFUSED, OUTPUT = 3, 4, 5


class Errors(TestCase):
    """Each test tries to write out.safetensors (or out/), and fails."""

    def setUp(self):
        super().setUp()
        self.m = self.write_json("m.json", MANIFEST)
        self.a = self.path("a.safetensors")
        save(self.a, {Q: numbers((32, 4)), "other": numbers((4,))})

    def fails(self, message, code=INPUT, checkpoint=None, *more, m=None, out="out.safetensors",
              **how):
        there = self.files()
        said = self.call("apply", m or self.m, checkpoint or self.a, "-o", self.path(out), *more,
                         code=code, **how)
        self.assertRegex(said, message)
        self.assertTrue(said.startswith("rope-weights: error: "), said)
        self.assertEqual(self.files(), there)

    def test_missing_files(self):
        self.fails("no.json: No such file", m=self.path("no.json"))
        self.fails("no.safetensors: No such file", INPUT, self.path("no.safetensors"))
        self.path("empty").mkdir()
        self.fails("neither model.safetensors.index.json nor", INPUT, self.path("empty"))
        self.fails("no.json: No such file", INPUT, None, "--names", self.path("no.json"))

    def test_manifest_is_not_json(self):
        self.path("bad.json").write_text("{")
        self.fails("bad.json: not JSON", m=self.path("bad.json"))
        self.path("deep.json").write_text("[" * 100000)
        self.fails("deep.json: not JSON", m=self.path("deep.json"))
        self.fails("deep.json: not JSON", INPUT, None, "--names", self.path("deep.json"))
        self.fails("deep.json: not an index", INPUT, self.path("deep.json"))
        self.path("bytes.json").write_bytes(b"\xff\xfe{")
        self.fails("bytes.json: not JSON", m=self.path("bytes.json"))

    def test_truncated(self):
        """At every length: never a result, never a crash."""
        whole = self.a.read_bytes()
        cut = self.path("cut.safetensors")
        for length in range(len(whole)):
            cut.write_bytes(whole[:length])
            with self.assertRaisesRegex(weights.InputError, "truncated|not a safetensors"):
                weights.apply(MANIFEST, cut, self.path("out.safetensors"))
        cut.write_bytes(whole[:-1])
        self.fails("cut.safetensors: truncated: its tensors need 528 bytes, it has 527", INPUT,
                   cut)
        cut.write_bytes(whole + b"x")
        self.fails("1 bytes follow the last tensor", INPUT, cut)
        cut.unlink()
        self.assertEqual(self.files(), ["a.safetensors", "m.json"])

    def test_damaged(self):
        """Any bytes of header, manifest or map changed: an error or a result, no crash."""
        random = np.random.default_rng(0)
        names = json.dumps({"arguments": {"0": Q}, "names": {"p_{n}_x": "{n}.y"}}).encode()
        files = [self.a.read_bytes(), json.dumps(MANIFEST).encode(), names]
        for _ in range(500):
            changed = [bytearray(file) for file in files]
            victim = changed[random.integers(3)]
            for _ in range(random.integers(1, 4)):
                victim[random.integers(len(victim))] = random.choice(
                    [random.integers(256), *b'0123456789-"[]{},:'])
            paths = [self.path(name) for name in ("x.safetensors", "x.json", "names.json")]
            for path, data in zip(paths, changed):
                path.write_bytes(data)
            checkpoint, m, names = paths
            try:
                weights.apply(m, checkpoint, self.path("out.safetensors"), names=names)
            except weights.WeightsError as error:
                self.assertTrue(str(error))
            self.assertFalse([name for name in self.files() if name.endswith(".tmp")])

    def test_headers_that_lie(self):
        def header(text):
            text = text.encode() if isinstance(text, str) else json.dumps(text).encode()
            return len(text).to_bytes(8, "little") + text

        def entry(dtype="U8", shape=(4,), offsets=(0, 4), **more):
            return {"dtype": dtype, "shape": shape, "data_offsets": offsets, **more}
        cases = {
            "[1, 2]": "the header is no object",
            "{\"a\": 1": "not a safetensors file: header",
            '{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},'
            '"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}': "occurs twice",
            "[" * 5000: "not a safetensors file",
        }
        for text, message in cases.items():
            self.path("h.safetensors").write_bytes(header(text) + b"1234")
            self.fails(message, INPUT, self.path("h.safetensors"))
        for value, message in [
                ({"a": 3}, "'a' is malformed"), ({"a": entry(shape="4")}, "malformed"),
                ({"a": entry(shape=(-4,))}, "malformed"), ({"a": entry(more=1)}, "malformed"),
                ({"a": entry(offsets=(0, 4, 8))}, "malformed"),
                ({"a": entry("U9")}, "unknown element type U9"),
                ({"a": entry(shape=(5,))}, r"'a' is U8 \[5\], its data has 4 bytes"),
                ({"a": entry(offsets=(4, 8))}, "begins at 4, what lies before it ends at 0"),
                ({"a": entry(), "b": entry()}, "begins at 0, what lies before it ends at 4"),
                ({"a": entry(offsets=(4, 0))}, "its data has -4 bytes"),
                ({"__metadata__": {"k": 1}}, "must map names to strings")]:
            self.path("h.safetensors").write_bytes(header(value) + b"1234")
            self.fails(message, INPUT, self.path("h.safetensors"))

    def test_wrong_shape_and_type(self):
        save(self.a, {Q: numbers((24, 4))})
        self.fails(r"'layers.0.q_proj.weight' is \[24, 4\], the manifest has \[32, 4\] "
                   r"\(argument 0\)")
        save(self.a, {Q: numbers((32, 4), np.float16)})
        self.fails("is F16, the manifest has f32 .*--any-dtype")
        self.call("apply", "--any-dtype", self.m, self.a, "-o", self.path("out.safetensors"))

    def test_missing_tensor(self):
        save(self.a, {"other": numbers((4,))})
        self.fails(r"argument 0 \(p_layers_0_q_proj_weight\): no tensor of the checkpoint is "
                   "known to be it")
        names = self.write_json("names.json", {"arguments": {"0": "q.weight"}})
        self.fails(r"the tensor 'q.weight' \(argument 0\) is missing", INPUT, None,
                   "--names", names)
        self.call("apply", "--allow-missing", "--names", names, self.m, self.a,
                  "-o", self.path("out.safetensors"))

    def test_a_tensor_that_would_stay_behind(self):
        bias = "layers.0.q_proj.bias"
        save(self.a, {Q: numbers((32, 4)), bias: numbers((32,))})
        self.fails(f"'{Q}' moves, and '{bias}' beside it would stay", REFUSED)
        self.call("apply", "--leave", "*.bias", self.m, self.a, "-o", self.path("out.safetensors"))
        both = manifest(MOVE, move(1, 32, [segment(0, 4)], name=bias))
        weights.apply(both, self.a, self.path("out.safetensors"))
        only = self.write_json("only.json", manifest(move(1, 32, [segment(0, 4)], name=bias)))
        self.fails(f"'{bias}' moves, and '{Q}' beside it", REFUSED, m=only)
        save(self.a, {"attn.in_proj_weight": numbers((32, 4)), "attn.in_proj_bias": numbers((32,)),
                      "attn.out_proj.weight": numbers((4, 4))})
        packed = self.write_json("packed.json", manifest({**MOVE, "name": "attn.in_proj_weight"}))
        self.fails("'attn.in_proj_bias' beside it would stay", REFUSED, m=packed)

    def test_one_tensor_for_two_weights(self):
        """Tied: the same move is done once, another one is refused."""
        names = self.write_json("names.json", {"arguments": {"0": Q, "1": Q}})
        same = self.write_json("same.json", manifest(MOVE, {**MOVE, "argument": 1, "name": "k"}))
        self.call("apply", "--names", names, same, self.a, "-o", self.path("out.safetensors"))
        found = load(self.path("out.safetensors"))[Q]
        weights.apply(MANIFEST, self.a, self.path("once.safetensors"))
        self.assert_same(found, load(self.path("once.safetensors"))[Q])
        other = {**MOVE, "argument": 1, "name": "k", "from": MOVE["to"], "to": MOVE["from"]}
        two = self.write_json("two.json", manifest(MOVE, other))
        self.fails("is both argument 0 and argument 1, which move in different ways", REFUSED,
                   None, "--names", names, m=two)

    def test_twice(self):
        weights.apply(MANIFEST, self.a, self.path("once.safetensors"))
        once = self.path("once.safetensors")
        self.fails("once.safetensors: this manifest was applied to it before", REFUSED, once)
        reworded = self.write_json("reworded.json", {**MANIFEST, "producer": "another"})
        self.fails("was applied to it before", REFUSED, once, m=reworded)
        weights.apply(MANIFEST, self.a, self.path("back.safetensors"), invert=True)
        self.fails("this manifest was applied to it before, inverted", REFUSED,
                   self.path("back.safetensors"), "--invert")
        other = self.write_json("other.json", manifest({**MOVE, "heads": 3,
                                                        "segments": [segment(0, 3)]}))
        self.fails("was prepared with another manifest before .*--again", REFUSED, once, m=other)
        self.call("apply", "--again", other, once, "-o", self.path("out.safetensors"))

    def test_names(self):
        cases = [([], "not a map of names"), ({"q": "x"}, "not a map of names"),
                 ({"functions": 3}, "not a map of names"), ({"names": []}, "not a map of names"),
                 ({"functions": {"main": {"q": "x"}}}, "'q' is no argument index"),
                 ({"arguments": {"q": "x"}}, "'q' is no argument index"),
                 ({"names": {"p_layers_{n}_q_proj_weight": "layers.{m}.q"}}, "uses {m}")]
        for value, message in cases:
            names = self.write_json("names.json", value)
            self.fails(message, INPUT, None, "--names", names)
        names = self.write_json("names.json", {"names": {"p_{1}_{n*}": Q, "x": None}})
        self.call("apply", "--names", names, self.m, self.a, "-o", self.path("out.safetensors"))
        self.path("out.safetensors").unlink()
        save(self.a, {Q: numbers((32, 4)), "layers_0.q_proj.weight": numbers((32, 4))})
        self.fails("may be 'layers.0.q_proj.weight' or 'layers_0.q_proj.weight'")


class Shards(TestCase):
    def setUp(self):
        super().setUp()
        self.m = self.write_json("m.json", MANIFEST)
        self.path("model").mkdir()
        self.index(q="1.safetensors", other="2.safetensors")
        save(self.path("model/1.safetensors"), {Q: numbers((32, 4))})
        save(self.path("model/2.safetensors"), {"other": numbers((4,))})

    def index(self, q, other):
        self.write_json("model/model.safetensors.index.json",
                        {"weight_map": {Q: q, "other": other}})

    def fails(self, message, code=INPUT, out="out", **how):
        there = self.files()
        said = self.call("apply", self.m, self.path("model"), "-o", self.path(out), code=code,
                         **how)
        self.assertRegex(said, message)
        self.assertEqual(self.files(), there)

    def test_missing_shard(self):
        self.path("model/2.safetensors").unlink()
        self.fails("names 2 shards, 1 missing: 2.safetensors")

    def test_index_and_shards_disagree(self):
        self.index(q="2.safetensors", other="1.safetensors")
        self.fails("has the tensor '.*', which the index has in")
        save(self.path("model/1.safetensors"), {Q: numbers((32, 4)), "more": numbers((4,))})
        self.index(q="1.safetensors", other="2.safetensors")
        self.fails("has the tensor 'more', which the index has not")
        save(self.path("model/1.safetensors"), {Q: numbers((32, 4))})
        save(self.path("model/2.safetensors"), {})
        self.fails("'other' should be in 2.safetensors, and is not")

    def test_truncated_shard(self):
        path = self.path("model/2.safetensors")
        path.write_bytes(path.read_bytes()[:-1])
        self.fails("2.safetensors: truncated")

    def test_an_index_that_leads_out(self):
        for file in ("../1.safetensors", "/etc/passwd", "..", "model.safetensors.index.json"):
            self.index(q=file, other="2.safetensors")
            self.fails("is not the name of a file beside the index")
        for value in ([], {"weight_map": []}, {"weight_map": {"a": 1}}):
            self.write_json("model/model.safetensors.index.json", value)
            self.fails("not an index")

    def test_half_prepared(self):
        weights.apply(MANIFEST, self.path("model"), self.path("done"))
        os.replace(self.path("done/1.safetensors"), self.path("model/1.safetensors"))
        self.fails("some shards were prepared", REFUSED)

    def test_the_folder_is_there(self):
        self.path("out").mkdir()
        self.call("apply", self.m, self.path("model"), "-o", self.path("out"))
        self.fails("out: is there already", OUTPUT)
        self.fails("written to a folder", OUTPUT, out="out.safetensors")
        self.fails("No such file or directory; nothing was written", OUTPUT, out="no/where/out")


def small_files():
    """In a child: files end at 40 kB, as on a disk that is full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))


class FullDisk(TestCase):
    def test_one_file(self):
        save(self.path("a.safetensors"), {Q: numbers((32, 4)), "big": numbers((50, 300))})
        m = self.write_json("m.json", MANIFEST)
        self.path("b.safetensors").write_bytes(b"what was there")
        there = self.files()
        said = self.call("apply", m, self.path("a.safetensors"), "-o", self.path("b.safetensors"),
                         code=OUTPUT, preexec_fn=small_files)
        self.assertIn("File too large; nothing was written", said)
        self.assertEqual(self.files(), there)
        self.assertEqual(self.path("b.safetensors").read_bytes(), b"what was there")

    def test_shards(self):
        model = self.path("model")
        model.mkdir()
        save(model / "1.safetensors", {Q: numbers((32, 4))})
        save(model / "2.safetensors", {"big": numbers((50, 300))})
        self.write_json("model/model.safetensors.index.json",
                        {"weight_map": {Q: "1.safetensors", "big": "2.safetensors"}})
        m = self.write_json("m.json", MANIFEST)
        there = self.files()
        said = self.call("apply", m, model, "-o", self.path("out"), code=OUTPUT,
                         preexec_fn=small_files)
        self.assertIn("nothing was written", said)
        self.assertEqual(self.files(), there)

    def test_read_only(self):
        if os.geteuid() == 0:
            target = "/proc/out.safetensors"
        else:
            self.path("closed").mkdir(mode=0o500)
            target = self.path("closed/out.safetensors")
        save(self.path("a.safetensors"), {Q: numbers((32, 4))})
        m = self.write_json("m.json", MANIFEST)
        said = self.call("apply", m, self.path("a.safetensors"), "-o", target, code=OUTPUT)
        self.assertIn("nothing was written", said)


def heed_interrupts():
    """In a child: a runner in the background may have told its children not to."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Interrupted(TestCase):
    def test_signals(self):
        """SIGINT and SIGTERM while writing: the unfinished file goes away."""
        big = {f"t{i}": numbers((1 << 20,)) for i in range(8)}
        save(self.path("a.safetensors"), {Q: numbers((32, 4)), **big})
        m = self.write_json("m.json", MANIFEST)
        there = self.files()
        slow = ("import sys, time\n"
                "from rope_mlir.weights import cli, output\n"
                "write = output.AtomicFile.write\n"
                "def slowly(self, data):\n"
                "    write(self, data); print('writes', flush=True); time.sleep(0.2)\n"
                "output.AtomicFile.write = slowly\n"
                "sys.exit(cli.main(sys.argv[1:]))\n")
        for number, code in [(signal.SIGINT, 130), (signal.SIGTERM, 143)]:
            process = subprocess.Popen(
                [sys.executable, "-c", slow, "apply", m, self.path("a.safetensors"),
                 "-o", self.path("out.safetensors")], stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, preexec_fn=heed_interrupts)
            process.stdout.readline()
            self.assertNotEqual(self.files(), there)
            process.send_signal(number)
            process.communicate()
            self.assertEqual(process.returncode, code)
            self.assertEqual(self.files(), there)


if __name__ == "__main__":
    unittest.main()
