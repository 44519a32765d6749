"""Which tensor of the checkpoint a weight of the program is.

By a map of names, else by the exporter's name of the argument or the global's symbol:
exporters keep a parameter's path, with other punctuation and a prefix of their own.
"""

import json
import pathlib
import re

from .errors import InputError

# Tensors that stand for the ".weight" of their module.
_STORED_AS = re.compile(r"(.*\.)(qweight|weight_packed|lora_B(\.\w+)?(\.weight)?)")
_PLACEHOLDER = re.compile(r"\{([A-Za-z]\w*)(\*?)\}")


def parse_names(value):
    """The map from JSON: {"arguments": {index: tensor}, "names": {name or pattern: tensor},
    "functions": {function: {index: tensor}}}; a tensor may be null, where the checkpoint
    has none and needs none. As a dictionary whose keys are names, indices, or a function
    and an index."""
    if not (isinstance(value, dict) and set(value) <= {"arguments", "names", "functions"}):
        raise _not_a_map()
    result = _tensors(value.get("names", {}))
    functions = value.get("functions", {})
    if not isinstance(functions, dict):
        raise _not_a_map()
    for function, arguments in [(None, value.get("arguments", {})), *functions.items()]:
        for index, tensor in _tensors(arguments).items():
            if not index.isdecimal():
                raise InputError(f"a map of names: '{index}' is no argument index")
            result[function, int(index)] = tensor
    return result


def _not_a_map():
    return InputError("not a map of names: {\"arguments\": {index: tensor}, \"names\": {name: "
                      "tensor}}, where a tensor is a string or null")


def _tensors(part):
    if not (isinstance(part, dict) and all(tensor is None or isinstance(tensor, str)
                                           for tensor in part.values())):
        raise _not_a_map()
    return dict(part)


def load_names(path):
    """The map in a JSON file."""
    try:
        return parse_names(json.loads(pathlib.Path(path).read_text(encoding="utf-8")))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: not JSON: {error}") from None
    except InputError as error:
        raise InputError(f"{path}: {error}") from None


def _fill(value, groups):
    def replace(match):
        if match[1] not in groups:
            raise InputError(f"the map of names: '{value}' uses {{{match[1]}}}, which its key "
                             "does not have")
        return groups[match[1]]
    return value and _PLACEHOLDER.sub(replace, value)


def _pattern(key):
    """A key with {placeholders} as a regular expression: {n} is a number, {n*} any text."""
    text, end, seen = "", 0, set()
    for match in _PLACEHOLDER.finditer(key):
        text += re.escape(key[end:match.start()])
        group = match[1]
        text += (f"(?P={group})" if group in seen
                 else f"(?P<{group}>{'.+?' if match[2] else '[0-9]+'})")
        seen.add(group)
        end = match.end()
    return re.compile(text + re.escape(key[end:]))


def _plain(name):
    """A path without its punctuation."""
    return re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_").lower()


def _spellings(name):
    """What the path may be that an exporter made this name from, without punctuation."""
    name = _plain(name)
    result = {name}
    if name[:2] in ("p_", "b_", "c_"):  # torch.export: parameter, buffer, constant
        result.add(name[2:])
    if name.startswith("l_self_"):  # torch.compile
        result.add(re.sub(r"_(modules|parameters|buffers)(?=_)", "", "_" + name[7:])[1:]
                   .removeprefix("modules_").removeprefix("parameters_"))
        result.add(name[7:])
    return result


class Binder:
    """Binds the weights of a manifest to tensors of one checkpoint."""

    def __init__(self, tensors, names=None, prefix=""):
        self._names, self._prefix = names or {}, prefix
        self._patterns = [(_pattern(key), value) for key, value in self._names.items()
                          if isinstance(key, str) and _PLACEHOLDER.search(key)]
        self._tensors = set(tensors)
        for name in tensors:
            if stored := _STORED_AS.fullmatch(name):
                self._tensors.add(stored[1] + "weight")
        self._by_spelling = {}
        for name in self._tensors:
            self._by_spelling.setdefault(_plain(name), []).append(name)

    def exists(self, name):
        return name in self._tensors

    def bind(self, move):
        """The tensor's name (it need not exist), or None where the map says null."""
        keys = list(filter(None, [move.global_name, move.name]))
        for key in [(move.function, move.argument), *keys]:
            if key in self._names:
                return self._names[key]
        found = {_fill(value, match.groupdict()) for pattern, value in self._patterns
                 for key in keys if (match := pattern.fullmatch(key))}
        if not found:
            found = self._by_name(keys)
        if len(found) > 1:
            first, second = sorted(map(str, found))[:2]
            raise InputError(f"{move.key}{_called(move)} may be '{first}' or '{second}'; "
                             "say which in a map of names (--names)")
        if not found:
            raise InputError(f"{move.key}{_called(move)}: no tensor of the checkpoint is known "
                             "to be it; name it in a map of names (--names)")
        return found.pop()

    def _by_name(self, keys):
        for key in keys:
            if self._prefix + key in self._tensors:
                return {self._prefix + key}
        spellings = {_plain(self._prefix + spelling)
                     for key in keys for spelling in _spellings(key)}
        return {name for spelling in spellings for name in self._by_spelling.get(spelling, ())}


def _called(move):
    return f" ({move.name})" if move.name else ""
