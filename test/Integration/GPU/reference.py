#===- reference.py - What the ops mean, in float64 -------------------------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# Written from the description of the ops, independently of the passes.
#===------------------------------------------------------------------------===#

import numpy as np


class Layout:
    """#rope.layout<...>: the lanes of every pair, live or not."""

    def __init__(self, kind, head_dim, window=None, blocks=None, live=None):
        self.kind, self.head_dim = kind, head_dim
        self.window = window or (0, head_dim)
        self.blocks = blocks
        self.live = live
        self.pairs = []
        start = self.window[0]
        for size in blocks or [self.window[1]]:
            for i in range(size // 2):
                self.pairs.append(
                    (start + i, start + i + size // 2)
                    if kind == "split"
                    else (start + 2 * i, start + 2 * i + 1)
                )
            start += size
        self.live_pairs = self.pairs[: live or len(self.pairs)]

    def __str__(self):
        text = "#rope.layout<%s, head_dim = %d" % (self.kind, self.head_dim)
        if self.window != (0, self.head_dim):
            text += ", window = [%d, %d]" % self.window
        if self.blocks:
            text += ", blocks = [%s]" % ", ".join(map(str, self.blocks))
        if self.live:
            text += ", live = %d" % self.live
        return text + ">"

    def live_lanes(self):
        return sorted(lane for pair in self.live_pairs for lane in pair)

    def other_lanes(self, pairs):
        used = {lane for pair in pairs for lane in pair}
        return [lane for lane in range(self.head_dim) if lane not in used]


def apply(x, cos, sin, layout, result, dim, table_map, per_lane, conjugate):
    """y and a bound of what the sums may lose, both in float64."""
    x = np.moveaxis(x.astype(np.float64), dim, -1)
    # The tables with a dimension for each of x, the pair last.
    order = [d for d in table_map if d != dim]

    def spread(table):
        table = np.moveaxis(table.astype(np.float64), table_map.index(dim), -1)
        table = np.transpose(table, list(np.argsort(order)) + [len(order)])
        shape, sizes = [], iter(table.shape)
        for d in range(x.ndim):
            if d != dim:
                shape.append(next(sizes) if d in order else 1)
        return table.reshape(shape + [table.shape[-1]])

    cos, sin = spread(cos), spread(sin)
    if conjugate:
        sin = -sin
    y = np.empty_like(x)
    bound = np.zeros_like(x)
    slots = {lane: i for i, lane in enumerate(layout.live_lanes())}
    for p, ((i, k), (i2, k2)) in enumerate(zip(layout.live_pairs, result.live_pairs)):
        ci, ck = (slots[i], slots[k]) if per_lane else (p, p)
        u, v = x[..., i], x[..., k]
        y[..., i2] = u * cos[..., ci] - v * sin[..., ci]
        y[..., k2] = v * cos[..., ck] + u * sin[..., ck]
        bound[..., i2] = abs(u * cos[..., ci]) + abs(v * sin[..., ci])
        bound[..., k2] = abs(v * cos[..., ck]) + abs(u * sin[..., ck])
    for a, b in zip(layout.other_lanes(layout.live_pairs), result.other_lanes(result.live_pairs)):
        y[..., b] = x[..., a]
    return np.moveaxis(y, -1, dim), np.moveaxis(bound, -1, dim)


def permute(x, source, target, dim):
    x = np.moveaxis(x, dim, -1)
    heads = x.reshape(x.shape[:-1] + (-1, source.head_dim))
    y = np.empty_like(heads)
    for (i, k), (i2, k2) in zip(source.live_pairs, target.live_pairs):
        y[..., i2], y[..., k2] = heads[..., i], heads[..., k]
    for a, b in zip(source.other_lanes(source.live_pairs), target.other_lanes(target.live_pairs)):
        y[..., b] = heads[..., a]
    return np.moveaxis(y.reshape(x.shape), -1, dim)


def table(positions, inv_freq, scale, axis_map, dtype):
    """The angle is the rounded product: that much is part of the meaning."""
    positions = positions.astype(dtype)
    if axis_map:
        positions = np.moveaxis(positions[list(axis_map)], 0, -1)
    else:
        positions = positions[..., None]
    angle = (positions * inv_freq.astype(dtype)).astype(dtype).astype(np.float64)
    return scale * np.cos(angle), scale * np.sin(angle)
