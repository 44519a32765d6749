#!/usr/bin/env python3
"""Runs the rope ops through rope-run against a reference in double precision.

The reference is written from the definitions of the ops, not from any lowering,
and every lowering path runs the same cases: --road is rope-run's --pipeline, and
--passes names passes that come before, e.g. --passes="--convert-rope-to-linalg".

Bounds. apply: the arithmetic has 24 bits (53 where it is done in f64) and the
result one rounding, so |error| <= u|y| + 4v(|x C| + |x' S|), u and v the unit
roundoffs of the result and of the arithmetic. table: |error| <= u|y| + 4v|a|
with the angle the rounded product. permute: equal.
"""

import argparse
import itertools
import pathlib
import shlex
import subprocess
import sys
import tempfile

import numpy as np

UNIT = {"f16": 2.0**-11, "bf16": 2.0**-8, "f32": 2.0**-24, "f64": 2.0**-53}
D = None
TINY = {"f16": 2.0**-25, "bf16": 2.0**-134, "f32": 2.0**-150, "f64": 0.0}


def round_to(values, dtype):
    """The values that the type holds, as doubles."""
    if dtype == "f16":
        return values.astype(np.float16).astype(np.float64)
    if dtype == "f64":
        return values
    single = values.astype(np.float32)
    if dtype == "bf16":
        bits = single.view(np.uint32)
        bits = (bits + 0x7FFF + ((bits >> 16) & 1)) & np.uint32(0xFFFF0000)
        single = bits.view(np.float32)
    return single.astype(np.float64)


class Layout:
    def __init__(self, kind, head_dim, window=None, blocks=None, live=None):
        self.kind, self.head_dim = kind, head_dim
        offset, size = window or (0, head_dim)
        text = f"{kind}, head_dim = {head_dim}"
        text += f", window = [{offset}, {size}]" if window else ""
        text += f", blocks = {blocks}" if blocks else ""
        text += f", live = {live}" if live else ""
        self.text = f"#rope.layout<{text}>"
        self.all_pairs = []
        start = offset
        for block in blocks or [size]:
            for i in range(block // 2):
                if kind == "split":
                    self.all_pairs.append((start + i, start + i + block // 2))
                else:
                    self.all_pairs.append((start + 2 * i, start + 2 * i + 1))
            start += block
        self.pairs = self.all_pairs[: live or len(self.all_pairs)]

    def live_lanes(self):
        return sorted(lane for pair in self.pairs for lane in pair)

    def copied_lanes(self, pairs):
        used = {lane for pair in pairs for lane in pair}
        return [lane for lane in range(self.head_dim) if lane not in used]


def mlir_type(shape, dtype, dynamic=()):
    sizes = ["?" if i in dynamic else str(size) for i, size in enumerate(shape)]
    return "tensor<" + "x".join(sizes + [dtype]) + ">"


def make_init(lines, name, source, shape, dtype, dynamic):
    """Adds a tensor.empty of the source's shape to the lines."""
    for i in sorted(dynamic):
        lines.append(f"  %c{name}{i} = arith.constant {i} : index")
        lines.append(f"  %d{name}{i} = tensor.dim {source}, %c{name}{i} : {mlir_type(shape, dtype, dynamic)}")
    sizes = ", ".join(f"%d{name}{i}" for i in sorted(dynamic))
    lines.append(f"  %{name} = tensor.empty({sizes}) : {mlir_type(shape, dtype, dynamic)}")


def apply_case(rng, layout, result=None, shape=(2, 5, 3, D), dim=-1, table_dims=(1, -1), dtype="f32",
               table_dtype="f32", conjugate=False, per_lane=False, compute=None, dynamic=(), in_place=False,
               lane_stride=0, packed=False):
    """A program of one rope.apply, its inputs, result and bound. In `shape`, D
    stands for the head; `table_dims` are the dimensions of x in the table. With
    `lane_stride`, x is a slice: from lane 1 on, every so many lanes. `packed` tables
    are the parts of complex numbers."""
    result = result or layout
    shape = tuple(layout.head_dim if size is D else size for size in shape)
    rank = len(shape)
    dim %= rank
    table_dims = [d % rank for d in table_dims]
    width = len(layout.live_lanes()) if per_lane else len(layout.pairs)
    table_shape = [width if d == dim else shape[d] for d in table_dims]
    table_dynamic = [i for i, d in enumerate(table_dims) if d in dynamic]

    x = round_to(rng.standard_normal(shape), dtype)
    cos = round_to(rng.uniform(-1.5, 1.5, table_shape), table_dtype)
    sin = round_to(rng.uniform(-1.5, 1.5, table_shape), table_dtype)

    names = [f"d{i}" for i in range(rank)]
    x_type = mlir_type(shape, dtype, dynamic)
    table_type = mlir_type(table_shape, table_dtype, table_dynamic)
    argument, argument_type = "%x", x_type
    whole = x
    if lane_stride:
        whole_shape = list(shape)
        whole_shape[dim] = 2 + lane_stride * shape[dim]
        whole = round_to(rng.standard_normal(whole_shape), dtype)
        taken = [slice(None)] * rank
        taken[dim] = slice(1, 1 + lane_stride * shape[dim], lane_stride)
        x = whole[tuple(taken)]
        argument, argument_type = "%whole", mlir_type(whole_shape, dtype)
    tables, table_arguments = [cos, sin], f"%cos: {table_type}, %sin: {table_type}"
    if packed:
        tables = [np.stack((cos, sin), -1)]
        packed_type = mlir_type(table_shape + [2], table_dtype)
        table_arguments = f"%tables: {packed_type}"
    lines = [f"func.func @main({argument}: {argument_type}, {table_arguments}) -> {x_type} {{"]
    for part, name in enumerate(("cos", "sin") if packed else ()):
        lines.append(f"  %{name} = tensor.extract_slice %tables{[0] * len(table_shape) + [part]} {table_shape + [1]} "
                     f"{[1] * (len(table_shape) + 1)} : {packed_type} to {table_type}")
    if lane_stride:
        offsets, strides = [0] * rank, [1] * rank
        offsets[dim], strides[dim] = 1, lane_stride
        lines.append(f"  %x = tensor.extract_slice %whole{offsets} {list(shape)} {strides} : {argument_type} to {x_type}")
    if in_place:
        lines.append(f"  %init = tensor.cast %x : {x_type} to {x_type}")
    else:
        make_init(lines, "init", "%x", shape, dtype, dynamic)
    words = ["per_lane"] * per_lane + ["conjugate"] * conjugate + [layout.text]
    words += [f"to {result.text}"] if result is not layout else []
    words.append(f"dim = {dim} map = affine_map<({', '.join(names)}) -> ({', '.join(names[d] for d in table_dims)})>")
    words += [f"compute = {compute}"] if compute else []
    lines.append(f"  %y = rope.apply {' '.join(words)} ins(%x, %cos, %sin : {x_type}, {table_type}, {table_type}) "
                 f"outs({'%x' if in_place else '%init'} : {x_type}) -> {x_type}")
    lines += [f"  return %y : {x_type}", "}"]

    # Tables as wide as x, with the pair (or slot) in place of the lane.
    def spread(table):
        order = np.argsort(table_dims)
        spread_shape = [width if d == dim else shape[d] if d in table_dims else 1 for d in range(rank)]
        return np.moveaxis(np.transpose(table, order).reshape(spread_shape), dim, -1)

    c, s = spread(cos), spread(-sin if conjugate else sin)
    source = np.moveaxis(x, dim, -1)
    y, magnitude = np.empty_like(source), np.empty_like(source)
    slots = {lane: slot for slot, lane in enumerate(layout.live_lanes())}
    for p, ((i, k), (to_i, to_k)) in enumerate(zip(layout.pairs, result.pairs)):
        at_i, at_k = (slots[i], slots[k]) if per_lane else (p, p)
        a, b = source[..., i] * c[..., at_i], source[..., k] * s[..., at_i]
        y[..., to_i], magnitude[..., to_i] = a - b, abs(a) + abs(b)
        a, b = source[..., k] * c[..., at_k], source[..., i] * s[..., at_k]
        y[..., to_k], magnitude[..., to_k] = a + b, abs(a) + abs(b)
    for lane, to_lane in zip(layout.copied_lanes(layout.pairs), result.copied_lanes(result.pairs)):
        y[..., to_lane], magnitude[..., to_lane] = source[..., lane], 0
    arithmetic = compute or ("f64" if dtype == "f64" else "f32")
    bound = UNIT[dtype] * abs(y) * 1.01 + 4 * UNIT[arithmetic] * magnitude + TINY[dtype]
    return lines, [whole, *tables], [np.moveaxis(y, -1, dim)], [np.moveaxis(bound, -1, dim)]


def table_case(rng, shape=(7,), pairs=6, dtype="f32", position_type="i64", axis_map=None, factor=None,
               scale=None, largest=5000, dynamic=()):
    arithmetic = np.float64 if dtype == "f64" else np.float32
    v = UNIT["f64" if dtype == "f64" else "f32"]
    inv_freq = (10000.0 ** (-np.arange(pairs) / pairs)).astype(arithmetic)
    axes = max(axis_map) + 1 if axis_map else None
    position_shape = ((axes,) if axis_map else ()) + shape
    positions = rng.integers(0, largest, position_shape)
    if position_type == "f32":
        positions = (positions + rng.random(position_shape)).astype(np.float32)
    at = [d + (1 if axis_map else 0) for d in dynamic]
    position_mlir = mlir_type(position_shape, position_type, at)
    frequency_mlir = mlir_type((pairs,), "f64" if dtype == "f64" else "f32")
    table_mlir = mlir_type(shape + (pairs,), dtype, dynamic)
    scale_type = "f64" if dtype == "f64" else "f32"
    arguments = f"%pos: {position_mlir}, %inv: {frequency_mlir}" + (f", %scale: {scale_type}" if scale else "")
    lines = [f"func.func @main({arguments}) -> ({table_mlir}, {table_mlir}) {{"]
    sizes = []
    for d, i in zip(dynamic, at):
        lines.append(f"  %c{d} = arith.constant {i} : index")
        lines.append(f"  %d{d} = tensor.dim %pos, %c{d} : {position_mlir}")
        sizes.append(f"%d{d}")
    for name in ("a", "b"):
        lines.append(f"  %{name} = tensor.empty({', '.join(sizes)}) : {table_mlir}")
    words = [f"axis_map = {axis_map}"] if axis_map else []
    words += [f"attention_factor = {factor!r}"] if factor else []
    operands, types = "%pos, %inv" + (", %scale" if scale else ""), f"{position_mlir}, {frequency_mlir}"
    types += f", {scale_type}" if scale else ""
    lines.append(f"  %cos, %sin = rope.table {' '.join(words)} ins({operands} : {types}) "
                 f"outs(%a, %b : {table_mlir}, {table_mlir}) -> {table_mlir}, {table_mlir}")
    lines += [f"  return %cos, %sin : {table_mlir}, {table_mlir}", "}"]

    if axis_map:
        by_pair = np.stack([positions[axis] for axis in axis_map], -1)
    else:
        by_pair = np.broadcast_to(positions[..., None], shape + (pairs,))
    angle = (by_pair.astype(arithmetic) * inv_freq).astype(np.float64)
    a = scale or factor or 1.0
    expected = [a * np.cos(angle), a * np.sin(angle)]
    bounds = [UNIT[dtype] * abs(y) * 1.01 + 4 * v * abs(a) + TINY[dtype] for y in expected]
    inputs = [positions, inv_freq] + ([np.array(scale)] if scale else [])
    return lines, inputs, expected, bounds


def permute_case(rng, source, target, shape=(D, 5), heads=3, dim=0, dtype="f32", dynamic=()):
    shape = tuple(heads * source.head_dim if size is D else size for size in shape)
    x = rng.integers(-100, 100, shape)
    x_type = mlir_type(shape, dtype, dynamic)
    lines = [f"func.func @main(%x: {x_type}) -> {x_type} {{"]
    make_init(lines, "init", "%x", shape, dtype, dynamic)
    lines.append(f"  %y = rope.permute {source.text} to {target.text} dim = {dim} "
                 f"ins(%x : {x_type}) outs(%init : {x_type}) -> {x_type}")
    lines += [f"  return %y : {x_type}", "}"]
    head = np.empty(source.head_dim, dtype=int)
    for (i, k), (to_i, to_k) in zip(source.pairs, target.pairs):
        head[to_i], head[to_k] = i, k
    for lane, to_lane in zip(source.copied_lanes(source.pairs), target.copied_lanes(target.pairs)):
        head[to_lane] = lane
    lanes = np.concatenate([head + h * source.head_dim for h in range(heads)])
    y = np.take(x, lanes, axis=dim)
    return lines, [x], [y], [np.zeros(y.shape)]


def make_cases(rng):
    split, pairs = Layout("split", 16), Layout("interleaved", 16)
    for dtype in ("f16", "bf16", "f32", "f64"):
        table = "f64" if dtype == "f64" else "f32"
        for layout, name in ((split, "split"), (pairs, "interleaved")):
            yield f"apply_{name}_{dtype}", apply_case(rng, layout, dtype=dtype, table_dtype=table)
        yield f"apply_write_split_{dtype}", apply_case(rng, pairs, split, dtype=dtype, table_dtype=table)
        yield f"apply_per_lane_{dtype}", apply_case(rng, split, dtype=dtype, table_dtype=table, per_lane=True)
        yield f"apply_own_tables_{dtype}", apply_case(rng, pairs, dtype=dtype, table_dtype=dtype)
    for layout, name in ((split, "split"), (pairs, "interleaved")):
        yield f"apply_{name}_conjugate", apply_case(rng, layout, conjugate=True)
        yield f"apply_{name}_batch_tables", apply_case(rng, layout, table_dims=(0, 1, -1))
        yield f"apply_{name}_all_dims", apply_case(rng, layout, table_dims=(0, 1, 2, 3))
        yield f"apply_{name}_no_outer_table_dims", apply_case(rng, layout, table_dims=(-1,))
        yield f"apply_{name}_transposed_tables", apply_case(rng, layout, table_dims=(-1, 2, 0))
        yield f"apply_{name}_heads_first", apply_case(rng, layout, shape=(2, 3, 5, D), table_dims=(2, 3))
        yield f"apply_{name}_dim_1", apply_case(rng, layout, shape=(2, D, 5, 3), dim=1, table_dims=(2, 1))
        yield f"apply_{name}_dim_0", apply_case(rng, layout, shape=(D, 5), dim=0, table_dims=(1, 0))
        yield f"apply_{name}_rank_1", apply_case(rng, layout, shape=(D,), table_dims=(0,))
        yield f"apply_{name}_rank_6", apply_case(rng, layout, shape=(2, 1, 3, 2, 2, D), table_dims=(3, 5))
        yield f"apply_{name}_dynamic", apply_case(rng, layout, dynamic=(0, 1))
        yield f"apply_{name}_dynamic_all", apply_case(rng, layout, dynamic=(0, 1, 2), table_dims=(0, 1, -1), dtype="bf16")
        yield f"apply_{name}_one_row", apply_case(rng, layout, shape=(1, 1, 1, D), dynamic=(0, 1))
        yield f"apply_{name}_no_rows", apply_case(rng, layout, shape=(2, 0, 3, D), dynamic=(1,))
        yield f"apply_{name}_in_place", apply_case(rng, layout, in_place=True)
        yield f"apply_{name}_per_lane_dynamic", apply_case(rng, layout, per_lane=True, dynamic=(1,))
        yield f"apply_{name}_compute_f64", apply_case(rng, layout, compute="f64")
        yield f"apply_{name}_compute_f64_bf16", apply_case(rng, layout, compute="f64", dtype="bf16")
    yield "apply_not_in_place", apply_case(rng, pairs, split, in_place=True)
    yield "apply_write_interleaved", apply_case(rng, split, pairs, dtype="bf16", dynamic=(0, 1))
    for size in (64, 80, 128, 160):
        for per_lane in (False, True):
            yield f"apply_write_interleaved_{size}" + "_per_lane" * per_lane, apply_case(
                rng, Layout("split", size), Layout("interleaved", size), dtype="bf16", per_lane=per_lane)
    yield "apply_per_lane_write_interleaved", apply_case(rng, split, pairs, per_lane=True)
    for size, dtype in ((2, "f32"), (12, "f32"), (20, "f16"), (64, "bf16"), (80, "bf16"), (128, "bf16"), (256, "f16")):
        for kind in ("split", "interleaved"):
            yield f"apply_{kind}_head_{size}", apply_case(rng, Layout(kind, size), dtype=dtype)
    for kind in ("split", "interleaved"):
        start, middle, end = (Layout(kind, 24, window=(at, 8)) for at in (0, 8, 16))
        yield f"apply_{kind}_window_start", apply_case(rng, start)
        yield f"apply_{kind}_window_middle", apply_case(rng, middle, dtype="bf16")
        yield f"apply_{kind}_window_end", apply_case(rng, end, per_lane=True)
        yield f"apply_{kind}_window_moves", apply_case(rng, start, end)
        yield f"apply_{kind}_live", apply_case(rng, Layout(kind, 16, live=3))
        yield f"apply_{kind}_live_per_lane", apply_case(rng, Layout(kind, 16, live=3), per_lane=True, dtype="bf16")
        yield f"apply_{kind}_window_live", apply_case(rng, Layout(kind, 24, window=(8, 12), live=4))
    other = Layout("interleaved", 24, window=(8, 8))
    yield "apply_window_write_split", apply_case(rng, other, Layout("split", 24, window=(8, 8)))
    # Tails of every width, in every form of a row.
    dtypes = itertools.cycle(("f32", "bf16", "f16", "f64", "f32"))
    for size in (6, 12, 20, 30, 72, 80, 96, 128):
        forms = [Layout(kind, size) for kind in ("split", "interleaved")]
        for read, write in itertools.product(forms, forms):
            for per_lane in (False, True):
                dtype = next(dtypes)
                name = f"apply_{read.kind}_{write.kind}_{size}_{dtype}" + "_per_lane" * per_lane
                yield name, apply_case(rng, read, write, shape=(3, 2, D), table_dims=(0, 2), dtype=dtype,
                                       table_dtype="f64" if dtype == "f64" else "f32", per_lane=per_lane,
                                       conjugate=not per_lane and size % 3 == 0)
    for kind in ("split", "interleaved"):
        for size in (2, 6, 64, 80, 128):
            for dtype, table in (("f32", "f32"), ("bf16", "f32"), ("f16", "f16"), ("f64", "f64")):
                yield f"apply_{kind}_packed_{size}_{dtype}", apply_case(
                    rng, Layout(kind, size), dtype=dtype, table_dtype=table, packed=True)
        yield f"apply_{kind}_packed_per_lane", apply_case(rng, Layout(kind, 64), per_lane=True, packed=True)
    yield "apply_packed_write_split", apply_case(rng, pairs, split, packed=True, dtype="bf16")
    yield "apply_packed_first", apply_case(rng, split, table_dims=(-1, 2, 0), packed=True)
    for layout, name in ((split, "split"), (pairs, "interleaved")):
        for dtype in ("bf16", "f32"):
            yield f"apply_{name}_slice_{dtype}", apply_case(rng, layout, dtype=dtype, lane_stride=1)
            yield f"apply_{name}_strided_{dtype}", apply_case(rng, layout, dtype=dtype, lane_stride=2)
        yield f"apply_{name}_long", apply_case(rng, Layout(name, 2060, window=(4, 2052)), shape=(2, D), table_dims=(1,))
    blocks = Layout("split", 16, blocks=[8, 4, 4])
    yield "apply_blocks", apply_case(rng, blocks)
    yield "apply_blocks_per_lane", apply_case(rng, blocks, per_lane=True)
    yield "apply_blocks_write_interleaved", apply_case(rng, blocks, pairs, dtype="f16")
    yield "apply_blocks_window_live", apply_case(rng, Layout("split", 24, window=(4, 16), blocks=[8, 8], live=6))

    for dtype in ("f16", "bf16", "f32", "f64"):
        yield f"table_{dtype}", table_case(rng, dtype=dtype)
    yield "table_i32", table_case(rng, position_type="i32", shape=(2, 5))
    yield "table_float_positions", table_case(rng, position_type="f32")
    yield "table_long", table_case(rng, largest=1 << 20)
    yield "table_attention_factor", table_case(rng, factor=1.25)
    yield "table_scale", table_case(rng, scale=0.75)
    yield "table_axis_map", table_case(rng, axis_map=[0, 1, 2, 0, 1, 2], shape=(2, 5))
    yield "table_axis_map_dynamic", table_case(rng, axis_map=[0, 0, 1, 1, 2, 2], shape=(2, 5), dynamic=(0, 1))
    yield "table_dynamic", table_case(rng, shape=(2, 5), dynamic=(0, 1), dtype="bf16")

    yield "permute_split", permute_case(rng, pairs, split)
    yield "permute_interleaved", permute_case(rng, split, pairs, dtype="f16")
    yield "permute_i8", permute_case(rng, pairs, split, dtype="i8", shape=(5, D), dim=1)
    yield "permute_middle", permute_case(rng, pairs, split, dtype="bf16", shape=(2, D, 3), dim=1, dynamic=(0, 2))
    yield "permute_one_head", permute_case(rng, pairs, split, heads=1, shape=(2, 3, D), dim=2)
    yield "permute_window", permute_case(rng, other, Layout("split", 24, window=(0, 8)))
    yield "permute_blocks", permute_case(rng, blocks, pairs)
    yield "permute_live", permute_case(rng, Layout("split", 16, live=3), Layout("interleaved", 16, live=3))
    yield "permute_live_to_window", permute_case(rng, Layout("split", 16, live=3), Layout("split", 16, window=(8, 6)))


def run_case(name, case, options, scratch):
    lines, inputs, expected, bounds = case
    model = scratch / f"{name}.mlir"
    model.write_text("\n".join(lines) + "\n")
    if options.passes:
        lowered = scratch / f"{name}.lowered.mlir"
        done = subprocess.run([options.bin / "rope-opt", model, *shlex.split(options.passes), "-o", lowered],
                              capture_output=True, text=True)
        if done.returncode:
            return done.stderr.strip()
        model = lowered
    command = [options.bin / "rope-run", model, f"--pipeline={options.road}", f"--opt-level={options.opt_level}",
               f"--num-threads={options.num_threads}", f"--schedule={options.schedule}"]
    for i, array in enumerate(inputs):
        file = scratch / f"{name}.in{i}.npy"
        np.save(file, array)
        command.append(f"--input=@{file}")
    files = [scratch / f"{name}.out{i}.npy" for i in range(len(expected))]
    command += [f"--output=@{file}" for file in files]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        return f"rope-run exit {done.returncode}: {done.stderr.strip()}"
    for i, (file, reference, bound) in enumerate(zip(files, expected, bounds)):
        actual = np.load(file).astype(np.float64)
        if actual.shape != reference.shape:
            return f"result {i} has shape {actual.shape}, not {reference.shape}"
        excess = np.abs(actual - reference) - bound
        if not (excess <= 0).all():
            worst = np.unravel_index(np.argmax(np.where(np.isnan(excess), np.inf, excess)), excess.shape)
            return (f"result {i}: {actual[worst]!r} at {tuple(int(w) for w in worst)}, expected {reference[worst]!r} "
                    f"within {bound[worst]:.3g}; {int((~(excess <= 0)).sum())} of {excess.size} are wrong")
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True, help="folder of the tools")
    parser.add_argument("--road", default="rope", help="--pipeline of rope-run (default: %(default)s)")
    parser.add_argument("--passes", default="", help="rope-opt flags to run before")
    parser.add_argument("--only", default="", help="cases whose name starts so")
    parser.add_argument("--opt-level", default="0")
    parser.add_argument("--num-threads", default="1")
    parser.add_argument("--schedule", default="", help="rope-run's --schedule")
    parser.add_argument("--keep", type=pathlib.Path, help="folder to leave the programs in")
    options = parser.parse_args()
    failures = count = 0
    with tempfile.TemporaryDirectory() as directory:
        scratch = options.keep or pathlib.Path(directory)
        scratch.mkdir(exist_ok=True)
        # Each case has numbers of its own, whatever runs beside it.
        for name, case in make_cases(np.random.default_rng(2)):
            if not name.startswith(options.only):
                continue
            count += 1
            message = run_case(name, case, options, scratch)
            if message:
                failures += 1
                print(f"FAIL {name}: {message[:400]}")
    print(f"{count - failures} of {count} cases within bounds")
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
