#===- emulate.py - Run device code on the CPU ------------------------------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# The emulated GPU of rope-run with memory of NumPy, and what tests need to read
# the output of rope-opt.
#===------------------------------------------------------------------------===#

import ctypes
import re
import subprocess

import numpy as np

def run(command, data=None):
    result = subprocess.run(command, input=data, capture_output=True)
    if result.returncode != 0:
        raise SystemExit(
            "%s failed:\n%s"
            % (" ".join(command)[:400], result.stderr.decode()[:4000])
        )
    return result.stdout


def binaries(text):
    """The objects of the gpu.binary ops of a printed module, by name."""
    pattern = (
        rb"gpu\.binary @(\S+)\s+\[#gpu\.object<#nvvm\.target<[^>]*>, "
        rb'(?:properties = \{[^}]*\}, )?(?:\w+ = )?"((?:[^"\\]|\\.)*)">'
    )
    for match in re.finditer(pattern, text):
        yield match.group(1).decode(), re.sub(
            rb"\\([0-9A-Fa-f]{2}|.)",
            lambda m: bytes([int(m.group(1), 16)])
            if len(m.group(1)) == 2
            else m.group(1),
            match.group(2),
        )


class Emulator:
    """The functions of a module, with their kernels on the emulated GPU."""

    def __init__(self, mlir, library, options="", chip="sm_90", seed=1):
        self.library = ctypes.CDLL(library)
        for name in ("Create", "Lookup"):
            getattr(self.library, "ropeTest" + name).restype = ctypes.c_void_p
        for name in ("GetNumErrors", "GetNumLaunches"):
            getattr(self.library, "ropeTest" + name).restype = ctypes.c_int64
        options = "chip=%s %s" % (chip, options)
        self.handle = self.library.ropeTestCreate(
            mlir.encode(), options.encode(), ctypes.c_uint64(seed))
        if not self.handle:
            raise SystemExit("the kernels cannot be emulated")
        self.handle = ctypes.c_void_p(self.handle)

    @property
    def launches(self):
        return self.library.ropeTestGetNumLaunches(self.handle)

    @property
    def errors(self):
        """How many accesses were wrong; each kind was printed."""
        return self.library.ropeTestGetNumErrors(self.handle)

    def call(self, name, views):
        """Calls a function whose arguments are memrefs."""
        address = self.library.ropeTestLookup(
            self.handle, ("_mlir_ciface_" + name).encode())
        for view in views:
            # What nobody has set has no value.
            data = view.base.view(np.uint8)
            self.library.ropeTestAdopt(
                self.handle, ctypes.c_void_p(data.ctypes.data),
                ctypes.c_int64(data.size), int(not (data == 0xFF).all()))
        descriptors = [v.descriptor() for v in views]
        kind = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * len(views))
        kind(address)(*[ctypes.addressof(d) for d in descriptors])
        for view in views:
            self.library.ropeTestRelease(
                self.handle, ctypes.c_void_p(view.base.ctypes.data))


class View:
    """A strided view of a buffer with canaries around it."""

    GUARD = 64
    # Elements that the memory begins after a multiple of 64 bytes.
    SKEW = 0

    def __init__(self, shape, dtype, strides=None, offset=0):
        self.shape = tuple(shape)
        self.dtype = dtype
        item = np.dtype(storage(dtype))
        contiguous = [1] * len(shape)
        for i in range(len(shape) - 2, -1, -1):
            contiguous[i] = contiguous[i + 1] * shape[i + 1]
        self.strides = tuple(strides or contiguous)
        self.offset = offset
        span = offset + 1 + sum((n - 1) * s for n, s in zip(shape, self.strides))
        if 0 in shape:
            span = offset
        raw = np.full((span + 2 * self.GUARD + self.SKEW) * item.itemsize + 64, 0xFF, np.uint8)
        start = -(raw.ctypes.data + self.GUARD * item.itemsize) % 64
        start += (self.GUARD + self.SKEW) * item.itemsize
        self.raw = raw
        self.base = raw[start : start + span * item.itemsize].view(item)
        self.view = np.lib.stride_tricks.as_strided(
            self.base[offset:], shape, [s * item.itemsize for s in self.strides]
        )

    def set(self, values):
        self.view[...] = encode(values, self.dtype)
        return self

    def get(self):
        return decode(self.view, self.dtype)

    def untouched(self):
        """A mask of the bytes that belong to no element."""
        start = self.base.ctypes.data - self.raw.ctypes.data
        mask = np.ones(self.raw.size, bool)
        itemsize = self.base.dtype.itemsize
        used = np.zeros(self.base.size, bool)
        np.lib.stride_tricks.as_strided(
            used[self.offset:], self.shape, self.strides)[...] = True
        mask[start : start + self.base.nbytes] = ~np.repeat(used, itemsize)
        return mask

    def descriptor(self):
        rank = len(self.shape)

        class Descriptor(ctypes.Structure):
            _fields_ = [
                ("allocated", ctypes.c_void_p),
                ("aligned", ctypes.c_void_p),
                ("offset", ctypes.c_int64),
                ("sizes", ctypes.c_int64 * rank),
                ("strides", ctypes.c_int64 * rank),
            ]

        pointer = self.base.ctypes.data
        return Descriptor(
            pointer, pointer, self.offset,
            (ctypes.c_int64 * rank)(*self.shape),
            (ctypes.c_int64 * rank)(*self.strides),
        )


def storage(dtype):
    """The element type of NumPy in which elements are kept."""
    return {"bf16": "u2", "f16": "f2", "f32": "f4", "f64": "f8", "i8": "i1",
            "i16": "i2", "i32": "i4", "i64": "i8"}[dtype]


def encode(values, dtype):
    if dtype != "bf16":
        return np.asarray(values).astype(storage(dtype))
    bits = np.asarray(values, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def decode(values, dtype):
    if dtype != "bf16":
        return np.array(values)
    return (values.astype(np.uint32) << 16).view(np.float32)
