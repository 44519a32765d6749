"""The apply step of a random program, in each form that models use."""

import numpy as np

import tables


class Spellings:
    """A part of program.Builder. All work is on the window of x."""

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
