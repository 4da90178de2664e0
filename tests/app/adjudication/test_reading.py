"""A corpus read a part at a time asks what its articles ask one by one, and says how far it is."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.adjudication import unanimous
from app.adjudication.corpus import cases_of
from app.adjudication.docket import read_docket
from app.intake import make_sample
from app.store import Project, sheet
from tests.app.adjudication.reviewing import reviewed_corpus
from tests.app.adjudication.test_docket import the_same


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sheet, "_MOST", 3)  # spans of a part, so that each has one article
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        yield project


def test_it_asks_the_same(project: Project) -> None:
    assert the_same(project) == 53


def test_so_it_does_where_gold_is_begun(project: Project) -> None:
    names = project.annotators()
    done = unanimous(
        list(cases_of(project, names))[1:3], reviewer="rev", now=datetime(2026, 3, 2, tzinfo=UTC)
    )
    assert done.act is not None
    project.apply(done.act)
    the_same(project)


def test_it_says_how_many_articles_have_been_read(project: Project) -> None:
    told: list[tuple[int, int]] = []
    read_docket(project, project.annotators(), few=0, tell=lambda read, of: told.append((read, of)))
    assert told == [(read, 5) for read in range(1, 6)]


@pytest.mark.parametrize("seed", range(5))
def test_so_it_does_whatever_was_marked_and_decided(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(sheet, "_MOST", 20)
    with reviewed_corpus(tmp_path / "p.penanda", seed) as project:
        assert the_same(project) > 0
