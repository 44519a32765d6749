"""Element types: as safetensors spells them, and as MLIR does."""

# Bits of an element. F4, F6: more than one to a byte, or across bytes.
BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "U16": 16, "I16": 16, "F16": 16, "BF16": 16,
    "U32": 32, "I32": 32, "F32": 32, "U64": 64, "I64": 64, "F64": 64, "C64": 64,
    "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8,
    "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6,
}

# MLIR's spelling, and what a file may hold for it.
_FROM_MLIR = {
    "f16": "F16", "bf16": "BF16", "f32": "F32", "f64": "F64",
    "f8E4M3FN": "F8_E4M3", "f8E5M2": "F8_E5M2", "f8E8M0FNU": "F8_E8M0",
    "f8E4M3FNUZ": "F8_E4M3FNUZ", "f8E5M2FNUZ": "F8_E5M2FNUZ",
    "f4E2M1FN": "F4", "f6E2M3FN": "F6_E2M3", "f6E3M2FN": "F6_E3M2",
    "i1": "BOOL", "complex<f32>": "C64",
}


def is_known(name):
    """Whether this is an element type as a manifest spells it."""
    return bool(accepted(name))


def accepted(name):
    """The safetensors types that an MLIR element type stands for: i8 has no sign."""
    if name in _FROM_MLIR:
        return (_FROM_MLIR[name],)
    for bits in ("8", "16", "32", "64"):
        if name in ("i" + bits, "si" + bits, "ui" + bits):
            signed = () if name[0] == "u" else ("I" + bits,)
            return signed + (("U" + bits,) if name[0] != "s" else ())
    return ()
