"""Which articles say so much the same that they must stand in one split.

Near-duplicates, from a lower similarity on than the ones that are shown: a model that has seen
seven tenths of a text has seen it. And syndicated copies: a dispatch that one paper prints whole and
another inside a longer article of its own, where the similarity is low and the paragraphs are the
same to the letter.

Trap: paragraphs that many articles have are a paper's own words at the foot of the page, and bind
nobody.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Final

from app.model import ArticleId
from app.store import Project

LEAST: Final = 0.7
"""The similarity (see ``app.resemblance``) from which on two articles are kept together."""

SHARED: Final = 0.5
"""The part of the shorter article's long paragraphs that a copy has word for word."""

_LONG: Final = 80  # code points of a paragraph that counts, without white space
_COMMON: Final = 20  # articles that have a paragraph, above which it binds none of them


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
    lengths: dict[ArticleId, int] = {}
    holders: dict[bytes, list[ArticleId]] = {}
    sizes: dict[bytes, int] = {}
    for number, head in enumerate(project.heads(), 1):
        for key, size in _paragraphs(project.article(head.id).text):
            lengths[head.id] = lengths.get(head.id, 0) + size
            holders.setdefault(key, []).append(head.id)
            sizes[key] = size
        heard("paragraphs", number)
    shared: Counter[tuple[ArticleId, ArticleId]] = Counter()
    for key, articles in holders.items():
        if 1 < len(articles) <= _COMMON:
            for one, other in combinations(articles, 2):
                shared[_ordered(one, other)] += sizes[key]
    for pair, size in shared.items():
        if size >= SHARED * min(lengths[name] for name in pair):
            yield pair


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
