"""The table half of a random program: positions and inverse frequencies to cos and
sin, in each form that models use, and what they are by definition."""

import numpy as np

CACHE = 11  # rows of a cache of tables


class Tables:
    """`cos` and `sin` by definition, broadcast to x with pairs in place of lanes;
    the values of the program are made by `half` and `full`."""


def inverse_frequencies(rule, pairs, rng):
    p = np.arange(pairs)
    base = 100.0 ** (-p / pairs)
    if rule == "linear":
        return base / 8
    if rule == "yarn":
        ramp = np.clip((p - 0.5) / max(pairs - 1, 1), 0, 1)
        return base / 4 * ramp + base * (1 - ramp)
    if rule == "pixel":
        return np.pi * np.linspace(0.11, 0.83, pairs)
    if rule == "random":
        return np.array([rng.uniform(0.05, 1.5) for _ in p])
    return base


def build_tables(f, spec, x, axes, lane, slots, live, elem, rng):
    """`axes` names x's dimensions, `lane` is the one of the lanes. `slots[j]` is the
    pair of the j-th lane of the window; pairs from `live` on do not turn."""
    pairs = max(slots) + 1
    t = Tables()
    t.f, t.spec, t.slots, t.pairs, t.rank, t.lane = f, spec, list(slots), pairs, x.rank, lane
    t.work = "f64" if elem == "f64" else "f32"
    t.elem = elem if spec.tables_in_type else t.work
    rows = [a for a in axes if a in spec.rows]
    t.places = [axes.index(a) for a in rows] + [lane]
    t.order = sorted(range(len(t.places)), key=lambda i: t.places[i])
    extent = [x.shape[axes.index(a)] for a in rows]
    size = [f.size(x, axes.index(a)) for a in rows]
    dynamic = [s.startswith("%") for s in size]

    omega = inverse_frequencies(spec.frequency, pairs, rng)
    omega[live:] = 0
    scale = 1.25 if spec.table_scale else 1.0
    t.scale = scale
    t.source = spec.source
    source = spec.source

    def define(phi):
        """Remembers the tables by definition from angles [rows..., P]."""
        remember(t, np.cos(phi) * scale, np.sin(phi) * scale)

    def positions_of(elem):
        """Position of each row, as an argument."""
        shape = extent or [1]
        kind = np.int64 if elem.startswith("i") else np.float64
        array = np.array([rng.randrange(1, CACHE - 1) if kind is np.int64 else rng.uniform(0.2, 7.0)
                          for _ in range(int(np.prod(shape)))], kind).reshape(shape)
        return f.arg(array, elem, dynamic if extent else None)

    t.negated = False
    if source in ("const", "arg", "packed_arg", "pair_arg", "complex_arg"):
        phi = np.array([rng.uniform(0.2, 6.0) for _ in range(int(np.prod(extent + [pairs])))]).reshape(extent + [pairs])
        phi[..., live:] = 0
        t.made = (np.cos(phi) * scale, np.sin(phi) * scale)
        t.dynamic = dynamic
        if source == "packed_arg":
            parts = [t.made[0], t.made[1]] if spec.cos_first else [t.made[1], t.made[0]]
            both = f.arg(np.concatenate(parts, -1), t.elem, dynamic + [False])
            last = both.rank - 1
            first, second = f.slice(both, last, 0, pairs), f.slice(both, last, pairs, pairs)
            t.values = (first, second) if spec.cos_first else (second, first)
        elif source == "pair_arg":
            both = f.arg(np.stack(t.made, -1), t.elem, dynamic + [False, False])
            last = both.rank - 1
            t.values = tuple(f.collapse(f.slice(both, last, k, 1), last - 1, 2) for k in (0, 1))
        else:
            t.values = None  # made in the width that is asked for
        define(phi)
        if t.values:
            remember(t, *[v.array for v in t.values])
        return t
    if source in ("gather", "slice", "phi_gather"):
        cache_rows = np.arange(CACHE)[:, None] * omega
        if source == "phi_gather":
            cache = f.const(cache_rows, t.work)
            place = positions_of("i64")
            phi = f.gather_rows(cache, place, rng.random() < .5, False)
            t.phi = phi
            define(phi.array)
            return t
        t.made = (np.cos(cache_rows) * scale, np.sin(cache_rows) * scale)
        if source == "gather":
            t.rows = positions_of("i64")
            t.pick = lambda c: f.gather_rows(c, t.rows, spec.negative_index, spec.asserts)
            define(cache_rows[t.rows.array])
        else:
            start, count = rng.randrange(1, 4), extent[0]
            t.pick = lambda c: f.slice_dynamic(c, 0, start, size[0], count)
            t.shifted = lambda c: f.slice_dynamic(c, 0, start + 1, size[0], count)
            define(cache_rows[start:start + count])
        t.values = None
        return t

    # Angles computed in the program.
    if source == "iota":
        place = f.cast(f.iota(extent[0], size[0], start=rng.choice([0, 1, 3])), t.work)
    elif source == "position":
        place = f.cast(positions_of("i64"), t.work)
    elif source == "float_position":
        place = positions_of(t.work)
    if source in ("iota", "position", "float_position"):
        if spec.outer == "matmul" and place.rank == 1:
            left = f.expand(place, 0, [-1 if place.dyn[0] else place.shape[0], 1])
            right = f.expand(f.const(omega, t.work), 0, [1, pairs])
            phi = f.named_matmul("matmul", left, right)
        elif spec.outer == "divide":
            with np.errstate(divide="ignore"):
                scales = f.const(1 / omega, t.work)
            phi = f.op("div", widen_last(f, place), scales)
        else:
            phi = f.op("mul", widen_last(f, place), f.const(omega, t.work))
    elif source == "axes":
        # Several position axes [A, rows...], one for each part of the pairs.
        count = 2 if pairs < 4 else 3
        shape = [count] + extent
        array = np.array([rng.randrange(1, 8) for _ in range(int(np.prod(shape)))]).reshape(shape)
        place = f.cast(f.arg(array, "i64", [False] + dynamic), t.work)
        which = axis_map(spec.axis_rule, pairs, count)
        if spec.axis_rule == "masked":
            # pos[..., A] times omega masked for each axis, summed: a contraction.
            masked = np.zeros((count, pairs))
            masked[which, np.arange(pairs)] = omega
            dims = [f"d{i}" for i in range(1, len(shape))]
            last = f"d{len(shape)}"
            phi = f.contract(place, f.const(masked, t.work),
                             ["d0" + "".join(", " + d for d in dims), f"d0, {last}", ", ".join(dims + [last])],
                             ["reduction"] + ["parallel"] * (len(dims) + 1), size + [str(pairs)])
        else:
            angles = f.op("mul", widen_last(f, place), f.const(omega, t.work))
            runs, start = [], 0
            for p in range(1, pairs + 1):
                if p == pairs or which[p] != which[start]:
                    part = f.slice(f.slice(angles, 0, which[start], 1), angles.rank - 1, start, p - start)
                    runs.append(f.collapse(part, 0, 2))
                    start = p
            phi = f.concat(runs, runs[0].rank - 1) if len(runs) > 1 else runs[0]
        define(phi.array)
        t.phi = phi
        return t
    else:
        raise ValueError(source)
    define(phi.array)
    t.phi = phi
    return t


def axis_map(rule, pairs, count):
    if rule == "interleaved":
        return np.arange(pairs) % count
    return np.minimum(np.arange(pairs) * count // pairs, count - 1)


def widen_last(f, value):
    """A dimension of one behind the others."""
    return f.unsqueeze(value, range(value.rank), value.rank + 1)


def remember(t, cos, sin):
    """Puts [rows..., P] into the order and rank of x."""
    shape = [1] * t.rank
    for i, place in enumerate(t.places):
        shape[place] = cos.shape[i]
    t.cos, t.sin = (np.transpose(a, t.order).reshape(shape) for a in (cos, sin))


def lift(t, value):
    """To x's order and rank; already there if the lane is last and rows trail."""
    f = t.f
    value = f.transpose(value, t.order)
    places = sorted(t.places)
    aligned = places == list(range(t.rank - len(places), t.rank))
    if aligned and not t.spec.unsqueeze:
        return value
    return f.unsqueeze(value, places, t.rank)


def slots_widen(f, value, slots):
    """[..., P] to [..., r], slot j reading pair slots[j]."""
    last, pairs, slots = value.rank - 1, value.shape[-1], list(slots)
    if slots == list(range(pairs)) * 2:
        return f.concat([value, value], last)
    if slots == [p for p in range(pairs) for _ in (0, 1)]:
        return f.repeat(value, last, 2)
    runs, start = [], 0
    for j in range(1, len(slots) + 1):
        if j == len(slots) or slots[j] != slots[j - 1] + 1:
            runs.append(f.slice(value, last, slots[start], j - start))
            start = j
    return f.concat(runs, last)


def wrong_slots(slots):
    """The slots of the other layout: what V-JEPA2 does."""
    pairs = max(slots) + 1
    tiled = list(range(pairs)) * 2
    return [p for p in range(pairs) for _ in (0, 1)] if list(slots) == tiled else tiled


def shift_rows(table, slots):
    """The first lane of each pair reads the row before."""
    first = [slots.index(p) for p in range(max(slots) + 1)]
    table[..., first] = np.roll(table[..., first], 1, 0)


def finish(t, raw):
    """Scale, element type, rank."""
    f = t.f
    if t.scale != 1.0:
        raw = f.op("mul", raw, t.scale)
    return lift(t, f.cast(raw, t.elem))


def half(t):
    """cos and sin with one entry a pair."""
    f = t.f
    if t.source in ("const", "arg", "complex_arg"):
        make = f.const if t.source == "const" else (lambda a, e: f.arg(a, e, t.dynamic + [False]))
        values = [make(a, t.elem) for a in t.made]
        remember(t, *[v.array for v in values])
        return [lift(t, v) for v in values]
    if t.source in ("packed_arg", "pair_arg"):
        return [lift(t, v) for v in t.values]
    if t.source in ("gather", "slice"):
        if t.spec.cache_packed:
            both = t.pick(f.const(np.concatenate(t.made, -1), t.elem))
            values = [f.slice(both, both.rank - 1, k * t.pairs, t.pairs) for k in (0, 1)]
        else:
            values = [t.pick(f.const(a, t.elem)) for a in t.made]
        remember(t, *[v.array for v in values])
        return [lift(t, v) for v in values]
    return [finish(t, f.op(kind, t.phi)) for kind in ("cos", "sin")]


def full(t, twist=None):
    """cos and sin with one entry a lane of the window; `twist` makes them wrong.
    Returns them and whether nothing in the program says that halves are equal."""
    f, slots = t.f, t.slots
    if twist == "vjepa":
        slots = wrong_slots(slots)
    if t.source in ("const", "arg") and t.spec.widen != "late":
        values = [np.take(a, slots, -1) for a in t.made]
        if twist == "shift_row":
            values[1] = values[1].copy()
            shift_rows(values[1], t.slots)
        if twist == "sign_lane":
            values[1] = values[1].copy()
            values[1][..., 1] *= -1
        if twist == "unequal":
            values[0] = values[0].copy()
            values[0][..., 0] += 0.25
        make = f.const if t.source == "const" else (lambda a, e: f.arg(a, e, t.dynamic + [False]))
        values = [make(a, t.elem) for a in values]
        if not twist:
            remember_lanes(t, values)
        return [lift(t, v) for v in values], t.source == "arg"
    if t.source in ("gather", "slice") and t.spec.widen != "late":
        caches = [np.take(a, slots, -1) for a in t.made]
        if twist == "shift_row":
            caches[1] = caches[1].copy()
            shift_rows(caches[1], t.slots)
        if twist == "sign_lane":
            caches[1] = caches[1].copy()
            caches[1][..., 1] *= -1
        if twist == "unequal":
            caches[0] = caches[0].copy()
            caches[0][:, 0] += 0.25
        values = [t.pick(f.const(a, t.elem)) for a in caches]
        if not twist:
            remember_lanes(t, values)
        return [lift(t, v) for v in values], False
    if t.spec.widen == "angle" and hasattr(t, "phi"):
        wide = slots_widen(f, t.phi, slots)
        return [finish(t, f.op(kind, wide)) for kind in ("cos", "sin")], False
    # Widened after cos and sin: the lane has to be the last dimension for that.
    if t.source in ("const", "arg"):
        make = f.const if t.source == "const" else (lambda a, e: f.arg(a, e, t.dynamic + [False]))
        values = [make(a, t.elem) for a in t.made]
        remember(t, *[v.array for v in values])
    elif t.source in ("gather", "slice"):
        values = [t.pick(f.const(a, t.elem)) for a in t.made]
        remember(t, *[v.array for v in values])
    elif hasattr(t, "phi"):
        values = [f.op(kind, t.phi) for kind in ("cos", "sin")]
        return [finish(t, slots_widen(f, v, slots)) for v in values], False
    else:
        values = t.values
    return [lift(t, slots_widen(f, v, slots)) for v in values], False


def remember_lanes(t, values):
    """By definition from full tables: the entry of a pair is that of its first lane."""
    first = [t.slots.index(p) for p in range(t.pairs)]
    remember(t, *[np.take(v.array, first, -1) for v in values])
