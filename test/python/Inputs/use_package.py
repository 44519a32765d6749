"""Takes one program of the corpus format through rope_mlir."""

import pathlib
import re
import sys

import numpy as np

import rope_mlir

case = pathlib.Path(sys.argv[1])
text = (case / "model.mlir").read_text()
inputs = np.load(case / "inputs.npz")
expected = np.load(case / "expected.npz")

folded = rope_mlir.optimize(text, layout="interleaved")
print("layouts after:", *re.findall(r"rope\.apply.*?#rope\.layout<(\w+)", folded))
(result,) = rope_mlir.run(folded, [inputs[name] for name in inputs.files])
reference = expected[expected.files[0]]
print("error below 2e-5:", bool(np.abs(result - reference).max() < 2e-5 * np.abs(reference).max()))
print("object is ELF:", rope_mlir.compile(folded)[:4] == b"\x7fELF")
print("PTX for sm_90:", b".target sm_90" in rope_mlir.compile(folded, target="sm_90", emit="ptx"))
try:
    rope_mlir.opt("func.func @broken(")
except rope_mlir.ToolError as error:
    print("ToolError:", error.stderr.splitlines()[0])
