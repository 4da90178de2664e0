"""The docket as it is listed: what is wanted of it, in what order, under what headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.adjudication.docket import Docket, Entry
from app.adjudication.patterns import Pattern, by_pattern
from app.adjudication.queue import Order, informative_first
from app.comparison.disagreement import Difference
from app.comparison.wanted import Wanted
from app.model import ArticleId

About = ArticleId | Pattern | tuple[str, ...]
"""What entries have in common: an article, a pattern, or who stands alone in them."""


@dataclass(frozen=True)
class Group:
    """Entries under one heading."""

    about: About
    entries: Sequence[Entry]

    @cached_property
    def open(self) -> int:
        """How many of them are open."""
        return sum(entry.open for entry in self.entries)


def wanted_of(
    docket: Docket, wanted: Wanted, says: Callable[[Entry], bool] | None = None
) -> list[Entry]:
    """The entries that are ``wanted`` and of which ``says`` holds, in the order of the articles."""
    entries = [entry for asked in docket.entries.values() for entry in asked]
    if wanted != Wanted():
        entries = [entry for entry in entries if _takes(docket, wanted, entry)]
    return entries if says is None else [entry for entry in entries if says(entry)]


def grouped(docket: Docket, entries: Iterable[Entry], order: Order) -> list[Group]:
    """``entries``, which come in the order of the articles, under their headings in that order."""
    if order in (Order.PATTERN, Order.INFORMATIVE):
        alike = by_pattern(entries, lambda entry: entry.pattern)
        first = informative_first(alike) if order is Order.INFORMATIVE else list(alike)
        return [Group(docket.patterns[pattern], alike[pattern]) for pattern in first]
    if order is Order.ANNOTATOR:
        alone: dict[tuple[str, ...], list[Entry]] = {}
        for entry in entries:
            alone.setdefault(entry.alone, []).append(entry)
        return [Group(names, alone[names]) for names in sorted(alone)]
    articles: dict[ArticleId, list[Entry]] = {}
    for entry in entries:
        articles.setdefault(entry.article, []).append(entry)
    return [Group(article, held) for article, held in articles.items()]


def open_by(docket: Docket) -> tuple[dict[Difference, int], dict[str, int]]:
    """How many open questions there are of each class and each language that has any question."""
    classes: Counter[Difference] = Counter()
    languages: Counter[str] = Counter()
    for article, entries in docket.entries.items():
        if entries:
            languages[docket.languages[article]] += sum(entry.open for entry in entries)
        for entry in entries:
            classes[entry.difference] += entry.open
    return dict(classes), dict(languages)


def _takes(docket: Docket, wanted: Wanted, entry: Entry) -> bool:
    """As ``Wanted.takes``; the question itself is asked only where annotators are named."""
    language = docket.languages[entry.article]
    if (
        (wanted.label and wanted.label not in entry.labels)
        or (wanted.language and wanted.language != language)
        or (wanted.articles is not None and entry.article not in wanted.articles)
    ):
        return False
    if wanted.annotators:
        return wanted.takes(docket.question(entry).item, language)
    return wanted.difference in (None, entry.difference)
