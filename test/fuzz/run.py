#!/usr/bin/env python3
"""Random programs with rotary embeddings, and with what only looks like one.

  test/fuzz/run.py -n 1000          run 1000 programs on all cores
  test/fuzz/run.py --seed 1741      one batch again
  test/fuzz/run.py --spec '{...}'   one program again, as it was printed
  test/fuzz/run.py --specs FILE     those of a file again, one a line

Each program is drawn by Hypothesis from its own seed. Those of a batch, which is
named by its first seed, are functions of one module, which share what is done to the
module before (canonicalize, fusion, ...) and the layout asked for. Each is judged by
what rope-raise finds, by rope-equiv, and by numbers against NumPy in double
precision. Misses that are known limits (draws.known_limit) are counted apart.
"""

import argparse
import collections
import concurrent.futures
import dataclasses
import json
import os
import pathlib
import random
import sys
import tempfile
import time

import hypothesis
from hypothesis import strategies as st

import check
import draws
import program

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SEVERE = {"WRONG", "OVERCLAIMED", "TOOL", "NOT EQUAL", "reference", "FUZZER"}


def specs_strategy():
    # One program in five is no rotation.
    plain = {name: st.sampled_from(choices) for name, choices in draws.CHOICES.items()}
    plain["salt"] = st.integers(0, 2**32 - 1)
    plain["twist"] = st.one_of(*[st.just("none")] * 4, st.sampled_from(draws.TWISTS))
    return st.fixed_dictionaries(plain).map(lambda d: draws.Spec(**d))


def draw(seed):
    """The program of a seed. Hypothesis begins with the plainest program there is and
    likes to vary what it has just drawn; so it is asked for one program at a time,
    past the plainest."""
    drawn = []

    @hypothesis.seed(seed)
    @hypothesis.settings(max_examples=2, database=None, phases=[hypothesis.Phase.generate], deadline=None,
                         suppress_health_check=list(hypothesis.HealthCheck))
    @hypothesis.given(specs_strategy())
    def collect(spec):
        drawn.append(spec)
    collect()
    return drawn[-1]


def draw_batch(seed, size):
    """(prepass, target, specs) of a batch: its programs have the seeds from `seed` on."""
    rng = random.Random(seed)
    return rng.choice(list(draws.PREPASSES)), rng.choice(draws.TARGETS), [draw(seed + i) for i in range(size)]


def as_text(spec, prepass, target):
    """A program as it is given to --spec: what differs from the plainest."""
    values = {name: getattr(spec, name) for name in draws.CHOICES if getattr(spec, name) != draws.CHOICES[name][0]}
    return json.dumps({**values, "prepass": prepass, "target": target})


def check_one(tools, spec, prepass, target):
    with tempfile.TemporaryDirectory(prefix="rope-fuzz-") as scratch:
        try:
            return [f for _, f in check.check_programs(tools, [spec], prepass, target, scratch)]
        except Exception as failure:  # a mistake of the generator
            return [check.Finding("FUZZER", f"{type(failure).__name__}: {failure}")]


def shrink(tools, spec, prepass, target, kind):
    """Takes the plainest choice wherever the finding stays."""
    fails = lambda s, p, t: any(f.kind == kind for f in check_one(tools, s, p, t))
    if prepass != "none" and fails(spec, "none", target):
        prepass = "none"
    if target != "split" and fails(spec, prepass, "split"):
        target = "split"
    for name, choices in draws.CHOICES.items():
        if name == "twist" or getattr(spec, name) == choices[0]:
            continue
        candidate = dataclasses.replace(spec, **{name: choices[0]})
        if fails(candidate, prepass, target):
            spec = candidate
    return spec, prepass, target


def run_batch(job):
    seed, size, folder, deep, keep = job
    tools = check.Tools(folder)
    prepass, target, specs = draw_batch(seed, size)
    rows = []
    with tempfile.TemporaryDirectory(prefix="rope-fuzz-") as scratch:
        sound = []
        for number, spec in enumerate(specs):
            try:
                program.Builder(spec, "f")
                sound.append((number, spec))
            except Exception as failure:
                rows.append((seed, number, spec, prepass, target, check.Finding("FUZZER", f"{type(failure).__name__}: {failure}")))
        found = check.check_programs(tools, [s for _, s in sound], prepass, target, scratch)
        rows += [(seed, sound[i][0], sound[i][1], prepass, target, finding) for i, finding in found]
    if deep:
        rows = [(s, n, *shrink(tools, spec, p, t, finding.kind), finding) if finding.kind in deep else (s, n, spec, p, t, finding)
                for s, n, spec, p, t, finding in rows]
    if keep:
        for s, n, spec, p, t, finding in rows:
            if finding.kind == "FUZZER":
                continue
            path = pathlib.Path(keep) / f"seed{s}-{n}-{finding.kind.replace(' ', '_')}.mlir"
            path.parent.mkdir(parents=True, exist_ok=True)
            builder = program.Builder(spec, "f")
            path.write_text(f"// {finding.kind}: {finding.text}\n// {as_text(spec, p, t)}\n{builder.f.text()}")
    return len(specs), rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=100, metavar="N", help="how many programs (default: %(default)s)")
    parser.add_argument("--seed", type=int, help="run this batch only")
    parser.add_argument("--first", type=int, default=1, help="seed of the first program (default: 1)")
    parser.add_argument("--batch", type=int, default=20, help="programs of a module (default: %(default)s)")
    parser.add_argument("--spec", help="run this program only")
    parser.add_argument("--specs", type=pathlib.Path, help="run the programs of a file, one --spec a line; # begins a comment")
    parser.add_argument("--print", action="store_true", help="with --spec: print the IR")
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "build" / "bin", help="folder of the tools")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--save", help="folder for the IR of findings")
    parser.add_argument("--shrink", action="store_true", help="make findings as plain as they stay findings")
    parser.add_argument("--verbose", action="store_true", help="print known limits too")
    parser.add_argument("--allow", default="", help="kinds of findings that are counted but do not fail, by commas")
    options = parser.parse_args()
    allowed = {"known limit", *filter(None, options.allow.split(","))}

    if options.spec:
        return run_spec(options)
    if options.specs:
        return run_specs(options)
    seeds = [options.seed] if options.seed is not None else range(options.first, options.first + options.n, options.batch)
    deep = SEVERE | {"missed", "weak", "too many", "unknown"} if options.shrink else None
    jobs = [(seed, options.batch, options.bin, deep, options.save) for seed in seeds]
    begun, total, counts = time.time(), 0, collections.Counter()
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        for count, rows in pool.map(run_batch, jobs):
            total += count
            for seed, number, spec, prepass, target, finding in rows:
                counts[finding.kind] += 1
                if finding.kind == "known limit" and not options.verbose:
                    continue
                print(f"{finding.kind}: seed {seed} + {number}: {finding.text}\n  --spec '{as_text(spec, prepass, target)}'", flush=True)
    summary = ", ".join(f"{number} {kind}" for kind, number in sorted(counts.items())) or "no findings"
    print(f"{total} programs in {time.time() - begun:.0f} s, seeds {seeds[0]} to {seeds[-1] + options.batch - 1}: {summary}")
    return 1 if set(counts) - allowed else 0


def from_text(text):
    values = json.loads(text)
    prepass, target = values.pop("prepass", "none"), values.pop("target", "split")
    return draws.Spec(**values), prepass, target


def run_specs(options):
    texts = [line for line in options.specs.read_text().splitlines() if line.strip() and not line.startswith("#")]
    failed = 0
    for text in texts:
        findings = check_one(check.Tools(options.bin), *from_text(text))
        failed += any(finding.kind != "known limit" for finding in findings)
        for finding in findings:
            print(f"{finding.kind}: {finding.text}\n  --spec '{text}'")
    print(f"{len(texts)} programs, {failed} with findings")
    return 1 if failed else 0


def run_spec(options):
    spec, prepass, target = from_text(options.spec)
    tools = check.Tools(options.bin)
    findings = check_one(tools, spec, prepass, target)
    if options.shrink and findings:
        spec, prepass, target = shrink(tools, spec, prepass, target, findings[0].kind)
        print(f"  --spec '{as_text(spec, prepass, target)}'")
    if options.print:
        print(program.Builder(spec, "f").f.text())
    for finding in findings:
        print(f"{finding.kind}: {finding.text}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
