#!/usr/bin/env python3
"""Run every test of a build folder through lit and close with one line of counts.

    scripts/run-tests.py BUILD [--filter=REGEX] [paths below test/ ...]

A test that lit did not run is a failure, unless test/expected-unsupported.txt
names it: otherwise a missing tool would look like success.
"""

import argparse
import fnmatch
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PASSED = {"PASS", "XFAIL", "FLAKYPASS"}


def find_lit(build):
    """lit lies where CMake found the rest of LLVM's tools."""
    for line in (build / "CMakeCache.txt").read_text().splitlines():
        if line.startswith("LLVM_EXTERNAL_LIT:") and line[-1] != "=":
            return line.split("=", 1)[1]
    sys.exit(f"error: {build} is not configured (run make build)")


def read_expected(build):
    """The patterns of names that are excused by the features of this run, which
    test/lit.cfg.py leaves in a file."""
    features = set((build / "test" / "features.txt").read_text().split())
    patterns = []
    for line in (ROOT / "test" / "expected-unsupported.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            pattern, feature = line.rsplit(maxsplit=1)
            if (feature.lstrip("!") in features) != feature.startswith("!"):
                patterns.append(pattern.strip())
    return patterns


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("paths", nargs="*", help="folders or files below test/; all if none")
    parser.add_argument("--filter", help="run the tests whose name matches this expression")
    parser.add_argument("-j", "--jobs", help="tests at a time; as many as cores if not given")
    options = parser.parse_args()

    build = options.build.resolve()
    paths = [str(build / "test" / pathlib.Path(p).resolve().relative_to(ROOT / "test"))
             for p in options.paths] or [str(build / "test")]
    with tempfile.TemporaryDirectory() as scratch:
        results = pathlib.Path(scratch) / "results.json"
        command = [sys.executable, find_lit(build), "-sv", "--output", str(results)]
        if options.filter:
            command += ["--filter", options.filter]
        if options.jobs:
            command += ["-j", options.jobs]
        status = subprocess.run(command + paths).returncode
        if not results.exists():
            sys.exit(f"error: lit gave no results (exit code {status})")
        tests = json.loads(results.read_text())["tests"]

    expected = read_expected(build)
    passed = failed = skipped = 0
    for test in tests:
        name, code = test["name"], test["code"]
        if code in PASSED:
            passed += 1
        elif code == "EXCLUDED":  # by --filter
            continue
        elif code in ("UNSUPPORTED", "SKIPPED"):
            if any(fnmatch.fnmatch(name, pattern) for pattern in expected):
                skipped += 1
            else:
                print(f"not run, and not in test/expected-unsupported.txt: {name}")
                failed += 1
        else:
            failed += 1
    if status != 0 and failed == 0:
        print(f"lit ended with exit code {status}")
        failed += 1
    if passed == 0:
        print("no test was run")
        failed += 1

    slowest = sorted(tests, key=lambda t: -t.get("elapsed") or 0)[:5]
    print("slowest:", ", ".join(f"{t['name'].split(' :: ')[-1]} {t['elapsed']:.1f} s" for t in slowest))
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
