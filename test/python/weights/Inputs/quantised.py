"""Quantised weights, packed and unpacked one number at a time, as their libraries do.

Each format is a function that makes the tensors of a weight [out, in] under "q.", and
one that gives the weight back from them in double precision.
"""

import ml_dtypes
import numpy as np

AWQ_ORDER = [0, 2, 4, 6, 1, 3, 5, 7]


def pack(numbers, bits, order=None):
    """Along the last axis: number order[i] of a word in bits [i*bits, (i+1)*bits)."""
    count = 32 // bits
    order = order or range(count)
    rows, columns = numbers.shape
    words = np.zeros((rows, columns // count), dtype=np.uint32)
    for row in range(rows):
        for column in range(columns // count):
            word = 0
            for i, number in enumerate(order):
                word |= int(numbers[row, column * count + number]) << (i * bits)
            words[row, column] = word
    return words.view(np.int32)


def unpack(words, bits, order=None):
    count = 32 // bits
    order = order or range(count)
    numbers = np.zeros((words.shape[0], words.shape[1] * count), dtype=np.int64)
    for (row, column), word in np.ndenumerate(words.view(np.uint32)):
        for i, number in enumerate(order):
            numbers[row, column * count + number] = (int(word) >> (i * bits)) & ((1 << bits) - 1)
    return numbers


def scales(shape, random):
    return random.integers(1, 1000, shape).astype(np.float16)


def gptq(out, columns, random, bits=4, group=16, act_order=False):
    numbers = random.integers(0, 1 << bits, (columns, out))
    zeros = random.integers(0, (1 << bits) - 1, (columns // group, out))
    g_idx = np.arange(columns, dtype=np.int32) // group
    if act_order:
        g_idx = random.permutation(g_idx)
    return {"q.qweight": np.ascontiguousarray(pack(numbers.T, bits).T), "q.g_idx": g_idx,
            "q.qzeros": pack(zeros, bits), "q.scales": scales(zeros.shape, random)}


def gptq_weight(t, bits=4):
    numbers = unpack(np.ascontiguousarray(t["q.qweight"].T), bits).T
    zeros = unpack(t["q.qzeros"], bits) + 1  # As the first version stores them.
    group = t["q.g_idx"]
    return ((numbers - zeros[group]) * t["q.scales"].astype(np.float64)[group]).T


def awq(out, columns, random, group=16):
    numbers = random.integers(0, 16, (columns, out))
    zeros = random.integers(0, 16, (columns // group, out))
    return {"q.qweight": pack(numbers, 4, AWQ_ORDER), "q.qzeros": pack(zeros, 4, AWQ_ORDER),
            "q.scales": scales(zeros.shape, random)}


def awq_weight(t):
    numbers, zeros = (unpack(t[name], 4, AWQ_ORDER) for name in ("q.qweight", "q.qzeros"))
    group = np.arange(len(numbers)) // (len(numbers) // len(zeros))
    return ((numbers - zeros[group]) * t["q.scales"].astype(np.float64)[group]).T


def awq_gemv(out, columns, random, group=16):
    numbers = random.integers(0, 16, (out, columns))
    zeros = random.integers(0, 16, (out, 8))  # Padded to a word.
    return {"q.qweight": pack(numbers, 4), "q.qzeros": pack(zeros, 4),
            "q.scales": scales((out, 8), random)}


def awq_gemv_weight(t, group=16):
    numbers, zeros = unpack(t["q.qweight"], 4), unpack(t["q.qzeros"], 4)
    at = np.arange(numbers.shape[1]) // group
    return (numbers - zeros[:, at]) * t["q.scales"].astype(np.float64)[:, at]


def pack_quantized(out, columns, random, group=16):
    numbers = random.integers(0, 16, (out, columns))
    zeros = random.integers(0, 16, (out, columns // group))
    return {"q.weight_packed": pack(numbers, 4),
            "q.weight_zero_point": np.ascontiguousarray(pack(zeros.T, 4).T),
            "q.weight_scale": scales(zeros.shape, random).astype(ml_dtypes.bfloat16),
            "q.weight_shape": np.array([out, columns])}


def pack_quantized_weight(t):
    numbers = unpack(t["q.weight_packed"], 4) - 8
    zeros = unpack(np.ascontiguousarray(t["q.weight_zero_point"].T), 4).T - 8
    group = np.arange(numbers.shape[1]) // (numbers.shape[1] // zeros.shape[1])
    return (numbers - zeros[:, group]) * t["q.weight_scale"].astype(np.float64)[:, group]


def fp8_numbers(shape, random):
    return random.integers(-400, 400, shape).astype(ml_dtypes.float8_e4m3fn)


def fp8_block(out, columns, random, block=128):
    shape = (-(-out // block), -(-columns // block))
    return {"q.weight": fp8_numbers((out, columns), random),
            "q.weight_scale_inv": scales(shape, random).astype(np.float32)}


def fp8_block_weight(t, block=128):
    row, column = (np.arange(size) // block for size in t["q.weight"].shape)
    return t["q.weight"].astype(np.float64) * t["q.weight_scale_inv"][row][:, column]


def fp8_row(out, columns, random):
    return {"q.weight": fp8_numbers((out, columns), random),
            "q.weight_scale": scales((out, 1), random), "q.input_scale": np.float32(2)}


def fp8_tensor(out, columns, random):
    return {**fp8_row(out, columns, random), "q.weight_scale": np.float32(3)}


def int8_row(out, columns, random):
    return {"q.weight": random.integers(-128, 128, (out, columns), dtype=np.int8),
            "q.weight_scale": scales((out,), random),
            "q.weight_zero_point": random.integers(-128, 128, (out,), dtype=np.int8)}


def row_weight(t):
    def column(name):
        value = t.get(name, np.float32(0)).astype(np.float64)
        return value if value.size == 1 else value.reshape(-1, 1)
    return (t["q.weight"].astype(np.float64) - column("q.weight_zero_point")) * column(
        "q.weight_scale")


FP4 = np.array([0, .5, 1, 1.5, 2, 3, 4, 6, -0., -.5, -1, -1.5, -2, -3, -4, -6])


def nvfp4(out, columns, random):
    return {"q.weight": random.integers(0, 256, (out, columns // 2), dtype=np.uint8),
            "q.weight_scale": random.integers(1, 400, (out, columns // 16)).astype(
                ml_dtypes.float8_e4m3fn),
            "q.weight_scale_2": np.float32(0.5), "q.input_scale": np.float32(2)}


def mxfp4(out, columns, random):
    return {"q.weight_packed": random.integers(0, 256, (out, columns // 2), dtype=np.uint8),
            "q.weight_scale": random.integers(100, 140, (out, columns // 32), dtype=np.uint8)}


def mxfp8(out, columns, random):
    return {"q.weight": fp8_numbers((out, columns), random),
            "q.weight_scale": random.integers(100, 140, (out, columns // 32), dtype=np.uint8)}


def micro_weight(t):
    numbers = t["q.weight" if "q.weight" in t else "q.weight_packed"]
    if numbers.dtype == np.uint8:  # The even column is in the low half.
        numbers = FP4[np.stack([numbers & 15, numbers >> 4], axis=-1).reshape(len(numbers), -1)]
    scale = t["q.weight_scale"]
    scale = (2.0 ** (scale.astype(np.float64) - 127) if scale.dtype == np.uint8
             else scale.astype(np.float64))
    group = np.arange(numbers.shape[1]) // (numbers.shape[1] // scale.shape[1])
    return numbers.astype(np.float64) * scale[:, group] * float(t.get("q.weight_scale_2", 1))


def swizzle(scale):
    """Scales as cuBLASLt wants them: tiles of 128 rows and 4 columns, padded with zeros."""
    rows, columns = scale.shape
    padded = np.zeros((-(-rows // 128) * 128, -(-columns // 4) * 4), dtype=scale.dtype)
    padded[:rows, :columns] = scale
    tiles = padded.reshape(padded.shape[0] // 128, 4, 32, padded.shape[1] // 4, 4)
    return np.ascontiguousarray(tiles.transpose(0, 3, 2, 1, 4)).reshape(padded.shape)


def unswizzle(scale, rows, columns):
    tiles = scale.reshape(scale.shape[0] // 128, scale.shape[1] // 4, 32, 4, 4)
    return tiles.transpose(0, 3, 2, 1, 4).reshape(scale.shape)[:rows, :columns]
