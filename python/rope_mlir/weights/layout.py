"""Lane arithmetic of #rope.layout, and permutations of an axis written compactly.

The same rules as lib/Dialect/Rope/IR/RopeAttrs.cpp, in NumPy. A permutation P says
where each place of the result comes from: result[i] = operand[P[i]].
"""

import dataclasses

import numpy as np

from .errors import InputError

KINDS = ("split", "interleaved")
MAX_HEAD_DIM = 1 << 16


@dataclasses.dataclass(frozen=True)
class Layout:
    """Which two lanes of a head form pair p."""

    kind: str
    head_dim: int
    window: tuple[int, int]
    blocks: tuple[int, ...]
    live: int

    @classmethod
    def make(cls, kind, head_dim, window=None, blocks=(), live=None):
        """A layout with the defaults of the attribute; InputError if there is none."""
        if kind not in KINDS:
            raise InputError(f"layout kind must be 'split' or 'interleaved', got '{kind}'")
        if not 1 <= head_dim <= MAX_HEAD_DIM:
            raise InputError(f"head_dim must be between 1 and {MAX_HEAD_DIM}, got {head_dim}")
        offset, size = window if window is not None else (0, head_dim)
        if size <= 0 or size % 2:
            raise InputError(f"window size must be positive and even, got {size}")
        if offset < 0 or offset + size > head_dim:
            raise InputError(
                f"window [{offset}, {size}] does not fit in a head of {head_dim} lanes")
        if any(block <= 0 or block % 2 for block in blocks):
            raise InputError(f"blocks must be positive and even, got {list(blocks)}")
        if blocks and sum(blocks) != size:
            raise InputError(
                f"blocks add up to {sum(blocks)}, the window has {size} lanes")
        live = size // 2 if live is None else live
        if not 1 <= live <= size // 2:
            raise InputError(f"live pairs must be between 1 and {size // 2}, got {live}")
        return cls(kind, head_dim, (offset, size), tuple(blocks), live)

    def pairs(self):
        """The lanes of the live pairs: an array [live, 2]."""
        offset, size = self.window
        if self.kind == "interleaved":
            return (offset + np.arange(size).reshape(-1, 2))[:self.live]
        rows, start = [], offset
        for block in self.blocks or (size,):
            first = start + np.arange(block // 2)
            rows.append(np.stack([first, first + block // 2], axis=1))
            start += block
        return np.concatenate(rows)[:self.live]

    def permutation_to(self, to):
        """What rope.permute does from this layout to another: pairs go where pairs
        are, the other lanes keep their order."""
        if self.head_dim != to.head_dim or self.live != to.live:
            raise InputError(
                f"a head of {self.head_dim} lanes with {self.live} live pairs cannot become "
                f"one of {to.head_dim} lanes with {to.live}")
        here, there = self.pairs(), to.pairs()
        permutation = np.empty(self.head_dim, dtype=np.int64)
        permutation[there.ravel()] = here.ravel()
        lanes = np.arange(self.head_dim)
        permutation[np.setdiff1d(lanes, there)] = np.setdiff1d(lanes, here)
        return permutation


@dataclasses.dataclass(frozen=True)
class Segment:
    """Heads at `offset`, `offset + stride`, ..., `count` of them."""

    offset: int
    count: int
    stride: int

    def starts(self):
        return self.offset + self.stride * np.arange(self.count)


def expand(size, lanes, segments):
    """The permutation of an axis: `lanes` applied to each head, the rest stays."""
    permutation = np.arange(size)
    taken = np.zeros(size, dtype=bool)
    lanes = np.asarray(lanes)
    for segment in segments:
        last = segment.offset + segment.stride * (segment.count - 1) + len(lanes)
        if last > size:
            raise InputError(
                f"the segment at {segment.offset} ends at {last}, the axis has {size} places")
        heads = segment.starts()[:, None] + np.arange(len(lanes))
        if taken[heads].any() or (segment.count > 1 and segment.stride < len(lanes)):
            raise InputError(f"the segment at {segment.offset} overlaps another head")
        taken[heads] = True
        permutation[heads] = segment.starts()[:, None] + lanes
    return permutation


def inverse(permutation):
    result = np.empty_like(permutation)
    result[permutation] = np.arange(len(permutation))
    return result


def compress(permutation, lanes):
    """The segments whose `expand` is the permutation, or None if it is no such thing.

    Heads are looked for from the front; their starts are dealt out to the fewest
    arithmetic progressions, so that NeoX's q|k|v rows give one for q and one for k.
    """
    permutation, lanes = np.asarray(permutation), np.asarray(lanes)
    size, head = len(permutation), len(lanes)
    starts, i = [], 0
    while i < size:
        if i + head <= size and (permutation[i:i + head] - i == lanes).all():
            starts.append(i)
            i += head
        elif permutation[i] == i:
            i += 1
        else:
            return None
    if not starts:
        return []
    for ways in range(1, len(starts) + 1):
        hands = [starts[way::ways] for way in range(ways)]
        strides = {b - a for hand in hands for a, b in zip(hand, hand[1:])}
        if len(strides) <= 1:
            stride = strides.pop() if strides else head
            return [Segment(hand[0], len(hand), stride) for hand in hands]
    return None  # Not reached: a progression for each head always does.
