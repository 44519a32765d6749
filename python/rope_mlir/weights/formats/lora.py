"""LoRA beside a weight, or instead of it: rows are those of B, columns those of A."""

import re

from .common import take, take_rows

_A = re.compile(r"lora_A(\.\w+)?(\.weight)?")
_B = re.compile(r"lora_B(\.\w+)?(\.weight)?")
_MAGNITUDE = re.compile(r"lora_magnitude_vector(\.\w+)?(\.weight)?")


def _suffixes(module):
    """The names under the module, and under the one that PEFT has wrapped it in."""
    prefixes = [module.prefix]
    if module.prefix.endswith(".base_layer."):
        prefixes.append(module.prefix.removesuffix("base_layer."))
    for prefix in prefixes:
        for name in module.checkpoint.below(prefix):
            yield name, name[len(prefix):]


def matches(module):
    return module.last == "weight" and any(_B.fullmatch(suffix) for _, suffix in _suffixes(module))


def rewrites(module):
    rows, columns = module.permutation(0), module.permutation(1)
    for name, suffix in _suffixes(module):
        tensor = module.checkpoint.get(name)
        if _A.fullmatch(suffix):
            module.expect(tensor, (*tensor.shape[:1], module.shape[1]), "LoRA")
            yield from take(tensor, 1, columns)
        elif _B.fullmatch(suffix):
            module.expect(tensor, (module.shape[0], *tensor.shape[1:]), "LoRA")
            yield from take_rows(tensor, rows)
        elif _MAGNITUDE.fullmatch(suffix):
            # Per output row, as a vector or a column.
            module.expect(tensor, (module.shape[0], *tensor.shape[1:]), "DoRA")
            yield from take_rows(tensor, rows)
        else:
            continue
        module.claimed.add(name)
