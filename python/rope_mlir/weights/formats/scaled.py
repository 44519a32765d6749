"""Numbers of 8 bits or less, one to an element or packed in bytes, with scales beside them.

FP8 (one scale, one for each row, or one for each block of 128x128), int8 with scales and
zero points by row, MXFP8, MXFP6, MXFP4 and NVFP4 (scales of 16 or 32 numbers along the columns).
What a scale belongs to is read from its shape.
"""

import math

import numpy as np

from ..dtypes import BITS
from ..errors import InputError
from ..gather import Step
from .common import Rewrite, take, take_rows

NAME = "scaled"
WEIGHTS = ("weight", "weight_packed")
SCALES = ("weight_scale", "weight_scale_inv", "weight_zero_point", "weight_scale_2",
          "weight_global_scale")
TILE_ROWS, TILE_COLUMNS = 128, 4


def matches(module):
    """8-bit or 4-bit numbers with scales: without scales they are what they are."""
    if not (any(map(module.has, SCALES)) and any(map(module.has, WEIGHTS))):
        return False
    return all(BITS[module.checkpoint.get(module.prefix + suffix).dtype] <= 8
               for suffix in WEIGHTS if module.has(suffix))


def rewrites(module):
    out, columns = module.matrix("a quantised weight")
    weight = module.get("weight_packed") or module.need("weight", NAME)
    rows, moved_columns = module.permutation(0), module.permutation(1)
    small = weight.dtype == "U8" and weight.shape in (
        (out, columns // 2), (out, columns * 3 // 4))  # 4 bits, 6 bits
    if not small:
        module.expect(weight, (out, columns), f"{weight.dtype} with scales")
    if moved_columns is None:
        yield from take_rows(weight, rows)
    elif small or BITS[weight.dtype] < 8:
        module.rows("several numbers to a byte")  # Refuses.
    else:
        steps = [Step(0, rows)] if rows is not None else []
        yield Rewrite(weight.name, weight.shape, 1, (*steps, Step(1, moved_columns)))
    for suffix in SCALES:
        scale = module.get(suffix)
        if scale is not None and math.prod(scale.shape) != 1:
            yield from _scale(module, scale, rows, moved_columns)
    for suffix in ("input_scale", "input_global_scale", "input_zero_point"):
        scale = module.get(suffix)
        if scale is not None and math.prod(scale.shape) != 1 and moved_columns is not None:
            yield from take(scale, len(scale.shape) - 1, moved_columns)


def _scale(module, scale, rows, columns):
    out = module.shape[0]
    if module.options.scale_layout == "swizzled" and scale.dtype in ("U8", "F8_E4M3", "F8_E8M0"):
        yield from _swizzled(module, scale, rows, columns)
    elif scale.shape[0] == out:
        if columns is not None and math.prod(scale.shape) != out:
            module.rows("scales of groups")  # Refuses.
        yield from take_rows(scale, rows)
    elif len(scale.shape) == 2 and _are_blocks(module, scale):
        for dim, permutation in ((0, rows), (1, columns)):
            if permutation is not None:
                _stays_in_blocks(module, scale, dim, permutation)
    else:
        raise module.refuse(
            f"'{scale.name}' is {list(scale.shape)}: neither one scale, nor one for each of "
            f"{out} rows, nor one for each block of {module.options.scale_block} "
            "(--scale-block), nor known as tiles (--scale-layout=swizzled)")


def _are_blocks(module, scale):
    block = module.options.scale_block
    return scale.shape == tuple(-(-size // block) for size in module.shape)


def _stays_in_blocks(module, scale, dim, permutation):
    """Numbers may leave their block only for one with the same scales."""
    block = module.options.scale_block
    stored = np.frombuffer(module.checkpoint.read(scale.name), dtype=np.uint8)
    lines = stored.reshape(*scale.shape, -1).swapaxes(0, dim).reshape(scale.shape[dim], -1)
    there = np.arange(len(permutation)) // block
    here = permutation // block
    wrong = np.flatnonzero((lines[here] != lines[there]).any(axis=1))
    if len(wrong):
        what = ("row", "column")[dim]
        place = int(wrong[0])
        raise module.refuse(
            f"{what} {permutation[place]} would become {what} {place} and so leave its block of "
            f"{block} {what}s, and '{scale.name}' has other scales there (heads of "
            f"{module.move.head_dim} lie across blocks); dequantise, permute, and quantise again")


def _swizzled(module, scale, rows, columns):
    """Scales in tiles of 128 rows and 4 columns, as tensor cores read them."""
    if columns is not None:
        module.rows("scales of groups")  # Refuses.
    if rows is None:
        return
    padded = -(-len(rows) // TILE_ROWS) * TILE_ROWS
    count = math.prod(scale.shape)
    if count % (padded * TILE_COLUMNS) or BITS[scale.dtype] != 8:
        raise InputError(f"'{scale.name}' is {scale.dtype} {list(scale.shape)}, which is no whole "
                         f"number of tiles of {TILE_ROWS}x{TILE_COLUMNS} for {len(rows)} rows")
    width = count // padded
    row, column = np.arange(padded)[:, None], np.arange(width)
    tile = row // TILE_ROWS * (width // TILE_COLUMNS) + column // TILE_COLUMNS
    place = (tile * TILE_ROWS * TILE_COLUMNS + row % 32 * 16
             + row % TILE_ROWS // 32 * TILE_COLUMNS + column % TILE_COLUMNS)
    source = np.arange(padded)
    source[:len(rows)] = rows
    permutation = np.empty(count, dtype=np.int64)
    permutation[place.ravel()] = place[source].ravel()
    yield Rewrite(scale.name, (count,), 1, (Step(0, permutation),))
