"""Writes small checkpoints and their faults into a folder, byte by byte: the
reader under test shall not depend on what writes them."""

import json
import pathlib
import struct
import sys

import numpy as np

folder = pathlib.Path(sys.argv[1])
BF16 = {10.0: 0x4120, 20.0: 0x41A0}
TENSORS = {
    "a": ("BF16", [2], np.array([BF16[10.0], BF16[20.0]], "<u2").tobytes()),
    "b": ("F64", [2], np.array([100.0, 200.0], "<f8").tobytes()),
    "wide": ("F32", [4], bytes(16)),
    "f8": ("F8_E4M3", [2], bytes(2)),
}


def write(name, tensors, header=None):
    entries, data = {"__metadata__": {"format": "pt"}}, b""
    for key, (dtype, shape, content) in tensors.items():
        entries[key] = {"dtype": dtype, "shape": shape,
                        "data_offsets": [len(data), len(data) + len(content)]}
        data += content
    text = json.dumps(entries | (header or {})).encode()
    text += b" " * (-len(text) % 8)
    (folder / name).write_bytes(struct.pack("<Q", len(text)) + text + data)


def names(name, content):
    (folder / name).write_text(json.dumps(content))


write("model.safetensors", TENSORS)
write("1.safetensors", {"a": TENSORS["a"]})
write("2.safetensors", {"b": TENSORS["b"]})
for file, shards in (("model.safetensors", ("1", "2")), ("twice", ("1", "model"))):
    shard_map = {key: f"{shard}.safetensors" for key, shard in zip("ab", shards)}
    names(f"{file}.index.json", {"weight_map": shard_map})

names("names.json", {"arguments": {"1": "a", "2": "b"}})
names("list.json", [])
names("word.json", {"arguments": {"one": "a"}})
names("beyond.json", {"arguments": {"1": "a", "7": "a"}})
names("unknown.json", {"arguments": {"1": "c", "2": "b"}})
names("float8.json", {"arguments": {"1": "f8", "2": "b"}})
names("wide.json", {"arguments": {"1": "wide", "2": "b"}})

whole = (folder / "model.safetensors").read_bytes()
(folder / "header.safetensors").write_bytes(whole[:40])
(folder / "tiny.safetensors").write_bytes(whole[:5])
(folder / "data.safetensors").write_bytes(whole[:-20])
write("shape.safetensors", {"a": ("F32", [3], bytes(8))})
write("entry.safetensors", {}, {"a": {"dtype": "F32", "shape": "2"}})
