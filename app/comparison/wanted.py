"""Which disagreements are wanted: by label, class, language, annotators and articles.

It is what a figure hands over to show the disagreements behind it, and what a list is narrowed by.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from app.comparison.disagreement import Difference, Disagreement, compare_layers
from app.model import ArticleId, ItemId

Known: TypeAlias = tuple[ArticleId, str, ItemId]
"""A span by article, annotator and id: an id that came with a file is known only in its layer."""


@dataclass(frozen=True)
class Wanted:
    """Empty wants everything. ``label``, ``language``, ``difference`` and ``articles`` (all of them
    when None) each narrow it.

    Of ``annotators`` at least two must say different things: with more of them in an item than are
    named, what the others say does not matter, and ``difference`` is the one between those named.

    With ``spans`` the item must have one of them, and with ``heads`` be a relation that starts at one
    of those. ``words`` tell what no field of a list can say.
    """

    label: str = ""
    difference: Difference | None = None
    language: str = ""
    annotators: tuple[str, ...] = ()
    articles: frozenset[ArticleId] | None = None
    spans: frozenset[Known] | None = None
    heads: frozenset[Known] | None = None
    words: str = field(default="", compare=False)

    def takes(self, item: Disagreement, language: str) -> bool:
        """Whether ``item``, of an article in ``language``, is among them."""
        return (
            (not self.label or self.label in item.labels)
            and (self.difference is None or self.difference in self._classes(item))
            and (not self.language or self.language == language)
            and (self.articles is None or item.article in self.articles)
            and (not self.annotators or self._differ(item))
            and (self.spans is None or (not item.relations and self._has(item, self.spans)))
            and (self.heads is None or (bool(item.relations) and self._has(item, self.heads)))
        )

    def _has(self, item: Disagreement, spans: frozenset[Known]) -> bool:
        return any((span.article, span.layer, span.id) in spans for span in item.all_spans)

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
        return len({item.said(name) for name in self.annotators if name in held}) > 1
