"""Bytes that ops which only re-arrange write, read off the text of a program."""

import re

import numpy as np


def count_bytes(type):
    """Of a tensor as MLIR spells it; sizes that are not known count as one."""
    *sizes, element = type.split("x")
    bits = int(re.search(r"\d+", element)[0]) if re.search(r"\d+", element) else 64
    return int(np.prod([int(size) for size in sizes if size != "?"], dtype=np.int64)) * bits // 8 * (2 if "complex" in type else 1)


REARRANGED = [
    # Slices that skip elements; the strides are the last brackets.
    re.compile(r"tensor\.extract_slice .*\[(?:1, )*(?!1[,\]])\d+[\d, ]*\] : .* to tensor<([^>]+)>"),
    re.compile(r"tensor\.insert_slice .* : tensor<([^>]+)> into "),
    re.compile(r"tensor\.concat .* -> tensor<([^>]+)>"),
    # Not of heads and tokens, where the last dimension stays the last.
    re.compile(r"linalg\.transpose .*outs\(\S+ : tensor<([^>]+)>\) permutation = \[(?:\d, )*(\d)\]"),
    re.compile(r"rope\.permute .* -> tensor<([^>]+)>"),
]
# A body that gives its input, or an element read at indices of its own.
COPY = re.compile(
    r"linalg\.generic .*?(?:ins\((?P<ins>[^)]*)\) )?outs\(\S+ : tensor<(?P<type>[^>]+)>\)[^\n]*\{\n"
    r"\s*\^bb0\((?P<in>%\w+)[^\n]*\n(?P<body>(?:\s*(?:%\S+ = (?:linalg\.index|arith\.\w+i|arith\.index_cast|tensor\.extract) )[^\n]*\n)*)"
    r"\s*linalg\.yield (?P<out>%\w+) ")


def count_rearranged(text):
    """Bytes that ops which only re-arrange write, of @main and what it calls."""
    text = re.sub(r"\n  func\.func @rope_prepare_weights\(.*?\n  }\n", "\n", text, flags=re.S)
    # Weights are transposed once, by a compiler.
    constants = set(re.findall(r"^\s*(%\w+) = arith\.constant", text, re.M))

    def reads_constant(op):
        operand = re.search(r"(?:ins\(|tensor\.\w+ )(%\w+)", op)
        return bool(operand) and operand[1] in constants

    total = sum(count_bytes(match[1]) for line in text.splitlines() for pattern in REARRANGED
                if (match := pattern.search(line)) and not reads_constant(line)
                and not (pattern.groups == 2 and int(match[2]) == match[1].count("x") - 1))
    for match in COPY.finditer(text):
        if reads_constant(match[0]):
            continue
        # A broadcast is no re-arrangement, nor is a table read at a position.
        types = re.findall(r"tensor<([^>]+)>", match["ins"] or "")
        same = len(types) == 1 and count_bytes(types[0]) == count_bytes(match["type"]) and types[0] != match["type"]
        if match["out"] == match["in"] and same:
            total += count_bytes(match["type"])
    return total


def count_tokens(text):
    """What turns with one row of the tables is a token."""
    match = re.search(r"rope\.apply .*ins\(.*? : tensor<[^>]+>, tensor<([^>]+)>", text)
    sizes = match[1].split("x")[:-2] if match else []
    return int(np.prod([int(size) for size in sizes if size != "?"], dtype=np.int64))
