#!/usr/bin/env python3
"""The benchmark of fairseq2's pull request 1213, with ours beside its encoders.

    benchmarks/seed/run.py [--quick] [--device cpu|cuda] [SHAPE ...]

27 shapes (batch 1, 4, 8; length 2048, 4096, 16384; width 1024, 2048, 4096), f32,
four encoders, eager and by torch.compile, each beside the code that
rope-compile makes of its export, and a copy of the same bytes. Results are kept
as they come: a run that was interrupted goes on where it stopped. --report
writes docs/seed.md and docs/seed.svg of them.

Needs `scripts/setup.sh bench`, the environment that scripts/export/run.sh makes, a
build, and `ninja -C build rope-bench-copy`.
"""

import argparse
import datetime
import fnmatch
import itertools
import json
import os
import pathlib
import shlex
import subprocess
import sys

import report

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

import results  # noqa: E402
import timing  # noqa: E402

PYTHON = ROOT / ".venv-export" / "bin" / "python"
SHAPES = [(b, s, e) for s, e, b in itertools.product(
    (2048, 4096, 16384), (1024, 2048, 4096), (1, 4, 8))]
# Each batch, each length and each width, within and beyond the caches.
QUICK = [(1, 2048, 1024), (4, 2048, 1024), (8, 2048, 1024), (1, 4096, 4096),
         (4, 4096, 2048), (1, 16384, 1024)]


def name_of(shape):
    return "B{}_S{}_E{}".format(*shape)


def describe_machine(device):
    if device == "cpu":
        return timing.describe_machine()
    query = [str(PYTHON), "-c", "import torch; print(torch.cuda.get_device_name())"]
    return subprocess.run(query, check=True, capture_output=True, text=True).stdout.strip()


def measure(shape, options):
    command = [str(PYTHON), "-W", "ignore", str(ROOT / "benchmarks/seed/measure.py"),
               ",".join(map(str, shape)), f"--device={options.device}",
               f"--rounds={options.rounds}"] + ["--no-compiled"] * options.no_compiled
    done = subprocess.run(command, env=timing.environment(separates_sizes=True),
                          stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        return None
    return json.loads(done.stdout.splitlines()[-1])


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patterns", nargs="*", metavar="SHAPE",
                        help="shell patterns of names like B8_S4096_E4096")
    parser.add_argument("--quick", action="store_true", help="six of the shapes")
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--no-compiled", action="store_true", help="no torch.compile")
    parser.add_argument("--results", type=pathlib.Path, help="default: build/seed-DEVICE.jsonl")
    parser.add_argument("--again", action="store_true", help="measure what there is, too")
    parser.add_argument("--report", action="store_true",
                        help="write docs/seed.md and docs/seed.svg of all results")
    options = parser.parse_args()
    path = options.results or ROOT / "build" / f"seed-{options.device}.jsonl"
    shapes = [shape for shape in (QUICK if options.quick else SHAPES)
              if any(fnmatch.fnmatch(name_of(shape), p) for p in options.patterns or ["*"])]
    if not shapes:
        sys.exit("error: no shape has such a name")
    measured = {} if options.again else results.read(path)
    failed = []
    for shape in shapes:
        if name_of(shape) in measured:
            continue
        print(f"{name_of(shape)} ...", file=sys.stderr, flush=True)
        result = measure(shape, options)
        if result is None:
            failed.append(name_of(shape))
            continue
        result |= {"machine": describe_machine(options.device),
                   "date": datetime.date.today().isoformat(), "rounds": options.rounds,
                   "load": os.getloadavg()[0]}
        results.append(path, result)
        print(report.summarize(result), file=sys.stderr, flush=True)
    measured = results.read(path)
    rows = [measured[name_of(s)] for s in SHAPES if name_of(s) in measured]
    if rows:
        command = shlex.join([a for a in ["benchmarks/seed/run.py", *sys.argv[1:]]
                              if a not in ("--report", "--again")])
        missing = [name_of(s) for s in SHAPES if name_of(s) not in measured]
        text = report.make_table(rows, missing, command, options.device)
        print(text)
        if options.report:
            (ROOT / "docs/seed.md").write_text(text)
            (ROOT / "docs/seed.svg").write_text(report.make_plot(rows))
    if failed:
        sys.exit(f"error: not measured: {', '.join(failed)}")


if __name__ == "__main__":
    main()
