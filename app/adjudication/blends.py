"""Versions made from those that were offered: the longer, the shorter, both together, trimmed.

Where a blend does not fit (the longer of two that are as long, the whole of what nobody else
marked), there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

from app.adjudication.version import Version
from app.model import Span


class Blend(StrEnum):
    """A version made from those that were offered."""

    LONGER = "longer"
    SHORTER = "shorter"
    UNION = "union"
    TRIMMED = "trimmed"


Offered = Mapping[str, tuple[Span, ...]]
Words = Sequence[int] | None


def blended(
    blend: Blend, offered: Offered, text: str = "", words: Words = None
) -> list[Version] | None:
    """What ``blend`` makes of the spans that are ``offered``; None where it does not fit.

    ``words`` are the borders of words in ``text``, for those who trim.
    """
    return _BLENDS[blend](offered, text, words)


def _longer(offered: Offered, _text: str, _words: Words) -> list[Version] | None:
    return _by_length(offered, 1)


def _shorter(offered: Offered, _text: str, _words: Words) -> list[Version] | None:
    return _by_length(offered, -1)


def _by_length(offered: Offered, sign: int) -> list[Version] | None:
    """The one version of those that mark something that is longest (1) or shortest (-1)."""
    lengths = {
        name: sign * sum(span.end - span.start for span in spans)
        for name, spans in offered.items()
        if spans
    }
    most = max(lengths.values(), default=0)
    best = [name for name, length in lengths.items() if length == most]
    ranges = {tuple((span.start, span.end, span.label) for span in offered[name]) for name in best}
    if len(set(lengths.values())) < 2 or len(ranges) != 1:
        return None
    return [Version.of(span) for span in offered[best[0]]]


def _union(offered: Offered, _text: str, _words: Words) -> list[Version] | None:
    """From where the first begins to where the last ends, of two ranges or more of one label."""
    spans = [span for held in offered.values() for span in held]
    return [_around(spans)] if len({_place(span) for span in spans}) > 1 and _alike(spans) else None


def _trimmed(offered: Offered, text: str, words: Words) -> list[Version] | None:
    """The words that lie wholly in what was marked, without those at its edges that have no letter."""
    spans = [span for held in offered.values() for span in held]
    if words is None or not _alike(spans):
        return None
    whole = _around(spans)
    borders = [border for border in words if whole.start <= border <= whole.end]
    pieces = [piece for piece in pairwise(borders) if _has_letter(text[slice(*piece)])]
    if not pieces or (pieces[0][0], pieces[-1][1]) == (whole.start, whole.end):
        return None
    return [Version(pieces[0][0], pieces[-1][1], whole.label, whole.attributes)]


def _around(spans: Sequence[Span]) -> Version:
    longest = max(spans, key=lambda span: (span.end - span.start, -span.start))
    return Version(
        min(span.start for span in spans),
        max(span.end for span in spans),
        longest.label,
        dict(longest.attributes),
    )


def _alike(spans: Sequence[Span]) -> bool:
    return len({span.label for span in spans}) == 1


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _has_letter(piece: str) -> bool:
    return any(sign.isalnum() for sign in piece)


_BLENDS: dict[Blend, Callable[[Offered, str, Words], list[Version] | None]] = {
    Blend.LONGER: _longer,
    Blend.SHORTER: _shorter,
    Blend.UNION: _union,
    Blend.TRIMMED: _trimmed,
}
