"""Random instances of the ops of the tensor dialect."""

from lane_program import product, tensor


def extract_slice(p):
    rank = p.random.randint(1, 4)
    sizes, offsets, strides, full = [], [], [], []
    for _ in range(rank):
        size, stride, offset = p.random.randint(1, 3), p.random.randint(1, 3), p.random.randint(0, 2)
        sizes.append(size)
        strides.append(stride)
        offsets.append(offset)
        full.append(offset + (size - 1) * stride + 1 + p.random.randint(0, 2))
    source = p.argument(full)
    # All or none: which one of several is dropped upstream cannot always tell.
    drops = p.random.random() < 0.5
    drop = [size == 1 and drops for size in sizes]
    kept = [size for size, dropped in zip(sizes, drop) if not dropped]
    shown = list(offsets)
    if p.random.random() < 0.4:
        at = p.random.randrange(rank)
        shown[at] = p.scalar("index", offsets[at], offsets[at])
    value = p.op(f"tensor.extract_slice {source}{[x for x in shown]} {sizes} {strides} : "
                 .replace("'", "") + f"{tensor(full, 'f64')} to {tensor(kept, 'f64')}")
    p.result(value, tensor(kept, "f64"), "extract_slice")


def insert_slice(p):
    rank = p.random.randint(1, 3)
    sizes, offsets, strides, full = [], [], [], []
    for _ in range(rank):
        size, stride, offset = p.random.randint(1, 3), p.random.randint(1, 3), p.random.randint(0, 2)
        sizes.append(size)
        strides.append(stride)
        offsets.append(offset)
        full.append(offset + (size - 1) * stride + 1 + p.random.randint(0, 2))
    # All or none: which one of several is dropped upstream cannot always tell.
    drops = p.random.random() < 0.5
    drop = [size == 1 and drops for size in sizes]
    kept = [size for size, dropped in zip(sizes, drop) if not dropped]
    source, dest = p.argument(kept), p.argument(full)
    shown = list(offsets)
    if p.random.random() < 0.4:
        at = p.random.randrange(rank)
        shown[at] = p.scalar("index", offsets[at], offsets[at])
    value = p.op(f"tensor.insert_slice {source} into {dest}{shown} {sizes} {strides} : "
                 .replace("'", "") + f"{tensor(kept, 'f64')} into {tensor(full, 'f64')}")
    p.result(value, tensor(full, "f64"), "insert_slice")


def concat(p):
    rank, dim = p.random.randint(1, 3), 0
    dim = p.random.randrange(rank)
    shape = p.shape(rank, 1, 3)
    parts = [p.random.randint(1, 3) for _ in range(p.random.randint(1, 4))]
    types, values = [], []
    for part in parts:
        shape[dim] = part
        values.append(p.argument(shape))
        types.append(tensor(shape, "f64"))
    shape[dim] = sum(parts)
    value = p.op(f"tensor.concat dim({dim}) {', '.join(values)} : "
                 f"({', '.join(types)}) -> {tensor(shape, 'f64')}")
    p.result(value, tensor(shape, "f64"), "concat")


def concat_dynamic(p):
    """Parts of unknown size, as `roll` has them; one may be empty."""
    sizes = [p.random.randint(0, 3), p.random.randint(1, 3), p.random.randint(0, 2)]
    source = p.argument([4, 9])
    parts, starts = [], 0
    for size in sizes:
        n = p.scalar("index", size, size)
        parts.append(p.op(f"tensor.extract_slice {source}[0, {starts}] [4, {n}] [1, 1] : "
                          f"tensor<4x9xf64> to tensor<4x?xf64>"))
        starts += size
    total = sum(sizes)
    joined = p.op(f"tensor.concat dim(1) {', '.join(parts)} : "
                  f"({', '.join(['tensor<4x?xf64>'] * 3)}) -> tensor<4x?xf64>")
    value = p.op(f"tensor.cast {joined} : tensor<4x?xf64> to {tensor([4, total], 'f64')}")
    p.result(value, tensor([4, total], "f64"), "concat_dynamic")


def groups_of(p, rank):
    """A random reassociation of `rank` dims, as lists of dims."""
    groups = [[0]]
    for dim in range(1, rank):
        if p.random.random() < 0.5:
            groups[-1].append(dim)
        else:
            groups.append([dim])
    return groups


def expand_shape(p):
    shape = p.shape(p.random.randint(1, 4), 1, 3)
    groups = groups_of(p, len(shape))
    small = [product([shape[d] for d in group]) for group in groups]
    source = p.argument(small)
    value = p.op(f"tensor.expand_shape {source} {groups} output_shape {shape} : "
                 f"{tensor(small, 'f64')} into {tensor(shape, 'f64')}")
    p.result(value, tensor(shape, "f64"), "expand_shape")


def collapse_shape(p):
    shape = p.shape(p.random.randint(1, 4), 1, 3)
    groups = groups_of(p, len(shape))
    small = [product([shape[d] for d in group]) for group in groups]
    source = p.argument(shape)
    value = p.op(f"tensor.collapse_shape {source} {groups} : "
                 f"{tensor(shape, 'f64')} into {tensor(small, 'f64')}")
    p.result(value, tensor(small, "f64"), "collapse_shape")


def dynamic_shapes(p):
    """Collapse and expand through sizes that the type does not show."""
    b, s, d = p.random.randint(1, 3), p.random.randint(1, 3), 4
    source = p.argument([b, s, d])
    cast = p.op(f"tensor.cast {source} : {tensor([b, s, d], 'f64')} to tensor<?x?x4xf64>")
    flat = p.op(f"tensor.collapse_shape {cast} [[0, 1, 2]] : tensor<?x?x4xf64> into tensor<?xf64>")
    n = p.op(f"tensor.dim {flat}, {p.index(0)} : tensor<?xf64>")
    rows = p.op(f"arith.divsi {n}, {p.index(4)} : index")
    pairs = p.op(f"tensor.expand_shape {flat} [[0, 1, 2]] output_shape [{rows}, 2, 2] : "
                 f"tensor<?xf64> into tensor<?x2x2xf64>")
    value = p.op(f"tensor.cast {pairs} : tensor<?x2x2xf64> to {tensor([b * s, 2, 2], 'f64')}")
    p.result(value, tensor([b * s, 2, 2], "f64"), "dynamic_shapes")


def reshape(p):
    """By a shape that is made of sizes, as exporters split heads."""
    b, s, h, d = p.random.randint(1, 2), p.random.randint(1, 3), p.random.randint(1, 3), 2
    source = p.argument([b, s, h * d])
    cast = p.op(f"tensor.cast {source} : {tensor([b, s, h * d], 'f64')} to {tensor([None, None, h * d], 'f64')}")
    sizes = [p.op(f"tensor.dim {cast}, {p.index(i)} : {tensor([None, None, h * d], 'f64')}") for i in (0, 1)]
    shape = p.op(f"tensor.from_elements {sizes[0]}, {sizes[1]}, {p.index(h)}, {p.index(d)} : tensor<4xindex>")
    made = p.op(f"tensor.reshape {cast}({shape}) : ({tensor([None, None, h * d], 'f64')}, tensor<4xindex>) -> "
                f"{tensor([None, None, h, d], 'f64')}")
    value = p.op(f"tensor.cast {made} : {tensor([None, None, h, d], 'f64')} to {tensor([b, s, h, d], 'f64')}")
    p.result(value, tensor([b, s, h, d], "f64"), "reshape")


def reshape_static(p):
    shape = p.random.choice([([2, 6], [3, 4]), ([2, 3, 4], [4, 6]), ([12], [2, 3, 2]), ([3, 2], [6]), ([1, 4], [2, 1, 2])])
    source = p.argument(shape[0])
    sizes = p.op(f"arith.constant dense<{shape[1]}> : tensor<{len(shape[1])}xi64>")
    value = p.op(f"tensor.reshape {source}({sizes}) : ({tensor(shape[0], 'f64')}, tensor<{len(shape[1])}xi64>) -> "
                 f"{tensor(shape[1], 'f64')}")
    p.result(value, tensor(shape[1], "f64"), "reshape_static")


def pad(p):
    rank = p.random.randint(1, 3)
    shape = p.shape(rank, 1, 3)
    low, high = [p.shape(rank, 0, 2) for _ in range(2)]
    full = [a + b + c for a, b, c in zip(low, shape, high)]
    source = p.argument(shape)
    padding = p.random.choice([p.scalar("f64"), p.op("arith.constant 1.5 : f64")])
    args = ", ".join(f"%i{i}: index" for i in range(rank))
    name = p.name()
    p.lines += [f"  {name} = tensor.pad {source} low{low} high{high} {{", f"  ^bb0({args}):",
                f"    tensor.yield {padding} : f64", f"  }} : {tensor(shape, 'f64')} to {tensor(full, 'f64')}"]
    p.result(name, tensor(full, "f64"), "pad")


def pad_computed(p):
    """What is yielded may depend on the index."""
    source = p.argument([2, 3])
    name = p.name()
    p.lines += [f"  {name} = tensor.pad {source} low[1, 0] high[0, 2] {{", "  ^bb0(%i0: index, %i1: index):",
                "    %two = arith.constant 2 : index", "    %twice = arith.muli %i0, %two : index",
                "    %sum = arith.addi %twice, %i1 : index", "    %int = arith.index_cast %sum : index to i64",
                "    %real = arith.sitofp %int : i64 to f64",
                "    tensor.yield %real : f64", "  } : tensor<2x3xf64> to tensor<3x5xf64>"]
    p.result(name, "tensor<3x5xf64>", "pad_computed")


def generate(p):
    shape = p.shape(2, 1, 4)
    source = p.argument([shape[1], shape[0]])
    name = p.name()
    p.lines += [f"  {name} = tensor.generate {{", "  ^bb0(%i0: index, %i1: index):",
                f"    %x = tensor.extract {source}[%i1, %i0] : {tensor([shape[1], shape[0]], 'f64')}",
                "    %int = arith.index_cast %i0 : index to i64", "    %real = arith.sitofp %int : i64 to f64",
                "    %y = arith.mulf %x, %real : f64",
                "    tensor.yield %y : f64", f"  }} : {tensor(shape, 'f64')}"]
    p.result(name, tensor(shape, "f64"), "generate")


def splat(p):
    shape = p.shape(2)
    value = p.op(f"tensor.splat {p.scalar('f64')} : {tensor(shape, 'f64')}")
    p.result(value, tensor(shape, "f64"), "splat")


def from_elements(p):
    shape = p.shape(p.random.randint(0, 2), 1, 3)
    values = [p.scalar("f64") for _ in range(product(shape))]
    value = p.op(f"tensor.from_elements {', '.join(values)} : {tensor(shape, 'f64')}")
    # The last index is a number even where the others are symbols.
    if len(shape) <= 1:
        p.result(value, tensor(shape, "f64"), "from_elements")
    else:
        row = p.op(f"tensor.extract_slice {value}[0, 0] [1, {shape[1]}] [1, 1] : "
                   f"{tensor(shape, 'f64')} to {tensor([shape[1]], 'f64')}")
        p.result(row, tensor([shape[1]], "f64"), "from_elements")


def extract(p):
    """A gather of rows by indices that are data, some of them negative."""
    rows, count, width = p.random.randint(2, 4), p.random.randint(1, 4), 3
    table = p.random.choice([p.argument, p.constant])([rows, width])
    where = p.argument([count], "i64", -rows, rows - 1)
    value = p.generic([(where, tensor([count], "i64"))], [count, width], "f64",
                      ["(d0, d1) -> (d0)", "(d0, d1) -> (d0, d1)"], ["parallel"] * 2, [
        "%zero = arith.constant 0 : i64",
        f"%rows = arith.constant {rows} : i64",
        "%negative = arith.cmpi slt, %in0, %zero : i64",
        "%wrapped = arith.addi %in0, %rows : i64",
        "%row = arith.select %negative, %wrapped, %in0 : i64",
        "%r = arith.index_cast %row : i64 to index",
        "%c = linalg.index 1 : index",
        f"%x = tensor.extract {table}[%r, %c] : {tensor([rows, width], 'f64')}",
        "linalg.yield %x : f64"])
    p.result(value, tensor([count, width], "f64"), "extract")


def dynamic_windows(p):
    """All of a dimension whose size the type does not show, a part of another."""
    rows, start, width = p.random.randint(1, 3), p.random.randint(0, 2), p.random.randint(1, 2)
    part = p.op(f"tensor.cast {p.argument([rows, width])} : {tensor([rows, width], 'f64')} to "
                f"{tensor([None, width], 'f64')}")
    dest = p.op(f"tensor.cast {p.argument([rows, 5])} : {tensor([rows, 5], 'f64')} to tensor<?x5xf64>")
    n = p.op(f"tensor.dim {dest}, {p.index(0)} : tensor<?x5xf64>")
    value = p.op(f"tensor.insert_slice {part} into {dest}[0, {start}] [{n}, {width}] [1, 1] : "
                 f"{tensor([None, width], 'f64')} into tensor<?x5xf64>")
    p.result(p.op(f"tensor.cast {value} : tensor<?x5xf64> to {tensor([rows, 5], 'f64')}"), tensor([rows, 5], "f64"),
             "dynamic_windows insert_slice")
    name = p.name()
    high = 5 - start - width
    p.lines += [f"  {name} = tensor.pad {part} low[0, {start}] high[0, {high}] {{", "  ^bb0(%i0: index, %i1: index):",
                f"    tensor.yield {p.scalar('f64')} : f64", f"  }} : {tensor([None, width], 'f64')} to tensor<?x5xf64>"]
    p.result(p.op(f"tensor.cast {name} : tensor<?x5xf64> to {tensor([rows, 5], 'f64')}"), tensor([rows, 5], "f64"),
             "dynamic_windows pad")


def insert(p):
    """One element changes, at a known place or at one that data give."""
    shape = p.shape(p.random.randint(1, 3))
    at = [p.random.randrange(size) for size in shape]
    places = [p.index(i) if p.random.random() < 0.6 else p.scalar("index", i, i) for i in at]
    value = p.op(f"tensor.insert {p.scalar('f64')} into {p.argument(shape)}[{', '.join(places)}] : {tensor(shape, 'f64')}")
    p.result(value, tensor(shape, "f64"), "insert")


def dim(p):
    shape = p.shape(3)
    source = p.argument(shape)
    cast = p.op(f"tensor.cast {source} : {tensor(shape, 'f64')} to tensor<?x?x?xf64>")
    flat = p.op(f"tensor.collapse_shape {cast} [[0, 1], [2]] : tensor<?x?x?xf64> into tensor<?x?xf64>")
    sizes = [p.op(f"tensor.dim {flat}, {p.index(i)} : tensor<?x?xf64>") for i in (0, 1)]
    value = p.op(f"tensor.from_elements {', '.join(sizes)} : tensor<2xindex>")
    ints = p.op(f"arith.index_cast {value} : tensor<2xindex> to tensor<2xi64>")
    p.result(ints, "tensor<2xi64>", "dim")


CASES = [extract_slice, insert_slice, concat, concat_dynamic, expand_shape, collapse_shape, dynamic_shapes, reshape,
         reshape_static, pad, pad_computed, generate, splat, from_elements, extract, dynamic_windows, insert, dim]
