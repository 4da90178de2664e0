"""What can be learned is learned, what cannot is not, and gold of the test is never seen."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app import cli
from app.annotation import SetState
from app.errors import NotFoundError
from app.export import Plan, split
from app.intake import make_sample, read_scheme
from app.learning import LearningCheck, check_learning
from app.learning.check import Counts, Point
from app.model import (
    GOLD,
    Act,
    Article,
    ArticleId,
    Change,
    Document,
    ItemId,
    Span,
    Split,
    State,
    new_act_id,
)
from app.settings import DEFAULT_SCHEME
from app.store import Project

TITLES = ["Menteri", "Kapolda", "Gubernur"]
NAMES = ["Budi", "Siti", "Agus", "Dewi", "Rudi", "Wati"]


def article(number: int) -> Document:
    """Officials that a title tells, agencies that nothing tells."""
    chance, text, spans = random.Random(number), "", []
    name = ArticleId(f"a{number}")
    for sentence in range(6):
        text += f"Berita {chance.randrange(999)}: "
        official = f"{chance.choice(TITLES)} {chance.choice(NAMES)}"
        key = ItemId(f"{number}-{sentence}")
        spans.append(Span(key, name, "gold", len(text), len(text) + len(official), "OFFICIAL"))
        text += f"{official} datang pada {chance.randrange(1, 28)} Mei.\n"
        words = "".join(chance.choice("abcdefgh") for _ in range(8))
        if chance.random() < 0.5:
            key = ItemId(f"{number}-{sentence}-x")
            spans.append(Span(key, name, "gold", len(text), len(text) + 8, "AGENCY"))
        text += f"{words} "
    return Document(Article(name, f"Berita {number}", "id", text), "gold", tuple(spans))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.penanda"
    with Project.create(path, read_scheme(DEFAULT_SCHEME), "siti") as project:
        project.take([article(number) for number in range(30)], "siti")
        found = split(project, "siti", Plan((70, 0, 30)))
        assert found.act is not None
        project.apply(found.act)
    return path


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.open(path, read_only=True) as opened:
        yield opened


def test_what_words_tell_is_learned_and_chance_is_not(project: Project) -> None:
    found = check_learning(project)
    assert (found.trained, found.tested, found.left_out) == (21, 9, 0)
    official, agency = found.last.labels["OFFICIAL"], found.last.labels["AGENCY"]
    assert official.gold == 54
    assert official.f1 == 1.0
    assert (agency.f1 or 0) < 0.9
    assert found.last.overall.gold == official.gold + agency.gold
    assert [point.articles for point in found.points] == [2, 5, 10, 16, 21]
    assert found.unreachable == 0


def test_it_is_the_same_each_time_and_gold_of_the_test_changes_no_prediction(path: Path) -> None:
    with Project.open(path) as project:
        first = check_learning(project)
        assert check_learning(project) == first
        tested = [name for name, part in project.splits().items() if part == "test"]
        changes = [
            Change(name, GOLD, removed=project.work(name, GOLD).spans[1:]) for name in tested
        ]
        project.apply(Act(new_act_id(), "siti", "x", tuple(changes)))
        again = check_learning(project)
    assert again.last.overall.gold == len(tested)
    for one, other in zip(first.points, again.points, strict=True):
        found = [one.labels[label].found for label in other.labels]
        assert [other.labels[label].found for label in other.labels] == found


def test_more_articles_than_asked_for_are_left_out(project: Project) -> None:
    found = check_learning(project, most=4)
    assert (found.trained, found.left_out) == (4, 17)
    assert [point.articles for point in found.points] == [1, 2, 3, 4]


def test_an_article_done_without_a_span_is_asked_about(path: Path) -> None:
    with Project.open(path) as project:
        before = check_learning(project)
        name = next(name for name, part in project.splits().items() if part is Split.TEST)
        spans = project.work(name, GOLD).spans
        project.apply(Act(new_act_id(), "siti", "x", (Change(name, GOLD, removed=spans),)))
        assert (
            check_learning(project).tested == before.tested - 1
        )  # nobody says that none are there
        act = SetState(State.DONE).act(project.work(name, GOLD), project.scheme)
        assert act is not None
        project.apply(act)
        after = check_learning(project)
    assert after.tested == before.tested
    official = after.last.labels["OFFICIAL"]
    assert (official.gold, official.found) == (48, 54)  # what is found there is wrong


def test_the_advice_of_a_flat_curve_looks_at_the_figure() -> None:
    def found(f1: int) -> LearningCheck:
        counts = Counts(f1, 100, 100)
        points = tuple(Point(number, {"A": counts}, counts) for number in (1, 2))
        return LearningCheck(points, 2, 1, 0, 0)

    assert (found(95).rises, found(95).learned) == (False, True)
    assert (found(50).rises, found(50).learned) == (False, False)


def test_a_cancel_ends_it_in_the_middle_of_a_training(project: Project) -> None:
    class StoppedError(Exception):
        pass

    heard: list[tuple[str, int]] = []

    def stop(step: str, number: int) -> None:
        heard.append((step, number))
        if step.startswith("train") and number == 5:
            raise StoppedError

    with pytest.raises(StoppedError):
        check_learning(project, on_progress=stop)
    assert heard[-1][0].startswith("train ")


def test_a_project_that_is_not_split_or_has_no_gold_is_refused(tmp_path: Path) -> None:
    make_sample(tmp_path / "s.penanda")
    with (
        Project.open(tmp_path / "s.penanda") as project,
        pytest.raises(NotFoundError, match="nothing to train on in curator-a"),
    ):
        check_learning(project, "curator-a")


def test_the_command_tells_figures_and_draws_the_curve(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "curve.svg"
    words = ["train-check", str(path), "--most", "6", "--plot", str(picture)]
    before = path.read_bytes()
    assert cli.main([*words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told["labels"]) == {"OFFICIAL", "AGENCY"}
    assert told["train"] == 6
    assert [point["articles"] for point in told["curve"]] == [1, 2, 3, 4, 6]
    root = ElementTree.parse(picture).getroot()
    assert len(root.findall("{http://www.w3.org/2000/svg}polyline")) == 3
    assert cli.main(words) == 1
    assert "is already there" in capsys.readouterr().err
    assert cli.main(words[:-2]) == 0
    out = capsys.readouterr().out
    assert "trained on 6 articles, tested on 9" in out
    assert path.read_bytes() == before
