"""The manifest: read, checked, and turned into permutations.

manifest.schema.json has the shape of the JSON; what a schema cannot say (heads that
overlap, lanes that are no permutation) is checked here, with the same rules for
what the schema does say, so that the messages name the field.
"""

import dataclasses
import hashlib
import json
import pathlib

import numpy as np

from . import dtypes
from .errors import InputError
from .layout import Layout, Segment, expand

FORMAT, VERSION = "rope-weights", 1
MAX_AXIS = 1 << 28  # Permutations are written out; this is a mistake, not a model.
SCHEMA = pathlib.Path(__file__).with_name("manifest.schema.json")


@dataclasses.dataclass(frozen=True)
class Packing:
    """`bits` wide numbers in the words of the tensor, several to a word along `dim`.

    Number order[i] of a word's numbers lies in its bits [i*bits, (i+1)*bits).
    """

    dim: int
    bits: int
    order: tuple[int, ...]


@dataclasses.dataclass(frozen=True)
class Move:
    """A permutation of one axis of one weight."""

    key: str  # "argument 3" or "global @wq": what the moves of one weight share
    function: str | None
    argument: int | None
    global_name: str | None
    name: str | None
    shape: tuple[int, ...]
    dtype: str
    dim: int
    head_dim: int
    lanes: tuple[int, ...]  # result lane j of a head is operand lane lanes[j]
    segments: tuple[Segment, ...]
    packing: Packing | None
    description: str

    def axis_size(self):
        """Places along the axis: numbers, not words."""
        size = self.shape[self.dim]
        if self.packing and self.packing.dim == self.dim:
            size *= len(self.packing.order)
        return size

    def permutation(self):
        return expand(self.axis_size(), self.lanes, self.segments)


@dataclasses.dataclass(frozen=True)
class Manifest:
    moves: tuple[Move, ...]
    caches: tuple[dict, ...]
    function: str | None
    sha: str


class _Reader:
    """A JSON object whose fields are asked for one by one; knows where it is."""

    def __init__(self, where, value, allowed):
        self.where = where
        if not isinstance(value, dict):
            raise self.error(f"must be an object, got {json.dumps(value)[:40]}")
        self.value = value
        unknown = sorted(set(value) - set(allowed))
        if unknown:
            raise self.error(f"does not know the field '{unknown[0]}'")

    def error(self, message):
        return InputError(f"{self.where}: {message}")

    def has(self, field):
        return field in self.value

    def get(self, field, check, what):
        if field not in self.value:
            raise self.error(f"needs the field '{field}'")
        value = self.value[field]
        if not check(value):
            raise self.error(f"'{field}' must be {what}, got {json.dumps(value)[:60]}")
        return value

    def maybe(self, field, check, what):
        return self.get(field, check, what) if field in self.value else None


def _is_index(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_size(value):
    return _is_index(value) and value > 0


def _is_name(value):
    return isinstance(value, str) and value != ""


def _is_list(check, least=1):
    return lambda value: (isinstance(value, list) and len(value) >= least
                          and all(check(item) for item in value))


INDEX, SIZE = "an integer from 0", "an integer from 1"


def _layout(where, value, head_dim):
    reader = _Reader(where, value, ("kind", "window", "blocks", "live"))
    kind = reader.get("kind", _is_name, "'split' or 'interleaved'")
    window = reader.maybe("window", lambda v: _is_list(_is_index, 2)(v) and len(v) == 2,
                          "[offset, size]")
    blocks = reader.maybe("blocks", _is_list(_is_size), "a list of integers from 1")
    live = reader.maybe("live", _is_size, SIZE)
    try:
        return Layout.make(kind, head_dim, window, blocks or (), live)
    except InputError as error:
        raise reader.error(str(error)) from None


def _segment(where, value):
    reader = _Reader(where, value, ("offset", "count", "stride"))
    return Segment(reader.get("offset", _is_index, INDEX),
                   reader.get("count", _is_size, SIZE),
                   reader.get("stride", _is_size, SIZE))


def _packing(where, value, shape, dtype):
    if value == "none":
        return None
    reader = _Reader(where, value, ("dim", "bits", "order"))
    dim = reader.get("dim", lambda v: _is_index(v) and v < len(shape), "a dimension of 'shape'")
    bits = reader.get("bits", lambda v: _is_size(v) and v in (1, 2, 4), "1, 2 or 4")
    width = dtypes.BITS[dtypes.accepted(dtype)[0]]
    order = reader.maybe("order", _is_list(_is_index, 2), "a list of integers from 0")
    order = tuple(range(width // bits)) if order is None else tuple(order)
    if sorted(order) != list(range(width // bits)):
        raise reader.error(f"'order' must name each of the {width // bits} numbers in a word once")
    return Packing(dim, bits, order)


MOVE_FIELDS = ("function", "argument", "global", "result", "name", "shape", "dtype", "dim",
               "head_dim", "heads", "segments", "from", "to", "lanes", "packing")


def _text(layout):
    window = list(layout.window) if layout.window != (0, layout.head_dim) else None
    return layout.kind + (f" {window}" if window else "")


def _move(where, value):
    reader = _Reader(where, value, MOVE_FIELDS)
    function = reader.maybe("function", _is_name, "a name")
    reader.maybe("result", _is_index, INDEX)
    argument = reader.maybe("argument", _is_index, INDEX)
    global_name = reader.maybe("global", _is_name, "a name")
    if argument is None and global_name is None:
        raise reader.error("needs 'argument' or 'global'")
    name = reader.maybe("name", _is_name, "a name")
    shape = tuple(reader.get("shape", _is_list(_is_index), "a list of integers from 0"))
    dtype = reader.get("dtype", lambda v: _is_name(v) and dtypes.is_known(v),
                       "an MLIR element type that safetensors has")
    dim = reader.get("dim", lambda v: _is_index(v) and v < len(shape), "a dimension of 'shape'")
    head_dim = reader.get("head_dim", _is_size, SIZE)
    heads = reader.get("heads", _is_size, SIZE)
    segments = reader.get("segments", lambda v: isinstance(v, list) and v, "a list of segments")
    segments = tuple(_segment(f"{where}.segments[{i}]", s) for i, s in enumerate(segments))
    if reader.has("lanes") == (reader.has("from") or reader.has("to")):
        raise reader.error("needs either 'from' and 'to', or 'lanes'")
    if reader.has("lanes"):
        lanes = reader.get("lanes", _is_list(_is_index), "a list of integers from 0")
        text = "lanes"
    else:
        from_, to = (_layout(f"{where}.{field}", reader.get(field, lambda v: True, ""), head_dim)
                     for field in ("from", "to"))
        try:
            lanes = from_.permutation_to(to).tolist()
        except InputError as error:
            raise reader.error(str(error)) from None
        text = f"{_text(from_)} -> {_text(to)}"
    if sorted(lanes) != list(range(head_dim)):
        raise reader.error(f"'lanes' must be a permutation of 0 to {head_dim - 1}")
    if sum(segment.count for segment in segments) != heads:
        raise reader.error(f"'heads' is {heads}, the segments have "
                           f"{sum(segment.count for segment in segments)}")
    packing = None
    if reader.has("packing"):
        packing = _packing(f"{where}.packing", value["packing"], shape, dtype)
    key = f"global @{global_name.lstrip('@')}" if global_name else f"argument {argument}"
    if function and not global_name:
        key += f" of @{function}"
    move = Move(key, function, argument, global_name, name, shape, dtype, dim, head_dim,
                tuple(lanes), segments, packing,
                f"{heads} heads of {head_dim} along dim {dim}: {text}")
    if move.axis_size() > MAX_AXIS:
        raise reader.error(f"dimension {dim} has {move.axis_size()} places, "
                           "which is no weight's")
    try:
        move.permutation()
    except InputError as error:
        raise reader.error(str(error)) from None
    return move


CACHE_FIELDS = ("function", "argument", "result", "name", "shape", "dtype", "dim", "head_dim",
                "from", "to")


def _cache(where, value):
    """KV caches are the caller's: checked, shown, and else left alone."""
    reader = _Reader(where, value, CACHE_FIELDS)
    if reader.has("argument") == reader.has("result"):
        raise reader.error("needs either 'argument' or 'result'")
    reader.get("argument" if reader.has("argument") else "result", _is_index, INDEX)
    reader.get("function", _is_name, "a name")
    reader.maybe("name", _is_name, "a name")
    shape = reader.get("shape", _is_list(lambda v: v == "?" or _is_index(v)),
                       "a list of sizes, '?' where not known")
    reader.get("dtype", _is_name, "an element type")
    reader.get("dim", lambda v: _is_index(v) and v < len(shape), "a dimension of 'shape'")
    head_dim = reader.get("head_dim", _is_size, SIZE)
    for field in ("from", "to"):
        _layout(f"{where}.{field}", reader.get(field, lambda v: True, ""), head_dim)
    return value


def _digest(moves):
    """Of what moves, not of how the file is spelled."""
    moves = [{field: value for field, value in move.items() if field not in ("name", "result")}
             for move in moves]
    text = json.dumps(moves, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def parse(value):
    """A Manifest from JSON as Python has it; InputError names what is wrong."""
    reader = _Reader("manifest", value,
                     ("format", "version", "producer", "function", "moves", "caches"))
    reader.get("format", lambda v: v == FORMAT, f"'{FORMAT}'")
    reader.get("version", lambda v: _is_size(v) and v == VERSION,
               f"{VERSION}, the one that this program knows")
    reader.maybe("producer", lambda v: isinstance(v, str), "a string")
    function = reader.maybe("function", _is_name, "a name")
    moves = reader.get("moves", lambda v: isinstance(v, list), "a list of moves")
    caches = reader.maybe("caches", lambda v: isinstance(v, list), "a list") or []
    result = Manifest(tuple(_move(f"moves[{i}]", move) for i, move in enumerate(moves)),
                      tuple(_cache(f"caches[{i}]", cache) for i, cache in enumerate(caches)),
                      function, _digest(moves))
    shapes = {}
    for i, move in enumerate(result.moves):
        first = shapes.setdefault(move.key, (move.shape, move.dtype, move.name))
        if first != (move.shape, move.dtype, move.name):
            raise InputError(f"moves[{i}]: {move.key} has another shape, dtype or name above")
    return result


def load(path):
    """The manifest in a file."""
    try:
        value = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: not JSON: {error}") from None
    try:
        return parse(value)
    except InputError as error:
        raise InputError(f"{path}: {error}") from None




def is_identity(permutation):
    return bool((np.asarray(permutation) == np.arange(len(permutation))).all())
