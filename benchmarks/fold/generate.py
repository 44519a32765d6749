#!/usr/bin/env python3
"""Write a stack of decoder layers with its weights inside, as MLIR bytecode.

    generate.py --layers=32 -o stack.mlirbc             # Llama 3 8B shapes, bf16: 13.0 GiB
    generate.py --layers=2 --attention -o stack.mlirbc  # without the feed-forward weights
    generate.py --layers=1 --hidden=256 --heads=4 --kv-heads=2 --head-dim=64 --ffn=512 --text -o small.mlir

The program is that of benchmarks/compile_time/generate.py, its weights as constants
`dense_resource<w0>`, `dense_resource<w1>` ... with random bits (numpy, seeded) of numbers
around 1. No file in between holds them: rope-opt writes the program as bytecode with
blobs of two bytes, and the two sections of the format that hold resources are then
written anew, blob by blob, so that a stack needs disk but no memory. --attention leaves
the feed-forward and the embeddings as arguments.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
STRINGS, RESOURCES, OFFSETS = 0, 5, 6  # section ids of the format
ALIGNMENT = 64


def read_varint(data, at):
    """The format's integer: trailing zeros of the first byte count the bytes that follow."""
    first = data[at]
    if first == 0:
        return int.from_bytes(data[at + 1:at + 9], "little"), at + 9
    more = (first & -first).bit_length() - 1
    return int.from_bytes(data[at:at + more + 1], "little") >> (more + 1), at + more + 1


def write_varint(value):
    for more in range(8):
        if value < 1 << 7 * (more + 1):
            return ((value << more + 1) | 1 << more).to_bytes(more + 1, "little")
    return b"\0" + value.to_bytes(8, "little")


def read_sections(data):
    """What precedes the sections, and each as (id, alignment, bytes)."""
    _, at = read_varint(data, 4)  # version, then the producer
    at = data.index(b"\0", at) + 1
    head, sections = data[:at], []
    while at < len(data):
        kind, at = data[at], at + 1
        size, at = read_varint(data, at)
        alignment = 1
        if kind & 0x80:
            alignment, at = read_varint(data, at)
            at += -at % alignment
        sections.append((kind & 0x7F, alignment, data[at:at + size]))
        at += size
    return head, sections


def read_strings(data):
    count, at = read_varint(data, 0)
    lengths = []
    for _ in range(count):
        length, at = read_varint(data, at)
        lengths.append(length)
    strings = []
    for length in reversed(lengths):  # they are stored from the last to the first
        strings.append(data[at:at + length - 1].decode())
        at += length
    return strings


def write_section(file, kind, alignment, size):
    file.write(bytes([kind | (0x80 if alignment > 1 else 0)]) + write_varint(size))
    if alignment > 1:
        file.write(write_varint(alignment))
        file.write(b"\xcb" * (-file.tell() % alignment))


def fill(small, sizes, path, seed=0):
    """Writes the bytecode `small` with blobs of so many bytes, by name."""
    head, sections = read_sections(small)
    parts = {kind: data for kind, _, data in sections}
    strings, table = read_strings(parts[STRINGS]), parts[OFFSETS]
    external, at = read_varint(table, 0)
    assert external == 0, "resources of no dialect"
    group, at = read_varint(table, at)
    count, at = read_varint(table, at)
    entries = []
    for _ in range(count):
        key, at = read_varint(table, at)
        _, at = read_varint(table, at)
        entries.append((key, sizes[strings[key]]))
        at += 1  # all are blobs
    assert at == len(table), "resources of more than one dialect"

    offset, new_table, placed = 0, [], []
    for key, size in entries:
        prefix = write_varint(ALIGNMENT) + write_varint(size)
        prefix += b"\xcb" * (-(offset + len(prefix)) % ALIGNMENT)
        placed.append((prefix, size))
        new_table.append(write_varint(key) + write_varint(len(prefix) + size) + b"\0")
        offset += len(prefix) + size
    table = write_varint(0) + write_varint(group) + write_varint(count) + b"".join(new_table)

    random = np.random.default_rng(seed)
    with open(path, "wb") as file:
        file.write(head)
        for kind, alignment, data in sections:
            if kind == OFFSETS:
                write_section(file, kind, 1, len(table))
                file.write(table)
            elif kind == RESOURCES:
                write_section(file, kind, ALIGNMENT, offset)
                for prefix, size in placed:
                    file.write(prefix)
                    # Exponents near that of 1: no infinities, no NaN.
                    bits = random.integers(0, 1 << 16, size // 2, dtype=np.uint16)
                    file.write(((bits & 0x80FF) | 0x3E00).tobytes())
            else:
                write_section(file, kind, alignment, len(data))
                file.write(data)


def make_program(options, hexadecimal):
    """The text, and the bytes of each resource in it."""
    command = [sys.executable, HERE.parent / "compile_time" / "generate.py", "llama"]
    command += [f"--{name}={getattr(options, name.replace('-', '_'))}"
                for name in ("layers", "hidden", "heads", "kv-heads", "head-dim", "ffn", "vocab", "seq")]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    start = text.index("func.func @main(") + len("func.func @main(")
    end = text.index(") ->", start)
    kept, constants, sizes = [], [], {}
    for argument in text[start:end].split(", %"):
        name, kind = argument.lstrip("%").split(": ")
        shape = [int(size) for size in re.findall(r"(\d+)x", kind)]
        inside = kind.endswith("xbf16>") and len(shape) <= 2
        if not inside or options.attention and (len(shape) < 2 or {options.ffn, options.vocab} & set(shape)):
            kept.append(f"%{name}: {kind}")
            continue
        key = f"w{len(sizes)}"
        sizes[key] = 2 * int(np.prod(shape))
        constants.append(f"    %{name} = arith.constant dense_resource<{key}> : {kind}\n")
    body = text.index("{\n", end) + 2
    text = text[:start] + ", ".join(kept) + text[end:body] + "".join(constants) + text[body:]
    blobs = ",\n".join(f'      {key}: "0x{ALIGNMENT:02X}000000{hexadecimal(size)}"' for key, size in sizes.items())
    return text + "\n{-#\n  dialect_resources: {\n    builtin: {\n" + blobs + "\n    }\n  }\n#-}\n", sizes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=1)
    parser.add_argument("--hidden", type=int, default=4096)
    parser.add_argument("--heads", type=int, default=32)
    parser.add_argument("--kv-heads", type=int, default=8)
    parser.add_argument("--head-dim", type=int, default=128)
    parser.add_argument("--ffn", type=int, default=14336)
    parser.add_argument("--vocab", type=int, default=1000, help="small, so that the layers count")
    parser.add_argument("--seq", type=int, default=8)
    parser.add_argument("--attention", action="store_true", help="only the weights of attention are constants")
    parser.add_argument("--text", action="store_true", help="as text: small shapes only")
    parser.add_argument("--rope-opt", default="build/bin/rope-opt")
    parser.add_argument("-o", "--output", required=True)
    options = parser.parse_args()
    if options.text:
        random = np.random.default_rng(0)
        def bits(size):
            return (random.integers(0, 1 << 16, size // 2, dtype=np.uint16) & 0x80FF | 0x3E00).tobytes().hex().upper()
        pathlib.Path(options.output).write_text(make_program(options, bits)[0])
        return
    text, sizes = make_program(options, lambda size: "0000")
    with tempfile.TemporaryDirectory() as folder:
        small = pathlib.Path(folder, "small.mlirbc")
        subprocess.run([options.rope_opt, "-", "--emit-bytecode", "-o", small], input=text, text=True, check=True)
        fill(small.read_bytes(), sizes, options.output)
    print(sum(sizes.values()))


if __name__ == "__main__":
    main()
