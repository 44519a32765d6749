#!/usr/bin/env python3
"""Runs every function of a file as it is and after rope-raise, on the same random
arguments, and compares the results.

One function is added that calls all others, so that each program is compiled once.
Dynamic sizes are all the same number. Passes given after the file run before
rope-raise. The exit code is 1 if a number differs.
"""

import argparse
import pathlib
import random
import re
import subprocess
import sys
import tempfile

FUNCTION = re.compile(r"^\s*func\.func @(\w+)\((.*?)\) -> (.*) \{$", re.M)
TYPE = re.compile(r"tensor<[^>]*(?:<[^>]*>)?[^>]*>")
DYNAMIC = 5


def run(command, text=None):
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command[:3]))} failed:\n{done.stdout}{done.stderr}"[-4000:])
    return done.stdout


def get_input(type, generator):
    """Random data of a tensor type, as rope-run reads it."""
    *shape, element = type[len("tensor<"):-1].split("x")
    sizes = [DYNAMIC if size == "?" else int(size) for size in shape]
    count = 1
    for size in sizes:
        count *= size
    if element.startswith("f") or element.startswith("bf"):
        data = [round(generator.uniform(-2, 2) * 64) / 64 for _ in range(count)]
    else:
        data = [generator.randrange(2 if element == "i1" else 4) for _ in range(count)]
    return "".join(f"{size}x" for size in sizes) + element + "=" + ",".join(map(str, data))


def add_main(text):
    """The text with @main, which calls all functions, and the argument types."""
    arguments, results, calls = [], [], []
    for name, parameters, result in FUNCTION.findall(text):
        types, result_types = TYPE.findall(parameters), TYPE.findall(result)
        used = [f"%a{len(arguments) + i}" for i in range(len(types))]
        arguments += types
        made = f"%r{len(calls)}"
        calls.append(f"  {made}:{len(result_types)} = func.call @{name}({', '.join(used)}) : "
                     f"({', '.join(types)}) -> ({', '.join(result_types)})")
        results += [(f"{made}#{i}", type) for i, type in enumerate(result_types)]
    main = [f"func.func @main({', '.join(f'%a{i}: {type}' for i, type in enumerate(arguments))}) -> "
            f"({', '.join(type for _, type in results)}) {{", *calls,
            f"  return {', '.join(value for value, _ in results)} : {', '.join(type for _, type in results)}", "}"]
    # Upstream prints a module around the functions.
    end = text.rstrip().rfind("}") if re.search(r"^module", text, re.M) else len(text)
    return "\n".join([text[:end], *main, text[end:]]), arguments, len(results), len(calls)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("passes", nargs="*")
    parser.add_argument("--allow-none", action="store_true", help="nothing need be raised")
    parser.add_argument("--rope-opt", default="rope-opt")
    parser.add_argument("--rope-run", default="rope-run")
    options, passes = parser.parse_known_args()
    passes += options.passes
    text, types, count, functions = add_main(options.file.read_text())
    generator = random.Random(0)
    inputs = [f"--input={get_input(type, generator)}" for type in types]
    raised = run([options.rope_opt, "-", *passes, "--rope-raise"], text)
    if "rope.apply" not in raised and not options.allow_none:
        sys.exit("nothing was raised")
    with tempfile.TemporaryDirectory() as folder:
        files = [f"@{folder}/{i}.npy" for i in range(count)]
        command = [options.rope_run, "-", "--opt-level=0", *inputs]
        run([*command, *(f"--output={file}" for file in files)], text)
        run([*command, *(f"--expected-output={file}" for file in files)], raised)
    print(f"{functions} functions, {count} results: the same numbers, {raised.count('rope.apply ')} rotations")


if __name__ == "__main__":
    main()
