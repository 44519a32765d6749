"""One .safetensors file: its header checked in full, its data read in pieces.

The format is small (8 bytes of length, a JSON header, the data), and the tensors move
as bytes here whatever their element type, so no framework has to know the type.
"""

import dataclasses
import json
import math
import os

from .dtypes import BITS
from .errors import InputError

MAX_HEADER = 100_000_000  # as the safetensors library has it
METADATA = "__metadata__"


@dataclasses.dataclass(frozen=True)
class Tensor:
    name: str
    dtype: str
    shape: tuple[int, ...]
    start: int  # in the file's data
    end: int

    @property
    def size(self):
        return self.end - self.start


def _unique(pairs):
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a name occurs twice")
    return result


class Container:
    """A file that is open for reading; `tensors` by name, in the order of their data."""

    def __init__(self, path):
        self.path = os.fspath(path)
        try:
            self._file = open(path, "rb", buffering=0)
        except OSError as error:
            raise InputError(f"{self.path}: {error.strerror}") from None
        try:
            self._read_header()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._file.close()

    def _error(self, message):
        return InputError(f"{self.path}: {message}")

    def _read_header(self):
        try:
            size = os.fstat(self._file.fileno()).st_size
            prefix = self._file.read(8)
        except OSError as error:
            raise self._error(error.strerror) from None
        length = int.from_bytes(prefix, "little")
        if len(prefix) < 8 or length < 2 or length > MAX_HEADER:
            raise self._error("not a safetensors file")
        if 8 + length > size:
            raise self._error(f"truncated: its header should have {length} bytes, "
                              f"the file has {size} in all")
        try:
            header = json.loads(self._file.read(length), object_pairs_hook=_unique)
        except (ValueError, RecursionError) as error:
            raise self._error(f"not a safetensors file: header: {error}") from None
        if not isinstance(header, dict):
            raise self._error("not a safetensors file: the header is no object")
        self.metadata = header.pop(METADATA, {})
        if not (isinstance(self.metadata, dict)
                and all(isinstance(value, str) for value in self.metadata.values())):
            raise self._error(f"{METADATA} must map names to strings")
        tensors = sorted((self._tensor(name, entry) for name, entry in header.items()),
                         key=lambda tensor: (tensor.start, tensor.end))
        self.tensors = {tensor.name: tensor for tensor in tensors}
        self._data = 8 + length
        self._check_extent(tensors, size - self._data)

    def _tensor(self, name, entry):
        def is_count(value):
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        try:
            dtype, shape, (start, end) = entry["dtype"], entry["shape"], entry["data_offsets"]
            good = len(entry) == 3 and all(map(is_count, [*shape, start, end]))
        except (TypeError, KeyError, ValueError):
            good = False
        if not good:
            raise self._error(f"the header's entry of '{name}' is malformed")
        if dtype not in BITS:
            raise self._error(f"'{name}' has the unknown element type {dtype}")
        if math.prod(shape) * BITS[dtype] != 8 * (end - start):
            raise self._error(f"'{name}' is {dtype} {list(shape)}, its data has "
                              f"{end - start} bytes")
        return Tensor(name, dtype, tuple(shape), start, end)

    def _check_extent(self, tensors, size):
        end = 0
        for tensor in tensors:
            if tensor.start != end:
                raise self._error(f"the data of '{tensor.name}' begins at {tensor.start}, "
                                  f"what lies before it ends at {end}")
            end = tensor.end
        if end > size:
            raise self._error(f"truncated: its tensors need {end} bytes, it has {size}")
        if end < size:
            raise self._error(f"{size - end} bytes follow the last tensor")

    def read_into(self, tensor, offset, view):
        """Fills `view` (bytes) from the tensor's data, from byte `offset` on."""
        self._file.seek(self._data + tensor.start + offset)
        view = memoryview(view).cast("B")
        done = 0
        while done < len(view):
            try:
                count = self._file.readinto(view[done:])
            except OSError as error:
                raise self._error(error.strerror) from None
            if not count:
                raise self._error("became shorter while it was read")
            done += count

    def read(self, tensor):
        """All bytes of a (small) tensor."""
        buffer = bytearray(tensor.size)
        self.read_into(tensor, 0, buffer)
        return buffer

    def header(self, metadata):
        """The bytes before the data of a file with the same tensors and other metadata."""
        entries = {METADATA: metadata} if metadata else {}
        for tensor in self.tensors.values():
            entries[tensor.name] = {"dtype": tensor.dtype, "shape": list(tensor.shape),
                                    "data_offsets": [tensor.start, tensor.end]}
        text = json.dumps(entries, separators=(",", ":"), ensure_ascii=False).encode()
        text += b" " * (-len(text) % 8)  # The data begins at a multiple of 8.
        return len(text).to_bytes(8, "little") + text
