#===- check_programs.py - Real programs on the emulated GPU ----------------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# Every exported program, optimized: its rotations are kernels, all else runs on
# the CPU, or as kernels, too. The numbers are those of its source, every access
# of a kernel is right, and what has a rotation has a launch.
#===------------------------------------------------------------------------===#

import argparse
import pathlib
import subprocess

import numpy as np


def check(folder, layout, options):
    """The number of launches, or what is wrong."""
    optimized = subprocess.run(
        ["rope-opt", "--rope-optimize=layout=" + layout, folder / "model.mlir"],
        capture_output=True)
    if optimized.returncode:
        return optimized.stderr.decode()
    arrays = [
        "--%s=@%s:%s" % (option, folder / name, member)
        for option, name in (("input", "inputs.npz"), ("expected-output", "expected.npz"))
        for member in np.load(folder / name).files
    ]
    result = subprocess.run(
        ["rope-run", "-", "--target=emulated-gpu", "--print-launches",
         "--gpu-options=" + options, "--rtol=1e-3", "--atol=1e-4", *arrays],
        input=optimized.stdout, capture_output=True)
    if result.returncode:
        return (result.stdout + result.stderr).decode()
    launches = result.stdout.decode().count("launch ")
    has_rope = b"rope.apply" in optimized.stdout
    is_launched = has_rope or options != ""
    return launches if (launches > 0) == is_launched else "%d launches" % launches


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--layout", default="keep")
    parser.add_argument("--options", default="", help="options of rope-to-nvvm")
    args = parser.parse_args()
    wrong = launches = 0
    folders = sorted(path.parent for path in args.programs.glob("*/case.json"))
    for folder in folders:
        result = check(folder, args.layout, args.options)
        if isinstance(result, int):
            launches += result
            continue
        wrong += 1
        print("FAIL %s: %s" % (folder.name, result))
    print("%d programs, %d launches, %d wrong" % (len(folders), launches, wrong))
    if wrong:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
