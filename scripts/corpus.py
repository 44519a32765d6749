#!/usr/bin/env python3
"""Run a folder of cases before and after the passes, and print one table.

A case is a folder with model.mlir, inputs.npz, expected.npz, case.json and, where
the exporter's lowering is known to compute something else, ir_output.npz, which
then takes precedence. Steps, for each case:

  run          the program as it is, stock lowering, against the reference
  raise        rope-opt --rope-raise: what was found, against the labels
  split        rope-optimize{layout=split}, run; verified if the case is foldable
  interleaved  the same with the other layout
  args         both layouts again, the weights arguments of @main and prepared
               (a test pass turns constants into arguments): folded, proved, run
  equiv        rope-equiv: is the program proved equal to what these three made?

and, with --variants, what other passes make of the program before it is raised:

  raise-canonical  canonicalize
  raise-fused      fuse elementwise ops
  raise-folded     generalize named ops, fuse, fold dimensions of size 1
  raise-expanded   generalize, and push reshapes through structured ops, by
  raise-collapsed  expanding or by collapsing these (a test pass of mlir-opt)

The step `forms`, only where it is asked for, folds foldable cases in both layouts as other
passes make them: fused, generalised, and both; it runs them, too.

With --table, the steps split and interleaved are printed once more, as a table with one
line for each case and direction: the constants that were rewritten (those that
layout=keep leaves otherwise), bytes that ops which only re-arrange write for each token, in
the program as it is and as it is folded (slices with a stride, parts put together,
transposes of the last dimension, copies in another order, rope.permute; not of constants;
keys transposed for a product are in both), the error, and what speaks against a fold.

A case with the label `refused` must keep the layout of a rotation, with a remark
that has this text.

The exit code is 1 if a number is wrong, a tool failed, or more was claimed than
the label allows. What was not found or not folded is counted, and with --strict
fails as well.
"""

import argparse
import collections
import concurrent.futures
import fnmatch
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import numpy as np

import rearranged

STEPS = ["run", "raise", "split", "interleaved", "args", "equiv"]
CLEAN = ["--canonicalize", "--cse"]
FUSE = "--linalg-fuse-elementwise-ops"
GENERALIZE = "--linalg-generalize-named-ops"
RESHAPE = "--test-linalg-elementwise-fusion-patterns=fuse-with-reshape-by-"
VARIANTS = {
    "raise-canonical": CLEAN,
    "raise-fused": [*CLEAN, FUSE, *CLEAN],
    "raise-folded": [*CLEAN, GENERALIZE, FUSE, "--linalg-fold-unit-extent-dims", *CLEAN],
    "raise-expanded": [*CLEAN, GENERALIZE, RESHAPE + "expansion", *CLEAN],
    "raise-collapsed": [*CLEAN, GENERALIZE, RESHAPE + "collapsing", *CLEAN],
}
FORMS = {
    "fused": [*CLEAN, FUSE, *CLEAN],
    "generalised": [*CLEAN, GENERALIZE, *CLEAN],
    "both": [*CLEAN, GENERALIZE, FUSE, *CLEAN],
}
BUILD = pathlib.Path(__file__).resolve().parent.parent / "build"
BIN = BUILD / "bin"


class ToolError(Exception):
    pass


def run_tool(arguments, timeout=300, remarks=None):
    """Runs a tool and returns its standard output; what it remarks is appended
    to `remarks`."""
    name = pathlib.Path(arguments[0]).name
    try:
        done = subprocess.run(arguments, capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        raise ToolError(f"{name} took over {timeout} s")
    if done.returncode != 0:
        lines = [l for l in done.stderr.splitlines() if "error" in l] or done.stderr.splitlines()
        first = re.sub(r"0x[0-9A-Fa-f]{40,}", "BLOB", lines[0])[:300] if lines else ""
        first = re.sub(r"^\S*/", "", first)
        raise ToolError(f"{name} exit {done.returncode}: {first}")
    if remarks is not None:
        remarks += re.findall(r"remark: (.*)", done.stderr)
    return done.stdout


class Case:
    def __init__(self, folder):
        self.folder = folder
        self.name = folder.name
        self.model = folder / "model.mlir"
        self.label = json.loads((folder / "case.json").read_text())
        reference = folder / "ir_output.npz"
        if not reference.exists():
            reference = folder / "expected.npz"
        with np.load(reference) as archive:
            self.expected = [archive[key] for key in archive.files]
        with np.load(folder / "inputs.npz") as archive:
            self.inputs = list(archive.files)

    def tolerance(self, expected):
        """Absolute: a fraction of the largest magnitude, or what another
        compiler's error allows."""
        fraction = 2e-2 if "bf16" in self.label["dtype"] else 2e-5
        magnitude = np.max(np.abs(expected), initial=0)
        return max(fraction * magnitude, 4 * (self.label.get("iree_max_abs_err") or 0))

    def mutated(self):
        """Buffers that the model mutates are returned before its results."""
        return int(self.label.get("leading_outputs_are_mutated_buffers") or 0)


def run_model(case, model, pipeline, opt_level, scratch, repeat=0, inputs=None):
    """Runs a program; returns the worst error, whether it is within bounds, and
    the median time of `repeat` calls in microseconds. `inputs` are instead of
    those of the case."""
    inputs = inputs or [f"{case.folder / 'inputs.npz'}:{name}" for name in case.inputs]
    files = [scratch / f"{pipeline}{i}.npy" for i in range(len(case.expected))]
    command = [BIN / "rope-run", model, f"--pipeline={pipeline}", f"--opt-level={opt_level}", f"--repeat={repeat}"]
    command += [f"--input=@{name}" for name in inputs]
    command += ["--output=(ignored)"] * case.mutated()
    command += [f"--output=@{file}" for file in files]
    time = re.search(r"time: ([0-9.]+) us", run_tool(command))
    worst, passed = 0.0, True
    for file, expected in zip(files, case.expected):
        actual = np.load(file)
        if actual.shape != expected.shape:
            raise ToolError(f"result has shape {actual.shape}, not {expected.shape}")
        difference = np.abs(actual.astype(np.float64) - expected.astype(np.float64))
        error = float(np.max(difference, initial=0))
        passed &= bool(error <= case.tolerance(expected))
        worst = error if error != error else max(worst, error)
    return worst, passed, float(time[1]) if time else None


def find_ropes(text):
    """Every rope.apply of a program as (layouts, per lane)."""
    aliases = dict(re.findall(r"^(#\w+) = #rope\.layout(<[^\n]*>)$", text, re.M))
    ropes = []
    for line in text.splitlines():
        # Past the braces stands what belongs to the op on its right.
        found = re.search(r"= rope\.apply (.*?) dim = ", line)
        if not found:
            continue
        attributes = re.sub(r"#\w+(?![\w.])", lambda m: aliases.get(m[0], m[0]), found[1])
        ropes.append((re.findall(r"<(split|interleaved)", attributes), "per_lane" in attributes))
    return ropes


def label_layouts(layout):
    """What a label's layout text says of (x read, result written)."""
    reads = re.match(r"read (\w+), write (\w+)", layout)
    if reads:
        return {(reads[1], reads[2])}
    apart = re.match(r"q (\w+), k (\w+)", layout)
    kinds = apart.groups() if apart else [layout]
    return {(kind, kind) for kind in kinds}


def judge_raise(case, text):
    """Compares what was raised with the labels: (cell, missed, overclaimed)."""
    ropes = find_ropes(text)
    expected = case.label["ropes"]
    allowed = label_layouts(case.label["layout"])
    pairs = [rope for rope in ropes if not rope[1]]
    layouts = {(kinds[0], kinds[-1]) for kinds, _ in pairs if kinds}
    cell = f"{len(ropes)}/{expected}"
    if len(pairs) < len(ropes):
        cell += f" ({len(ropes) - len(pairs)} per lane)"
    wanted = ropes if case.label.get("per_lane") else pairs
    # Where nothing may be a per-pair rotation, a per-lane one is no claim.
    overclaimed = len(pairs) > expected
    # A split of one pair is interleaved: either name is right.
    wrong_layout = bool(layouts - allowed) and case.label["rotary_dim"] != 2
    kinds = ", ".join(sorted({a if a == b else f"{a}>{b}" for a, b in layouts})) or "-"
    missed = len(wanted) < expected or wrong_layout
    return cell, kinds + ("!" if wrong_layout else ""), missed, overclaimed


def why_not_folded(case, layout, optimized):
    """What speaks against every rotation being in the layout, with nothing left
    that reorders lanes; None if all is so."""
    text = optimized.read_text()
    ropes = find_ropes(text)
    other = [kinds for kinds, _ in ropes if set(kinds) != {layout}]
    if len(ropes) < case.label["ropes"]:
        return f"{len(ropes)} of {case.label['ropes']} rotations are rope.apply"
    if other:
        return f"{len(other)} of {len(ropes)} rotations are not {layout}"
    if "rope.permute" in text or "complex." in text:
        return "a rope.permute or a complex op is left"
    try:
        run_tool([BIN / "rope-opt", optimized, "--rope-verify-eliminated", "-o", os.devnull])
    except ToolError as failure:
        return str(failure)
    return None


def why_not_refused(reason, layout, text, remarks):
    """What speaks against a change of layout having been refused for a reason;
    None if nothing does."""
    if all(set(kinds) == {layout} for kinds, _ in find_ropes(text)):
        return f"every rotation became {layout}"
    if not any("-kept] " in remark and reason in remark for remark in remarks):
        return f"no remark says '{reason}', but: {'; '.join(sorted(set(remarks)))}"
    return None


def is_to_be_refused(case, layout):
    return "refused" in case.label and label_layouts(case.label["layout"]) != {(layout, layout)}


def optimize(case, layout, options, scratch, row):
    optimized = scratch / f"{layout}.mlir"
    remarks = []
    run_tool([BIN / "rope-opt", case.model, f"--rope-optimize=layout={layout}", "-o", optimized], remarks=remarks)
    error, passed, _ = run_model(case, optimized, "rope", options.opt_level, scratch)
    folded = "-"
    if is_to_be_refused(case, layout):
        reason = why_not_refused(case.label["refused"], layout, optimized.read_text(), remarks)
        folded = "claimed" if reason else "refused"
        if reason:
            row["notes"].append(f"{layout}: not refused: {reason}")
    if case.label["foldable"]:
        reason = why_not_folded(case, layout, optimized)
        folded = "no" if reason else "yes"
        if reason:
            row["notes"].append(f"{layout}: not folded: {reason}")
    if options.table:
        row[layout + "_told"] = tell_moves(case, layout, optimized, scratch)
    return error, passed, folded


def find_constants(text):
    """The tensors that a program has as constants, as a multiset of (type, digest of
    the bytes); splats have no lanes."""
    blobs = dict(re.findall(r'^\s*([\w.$-]+): "0x([0-9A-Fa-f]*)"', text, re.M))
    constants = collections.Counter()
    for kind, data, type in re.findall(r"arith\.constant (dense|dense_resource)<([^>]*)> : tensor<([^>]*)>", text):
        data = blobs.get(data, "") if kind == "dense_resource" else data
        if data.startswith(("[", '"')) or kind == "dense_resource":
            constants[type, hashlib.sha1(data.encode()).digest()] += 1
    return constants


def tell_moves(case, layout, optimized, scratch):
    """What --table prints of one direction beside the error."""
    kept, clean = scratch / "keep.mlir", scratch / "clean.mlir"
    run_tool([BIN / "rope-opt", case.model, "--rope-optimize=layout=keep", "-o", kept])
    run_tool([BIN / "rope-opt", case.model, *CLEAN, "-o", clean])
    moved = find_constants(optimized.read_text()) - find_constants(kept.read_text())
    moved = collections.Counter(type for type, _ in moved.elements())
    texts = [clean.read_text(), optimized.read_text()]
    before, after = (-(-rearranged.count_rearranged(text) // rearranged.count_tokens(texts[1])) for text in texts)
    return {"moved": ", ".join(f"{count} {type}" for type, count in sorted(moved.items())) or "none",
            "before": before, "after": after}


def print_directions(rows, steps):
    """Case x direction x what moved x bytes per token x error."""
    print("\n| case | layout | constants rewritten | bytes re-arranged per token | error | folded |")
    print("|---|---|---|---|---|---|")
    for row in rows:
        for layout in steps:
            if not isinstance(row.get(layout), float):
                continue
            told = row[layout + "_told"]
            reason = [note.split("not folded: ", 1)[1] for note in row["notes"] if note.startswith(f"{layout}: not folded: ")]
            folded = {"-": "not asked"}.get(row[layout + "_folded"], row[layout + "_folded"])
            print(f"| {row['name']} | {layout} | {told['moved']} | {told['before']} -> {told['after']} | {row[layout]:.1e} | "
                  f"{'; '.join([folded, *reason])} |")


def call(model, function, inputs, count, opt_level, scratch):
    """Calls a function; returns the files of its results."""
    files = [scratch / f"{function}{i}.npy" for i in range(count)]
    run_tool([BIN / "rope-run", model, f"--function={function}", f"--opt-level={opt_level}",
              *(f"--input=@{name}" for name in inputs), *(f"--output=@{name}" for name in files)])
    return files


def count_results(text, function):
    """How many tensors a function returns."""
    signature = re.search(rf"func\.func (?:\w+ )?@{function}\(.*?\)(?: -> (.*?))?(?: attributes .*)? {{$", text, re.M)
    return len(re.findall(r"tensor<", signature[1] or "")) if signature else 0


def check_arguments(case, options, scratch, row):
    """Folds with the weights outside, in both directions; whether all numbers
    are right and nothing was refuted."""
    source = scratch / "args.mlir"
    run_tool([BIN / "rope-opt", case.model, *CLEAN, "--rope-raise", "--test-rope-constants-to-arguments", "-o", source])
    count = count_results(source.read_text(), "weights")
    inputs = [f"{case.folder / 'inputs.npz'}:{name}" for name in case.inputs]
    if count:
        inputs += call(source, "weights", [], count, options.opt_level, scratch)
    cells, right = [], True
    for layout in ("split", "interleaved"):
        folded = scratch / f"args-{layout}.mlir"
        remarks = []
        run_tool([BIN / "rope-opt", source, f"--rope-optimize=layout={layout} weights=prepare", "-o", folded], remarks=remarks)
        text = folded.read_text()
        prepared = {}
        main = re.search(r"func\.func (?:\w+ )?@main\((.*)", text)[1]
        for index, number in re.findall(r"%arg(\d+): [^{%]*{rope\.prepared = (\d+)", main):
            prepared[int(number)] = int(index)
        arguments = list(inputs)
        if prepared:
            order = [prepared[number] for number in range(len(prepared))]
            files = call(folded, "rope_prepare_weights", [inputs[i] for i in order], len(order), options.opt_level, scratch)
            for index, file in zip(order, files):
                arguments[index] = file
        _, passed, _ = run_model(case, folded, "rope", options.opt_level, scratch, inputs=arguments)
        done = subprocess.run([BIN / "rope-equiv", source, folded, "--function=main", "--time-limit=60"], capture_output=True, text=True)
        right &= passed and done.returncode != 1
        if done.returncode != 0:
            row["notes"].append(f"args: {layout}: {' '.join(done.stdout.split())[:200]}")
        if not passed:
            row["notes"].append(f"args: {layout}: error too large")
        if is_to_be_refused(case, layout):
            # What is an argument now may be a reason that comes first.
            reason = why_not_refused("cannot be permuted", layout, text, remarks)
            row[f"args_{layout}_folded"] = "claimed" if reason else "refused"
            cells.append(f"{layout} " + row[f"args_{layout}_folded"])
            if reason:
                row["notes"].append(f"args: {layout}: not refused: {reason}")
        if not case.label["foldable"]:
            continue
        # A permutation of a weight is no reorder at run time.
        rest = scratch / f"args-{layout}-main.mlir"
        rest.write_text(re.sub(r"\n  func\.func @rope_prepare_weights\(.*?\n  }\n", "\n", text, flags=re.S))
        reason = why_not_folded(case, layout, rest)
        row[f"args_{layout}_folded"] = "no" if reason else "yes"
        cells.append(f"{layout} no" if reason else f"{layout} {len(prepared)}")
        if reason:
            row["notes"].append(f"args: {layout}: not folded: {reason}")
    row["args"] = ", ".join(cells) or "-"
    return right


def count_tables(text):
    """Tables raised to rope.table, and those still computed by cos."""
    return len(re.findall(r"= rope\.table ", text)), len(re.findall(r"= math\.(?:cos|sincos) ", text))


def check_variant(case, step, options, scratch, row):
    """Raises what other passes make of a program, and runs that."""
    changed, raised = scratch / f"{step}.mlir", scratch / f"{step}-raised.mlir"
    tool = options.mlir_opt if any(p.startswith("--test-") for p in VARIANTS[step]) else BIN / "rope-opt"
    run_tool([tool, case.model, *VARIANTS[step], "-o", changed])
    run_tool([BIN / "rope-opt", changed, "--rope-raise", "-o", raised])
    cell, kinds, missed, overclaimed = judge_raise(case, raised.read_text())
    error, passed, _ = run_model(case, raised, "rope", options.opt_level, scratch)
    if missed or overclaimed:
        row["notes"].append(f"{step}: {cell} raised, {kinds}")
    row["missed"] |= missed
    row[step + "_missed"] = missed
    row[step] = cell if passed else f"{cell} {error:.1e}"
    return passed, overclaimed


def check_forms(case, options, scratch, row):
    """Folds what other passes make of a program; whether all numbers are right."""
    answers, right = [], True
    for form, passes in FORMS.items() if case.label["foldable"] else []:
        changed = scratch / f"{form}.mlir"
        run_tool([BIN / "rope-opt", case.model, *passes, "-o", changed])
        for layout in ("split", "interleaved"):
            folded = scratch / f"{form}-{layout}.mlir"
            run_tool([BIN / "rope-opt", changed, f"--rope-optimize=layout={layout}", "-o", folded])
            _, passed, _ = run_model(case, folded, "rope", options.opt_level, scratch)
            reason = why_not_folded(case, layout, folded)
            answers.append(reason is None)
            right &= passed
            if reason or not passed:
                row["notes"].append(f"forms: {form}, {layout}: {reason or 'error too large'}")
    row["forms"] = f"{sum(answers)}/{len(answers)}"
    return right


def prove(case, scratch, row):
    """Compares the program with what the passes made of it, by proof; whether
    nothing was refuted."""
    proved = 0
    passes = {"raise": "--rope-raise", "split": "--rope-optimize=layout=split",
              "interleaved": "--rope-optimize=layout=interleaved"}
    refuted = False
    for name, flag in passes.items():
        after = scratch / f"{name}-equiv.mlir"
        run_tool([BIN / "rope-opt", case.model, flag, "-o", after])
        done = subprocess.run([BIN / "rope-equiv", case.model, after, "--time-limit=60"],
                              capture_output=True, text=True)
        if done.returncode not in (0, 1, 2):
            raise ToolError(f"rope-equiv exit {done.returncode}: {done.stderr[:200]}")
        proved += done.returncode == 0
        refuted |= done.returncode == 1
        if done.returncode != 0:
            text = " ".join(done.stdout.split())[:300]
            row["notes"].append(f"equiv: {name}: {text}")
    row["equiv"] = f"{proved}/{len(passes)}"
    return not refuted


def check_case(folder, options):
    row = {"name": folder.name, "notes": [], "verdict": "ok", "missed": False}
    try:
        case = Case(folder)
    except (OSError, ValueError, KeyError) as failure:
        row.update(verdict="ERROR", notes=[f"not a case: {failure}"])
        return row
    with tempfile.TemporaryDirectory() as directory:
        scratch = pathlib.Path(directory)
        for step in options.steps:
            try:
                if step == "run":
                    row["run"], passed, _ = run_model(case, case.model, "stock", options.opt_level, scratch)
                elif step == "raise":
                    raised = scratch / "raised.mlir"
                    run_tool([BIN / "rope-opt", case.model, "--rope-raise", "-o", raised])
                    text = raised.read_text()
                    row["raise"], row["layouts"], missed, overclaimed = judge_raise(case, text)
                    row["num_tables"], row["num_cos"] = count_tables(text)
                    row["tables"] = f"{row['num_tables']}" + (f" ({row['num_cos']} left)" if row["num_cos"] else "")
                    row["missed"] = missed
                    passed = not overclaimed
                elif step == "args":
                    passed = check_arguments(case, options, scratch, row)
                elif step == "forms":
                    passed = check_forms(case, options, scratch, row)
                elif step == "equiv":
                    passed = prove(case, scratch, row)
                elif step in VARIANTS:
                    passed, overclaimed = check_variant(case, step, options, scratch, row)
                    if overclaimed:
                        row["notes"].append(f"{step}: more claimed than labelled")
                        row["verdict"] = "WRONG"
                else:
                    row[step], passed, row[step + "_folded"] = optimize(case, step, options, scratch, row)
            except ToolError as failure:
                row[step] = "ERROR"
                row["verdict"] = "ERROR"
                row["notes"].append(f"{step}: {failure}")
                continue
            if not passed:
                if step not in ("args", "equiv", "forms"):
                    row["notes"].append(f"{step}: more claimed than labelled" if step == "raise" else f"{step}: error too large")
                row["verdict"] = "WRONG"
    if row["verdict"] == "ok":
        answers = {row.get(side + step + "_folded") for side in ("", "args_") for step in ("split", "interleaved")}
        if "claimed" in answers:
            row["verdict"] = "WRONG"
        elif row["missed"]:
            row["verdict"] = "missed"
        elif "no" in answers:
            row["verdict"] = "unfolded"
    return row


def show(value):
    return f"{value:.1e}" if isinstance(value, float) else str(value)


def print_table(rows, steps):
    columns = [("case", "name")]
    columns += [("run", "run")] if "run" in steps else []
    columns += [("raised", "raise"), ("layouts", "layouts"), ("tables", "tables")] if "raise" in steps else []
    for step in ("split", "interleaved"):
        if step in steps:
            columns += [(step, step), ("folded", step + "_folded")]
    columns += [("prepared", "args")] if "args" in steps else []
    columns += [("proved", "equiv")] if "equiv" in steps else []
    columns += [("forms", "forms")] if "forms" in steps else []
    columns += [(step.removeprefix("raise-"), step) for step in steps if step in VARIANTS]
    columns.append(("verdict", "verdict"))
    cells = [[title for title, _ in columns]]
    cells += [[show(row.get(key, "-")) for _, key in columns] for row in rows]
    widths = [max(len(line[i]) for line in cells) for i in range(len(columns))]
    for line in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    for row in rows:
        for note in row["notes"]:
            print(f"{row['name']}: {note}")


def count_answers(answers):
    text = f"{answers.count('yes')} of {answers.count('yes') + answers.count('no')} foldable ones folded"
    if refused := answers.count("refused") + answers.count("claimed"):
        text += f", {answers.count('refused')} of {refused} refused with their reason"
    return text


def print_totals(rows, steps):
    count = len(rows)
    verdicts = {v: sum(row["verdict"] == v for row in rows) for v in ("ok", "missed", "unfolded", "WRONG", "ERROR")}
    print(f"\n{count} cases: " + ", ".join(f"{number} {verdict}" for verdict, number in verdicts.items()))
    for step in steps:
        ran = [row for row in rows if step in row and row[step] != "ERROR"]
        if step == "raise":
            complete = sum(not row["missed"] for row in ran)
            print(f"  raise: {complete} of {count} as labelled")
            tables, left = sum(row["num_tables"] for row in ran), sum(row["num_cos"] for row in ran)
            programs = sum(row["num_tables"] > 0 for row in ran)
            print(f"  tables: {tables} raised to rope.table in {programs} programs, {left} still computed by cos and sin")
            continue
        if step == "args":
            for layout in ("split", "interleaved"):
                answers = [row.get(f"args_{layout}_folded", "-") for row in ran]
                print(f"  weights as arguments, {layout}: {count_answers(answers)}")
            continue
        if step == "forms":
            cells = [row[step].split("/") for row in ran]
            print(f"  forms: {sum(int(done) for done, _ in cells)} of {sum(int(all) for _, all in cells)} folded")
            continue
        if step == "equiv":
            cells = [row[step].split("/") for row in ran]
            print(f"  equiv: {sum(int(done) for done, _ in cells)} of {sum(int(all) for _, all in cells)} proved equal")
            continue
        wrong = sum(any(note == f"{step}: error too large" for note in row["notes"]) for row in ran)
        line = f"  {step}: {len(ran) - wrong} of {count} match"
        if step in VARIANTS:
            line += f", {sum(not row[step + '_missed'] for row in ran)} as labelled"
        answers = [row.get(step + "_folded", "-") for row in rows]
        if set(answers) != {"-"}:
            line += f", {count_answers(answers)}"
        print(line)


def main():
    global BIN
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, help="a folder of cases, or one case")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--filter", default="*", metavar="GLOB", help="only cases whose name matches")
    parser.add_argument("--steps", default=",".join(STEPS), help="comma-separated (default: %(default)s)")
    parser.add_argument("--variants", action="store_true", help=f"also {', '.join(VARIANTS)}")
    parser.add_argument("--mlir-opt", default=shutil.which("mlir-opt-22") or "mlir-opt", help="for what only the stock tool has (default: %(default)s)")
    parser.add_argument("--opt-level", type=int, default=0, help="of rope-run (default: 0, the quickest to compile)")
    parser.add_argument("--build", type=pathlib.Path, default=BUILD, help="build folder (default: %(default)s)")
    parser.add_argument("--table", action="store_true", help="also what moved in each direction, as a table")
    parser.add_argument("--strict", action="store_true", help="fail too if a rope was missed or not folded")
    options = parser.parse_args()
    BIN = options.build / "bin"
    steps = options.steps.split(",") + (list(VARIANTS) if options.variants else [])
    options.steps = [step for step in [*STEPS, "forms", *VARIANTS] if step in steps]

    folders = [options.folder] if (options.folder / "model.mlir").exists() else sorted(
        path.parent for path in options.folder.glob("*/model.mlir"))
    folders = [folder for folder in folders if fnmatch.fnmatch(folder.name, options.filter)]
    if not folders:
        sys.exit(f"corpus.py: no case in '{options.folder}' matches '{options.filter}'")
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        rows = list(pool.map(lambda folder: check_case(folder, options), folders))
    print_table(rows, options.steps)
    print_totals(rows, options.steps)
    if options.table:
        print_directions(rows, [step for step in ("split", "interleaved") if step in options.steps])
    fatal = ("WRONG", "ERROR") + (("missed", "unfolded") if options.strict else ())
    return any(row["verdict"] in fatal for row in rows)


if __name__ == "__main__":
    sys.exit(main())
