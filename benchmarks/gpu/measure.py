"""Checks and times the rows of shapes; run by run.py. A line of JSON per shape.

Buffers rotate: as many sets, tables included, as fill the second-level cache four
times, so that every call finds its data cold. A stretch is one pass over all
sets, recorded as a CUDA graph where a contender allows it, between two events.
"""

import argparse
import functools
import gc
import json
import os
import pathlib
import statistics
import sys
import time

import torch

import peers
import rows

TYPES = {"f32": torch.float32, "bf16": torch.bfloat16}
EPSILON = {"f32": 2.0**-24, "bf16": 2.0**-8}
MOST_SETS = 256
# Elements that are checked at once: f64 takes room.
CHECKED = 1 << 26


class Data:
    """One set of buffers."""

    def __init__(self, shape, device, tables, generator):
        self.x = [torch.randn(sizes, generator=generator, device=device).to(TYPES[shape.dtype])
                  for sizes in shape.tensors]
        self.y = [torch.empty_like(x) for x in self.x]
        self.positions, self.frequencies, self.cos, self.sin = (t.clone() for t in tables)


def make_tables(shape, device):
    positions = torch.arange(shape.rows, device=device, dtype=torch.int64)
    theta = 1e6 if shape.kind == "embedding" else 5e5
    places = torch.arange(0, shape.width, 2, dtype=torch.float64) / shape.width
    frequencies = (1.0 / theta**places).float().to(device)
    angles = (positions.float()[:, None] * frequencies).double()
    return positions, frequencies, angles.cos().float(), angles.sin().float()


def split_pairs(x, kind):
    if kind == "split":
        return x.chunk(2, dim=-1)
    return x[..., 0::2], x[..., 1::2]


def join_pairs(u, v, kind):
    return torch.cat((u, v), dim=-1) if kind == "split" else torch.stack((u, v), dim=-1).flatten(-2)


def get_error(shape, letters, x, y, cos, sin):
    """The largest error of y in units of what rounding allows: one rounding of
    the result, three of products, and 3e-7 for a sine that was made in f32."""
    source, target = rows.LAYOUTS[letters]
    cos, sin = (t.double() for t in peers.broadcast_tables(shape, cos, sin))
    u, v = split_pairs(x.double(), source)
    expected = join_pairs(u * cos - v * sin, v * cos + u * sin, target)
    size = u.abs() + v.abs()
    limit = EPSILON[shape.dtype] * expected.abs() + (3 * EPSILON["f32"] + 3.6e-7) * join_pairs(size, size, target)
    return ((y.double() - expected).abs() / limit.clamp_min(1e-30)).max()


def check(shape, data, letters, results):
    """The largest error of all results, f64 of the same tables being right; NaN
    if anything is."""
    errors = []
    for x, y in zip(data.x, results):
        y = y.reshape(x.shape)
        step = max(1, CHECKED * shape.rows // x.numel())
        for start in range(0, shape.rows, step):
            count = min(step, shape.rows - start)
            parts = [t.narrow(shape.table_dim, start, count) for t in (x, y)]
            tables = [t.narrow(0, start, count) for t in (data.cos, data.sin)]
            errors.append(get_error(shape, letters, *parts, *tables))
    return torch.stack(errors).max().item()


class Timer:
    def __init__(self, device):
        self.is_cuda = device.type == "cuda"

    def record(self, calls):
        """All calls as one, and whether it is a graph."""
        def run():
            # Results are kept, so that each call writes memory of its own.
            return [call() for call in calls]
        run()
        if not self.is_cuda:
            return run, False
        torch.cuda.synchronize()
        try:
            graph = torch.cuda.CUDAGraph()
            with torch.cuda.graph(graph):
                run()
            return graph.replay, True
        except RuntimeError:
            torch.cuda.synchronize()
            return run, False

    def time(self, run):
        """Milliseconds."""
        if not self.is_cuda:
            start = time.perf_counter()
            run()
            return (time.perf_counter() - start) * 1e3
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        run()
        end.record()
        end.synchronize()
        return start.elapsed_time(end)

    def median(self, run, count, rounds):
        # An idle device is slow at first.
        warm = 0.0
        while warm < 30.0:
            warm += max(self.time(run), 0.1)
        return statistics.median(self.time(run) for _ in range(rounds)) / count


class Ours:
    """Kernels of an artefact folder."""

    def __init__(self, folder, shape):
        import driver
        manifest = json.loads((folder / "manifest.json").read_text())
        self.launches = manifest["shapes"][shape.name]
        self.driver = driver.Driver()
        self.module = self.driver.load((folder / f"{shape.name}.{manifest['code']}").read_bytes())

    def make(self, letters, table, data):
        launch = self.launches[f"{letters}_{table}"]
        sources = [data.cos, data.sin] if table == "memory" else [data.positions, data.frequencies]
        tensors = data.x + sources + data.y
        call = self.driver.launcher(
            self.driver.find(self.module, launch["kernel"]), launch,
            [t.data_ptr() for t in tensors], lambda: torch.cuda.current_stream().cuda_stream)

        def run():
            call()
            return data.y
        return run


def copy_bytes(sets, moved):
    """Copies of `moved` bytes, read and written once."""
    device = sets[0].x[0].device
    buffers = [[torch.empty(moved // 2, dtype=torch.uint8, device=device) for _ in "xy"] for _ in sets]
    return [lambda x=x, y=y: y.copy_(x) for x, y in buffers]


def contenders(shape, sets, options):
    """(name, layouts, table, a function that makes the calls), ours first."""
    load = functools.cache(lambda: Ours(options.artefacts, shape))
    for name, letters, table in rows.ours():
        if options.artefacts:
            yield name, letters, table, lambda l=letters, t=table: [load().make(l, t, data) for data in sets]
    for name in rows.PEERS[shape.kind]:
        yield name, peers.layout_of(name), "memory", lambda n=name: peers.make(n, shape, sets)


def release(timer):
    """Gives back what a row has allocated and compiled."""
    gc.collect()
    if timer.is_cuda:
        torch.cuda.empty_cache()


def measure_row(shape, sets, timer, row, options):
    name, letters, table, make = row
    calls = make()
    first = sets[0]
    saved = [x.clone() for x in first.x]
    for y in first.y:
        y.fill_(float("nan"))
    # Some peers write their results over x.
    results = [y.clone() for y in calls[0]()]
    for x, before in zip(first.x, saved):
        x.copy_(before)
    error = check(shape, first, letters, results)
    del saved, results
    # Peers round products, tables or twice: their error is only shown.
    if name.startswith("ours") and not error <= 1:
        return {"error": error, "failed": "wrong numbers"}
    return {**time_calls(timer, calls, shape.moved_bytes(table), options), "error": error}


def time_calls(timer, calls, moved, options):
    run, graph = timer.record(calls)
    ms = timer.median(run, len(calls), options.rounds)
    return {"ms": ms, "gb_s": moved / ms / 1e6, "graph": graph}


def measure(shape, options):
    device = torch.device(options.device)
    timer = Timer(device)
    generator = torch.Generator(device=device).manual_seed(1)
    count = 2
    if timer.is_cuda:
        cache = torch.cuda.get_device_properties(device).L2_cache_size
        count = max(2, min(MOST_SETS, -(-4 * cache // (2 * shape.x_bytes))))
    tables = make_tables(shape, device)
    sets = [Data(shape, device, tables, generator) for _ in range(count)]
    result = {"shape": shape.name, "torch": torch.__version__, "sets": count, "rows": {},
              "device": torch.cuda.get_device_name() if timer.is_cuda else "cpu"}

    def add(name, make):
        if not rows.matches(name, options.rows):
            return
        try:
            row = make()
        except (ImportError, peers.Unsupported) as problem:
            row = {"skipped": f"{type(problem).__name__}: {problem}"}
        except Exception as problem:  # Its row says so.
            row = {"failed": f"{type(problem).__name__}: {str(problem)[:300]}"}
        release(timer)
        print(f"  {name}: {row}", file=sys.stderr, flush=True)
        result["rows"][name] = row

    for table in rows.TABLES:
        moved = shape.moved_bytes(table)
        add(f"copy {table}", lambda: time_calls(timer, copy_bytes(sets, moved), moved, options))
    for row in contenders(shape, sets, options):
        add(row[0], lambda: measure_row(shape, sets, timer, row, options))
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("shapes", nargs="+")
    parser.add_argument("--artefacts", type=pathlib.Path)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--rows", nargs="*")
    options = parser.parse_args()
    # Packages print what they like where they like.
    output = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for shape in rows.select(options.shapes):
        with torch.no_grad():
            output.write(json.dumps(measure(shape, options)) + "\n")
            output.flush()
        release(Timer(torch.device(options.device)))
        if options.device == "cuda":
            # After an illegal access nothing works: the next shape gets a new process.
            torch.cuda.synchronize()


if __name__ == "__main__":
    main()
