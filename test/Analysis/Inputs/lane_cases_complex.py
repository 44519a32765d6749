"""Random instances of the ops of the complex dialect, inside structured ops."""

from lane_program import tensor

BINARY = ["add", "sub", "mul", "div"]
UNARY = ["neg", "conj", "exp", "log", "sin", "cos", "sqrt", "sign", "tanh"]


def binary(p):
    for op in BINARY:
        a, type = p.complex_argument([2, 2])
        b, _ = p.complex_argument([2, 2])
        value = p.map_body([(a, type), (b, type)], [2, 2], "complex<f64>", [
            f"%z = complex.{op} %in0, %in1 : complex<f64>", "linalg.yield %z : complex<f64>"])
        p.result(value, type, op)


def unary(p):
    for op in UNARY:
        a, type = p.complex_argument([3])
        value = p.map_body([(a, type)], [3], "complex<f64>", [
            f"%z = complex.{op} %in0 : complex<f64>", "linalg.yield %z : complex<f64>"])
        p.result(value, type, op)


def to_real(p):
    for op in ("re", "im", "abs", "angle"):
        a, type = p.complex_argument([3])
        value = p.map_body([(a, type)], [3], "f64", [
            f"%r = complex.{op} %in0 : complex<f64>", "linalg.yield %r : f64"])
        p.result(value, "tensor<3xf64>", op)


def swapped(p):
    """Multiplication by i, written by taking a number apart."""
    a, type = p.complex_argument([3])
    value = p.map_body([(a, type)], [3], "complex<f64>", [
        "%re = complex.re %in0 : complex<f64>", "%im = complex.im %in0 : complex<f64>",
        "%minus = arith.negf %im : f64", "%z = complex.create %minus, %re : complex<f64>",
        "linalg.yield %z : complex<f64>"])
    p.result(value, type, "swapped")


def constants(p):
    number = f"[{p.data('f64', 1)[0]}, {p.data('f64', 1)[0]}]"
    a, type = p.complex_argument([2])
    value = p.map_body([(a, type)], [2], "complex<f64>", [
        f"%c = complex.constant {number} : complex<f64>", "%z = complex.mul %in0, %c : complex<f64>",
        "linalg.yield %z : complex<f64>"])
    p.result(value, type, "complex.constant")
    numbers = ", ".join(f"({re}, {im})" for re, im in zip(p.data("f64", 2), p.data("f64", 2)))
    table = p.op(f"arith.constant dense<[{numbers}]> : tensor<2xcomplex<f64>>")
    value = p.map_body([(a, type), (table, type)], [2], "complex<f64>", [
        "%z = complex.mul %in0, %in1 : complex<f64>", "linalg.yield %z : complex<f64>"])
    p.result(value, type, "complex table")


def views(p):
    """view_as_complex, a product, and view_as_real, as exporters write them."""
    source = p.argument([3, 4, 2])
    table, table_type = p.complex_argument([3, 4])
    value = p.generic([], [3, 4], "complex<f64>", ["(d0, d1) -> (d0, d1)"], ["parallel"] * 2, [
        "%i = linalg.index 0 : index", "%j = linalg.index 1 : index",
        "%zero = arith.constant 0 : index", "%one = arith.constant 1 : index",
        f"%re = tensor.extract {source}[%i, %j, %zero] : tensor<3x4x2xf64>",
        f"%im = tensor.extract {source}[%i, %j, %one] : tensor<3x4x2xf64>",
        "%z = complex.create %re, %im : complex<f64>", "linalg.yield %z : complex<f64>"])
    turned = p.map_body([(value, table_type), (table, table_type)], [3, 4], "complex<f64>", [
        "%z = complex.mul %in0, %in1 : complex<f64>", "linalg.yield %z : complex<f64>"])
    back = p.generic([(turned, table_type)], [3, 4, 2], "f64", ["(d0, d1, d2) -> (d0, d1)", "(d0, d1, d2) -> (d0, d1, d2)"],
                     ["parallel"] * 3, [
        "%k = linalg.index 2 : index", "%zero = arith.constant 0 : index",
        "%isre = arith.cmpi eq, %k, %zero : index", "%re = complex.re %in0 : complex<f64>",
        "%im = complex.im %in0 : complex<f64>", "%r = arith.select %isre, %re, %im : f64", "linalg.yield %r : f64"])
    p.result(back, "tensor<3x4x2xf64>", "views")


CASES = [binary, unary, to_real, swapped, constants, views]
