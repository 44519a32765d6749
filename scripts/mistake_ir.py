"""A program as text in which mistakes.py changes ops: constants by content, applications
of a rotation by their parts, ops put in."""

import re

import numpy as np

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
