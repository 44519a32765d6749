"""What can be drawn of a program, which choices go together, and what has to be found."""

import dataclasses

# What can be drawn; the first choice of each is the plainest, to which a failing
# program is shrunk. Some choices only matter together with others.
CHOICES = {
    "elem": ["f32", "f64", "bf16", "f16"],
    "dims": ["SD", "BSD", "BHSD", "BSHD", "SBHD", "BSGHD", "BGHSD", "DS", "HDS", "BHDS", "BSDH"],
    "dynamic": ["", "S", "B", "BS"],
    "head": [8, 4, 6, 12, 16],
    "layout": ["split", "interleaved", "interleaved>split", "split>interleaved", "blocks", "proportional"],
    "window": ["full", "leading", "trailing", "middle"],
    "window_write": ["concat", "insert"],
    "form": ["direct", "lanes", "complex", "matrix", "body", "in_place", "adjoint"],
    "read": ["slice", "view", "take", "transpose"],
    "write": ["concat", "view", "insert", "transpose"],
    "turn": ["concat", "view", "roll", "matmul", "take", "flip"],
    "sums": ["sub", "add_neg", "neg_first", "grouped"],
    "neg": ["negf", "mul", "sub"],
    "conjugate": [False, True],
    "conjugate_by": ["formula", "table"],
    "source": ["const", "arg", "iota", "position", "float_position", "gather", "slice", "phi_gather", "axes",
               "packed_arg", "pair_arg"],
    "rows": ["S", "BS", "SH", "B"],
    "frequency": ["default", "linear", "yarn", "pixel", "random"],
    "outer": ["mul", "matmul", "divide"],
    "axis_rule": ["chunked", "interleaved", "masked"],
    "widen": ["early", "late", "angle"],
    "table_scale": [False, True],
    "tables_in_type": [True, False],
    "unsqueeze": [True, False],
    "negative_index": [False, True],
    "asserts": [False, True],
    "cache_packed": [False, True],
    "cos_first": [True, False],
    "scale_at": ["none", "x", "result", "products"],
    "upcast": [False, True],
    "style": ["generic", "named", "arith"],
    "commute": [False, True],
    "before": ["argument", "matmul", "bias", "rms", "layer", "fused_qkv", "cast", "transpose"],
    "weights": ["const", "argument"],
    "after": ["none", "scores", "scores_plain", "repeat", "concat_rows", "cast", "transpose", "bias", "rms"],
    "shared_heads": [False, True],
    "extra_use": ["none", "products", "tables", "result"],
    "twist": ["none"],
    "salt": [0],
}
TWISTS = ["sign", "two_tensors", "reflection", "same_half", "not_turned", "vjepa", "shift_row", "sign_lane", "unequal",
          "numbers"]
PREPASSES = {
    "none": "",
    "clean": "canonicalize,cse",
    "fused": "canonicalize,cse,linalg-fuse-elementwise-ops",
    "generalized": "linalg-generalize-named-ops,linalg-fuse-elementwise-ops,linalg-fold-unit-extent-dims,canonicalize,cse",
}
TARGETS = ["split", "interleaved", "auto", "keep"]

Spec = dataclasses.make_dataclass("Spec", [(name, object, dataclasses.field(default=choices[0]))
                                           for name, choices in CHOICES.items()])
Spec.__module__ = __name__  # so that it can be sent to another process


def settle(spec):
    """Makes choices that go together out of any draw."""
    spec = dataclasses.replace(spec)
    set_rows(spec)
    spec.dynamic = "".join(a for a in spec.dynamic if a in spec.dims)
    if spec.layout == "blocks" and spec.head < 8:
        spec.head = 8
    if spec.window != "full" and spec.layout == "blocks":
        spec.head = max(spec.head, 12)
    if spec.head < 8 or (spec.layout == "blocks" and spec.head < 12) or spec.layout == "proportional":
        spec.window = "full"
    if spec.form == "matrix" and spec.layout != "interleaved":
        spec.layout = "interleaved"
    if spec.form == "body" and spec.layout not in ("split", "interleaved"):
        spec.layout = "split"
    if spec.form == "in_place" and spec.layout not in ("split", "interleaved", "proportional"):
        spec.layout = "split"
    if spec.form == "adjoint" and spec.layout not in ("split", "proportional"):
        spec.layout = "split"
    if spec.twist != "none":
        settle_twist(spec)
    if spec.layout == "proportional" and spec.source in ("arg", "axes", "packed_arg", "pair_arg", "phi_gather"):
        spec.source = "const"
    rows_dynamic = set(spec.dynamic) & set(spec.rows)
    if spec.source == "const" and rows_dynamic:
        spec.source = "slice" if spec.rows == "S" else "arg"
    if spec.source in ("slice", "iota") and spec.rows != "S":
        spec.source = "gather"
    if spec.source == "gather" and "H" in spec.rows:
        spec.rows = "S"
    if spec.after in ("scores", "scores_plain") and len(spec.dims) < 3 and spec.dims != "SD":
        spec.after = "none"
    if "H" not in spec.dims and spec.after == "repeat":
        spec.after = "none"
    if spec.shared_heads and ("H" not in spec.dims or "H" in spec.rows):
        spec.shared_heads = False
    if spec.before in ("matmul", "bias", "rms", "layer", "fused_qkv") and spec.dynamic not in ("", "S"):
        spec.dynamic = "S" if "S" in spec.dynamic else ""
    return spec


def set_rows(spec):
    rows = "".join(a for a in spec.rows if a in spec.dims)
    spec.rows = rows or "S"
    if spec.source in ("iota", "slice"):
        spec.rows = "S"


def settle_twist(spec):
    """A twist needs a form and a table that can show it."""
    lanes = ("vjepa", "shift_row", "sign_lane", "unequal")
    if spec.layout == "proportional":
        spec.layout = "split"
    if spec.twist in lanes:
        spec.form = "lanes"
        if spec.turn in ("matmul",):
            spec.turn = "concat"
        if spec.layout not in ("split", "interleaved"):
            spec.layout = "split"
        if spec.twist != "vjepa":
            spec.widen = "early"
            if spec.source not in ("const", "gather", "slice", "arg"):
                spec.source = "const"
            if spec.source == "const" and set(spec.dynamic) & set(spec.rows):
                spec.source = "gather"
            if spec.source in ("gather", "const") and "H" in spec.rows:
                spec.rows = "S"
            if spec.source == "arg" and spec.twist != "unequal":
                spec.twist = "unequal"
    elif spec.form not in ("direct", "lanes"):
        spec.form = "direct"
    if spec.twist in ("sign", "reflection", "same_half", "two_tensors", "numbers"):
        spec.form = "direct"
    if spec.twist == "not_turned":
        spec.form = "lanes"


def expectation(spec, unproved):
    """What rope-raise has to find: (how many, kinds that are right)."""
    count = 2 if spec.after == "scores" else 1
    if spec.twist == "numbers":  # a rotation by plain numbers may be one or not
        return count, {"pair", "none"}
    if (spec.twist in ("two_tensors", "reflection") and spec.source in ("packed_arg", "pair_arg")
            and spec.before in ("argument", "cast", "transpose")):
        # A table turned by x, and nothing tells which of two arguments is the table.
        return count, {"none", "pair"}
    if spec.twist in ("sign", "two_tensors", "reflection", "same_half", "not_turned"):
        return 0, {"none"}
    if spec.twist in ("vjepa", "shift_row", "sign_lane", "unequal"):
        return count, {"lane"}
    return count, {"lane"} if unproved else {"pair"}


def known_limit(builder, prepass):
    """Why a rotation may be missed, as (code of the remark that says so, reason), or
    None. Each line is a limit of rope-raise, to be taken out when it is gone. A miss
    without that remark is no known limit."""
    spec = builder.spec
    if spec.source == "packed_arg" and set(spec.dims) - {"D"} <= set(spec.rows):
        return "ambiguous-operand", "cos beside sin, as large as x, may be what x turns"
    if builder.expected[1] != {"lane"}:
        return None
    # What the two lanes of a pair are multiplied with is no tensor of the program.
    is_made = (prepass in ("fused", "generalized") or spec.scale_at == "products"
               or (spec.form == "adjoint" and builder.unproved))
    if not is_made:
        return None
    if spec.twist == "sign_lane":
        return "sign-flip", "a wrong sign gets no table made to measure"
    if set(spec.dims) - {"D"} <= set(spec.rows):
        return "unequal-tables", "no tables are made that are as large as what they turn"
    if builder.read == "interleaved" and spec.layout == "interleaved" and builder.pairs > 4:
        return "unequal-tables", "no table is put together from more than eight pieces"
    return None
