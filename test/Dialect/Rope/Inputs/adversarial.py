"""Programs whose lanes grow exponentially if anything multiplies them out, and deep
ones. Runs rope-raise on each: it has to end soon, within a small stack and little
memory, and say what it did not look at.

  adversarial.py --bin FOLDER         run all
  adversarial.py --print squares      print one
"""

import argparse
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

T = "tensor<6x8xf32>"
H = "tensor<6x4xf32>"


class Writer:
    def __init__(self):
        self.lines, self.count = [], 0

    def op(self, text):
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def binary(self, name, a, b, type=H):
        return self.op(f"arith.{name} {a}, {b} : {type}")

    def halves(self, x):
        return [self.op(f"tensor.extract_slice {x}[0, {at}] [6, 4] [1, 1] : {T} to {H}") for at in (0, 4)]

    def concat(self, a, b):
        return self.op(f"tensor.concat dim(1) {a}, {b} : ({H}, {H}) -> {T}")

    def roll(self, x):
        a, b = self.halves(x)
        return self.concat(b, a)

    def rope(self, x, c="%c", s="%s"):
        a, b = self.halves(x)
        low = self.binary("subf", self.binary("mulf", a, c), self.binary("mulf", b, s))
        high = self.binary("addf", self.binary("mulf", b, c), self.binary("mulf", a, s))
        return self.concat(low, high)

    def generic(self, maps, inputs, body):
        empty = self.op(f"tensor.empty() : {T}")
        maps = ", ".join(f"affine_map<(i, j) -> ({m})>" for m in [*maps, "i, j"])
        names, types = ", ".join(v for v, _ in inputs), ", ".join(t for _, t in inputs)
        lines = "\n    ".join(body)
        return self.op(f"""linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel", "parallel"]}} ins({names} : {types}) outs({empty} : {T}) {{
    {lines}
  }} -> {T}""")

    def function(self, result):
        lines = "\n".join(self.lines)
        return f"func.func @f(%x: {T}, %z: {T}, %c: {H}, %s: {H}, %i: tensor<6xi64>) -> {T} {{\n{lines}\n  return {result} : {T}\n}}\n"


def squares(w):
    """x = x*x + roll(x), 60 times: degree 2^60."""
    x = "%x"
    for _ in range(60):
        x = w.binary("addf", w.binary("mulf", x, x, T), w.roll(x), T)
    return x


def doubling(w):
    """x = x + roll(x): coefficients of 2^60."""
    x = "%x"
    for _ in range(60):
        x = w.binary("addf", x, w.roll(x), T)
    return x


def powers(w):
    x = "%x"
    for _ in range(60):
        x = w.binary("mulf", x, w.roll(x), T)
    return w.binary("addf", x, w.roll(x), T)


def rotations(w):
    """60 rotations, one after the other: all are found."""
    x = "%x"
    for _ in range(60):
        x = w.rope(x)
    return x


def near_rotations(w):
    x = "%x"
    for _ in range(60):
        a, b = w.halves(x)
        low = w.binary("subf", w.binary("mulf", a, "%c"), w.binary("mulf", b, "%s"))
        high = w.binary("addf", w.binary("mulf", b, "%s"), w.binary("mulf", a, "%c"))
        x = w.concat(low, high)
    return x


def products_of_sums(w):
    """2^60 monomials."""
    inputs, product = ["%x", w.roll("%x"), "%z", w.roll("%z")], None
    for k in range(60):
        c = w.op(f"arith.constant dense<{k + 1}.25> : {T}")
        total = w.binary("addf", inputs[k % 4], w.binary("mulf", inputs[(k + 1 + k // 4) % 4], c, T), T)
        product = w.binary("mulf", product, total, T) if product else total
    return w.binary("addf", product, w.roll(product), T)


def tower(w):
    """2000 sums and products, then a rotation."""
    x = "%x"
    for k in range(2000):
        x = w.binary("addf" if k % 2 else "mulf", x, "%z", T)
    return w.rope(x)


def functions(w):
    x = "%x"
    for _ in range(3000):
        x = w.op(f"math.tanh {x} : {T}")
    return w.rope(w.binary("addf", x, w.roll(x), T))


def shared_functions(w):
    x = "%x"
    for _ in range(60):
        x = w.binary("addf", w.op(f"math.tanh {x} : {T}"), w.roll(x), T)
    return x


def reshapes(w):
    """2000 reshapes, then a rotation."""
    x, split = "%x", "tensor<6x4x2xf32>"
    for _ in range(1000):
        x = w.op(f"tensor.expand_shape {x} [[0], [1, 2]] output_shape [6, 4, 2] : {T} into {split}")
        x = w.op(f"tensor.collapse_shape {x} [[0], [1, 2]] : {split} into {T}")
    return w.rope(x)


def concats(w):
    x = "%x"
    for _ in range(2000):
        x = w.roll(x)
    return w.rope(x)


def butterflies(w):
    x = "%x"
    for _ in range(300):
        a, b = w.halves(x)
        x = w.concat(w.binary("addf", a, b), w.binary("subf", a, b))
    return x


def index_selects(w):
    x = "%x"
    for _ in range(60):
        x = w.generic(["i, j", "i, 7 - j"], [(x, T), (x, T)], [
            "^bb0(%a: f32, %b: f32, %o: f32):",
            "  %i0 = linalg.index 0 : index",
            "  %m = arith.constant 3 : index",
            "  %k = arith.cmpi slt, %i0, %m : index",
            "  %t = arith.select %k, %a, %b : f32",
            "  %u = arith.addf %t, %b : f32",
            "  linalg.yield %u : f32"])
    return x


def data_selects(w):
    x = "%x"
    for _ in range(60):
        rolled = w.roll(x)
        less = w.op(f"arith.cmpf olt, {x}, {rolled} : {T}")
        x = w.op(f"arith.select {less}, {x}, {rolled} : tensor<6x8xi1>, {T}")
    return w.binary("addf", x, w.roll(x), T)


def gathers(w):
    x = "%x"
    for _ in range(60):
        x = w.generic(["i", "i, j"], [("%i", "tensor<6xi64>"), (x, T)], [
            "^bb0(%p: i64, %a: f32, %o: f32):",
            "  %q = arith.index_cast %p : i64 to index",
            "  %j = linalg.index 1 : index",
            f"  %g = tensor.extract {x}[%q, %j] : {T}",
            "  %u = arith.addf %g, %a : f32",
            "  linalg.yield %u : f32"])
    return w.rope(x)


def terms(w):
    """A rotation whose coefficients are sums of 3000 terms."""
    c = "%c"
    for k in range(3000):
        q = w.op(f"tensor.extract_slice %z[0, {k % 5}] [6, 4] [1, 1] : {T} to {H}")
        d = w.op(f"arith.constant dense<{k + 2}.5> : {H}")
        c = w.binary("addf", c, w.op(f"math.cos {w.binary('mulf', q, d)} : {H}"))
    return w.rope("%x", c)


def body(w):
    """One body of 6000 ops."""
    lines, p = ["^bb0(%a: f32, %b: f32, %o: f32):"], "%a"
    for k in range(3000):
        lines += [f"  %p{k} = arith.mulf {p}, {p} : f32", f"  %q{k} = arith.addf %p{k}, %b : f32"]
        p = f"%q{k}"
    return w.generic(["i, j", "i, j"], [("%x", T), (w.roll("%x"), T)], [*lines, f"  linalg.yield {p} : f32"])


def scalars(w):
    """A scalar constant, squared 60 times."""
    x = w.op("arith.constant 1.0 : f32")
    for _ in range(60):
        x = w.op(f"arith.mulf {x}, {x} : f32")
    scale = w.op(f"tensor.splat {x} : {H}")
    return w.rope("%x", w.binary("mulf", "%c", scale))


def sparse_matrices(w):
    x = "%x"
    for k in range(60):
        rows = ", ".join("[" + ", ".join("1.0" if j in (i, (i + k + 1) % 8) else "0.0" for j in range(8)) + "]" for i in range(8))
        matrix = w.op(f"arith.constant dense<[{rows}]> : tensor<8x8xf32>")
        zero = w.op("arith.constant 0.0 : f32")
        init = w.op(f"linalg.fill ins({zero} : f32) outs({w.op(f'tensor.empty() : {T}')} : {T}) -> {T}")
        x = w.op(f"linalg.matmul ins({x}, {matrix} : {T}, tensor<8x8xf32>) outs({init} : {T}) -> {T}")
    return x


def starved(w):
    """A rotation behind a value that takes all of its share, and one beside it."""
    return w.rope(w.rope(squares(w)))


PROGRAMS = [squares, doubling, powers, rotations, near_rotations, products_of_sums, tower, functions, shared_functions, reshapes,
            concats, butterflies, index_selects, data_selects, gathers, terms, body, scalars, sparse_matrices, starved]


def write(program):
    writer = Writer()
    return writer.function(program(writer))


def limit():
    resource.setrlimit(resource.RLIMIT_STACK, (1 << 20, 1 << 20))


def seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path)
    parser.add_argument("--print", choices=[p.__name__ for p in PROGRAMS])
    parser.add_argument("--seconds", type=float, default=5, help="of the processor, for each program (default: %(default)s)")
    options = parser.parse_args()
    if options.print:
        print(write(next(p for p in PROGRAMS if p.__name__ == options.print)))
        return 0
    failed = 0
    with tempfile.TemporaryDirectory(prefix="rope-adversarial-") as scratch:
        path = pathlib.Path(scratch) / "program.mlir"
        for program in PROGRAMS:
            path.write_text(write(program))
            begun = seconds()
            try:
                done = subprocess.run([options.bin / "rope-opt", path, "--rope-raise"], capture_output=True, text=True, preexec_fn=limit,
                                      timeout=60 * options.seconds)
            except subprocess.TimeoutExpired:
                print(f"{program.__name__}: hangs")
                failed += 1
                continue
            took = seconds() - begun
            codes = sorted(set(re.findall(r"remark: \[([\w-]+)\]", done.stderr)))
            ropes = len(re.findall(r"= rope\.apply ", done.stdout))
            print(f"{program.__name__}: exit {done.returncode}, {ropes} raised, {' '.join(codes) or 'no remark'}")
            if done.returncode or took > options.seconds:
                print(f"  took {took:.1f} s: {done.stderr[-300:]}")
                failed += 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
