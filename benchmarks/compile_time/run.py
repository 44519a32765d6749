#!/usr/bin/env python3
"""What rope-raise costs on modules of the size of large models.

    benchmarks/compile_time/run.py [--bin build/bin] [--runs 5] [--quick]

Prints, as medians of several runs:

  layers    1, 2, 4, ... 126 layers of a Llama shape (hidden 16384, 128 heads, GQA 8,
            bf16, weights as arguments), with the slope of the last step and peak memory;
            then the slope of a straight line through all of them
  encoder   one block whose rotation is as wide as the model (head_dim 4096)
  no rope   at least 10,000 ops without a rotation, beside canonicalize on the same

Each is printed beside its target, which holds for a machine that does nothing else.
Times of layers and encoder are user processor seconds of the whole process less those
of a process that only parses and prints, so that other work on the machine counts
little. The last rows are wall times of the two passes by -mlir-timing in one process.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def generate(folder, name, *arguments):
    path = folder / f"{name}.mlir"
    subprocess.run([sys.executable, HERE / "generate.py", *arguments, "-o", path], check=True)
    return path


def measure(command):
    """User seconds and peak memory in MiB of one process."""
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        sys.exit(f"error: failed: {' '.join(command)}")
    return usage.ru_utime, usage.ru_maxrss / 1024


def cost(tool, path, flags, runs):
    base = [str(tool), str(path), "--mlir-disable-threading", "-o", os.devnull]
    plain = [measure(base)[0] for _ in range(runs)]
    passes = [measure(base + flags) for _ in range(runs)]
    seconds = statistics.median(p[0] for p in passes) - statistics.median(plain)
    return max(seconds, 0.0), statistics.median(p[1] for p in passes)


def beside_canonicalize(tool, path, runs):
    pairs = []
    for _ in range(runs):
        done = subprocess.run(
            [str(tool), str(path), "--rope-raise", "--canonicalize", "--mlir-disable-threading", "-mlir-timing",
             "-mlir-timing-display=list", "-o", os.devnull], capture_output=True, text=True, check=True)
        wall = {m[2]: float(m[1]) for m in re.finditer(r"^\s*([\d.]+) \([^)]*\)\s+(\w+)$", done.stderr, re.M)}
        pairs.append((wall["RopeRaisePass"], wall["Canonicalizer"]))
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


def verdict(value, limit, unit):
    return f"(target: under {limit:g} {unit}, {'met' if value < limit else 'MISSED'})"


def slope_of(points):
    """Seconds a layer, by least squares, and the largest distance from the line."""
    fit = statistics.linear_regression([p[0] for p in points], [p[1] for p in points])
    return fit.slope, max(abs(s - fit.intercept - fit.slope * n) for n, s in points)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, default=HERE.parents[1] / "build" / "bin")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="up to 16 layers only")
    options = parser.parse_args()
    tool = options.bin / "rope-opt"
    if not tool.exists():
        sys.exit(f"error: no {tool} (run make build)")

    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        print("layers   rope-raise   memory     a layer")
        last, points = (0, 0.0), []
        for layers in [1, 2, 4, 8, 16] + ([] if options.quick else [32, 64, 126]):
            path = generate(folder, f"llama{layers}", "llama", f"--layers={layers}")
            seconds, memory = cost(tool, path, ["--rope-raise"], options.runs)
            slope = (seconds - last[1]) / (layers - last[0])
            print(f"{layers:6} {seconds:10.3f} s {memory:6.0f} MiB {1000 * slope:8.1f} ms", flush=True)
            last = (layers, seconds)
            points.append(last)
        slope, off = slope_of(points)
        print(f"slope: {1000 * slope:.1f} ms a layer, no point farther than {1000 * off:.0f} ms from the line")
        if not options.quick:
            print(f"126 layers: {seconds:.3f} s {verdict(seconds, 2, 's')}, {memory:.0f} MiB {verdict(memory, 1024, 'MiB')}")
        seconds, memory = cost(tool, generate(folder, "encoder", "encoder"), ["--rope-raise"], options.runs)
        print(f"encoder, head_dim 4096, q and k: {seconds:.3f} s {verdict(seconds, 0.3, 's')}, {memory:.0f} MiB")
        for kind in ("plain", "chain"):
            path = generate(folder, kind, kind)
            ours, theirs = beside_canonicalize(tool, path, options.runs)
            print(f"no rope ({kind}): rope-raise {1000 * ours:.1f} ms, canonicalize {1000 * theirs:.1f} ms, "
                  f"{100 * ours / theirs:.0f} % {verdict(100 * ours / theirs, 10, '%')}")


if __name__ == "__main__":
    main()
