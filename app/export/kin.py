"""Which articles say so much the same that they must stand in one split.

Near-duplicates, from a lower similarity on than the ones that are shown: a model that has seen
seven tenths of a text has seen it. And syndicated copies: a dispatch that one paper prints whole and
another inside a longer article of its own, where the similarity is low and the paragraphs are the
same to the letter.

Trap: a paragraph that many articles have is most often a paper's own words at the foot of the page,
and binds nobody. Three of them together that are half of an article are a dispatch.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, combinations_with_replacement
from typing import Final

from app.model import ArticleId
from app.store import Project

LEAST: Final = 0.7
"""The similarity (see ``app.resemblance``) from which on two articles are kept together."""

SHARED: Final = 0.5
"""The part of the shorter article's long paragraphs that a copy has word for word."""

_LONG: Final = 80  # code points of a paragraph that counts, without white space
_COMMON: Final = 20  # articles that have a paragraph, above which it may be words of the paper
_TOGETHER: Final = 3  # such paragraphs in two articles, from which on they count
_NONE: Final[frozenset[bytes]] = frozenset()


def kin(
    project: Project, on_progress: Callable[[str, int], None] | None = None
) -> list[tuple[ArticleId, ArticleId]]:
    """Pairs of articles to keep together. All must have been compared (``grow_near_duplicates``)."""
    heard = on_progress or (lambda _step, _done: None)
    heard("compare", 0)
    pairs = {_ordered(link.article, link.other) for link in project.alike(LEAST)}
    pairs.update(_copies(project, heard))
    return sorted(pairs)


def _copies(
    project: Project, heard: Callable[[str, int], None]
) -> Iterator[tuple[ArticleId, ArticleId]]:
    texts = _read(project, heard)
    shared: Counter[tuple[ArticleId, ArticleId]] = Counter()
    for key, articles in texts.holders.items():
        if 1 < len(articles) <= _COMMON:
            for one, other in combinations(articles, 2):
                shared[_ordered(one, other)] += texts.sizes[key]
    common = texts.common()
    for (one, other), size in shared.items():
        both = common.get(one, _NONE) & common.get(other, _NONE)
        if size + texts.weight(both) >= texts.least(one, other):
            yield one, other
    yield from _dispatches(texts, common)


def _dispatches(
    texts: _Texts, common: Mapping[ArticleId, frozenset[bytes]]
) -> Iterator[tuple[ArticleId, ArticleId]]:
    """What so many papers have printed that pairs of articles are too many to be looked at.

    Articles with the same paragraphs are one group, looked at through its shortest article: whom
    that one is bound to, the others are bound to in their own right or through it.
    """
    groups: dict[frozenset[bytes], list[ArticleId]] = {}
    for name, keys in common.items():
        groups.setdefault(keys, []).append(name)
    shortest = {keys: min(names, key=texts.order) for keys, names in groups.items()}
    for pair in combinations_with_replacement(groups, 2):
        short, long = sorted(pair, key=lambda keys: texts.order(shortest[keys]))
        name = shortest[short]
        if texts.weight(short & long) >= texts.least(name, shortest[long]):
            for other in groups[long]:
                if other != name:
                    yield _ordered(name, other)


@dataclass
class _Texts:
    """The long paragraphs of a corpus: how long each is, who holds it, and how long they all are in
    an article.
    """

    lengths: dict[ArticleId, int] = field(default_factory=dict)
    holders: dict[bytes, list[ArticleId]] = field(default_factory=dict)
    sizes: dict[bytes, int] = field(default_factory=dict)

    def order(self, name: ArticleId) -> tuple[int, ArticleId]:
        """Sort key: the shortest first."""
        return self.lengths[name], name

    def least(self, one: ArticleId, other: ArticleId) -> float:
        """The letters that the two must share to be copies."""
        return SHARED * min(self.lengths[one], self.lengths[other])

    def common(self) -> dict[ArticleId, frozenset[bytes]]:
        """Of each article the paragraphs that many have, where they may be a dispatch."""
        found: dict[ArticleId, set[bytes]] = {}
        for key, names in self.holders.items():
            if len(names) > _COMMON:
                for name in names:
                    found.setdefault(name, set()).add(key)
        return {name: frozenset(found[name]) for name in sorted(found)}

    def weight(self, common: frozenset[bytes]) -> int:
        """The letters of paragraphs that many articles have, when they are enough for a dispatch."""
        return sum(self.sizes[key] for key in common) if len(common) >= _TOGETHER else 0


def _read(project: Project, heard: Callable[[str, int], None]) -> _Texts:
    texts = _Texts()
    for number, head in enumerate(project.heads(), 1):
        for key, size in _paragraphs(project.article(head.id).text):
            texts.lengths[head.id] = texts.lengths.get(head.id, 0) + size
            texts.holders.setdefault(key, []).append(head.id)
            texts.sizes[key] = size
        heard("paragraphs", number)
    return texts


def _paragraphs(text: str) -> Iterator[tuple[bytes, int]]:
    """Each different long paragraph: a hash of its letters, and how many they are."""
    seen: set[bytes] = set()
    for line in text.splitlines():
        letters = "".join(unicodedata.normalize("NFC", line).casefold().split())
        if len(letters) < _LONG:
            continue
        key = hashlib.blake2b(letters.encode("utf-8", "surrogatepass"), digest_size=12).digest()
        if key not in seen:
            seen.add(key)
            yield key, len(letters)


def _ordered(one: ArticleId, other: ArticleId) -> tuple[ArticleId, ArticleId]:
    return (one, other) if one < other else (other, one)
