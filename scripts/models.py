#!/usr/bin/env python3
"""Whole models from their checkpoints: logits against those of PyTorch.

    scripts/models.py FOLDER [--build BUILD] [NAME ...]

A model is a folder as scripts/export/model_cases.py writes it. It runs as
exported; then it is folded to either layout with weights=prepare, its checkpoint
goes through rope-weights, and the folded program runs on the prepared checkpoint
alone. Every folded program is proved equal by rope-equiv, has no reorder left,
and rope-weights --invert gives the checkpoint back, byte by byte. One row per
model and layout: rotations, moves and tensors that move; errors of the logits.
The exit code is 1 if anything is not so.
"""

import argparse
import functools
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Failure(Exception):
    pass


def call(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode != 0:
        text = (done.stdout + done.stderr).strip().splitlines()
        raise Failure(f"{pathlib.Path(command[0]).name}: exit code {done.returncode}: "
                      + " | ".join(line[:200] for line in text[:6]))
    return done.stdout


class Model:
    def __init__(self, folder, tools):
        self.folder, self.tools = folder, tools
        self.label = json.loads((folder / "case.json").read_text())
        self.source, self.checkpoint = folder / "model.mlir", folder / "model.safetensors"

    @functools.cached_property
    def plain_error(self):
        return self.error(self.source, self.checkpoint)

    def opt(self, source, target, *passes):
        call(self.tools / "rope-opt", source, *passes, "-o", target)
        return target.read_text()

    def error(self, program, checkpoint):
        """Runs a program on a checkpoint; the worst error of the logits."""
        inputs = [f"--input=@{self.folder}/inputs.npz:in{i}"
                  for i in range(len(self.label["inputs"]))]
        text = call(self.tools / "rope-run", program, f"--checkpoint={checkpoint}",
                    f"--names={self.folder}/names.json", *inputs, "--opt-level=0",
                    f"--expected-output=@{self.folder}/expected.npz:out0")
        return float(re.search(r"worst absolute error (\S+)", text)[1])

    def prepare(self, manifest, checkpoint, target, *options):
        call(self.tools / "rope-weights", "apply", manifest, checkpoint, "-o", target,
             "--names", self.folder / "names.json", *options)

    def check(self, layout, scratch):
        """Folds to a layout; a row of the table."""
        source, checkpoint = self.source, self.checkpoint
        folded, manifest = scratch / "folded.mlir", scratch / "manifest.json"
        prepared, back = scratch / "prepared.safetensors", scratch / "back.safetensors"
        text = self.opt(source, folded, f"--rope-optimize=layout={layout} weights=prepare "
                                        f"manifest={manifest}")
        main = text[text.index("func.func @main"):].split("\n  func.func ")[0]
        layouts = re.findall(r"= rope\.apply #rope\.layout<(\w+)", main)
        if layouts != [layout] * self.label["ropes"] or "rope.permute" in main or " to #rope" in main:
            raise Failure(f"{layouts.count(layout)} of {self.label['ropes']} rotations are {layout}")
        call(self.tools / "rope-opt", folded, "--rope-verify-eliminated", "-o", "/dev/null")
        call(self.tools / "rope-equiv", source, folded)
        self.prepare(manifest, checkpoint, prepared)
        self.prepare(manifest, prepared, back, "--invert")
        call(self.tools / "rope-weights", "verify", manifest, checkpoint, prepared,
             "--names", self.folder / "names.json")
        moves = json.loads(manifest.read_text())["moves"]
        tensors = len({move["argument"] for move in moves})
        if tensors_of(back) != tensors_of(checkpoint):
            raise Failure("rope-weights --invert does not give the checkpoint back")
        return len(layouts), len(moves), tensors, self.error(folded, prepared)


def tensors_of(path):
    """The tensors of a checkpoint as bytes, whatever else its header says."""
    content = path.read_bytes()
    size = int.from_bytes(content[:8], "little")
    header = json.loads(content[8:8 + size])
    header.pop("__metadata__", None)
    data = content[8 + size:]
    return {name: (entry["dtype"], entry["shape"], data[slice(*entry["data_offsets"])])
            for name, entry in header.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help="some of the models only")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    options = parser.parse_args()

    folders = sorted(path.parent for path in options.folder.glob("*/case.json"))
    folders = [path for path in folders if not options.names or path.name in options.names]
    if not folders:
        sys.exit(f"error: no such models in {options.folder}")
    failed = 0
    print(f"{'model':14} {'source':24} {'to':12} ropes moves tensors    error folded")
    models = [Model(folder, options.build / "bin") for folder in folders]
    for model, layout in itertools.product(models, ("split", "interleaved")):
        head = f"{model.folder.name:14} {model.label['layout'].split(',')[0]:24} {layout:12}"
        try:
            with tempfile.TemporaryDirectory() as scratch:
                ropes, moves, tensors, error = model.check(layout, pathlib.Path(scratch))
            print(f"{head} {ropes:5} {moves:5} {tensors:7}  {model.plain_error:8.1e} {error:8.1e}",
                  flush=True)
        except Failure as failure:
            failed += 1
            print(f"{head} FAILED: {failure}", flush=True)
    print(f"{len(folders)} models, {2 * len(folders)} programs: {2 * len(folders) - failed} ok")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
