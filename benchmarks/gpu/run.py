#!/usr/bin/env python3
"""Kernels of ours and of others on a GPU, beside a copy of the same bytes.

    benchmarks/gpu/build.py --chip sm_90 -o build/gpu-sm_90     (no GPU needed)
    benchmarks/gpu/run.py --artefacts build/gpu-sm_90 [SHAPE ...]

The second machine needs an NVIDIA GPU and PyTorch, and nothing is fetched there;
peers that cannot be imported say so in their rows. The table goes to the screen,
the numbers beside it to RESULTS, as JSON, one line per shape; shapes that are
there are not measured again, so that a run may be cut short. Most of the time
goes into compiling peers: `--rows "copy*" "ours*" "eager*"` does without. Exits with
an error if a kernel of ours is wrong.
"""

import argparse
import json
import pathlib
import subprocess
import sys

import rows

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import results  # noqa: E402


def check_artefacts(folder, selected):
    """That every kernel of the selected shapes is there and can be launched."""
    path = folder / "manifest.json"
    if not path.exists():
        sys.exit(f"error: {path} is missing: benchmarks/gpu/build.py -o {folder}")
    manifest = json.loads(path.read_text())
    begin = {"cubin": b"\x7fELF", "ptx": b"//"}[manifest["code"]]
    for shape in selected:
        launches = manifest["shapes"].get(shape.name)
        code = folder / f"{shape.name}.{manifest['code']}"
        if launches is None or not code.exists():
            sys.exit(f"error: {folder} has no kernels for {shape.name}")
        data = code.read_bytes()
        for _, letters, table in rows.ours():
            launch = launches[f"{letters}_{table}"]
            # x, two of the tables, y.
            if sorted(launch["arguments"]) != list(range(2 * len(shape.tensors) + 2)):
                sys.exit(f"error: {shape.name}: the arguments of {launch['kernel']} are not those of the function")
            if launch["kernel"].encode() not in data or not data.lstrip().startswith(begin):
                sys.exit(f"error: {code} has no kernel {launch['kernel']}")
            x, y, z = launch["grid"]
            if not (0 < x < 2**31 and 0 < y < 2**16 and 0 < z < 2**16 and launch["block"][0] >= 128):
                sys.exit(f"error: {shape.name}: no device takes the grid of {launch['kernel']}")


def measure(shapes, options):
    """Results as they come. A process goes on until it dies; what it died of is
    skipped."""
    left = list(shapes)
    while left:
        command = [sys.executable, "-W", "ignore", str(HERE / "measure.py"), *[s.name for s in left],
                   f"--rounds={options.rounds}", f"--device={options.device}"]
        if options.artefacts:
            command.append(f"--artefacts={options.artefacts}")
        if options.rows:
            command += ["--rows", *options.rows]
        print(f"{left[0].name} and {len(left) - 1} more ...", file=sys.stderr, flush=True)
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            number = len(left)
            for line in process.stdout:
                result = json.loads(line)
                yield result
                left = [s for s in left if s.name != result["shape"]]
        # One that dies between two shapes has not failed at the next.
        if left and len(left) == number:
            yield {"shape": left.pop(0).name, "failed": process.returncode}


def make_table(measured):
    """One line per row: time, bandwidth, that of a copy, the error."""
    lines = []
    for result in measured:
        lines += [f"### {result['shape']}", "", f"{result['device']}, torch {result['torch']}, "
                  f"{result['sets']} sets of buffers", "",
                  "| row | ms | GB/s | of copy | error / rounding |", "|---|---|---|---|---|"]
        timed = result["rows"]
        for name, row in timed.items():
            reason = row.get("skipped") or row.get("failed")
            if reason:
                lines.append(f"| {name} | {reason} | | | |")
                continue
            # Time against a copy of what has to move, tables included.
            copy = timed.get("copy registers" if name.endswith("registers") else "copy memory", {})
            of_copy = f"{copy['ms'] / row['ms']:.3f}" if "ms" in copy else ""
            error = f"{row['error']:.2f}" if "error" in row else ""
            lines.append(f"| {name} | {row['ms']:.4f}{'' if row['graph'] else ' (no graph)'} | {row['gb_s']:.0f} "
                         f"| {of_copy} | {error} |")
        lines.append("")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patterns", nargs="*", metavar="SHAPE", help="shell patterns of names like B8_S4096_E4096_f32")
    parser.add_argument("--artefacts", type=pathlib.Path, help="what build.py made; without, only peers")
    parser.add_argument("--results", type=pathlib.Path, default=pathlib.Path("gpu.jsonl"))
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--rows", nargs="+", help="shell patterns of the rows to measure")
    parser.add_argument("--again", action="store_true", help="measure what there is, too")
    parser.add_argument("--list", action="store_true", help="the names of the shapes")
    parser.add_argument("--dry-run", action="store_true", help="check the artefacts and list the rows; needs no GPU")
    options = parser.parse_args()
    selected = rows.select(options.patterns)
    if not selected:
        sys.exit("error: no shape has such a name")
    if options.list:
        for shape in selected:
            print(shape.name)
        return
    if options.artefacts:
        check_artefacts(options.artefacts, selected)
    if options.dry_run:
        for shape in selected:
            print(f"{shape.name}: " + ", ".join(r for r in rows.rows(shape) if rows.matches(r, options.rows)))
        return
    measured = {} if options.again else results.read(options.results)
    failed = []
    for result in measure([s for s in selected if s.name not in measured], options):
        if "failed" in result:
            failed.append(result["shape"])
            continue
        failed += [f"{result['shape']} {name}" for name, row in result["rows"].items()
                   if name.startswith("ours") and "failed" in row]
        results.append(options.results, result)
    measured = results.read(options.results)
    print(make_table([measured[s.name] for s in selected if s.name in measured]))
    if failed:
        sys.exit(f"error: not measured or wrong: {', '.join(failed)}")


if __name__ == "__main__":
    main()
