"""How each peer is called. Each takes a case, an element type, layouts and NumPy
arrays (bf16 as its bits) and returns a function to time and one that gets the
results; it raises Unsupported where the peer has no such thing.

Where there are several ways, all of them are timed and the fastest counts.
"""

import importlib.metadata
import os
import re

import numpy as np

from cases import make_tables


class Unsupported(Exception):
    pass


def count_threads():
    return len(os.sched_getaffinity(0))


# PyTorch: the forms that people write. Tables are broadcast, of half the width or,
# where the form wants it, with every entry twice.

def split_torch(x, letter):
    import torch
    if letter == "i":
        return x[..., 0::2], x[..., 1::2]
    return torch.chunk(x, 2, dim=-1)


def rotate_torch(layouts):
    import torch

    def function(x, cos, sin):
        u, v = split_torch(x.float(), layouts[0])
        parts = u * cos - v * sin, v * cos + u * sin
        y = torch.stack(parts, -1).flatten(-2) if layouts[1] == "i" else torch.cat(parts, -1)
        return y.to(x.dtype)

    return function


def rotate_complex(layouts):
    """The product of complex numbers, for pairs."""
    import torch

    def function(x, cos, sin):
        factors = torch.complex(cos, sin)
        y = torch.view_as_real(torch.view_as_complex(x.float().unflatten(-1, (-1, 2))) * factors)
        return y.flatten(-2).to(x.dtype)

    return function


def rotate_half(layouts):
    """x cos + cat(-x2, x1) sin, with tables of the whole width."""
    import torch

    def function(x, cos, sin):
        u, v = x.float().chunk(2, dim=-1)
        rotated = torch.cat((-v, u), dim=-1)
        return (x.float() * cos + rotated * sin).to(x.dtype)

    function.whole_tables = True
    return function


def torch_forms(layouts):
    forms = {"real": rotate_torch(layouts)}
    if layouts == "ii":
        forms["complex"] = rotate_complex(layouts)
    if layouts == "ss":
        forms["rotate half"] = rotate_half(layouts)
    return forms


def torch_inputs(dtype, xs):
    import torch
    torch.set_num_threads(count_threads())
    tensors = [torch.from_numpy(x) for x in xs]
    return [t.view(torch.bfloat16) for t in tensors] if dtype == "bf16" else tensors


def torch_tables(case, form):
    import torch
    tables = [torch.from_numpy(t).reshape(case.table_shape()) for t in make_tables(case)]
    return [torch.cat((t, t), -1) if hasattr(form, "whole_tables") else t for t in tables]


def torch_results(tensors):
    import torch
    return [(t.view(torch.uint16) if t.dtype == torch.bfloat16 else t).numpy() for t in tensors]


class TorchCall:
    """Keeps the results of the last call, as a caller would."""

    def __init__(self, form, tensors, tables, compiled):
        import torch

        def both(*tensors):
            return [form(x, *tables) for x in tensors]

        self.tensors = tensors
        self.function = both
        if compiled:
            torch._dynamo.reset()
            self.function = torch.compile(both, backend="inductor")
        self()

    def __call__(self):
        import torch
        with torch.no_grad():
            self.results = self.function(*self.tensors)


def make_torch(case, dtype, layouts, xs, compiled):
    ways = {}
    for name, form in torch_forms(layouts).items():
        call = TorchCall(form, torch_inputs(dtype, xs), torch_tables(case, form), compiled)
        ways[name] = call, lambda call=call: torch_results(call.results)
    return ways


def torch_eager(case, dtype, layouts, xs):
    return make_torch(case, dtype, layouts, xs, compiled=False)


def torch_compile(case, dtype, layouts, xs):
    return make_torch(case, dtype, layouts, xs, compiled=True)


# ONNX Runtime: its own operator. It has no bf16 here: f16, which is as wide.

def onnxruntime(case, dtype, layouts, xs):
    import onnx
    import onnxruntime as ort
    from onnx import TensorProto, helper, numpy_helper
    element = TensorProto.FLOAT if dtype == "f32" else TensorProto.FLOAT16
    numpy_type = np.float32 if dtype == "f32" else np.float16
    nodes, inputs, outputs, feeds = [], [], [], []
    constants = [numpy_helper.from_array(t.astype(numpy_type), name)
                 for t, name in zip(make_tables(case), ("cos", "sin"))]
    batch, length = case.shapes[0][:2]
    positions = np.broadcast_to(np.arange(batch)[:, None] if case.by_batch
                                else np.arange(length)[None], (batch, length))
    constants.append(numpy_helper.from_array(np.ascontiguousarray(positions, np.int64), "at"))
    for i, shape in enumerate(case.shapes):
        heads = shape[2] if len(shape) == 4 else 1
        flat = [batch, length, heads * case.lanes]
        inputs.append(helper.make_tensor_value_info(f"x{i}", element, flat))
        outputs.append(helper.make_tensor_value_info(f"y{i}", element, flat))
        result = f"y{i}" if layouts[0] == layouts[1] else f"r{i}"
        nodes.append(helper.make_node(
            "RotaryEmbedding", [f"x{i}", "at", "cos", "sin"], [result], domain="com.microsoft",
            interleaved=int(layouts[0] == "i"), num_heads=heads, rotary_embedding_dim=0
            if heads == 1 else case.lanes))
        if result == f"r{i}":
            pairs = [case.lanes // 2, 2] if layouts[0] == "i" else [2, case.lanes // 2]
            for name, dims in ((f"cut{i}", [batch, length, heads, *pairs]), (f"flat{i}", flat)):
                constants.append(numpy_helper.from_array(np.array(dims, np.int64), name))
            nodes += [helper.make_node("Reshape", [result, f"cut{i}"], [f"c{i}"]),
                      helper.make_node("Transpose", [f"c{i}"], [f"t{i}"], perm=[0, 1, 2, 4, 3]),
                      helper.make_node("Reshape", [f"t{i}", f"flat{i}"], [f"y{i}"])]
        values = xs[i] if dtype == "f32" else (
            (xs[i].astype(np.uint32) << 16).view(np.float32).astype(np.float16))
        feeds.append(np.ascontiguousarray(values.reshape(flat)))
    model = helper.make_model(
        helper.make_graph(nodes, "rope", inputs, outputs, constants), ir_version=10,
        opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)])
    settings = ort.SessionOptions()
    settings.intra_op_num_threads = count_threads()
    # Its threads spin while a run lasts, and not into what is timed next.
    settings.add_session_config_entry("session.force_spinning_stop", "1")
    session = ort.InferenceSession(model.SerializeToString(), settings,
                                   providers=["CPUExecutionProvider"])
    binding = session.io_binding()
    results = []
    for i, feed in enumerate(feeds):
        binding.bind_ortvalue_input(f"x{i}", ort.OrtValue.ortvalue_from_numpy(feed))
        results.append(ort.OrtValue.ortvalue_from_shape_and_type(feed.shape, numpy_type))
        binding.bind_ortvalue_output(f"y{i}", results[-1])

    def get():
        arrays = [r.numpy().reshape(s) for r, s in zip(results, case.shapes)]
        if dtype == "f32":
            return arrays
        return [(a.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16) for a in arrays]

    return {"RotaryEmbedding" + " f16" * (dtype != "f32"):
            (lambda: session.run_with_iobinding(binding), get)}


# OpenVINO and IREE take what PyTorch exports.

def make_module(case, form):
    import torch

    class Module(torch.nn.Module):
        def __init__(self):
            super().__init__()
            for name, table in zip(("cos", "sin"), torch_tables(case, form)):
                self.register_buffer(name, table)

        def forward(self, *xs):
            return tuple(form(x, self.cos, self.sin) for x in xs)

    return Module().eval()


def openvino(case, dtype, layouts, xs):
    import openvino as ov
    if dtype != "f32" and layouts != "ss":
        raise Unsupported("converted from bf16 for the split form alone")
    core = ov.Core()
    tensors = torch_inputs(dtype, xs)
    ways = {}
    for name, form in torch_forms(layouts).items():
        if name == "complex":
            continue
        model = ov.convert_model(make_module(case, form),
                                 example_input=tuple(tensors))
        for port, x in zip(model.inputs, tensors):
            port.get_node().set_partial_shape(ov.PartialShape(list(x.shape)))
        model.validate_nodes_and_infer_types()
        compiled = core.compile_model(model, "CPU", {
            "INFERENCE_NUM_THREADS": count_threads(), "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": "f32" if dtype == "f32" else "bf16"})
        request = compiled.create_infer_request()
        for i, x in enumerate(xs):
            kind = ov.Type.f32 if dtype == "f32" else ov.Type.bf16
            request.set_input_tensor(i, ov.Tensor(x, x.shape, kind))

        def get(request=request):
            arrays = [request.get_output_tensor(i) for i in range(len(xs))]
            return [np.array(a.data).view(np.uint16 if dtype != "f32" else np.float32)
                    .reshape(s) for a, s in zip(arrays, case.shapes)]

        fused = any("RoPE" in str(node.get_rt_info()["layerType"])
                    for node in compiled.get_runtime_model().get_ops()
                    if "layerType" in node.get_rt_info())
        ways[name + " (fused)" * fused] = request.infer, get
    return ways


class IreeCall:
    def __init__(self, function, inputs):
        self.function, self.inputs = function, inputs

    def __call__(self):
        results = self.function(*self.inputs)
        self.results = results if isinstance(results, (tuple, list)) else [results]


def iree(case, dtype, layouts, xs):
    import sys
    import pathlib
    import iree.compiler as compiler
    import iree.runtime as runtime
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts/export"))
    from common import export_text
    tensors = torch_inputs(dtype, xs)
    config = runtime.Config("local-task")
    ways, failures = {}, []
    for name, form in torch_forms(layouts).items():
        text = export_text(make_module(case, form), tuple(tensors))
        try:
            code = compiler.compile_str(
                text, target_backends=["llvm-cpu"], input_type="auto",
                extra_args=["--iree-llvmcpu-target-cpu=host", "--iree-opt-level=O3"])
        except compiler.CompilerToolError as error:
            failures.append(re.search(r"error: (.*)", str(error)).group(1))
            continue
        context = runtime.SystemContext(config=config)
        context.add_vm_module(runtime.VmModule.copy_buffer(context.instance, code))
        function = context.modules.module["main"]
        element = runtime.HalElementType.FLOAT_32 if dtype == "f32" else (
            runtime.HalElementType.BFLOAT_16)
        allocator = config.device.allocator
        views = [allocator.allocate_buffer_copy(
            memory_type=runtime.MemoryType.DEVICE_LOCAL, allowed_usage=(
                runtime.BufferUsage.DEFAULT | runtime.BufferUsage.MAPPING),
            device=config.device, buffer=x, element_type=element) for x in xs]
        inputs = [runtime.DeviceArray(config.device, view) for view in views]

        call = IreeCall(function, inputs)

        def get(call=call):
            return [np.asarray(r.to_host()).view(np.uint16 if dtype != "f32" else np.float32)
                    .reshape(s) for r, s in zip(call.results, case.shapes)]

        ways[name] = call, get
    if not ways:
        raise Unsupported(f"does not compile: {failures[0]}")
    return ways


PEERS = {
    "torch eager": (torch_eager, "torch"),
    "torch.compile": (torch_compile, "torch"),
    "ONNX Runtime": (onnxruntime, "onnxruntime"),
    "OpenVINO": (openvino, "openvino"),
    "IREE": (iree, "iree-base-compiler"),
}


def version(peer):
    """Or None where it is not installed."""
    try:
        return importlib.metadata.version(PEERS[peer][1])
    except importlib.metadata.PackageNotFoundError:
        return None
