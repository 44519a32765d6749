"""The work that all peers do: tensors, tables, layouts; and ours for it.

Layouts are two letters, of what is read and of what is written: s for split
halves, i for interleaved pairs.
"""

import ctypes
import pathlib
import subprocess
import tempfile
from dataclasses import dataclass

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYOUTS = ["ss", "ii", "is", "si"]


@dataclass
class Case:
    what: str
    # Of each tensor: [batch, length, heads, lanes] or [batch, length, lanes].
    shapes: tuple
    # Whether each batch has a position of its own, and length is 1: decoding.
    by_batch: bool = False

    @property
    def lanes(self):
        return self.shapes[0][-1]

    @property
    def positions(self):
        return self.shapes[0][0 if self.by_batch else 1]

    def table_shape(self):
        """To be multiplied with halves of the first tensor."""
        ones = [1] * (len(self.shapes[0]) - 3)
        rows = [self.positions, 1] if self.by_batch else [1, self.positions]
        return (*rows, *ones, self.lanes // 2)


CASES = {
    "A": Case("B8_S4096_E4096", ((8, 4096, 4096),)),
    "B": Case("B1_S16384_E4096", ((1, 16384, 4096),)),
    "C": Case("B8_S2048_E1024", ((8, 2048, 1024),)),
    "L": Case("q(1,4096,32,128)+k(8)", ((1, 4096, 32, 128), (1, 4096, 8, 128))),
    "D": Case("q(64,1,32,128)+k(8)", ((64, 1, 32, 128), (64, 1, 8, 128)), by_batch=True),
}


def make_tables(case):
    """cos and sin, f32, [positions, pairs]."""
    pairs = case.lanes // 2
    frequencies = 1e4 ** -(np.arange(pairs) / pairs)
    angles = np.arange(case.positions)[:, None] * frequencies
    return np.cos(angles).astype(np.float32), np.sin(angles).astype(np.float32)


def rotate(case, layouts, x):
    """The result, computed in f64 on f32."""
    cos, sin = (t.astype(np.float64).reshape(case.table_shape()) for t in make_tables(case))
    half = case.lanes // 2
    u, v = ((x[..., 0::2], x[..., 1::2]) if layouts[0] == "i" else
            (x[..., :half], x[..., half:]))
    first, second = u * cos - v * sin, v * cos + u * sin
    y = np.empty(x.shape)
    if layouts[1] == "i":
        y[..., 0::2], y[..., 1::2] = first, second
    else:
        y[..., :half], y[..., half:] = first, second
    return y


def make_program(case, dtype, layouts):
    """For rope-compile, on memrefs."""
    def memref(shape, element):
        return f"memref<{'x'.join(map(str, shape))}x{element}>"

    def layout(letter):
        name = "interleaved" if letter == "i" else "split"
        return f"#rope.layout<{name}, head_dim = {case.lanes}>"

    table = memref((case.positions, case.lanes // 2), "f32")
    arguments, body = [], []
    for i, shape in enumerate(case.shapes):
        dims = ["b", "s", "h", "p"] if len(shape) == 4 else ["b", "s", "p"]
        row = "b" if case.by_batch else "s"
        kind = memref(shape, dtype)
        arguments += [f"%x{i}: {kind} {{llvm.noalias}}", f"%y{i}: {kind} {{llvm.noalias}}"]
        written = "" if layouts[0] == layouts[1] else f" to {layout(layouts[1])}"
        body.append(f"  rope.apply {layout(layouts[0])}{written} dim = {len(shape) - 1} "
                    f"map = affine_map<({', '.join(dims)}) -> ({row}, p)> "
                    f"ins(%x{i}, %c, %s : {kind}, {table}, {table}) outs(%y{i} : {kind})")
    arguments += [f"%c: {table}", f"%s: {table}"]
    return (f"func.func @main({', '.join(arguments)}) {{\n" + "\n".join(body) +
            "\n  return\n}\n")


def load_ours(case, dtype, layouts, xs, ys):
    """A call of what rope-compile makes of the program, on these arrays."""
    with tempfile.TemporaryDirectory() as folder:
        program, library = pathlib.Path(folder, "a.mlir"), pathlib.Path(folder, "a.so")
        program.write_text(make_program(case, dtype, layouts))
        subprocess.run([str(ROOT / "build/bin/rope-compile"), str(program), "--emit=so",
                        "--interface=pointers", "-o", str(library)], check=True)
        function = ctypes.CDLL(str(library)).main
    tables = make_tables(case)
    arrays = [array for pair in zip(xs, ys) for array in pair] + list(tables)
    pointers = [ctypes.c_void_p(array.ctypes.data) for array in arrays]

    def ours():
        function(*pointers)

    ours.keep = tables
    return ours


def empty(shape, dtype):
    """On a page boundary."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    memory = np.empty(size + 4096, np.uint8)
    start = -memory.ctypes.data % 4096
    return memory[start:start + size].view(dtype).reshape(shape)


def to_bits(values, dtype):
    """f32 as it is, or bf16 as its bits."""
    if dtype == "f32":
        return values
    bits = values.view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def from_bits(values, dtype):
    if dtype == "f32":
        return values
    return (values.astype(np.uint32) << 16).view(np.float32)
