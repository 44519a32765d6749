#!/usr/bin/env python3
"""Compiles the kernels that run.py measures, for a machine that has no compiler.

    benchmarks/gpu/build.py [--chip sm_90] -o FOLDER [SHAPE ...]

One cubin for each shape, with a kernel for each layout and home of the tables,
and manifest.json: how each is launched. Needs rope-opt and ptxas, no GPU. With
--code=ptx the driver of the other machine compiles, should it be older than ptxas.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys

import rows

# By the names of rope-to-nvvm.
FORMATS = {"cubin": "cubin", "ptx": "isa"}


def make_function(shape, letters, table):
    """x (and k), then the tables or positions and frequencies, then results."""
    source, target = (f"#rope.layout<{kind}, head_dim = {shape.width}>" for kind in rows.LAYOUTS[letters])
    layout = source if source == target else f"{source} to {target}"
    xs = ["memref<%sx%s>" % ("x".join(map(str, sizes)), shape.dtype) for sizes in shape.tensors]
    count, pairs = shape.table
    t = f"memref<{count}x{pairs}xf32>"
    dims = ["b", "s", "h", "p"] if shape.kind == "llm" else ["b", "s", "p"]
    names = ", ".join(dims)
    if table == "memory":
        tables, body = [f"%c: {t}", f"%s: {t}"], []
    else:
        p, f = f"memref<{count}xi64>", f"memref<{pairs}xf32>"
        tables = [f"%p: {p}", f"%f: {f}"]
        body = [f"%c = memref.alloc() : {t}", f"%s = memref.alloc() : {t}",
                f"rope.table ins(%p, %f : {p}, {f}) outs(%c, %s : {t}, {t})"]
    for i, x in enumerate(xs):
        body.append(
            f"rope.apply {layout} dim = {len(dims) - 1} "
            f"map = affine_map<({names}) -> ({dims[shape.table_dim]}, p)> "
            f"ins(%x{i}, %c, %s : {x}, {t}, {t}) outs(%y{i} : {x})")
    arguments = ([f"%x{i}: {x} {{llvm.noalias}}" for i, x in enumerate(xs)] + tables
                 + [f"%y{i}: {x} {{llvm.noalias}}" for i, x in enumerate(xs)])
    return "func.func @%s_%s(%s) {\n  %s\n  return\n}\n" % (
        letters, table, ", ".join(arguments), "\n  ".join(body))


def unescape(data):
    return re.sub(rb"\\([0-9A-Fa-f]{2}|.)",
                  lambda m: bytes([int(m[1], 16)]) if len(m[1]) == 2 else m[1], data)


def read_launches(text):
    """By function: the kernel, its grid and block, and which argument of the
    function each argument of the kernel is."""
    launches = {}
    for function in re.split(r"^  func\.func ", text, flags=re.M)[1:]:
        name = re.match(r"@(\w+)\(", function)[1]
        constants = {n: int(v) for n, v in re.findall(r"(%\S+) = arith\.constant (\d+) : index", function)}
        bases = {b: int(a) for b, a in re.findall(
            r"(%\S+?),.* = memref\.extract_strided_metadata %arg(\d+) ", function)}
        found = re.findall(
            r"gpu\.launch_func\s+@rope_kernels::@(\w+) blocks in \((.*?)\) threads in \((.*?)\)\s+args\((.*?)\)"
            r"(?: \{.*\})?\n",
            function)
        if len(found) != 1:
            sys.exit(f"error: {name} has {len(found)} launches, expected one")
        kernel, grid, block, arguments = found[0]
        sizes = lambda values: [constants[v.strip()] for v in values.split(",")]
        launches[name] = {
            "kernel": kernel, "grid": sizes(grid), "block": sizes(block),
            "arguments": [bases[a.split(":")[0].strip()] for a in re.split(r",(?![^<]*>)", arguments)]}
    return launches


def build(shape, options):
    """The code, and the launches of its kernels."""
    module = "".join(make_function(shape, letters, table) for _, letters, table in rows.ours())
    done = subprocess.run(
        [options.rope_opt, "-", f"--rope-to-nvvm=chip={options.chip} format={FORMATS[options.code]} {options.options}"],
        input=module.encode(), capture_output=True)
    if done.returncode != 0:
        sys.exit(f"error: {shape.name}: {done.stderr.decode()[:4000]}")
    code = re.search(
        rb'gpu\.binary @rope_kernels .*?(?:bin|assembly) = "((?:[^"\\]|\\.)*)">', done.stdout, re.S)
    host = re.sub(rb"gpu\.binary .*", b"", done.stdout).decode(errors="replace")
    return unescape(code[1]), read_launches(host)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patterns", nargs="*", metavar="SHAPE", help="shell patterns of names; see run.py --list")
    parser.add_argument("-o", dest="folder", type=pathlib.Path, required=True)
    parser.add_argument("--chip", default="sm_90")
    parser.add_argument("--code", choices=FORMATS, default="cubin")
    parser.add_argument("--options", default="", help="more options of rope-to-nvvm")
    parser.add_argument("--rope-opt", default="rope-opt")
    options = parser.parse_args()
    selected = rows.select(options.patterns)
    if not selected:
        sys.exit("error: no shape has such a name")
    options.folder.mkdir(parents=True, exist_ok=True)
    path = options.folder / "manifest.json"
    manifest = {"chip": options.chip, "code": options.code, "options": options.options, "shapes": {}}
    for shape in selected:
        code, launches = build(shape, options)
        (options.folder / f"{shape.name}.{options.code}").write_bytes(code)
        manifest["shapes"][shape.name] = launches
        path.write_text(json.dumps(manifest, indent=1) + "\n")
    print(f"{len(selected)} shapes, {sum(map(len, manifest['shapes'].values()))} kernels for {options.chip}")


if __name__ == "__main__":
    main()
