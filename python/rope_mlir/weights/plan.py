"""What has to happen to which tensor, all checks done, before a byte is written."""

import dataclasses
import fnmatch
import math

import numpy as np

from . import formats
from .binding import Binder
from .errors import InputError, Refused
from .formats import lora
from .gather import Step, compose
from .layout import inverse

MARK = "rope_mlir.manifest"  # in the metadata of each file


@dataclasses.dataclass(frozen=True)
class Bound:
    """A weight of the program: the tensor it is, how that is stored, what moves."""

    tensor: str
    format: str
    description: str


@dataclasses.dataclass(frozen=True)
class Plan:
    bound: list[Bound]
    rewrites: dict[str, formats.Rewrite]  # by stored tensor
    mark: str  # for the metadata of the result; "" for none

    def moved_bytes(self, checkpoint):
        return sum(checkpoint.get(name).size for name in self.rewrites)


def _steps(moves, invert):
    steps = [Step(move.dim, move.permutation(), move.packing) for move in moves]
    if not invert:
        return steps
    return [Step(step.dim, inverse(step.permutation), step.packing) for step in reversed(steps)]


def _same(steps, others):
    """Whether two lists of steps do the same."""
    steps, others = compose(steps), {step.dim: step for step in compose(others)}
    return len(steps) == len(others) and all(
        step.dim in others and np.array_equal(step.permutation, others[step.dim].permutation)
        for step in steps)


def _bind(manifest, checkpoint, binder, invert, allow_missing):
    """tensor -> (its first move, the steps of all, what they say), of those there."""
    by_weight, result = {}, {}
    for move in manifest.moves:
        by_weight.setdefault(move.key, []).append(move)
    for key, moves in by_weight.items():
        tensor = binder.bind(moves[0])
        if tensor is None:
            continue
        if not binder.exists(tensor):
            if allow_missing:
                continue
            raise InputError(f"{checkpoint.path}: the tensor '{tensor}' ({key}) is missing")
        steps = _steps(moves, invert)
        if tensor in result:
            other, other_steps, _ = result[tensor]
            if not _same(steps, other_steps):
                raise Refused(f"'{tensor}' is both {other.key} and {key}, which move in "
                              "different ways: store the tensor twice")
            continue
        result[tensor] = moves[0], steps, "; ".join(move.description for move in moves)
    return result


def _stored(module):
    """How the weight is stored, and the rewrites of what is."""
    name, rewrites = formats.choose(module)
    if name != "plain" or module.own() is not None:
        found = list(rewrites(module))
        if lora.matches(module):
            return f"{name}, LoRA", found + list(lora.rewrites(module))
        return name, found
    if lora.matches(module):
        return "LoRA", list(lora.rewrites(module))
    raise InputError(f"'{module.name}' is stored in a format that is not known")


def _left_behind(checkpoint, tensor, touched, leave):
    """A tensor of the same module that nobody has said anything about, or None."""
    base, dot, last = tensor.rpartition(".")
    if last in ("weight", "bias") and base:
        prefixes = [base + dot]
        if base.endswith(".base_layer"):
            prefixes.append(base.removesuffix("base_layer"))
        names = [name for prefix in prefixes for name in checkpoint.below(prefix)]
    else:
        stem = tensor.removesuffix("weight").removesuffix("bias")
        names = [stem + other for other in ("weight", "bias")
                 if stem + other in checkpoint.tensors]
    for name in names:
        if name in touched or math.prod(checkpoint.get(name).shape) == 1:
            continue
        if not any(fnmatch.fnmatchcase(name, pattern) for pattern in leave):
            return name
    return None


def marks(checkpoint):
    """The manifests that the checkpoint was prepared with: "sha", or "-sha" inverted."""
    found = {metadata.get(MARK, "") for metadata in checkpoint.metadata()}
    if len(found) > 1:
        raise Refused(f"{checkpoint.path}: some shards were prepared with a manifest and others "
                      "not, or with another")
    return [mark for mark in "".join(found).split(",") if mark]


def _new_mark(checkpoint, sha, invert, again):
    found = marks(checkpoint)
    mark, opposite = ("-" + sha, sha) if invert else (sha, "-" + sha)
    if mark in found:
        raise Refused(f"{checkpoint.path}: this manifest was applied to it before"
                      + (", inverted" if invert else ""))
    if found and found[-1] == opposite:
        return ",".join(found[:-1])
    if found and not again:
        raise Refused(f"{checkpoint.path}: was prepared with another manifest before "
                      f"({found[-1][:16]}); --again if both are meant")
    return ",".join([*found, mark])


def make_plan(manifest, checkpoint, *, names=None, prefix="", invert=False, again=False,
              leave=(), allow_missing=False, check_mark=True, options=formats.Options()):
    """A Plan; InputError or Refused says why there is none."""
    mark = _new_mark(checkpoint, manifest.sha, invert, again) if check_mark else ""
    binder = Binder(checkpoint.tensors, names, prefix)
    bound, rewrites, touched = [], {}, set()
    tensors = _bind(manifest, checkpoint, binder, invert, allow_missing)
    for tensor, (move, steps, description) in tensors.items():
        module = formats.Module(checkpoint, tensor, move, steps, options)
        touched.add(tensor)
        name, found = _stored(module)
        touched |= module.claimed
        for item in found:
            other = rewrites.get(item.tensor)
            if other is not None and not _same(item.steps, other.steps):
                raise Refused(f"'{item.tensor}' would move in two ways: by its own entry in the "
                              f"manifest, and as a part of '{tensor}'")
            rewrites.setdefault(item.tensor, item)
        bound.append(Bound(tensor, name, description))
    for tensor in tensors:
        name = _left_behind(checkpoint, tensor, touched, leave)
        if name is not None:
            raise Refused(f"'{tensor}' moves, and '{name}' beside it would stay: the manifest "
                          "does not name it, nor does a known format (--leave if it may)")
    return Plan(bound, rewrites, mark)
