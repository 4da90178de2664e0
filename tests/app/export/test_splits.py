"""The splits of a project: one act, undone like any other, the same on another machine, never leaking."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

import pytest

from app.errors import ConflictError, NotFoundError, PenandaError
from app.export import Plan, plan_of, split
from app.intake import make_sample, read_scheme
from app.model import (
    NOWHERE,
    SPLITS,
    STATEMENTS,
    Act,
    Article,
    ArticleId,
    Change,
    Document,
    Place,
    Split,
    Statement,
    new_act_id,
)
from app.settings import DEFAULT_SCHEME
from app.store import Project, check, rebuild

WORDS = [
    "menteri",
    "polisi",
    "thailand",
    "rapat",
    "kerja",
    "warga",
    "korban",
    "penipuan",
    "jakarta",
]
NUMBERS = count()


def story(seed: int, words: int = 200) -> str:
    chance = random.Random(seed)
    return " ".join(f"{chance.choice(WORDS)}{chance.randrange(99)}" for _ in range(words))


def made(folder: Path, texts: Sequence[tuple[str, str]]) -> Project:
    path = folder / f"{next(NUMBERS)}.penanda"
    project = Project.create(path, read_scheme(DEFAULT_SCHEME), "siti")
    take(project, texts)
    return project


def take(project: Project, texts: Sequence[tuple[str, str]]) -> None:
    project.take(
        [Document(Article(ArticleId(name), name, "id", text)) for name, text in texts], "siti"
    )


def texts_of_a_corpus() -> list[tuple[str, str]]:
    """Forty stories, some of them again: little changed, much changed, and inside of a longer one."""
    texts = [(f"s{n}", story(n)) for n in range(40)]
    texts += [(f"near{n}", story(n) + f" Diperbarui pukul {n}.") for n in range(0, 20, 2)]
    texts += [(f"cut{n}", " ".join(story(n).split()[40:])) for n in range(1, 20, 4)]
    for n in range(20, 30, 3):
        framed = f"{story(n + 100, 300)}\n{story(n)}\n{story(n + 200, 300)}"
        texts.append((f"framed{n}", framed))
    return texts


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with made(tmp_path, texts_of_a_corpus()) as project:
        yield project


def done(project: Project, **more: object) -> None:
    found = split(project, "siti", **more)  # type: ignore[arg-type]
    assert found.act is not None
    assert found.leaks == ()
    project.apply(found.act)


def test_copies_of_a_story_stand_in_one_split_however_they_were_made(project: Project) -> None:
    done(project, plan=Plan((50, 25, 25)))
    places = project.splits()
    assert len(places) == len(project.heads())
    for kind in ("near", "cut", "framed"):
        copies = [name for name in places if name.startswith(kind)]
        assert copies
        for name in copies:
            assert places[name] is places[ArticleId(f"s{name.removeprefix(kind)}")], name
    for link in project.near_duplicates():
        assert places[link.article] is places[link.other]
    assert check(project) == []


def test_the_same_corpus_is_split_the_same_in_any_order_of_coming(
    project: Project, tmp_path: Path
) -> None:
    done(project)
    for seed in range(3):
        texts = texts_of_a_corpus()
        random.Random(seed).shuffle(texts)
        with made(tmp_path, texts[: 20 * seed]) as other:
            other.grow_near_duplicates()
            take(other, texts[20 * seed :])
            done(other)
            assert other.splits() == project.splits()


def test_what_is_new_joins_and_nothing_moves(project: Project) -> None:
    done(project)
    before, plan = project.splits(), plan_of(project)
    assert split(project, "siti").act is None
    take(project, [("late", story(5) + " Lagi."), ("fresh", story(900))])
    done(project)
    after = project.splits()
    assert {name: after[name] for name in before} == before
    assert after[ArticleId("late")] is after[ArticleId("s5")]
    assert ArticleId("fresh") in after
    assert plan_of(project) == plan


def test_a_bridge_between_two_splits_is_named_and_gets_no_place(project: Project) -> None:
    done(project, plan=Plan((50, 0, 50)))
    places = project.splits()
    train = next(n for n in range(30, 40) if places[ArticleId(f"s{n}")] is Split.TRAIN)
    test = next(n for n in range(30, 40) if places[ArticleId(f"s{n}")] is Split.TEST)
    take(project, [("bridge", f"{story(train)}\n{story(test)}")])
    found = split(project, "siti")
    assert dict(found.placing.aside) == {"bridge": (Split.TEST, Split.TRAIN)}
    assert found.act is None
    assert found.leaks == ()


def test_a_split_is_undone_and_done_again_and_survives_a_rebuild(project: Project) -> None:
    done(project, plan=Plan(seed=4))
    first = project.splits()
    assert project.undo("siti") is not None
    assert (project.splits(), plan_of(project)) == ({}, None)
    assert check(project) == []
    assert project.redo("siti") is not None
    assert project.splits() == first
    project.db.execute("DELETE FROM splits")
    project.db.execute("UPDATE project SET value = '{}' WHERE key LIKE 'statement:%'")
    laws = {problem.law for problem in check(project)}
    assert laws == {"tables are what the journal says"}
    rebuild(project)
    assert check(project) == []
    assert (project.splits(), plan_of(project)) == (first, Plan(seed=4))


def test_another_plan_is_refused_unless_all_is_split_anew(project: Project) -> None:
    done(project)
    with pytest.raises(PenandaError, match=r"split already: 80/10/10 by content, seed 0"):
        split(project, "siti", Plan(seed=1))
    first = project.splits()
    done(project, plan=Plan(seed=1), anew=True)
    assert project.splits() != first
    assert project.undo("siti") is not None
    assert project.splits() == first
    assert plan_of(project) == Plan()


def test_a_project_without_articles_is_refused(tmp_path: Path) -> None:
    with made(tmp_path, []) as project, pytest.raises(NotFoundError):
        split(project, "siti")


def test_a_cancel_leaves_the_splits_as_they_were(project: Project) -> None:
    class StoppedError(Exception):
        pass

    def stop(step: str, _done: int) -> None:
        if step == "paragraphs":
            raise StoppedError

    with pytest.raises(StoppedError):
        split(project, "siti", on_progress=stop)
    assert project.splits() == {}


def test_gold_counts_before_what_annotators_marked(tmp_path: Path) -> None:
    path = tmp_path / "s.penanda"
    make_sample(path)
    with Project.open(path) as project:
        found = split(project, "siti")
        assert [figures.articles for figures in found.figures.values()] == [3, 1, 1]
        spans = sum(sum(figures.labels.values()) for figures in found.figures.values())
        assert spans > 100


WRONG = [
    Change(ArticleId("s1"), "siti", added=(Place(Split.DEV),)),
    Change(ArticleId("s1"), STATEMENTS, added=(Statement("x", "{}"),)),
    Change(NOWHERE, STATEMENTS, added=(Place(Split.DEV),)),
    Change(ArticleId("s1"), SPLITS, added=(Statement("x", "{}"),)),
    Change(ArticleId("s1"), SPLITS, removed=(Place(Split.DEV),)),
    Change(ArticleId("nobody"), SPLITS, added=(Place(Split.DEV),)),
    Change(NOWHERE, STATEMENTS, removed=(Statement("x", "{}"),)),
    Change(ArticleId("s1"), SPLITS, added=(Place(Split.DEV), Place(Split.TEST))),
]


@pytest.mark.parametrize("change", WRONG)
def test_places_and_statements_come_in_their_own_layers_only(
    project: Project, change: Change
) -> None:
    with pytest.raises((ConflictError, NotFoundError)):
        project.apply(Act(new_act_id(), "siti", "x", (change,)))
    assert check(project) == []
