"""A tensor with some of its axes permuted, piece by piece, as bytes."""

import dataclasses
import math

import numpy as np

from .manifest import Packing

PIECE = 4 << 20  # bytes of one piece, where the permutation lets it be cut


@dataclasses.dataclass(frozen=True)
class Step:
    """result[..., i, ...] = operand[..., permutation[i], ...] along `dim`.

    With `packing` along `dim`, the permutation is one of the packed numbers.
    """

    dim: int
    permutation: np.ndarray
    packing: Packing | None = None

    @property
    def unpacks(self):
        return self.packing is not None and self.packing.dim == self.dim


def compose(steps):
    """One step for each axis: the steps of an axis are done in order."""
    result = {}
    for step in steps:
        before = result.get(step.dim)
        if before is not None:
            step = dataclasses.replace(step, permutation=before.permutation[step.permutation])
        result[step.dim] = step
    return list(result.values())


def unpack(words, packing):
    """[outer, axis, inner] words -> [outer, axis * numbers, inner] bytes."""
    outer, axis, inner = words.shape
    numbers = np.empty((outer, axis, len(packing.order), inner), dtype=np.uint8)
    mask = words.dtype.type((1 << packing.bits) - 1)
    for slot, number in enumerate(packing.order):
        numbers[:, :, number] = (words >> words.dtype.type(slot * packing.bits)) & mask
    return numbers.reshape(outer, -1, inner)


def pack(numbers, packing, words):
    """The inverse of `unpack`, into `words`."""
    outer, _, inner = numbers.shape
    numbers = numbers.reshape(outer, -1, len(packing.order), inner)
    dtype = words.dtype
    words[...] = 0
    for slot, number in enumerate(packing.order):
        words |= numbers[:, :, number].astype(dtype) << dtype.type(slot * packing.bits)


class Gatherer:
    """Two buffers, used again for every piece: fresh memory costs more than the copy."""

    def __init__(self, piece=PIECE):
        self._piece = piece
        self._buffers = [np.empty(0, dtype=np.uint8), np.empty(0, dtype=np.uint8)]

    def _buffer(self, which, size):
        if len(self._buffers[which]) < size:
            self._buffers[which] = np.empty(0, dtype=np.uint8)  # Never both at once.
            self._buffers[which] = np.empty(size, dtype=np.uint8)
        return self._buffers[which][:size]

    def pieces(self, read_into, shape, itemsize, steps=()):
        """The bytes of the moved tensor, in order; each is valid until the next.

        `read_into(offset, buffer)` reads the tensor as it is. The memory is that of two
        pieces; more only where places of the first axis move far, or words along it are
        unpacked.
        """
        if math.prod(shape) == 0:
            return
        steps = compose(steps)
        first = next((step for step in steps if step.dim == 0), None)
        others = [step for step in steps if step.dim != 0]
        shape = shape or (1,)
        row = math.prod(shape[1:]) * itemsize
        for begin, end in _ranges(first, shape[0], max(1, self._piece // row)):
            which, size = 0, (end - begin) * row
            read_into(begin * row, self._buffer(which, size))
            part = (end - begin, *shape[1:])
            todo = others
            if first is not None:
                cut = (first.permutation if first.unpacks
                       else first.permutation[begin:end] - begin)
                todo = [dataclasses.replace(first, permutation=cut), *others]
            for step in todo:
                _apply(self._buffer(which, size), self._buffer(1 - which, size), part, itemsize,
                       step)
                which = 1 - which
            yield self._buffer(which, size)


def _ranges(first, size, places):
    """Parts of the first axis that can be moved by themselves, of about `places`."""
    if first is None:
        for begin in range(0, size, places):
            yield begin, min(begin + places, size)
        return
    if first.unpacks:
        yield 0, size
        return
    # A part ends where all that comes before has come from before.
    reach = np.maximum.accumulate(first.permutation)
    ends = np.flatnonzero(reach == np.arange(size)) + 1
    begin = 0
    while begin < size:
        at = int(np.searchsorted(ends, begin + places, side="right")) - 1
        end = int(ends[at]) if at >= 0 and ends[at] > begin else int(ends[at + 1])
        yield begin, end
        begin = end


def _apply(data, result, shape, itemsize, step):
    """One step, from the bytes of a tensor to others."""
    outer, inner = math.prod(shape[:step.dim]), math.prod(shape[step.dim + 1:])
    if step.unpacks:
        words = data.view(np.dtype(f"<u{itemsize}")).reshape(outer, -1, inner)
        numbers = np.take(unpack(words, step.packing), step.permutation, axis=1)
        pack(numbers, step.packing, result.view(words.dtype).reshape(words.shape))
        return
    width = inner * itemsize
    # A column of one small element is taken as a number, a wider one as a row of bytes.
    unit = width if width in (1, 2, 4, 8) else 1
    form = (outer, shape[step.dim], width // unit)
    dtype = np.dtype(f"u{unit}")
    np.take(data.view(dtype).reshape(form), step.permutation, axis=1,
            out=result.view(dtype).reshape(form), mode="clip")
