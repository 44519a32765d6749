"""Launches kernels of a cubin or of PTX through the CUDA driver.

The context is that of the thread, which PyTorch's first tensor makes current.
"""

import ctypes

# Of CUjit_option.
ERROR_LOG_BUFFER, ERROR_LOG_BYTES = 5, 6


class Driver:
    def __init__(self):
        self.library = ctypes.CDLL("libcuda.so.1")
        self.library.cuLaunchKernel.argtypes = (
            [ctypes.c_void_p] + [ctypes.c_uint] * 7 + [ctypes.c_void_p] * 3)
        self.call("cuInit", 0)

    def call(self, name, *arguments, log=None):
        """Calls a function; an error has its name, the driver's words and `log`."""
        error = getattr(self.library, name)(*arguments)
        if not error:
            return
        texts = []
        for query in ("cuGetErrorName", "cuGetErrorString"):
            text = ctypes.c_char_p()
            getattr(self.library, query)(error, ctypes.byref(text))
            texts.append((text.value or b"unknown error").decode())
        more = log.value.decode(errors="replace").strip() if log else ""
        raise RuntimeError(f"{name}: {texts[0]} ({error}): {texts[1]}{': ' if more else ''}{more}")

    def load(self, code):
        """The module of a cubin or of PTX, as bytes."""
        module = ctypes.c_void_p()
        log = ctypes.create_string_buffer(4096)
        options = (ctypes.c_int * 2)(ERROR_LOG_BUFFER, ERROR_LOG_BYTES)
        values = (ctypes.c_void_p * 2)(ctypes.addressof(log), len(log) - 1)
        self.call("cuModuleLoadDataEx", ctypes.byref(module), ctypes.c_char_p(code), 2, options, values, log=log)
        return module

    def find(self, module, name):
        function = ctypes.c_void_p()
        self.call("cuModuleGetFunction", ctypes.byref(function), module, name.encode())
        return function

    def launcher(self, function, launch, pointers, stream):
        """A call that launches with the pointers of a function's arguments, as
        `launch` of build.py says; `stream()` is asked each time, since a graph
        is recorded on another."""
        values = [ctypes.c_uint64(pointers[i]) for i in launch["arguments"]]
        parameters = (ctypes.c_void_p * len(values))(*[ctypes.addressof(v) for v in values])
        sizes = launch["grid"] + launch["block"]

        # The parameters point to the values.
        def call(values=values):
            self.call("cuLaunchKernel", function, *sizes, 0, stream(), parameters, None)
        return call
