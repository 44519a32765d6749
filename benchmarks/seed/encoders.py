"""The four rotary encoders of fairseq2's pull request 1213, from their formulas.

RotaryEncoder multiplies pairs of neighbours, as complex numbers, by e^(i t w);
ReferenceRotaryEncoder computes x cos + rotated(x) sin on halves. With the other
value of `impl` each works on the other's order of lanes: RotaryEncoder brings
the lanes into pairs and back, ReferenceRotaryEncoder rotates neighbours by two
strided writes and repeats every entry of its tables. Tables are computed once,
in f32; row 0 belongs to padding.
"""

import torch

VARIANTS = {  # In the order of the pull request's table.
    "RE llama": ("RotaryEncoder", "llama"),
    "RRE llama": ("ReferenceRotaryEncoder", "llama"),
    "RE reference": ("RotaryEncoder", "reference"),
    "RRE reference": ("ReferenceRotaryEncoder", "reference"),
}


class RotaryEncoder(torch.nn.Module):
    def __init__(self, encoding_dim, max_seq_len, impl, theta=1e6):
        super().__init__()
        self.impl = impl
        indices = torch.arange(0, encoding_dim, 2, dtype=torch.float32)
        frequencies = 1.0 / theta ** (indices / encoding_dim)
        steps = torch.arange(max_seq_len, dtype=torch.float32)
        angles = torch.outer(steps, frequencies)
        table = torch.zeros(max_seq_len + 1, encoding_dim // 2, 2)
        torch.cos(angles, out=table[1:, :, 0])
        torch.sin(angles, out=table[1:, :, 1])
        self.register_buffer("table", table)

    def forward(self, seqs):
        x = seqs.float()
        if self.impl == "reference":
            x = torch.stack(x.chunk(2, dim=-1), dim=-1)
        else:
            x = x.unflatten(-1, (-1, 2))
        factors = torch.view_as_complex(self.table[1 : 1 + seqs.size(1)])
        y = torch.view_as_real(torch.view_as_complex(x) * factors)
        if self.impl == "reference":
            y = torch.cat((y[..., 0], y[..., 1]), dim=-1)
        else:
            y = y.flatten(-2)
        return y.type_as(seqs)


class ReferenceRotaryEncoder(torch.nn.Module):
    def __init__(self, encoding_dim, max_seq_len, impl, theta=1e6):
        super().__init__()
        self.impl = impl
        half = encoding_dim // 2
        indices = torch.arange(half, dtype=torch.float32)
        frequencies = theta ** (-2.0 * indices / encoding_dim)
        steps = torch.arange(max_seq_len, dtype=torch.float32)
        angles = torch.outer(steps, frequencies)
        for name, function in (("cos", torch.cos), ("sin", torch.sin)):
            table = torch.zeros(max_seq_len + 1, encoding_dim)
            places = [slice(0, half), slice(half, None)]
            if impl == "llama":
                places = [slice(0, None, 2), slice(1, None, 2)]
            values = function(angles)
            for place in places:
                table[1:, place] = values
            self.register_buffer(name, table)

    def rotate(self, x):
        if self.impl == "llama":
            rotated = torch.zeros_like(x)
            rotated[..., 0::2] = -x[..., 1::2]
            rotated[..., 1::2] = x[..., 0::2]
            return rotated
        first, second = x.chunk(2, dim=-1)
        return torch.cat((-second, first), dim=-1)

    def forward(self, seqs):
        x = seqs.float()
        cos = self.cos[1 : 1 + seqs.size(1)]
        sin = self.sin[1 : 1 + seqs.size(1)]
        return (x * cos + self.rotate(x) * sin).type_as(seqs)


def make_encoder(variant, encoding_dim, max_seq_len):
    name, impl = VARIANTS[variant]
    return globals()[name](encoding_dim, max_seq_len, impl)
