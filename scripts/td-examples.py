#!/usr/bin/env python3
"""Runs the examples in the descriptions of td files.

An example is a block between ```mlir and ```. It is either a complete module, as
a file would hold it, or a list of attributes, one a line. Each has to come back
from a round trip through text, the generic form and bytecode. Every op of the
files has to be in an example.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import textwrap


def find_examples(file):
    """The examples of a file, as (line, text)."""
    examples, block = [], None
    for number, line in enumerate(file.read_text().splitlines(), start=1):
        mark = line.strip()
        if block is None and mark == "```mlir":
            start, block = number + 1, []
        elif block is not None and mark == "```":
            examples.append((start, textwrap.dedent("\n".join(block)) + "\n"))
            block = None
        elif block is not None:
            block.append(line)
    return examples


def wrap(text):
    """A module: attributes become those of a function."""
    if not text.startswith("#"):
        return text
    attributes = [f"a{i} = {line}" for i, line in enumerate(text.splitlines()) if line.strip()]
    return "func.func private @attributes() attributes {test.attributes = {" + ", ".join(attributes) + "}}\n"


def run(tool, text):
    """The error of the example, or None."""
    for flags in (["--mlir-print-op-generic"], ["--emit-bytecode"]):
        written = subprocess.run([tool, *flags], input=text.encode(), capture_output=True)
        if written.returncode:
            return written.stderr.decode().strip()
        read = subprocess.run([tool, "--verify-roundtrip", "-o", "/dev/null"], input=written.stdout,
                              capture_output=True)
        if read.returncode:
            return read.stderr.decode().strip()
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rope-opt", type=pathlib.Path, required=True, help="the tool that runs them")
    parser.add_argument("files", type=pathlib.Path, nargs="+", help="td files")
    options = parser.parse_args()
    failures, ops, texts = 0, set(), []
    for file in options.files:
        ops |= {f"rope.{name}" for name in re.findall(r'Rope_Op<"(\w+)"', file.read_text())}
        for line, text in find_examples(file):
            texts.append(text)
            error = run(options.rope_opt, wrap(text))
            if error:
                failures += 1
                print(f"{file}:{line}: the example does not run:\n{error}")
    for op in sorted(ops):
        if not any(re.search(rf"{op}\b", text) for text in texts):
            failures += 1
            print(f"{op} has no example")
    print(f"{len(texts)} examples, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
