"""The manifest: permutations written out by hand, bad ones, and the schema."""

import json
import pathlib
import unittest

import jsonschema
import numpy as np
from manifests import CACHE, FORMS, changed, interleaved, manifest, move, segment

from rope_mlir import weights
from rope_mlir.weights.layout import inverse
from rope_mlir.weights.manifest import SCHEMA

VALIDATOR = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
BASE = manifest(move(0, 32, [segment(0, 4)], columns=4), caches=[CACHE])
PACKED = manifest(FORMS["AWQ columns"][0])
LANES = manifest(FORMS["lanes"][0])

# What is wrong: the manifest, a part of the message, whether the schema sees it too.
BAD = {
    "format": (changed(BASE, "format", "other"), "'format' must be 'rope-weights'", True),
    "version": (changed(BASE, "version", 2), "'version' must be 1", True),
    "no moves": (changed(BASE, "moves", ...), "needs the field 'moves'", True),
    "unknown field": (changed(BASE, "moves.0.axis", 1), "does not know the field 'axis'", True),
    "no target": (changed(BASE, "moves.0.argument", ...), "needs 'argument' or 'global'", True),
    "argument": (changed(BASE, "moves.0.argument", -1), "'argument' must be an integer", True),
    "bool": (changed(BASE, "moves.0.argument", True), "'argument' must be an integer", True),
    "shape": (changed(BASE, "moves.0.shape", []), "'shape' must be a list", True),
    "dim": (changed(BASE, "moves.0.dim", 2), "'dim' must be a dimension of 'shape'", False),
    "dtype": (changed(BASE, "moves.0.dtype", "float"), "MLIR element type", False),
    "heads": (changed(BASE, "moves.0.heads", 3), "'heads' is 3, the segments have 4", False),
    "a long axis": (changed(BASE, "moves.0.shape", [1 << 40, 4]), "which is no weight's", False),
    "no segments": (changed(BASE, "moves.0.segments", []), "a list of segments", True),
    "stride": (changed(BASE, "moves.0.segments.0.stride", 4), "overlaps", False),
    "past the end": (changed(BASE, "moves.0.segments.0.offset", 8), "the axis has 32", False),
    "kind": (changed(BASE, "moves.0.from.kind", "half"), "'split' or 'interleaved'", True),
    "odd window": (changed(BASE, "moves.0.to.window", [0, 3]), "even, got 3", False),
    "window": (changed(BASE, "moves.0.to.window", [4, 8]), "does not fit", False),
    "blocks": (changed(BASE, "moves.0.to.blocks", [4, 2]), "blocks add up to 6", False),
    "live": (changed(BASE, "moves.0.to.live", 5), "live pairs must be", False),
    "live pairs differ": (changed(BASE, "moves.0.to.live", 2), "cannot become", False),
    "no to": (changed(BASE, "moves.0.to", ...), "needs the field 'to'", True),
    "both": (changed(BASE, "moves.0.lanes", list(range(8))), "or 'lanes'", True),
    "neither": (changed(changed(BASE, "moves.0.to", ...), "moves.0.from", ...),
                "or 'lanes'", True),
    "lanes twice": (changed(LANES, "moves.0.lanes", [0, 0, 1]), "must be a permutation", False),
    "too few lanes": (changed(LANES, "moves.0.lanes", [0, 1]), "must be a permutation", False),
    "bits": (changed(PACKED, "moves.0.packing.bits", 3), "1, 2 or 4", True),
    "order": (changed(PACKED, "moves.0.packing.order", [0, 1]), "each of the 8 numbers", False),
    "packing": (changed(PACKED, "moves.0.packing", "int4"), "must be an object", True),
    "two shapes": (manifest(move(0, 32, [segment(0, 4)]), move(0, 16, [segment(0, 2)])),
                   "another shape", False),
    "cache": (changed(BASE, "caches.0.result", 1), "either 'argument' or 'result'", True),
    "cache dim": (changed(BASE, "caches.0.dim", 4), "a dimension of 'shape'", False),
}


class Manifest(unittest.TestCase):
    def test_permutations(self):
        for name, (entry, expected) in FORMS.items():
            with self.subTest(name):
                (parsed,) = weights.parse_manifest(manifest(entry)).moves
                permutation = parsed.permutation()
                self.assertEqual(permutation[:len(expected)].tolist(), expected)
                self.assertEqual(sorted(permutation), list(range(parsed.axis_size())))

    def test_compress_is_the_inverse_of_expand(self):
        for name, (entry, _) in FORMS.items():
            with self.subTest(name):
                (parsed,) = weights.parse_manifest(manifest(entry)).moves
                permutation = parsed.permutation()
                segments = weights.compress(permutation, parsed.lanes)
                again = weights.expand(len(permutation), parsed.lanes, segments)
                self.assertTrue((again == permutation).all())
                self.assertLessEqual(len(segments), len(parsed.segments))

    def test_compress_says_no_to_what_is_irregular(self):
        lanes = weights.Layout.make("split", 4).permutation_to(
            weights.Layout.make("interleaved", 4))
        self.assertIsNone(weights.compress([1, 0, 2, 3, 4, 5, 6, 7], lanes))
        self.assertEqual(weights.compress(np.arange(8), lanes), [])

    def test_there_and_back(self):
        for d, window, blocks in [(8, None, ()), (20, (4, 12), ()), (64, (0, 64), (32, 32)),
                                  (80, (0, 32), ()), (96, (72, 24), (12, 12))]:
            a = weights.Layout.make("split", d, window, blocks)
            b = weights.Layout.make("interleaved", d, window)
            there, back = a.permutation_to(b), b.permutation_to(a)
            self.assertTrue((there[back] == np.arange(d)).all())
            self.assertTrue((inverse(there) == back).all())

    def test_bad(self):
        for name, (value, message, in_schema) in BAD.items():
            with self.subTest(name):
                with self.assertRaisesRegex(weights.InputError, message):
                    weights.parse_manifest(value)
                self.assertEqual(VALIDATOR.is_valid(value), not in_schema)

    def test_schema(self):
        jsonschema.Draft202012Validator.check_schema(json.loads(SCHEMA.read_text()))
        for value in [BASE, *(manifest(entry) for entry, _ in FORMS.values())]:
            VALIDATOR.validate(value)
            weights.parse_manifest(value)

    def test_digest_is_of_the_moves(self):
        first = weights.parse_manifest(BASE)
        self.assertEqual(first.sha, weights.parse_manifest({**BASE, "producer": "x"}).sha)
        other = changed(BASE, "moves.0.to", interleaved())
        self.assertNotEqual(first.sha, weights.parse_manifest(other).sha)

    def test_documentation(self):
        """Each JSON block of docs/weights.md that is a manifest, as it stands there."""
        text = (pathlib.Path(__file__).parents[4] / "docs" / "weights.md").read_text()
        blocks = [part.split("```")[0] for part in text.split("```json\n")[1:]]
        found = [json.loads(block) for block in blocks if '"format"' in block]
        self.assertTrue(found)
        for value in found:
            VALIDATOR.validate(value)
            weights.parse_manifest(value)
        for field in json.loads(SCHEMA.read_text())["$defs"]["move"]["properties"]:
            self.assertIn(f"`{field}`", text)


class LayoutAgreesWithTheAttribute(unittest.TestCase):
    def test_proportional(self):
        a = weights.Layout.make("split", 8, live=2)
        self.assertEqual(a.pairs().tolist(), [[0, 4], [1, 5]])
        self.assertEqual(a.permutation_to(weights.Layout.make("interleaved", 8, live=2)).tolist(),
                         [0, 4, 1, 5, 2, 3, 6, 7])



if __name__ == "__main__":
    unittest.main()
