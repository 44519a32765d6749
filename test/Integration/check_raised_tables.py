#!/usr/bin/env python3
"""Runs every function of a file before and after rope-raise and compares.

Inputs are random; integers are small positions. Fails if a function that is not
named no_* has no rope.table afterwards, or one that is has.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

DTYPES = {"f32": np.float32, "f64": np.float64, "bf16": np.float32, "i64": np.int64, "i32": np.int32}
BOUNDS = {"f32": 2e-6, "f64": 1e-6, "bf16": 2e-2}


def run(arguments):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        sys.exit(f"{arguments[0]} failed: {done.stderr.splitlines()[:3]}")
    return done.stdout


def make_input(rng, kind, path):
    """An .npy file of the type."""
    *sizes, element = re.fullmatch(r"tensor<(.*)>", kind)[1].split("x")
    sizes = [4 if size == "?" else int(size) for size in sizes]
    if element.startswith("i"):
        data = rng.integers(0, 16, sizes)
    else:
        data = rng.standard_normal(sizes)
    np.save(path, data.astype(DTYPES[element]))
    return f"@{path}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--pipeline", default="rope")
    options = parser.parse_args()
    rng = np.random.default_rng(0)
    failures = 0
    with tempfile.TemporaryDirectory() as directory:
        scratch = pathlib.Path(directory)
        before, after = scratch / "before.mlir", scratch / "after.mlir"
        run([options.bin / "rope-opt", options.file, "-o", before])
        run([options.bin / "rope-opt", options.file, "--rope-raise", "-o", after])
        bodies = dict(re.findall(r"func\.func @(\w+)\((.*?)\n  }\n", after.read_text(), re.S))
        for name, body in bodies.items():
            signature = re.match(r"(.*?)\) -> (.*?) {\n", body)
            arguments = re.findall(r"%\w+: (tensor<[^>]*>|\w+)", signature[1])
            element = re.search(r"(\w+?\d+)>", signature[2])[1].split("x")[-1]
            inputs = [make_input(rng, kind, scratch / f"{i}.npy") for i, kind in enumerate(arguments)]
            results = []
            for program in (before, after):
                output = scratch / "out.npy"
                run([options.bin / "rope-run", program, f"--function={name}", f"--pipeline={options.pipeline}",
                     *[f"--input={text}" for text in inputs], f"--output=@{output}"])
                results.append(np.load(output).astype(np.float64))
            error = float(np.max(np.abs(results[0] - results[1]), initial=0))
            raised = "rope.table" in body
            good = error <= BOUNDS[element] and raised != name.startswith("no_")
            failures += not good
            print(f"{name}: {'raised' if raised else 'left'}, error {error:.1e}{'' if good else ' WRONG'}")
    print(f"{len(bodies)} functions, {failures} WRONG")
    sys.exit(failures != 0 or not bodies)


if __name__ == "__main__":
    main()
