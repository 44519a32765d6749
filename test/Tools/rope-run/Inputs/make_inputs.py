#!/usr/bin/env python3
"""Makes the arrays of this folder, in every form that NumPy writes."""
import io
import pathlib

import numpy as np

here = pathlib.Path(__file__).parent
x = np.arange(6, dtype=np.float32).reshape(2, 3)

np.save(here / "c_order.npy", x)
np.save(here / "fortran_order.npy", np.asfortranarray(x))
with open(here / "version2.npy", "wb") as file:
    np.lib.format.write_array(file, x, version=(2, 0))
for dtype in ("f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "c8", "c16"):
    np.save(here / f"{dtype}.npy", np.arange(1, 4).astype(dtype))
np.save(here / "b1.npy", np.array([True, False, True]))
np.save(here / "big_endian.npy", x.astype(">f4"))
np.save(here / "text.npy", np.array(["a", "b"]))
np.save(here / "structured.npy", np.zeros(2, dtype=[("a", "f4"), ("b", "i4")]))
np.savez(here / "stored.npz", x=x, y=x + 1)
np.savez_compressed(here / "deflated.npz", x=np.tile(x, (1, 40)), y=x)
np.savez(here / "one.npz", only=x)
