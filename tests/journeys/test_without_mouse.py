"""A whole Vietnamese article marked as the sample's curator has it, with nothing but keys.

The presses are counted and told (``pytest -rP``): those that mark, and the letters that are written
into fields, which no program can take off a curator's hands.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.annotation import grown, trimmed
from app.cli import main
from app.intake import make_sample
from app.model import Span
from app.store import Project, check
from ui.article.occurrences import OccurrencesDialog
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

VIETNAMESE = "vi-crime-dialogue-hanoi"
MODEL, HERE = "curator-a", "curator-c"
K = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = {"OFFICIAL": K.Key_1, "AGENCY": K.Key_2, "COMMITMENT": K.Key_3}
Press = tuple[Qt.Key, Qt.KeyboardModifier]
A_SPAN = 6  # presses a span that are held to, letters in fields apart


class Typist:
    """Someone who works the window by keys alone, and counts."""

    def __init__(self, studio: Studio, qtbot: QtBot) -> None:
        self.studio = studio
        self.view = studio.article.view
        self.presses = 0
        self.letters = 0
        self._said: tuple[str, dict[str, str]] = ("", {})
        self._qtbot = qtbot

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One press, to where the keyboard is."""
        self.presses += 1
        window = QApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, key, modifiers)
        QApplication.processEvents()

    def write(self, words: str) -> None:
        """Letters into a field."""
        self.letters += len(words)
        for letter in words:
            QTest.keyClick(QApplication.focusWindow(), letter)
        QApplication.processEvents()

    # going and selecting

    def _steps(self, position: int, x: float | None) -> Iterator[tuple[Press, int, float | None]]:
        """What one press of a caret key does at ``position``; ``x`` is where Up and Down began."""
        column = self.view.column
        for key, step in ((K.Key_Right, 1), (K.Key_Left, -1)):
            yield (key, NONE), column.steps.move(position, "word", step), None
            yield (key, CONTROL), column.steps.move(position, "character", step), None
        for key, step in ((K.Key_Down, 1), (K.Key_Up, -1)):
            yield (key, CONTROL), column.steps.move(position, "paragraph", step), None
            _, laid, line = column.caret_line(position)
            keep = laid.x_of(line, position) if x is None else x
            yield (key, NONE), column.line_step(position, keep, step), keep

    def _way(self, start: int, goals: range) -> list[Press]:
        """The fewest presses from ``start`` to one of ``goals``, as hands that know the text go."""
        ways: dict[int, list[Press]] = {start: []}
        queue: deque[tuple[int, float | None]] = deque([(start, None)])
        while queue:
            position, x = queue.popleft()
            if position in goals:
                return ways[position]
            for press, there, keep in self._steps(position, x):
                if there not in ways:
                    ways[there] = [*ways[position], press]
                    queue.append((there, keep))
        raise AssertionError(goals)

    def select(self, start: int, end: int) -> None:
        """That range, from the nearer of its ends, or by growing from the caret."""
        text, caret = self.view.column.content.text, self.view.caret
        before = range(len(text[:start].rstrip()), start + 1)
        behind = range(end, len(text) - len(text[end:].lstrip()) + 1)
        inside = self._way(caret, range(start, end))
        grown_way = [*inside, *self._growth(self._after(caret, inside), start, end)]
        ways = [grown_way] if len(grown_way) > len(inside) else []
        for first, second in ((before, behind), (behind, before)):
            there = self._way(caret, first)
            over = self._way(self._after(caret, there), second)
            ways.append([*there, *((key, held | SHIFT) for key, held in over)])
        for key, held in min(ways, key=len):
            self.press(key, held)
        assert trimmed(text, *self.view.selection()) == (start, end)

    def _after(self, position: int, way: list[Press]) -> int:
        x: float | None = None
        for press in way:
            position, x = next(
                (there, keep) for each, there, keep in self._steps(position, x) if each == press
            )
        return position

    def _growth(self, position: int, start: int, end: int) -> list[Press]:
        """Presses of G that make a caret at ``position`` that range; none when they do not."""
        now = (position, position)
        for step in range(1, 5):
            before, now = now, grown(self.studio.article.marking.ground, *now)
            if now == (start, end):
                return [(K.Key_G, NONE)] * step
            if now == before:
                break
        return []

    # saying

    def mark(self, model: Span) -> None:
        """Mark a span as ``model`` has it, with what is said of it; the same again with the dot."""
        self.select(model.start, model.end)
        said = (model.label, dict(model.attributes))
        if said == self._said and not model.note:
            self.press(K.Key_Period)
            return
        self._said = said
        self.press(KEYS[model.label])
        if model.attributes or model.note:
            self.describe(model)

    def describe(self, model: Span) -> None:
        """Fill the form in, and come back to the text."""
        self.press(K.Key_Return)
        left = dict(model.attributes)
        while left:
            field = self._field()
            name = field.objectName().removeprefix("attribute_")
            if name in left:
                self._fill(field, left.pop(name))
            if left:
                self.press(K.Key_Tab)
        if model.note:
            while self._field().objectName() != "note":
                self.press(K.Key_Tab)
            self.write(model.note)
        self.press(K.Key_T, CONTROL)

    def _field(self) -> QWidget:
        field = QApplication.focusWidget()
        assert field is not None
        return field

    def _fill(self, field: QWidget, value: str) -> None:
        if isinstance(field, QComboBox):
            for end in range(1, len(value) + 1):
                self.write(value[end - 1])
                if field.currentData() == value:
                    return
            raise AssertionError(value)
        assert isinstance(field, QLineEdit)
        self.write(value)
        if QApplication.activePopupWidget() is not None:
            self.press(K.Key_Return)

    def mark_the_others(self) -> None:
        """Every other place of the selected span."""
        self.press(K.Key_M)
        dialog = self.studio.article.findChild(OccurrencesDialog)
        self._qtbot.waitUntil(lambda: not dialog._searching, timeout=20_000)
        self.press(K.Key_Return)
        self.studio.window.activateWindow()  # as a window manager does
        QApplication.processEvents()

    def relate(self, tail: Span) -> None:
        """Draw the first kind of relation from the selected span to that one."""
        self.press(K.Key_L)
        for _ in range(30):
            offer = self.view._offer
            assert offer is not None
            offered = self.view.column.marks.by_id[offer.current]
            if (offered.start, offered.end) == (tail.start, tail.end):
                break
            self.press(K.Key_Tab)
        self.press(K.Key_Return)


@pytest.fixture
def typist(tmp_path: Path, qtbot: QtBot) -> Iterator[Typist]:
    interval = application().keyboardInputInterval()
    application().setKeyboardInputInterval(60_000)  # a busy machine is no hesitating hand
    project = tmp_path / "sample.penanda"
    make_sample(project)
    settings = QSettings(str(tmp_path / "penanda.ini"), QSettings.Format.IniFormat)
    studio = Studio(application(), Project.open(project), Choices(settings))
    studio.window.show()
    qtbot.waitExposed(studio.window)
    studio.window.activateWindow()
    studio.desk.set_annotator(HERE)
    studio.desk.open_article(VIETNAMESE)  # type: ignore[arg-type]
    steps = studio.article.view.column.steps
    qtbot.waitUntil(lambda: steps.words is not None, timeout=20_000)
    studio.article.view.setFocus()
    yield Typist(studio, qtbot)
    studio.close()
    QApplication.processEvents()
    application().setKeyboardInputInterval(interval)


def shapes(spans: list[Span]) -> list[tuple[object, ...]]:
    found = [(each.start, each.end, each.label, sorted(each.attributes.items())) for each in spans]
    return sorted(found)


def test_a_whole_article_is_marked_by_keys_alone(typist: Typist, tmp_path: Path) -> None:
    studio = typist.studio
    model = studio.project.work(VIETNAMESE, MODEL)  # type: ignore[arg-type]
    text = studio.article.view.column.content.text
    typist.press(K.Key_Home, CONTROL)

    def there() -> list[tuple[object, ...]]:
        return shapes(list(studio.project.work(VIETNAMESE, HERE).spans))  # type: ignore[arg-type]

    for span in model.spans:
        if shapes([span])[0] in there():
            continue
        typist.mark(span)
        alike = [each for each in model.spans if each.surface(text) == span.surface(text)]
        if len(alike) > 1:
            typist.mark_the_others()
    assert there() == shapes(list(model.spans))

    head = next(each for each in model.spans if each.label == "COMMITMENT")
    tail = next(model.span(each.tail) for each in model.relations if each.head == head.id)
    while True:
        typist.press(K.Key_Tab, SHIFT)
        selected = studio.article.view.selected_span()
        if selected is not None and selected.start == head.start:
            break
    typist.relate(tail)
    (drawn,) = studio.project.work(VIETNAMESE, HERE).relations  # type: ignore[arg-type]
    assert drawn.type == "made_by"

    count, marks = len(model.spans), typist.presses / len(model.spans)
    print(f"{count} spans: {typist.presses} presses ({marks:.1f} a span),")
    print(f"and {typist.letters} letters in fields ({typist.letters / count:.1f} a span)")
    project = studio.project.path
    studio.window.close()
    with Project.open(project) as again:
        assert check(again) == []
        assert sum(entry.who == HERE for entry in again.journal.entries()) > 12
    assert main(["export", str(project), str(tmp_path / "out"), "--format", "jsonl",
                 "--annotator", HERE]) == 0  # fmt: skip
    file = tmp_path / "out" / f"{HERE}.jsonl"
    (line,) = file.read_text(encoding="utf-8").splitlines()
    exported = json.loads(line)
    assert len(exported["spans"]) == count
    assert len(exported["relations"]) == 1
    noted = [span["note"] for span in exported["spans"] if span.get("note")]
    assert noted == [span.note for span in model.spans if span.note]
    assert marks <= A_SPAN
