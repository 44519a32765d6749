"""The four rotary encoders of fairseq2's pull request 1213 ("Unify RoPE
implementations"), alone and inside fairseq2's own attention.

Two are as released: RotaryEncoder (complex numbers, interleaved) and
ReferenceRotaryEncoder (rotate-half, split). The pull request lets each class
compute the layout of the other; it was not merged, and the two conversions are
written down here from its description, on top of the released classes.
"""

import sys
import types

import torch

from common import case, labels, random, seed_parameters

# Of its native half fairseq2 needs no more than this to be imported.
native = types.ModuleType("fairseq2n")
native.DOC_MODE = True
native.__version__ = "0.8.1"
sys.modules["fairseq2n"] = native

from fairseq2.gang import create_fake_gangs  # noqa: E402
from fairseq2.models.transformer.attention_bias import (  # noqa: E402
    AttentionBiasCache,
    CausalAttentionBias,
)
from fairseq2.models.transformer.multihead_attention import (  # noqa: E402
    StandardMultiheadAttention,
)
from fairseq2.models.transformer.sdpa.naive import NaiveSDPA  # noqa: E402
from fairseq2.nn import (  # noqa: E402
    BatchLayout,
    ReferenceRotaryEncoder,
    RotaryEncoder,
)

# Given everywhere: asking fairseq2 for the current device starts all of it.
CPU = torch.device("cpu")
SOURCE = "fairseq2 0.8.1 nn/position_encoder.py "
BATCH, SEQUENCE, HEADS, KV_HEADS, HEAD_DIM, MODEL_DIM = 2, 6, 4, 2, 12, 20


class SplitRotaryEncoder(RotaryEncoder):
    """RotaryEncoder with impl="reference": halves to pairs, the complex product,
    pairs to halves."""

    def forward(self, seqs, seqs_layout, *, state_bag=None):
        first, second = seqs.chunk(2, dim=-1)
        pairs = torch.stack((first, second), dim=-1).flatten(-2)
        pairs = super().forward(pairs, seqs_layout, state_bag=state_bag)
        pairs = pairs.unflatten(-1, (-1, 2))
        return torch.cat((pairs[..., 0], pairs[..., 1]), dim=-1)


class InterleavedReferenceRotaryEncoder(ReferenceRotaryEncoder):
    """ReferenceRotaryEncoder with impl="llama": every entry of the tables stands
    twice in a row, and neighbours are exchanged by two strided writes."""

    def reset_non_persistent_buffers(self):
        super().reset_non_persistent_buffers()
        for table in (self.cos_freqs, self.sin_freqs):
            half = table[:, : self.encoding_dim // 2].clone()
            table[:, 0::2] = half
            table[:, 1::2] = half

    def _rotate_half_way(self, seqs):
        rotated = torch.zeros_like(seqs)
        rotated[..., 0::2] = -seqs[..., 1::2]
        rotated[..., 1::2] = seqs[..., 0::2]
        return rotated


def layout_of(seqs):
    """A layout without padding. The constructor makes Python lists of its sizes,
    which a symbolic size cannot become; the encoders read no more than this."""
    layout = BatchLayout.__new__(BatchLayout)
    layout._width = seqs.shape[1]
    layout._packed = layout._padded = False
    layout._max_seq_len = SEQUENCE
    layout._position_indices = None
    return layout


class Alone(torch.nn.Module):
    """An encoder on (batch, sequence, heads, head_dim)."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, seqs):
        return self.encoder(seqs, layout_of(seqs))


class Attention(torch.nn.Module):
    """fairseq2's attention: projections, the encoder on q and k, grouped heads."""

    def __init__(self, encoder):
        super().__init__()
        self.attention = StandardMultiheadAttention(
            MODEL_DIM,
            HEADS,
            NaiveSDPA(CausalAttentionBias()),
            head_dim=HEAD_DIM,
            num_key_value_heads=KV_HEADS,
            pos_encoder=encoder,
            bias=False,
            gangs=create_fake_gangs(CPU),
            device=CPU,
        )
        self.layout = BatchLayout((BATCH, SEQUENCE), seq_lens=None, device=CPU)

    def forward(self, seqs):
        layout = self.layout
        return self.attention(seqs, layout, seqs, layout, seqs, AttentionBiasCache())


ENCODERS = {
    "fs2_rotary": (
        RotaryEncoder,
        "RotaryEncoder",
        "complex product on pairs of neighbours",
        "interleaved",
    ),
    "fs2_ref": (
        ReferenceRotaryEncoder,
        "ReferenceRotaryEncoder",
        "rotate-half: x*cos + cat(-x2, x1)*sin",
        "split",
    ),
    "fs2_rotary_reference": (
        SplitRotaryEncoder,
        "RotaryEncoder, impl=reference of pull request 1213",
        "halves stacked to pairs, complex product, pairs to halves",
        "split",
    ),
    "fs2_ref_llama": (
        InterleavedReferenceRotaryEncoder,
        "ReferenceRotaryEncoder, impl=llama of pull request 1213",
        "two strided writes of the rotated x, repeated tables",
        "interleaved",
    ),
}


def make_cases(prefix, encoder_class, title, family, layout):
    def bare(**others):
        return labels(
            SOURCE + title, family, layout, HEAD_DIM, ropes=1, n_heads=3, **others
        )

    def make_encoder():
        return encoder_class(HEAD_DIM, max_seq_len=16)

    def bshd():
        seqs = random(BATCH, SEQUENCE, 3, HEAD_DIM)
        return Alone(make_encoder()), (seqs,), bare()

    def dyn():
        batch = torch.export.Dim("batch", max=64)
        sequence = torch.export.Dim("sequence", max=16)
        seqs = random(BATCH, SEQUENCE, 3, HEAD_DIM)
        label = bare(notes="dynamic batch and sequence")
        return Alone(make_encoder()), (seqs,), label, ({0: batch, 1: sequence},)

    def attn():
        module = seed_parameters(Attention(make_encoder()))
        label = labels(
            SOURCE + title + ", in StandardMultiheadAttention",
            family,
            layout,
            HEAD_DIM,
            ropes=2,
            n_heads=HEADS,
            n_kv_heads=KV_HEADS,
            foldable=True,
            notes="projections, rotation, causal attention with grouped heads, output",
        )
        return module, (random(BATCH, SEQUENCE, MODEL_DIM),), label

    for function in (bshd, dyn, attn):
        function.__name__ = f"{prefix}_{function.__name__}"
        case(function)


for prefix, arguments in ENCODERS.items():
    make_cases(prefix, *arguments)
