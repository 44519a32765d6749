"""The table of the pull request, and a plot, of results of measure.py."""

import math

from html import escape

VARIANTS = ["RE llama", "RRE llama", "RE reference", "RRE reference"]
MODES = ["eager", "compiled", "ours"]
COLOURS = {"eager": "#c44e52", "compiled": "#dd8452", "ours": "#4c72b0", "copy": "#555555"}

HEAD = """# The seed's table, with ours beside it

The benchmark of fairseq2's pull request 1213 ("Unify RoPE implementations"): f32,
the whole embedding is one rotary vector, four encoders. RE is RotaryEncoder
(complex numbers), RRE is ReferenceRotaryEncoder (halves); llama and reference are
the order of lanes. *eager* and *compiled* (torch.compile, inductor, dynamic) are
PyTorch; *ours* is the code that `rope-compile` makes of the same encoder's export,
whose tables are constants of half the width; *copy* is the fastest of twelve copies
of the same bytes. Milliseconds, median of {rounds} rounds in which all take turns.
Memory is reused between calls, of PyTorch as of ours. Tables have as many rows as
the sequence. The last columns: ours, in the slowest of its four columns, against the
best of the eight, against the best of RE reference and RRE llama, and against the
copy; and the widest gap between its four columns.

    {command}

{machine}; torch {torch}; {date}.
"""


def best(result, modes, variants=VARIANTS):
    times = [result["ms"][f"{m} {v}"] for m in modes for v in variants
             if f"{m} {v}" in result["ms"]]
    return min(times) if times else math.nan


def ours(result):
    return [result["ms"][f"ours {v}"] for v in VARIANTS if f"ours {v}" in result["ms"]]


def ratios(result):
    """Speed of ours against others: above 1 is faster."""
    mine = ours(result)
    if not mine:
        return None
    slowest = max(mine)
    peers = ["eager", "compiled"]
    return {"best": best(result, peers) / slowest,
            "conversion": best(result, peers, ["RE reference", "RRE llama"]) / slowest,
            "copy": result["ms"]["copy"] / slowest,
            "gap": slowest / min(mine) - 1}


def summarize(result):
    text = ", ".join(f"{name} {value:.2f}" for name, value in result["ms"].items())
    speed = ratios(result)
    if speed:
        text += "; ours: " + ", ".join(f"{n} {v:.2f}" for n, v in speed.items())
        text += f"; error {max(result['error'].values()):.1e}"
    return f"{result['shape']}: {text}"


def number(value):
    return f"{value:.2f}" if value < 100 else f"{value:.0f}"


def make_table(results, missing, command, device):
    first = results[-1]
    lines = [HEAD.format(rounds=first["rounds"], command=command, machine=first["machine"],
                         torch=first["torch"], date=first["date"])]
    if device == "cuda":
        lines.append("Ours is not among these: there is no host program for its kernels.\n")
    if missing:
        lines.append(f"Not measured: {', '.join(missing)}.\n")
    lines.append("![time over that of a copy](seed.svg)\n")
    lines.append("| shape | mode | " + " | ".join(VARIANTS) +
                 " | copy | to best | to converting | to copy | gap |")
    lines.append("|---|---|" + "---|" * (len(VARIANTS) + 5))
    for result in results:
        for mode in MODES:
            cells = [result["ms"].get(f"{mode} {v}") for v in VARIANTS]
            if not any(cells):
                continue
            tail = [""] * 5
            speed = ratios(result)
            if mode == "ours":
                tail = [number(result["ms"]["copy"]), f"{speed['best']:.2f}x",
                        f"{speed['conversion']:.1f}x", f"{speed['copy']:.2f}",
                        f"{speed['gap']:.0%}"]
            lines.append(f"| {result['shape']} | {mode} | " +
                         " | ".join(number(c) if c else "" for c in cells) +
                         " | " + " | ".join(tail) + " |")
    return "\n".join(lines) + "\n"


def make_plot(results):
    """Time over that of a copy, on a logarithmic scale: a column for each shape, a
    mark for each encoder."""
    left, top, height, step, bottom = 50, 40, 320, 34, 120
    width = left + step * len(results) + 20
    values = [ms / r["ms"]["copy"] for r in results for ms in r["ms"].values()]
    low, high = math.log(min(min(values), 0.8)), math.log(max(values) * 1.1)

    def y(value):
        return top + height * (1 - (math.log(value) - low) / (high - low))

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" '
           f'height="{top + height + bottom}" font-family="sans-serif" font-size="11">',
           '<rect width="100%" height="100%" fill="white"/>']
    for tick in (1, 2, 5, 10, 20, 50, 100):
        if low <= math.log(tick) <= high:
            out.append(f'<line x1="{left}" x2="{width - 20}" y1="{y(tick):.1f}" '
                       f'y2="{y(tick):.1f}" stroke="{"#555" if tick == 1 else "#ddd"}"/>')
            out.append(f'<text x="{left - 6}" y="{y(tick) + 4:.1f}" '
                       f'text-anchor="end">{tick}x</text>')
    for i, result in enumerate(results):
        middle = left + step * i + step / 2
        for mode in MODES:
            for k, variant in enumerate(VARIANTS):
                ms = result["ms"].get(f"{mode} {variant}")
                if ms is None:
                    continue
                x = middle + 5 * (k - 1.5)
                place = y(ms / result["ms"]["copy"])
                title = f"<title>{escape(f'{mode} {variant}: {ms:.2f} ms')}</title>"
                fill = COLOURS[mode]
                if k in (0, 2):
                    out.append(f'<circle cx="{x:.1f}" cy="{place:.1f}" r="3" fill="'
                               f'{fill if k == 0 else "white"}" stroke="{fill}">{title}</circle>')
                else:
                    out.append(f'<rect x="{x - 3:.1f}" y="{place - 3:.1f}" width="6" height="6" '
                               f'fill="{fill if k == 3 else "white"}" stroke="{fill}">'
                               f'{title}</rect>')
        out.append(f'<text transform="translate({middle + 4:.1f},{top + height + 10}) '
                   f'rotate(90)">{result["shape"]}</text>')
    for i, mode in enumerate(MODES):
        out.append(f'<rect x="{left + 90 * i}" y="10" width="10" height="10" '
                   f'fill="{COLOURS[mode]}"/>'
                   f'<text x="{left + 90 * i + 14}" y="19">{mode}</text>')
    out.append(f'<text x="{left}" y="{top - 6}">time over that of a copy; circles: RE '
               "(filled: llama), squares: RRE (filled: reference)</text>")
    return "\n".join(out + ["</svg>"]) + "\n"
