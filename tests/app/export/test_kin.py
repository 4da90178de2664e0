"""Kept together: copies however many papers print them, and nobody for the words at a paper's foot."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export import kin as module
from app.export.kin import kin
from app.intake import read_scheme
from app.model import Article, ArticleId, Document
from app.settings import DEFAULT_SCHEME
from app.store import Project

FOOT = 3
"""Articles above which a paragraph may be a paper's own words, for these tests."""


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kin")


def paragraph(number: int, length: int = 100) -> str:
    """Letters like no other paragraph's."""
    return "".join(chr(97 + (number * 7919 + place * (number + 3)) % 26) for place in range(length))


def bound(folder: Path, texts: Sequence[str]) -> list[set[int]]:
    """The groups of more than one article, by the places of their texts."""
    path = folder / "kin.penanda"
    path.unlink(missing_ok=True)
    with Project.create(path, read_scheme(DEFAULT_SCHEME), "siti") as project:
        project.take(
            [
                Document(Article(ArticleId(f"a{place:03}"), "", "id", text))
                for place, text in enumerate(texts)
            ],
            "siti",
        )
        pairs = [(int(one[1:]), int(other[1:])) for one, other in kin(project)]
    return groups_of(len(texts), pairs)


def groups_of(count: int, pairs: Sequence[tuple[int, int]]) -> list[set[int]]:
    groups = [{place} for place in range(count)]
    for one, other in pairs:
        first = next(group for group in groups if one in group)
        second = next(group for group in groups if other in group)
        if first is not second:
            first |= second
            groups.remove(second)
    return sorted((group for group in groups if len(group) > 1), key=min)


def test_a_dispatch_that_very_many_papers_print_is_kept_together(scratch: Path) -> None:
    dispatch = [paragraph(number) for number in range(6)]
    texts = [
        "\n".join([*dispatch[: 6 - place % 2], *(paragraph(100 + place * 5 + n) for n in range(5))])
        for place in range(25)
    ]
    assert bound(scratch, texts) == [set(range(25))]


@pytest.mark.parametrize("lines", [1, 2])
def test_the_words_at_a_papers_foot_bind_nobody(scratch: Path, lines: int) -> None:
    foot = [paragraph(number, 200) for number in range(lines)]
    texts = ["\n".join([paragraph(100 + place), *foot]) for place in range(25)]
    assert bound(scratch, texts) == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sets(st.integers(0, 9), min_size=1), min_size=2, max_size=14),
    st.lists(st.integers(1, 4), min_size=10, max_size=10),
)
def test_the_groups_are_those_of_looking_at_every_pair(
    scratch: Path, articles: list[set[int]], lengths: list[int]
) -> None:
    size = {number: 80 * lengths[number] for number in range(10)}
    own = 500  # so that no text is nearly another's: those are found otherwise
    texts = [
        "\n".join([paragraph(1_000 + place, own), *(paragraph(n, size[n]) for n in sorted(have))])
        for place, have in enumerate(articles)
    ]
    holders = {n: sum(n in have for have in articles) for n in range(10)}
    pairs = []
    for one, other in combinations(range(len(articles)), 2):
        shared = articles[one] & articles[other]
        many = [n for n in shared if holders[n] > FOOT]
        counted = [n for n in shared if holders[n] <= FOOT] + (many if len(many) >= 3 else [])
        least = min(own + sum(size[n] for n in articles[place]) for place in (one, other))
        if sum(size[n] for n in counted) >= module.SHARED * least:
            pairs.append((one, other))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_COMMON", FOOT)
        found = bound(scratch, texts)
    assert found == groups_of(len(articles), pairs)
