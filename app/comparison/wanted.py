"""Which disagreements are wanted: by label, class, language, annotators and articles.

It is what a figure hands over to show the disagreements behind it, and what a list is narrowed by.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.comparison.disagreement import Difference, Disagreement, compare_layers
from app.model import ArticleId, Relation, Span


@dataclass(frozen=True)
class Wanted:
    """Empty wants everything. ``label``, ``language``, ``difference`` and ``articles`` (all of them
    when None) each narrow it.

    Of ``annotators`` at least two must say different things: with more of them in an item than are
    named, what the others say does not matter, and ``difference`` is the one between those named.
    """

    label: str = ""
    difference: Difference | None = None
    language: str = ""
    annotators: tuple[str, ...] = ()
    articles: frozenset[ArticleId] | None = None

    def takes(self, item: Disagreement, language: str) -> bool:
        """Whether ``item``, of an article in ``language``, is among them."""
        return (
            (not self.label or self.label in item.labels)
            and (self.difference is None or self.difference in self._classes(item))
            and (not self.language or self.language == language)
            and (self.articles is None or item.article in self.articles)
            and (not self.annotators or self._differ(item))
        )

    def _classes(self, item: Disagreement) -> set[Difference]:
        """The classes that the item has between those named; what only some have may be nested too."""
        named = [name for name in self.annotators if name in item.spans]
        if len(named) < 2 or len(named) == len(item.spans) or item.relations:
            return {item.difference}
        held = {name: item.spans[name] for name in named}
        found = {each.difference for each in compare_layers(held)}
        one_sided = {Difference.MISSING, Difference.EXTRA}
        return found | {Difference.NESTED} if found & one_sided else found

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
