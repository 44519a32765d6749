#!/usr/bin/env python3
"""Print modules of the size and form of large models, to measure compile time.

    generate.py llama --layers=126          # decoder layers of Llama 3.1 405B
    generate.py encoder --head-dim=4096     # rotation over the whole model width
    generate.py plain --ops=10000           # the same layers without a rotation
    generate.py chain --ops=10000           # nothing but elementwise ops

The ops are those that torch-mlir's torch-backend-to-linalg-on-tensors gives for a
Transformers model in bf16 (test/Integration/programs has exported ones): weights
are arguments, transposed and broadcast to the batch in front of each product;
norms and softmax compute in f32; cos and sin come from the positions, once.
"""

import argparse
import math
import sys


class Module:
    """Collects the lines of one function; a value is its name and its type."""

    def __init__(self):
        self.maps, self.constants, self.lines, self.arguments = {}, {}, [], []
        self.memo = {}
        self.count = 0

    # --- names ---------------------------------------------------------------

    def map(self, rank, results):
        text = f"affine_map<({', '.join(f'd{i}' for i in range(rank))}) -> ({', '.join(map(str, results))})>"
        return self.maps.setdefault(text, f"#map{len(self.maps)}")

    def constant(self, text):
        return self.constants.setdefault(text, f"%cst_{len(self.constants)}")

    def argument(self, shape, element):
        value = (f"%arg{len(self.arguments)}", tuple(shape), element)
        self.arguments.append(value)
        return value

    @staticmethod
    def type(value):
        return f"tensor<{''.join(f'{size}x' for size in value[1])}{value[2]}>"

    def op(self, text, shape, element):
        name = f"%{self.count}"
        self.count += 1
        value = (name, tuple(shape), element)
        self.lines.append(f"    {name} = {text}")
        return value

    # --- ops -----------------------------------------------------------------

    def empty(self, shape, element):
        """Exporters leave one tensor.empty for each shape."""
        key = ("empty", tuple(shape), element)
        if key not in self.memo:
            self.memo[key] = self.op(f"tensor.empty() : {self.type(('', shape, element))}", shape, element)
        return self.memo[key]

    def fill(self, shape, element, constant):
        key = ("fill", tuple(shape), element, constant)
        if key not in self.memo:
            init = self.empty(shape, element)
            number = self.constant(f"{constant} : {element}")
            self.memo[key] = self.op(
                f"linalg.fill ins({number} : {element}) outs({init[0]} : {self.type(init)}) -> {self.type(init)}",
                shape, element)
        return self.memo[key]

    def generic(self, inputs, shape, element, body, out_map=None, init=None, reduced=()):
        """`body` maps argument names to lines, the last of which is yielded."""
        rank = max([len(shape)] + [len(value[1]) for value, _ in inputs])
        init = init or self.empty(shape, element)
        out_map = out_map or [f"d{i}" for i in range(len(shape))]
        maps = [self.map(rank, results) for _, results in inputs] + [self.map(rank, out_map)]
        iterators = ", ".join('"reduction"' if i in reduced else '"parallel"' for i in range(rank))
        ins = ""
        if inputs:
            ins = f" ins({', '.join(v[0] for v, _ in inputs)} : {', '.join(self.type(v) for v, _ in inputs)})"
        names = [f"%in_{i}" for i in range(len(inputs))]
        block = ", ".join([f"{n}: {v[2]}" for n, (v, _) in zip(names, inputs)] + [f"%out: {element}"])
        result = self.op(
            f"linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{iterators}]}}{ins}"
            f" outs({init[0]} : {self.type(init)}) {{", shape, element)
        self.lines.append(f"    ^bb0({block}):")
        lines = body(*names, "%out") if callable(body) else body
        self.lines += [f"      {line}" for line in lines[:-1]]
        self.lines.append(f"      linalg.yield {lines[-1]} : {element}")
        self.lines.append(f"    }} -> {self.type(result)}")
        return result

    def elementwise(self, inputs, element, body):
        """Inputs of size 1, or with fewer dimensions, are broadcast."""
        shape = max((value[1] for value in inputs), key=len)
        shape = [max(value[1][len(value[1]) - len(shape) + i] if len(value[1]) - len(shape) + i >= 0 else 1
                     for value in inputs) for i in range(len(shape))]
        operands = []
        for value in inputs:
            first = len(shape) - len(value[1])
            operands.append((value, [0 if size == 1 and shape[first + i] != 1 else f"d{first + i}"
                                     for i, size in enumerate(value[1])]))
        return self.generic(operands, shape, element, body)

    def binary(self, name, a, b):
        return self.elementwise([a, b], a[2], lambda x, y, _: [f"%r = arith.{name} {x}, {y} : {a[2]}", "%r"])

    def unary(self, name, a, rest=""):
        return self.elementwise([a], a[2], lambda x, _: [f"%r = {name} {x}{rest} : {a[2]}", "%r"])

    def cast(self, name, a, element):
        return self.elementwise([a], element, lambda x, _: [f"%r = arith.{name} {x} : {a[2]} to {element}", "%r"])

    def transpose(self, a, permutation):
        init = self.empty([a[1][i] for i in permutation], a[2])
        return self.op(f"linalg.transpose ins({a[0]} : {self.type(a)}) outs({init[0]} : {self.type(init)}) "
                       f"permutation = {list(permutation)}", init[1], a[2])

    def reshape(self, name, a, groups, shape):
        sizes = f" output_shape {list(shape)}" if name == "expand_shape" else ""
        result = (None, tuple(shape), a[2])
        return self.op(f"tensor.{name} {a[0]} {groups}{sizes} : {self.type(a)} into {self.type(result)}", shape, a[2])

    def slice(self, a, offset, size):
        """Along the last dimension."""
        offsets = [0] * (len(a[1]) - 1) + [offset]
        shape = list(a[1][:-1]) + [size]
        return self.op(f"tensor.extract_slice {a[0]}{offsets} {shape} {[1] * len(shape)} : {self.type(a)} to "
                       f"{self.type(('', shape, a[2]))}", shape, a[2])

    def concat(self, a, b):
        shape = list(a[1][:-1]) + [a[1][-1] + b[1][-1]]
        return self.op(f"tensor.concat dim({len(shape) - 1}) {a[0]}, {b[0]} : ({self.type(a)}, {self.type(b)}) -> "
                       f"{self.type(('', shape, a[2]))}", shape, a[2])

    def batch_matmul(self, a, b):
        init = self.fill([a[1][0], a[1][1], b[1][2]], "f32", "0.000000e+00")
        product = self.op(f"linalg.batch_matmul ins({a[0]}, {b[0]} : {self.type(a)}, {self.type(b)}) "
                          f"outs({init[0]} : {self.type(init)}) -> {self.type(init)}", init[1], "f32")
        return self.cast("truncf", product, a[2]) if a[2] != "f32" else product

    def print(self, result, file):
        for text, name in self.maps.items():
            print(f"{name} = {text}", file=file)
        arguments = ", ".join(f"{value[0]}: {self.type(value)}" for value in self.arguments)
        print(f"module {{\n  func.func @main({arguments}) -> {self.type(result)} {{", file=file)
        for text, name in self.constants.items():
            print(f"    {name} = arith.constant {text}", file=file)
        print("\n".join(self.lines), file=file)
        print(f"    return {result[0]} : {self.type(result)}\n  }}\n}}", file=file)


class Transformer:
    """Decoder layers as Transformers writes them."""

    def __init__(self, shape, rope=True):
        self.m, self.s, self.rope = Module(), shape, rope
        m, s = self.m, shape
        self.ids = m.argument([s.batch, s.seq], "i64")
        self.mask = m.argument([1, 1, s.seq, s.seq], "bf16")
        embedding = m.argument([s.vocab, s.hidden], "bf16")
        self.tables = self.make_tables() if rope else None
        index, size = m.constant("0 : i64"), m.constant(f"{s.vocab} : index")
        self.x = m.generic([(self.ids, ["d0", "d1"])], [s.batch, s.seq, s.hidden], "bf16", lambda x, _: [
            f"%i = arith.index_cast {x} : i64 to index", "%j = linalg.index 2 : index",
            f"%below = arith.cmpi slt, %i, {size} : index", 'cf.assert %below, "index must be smaller than dim size"',
            f"%above = arith.cmpi sge, {x}, {index} : i64", 'cf.assert %above, "index must be larger or equal to 0"',
            f"%r = tensor.extract {embedding[0]}[%i, %j] : {m.type(embedding)}", "%r"])

    def make_tables(self):
        m, s = self.m, self.s
        positions = m.generic([], [s.seq], "i64", lambda _: [
            "%i = linalg.index 0 : index", "%r = arith.index_cast %i : index to i64", "%r"])
        positions = m.reshape("expand_shape", positions, "[[0, 1, 2]]", [1, s.seq, 1])
        positions = m.cast("sitofp", positions, "f32")
        frequencies = [500000.0 ** (-2 * p / s.head_dim) for p in range(s.head_dim // 2)]
        name = m.constant(f"dense<[{', '.join(f'{w:.9e}' for w in frequencies)}]> : tensor<{s.head_dim // 2}xf32>")
        angles = m.binary("mulf", positions, (name, (s.head_dim // 2,), "f32"))
        angles = m.concat(angles, angles)
        return [m.cast("truncf", m.unary(f"math.{function}", angles), "bf16") for function in ("cos", "sin")]

    def norm(self, x):
        m, s = self.m, self.s
        gamma = m.argument([s.hidden], "bf16")
        wide = m.cast("extf", x, "f32")
        two = m.constant("2 : i64")
        square = m.elementwise([wide], "f32", lambda v, _: [f"%r = math.fpowi {v}, {two} : f32, i64", "%r"])
        shape = list(x[1][:-1]) + [1]
        total = m.generic([(square, ["d0", "d1", "d2"])], shape, "f32",
                          lambda v, out: [f"%r = arith.addf {v}, {out} : f32", "%r"], out_map=["d0", "d1", 0],
                          init=m.fill(shape, "f32", "0.000000e+00"), reduced=[2])
        mean = m.unary("arith.divf", total, f", {m.constant(f'{float(s.hidden):.6e} : f32')}")
        epsilon = m.constant("1.000000e-05 : f64")
        mean = m.elementwise([mean], "f32", lambda v, _: [
            f"%e = arith.truncf {epsilon} : f64 to f32", f"%r = arith.addf {v}, %e : f32", "%r"])
        normed = m.binary("mulf", wide, m.unary("math.rsqrt", mean))
        return m.binary("mulf", m.cast("truncf", normed, "bf16"), gamma)

    def project(self, x, width):
        m, batch, inputs = self.m, self.s.batch, x[1][2]
        weight = m.transpose(m.argument([width, inputs], "bf16"), [1, 0])
        weight = m.generic([(weight, ["d1", "d2"])], [batch, inputs, width], "bf16", lambda v, _: [v])
        return m.batch_matmul(x, weight)

    def heads(self, x, count):
        m, s = self.m, self.s
        x = m.reshape("expand_shape", x, "[[0], [1], [2, 3]]", [s.batch, s.seq, count, s.head_dim])
        return m.transpose(x, [0, 2, 1, 3])

    def rotate(self, x):
        m, s = self.m, self.s
        cos, sin = (self.m.reshape("expand_shape", table, "[[0], [1, 2], [3]]", [1, 1, s.seq, s.head_dim])
                    for table in self.tables)
        cosine = m.binary("mulf", x, cos)
        low, high = (m.slice(x, offset, s.head_dim // 2) for offset in (0, s.head_dim // 2))
        turned = m.concat(m.unary("arith.negf", high), low)
        return m.binary("addf", cosine, m.binary("mulf", turned, sin))

    def repeat(self, x):
        """Each head of k and v for the queries of its group."""
        m, s = self.m, self.s
        groups = s.heads // s.kv_heads
        if groups == 1:
            return x
        return m.generic([(x, ["d0", "d1", "d3", "d4"])], [s.batch, s.kv_heads, groups, s.seq, s.head_dim], "bf16",
                         lambda v, _: [v])

    def softmax(self, x):
        m = self.m
        wide = m.cast("extf", x, "f32")
        outer = x[1][:-1]
        maximum = m.fill(outer, "f32", "0xFF800000")
        keys = ["d0", "d1", "d2"]
        largest = m.generic([(wide, keys + ["d3"])], outer, "f32",
                            lambda v, out: [f"%r = arith.maximumf {v}, {out} : f32", "%r"], out_map=keys, init=maximum,
                            reduced=[3])
        largest = m.reshape("expand_shape", largest, "[[0], [1], [2, 3]]", list(outer) + [1])
        exp = m.unary("math.exp", m.binary("subf", wide, largest))
        shape = list(outer) + [1]
        total = m.generic([(exp, keys + ["d3"])], shape, "f32",
                          lambda v, out: [f"%r = arith.addf {v}, {out} : f32", "%r"], out_map=keys + [0],
                          init=m.fill(shape, "f32", "0.000000e+00"), reduced=[3])
        return m.cast("truncf", m.binary("divf", exp, total), "bf16")

    def attention(self, x):
        m, s = self.m, self.s
        q = self.heads(self.project(x, s.heads * s.head_dim), s.heads)
        k = self.heads(self.project(x, s.kv_heads * s.head_dim), s.kv_heads)
        v = self.heads(self.project(x, s.kv_heads * s.head_dim), s.kv_heads)
        if self.rope:
            q, k = self.rotate(q), self.rotate(k)
        k, v = self.repeat(k), self.repeat(v)
        if len(k[1]) == 5:
            k = m.reshape("collapse_shape", k, "[[0], [1, 2], [3], [4]]", [s.batch, s.heads, s.seq, s.head_dim])
            v = m.reshape("collapse_shape", v, "[[0, 1, 2], [3], [4]]", [s.batch * s.heads, s.seq, s.head_dim])
        else:
            v = m.reshape("collapse_shape", v, "[[0, 1], [2], [3]]", [s.batch * s.heads, s.seq, s.head_dim])
        k = m.transpose(k, [0, 1, 3, 2])
        q = m.reshape("collapse_shape", q, "[[0, 1], [2], [3]]", [s.batch * s.heads, s.seq, s.head_dim])
        k = m.reshape("collapse_shape", k, "[[0, 1], [2], [3]]", [s.batch * s.heads, s.head_dim, s.seq])
        scores = m.reshape("expand_shape", m.batch_matmul(q, k), "[[0, 1], [2], [3]]",
                           [s.batch, s.heads, s.seq, s.seq])
        scores = m.unary("arith.mulf", scores, f", {m.constant(f'{1 / math.sqrt(s.head_dim):.6e} : bf16')}")
        weights = self.softmax(m.binary("addf", scores, self.mask))
        weights = m.reshape("collapse_shape", weights, "[[0, 1], [2], [3]]", [s.batch * s.heads, s.seq, s.seq])
        y = m.reshape("expand_shape", m.batch_matmul(weights, v), "[[0, 1], [2], [3]]",
                      [s.batch, s.heads, s.seq, s.head_dim])
        y = m.reshape("collapse_shape", m.transpose(y, [0, 2, 1, 3]), "[[0], [1], [2, 3]]",
                      [s.batch, s.seq, s.heads * s.head_dim])
        return self.project(y, s.hidden)

    def mlp(self, x):
        m, s = self.m, self.s
        gate = self.project(x, s.ffn)
        one = m.constant("1.000000e+00 : bf16")
        sigmoid = m.elementwise([gate], "bf16", lambda v, _: [
            f"%a = arith.negf {v} : bf16", "%b = math.exp %a : bf16", f"%c = arith.addf %b, {one} : bf16",
            f"%r = arith.divf {one}, %c : bf16", "%r"])
        gate = m.binary("mulf", sigmoid, gate)
        return self.project(m.binary("mulf", gate, self.project(x, s.ffn)), s.hidden)

    def layer(self):
        self.x = self.m.binary("addf", self.x, self.attention(self.norm(self.x)))
        self.x = self.m.binary("addf", self.x, self.mlp(self.norm(self.x)))

    def print(self, file):
        self.m.print(self.project(self.norm(self.x), self.s.vocab), file)


def print_chain(ops, file, size=(8, 4096)):
    """Activations, scales and residual sums, one after another and no more."""
    m = Module()
    x, scale = m.argument(size, "f32"), m.argument([size[1]], "f32")
    half = m.constant("5.000000e-01 : f32")
    skip = x
    while len(m.lines) == 0 or m.count < ops:
        x = m.binary("mulf", x, scale)
        x = m.elementwise([x], "f32", lambda v, _: [
            f"%a = math.tanh {v} : f32", f"%b = arith.addf %a, {half} : f32", f"%r = arith.mulf {v}, %b : f32", "%r"])
        x = skip = m.binary("addf", x, skip)
        x = m.binary("subf", x, scale)
        x = m.unary("math.exp", x)
    m.print(x, file)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["llama", "encoder", "plain", "chain"])
    parser.add_argument("--layers", type=int)
    parser.add_argument("--ops", type=int, default=10000, help="plain, chain: at least so many ops outside bodies")
    parser.add_argument("--hidden", type=int, default=16384)
    parser.add_argument("--heads", type=int, default=128)
    parser.add_argument("--kv-heads", type=int, default=8)
    parser.add_argument("--head-dim", type=int)
    parser.add_argument("--ffn", type=int, default=53248)
    parser.add_argument("--vocab", type=int, default=128256)
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--seq", type=int, default=4096)
    parser.add_argument("-o", "--output", type=argparse.FileType("w"), default=sys.stdout)
    shape = parser.parse_args()
    if shape.kind == "chain":
        return print_chain(shape.ops, shape.output)
    if shape.kind == "encoder":
        shape.heads = shape.kv_heads = 1
        shape.head_dim = shape.hidden = shape.head_dim or 4096
        shape.ffn = 4 * shape.hidden
    shape.head_dim = shape.head_dim or 128
    model = Transformer(shape, rope=shape.kind != "plain")
    layers = 0
    while model.m.count < shape.ops if shape.kind == "plain" and shape.layers is None else layers < (shape.layers or 1):
        model.layer()
        layers += 1
    model.print(shape.output)


if __name__ == "__main__":
    main()
