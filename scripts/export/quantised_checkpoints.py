"""Checkpoints quantised by the libraries that have defined their formats: each weight as
it is, and with its rows permuted before the library saw it. Written for
test/python/weights, where rope-weights has to make the second out of the first.

    source scripts/versions.env
    .venv-export/bin/python -m pip install --no-deps $PIP_PACKAGES_QUANTISED
    .venv-export/bin/python scripts/export/quantised_checkpoints.py
"""

import importlib.util
import pathlib
import sys
import types

import torch
from safetensors.torch import save_file

OUT, COLUMNS, GROUP, HEAD_DIM = 256, 64, 32, 64


def without_init(*packages):
    """Makes packages importable without what their __init__ imports: their packing needs
    none of it, nor the old versions of other libraries that it asks for."""
    for name in packages:
        package = types.ModuleType(name)
        package.__path__ = list(importlib.util.find_spec(name).submodule_search_locations)
        sys.modules[name] = package


def linear(weight):
    result = torch.nn.Linear(weight.shape[1], weight.shape[0], bias=False)
    result.weight.data = weight
    return result


def group_parameters(weight, bits=4):
    """Scales and zero points [out, groups], of the smallest and largest in a group."""
    groups = weight.reshape(weight.shape[0], -1, GROUP)
    low, high = groups.amin(-1).clamp(max=0), groups.amax(-1).clamp(min=0)
    scale = ((high - low) / (2 ** bits - 1)).half().float()
    return scale, torch.round(-low / scale).clamp(1, 2 ** bits - 1)


def gptq(weight):
    from auto_gptq.nn_modules.qlinear.qlinear_cuda_old import QuantLinear
    scale, zero = group_parameters(weight)
    module = QuantLinear(4, GROUP, COLUMNS, OUT, bias=False)
    module.pack(linear(weight.clone()), scale, zero, None)
    return {name: getattr(module, name) for name in ("qweight", "qzeros", "scales", "g_idx")}


def awq(version):
    def quantise(weight):
        from awq.modules.linear.gemm import WQLinear_GEMM
        from awq.modules.linear.gemv import WQLinear_GEMV
        kind = WQLinear_GEMM if version == "gemm" else WQLinear_GEMV
        scale, zero = group_parameters(weight)
        if version == "gemm":
            scale, zero = scale.t().contiguous(), zero.t().contiguous()
        module = kind.from_linear(linear(weight), 4, GROUP, scales=scale, zeros=zero)
        return {name: getattr(module, name) for name in ("qweight", "qzeros", "scales")}
    return quantise


def compressed(preset, format_):
    def quantise(weight):
        from compressed_tensors.compressors import BaseCompressor
        from compressed_tensors.quantization import preset_name_to_scheme
        from compressed_tensors.quantization.utils import (
            calculate_qparams, generate_gparam)
        scheme = preset_name_to_scheme(preset, ["Linear"])
        args = scheme.weights
        args.group_size = GROUP if preset.startswith("W4") else args.group_size
        groups = weight.reshape(weight.shape[0], -1, args.group_size)
        low, high = groups.amin(-1), groups.amax(-1)
        state = {"weight": weight}
        if preset.startswith("NVFP4"):
            state["weight_global_scale"] = generate_gparam(weight.min(), weight.max())
        scale, zero = calculate_qparams(low, high, args,
                                        global_scale=state.get("weight_global_scale"))
        state["weight_scale"] = scale
        if not args.symmetric:
            state["weight_zero_point"] = zero
        return BaseCompressor.get_value_from_registry(format_).compress(state, scheme)
    return quantise


def torchao_nvfp4(weight):
    """Scales in the tiles of tensor cores."""
    from torchao.prototype.mx_formats.nvfp4_tensor import NVFP4Tensor
    tensor = NVFP4Tensor.to_nvfp4(weight.bfloat16(), is_swizzled_scales=True)
    return {"weight": tensor.qdata, "weight_scale": tensor.scale}


CASES = {
    "gptq": gptq,
    "awq_gemm": awq("gemm"),
    "awq_gemv": awq("gemv"),
    "pack_quantized": compressed("W4A16_ASYM", "pack-quantized"),
    "nvfp4": compressed("NVFP4A16", "nvfp4-pack-quantized"),
    "mxfp4": compressed("MXFP4A16", "mxfp4-pack-quantized"),
    "mxfp8": compressed("MXFP8A16", "mxfp8-quantized"),
    "swizzled": torchao_nvfp4,
}


def main():
    without_init("auto_gptq", "awq", "awq.modules", "awq.modules.linear", "awq.utils")
    folder = pathlib.Path(__file__).parents[2] / "test/python/weights/Inputs/quantised"
    folder.mkdir(exist_ok=True)
    weight = torch.randn(OUT, COLUMNS, generator=torch.Generator().manual_seed(0)).half().float()
    heads = weight.reshape(OUT // HEAD_DIM, HEAD_DIM // 2, 2, COLUMNS)
    permuted = heads.transpose(1, 2).reshape(OUT, COLUMNS).contiguous()
    for name, quantise in CASES.items():
        for when, value in (("before", weight), ("after", permuted)):
            tensors = {f"q.{part}": tensor.detach().contiguous()
                       for part, tensor in quantise(value.clone()).items()}
            save_file(tensors, folder / f"{name}.{when}.safetensors")
        print(name, {part: (str(t.dtype), list(t.shape)) for part, t in tensors.items()})


if __name__ == "__main__":
    main()
