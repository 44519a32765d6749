"""What is measured on a GPU: shapes, kernels of ours, peers. No PyTorch here.

An embedding shape is one rotary vector per position, [B, S, E], as in fairseq2's
pull request 1213. An LLM shape is q and k of a layer, [B, S, H, D] each; decoding
is one token of each of `B` sequences, each at a position of its own.
"""

import fnmatch
import itertools
from dataclasses import dataclass

BYTES = {"f32": 4, "bf16": 2}
LAYOUTS = {"ss": ("split", "split"), "ii": ("interleaved", "interleaved"),
           "si": ("split", "interleaved"), "is": ("interleaved", "split")}
TABLES = ("memory", "registers")


@dataclass(frozen=True)
class Shape:
    kind: str  # embedding, llm
    batch: int
    length: int
    heads: tuple  # of q and k; (1,) for an embedding
    width: int  # E or D
    dtype: str

    @property
    def name(self):
        if self.kind == "embedding":
            return "B%d_S%d_E%d_%s" % (self.batch, self.length, self.width, self.dtype)
        return "llm_B%d_S%d_H%s_D%d_%s" % (
            self.batch, self.length, "+".join(map(str, self.heads)), self.width, self.dtype)

    @property
    def rows(self):
        """Rows of the tables: positions that differ."""
        return self.batch if self.length == 1 else self.length

    @property
    def tensors(self):
        """The sizes of what is turned: x, or q and k."""
        if self.kind == "embedding":
            return [(self.batch, self.length, self.width)]
        return [(self.batch, self.length, heads, self.width) for heads in self.heads]

    @property
    def table_dim(self):
        """The dimension of x that selects the row of the tables."""
        return 0 if self.length == 1 else 1

    @property
    def table(self):
        return (self.rows, self.width // 2)

    @property
    def x_bytes(self):
        return sum(self.batch * self.length * heads for heads in self.heads) * self.width * BYTES[self.dtype]

    def moved_bytes(self, table):
        """Read and written once, tables of f32 included."""
        made = 8 * self.rows + 4 * self.width // 2
        return 2 * self.x_bytes + (8 * self.rows * self.width // 2 if table == "memory" else made)


def shapes():
    for dtype in ("f32", "bf16"):
        for batch, length, width in itertools.product((1, 4, 8), (2048, 4096, 16384), (1024, 2048, 4096)):
            yield Shape("embedding", batch, length, (1,), width, dtype)
    for tokens in (1, 64, 256):
        yield Shape("llm", tokens, 1, (32, 8), 128, "bf16")
    for length in (4096, 16384, 32768, 131072):
        yield Shape("llm", 1, length, (32, 8), 128, "bf16")
    yield Shape("llm", 8, 4096, (32, 8), 128, "bf16")
    yield Shape("llm", 1, 4096, (32, 32), 128, "bf16")
    yield Shape("llm", 1, 8192, (64, 8), 128, "bf16")
    yield Shape("llm", 1, 8192, (32, 8), 64, "bf16")
    yield Shape("llm", 1, 8192, (16, 8), 256, "bf16")
    yield Shape("llm", 1, 16384, (32, 8), 128, "f32")


def ours():
    """(name, layouts, where the tables are) of each kernel of a shape."""
    for letters, table in itertools.product(LAYOUTS, TABLES):
        yield "ours %s %s" % (letters, table), letters, table


# Names of peers by kind of shape; what cannot be imported says so in its row.
PEERS = {
    "embedding": ["%s %s" % (mode, variant) for variant in
                  ("RE llama", "RRE llama", "RE reference", "RRE reference") for mode in ("eager", "compiled")]
    + ["max-autotune ss"],
    "llm": ["eager ss", "max-autotune ss", "transformers ss", "liger ss", "flashinfer ss", "flashinfer ii",
            "flash-attn ss", "flash-attn ii"],
}


def rows(shape):
    """Every row of the table of a shape."""
    return [f"copy {table}" for table in TABLES] + [name for name, _, _ in ours()] + PEERS[shape.kind]


def matches(name, patterns):
    return any(fnmatch.fnmatch(name, p) for p in patterns or ["*"])


def select(patterns):
    """Shapes in the order of the patterns that name them."""
    found = {s.name: s for p in patterns or ["*"] for s in shapes() if fnmatch.fnmatch(s.name, p)}
    return list(found.values())
