#===- launch_library.py - Call a library that launches kernels -------------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# launch_library.py LIBRARY STREAM ADDRESS:SHAPE... calls its main on a stream,
# with arguments that are contiguous and at these addresses, as 0xa000:2x3x64;
# without a colon, a scalar. The address `new` is memory of this process, where
# what the program copies can go.
#===------------------------------------------------------------------------===#

import ctypes
import sys


buffers = []


def descriptor(text):
    address, shape = text.split(":")
    sizes = [int(n) for n in shape.split("x")]
    strides = [1] * len(sizes)
    for i in range(len(sizes) - 2, -1, -1):
        strides[i] = strides[i + 1] * sizes[i + 1]
    if address == "new":
        buffers.append(ctypes.create_string_buffer(8 * sizes[0] * strides[0]))
        address = str(ctypes.addressof(buffers[-1]))
    words = [int(address, 0), int(address, 0), 0, *sizes, *strides]
    return ctypes.byref((ctypes.c_int64 * len(words))(*words))


def main():
    library = ctypes.CDLL(sys.argv[1])
    library.ropeGPUGetErrorText.restype = ctypes.c_char_p
    arguments = [
        descriptor(text) if ":" in text else ctypes.c_int64(int(text, 0))
        for text in sys.argv[3:]
    ]
    entered = library.ropeGPUEnter(ctypes.c_void_p(int(sys.argv[2], 0)))
    if entered == 0:
        library._mlir_ciface_main(*arguments)
    error = library.ropeGPULeave()
    print("left: %d %s" % (error, library.ropeGPUGetErrorText().decode()))


main()
