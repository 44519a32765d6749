#!/usr/bin/env python3
"""Runs every function of a file before and after rope-raise and compares, after
it by both lowerings of the ops.

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


def take_functions(path):
    """Each function with what it refers to: compiled alone, it takes less."""
    text = path.read_text()
    aliases = "\n".join(re.findall(r"^#.*$", text, re.M))
    found = re.findall(r"^  func\.func @(\w+).*?^  }$", text, re.M | re.S)
    bodies = [match[0] for match in re.finditer(r"^  func\.func @\w+.*?^  }$", text, re.M | re.S)]
    return {name: f"{aliases}\n{body}\n" for name, body in zip(found, bodies)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    options = parser.parse_args()
    rng = np.random.default_rng(0)
    failures = 0
    with tempfile.TemporaryDirectory() as directory:
        scratch = pathlib.Path(directory)
        before, after = scratch / "before.mlir", scratch / "after.mlir"
        run([options.bin / "rope-opt", options.file, "-o", before])
        run([options.bin / "rope-opt", options.file, "--rope-raise", "-o", after])
        functions, raised_functions = take_functions(before), take_functions(after)
        for name, text in functions.items():
            signature = re.search(r"@\w+\((.*?)\) -> (.*?) {\n", text)
            arguments = re.findall(r"%\w+: (tensor<[^>]*>)", signature[1])
            element = re.search(r"(\w+)>", signature[2])[1].split("x")[-1]
            inputs = [make_input(rng, kind, scratch / f"{i}.npy") for i, kind in enumerate(arguments)]
            results = []
            for program, pipeline in ((text, "rope"), (raised_functions[name], "rope"), (raised_functions[name], "linalg")):
                source, output = scratch / "in.mlir", scratch / "out.npy"
                source.write_text(program)
                run([options.bin / "rope-run", source, f"--function={name}", f"--pipeline={pipeline}",
                     *[f"--input={value}" for value in inputs], f"--output=@{output}"])
                results.append(np.load(output).astype(np.float64))
            error = max(float(np.max(np.abs(results[0] - result), initial=0)) for result in results[1:])
            raised = "rope.table" in raised_functions[name]
            good = error <= BOUNDS[element] and raised != name.startswith("no_")
            failures += not good
            print(f"{name}: {'raised' if raised else 'left'}, error {error:.1e}{'' if good else ' WRONG'}")
    print(f"{len(functions)} functions, {failures} WRONG")
    sys.exit(failures != 0 or not functions)


if __name__ == "__main__":
    main()
