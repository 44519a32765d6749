"""rope-mlir from Python: MLIR text in; MLIR text, object code or arrays out.

A thin layer over the command-line tools, which it looks for in ROPE_MLIR_BIN, in
the build folder of the checkout that it lies in, and on PATH. A tool that fails
raises ToolError with the command and what the tool said.

    import rope_mlir
    folded = rope_mlir.optimize(text, layout="split")
    y, = rope_mlir.run(folded, [x])
"""

import os
import pathlib
import shutil
import subprocess
import tempfile

__all__ = ["ToolError", "compile", "find_tool", "opt", "optimize", "run"]


class ToolError(RuntimeError):
    """A tool failed: `command` is what was run, `stderr` what it said."""

    def __init__(self, command, stderr):
        super().__init__(f"{' '.join(command)}\n{stderr.strip()}")
        self.command = command
        self.stderr = stderr


def find_tool(name):
    """The path of a tool; FileNotFoundError says where it was looked for."""
    folders = [os.environ.get("ROPE_MLIR_BIN"),
               str(pathlib.Path(__file__).resolve().parents[2] / "build" / "bin")]
    for folder in filter(None, folders):
        if found := shutil.which(name, path=folder):
            return found
    if found := shutil.which(name):
        return found
    raise FileNotFoundError(f"{name} is not in ROPE_MLIR_BIN, in the build folder or on PATH")


def _call(name, *args, stdin=""):
    command = [find_tool(name), *map(str, args)]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True)
    if done.returncode != 0:
        raise ToolError(command, done.stderr)
    return done.stdout


def opt(module, *passes):
    """`module` (text) after rope-opt with the given flags, e.g. "--rope-raise"."""
    return _call("rope-opt", "-", *passes, stdin=module)


def optimize(module, layout="auto"):
    """Raises every rotation and folds its layout into the weights.

    `layout` is "keep", "auto", "split" or "interleaved".
    """
    return opt(module, f"--rope-optimize=layout={layout}")


def compile(module, target="cpu", emit="obj", layout="keep"):
    """Compiled code as bytes: rope-compile --target=`target` --emit=`emit`."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out"
        _call("rope-compile", "-", "-o", out, f"--target={target}", f"--emit={emit}",
              f"--layout={layout}", stdin=module)
        return out.read_bytes()


def run(module, inputs, function="main", results=1):
    """Calls `function` on the CPU with NumPy arrays, one per argument, and returns
    `results` arrays. Data is converted to the element types of the arguments."""
    import numpy

    with tempfile.TemporaryDirectory() as folder:
        def file(kind, i):
            return f"{folder}/{kind}{i}.npy"
        for i, array in enumerate(inputs):
            numpy.save(file("in", i), array)
        _call("rope-run", "-", f"--function={function}",
              *(f"--input=@{file('in', i)}" for i in range(len(inputs))),
              *(f"--output=@{file('out', i)}" for i in range(results)), stdin=module)
        return [numpy.load(file("out", i)) for i in range(results)]
