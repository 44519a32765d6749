"""How checkpoints store a weight: as it is, or quantised.

A format is a function that takes a Module and yields a Rewrite for every stored tensor
that moves when the weight's rows (or columns) do, claims those that stay, and raises
Refused where the stored numbers cannot follow. `choose` finds the format by what is
stored under the weight's name; docs/weights.md has the table.
"""

from . import awq, bitsandbytes, gptq, packed, plain, scaled
from .common import Module, Options, Rewrite

__all__ = ["Module", "Options", "Rewrite", "choose"]


def choose(module):
    """The format of a weight, as (name, function)."""
    if bitsandbytes.matches(module):
        return "bitsandbytes", bitsandbytes.rewrites
    if module.has("qweight"):
        if awq.matches(module):
            return "AWQ", awq.rewrites
        return "GPTQ", gptq.rewrites
    if packed.matches(module):
        return "pack-quantized", packed.rewrites
    if scaled.matches(module):
        return "scaled", scaled.rewrites
    return "plain", plain.rewrites
