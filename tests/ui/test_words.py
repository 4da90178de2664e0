"""Words are looked for once an article, told to all, and forgotten when they grow too many."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import ui.words as module
from app.annotation import AddSpan, RemoveSpan
from app.annotation.commands import Command
from app.languages import segment_article
from app.languages.names import pieces
from app.model import Act, Article, ArticleId, Passage
from app.store import Project
from tests.app.languages.conftest import word_at
from ui.background import Background
from ui.words import Words

THAI = ArticleId("th-prawit-homeland-security")


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.wait()


def article(name: str, text: str = "Satu dua tiga.") -> Article:
    return Article(name, name, "id", text)  # type: ignore[arg-type]


def test_they_come_later_and_are_kept(qtbot, background):
    words = Words(background)
    one = article("one")
    with qtbot.waitSignal(words.found) as told:
        assert words.of(one) is None
        assert words.of(one) is None
    assert told.args == ["one"]
    found = words.of(one)
    assert found is not None
    assert found.words[-1] == len(one.text)
    assert words.of(one) is found


def test_each_article_is_divided_once(qtbot, background, monkeypatch):
    asked = []
    real = module.segment_article
    monkeypatch.setattr(module, "segment_article", lambda *given: asked.append(1) or real(*given))
    words = Words(background)
    for _ in range(3):
        words.of(article("one"))
    qtbot.waitUntil(lambda: words.of(article("one")) is not None)
    words.of(article("one"))
    assert len(asked) == 1


def test_the_oldest_are_forgotten(qtbot, background, monkeypatch):
    monkeypatch.setattr(module, "_KEPT", 40)
    words = Words(background)
    for name in ("one", "two", "three"):
        with qtbot.waitSignal(words.found):
            words.of(article(name, "x" * 18))
    assert words.of(article("three")) is not None
    assert words.of(article("two")) is not None
    with qtbot.waitSignal(words.found):
        assert words.of(article("one")) is None


def test_one_large_article_is_kept(qtbot, background, monkeypatch):
    monkeypatch.setattr(module, "_KEPT", 5)
    words = Words(background)
    with qtbot.waitSignal(words.found):
        words.of(article("one"))
    assert words.of(article("one")) is not None


def test_another_language_is_another_answer(qtbot, background):
    words = Words(background)
    one = article("one", "Bộ Công an họp.")
    with qtbot.waitSignal(words.found):
        words.of(one)
    plain = words.of(one)
    mixed = replace(one, passages=(Passage(0, 15, "vi"),))
    assert words.of(mixed) is None
    assert words.of(replace(one, language="th")) is None  # and at once a third
    qtbot.waitUntil(lambda: words.of(replace(one, language="th")) is not None)
    qtbot.waitUntil(lambda: words.of(mixed) is not None)
    assert words.of(mixed) != plain


def test_what_is_found_is_kept_in_the_project_and_names_are_heeded(qtbot, background, sample: Path):
    surname = "ตันตระวาณิชย์"
    with Project.open(sample) as project:
        thai = project.article(ArticleId("th-prawit-homeland-security"))
        start = thai.text.index(surname)
        words = Words(background, sample)

        def word() -> str:
            found = words.of(thai)
            return "" if found is None else thai.text[slice(*word_at(found, start + 2))]

        qtbot.waitUntil(lambda: word() == surname, timeout=20_000)  # others marked it
        rows = project.db.execute("SELECT language FROM segmentations").fetchall()
        assert [row["language"] for row in rows] == ["th"]

        alone = Words(background)
        alone.found.connect(lambda _: (alone.of(thai), alone.of(article("other"))))
        qtbot.waitUntil(lambda: alone.of(thai) is not None, timeout=20_000)
        work = project.work(thai.id, "siti")
        act = AddSpan(start, start + len(surname), "OFFICIAL").act(work, project.scheme)
        assert act is not None
        project.apply(act)
        with qtbot.waitSignal(alone.found):
            alone.heed(act, thai, project.scheme)
        found = alone.of(thai)
        assert found is not None
        assert thai.text[slice(*word_at(found, start + 2))] == surname
        span = project.work(thai.id, "siti").spans[0]
        act = RemoveSpan(span.id).act(project.work(thai.id, "siti"), project.scheme)
        assert act is not None
        with qtbot.waitSignal(alone.found):
            alone.heed(act, thai, project.scheme)
        found = alone.of(thai)
        assert found is not None
        assert thai.text[slice(*word_at(found, start + 2))] != surname


def test_a_project_that_went_away_costs_no_words(qtbot, background, tmp_path: Path):
    words = Words(background, tmp_path / "gone.penanda")
    one = article("one")
    told = []
    background.failed.connect(lambda _key, words: told.append(words))
    qtbot.waitUntil(lambda: words.of(one) is not None)
    background.wait(drop=False)
    qtbot.wait_until(lambda: not background.busy)
    assert told == []


@pytest.fixture
def gate(background):
    """The background stands still until ``set``."""
    opened = threading.Event()
    background.run(("gate",), opened.wait)
    yield opened
    opened.set()


@pytest.fixture
def project(sample: Path):
    with Project.open(sample) as opened:
        yield opened


class Reading:
    """Two words of a Thai article, side by side, that are no name yet."""

    def __init__(self, words: Words, project: Project) -> None:
        self.words, self.project = words, project
        self.article = project.article(THAI)
        self.other = project.article(ArticleId("vi-public-security-bangkok"))
        text = self.article.text
        cuts = segment_article(text, self.article.languages).words
        self.start, self.middle, self.end = next(
            cuts[n : n + 3]
            for n in range(len(cuts) - 2)
            if pieces(text[cuts[n] : cuts[n + 2]]) == [text[cuts[n] : cuts[n + 2]]]
        )

    @property
    def joined(self) -> bool:
        """Whether the two are one word."""
        found = self.words.of(self.article)
        return found is not None and self.middle not in found.words

    def order(self, command: Command) -> Act:
        """The act, on the disk."""
        act = command.act(self.project.work(THAI, "siti"), self.project.scheme)
        assert act is not None
        self.project.apply(act)
        return act

    def mark(self) -> Act:
        """Mark the two as a name."""
        return self.order(AddSpan(self.start, self.end, "OFFICIAL"))

    def unmark(self) -> Act:
        """Take it away."""
        work = self.project.work(THAI, "siti")
        span = next(span for span in work.spans if span.start == self.start)
        return self.order(RemoveSpan(span.id))


@pytest.fixture
def reading(qtbot, background, project, sample: Path):
    """Words and names of the sample are known."""
    made = Reading(Words(background, sample), project)
    qtbot.waitUntil(lambda: made.words.of(made.article) is not None, timeout=20_000)
    settle(qtbot, made)
    assert not made.joined
    return made


def settle(qtbot, reading: Reading) -> None:
    qtbot.waitUntil(lambda: not reading.words._reading, timeout=20_000)


def test_a_name_marked_elsewhere_is_learnt_and_unlearnt(qtbot, reading):
    scheme = reading.project.scheme
    reading.words.heed(reading.mark(), reading.other, scheme)
    qtbot.waitUntil(lambda: reading.joined)
    reading.words.heed(reading.unmark(), None, scheme)
    qtbot.waitUntil(lambda: not reading.joined)


def test_a_name_marked_while_names_are_read_stays_and_goes(qtbot, background, reading):
    words, scheme = reading.words, reading.project.scheme
    words.renew()
    background.wait(drop=False)  # read, and not told yet
    words.heed(reading.mark(), reading.article, scheme)
    seen = [reading.joined]
    words.found.connect(lambda _: seen.append(reading.joined))
    settle(qtbot, reading)
    assert len(seen) > 1
    assert all(seen)
    words.found.disconnect()
    words.heed(reading.unmark(), reading.article, scheme)
    assert not reading.joined
    settle(qtbot, reading)
    assert not reading.joined


def test_a_name_that_was_read_and_heeded_is_counted_once(qtbot, reading, gate):
    words, scheme = reading.words, reading.project.scheme
    words.renew()
    words.heed(reading.mark(), reading.article, scheme)
    gate.set()
    settle(qtbot, reading)
    words.heed(reading.unmark(), reading.article, scheme)
    assert not reading.joined


def test_names_that_cannot_be_read_take_none_away(qtbot, reading, tmp_path):
    words = reading.words
    words.heed(reading.mark(), reading.article, reading.project.scheme)
    path, words._path = words._path, tmp_path / "gone.penanda"
    words.renew()
    settle(qtbot, reading)
    assert reading.joined
    words._path = path
    reading.unmark()
    words.renew()
    qtbot.waitUntil(lambda: not reading.joined)


@pytest.mark.expects_log
def test_names_that_failed_are_read_again(qtbot, reading, monkeypatch):
    real = module._names_of
    monkeypatch.setattr(module, "_names_of", broken)
    reading.words.renew()
    settle(qtbot, reading)
    monkeypatch.setattr(module, "_names_of", real)
    reading.mark()
    reading.words.renew()
    qtbot.waitUntil(lambda: reading.joined)


def broken(*_given: object, **_named: object) -> None:
    raise ValueError("broken")


@pytest.mark.expects_log
def test_an_article_whose_words_failed_is_divided_when_it_is_asked_for_again(
    qtbot, background, monkeypatch
):
    words, one = Words(background), article("one")
    with monkeypatch.context() as patched:
        patched.setattr(module, "segment_article", broken)
        with qtbot.waitSignal(background.failed):
            assert words.of(one) is None
    with qtbot.waitSignal(words.found):
        assert words.of(one) is None


@pytest.mark.expects_log
def test_a_long_text_whose_names_failed_gets_them_later(qtbot, reading, monkeypatch):
    monkeypatch.setattr(module, "_AT_ONCE", 0)
    with monkeypatch.context() as patched:
        patched.setattr(module.Names, "over", broken)
        reading.words.heed(reading.mark(), reading.article, reading.project.scheme)
        with qtbot.waitSignal(reading.words.background.failed):
            assert not reading.joined
    qtbot.waitUntil(lambda: reading.joined)


def test_the_answer_to_languages_that_are_not_asked_for_is_passed_over(qtbot, background, gate):
    words, one = Words(background), article("one", "Bộ Công an họp.")
    told: list[str] = []
    words.found.connect(told.append)
    words.of(replace(one, language="vi"))
    words.of(one)
    gate.set()
    background.wait(drop=False)
    qtbot.waitUntil(lambda: bool(told))
    QApplication.processEvents()
    assert told == ["one"]
    assert words.of(one) is not None


def test_names_laid_over_before_another_came_are_passed_over(
    qtbot, background, reading, monkeypatch
):
    monkeypatch.setattr(module, "_AT_ONCE", 0)
    reading.words._lay_anew()
    assert not reading.joined  # they are being laid over
    reading.words.heed(reading.mark(), reading.article, reading.project.scheme)
    background.wait(drop=False)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: reading.joined)


def test_the_window_learns_names_that_others_marked(hands, qtbot):
    hands.open(THAI, words=True)
    studio = hands.studio
    reading = Reading(studio.words, studio.project)
    settle(qtbot, reading)
    assert not reading.joined
    act = reading.mark()
    hands.open("vi-public-security-bangkok")
    studio.desk.hear(act)
    qtbot.waitUntil(lambda: reading.joined)
    reading.unmark()
    studio.desk.reload([THAI])
    qtbot.waitUntil(lambda: not reading.joined)


_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from app.store import Project
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

app = application()
settings = QSettings(str(Path(sys.argv[1]).with_name("x.ini")), QSettings.Format.IniFormat)
studio = Studio(app, Project.open(Path(sys.argv[1])), Choices(settings))
studio.window.show()
loop = QEventLoop()
for article in ("vi-public-security-bangkok", "th-prawit-homeland-security"):
    studio.desk.open_article(article)
    while studio.article.view.column.steps.words is None:
        QTimer.singleShot(20, loop.quit)
        loop.exec()
studio.close()
left = [path.name for path in Path(sys.argv[2]).iterdir()]
print(*sys.modules, "---", *left)
"""


def test_the_window_finds_words_without_scikit_learn_and_temporary_files(
    sample: Path, tmp_path: Path
):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _WINDOW, str(sample), str(temporary)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=Path(__file__).parents[2],
        env={**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))},
    )
    assert done.returncode == 0, done.stderr
    modules, _, left = done.stdout.partition("---")
    assert left.split() == []
    assert {"pythainlp", "pycrfsuite"} <= set(modules.split())
    assert not {"sklearn", "sklearn_crfsuite", "pyvi"} & set(modules.split())


def test_over_a_long_text_names_are_laid_in_the_background(
    qtbot, background, sample: Path, monkeypatch
):
    monkeypatch.setattr(module, "_AT_ONCE", 0)
    surname = "ตันตระวาณิชย์"
    with Project.open(sample, read_only=True) as project:
        thai = project.article(ArticleId("th-prawit-homeland-security"))
        words = Words(background, sample, read_only=True)
        words.found.connect(lambda _: words.of(thai))
        start = thai.text.index(surname)

        def word() -> str:
            found = words.of(thai)
            return "" if found is None else thai.text[slice(*word_at(found, start + 2))]

        seen = []
        qtbot.waitUntil(lambda: bool(seen.append(word()) or word() == surname), timeout=20_000)
        assert words.of(thai) is words.of(thai)
        assert not project.db.execute("SELECT 1 FROM segmentations").fetchall()
