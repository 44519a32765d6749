"""What the tests of rope-weights share: files made and read by the safetensors library,
and the command line as a process."""

import contextlib
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import ml_dtypes
import numpy as np
import safetensors
from safetensors.numpy import save_file

from rope_mlir.weights import cli

DTYPES = {"BF16": ml_dtypes.bfloat16, "F8_E4M3": ml_dtypes.float8_e4m3fn,
          "F8_E5M2": ml_dtypes.float8_e5m2, "F8_E8M0": ml_dtypes.float8_e8m0fnu,
          "F16": np.float16, "F32": np.float32, "F64": np.float64, "I8": np.int8,
          "U8": np.uint8, "I16": np.int16, "I32": np.int32, "I64": np.int64, "BOOL": np.bool_}


def save(path, tensors, metadata=None):
    save_file({name: np.array(value, order="C") for name, value in tensors.items()}, path,
              metadata=metadata)


def load(path):
    """name -> array, as the library reads the file."""
    result = {}
    for name, entry in safetensors.deserialize(pathlib.Path(path).read_bytes()):
        data = np.frombuffer(entry["data"], dtype=DTYPES[entry["dtype"]])
        result[name] = data.reshape(entry["shape"])
    return result


def metadata(path):
    with open(path, "rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    return header.get("__metadata__", {})


def same_bytes(a, b):
    return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()


def numbers(shape, dtype=np.float32, seed=0):
    """Every place another number, as far as the type lets them."""
    random = np.random.default_rng(seed)
    if np.issubdtype(dtype, np.integer):
        info = np.iinfo(dtype)
        return random.integers(info.min, info.max, shape, dtype=dtype, endpoint=True)
    if np.dtype(dtype).itemsize == 1:  # Bit patterns of a small float.
        return random.integers(0, 256, shape, dtype=np.uint8).view(dtype)
    return random.permutation(int(np.prod(shape))).reshape(shape).astype(dtype)


class TestCase(unittest.TestCase):
    """Each test has a folder of its own, `self.folder`."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def path(self, name):
        return self.folder / name

    def write_json(self, name, value):
        self.path(name).write_text(json.dumps(value))
        return self.path(name)

    def files(self):
        """All files, the hidden ones too."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*"))

    def call(self, *args, code=0, **more):
        """rope-weights in this process, or in one that `more` prepares; its exit code is
        checked, its words returned."""
        args = [str(arg) for arg in args]
        if more:
            done = subprocess.run([sys.executable, "-m", "rope_mlir.weights", *args],
                                  capture_output=True, **more)
            found, said = done.returncode, (done.stdout + done.stderr).decode()
        else:
            text = io.StringIO()
            with contextlib.redirect_stdout(text), contextlib.redirect_stderr(text):
                try:
                    found = cli.main(args)
                except SystemExit as stop:
                    found = stop.code
            said = text.getvalue()
        self.assertEqual(found, code, said)
        return said

    def assert_same(self, a, b, name=""):
        self.assertTrue(same_bytes(a, b), name)
