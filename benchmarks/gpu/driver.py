"""Launches kernels of a cubin through the CUDA driver, on PyTorch's stream."""

import ctypes


class Driver:
    def __init__(self):
        self.library = ctypes.CDLL("libcuda.so.1")
        self.call("cuInit", 0)

    def call(self, name, *arguments):
        error = getattr(self.library, name)(*arguments)
        if error:
            text = ctypes.c_char_p()
            self.library.cuGetErrorString(error, ctypes.byref(text))
            raise RuntimeError(f"{name}: {(text.value or b'unknown error').decode()} ({error})")

    def load(self, cubin):
        """Needs a current context, which PyTorch's first tensor makes."""
        module = ctypes.c_void_p()
        self.call("cuModuleLoadData", ctypes.byref(module), cubin)
        return module

    def find(self, module, name):
        function = ctypes.c_void_p()
        self.call("cuModuleGetFunction", ctypes.byref(function), module, name.encode())
        return function

    def launcher(self, function, launch, pointers, stream):
        """A call that launches with the pointers of a function's arguments;
        `stream()` is asked each time, since a graph is recorded on another."""
        values = [ctypes.c_uint64(pointers[i]) for i in launch["arguments"]]
        parameters = (ctypes.c_void_p * len(values))(*[ctypes.addressof(v) for v in values])
        sizes = [ctypes.c_uint(n) for n in launch["grid"] + launch["block"]]

        def call(values=values):
            self.call("cuLaunchKernel", function, *sizes, ctypes.c_uint(0), ctypes.c_void_p(stream()),
                      parameters, None)
        return call
