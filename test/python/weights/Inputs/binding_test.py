"""Which tensor a weight is: names of exporters, globals, prefixes, maps with patterns."""

import unittest

from manifests import manifest, move, segment

from rope_mlir import weights
from rope_mlir.weights.binding import Binder, parse_names

TENSORS = ["model.layers.0.self_attn.q_proj.weight", "model.layers.0.self_attn.q_proj.bias",
           "model.layers.11.self_attn.q_proj.weight", "h.1.attn.qweight", "h.2.attn.qweight",
           "Block_0.Dense.kernel", "x.lora_B.default.weight"]


def weight(**names):
    (found,) = weights.parse_manifest(manifest({**move(3, 8, [segment(0, 1)]), **names})).moves
    return found


class Names(unittest.TestCase):
    def bind(self, names=None, prefix="", **what):
        binder = Binder(TENSORS, names and parse_names(names), prefix)
        return binder.bind(weight(**what))

    def test_exporters(self):
        q = TENSORS[0]
        for name in (q, "p_model_layers_0_self_attn_q_proj_weight",
                     "b_model_layers_0_self_attn_q_proj_weight",
                     "L__self___model_layers_0_self_attn_q_proj_weight",
                     "L_self_modules_model_modules_layers_modules_0_modules_self_attn_modules_"
                     "q_proj_parameters_weight_"):
            self.assertEqual(self.bind(name=name), q)
        self.assertEqual(self.bind(name="p_layers_0_self_attn_q_proj_weight", prefix="model."), q)
        self.assertEqual(self.bind(name="layers.11.self_attn.q_proj.weight", prefix="model."),
                         TENSORS[2])
        for name in ("p_layers_0_self_attn_q_proj_weight", "q_proj.weight",
                     "p_model_layers_1_self_attn_q_proj_weight"):
            with self.assertRaisesRegex(weights.InputError, f"argument 3 \\({name}\\): no tensor"):
                self.bind(name=name)

    def test_what_is_stored_otherwise(self):
        """A quantised weight, or an adapter, has the name of the weight."""
        self.assertEqual(self.bind(name="p_h_1_attn_weight"), "h.1.attn.weight")
        self.assertEqual(self.bind(name="x.weight"), "x.weight")

    def test_globals(self):
        self.assertEqual(self.bind(**{"global": "Block_0.Dense.kernel"}), TENSORS[5])
        self.assertEqual(self.bind(**{"global": "_block_0_dense_kernel"}), TENSORS[5])

    def test_maps(self):
        name = "p_layers_11_attn_wq"
        names = {"names": {"p_layers_{n}_attn_wq": "model.layers.{n}.self_attn.q_proj.weight"}}
        self.assertEqual(self.bind(names, name=name), TENSORS[2])
        names["names"]["p_layers_11_attn_wq"] = "the.one"  # A name goes before a pattern,
        self.assertEqual(self.bind(names, name=name), "the.one")
        names["arguments"] = {"3": "by.index"}  # and an index before both.
        self.assertEqual(self.bind(names, name=name), "by.index")
        names["arguments"]["3"] = None
        self.assertIsNone(self.bind(names, name=name))
        names = {"names": {"{any*}.{n}.wq": "{any}/{n}/q"}}
        self.assertEqual(self.bind(names, name="a.b.7.wq"), "a.b/7/q")
        names = {"names": {"{n}.{n}": "twice"}}
        self.assertEqual(self.bind(names, name="4.4"), "twice")
        with self.assertRaisesRegex(weights.InputError, "no tensor"):
            self.bind(names, name="4.5")
        names = {"names": {"{a}.x": "one", "{b*}.x": "two"}}
        with self.assertRaisesRegex(weights.InputError, "may be 'one' or 'two'"):
            self.bind(names, name="4.x")


if __name__ == "__main__":
    unittest.main()
