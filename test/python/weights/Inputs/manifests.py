"""Manifests that several tests use: one move for each way in which models store q and k."""

import copy

HEADS, KV, D = 4, 2, 8


def split(**more):
    return {"kind": "split", **more}


def interleaved(**more):
    return {"kind": "interleaved", **more}


def segment(offset, count, stride=D):
    return {"offset": offset, "count": count, "stride": stride}


def move(argument, rows, segments, *, head_dim=D, columns=None, window=None, **more):
    """From interleaved to split along dim 0 of [rows(, columns)], all f32."""
    more.setdefault("from", interleaved(**({"window": window} if window else {})))
    more.setdefault("to", split(**({"window": window} if window else {})))
    if "lanes" in more:
        del more["from"], more["to"]
    return {"argument": argument, "shape": [rows] + ([columns] if columns else []),
            "dtype": "f32", "dim": 0, "head_dim": head_dim,
            "heads": sum(s["count"] for s in segments), "segments": segments, **more}


def manifest(*moves, **more):
    return {"format": "rope-weights", "version": 1, "moves": list(moves), **more}


# name: (a move, the first places of its permutation written out by hand)
FORMS = {
    "plain": (move(0, 32, [segment(0, 4)], columns=4),
              [0, 2, 4, 6, 1, 3, 5, 7, 8, 10, 12, 14, 9, 11, 13, 15]),
    "bias": (move(1, 32, [segment(0, 4)]), [0, 2, 4, 6, 1, 3, 5, 7, 8, 10]),
    "partial leading": (move(2, 16, [segment(0, 2)], window=[0, 4]),
                        [0, 2, 1, 3, 4, 5, 6, 7, 8, 10, 9, 11, 12, 13, 14, 15]),
    "partial trailing": (move(2, 16, [segment(0, 2)], window=[4, 4]),
                         [0, 1, 2, 3, 4, 6, 5, 7, 8, 9, 10, 11, 12, 14, 13, 15]),
    "NeoX [H,3d]": (move(3, 48, [segment(0, 2, 24), segment(8, 2, 24)]),
                    [0, 2, 4, 6, 1, 3, 5, 7, 8, 10, 12, 14, 9, 11, 13, 15,
                     16, 17, 18, 19, 20, 21, 22, 23, 24, 26]),
    "Persimmon [H,3,d] first head is NeoX's": (
        move(3, 24, [segment(0, 2)]), [0, 2, 4, 6, 1, 3, 5, 7, 8, 10]),
    "Phi-3 [q|k|v]": (move(4, (HEADS + 2 * KV) * D, [segment(0, HEADS + KV)]),
                      [0, 2, 4, 6, 1, 3, 5, 7, 8]),
    "CodeGen [q|v|k]": (move(4, 24, [segment(0, 2, 16)]),
                        [0, 2, 4, 6, 1, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18]),
    "Falcon [n_kv, g+2, d]": (move(5, 2 * 4 * D, [segment(0, 2, 32), segment(8, 2, 32),
                                                  segment(16, 2, 32)]),
                              [0, 2, 4, 6, 1, 3, 5, 7, 8, 10, 12, 14, 9, 11, 13, 15,
                               16, 18, 20, 22, 17, 19, 21, 23, 24, 25, 26]),
    "Qwen3-Next [q|gate]": (move(6, 32, [segment(0, 2, 16)]),
                            [0, 2, 4, 6, 1, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18]),
    "MLA q_b": (move(7, 24, [segment(0, 2, 12)], head_dim=12, window=[8, 4]),
                [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11, 12]),
    "MLA kv_a": (move(8, 20, [segment(16, 1, 4)], head_dim=4),
                 list(range(16)) + [16, 18, 17, 19]),
    "blocks": (move(9, 8, [segment(0, 1)], to=split(blocks=[4, 4])), [0, 2, 1, 3, 4, 6, 5, 7]),
    "live": (move(10, 8, [segment(0, 1)], to=split(live=2), **{"from": interleaved(live=2)}),
             [0, 2, 4, 5, 1, 3, 6, 7]),
    "to interleaved": (move(11, 8, [segment(0, 1)], to=interleaved(), **{"from": split()}),
                       [0, 4, 1, 5, 2, 6, 3, 7]),
    "lanes": (move(12, 6, [segment(0, 2, 3)], head_dim=3, lanes=[2, 0, 1]), [2, 0, 1, 5, 3, 4]),
    "AWQ columns": (move(13, 2, [segment(0, 2)], columns=2, dtype="i32", dim=1,
                         packing={"dim": 1, "bits": 4, "order": [0, 2, 4, 6, 1, 3, 5, 7]}),
                    [0, 2, 4, 6, 1, 3, 5, 7, 8, 10, 12, 14, 9, 11, 13, 15]),
    "int4 along K": (move(14, 16, [segment(0, 2)], columns=2, dtype="i8",
                          packing={"dim": 1, "bits": 4}), [0, 2, 4, 6, 1, 3, 5, 7, 8]),
}

CACHE = {"function": "decode", "argument": 2, "shape": [1, "?", 2, 8], "dtype": "f16", "dim": 3,
         "head_dim": 8, "from": interleaved(), "to": split()}


def changed(value, path, new):
    """A copy with the field at `path` ("moves.0.dim") replaced, or dropped if `new` is ..."""
    value = copy.deepcopy(value)
    *where, last = [int(p) if p.isdigit() else p for p in path.split(".")]
    place = value
    for step in where:
        place = place[step]
    if new is ...:
        del place[last]
    else:
        place[last] = new
    return value
