#!/usr/bin/env python3
"""Runs the examples of docs/remarks.md.

Below "## Examples" every code of the tables has a section with a program in it. Its
first line says how to run it, as in a test; the remark that it expects has to have
the code of the section, and no other remark may come.
"""

import argparse
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

CODE = re.compile(r"^\| `([a-z-]+)` \|", re.M)
EXAMPLE = re.compile(r"^### `([a-z-]+)`\n(?:(?!^###).)*?^```mlir\n(.*?)^```$", re.M | re.S)
RUN = "// RUN: rope-opt %s "


def run(tool, code, text):
    """The error of an example, or None."""
    if f"{{{{[{code}]" not in text:
        return f"expects no remark [{code}]"
    line = text.split("\n", 1)[0]
    if not line.startswith(RUN) or "-verify-diagnostics" not in line:
        return f"the first line is not '{RUN}... -verify-diagnostics'"
    with tempfile.NamedTemporaryFile("w", suffix=".mlir") as file:
        file.write(text)
        file.flush()
        done = subprocess.run([tool, file.name, *shlex.split(line[len(RUN):]), "-o", "/dev/null"],
                              capture_output=True, text=True)
    return done.stderr.replace(file.name, "example").strip() if done.returncode else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rope-opt", type=pathlib.Path, required=True, help="the tool that runs them")
    parser.add_argument("page", type=pathlib.Path)
    options = parser.parse_args()
    tables, _, examples = options.page.read_text().partition("\n## Examples\n")
    codes, found = CODE.findall(tables), EXAMPLE.findall(examples)
    failures = [f"{code} has no example" for code in codes if code not in {name for name, _ in found}]
    for code, text in found:
        error = run(options.rope_opt, code, text) if code in codes else "is in no table"
        if error:
            failures.append(f"{code}: {error}")
    for failure in failures:
        print(failure)
    print(f"{len(codes)} codes, {len(found)} examples, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
