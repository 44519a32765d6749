"""AWQ: "gemm" packs rows of the weight, eight to a word and out of order; "gemv" does not.

gemm: qweight [in, out/8], qzeros [groups, out/8], scales [groups, out].
gemv: qweight [out, in/8], qzeros and scales [out, ...], padded along the groups.
"""

from ..errors import InputError
from ..manifest import Packing
from .common import take, take_rows

NAME = "AWQ"
COUNT, ORDER = 8, (0, 2, 4, 6, 1, 3, 5, 7)


def _kind(module):
    if len(module.shape) != 2:
        return None
    out, columns = module.shape
    qweight, scales = (module.checkpoint.get(module.prefix + suffix)
                       for suffix in ("qweight", "scales"))
    if scales is None or len(scales.shape) != 2:
        return None
    if qweight.shape == (columns, out // COUNT) and scales.shape[1] == out:
        return "gemm"
    if qweight.shape == (out, columns // COUNT) and scales.shape[0] == out:
        return "gemv"
    return None


def matches(module):
    return _kind(module) is not None


def rewrites(module):
    rows = module.rows(NAME)
    out, _ = module.shape
    qweight, scales = module.need("qweight", NAME), module.need("scales", NAME)
    qzeros = module.get("qzeros")
    if qweight.dtype not in ("I32", "U32"):
        raise InputError(f"'{qweight.name}' is {qweight.dtype}, {NAME} has I32")
    if _kind(module) == "gemv":
        for tensor in filter(None, (qweight, scales, qzeros)):
            module.expect(tensor, (out, *tensor.shape[1:]), f"{NAME} (gemv)")
            yield from take_rows(tensor, rows)
        return
    if out % COUNT:
        raise module.refuse(f"{NAME}: {out} rows do not fill words of {COUNT}")
    packing = Packing(1, 32 // COUNT, ORDER)
    yield from take(qweight, 1, rows, packing)
    yield from take(scales, 1, rows)
    if qzeros is not None:
        module.expect(qzeros, (scales.shape[0], out // COUNT), NAME)
        yield from take(qzeros, 1, rows, packing)
