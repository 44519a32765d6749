#!/usr/bin/env python3
"""Whole models from their checkpoints: logits against those of PyTorch.

    scripts/models.py FOLDER [--build BUILD] [NAME ...]

A model is a folder as scripts/export/model_cases.py writes it. It runs as
exported, and folded to either layout on a checkpoint that rope-weights has prepared;
rope-raise has to find every rotation. The exit code is 1 if anything is not so.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "python"))
from rope_mlir import weights


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

    def opt(self, source, target, *passes):
        call(self.tools / "rope-opt", source, *passes, "-o", target)
        return target.read_text()

    def error(self, program, checkpoint):
        """Runs a program on a checkpoint; the worst error of the logits."""
        inputs = [f"--input=@{self.folder}/inputs.npz:in{i}"
                  for i in range(len(self.label["inputs"]))]
        text = call(self.tools / "rope-run", program, f"--checkpoint={checkpoint}",
                    f"--names={self.folder}/names.json", *inputs, "--opt-level=1",
                    f"--expected-output=@{self.folder}/expected.npz:out0")
        return float(re.search(r"worst absolute error (\S+)", text)[1])

    def check(self, scratch):
        """A row of the table, all errors in it."""
        checkpoint = self.folder / "model.safetensors"
        row = {"plain": self.error(self.folder / "model.mlir", checkpoint)}
        raised = self.opt(self.folder / "model.mlir", scratch / "raised.mlir", "--rope-raise")
        count = len(re.findall(r"= rope\.apply ", raised))
        if count != self.label["ropes"]:
            raise Failure(f"{count} of {self.label['ropes']} rotations raised")
        moved = {layout: self.fold(scratch, layout, row) for layout in ("split", "interleaved")}
        if not any(moved.values()):
            raise Failure("no weight moves in either direction")
        return row

    def fold(self, scratch, layout, row):
        """Folded, on the prepared checkpoint; how many weights moved."""
        manifest, names = scratch / f"{layout}.json", self.folder / "names.json"
        program, checkpoint = scratch / f"{layout}.mlir", scratch / f"{layout}.safetensors"
        text = self.opt(self.folder / "model.mlir", program,
                        f"--rope-optimize=layout={layout} weights=prepare manifest={manifest}")
        if "rope.permute" in text.partition("@rope_prepare_weights")[0]:
            raise Failure(f"{layout}: a rope.permute is left")
        try:
            weights.apply(manifest, self.folder, checkpoint, names=names)
            differences = weights.verify(manifest, self.folder, checkpoint, names=names)
        except weights.WeightsError as error:
            raise Failure(f"rope-weights: {error}") from None
        if differences:
            raise Failure(f"rope-weights: {differences[0]}")
        row[layout] = self.error(program, checkpoint)
        return len(weights.load_manifest(manifest).moves)


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
    for folder in folders:
        try:
            with tempfile.TemporaryDirectory() as scratch:
                model = Model(folder, options.build / "bin")
                row = model.check(pathlib.Path(scratch))
            print(f"{folder.name:14}", *(f"{key} {value:.1e}" for key, value in row.items()),
                  flush=True)
        except Failure as failure:
            failed += 1
            print(f"{folder.name:14} FAILED: {failure}", flush=True)
    print(f"{len(folders)} models: {len(folders) - failed} ok")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
