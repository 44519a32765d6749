"""Checks and times every row of one shape; one process per shape, started by run.py.

Buffers rotate: as many sets as fill the second-level cache four times, so that
every call finds its data cold. A stretch is one pass over all sets, recorded as
a CUDA graph where a contender allows it, between two events. Prints one line of
JSON.
"""

import argparse
import json
import pathlib
import statistics
import time

import torch

import peers
import rows

TYPES = {"f32": torch.float32, "bf16": torch.bfloat16}
EPSILON = {"f32": 2.0**-24, "bf16": 2.0**-8}
MOST_SETS = 256


class Data:
    """One set of buffers."""

    def __init__(self, shape, device, tables, generator):
        self.x = [torch.randn(sizes, generator=generator, device=device).to(TYPES[shape.dtype])
                  for sizes in shape.tensors]
        self.y = [torch.empty_like(x) for x in self.x]
        self.positions, self.frequencies, self.cos, self.sin = tables


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


def expected(shape, data, letters, x):
    """In f64, from tables of f32, and a bound of what the products lose."""
    source, target = rows.LAYOUTS[letters]
    cos, sin = (t.double() for t in peers.broadcast_tables(shape, data))
    u, v = split_pairs(x.double(), source)
    y = join_pairs(u * cos - v * sin, v * cos + u * sin, target)
    size = u.abs() + v.abs()
    return y, join_pairs(size, size, target)


def check(shape, data, letters, results):
    """The largest error in units of what rounding allows: one rounding of the
    result, three of products, and 3e-7 for a sine that was made in f32."""
    worst = 0.0
    for x, y in zip(data.x, results):
        # A part at a time: f64 takes room.
        for x_part, y_part in zip(x.split(1), y.reshape(x.shape).split(1)):
            if shape.table_dim == 0:
                x_part, y_part = x, y.reshape(x.shape)
            values, size = expected(shape, data, letters, x_part)
            limit = EPSILON[shape.dtype] * values.abs() + (3 * EPSILON["f32"] + 3.6e-7) * size
            worst = max(worst, ((y_part.double() - values).abs() / limit.clamp_min(1e-30)).max().item())
            if shape.table_dim == 0:
                break
    return worst


class Timer:
    def __init__(self, device):
        self.is_cuda = device.type == "cuda"

    def record(self, calls):
        """All calls as one, and whether it is a graph."""
        def run():
            for call in calls:
                call()
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
        self.time(run)
        return statistics.median(self.time(run) for _ in range(rounds)) / count


class Ours:
    """Kernels of an artefact folder."""

    def __init__(self, folder, shape):
        import driver
        manifest = json.loads((folder / "manifest.json").read_text())
        self.launches = manifest["shapes"][shape.name]
        self.driver = driver.Driver()
        self.module = self.driver.load((folder / f"{shape.name}.cubin").read_bytes())

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
    ours = Ours(options.artefacts, shape) if options.artefacts else None
    for name, letters, table in rows.ours():
        if ours:
            yield name, letters, table, lambda l=letters, t=table: [ours.make(l, t, data) for data in sets]
    for name in rows.PEERS[shape.kind]:
        yield name, peers.layout_of(name), "memory", lambda n=name: [peers.make(n, shape, data) for data in sets]


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

    def add(name, calls, moved, **more):
        run, graph = timer.record(calls)
        ms = timer.median(run, count, options.rounds)
        result["rows"][name] = {"ms": ms, "gb_s": moved / ms / 1e6, "graph": graph, **more}

    for table in rows.TABLES:
        moved = shape.moved_bytes(table)
        add(f"copy {table}", copy_bytes(sets, moved), moved)
    for name, letters, table, make in contenders(shape, sets, options):
        try:
            saved = [x.clone() for x in sets[0].x]
            calls = make()
            for y in sets[0].y:
                y.fill_(float("nan"))
            results = calls[0]()
            for x, before in zip(sets[0].x, saved):
                x.copy_(before)
            error = check(shape, sets[0], letters, results)
            # Peers round products, tables or twice: their error is only shown.
            if name.startswith("ours") and not error <= 1:
                result["rows"][name] = {"error": error, "failed": "wrong numbers"}
                continue
            add(name, calls, shape.moved_bytes(table), error=error)
        except (ImportError, peers.Unsupported) as problem:
            result["rows"][name] = {"skipped": f"{type(problem).__name__}: {problem}"}
        except Exception as problem:  # A peer's own: its row says so.
            if name.startswith("ours"):
                raise
            result["rows"][name] = {"failed": f"{type(problem).__name__}: {str(problem)[:300]}"}
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("shape")
    parser.add_argument("--artefacts", type=pathlib.Path)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--rounds", type=int, default=21)
    options = parser.parse_args()
    (shape,) = rows.select([options.shape])
    with torch.no_grad():
        print(json.dumps(measure(shape, options)))


if __name__ == "__main__":
    main()
