"""Programs written by hand that look like a rotation and are none."""

import torch

from common import case, labels, random, seed_parameters

HEADS, KV_HEADS, HEAD_DIM, MODEL_DIM = 4, 2, 12, 20


class UnequalHalves(torch.nn.Module):
    """Rotate-half attention whose tables' halves come from two frequencies."""

    def __init__(self):
        super().__init__()
        self.q = torch.nn.Linear(MODEL_DIM, HEADS * HEAD_DIM, bias=False)
        self.k = torch.nn.Linear(MODEL_DIM, KV_HEADS * HEAD_DIM, bias=False)
        self.v = torch.nn.Linear(MODEL_DIM, KV_HEADS * HEAD_DIM, bias=False)
        self.o = torch.nn.Linear(HEADS * HEAD_DIM, MODEL_DIM, bias=False)
        pairs = torch.arange(HEAD_DIM // 2)
        halves = [theta ** (-2.0 * pairs / HEAD_DIM) for theta in (1.0e4, 5.0e2)]
        angles = torch.outer(torch.arange(16.0), torch.cat(halves))
        self.register_buffer("cos", angles.cos())
        self.register_buffer("sin", angles.sin())

    def rotate(self, x):
        first, second = x.chunk(2, dim=-1)
        length = x.shape[-2]
        turned = torch.cat((-second, first), dim=-1)
        return x * self.cos[:length] + turned * self.sin[:length]

    def forward(self, x):
        def heads(y):
            return y.unflatten(-1, (-1, HEAD_DIM)).transpose(1, 2)

        q, k, v = heads(self.q(x)), heads(self.k(x)), heads(self.v(x))
        q, k = self.rotate(q), self.rotate(k)
        k = k.repeat_interleave(HEADS // KV_HEADS, dim=1)
        v = v.repeat_interleave(HEADS // KV_HEADS, dim=1)
        weights = torch.softmax(q @ k.transpose(-1, -2) * HEAD_DIM**-0.5, dim=-1)
        return self.o((weights @ v).transpose(1, 2).flatten(-2))


@case
def neg_unequal_halves():
    label = labels("written by hand", "rotate-half with unequal halves of the tables", "split",
                   HEAD_DIM, ropes=0, n_heads=HEADS, n_kv_heads=KV_HEADS,
                   notes="the two lanes of a pair turn by different angles: no rotation")
    return seed_parameters(UnequalHalves()), (random(2, 6, MODEL_DIM),), label
