"""Ways to decide that are the same for many questions: whose version, the longer one, both together.

A way says what shall stand; it does not look at gold. Where it does not fit a question (the longer
of two that are as long, the whole of what nobody else marked), it gives None, and nothing is
decided.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.adjudication.blends import Blend, blended
from app.adjudication.question import Question
from app.adjudication.verdicts import without_note
from app.adjudication.version import Version
from app.comparison.disagreement import Difference
from app.model import Choice


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
            return rejected(question)
        offered = question.item.spans
        if self.choice is Choice.TAKE:
            held = offered.get(self.taken)
            return None if held is None else [Version.of(span) for span in held]
        return blended(Blend(self.taken), offered, text, words)


def rejected(question: Question) -> list[Version]:
    """What stands where nothing of what was offered shall: nothing; of notes, the span without one."""
    if question.difference is not Difference.NOTE:
        return []
    return [Version.of(span) for span in without_note(question.item)]


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
