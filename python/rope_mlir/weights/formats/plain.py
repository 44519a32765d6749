"""A weight stored as it is: any element type, moved as bytes."""

from ..dtypes import BITS, accepted
from ..errors import InputError
from ..gather import Step
from ..manifest import Packing, is_identity
from .common import Rewrite


def rewrites(module):
    tensor, move = module.own(), module.move
    module.claimed.add(tensor.name)
    if tensor.shape != move.shape:
        raise InputError(f"'{tensor.name}' is {list(tensor.shape)}, the manifest has "
                         f"{list(move.shape)} ({move.key})")
    if tensor.dtype not in accepted(move.dtype) and not module.options.any_dtype:
        raise InputError(f"'{tensor.name}' is {tensor.dtype}, the manifest has {move.dtype} "
                         f"({move.key}); --any-dtype accepts it")
    steps = [step for step in module.steps if not is_identity(step.permutation)]
    if not steps:
        return
    shape, bits = tensor.shape, BITS[tensor.dtype]
    if bits % 8:
        shape, bits, steps = _in_bytes(module, shape, bits, steps)
    yield Rewrite(tensor.name, shape, bits // 8, tuple(steps))


def _in_bytes(module, shape, bits, steps):
    """F4 and F6: the last axis as bytes, and a step along it as one of packed numbers."""
    last = len(shape) - 1
    if shape[last] * bits % 8:
        raise module.refuse(f"rows of {shape[last]} numbers of {bits} bits are not whole bytes")
    for i, step in enumerate(steps):
        if step.dim != last:
            continue
        if bits != 4:
            raise module.refuse(f"numbers of {bits} bits lie across bytes")
        steps[i] = Step(last, step.permutation, Packing(last, bits, (0, 1)))
    return (*shape[:last], shape[last] * bits // 8), 8, steps
