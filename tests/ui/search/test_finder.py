"""What is asked of the store off the window's thread: which answers count, and what fails."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import ui.search.finder as module
from app.model import Article, ArticleId, Document
from app.store import Project, Query
from ui.background import Background
from ui.search.finder import Count, Finder


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.wait()


@pytest.fixture
def project(sample: Path):
    with Project.open(sample) as opened:
        yield opened


class Asking:
    """A finder, and what it has told."""

    def __init__(self, background: Background, path: Path) -> None:
        self.finder = Finder(background, path, read_only=False)
        self.surfaces: list[str] = []
        self.counts: list[Count] = []
        self.finder.found.connect(
            lambda lines, _: self.surfaces.extend(line.surface for line in lines)
        )
        self.finder.counted.connect(self.counts.append)

    def ask(self, words: str) -> None:
        self.finder.ask(Query(words), "siti")

    @property
    def counted(self) -> bool:
        return bool(self.counts) and self.counts[-1].final


@pytest.fixture
def asking(background, sample: Path):
    return Asking(background, sample)


def broken(*_given: object) -> None:
    raise ValueError("broken")


def settle(qtbot, background: Background) -> None:
    qtbot.waitUntil(lambda: not background.busy, timeout=20_000)
    QApplication.processEvents()


def test_an_answer_to_an_old_question_is_passed_over(qtbot, background, asking):
    gate = threading.Event()
    background.run(("gate",), gate.wait)
    asking.ask("Thai")
    asking.ask("Laos")
    gate.set()
    qtbot.waitUntil(lambda: asking.counted, timeout=20_000)
    settle(qtbot, background)
    assert set(asking.surfaces) == {"Laos"}
    assert asking.finder.count.hits == len(asking.surfaces)


def test_what_looks_for_an_old_question_ends_once_another_is_asked(
    qtbot, background, asking, monkeypatch
):
    begun, ended = threading.Event(), threading.Event()
    read = module._read

    def endless(path, query, place, who, enough):
        if query.text == "Laos":
            return read(path, query, place, who, enough)
        begun.set()
        for _ in range(6_000):
            if enough():
                ended.set()
                break
            threading.Event().wait(0.01)
        return [], {}, place, None

    monkeypatch.setattr(module, "_read", endless)
    asking.ask("Thai")
    assert begun.wait(60)
    asking.ask("Laos")
    qtbot.waitUntil(lambda: asking.counted, timeout=60_000)
    assert ended.is_set()
    assert set(asking.surfaces) == {"Laos"}


@pytest.mark.expects_log
def test_an_index_that_failed_is_fed_at_the_next_occasion(
    qtbot, background, asking, project, monkeypatch
):
    project.take([Document(Article(ArticleId("a"), "a", "id", "gajah"))], "siti")
    with monkeypatch.context() as patched:
        patched.setattr(module, "_grow_index", broken)
        with qtbot.waitSignal(background.failed, timeout=20_000):
            asking.ask("Thai")
    fed: list[Path] = []
    monkeypatch.setattr(module, "_grow_index", lambda path: fed.append(path) or 0)
    asking.finder.go_on()
    qtbot.waitUntil(lambda: bool(fed), timeout=20_000)


@pytest.mark.expects_log
def test_lines_come_on_where_the_count_failed_and_it_is_counted_later(
    qtbot, background, asking, project, monkeypatch
):
    articles = (
        Article(ArticleId(f"a{n}"), f"{n}", "id", f"gajah {n} dan gajah") for n in range(80)
    )
    project.take(map(Document, articles), "siti")
    with monkeypatch.context() as patched:
        patched.setattr(module, "_count", broken)
        with qtbot.waitSignal(background.failed, timeout=20_000):
            asking.ask("gajah")
        qtbot.waitUntil(lambda: bool(asking.surfaces), timeout=20_000)
    assert asking.finder.has_more
    while asking.finder.has_more:
        asking.finder.more()
        settle(qtbot, background)
    assert len(asking.surfaces) == 160
    assert not asking.counted
    asking.finder.go_on()
    qtbot.waitUntil(lambda: asking.counted, timeout=20_000)
    assert asking.finder.count == Count(160, 80, final=True)


@pytest.mark.expects_log
def test_where_the_lines_failed_nothing_is_fetched_until_it_is_asked_again(
    qtbot, background, asking, monkeypatch
):
    with monkeypatch.context() as patched:
        patched.setattr(module, "_read", broken)
        with qtbot.waitSignal(background.failed, timeout=20_000):
            asking.ask("Thai")
        assert not asking.finder.has_more
    asking.ask("Thai")
    qtbot.waitUntil(lambda: bool(asking.surfaces), timeout=20_000)
