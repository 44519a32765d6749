"""Random structured ops: generic ones by maps and bodies, and named ones."""

from lane_program import tensor


def dims(order):
    return ", ".join(f"d{d}" for d in order)


def permuted(p):
    """Inputs by projected permutations of the loops: transposes and broadcasts."""
    rank = p.random.randint(1, 3)
    sizes = p.shape(rank, 1, 3)
    inputs, maps = [], []
    for _ in range(p.random.randint(1, 3)):
        order = p.permutation(rank)[:p.random.randint(0, rank)]
        shape = [sizes[d] for d in order]
        inputs.append((p.argument(shape), tensor(shape, "f64")))
        maps.append(f"({dims(range(rank))}) -> ({dims(order)})")
    order = p.permutation(rank)
    out = [sizes[d] for d in order]
    maps.append(f"({dims(range(rank))}) -> ({dims(order)})")
    body, last = [], "%in0"
    for i in range(1, len(inputs)):
        op = p.random.choice(["addf", "subf", "mulf"])
        body.append(f"%t{i} = arith.{op} {last}, %in{i} : f64")
        last = f"%t{i}"
    value = p.generic(inputs, out, "f64", maps, ["parallel"] * rank, body + [f"linalg.yield {last} : f64"])
    p.result(value, tensor(out, "f64"), "permuted")


def affine_maps(p):
    """Windows, strides and fixed indices."""
    source = p.argument([7, 2])
    value = p.generic([(source, "tensor<7x2xf64>")], [3, 2], "f64", ["(d0, d1) -> (d0 * 2 + d1, 1)", "(d0, d1) -> (d0, d1)"],
                      ["parallel"] * 2, ["linalg.yield %in0 : f64"])
    # The sizes of the loops follow from the result.
    p.result(value, "tensor<3x2xf64>", "affine_maps")


def reads_init(p):
    shape = p.shape(2, 1, 3)
    type = tensor(shape, "f64")
    init = p.argument(shape)
    identity = "(d0, d1) -> (d0, d1)"
    value = p.generic([(p.argument(shape), type)], shape, "f64", [identity] * 2, ["parallel"] * 2,
                      ["%t = arith.mulf %in0, %out : f64", "linalg.yield %t : f64"], init)
    p.result(value, type, "reads_init")


def reductions(p):
    """Short contractions are sums."""
    n, m, k = p.random.randint(1, 2), p.random.randint(1, 3), p.random.randint(1, 4)
    a, b, init = p.argument([n, k]), p.argument([k, m]), p.argument([n, m])
    value = p.generic([(a, tensor([n, k], "f64")), (b, tensor([k, m], "f64"))], [n, m], "f64",
                      ["(d0, d1, d2) -> (d0, d2)", "(d0, d1, d2) -> (d2, d1)", "(d0, d1, d2) -> (d0, d1)"],
                      ["parallel", "parallel", "reduction"],
                      ["%t = arith.mulf %in0, %in1 : f64", "%s = arith.addf %t, %out : f64", "linalg.yield %s : f64"], init)
    p.result(value, tensor([n, m], "f64"), "reductions")
    # In an order that matters.
    order = p.generic([(a, tensor([n, k], "f64"))], [n], "f64", ["(d0, d1) -> (d0, d1)", "(d0, d1) -> (d0)"],
                      ["parallel", "reduction"],
                      ["%t = arith.subf %in0, %out : f64", "linalg.yield %t : f64"], p.argument([n]))
    p.result(order, tensor([n], "f64"), "ordered reduction")


def several_results(p):
    a = p.argument([2, 3])
    name = p.name()
    maps = "affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1, d0)>"
    p.lines += [f"  {name}:2 = linalg.generic {{indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, {maps}], "
                f"iterator_types = [\"parallel\", \"parallel\"]}} ins({a} : tensor<2x3xf64>) "
                f"outs({p.empty([2, 3])}, {p.empty([3, 2])} : tensor<2x3xf64>, tensor<3x2xf64>) {{",
                "  ^bb0(%in: f64, %o0: f64, %o1: f64):", "    %t = arith.negf %in : f64",
                "    linalg.yield %in, %t : f64, f64", "  } -> (tensor<2x3xf64>, tensor<3x2xf64>)"]
    p.result(f"{name}#0", "tensor<2x3xf64>", "several_results 0")
    p.result(f"{name}#1", "tensor<3x2xf64>", "several_results 1")


def index_select(p):
    """The halves by the number of the lane, as a fused rotate_half has them."""
    source = p.argument([2, 6])
    half = p.random.choice([2, 3, 4])
    value = p.generic([], [2, 6], "f64", ["(d0, d1) -> (d0, d1)"], ["parallel"] * 2, [
        "%i = linalg.index 0 : index", "%j = linalg.index 1 : index",
        f"%half = arith.constant {half} : index", f"%rest = arith.constant {6 - half} : index",
        "%is = arith.cmpi ult, %j, %rest : index", "%up = arith.addi %j, %half : index",
        "%down = arith.subi %j, %rest : index", "%at = arith.select %is, %up, %down : index",
        f"%x = tensor.extract {source}[%i, %at] : tensor<2x6xf64>", "%n = arith.negf %x : f64",
        "%y = arith.select %is, %n, %x : f64", "linalg.yield %y : f64"])
    p.result(value, "tensor<2x6xf64>", "index_select")


def captured(p):
    scale = p.scalar("f64")
    value = p.map_body([(p.argument([3]), "tensor<3xf64>")], [3], "f64",
                       [f"%t = arith.mulf %in0, {scale} : f64", "linalg.yield %t : f64"])
    p.result(value, "tensor<3xf64>", "captured")


def fill(p):
    for element in ("f64", "i64"):
        value = p.op(f"linalg.fill ins({p.scalar(element)} : {element}) outs({p.empty([2, 3], element)} : "
                     f"{tensor([2, 3], element)}) -> {tensor([2, 3], element)}")
        p.result(value, tensor([2, 3], element), "fill")


def transpose(p):
    shape, order = p.shape(3, 1, 3), p.permutation(3)
    out = [shape[d] for d in order]
    value = p.op(f"linalg.transpose ins({p.argument(shape)} : {tensor(shape, 'f64')}) outs({p.empty(out)} : "
                 f"{tensor(out, 'f64')}) permutation = {order}")
    p.result(value, tensor(out, "f64"), "transpose")


def broadcast(p):
    shape = p.shape(3, 1, 3)
    added = sorted(p.permutation(3)[:p.random.randint(1, 2)])
    small = [n for d, n in enumerate(shape) if d not in added]
    value = p.op(f"linalg.broadcast ins({p.argument(small)} : {tensor(small, 'f64')}) outs({p.empty(shape)} : "
                 f"{tensor(shape, 'f64')}) dimensions = {added}")
    p.result(value, tensor(shape, "f64"), "broadcast")


def named(p):
    type = "tensor<2x3xf64>"
    for op in ("add", "sub", "mul", "div", "max"):
        a, b = p.argument([2, 3]), p.argument([2, 3], "f64", 0.25, 2.0)
        p.result(p.op(f"linalg.{op} ins({a}, {b} : {type}, {type}) outs({p.empty([2, 3])} : {type}) -> {type}"), type,
                 f"linalg.{op}")
    for op in ("negf", "exp", "square", "abs"):
        a = p.argument([2, 3])
        p.result(p.op(f"linalg.{op} ins({a} : {type}) outs({p.empty([2, 3])} : {type}) -> {type}"), type, f"linalg.{op}")


def matmuls(p):
    k = p.random.randint(1, 4)
    a, b, init = p.argument([2, k]), p.argument([k, 3]), p.argument([2, 3])
    value = p.op(f"linalg.matmul ins({a}, {b} : {tensor([2, k], 'f64')}, {tensor([k, 3], 'f64')}) "
                 f"outs({init} : tensor<2x3xf64>) -> tensor<2x3xf64>")
    p.result(value, "tensor<2x3xf64>", "matmul")
    a, b, init = p.argument([2, 2, k]), p.argument([2, k, 2]), p.argument([2, 2, 2])
    value = p.op(f"linalg.batch_matmul ins({a}, {b} : {tensor([2, 2, k], 'f64')}, {tensor([2, k, 2], 'f64')}) "
                 f"outs({init} : tensor<2x2x2xf64>) -> tensor<2x2x2xf64>")
    p.result(value, "tensor<2x2x2xf64>", "batch_matmul")


def sparse_matmuls(p):
    """Long contractions with constants that leave few terms: permutations of lanes,
    signs, pairs; as named ops, as generics and with the constant broadcast."""
    k, n = p.random.randint(5, 9), p.random.randint(1, 4)
    entries = [[0.0] * n for _ in range(k)]
    for column in range(n):
        for _ in range(p.random.randint(0, 3)):
            entries[p.random.randrange(k)][column] = p.random.choice([1.0, -1.0, 0.5, 2.0])
    matrix = p.op(f"arith.constant dense<{entries}> : {tensor([k, n], 'f64')}")
    types = f"{tensor([2, k], 'f64')}, {tensor([k, n], 'f64')}"
    out = tensor([2, n], "f64")
    a, init = p.argument([2, k]), p.argument([2, n])
    p.result(p.op(f"linalg.matmul ins({a}, {matrix} : {types}) outs({init} : {out}) -> {out}"), out, "sparse matmul")
    maps = ["(d0, d1, d2) -> (d0, d2)", "(d0, d1, d2) -> (d2, d1)", "(d0, d1, d2) -> (d0, d1)"]
    p.result(p.op(f"linalg.contract indexing_maps = [{', '.join(f'affine_map<{m}>' for m in maps)}] "
                  f"ins({a}, {matrix} : {types}) outs({init} : {out}) -> {out}"), out, "sparse contract")
    # No contraction by its body, and the constant is the left operand.
    value = p.generic([(matrix, tensor([k, n], "f64")), (a, tensor([2, k], "f64"))], [2, n], "f64",
                      [maps[1], maps[0], maps[2]], ["parallel", "parallel", "reduction"],
                      ["%t = arith.mulf %in0, %in1 : f64", "%u = arith.addf %t, %t : f64",
                       "%s = arith.subf %out, %u : f64", "linalg.yield %s : f64"], init)
    p.result(value, out, "sparse generic")
    wide = tensor([3, k, n], "f64")
    repeated = p.op(f"linalg.broadcast ins({matrix} : {tensor([k, n], 'f64')}) outs({p.empty([3, k, n])} : {wide}) "
                    "dimensions = [0]")
    zero = p.op("arith.constant 0.0 : f64")
    out = tensor([3, 2, n], "f64")
    zeros = p.op(f"linalg.fill ins({zero} : f64) outs({p.empty([3, 2, n])} : {out}) -> {out}")
    value = p.op(f"linalg.batch_matmul ins({p.argument([3, 2, k])}, {repeated} : {tensor([3, 2, k], 'f64')}, {wide}) "
                 f"outs({zeros} : {out}) -> {out}")
    p.result(value, out, "sparse batch_matmul")


def map_and_reduce(p):
    type = "tensor<2x3xf64>"
    name = p.name()
    p.lines += [f"  {name} = linalg.map ins({p.argument([2, 3])}, {p.argument([2, 3])} : {type}, {type}) "
                f"outs({p.empty([2, 3])} : {type})", "    (%a: f64, %b: f64, %o: f64) {",
                "      %s = arith.addf %a, %b : f64", "      linalg.yield %s : f64", "    }"]
    p.result(name, type, "map")
    name = p.name()
    p.lines += [f"  {name} = linalg.reduce ins({p.argument([2, 3])} : {type}) outs({p.argument([2])} : tensor<2xf64>) "
                "dimensions = [1]", "    (%a: f64, %o: f64) {",
                "      %s = arith.addf %a, %o : f64", "      linalg.yield %s : f64", "    }"]
    p.result(name, "tensor<2xf64>", "reduce")


def dynamic(p):
    """The index idiom of dynamic sizes: select(N == 1, 0, i)."""
    n = p.random.randint(1, 3)
    type = tensor([n, 2], "f64")
    source = p.op(f"tensor.cast {p.argument([n, 2])} : {type} to tensor<?x2xf64>")
    rows = p.op(f"tensor.dim {source}, {p.index(0)} : tensor<?x2xf64>")
    init = p.op(f"tensor.empty({rows}) : tensor<?x2xf64>")
    value = p.generic([], [None, 2], "f64", ["(d0, d1) -> (d0, d1)"], ["parallel"] * 2, [
        "%i = linalg.index 0 : index", "%j = linalg.index 1 : index",
        "%zero = arith.constant 0 : index", "%one = arith.constant 1 : index",
        f"%is = arith.cmpi eq, {rows}, %one : index", "%at = arith.select %is, %zero, %i : index",
        f"%x = tensor.extract {source}[%at, %j] : tensor<?x2xf64>", "linalg.yield %x : f64"], init)
    p.result(p.op(f"tensor.cast {value} : tensor<?x2xf64> to {type}"), type, "dynamic")


CASES = [permuted, affine_maps, reads_init, reductions, several_results, index_select, captured, fill, transpose,
         broadcast, named, matmuls, sparse_matmuls, map_and_reduce, dynamic]
