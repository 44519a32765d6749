"""Weights for programs that rope-mlir has folded: permuted once, in the checkpoint.

A manifest says which places of which weights move (docs/weights.md). NumPy is all
that this needs: no compiler, no PyTorch.

    from rope_mlir import weights
    manifest = weights.load_manifest("manifest.json")
    manifest.moves[0].permutation()
"""

from .errors import InputError, OutputError, Refused, WeightsError
from .layout import Layout, compress, expand
from .manifest import load as load_manifest
from .manifest import parse as parse_manifest

__all__ = ["InputError", "Layout", "OutputError", "Refused", "WeightsError", "compress",
           "expand", "load_manifest", "parse_manifest"]
