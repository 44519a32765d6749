#!/usr/bin/env python3
"""Prove with rope-equiv that passes keep what programs compute.

    scripts/equiv.py [--bin=build/bin] [--passes=P ...] FILE_OR_FOLDER ...

A folder of cases (see corpus.py) gives its model.mlir files; any other folder its
*.mlir files. What `// -----` separates is one program each, and parts that do not
parse by themselves, or that a pass refuses, are left out. Each program is
compared before and after each pipeline; one line of counts closes. The exit code
is 1 if a program is not equal, or unknown and not expected by --unknown.
"""

import argparse
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

PIPELINES = ["--rope-raise", "--rope-optimize=layout=split", "--rope-optimize=layout=interleaved"]
VERDICTS = {0: "equal", 1: "not equal", 2: "unknown"}


def find_programs(paths):
    """(name, text) of every program."""
    for path in paths:
        files = [path] if path.is_file() else sorted(path.glob("*/model.mlir")) or sorted(path.glob("*.mlir"))
        for file in files:
            name = file.parent.name if file.name == "model.mlir" else file.stem
            parts = re.split(r"^// -----.*$", file.read_text(), flags=re.M)
            for i, part in enumerate(parts):
                if "func.func" in part:
                    yield (f"{name}#{i}" if len(parts) > 1 else name), part


def check(name, text, pipeline, options):
    with tempfile.TemporaryDirectory() as folder:
        before, after = pathlib.Path(folder) / "before.mlir", pathlib.Path(folder) / "after.mlir"
        before.write_text(text)
        passes = subprocess.run([options.bin / "rope-opt", before, *pipeline.split(), "-o", after],
                                capture_output=True, text=True)
        if passes.returncode != 0:
            return name, pipeline, "skipped", ""
        command = [options.bin / "rope-equiv", before, after, f"--time-limit={options.time_limit}"]
        done = subprocess.run(command, capture_output=True, text=True)
        verdict = VERDICTS.get(done.returncode, "skipped")
        # A pass may drop functions or change signatures: nothing to compare.
        if done.returncode not in (0, 1, 2, 3):
            verdict = f"CRASH ({done.returncode})"
        return name, pipeline, verdict, done.stdout + done.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=pathlib.Path)
    parser.add_argument("--bin", type=pathlib.Path, default=pathlib.Path("build/bin"))
    parser.add_argument("--passes", action="append", help="what to run, as rope-opt's flags (may repeat)")
    parser.add_argument("--time-limit", type=float, default=60, help="seconds per function")
    parser.add_argument("--unknown", type=int, default=0, help="how many unknown answers are expected")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    tasks = [(name, text, pipeline) for name, text in find_programs(options.paths)
             for pipeline in options.passes or PIPELINES]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(lambda task: check(*task, options), tasks))
    count = {}
    for name, pipeline, verdict, text in results:
        count[verdict] = count.get(verdict, 0) + 1
        if verdict not in ("equal", "skipped"):
            print(f"{name} {pipeline}: {verdict}")
            print("".join(f"    {line[:400]}\n" for line in text.splitlines()[:8]), end="")
    others = sum(number for verdict, number in count.items() if verdict not in ("equal", "skipped", "unknown"))
    unknown = count.get("unknown", 0)
    print(f"{len(results)} compared: {count.get('equal', 0)} equal, {count.get('not equal', 0)} not equal, "
          f"{unknown} unknown, {count.get('skipped', 0)} skipped, {others - count.get('not equal', 0)} crashed")
    sys.exit(1 if others or unknown > options.unknown or not count.get("equal") else 0)


if __name__ == "__main__":
    main()
