"""The IR of one draw: what is rotated, the rotation, and what stands around."""

import random

import numpy as np

import ir
import tables
from draws import expectation, settle
from spellings import Spellings


class Builder(Spellings):
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
