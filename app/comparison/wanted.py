"""Which disagreements are wanted: by label, class, language and annotators.

It is what a figure hands over to show the disagreements behind it, and what a list is narrowed by.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.comparison.disagreement import Difference, Disagreement
from app.model import Relation, Span


@dataclass(frozen=True)
class Wanted:
    """Empty wants everything. ``label``, ``language`` and ``difference`` each narrow it.

    Of ``annotators`` at least two must say different things: with more of them in an item than are
    named, what the others say does not matter.
    """

    label: str = ""
    difference: Difference | None = None
    language: str = ""
    annotators: tuple[str, ...] = ()

    def takes(self, item: Disagreement, language: str) -> bool:
        """Whether ``item``, of an article in ``language``, is among them."""
        return (
            (not self.label or self.label in item.labels)
            and (self.difference is None or self.difference is item.difference)
            and (not self.language or self.language == language)
            and (not self.annotators or self._differ(item))
        )

    def _differ(self, item: Disagreement) -> bool:
        held = item.relations or item.spans
        versions = {_version(held[name]) for name in self.annotators if name in held}
        return len(versions) > 1


def _version(entries: tuple[Span, ...] | tuple[Relation, ...]) -> tuple[object, ...]:
    return tuple(
        (entry.start, entry.end, entry.label, tuple(sorted(entry.attributes.items())))
        if isinstance(entry, Span)
        else entry.type
        for entry in entries
    )
