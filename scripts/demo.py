#!/usr/bin/env python3
"""The demo: real exported programs, from their own spelling to folded code.

For each program of a folder in the corpus format, in one row: how the rotation
is spelled, the layout that was proved, what was rewritten to fold the other
layout away, complex and reorder ops before and after, error against the
reference, CPU time before (stock lowering of the same IR) and after, and the GPU
code for sm_90. The exit code is 1 if any of it is not so.
"""

import argparse
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import corpus

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEGEND = """
A > B is the program as exported, and after rope-optimize to the layout that is not its own. Moves: slices,
inserts and concats in the program; what remains reads tables and parts that do not turn. Reorders: what
rope-verify-eliminated finds on rotary paths. Errors: against the results of the model itself. CPU: median of 500
calls, the same stock lowering for everything but rope. PTX and registers (as ptxas counts them): sm_90, all kernels."""
OTHER = {"split": "interleaved", "interleaved": "split"}


def spelling(text):
    """Names what the source did, for the reader; nothing depends on it."""
    if "complex.mul" in text:
        strided = re.search(r"tensor\.(insert|extract)_slice[^\n]*\[(1, )+2\] :", text)
        return "complex product" + (", strided" if strided else "")
    if re.search(r"tensor\.insert_slice[^\n]*\[(1, )+2\] :", text):
        return "strided writes"
    if re.search(r"tensor\.extract_slice[^\n]*\[(1, )+2\] :", text):
        return "strided reads"
    if "arith.negf" in text and "tensor.concat" in text:
        return "rotate half"
    return "products of slices"


def constants(text):
    """Every constant tensor as (type, data), with how often it occurs."""
    blobs = dict(re.findall(r'^\s*(\S+): "(0x[0-9A-Fa-f]+)"', text, re.M))
    found = collections.Counter()
    for attribute, name, type in re.findall(r"arith\.constant (dense(?:_resource)?)<(.*?)> : tensor<(.*?)>$", text, re.M):
        found[type, blobs.get(name, name) if attribute == "dense_resource" else name] += 1
    return found


def rewritten(before, after):
    """The types of the constants whose data is new."""
    new = collections.Counter(type for type, _ in (constants(after) - constants(before)).elements())
    return " ".join(type + (f"*{count}" if count > 1 else "") for type, count in sorted(new.items(), reverse=True))


def count_complex(text):
    return len(re.findall(r"\bcomplex\.\w+", text))


def count_moves(text):
    """Slices, inserts and concats: how exporters spell moving lanes about."""
    return len(re.findall(r"= tensor\.(?:extract_slice|insert_slice|concat)\b", text))


def verify_eliminated(model):
    """The errors of rope-verify-eliminated: what is left on rotary paths."""
    done = subprocess.run([corpus.BIN / "rope-opt", model, "--rope-verify-eliminated", "-o", os.devnull],
                          capture_output=True, text=True)
    return [line for line in done.stderr.splitlines() if " error: " in line]


def unescape(match):
    """A character of a string in MLIR's text."""
    return chr(int(match[1], 16)) if len(match[1]) == 2 else match[1]


def gpu_code(model, scratch, ptxas):
    """PTX instructions and registers of the kernels of a program."""
    compiled = corpus.run_tool([corpus.BIN / "rope-opt", model, "--rope-to-nvvm=chip=sm_90 format=isa"])
    texts = re.findall(r'#gpu\.object<.*?assembly = "((?:[^"\\]|\\.)*)"', compiled)
    texts = [re.sub(r"\\([0-9A-Fa-f]{2}|.)", unescape, text) for text in texts]
    # One file for ptxas: the directives of the first, every body.
    ptx = scratch / "kernels.ptx"
    ptx.write_text("\n".join([*texts[:1], *(re.sub(r"^\.(version|target|address_size).*$", "", text, flags=re.M)
                                            for text in texts[1:])]))
    text = ptx.read_text()
    kernels = len(re.findall(r"\.entry ", text))
    if re.search(r"(ld|st)\.local", text):
        raise corpus.ToolError("a kernel uses local memory")
    if kernels == 0:
        raise corpus.ToolError("rope-to-nvvm made no kernel")
    instructions = len(re.findall(r"^\s+(?!//|\.)[a-z@][^\n]*;$", text, re.M))
    done = subprocess.run([ptxas, "-v", "-arch=sm_90", ptx, "-o", os.devnull], capture_output=True, text=True)
    if done.returncode != 0:
        raise corpus.ToolError("ptxas: " + done.stderr[:300])
    report = done.stdout + done.stderr
    registers = max(int(number) for number in re.findall(r"Used (\d+) registers", report))
    spills = sum(int(number) for number in re.findall(r"(\d+) bytes spill", report))
    return kernels, instructions, registers, spills


class Row:
    def __init__(self, name):
        self.cells = [name]
        self.problems = []

    def check(self, condition, problem):
        if not condition:
            self.problems.append(f"{self.cells[0]}: {problem}")


def show_case(folder, ptxas, scratch):
    case = corpus.Case(folder)
    row = Row(case.name)
    source = case.model.read_text()

    raised = scratch / "raised.mlir"
    corpus.run_tool([corpus.BIN / "rope-opt", case.model, "--rope-raise", "-o", raised])
    ropes = corpus.find_ropes(raised.read_text())
    kinds = {kinds[0] for kinds, _ in ropes if kinds}
    row.check(len(ropes) == case.label["ropes"], f"{len(ropes)} of {case.label['ropes']} rotations found")
    row.check(len(kinds) == 1, "the rotations have no one layout")
    kind = sorted(kinds)[0] if kinds else "split"
    target = OTHER[kind]

    optimized = scratch / "optimized.mlir"
    corpus.run_tool([corpus.BIN / "rope-opt", case.model, f"--rope-optimize=layout={target}", "-o", optimized])
    result = optimized.read_text()
    row.check(all(written == {target} for written in (set(kinds) for kinds, _ in corpus.find_ropes(result))),
              f"a rotation does not read and write {target}")
    changed = rewritten(raised.read_text(), result)
    row.check(changed, "no constant was rewritten")

    left = verify_eliminated(optimized)
    row.check(not left, f"left on a rotary path: {left[:1]}")
    row.check("rope.permute" not in result, "a rope.permute is left")
    row.check(count_complex(result) == 0, "a complex op is left")

    # In turns, and the better time of each: another process may take the CPU.
    programs = ((case.model, "stock"), (optimized, "rope"))
    errors, times = [0.0, 0.0], [float("inf")] * 2
    for _ in range(2):
        for i, (model, pipeline) in enumerate(programs):
            error, passed, time = corpus.run_model(case, model, pipeline, 2, scratch, repeat=500)
            row.check(passed, f"{pipeline}: error {error:.1e} against the reference")
            errors[i], times[i] = error, min(times[i], time)
    stock, ours = times
    row.check(ours <= 1.5 * stock, f"slower than before: {ours:.1f} us, {stock:.1f} us before")

    kernels, instructions, registers, spills = gpu_code(optimized, scratch, ptxas)
    # Rotations that share their tables are one kernel, which may compute them as well.
    tables = len(re.findall(r"= rope\.table ", result))
    row.check(1 <= kernels <= len(ropes) + tables,
              f"{kernels} GPU kernels for {len(ropes)} rotations and {tables} tables")
    row.check(spills == 0, f"{spills} bytes of registers spilled")

    row.cells += [spelling(source), f"{len(ropes)} {kind}", target, changed,
                  f"{count_complex(source)} > {count_complex(result)}", f"{count_moves(source)} > {count_moves(result)}",
                  str(len(left)),
                  f"{errors[0]:.1e} > {errors[1]:.1e}", f"{stock:.1f} > {ours:.1f}",
                  str(instructions), str(registers)]
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=ROOT / "test/Integration/programs")
    parser.add_argument("--build", type=pathlib.Path, default=corpus.BUILD, help="build folder (default: %(default)s)")
    parser.add_argument("--ptxas", default=shutil.which("ptxas") or "ptxas")
    options = parser.parse_args()
    corpus.BIN = options.build / "bin"
    folders = [path.parent for path in sorted(options.folder.glob("*/model.mlir"))]
    folders = [folder for folder in folders if json.loads((folder / "case.json").read_text())["foldable"]]
    if not folders:
        sys.exit(f"demo.py: no foldable program in '{options.folder}'")

    lines = [["program", "spelling", "found", "folded to", "constants rewritten", "complex", "moves", "reorders",
              "error", "CPU us", "PTX instr.", "regs"]]
    problems = []
    for folder in folders:
        with tempfile.TemporaryDirectory() as scratch:
            try:
                row = show_case(folder, options.ptxas, pathlib.Path(scratch))
            except (corpus.ToolError, OSError) as failure:
                problems.append(f"{folder.name}: {failure}")
                continue
        lines.append(row.cells)
        problems += row.problems
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    print(LEGEND)
    for problem in problems:
        print(f"NOT SO: {problem}")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
