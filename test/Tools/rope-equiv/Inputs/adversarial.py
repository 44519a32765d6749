#!/usr/bin/env python3
"""Programs that grow beyond bounds when written out; rope-equiv has to end.

Each is compared with itself (equal or unknown) and with one in which the last op is
another (not equal or unknown), with a limit on processor time and memory.
"""

import argparse
import pathlib
import resource
import subprocess
import sys
import tempfile

SECONDS = 10
MEMORY = 6 << 30


def program(lines, result="%y", kind="tensor<8xf32>", arguments="%x: tensor<8xf32>, %w: tensor<8xf32>"):
    return "\n".join([f"func.func @main({arguments}) -> {kind} {{", *lines, f"  return {result} : {kind}", "}", ""])


def chain(depth, op, other="{0}", last="arith.addf", kind="tensor<8xf32>", start="%x"):
    """depth times v = op(v, other(v))."""
    lines, name = [], start
    for i in range(depth):
        lines.append(f"  %v{i} = {op} {name}, {other.format(name)} : {kind}")
        name = f"%v{i}"
    return program([*lines, f"  %y = {last} {name}, %w : {kind}"])


def doubling(depth, last):
    """v = v * v + v: degree 2^depth, and as many paths."""
    lines, name = [], "%x"
    for i in range(depth):
        lines += [f"  %m{i} = arith.mulf {name}, {name} : tensor<8xf32>", f"  %v{i} = arith.addf %m{i}, {name} : tensor<8xf32>"]
        name = f"%v{i}"
    return program([*lines, f"  %y = {last} {name}, %w : tensor<8xf32>"])


def functions(depth, last):
    """v = cos(v) * sin(v): no power, 2^depth paths of functions."""
    lines, name = [], "%x"
    for i in range(depth):
        lines += [f"  %c{i} = math.cos {name} : tensor<8xf32>", f"  %s{i} = math.sin {name} : tensor<8xf32>",
                  f"  %v{i} = arith.mulf %c{i}, %s{i} : tensor<8xf32>"]
        name = f"%v{i}"
    return program([*lines, f"  %y = {last} {name}, %w : tensor<8xf32>"])


def constants(depth, last):
    """A scalar that doubles, of constants alone."""
    lines, name = ["  %k = arith.constant 1.0e-9 : f32"], "%k"
    for i in range(depth):
        lines.append(f"  %v{i} = arith.addf {name}, {name} : f32")
        name = f"%v{i}"
    return program([*lines, f"  %s = tensor.splat {name} : tensor<8xf32>", f"  %y = {last} %s, %w : tensor<8xf32>"])


def constant_tensors(depth, last):
    lines, name = ["  %k = arith.constant dense<[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]> : tensor<8xf32>"], "%k"
    for i in range(depth):
        lines.append(f"  %v{i} = arith.mulf {name}, {name} : tensor<8xf32>")
        name = f"%v{i}"
    return program([*lines, f"  %y = {last} {name}, %w : tensor<8xf32>"])


def swaps(depth, last):
    """Halves exchanged and added: every lane reads every other one, again and again."""
    lines, name = [], "%x"
    for i in range(depth):
        lines += [f"  %a{i} = tensor.extract_slice {name}[0] [4] [1] : tensor<8xf32> to tensor<4xf32>",
                  f"  %b{i} = tensor.extract_slice {name}[4] [4] [1] : tensor<8xf32> to tensor<4xf32>",
                  f"  %c{i} = tensor.concat dim(0) %b{i}, %a{i} : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>",
                  f"  %m{i} = arith.mulf %c{i}, {name} : tensor<8xf32>",
                  f"  %v{i} = arith.addf %m{i}, {name} : tensor<8xf32>"]
        name = f"%v{i}"
    return program([*lines, f"  %y = {last} {name}, %w : tensor<8xf32>"])


def selects(depth, last):
    """Choices inside choices, both ways the value before."""
    lines, name = [], "%x"
    for i in range(depth):
        lines += [f"  %p{i} = arith.cmpf olt, {name}, %w : tensor<8xf32>", f"  %n{i} = arith.negf {name} : tensor<8xf32>",
                  f"  %v{i} = arith.select %p{i}, {name}, %n{i} : tensor<8xi1>, tensor<8xf32>"]
        name = f"%v{i}"
    return program([*lines, f"  %y = {last} {name}, %w : tensor<8xf32>"])


def gathers(depth, last):
    """Indices read at indices: t[t[t[...]]]."""
    head = "func.func @main(%t: tensor<8xindex>, %x: tensor<8xf32>, %i: index, %w: f32) -> f32 {"
    lines, name = [], "%i"
    for i in range(depth):
        lines += [f"  %r{i} = tensor.extract %t[{name}] : tensor<8xindex>", f"  %q{i} = tensor.extract %t[%r{i}] : tensor<8xindex>",
                  f"  %s{i} = arith.addi %r{i}, %q{i} : index", f"  %k{i} = arith.constant 8 : index",
                  f"  %v{i} = arith.remui %s{i}, %k{i} : index"]
        name = f"%v{i}"
    return "\n".join([head, *lines, f"  %e = tensor.extract %x[{name}] : tensor<8xf32>", f"  %y = {last} %e, %w : f32",
                      "  return %y : f32", "}", ""])


def contractions(depth, last):
    """v = v @ v, and each row of a softmax before."""
    lines, name, kind = [], "%x", "tensor<8x8xf32>"
    lines += [f"  %e = tensor.empty() : {kind}", "  %zero = arith.constant 0.0 : f32",
              f"  %z = linalg.fill ins(%zero : f32) outs(%e : {kind}) -> {kind}"]
    for i in range(depth):
        lines += [f"  %m{i} = linalg.matmul ins({name}, {name} : {kind}, {kind}) outs(%z : {kind}) -> {kind}",
                  f"  %x{i} = math.exp %m{i} : {kind}", f"  %v{i} = arith.addf %x{i}, {name} : {kind}"]
        name = f"%v{i}"
    return program([*lines, f"  %y = {last} {name}, %w : {kind}"], kind=kind, arguments=f"%x: {kind}, %w: {kind}")


def rotations(depth, last):
    """One rope after the other, on the same tables."""
    lines, name = ["  %c = tensor.extract_slice %w[0] [4] [1] : tensor<8xf32> to tensor<4xf32>",
                   "  %s = tensor.extract_slice %w[4] [4] [1] : tensor<8xf32> to tensor<4xf32>",
                   "  %e = tensor.empty() : tensor<8xf32>"], "%x"
    for i in range(depth):
        layout = "split" if i % 2 else "interleaved"
        lines.append(f"  %v{i} = rope.apply #rope.layout<{layout}, head_dim = 8> dim = 0 map = affine_map<(d0) -> (d0)> "
                     f"ins({name}, %c, %s : tensor<8xf32>, tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>")
        name = f"%v{i}"
    return program([*lines, f"  %y = {last} {name}, %w : tensor<8xf32>"])


PROGRAMS = {
    "sum_doubles_60": lambda last: chain(60, "arith.addf", last=last),
    "sum_doubles_2000": lambda last: chain(2000, "arith.addf", last=last),
    "square_60": lambda last: chain(60, "arith.mulf", last=last),
    "tower_20000": lambda last: chain(20000, "arith.mulf", other="%w", last=last),
    "quotients_3000": lambda last: chain(3000, "arith.divf", other="%w", last=last),
    "powers_3000": lambda last: chain(3000, "math.powf", last=last),
    "doubling_40": lambda last: doubling(40, last),
    "doubling_400": lambda last: doubling(400, last),
    "functions_60": lambda last: functions(60, last),
    "functions_3000": lambda last: functions(3000, last),
    "constants_3000": lambda last: constants(3000, last),
    "constant_tensors_3000": lambda last: constant_tensors(3000, last),
    "swaps_30": lambda last: swaps(30, last),
    "swaps_300": lambda last: swaps(300, last),
    "selects_40": lambda last: selects(40, last),
    "selects_1000": lambda last: selects(1000, last),
    "gathers_40": lambda last: gathers(40, last),
    "gathers_1000": lambda last: gathers(1000, last),
    "contractions_12": lambda last: contractions(12, last),
    "contractions_200": lambda last: contractions(200, last),
    "rotations_12": lambda last: rotations(12, last),
    "rotations_200": lambda last: rotations(200, last),
}


def limit():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (4 * SECONDS, 4 * SECONDS))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--only", help="this program only")
    options = parser.parse_args()
    failures = runs = 0
    with tempfile.TemporaryDirectory() as folder:
        before, after = pathlib.Path(folder) / "before.mlir", pathlib.Path(folder) / "after.mlir"
        for name, make in PROGRAMS.items():
            if options.only and name != options.only:
                continue
            before.write_text(make("arith.addf"))
            for last, possible in (("arith.addf", (0, 2)), ("arith.subf", (1, 2))):
                after.write_text(make(last))
                runs += 1
                command = [options.bin / "rope-equiv", before, after, f"--time-limit={SECONDS}"]
                start = resource.getrusage(resource.RUSAGE_CHILDREN)
                done = subprocess.run(command, capture_output=True, text=True, preexec_fn=limit)
                end = resource.getrusage(resource.RUSAGE_CHILDREN)
                seconds = end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime
                verdict = {0: "equal", 1: "not equal", 2: "unknown"}.get(done.returncode, f"CRASH ({done.returncode})")
                if done.returncode in (0, 1, 2):
                    verdict += "" if done.returncode in possible else " WRONG"
                    verdict += " TIMEOUT" if seconds > 2 * SECONDS else ""
                failures += not verdict.islower()
                print(f"{name} {last}: {verdict}, {seconds:.1f} s", flush=True)
    print(f"{failures} of {runs} programs failed")
    sys.exit(1 if failures or not runs else 0)


if __name__ == "__main__":
    main()
