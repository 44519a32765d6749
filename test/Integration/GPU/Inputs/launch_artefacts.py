#===- launch_artefacts.py - Launch what benchmarks/gpu/build.py made -------===#
#
# Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===------------------------------------------------------------------------===#
# launch_artefacts.py FOLDER SHAPE [KERNEL...] loads the code of a shape as the
# benchmark does, in a context as PyTorch would make one, and launches each kernel;
# argument i of the function is 0xa0000 + i * 0x10000.
#===------------------------------------------------------------------------===#

import ctypes
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[4] / "benchmarks" / "gpu"))

import driver  # noqa: E402


def main():
    folder, shape, *names = sys.argv[1:]
    manifest = json.loads((pathlib.Path(folder) / "manifest.json").read_text())
    code = (pathlib.Path(folder) / f"{shape}.{manifest['code']}").read_bytes()
    launches = manifest["shapes"][shape]
    pointers = [0xA0000 + i * 0x10000 for i in range(8)]
    gpu = driver.Driver()
    if "no-context" not in names:
        gpu.call("cuCtxPushCurrent_v2", ctypes.c_void_p(0x100))
    try:
        module = gpu.load(code)
        for name in names or launches:
            launch = launches.get(name, {"kernel": name})
            function = gpu.find(module, launch["kernel"])
            gpu.launcher(function, launch, pointers, lambda: 0x101)()
    except RuntimeError as error:
        print("error:", error)


main()
