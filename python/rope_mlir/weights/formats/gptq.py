"""GPTQ: numbers packed along the columns (K) of the weight, stored transposed.

qweight [in/n, out], scales [groups, out] and g_idx [in] know rows of the weight as
columns, or not at all; qzeros [groups, out/n] packs them, so it is unpacked and repacked.
"""

from ..errors import InputError
from ..manifest import Packing
from .common import take

NAME = "GPTQ"


def numbers_per_word(module, tensor, size, stored):
    """How many of `size` numbers lie in a word when there are `stored` words."""
    count = size // stored if stored else 0
    if count not in (4, 8, 16) or count * stored != size:
        raise InputError(
            f"'{tensor.name}' is {list(tensor.shape)}; {NAME} with 2, 4 or 8 bits stores a "
            f"weight {list(module.shape)} otherwise (3 bits are not handled)")
    return count


def rewrites(module):
    rows = module.rows(NAME)
    out, columns = module.shape
    qweight = module.need("qweight", NAME)
    scales = module.need("scales", f"{NAME} needs it")
    qzeros, g_idx = module.get("qzeros"), module.get("g_idx")
    if len(qweight.shape) != 2 or qweight.dtype not in ("I32", "U32"):
        raise InputError(f"'{qweight.name}' is {qweight.dtype} {list(qweight.shape)}, not I32 "
                         "with two dimensions")
    count = numbers_per_word(module, qweight, columns, qweight.shape[0])
    module.expect(qweight, (columns // count, out), NAME)
    groups = scales.shape[0] if scales.shape else 0
    module.expect(scales, (groups, out), NAME)
    if g_idx is not None:
        module.expect(g_idx, (columns,), NAME)
    yield from take(qweight, 1, rows)
    yield from take(scales, 1, rows)
    if qzeros is not None:
        if out % count:
            raise module.refuse(f"{NAME}: {out} rows do not fill words of {count} zero points")
        module.expect(qzeros, (groups, out // count), NAME)
        packing = Packing(1, 32 // count, tuple(range(count)))
        yield from take(qzeros, 1, rows, packing)
