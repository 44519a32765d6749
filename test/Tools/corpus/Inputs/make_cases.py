#!/usr/bin/env python3
"""Makes small cases in the corpus format: make_cases.py FOLDER."""
import json
import pathlib
import sys

import numpy as np

NEGATE = """
func.func @main(%x: tensor<2x3x4xf32>) -> (tensor<2xf32>, tensor<2x3x4xf32>) {
  %buffer = arith.constant dense<7.0> : tensor<2xf32>
  %y = arith.negf %x : tensor<2x3x4xf32>
  return %buffer, %y : tensor<2xf32>, tensor<2x3x4xf32>
}
"""


def make(name, model, expected, **label):
    folder = pathlib.Path(sys.argv[1]) / name
    folder.mkdir(parents=True)
    (folder / "model.mlir").write_text(model)
    x = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    np.savez(folder / "inputs.npz", in0=x)
    for file, offset in expected.items():
        np.savez(folder / file, out0=-x + np.float32(offset))
    common = dict(name=name, layout="split", head_dim=4, rotary_dim=4, rotary_offset=0, ropes=0, foldable=False,
                  dtype="f32", per_lane=False, leading_outputs_are_mutated_buffers=1)
    (folder / "case.json").write_text(json.dumps(dict(common, **label)))


make("a_right", NEGATE, {"expected.npz": 0})
make("b_within_bounds", NEGATE, {"expected.npz": 0.1}, iree_max_abs_err=0.03)
make("c_lowered_otherwise", NEGATE, {"expected.npz": 1, "ir_output.npz": 0})
make("d_wrong", NEGATE, {"expected.npz": 0.1})
make("e_broken", "func.func @main(", {"expected.npz": 0})
