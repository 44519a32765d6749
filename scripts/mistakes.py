#!/usr/bin/env python3
"""Make the mistakes that a compiler can make, and see that each is caught, twice.

A program goes through rope-optimize, which rope-equiv has to prove equal. Then one
mistake is put into the result: a sign, a table row, a weight permuted the wrong way,
a bias that stayed behind (--list names them all). rope-equiv has to refute it (exit
code 1; unknown does not count), and the numbers of rope-run have to differ. A check
that cannot fail proves nothing.

  scripts/mistakes.py test/Integration/programs --filter='hf_*_attn'
  scripts/mistakes.py test/Integration/Inputs/mistakes     (small .mlir files)
"""

import argparse
import collections
import concurrent.futures
import fnmatch
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

from mistake_ir import Module, shape_of
from mistake_kinds import APPLY_MISTAKES, OTHER_MISTAKES, WEIGHT_MISTAKES, find_mistakes

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Program:
    def __init__(self, path):
        self.model = path / "model.mlir" if path.is_dir() else path
        self.name = path.stem
        self.inputs = []
        archive = path / "inputs.npz" if path.is_dir() else None
        if archive:
            with np.load(archive) as data:
                self.inputs = [f"--input=@{archive}:{name}" for name in data.files]

    def draw_inputs(self, scratch, text):
        """Random arguments where the program comes without any."""
        if self.inputs:
            return
        arguments = re.search(r"func\.func @main\((.*?)\) ->", text)[1]
        rng = np.random.default_rng(1)
        for i, kind in enumerate(re.findall(r": (tensor<[^>]*>)", arguments)):
            sizes, elem = shape_of(kind)
            array = rng.integers(1, 4, sizes) if elem.startswith("i") else rng.uniform(-1, 1, sizes)
            np.save(scratch / f"in{i}.npy", array)
            self.inputs.append(f"--input=@{scratch / f'in{i}.npy'}")


def tool(options, name, *arguments, codes=(0,)):
    done = subprocess.run([str(options.bin / name), *map(str, arguments)], capture_output=True, text=True, timeout=60)
    if done.returncode not in codes:
        error = next((l for l in done.stderr.splitlines() if "error" in l), done.stderr[:200])
        raise RuntimeError(f"{name} exit {done.returncode}: {re.sub('0x[0-9A-Fa-f]{40,}', 'BLOB', error)[:200]}")
    return done


def numbers(options, program, path, scratch):
    count = len(re.findall(r"tensor<", re.search(r"func\.func @main\(.*?\) -> (.*) \{", path.read_text())[1]))
    files = [scratch / f"{path.stem}-{i}.npy" for i in range(count)]
    tool(options, "rope-run", path, "--opt-level=0", *program.inputs, *[f"--output=@{file}" for file in files])
    return [np.load(file).astype(np.float64) for file in files]


def differ(expected, actual):
    return any(not np.allclose(a, e, rtol=0, atol=1e-4 * max(np.max(np.abs(e), initial=0), 1e-30)) for e, a in zip(expected, actual))


def check_program(job):
    """Yields rows (program, kind, verdict): caught or what went wrong."""
    path, layout, options = job
    program = Program(path)
    name = f"{program.name} ({layout})"
    rows = []
    with tempfile.TemporaryDirectory() as directory:
        scratch = pathlib.Path(directory)
        good, plain = scratch / "good.mlir", scratch / "plain.mlir"
        try:
            for passes, file in (((), plain), ((f"--rope-optimize=layout={layout}",), good)):
                tool(options, "rope-opt", program.model, *passes, "-o", file)
            program.draw_inputs(scratch, plain.read_text())
            answer = tool(options, "rope-equiv", program.model, good, codes=(0, 1, 2))
            if answer.returncode != 0:
                return [(name, "no mistake", "rope-equiv: " + answer.stdout.splitlines()[0])]
            expected = numbers(options, program, good, scratch)
        except (RuntimeError, subprocess.TimeoutExpired) as failure:
            return [(name, "no mistake", str(failure))]
        sites = collections.Counter()
        for kind, text in find_mistakes(Module(plain.read_text()), Module(good.read_text())):
            if text is None or sites[kind] >= options.count or (options.kind and kind != options.kind):
                continue
            if options.once and kind in options.seen:
                continue
            options.seen.add(kind)
            sites[kind] += 1
            bad = scratch / f"{kind}{sites[kind]}.mlir"
            bad.write_text(text)
            rows.append((name, kind, judge(options, program, bad, expected, scratch)))
            if options.save and rows[-1][2] != "caught":
                options.save.mkdir(parents=True, exist_ok=True)
                (options.save / f"{program.name}-{layout}-{bad.name}").write_text(text)
    return rows


def judge(options, program, bad, expected, scratch):
    try:
        tool(options, "rope-opt", bad, "-o", "/dev/null")
    except RuntimeError as failure:
        return f"not valid IR: {failure}"
    missed = []
    try:
        answer = tool(options, "rope-equiv", program.model, bad, codes=(0, 1, 2))
        if answer.returncode != 1:
            missed.append("rope-equiv: " + ("equal" if answer.returncode == 0 else "unknown"))
        if not differ(expected, numbers(options, program, bad, scratch)):
            missed.append("the numbers are the same")
    except (RuntimeError, subprocess.TimeoutExpired) as failure:
        missed.append(str(failure))
    return "; ".join(missed) or "caught"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, nargs="*", help="cases, folders of cases, or of .mlir files")
    parser.add_argument("--filter", default="*", metavar="GLOB", help="only programs whose name matches")
    parser.add_argument("--count", type=int, default=2, help="sites of a kind in a program (default: 2)")
    parser.add_argument("--once", action="store_true", help="each kind once, in the first program that has a place for it")
    parser.add_argument("--kind", help="this kind of mistake only")
    parser.add_argument("--layouts", default="split,interleaved", help="layouts asked of rope-optimize")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "build" / "bin", help="folder of the tools")
    parser.add_argument("--save", type=pathlib.Path, help="folder for mistakes that were not caught")
    parser.add_argument("--list", action="store_true", help="list the kinds of mistakes")
    options = parser.parse_args()
    options.seen = set()
    options.jobs = 1 if options.once else options.jobs
    kinds = [kind.__name__ for kind in APPLY_MISTAKES + WEIGHT_MISTAKES + OTHER_MISTAKES]
    if options.list:
        print("\n".join(kinds))
        return 0

    paths = []
    for folder in options.folder:
        paths += [folder] if folder.suffix == ".mlir" or (folder / "model.mlir").exists() else sorted(
            [p.parent for p in folder.glob("*/model.mlir")] + list(folder.glob("*.mlir")))
    jobs = [(p, layout, options) for p in paths if fnmatch.fnmatch(p.stem, options.filter)
            for layout in options.layouts.split(",")]
    if not jobs:
        sys.exit("mistakes.py: no program")
    made, caught, failures = collections.Counter(), collections.Counter(), 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for rows in pool.map(check_program, jobs):
            for name, kind, verdict in rows:
                if verdict == "caught":
                    caught[kind] += 1
                else:
                    failures += 1
                    print(f"{name}: {kind}: {verdict}", flush=True)
                made[kind] += kind != "no mistake"
    for kind in kinds:
        print(f"{kind}: {caught[kind]} of {made[kind]}")
    print(f"{sum(caught.values())} of {sum(made.values())} mistakes of {sum(n > 0 for n in made.values())} kinds caught by both")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
