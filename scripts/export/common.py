"""From a PyTorch module to a case: a folder with the program and its numbers.

A case has model.mlir (linalg on tensors, by torch_mlir.fx), inputs.npz and
expected.npz (in0, in1, ... and out0, ...: what PyTorch computes), and case.json,
the labels that tests and scripts/corpus.py read.
"""

import json
import pathlib
import shutil

import numpy as np
import torch
from torch_mlir import fx

CASES = {}


def case(function):
    """Registers a function that returns (module, arguments, labels[, dynamic shapes])."""
    CASES[function.__name__] = function
    return function


def labels(source, family, layout, head_dim, ropes, **others):
    """The labels of a case: what a reader of the source knows about its rotation."""
    result = {
        "source": source,
        "family": family,
        "layout": layout,
        "head_dim": head_dim,
        "rotary_dim": head_dim,
        "rotary_offset": 0,
        "ropes": ropes,
        "per_lane": False,
        "n_heads": None,
        "n_kv_heads": None,
        "qk_norm": "none",
        "biases": "none",
        "foldable": False,
        "dtype": "f32",
        "notes": "",
    }
    unknown = set(others) - set(result)
    if unknown:
        raise ValueError(f"no such label: {sorted(unknown)}")
    result.update(others)
    return result


def seed_parameters(module, seed=0):
    """Weights without structure, in norms and biases too: an initial gamma of ones
    would hide that it was not permuted."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in sorted(module.named_parameters()):
            noise = torch.randn(parameter.shape, generator=generator)
            if parameter.dim() == 1:
                offset = 1.0 if "norm" in name and name.endswith("weight") else 0.0
                parameter.copy_(offset + 0.3 * noise)
            else:
                parameter.copy_(noise * parameter.shape[-1] ** -0.5)
    return module


def random(*shape, seed=1):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def causal_mask(length):
    """An additive mask as Hugging Face's eager attention takes it."""
    above = torch.full((length, length), -3.0e4).triu(1)
    return above[None, None]


def export_text(module, arguments, dynamic_shapes=None):
    """Linalg on tensors as text, by the route that users take."""
    # torch_mlir does not import buffers that are left out of the state.
    for submodule in module.modules():
        submodule._non_persistent_buffers_set.clear()
    program = torch.export.export(
        module, arguments, dynamic_shapes=dynamic_shapes, strict=False
    )
    # Checks of types that were done already; the lowering trips over some.
    graph = program.graph_module.graph
    for node in list(graph.nodes):
        if "_assert_tensor_metadata" in str(node.target):
            graph.erase_node(node)
    program.graph_module.recompile()
    imported = fx.export_and_import(
        program, output_type="linalg-on-tensors", func_name="main"
    )
    return str(imported)


def save_npz(path, prefix, tensors):
    arrays = {f"{prefix}{i}": t.detach().numpy() for i, t in enumerate(tensors)}
    np.savez(path, **arrays)


def describe(tensors):
    return [f"{tuple(t.shape)} {str(t.dtype).removeprefix('torch.')}" for t in tensors]


def write_case(name, folder):
    """Exports one case into folder/name; nothing is left there if it fails."""
    module, arguments, label, *dynamic = CASES[name]()
    module = module.eval()
    with torch.no_grad():
        results = module(*arguments)
    results = results if isinstance(results, tuple) else (results,)
    text = export_text(module, arguments, dynamic[0] if dynamic else None)

    target = pathlib.Path(folder) / name
    scratch = target.with_name(target.name + ".part")
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    (scratch / "model.mlir").write_text(text.rstrip("\n") + "\n")
    save_npz(scratch / "inputs.npz", "in", arguments)
    save_npz(scratch / "expected.npz", "out", results)
    label = {
        "name": name,
        "exporter": f"torch {torch.__version__.split('+')[0]}, torch_mlir.fx",
        **label,
        "inputs": describe(arguments),
        "outputs": describe(results),
    }
    (scratch / "case.json").write_text(json.dumps(label, indent=1) + "\n")
    shutil.rmtree(target, ignore_errors=True)
    scratch.rename(target)
    return (target / "model.mlir").stat().st_size
