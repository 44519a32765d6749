#!/usr/bin/env python3
"""sin and cos computed where they are used: the angle is pos*frequency rounded
to f32; against f64 of the same angle the error is at most 3e-7, for positions up
to 2^20. x is (1, 0) in each pair, so the result is the table."""

import pathlib
import subprocess
import sys
import tempfile

import numpy as np

bin_folder = pathlib.Path(sys.argv[1]).resolve()
PAIRS = 40  # not a multiple of a vector of 16
positions = np.concatenate([
    np.arange(64), np.random.default_rng(1).integers(0, 2**20, 400), [2**20 - 1, 2**20]]).astype(np.int64)
frequencies = (1.0 / 10000.0 ** (np.arange(PAIRS) / PAIRS)).astype(np.float32)
angles = (positions.astype(np.float32)[:, None] * frequencies[None, :]).astype(np.float64)
count, worst = len(positions), 0.0

for heads in (1, 3, 8):  # in registers; in registers or not; a block of rows in the cache
    for layout in ("split", "interleaved"):
        shape = f"tensor<{count}x{heads}x{2 * PAIRS}xf32>"
        table = f"tensor<{count}x{PAIRS}xf32>"
        program = f"""
func.func @main(%x: {shape}, %pos: tensor<{count}xi64>, %f: tensor<{PAIRS}xf32>) -> {shape} {{
  %e = tensor.empty() : {table}
  %c, %s = rope.table ins(%pos, %f : tensor<{count}xi64>, tensor<{PAIRS}xf32>) outs(%e, %e : {table}, {table}) -> {table}, {table}
  %i = tensor.empty() : {shape}
  %y = rope.apply #rope.layout<{layout}, head_dim = {2 * PAIRS}> dim = 2 map = affine_map<(s, h, p) -> (s, p)>
      ins(%x, %c, %s : {shape}, {table}, {table}) outs(%i : {shape}) -> {shape}
  return %y : {shape}
}}
"""
        first = slice(0, PAIRS) if layout == "split" else slice(0, None, 2)
        second = slice(PAIRS, None) if layout == "split" else slice(1, None, 2)
        x = np.zeros((count, heads, 2 * PAIRS), np.float32)
        x[..., first] = 1
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "model.mlir").write_text(program)
            np.save(folder / "x.npy", x)
            np.save(folder / "pos.npy", positions)
            np.save(folder / "f.npy", frequencies)
            done = subprocess.run(
                [bin_folder / "rope-run", "model.mlir", "--rope-print-schedule", "--input=@x.npy", "--input=@pos.npy",
                 "--input=@f.npy", "--output=@y.npy", *sys.argv[2:]], cwd=folder, capture_output=True, text=True)
            if done.returncode:
                sys.exit(done.stderr)
            print([word for word in done.stderr.split() if word.startswith("fuse-table")][0])
            y = np.load(folder / "y.npy").astype(np.float64)
        worst = max(worst, abs(y[..., first] - np.cos(angles)[:, None, :]).max(),
                    abs(y[..., second] - np.sin(angles)[:, None, :]).max())
print(f"worst error {worst:.2e}")
sys.exit(int(worst > 3e-7))
