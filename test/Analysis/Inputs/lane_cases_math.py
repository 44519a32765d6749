"""Random instances of the ops of the math dialect, on tensors."""

from lane_program import tensor

UNARY = ["absf", "atan", "ceil", "cos", "cosh", "erf", "exp", "exp2", "expm1", "floor", "round", "roundeven", "sin",
         "sinh", "tan", "tanh", "trunc"]
UNARY_POSITIVE = ["cbrt", "log", "log10", "log1p", "log2", "rsqrt", "sqrt"]


def unary(p):
    for op in UNARY:
        p.result(p.op(f"math.{op} {p.argument([3])} : tensor<3xf64>"), "tensor<3xf64>", op)


def unary_positive(p):
    for op in UNARY_POSITIVE:
        p.result(p.op(f"math.{op} {p.argument([3], 'f64', 0.25, 3.0)} : tensor<3xf64>"), "tensor<3xf64>", op)


def binary(p):
    for op in ("powf", "atan2", "copysign"):
        a, b = p.argument([3], "f64", 0.25, 2.0), p.argument([3])
        p.result(p.op(f"math.{op} {a}, {b} : tensor<3xf64>"), "tensor<3xf64>", op)


def fma(p):
    a, b, c = p.argument([3]), p.argument([3]), p.argument([3])
    p.result(p.op(f"math.fma {a}, {b}, {c} : tensor<3xf64>"), "tensor<3xf64>", "fma")


def fpowi(p):
    a = p.argument([3], "f64", 0.5, 2.0)
    exponents = p.random.choice([p.argument([3], "i32", -3, 5), p.constant([3], "i32", -3, 5),
                                 p.op(f"arith.constant dense<{p.random.randint(0, 5)}> : tensor<3xi32>")])
    p.result(p.op(f"math.fpowi {a}, {exponents} : tensor<3xf64>, tensor<3xi32>"), "tensor<3xf64>", "fpowi")


def sincos(p):
    a, sin, cos = p.argument([3]), p.name(), p.name()
    p.lines.append(f"  {sin}, {cos} = math.sincos {a} : tensor<3xf64>")
    p.result(sin, "tensor<3xf64>", "sin of sincos")
    p.result(cos, "tensor<3xf64>", "cos of sincos")


def integers(p):
    p.result(p.op(f"math.absi {p.argument([4], 'i64')} : tensor<4xi64>"), "tensor<4xi64>", "absi")


def of_zero(p):
    """Where ring constants come out: cos 0, sin 0, exp 0."""
    zero = p.op("arith.constant dense<[0.0, 0.5, 0.0]> : tensor<3xf64>")
    for op in ("cos", "sin", "exp"):
        p.result(p.op(f"math.{op} {zero} : tensor<3xf64>"), "tensor<3xf64>", f"{op} of zero")


CASES = [unary, unary_positive, binary, fma, fpowi, sincos, integers, of_zero]
