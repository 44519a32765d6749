"""A function made of random instances of ops, and the data to call it with."""

import random


def tensor(shape, element):
    """The type of a tensor; None or '?' is a dynamic size."""
    return "tensor<" + "".join(f"{'?' if n is None else n}x" for n in shape) + element + ">"


def product(sizes):
    result = 1
    for size in sizes:
        result *= size
    return result


class Program:
    """Every instance adds arguments, ops and one or more results to one function."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.arguments = []
        self.inputs = []
        self.lines = []
        self.results = []
        self.labels = []
        self.maps = 0
        self.names = 0

    # Values.

    def name(self):
        self.names += 1
        return f"%v{self.names}"

    def data(self, element, count, low=None, high=None):
        if element == "i1":
            return [self.random.randint(0, 1) for _ in range(count)]
        if element == "index" or element[0] == "i":
            low, high = (-9 if low is None else low), (9 if high is None else high)
            return [self.random.randint(low, high) for _ in range(count)]
        low, high = (-2.0 if low is None else low), (2.0 if high is None else high)
        # Multiples of 1/64 are exact in f16 and bf16 too, where they matter.
        return [round(self.random.uniform(low, high) * 64) / 64 for _ in range(count)]

    def argument(self, shape, element="f64", low=None, high=None):
        """A new argument, with random data in [low, high]."""
        scalar = element
        count = product(shape)
        if element.startswith("complex"):
            scalar = element[len("complex<"):-1]
            raise ValueError("make complex values from two real ones")
        data = self.data(scalar, count, low, high)
        name = f"%arg{len(self.arguments)}"
        self.arguments.append((name, tensor(shape, element)))
        shown = [str(value) for value in data]
        self.inputs.append("".join(f"{n}x" for n in shape) + element + "=" + ",".join(shown))
        return name

    def scalar(self, element, low=None, high=None):
        """A scalar that the engine does not know: read from a tensor."""
        source = self.argument([], element if element != "index" else "i64", low, high)
        if element == "index":
            value = self.op(f"tensor.extract {source}[] : tensor<i64>")
            return self.op(f"arith.index_cast {value} : i64 to index")
        return self.op(f"tensor.extract {source}[] : tensor<{element}>")

    def constant(self, shape, element="f64", low=None, high=None):
        """A dense constant with random data."""
        data = self.data(element, product(shape), low, high)

        def show(value):
            if element == "i1":
                return "true" if value else "false"
            return str(value)

        def nest(sizes, values):
            if not sizes:
                return show(values[0])
            step = len(values) // sizes[0]
            parts = [nest(sizes[1:], values[i * step:(i + 1) * step]) for i in range(sizes[0])]
            return "[" + ", ".join(parts) + "]"

        return self.op(f"arith.constant dense<{nest(shape, data)}> : {tensor(shape, element)}")

    def index(self, value):
        return self.op(f"arith.constant {value} : index")

    def op(self, text):
        """Adds an op with one result."""
        name = self.name()
        self.lines.append(f"  {name} = {text}")
        return name

    def empty(self, shape, element="f64"):
        return self.op(f"tensor.empty() : {tensor(shape, element)}")

    def result(self, value, type, label):
        self.results.append((value, type))
        self.labels.append(label)

    # Random shapes.

    def shape(self, rank, low=1, high=4):
        return [self.random.randint(low, high) for _ in range(rank)]

    def permutation(self, rank):
        order = list(range(rank))
        self.random.shuffle(order)
        return order

    # Structured ops.

    def generic(self, inputs, output_shape, element, maps, iterators, body, init=None):
        """`inputs`: (value, type); `body`: lines that end with linalg.yield."""
        init = init or self.empty(output_shape, element)
        out_type = tensor(output_shape, element)
        arguments = [f"%in{i}: {type[type.rfind('x') + 1:-1] if 'x' in type else type[7:-1]}"
                     if "complex" not in type else f"%in{i}: {type[type.index('complex'):-1]}"
                     for i, (_, type) in enumerate(inputs)]
        arguments.append(f"%out: {element}")
        ins = ""
        if inputs:
            values = ", ".join(value for value, _ in inputs)
            ins = f"ins({values} : {', '.join(type for _, type in inputs)}) "
        name = self.name()
        iterator_list = ", ".join(f'"{kind}"' for kind in iterators)
        self.lines.append(
            f"  {name} = linalg.generic {{indexing_maps = [{', '.join(f'affine_map<{m}>' for m in maps)}], "
            f"iterator_types = [{iterator_list}]}} {ins}outs({init} : {out_type}) {{")
        self.lines.append(f"  ^bb0({', '.join(arguments)}):")
        self.lines += [f"    {line}" for line in body]
        self.lines.append(f"  }} -> {out_type}")
        return name

    def map_body(self, inputs, shape, element, body):
        """An elementwise generic: all maps are the identity."""
        dims = ", ".join(f"d{i}" for i in range(len(shape)))
        identity = f"({dims}) -> ({dims})"
        return self.generic(inputs, shape, element, [identity] * (len(inputs) + 1),
                            ["parallel"] * len(shape), body)

    def complex_argument(self, shape, element="f64"):
        """A complex tensor made of two real arguments, and its type."""
        re, im = self.argument(shape, element), self.argument(shape, element)
        type = tensor(shape, element)
        value = self.map_body([(re, type), (im, type)], shape, f"complex<{element}>", [
            f"%c = complex.create %in0, %in1 : complex<{element}>",
            f"linalg.yield %c : complex<{element}>"])
        return value, tensor(shape, f"complex<{element}>")

    def text(self):
        arguments = ", ".join(f"{name}: {type}" for name, type in self.arguments)
        types = ", ".join(type for _, type in self.results)
        values = ", ".join(value for value, _ in self.results)
        lines = [f"func.func @main({arguments}) -> ({types}) {{"] + self.lines
        lines.append(f"  return {values} : {types}")
        lines.append("}")
        return "\n".join(lines) + "\n"
