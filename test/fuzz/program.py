"""A random program: what can be drawn, and the IR of one draw."""

import dataclasses
import random

import numpy as np

import ir
import tables

# What can be drawn; the first choice of each is the plainest, to which a failing
# program is shrunk. Some choices only matter together with others.
CHOICES = {
    "elem": ["f32", "f64", "bf16", "f16"],
    "dims": ["SD", "BSD", "BHSD", "BSHD", "SBHD", "BSGHD", "BGHSD", "DS", "HDS", "BHDS", "BSDH"],
    "dynamic": ["", "S", "B", "BS"],
    "head": [8, 4, 6, 12, 16],
    "layout": ["split", "interleaved", "interleaved>split", "split>interleaved", "blocks", "proportional"],
    "window": ["full", "leading", "trailing", "middle"],
    "window_write": ["concat", "insert"],
    "form": ["direct", "lanes", "complex", "matrix", "body", "in_place", "adjoint"],
    "read": ["slice", "view", "take", "transpose"],
    "write": ["concat", "view", "insert", "transpose"],
    "turn": ["concat", "view", "roll", "matmul", "take", "flip"],
    "sums": ["sub", "add_neg", "neg_first", "grouped"],
    "neg": ["negf", "mul", "sub"],
    "conjugate": [False, True],
    "conjugate_by": ["formula", "table"],
    "source": ["const", "arg", "iota", "position", "float_position", "gather", "slice", "phi_gather", "axes",
               "packed_arg", "pair_arg"],
    "rows": ["S", "BS", "SH", "B"],
    "frequency": ["default", "linear", "yarn", "pixel", "random"],
    "outer": ["mul", "matmul", "divide"],
    "axis_rule": ["chunked", "interleaved", "masked"],
    "widen": ["early", "late", "angle"],
    "table_scale": [False, True],
    "tables_in_type": [True, False],
    "unsqueeze": [True, False],
    "negative_index": [False, True],
    "asserts": [False, True],
    "cache_packed": [False, True],
    "cos_first": [True, False],
    "scale_at": ["none", "x", "result", "products"],
    "upcast": [False, True],
    "style": ["generic", "named", "arith"],
    "commute": [False, True],
    "before": ["argument", "matmul", "bias", "rms", "layer", "fused_qkv", "cast", "transpose"],
    "weights": ["const", "argument"],
    "after": ["none", "scores", "scores_plain", "repeat", "concat_rows", "cast", "transpose", "bias", "rms"],
    "shared_heads": [False, True],
    "extra_use": ["none", "products", "tables", "result"],
    "twist": ["none"],
    "salt": [0],
}
TWISTS = ["sign", "two_tensors", "reflection", "same_half", "not_turned", "vjepa", "shift_row", "sign_lane", "unequal",
          "numbers"]
PREPASSES = {
    "none": "",
    "clean": "canonicalize,cse",
    "fused": "canonicalize,cse,linalg-fuse-elementwise-ops",
    "generalized": "linalg-generalize-named-ops,linalg-fuse-elementwise-ops,linalg-fold-unit-extent-dims,canonicalize,cse",
}
TARGETS = ["split", "interleaved", "auto", "keep"]

Spec = dataclasses.make_dataclass("Spec", [(name, object, dataclasses.field(default=choices[0]))
                                           for name, choices in CHOICES.items()])
Spec.__module__ = __name__  # so that it can be sent to another process


def settle(spec):
    """Makes choices that go together out of any draw."""
    spec = dataclasses.replace(spec)
    set_rows(spec)
    spec.dynamic = "".join(a for a in spec.dynamic if a in spec.dims)
    if spec.layout == "blocks" and spec.head < 8:
        spec.head = 8
    if spec.window != "full" and spec.layout == "blocks":
        spec.head = max(spec.head, 12)
    if spec.head < 8 or (spec.layout == "blocks" and spec.head < 12) or spec.layout == "proportional":
        spec.window = "full"
    if spec.form == "matrix" and spec.layout != "interleaved":
        spec.layout = "interleaved"
    if spec.form == "body" and spec.layout not in ("split", "interleaved"):
        spec.layout = "split"
    if spec.form == "in_place" and spec.layout not in ("split", "interleaved", "proportional"):
        spec.layout = "split"
    if spec.form == "adjoint" and spec.layout not in ("split", "proportional"):
        spec.layout = "split"
    if spec.twist != "none":
        settle_twist(spec)
    if spec.layout == "proportional" and spec.source in ("arg", "axes", "packed_arg", "pair_arg", "phi_gather"):
        spec.source = "const"
    rows_dynamic = set(spec.dynamic) & set(spec.rows)
    if spec.source == "const" and rows_dynamic:
        spec.source = "slice" if spec.rows == "S" else "arg"
    if spec.source in ("slice", "iota") and spec.rows != "S":
        spec.source = "gather"
    if spec.source == "gather" and "H" in spec.rows:
        spec.rows = "S"
    if spec.after in ("scores", "scores_plain") and len(spec.dims) < 3 and spec.dims != "SD":
        spec.after = "none"
    if "H" not in spec.dims and spec.after == "repeat":
        spec.after = "none"
    if spec.shared_heads and ("H" not in spec.dims or "H" in spec.rows):
        spec.shared_heads = False
    if spec.before in ("matmul", "bias", "rms", "layer", "fused_qkv") and spec.dynamic not in ("", "S"):
        spec.dynamic = "S" if "S" in spec.dynamic else ""
    return spec


def set_rows(spec):
    rows = "".join(a for a in spec.rows if a in spec.dims)
    spec.rows = rows or "S"
    if spec.source in ("iota", "slice"):
        spec.rows = "S"


def settle_twist(spec):
    """A twist needs a form and a table that can show it."""
    lanes = ("vjepa", "shift_row", "sign_lane", "unequal")
    if spec.layout == "proportional":
        spec.layout = "split"
    if spec.twist in lanes:
        spec.form = "lanes"
        if spec.turn in ("matmul",):
            spec.turn = "concat"
        if spec.layout not in ("split", "interleaved"):
            spec.layout = "split"
        if spec.twist != "vjepa":
            spec.widen = "early"
            if spec.source not in ("const", "gather", "slice", "arg"):
                spec.source = "const"
            if spec.source == "const" and set(spec.dynamic) & set(spec.rows):
                spec.source = "gather"
            if spec.source in ("gather", "const") and "H" in spec.rows:
                spec.rows = "S"
            if spec.source == "arg" and spec.twist != "unequal":
                spec.twist = "unequal"
    elif spec.form not in ("direct", "lanes"):
        spec.form = "direct"
    if spec.twist in ("sign", "reflection", "same_half", "two_tensors", "numbers"):
        spec.form = "direct"
    if spec.twist == "not_turned":
        spec.form = "lanes"


def expectation(spec, unproved):
    """What rope-raise has to find: (how many, kinds that are right)."""
    count = 2 if spec.after == "scores" else 1
    if spec.twist == "numbers":  # a rotation by plain numbers may be one or not
        return count, {"pair", "none"}
    if (spec.twist in ("two_tensors", "reflection") and spec.source in ("packed_arg", "pair_arg")
            and spec.before in ("argument", "cast", "transpose")):
        # A table turned by x, and nothing tells which of two arguments is the table.
        return count, {"none", "pair"}
    if spec.twist in ("sign", "two_tensors", "reflection", "same_half", "not_turned"):
        return 0, {"none"}
    if spec.twist in ("vjepa", "shift_row", "sign_lane", "unequal"):
        return count, {"lane"}
    return count, {"lane"} if unproved else {"pair"}


def known_limit(spec, prepass):
    """Why a rotation of this kind may be missed today, or None. Each line is a limit
    of rope-raise, to be taken out when it is gone."""
    computed = prepass in ("fused", "generalized") or spec.scale_at == "products"
    if spec.twist != "none" and computed:
        return "coefficients per lane that no tensor holds, of lanes that lie apart"
    if spec.layout == "blocks" and (computed or spec.source == "arg"):
        return "blocks whose coefficients no tensor holds"
    if spec.layout == "proportional" and spec.scale_at == "products":
        return "pairs that do not turn, with coefficients that no tensor holds"
    return None


class Builder:
    """The IR of one draw."""

    def __init__(self, spec, name):
        self.spec = spec = settle(spec)
        self.rng = random.Random(spec.salt)
        self.f = ir.Function(name, self.rng, spec.style, spec.commute)
        sizes = {"B": 2, "S": self.rng.choice([3, 4, 5]), "H": self.rng.choice([2, 3, 4]), "G": 2, "D": spec.head}
        if spec.shared_heads:
            sizes["H"] = 4
        self.axes, self.sizes = list(spec.dims), sizes
        self.lane = self.axes.index("D")
        self.unproved = False
        self.draw_window()
        self.build()

    # Layouts.

    def draw_window(self):
        spec, head = self.spec, self.spec.head
        if spec.window == "full":
            self.offset, self.width = 0, head
        else:
            step = 4 if spec.layout == "blocks" else 2
            least = 8 if spec.layout == "blocks" else 4
            widths = [w for w in range(least, head - (2 if spec.window == "middle" else 0), step)] or [least]
            self.width = self.rng.choice(widths)
            rest = head - self.width
            self.offset = {"leading": 0, "trailing": rest}.get(spec.window, self.rng.randrange(1, max(rest, 2)))
        self.pairs = self.width // 2
        self.blocks = [self.width]
        if spec.layout == "blocks":
            first = self.rng.choice(range(4, self.width - 3, 2)) if self.width > 8 else 4
            self.blocks = [first, self.width - first]
        self.live = self.pairs
        if spec.layout == "proportional":
            self.live = max(1, self.pairs - self.rng.randrange(1, max(self.pairs - 1, 2)))
        read = spec.layout.split(">")[0]
        write = spec.layout.split(">")[-1]
        self.read = "interleaved" if read == "interleaved" else "split"
        self.write = "interleaved" if write == "interleaved" else "split"

    def lanes_of(self, kind):
        """The two lanes of each pair within the window."""
        if kind == "interleaved":
            return [(2 * p, 2 * p + 1) for p in range(self.pairs)]
        lanes, start = [], 0
        for block in self.blocks:
            lanes += [(start + p, start + p + block // 2) for p in range(block // 2)]
            start += block
        return lanes

    def slots(self, kind):
        slots = [0] * self.width
        for p, (a, b) in enumerate(self.lanes_of(kind)):
            slots[a] = slots[b] = p
        return slots

    # Small spellings.

    def negate(self, value):
        kind = self.spec.neg
        if kind == "mul":
            return self.f.op("mul", value, -1.0)
        if kind == "sub":
            return self.f.op("sub", 0.0, value) if self.spec.style == "generic" else self.f.op("neg", value)
        return self.f.op("neg", value)

    def minus(self, a, b):
        """a - b."""
        kind = self.spec.sums
        if kind == "add_neg":
            return self.f.op("add", a, self.negate(b))
        if kind == "neg_first":
            return self.f.op("add", self.negate(b), a)
        if kind == "grouped":
            return self.f.op("sub", 0.0, self.f.op("sub", b, a)) if self.spec.style == "generic" else self.f.op("sub", a, b)
        return self.f.op("sub", a, b)

    def parts_of(self, value, kind):
        """u and v: the two lanes of all pairs, from a window on the lane axis."""
        f, a, P = self.f, self.lane, value.shape[self.lane] // 2
        how = self.spec.read
        if how == "take":
            lanes = [(2 * p, 2 * p + 1) if kind == "interleaved" else (p, p + P) for p in range(P)]
            return [f.take(value, a, [pair[k] for pair in lanes]) for k in (0, 1)]
        if kind == "split":
            if how in ("slice", "transpose"):
                return f.slice(value, a, 0, P), f.slice(value, a, P, P)
            wide = f.expand(value, a, [2, P])
            return [f.collapse(f.slice(wide, a, k, 1), a, 2) for k in (0, 1)]
        if how == "slice":
            return f.slice(value, a, 0, P, 2), f.slice(value, a, 1, P, 2)
        wide = f.expand(value, a, [P, 2])
        if how == "view":
            return [f.collapse(f.slice(wide, a + 1, k, 1), a, 2) for k in (0, 1)]
        order = list(range(wide.rank))
        order[a], order[a + 1] = a + 1, a
        flat = f.collapse(f.transpose(wide, order), a, 2)
        return f.slice(flat, a, 0, P), f.slice(flat, a, P, P)

    def join(self, u, v, kind):
        f, a, P = self.f, self.lane, u.shape[self.lane]
        how = self.spec.write
        if how == "insert":
            sizes = f.sizes(u)
            sizes[a] = str(2 * P)
            shape = list(u.shape)
            shape[a] = 2 * P
            zero = f.fill(0.0, np.zeros(shape), u.elem, sizes)
            if kind == "split":
                return f.insert(v, f.insert(u, zero, a, 0), a, P)
            return f.insert(v, f.insert(u, zero, a, 0, 2), a, 1, 2)
        if kind == "split":
            if how == "concat" or how == "transpose":
                return f.concat([u, v], a)
            return f.collapse(f.concat([f.expand(w, a, [1, P]) for w in (u, v)], a), a, 2)
        if how == "transpose":
            wide = f.expand(f.concat([u, v], a), a, [2, P])
            order = list(range(wide.rank))
            order[a], order[a + 1] = a + 1, a
            return f.collapse(f.transpose(wide, order), a, 2)
        return f.collapse(f.concat([f.expand(w, a, [P, 1]) for w in (u, v)], a + 1), a, 2)

    def lane_vector(self, numbers, elem):
        """A constant along the lane axis that broadcasts against x."""
        shape = [1] * len(self.axes)
        shape[self.lane] = len(numbers)
        if self.lane == len(self.axes) - 1:
            shape = [len(numbers)]
        return self.f.const(np.array(numbers, float).reshape(shape), elem)

    # The apply step. All work on the window of x.

    def rotate(self, x, t):
        spec = self.spec
        if spec.form == "lanes":
            return self.rotate_lanes(x, t)
        if spec.form == "adjoint":
            return self.rotate_adjoint(x, t)
        if spec.form == "body":
            return self.rotate_body(x, t)
        if len(self.blocks) > 1:
            return self.rotate_blocks(x, t)
        c, s = self.half_tables(t, x.elem)
        if spec.form == "matrix":
            return self.rotate_matrix(x, c, s)
        if spec.form == "in_place":
            return self.rotate_in_place(x, c, s)
        if spec.form == "complex" and self.read == self.write == "interleaved" and spec.read == "view" \
                and self.lane == x.rank - 1:
            return self.rotate_view_complex(x, c, s)
        return self.rotate_parts(x, c, s, self.read, self.write)

    def half_tables(self, t, elem):
        if not hasattr(t, "halves"):
            c, s = tables.half(t)
            if self.spec.conjugate and self.spec.conjugate_by == "table":
                s = self.negate(s)
            t.halves = c, s
        return [self.f.cast(v, elem) for v in t.halves]

    def full_tables(self, t, elem):
        if not hasattr(t, "fulls"):
            twist = self.spec.twist
            (c, s), unproved = tables.full(t, twist if twist in ("vjepa", "shift_row", "sign_lane", "unequal") else None)
            self.unproved |= unproved
            if self.spec.conjugate and self.spec.conjugate_by == "table":
                s = self.negate(s)
            t.fulls = c, s
        return [self.f.cast(v, elem) for v in t.fulls]

    @property
    def backwards(self):
        return self.spec.conjugate and self.spec.conjugate_by == "formula"

    def rotate_blocks(self, x, t):
        f, a, start, pair, done = self.f, self.lane, 0, 0, []
        c, s = self.half_tables(t, x.elem)
        for block in self.blocks:
            part = f.slice(x, a, start, block)
            ends = c.rank - (x.rank - a)
            cut = lambda v: f.slice(v, ends, pair, block // 2)
            done.append(self.rotate_parts(part, cut(c), cut(s), "split", "split"))
            start, pair = start + block, pair + block // 2
        return f.concat(done, a)

    def rotate_parts(self, x, c, s, read, write):
        f, twist = self.f, self.spec.twist
        u, v = self.parts_of(x, read)
        if twist == "two_tensors":
            other = f.arg(self.numbers(x.shape), x.elem, x.dyn)
            v = self.parts_of(other, read)[1]
        if twist == "same_half":
            v = u
        if twist == "numbers":
            c, s = 0.6, 0.8
        if self.spec.form == "complex":
            z = f.op("cmul", f.complex(u, v), self.turning(c, s))
            return self.join(f.part(z, "re"), f.part(z, "im"), write)
        uc, vs, vc, us = f.op("mul", u, c), f.op("mul", v, s), f.op("mul", v, c), f.op("mul", u, s)
        if self.spec.extra_use == "products":
            f.ret(vs)
        if self.spec.scale_at == "products":
            uc, vs, vc, us = [f.op("mul", w, 0.5) for w in (uc, vs, vc, us)]
        if twist == "sign":
            return self.join(self.minus(uc, vs), self.minus(vc, us), write)
        if twist == "reflection":
            return self.join(f.op("add", uc, vs), self.minus(us, vc), write)
        if self.backwards:
            return self.join(f.op("add", uc, vs), self.minus(vc, us), write)
        return self.join(self.minus(uc, vs), f.op("add", vc, us), write)

    def turning(self, c, s):
        """cos + i sin."""
        z = self.f.complex(c, s)
        return self.f.conjugate(z) if self.backwards else z

    def rotate_view_complex(self, x, c, s):
        f, a = self.f, self.lane
        z = f.view_as_complex(f.expand(x, a, [self.pairs, 2]))
        return f.collapse(f.view_as_real(f.op("cmul", z, self.turning(c, s))), a, 2)

    def rotate_matrix(self, x, c, s):
        f, a, P = self.f, self.lane, self.pairs
        if self.backwards:
            s = self.negate(s)
        own = c.rank - (x.rank - a)
        entries = [f.expand(w, own, [P, 1]) for w in (c, self.negate(s), s, c)]
        m = f.expand(f.concat(entries, own + 1), own + 1, [2, 2])
        wide = f.expand(f.expand(x, a, [P, 2]), a + 1, [1, 2])
        if self.spec.read in ("slice", "view"):
            return f.collapse(f.reduce_sum(f.op("mul", m, wide), a + 2), a, 2)
        total = None
        for k in (0, 1):
            column = f.slice(m, own + 2, k, 1)
            product = f.op("mul", column, f.slice(wide, a + 2, k, 1))
            total = f.op("add", total, product) if total else product
        return f.collapse(total, a, 3)

    def rotate_in_place(self, x, c, s):
        """out = x*c; then each half of out gets its other product added."""
        f, a, P, kind = self.f, self.lane, self.pairs, self.read
        split = kind == "split"
        wide = f.expand(x, a, [2, P] if split else [P, 2])
        at = a if split else a + 1
        ends = c.rank - (x.rank - a)
        shaped = lambda w: f.expand(w, ends, [1, P] if split else [P, 1])
        c, s = shaped(c), shaped(s)
        out = f.op("mul", wide, c)
        u, v = f.slice(wide, at, 0, 1), f.slice(wide, at, 1, 1)
        vs, us = f.op("mul", v, s), f.op("mul", u, s)
        first, second = f.slice(out, at, 0, 1), f.slice(out, at, 1, 1)
        if self.backwards:
            first, second = f.op("add", first, vs), self.minus(second, us)
        else:
            first, second = self.minus(first, vs), f.op("add", second, us)
        return f.collapse(f.insert(second, f.insert(first, out, at, 0), at, 1), a, 2)

    def turned(self, x, kind):
        """(-x_k, x_i) in the places of a pair; negated if the rotation is backwards."""
        f, a, how = self.f, self.lane, self.spec.turn
        if len(self.blocks) > 1:
            done, start = [], 0
            blocks, self.blocks = self.blocks, [0]
            for block in blocks:
                done.append(self.turned(f.slice(x, a, start, block), kind))
                start += block
            self.blocks = blocks
            return f.concat(done, a)
        r = x.shape[a]
        P = r // 2
        lanes = [(2 * p, 2 * p + 1) if kind == "interleaved" else (p, p + P) for p in range(P)]
        partner, signs = [0] * r, [0] * r
        for i, k in lanes:
            partner[i], partner[k] = k, i
            signs[i], signs[k] = (1, -1) if self.backwards else (-1, 1)
        if how == "matmul":
            matrix = np.zeros((r, r))
            for j in range(r):
                matrix[partner[j], j] = signs[j]
            return self.times_matrix(x, matrix)
        if how in ("take", "roll", "flip"):
            if how == "take":
                other = f.take(x, a, partner)
            elif kind == "split":
                other = f.concat([f.slice(x, a, P, P), f.slice(x, a, 0, P)], a)
            elif how == "flip":
                wide = f.expand(x, a, [P, 2])
                other = f.collapse(f.concat([f.slice(wide, a + 1, k, 1) for k in (1, 0)], a + 1), a, 2)
            else:
                left = f.concat([f.slice(x, a, 1, r - 1), f.slice(x, a, 0, 1)], a)
                right = f.concat([f.slice(x, a, r - 1, 1), f.slice(x, a, 0, r - 1)], a)
                other = self.by_parity(left, right)
            return f.op("mul", other, self.lane_vector(signs, x.elem))
        saved, self.spec.read = self.spec.read, self.spec.read
        u, v = self.parts_of(x, kind)
        if self.backwards:
            first, second = v, self.negate(u)
        else:
            first, second = self.negate(v), u
        return self.join(first, second, kind)

    def by_parity(self, left, right):
        """left in even lanes, right in odd ones."""
        f, a = self.f, self.lane
        even = np.arange(left.shape[a]) % 2 == 0
        shape = [1] * left.rank
        shape[a] = -1
        array = np.where(even.reshape(shape), left.array, right.array)

        def body(names, out):
            i, rem, eq, got = (f.fresh() for _ in range(4))
            return [f"{i} = linalg.index {a} : index", f"{rem} = arith.remui {i}, {f.scalar(2, 'index')} : index",
                    f"{eq} = arith.cmpi eq, {rem}, {f.scalar(0, 'index')} : index",
                    f"{got} = arith.select {eq}, {names[0]}, {names[1]} : {left.elem}"], got
        return f.pointwise([left, right], left.elem, body, array)

    def times_matrix(self, x, matrix):
        """x @ matrix along the lane axis."""
        f, a = self.f, self.lane
        m = f.const(matrix, x.elem)
        n = x.rank
        own = ", ".join(f"d{n}" if i == a else f"d{i}" for i in range(n))
        result = ", ".join(f"d{i}" for i in range(n))
        array = np.moveaxis(np.moveaxis(x.array, a, -1) @ m.array, -1, a)
        init = f.fill(0.0, array, x.elem, f.sizes(x))

        def body(names, out):
            p, s = f.fresh(), f.fresh()
            return [f"{p} = arith.mulf {names[0]}, {names[1]} : {x.elem}", f"{s} = arith.addf {out}, {p} : {x.elem}"], s
        return f.generic([x, m], [own, f"d{n}, d{a}", result], init, body, array, ["parallel"] * n + ["reduction"])

    def rotate_lanes(self, x, t):
        f, kind = self.f, self.read
        if self.read != self.write and self.read == "interleaved":
            # De-interleave, then halves.
            x, kind = self.join(*self.parts_of(x, "interleaved"), "split"), "split"
        t.slots = self.slots(kind)
        C, S = self.full_tables(t, x.elem)
        other = self.turned(x, kind) if self.spec.twist != "not_turned" else x
        a, b = f.op("mul", x, C), f.op("mul", other, S)
        if self.spec.extra_use == "products":
            f.ret(b)
        if self.spec.scale_at == "products":
            a, b = f.op("mul", a, 0.5), f.op("mul", b, 0.5)
        y = f.op("add", a, b) if self.spec.sums == "sub" else self.minus(a, self.negate(b))
        if self.read != self.write and self.read == "split":
            y = self.join(*self.parts_of(y, "split"), "interleaved")
        return y

    def rotate_adjoint(self, x, t):
        """The gradient of x*C + turn(x)*S: x*C + turn'(x*S)."""
        f, a, P = self.f, self.lane, self.pairs
        C, S = self.full_tables(t, x.elem)
        g = f.op("mul", x, S)
        u, v = f.slice(g, a, 0, P), f.slice(g, a, P, P)
        turned = f.concat([v, self.negate(u)] if not self.backwards else [self.negate(v), u], a)
        return f.op("add", f.op("mul", x, C), turned)

    def rotate_body(self, x, t):
        """One generic that finds the other lane by index arithmetic."""
        f, a, P, kind = self.f, self.lane, self.pairs, self.read
        C, S = self.full_tables(t, x.elem)
        lanes = self.lanes_of(kind)
        partner, signs = np.zeros(self.width, int), np.zeros(self.width)
        for i, k in lanes:
            partner[i], partner[k] = k, i
            signs[i], signs[k] = (1, -1) if self.backwards else (-1, 1)
        shape = [1] * x.rank
        shape[a] = -1
        array = x.array * C.array + np.take(x.array, partner, a) * signs.reshape(shape) * S.array
        index = lambda n: f.scalar(n, "index")

        def body(names, out):
            c, s, lines, places = names[0], names[1], [], []
            for i in range(x.rank):
                places.append(f.fresh())
                lines.append(f"{places[-1]} = linalg.index {i} : index")
            j, first, other = places[a], f.fresh(), f.fresh()
            if kind == "split":
                up, down = f.fresh(), f.fresh()
                lines += [f"{first} = arith.cmpi ult, {j}, {index(P)} : index", f"{up} = arith.addi {j}, {index(P)} : index",
                          f"{down} = arith.subi {j}, {index(P)} : index", f"{other} = arith.select {first}, {up}, {down} : index"]
            else:
                rem, up, down = f.fresh(), f.fresh(), f.fresh()
                lines += [f"{rem} = arith.remui {j}, {index(2)} : index", f"{first} = arith.cmpi eq, {rem}, {index(0)} : index",
                          f"{up} = arith.addi {j}, {index(1)} : index", f"{down} = arith.subi {j}, {index(1)} : index",
                          f"{other} = arith.select {first}, {up}, {down} : index"]
            xi, xk, minus, signed, p, q, y = (f.fresh() for _ in range(7))
            there = [other if i == a else place for i, place in enumerate(places)]
            pick = (xk, minus) if self.backwards else (minus, xk)
            lines += [f"{xi} = tensor.extract {x}[{', '.join(places)}] : {x.type}",
                      f"{xk} = tensor.extract {x}[{', '.join(there)}] : {x.type}", f"{minus} = arith.negf {xk} : {x.elem}",
                      f"{signed} = arith.select {first}, {pick[0]}, {pick[1]} : {x.elem}",
                      f"{p} = arith.mulf {xi}, {c} : {x.elem}", f"{q} = arith.mulf {signed}, {s} : {x.elem}",
                      f"{y} = arith.addf {p}, {q} : {x.elem}"]
            return lines, y
        init = f.empty(array, x.elem, f.sizes(x))
        maps = [f.broadcast_map(w, x.shape) for w in (C, S)] + [", ".join(f"d{i}" for i in range(x.rank))]
        return f.generic([C, S], maps, init, body, array)

    # What stands around.

    def numbers(self, shape):
        count = int(np.prod(shape))
        return np.array([self.rng.uniform(-1, 1) for _ in range(count)]).reshape(shape)

    def weight(self, shape, elem):
        array = self.numbers(shape)
        return self.f.const(array, elem) if self.spec.weights == "const" else self.f.arg(array, elem)

    def make_x(self, heads):
        spec, f = self.spec, self.f
        sizes = {**self.sizes, "H": heads}
        shape = [sizes[a] for a in self.axes]
        dyn = [a in spec.dynamic for a in self.axes]
        if spec.before == "argument":
            return f.arg(self.numbers(shape), spec.elem, dyn)
        if spec.before == "cast":
            other = {"f32": "bf16", "f64": "f32", "bf16": "f32", "f16": "f32"}[spec.elem]
            return f.cast(f.arg(self.numbers(shape), other, dyn), spec.elem)
        if spec.before == "transpose":
            order = list(range(len(shape)))
            self.rng.shuffle(order)
            array = self.numbers(shape).transpose(np.argsort(order))
            return f.transpose(f.arg(array, spec.elem, [dyn[i] for i in np.argsort(order)]), order)
        return self.project(sizes)

    def project(self, sizes):
        """A projection, its heads, a norm over each, and the order of x."""
        spec, f = self.spec, self.f
        outer = [a for a in self.axes if a not in "GHD"]
        inner = [a for a in self.axes if a in "GH"]
        width = int(np.prod([sizes[a] for a in inner])) * sizes["D"]
        many = 3 if spec.before == "fused_qkv" else 1
        features = 6
        h = f.arg(self.numbers([sizes[a] for a in outer] + [features]), spec.elem, [a in spec.dynamic for a in outer] + [False])
        w = self.weight((many * width, features), spec.elem)
        n = len(outer)
        if any(h.dyn) or spec.style == "arith":
            dims = [f"d{i}" for i in range(n)]
            x = f.contract(h, w, [", ".join(dims + [f"d{n + 1}"]), f"d{n}, d{n + 1}", ", ".join(dims + [f"d{n}"])],
                           ["parallel"] * (n + 1) + ["reduction"], f.sizes(h)[:-1] + [str(many * width)])
        else:
            rows = f.collapse(h, 0, n) if n > 1 else h
            x = f.named_matmul("matmul", rows, f.transpose(w, [1, 0]))
            if n > 1:
                x = f.expand(x, 0, h.shape[:-1])
        if many > 1:
            x = f.slice(x, n, self.rng.randrange(3) * width, width)
        if spec.before == "bias":
            x = f.op("add", x, self.weight((width,), spec.elem))
        if inner:
            x = f.expand(x, n, [sizes[a] for a in inner] + [sizes["D"]])
        if spec.before in ("rms", "layer"):
            x = self.normalize(x, spec.before, gamma=True)
        now = outer + inner + ["D"]
        return f.transpose(x, [now.index(a) for a in self.axes])

    def normalize(self, x, kind, gamma, axis=None):
        """A norm over the last dimension."""
        f, last = self.f, x.rank - 1
        elem = x.elem
        work = "f32" if elem in ("bf16", "f16") else elem
        x = f.cast(x, work)
        mean = lambda v: f.op("mul", widen(f, f.reduce_sum(v, last)), 1.0 / x.shape[last])
        widen = lambda f, v: tables.widen_last(f, v)
        if kind == "layer":
            x = f.op("sub", x, mean(x))
        inverse = f.op("rsqrt", f.op("add", mean(f.op("mul", x, x)), 0.0625))
        x = f.op("mul", x, inverse)
        if gamma:
            x = f.op("mul", x, f.cast(self.weight((x.shape[last],), elem), work))
            if kind == "layer":
                x = f.op("add", x, f.cast(self.weight((x.shape[last],), elem), work))
        return f.cast(x, elem)

    def rope(self, x, t):
        """The rotation of x as its model has it: partial, cast, scaled."""
        spec, f, a = self.spec, self.f, self.lane
        elem = x.elem
        rank = {"bf16": 0, "f16": 0, "f32": 1, "f64": 2}
        work = max([elem, t.elem], key=rank.get)
        if spec.upcast and rank[work] == 0:
            work = "f32"
        if rank[elem] == rank[t.elem] == 0 and elem != t.elem:
            work = "f32"
        source = x
        x = f.cast(x, work)
        if spec.scale_at == "x":
            x = f.op("mul", x, 0.25)
        whole = x
        if spec.window != "full":
            x = f.slice(x, a, self.offset, self.width)
        y = self.rotate(x, t)
        if spec.window != "full":
            if spec.window_write == "insert":
                y = f.insert(y, whole, a, self.offset)
            else:
                after = self.offset + self.width
                parts = [f.slice(whole, a, 0, self.offset)] if self.offset else []
                parts.append(y)
                if after < spec.head:
                    parts.append(f.slice(whole, a, after, spec.head - after))
                y = f.concat(parts, a)
        if spec.scale_at == "result":
            y = f.op("mul", y, 0.75)
        self.check_definition(source, y, t)
        return f.cast(y, elem)

    def check_definition(self, x, y, t):
        """The spelling against the definition: an error here is the fuzzer's own."""
        spec = self.spec
        if spec.twist != "none":
            return
        factor = {"x": 0.25, "result": 0.75, "products": 0.5}.get(spec.scale_at, 1.0)
        if spec.scale_at == "products" and not (spec.form in ("direct", "lanes")):
            factor = 1.0
        X = np.moveaxis(x.array, self.lane, -1)
        C, S = np.moveaxis(t.cos, self.lane, -1), np.moveaxis(t.sin, self.lane, -1)
        if spec.conjugate != (spec.form == "adjoint"):
            S = -S
        Y = X * (1.0 if spec.scale_at == "products" else factor)
        Y = Y.copy()
        for p, ((i, k), (m, n)) in enumerate(zip(self.lanes_of(self.read), self.lanes_of(self.write))):
            u, v = X[..., self.offset + i], X[..., self.offset + k]
            Y[..., self.offset + m] = factor * (u * C[..., p] - v * S[..., p])
            Y[..., self.offset + n] = factor * (v * C[..., p] + u * S[..., p])
        expected = np.moveaxis(Y, -1, self.lane)
        assert np.allclose(expected, y.array, rtol=1e-4, atol=1e-4), f"the fuzzer's own spelling is wrong: {spec}"

    def build(self):
        spec, f = self.spec, self.f
        x = self.make_x(self.sizes["H"])
        slots = self.slots(self.read)
        t = tables.build_tables(f, spec, x, self.axes, self.lane, slots, self.live, spec.elem, self.rng)
        y = self.rope(x, t)
        if spec.after == "scores":
            heads = self.sizes["H"] // 2 if spec.shared_heads else self.sizes["H"]
            saved, spec.extra_use = spec.extra_use, "none"
            k = self.rope(self.make_x(heads), t)
            spec.extra_use = saved
            y = self.scores(y, k)
        elif spec.after == "scores_plain":
            shape = [self.sizes[a] for a in self.axes]
            y = self.scores(y, f.arg(self.numbers(shape), spec.elem, [a in spec.dynamic for a in self.axes]))
        elif spec.after == "repeat":
            y = f.repeat(y, self.axes.index("H"), 2)
        elif spec.after == "concat_rows":
            y = f.concat([f.arg(self.numbers(y.shape), y.elem, y.dyn), y], self.axes.index("S"))
        elif spec.after == "cast":
            y = f.cast(y, "f64" if spec.elem == "f32" else "f32")
        elif spec.after == "transpose":
            order = list(range(y.rank))
            self.rng.shuffle(order)
            y = f.transpose(y, order)
        elif spec.after == "bias":
            y = f.op("add", y, self.lane_vector(self.numbers((spec.head,)), y.elem))
        elif spec.after == "rms" and self.lane == y.rank - 1:
            y = self.normalize(y, "rms", gamma=True)
        if spec.extra_use == "tables":
            for v in getattr(t, "halves", getattr(t, "fulls", []))[:1]:
                f.ret(v)
        if spec.extra_use == "result" and spec.after == "scores":
            f.ret(k)
        f.ret(y)
        self.expected = expectation(spec, self.unproved)

    def scores(self, q, k):
        """q times k over lanes, for each pair of rows; k's heads repeated if fewer."""
        f, axes = self.f, self.axes
        if "H" in axes and k.shape[axes.index("H")] != q.shape[axes.index("H")]:
            k = f.repeat(k, axes.index("H"), 2)
        row, lane, n = axes.index("S"), self.lane, len(axes)
        if axes[-2:] == ["S", "D"] and not any(q.dyn) and n > 2 and self.spec.style != "arith":
            lead = q.shape[:-2]
            flat = [f.collapse(v, 0, n - 2) if n > 3 else v for v in (q, k)]
            y = f.named_matmul("batch_matmul", flat[0], f.transpose(flat[1], [0, 2, 1]))
            return f.expand(y, 0, lead) if n > 3 else y
        mine = [f"d{i}" for i in range(n)]
        theirs = [f"d{n}" if i == row else f"d{i}" for i in range(n)]
        result = [m for i, m in enumerate(mine) if i != lane] + [f"d{n}"]
        sizes = [s for i, s in enumerate(f.sizes(q)) if i != lane] + [f.size(k, row)]
        kinds = ["reduction" if i == lane else "parallel" for i in range(n)] + ["parallel"]
        return f.contract(q, k, [", ".join(mine), ", ".join(theirs), ", ".join(result)], kinds, sizes)
