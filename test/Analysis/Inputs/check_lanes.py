#!/usr/bin/env python3
"""Random instances of ops, computed by stock lowering and by the lane engine.

The program is run as it is; then every result is rebuilt from what the engine says
its elements are (--test-lane-materialize), and the two have to agree.
"""

import argparse
import importlib
import pathlib
import subprocess
import sys

from lane_program import Program


def run(arguments):
    done = subprocess.run(arguments, capture_output=True, text=True)
    if done.returncode != 0:
        sys.stdout.write(done.stdout)
        sys.exit(f"{' '.join(map(str, arguments[:2]))} failed:\n{done.stderr}")
    return done.stdout


# More results than this make one function too long to compile fast.
MAX_RESULTS = 16


def check(program, directory, options):
    """Runs one program three times; returns whether all results agree."""
    directory.mkdir(parents=True, exist_ok=True)
    source = directory / "program.mlir"
    source.write_text(program.text())
    inputs = [f"--input={data}" for data in program.inputs]
    files = [directory / f"result{i}.npy" for i in range(len(program.results))]
    run([options.rope_run, source, *inputs, *(f"--output=@{file}" for file in files), "--opt-level=0"])
    expected = [f"--expected-output=@{file}" for file in files]
    agree = True
    for mode in ("false", "true"):
        lanes = directory / f"lanes-symbolic-{mode}.mlir"
        run([options.rope_opt, source, f"--test-lane-materialize=symbolic={mode}", "-o", lanes])
        done = subprocess.run([options.rope_run, lanes, *inputs, *expected, "--opt-level=0"],
                              capture_output=True, text=True)
        if done.returncode == 0:
            continue
        agree = False
        sys.stdout.write(done.stderr)
        for line in done.stdout.splitlines():
            if "MISMATCH" in line:
                index = int(line.split(":")[0].split()[1])
                print(f"symbolic={mode}: {program.labels[index]}: {line}")
    return agree


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("family", help="the cases of lane_cases_FAMILY.py")
    parser.add_argument("directory", type=pathlib.Path, help="for the files")
    parser.add_argument("--only", default="", help="one case")
    parser.add_argument("--seeds", type=int, default=8, help="instances of each case")
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--rope-opt", default="rope-opt")
    parser.add_argument("--rope-run", default="rope-run")
    options = parser.parse_args()
    cases = importlib.import_module(f"lane_cases_{options.family}").CASES
    cases = [case for case in cases if options.only in ("", case.__name__)]

    programs = [Program(0)]
    for seed in range(options.first_seed, options.first_seed + options.seeds):
        for case in cases:
            if len(programs[-1].results) >= MAX_RESULTS:
                programs.append(Program(0))
            program = programs[-1]
            # A case is the same whichever other cases run.
            program.random.seed(f"{case.__name__} {seed}")
            before = len(program.results)
            case(program)
            for index in range(before, len(program.results)):
                program.labels[index] += f" (seed {seed})"
    agree = [check(program, options.directory / str(i), options) for i, program in enumerate(programs)]
    if not all(agree):
        sys.exit(1)
    results = sum(len(program.results) for program in programs)
    print(f"{results} results of {len(cases)} cases agree")


if __name__ == "__main__":
    main()
