#!/usr/bin/env python3
"""Rotations of others beside ours: PyTorch, ONNX Runtime, OpenVINO, IREE.

    benchmarks/peers/run.py [--peers=...] [--cases=ABCLD] [--types=f32,bf16]
                            [--layouts=ss,ii,is,si]

The same work, layout and element type; ratios of medians of rounds in which the
peer, ours and the fastest copy of the same bytes take turns. Needs the
environment that benchmarks/peers/setup.sh makes, a build, and
`ninja -C build rope-bench-copy`. A peer that is not installed, or that has no
such thing, is said to be.
"""

import argparse
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv-peers" / "bin" / "python"
sys.path.insert(0, str(ROOT / "benchmarks"))

import timing  # noqa: E402

NAMES = ["torch eager", "torch.compile", "ONNX Runtime", "OpenVINO", "IREE"]
CASES = {"A": "B8_S4096_E4096", "B": "B1_S16384_E4096", "C": "B8_S2048_E1024",
         "L": "q(1,4096,32,128)+k(8)", "D": "q(64,1,32,128)+k(8)"}


def measure(peer, case, dtype, layouts, options):
    """The result, or why there is none."""
    command = [str(PYTHON), "-W", "ignore", str(ROOT / "benchmarks/peers/worker.py"), f"--peer={peer}",
               f"--case={case}", f"--type={dtype}", f"--layouts={layouts}",
               f"--rounds={options.rounds}"]
    try:
        done = subprocess.run(command, env=timing.environment(), capture_output=True,
                              text=True, timeout=options.timeout)
    except subprocess.TimeoutExpired:
        return f"not done in {options.timeout} s"
    if done.returncode != 0:
        if options.verbose:
            print(done.stderr, file=sys.stderr)
        last = [line for line in done.stderr.splitlines() if line.strip()] or ["?"]
        return f"fails: {last[-1][:80]}".replace("|", "/")
    result = json.loads(done.stdout.splitlines()[-1])
    return result.get("unsupported") or result


def find_version(peer):
    query = ("import sys; sys.path[:0] = [sys.argv[1], sys.argv[2]]; import peers; "
             "print(peers.version(sys.argv[3]) or '')")
    return subprocess.run([str(PYTHON), "-c", query, str(ROOT / "benchmarks/peers"),
                           str(ROOT / "benchmarks"), peer],
                          check=True, capture_output=True, text=True).stdout.strip()


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", default=",".join(NAMES))
    parser.add_argument("--cases", default="".join(CASES))
    parser.add_argument("--types", default="f32,bf16")
    parser.add_argument("--layouts", default="ss,ii,is,si")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--timeout", type=int, default=600, help="seconds for one row")
    parser.add_argument("--verbose", action="store_true", help="show why a peer fails")
    options = parser.parse_args()
    if not PYTHON.exists():
        sys.exit("error: no environment: benchmarks/peers/setup.sh")
    wanted = [name for name in NAMES if name in options.peers.split(",")]
    versions = {name: find_version(name) for name in wanted}
    print(f"{timing.describe_machine()}; median of {options.rounds} rounds; ratios are of "
          "speed, above 1 ours is faster\n")
    for name in wanted:
        print(f"* {name}: {versions[name] or 'not installed'}")
    print("\n| case | type | layouts | peer | way | peer ms | ours ms | copy ms | ours/peer "
          "| ours/copy | peer's error |")
    print("|---|---|---|---|---|---|---|---|---|---|---|", flush=True)
    for case in options.cases:
        for dtype in options.types.split(","):
            for layouts in options.layouts.split(","):
                for name in wanted:
                    if not versions[name]:
                        continue
                    result = measure(name, case, dtype, layouts, options)
                    row = f"| {case} {CASES[case]} | {dtype} | {layouts} | {name} | "
                    if isinstance(result, str):
                        print(row + f"{result} | | | | | | |", flush=True)
                        continue
                    ms = result["ms"]
                    print(row + f"{result['way']} | {ms['peer']:.3f} | {ms['ours']:.3f} | "
                          f"{ms['copy']:.3f} | {ms['peer'] / ms['ours']:.2f} | "
                          f"{ms['copy'] / ms['ours']:.2f} | {result['peer_error']:.0e} |",
                          flush=True)


if __name__ == "__main__":
    main()
