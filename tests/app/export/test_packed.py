"""Values packed in memory are the values that came, in their order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.export.losses import Losses
from app.model import Loss


@given(st.integers(0, 2_500), st.integers(-3, 2_600))
def test_packed_losses_are_a_sequence_like_any(count: int, place: int) -> None:
    losses = [
        Loss(f"a{n}", "span", "because é\ud800", str(n), n, n + 1, "X", "😀\r\n")
        if n % 3
        else Loss("a", "meta", "why")
        for n in range(count)
    ]
    packed = Losses(losses)
    assert len(packed) == count
    assert list(packed) == losses
    assert packed == tuple(losses)
    assert bool(packed) == bool(losses)
    assert packed[:3] == tuple(losses[:3])
    if place < count and losses:
        assert packed[place if place >= 0 else -1] == losses[place if place >= 0 else -1]
