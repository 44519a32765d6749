"""How f32 becomes bf16 on the direct road, lane by lane: ties, the largest numbers, infinities, NaNs of every kind,
in both layouts, by the instruction and by integer arithmetic."""

import argparse
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

WORDS = [0x00000000, 0x80000000, 0x3F800000, 0x3F808000, 0x3F818000, 0x3F807FFF, 0x3F808001, 0xBF818000, 0x7F7FFFFF,
         0x7F7F7FFF, 0xFF7F8000, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000, 0x7FFFFFFF, 0xFFFFFFFF, 0x7F800001,
         0xFF80FFFF, 0x7FBFFFFF, 0x42F7CCCD, 0xC2F7CCCD]
PROGRAM = """func.func @main(%x: tensor<1x128xbf16>, %c: tensor<1x64xf32>, %s: tensor<1x64xf32>) -> tensor<1x128xbf16> {{
  %init = tensor.empty() : tensor<1x128xbf16>
  %y = rope.apply #rope.layout<{layout}, head_dim = 128> dim = 1 map = affine_map<(s, p) -> (s, p)>
      ins(%x, %c, %s : tensor<1x128xbf16>, tensor<1x64xf32>, tensor<1x64xf32>)
      outs(%init : tensor<1x128xbf16>) -> tensor<1x128xbf16>
  return %y : tensor<1x128xbf16>
}}
"""
LOWER = ["--one-shot-bufferize=bufferize-function-boundaries=1 "
         "function-boundary-type-conversion=identity-layout-map"]


def expected(words):
    """The bits of bf16, to nearest even; for a NaN nothing."""
    kept = words >> 16
    rest = words & 0xFFFF
    up = (rest > 0x8000) | ((rest == 0x8000) & (kept & 1 == 1))
    return (kept + up).astype(np.uint16)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    options = parser.parse_args()
    words = np.resize(np.array(WORDS, dtype=np.uint32), 64)
    failures = 0
    with tempfile.TemporaryDirectory() as directory:
        scratch = pathlib.Path(directory)
        np.save(scratch / "c.npy", words.view(np.float32).reshape(1, 64))
        np.save(scratch / "s.npy", np.zeros((1, 64), np.float32))
        for layout in ("split", "interleaved"):
            # Of each pair (1, 0), whose first component becomes cos.
            x = np.zeros(128, np.float32)
            first = slice(0, 64) if layout == "split" else slice(0, 128, 2)
            x[first] = 1
            np.save(scratch / "x.npy", x.reshape(1, 128))
            for how in ("", "vector-width=16 round-to-bf16=integer", "vector-width=8 round-to-bf16=integer"):
                model = scratch / "model.mlir"
                model.write_text(PROGRAM.format(layout=layout))
                if how:
                    subprocess.run([options.bin / "rope-opt", model, *LOWER, f"--convert-rope-to-vector={how}", "-o",
                                    model], check=True)
                command = [options.bin / "rope-run", model, "--opt-level=2", f"--output=@{scratch / 'y.npy'}"]
                subprocess.run(command + [f"--input=@{scratch / name}.npy" for name in "xcs"], check=True)
                # Every bf16 is an f32 exactly.
                got = np.load(scratch / "y.npy").reshape(128)[first].astype(np.float32)
                wanted = (expected(words).astype(np.uint32) << 16).view(np.float32)
                is_nan = np.isnan(words.view(np.float32))
                wrong = np.where(is_nan, ~np.isnan(got), got.view(np.uint32) != wanted.view(np.uint32))
                for lane in np.flatnonzero(wrong):
                    print(f"{layout} {how or 'host'}: {words[lane]:08x} became {got.view(np.uint32)[lane] >> 16:04x}")
                failures += wrong.sum()
    print(f"{failures} failures")
    return int(failures != 0)


if __name__ == "__main__":
    sys.exit(main())
