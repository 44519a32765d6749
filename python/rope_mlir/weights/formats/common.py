"""What formats work on: a weight of the program, and what is stored for it."""

import dataclasses
import math

from ..dtypes import BITS
from ..errors import InputError, Refused
from ..gather import Step
from ..manifest import is_identity


@dataclasses.dataclass(frozen=True)
class Options:
    """Of the command line, where a file does not say it by itself."""

    any_dtype: bool = False
    scale_layout: str = "rows"  # or "swizzled"
    scale_block: int = 128


@dataclasses.dataclass(frozen=True)
class Rewrite:
    """A stored tensor, seen as `shape` of elements of `itemsize` bytes, and its steps."""

    tensor: str
    shape: tuple[int, ...]
    itemsize: int
    steps: tuple[Step, ...]


class Module:
    """A weight `name` of `shape` whose axes move by `steps`, and its neighbours.

    The neighbours of "a.q_proj.weight" are the tensors whose names begin with
    "a.q_proj."; a format calls them by the rest of the name. `claimed` collects what a
    format has looked at, whether it moves or stays.
    """

    def __init__(self, checkpoint, name, move, steps, options):
        self.checkpoint, self.name, self.steps, self.options = checkpoint, name, steps, options
        self.move, self.shape = move, move.shape
        self.base, dot, self.last = name.rpartition(".")
        self.prefix = self.base + dot
        self.claimed = set()

    def has(self, suffix):
        return self.last == "weight" and self.prefix + suffix in self.checkpoint.tensors

    def get(self, suffix):
        """The neighbour, which counts as looked at from then on; or None."""
        name = self.prefix + suffix
        tensor = self.checkpoint.get(name)
        if tensor is not None:
            self.claimed.add(name)
        return tensor

    def need(self, suffix, what):
        tensor = self.get(suffix)
        if tensor is None:
            raise InputError(f"'{self.prefix}{suffix}' is missing: {what}")
        return tensor

    def own(self):
        """The tensor of the weight's own name, or None."""
        return self.checkpoint.get(self.name)

    def refuse(self, reason):
        return Refused(f"'{self.name}': {reason}")

    def permutation(self, dim):
        """What moves along the axis, or None."""
        for step in self.steps:
            if step.dim == dim and not is_identity(step.permutation):
                return step.permutation
        return None

    def rows(self, format_name):
        """The permutation of the rows of a weight [out, in] of which only rows may move."""
        self.matrix(format_name)
        if self.permutation(1) is not None:
            raise self.refuse(f"{format_name}: numbers along the columns share scales in "
                              "groups, so the columns cannot move")
        return self.permutation(0)

    def matrix(self, format_name):
        """(out, in) of a weight that has to have two dimensions."""
        if len(self.shape) != 2:
            raise self.refuse(f"{format_name} stores matrices, the program's weight is "
                              f"{list(self.shape)}")
        if self.move.packing is not None:
            raise self.refuse(f"the manifest has packed numbers, the checkpoint {format_name}")
        return self.shape

    def expect(self, tensor, shape, format_name):
        if tensor.shape != tuple(shape):
            raise InputError(
                f"'{tensor.name}' is {list(tensor.shape)}; {format_name} stores a weight "
                f"{list(self.shape)} as {list(shape)} there")


def take(tensor, dim, permutation, packing=None):
    """Moves one axis of a stored tensor; nothing where the permutation is None."""
    if permutation is None:
        return
    if BITS[tensor.dtype] % 8:
        raise Refused(f"'{tensor.name}': elements of {BITS[tensor.dtype]} bits are not moved "
                      "one by one")
    yield Rewrite(tensor.name, tensor.shape, BITS[tensor.dtype] // 8,
                  (Step(dim, permutation, packing),))


def take_rows(tensor, permutation):
    """Moves whole rows of the first axis, whatever an element is."""
    if permutation is None:
        return
    width = tensor.size // tensor.shape[0]
    if width * tensor.shape[0] != tensor.size or math.prod(tensor.shape[1:]) == 0:
        raise Refused(f"'{tensor.name}': its rows are not whole bytes")
    yield Rewrite(tensor.name, (tensor.shape[0], width), 1, (Step(0, permutation),))
