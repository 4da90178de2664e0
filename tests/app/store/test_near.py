"""Near-duplicates of a project: linked from both sides, found behind the articles, never twice."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.intake import read_scheme
from app.model import Article, ArticleId, Document
from app.settings import DEFAULT_SCHEME
from app.store import Project, check

WORDS = [
    "menteri",
    "polisi",
    "thailand",
    "rapat",
    "kerja",
    "sama",
    "warga",
    "korban",
    "penipuan",
    "daring",
    "jakarta",
    "bangkok",
]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "n.penanda", read_scheme(DEFAULT_SCHEME), "siti") as project:
        yield project


def story(seed: int, words: int = 200) -> str:
    chance = random.Random(seed)
    return " ".join(f"{chance.choice(WORDS)}{chance.randrange(99)}" for _ in range(words))


def take(project: Project, **texts: str) -> None:
    project.take(
        [Document(Article(ArticleId(name), name, "id", text)) for name, text in texts.items()], "s"
    )


def near(project: Project, name: str) -> list[str]:
    return [link.other for link in project.near_duplicates(ArticleId(name))]


def test_they_are_linked_from_both_sides_and_no_other_is(project: Project) -> None:
    take(project, a=story(1), b=story(2), a2=story(1) + " Diperbarui.", a3=story(1)[40:])
    assert project.not_compared == 4
    assert project.grow_near_duplicates() == 0
    assert sorted(near(project, "a")) == ["a2", "a3"]
    assert near(project, "b") == []
    assert "a" in near(project, "a2")
    assert all(0.8 <= link.similarity < 1 for link in project.near_duplicates())
    assert check(project) == []


def test_they_are_found_among_articles_of_before_whichever_was_compared_first(
    project: Project,
) -> None:
    take(project, a=story(1), b=story(2))
    take(project, b2=story(2) + "!", a2="Terbaru: " + story(1))
    while project.grow_near_duplicates(1):
        pass
    assert near(project, "a") == ["a2"]
    assert near(project, "b2") == ["b"]
    before = project.near_duplicates()
    assert project.grow_near_duplicates() == 0
    assert project.near_duplicates() == before


def test_two_articles_with_the_same_furniture_are_not_linked(project: Project) -> None:
    furniture = story(9, 80)
    take(project, a=f"{furniture}\n{story(1, 60)}", b=f"{furniture}\n{story(2, 60)}")
    project.grow_near_duplicates()
    assert project.near_duplicates() == []


def test_of_many_copies_each_is_linked_to_a_few(project: Project) -> None:
    take(project, **{f"c{number}": f"{story(1)} {number}" for number in range(60)})
    project.grow_near_duplicates()
    assert all(near(project, f"c{number}") for number in range(60))
    assert len(project.near_duplicates()) <= 60 * 5 * 2


@pytest.mark.parametrize("damage", [b"\0", b"", b"\0" * 500])
def test_a_damaged_signature_is_made_anew(project: Project, damage: bytes) -> None:
    take(project, a=story(1), b=story(2), a2=story(1) + "!")
    project.grow_near_duplicates()
    project.db.execute("DELETE FROM near_duplicates")
    project.db.execute("UPDATE signatures SET signature = ? WHERE article != 'b'", (damage,))
    assert project.not_compared == 2
    take(project, b2=story(2) + "!")
    assert project.grow_near_duplicates() == 0
    assert near(project, "a") == ["a2"]
    assert near(project, "b") == ["b2"]


def test_the_latest_are_compared_first(project: Project) -> None:
    take(project, **{f"n{number}": story(number) for number in range(4)})
    assert project.grow_near_duplicates(1) == 3
    rows = project.db.execute("SELECT article FROM signatures").fetchall()
    assert [row["article"] for row in rows] == ["n3"]
