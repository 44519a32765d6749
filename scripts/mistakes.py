#!/usr/bin/env python3
"""Make the mistakes that a compiler can make, and see that each is caught, twice.

A program goes through rope-optimize, which rope-equiv has to prove equal. Then one
mistake is put into the result: a sign, a table row, a weight permuted the wrong way,
a bias that stayed behind (--list names them all). rope-equiv has to refute it (exit
code 1; unknown does not count), and the numbers of rope-run have to differ. A check
that cannot fail proves nothing.

  scripts/mistakes.py test/Integration/programs --filter='hf_*_attn'
  scripts/mistakes.py test/Integration/Inputs/mistakes     (small .mlir files)
"""

import argparse
import collections
import concurrent.futures
import fnmatch
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
TYPES = {"f32": np.float32, "f64": np.float64, "f16": np.float16, "bf16": np.uint16, "i64": np.int64, "i32": np.int32}
APPLY = re.compile(
    r"^\s*(?P<y>%\S+) = rope\.apply (?P<lane>per_lane )?(?P<conj>conjugate )?(?P<layout>#rope\.layout<[^>]*>)"
    r"(?P<to> to #rope\.layout<[^>]*>)? dim = (?P<dim>\d+) map = (?P<map>affine_map<.*?\)>) "
    r"ins\((?P<x>%\S+), (?P<c>%\S+), (?P<s>%\S+) : (?P<tx>tensor<\S+>), (?P<tc>tensor<\S+>), (?P<ts>tensor<\S+>)\) "
    r"outs\((?P<i>%\S+) : (?P<ti>tensor<\S+>)\)(?P<rest>.*?) -> (?P<t>tensor<\S+>)$")
CONSTANT = re.compile(r"^(\s*)(%\S+) = arith\.constant (dense\S*?<.*>) : tensor<(.*)>$")


def shape_of(text):
    """Sizes and element type of a tensor type; None for a dynamic one."""
    *sizes, elem = re.match(r"tensor<(.*)>", text)[1].split("x")
    return (None if "?" in sizes else [int(s) for s in sizes]), elem


def type_of(sizes, elem):
    return f"tensor<{'x'.join(map(str, [*sizes, elem]))}>"


class Constant:
    """A constant tensor of a module, wherever its bytes are."""

    def __init__(self, module, number, match):
        self.module, self.number, self.indent, self.name, self.literal = module, number, match[1], match[2], match[3]
        self.type = f"tensor<{match[4]}>"
        self.shape, self.elem = shape_of(self.type)
        self.array = self.read()

    def read(self):
        kind = TYPES.get(self.elem)
        if kind is None or self.shape is None:
            return None
        resource = re.match(r"dense_resource<(.*)>", self.literal)
        if resource:
            data = bytes.fromhex(self.module.blobs[resource[1].strip('"')])[4:]
            return np.frombuffer(data, kind).reshape(self.shape)
        inner = self.literal[len("dense<"):-1]
        if inner.startswith('"0x'):
            return np.frombuffer(bytes.fromhex(inner[3:-1]), kind).reshape(self.shape)
        numbers = re.findall(r"-?[0-9][0-9.]*(?:[eE][-+]?\d+)?", inner)
        if self.elem == "bf16" or "0x" in inner or len(numbers) not in (1, int(np.prod(self.shape))):
            return None
        return np.broadcast_to(np.array(numbers, float).astype(kind).reshape(-1 if len(numbers) > 1 else ()).reshape(
            self.shape if len(numbers) > 1 else []), self.shape)

    def changed(self, array):
        """The module with other contents here."""
        data = np.ascontiguousarray(array.astype(TYPES[self.elem])).tobytes().hex().upper()
        line = f'{self.indent}{self.name} = arith.constant dense<"0x{data}"> : {self.type}'
        return self.module.with_line(self.number, [line])


class Module:
    def __init__(self, text):
        # Aliases are written out; --mlir-print-local-scope would, but drops resources.
        aliases = dict(re.findall(r"^(#\w+) = (.*)$", text, re.M))
        body = re.sub(r"^#\w+ = .*\n", "", text, flags=re.M)
        self.lines = re.sub(r"#\w+\b(?![.\w])", lambda m: aliases.get(m[0], m[0]), body).split("\n")
        self.blobs = dict(re.findall(r'^\s*"?([^\s":]+)"?: "0x([0-9A-Fa-f]+)"', text, re.M))
        self.constants = {}
        for number, line in enumerate(self.lines):
            match = CONSTANT.match(line)
            if match:
                constant = Constant(self, number, match)
                if constant.array is not None:
                    self.constants[constant.name] = constant
        self.applies = [(n, m.groupdict()) for n, m in ((n, APPLY.match(l)) for n, l in enumerate(self.lines)) if m]

    def with_line(self, number, lines):
        return "\n".join(self.lines[:number] + lines + self.lines[number + 1:])

    def with_apply(self, number, a, before=(), **changes):
        """An application with other parts, and lines before it."""
        a = {k: v or "" for k, v in {**a, **changes}.items()}
        line = (f"{a['y']} = rope.apply {a['lane']}{a['conj']}{a['layout']}{a['to']} dim = {a['dim']} map = {a['map']} "
                f"ins({a['x']}, {a['c']}, {a['s']} : {a['tx']}, {a['tc']}, {a['ts']}) outs({a['i']} : {a['ti']})"
                f"{a['rest']} -> {a['t']}")
        return self.with_line(number, [*before, line])

    def after_apply(self, number, a, build):
        """The result of an application passed through more ops."""
        raw = "%raw"
        line = re.sub(r"^\s*%\S+ =", f"{raw} =", self.lines[number])
        lines, name = build(raw)
        return self.with_line(number, [line, *rename(lines, name, a["y"])])


def rename(lines, old, new):
    return [re.sub(re.escape(old) + r"(?![\w#])", new, line) for line in lines]


class Ops:
    """Ops put into a module, of static shape."""
    count = 0

    def __init__(self):
        self.lines = []

    def emit(self, text):
        Ops.count += 1
        name = f"%mistake{Ops.count}"
        self.lines.append(f"{name} = {text}")
        return name

    def slice(self, value, type, axis, start, count, step=1):
        sizes, elem = shape_of(type)
        offsets, strides = [0] * len(sizes), [1] * len(sizes)
        result = list(sizes)
        offsets[axis], result[axis], strides[axis] = start, count, step
        kind = type_of(result, elem)
        return self.emit(f"tensor.extract_slice {value}{offsets} {result} {strides} : {type} to {kind}"), kind

    def concat(self, parts, axis):
        sizes, elem = shape_of(parts[0][1])
        sizes = list(sizes)
        sizes[axis] = sum(shape_of(t)[0][axis] for _, t in parts)
        kind = type_of(sizes, elem)
        names, types = ", ".join(v for v, _ in parts), ", ".join(t for _, t in parts)
        return self.emit(f"tensor.concat dim({axis}) {names} : ({types}) -> {kind}"), kind

    def reorder(self, value, type, axis, order):
        """Slices along an axis in another order."""
        return self.concat([self.slice(value, type, axis, i, 1) for i in order], axis)

    def negate(self, value, type):
        return self.emit(f"arith.negf {value} : {type}")

    def scale(self, value, type, factor):
        splat = self.emit(f"arith.constant dense<{factor}> : {type}")
        return self.emit(f"arith.mulf {value}, {splat} : {type}")


def layout_of(text):
    """(kind, head_dim, window, blocks, live) of a layout."""
    kind = re.search(r"<(\w+)", text)[1]
    head = int(re.search(r"head_dim = (\d+)", text)[1])
    window = re.search(r"window = \[(\d+), (\d+)\]", text)
    window = (int(window[1]), int(window[2])) if window else (0, head)
    blocks = re.search(r"blocks = \[([\d, ]+)\]", text)
    blocks = [int(b) for b in blocks[1].split(",")] if blocks else None
    live = re.search(r"live = (\d+)", text)
    return kind, head, window, blocks, int(live[1]) if live else window[1] // 2


def layout_text(kind, head, window, blocks, live):
    text = f"#rope.layout<{kind}, head_dim = {head}"
    text += f", window = [{window[0]}, {window[1]}]" if tuple(window) != (0, head) else ""
    text += f", blocks = [{', '.join(map(str, blocks))}]" if blocks else ""
    text += f", live = {live}" if live != window[1] // 2 else ""
    return text + ">"


def first_pair(text):
    kind, _, (start, width), blocks, _ = layout_of(text)
    return (start, start + 1) if kind == "interleaved" else (start, start + (blocks[0] if blocks else width) // 2)


def is_static(a):
    return all(shape_of(a[t])[0] is not None for t in ("tx", "tc", "ts"))


# Mistakes in an application. Each takes (module, number, parts of the op) and gives
# the text of a wrong module, or None where it does not apply.

def layout_not_folded(m, n, a):
    kind, *rest = layout_of(a["layout"])
    if rest[2] or rest[1][1] == 2:
        return None
    return m.with_apply(n, a, layout=layout_text("split" if kind == "interleaved" else "interleaved", *rest))


def conjugate_flipped(m, n, a):
    return None if a["lane"] else m.with_apply(n, a, conj="" if a["conj"] else "conjugate ")


def tables_exchanged(m, n, a):
    return m.with_apply(n, a, c=a["s"], s=a["c"])


def one_sin_negated(m, n, a):
    ops, axis = Ops(), table_axis(a)
    size = shape_of(a["ts"])[0][axis]
    first, kind = ops.slice(a["s"], a["ts"], axis, 0, 1)
    parts = [(ops.negate(first, kind), kind)] + ([ops.slice(a["s"], a["ts"], axis, 1, size - 1)] if size > 1 else [])
    return m.with_apply(n, a, s=ops.concat(parts, axis)[0], before=ops.lines)


def table_axis(a):
    """The dimension of the tables that the lane dimension of x maps to."""
    results = re.search(r"-> \((.*)\)>", a["map"])[1].split(", ")
    return results.index(f"d{a['dim']}")


def rolled(a, which, ops):
    """Tables with their rows moved by one; None if there is only one row."""
    axes = [i for i, size in enumerate(shape_of(a["tc"])[0]) if i != table_axis(a) and size > 1]
    if not axes:
        return None
    axis = axes[-1]
    size = shape_of(a["tc"])[0][axis]
    return {k: ops.reorder(a[k], a["t" + k], axis, [size - 1, *range(size - 1)])[0] for k in which}


def position_off_by_one(m, n, a):
    ops = Ops()
    changes = rolled(a, "cs", ops)
    return m.with_apply(n, a, **changes, before=ops.lines) if changes else None


def one_table_row_off(m, n, a):
    ops = Ops()
    changes = rolled(a, "c", ops)
    return m.with_apply(n, a, **changes, before=ops.lines) if changes else None


def exchange(count, i, k):
    order = list(range(count))
    order[i], order[k] = k, i
    return order


def lanes_read_exchanged(m, n, a):
    ops, dim = Ops(), int(a["dim"])
    x, _ = ops.reorder(a["x"], a["tx"], dim, exchange(shape_of(a["tx"])[0][dim], *first_pair(a["layout"])))
    return m.with_apply(n, a, x=x, before=ops.lines)


def lanes_written_exchanged(m, n, a):
    def build(raw):
        ops, dim = Ops(), int(a["dim"])
        y, _ = ops.reorder(raw, a["t"], dim, exchange(shape_of(a["t"])[0][dim], *first_pair(a["to"] or a["layout"])))
        return ops.lines, y
    return m.after_apply(n, a, build)


def window_offset_wrong(m, n, a):
    kind, head, (start, width), blocks, live = layout_of(a["layout"])
    if width == head or a["to"]:
        return None
    start += 1 if start + width < head else -1
    return m.with_apply(n, a, layout=layout_text(kind, head, (start, width), blocks, live))


def live_count_wrong(m, n, a):
    kind, head, window, blocks, live = layout_of(a["layout"])
    if live < 2 or a["lane"] or a["to"]:
        return None
    ops, axis = Ops(), table_axis(a)
    c, kind_c = ops.slice(a["c"], a["tc"], axis, 0, live - 1)
    s, kind_s = ops.slice(a["s"], a["ts"], axis, 0, live - 1)
    # The last live pair may turn by next to nothing: leave the first one out instead.
    c, _ = ops.slice(a["c"], a["tc"], axis, 1, live - 1)
    s, _ = ops.slice(a["s"], a["ts"], axis, 1, live - 1)
    return m.with_apply(n, a, layout=layout_text(kind, head, window, blocks, live - 1), c=c, s=s, tc=kind_c, ts=kind_s,
                        before=ops.lines)


def head_dim_wrong(m, n, a):
    """Half of each head is taken for the whole."""
    kind, head, window, blocks, live = layout_of(a["layout"])
    if window != (0, head) or head % 4 or blocks or live != head // 2 or a["to"]:
        return None
    ops, axis = Ops(), table_axis(a)
    count = (2 if a["lane"] else 1) * head // 4
    c, kind_c = ops.slice(a["c"], a["tc"], axis, 0, count)
    s, kind_s = ops.slice(a["s"], a["ts"], axis, 0, count)
    half = layout_text(kind, head, (0, head // 2), None, head // 4)
    return m.with_apply(n, a, layout=half, c=c, s=s, tc=kind_c, ts=kind_s, before=ops.lines)


def slots_exchanged(m, n, a):
    axis = table_axis(a)
    size = shape_of(a["tc"])[0][axis]
    if size < 2:
        return None
    ops = Ops()
    changes = {k: ops.reorder(a[k], a["t" + k], axis, exchange(size, 0, 1))[0] for k in "cs"}
    return m.with_apply(n, a, **changes, before=ops.lines)


def table_of_another_layer(m, n, a):
    for other, b in m.applies:
        if other < n and b["c"] != a["c"] and (b["tc"], b["ts"]) == (a["tc"], a["ts"]):
            return m.with_apply(n, a, c=b["c"], s=b["s"])
    return None


def rotation_dropped(m, n, a):
    if a["t"] != a["tx"]:
        return None
    rest = m.lines[n + 1:]
    return "\n".join(m.lines[:n] + rename(rest, a["y"], a["x"]))


def rotated_twice(m, n, a):
    again = dict(a, x="%raw", tx=a["t"])
    line = re.sub(r"^\s*%\S+ =", "%raw =", m.lines[n])
    return "\n".join(m.lines[:n] + [line] + m.with_apply(n, again).split("\n")[n:])


def heads_off_by_one(m, n, a):
    """The result's heads moved by one: another head, or group, gets them."""
    sizes, dim = shape_of(a["t"])[0], int(a["dim"])
    mapped = re.search(r"-> \((.*)\)>", a["map"])[1].split(", ")
    axes = [i for i, size in enumerate(sizes) if i not in (0, dim) and size > 1 and f"d{i}" not in mapped]
    if not axes:
        return None

    def build(raw):
        ops = Ops()
        y, _ = ops.reorder(raw, a["t"], axes[0], [sizes[axes[0]] - 1, *range(sizes[axes[0]] - 1)])
        return ops.lines, y
    return m.after_apply(n, a, build)


def result_layout_wrong(m, n, a):
    if a["to"]:
        return m.with_apply(n, a, to="")
    kind, *rest = layout_of(a["layout"])
    if rest[2] or rest[1][1] == 2:
        return None
    return m.with_apply(n, a, to=" to " + layout_text("split" if kind == "interleaved" else "interleaved", *rest))


def table_scale_lost(m, n, a):
    ops = Ops()
    c, s = ops.scale(a["c"], a["tc"], "1.250000e+00"), ops.scale(a["s"], a["ts"], "1.250000e+00")
    return m.with_apply(n, a, c=c, s=s, before=ops.lines)


def blocks_dropped(m, n, a):
    kind, head, window, blocks, live = layout_of(a["layout"])
    if not blocks or kind != "split":
        return None
    return m.with_apply(n, a, layout=layout_text(kind, head, window, None, live))


APPLY_MISTAKES = [layout_not_folded, conjugate_flipped, tables_exchanged, one_sin_negated, position_off_by_one,
                  one_table_row_off, lanes_read_exchanged, lanes_written_exchanged, window_offset_wrong, live_count_wrong,
                  head_dim_wrong, slots_exchanged, table_of_another_layer, rotation_dropped, rotated_twice,
                  heads_off_by_one, result_layout_wrong, table_scale_lost, blocks_dropped]


# Mistakes in what folding rewrote: constants of the result that are constants of the
# program with their slices along one axis in another order.

Moved = collections.namedtuple("Moved", "constant source axis order layout")


def find_moved(before, after):
    old = {}
    for constant in before.constants.values():
        old.setdefault((tuple(constant.shape), constant.elem), []).append(constant)
    moved = []
    for constant in after.constants.values():
        same = old.get((tuple(constant.shape), constant.elem), [])
        if constant.array.ndim == 0 or any(np.array_equal(c.array, constant.array) for c in same):
            continue
        for source in same:
            for axis in range(constant.array.ndim):
                order = find_order(source.array, constant.array, axis)
                if order is not None:
                    moved.append(Moved(constant, source, axis, order, None))
    return moved


def find_order(old, new, axis):
    """new's slices as indices into old's, if they are a permutation of them."""
    keys = {s.tobytes(): i for i, s in enumerate(np.moveaxis(old, axis, 0))}
    order = [keys.get(s.tobytes()) for s in np.moveaxis(new, axis, 0)]
    return order if None not in order and sorted(order) == list(range(len(order))) else None


def wrongly(w, order):
    """The module whose constant has its slices in the order given, if that differs."""
    array = np.take(w.source.array, order, w.axis)
    return None if np.array_equal(array, w.constant.array) else w.constant.changed(array)


def sigma_for_tau(m, w):
    return wrongly(w, np.argsort(w.order))


def not_moved(m, w):
    return wrongly(w, np.arange(len(w.order))) if w.constant.array.ndim > 1 else None


def use_of(m, name, op):
    """Whether a constant reaches an op through shapes only."""
    names, wanted = {name}, f"arith.{op} "
    for i, line in enumerate(m.lines):
        if any(re.search(re.escape(n) + r"(?![\w#])", line.split("=", 1)[-1]) for n in names) and "=" in line:
            if "linalg.generic" in line:
                for inner in m.lines[i + 1:i + 8]:
                    if wanted in inner:
                        return True
                    if "linalg.yield" in inner:
                        break
            elif wanted in line:
                return True
            elif re.search(r"expand_shape|collapse_shape|broadcast", line):
                names.add(line.split("=")[0].strip())
    return False


def bias_not_moved(m, w):
    ok = w.constant.array.ndim == 1 and use_of(m, w.constant.name, "addf")
    return wrongly(w, np.arange(len(w.order))) if ok else None


def gamma_not_moved(m, w):
    ok = w.constant.array.ndim == 1 and use_of(m, w.constant.name, "mulf")
    return wrongly(w, np.arange(len(w.order))) if ok else None


def row_exchanged(m, w):
    # Two lanes of the first head that folding has moved.
    where = [i for i, o in enumerate(w.order) if i != o][:2]
    order = list(w.order)
    order[where[0]], order[where[1]] = order[where[1]], order[where[0]]
    return wrongly(w, order)


def permuted(head, window, kind):
    """Old lanes in the new order of one head: to split from interleaved, or back."""
    start, width = window
    half = width // 2
    inside = [2 * (j % half) + j // half for j in range(width)]
    if kind == "interleaved":
        inside = list(np.argsort(inside))
    return [*range(start), *[start + j for j in inside], *range(start + width, head)]


def per_head(count, head, window, kind):
    one = permuted(head, window, kind)
    return [h * head + j for h in range(count // head) for j in one] if count % head == 0 else None


def head_count_wrong(m, w):
    if not m.applies:
        return None
    kind, head, window, _, _ = layout_of(m.applies[0][1]["layout"])
    count = len(w.order)
    for wrong in (2 * head, head // 2):
        if wrong >= 6 and wrong % 2 == 0 and count % wrong == 0:
            return wrongly(w, per_head(count, wrong, (0, wrong), kind))
    return None


def window_ignored(m, w):
    for _, a in m.applies:
        kind, head, window, _, _ = layout_of(a["layout"])
        if window != (0, head) and len(w.order) % head == 0:
            return wrongly(w, per_head(len(w.order), head, (0, head), kind))
    return None


def moved_along_wrong_axis(m, w):
    array = w.source.array
    if array.ndim != 2 or array.shape[0] != array.shape[1]:
        return None
    changed = np.take(array, w.order, 1 - w.axis)
    return None if np.array_equal(changed, w.constant.array) else w.constant.changed(changed)


WEIGHT_MISTAKES = [sigma_for_tau, not_moved, bias_not_moved, gamma_not_moved, row_exchanged, head_count_wrong,
                   window_ignored, moved_along_wrong_axis]


# Mistakes anywhere else in the result.

def moved_too_much(m, moved):
    """Another weight of the same shape is permuted as well, as if it were a key's."""
    for w in moved:
        for constant in m.constants.values():
            untouched = all(constant.name != v.constant.name for v in moved)
            if w.constant.array.ndim == 2 and untouched and constant.shape == w.constant.shape and constant.elem == w.constant.elem:
                yield constant.changed(np.take(constant.array, w.order, w.axis))


def scalars(m, low, high):
    """Lines of scalar float constants in a range, with their value."""
    for n, line in enumerate(m.lines):
        match = re.match(r"(\s*%\S+ = arith\.constant )(-?\d\S*)( : f\d+)$", line)
        if match and "x" not in match[2] and low < float(match[2]) < high:
            yield n, match, float(match[2])


def scale_dropped(m, moved):
    """The factor of the scores becomes one."""
    for n, match, _ in scalars(m, 0.05, 0.95):
        yield m.with_line(n, [f"{match[1]}1.000000e+00{match[3]}"])


def epsilon_changed(m, moved):
    """The epsilon of a norm."""
    for n, match, value in scalars(m, 1e-9, 0.07):
        yield m.with_line(n, [f"{match[1]}{value + 0.01:e}{match[3]}"])


def axis_map_wrong(m, moved):
    """Two entries of the axis map of a rope.table."""
    for n, line in enumerate(m.lines):
        match = re.search(r"axis_map = (?:array<i64: |\[)([\d, ]+)", line)
        if match:
            entries = match[1].split(", ")
            for i in range(1, len(entries)):
                if entries[i] != entries[0]:
                    entries[0], entries[i] = entries[i], entries[0]
                    yield m.with_line(n, [line.replace(match[1], ", ".join(entries), 1)])
                    break


def frequency_wrong(m, moved):
    """One inverse frequency."""
    for constant in m.constants.values():
        array = constant.array
        if array.ndim == 1 and array.dtype.kind == "f" and len(array) > 1 and array[0] == 1 and np.all(np.diff(array) < 0):
            changed = array.copy()
            changed[1] *= 1.5
            yield constant.changed(changed)


def slice_of_another_head(m, moved):
    """A slice of a fused projection begins elsewhere."""
    heads = {layout_of(a["layout"])[1] for _, a in m.applies}
    for n, line in enumerate(m.lines):
        match = re.search(r"extract_slice %\S+?\[([\d, ]+)\] \[([\d, ]+)\] \[[1, ]+\] : (tensor<\S+>) to", line)
        if not match or shape_of(match[3])[0] is None:
            continue
        offsets, sizes = ([int(v) for v in match[k].split(", ")] for k in (1, 2))
        for axis, (offset, size) in enumerate(zip(offsets, sizes)):
            for head in heads:
                # Whole heads are cut out, and there is one before.
                if offset >= head and offset % head == 0 and size % head == 0 and axis == len(sizes) - 1:
                    changed = list(offsets)
                    changed[axis] -= head
                    yield m.with_line(n, [line.replace(f"[{match[1]}]", str(changed), 1)])


def permute_dropped(m, moved):
    """A rope.permute is left out."""
    for n, line in enumerate(m.lines):
        match = re.match(r"\s*(%\S+) = rope\.permute .* ins\((%\S+) : (\S+)\) outs\(.*\) -> (\S+)$", line)
        if match and match[3] == match[4]:
            yield "\n".join(m.lines[:n] + rename(m.lines[n + 1:], match[1], match[2]))


def table_entry_wrong(m, moved):
    """One entry of a constant table."""
    tables = {a[k] for _, a in m.applies for k in "cs"}
    for name in tables & set(m.constants):
        changed = m.constants[name].array.copy()
        changed[(-1,) + (0,) * (changed.ndim - 1)] += changed.dtype.type(0.25)
        yield m.constants[name].changed(changed)


OTHER_MISTAKES = [moved_too_much, scale_dropped, epsilon_changed, axis_map_wrong, frequency_wrong, slice_of_another_head,
                  permute_dropped, table_entry_wrong]


def find_mistakes(before, after):
    """Yields (kind, text of the wrong module), every site of every kind."""
    for number, a in after.applies:
        if is_static(a):
            for kind in APPLY_MISTAKES:
                yield kind.__name__, kind(after, number, a)
    moved = find_moved(before, after)
    for w in moved:
        for kind in WEIGHT_MISTAKES:
            yield kind.__name__, kind(after, w)
    for kind in OTHER_MISTAKES:
        for text in kind(after, moved):
            yield kind.__name__, text


# Running.

class Program:
    def __init__(self, path):
        self.model = path / "model.mlir" if path.is_dir() else path
        self.name = path.stem
        self.inputs = []
        archive = path / "inputs.npz" if path.is_dir() else None
        if archive:
            with np.load(archive) as data:
                self.inputs = [f"--input=@{archive}:{name}" for name in data.files]

    def draw_inputs(self, scratch, text):
        """Random arguments where the program comes without any."""
        if self.inputs:
            return
        arguments = re.search(r"func\.func @main\((.*?)\) ->", text)[1]
        rng = np.random.default_rng(1)
        for i, kind in enumerate(re.findall(r": (tensor<[^>]*>)", arguments)):
            sizes, elem = shape_of(kind)
            array = rng.integers(1, 4, sizes) if elem.startswith("i") else rng.uniform(-1, 1, sizes)
            np.save(scratch / f"in{i}.npy", array)
            self.inputs.append(f"--input=@{scratch / f'in{i}.npy'}")


def tool(options, name, *arguments, codes=(0,)):
    done = subprocess.run([str(options.bin / name), *map(str, arguments)], capture_output=True, text=True, timeout=60)
    if done.returncode not in codes:
        error = next((l for l in done.stderr.splitlines() if "error" in l), done.stderr[:200])
        raise RuntimeError(f"{name} exit {done.returncode}: {re.sub('0x[0-9A-Fa-f]{40,}', 'BLOB', error)[:200]}")
    return done


def numbers(options, program, path, scratch):
    count = len(re.findall(r"tensor<", re.search(r"func\.func @main\(.*?\) -> (.*) \{", path.read_text())[1]))
    files = [scratch / f"{path.stem}-{i}.npy" for i in range(count)]
    tool(options, "rope-run", path, "--opt-level=0", *program.inputs, *[f"--output=@{file}" for file in files])
    return [np.load(file).astype(np.float64) for file in files]


def differ(expected, actual):
    return any(not np.allclose(a, e, rtol=0, atol=1e-4 * max(np.max(np.abs(e), initial=0), 1e-30)) for e, a in zip(expected, actual))


def check_program(job):
    """Yields rows (program, kind, verdict): caught or what went wrong."""
    path, layout, options = job
    program = Program(path)
    name = f"{program.name} ({layout})"
    rows = []
    with tempfile.TemporaryDirectory() as directory:
        scratch = pathlib.Path(directory)
        good, plain = scratch / "good.mlir", scratch / "plain.mlir"
        try:
            for passes, file in (((), plain), ((f"--rope-optimize=layout={layout}",), good)):
                tool(options, "rope-opt", program.model, *passes, "-o", file)
            program.draw_inputs(scratch, plain.read_text())
            answer = tool(options, "rope-equiv", program.model, good, codes=(0, 1, 2))
            if answer.returncode != 0:
                return [(name, "no mistake", "rope-equiv: " + answer.stdout.splitlines()[0])]
            expected = numbers(options, program, good, scratch)
        except (RuntimeError, subprocess.TimeoutExpired) as failure:
            return [(name, "no mistake", str(failure))]
        sites = collections.Counter()
        for kind, text in find_mistakes(Module(plain.read_text()), Module(good.read_text())):
            if text is None or sites[kind] >= options.count or (options.kind and kind != options.kind):
                continue
            if options.once and kind in options.seen:
                continue
            options.seen.add(kind)
            sites[kind] += 1
            bad = scratch / f"{kind}{sites[kind]}.mlir"
            bad.write_text(text)
            rows.append((name, kind, judge(options, program, bad, expected, scratch)))
            if options.save and rows[-1][2] != "caught":
                options.save.mkdir(parents=True, exist_ok=True)
                (options.save / f"{program.name}-{layout}-{bad.name}").write_text(text)
    return rows


def judge(options, program, bad, expected, scratch):
    try:
        tool(options, "rope-opt", bad, "-o", "/dev/null")
    except RuntimeError as failure:
        return f"not valid IR: {failure}"
    missed = []
    try:
        answer = tool(options, "rope-equiv", program.model, bad, codes=(0, 1, 2))
        if answer.returncode != 1:
            missed.append("rope-equiv: " + ("equal" if answer.returncode == 0 else "unknown"))
        if not differ(expected, numbers(options, program, bad, scratch)):
            missed.append("the numbers are the same")
    except (RuntimeError, subprocess.TimeoutExpired) as failure:
        missed.append(str(failure))
    return "; ".join(missed) or "caught"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, nargs="*", help="cases, folders of cases, or of .mlir files")
    parser.add_argument("--filter", default="*", metavar="GLOB", help="only programs whose name matches")
    parser.add_argument("--count", type=int, default=2, help="sites of a kind in a program (default: 2)")
    parser.add_argument("--once", action="store_true", help="each kind once, in the first program that has a place for it")
    parser.add_argument("--kind", help="this kind of mistake only")
    parser.add_argument("--layouts", default="split,interleaved", help="layouts asked of rope-optimize")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "build" / "bin", help="folder of the tools")
    parser.add_argument("--save", type=pathlib.Path, help="folder for mistakes that were not caught")
    parser.add_argument("--list", action="store_true", help="list the kinds of mistakes")
    options = parser.parse_args()
    options.seen = set()
    options.jobs = 1 if options.once else options.jobs
    kinds = [kind.__name__ for kind in APPLY_MISTAKES + WEIGHT_MISTAKES + OTHER_MISTAKES]
    if options.list:
        print("\n".join(kinds))
        return 0

    paths = []
    for folder in options.folder:
        paths += [folder] if folder.suffix == ".mlir" or (folder / "model.mlir").exists() else sorted(
            [p.parent for p in folder.glob("*/model.mlir")] + list(folder.glob("*.mlir")))
    jobs = [(p, layout, options) for p in paths if fnmatch.fnmatch(p.stem, options.filter)
            for layout in options.layouts.split(",")]
    if not jobs:
        sys.exit("mistakes.py: no program")
    made, caught, failures = collections.Counter(), collections.Counter(), 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for rows in pool.map(check_program, jobs):
            for name, kind, verdict in rows:
                if verdict == "caught":
                    caught[kind] += 1
                else:
                    failures += 1
                    print(f"{name}: {kind}: {verdict}", flush=True)
                made[kind] += kind != "no mistake"
    for kind in kinds:
        print(f"{kind}: {caught[kind]} of {made[kind]}")
    print(f"{sum(caught.values())} of {sum(made.values())} mistakes of {sum(n > 0 for n in made.values())} kinds caught by both")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
