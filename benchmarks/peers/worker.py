"""Times one peer on one case, beside ours and a copy of the same bytes.

A process of its own for each, started by run.py. Prints one line of JSON.
"""

import argparse
import json
import pathlib
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

import cases  # noqa: E402
import peers  # noqa: E402
import timing  # noqa: E402

# Of results near 1: products of f32; bf16 and f16 are rounded once or, where a peer
# computes in them, a few times.
BOUND = {"f32": 1e-5, "bf16": 6e-2}


def largest_error(results, expected, dtype):
    return max(float(np.abs(cases.from_bits(r, dtype) - e).max())
               for r, e in zip(results, expected))


def measure(options):
    case, dtype, layouts = cases.CASES[options.case], options.type, options.layouts
    random = np.random.default_rng(1)
    element = np.float32 if dtype == "f32" else np.uint16
    xs, ys = ([cases.empty(shape, element) for shape in case.shapes] for _ in range(2))
    for x in xs:
        x[...] = cases.to_bits(random.random(x.shape, np.float32) * 2 - 1, dtype)
    ours = cases.load_ours(case, dtype, layouts, xs, ys)
    ways = peers.PEERS[options.peer][0](case, dtype, layouts, xs)

    # The first batch is enough to know.
    few = [x[:1] for x in xs] if not case.by_batch else xs
    expected = [cases.rotate(case, layouts, cases.from_bits(x, dtype)) for x in few]
    ours()
    errors = {"ours": largest_error([y[:len(e)] for y, e in zip(ys, expected)],
                                    expected, dtype)}
    for name, (run, get) in ways.items():
        run()
        errors[name] = largest_error([r[:len(e)] for r, e in zip(get(), expected)],
                                     expected, dtype)
    if errors["ours"] > BOUND[dtype] or not all(e < 1 for e in errors.values()):
        raise SystemExit(f"error: wrong results: {errors}")

    clock = timing.Clock()
    copies = timing.load_copies([(x.ctypes.data, y.ctypes.data, x.nbytes)
                                 for x, y in zip(xs, ys)])
    copy_name, copy = clock.fastest(copies)
    way, run = clock.fastest({name: run for name, (run, _) in ways.items()})
    times = clock.rounds({"copy": copy, "ours": ours, "peer": run}, options.rounds)
    return {"ms": times, "way": way, "copy_is": copy_name,
            "error": errors["ours"], "peer_error": errors[way]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peer", required=True)
    parser.add_argument("--case", required=True)
    parser.add_argument("--type", required=True)
    parser.add_argument("--layouts", required=True)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    try:
        result = measure(options)
    except peers.Unsupported as reason:
        result = {"unsupported": str(reason)}
    print(json.dumps(result))


if __name__ == "__main__":
    main()
