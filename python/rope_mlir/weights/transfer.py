"""Checkpoints out of checkpoints: apply writes one, verify compares two."""

import pathlib

import numpy as np

from .errors import OutputError
from .gather import Gatherer
from .output import AtomicFile, AtomicFolder
from .plan import MARK


def _read(shard, tensor):
    return lambda offset, buffer: shard.read_into(tensor, offset, buffer)


def _moved(gatherer, shard, tensor, rewrite):
    """The bytes of a tensor after its rewrite, if it has one."""
    if rewrite is None:
        return gatherer.pieces(_read(shard, tensor), (tensor.size,), 1)
    return gatherer.pieces(_read(shard, tensor), rewrite.shape, rewrite.itemsize, rewrite.steps)


def _write_shard(path, shard, plan, gatherer, progress):
    metadata = dict(shard.metadata)
    metadata.pop(MARK, None)
    if plan.mark:
        metadata[MARK] = plan.mark
    with AtomicFile(path) as file:
        file.write(shard.header(metadata))
        for tensor in shard.tensors.values():
            progress.name(tensor.name)
            for piece in _moved(gatherer, shard, tensor, plan.rewrites.get(tensor.name)):
                file.write(piece)
                progress.advance(len(piece))


def write(checkpoint, plan, target, progress):
    """The moved checkpoint at `target`: a file, or a folder where there are shards."""
    target, gatherer = pathlib.Path(target), Gatherer()
    if checkpoint.index is None:
        if target.is_dir():
            target = target / checkpoint.path.name
        (shard,) = checkpoint.shards.values()
        _write_shard(target, shard, plan, gatherer, progress)
        return
    if target.suffix in (".safetensors", ".json"):
        raise OutputError(f"{target}: a sharded checkpoint is written to a folder; nothing was "
                          "written")
    with AtomicFolder(target) as folder:
        for name, shard in checkpoint.shards.items():
            _write_shard(folder.path / name, shard, plan, gatherer, progress)
        with AtomicFile(folder.path / checkpoint.path.name) as index:
            index.write(checkpoint.path.read_bytes())


def _first_difference(before, after, rewrite, progress, gatherer):
    """Where the moved tensor is not what it should be: a byte, or None."""
    offset = 0
    for piece in _moved(gatherer, *before, rewrite):
        other = np.empty(len(piece), dtype=np.uint8)
        after[0].read_into(after[1], offset, other)
        if not np.array_equal(piece, other):
            return offset + int(np.flatnonzero(piece != other)[0])
        offset += len(piece)
        progress.advance(len(piece))
    return None


def differences(checkpoint, plan, other, progress):
    """Sentences that say where `other` is not the moved checkpoint; none if it is."""
    gatherer = Gatherer()
    for name in sorted(set(other.tensors) - set(checkpoint.tensors)):
        yield f"'{name}' is in {other.path} alone"
    for name, before in checkpoint.tensors.items():
        progress.name(name)
        if name not in other.tensors:
            yield f"'{name}' is in {checkpoint.path} alone"
            continue
        after = other.tensors[name]
        if (before[1].dtype, before[1].shape) != (after[1].dtype, after[1].shape):
            yield (f"'{name}' is {before[1].dtype} {list(before[1].shape)} before and "
                   f"{after[1].dtype} {list(after[1].shape)} after")
            continue
        rewrite = plan.rewrites.get(name)
        place = _first_difference(before, after, rewrite, progress, gatherer)
        if place is not None:
            yield (f"'{name}' ({'moved' if rewrite else 'not moved'}) differs first at "
                   f"{_index(before[1], place)}")


def _index(tensor, byte):
    """Which element a byte belongs to."""
    count = int(np.prod(tensor.shape))
    element = byte * count // tensor.size
    return [int(i) for i in np.unravel_index(element, tensor.shape)] if tensor.shape else "byte 0"
