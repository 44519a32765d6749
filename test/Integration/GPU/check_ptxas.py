#===- check_ptxas.py - Registers, spills and access widths -----------------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# Compiles [B, S, H, 128] in each layout, prints a table, and fails on anything
# that costs speed: narrow accesses, local memory, barriers, spills.
#===------------------------------------------------------------------------===#

import argparse
import re
import subprocess
import sys
import tempfile

import emulate

LAYOUT = "#rope.layout<%s, head_dim = 128>"


def module(dtype, source, target, dynamic):
    x = "memref<%sx128x%s>" % ("?x?x?" if dynamic else "4x4096x32", dtype)
    t = "memref<%sx64xf32>" % ("?" if dynamic else "4096")
    layout = LAYOUT % source + ("" if source == target else " to " + LAYOUT % target)
    return """func.func @f(%%x: %s, %%c: %s, %%s: %s, %%y: %s) {
  rope.apply %s dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>
      ins(%%x, %%c, %%s : %s, %s, %s) outs(%%y : %s)
  return
}""" % (x, t, t, x, layout, x, t, t, x)


def check(args, dtype, source, target, dynamic):
    name = "%s %s%s%s" % (dtype, source, "" if source == target else " to " + target,
                          " dynamic" if dynamic else "")
    text = emulate.run([args.rope_opt, "-", "--rope-to-nvvm=chip=" + args.chip],
                       module(dtype, source, target, dynamic).encode())
    ptx = dict(emulate.binaries(text))["rope_kernels"].rstrip(b"\0").decode()
    with tempfile.NamedTemporaryFile("w", suffix=".ptx") as f:
        f.write(ptx)
        f.flush()
        result = subprocess.run(
            [args.ptxas, "-v", "-arch=" + args.chip, "-o", "/dev/null", f.name],
            capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit("ptxas failed:\n" + result.stderr)
    log = result.stderr + result.stdout
    registers = int(re.search(r"Used (\d+) registers", log).group(1))
    stack = int(re.search(r"(\d+) bytes stack frame", log).group(1))
    spills = sum(map(int, re.findall(r"(\d+) bytes spill", log)))
    body = [line.strip() for line in ptx.splitlines()]
    code = [l for l in body if l.endswith(";") and not l.startswith(".")]
    accesses = [l.split()[0] for l in code if re.match(r"(@\S+ )?(ld|st)\.(?!param)", l)]
    wide = re.compile(r"(ld|st)\.global\.(nc\.)?(v4\.[bfu]32|v2\.[bfu]64|v4\.[bfu]64|v8\.[bfu]32)$")
    narrow = [a for a in accesses if not wide.match(a)]
    # The loop for the last few rows of a dynamic shape is not the main path.
    loads = sum(a.startswith("ld") for a in accesses)
    stores = sum(a.startswith("st") for a in accesses)
    print("%-36s instructions %3d loads %2d stores %2d registers %2d spills %d stack %d"
          % (name, len(code), loads, stores, registers, spills, stack))
    problems = []
    # Two pairs in a vector of x: two numbers of each table.
    if dtype == "f32" and source == target == "interleaved":
        narrow = [a for a in narrow if not re.match(r"ld\.global\.(nc\.)?(b64|v2\.[bf]32)$", a)]
    if narrow:
        problems.append("narrow accesses: " + " ".join(sorted(set(narrow))))
    for word in (".local", "bar.", "call"):
        if any(word in line for line in body):
            problems.append("has " + word)
    if spills or stack:
        problems.append("spills")
    if registers > 80:
        problems.append("uses %d registers" % registers)
    if not loads or not stores:
        problems.append("reads or writes nothing")
    return ["%s: %s" % (name, p) for p in problems]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rope-opt", default="rope-opt")
    parser.add_argument("--ptxas", default="ptxas")
    parser.add_argument("--chip", default="sm_90")
    args = parser.parse_args()
    problems = []
    kinds = ["split", "interleaved"]
    for dtype in ("bf16", "f16", "f32"):
        for dynamic in (False, True):
            for source, target in (kinds[:1] * 2, kinds[1:] * 2, kinds, kinds[::-1]):
                problems += check(args, dtype, source, target, dynamic)
    if problems:
        raise SystemExit("\n".join(problems))
    print("all kernels as they should be")


if __name__ == "__main__":
    main()
