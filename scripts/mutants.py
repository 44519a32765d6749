#!/usr/bin/env python3
"""Change one op of a program at a time and see that rope-raise keeps its meaning.

The prover and its checker must not share their errors: here the check is by
numbers. Each mutant of a program (another arithmetic op, exchanged operands of a
concat, a slice moved by one) is run twice, as it is through the stock lowering and
after rope-raise, on the same inputs. Most mutants are no rotation any more, and are
left alone; some are another one, or one per lane. The exit code is 1 if the numbers
of any mutant differ or a tool fails on it.

  scripts/mutants.py test/Integration/programs --filter='fs2_*_bshd' --count=10
"""

import argparse
import concurrent.futures
import fnmatch
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import corpus

EXCHANGES = [
    ("arith.addf", "arith.subf"), ("arith.subf", "arith.addf"), ("arith.mulf", "arith.addf"),
    ("arith.negf", "math.absf"), ("math.cos ", "math.sin "), ("math.sin ", "math.cos "),
    ("complex.mul", "complex.add"), ("complex.re ", "complex.im "), ("complex.im ", "complex.re ")]
CONCAT = re.compile(r"tensor\.concat dim\(\d\) (%\S+), (%\S+) : \((\S+), (\S+)\)")
SLICE = re.compile(r"extract_slice .*?\[([\d, ]+)\] \[([^\]]*)\]")


def find_mutants(lines):
    """Yields (line number, changed line)."""
    for number, line in enumerate(lines):
        if "dialect_resources" in line:
            return
        for old, new in EXCHANGES:
            if old in line:
                yield number, line.replace(old, new, 1)
        concat = CONCAT.search(line)
        if concat and concat[3] == concat[4] and concat[1] != concat[2]:
            a, b = concat[1], concat[2]
            yield number, line.replace(f"{a}, {b} :", f"{b}, {a} :")
            yield number, line.replace(f"{a}, {b} :", f"{a}, {a} :")
        moved = SLICE.search(line)
        if moved:
            offsets = [int(offset) for offset in moved[1].split(",")]
            sizes = moved[2].split(", ")
            for position in range(len(offsets)):
                # All of a dynamic dimension, moved, is outside: what is read there may be anything.
                if sizes[position].startswith("%"):
                    continue
                for step in (-1, 1):
                    changed = list(offsets)
                    changed[position] += step
                    if changed[position] >= 0:
                        text = ", ".join(map(str, changed))
                        yield number, line.replace(f"[{moved[1]}] [", f"[{text}] [", 1)


def run(case, model, pipeline, scratch):
    files = [scratch / f"{pipeline}{i}.npy" for i in range(len(case.expected))]
    command = [corpus.BIN / "rope-run", model, f"--pipeline={pipeline}", "--opt-level=0"]
    command += [f"--input=@{case.folder / 'inputs.npz'}:{name}" for name in case.inputs]
    command += ["--output=(ignored)"] * case.mutated()
    command += [f"--output=@{file}" for file in files]
    corpus.run_tool(command)
    return [np.load(file).astype(np.float64) for file in files]


def check_mutant(case, number, line):
    """Returns (kind, remark): invalid, unraised, same or WRONG."""
    lines = case.model.read_text().split("\n")
    lines[number] = line
    with tempfile.TemporaryDirectory() as directory:
        scratch = pathlib.Path(directory)
        mutant, raised = scratch / "mutant.mlir", scratch / "raised.mlir"
        mutant.write_text("\n".join(lines))
        parsed = subprocess.run([corpus.BIN / "rope-opt", mutant, "-o", "/dev/null"], capture_output=True)
        if parsed.returncode != 0:
            return "invalid", ""
        try:
            corpus.run_tool([corpus.BIN / "rope-opt", mutant, "--rope-raise", "-o", raised])
            if "rope.apply" not in raised.read_text():
                return "unraised", ""
            before = run(case, mutant, "stock", scratch)
            after = run(case, raised, "rope", scratch)
        except corpus.ToolError as failure:
            return "WRONG", str(failure)
    for expected, actual in zip(before, after):
        finite = np.isfinite(expected)
        error = float(np.max(np.abs(expected - actual)[finite], initial=0))
        magnitude = float(np.max(np.abs(expected)[finite], initial=0))
        if not np.array_equal(finite, np.isfinite(actual)) or error > 5e-5 * magnitude:
            return "WRONG", f"differs by {error:.2e}"
    return "same", ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, help="a folder of cases, as for corpus.py")
    parser.add_argument("--filter", default="*", metavar="GLOB", help="only cases whose name matches")
    parser.add_argument("--count", type=int, default=10, help="mutants of each program (default: 10)")
    parser.add_argument("--seed", type=int, default=1, help="which mutants (default: 1)")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--bin", type=pathlib.Path, default=corpus.BIN, help="folder of the tools")
    options = parser.parse_args()
    corpus.BIN = options.bin

    jobs = []
    for model in sorted(options.folder.glob("*/model.mlir")):
        if fnmatch.fnmatch(model.parent.name, options.filter):
            case = corpus.Case(model.parent)
            mutants = list(find_mutants(model.read_text().split("\n")))
            random.Random(options.seed).shuffle(mutants)
            jobs += [(case, *mutant) for mutant in mutants[:options.count]]
    if not jobs:
        sys.exit(f"mutants.py: nothing to change in '{options.folder}' ({options.filter})")
    totals = {"same": 0, "unraised": 0, "invalid": 0, "WRONG": 0}
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for (case, number, line), (kind, remark) in zip(jobs, pool.map(lambda job: check_mutant(*job), jobs)):
            totals[kind] += 1
            if kind == "WRONG":
                print(f"{case.name}:{number + 1}: {line.strip()[:120]}: {remark}")
    print(f"{len(jobs)} mutants (seed {options.seed}): " + ", ".join(f"{n} {kind}" for kind, n in totals.items()))
    sys.exit(1 if totals["WRONG"] else 0)


if __name__ == "__main__":
    main()
