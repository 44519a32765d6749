"""The command line, rope-weights."""

import argparse
import math
import signal
import sys

from . import formats
from .binding import load_names
from .checkpoint import Checkpoint
from .container import METADATA
from .errors import WeightsError
from .manifest import load
from .plan import make_plan, marks
from .progress import Progress
from .transfer import differences, write

DESCRIPTION = """\
Permutes the weights of a safetensors checkpoint as a program folded by rope-mlir wants
them: rope-optimize{weights=prepare} writes the program and a manifest of what moves.

  rope-weights apply manifest.json model.safetensors -o prepared.safetensors
  rope-weights apply manifest.json model/ -o prepared/ --names names.json
  rope-weights apply --invert manifest.json prepared.safetensors -o model.safetensors
  rope-weights verify manifest.json model.safetensors prepared.safetensors
  rope-weights inspect model/

A checkpoint is a .safetensors file, a model.safetensors.index.json, or a folder with
either. Nothing is written before every name, shape and element type has been checked,
and the result appears whole or not at all. docs/weights.md has the manifest's format,
the quantised formats that are known, and the rules for names.
"""

EXIT_CODES = """\
exit codes:
  0  done
  1  verify: the checkpoints differ
  2  the command line is wrong
  3  manifest, names or checkpoint: something is missing, malformed or of another shape
  4  refused: the move would give wrong weights, or was done before
  5  the result could not be written
"""

NAMES = """\
names: a manifest knows weights by the program's argument or global, and by the
exporter's name (p_layers_0_q_proj_weight), which is found in the checkpoint by itself
if only punctuation differs (layers.0.q_proj.weight). Else --names gives a JSON object:
  {"arguments": {"3": "model.layers.0.self_attn.q_proj.weight", "4": null},
   "names": {"p_layers_{n}_attn_wq": "model.layers.{n}.self_attn.q_proj.weight"}}
Keys are argument indices, and globals or exporter's names; {n} is a number, {n*} any
text; null is for what the checkpoint does not have and does not need.
"""


def _add_common(parser):
    parser.add_argument("--names", metavar="FILE", help="JSON map of names, see below")
    parser.add_argument("--prefix", default="", metavar="TEXT",
                        help="what the checkpoint's names begin with and the program's do not, "
                        "as in 'model.'")
    parser.add_argument("--invert", action="store_true", help="undo: from prepared to original")
    parser.add_argument("--leave", action="append", default=[], metavar="PATTERN",
                        help="a tensor beside a moved one that may stay as it is (repeatable)")
    parser.add_argument("--allow-missing", action="store_true",
                        help="skip weights that the checkpoint does not have, as for an adapter")
    parser.add_argument("--any-dtype", action="store_true",
                        help="the checkpoint may have other element types than the manifest")
    parser.add_argument("--scale-block", type=int, default=128, metavar="N",
                        help="size of the square blocks of FP8 scales (default 128)")
    parser.add_argument("--scale-layout", choices=("rows", "swizzled"), default="rows",
                        help="how MX and NVFP4 scales lie: by rows, or in the 128x4 tiles of "
                        "tensor cores")
    parser.add_argument("--progress", action=argparse.BooleanOptionalAction, default=None,
                        help="a bar on standard error (default: on a terminal)")


def _parser():
    parser = argparse.ArgumentParser(
        prog="rope-weights", description=DESCRIPTION, epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name, text, run):
        command = commands.add_parser(
            name, help=text, description=text + ".", epilog=NAMES + "\n" + EXIT_CODES,
            formatter_class=argparse.RawDescriptionHelpFormatter)
        command.set_defaults(run=run)
        return command

    apply = add("apply", "write the checkpoint with its weights moved", _apply)
    apply.add_argument("manifest")
    apply.add_argument("checkpoint")
    apply.add_argument("-o", "--output", metavar="PATH",
                       help="the result: a file, or a new folder for a sharded checkpoint")
    apply.add_argument("--dry-run", action="store_true",
                       help="check everything, show what would move, write nothing")
    apply.add_argument("--again", action="store_true",
                       help="the checkpoint was prepared with another manifest, and both are meant")
    _add_common(apply)

    verify = add("verify", "check that a checkpoint is another one, moved", _verify)
    verify.add_argument("manifest")
    verify.add_argument("before")
    verify.add_argument("after")
    _add_common(verify)

    inspect = add("inspect", "list what a checkpoint or a manifest has", _inspect)
    inspect.add_argument("file", nargs="+")
    inspect.add_argument("--match", default="", metavar="TEXT",
                         help="only tensors with TEXT in their names")
    return parser


def _plan(args, checkpoint, **more):
    if args.scale_block < 1:
        raise WeightsError("--scale-block must be at least 1")
    return make_plan(
        load(args.manifest), checkpoint, names=load_names(args.names) if args.names else None,
        prefix=args.prefix, invert=args.invert, leave=args.leave,
        allow_missing=args.allow_missing, options=formats.Options(
            args.any_dtype, args.scale_layout, args.scale_block), **more)


def _apply(args):
    with Checkpoint(args.checkpoint) as checkpoint:
        plan = _plan(args, checkpoint, again=args.again)
        if args.dry_run:
            for bound in plan.bound:
                print(f"{bound.tensor}: {bound.description} ({bound.format})")
            print(f"would move {len(plan.rewrites)} of {len(checkpoint.tensors)} tensors, "
                  f"{plan.moved_bytes(checkpoint) / 1e6:.1f} of {checkpoint.size() / 1e6:.1f} MB")
            return 0
        with Progress(checkpoint.size(), args.progress) as progress:
            write(checkpoint, plan, args.output, progress)
        print(f"moved {len(plan.rewrites)} of {len(checkpoint.tensors)} tensors; wrote "
              f"{args.output}: {progress.summary()}")
    return 0


def _verify(args):
    with Checkpoint(args.before) as before, Checkpoint(args.after) as after:
        plan = _plan(args, before, check_mark=False)
        count = 0
        with Progress(before.size(), args.progress) as progress:
            for count, difference in enumerate(differences(before, plan, after, progress), 1):
                print(difference)
    if count:
        print(f"{count} differences")
        return 1
    print(f"same: {len(plan.rewrites)} tensors moved, "
          f"{len(before.tensors) - len(plan.rewrites)} as they were")
    return 0


def _inspect_manifest(path):
    manifest = load(path)
    print(f"{path}: sha {manifest.sha[:16]}" + (f", @{manifest.function}" if manifest.function
                                                else ""))
    for move in manifest.moves:
        name = f" {move.name}" if move.name else ""
        print(f"  {move.key}{name}: {move.dtype} {list(move.shape)}: {move.description}")
    for cache in manifest.caches:
        what = "argument" if "argument" in cache else "result"
        print(f"  cache: @{cache['function']} {what} {cache[what]}: {cache['dtype']} "
              f"{cache['shape']}: {cache['from']['kind']} -> {cache['to']['kind']}; "
              "the caller's to convert")


def _is_manifest(path):
    if not path.endswith(".json"):
        return False
    try:
        with open(path, encoding="utf-8") as file:
            return '"weight_map"' not in file.read()
    except (OSError, ValueError):
        return False


def _inspect(args):
    for path in args.file:
        if _is_manifest(path):
            _inspect_manifest(path)
            continue
        with Checkpoint(path) as checkpoint:
            for file, shard in checkpoint.shards.items():
                print(f"{file}: {len(shard.tensors)} tensors, "
                      f"{sum(t.size for t in shard.tensors.values()) / 1e6:.1f} MB")
                for key, value in shard.metadata.items():
                    print(f"  {METADATA} {key}: {value[:70]}")
                for tensor in shard.tensors.values():
                    if args.match in tensor.name:
                        print(f"  {tensor.name}: {tensor.dtype} {list(tensor.shape)}, "
                              f"{math.prod(tensor.shape)} elements")
            marks(checkpoint)
    return 0


def main(argv=None):
    """The exit code."""
    args = _parser().parse_args(argv)
    if args.command == "apply" and not args.output and not args.dry_run:
        _parser().error("apply needs -o OUTPUT, or --dry-run")
    # So that an unfinished file goes away with the process.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        return args.run(args)
    except WeightsError as error:
        print(f"rope-weights: error: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("rope-weights: interrupted; nothing was written", file=sys.stderr)
        return 130
