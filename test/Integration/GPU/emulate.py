#===- emulate.py - Run device code on the CPU ------------------------------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# Compiles a module with rope-to-nvvm, takes the device code as LLVM IR (what
# ptxas would get as PTX), compiles it and the host code for this machine, and
# runs both. Numbers prove kernels that no GPU is there to run.
#===------------------------------------------------------------------------===#

import ctypes
import os
import re
import subprocess

import numpy as np

HOST_PASSES = (
    "convert-scf-to-cf,expand-strided-metadata,lower-affine,"
    "convert-vector-to-llvm,finalize-memref-to-llvm,convert-arith-to-llvm,"
    "convert-cf-to-llvm,convert-func-to-llvm,"
    "gpu-to-llvm{use-bare-pointers-for-kernels=1},reconcile-unrealized-casts"
)


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


C_TYPES = {
    "ptr": "void *",
    "i64": "int64_t",
    "i32": "int32_t",
    "float": "float",
    "double": "double",
    "half": "_Float16",
    "bfloat": "__bf16",
}


def device_to_c(ir, trampolines):
    """NVPTX IR as IR of this machine; adds (name, C types) of its kernels."""
    ir = re.sub(r"^target (triple|datalayout) = .*$", "", ir, flags=re.M)
    ir = ir.replace("ptx_kernel ", "")
    ir = re.sub(r" addrspace\(\d+\)", "", ir)
    ir = re.sub(r"@llvm\.nvvm\.read\.ptx\.sreg\.(\w+)\.(\w)", r"@emu_\1_\2", ir)
    # Attributes of the other machine's CPU.
    ir = re.sub(r'"(target-cpu|target-features)"="[^"]*"', "", ir)
    for match in re.finditer(r"^define[^@]*@([\w.$]+)\((.*)\)", ir, flags=re.M):
        types = re.findall(r"(?:^|, )(ptr|i64|i32|float|double|half|bfloat)\b", match.group(2))
        trampolines.append((match.group(1), [C_TYPES[t] for t in types]))
    return ir


def c_trampolines(trampolines):
    out = ["#include <stdint.h>", "struct kernel { const char *name; void (*call)(void **); };"]
    for name, types in trampolines:
        out.append("void %s(%s);" % (name, ", ".join(types)))
        args = ", ".join("*(%s *)p[%d]" % (t, i) for i, t in enumerate(types))
        out.append("static void call_%s(void **p) { %s(%s); }" % (name, name, args))
    out.append("const struct kernel emu_kernels[] = {")
    for name, _ in trampolines:
        out.append('  {"%s", call_%s},' % (name, name))
    out.append("  {0, 0}};")
    return "\n".join(out)


def build(mlir, directory, tools, options="", chip="sm_90", flags=()):
    """A shared library that runs the functions of the module."""
    os.makedirs(directory, exist_ok=True)
    path = lambda name: os.path.join(directory, name)
    pipeline = "--rope-to-nvvm=format=llvm chip=%s %s" % (chip, options)
    module = run([tools.rope_opt, "-", pipeline], mlir.encode())
    trampolines, sources = [], []
    for name, bitcode in binaries(module):
        with open(path(name + ".bc"), "wb") as f:
            f.write(bitcode)
        ir = run([tools.clang, "-x", "ir", "-S", "-emit-llvm", "-Xclang",
                  "-disable-llvm-passes", "-Wno-override-module",
                  "--target=nvptx64-nvidia-cuda", "-nocudalib", "-o", "-",
                  path(name + ".bc")]).decode()
        with open(path(name + ".ll"), "w") as f:
            f.write(device_to_c(ir, trampolines))
        sources.append(path(name + ".ll"))
    with open(path("trampolines.c"), "w") as f:
        f.write(c_trampolines(trampolines))
    host = run([tools.rope_opt, "-", "--pass-pipeline=builtin.module(%s)" % HOST_PASSES], module)
    with open(path("host.ll"), "wb") as f:
        f.write(run([tools.mlir_translate, "--mlir-to-llvmir"], host))
    library = path("emulated.so")
    here = os.path.dirname(os.path.abspath(__file__))
    run([tools.clang, "-O1", "-shared", "-fPIC", "-w", "-mf16c", "-o", library,
         path("host.ll"), path("trampolines.c"), os.path.join(here, "emulator.c"),
         *sources, "-lm", *flags])
    return ctypes.CDLL(library)


class View:
    """A strided view of a buffer with canaries around it."""

    GUARD = 64

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
        raw = np.full((span + 2 * self.GUARD) * item.itemsize + 64, 0xFF, np.uint8)
        start = -(raw.ctypes.data + self.GUARD * item.itemsize) % 64
        start += self.GUARD * item.itemsize
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


def call(library, name, views):
    """Calls a function whose arguments are memrefs."""
    function = library["_mlir_ciface_" + name]
    function.restype = None
    descriptors = [v.descriptor() for v in views]
    function(*[ctypes.byref(d) for d in descriptors])


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
