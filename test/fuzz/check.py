"""Takes random programs through the tools, many in one module, and judges each."""

import collections
import pathlib
import re
import subprocess

import numpy as np

import ir
import draws
import program

# Allowed error, as a part of the largest magnitude: each element type rounds its
# sums, and angles are computed in f32 except for f64.
TOLERANCE = {"f64": 1e-9, "f32": 1e-4, "f16": 2e-2, "bf16": 1.2e-1}

Finding = collections.namedtuple("Finding", "kind text")


class ToolError(Exception):
    pass


class Tools:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.equiv = self.folder / "rope-equiv"

    def run(self, name, *arguments, timeout=120, codes=(0,)):
        command = [str(self.folder / name), *map(str, arguments)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
        except subprocess.TimeoutExpired:
            raise ToolError(f"{name} took over {timeout} s")
        if done.returncode not in codes:
            lines = [l for l in done.stderr.splitlines() if "error" in l or "Assertion" in l] or done.stderr.splitlines()
            raise ToolError(f"{name} exit {done.returncode}: {lines[0][:300] if lines else ''}")
        return done


def functions_of(text):
    """The text of each function of a module, by name."""
    return {m[1]: m[0] for m in re.finditer(r"^  func\.func (?:\w+ )?@(\w+).*?^  }$", text, re.M | re.S)}


def codes_of(remarks, text):
    """The codes of remarks on each function of a module: set of codes by name."""
    starts = [(m.start(), m[1]) for m in re.finditer(r"^  func\.func (?:\w+ )?@(\w+)", text, re.M)]
    names, codes = [None] * (text.count("\n") + 2), collections.defaultdict(set)
    for begin, name in starts:
        names[text.count("\n", 0, begin) + 1] = name
    for line in range(1, len(names)):
        names[line] = names[line] or names[line - 1]
    for m in re.finditer(r":(\d+):\d+: remark: \[([a-z-]+)\]", remarks):
        codes[names[int(m[1])]].add(m[2])
    return codes


def find_ropes(text):
    """Kinds of the rope.apply ops of a function: pair or lane."""
    return ["lane" if "per_lane" in m[1] else "pair" for m in re.finditer(r"= rope\.apply (.*?) dim = ", text)]


def run_module(tools, path, builders, pipeline, scratch):
    """Results of each program, by calling @main."""
    arrays = {}
    for builder in builders:
        for value in builder.f.args:
            arrays[f"a{len(arrays)}"] = value.array
    archive = scratch / f"{path.stem}.npz"
    np.savez(archive, **arrays)
    files = [scratch / f"{path.stem}-{pipeline}-{i}.npy" for i in range(sum(len(b.f.results) for b in builders))]
    tools.run("rope-run", path, f"--pipeline={pipeline}", "--opt-level=0", *[f"--input=@{archive}:{name}" for name in arrays],
              *[f"--output=@{file}" for file in files])
    results = iter(files)
    return [[np.load(next(results)).astype(np.float64) for _ in b.f.results] for b in builders]


def worst(actual, expected, elem):
    """The error as a part of what is allowed."""
    if actual.shape != expected.shape:
        return np.inf
    error = np.max(np.abs(actual - expected), initial=0)
    size = np.max(np.abs(expected), initial=0)
    return np.inf if not np.isfinite(error) else error / (TOLERANCE[elem] * max(size, 1e-2))


def weakest_type(builder, value):
    """The coarsest type that a result has been through."""
    spec = builder.spec
    types = [spec.elem, value.elem]
    if spec.before == "cast":
        types.append("bf16" if spec.elem == "f32" else "f32")
    return max(types, key=lambda t: TOLERANCE[t])


def judge(builder, number, kinds, codes, before, after, prepass, findings):
    for value, b, a in zip(builder.f.results, before, after):
        elem = weakest_type(builder, value)
        if worst(b, value.array, elem) > 1:
            findings.append((number, Finding("reference", f"the program as it is differs from NumPy by {worst(b, value.array, elem):.2g} of what is allowed")))
        elif worst(a, value.array, elem) > 1:
            findings.append((number, Finding("WRONG", f"differs from the reference by {worst(a, value.array, elem):.2g} of what is allowed")))
    for finding in judge_raise(builder, kinds):
        limit = draws.known_limit(builder, prepass)
        if finding.kind != "OVERCLAIMED":
            finding = Finding(finding.kind, f"{finding.text}, remarks {sorted(codes)}")
        # A limit excuses what the remark says, and nothing that goes by in silence.
        if finding.kind == "missed" and limit and limit[0] in codes:
            finding = Finding("known limit", f"{finding.text}: {limit[1]}")
        findings.append((number, finding))


def judge_raise(builder, kinds):
    count, allowed = builder.expected
    wanted = f"{count} {'/'.join(sorted(allowed))}"
    if "pair" in kinds and "pair" not in allowed:
        return [Finding("OVERCLAIMED", f"raised {kinds}, expected {wanted}")]
    if len(kinds) != count and not (len(kinds) < count and "none" in allowed):
        return [Finding("missed" if len(kinds) < count else "too many", f"raised {kinds}, expected {wanted}")]
    if any(kind not in allowed for kind in kinds):
        return [Finding("weak", f"raised {kinds}, expected {wanted}")]
    return []


def check_programs(tools, specs, prepass, target, scratch, keep=None):
    """Returns findings as (number of the program, Finding)."""
    builders, numbers, findings = [], [], []
    for number, spec in enumerate(specs):
        builders.append(program.Builder(spec, f"f{number}"))
        numbers.append(number)
    return check_builders(tools, builders, numbers, prepass, target, pathlib.Path(scratch))


def check_builders(tools, builders, numbers, prepass, target, scratch):
    findings = []
    tag = f"m{numbers[0]}_{len(numbers)}"
    model, raised, optimized = (scratch / f"{tag}-{step}.mlir" for step in ("model", "raised", "optimized"))
    plain = scratch / f"{tag}-plain.mlir"
    plain.write_text(ir.module_text([b.f for b in builders]))
    step = "prepass"
    try:
        if draws.PREPASSES[prepass]:
            tools.run("rope-opt", plain, f"--pass-pipeline=builtin.module(func.func({draws.PREPASSES[prepass]}))", "-o", model)
        else:
            tools.run("rope-opt", plain, "-o", model)
        step = "raise"
        remarks = tools.run("rope-opt", model, "--rope-raise", "--canonicalize", "--cse", "-o", raised).stderr
        step = "optimize"
        tools.run("rope-opt", model, f"--rope-optimize=layout={target}", "-o", optimized)
        step = "run before"
        before = run_module(tools, model, builders, "stock", scratch)
        step = "run after"
        after = run_module(tools, optimized, builders, "rope", scratch)
    except ToolError as failure:
        if len(builders) == 1:
            return [(numbers[0], Finding("TOOL", f"{step}: {failure}"))]
        half = len(builders) // 2
        return (check_builders(tools, builders[:half], numbers[:half], prepass, target, scratch)
                + check_builders(tools, builders[half:], numbers[half:], prepass, target, scratch))
    if tools.equiv.exists():
        for step, path in (("raised", raised), ("optimized", optimized)):
            findings += check_equiv(tools, model, path, builders, numbers, step)
    bodies = functions_of(raised.read_text())
    codes = codes_of(remarks, model.read_text())
    for i, (builder, number) in enumerate(zip(builders, numbers)):
        judge(builder, number, find_ropes(bodies[builder.f.name]), codes[builder.f.name], before[i], after[i], prepass, findings)
    return findings


def check_equiv(tools, before, after, builders, numbers, step):
    """What the validator says of each function; its last word decides."""
    names = [b.f.name for b in builders]
    try:
        done = tools.run("rope-equiv", before, after, *[f"--function={name}" for name in names], codes=(0, 1, 2))
    except ToolError as failure:
        if len(builders) == 1:
            return [(numbers[0], Finding("TOOL", f"{step}: {failure}"))]
        return [finding for b, n in zip(builders, numbers) for finding in check_equiv(tools, before, after, [b], [n], step)]
    answers = {m[1]: (m[2], m[3]) for m in re.finditer(r"^'(\w+)': ([a-z ]+)$(.*?)(?=^'\w+': |\Z)", done.stdout, re.M | re.S)}
    findings = []
    for name, number, builder in zip(names, numbers, builders):
        answer, text = answers.get(name, ("no answer", ""))
        if answer != "equal":
            kind = {"not equal": "NOT EQUAL", "unknown": "unknown"}.get(answer, "TOOL")
            why = next(iter(text.strip().splitlines()), answer)
            findings.append((number, Finding(kind, f"{step}: {re.sub(r' at loc.*?:[0-9]+:[0-9]+.', '', why)[:200]}")))
    return findings
