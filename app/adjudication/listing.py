"""The docket as it is listed: what is wanted of it, in what order, under what headings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from app.adjudication.docket import Docket, Entry
from app.adjudication.patterns import Pattern, by_pattern
from app.adjudication.queue import Order, Parties, alone_among, informative_first
from app.comparison.wanted import Wanted
from app.model import ArticleId

About = ArticleId | Pattern | tuple[str, ...]
"""What entries have in common: an article, a pattern, or who stands alone in them."""


class Group(NamedTuple):
    """Entries under one heading, and how many of them are open."""

    about: About
    entries: Sequence[Entry]
    open: int


Wanting = Mapping[ArticleId, Sequence[Entry]]
"""The entries of each article, in the order of the articles."""


def wanted_of(
    docket: Docket, wanted: Wanted, says: Callable[[Entry], bool] | None = None
) -> Wanting:
    """The entries that are ``wanted`` and of which ``says`` holds."""
    if wanted == Wanted() and says is None:
        return docket.entries
    differ = cache(partial(_differ, frozenset(wanted.annotators)))
    return {
        article: [
            entry
            for entry in entries
            if _takes(docket, wanted, entry, differ) and (says is None or says(entry))
        ]
        for article, entries in docket.entries.items()
    }


def grouped(docket: Docket, wanting: Wanting, order: Order, *, names: bool = True) -> list[Group]:
    """The entries that are wanted under their headings, in that order.

    Without ``names`` what differs only in who did it stands under one heading.
    """
    if order is Order.ARTICLE and wanting is docket.entries:
        waiting = docket.open_articles
        return [Group(each, held, waiting[each]) for each, held in wanting.items() if held]
    if order is Order.ARTICLE:
        return [group_of(article, entries) for article, entries in wanting.items() if entries]
    entries = chain.from_iterable(wanting.values())
    if order is Order.ANNOTATOR:
        alone: defaultdict[tuple[str, ...], list[Entry]] = defaultdict(list)
        who = cache(alone_among)
        for entry in entries:
            told = who(entry.parties)
            alone[told if names else ("",) * min(len(told), 2)].append(entry)
        return [group_of(names, alone[names]) for names in sorted(alone)]
    if names:
        alike, kinds = by_pattern(entries, attrgetter("pattern")), docket.patterns
    else:
        kinds = [pattern.nameless for pattern in docket.patterns]
        first_of: dict[Pattern, int] = {}
        place = [first_of.setdefault(kind, at) for at, kind in enumerate(kinds)]
        alike = by_pattern(entries, lambda entry: place[entry.pattern])
    first = informative_first(alike) if order is Order.INFORMATIVE else list(alike)
    return [group_of(kinds[pattern], alike[pattern]) for pattern in first]


def group_of(about: About, entries: Sequence[Entry]) -> Group:
    """Those entries under that heading."""
    return Group(about, entries, sum(map(attrgetter("open"), entries)))


def _differ(named: frozenset[str], parties: Parties) -> bool:
    """Whether those named say different things."""
    return sum(not named.isdisjoint(party) for party in parties) > 1


def _takes(docket: Docket, wanted: Wanted, entry: Entry, differ: Callable[[Parties], bool]) -> bool:
    """As ``Wanted.takes``; the question itself is asked only for its class between those named."""
    language = docket.languages[entry.article]
    if (
        (wanted.label and wanted.label not in entry.labels)
        or (wanted.language and wanted.language != language)
        or (wanted.articles is not None and entry.article not in wanted.articles)
    ):
        return False
    if wanted.spans is not None or wanted.heads is not None:
        return wanted.takes(docket.question(entry).item, language)
    if not wanted.annotators:
        return wanted.difference in (None, entry.difference)
    return differ(entry.parties) and (
        wanted.difference is None or wanted.takes(docket.question(entry).item, language)
    )
