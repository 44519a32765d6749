"""A checkpoint: one safetensors file, or the shards that an index names."""

import bisect
import json
import os
import pathlib

from .container import Container
from .errors import InputError

INDEX = "model.safetensors.index.json"
SINGLE = "model.safetensors"


class Checkpoint:
    """`shards` (Containers, by file name) and `tensors`: name -> (shard, Tensor).

    `path` is a .safetensors file, an index (.json), or a folder with either. Opening it
    reads and checks every header.
    """

    def __init__(self, path):
        path = pathlib.Path(path)
        if path.is_dir():
            found = [path / name for name in (INDEX, SINGLE) if (path / name).exists()]
            if not found:
                raise InputError(f"{path}: neither {INDEX} nor {SINGLE} is in it")
            path = found[0]
        self.path = path
        self.index = None
        self.shards, self.tensors = {}, {}
        try:
            if path.suffix == ".json":
                self._open_index()
            else:
                self._open_shard(path)
        except BaseException:
            self.close()
            raise
        self._sorted = sorted(self.tensors)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        for shard in self.shards.values():
            shard.close()

    def _open_shard(self, path):
        shard = self.shards[path.name] = Container(path)
        for tensor in shard.tensors.values():
            self.tensors[tensor.name] = (shard, tensor)

    def _open_index(self):
        try:
            self.index = json.loads(self.path.read_text(encoding="utf-8"))
            weight_map = self.index["weight_map"]
            good = all(isinstance(file, str) for file in weight_map.values())
        except OSError as error:
            raise InputError(f"{self.path}: {error.strerror}") from None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            good = False
        if not good:
            raise InputError(f"{self.path}: not an index of a sharded checkpoint "
                             "(a JSON object with 'weight_map')")
        folder, files = self.path.parent, sorted(set(weight_map.values()))
        for file in files:
            # The result has the same names in another folder: no way out of it.
            if os.path.basename(file) != file or file in ("", ".", "..", self.path.name):
                raise InputError(f"{self.path}: the shard '{file}' is not the name of a file "
                                 "beside the index")
        missing = [file for file in files if not (folder / file).is_file()]
        if missing:
            raise InputError(f"{self.path}: names {len(files)} shards, {len(missing)} missing: "
                             f"{missing[0]}")
        for file in files:
            self._open_shard(folder / file)
        for file, shard in self.shards.items():
            for name in shard.tensors:
                if weight_map.get(name) != file:
                    where = f"in {weight_map[name]}" if name in weight_map else "not"
                    raise InputError(
                        f"{shard.path}: has the tensor '{name}', which the index has {where}")
        for name, file in weight_map.items():
            if name not in self.shards[file].tensors:
                raise InputError(f"{self.path}: '{name}' should be in {file}, and is not")

    def metadata(self):
        """The metadata of every shard."""
        return [shard.metadata for shard in self.shards.values()]

    def size(self):
        return sum(tensor.size for _, tensor in self.tensors.values())

    def below(self, prefix):
        """The names that begin with `prefix`."""
        for i in range(bisect.bisect_left(self._sorted, prefix), len(self._sorted)):
            if not self._sorted[i].startswith(prefix):
                return
            yield self._sorted[i]

    def get(self, name):
        """The Tensor of that name, or None."""
        return self.tensors[name][1] if name in self.tensors else None

    def read(self, name):
        """All bytes of a (small) tensor."""
        shard, tensor = self.tensors[name]
        return shard.read(tensor)
