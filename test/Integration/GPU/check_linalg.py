#===- check_linalg.py - Kernels of linalg ops, without a GPU ---------------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# Each program is one function on tensors; what NumPy says of it in float64 is
# what the emulated GPU has to find, within a few units in the last place.
#===------------------------------------------------------------------------===#

import argparse
import math
import pathlib
import subprocess
import tempfile
from dataclasses import dataclass

import numpy as np

TYPES = {"f32": np.float32, "f64": np.float64, "f16": np.float16, "i64": np.int64, "i1": np.bool_}
UNIT = {"f16": 2.0**-11, "f32": 2.0**-24, "f64": 2.0**-53}


@dataclass
class Program:
    name: str
    body: str  # of @main, with its arguments %0, %1 ...; X stands for dynamic sizes
    inputs: list
    expected: np.ndarray
    dtype: str
    rtol: float
    atol: float = 0.0


def tensor(shape, dtype, dynamic):
    return "tensor<%s>" % "x".join(["?" if dynamic else str(n) for n in shape] + [dtype])


def rng(name):
    return np.random.default_rng(sum(map(ord, name)))


def generic(maps, iterators, ins, outs, body, result):
    return """linalg.generic {indexing_maps = [%s], iterator_types = [%s]}
      ins(%s) outs(%s) {
  %s
  } -> %s""" % (", ".join("affine_map<%s>" % m for m in maps), ", ".join('"%s"' % i for i in iterators),
                ins, outs, body, result)


def unary(op, dtype, values, function, rtol, atol=0.0):
    x = np.asarray(values, TYPES[dtype])
    t = tensor(x.shape, dtype, False)
    body = "%e = tensor.empty() : " + t + "\n  %r = " + generic(
        ["(i) -> (i)"] * 2, ["parallel"], "%%0 : %s" % t, "%%e : %s" % t,
        "^bb0(%%in: %s, %%out: %s):\n    %%v = math.%s %%in : %s\n    linalg.yield %%v : %s" % (
            dtype, dtype, op, dtype, dtype), t)
    with np.errstate(all="ignore"):
        expected = function(x.astype(np.float64)).astype(TYPES[dtype])
    return Program("%s_%s" % (op, dtype), body, [x], expected, dtype, rtol, atol)


def math_programs():
    for dtype in ("f32", "f64"):
        unit = UNIT[dtype]
        limit = 87.0 if dtype == "f32" else 700.0
        special = [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 1e-30, -1e-30]
        r = rng(dtype)
        wide = np.concatenate((special, r.uniform(-limit, limit, 3000), r.normal(size=1000), [limit + 40, -limit - 60]))
        yield unary("exp", dtype, wide, np.exp, 4 * unit)
        positive = np.exp(r.uniform(-80, 80, 3000))
        yield unary("log", dtype, np.concatenate((special, positive, 1 + 1e-4 * r.normal(size=1000))), np.log,
                    4 * unit, 2 * unit)
        yield unary("sqrt", dtype, positive, np.sqrt, 2 * unit)
        yield unary("rsqrt", dtype, positive, lambda x: 1 / np.sqrt(x), 4 * unit)
        yield unary("sin", dtype, 1e4 * r.normal(size=1000), np.sin, 0, 4 * unit)
        yield unary("cos", dtype, 1e4 * r.normal(size=1000), np.cos, 0, 4 * unit)
        for op, function in (("floor", np.floor), ("ceil", np.ceil), ("absf", np.abs), ("trunc", np.trunc),
                             ("roundeven", np.rint)):
            yield unary(op, dtype, r.uniform(-100, 100, 300), function, 0)
    around = rng("t").normal(size=1000)
    for op, values, function in (
            ("tanh", around, np.tanh), ("erf", around, np.vectorize(math.erf)),
            ("sinh", around, np.sinh), ("cosh", around, np.cosh), ("tan", around / 4, np.tan),
            ("log2", np.exp(around), np.log2), ("log1p", np.abs(around), np.log1p), ("expm1", around, np.expm1)):
        yield unary(op, "f32", values, function, 1e-6, 4e-7)
    # Upstream's polynomial is no better.
    yield unary("atan", "f32", 5 * around, np.arctan, 4e-6)
    yield unary("exp2", "f32", np.concatenate((30 * around, [-np.inf, 0, np.inf, np.nan])), np.exp2, 2 * UNIT["f32"])
    yield unary("exp", "f16", rng("h").normal(size=300), np.exp, 2.0**-10)
    # Negative bases, with and without a value; zeros, infinities, ones.
    corners = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, 3.0, -3.0, np.inf, -np.inf, np.nan, 1e10, -1e10]
    left, right = (part.ravel() for part in np.meshgrid(corners, corners))
    x = np.concatenate((left, np.exp(rng("p").uniform(-20, 20, 1000)))).astype(np.float32)
    y = np.concatenate((right, rng("q").uniform(-4, 4, 1000))).astype(np.float32)
    # Signs of zeros, and infinite powers of what is no more than one.
    known = ~((x == 0) & (y < 0)) & ~(np.isinf(y) & (x <= 0)) & ~(np.isinf(x) & (x < 0))
    x, y = x[known], y[known]
    with np.errstate(all="ignore"):
        power = (x.astype(np.float64) ** y).astype(np.float32)
    t = tensor(x.shape, "f32", False)
    body = "%e = tensor.empty() : " + t + "\n  %r = " + generic(
        ["(i) -> (i)"] * 3, ["parallel"], "%%0, %%1 : %s, %s" % (t, t), "%%e : %s" % t,
        "^bb0(%a: f32, %b: f32, %out: f32):\n    %v = math.powf %a, %b : f32\n    linalg.yield %v : f32", t)
    yield Program("powf", body, [x, y], power, "f32", 2 * UNIT["f32"])


def shape_programs(dynamic):
    def t(shape, dtype="f32"):
        return tensor(shape, dtype, dynamic)

    def empty(name, shape, source, dtype="f32"):
        """An init with sizes (argument, dimension) of others."""
        if not dynamic:
            return "%%%s = tensor.empty() : %s" % (name, t(shape, dtype))
        lines = []
        for i, (value, dim, type) in enumerate(source):
            lines.append("%%%s_c%d = arith.constant %d : index" % (name, i, dim))
            lines.append("%%%s_d%d = tensor.dim %%%s, %%%s_c%d : %s" % (name, i, value, name, i, type))
        sizes = ", ".join("%%%s_d%d" % (name, i) for i in range(len(shape)))
        return "\n  ".join(lines + ["%%%s = tensor.empty(%s) : %s" % (name, sizes, t(shape, dtype))])

    def fill(name, init, type, value="0.0"):
        return "%%%s_z = arith.constant %s : f32\n  %%%s = linalg.fill ins(%%%s_z : f32) outs(%%%s : %s) -> %s" % (
            name, value, name, name, init, type, type)

    r = rng("shapes")
    a, b = r.normal(size=(5, 33)).astype(np.float32), r.normal(size=(33, 17)).astype(np.float32)
    A, B, C = t(a.shape), t(b.shape), t((5, 17))
    yield Program(
        "matmul", "\n  ".join([empty("e", (5, 17), [("0", 0, A), ("1", 1, B)]), fill("f", "e", C),
        "%%r = linalg.matmul ins(%%0, %%1 : %s, %s) outs(%%f : %s) -> %s" % (A, B, C, C)]),
        [a, b], a.astype(np.float64) @ b, "f32", 1e-5, 1e-5)
    a, b = r.normal(size=(3, 4, 9)).astype(np.float32), r.normal(size=(3, 9, 6)).astype(np.float32)
    A, B, C = t(a.shape), t(b.shape), t((3, 4, 6))
    yield Program(
        "batch_matmul", "\n  ".join([empty("e", (3, 4, 6), [("0", 0, A), ("0", 1, A), ("1", 2, B)]), fill("f", "e", C),
        "%%r = linalg.batch_matmul ins(%%0, %%1 : %s, %s) outs(%%f : %s) -> %s" % (A, B, C, C)]),
        [a, b], a.astype(np.float64) @ b, "f32", 1e-5, 1e-5)
    x = r.normal(size=(4, 5, 6)).astype(np.float32)
    X, Y = t(x.shape), t((6, 4, 5))
    yield Program(
        "transpose", "\n  ".join([empty("e", (6, 4, 5), [("0", 2, X), ("0", 0, X), ("0", 1, X)]),
        "%%r = linalg.transpose ins(%%0 : %s) outs(%%e : %s) permutation = [2, 0, 1]" % (X, Y)]),
        [x], x.transpose(2, 0, 1), "f32", 0)
    # The largest of each row, of another dimension than the last.
    M = t((4, 6))
    yield Program(
        "max", "\n  ".join([empty("e", (4, 6), [("0", 0, X), ("0", 2, X)]), fill("f", "e", M, "0xFF800000"), "%r = " + generic(
            ["(i, j, k) -> (i, j, k)", "(i, j, k) -> (i, k)"], ["parallel", "reduction", "parallel"],
            "%%0 : %s" % X, "%%f : %s" % M,
            "^bb0(%in: f32, %out: f32):\n    %v = arith.maximumf %in, %out : f32\n    linalg.yield %v : f32", M)]),
        [x], x.max(axis=1), "f32", 0)
    # Softmax of rows, masked by minus infinity.
    s = r.normal(size=(7, 12)).astype(np.float32)
    s[:, 9:] = -np.inf
    S, R = t(s.shape), t((7,))
    rows, point = "(i, j) -> (i)", "(i, j) -> (i, j)"
    exps = np.exp(s.astype(np.float64) - s.max(axis=1, keepdims=True))
    yield Program(
        "softmax", "\n  ".join([
            empty("e", (7,), [("0", 0, S)]), fill("m", "e", R, "0xFF800000"), fill("z", "e", R),
            empty("w", (7, 12), [("0", 0, S), ("0", 1, S)]),
            "%max = " + generic([point, rows], ["parallel", "reduction"], "%%0 : %s" % S, "%%m : %s" % R,
                "^bb0(%in: f32, %out: f32):\n    %v = arith.maximumf %in, %out : f32\n    linalg.yield %v : f32", R),
            "%exp = " + generic([point, rows, point], ["parallel"] * 2, "%%0, %%max : %s, %s" % (S, R), "%%w : %s" % S,
                "^bb0(%in: f32, %top: f32, %out: f32):\n    %v = arith.subf %in, %top : f32\n    %u = math.exp %v : f32\n    linalg.yield %u : f32", S),
            "%sum = " + generic([point, rows], ["parallel", "reduction"], "%%exp : %s" % S, "%%z : %s" % R,
                "^bb0(%in: f32, %out: f32):\n    %v = arith.addf %in, %out : f32\n    linalg.yield %v : f32", R),
            "%r = " + generic([point, rows, point], ["parallel"] * 2, "%%exp, %%sum : %s, %s" % (S, R), "%%w : %s" % S,
                "^bb0(%in: f32, %all: f32, %out: f32):\n    %v = arith.divf %in, %all : f32\n    linalg.yield %v : f32", S)]),
        [s], exps / exps.sum(axis=1, keepdims=True), "f32", 2e-6)
    # Rows of a table by number, where a mask allows it.
    table = r.normal(size=(11, 8)).astype(np.float32)
    rows_of = r.integers(0, 11, 6)
    mask = r.integers(0, 2, 6).astype(np.bool_)
    T, N, K, G = t(table.shape), t((6,), "i64"), t((6,), "i1"), t((6, 8))
    yield Program(
        "gather", "\n  ".join([empty("e", (6, 8), [("1", 0, N), ("0", 1, T)]), "%none = arith.constant 7.0 : f32", "%r = " + generic(
            [rows, rows, point], ["parallel"] * 2, "%%1, %%2 : %s, %s" % (N, K), "%%e : %s" % G,
            """^bb0(%%n: i64, %%k: i1, %%out: f32):
    %%i = arith.index_cast %%n : i64 to index
    %%j = linalg.index 1 : index
    %%v = tensor.extract %%0[%%i, %%j] : %s
    %%s = arith.select %%k, %%v, %%none : f32
    linalg.yield %%s : f32""" % T, G)]),
        [table, rows_of, mask], np.where(mask[:, None], table[rows_of], np.float32(7)), "f32", 0)
    if dynamic:
        return
    # Slices put together, and a convolution whose places are sums.
    X = "tensor<4x5x6xf32>"
    yield Program(
        "concat", """%%a = tensor.extract_slice %%0[0, 0, 3] [4, 5, 3] [1, 1, 1] : %s to tensor<4x5x3xf32>
  %%b = tensor.extract_slice %%0[0, 0, 0] [4, 5, 3] [1, 1, 2] : %s to tensor<4x5x3xf32>
  %%r = tensor.concat dim(2) %%a, %%b : (tensor<4x5x3xf32>, tensor<4x5x3xf32>) -> %s""" % (X, X, X),
        [x], np.concatenate((x[:, :, 3:], x[:, :, ::2]), 2), "f32", 0)
    image, kernel = r.normal(size=20).astype(np.float32), r.normal(size=4).astype(np.float32)
    yield Program(
        "convolution", """%z = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<17xf32>
  %f = linalg.fill ins(%z : f32) outs(%e : tensor<17xf32>) -> tensor<17xf32>
  %r = linalg.conv_1d ins(%0, %1 : tensor<20xf32>, tensor<4xf32>) outs(%f : tensor<17xf32>) -> tensor<17xf32>""",
        [image, kernel], np.correlate(image.astype(np.float64), kernel), "f32", 1e-5, 1e-5)


def check(program, dynamic, seed, folder):
    names = {np.dtype(type): name for name, type in TYPES.items()}
    arguments, options = [], []
    for i, value in enumerate(program.inputs):
        np.save(folder / ("%d.npy" % i), value)
        dynamic_type = dynamic and "tensor<?" in program.body
        arguments.append("%%%d: %s" % (i, tensor(value.shape, names[value.dtype], dynamic_type)))
        options.append("--input=@%s" % (folder / ("%d.npy" % i)))
    np.save(folder / "y.npy", program.expected.astype(TYPES[program.dtype]))
    result = tensor(program.expected.shape, program.dtype, dynamic and "tensor<?" in program.body)
    text = "func.func @main(%s) -> %s {\n  %s\n  return %%r : %s\n}\n" % (
        ", ".join(arguments), result, program.body, result)
    run = subprocess.run(
        ["rope-run", "-", "--target=emulated-gpu", "--gpu-options=linalg-kernels", "--print-launches",
         "--seed=%d" % seed, "--rtol=%g" % program.rtol, "--atol=%g" % program.atol, *options,
         "--expected-output=@%s" % (folder / "y.npy")],
        input=text.encode(), capture_output=True)
    output = (run.stdout + run.stderr).decode()
    if run.returncode:
        return text + output
    return None if "launch 1:" in output else "nothing was launched"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dynamic", action="store_true", help="sizes that only the run knows")
    parser.add_argument("--seed", type=int, default=1, help="of the order of threads")
    parser.add_argument("--filter", default="", help="only programs with this in their name")
    args = parser.parse_args()
    programs = list(shape_programs(args.dynamic)) + ([] if args.dynamic else list(math_programs()))
    selected = [program for program in programs if args.filter in program.name]
    wrong = 0
    for program in selected:
        with tempfile.TemporaryDirectory() as folder:
            problem = check(program, args.dynamic, args.seed, pathlib.Path(folder))
        if problem:
            wrong += 1
            print("FAIL %s: %s" % (program.name, problem))
    print("%d programs, %d wrong" % (len(selected), wrong))
    if wrong:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
