"""Times one shape: the four encoders, eager and compiled, ours and a copy.

One process per shape, started by run.py: memory is given back, and what one
shape leaves behind in compilers and allocators does not reach the next. Prints
one line of JSON.
"""

import argparse
import ctypes
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import torch

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts" / "export"), str(ROOT / "benchmarks")]

import timing  # noqa: E402
from common import export_text  # noqa: E402
from encoders import VARIANTS, make_encoder  # noqa: E402

def compile_ours(module, x, folder, name):
    """The address of the code of rope-compile for what torch.export makes of it."""
    program = folder / f"{name}.mlir"
    program.write_text(export_text(module, (x,)))
    library = folder / f"{name}.so"
    start = time.perf_counter()
    subprocess.run([str(ROOT / "build/bin/rope-compile"), str(program), "--emit=so",
                    "--interface=pointers", "-o", str(library)], check=True)
    seconds = time.perf_counter() - start
    program.unlink()
    loaded = ctypes.CDLL(str(library))
    library.unlink()
    return loaded.main, seconds


def measure(options, folder):
    batch, length, width = options.shape
    device = torch.device(options.device)
    clock = timing.Clock(torch.cuda.synchronize if options.device == "cuda" else lambda: None)
    generator = torch.Generator().manual_seed(1)
    x = torch.randn(batch, length, width, generator=generator).to(device)
    y = torch.empty_like(x)
    result = {"shape": f"B{batch}_S{length}_E{width}", "ms": {},
              "error": {}, "compile_s": {}, "torch": torch.__version__}
    contenders = {}
    for variant in VARIANTS:
        module = make_encoder(variant, width, length).eval()
        if options.device == "cpu":
            function, seconds = compile_ours(module, x, folder, variant.replace(" ", "_"))
            result["compile_s"][variant] = round(seconds, 2)
            pointers = ctypes.c_void_p(x.data_ptr()), ctypes.c_void_p(y.data_ptr())
            contenders[f"ours {variant}"] = lambda f=function, p=pointers: f(*p)
            y.fill_(float("nan"))
            function(*pointers)
            result["error"][variant] = (module(x) - y).abs_().max().item()
        module = module.to(device)
        contenders[f"eager {variant}"] = lambda m=module: m(x)
        if options.compiled:
            torch._dynamo.reset()
            compiled = torch.compile(module, backend="inductor", dynamic=True)
            compiled(x)
            contenders[f"compiled {variant}"] = lambda m=compiled: m(x)
    if options.device == "cpu":
        size = x.numel() * x.element_size()
        copies = timing.load_copies([(x.data_ptr(), y.data_ptr(), size)])
        result["copy_is"], contenders["copy"] = clock.fastest(copies)
    else:
        contenders["copy"] = lambda: y.copy_(x)
    # Ours beside the copy, before peers whose stores stay in the caches.
    order = sorted(contenders, key=lambda name: ["copy", "ours", "eager", "compiled"].index(
        name.split()[0]))
    result["ms"] = clock.rounds({name: contenders[name] for name in order}, options.rounds)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("shape", type=lambda text: tuple(map(int, text.split(","))))
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--no-compiled", dest="compiled", action="store_false")
    options = parser.parse_args()
    with torch.no_grad(), tempfile.TemporaryDirectory() as folder:
        print(json.dumps(measure(options, pathlib.Path(folder))))


if __name__ == "__main__":
    main()
