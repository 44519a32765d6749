"""compressed-tensors "pack-quantized": integers packed along the columns.

weight_packed [out, in/n] and weight_scale [out, groups] move by rows; weight_zero_point
is packed along the rows, [out/n, groups], and is repacked.
"""

from ..errors import InputError
from ..manifest import Packing
from .common import take, take_rows

NAME = "pack-quantized"


def matches(module):
    tensor = module.checkpoint.get(module.prefix + "weight_packed")
    return module.has("weight_packed") and tensor.dtype == "I32"


def rewrites(module):
    rows = module.rows(NAME)
    out, columns = module.shape
    weight = module.need("weight_packed", NAME)
    scale = module.need("weight_scale", f"{NAME} needs it")
    module.get("weight_shape"), module.get("weight_g_idx")  # These stay.
    count = columns // weight.shape[-1] if weight.shape[-1:] > (0,) else 0
    if count not in (4, 8):
        raise InputError(f"'{weight.name}' is {list(weight.shape)}; {NAME} with 4 or 8 bits "
                         f"stores a weight {list(module.shape)} otherwise")
    module.expect(weight, (out, columns // count), NAME)
    yield from take_rows(weight, rows)
    if scale.size and scale.shape[:1] == (out,):
        yield from take_rows(scale, rows)
    elif scale.shape not in ((), (1,), (1, 1)):
        module.expect(scale, (out, *scale.shape[1:]), NAME)
    zero = module.get("weight_zero_point")
    if zero is None or zero.shape in ((), (1,), (1, 1)):
        return
    if zero.shape[0] == out:
        yield from take_rows(zero, rows)
        return
    if out % count:
        raise module.refuse(f"{NAME}: {out} rows do not fill words of {count} zero points")
    module.expect(zero, (out // count, *scale.shape[1:]), NAME)
    yield from take(zero, 0, rows, Packing(0, 32 // count, tuple(range(count))))
