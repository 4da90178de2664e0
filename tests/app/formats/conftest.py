"""One small document with all that is awkward: the golden files in tests/golden are made of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from copy import copy
from pathlib import Path
from typing import Any

import pytest

from app.formats import Tokens
from app.model import Article, ArticleId, Document, ItemId, Region, Relation, Span

TEXT = (
    "Polri và กระทรวงการต่างประเทศ 𠮷😀\r\n"
    "\r\n"
    "Menlu Nguyễn Thị Bích (ne\u0301) berjanji.\u2028Akhir  dua spasi #\n"
)
ARTICLE = ArticleId("awkward-1")


def span(
    number: int,
    surface: str,
    label: str,
    attributes: dict[str, str] | None = None,
    note: str = "",
    *,
    unsure: bool = False,
) -> Span:
    assert TEXT.count(surface) == 1, surface
    start = TEXT.index(surface)
    end = start + len(surface)
    key = ItemId(f"s{number}")
    return Span(key, ARTICLE, "gold", start, end, label, attributes or {}, note, unsure)


@pytest.fixture
def awkward() -> Document:
    return Document(
        Article(
            ARTICLE,
            "Polri và กระทรวง",
            "id",
            TEXT,
            {"file": "awkward.txt", "more": {"b": [1, 2.5, None, True], "a": "ก"}},
            (Region(0, 33, "headline"), Region(57, 62, "caption")),
        ),
        "gold",
        (
            span(1, "Polri", "AGENCY", {"kind": "police", "country": "ID"}),
            span(2, "Polri", "OFFICIAL", unsure=True),
            span(3, "กระทรวงการต่างประเทศ 𠮷", "AGENCY", note='says "กต."'),
            span(4, "𠮷😀", "AGENCY"),
            span(5, "Menlu Nguyễn Thị Bích (ne\u0301) berjanji", "COMMITMENT", {"force": "pledge"}),
            span(6, "Nguyễn Thị Bích", "OFFICIAL"),
            span(7, " dua ", "AGENCY"),
        ),
        (
            Relation(ItemId("r1"), ARTICLE, "gold", "made_to", ItemId("s5"), ItemId("s1")),
            Relation(ItemId("r2"), ARTICLE, "gold", "made_by", ItemId("s5"), ItemId("s6")),
        ),
    )


def borders(text: str, language: str) -> Sequence[int]:
    """Runs of white space, of letters and of the rest, as a segmenter would hand them out."""
    assert language
    return [
        0,
        *(match.end() for match in re.finditer(r"\s+|[\w\u0300-\u036f\u0e31-\u0e4e]+|.", text)),
    ]


@pytest.fixture
def tokens() -> Tokens:
    return borders


@pytest.fixture
def golden() -> Path:
    return Path(__file__).parents[2] / "golden"


JUNK = (None, True, 0, -1, 5, 1.5, "", "x", [], {}, [None], [[]], {"a": 1}, ["a"], [1, 2], "B-X")


def in_every_place(value: Any) -> Iterator[Any]:
    """``value`` with something else in each of its places, and without what was there."""
    for path in _paths(value):
        for other in JUNK:
            yield _changed(value, path, other)
        if path:
            yield _changed(value, path, _GONE)


_GONE: Any = object()


def _paths(value: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield here
    if isinstance(value, dict | list):
        for key in [*value] if isinstance(value, dict) else range(len(value)):
            yield from _paths(value[key], (*here, key))


def _changed(value: Any, path: tuple[Any, ...], other: Any) -> Any:
    if not path:
        return other
    made = copy(value)
    if len(path) == 1 and other is _GONE:
        del made[path[0]]
    else:
        made[path[0]] = _changed(made[path[0]], path[1:], other)
    return made


@pytest.fixture
def held() -> Callable[[list[Document]], None]:
    """Fails unless each span of each document is a range of its text."""

    def check(documents: list[Document]) -> None:
        for document in documents:
            for span in document.spans:
                assert 0 <= span.start < span.end <= len(document.article.text)

    return check
