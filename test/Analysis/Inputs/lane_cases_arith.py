"""Random instances of the ops of the arith dialect, on tensors."""

from lane_program import tensor

FLOAT_BINARY = ["addf", "subf", "mulf", "divf", "maximumf", "minimumf", "maxnumf", "minnumf", "remf"]
INT_BINARY = ["addi", "subi", "muli", "andi", "ori", "xori", "maxsi", "minsi", "maxui", "minui"]
INT_DIVISIONS = ["divsi", "remsi", "floordivsi", "ceildivsi", "divui", "remui", "ceildivui"]
PREDICATES_INT = ["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"]
PREDICATES_FLOAT = ["oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno"]


def emit(p, op, operands, types, result, label):
    """An op on tensors; a comparison prints one type only."""
    value = p.op(f"arith.{op} {', '.join(operands)} : {types}")
    p.result(value, result, label)


def float_binary(p):
    type = tensor([3], "f64")
    for op in FLOAT_BINARY:
        a, b = p.argument([3]), p.argument([3], "f64", 0.25, 2.0)
        emit(p, op, [a, b], type, type, op)


def float_chain(p):
    """Sums and products of many terms, in other orders."""
    type = tensor([2], "f64")
    values = [p.argument([2]) for _ in range(4)]
    for _ in range(6):
        op = p.random.choice(["addf", "subf", "mulf"])
        values.append(p.op(f"arith.{op} {p.random.choice(values)}, {p.random.choice(values)} : {type}"))
    values.append(p.op(f"arith.negf {values[-1]} : {type}"))
    p.result(values[-1], type, "float_chain")


def float_constants(p):
    """Constants of every element type, read by value."""
    for element in ("f16", "bf16", "f32", "f64"):
        type = tensor([2, 3], element)
        a = p.argument([2, 3], "f64")
        constant = p.constant([2, 3], element)
        if element != "f64":
            constant = p.op(f"arith.extf {constant} : {type} to {tensor([2, 3], 'f64')}")
        emit(p, "mulf", [a, constant], tensor([2, 3], "f64"), tensor([2, 3], "f64"), f"{element} constant")
    for element in ("i8", "i32", "i64"):
        constant = p.constant([2, 3], element)
        wide = p.op(f"arith.sitofp {constant} : {tensor([2, 3], element)} to {tensor([2, 3], 'f64')}")
        p.result(wide, tensor([2, 3], "f64"), f"{element} constant")
    splat = p.op("arith.constant dense<0.3> : tensor<2x3xf64>")
    p.result(splat, "tensor<2x3xf64>", "splat constant")


def float_casts(p):
    for narrow in ("f16", "bf16", "f32"):
        a = p.argument([3], narrow)
        wide = p.op(f"arith.extf {a} : {tensor([3], narrow)} to tensor<3xf64>")
        p.result(wide, "tensor<3xf64>", f"extf {narrow}")
        # The data are exact in the narrow type, so the cast is transparent.
        back = p.op(f"arith.truncf {p.argument([3])} : tensor<3xf64> to {tensor([3], narrow)}")
        p.result(back, tensor([3], narrow), f"truncf {narrow}")


def int_binary(p):
    type = tensor([4], "i64")
    for op in INT_BINARY:
        a, b = p.argument([4], "i64"), p.argument([4], "i64")
        emit(p, op, [a, b], type, type, op)


def int_divisions(p):
    """By known and unknown divisors; dividends of both signs where that is defined."""
    type = tensor([4], "i64")
    for op in INT_DIVISIONS:
        low = 0 if op.endswith("ui") else -9
        a = p.argument([4], "i64", low, 9)
        b = p.argument([4], "i64", 1, 4) if p.random.random() < 0.5 else p.constant([4], "i64", 1, 4)
        emit(p, op, [a, b], type, type, op)


def index_divisions(p):
    """Of indices, whose ranges are known."""
    n, k = p.random.randint(2, 5), p.random.randint(1, 3)
    for op in INT_DIVISIONS:
        value = p.generic([], [n, 4], "i64", ["(d0, d1) -> (d0, d1)"], ["parallel"] * 2, [
            "%i = linalg.index 0 : index", "%j = linalg.index 1 : index",
            f"%k = arith.constant {k} : index", "%four = arith.constant 4 : index",
            "%scaled = arith.muli %i, %four : index", "%linear = arith.addi %scaled, %j : index",
            f"%q = arith.{op} %linear, %k : index", "%r = arith.index_cast %q : index to i64",
            "linalg.yield %r : i64"])
        p.result(value, tensor([n, 4], "i64"), f"index {op}")


def affine_apply(p):
    """Which upstream makes of index arithmetic."""
    n, k = p.random.randint(2, 5), p.random.randint(2, 4)
    for expr in ("d0 * 4 + d1", f"(d0 * 4 + d1) floordiv {k}", f"(d0 * 4 + d1) mod {k}", f"(d0 + d1) ceildiv {k}",
                 f"d1 - d0 * 2 + s0 + {k}"):
        value = p.generic([], [n, 4], "i64", ["(d0, d1) -> (d0, d1)"], ["parallel"] * 2, [
            "%i = linalg.index 0 : index", "%j = linalg.index 1 : index", f"%k = arith.constant {k} : index",
            f"%q = affine.apply affine_map<(d0, d1)[s0] -> ({expr})>(%i, %j)[%k]",
            "%r = arith.index_cast %q : index to i64", "linalg.yield %r : i64"])
        p.result(value, tensor([n, 4], "i64"), f"affine {expr}")


def compare(p):
    for predicate in PREDICATES_INT:
        a, b = p.argument([6], "i64", -2, 2), p.argument([6], "i64", -2, 2)
        flag = p.op(f"arith.cmpi {predicate}, {a}, {b} : tensor<6xi64>")
        x, y = p.argument([6]), p.argument([6])
        emit(p, "select", [flag, x, y], "tensor<6xi1>, tensor<6xf64>", "tensor<6xf64>", f"cmpi {predicate}")
    for predicate in PREDICATES_FLOAT:
        a, b = p.argument([6], "f64", -0.05, 0.05), p.argument([6], "f64", -0.05, 0.05)
        flag = p.op(f"arith.cmpf {predicate}, {a}, {b} : tensor<6xf64>")
        p.result(p.op(f"arith.extui {flag} : tensor<6xi1> to tensor<6xi64>"), "tensor<6xi64>", f"cmpf {predicate}")


def compare_index(p):
    """Decided by ranges, or not; booleans as numbers."""
    n, at = p.random.randint(2, 4), p.random.randint(-1, 4)
    for predicate in PREDICATES_INT:
        value = p.generic([], [n, 3], "i64", ["(d0, d1) -> (d0, d1)"], ["parallel"] * 2, [
            "%i = linalg.index 0 : index", "%j = linalg.index 1 : index",
            f"%at = arith.constant {at} : index",
            f"%f = arith.cmpi {predicate}, %i, %at : index",
            "%g = arith.cmpi slt, %j, %i : index",
            "%or = arith.ori %f, %g : i1", "%and = arith.andi %f, %g : i1", "%xor = arith.xori %or, %and : i1",
            "%true = arith.constant true", "%not = arith.xori %xor, %true : i1",
            "%signed = arith.extsi %not : i1 to i64", "%unsigned = arith.extui %or : i1 to i64",
            "%r = arith.subi %unsigned, %signed : i64", "linalg.yield %r : i64"])
        p.result(value, tensor([n, 3], "i64"), f"cmpi index {predicate}")


def booleans(p):
    """What a boolean is as a number depends on who reads it."""
    a, b = p.argument([4], "i1"), p.argument([4], "i1")
    for predicate in PREDICATES_INT:
        flag = p.op(f"arith.cmpi {predicate}, {a}, {b} : tensor<4xi1>")
        p.result(p.op(f"arith.extui {flag} : tensor<4xi1> to tensor<4xi64>"), "tensor<4xi64>", f"cmpi i1 {predicate}")
    for op in ("sitofp", "uitofp"):
        p.result(p.op(f"arith.{op} {a} : tensor<4xi1> to tensor<4xf64>"), "tensor<4xf64>", f"{op} i1")
    constant = p.constant([4], "i1")
    p.result(p.op(f"arith.sitofp {constant} : tensor<4xi1> to tensor<4xf64>"), "tensor<4xf64>", "sitofp i1 constant")
    for op in ("andi", "ori", "xori", "addi", "subi", "muli", "maxsi", "minsi"):
        flag = p.op(f"arith.{op} {a}, {b} : tensor<4xi1>")
        p.result(p.op(f"arith.extui {flag} : tensor<4xi1> to tensor<4xi64>"), "tensor<4xi64>", f"{op} i1")
    p.result(p.op(f"arith.extsi {a} : tensor<4xi1> to tensor<4xi64>"), "tensor<4xi64>", "extsi i1")
    cast = p.op(f"arith.index_cast {a} : tensor<4xi1> to tensor<4xindex>")
    p.result(p.op(f"arith.index_cast {cast} : tensor<4xindex> to tensor<4xi64>"), "tensor<4xi64>", "index_cast i1")


def int_casts(p):
    a = p.argument([4], "i32", -5, 5)
    wide = p.op(f"arith.extsi {a} : tensor<4xi32> to tensor<4xi64>")
    p.result(wide, "tensor<4xi64>", "extsi")
    p.result(p.op(f"arith.extui {a} : tensor<4xi32> to tensor<4xi64>"), "tensor<4xi64>", "extui")
    p.result(p.op(f"arith.sitofp {a} : tensor<4xi32> to tensor<4xf64>"), "tensor<4xf64>", "sitofp")
    p.result(p.op(f"arith.uitofp {a} : tensor<4xi32> to tensor<4xf64>"), "tensor<4xf64>", "uitofp")
    constant = p.constant([4], "i8", -5, 5)
    p.result(p.op(f"arith.uitofp {constant} : tensor<4xi8> to tensor<4xf64>"), "tensor<4xf64>", "uitofp constant")
    p.result(p.op(f"arith.extui {constant} : tensor<4xi8> to tensor<4xi64>"), "tensor<4xi64>", "extui constant")
    narrow = p.op(f"arith.trunci {p.argument([4], 'i64', -999, 999)} : tensor<4xi64> to tensor<4xi8>")
    p.result(p.op(f"arith.extsi {narrow} : tensor<4xi8> to tensor<4xi64>"), "tensor<4xi64>", "trunci")
    x = p.argument([4], "f64", -5.0, 5.0)
    p.result(p.op(f"arith.fptosi {x} : tensor<4xf64> to tensor<4xi64>"), "tensor<4xi64>", "fptosi")


def narrow_overflow(p):
    """Sums that leave a narrow type come back on the other side."""
    type = "tensor<4xi8>"
    for op in ("addi", "subi", "muli"):
        a, b = p.argument([4], "i8", -127, 127), p.argument([4], "i8", -127, 127)
        value = p.op(f"arith.{op} {a}, {b} : {type}")
        p.result(p.op(f"arith.extsi {value} : {type} to tensor<4xi32>"), "tensor<4xi32>", f"{op} i8, extsi")
        p.result(p.op(f"arith.sitofp {value} : {type} to tensor<4xf64>"), "tensor<4xf64>", f"{op} i8, sitofp")
        flag = p.op(f"arith.cmpi slt, {value}, {a} : {type}")
        p.result(p.op(f"arith.extui {flag} : tensor<4xi1> to tensor<4xi32>"), "tensor<4xi32>", f"{op} i8, cmpi")


def select(p):
    condition = p.argument([3], "i1")
    emit(p, "select", [condition, p.argument([3]), p.argument([3])], "tensor<3xi1>, tensor<3xf64>", "tensor<3xf64>",
         "select")
    one = p.scalar("i1")
    emit(p, "select", [one, p.argument([3]), p.argument([3])], "tensor<3xf64>", "tensor<3xf64>", "select of tensors")


CASES = [float_binary, float_chain, float_constants, float_casts, int_binary, int_divisions, index_divisions, affine_apply,
         compare, compare_index, booleans, int_casts, narrow_overflow, select]
