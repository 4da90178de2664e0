"""The real window on a real project, and a person before it with keyboard and mouse."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.annotation import AddSpan
from app.model import Article, Document, Scheme, Span
from app.store import Project
from tests.ui.crowd import make_crowd
from tests.ui.many import make_many
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

NONE = Qt.KeyboardModifier.NoModifier


# Keys that are taken, names that are HTML, every kind of attribute.
AWKWARD = """
name = "awkward"
version = "1"
title = "Awkward <b>&amp;"
[[labels]]
name = "PLACE"
title = "<i>Place</i> &amp; more"
key = "w"
letter = "P"
light = "#0b64a5"
dark = "#6db3ee"
guideline = "<b>Mark</b> a place & nothing < else."
clauses = ["<u>First</u> rule"]
[[labels.examples]]
text = "<s>x</s>"
note = "<h1>note</h1>"
[[labels.attributes]]
name = "since"
title = "Since & <b>when"
type = "date"
[[labels.attributes]]
name = "kind"
title = "Kind"
type = "choice"
choices = ["<b>one</b>", "two"]
[[labels]]
name = "TIME"
title = "Time"
key = "a"
letter = "T"
light = "#0b7a53"
dark = "#55c79b"
[[relations]]
name = "at"
title = "at <b>"
heads = ["PLACE"]
tails = ["TIME"]
"""


class Hands:
    """A person at the window. Keys go where the keyboard is, as they do in life."""

    def __init__(self, studio: Studio, qtbot: QtBot) -> None:
        self.studio = studio
        self._qtbot = qtbot

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key and let it go."""
        window = QApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, key, modifiers)
        QApplication.processEvents()

    def write(self, words: str) -> None:
        """Write ASCII words."""
        window = QApplication.focusWindow()
        assert window is not None
        for letter in words:
            QTest.keyClick(window, letter)
        QApplication.processEvents()

    def click(self, widget: QWidget) -> None:
        """Click a widget in its middle."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def open(self, article: str, *, words: bool = False) -> str:
        """Click an article in the library; its text. With ``words``, once they are known."""
        view = self.studio.window.sidebar.view
        model = view.model()
        names = {head.id: head.name for head in self.studio.desk.heads()}
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if str(index.data()).startswith(names[article]):  # type: ignore[index]
                view.scrollTo(index)
                place = view.visualRect(index).center()
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()
        assert self.studio.desk.article is not None
        assert self.studio.desk.article.id == article
        if words:
            steps = self.studio.article.view.column
            self._qtbot.waitUntil(lambda: steps.steps.words is not None, timeout=20_000)
        return self.studio.desk.article.text

    def draw(self, surface: str) -> tuple[int, int]:
        """Draw the mouse over the first place of ``surface``; its range."""
        view = self.studio.article.view
        start = self.text.index(surface)
        view.reveal(start, start + len(surface))
        first, last = view.rectangle_of(start), view.rectangle_of(start + len(surface))
        assert first is not None
        assert last is not None
        begin, finish = first.center() + QPoint(3, 0), last.center() - QPoint(3, 0)
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=begin)
        for step in range(1, 6):
            QTest.mouseMove(view.viewport(), begin + (finish - begin) * step / 5)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=finish)
        QApplication.processEvents()
        return start, start + len(surface)

    def select(self, surface: str) -> tuple[int, int]:
        """Select the first place of ``surface``, as keys would; its range."""
        start = self.text.index(surface)
        self.studio.article.view.setFocus()
        self.studio.article.view.select(start, start + len(surface))
        return start, start + len(surface)

    def mark(self, surface: str, label: str = "AGENCY") -> Span:
        """Have ``surface`` marked and selected."""
        start = self.text.index(surface)
        act = self.studio.desk.order(AddSpan(start, start + len(surface), label))
        assert act is not None
        span = act.changes[0].added[0]
        assert isinstance(span, Span)
        self.studio.article.view.select_span(span.id)
        self.studio.article.view.setFocus()
        QApplication.processEvents()
        return span

    def take_in(self, files: Sequence[Path]) -> str:
        """Import these through the dialog, and close it; what its report says first."""
        intake = self.studio.intake
        self.studio.take_in(list(files))
        dialog = intake.dialog
        self._qtbot.waitUntil(lambda: dialog.choosing.ready)
        self.click(dialog.start)
        self._qtbot.waitUntil(lambda: not intake.running, timeout=20_000)
        heading = dialog.report.heading.text()
        self.click(dialog.leave)
        self.studio.window.activateWindow()  # a window manager would
        self.studio.article.view.setFocus()
        return heading

    @property
    def text(self) -> str:
        """The open article's text."""
        assert self.studio.desk.article is not None
        return self.studio.desk.article.text

    def spans(self, article: str = "", layer: str = "") -> list[Span]:
        """What is on the disk: by default the annotator's spans on the open article."""
        assert self.studio.desk.article is not None
        place = article or self.studio.desk.article.id
        with Project.open(self.studio.project.path, read_only=True) as project:
            work = project.work(place, layer or self.studio.desk.people.annotator)  # type: ignore[arg-type]
        return list(work.spans)

    def span(self, span_id: str) -> Span:
        """One of ``spans``."""
        return next(span for span in self.spans() if span.id == span_id)

    @property
    def told(self) -> str:
        """What stands on the banner, nothing when it is hidden."""
        banner = self.studio.window.banner
        return banner.words.text() if banner.isVisible() else ""


def let_go() -> None:
    """Have Qt delete what waits for it."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A project of 25 short articles."""
    path = tmp_path / "many.penanda"
    make_many(path)
    return path


@pytest.fixture
def awkward(tmp_path: Path) -> Path:
    """A project with a scheme that does what a scheme may, and three short articles."""
    path = tmp_path / "awkward & <b>.penanda"
    with Project.create(path, Scheme.from_toml(AWKWARD), "somebody") as project:
        articles = [
            Article(f"article-{n}", name, "id", f"{name}\nDi Jakarta pada Senin <b>pagi</b>.\n")
            for n, name in enumerate(("<h1>Satu</h1>", "Dua 😀😀", "Tiga & empat"))
        ]
        project.take([Document(article) for article in articles], "somebody")
    return path


@pytest.fixture
def crowd(tmp_path: Path) -> Callable[..., Path]:
    """Make a project on which many worked, see ``make_crowd``."""
    return partial(make_crowd, tmp_path)


@pytest.fixture
def sit_down(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Hands]]:
    """Open the window on a project, as ``curator-c`` or somebody else."""
    opened: list[Studio] = []

    def open_window(project: Path | Project, who: str = "curator-c") -> Hands:
        settings = QSettings(str(tmp_path / "penanda.ini"), QSettings.Format.IniFormat)
        app = application()
        app.setCursorFlashTime(0)
        held = project if isinstance(project, Project) else Project.open(project)
        studio = Studio(app, held, Choices(settings))
        opened.append(studio)
        studio.window.show()
        qtbot.waitExposed(studio.window)
        studio.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is studio.window)
        if who:
            studio.desk.set_annotator(who)
        studio.article.view.setFocus()
        return Hands(studio, qtbot)

    yield open_window
    for studio in opened:
        while True:
            studio.close()
            if studio.following is None:
                break
            studio = studio.following
    let_go()


@pytest.fixture
def hands(sit_down: Callable[..., Hands], sample: Path) -> Hands:
    """A person at the window on the sample project."""
    return sit_down(sample)


@pytest.fixture
def another_writer(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """Holds the project for writing, until it is closed."""
    monkeypatch.setattr("ui.line._LAST_PATIENCE", 0.05)
    other = sqlite3.connect(hands.studio.project.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield other
    other.close()


_ELSEWHERE = """
import sys
from pathlib import Path
from app.annotation import AddSpan
from app.store import Project
with Project.open(Path(sys.argv[1])) as project:
    print("open", project.read_only, flush=True)
    for line in sys.stdin:
        article, who, start, end, label = line.split()
        command = AddSpan(int(start), int(end), label)
        project.apply(command.act(project.work(article, who), project.scheme))
        print("marked", flush=True)
"""


class Elsewhere:
    """Another process that has a project open for writing, and marks in it when it is told to."""

    def __init__(self, path: Path, who: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _ELSEWHERE, str(path)],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "LOGNAME": who},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._said() == "open False"

    def _said(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def mark(self, article: str, who: str, start: int, end: int, label: str = "AGENCY") -> None:
        """Mark a range there; it is on the disk when this returns."""
        assert self._process.stdin is not None
        print(article, who, start, end, label, file=self._process.stdin, flush=True)
        assert self._said() == "marked"

    def close(self) -> None:
        """Close the project there. May be called twice."""
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


@pytest.fixture
def elsewhere() -> Iterator[Callable[..., Elsewhere]]:
    """Open a project in another process, as a user called Noor unless another name is given."""
    opened: list[Elsewhere] = []

    def start(path: Path, who: str = "noor") -> Elsewhere:
        opened.append(Elsewhere(path, who))
        return opened[-1]

    yield start
    for each in opened:
        each.close()


class Answers:
    """Somebody who answers each dialog that comes up, in the order given, once it is there."""

    def __init__(self, given: Sequence[Callable[[QWidget], object]]) -> None:
        self.given = list(given)
        self.seen: list[str] = []
        self._last: QWidget | None = None
        self._clock = QTimer(interval=30)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog is self._last or dialog.objectName() == "locking":
            return
        self._last = dialog
        self.seen.append(dialog.objectName())
        self.given.pop(0)(dialog)

    def stop(self) -> None:
        """Answer no more."""
        self._clock.stop()


@pytest.fixture
def answers() -> Iterator[Callable[..., Answers]]:
    """Answer the dialogs that are about to come, one function for each."""
    made: list[Answers] = []

    def give(*given: Callable[[QWidget], object]) -> Answers:
        made.append(Answers(given))
        return made[-1]

    yield give
    for each in made:
        each.stop()
