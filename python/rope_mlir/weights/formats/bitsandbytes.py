"""bitsandbytes: refused, with the reason."""


def _neighbours(module):
    if module.last != "weight":
        return []
    return [name[len(module.prefix):] for name in module.checkpoint.below(module.prefix)]


def matches(module):
    return any(suffix == "SCB" or suffix.startswith(("weight.absmax", "weight.quant_state"))
               for suffix in _neighbours(module))


def rewrites(module):
    if "SCB" in _neighbours(module):
        raise module.refuse("bitsandbytes int8: the order of the stored numbers depends on "
                            "weight_format and on the device; permute the original checkpoint "
                            "and quantise that")
    raise module.refuse("bitsandbytes 4-bit: blocks of the flattened weight share a scale, and "
                        "the scales are quantised again across rows; permute the original "
                        "checkpoint and quantise that")
    yield  # A generator, as every format is.
