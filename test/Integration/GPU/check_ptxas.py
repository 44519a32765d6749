#===- check_ptxas.py - What ptxas says of the kernels ----------------------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# Compiles rotations of each layout, type and shape class with ptxas, prints a
# table (that of docs/gpu.md with --markdown), and fails on anything that costs
# speed: narrow accesses, local memory, barriers, calls, spills. The road through
# linalg has accesses of one element, of neighbours by neighbouring threads.
#===------------------------------------------------------------------------===#

import argparse
import os
import re
import struct
import subprocess
import tempfile
from dataclasses import dataclass

import emulate

BYTES = {"bf16": 2, "f16": 2, "f32": 4, "f64": 8}
# Of a multiprocessor of sm_80, sm_90 and sm_100 alike.
WARPS, REGISTERS = 64, 65536


@dataclass
class Case:
    dtype: str
    source: str
    target: str
    shape: str  # static, dynamic, strided, embedding, in place, S=1 ...
    made: bool = False  # tables in registers
    head_dim: int = 128
    table: str = "f32"
    axes: tuple = ()  # how many pairs follow each position axis
    per_lane: bool = False

    @property
    def name(self):
        layout = self.source + ("" if self.source == self.target else " to " + self.target)
        name = "%s %s %s%s" % (self.dtype, layout, self.shape, " no table" if self.made else "")
        if self.table != "f32":
            name += " of " + self.table
        if self.per_lane:
            name += " per lane"
        return name + (" axes %s" % "+".join(map(str, self.axes)) if self.axes else "")

    def mlir(self):
        d, p = self.head_dim, self.head_dim // 2
        strides = ""
        sizes = {"static": "4x4096x32", "dynamic": "?x?x32", "strided": "4x4096x32", "embedding": "8x4096",
                 "S=1": "64x1x32", "H=71": "4x4096x71"}.get(self.shape, "4x4096x32")
        if self.shape == "strided":
            strides = ", strided<[%d, %d, %d, 1]>" % (4096 * 48 * d, 48 * d, d)
        rows = {"dynamic": "?", "S=1": "1"}.get(self.shape, "4096")
        x = "memref<%sx%dx%s%s>" % (sizes, d, self.dtype, strides)
        t = "memref<%sx%dx%s>" % (rows, d if self.per_lane else p, self.table)
        axes, positions = "", "memref<%sxi64>" % rows
        if self.axes:
            positions = "memref<%dx%sxi64>" % (len(self.axes), rows)
            numbers = [axis for axis, count in enumerate(self.axes) for _ in range(count)]
            axes = "axis_map = [%s] " % ", ".join(map(str, numbers))
        layout = "%s#rope.layout<%s, head_dim = %d>" % ("per_lane " if self.per_lane else "", self.source, d)
        if self.target != self.source:
            layout += " to #rope.layout<%s, head_dim = %d>" % (self.target, d)
        last, dims = (2, "(b, s, p) -> (s, p)") if self.shape == "embedding" else (3, "(b, s, h, p) -> (s, p)")
        y = "%x" if self.shape == "in place" else "%y"
        arguments, body = "%%c: %s, %%s: %s" % (t, t), ""
        if self.made:
            arguments = "%%p: %s, %%f: memref<%dxf32>" % (positions, p)
            size = "%n" if rows == "?" else ""
            if size:
                body = "%%z = arith.constant 0 : index\n  %%n = memref.dim %%p, %%z : %s\n  " % positions
            body += "".join("%%%s = memref.alloc(%s) : %s\n  " % (name, size, t) for name in "cs")
            body += ("rope.table %sins(%%p, %%f : %s, memref<%dxf32>) outs(%%c, %%s : %s, %s)\n  "
                     % (axes, positions, p, t, t))
        return """func.func @f(%%x: %s {llvm.noalias}, %s, %%y: %s {llvm.noalias}) {
  %srope.apply %s dim = %d map = affine_map<%s>
      ins(%%x, %%c, %%s : %s, %s, %s) outs(%s : %s)
  return
}""" % (x, arguments, x, body, layout, last, dims, x, t, t, y, x)

    def may_be_narrow(self, vector_bytes):
        """What is narrower than a vector for a reason: halves and tables that
        are not aligned to more or of a narrower type, positions."""
        return self.made or BYTES[self.table] < BYTES[self.dtype] or self.head_dim // 2 * BYTES[self.dtype] % vector_bytes != 0 or \
            self.source == self.target == "interleaved"


def cases(markdown, has_registers):
    pairs = [("split", "split"), ("interleaved", "interleaved"), ("split", "interleaved"), ("interleaved", "split")]
    for dtype in ("bf16", "f16", "f32", "f64"):
        for source, target in pairs:
            yield Case(dtype, source, target, "static")
            # f64 is turned in f64, by tables that are made first.
            if dtype != "f64" and (has_registers or not markdown):
                yield Case(dtype, source, target, "static", made=True)
            if markdown:
                continue
            # Sections of a model with three axes: a chunk of pairs has one, and not.
            if dtype in ("bf16", "f32"):
                yield Case(dtype, source, target, "static", made=True, axes=(16, 24, 24))
                yield Case(dtype, source, target, "static", made=True, axes=(21, 22, 21))
                yield Case(dtype, source, target, "static", made=True, table="bf16")
                yield Case(dtype, source, target, "static", table="bf16")
                yield Case(dtype, source, target, "static", per_lane=True)
            yield Case(dtype, source, target, "dynamic")
            yield Case(dtype, source, target, "strided")
            if source == target:
                yield Case(dtype, source, target, "in place")
            if dtype in ("bf16", "f32"):
                yield Case(dtype, source, target, "dynamic", made=True)
                yield Case(dtype, source, target, "embedding", head_dim=4096)
                yield Case(dtype, source, target, "embedding", made=True, head_dim=4096)
                yield Case(dtype, source, target, "S=1")
                yield Case(dtype, source, target, "H=71", head_dim=64)
                for d in (20, 72, 80, 96):
                    yield Case(dtype, source, target, "D=%d" % d, head_dim=d)


def code_sizes(cubin):
    """The instructions of each kernel: 16 bytes each since Volta."""
    at, = struct.unpack_from("<Q", cubin, 0x28)
    size, count, names = struct.unpack_from("<HHH", cubin, 0x3A)
    sections = [struct.unpack_from("<IIQQQQ", cubin, at + i * size) for i in range(count)]
    strings = sections[names][4]
    result = {}
    for name, _, _, _, start, length in sections:
        text = cubin[strings + name : cubin.index(b"\0", strings + name)].decode()
        if text.startswith(".text."):
            code = cubin[start : start + length].rstrip(b"\0")
            result[text[len(".text."):]] = length // 16
            assert code
    return result


def occupancy(registers, block):
    """The part of the warps of a multiprocessor that its registers allow."""
    per_warp = (registers * 32 + 255) // 256 * 256
    blocks = REGISTERS // per_warp // (block // 32)
    return min(blocks * (block // 32), WARPS) / WARPS


def check(args, case):
    result = subprocess.run(
        [args.rope_opt, "-", "--rope-to-nvvm=print-schedule chip=%s road=%s %s" % (args.chip, args.road, args.options)],
        input=case.mlir().encode(), capture_output=True)
    if result.returncode != 0:
        raise SystemExit(case.name + "\n" + case.mlir() + "\n" + result.stderr.decode())
    shown = dict(re.findall(r"([\w-]+)=(\d+)", result.stderr.decode()))
    is_direct = args.road == "vector"
    if not is_direct:
        shown.update({"pairs-per-thread": 1, "heads-per-thread": 1,
                      "read-bytes": BYTES[case.dtype], "write-bytes": BYTES[case.dtype]})
    ptx = dict(emulate.binaries(result.stdout))["rope_kernels"].rstrip(b"\0").decode()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "k.ptx")
        with open(path, "w") as f:
            f.write(ptx)
        result = subprocess.run([args.ptxas, "-v", "-arch=" + args.chip, "-o", path + ".cubin", path],
                                capture_output=True, text=True)
        if result.returncode != 0:
            raise SystemExit("ptxas failed:\n" + result.stderr)
        with open(path + ".cubin", "rb") as f:
            sizes = code_sizes(f.read())
    log = result.stderr + result.stdout
    problems, rows = [], []
    entries = re.split(r"^\.visible \.entry ", ptx, flags=re.M)[1:]
    for entry in entries:
        kernel = entry[: entry.index("(")]
        part = log[log.index("'%s'" % kernel):]
        part = part.split("Compiling entry")[0]
        registers = int(re.search(r"Used (\d+) registers", part).group(1))
        stack = int(re.search(r"(\d+) bytes stack frame", part).group(1))
        spills = sum(map(int, re.findall(r"(\d+) bytes spill", part)))
        code = [line.strip() for line in entry.splitlines()]
        accesses = [l.split()[0] for l in code if re.match(r"(@\S+ )?(ld|st)\.(?!param)", l)]
        wide = re.compile(r"(ld|st)\.global\.(nc\.)?(v4\.[bfu]32|v2\.[bfu]64%s)$"
                          % (r"|v4\.[bfu]64|v8\.[bfu]32" if args.chip >= "sm_100" and len(args.chip) > 5 else ""))
        narrow = [a for a in accesses if not wide.match(a)]
        moved = 4 * int(shown["pairs-per-thread"]) * BYTES[case.dtype]
        # With several kernels, the second is that for large tensors.
        if len(entries) == 1 or kernel == "f_kernel_0":
            moved *= int(shown["heads-per-thread"])
        rows.append(dict(
            kernel=kernel, registers=registers, stack=stack, spills=spills, instructions=sizes[kernel],
            moved=moved, per16=sizes[kernel] * 16 / moved, read=shown["read-bytes"], write=shown["write-bytes"],
            occupancy=occupancy(registers, int(shown["block-size"]))))
        if is_direct and not case.may_be_narrow(int(shown["vector-bytes"])):
            # A narrow access of a table is two pairs of a vector of x.
            narrow = [a for a in narrow if case.dtype not in ("f32", "f64") or not re.match(r"ld\.global\.nc", a)]
            if narrow:
                problems.append("narrow accesses: " + " ".join(sorted(set(narrow))))
        if is_direct and not any(a.startswith("ld.global.nc") for a in accesses):
            problems.append("no table through the read-only path")
        if len([a for a in accesses if a.startswith("st")]) == 0:
            problems.append("writes nothing")
        for word in (".local", "bar.", "call"):
            if any(word in line for line in code):
                problems.append("has " + word)
        if spills or stack:
            problems.append("spills")
        if registers > 128:
            problems.append("uses %d registers" % registers)
    # The kernel for large tensors of known size; in linalg, the one with 32 bits
    # after that of the table.
    at = 1 if is_direct else len(rows) // 2 if case.made else 0
    row = rows[min(at, len(rows) - 1)]
    if args.markdown:
        layout = case.source if case.source == case.target else case.source + " to " + case.target
        print("| %s | %s | %s | %s / %s | %d | %d | %d | %d | %.1f | %d %% |" % (
            case.dtype, layout, "registers" if case.made else "memory", row["read"], row["write"], row["moved"],
            row["registers"], row["spills"], row["instructions"], row["per16"], round(100 * row["occupancy"])))
    else:
        print("%-48s read %2s write %2s bytes/thread %4d registers %3d spills %d stack %d instructions %4d per-16-bytes %5.1f occupancy %3d%%"
              % (case.name, row["read"], row["write"], row["moved"], row["registers"], row["spills"], row["stack"],
                 row["instructions"], row["per16"], round(100 * row["occupancy"])))
    return ["%s: %s" % (case.name, p) for p in problems]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rope-opt", default="rope-opt")
    parser.add_argument("--ptxas", default="ptxas")
    parser.add_argument("--chip", default="sm_90")
    parser.add_argument("--road", default="vector", choices=("vector", "linalg"))
    parser.add_argument("--options", default="", help="more options of rope-to-nvvm")
    parser.add_argument("--filter", default="", help="only cases with this in their name")
    parser.add_argument("--markdown", action="store_true", help="the table of docs/gpu.md")
    args = parser.parse_args()
    if args.markdown:
        print("| type | layout | tables | bytes per read / write | bytes per thread | registers | spills | instructions "
              "| per 16 bytes | occupancy |")
        print("|---|---|---|---|---|---|---|---|---|---|")
    problems = []
    for case in cases(args.markdown, args.road == "vector"):
        if args.filter in case.name:
            problems += check(args, case)
    if problems:
        raise SystemExit("\n".join(problems))
    if not args.markdown:
        print("all kernels as they should be")


if __name__ == "__main__":
    main()
