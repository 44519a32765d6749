"""Quantised checkpoints: what is dequantised after the move is what was dequantised
before, permuted, to the last bit; else the move is refused, with the reason."""

import json
import pathlib
import unittest

import numpy as np
import quantised as make
from manifests import manifest, move, segment
from support import TestCase, load, numbers, save

from rope_mlir import weights

OUT, COLUMNS = 128, 64
# Written by scripts/export/quantised_checkpoints.py.
QUANTISED = pathlib.Path(__file__).with_name("quantised")


def rows_of(out, columns, head_dim, **more):
    return manifest(move(0, out, [segment(0, out // head_dim, head_dim)], head_dim=head_dim,
                         columns=columns, dtype="f16", name="q.weight", **more))


class Formats(TestCase):
    def moved(self, tensors, m, **how):
        """The tensors after the move; moved back they are what they were."""
        save(self.path("a.safetensors"), tensors)
        weights.apply(m, self.path("a.safetensors"), self.path("b.safetensors"), **how)
        self.assertEqual(weights.verify(m, self.path("a.safetensors"), self.path("b.safetensors"),
                                        **how), [])
        weights.apply(m, self.path("b.safetensors"), self.path("c.safetensors"), invert=True, **how)
        self.assertEqual(self.path("a.safetensors").read_bytes(),
                         self.path("c.safetensors").read_bytes())
        return load(self.path("b.safetensors"))

    def check(self, tensors, weight, head_dim=32, window=None, **how):
        before = weight(tensors)
        m = rows_of(*before.shape, head_dim, window=window)
        after = weight(self.moved(tensors, m, **how))
        permutation = weights.parse_manifest(m).moves[0].permutation()
        self.assertFalse((after == before).all())
        self.assertTrue((after == before[permutation]).all())

    def refused(self, tensors, message, m=None, error=weights.Refused, **how):
        save(self.path("a.safetensors"), tensors)
        there = self.files()
        with self.assertRaisesRegex(error, message):
            weights.apply(m or rows_of(OUT, COLUMNS, 32), self.path("a.safetensors"),
                          self.path("b.safetensors"), **how)
        self.assertEqual(self.files(), there)

    def random(self):
        return np.random.default_rng(7)

    def test_gptq(self):
        for bits in (2, 4, 8):
            for act_order in (False, True):
                self.check(make.gptq(OUT, COLUMNS, self.random(), bits, act_order=act_order),
                           lambda t, bits=bits: make.gptq_weight(t, bits), window=[4, 20])

    def test_gptq_without_zeros(self):
        tensors = make.gptq(OUT, COLUMNS, self.random())
        qzeros = tensors.pop("q.qzeros")
        after = self.moved(tensors, rows_of(OUT, COLUMNS, 32))
        self.check({**tensors, "q.qzeros": qzeros}, make.gptq_weight)
        self.assert_same(after["q.scales"], load(self.path("b.safetensors"))["q.scales"])

    def test_no_rows_in_part_of_a_word(self):
        """36 rows of 4 bits end in the middle of a word."""
        tensors = make.gptq(40, COLUMNS, self.random())
        tensors = {name: value if name in ("q.qzeros", "q.g_idx") else value[:, :36]
                   for name, value in tensors.items()}
        m = rows_of(36, COLUMNS, 12)
        self.refused(tensors, "36 rows do not fill words of 8 zero points", m)
        # Without zero points no word has two rows.
        del tensors["q.qzeros"]
        self.moved(tensors, m)
        tensors = make.pack_quantized(40, COLUMNS, self.random())
        tensors = {name: value if name in ("q.weight_zero_point", "q.weight_shape") else value[:36]
                   for name, value in tensors.items()}
        self.refused(tensors, "36 rows do not fill words of 8 zero points", m)
        tensors = make.awq(40, COLUMNS, self.random())
        tensors = {"q.qweight": tensors["q.qweight"][:, :4], "q.scales": tensors["q.scales"][:, :36]}
        self.refused(tensors, "36 rows do not fill words of 8", m)

    def test_no_gptq_of_three_bits(self):
        tensors = make.gptq(OUT, COLUMNS, self.random())
        tensors["q.qweight"] = numbers((COLUMNS * 3 // 32, OUT), np.int32)
        self.refused(tensors, "3 bits are not handled", error=weights.InputError)

    def test_gptq_zeros_cross_words(self):
        """Heads of 16 lanes are two words of zero points, whose numbers change places."""
        tensors = make.gptq(OUT, COLUMNS, self.random())
        m = rows_of(OUT, COLUMNS, 16)
        after = self.moved(tensors, m)["q.qzeros"]
        permutation = weights.parse_manifest(m).moves[0].permutation()
        expected = make.unpack(tensors["q.qzeros"], 4)[:, permutation]
        self.assert_same(make.unpack(after, 4), expected)
        # No order of whole words does it.
        self.assertFalse(set(after.reshape(-1)) <= set(tensors["q.qzeros"].reshape(-1)))

    def test_awq(self):
        self.check(make.awq(OUT, COLUMNS, self.random()), make.awq_weight)
        self.check(make.awq(OUT, OUT, self.random()), make.awq_weight, window=[4, 20])
        self.check(make.awq_gemv(OUT, COLUMNS, self.random()), make.awq_gemv_weight)
        self.check(make.awq_gemv(OUT, OUT, self.random(), group=32),
                   lambda t: make.awq_gemv_weight(t, 32))

    def test_pack_quantized(self):
        self.check(make.pack_quantized(OUT, COLUMNS, self.random()), make.pack_quantized_weight,
                   window=[2, 30])

    def test_fp8_and_int8_by_rows(self):
        self.check(make.fp8_row(OUT, COLUMNS, self.random()), make.row_weight)
        self.check(make.fp8_tensor(OUT, COLUMNS, self.random()), make.row_weight)
        self.check(make.int8_row(OUT, COLUMNS, self.random()), make.row_weight)

    def test_columns_of_int8(self):
        """The output projection of a rotated v: columns move, a scale of a row stays."""
        tensors = make.int8_row(OUT, COLUMNS, self.random())
        m = rows_of(OUT, COLUMNS, 32)
        m["moves"][0] |= {"dim": 1, "heads": 2, "segments": [segment(0, 2, 32)]}
        after = make.row_weight(self.moved(tensors, m))
        permutation = weights.parse_manifest(m).moves[0].permutation()
        self.assertTrue((after == make.row_weight(tensors)[:, permutation]).all())

    def test_fp8_blocks(self):
        for out, columns, head_dim, window in [(256, 256, 128, None), (256, 200, 64, None),
                                               (384, 128, 192, [128, 64]),
                                               (200, 130, 200, [128, 64])]:
            self.check(make.fp8_block(out, columns, self.random()), make.fp8_block_weight,
                       head_dim, window)
        self.check(make.fp8_block(128, 64, self.random(), 32),
                   lambda t: make.fp8_block_weight(t, 32), 32,
                   options=weights.Options(scale_block=32))

    def test_no_fp8_across_blocks(self):
        tensors = make.fp8_block(288, 128, self.random())
        self.refused(tensors, "row 128 would become row 112 and so leave its block of 128 rows, "
                     r"and 'q.weight_scale_inv' has other scales there \(heads of 96",
                     rows_of(288, 128, 96))
        tensors["q.weight_scale_inv"][:] = tensors["q.weight_scale_inv"][0]
        self.check(tensors, make.fp8_block_weight, 96)

    def test_microscaling(self):
        for format_ in (make.nvfp4, make.mxfp4, make.mxfp8):
            self.check(format_(OUT, 128, self.random()), make.micro_weight, window=[8, 24])

    def test_six_bits(self):
        value = numbers((OUT, COLUMNS * 3 // 4), np.uint8)
        scale = numbers((OUT, COLUMNS // 32), np.uint8)
        m = rows_of(OUT, COLUMNS, 32)
        after = self.moved({"q.weight_packed": value, "q.weight_scale": scale}, m)
        permutation = weights.parse_manifest(m).moves[0].permutation()
        self.assert_same(after["q.weight_packed"], value[permutation])
        self.assert_same(after["q.weight_scale"], scale[permutation])

    def test_what_the_libraries_make(self):
        """Quantised by them, then moved: moved, then quantised by them. Byte for byte."""
        cases = sorted(path.name.split(".")[0] for path in QUANTISED.glob("*.before.safetensors"))
        self.assertEqual(len(cases), 8)
        for case in cases:
            with self.subTest(case):
                before, expected = (load(QUANTISED / f"{case}.{when}.safetensors")
                                    for when in ("before", "after"))
                options = weights.Options(
                    scale_layout="swizzled" if case == "swizzled" else "rows")
                after = self.moved(before, rows_of(256, 64, 64), options=options)
                self.assertEqual(set(after), set(expected))
                moved = 0
                for name, value in expected.items():
                    self.assert_same(after[name], value, name)
                    moved += not (value.tobytes() == before[name].tobytes())
                self.assertGreaterEqual(moved, 2)

    def test_four_bit_elements(self):
        """F4, two to a byte, as safetensors has it: rows, and along the rows."""
        value = numbers((32, 16), np.uint8)
        header = json.dumps({"w": {"dtype": "F4", "shape": [32, 32], "data_offsets": [0, 512]}})
        header = header.encode() + b" " * (-len(header) % 8)
        a, b = self.path("a.safetensors"), self.path("b.safetensors")
        a.write_bytes(len(header).to_bytes(8, "little") + header + value.tobytes())
        numbers_of = np.stack([value & 15, value >> 4], axis=-1).reshape(32, 32)
        for dim in (0, 1):
            m = manifest({**move(0, 32, [segment(0, 4)], columns=32, dtype="f4E2M1FN", name="w"),
                          "dim": dim})
            weights.apply(m, a, b)
            self.assertEqual(weights.verify(m, a, b), [])
            found = np.frombuffer(b.read_bytes()[-512:], np.uint8).reshape(32, 16)
            found = np.stack([found & 15, found >> 4], axis=-1).reshape(32, 32)
            permutation = weights.parse_manifest(m).moves[0].permutation()
            self.assert_same(found, np.take(numbers_of, permutation, axis=dim))

    def test_swizzled_scales(self):
        for out, columns in [(256, 128), (192, 160)]:
            plain = make.nvfp4(out, columns, self.random())
            tensors = {**plain, "q.weight_scale": make.swizzle(plain["q.weight_scale"])}

            def weight(t, out=out, columns=columns):
                scale = make.unswizzle(t["q.weight_scale"], out, columns // 16)
                return make.micro_weight({**t, "q.weight_scale": scale})
            self.assertTrue((weight(tensors) == make.micro_weight(plain)).all())
            self.check(tensors, weight, 64, options=weights.Options(scale_layout="swizzled"))
        self.refused(tensors, "nor known as tiles", rows_of(192, 160, 64))
        self.refused(plain, "no whole number of tiles", rows_of(192, 160, 64),
                     weights.InputError, options=weights.Options(scale_layout="swizzled"))

    def test_lora(self):
        random = self.random()
        for names in (["q.lora_A.weight", "q.lora_B.weight", "q.lora_magnitude_vector"],
                      ["q.lora_A.default.weight", "q.lora_B.default.weight",
                       "q.lora_magnitude_vector.default.weight"]):
            a, b = numbers((8, COLUMNS), seed=1), numbers((OUT, 8), seed=2)
            tensors = dict(zip(names, (a, b, numbers((OUT,)))))
            weight = numbers((OUT, COLUMNS), np.float16)
            m = rows_of(OUT, COLUMNS, 32)
            permutation = weights.parse_manifest(m).moves[0].permutation()
            for more in ({}, {"q.weight": weight}):
                after = self.moved({**tensors, **more}, m)
                self.assert_same(after[names[0]], a)
                for name in (*names[1:], *more):
                    self.assert_same(after[name], {**tensors, **more}[name][permutation])
            wrapped = manifest({**m["moves"][0], "name": "q.base_layer.weight"})
            after = self.moved({**tensors, "q.base_layer.weight": weight}, wrapped)
            for name in (*names[1:], "q.base_layer.weight"):
                self.assert_same(after[name],
                                 {**tensors, "q.base_layer.weight": weight}[name][permutation])
        quantised = make.int8_row(OUT, COLUMNS, random)
        after = self.moved({**tensors, **quantised}, m)
        self.assert_same(after[names[1]], b[permutation])
        self.assert_same(after["q.weight"], quantised["q.weight"][permutation])

    def test_no_bitsandbytes(self):
        self.refused({"q.weight": numbers((OUT * COLUMNS // 2, 1), np.uint8),
                      "q.weight.absmax": numbers((128,), np.uint8),
                      "q.weight.quant_state.bitsandbytes__nf4": numbers((80,), np.uint8)},
                     "bitsandbytes 4-bit: blocks of the flattened weight share a scale")
        self.refused({"q.weight": numbers((OUT, COLUMNS), np.int8), "q.SCB": numbers((OUT,))},
                     "bitsandbytes int8: the order")

    def test_no_columns_of_groups(self):
        m = rows_of(OUT, COLUMNS, 32)
        m["moves"][0] |= {"dim": 1, "heads": 2, "segments": [segment(0, 2, 32)]}
        for tensors in (make.gptq(OUT, COLUMNS, self.random()),
                        make.awq(OUT, COLUMNS, self.random()),
                        make.pack_quantized(OUT, COLUMNS, self.random()),
                        make.nvfp4(OUT, COLUMNS, self.random()),
                        make.mxfp8(OUT, COLUMNS, self.random())):
            self.refused(tensors, "the columns cannot move", m)

    def test_shapes_that_do_not_fit(self):
        tensors = make.gptq(OUT, COLUMNS, self.random())
        self.refused({**tensors, "q.scales": tensors["q.scales"][:, :-1]},
                     r"'q.scales' is \[4, 127\]; GPTQ stores a weight \[128, 64\] as \[4, 128\]",
                     error=weights.InputError)
        self.refused({**tensors, "q.qweight": tensors["q.qweight"][:-1]}, "otherwise",
                     error=weights.InputError)
        del tensors["q.scales"]
        self.refused(tensors, "'q.scales' is missing", error=weights.InputError)
        tensors = make.fp8_block(OUT, COLUMNS, self.random())
        self.refused({**tensors, "q.weight_scale_inv": numbers((2, 3))}, "neither one scale")
        self.refused({**tensors, "q.weight": tensors["q.weight"][:-1]},
                     r"'q.weight' is \[127, 64\]", error=weights.InputError)
        tensors = make.pack_quantized(OUT, COLUMNS, self.random())
        self.refused({**tensors, "q.weight_packed": numbers((OUT, 5), np.int32)}, "otherwise",
                     error=weights.InputError)
        self.refused({"q.weight_packed": numbers((OUT, 5), np.uint8)}, "format that is not known",
                     error=weights.InputError)

    def test_parts_that_nobody_knows(self):
        tensors = {**make.int8_row(OUT, COLUMNS, self.random()), "q.smooth": numbers((OUT,))}
        self.refused(tensors, "'q.smooth' beside it would stay")

    def test_the_program_has_the_stored_numbers(self):
        """int8 rows and scales as arguments of the program: each is a move of its own."""
        tensors = make.int8_row(OUT, COLUMNS, self.random())
        segments = [segment(0, 4, 32)]
        own = [move(0, OUT, segments, head_dim=32, columns=COLUMNS, dtype="i8", name="q.weight"),
               move(1, OUT, segments, head_dim=32, dtype="f16", name="q.weight_scale"),
               move(2, OUT, segments, head_dim=32, dtype="i8", name="q.weight_zero_point")]
        after = self.moved(tensors, manifest(*own))
        once = self.moved(tensors, rows_of(OUT, COLUMNS, 32))
        for name, value in once.items():
            self.assert_same(after[name], value)
        other = {**own[1], "from": own[1]["to"], "to": own[1]["from"]}
        self.refused(tensors, "would move in two ways", manifest(own[0], other, own[2]))

    def test_packed_in_the_manifest(self):
        """int4 along the columns, and along the rows that move."""
        for packing, shape, dim in [({"dim": 1, "bits": 4}, [32, 4], 0),
                                    ({"dim": 0, "bits": 4}, [4, 5], 0),
                                    ({"dim": 1, "bits": 4, "order": make.AWQ_ORDER}, [5, 4], 1)]:
            value = numbers(shape, np.int32)
            m = manifest({**move(0, 32, [segment(0, 4)], dtype="i32", name="w"), "shape": shape,
                          "dim": dim, "packing": packing})
            permutation = weights.parse_manifest(m).moves[0].permutation()
            after, order = self.moved({"w": value}, m)["w"], packing.get("order")
            if packing["dim"] != dim:
                self.assert_same(after, value[permutation])
                continue

            def flat(words, dim=dim, order=order):
                words = np.ascontiguousarray(words.T) if dim == 0 else words
                return make.unpack(words, 4, order)
            self.assertTrue((flat(after) == flat(value)[:, permutation]).all())


if __name__ == "__main__":
    unittest.main()
