#===- check_kernels.py - Numbers of the GPU kernels, without a GPU ---------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# Every case is a function in one module; the device code of all of them runs on
# the emulated GPU, which checks each access, and is compared with float64.
# Canaries around each buffer, and the inputs themselves, must come back
# unchanged.
#===------------------------------------------------------------------------===#

import argparse
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

import emulate
import reference
from reference import Layout

EPSILON = {"bf16": 2.0**-8, "f16": 2.0**-11, "f32": 2.0**-24, "f64": 2.0**-53}


def memref(shape, dtype, dynamic, strides=None, offset=0, static_layout=False):
    dims = ["?" if i in dynamic else str(n) for i, n in enumerate(shape)]
    text = "x".join(dims + [dtype])
    if strides is None and not offset:
        return "memref<%s>" % text
    if static_layout:
        layout = "[%s], offset: %d" % (", ".join(map(str, strides)), offset)
    else:
        layout = "[%s], offset: ?" % ", ".join(
            "1" if i == len(strides) - 1 and s == 1 else "?" for i, s in enumerate(strides))
    return "memref<%s, strided<%s>>" % (text, layout)


@dataclass
class Apply:
    name: str
    dtype: str
    shape: tuple
    layout: Layout
    result: Optional[Layout] = None
    table_map: tuple = ()
    table_dtype: str = "f32"
    dim: int = -1
    dynamic: tuple = ()
    per_lane: bool = False
    conjugate: bool = False
    in_place: bool = False
    compute: Optional[str] = None
    x_strides: Optional[tuple] = None
    x_offset: int = 0
    y_strides: Optional[tuple] = None
    y_offset: int = 0
    table_strides: Optional[tuple] = None
    static_layout: bool = False

    def __post_init__(self):
        rank = len(self.shape)
        self.dim %= rank
        self.written = self.result or self.layout
        if not self.table_map:
            self.table_map = (1, self.dim) if rank == 4 else tuple(
                d for d in range(rank) if d == self.dim or d == rank - 2)
        width = len(self.layout.live_pairs) * (2 if self.per_lane else 1)
        self.table_shape = tuple(
            width if d == self.dim else self.shape[d] for d in self.table_map)

    def mlir(self):
        x = memref(self.shape, self.dtype, self.dynamic, self.x_strides, self.x_offset, self.static_layout)
        y = memref(self.shape, self.dtype, self.dynamic, self.y_strides, self.y_offset, self.static_layout)
        dynamic = [i for i, d in enumerate(self.table_map) if d in self.dynamic]
        t = memref(self.table_shape, self.table_dtype, dynamic, self.table_strides, 0, self.static_layout)
        dims = ["d%d" % i for i in range(len(self.shape))]
        op = "rope.apply %s%s%s%s dim = %d map = affine_map<(%s) -> (%s)>%s" % (
            "per_lane " if self.per_lane else "",
            "conjugate " if self.conjugate else "",
            self.layout,
            " to %s" % self.result if self.result else "",
            self.dim,
            ", ".join(dims),
            ", ".join(dims[d] for d in self.table_map),
            " compute = %s" % self.compute if self.compute else "",
        )
        target, out = ("%x", x) if self.in_place else ("%y", y)
        return """func.func @%s(%%x: %s, %%c: %s, %%s: %s, %%y: %s) attributes {llvm.emit_c_interface} {
  %s ins(%%x, %%c, %%s : %s, %s, %s) outs(%s : %s)
  return
}""" % (self.name, x, t, t, y, op, x, t, t, target, out)

    def run(self, library, rng):
        V = emulate.View
        x = V(self.shape, self.dtype, self.x_strides, self.x_offset).set(rng.standard_normal(self.shape))
        c = V(self.table_shape, self.table_dtype, self.table_strides).set(rng.standard_normal(self.table_shape))
        s = V(self.table_shape, self.table_dtype, self.table_strides).set(rng.standard_normal(self.table_shape))
        y = V(self.shape, self.dtype, self.y_strides, self.y_offset)
        # Tables of wider types are rounded to the type of the arithmetic.
        compute = self.compute or ("f64" if self.dtype == "f64" else "f32")
        rounded = (lambda t: t.astype(np.float32)) if compute == "f32" else (lambda t: t)
        expected, bound = reference.apply(
            x.get(), rounded(c.get()), rounded(s.get()), self.layout, self.written,
            self.dim, self.table_map, self.per_lane, self.conjugate)
        out = x if self.in_place else y
        views = [x, c, s, y]
        before = [v.raw.copy() for v in views]
        library.call(self.name, views)
        for view, raw in zip(views, before):
            keep = view.untouched() if view is out else slice(None)
            if (view.raw[keep] != raw[keep]).any():
                return "writes where it must not"
        error = abs(out.get().astype(np.float64) - expected)
        # One rounding to the type, and what the two products and the sum lose.
        work = {"f32": 3 * EPSILON["f32"], "f64": 4 * EPSILON["f64"]}[compute]
        limit = EPSILON[self.dtype] * abs(expected) + work * bound
        if self.dtype == "f16":
            limit += 2.0**-25
        bad = ~(error <= limit)
        if bad.any():
            at = np.unravel_index(np.argmax(np.where(bad, 1, 0)), bad.shape)
            return "%d of %d elements differ, first at %s: %s, expected %s" % (
                bad.sum(), bad.size, tuple(map(int, at)), out.get()[at], expected[at])
        return None


@dataclass
class Permute:
    name: str
    dtype: str
    shape: tuple
    source: Layout
    target: Layout
    dim: int = -1
    dynamic: tuple = ()

    def mlir(self):
        t = memref(self.shape, self.dtype, self.dynamic)
        return """func.func @%s(%%x: %s, %%y: %s) attributes {llvm.emit_c_interface} {
  rope.permute %s to %s dim = %d ins(%%x : %s) outs(%%y : %s)
  return
}""" % (self.name, t, t, self.source, self.target, self.dim % len(self.shape), t, t)

    def run(self, library, rng):
        x = emulate.View(self.shape, self.dtype)
        x.view[...] = rng.integers(0, 100, self.shape).astype(x.view.dtype)
        y = emulate.View(self.shape, self.dtype)
        before = y.raw.copy()
        library.call(self.name, [x, y])
        keep = y.untouched()
        if (y.raw[keep] != before[keep]).any():
            return "writes where it must not"
        expected = reference.permute(x.view, self.source, self.target, self.dim)
        return None if np.array_equal(y.view, expected) else "differs"


@dataclass
class Table:
    name: str
    positions: str
    shape: tuple
    pairs: int
    dtype: str = "f32"
    axis_map: Optional[tuple] = None
    factor: Optional[float] = None
    dynamic: tuple = ()
    last: int = 5000

    def mlir(self):
        rows = self.shape[1:] if self.axis_map else self.shape
        skip = 1 if self.axis_map else 0
        p = memref(self.shape, self.positions, self.dynamic)
        f = memref((self.pairs,), "f32", ())
        t = memref(rows + (self.pairs,), self.dtype, [d - skip for d in self.dynamic])
        return """func.func @%s(%%p: %s, %%f: %s, %%c: %s, %%s: %s) attributes {llvm.emit_c_interface} {
  rope.table %s%s ins(%%p, %%f : %s, %s) outs(%%c, %%s : %s, %s)
  return
}""" % (self.name, p, f, t, t,
        "axis_map = [%s] " % ", ".join(map(str, self.axis_map)) if self.axis_map else "",
        "attention_factor = %e " % self.factor if self.factor else "", p, f, t, t)

    def run(self, library, rng):
        rows = self.shape[1:] if self.axis_map else self.shape
        p = emulate.View(self.shape, self.positions)
        p.view[...] = rng.integers(0, self.last, self.shape).astype(p.view.dtype)
        p.view.flat[0] = self.last
        f = emulate.View((self.pairs,), "f32").set(10000.0 ** -np.linspace(0, 1, self.pairs, endpoint=False))
        c = emulate.View(rows + (self.pairs,), self.dtype)
        s = emulate.View(rows + (self.pairs,), self.dtype)
        library.call(self.name, [p, f, c, s])
        compute = np.float64 if self.dtype == "f64" else np.float32
        expected = reference.table(p.view, f.get(), self.factor or 1.0, self.axis_map, compute)
        for view, values in zip((c, s), expected):
            error = abs(view.get().astype(np.float64) - values).max()
            # The rounding to the table's type beside the arithmetic's own error.
            work = 4 * EPSILON["f64" if self.dtype == "f64" else "f32"]
            limit = (self.factor or 1) * (EPSILON[self.dtype] + work)
            if not error <= limit:
                return "differs by %g" % error
        return None


@dataclass
class Joined:
    """q and k by one table in one launch; `positions`: the table is made there."""

    name: str
    dtype: str
    shapes: tuple
    layout: Layout
    result: Optional[Layout] = None
    dynamic: tuple = ()
    in_place: bool = False
    positions: Optional[str] = None
    factor: Optional[float] = None
    last: int = 5000
    launches: int = 1
    table_dtype: str = "f32"
    axis_map: Optional[tuple] = None
    # Every tensor is turned twice, by launches of their own.
    twice: bool = False

    def mlir(self):
        x = [memref(shape, self.dtype, self.dynamic) for shape in self.shapes]
        rows, pairs = self.shapes[0][1], len(self.layout.live_pairs)
        t = memref((rows, pairs), self.table_dtype, (0,) if 1 in self.dynamic else ())
        noalias = " {llvm.noalias}"
        args, body = [], []
        for i, type in enumerate(x):
            args += ["%%x%d: %s%s" % (i, type, noalias), "%%y%d: %s%s" % (i, type, noalias)]
        if self.positions:
            p = memref(self.positions_shape, self.positions,
                       (len(self.positions_shape) - 1,) if 1 in self.dynamic else ())
            f = memref((pairs,), "f32", ())
            args += ["%%p: %s" % p, "%%f: %s" % f]
            size = ""
            if 1 in self.dynamic:
                body.append("%%last = arith.constant %d : index\n  %%rows = memref.dim %%p, %%last : %s" % (
                    len(self.positions_shape) - 1, p))
                size = "%rows"
            body += ["%%%s = memref.alloc(%s) : %s" % (name, size, t) for name in "cs"]
            body.append("rope.table %s%sins(%%p, %%f : %s, %s) outs(%%c, %%s : %s, %s)" % (
                "axis_map = [%s] " % ", ".join(map(str, self.axis_map)) if self.axis_map else "",
                "attention_factor = %e " % self.factor if self.factor else "", p, f, t, t))
        else:
            args += ["%%c: %s" % t, "%%s: %s" % t]
        for i, type in enumerate(x):
            target = "%x" if self.in_place else "%y"
            turns = [("%x", self.layout, self.result, target)]
            if self.twice:
                turns.append((target, self.result or self.layout, None, target))
            for source, layout, result, target in turns:
                body.append(
                    "rope.apply %s%s dim = 3 map = affine_map<(b, s, h, p) -> (s, p)>\n"
                    "      ins(%s%d, %%c, %%s : %s, %s, %s) outs(%s%d : %s)" % (
                        layout, " to %s" % result if result else "", source, i, type, t, t, target, i, type))
        if self.positions:
            body += ["memref.dealloc %%%s : %s" % (name, t) for name in "cs"]
        return "func.func @%s(%s) attributes {llvm.emit_c_interface} {\n  %s\n  return\n}" % (
            self.name, ", ".join(args), "\n  ".join(body))

    def run(self, library, rng):
        V = emulate.View
        rows, pairs = self.shapes[0][1], len(self.layout.live_pairs)
        xs = [V(shape, self.dtype).set(rng.standard_normal(shape)) for shape in self.shapes]
        ys = [V(shape, self.dtype) for shape in self.shapes]
        views = [view for pair in zip(xs, ys) for view in pair]
        if self.positions:
            p = V(self.positions_shape, self.positions)
            p.view[...] = rng.integers(0, self.last, self.positions_shape).astype(p.view.dtype)
            p.view.flat[0] = self.last
            f = V((pairs,), "f32").set(10000.0 ** -np.linspace(0, 1, pairs, endpoint=False))
            c, s = reference.table(p.view, f.get(), self.factor or 1.0, self.axis_map, np.float32)
            if self.table_dtype != "f32":
                c, s = (V((rows, pairs), self.table_dtype).set(t.astype(np.float32)).get() for t in (c, s))
            views += [p, f]
        else:
            tables = [V((rows, pairs), "f32").set(rng.standard_normal((rows, pairs))) for _ in "cs"]
            c, s = (table.get() for table in tables)
            views += tables
        expected = [
            reference.apply(x.get(), c, s, self.layout, self.result or self.layout, 3, (1, 3), False, False)
            for x in xs]
        if self.twice:
            # The first result is rounded on its way.
            layout = self.result or self.layout
            between = [V(v.shape, self.dtype).set(v.astype(np.float32)).get() for v, _ in expected]
            expected = [
                (reference.apply(x, c, s, layout, layout, 3, (1, 3), False, False)[0],
                 2 * bound + 2 * EPSILON[self.dtype] / EPSILON["f32"] * abs(x).max())
                for x, (_, bound) in zip(between, expected)]
        out = xs if self.in_place else ys
        before = [v.raw.copy() for v in views]
        launches = library.launches
        library.call(self.name, views)
        launches = library.launches - launches
        # Through linalg, every op is a launch of its own.
        if library.joins and launches != self.launches:
            return "%d launches" % launches
        for view, raw in zip(views, before):
            keep = view.untouched() if any(view is o for o in out) else slice(None)
            if (view.raw[keep] != raw[keep]).any():
                return "writes where it must not"
        for x, view, (values, bound) in zip(xs, out, expected):
            error = abs(view.get().astype(np.float64) - values)
            # Cosines and sines made in f32 are off by up to 3e-7 each.
            made = (3e-7 + EPSILON["f32"]) * (self.factor or 1.0) if self.positions else 0
            size = sum(abs(v) for v in self.pairs_of(before[views.index(x)], x)) if made else 0
            limit = EPSILON[self.dtype] * abs(values) + 3 * EPSILON["f32"] * bound + made * size
            if self.dtype == "f16":
                limit += 2.0**-25
            bad = ~(error <= limit)
            if self.table_dtype != "f32":
                # A sine near the middle of two numbers may be rounded to either.
                near = error <= limit + 2 * EPSILON[self.table_dtype] * size
                if near.all() and bad.mean() < 0.01:
                    continue
            if bad.any():
                return "differs by %g" % (error - limit).max()
        return None

    @property
    def positions_shape(self):
        rows = self.shapes[0][1]
        return (max(self.axis_map) + 1, rows) if self.axis_map else (rows,)

    def pairs_of(self, raw, view):
        """The magnitudes that a wrong cosine or sine is multiplied with: at most
        the largest element, twice."""
        start = view.base.ctypes.data - view.raw.ctypes.data
        values = raw[start : start + view.base.nbytes].view(view.base.dtype)
        largest = abs(emulate.decode(values, view.dtype).astype(np.float64)).max()
        return [largest, largest]


def split(d, **more):
    return Layout("split", d, **more)


def inter(d, **more):
    return Layout("interleaved", d, **more)


def cases():
    kinds = {"s": split, "i": inter}
    four = [("s", None), ("i", None), ("s", "i"), ("i", "s")]

    def layouts(a, b, d, **more):
        return kinds[a](d, **more), kinds[b](d, **more) if b else None

    # Every element type in every layout, rows in full groups and not.
    for dtype in ("bf16", "f16", "f32", "f64"):
        for a, b in four:
            l, r = layouts(a, b, 128)
            name = "%s_%s%s" % (dtype, a, b or "")
            yield Apply(name, dtype, (2, 3, 8, 128), l, r)
            yield Apply(name + "_dynamic", dtype, (2, 3, 7, 128), l, r, dynamic=(0, 1, 2))
            yield Apply(name + "_perlane", dtype, (1, 3, 5, 64), *layouts(a, b, 64), per_lane=True)
            yield Apply(name + "_conjugate", dtype, (1, 2, 2, 32), *layouts(a, b, 32), conjugate=True)
    # Head dimensions that are no power of two, one row, many heads.
    for dtype in ("bf16", "f32"):
        for d in (2, 4, 6, 12, 20, 72, 80, 96):
            for a, b in four:
                l, r = layouts(a, b, d)
                yield Apply("%s_%s%s_d%d" % (dtype, a, b or "", d), dtype, (2, 1, 9, d), l, r)
        yield Apply(dtype + "_h71", dtype, (1, 1, 71, 64), split(64))
        yield Apply(dtype + "_h71_dynamic", dtype, (1, 1, 71, 64), inter(64), dynamic=(2,))
    # Windows, blocks, live pairs; another window for the result.
    for dtype in ("bf16", "f32", "f16"):
        for a, b in four:
            name = "%s_%s%s_" % (dtype, a, b or "")
            for tag, d, more in (
                ("partial", 64, dict(window=(0, 16))),
                ("tail", 192, dict(window=(128, 64))),
                ("middle", 16, dict(window=(3, 8))),
                ("blocks", 64, dict(blocks=[32, 32])),
                ("blocks3", 72, dict(blocks=[16, 24, 24], window=(4, 64))),
                ("live", 64, dict(live=8)),
                ("live_odd", 32, dict(live=5)),
            ):
                yield Apply(name + tag, dtype, (2, 2, 6, d), *layouts(a, b, d, **more))
        yield Apply(dtype + "_window_moves", dtype, (2, 2, 6, 64), inter(64, window=(32, 32)), split(64, window=(0, 32)))
        yield Apply(dtype + "_live_in_place", dtype, (2, 2, 6, 64), split(64, live=8), in_place=True)
        yield Apply(dtype + "_live_per_lane", dtype, (2, 2, 6, 64), split(64, live=8), inter(64, live=8), per_lane=True)
        yield Apply(dtype + "_window_per_lane", dtype, (2, 2, 6, 64), split(64, window=(32, 24)), per_lane=True)
    # In place, and strided memory: aligned, misaligned, static, dynamic.
    for dtype in ("bf16", "f32"):
        for kind, make in kinds.items():
            name = "%s_%s_" % (dtype, kind)
            shape = (2, 5, 4, 64)
            wide = (5 * 4 * 128 + 64, 4 * 128, 128, 1)
            odd = (5 * 4 * 67 + 3, 4 * 67, 67, 1)
            yield Apply(name + "in_place", dtype, shape, make(64), in_place=True)
            yield Apply(name + "in_place_dynamic", dtype, shape, make(64), in_place=True, dynamic=(0, 2))
            for tag, strides, offset in (("wide", wide, 64), ("odd", odd, 5)):
                for static in (False, True):
                    yield Apply("%s%s_%s" % (name, tag, "static" if static else "dynamic"), dtype, shape,
                                make(64), dynamic=() if static else (1, 2), x_strides=strides, x_offset=offset,
                                y_strides=strides, y_offset=offset, static_layout=static)
            yield Apply(name + "bhsd_view", dtype, (2, 4, 5, 64), make(64), table_map=(2, 3),
                        x_strides=(5 * 4 * 64, 64, 4 * 64, 1), dynamic=(2,))
            # Lanes that are not innermost, or not next to each other.
            yield Apply(name + "lanes_outside", dtype, (2, 3, 20, 5), make(20), dim=2, table_map=(3, 2))
            yield Apply(name + "lanes_outside_dynamic", dtype, (2, 3, 20, 5), make(20), dim=2, table_map=(3, 2), dynamic=(0, 3))
            yield Apply(name + "lane_stride", dtype, (2, 3, 4, 8), make(8), x_strides=(1000, 300, 64, 3))
            yield Apply(name + "lanes_first", dtype, (8, 3), make(8), dim=0, table_map=(0,))
    # Tables of other shapes and types.
    shape = (2, 3, 4, 32)
    yield Apply("table_full", "bf16", shape, split(32), table_map=(0, 1, 2, 3))
    yield Apply("table_transposed", "bf16", shape, inter(32), table_map=(3, 1))
    yield Apply("table_batch", "f32", shape, inter(32), table_map=(0, 1, 3))
    yield Apply("table_swapped", "f32", shape, split(32), table_map=(1, 0, 3))
    yield Apply("table_only_pairs", "f32", shape, split(32), table_map=(3,))
    yield Apply("table_strided", "bf16", shape, split(32), table_strides=(40, 1))
    yield Apply("table_strided_odd", "bf16", shape, inter(32), table_strides=(37, 1), dynamic=(1,))
    yield Apply("table_bf16", "bf16", shape, split(32), table_dtype="bf16")
    yield Apply("table_f16", "f16", shape, inter(32), table_dtype="f16")
    yield Apply("table_f64", "f32", shape, inter(32), table_dtype="f64")
    yield Apply("compute_f64", "f32", shape, split(32), table_dtype="f64", compute="f64")
    yield Apply("rank_1", "f32", (32,), split(32), table_map=(0,))
    yield Apply("rank_2", "bf16", (5, 32), inter(32), dynamic=(0,))
    yield Apply("rank_3", "bf16", (3, 5, 32), split(32), dynamic=(0, 1))
    yield Apply("rank_6", "bf16", (2, 1, 3, 2, 2, 16), split(16), table_map=(2, 5))
    yield Apply("empty", "f32", (2, 0, 3, 32), split(32))
    yield Apply("empty_dynamic", "f32", (2, 0, 3, 32), split(32), dynamic=(1,))
    # One launch for q and k; tables made in registers.
    heads = ((2, 5, 8, 64), (2, 5, 2, 64))
    for dtype in ("bf16", "f16", "f32"):
        for a, b in four:
            l, r = layouts(a, b, 64)
            name = "joined_%s_%s%s" % (dtype, a, b or "")
            yield Joined(name, dtype, heads, l, r)
            yield Joined(name + "_dynamic", dtype, heads, l, r, dynamic=(0, 1, 2))
            yield Joined(name + "_made", dtype, heads, l, r, positions="i64")
            yield Joined(name + "_made_dynamic", dtype, heads, l, r, positions="i32", dynamic=(0, 1))
    yield Joined("joined_in_place", "bf16", heads, inter(64), in_place=True)
    yield Joined("joined_made_in_place", "f32", heads, split(64), in_place=True, positions="i64", factor=1.25)
    yield Joined("joined_three", "f32", heads + ((2, 5, 3, 64),), split(64), positions="i64")
    yield Joined("joined_partial", "bf16", ((2, 5, 7, 72), (2, 5, 1, 72)), split(72, window=(8, 20)), positions="i64")
    yield Joined("joined_batches", "bf16", ((6, 3, 1, 96), (6, 3, 1, 96)), split(96), positions="i32")
    for pairs in (10, 36, 40, 48):
        yield Joined("made_d%d" % (2 * pairs), "bf16", ((3, 1, 9, 2 * pairs),), split(2 * pairs), positions="i64")
    # Axes: a chunk of pairs has one, or several; tables of half types; several launches.
    for tag, axes in (("sections", (0,) * 8 + (1,) * 12 + (2,) * 12), ("halves", (0,) * 16 + (1,) * 16),
                      ("mixed", (0, 1, 2) * 10 + (0, 1)), ("odd", (0,) * 5 + (1,) * 11 + (2,) * 16)):
        yield Joined("made_axes_" + tag, "bf16", heads, split(64), positions="i64", axis_map=axes)
        yield Joined("made_axes_%s_dynamic" % tag, "f32", heads, inter(64), split(64), positions="i32", axis_map=axes, dynamic=(0, 1))
    for dtype in ("bf16", "f16"):
        for table in ("bf16", "f16"):
            yield Joined("made_%s_of_%s" % (dtype, table), dtype, ((2, 33, 8, 128), (2, 33, 2, 128)), split(128), positions="i64", table_dtype=table)
        yield Joined("made_%s_twice" % dtype, dtype, ((2, 5, 8, 64),), split(64), inter(64), positions="i64", twice=True, launches=2)
    yield Joined("made_f32_twice", "f32", heads, split(64), positions="i32", twice=True, launches=3, factor=1.25)
    yield Joined("made_f32_of_bf16", "f32", ((2, 33, 8, 128),), inter(128), positions="i64", table_dtype="bf16", factor=1.25)
    yield Joined("made_far", "f32", ((1, 64, 4, 128),), split(128), positions="i64", last=2**20)
    yield Joined("made_farther", "f32", ((1, 64, 4, 128),), inter(128), positions="i64", last=2**40)
    yield Joined("made_float", "f32", ((1, 7, 4, 128),), inter(128), positions="f32", last=2**20)
    # Permutations: activations, rows and columns of weights, other types.
    for dtype in ("bf16", "f32", "f64", "i8", "i32", "i64"):
        yield Permute("permute_%s" % dtype, dtype, (3, 5, 64), inter(64), split(64))
        yield Permute("permute_rows_%s" % dtype, dtype, (96, 7), split(32), inter(32), dim=0)
        yield Permute("permute_heads_%s" % dtype, dtype, (3, 96), split(32), inter(32))
    yield Permute("permute_window", "f16", (3, 128), split(64, window=(32, 32)), inter(64, window=(32, 32)))
    yield Permute("permute_dynamic", "bf16", (3, 5, 64), inter(64), split(64), dynamic=(0, 1))
    yield Permute("permute_live", "bf16", (3, 64), inter(64, live=4), split(64, live=4))
    # Tables.
    yield Table("make_table", "i64", (12,), 16)
    yield Table("make_table_batch", "i32", (2, 12), 16, factor=1.25, dynamic=(0, 1))
    yield Table("make_table_axes", "i64", (3, 5), 16, axis_map=(0,) * 4 + (1,) * 6 + (2,) * 6)
    yield Table("make_table_axes_mixed", "i32", (3, 5), 16, axis_map=(0, 1, 2, 1) * 4, dynamic=(1,))
    yield Table("make_table_f32", "f32", (12,), 10, dtype="bf16")
    yield Table("make_table_far", "i64", (300,), 64, last=2**20)
    yield Table("make_table_farther", "i64", (300,), 64, last=2**40)
    yield Table("make_table_f64_far", "i64", (300,), 64, dtype="f64", last=2**40)
    yield Table("make_table_f64", "i64", (12,), 10, dtype="f64")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--library", required=True, help="libRopeTestEmulator")
    parser.add_argument("--seed", type=int, default=1, help="of the order of threads")
    parser.add_argument("--chip", default="sm_90")
    parser.add_argument("--road", default="vector", choices=("vector", "linalg"))
    parser.add_argument("--options", default="", help="more options of rope-to-nvvm")
    parser.add_argument("--filter", default="", help="only cases with this in their name")
    parser.add_argument("--skew", type=int, default=0, help="elements that all memory begins after an aligned address")
    args = parser.parse_args()
    emulate.View.SKEW = args.skew

    selected = [case for case in cases() if args.filter in case.name]
    module = "\n".join(case.mlir() for case in selected)
    library = emulate.Emulator(
        module, args.library, "road=%s %s" % (args.road, args.options), args.chip, args.seed)
    library.joins = args.road == "vector"
    failures = 0
    for number, case in enumerate(selected):
        errors = library.errors
        problem = case.run(library, np.random.default_rng(number))
        if library.errors != errors:
            problem = "%d accesses are wrong" % (library.errors - errors)
        if problem:
            failures += 1
            print("FAIL %s: %s" % (case.name, problem))
    print("%d kernels checked, %d wrong" % (len(selected), failures))
    if failures:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
