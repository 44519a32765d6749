"""Calls main of a shared library that writes its result where it is told.

    call_interface.py pointers|destinations LIBRARY CASE-FOLDER
"""

import ctypes
import pathlib
import sys

import numpy as np


def descriptor(array):
    class Descriptor(ctypes.Structure):
        _fields_ = [("allocated", ctypes.c_void_p), ("aligned", ctypes.c_void_p), ("offset", ctypes.c_int64),
                    ("sizes", ctypes.c_int64 * array.ndim), ("strides", ctypes.c_int64 * array.ndim)]
    strides = [s // array.itemsize for s in array.strides]
    return Descriptor(array.ctypes.data, array.ctypes.data, 0, tuple(array.shape), tuple(strides))


interface, library, case = sys.argv[1], ctypes.CDLL(sys.argv[2]), pathlib.Path(sys.argv[3])
inputs = np.load(case / "inputs.npz")
arrays = [np.ascontiguousarray(inputs[f"in{i}"]) for i in range(len(inputs.files))]
expected = np.load(case / "expected.npz")
expected = expected[expected.files[0]]
result = np.full_like(expected, np.nan)
if interface == "pointers":
    library.main(*(ctypes.c_void_p(array.ctypes.data) for array in [*arrays, result]))
else:
    library._mlir_ciface_main(*(ctypes.byref(descriptor(array)) for array in [*arrays, result]))
error = np.abs(result - expected).max() / np.abs(expected).max()
print("error within bound" if error < 2e-5 else f"error {error}")
