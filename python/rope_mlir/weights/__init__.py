"""Weights for programs that rope-mlir has folded: permuted once, in the checkpoint.

A manifest says which places of which weights move (docs/weights.md). NumPy is all
that this needs: no compiler, no PyTorch.

    from rope_mlir import weights
    weights.apply("manifest.json", "model.safetensors", "prepared.safetensors")
    weights.verify("manifest.json", "model.safetensors", "prepared.safetensors")
"""

from . import binding, transfer
from .checkpoint import Checkpoint
from .errors import InputError, OutputError, Refused, WeightsError
from .formats import Options
from .layout import Layout, compress, expand
from .manifest import Manifest
from .manifest import load as load_manifest
from .manifest import parse as parse_manifest
from .plan import make_plan
from .progress import Progress

__all__ = ["Checkpoint", "InputError", "Layout", "Options", "OutputError", "Refused",
           "WeightsError", "apply", "compress", "expand", "load_manifest", "parse_manifest",
           "verify"]


def _read(manifest, names):
    """A manifest and a map of names, each as such, as JSON or as a file."""
    if isinstance(manifest, dict):
        manifest = parse_manifest(manifest)
    elif not isinstance(manifest, Manifest):
        manifest = load_manifest(manifest)
    if isinstance(names, dict):
        names = binding.parse_names(names)
    elif names is not None:
        names = binding.load_names(names)
    return manifest, names


def apply(manifest, checkpoint, output, *, names=None, progress=False, **how):
    """Writes the checkpoint with its weights moved.

    `manifest` and `names` are paths or what their JSON says; `how` is as the options of
    the command line: prefix, invert, again, leave, allow_missing, options=Options(...).
    """
    manifest, names = _read(manifest, names)
    with Checkpoint(checkpoint) as source:
        plan = make_plan(manifest, source, names=names, **how)
        with Progress(source.size(), progress) as bar:
            transfer.write(source, plan, output, bar)


def verify(manifest, before, after, *, names=None, progress=False, **how):
    """Where `after` is not `before` with its weights moved: sentences, none if it is."""
    manifest, names = _read(manifest, names)
    with Checkpoint(before) as source, Checkpoint(after) as other:
        plan = make_plan(manifest, source, names=names, check_mark=False, **how)
        with Progress(source.size(), progress) as bar:
            return list(transfer.differences(source, plan, other, bar))
