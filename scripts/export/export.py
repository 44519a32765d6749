#!/usr/bin/env python3
"""Re-create the checked-in test programs from the models they come from.

    scripts/export/export.py [--out FOLDER] [--list] [CASE ...]

Needs the environment that `make export` makes. Cases are named by shell
patterns; all of them if none is named. Programs go to FOLDER/programs, those
that show what a fold has to move to FOLDER/folding, whole models with their
checkpoints to FOLDER/models.
"""

import argparse
import fnmatch
import pathlib
import sys
import traceback
import warnings

warnings.filterwarnings("ignore")

import fairseq2_cases  # noqa: F401, E402
import folding_cases  # noqa: E402
import folding_fused_cases  # noqa: F401, E402
import gradient_cases  # noqa: F401, E402
import model_cases  # noqa: E402
import negative_cases  # noqa: F401, E402
import transformers_cases  # noqa: F401, E402
from common import CASES, write_case  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("patterns", nargs="*", metavar="CASE",
                        help="shell patterns of names, like folding/NAME and models/NAME")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "test" / "Integration")
    parser.add_argument("--list", action="store_true", help="list the cases and stop")
    options = parser.parse_args()

    writers = {name: write_case for name in CASES}
    CASES.update(folding_cases.FOLDING_CASES)
    writers |= {f"folding/{name}": write_case for name in folding_cases.FOLDING_CASES}
    writers |= {f"models/{name}": model_cases.write_model for name in model_cases.MODELS}
    names = [name for name in writers
             if any(fnmatch.fnmatch(name, p) for p in options.patterns or ["*"])]
    if not names:
        sys.exit("error: no case has such a name (--list shows them)")
    failed = []
    for name in names:
        if options.list:
            print(name)
            continue
        folder = options.out / (str(pathlib.PurePath(name).parent) if "/" in name else "programs")
        try:
            size = writers[name](pathlib.PurePath(name).name, folder)
            print(f"{name:28} {size:7} bytes", flush=True)
        except Exception:
            traceback.print_exc(limit=-9)
            failed.append(name)
    if failed:
        sys.exit(f"error: not exported: {', '.join(failed)}")


if __name__ == "__main__":
    main()
