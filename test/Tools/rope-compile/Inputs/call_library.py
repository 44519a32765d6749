"""Calls _mlir_ciface_main of a shared library on a case, with ctypes alone.

    call_library.py LIBRARY CASE-FOLDER

The first argument of the C interface takes the result's descriptor, the others
are pointers to the descriptors of the inputs.
"""

import ctypes
import pathlib
import sys

import numpy as np


def descriptor(rank):
    class Descriptor(ctypes.Structure):
        _fields_ = [("allocated", ctypes.c_void_p), ("aligned", ctypes.c_void_p), ("offset", ctypes.c_int64),
                    ("sizes", ctypes.c_int64 * rank), ("strides", ctypes.c_int64 * rank)]
    return Descriptor


library, case = ctypes.CDLL(sys.argv[1]), pathlib.Path(sys.argv[2])
inputs = np.load(case / "inputs.npz")
arrays = [np.ascontiguousarray(inputs[f"in{i}"]) for i in range(len(inputs.files))]
expected = np.load(case / "expected.npz")
expected = expected[expected.files[0]]
arguments = []
for array in arrays:
    strides = [s // array.itemsize for s in array.strides]
    value = descriptor(array.ndim)(array.ctypes.data, array.ctypes.data, 0, tuple(array.shape), tuple(strides))
    arguments.append(ctypes.byref(value))
result = descriptor(expected.ndim)()
library._mlir_ciface_main(ctypes.byref(result), *arguments)
assert tuple(result.sizes) == expected.shape, tuple(result.sizes)
data = (ctypes.c_float * expected.size).from_address(result.aligned + 4 * result.offset)
actual = np.array(data, dtype=np.float32).reshape(expected.shape)
error = np.abs(actual - expected).max() / np.abs(expected).max()
print("error within bound" if error < 2e-5 else f"error {error}")
