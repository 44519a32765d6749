"""A writer of IR in the form exporters give, with a shadow: each value carries what
it is in double precision, computed here by NumPy and never by the compiler."""

import numpy as np

FLOATS = {"f64": np.float64, "f32": np.float32, "f16": np.float16}
WIDTH = {"f64": 64, "f32": 32, "f16": 16, "bf16": 16}
INTEGERS = {"i64": np.int64, "i32": np.int32}


def bf16_bits(array):
    bits = np.asarray(array, np.float32).view(np.uint32).astype(np.uint64)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def encode(array, elem):
    if elem.startswith("complex<"):
        part = elem[8:-1]
        both = np.stack([array.real, array.imag], -1)
        return encode(both, part)
    if elem == "bf16":
        return bf16_bits(array).tobytes()
    return np.asarray(array).astype({**FLOATS, **INTEGERS}[elem]).tobytes()


def rounded(array, elem):
    """The array as its element type holds it, in double precision."""
    if elem == "bf16":
        return (bf16_bits(array).astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    if elem in FLOATS:
        return np.asarray(array).astype(FLOATS[elem]).astype(np.float64)
    return np.asarray(array)


def scalar_text(number, elem):
    if elem in INTEGERS or elem == "index":
        return str(int(number))
    if np.isinf(number):
        bits = {"f64": "0x7FF0000000000000", "f32": "0x7F800000", "f16": "0x7C00", "bf16": "0x7F80"}[elem]
        return bits
    return f"{float(number):.17e}"


class Value:
    """A tensor: its name, what it holds, and which dimensions its type hides."""

    def __init__(self, name, array, elem, dyn=None):
        self.name, self.array, self.elem = name, array, elem
        self.dyn = tuple(dyn) if dyn is not None else (False,) * array.ndim
        assert len(self.dyn) == array.ndim, (name, array.shape, dyn)

    @property
    def shape(self):
        return self.array.shape

    @property
    def rank(self):
        return self.array.ndim

    @property
    def type(self):
        sizes = ["?" if d else str(n) for n, d in zip(self.shape, self.dyn)]
        return f"tensor<{'x'.join(sizes + [self.elem])}>"

    def __str__(self):
        return self.name


UNARY = {
    "neg": ("arith.negf", "linalg.negf", lambda a: -a),
    "cos": ("math.cos", None, np.cos), "sin": ("math.sin", None, np.sin),
    "exp": ("math.exp", "linalg.exp", np.exp), "rsqrt": ("math.rsqrt", "linalg.rsqrt", lambda a: 1 / np.sqrt(a)),
}
BINARY = {
    "add": ("arith.addf", "linalg.add", np.add), "sub": ("arith.subf", "linalg.sub", np.subtract),
    "mul": ("arith.mulf", "linalg.mul", np.multiply), "div": ("arith.divf", "linalg.div", np.divide),
    "cmul": ("complex.mul", None, np.multiply),
}


class Function:
    def __init__(self, name, rng, style="generic", commute=False):
        self.name, self.rng, self.style, self.commute = name, rng, style, commute
        self.lines, self.args, self.results, self.count = [], [], [], 0
        self.dims, self.constants = {}, {}

    # Names and small values.

    def fresh(self):
        self.count += 1
        return f"%{self.count}"

    def emit(self, text):
        self.lines.append(text)

    def arg(self, array, elem, dyn=None):
        value = Value(f"%arg{len(self.args)}", rounded(np.asarray(array), elem), elem, dyn)
        self.args.append(value)
        return value

    def scalar(self, number, elem):
        key = (scalar_text(number, elem), elem)
        if key not in self.constants:
            name = f"%c{len(self.constants)}_{elem}"
            self.lines.insert(0, f"{name} = arith.constant {key[0]} : {elem}")
            self.constants[key] = name
        return self.constants[key]

    def const(self, array, elem):
        array = np.asarray(array)
        value = Value(self.fresh(), array if elem.startswith("complex") else rounded(array, elem), elem)
        data = encode(array, elem).hex().upper()
        if array.ndim == 0:
            self.emit(f"{value} = arith.constant dense<{scalar_text(array, elem)}> : {value.type}")
        elif elem.startswith("complex"):
            flat = ", ".join(f"({scalar_text(z.real, elem[8:-1])}, {scalar_text(z.imag, elem[8:-1])})" for z in array.ravel())
            flatten = Value(self.fresh(), array.reshape(-1), elem)
            self.emit(f"{flatten} = arith.constant dense<[{flat}]> : {flatten.type}")
            return self.expand(flatten, 0, array.shape) if array.ndim > 1 else flatten
        else:
            self.emit(f'{value} = arith.constant dense<"0x{data}"> : {value.type}')
        return value

    def size(self, value, axis):
        """A dimension, as it stands in a list of sizes."""
        if not value.dyn[axis]:
            return str(value.shape[axis])
        key = (value.name, axis)
        if key not in self.dims:
            name = self.fresh()
            self.emit(f"{name} = tensor.dim {value}, {self.scalar(axis, 'index')} : {value.type}")
            self.dims[key] = name
        return self.dims[key]

    def sizes(self, value):
        return [self.size(value, axis) for axis in range(value.rank)]

    def empty(self, array, elem, sizes):
        dyn = [text.startswith("%") for text in sizes]
        value = Value(self.fresh(), array, elem, dyn)
        self.emit(f"{value} = tensor.empty({', '.join(s for s in sizes if s.startswith('%'))}) : {value.type}")
        return value

    def fill(self, number, array, elem, sizes):
        init = self.empty(array, elem, sizes)
        value = Value(self.fresh(), np.full_like(array, number), elem, init.dyn)
        self.emit(f"{value} = linalg.fill ins({self.scalar(number, elem)} : {elem}) outs({init} : {init.type}) -> {value.type}")
        return value

    # Structured ops.

    def generic(self, inputs, maps, init, body, result, iterators=None):
        """`body(names)` returns lines and the name that is yielded; maps are texts
        without their domain, the last one that of init."""
        rank = len(iterators) if iterators else init.rank
        domain = ", ".join(f"d{i}" for i in range(rank))
        texts = ", ".join(f"affine_map<({domain}) -> ({m})>" for m in maps)
        kinds = ", ".join(f'"{k}"' for k in (iterators or ["parallel"] * rank))
        names = [self.fresh() for _ in inputs]
        out = self.fresh()
        lines, yielded = body(names, out)
        value = Value(self.fresh(), result, init.elem, init.dyn)
        ins = f"ins({', '.join(map(str, inputs))} : {', '.join(v.type for v in inputs)}) " if inputs else ""
        self.emit(f"{value} = linalg.generic {{indexing_maps = [{texts}], iterator_types = [{kinds}]}} {ins}"
                  f"outs({init} : {init.type}) {{")
        arguments = [f"{n}: {v.elem}" for n, v in zip(names, inputs)] + [f"{out}: {init.elem}"]
        self.emit(f"^bb0({', '.join(arguments)}):")
        for line in lines:
            self.emit("  " + line)
        self.emit(f"  linalg.yield {yielded} : {init.elem}")
        self.emit(f"}} -> {value.type}")
        return value

    def broadcast_sizes(self, values, shape):
        texts = []
        for axis in range(len(shape)):
            for v in values:
                own = axis - (len(shape) - v.rank)
                if own >= 0 and (v.dyn[own] or v.shape[own] == shape[axis]) and (v.shape[own] != 1 or shape[axis] == 1):
                    texts.append(self.size(v, own))
                    break
        return texts

    @staticmethod
    def broadcast_map(value, shape):
        lead = len(shape) - value.rank
        return ", ".join("0" if n == 1 and not d and shape[lead + i] != 1 else f"d{lead + i}"
                         for i, (n, d) in enumerate(zip(value.shape, value.dyn)))

    def pointwise(self, values, elem, body, array):
        shape = np.broadcast_shapes(*[v.shape for v in values])
        init = self.empty(np.broadcast_to(array, shape), elem, self.broadcast_sizes(values, shape))
        maps = [self.broadcast_map(v, shape) for v in values] + [", ".join(f"d{i}" for i in range(len(shape)))]
        return self.generic(values, maps, init, body, init.array)

    def widen_to(self, value, shape, sizes):
        """Broadcasts explicitly, for ops that want equal shapes."""
        if value.shape == tuple(shape):
            return value
        init = self.empty(np.broadcast_to(value.array, shape), value.elem, sizes)
        unit = [n == 1 and not d for n, d in zip(value.shape, value.dyn)]
        if self.style == "named" and not all(unit):
            lead = len(shape) - value.rank
            dimensions = list(range(lead)) + [lead + i for i, u in enumerate(unit) if u]
            narrow = self.squeeze(value)
            result = Value(self.fresh(), init.array, value.elem, init.dyn)
            self.emit(f"{result} = linalg.broadcast ins({narrow} : {narrow.type}) outs({init} : {init.type}) dimensions = {dimensions}")
            return result
        maps = [self.broadcast_map(value, shape), ", ".join(f"d{i}" for i in range(len(shape)))]
        return self.generic([value], maps, init, lambda n, o: ([], n[0]), init.array)

    def op(self, kind, *operands):
        """A pointwise operation; numbers are splats."""
        values = [v for v in operands if isinstance(v, Value)]
        elem = values[0].elem
        table = UNARY if len(operands) == 1 else BINARY
        scalar_op, named, compute = table[kind]
        operands = list(operands)
        if self.commute and kind in ("add", "mul", "cmul") and self.rng.random() < 0.5:
            operands.reverse()
        array = compute(*[v.array if isinstance(v, Value) else v for v in operands])
        if self.style != "generic" and not elem.startswith("complex") and (named or self.style == "arith"):
            shape = np.broadcast_shapes(*[v.shape for v in values])
            sizes = self.broadcast_sizes(values, shape)
            splat = lambda number: self.splat(number, elem, shape, sizes)
            full = [self.widen_to(v, shape, sizes) if isinstance(v, Value) else splat(v) for v in operands]
            result = Value(self.fresh(), array, elem, [s.startswith("%") for s in sizes])
            if self.style == "arith":
                self.emit(f"{result} = {scalar_op} {', '.join(map(str, full))} : {result.type}")
            else:
                init = self.empty(array, elem, sizes)
                self.emit(f"{result} = {named} ins({', '.join(map(str, full))} : {', '.join(v.type for v in full)}) "
                          f"outs({init} : {init.type}) -> {result.type}")
            return result

        def body(names, out):
            names = iter(names)
            texts = [next(names) if isinstance(v, Value) else self.scalar(v, elem) for v in operands]
            name = self.fresh()
            return [f"{name} = {scalar_op} {', '.join(texts)} : {elem}"], name
        return self.pointwise(values, elem, body, array)

    def splat(self, number, elem, shape, sizes):
        array = np.full(shape, float(number))
        if any(s.startswith("%") for s in sizes):
            return self.fill(number, array, elem, sizes)
        value = Value(self.fresh(), array, elem)
        self.emit(f"{value} = arith.constant dense<{scalar_text(number, elem)}> : {value.type}")
        return value

    def cast(self, value, elem):
        if value.elem == elem:
            return value
        if value.elem in INTEGERS:
            text = f"arith.sitofp"
        elif WIDTH[elem] == WIDTH[value.elem]:
            return self.cast(self.cast(value, "f32"), elem)
        else:
            text = "arith.extf" if WIDTH[elem] > WIDTH[value.elem] else "arith.truncf"
        if self.style == "arith":
            result = Value(self.fresh(), value.array.astype(np.float64), elem, value.dyn)
            self.emit(f"{result} = {text} {value} : {value.type} to {result.type}")
            return result

        def body(names, out):
            name = self.fresh()
            return [f"{name} = {text} {names[0]} : {value.elem} to {elem}"], name
        return self.pointwise([value], elem, body, value.array.astype(np.float64))

    # Shapes.

    def slice(self, value, axis, start, count, stride=1):
        index = [slice(None)] * value.rank
        index[axis] = slice(start, start + (count - 1) * stride + 1, stride)
        sizes = self.sizes(value)
        sizes[axis] = str(count)
        offsets = ["0"] * value.rank
        offsets[axis] = str(start)
        strides = ["1"] * value.rank
        strides[axis] = str(stride)
        dyn = list(value.dyn)
        dyn[axis] = False
        result = Value(self.fresh(), value.array[tuple(index)], value.elem, dyn)
        self.emit(f"{result} = tensor.extract_slice {value}[{', '.join(offsets)}] [{', '.join(sizes)}] "
                  f"[{', '.join(strides)}] : {value.type} to {result.type}")
        return result

    def slice_dynamic(self, value, axis, start, size, count):
        """As slice, of a size that is a value."""
        sizes = self.sizes(value)
        sizes[axis] = size
        offsets = ["0"] * value.rank
        offsets[axis] = str(start)
        dyn = list(value.dyn)
        dyn[axis] = size.startswith("%")
        index = [slice(None)] * value.rank
        index[axis] = slice(start, start + count)
        result = Value(self.fresh(), value.array[tuple(index)], value.elem, dyn)
        self.emit(f"{result} = tensor.extract_slice {value}[{', '.join(offsets)}] [{', '.join(sizes)}] "
                  f"[{', '.join(['1'] * value.rank)}] : {value.type} to {result.type}")
        return result

    def concat(self, values, axis):
        dyn = list(values[0].dyn)
        dyn[axis] = any(v.dyn[axis] for v in values)
        result = Value(self.fresh(), np.concatenate([v.array for v in values], axis), values[0].elem, dyn)
        self.emit(f"{result} = tensor.concat dim({axis}) {', '.join(map(str, values))} : "
                  f"({', '.join(v.type for v in values)}) -> {result.type}")
        return result

    def insert(self, value, into, axis, start, stride=1):
        count = value.shape[axis]
        index = [slice(None)] * into.rank
        index[axis] = slice(start, start + (count - 1) * stride + 1, stride)
        array = into.array.copy()
        array[tuple(index)] = value.array
        offsets, strides = ["0"] * into.rank, ["1"] * into.rank
        offsets[axis], strides[axis] = str(start), str(stride)
        result = Value(self.fresh(), array, into.elem, into.dyn)
        self.emit(f"{result} = tensor.insert_slice {value} into {into}[{', '.join(offsets)}] [{', '.join(self.sizes(value))}] "
                  f"[{', '.join(strides)}] : {value.type} into {into.type}")
        return result

    def reassociate(self, value, groups, shape, dyn, sizes):
        text = "[" + ", ".join("[" + ", ".join(map(str, g)) + "]" for g in groups) + "]"
        result = Value(self.fresh(), value.array.reshape(shape), value.elem, dyn)
        if len(shape) > value.rank:
            self.emit(f"{result} = tensor.expand_shape {value} {text} output_shape [{', '.join(sizes)}] : {value.type} into {result.type}")
        else:
            self.emit(f"{result} = tensor.collapse_shape {value} {text} : {value.type} into {result.type}")
        return result

    def expand(self, value, axis, parts):
        """One dimension becomes several; -1 stands for the dynamic one."""
        parts = list(parts)
        sizes, groups, shape, dyn = [], [], [], []
        own = self.sizes(value)
        for i in range(value.rank):
            first = len(shape)
            if i == axis:
                known = int(np.prod([p for p in parts if p != -1]))
                for p in parts:
                    shape.append(value.shape[i] // known if p == -1 else p)
                    dyn.append(p == -1 and value.dyn[i])
                    sizes.append(own[i] if dyn[-1] else str(shape[-1]))
            else:
                shape.append(value.shape[i])
                dyn.append(value.dyn[i])
                sizes.append(own[i])
            groups.append(range(first, len(shape)))
        return self.reassociate(value, groups, shape, dyn, sizes)

    def collapse(self, value, axis, count):
        groups, shape, dyn, i = [], [], [], 0
        while i < value.rank:
            n = count if i == axis else 1
            groups.append(range(i, i + n))
            shape.append(int(np.prod(value.shape[i:i + n])))
            dyn.append(any(value.dyn[i:i + n]))
            i += n
        return self.reassociate(value, groups, shape, dyn, None)

    def squeeze(self, value):
        """Drops static dimensions of one."""
        keep = [i for i in range(value.rank) if value.shape[i] != 1 or value.dyn[i]]
        if len(keep) == value.rank or not keep:
            return value
        groups, start = [], 0
        for n, k in enumerate(keep):
            end = value.rank if n == len(keep) - 1 else k + 1
            groups.append(range(start, end))
            start = end
        return self.reassociate(value, groups, [value.shape[k] for k in keep], [value.dyn[k] for k in keep], None)

    def unsqueeze(self, value, positions, rank):
        """Inserts dimensions of one so that old dimension i lands at positions[i]."""
        if value.rank == rank:
            return value
        shape, dyn, sizes = [1] * rank, [False] * rank, ["1"] * rank
        own = self.sizes(value)
        for i, p in enumerate(positions):
            shape[p], dyn[p], sizes[p] = value.shape[i], value.dyn[i], own[i]
        groups, start = [], 0
        for n, p in enumerate(positions):
            end = rank if n == len(positions) - 1 else p + 1
            groups.append(range(start, end))
            start = end
        return self.reassociate(value, groups, shape, dyn, sizes)

    def transpose(self, value, permutation):
        if list(permutation) == list(range(value.rank)):
            return value
        own = self.sizes(value)
        init = self.empty(value.array.transpose(permutation), value.elem, [own[p] for p in permutation])
        if self.rng.random() < 0.3:
            places = [f"d{list(permutation).index(i)}" for i in range(value.rank)]
            maps = [", ".join(places), ", ".join(f"d{i}" for i in range(value.rank))]
            return self.generic([value], maps, init, lambda n, o: ([], n[0]), init.array)
        result = Value(self.fresh(), init.array, value.elem, init.dyn)
        self.emit(f"{result} = linalg.transpose ins({value} : {value.type}) outs({init} : {init.type}) permutation = {list(permutation)}")
        return result

    def repeat(self, value, axis, times):
        """Each slice `times` times in turn, as repeat_interleave does: view, expand,
        reshape."""
        wide = self.expand(value, axis, [-1 if value.dyn[axis] else value.shape[axis], 1])
        shape = list(wide.shape)
        shape[axis + 1] = times
        sizes = self.sizes(wide)
        sizes[axis + 1] = str(times)
        return self.collapse(self.widen_to(wide, shape, sizes), axis, 2)

    # Positions, gathers and contractions.

    def iota(self, count, size, elem="i64", start=0):
        init = self.empty(np.arange(count) + start, elem, [size])

        def body(names, out):
            a, b, c = self.fresh(), self.fresh(), self.fresh()
            lines = [f"{a} = linalg.index 0 : index", f"{b} = arith.index_cast {a} : index to {elem}"]
            if start:
                lines.append(f"{c} = arith.addi {b}, {self.scalar(start, elem)} : {elem}")
            return lines, c if start else b
        return self.generic([], ["d0"], init, body, init.array)

    def gather_rows(self, cache, positions, negative=False, check=False):
        """cache[positions], a row for each position."""
        rank = positions.rank + cache.rank - 1
        array = cache.array[positions.array]
        init = self.empty(array, cache.elem, self.sizes(positions) + self.sizes(cache)[1:])

        def body(names, out):
            name, lines = names[0], []
            rows = self.scalar(cache.shape[0], positions.elem)
            if negative:
                added, less, chosen = self.fresh(), self.fresh(), self.fresh()
                zero = self.scalar(0, positions.elem)
                lines += [f"{added} = arith.addi {name}, {rows} : {positions.elem}",
                          f"{less} = arith.cmpi slt, {name}, {zero} : {positions.elem}",
                          f"{chosen} = arith.select {less}, {added}, {name} : {positions.elem}"]
                name = chosen
            if check:
                below = self.fresh()
                lines += [f"{below} = arith.cmpi slt, {name}, {rows} : {positions.elem}",
                          f'cf.assert {below}, "index must be smaller than dim size"']
            index, got = self.fresh(), self.fresh()
            lines.append(f"{index} = arith.index_cast {name} : {positions.elem} to index")
            places = [index]
            for i in range(positions.rank, rank):
                places.append(self.fresh())
                lines.append(f"{places[-1]} = linalg.index {i} : index")
            return lines + [f"{got} = tensor.extract {cache}[{', '.join(places)}] : {cache.type}"], got
        maps = [", ".join(f"d{i}" for i in range(positions.rank)), ", ".join(f"d{i}" for i in range(rank))]
        return self.generic([positions], maps, init, body, array)

    def take(self, value, axis, lanes):
        """value[..., lanes, ...] by a constant list of lanes, as index_select."""
        lanes = list(lanes)
        index = self.const(np.array(lanes), "i64")
        sizes = self.sizes(value)
        sizes[axis] = str(len(lanes))
        array = np.take(value.array, lanes, axis)
        init = self.empty(array, value.elem, sizes)

        def body(names, out):
            cast, got = self.fresh(), self.fresh()
            lines = [f"{cast} = arith.index_cast {names[0]} : i64 to index"]
            places = []
            for i in range(value.rank):
                places.append(cast if i == axis else self.fresh())
                if i != axis:
                    lines.append(f"{places[-1]} = linalg.index {i} : index")
            return lines + [f"{got} = tensor.extract {value}[{', '.join(places)}] : {value.type}"], got
        maps = [f"d{axis}", ", ".join(f"d{i}" for i in range(value.rank))]
        return self.generic([index], maps, init, body, array)

    def contract(self, a, b, maps, iterators, sizes, elem=None):
        """A contraction as a generic; maps are texts, `sizes` the result's."""
        letters = "abcdefghij"
        spec = lambda m: "".join(letters[int(t.strip()[1:])] for t in m.split(","))
        array = np.einsum(f"{spec(maps[0])},{spec(maps[1])}->{spec(maps[2])}", a.array, b.array)
        init = self.fill(0.0, array, elem or a.elem, sizes)

        def body(names, out):
            p, s = self.fresh(), self.fresh()
            return [f"{p} = arith.mulf {names[0]}, {names[1]} : {a.elem}", f"{s} = arith.addf {out}, {p} : {a.elem}"], s
        return self.generic([a, b], maps, init, body, array, iterators)

    def named_matmul(self, kind, a, b):
        sizes = self.sizes(a)[:-1] + [self.size(b, b.rank - 1)]
        init = self.fill(0.0, a.array @ b.array, a.elem, sizes)
        result = Value(self.fresh(), a.array @ b.array, a.elem, init.dyn)
        self.emit(f"{result} = linalg.{kind} ins({a}, {b} : {a.type}, {b.type}) outs({init} : {init.type}) -> {result.type}")
        return result

    def reduce_sum(self, value, axis):
        """Sums one dimension away."""
        array = value.array.sum(axis)
        sizes = self.sizes(value)
        del sizes[axis]
        init = self.fill(0.0, array, value.elem, sizes)

        def body(names, out):
            name = self.fresh()
            return [f"{name} = arith.addf {names[0]}, {out} : {value.elem}"], name
        dims = [f"d{i}" for i in range(value.rank)]
        kinds = ["reduction" if i == axis else "parallel" for i in range(value.rank)]
        return self.generic([value], [", ".join(dims), ", ".join(d for i, d in enumerate(dims) if i != axis)],
                            init, body, array, kinds)

    # Complex numbers.

    def complex(self, re, im):
        elem = f"complex<{re.elem}>"

        def body(names, out):
            name = self.fresh()
            return [f"{name} = complex.create {names[0]}, {names[1]} : {elem}"], name
        return self.pointwise([re, im], elem, body, re.array + 1j * im.array)

    def conjugate(self, z):
        def body(names, out):
            name = self.fresh()
            return [f"{name} = complex.conj {names[0]} : {z.elem}"], name
        return self.pointwise([z], z.elem, body, z.array.conj())

    def part(self, z, which):
        def body(names, out):
            name = self.fresh()
            return [f"{name} = complex.{which} {names[0]} : {z.elem}"], name
        return self.pointwise([z], z.elem[8:-1], body, z.array.real if which == "re" else z.array.imag)

    def view_as_complex(self, x):
        """[..., P, 2] to complex [..., P], by a generic that takes no tensor."""
        elem, last = f"complex<{x.elem}>", x.rank - 1
        array = x.array[..., 0] + 1j * x.array[..., 1]
        init = self.empty(array, elem, self.sizes(x)[:-1])

        def body(names, out):
            places, lines = [], []
            for i in range(last):
                places.append(self.fresh())
                lines.append(f"{places[-1]} = linalg.index {i} : index")
            parts = []
            for k in (0, 1):
                parts.append(self.fresh())
                lines.append(f"{parts[-1]} = tensor.extract {x}[{', '.join(places + [self.scalar(k, 'index')])}] : {x.type}")
            name = self.fresh()
            return lines + [f"{name} = complex.create {parts[0]}, {parts[1]} : {elem}"], name
        return self.generic([], [", ".join(f"d{i}" for i in range(last))], init, body, array)

    def view_as_real(self, z):
        """Complex [..., P] to [..., P, 2]."""
        elem = z.elem[8:-1]
        array = np.stack([z.array.real, z.array.imag], -1)
        init = self.empty(array, elem, self.sizes(z) + ["2"])

        def body(names, out):
            re, im, i, eq, name = (self.fresh() for _ in range(5))
            return [f"{re} = complex.re {names[0]} : {z.elem}", f"{im} = complex.im {names[0]} : {z.elem}",
                    f"{i} = linalg.index {z.rank} : index", f"{eq} = arith.cmpi eq, {i}, {self.scalar(0, 'index')} : index",
                    f"{name} = arith.select {eq}, {re}, {im} : {elem}"], name
        dims = [f"d{i}" for i in range(z.rank + 1)]
        return self.generic([z], [", ".join(dims[:-1]), ", ".join(dims)], init, body, array)

    # The whole.

    def ret(self, value):
        self.results.append(value)

    def signature(self):
        results = ", ".join(v.type for v in self.results)
        return f"({', '.join(v.type for v in self.args)}) -> ({results})"

    def text(self):
        args = ", ".join(f"{v}: {v.type}" for v in self.args)
        lines = [f"func.func @{self.name}({args}) -> ({', '.join(v.type for v in self.results)}) {{"]
        lines += ["  " + line for line in self.lines]
        lines.append(f"  return {', '.join(map(str, self.results))} : {', '.join(v.type for v in self.results)}")
        return "\n".join(lines + ["}"]) + "\n"


def module_text(functions):
    """All functions and a @main that calls each, so that one run gives all results."""
    text = "".join(f.text() for f in functions)
    args, calls, results, k = [], [], [], 0
    for n, f in enumerate(functions):
        names = [f"%a{k + i}" for i in range(len(f.args))]
        k += len(names)
        args += [f"{a}: {v.type}" for a, v in zip(names, f.args)]
        many = f":{len(f.results)}" if len(f.results) > 1 else ""
        calls.append(f"  %r{n}{many} = call @{f.name}({', '.join(names)}) : {f.signature()}")
        results += [(f"%r{n}#{i}" if many else f"%r{n}", v.type) for i, v in enumerate(f.results)]
    types = ", ".join(t for _, t in results)
    text += f"func.func @main({', '.join(args)}) -> ({types}) {{\n" + "\n".join(calls)
    return text + f"\n  return {', '.join(r for r, _ in results)} : {types}\n}}\n"
