"""Ways to decide that are the same for many questions: whose version, the longer one, both together.

A way says what shall stand; it does not look at gold. Where it does not fit a question (the longer
of two that are as long, the whole of what nobody else marked), it gives None, and nothing is
decided.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from app.adjudication.question import Question
from app.adjudication.version import Version
from app.model import Choice, Span


class Blend(StrEnum):
    """A version made from those that were offered."""

    LONGER = "longer"
    SHORTER = "shorter"
    UNION = "union"
    TRIMMED = "trimmed"


@dataclass(frozen=True)
class Way:
    """``taken`` is an annotator for TAKE, a ``Blend`` or what ``crossed`` tells for EDIT."""

    choice: Choice
    taken: str = ""

    @classmethod
    def take(cls, annotator: str) -> Way:
        """Her version, which may be that there is nothing."""
        return cls(Choice.TAKE, annotator)

    @classmethod
    def blend(cls, blend: Blend) -> Way:
        """A version made from those that were offered."""
        return cls(Choice.EDIT, blend.value)

    @classmethod
    def reject(cls) -> Way:
        """Nothing of what was offered."""
        return cls(Choice.REJECT)

    def versions(
        self, question: Question, text: str, words: Sequence[int] | None = None
    ) -> list[Version] | None:
        """What shall stand for a question about spans; None where this way does not fit it.

        ``words`` are the borders of words in ``text``, for those who trim.
        """
        if self.choice is Choice.REJECT:
            return []
        offered = question.item.spans
        if self.choice is Choice.TAKE:
            held = offered.get(self.taken)
            return None if held is None else [Version.of(span) for span in held]
        return _BLENDS[Blend(self.taken)](offered, text, words)


def crossed(question: Question, label_of: str, range_of: str) -> Version | None:
    """The label and attributes of one annotator with the range of another; None where that is hers.

    Both must have one span, and not of one label and range.
    """
    here, there = question.item.spans.get(label_of, ()), question.item.spans.get(range_of, ())
    if len(here) != 1 or len(there) != 1:
        return None
    label, place = here[0], there[0]
    if label.label == place.label or (label.start, label.end) == (place.start, place.end):
        return None
    return Version(place.start, place.end, label.label, dict(label.attributes))


def fitting_blends(question: Question) -> list[Blend]:
    """The blends that fit and need no words, each that makes the same as one before left out."""
    made: list[list[Version]] = []
    fitting = []
    for blend in (Blend.LONGER, Blend.SHORTER, Blend.UNION):
        versions = Way.blend(blend).versions(question, "")
        if versions is not None and versions not in made:
            made.append(versions)
            fitting.append(blend)
    return fitting


Offered = Mapping[str, tuple[Span, ...]]
Words = Sequence[int] | None


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
