#!/usr/bin/env python3
"""Says the same program in another order, to standard output.

The operands of sums and products change places, and a difference becomes a sum with
what is negated: a + b is b + a, a * b is b * a, a - b is -b + a. With --associate a
product by one operand of a product in the same body is multiplied the other way
round: (a * b) * c is a * (b * c), and (a + b) + c is a + (b + c).
"""

import argparse
import re

OP = re.compile(r"^(\s*)(%\w+) = (arith\.(?:addf|mulf|subf)|complex\.(?:add|mul)) (%[\w#]+), (%[\w#]+)( .*)$")


def commute(line):
    """The lines in place of one."""
    match = OP.match(line)
    if not match:
        return [line]
    indent, result, op, a, b, rest = match.groups()
    if op == "arith.subf":
        negated = f"%negated_{result[1:]}"
        return [f"{indent}{negated} = arith.negf {b}{rest}", f"{indent}{result} = arith.addf {negated}, {a}{rest}"]
    return [f"{indent}{result} = {op} {b}, {a}{rest}"]


def associate(lines):
    """Turns the first of two sums or products around, where one feeds the other."""
    lines = list(lines)
    for first, second in zip(range(len(lines)), range(1, len(lines))):
        inner, outer = OP.match(lines[first]), OP.match(lines[second])
        if not inner or not outer or inner[3] != outer[3] or inner[3] == "arith.subf":
            continue
        if outer[4] != inner[2] or inner[6] != outer[6]:
            continue
        name = f"%again_{inner[2][1:]}"
        lines[first] += f"\n{inner[1]}{name} = {inner[3]} {inner[5]}, {outer[5]}{inner[6]}"
        lines[second] = f"{outer[1]}{outer[2]} = {inner[3]} {inner[4]}, {name}{inner[6]}"
    return "\n".join(lines).split("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--associate", action="store_true", help="sums and products of three, too")
    options = parser.parse_args()
    with open(options.file, encoding="utf-8") as file:
        lines = file.read().split("\n")
    if options.associate:
        lines = associate(lines)
    for line in lines:
        print("\n".join(commute(line)))


if __name__ == "__main__":
    main()
