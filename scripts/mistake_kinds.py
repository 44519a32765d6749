"""What a compiler can get wrong, for mistakes.py: each function makes one kind of mistake."""

import collections
import re

import numpy as np

from mistake_ir import Ops, first_pair, is_static, layout_of, layout_text, rename, shape_of, type_of


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
    # Per lane, others may hold the same entry; the first and the last do not.
    other = size - 1 if a["lane"] else 1
    ops = Ops()
    changes = {k: ops.reorder(a[k], a["t" + k], axis, exchange(size, 0, other))[0] for k in "cs"}
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
