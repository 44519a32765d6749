#!/usr/bin/env python3
"""What it costs to fold a layout into weights that are constants.

    benchmarks/fold/run.py [--bin build/bin] [--budget 10] [--layers 8 16] [--repeat 3] [--attention]
                           [--scratch FOLDER]

Prints

  weight    one 4096x4096 f16 weight permuted along its rows and its columns: milliseconds,
            wall, user and system, beside a copy of the same bytes (target `rope-bench-constants`,
            which also checks every element; built by name)
  layers    1, 2, 4 ... 32 decoder layers of Llama 3 8B shapes in bf16, as bytecode with the
            weights inside (generate.py: random, nothing is downloaded), as far as they fit
            into --budget GiB: seconds of rope-optimize{layout=interleaved}, of the user and of the
            system (those of the whole process less those of one that only reads, writing to
            nowhere), seconds of wall with the file that is written, how many weights moved, and
            peak resident memory over the bytes of the weights, of reading and writing alone and
            of the passes

All weights in the output are compared with numpy's. The targets, which hold for a machine
that does nothing else: 20 ms, time linear in layers, memory 1.2. A virtual machine whose host
takes free memory back has it again as system time, up to 80 ms for one weight. The pages of the file that
is mapped count as memory; rope-opt looks through all of the file (for expected diagnostics)
before the first pass runs. So reading and writing alone is 1 and 0.1 GiB for the compiler,
and the weights that move, a tenth of a layer, come on top. With --attention only the weights
of attention are constants, half of which move, and memory is 1.5. --scratch needs twice the
budget on disk. --layers takes some rows alone, and --repeat=0 measures memory only.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy as np

import generate

HERE = pathlib.Path(__file__).resolve().parent


def measure(command):
    """User, system and wall seconds of one process, and its peak memory in bytes."""
    start = time.monotonic()
    pid = os.posix_spawn(command[0], [str(word) for word in command], os.environ)
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        sys.exit(f"error: failed: {' '.join(map(str, command))}")
    return usage.ru_utime, usage.ru_stime, time.monotonic() - start, usage.ru_maxrss * 1024


def measure_passes(base, repeat):
    """User and system seconds of the passes: what the process with them takes more than the one without."""
    least = []
    for command in (base + ["--rope-optimize=layout=interleaved"], base):
        runs = [measure(command)[:2] for _ in range(repeat)] or [(float("nan"),) * 2]
        least.append([min(times) for times in zip(*runs)])
    return [max(more - less, 0.0) for more, less in zip(*least)]


def find_blobs(path):
    """The blobs of a bytecode file, by name, without reading them into memory."""
    data = np.memmap(path, dtype=np.uint8, mode="r")
    base, head = {}, bytes(data[:256])
    _, at = generate.read_varint(head, 4)
    at = head.index(b"\0", at) + 1
    while at < len(data):
        window = bytes(data[at:at + 32])
        size, used = generate.read_varint(window, 1)
        if window[0] & 0x80:
            alignment, used = generate.read_varint(window, used)
            used += -(at + used) % alignment
        base[window[0] & 0x7F] = (at + used, size)
        at += used + size
    section = lambda kind: bytes(data[base[kind][0]:base[kind][0] + base[kind][1]])
    strings, table = generate.read_strings(section(generate.STRINGS)), section(generate.OFFSETS)
    _, at = generate.read_varint(table, 0)
    _, at = generate.read_varint(table, at)
    count, at = generate.read_varint(table, at)
    position, blobs = base[generate.RESOURCES][0], {}
    for _ in range(count):
        key, at = generate.read_varint(table, at)
        size, at = generate.read_varint(table, at)
        at += 1
        window = bytes(data[position:position + 32])
        _, used = generate.read_varint(window, 0)
        length, _ = generate.read_varint(window, used)
        blobs[strings[key]] = data[position + size - length:position + size]
        position += size
    return blobs


def check(before, after, head_dim=128):
    """Every blob is as it was, or has the rows of its heads interleaved; returns how many moved."""
    old, new, moved = find_blobs(before), find_blobs(after), 0
    if len(old) != len(new):
        sys.exit(f"error: {len(old)} blobs became {len(new)}")
    for name, blob in new.items():
        if name in old:
            continue
        source = old[name.rsplit("_", 1)[0]]
        shape = (-1, head_dim, 4096 * 2)
        lanes = np.arange(head_dim).reshape(2, -1).T.reshape(-1)
        for target, rows in zip(blob.reshape(shape), source.reshape(shape)):
            if not np.array_equal(target, rows[lanes]):
                sys.exit(f"error: {name} is wrong")
        moved += 1
    return moved


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, default=pathlib.Path("build/bin"))
    parser.add_argument("--budget", type=float, default=10, help="GiB of weights at most (default: %(default)s)")
    parser.add_argument("--layers", type=int, nargs="+", default=(1, 2, 4, 8, 16, 32), help="which stacks (default: all)")
    parser.add_argument("--repeat", type=int, default=3, help="runs for the times (default: %(default)s)")
    parser.add_argument("--attention", action="store_true", help="only the weights of attention are constants")
    parser.add_argument("--scratch", help="where the files are made, and removed")
    options = parser.parse_args()
    tool = options.bin / "rope-opt"
    weight = options.bin / "rope-bench-constants"
    if weight.exists():
        print(subprocess.run([weight], check=True, capture_output=True, text=True).stdout, end="")
    else:
        print("no rope-bench-constants: build that target for the first rows")
    print(f"\n{'layers':>6}  {'GiB':>5}  {'user s':>6}  {'sys s':>6}  {'wall s':>6}  {'ms/layer':>8}  {'moved':>5}  "
          f"{'read+write':>10}  {'passes':>6}")
    for layers in options.layers:
        with tempfile.TemporaryDirectory(dir=options.scratch) as folder:
            before, after = pathlib.Path(folder, "before.mlirbc"), pathlib.Path(folder, "after.mlirbc")
            # Of a layer, from the shapes: attention, then the feed-forward.
            expected = layers * 2 * 4096 * (2 * 4096 + 2 * 1024 + (0 if options.attention else 3 * 14336))
            if expected > options.budget * 2**30:
                break
            made = subprocess.run([sys.executable, HERE / "generate.py", f"--layers={layers}", f"--rope-opt={tool}",
                                   *(["--attention"] if options.attention else []), "-o", before],
                                  check=True, capture_output=True, text=True)
            size = int(made.stdout)
            base = [tool, before, "--mlir-disable-threading", "--emit-bytecode", "-o", after]
            plain = measure(base)
            passes = measure(base + ["--rope-optimize=layout=interleaved"])
            moved = check(before, after)
            # To nowhere: writing to a disk would drown the passes.
            base[-1] = os.devnull
            user, system = measure_passes(base, options.repeat)
            print(f"{layers:>6}  {size / 2**30:>5.2f}  {user:>6.2f}  {system:>6.2f}  {passes[2]:>6.2f}  "
                  f"{1000 * (user + system) / layers:>8.0f}  {moved:>5}  {plain[3] / size:>10.3f}  "
                  f"{passes[3] / size:>6.3f}", flush=True)


if __name__ == "__main__":
    main()
