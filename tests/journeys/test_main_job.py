"""The main job in the real window: mark by mouse and by keys, restart, adjudicate, export, load."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import spacy
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from spacy.tokens import DocBin

from app.intake import make_sample
from app.model import GOLD, Span, State, left_out
from app.store import Project, check
from ui.choices import Choices
from ui.export import ExportDialog
from ui.main import Studio
from ui.start import application

THAI = "th-prawit-homeland-security"
INDONESIAN = "id-thailand-laos-cooperation"
VIETNAMESE = "vi-crime-dialogue-hanoi"
CURATOR = "curator-c"
REVIEWER = "reviewer-1"


@contextmanager
def studio_on(project: Path, qtbot: QtBot) -> Iterator[Studio]:
    """The real window on a project, closed at the end as a user closes it."""
    settings = QSettings(str(project.with_suffix(".ini")), QSettings.Format.IniFormat)
    studio = Studio(application(), Project.open(project), Choices(settings))
    studio.window.show()
    qtbot.waitExposed(studio.window)
    studio.window.activateWindow()
    yield studio
    studio.window.close()
    QApplication.processEvents()


def open_article(studio: Studio, article: str, qtbot: QtBot) -> str:
    """Click the article in the library, wait for its words, and return its text."""
    view = studio.window.sidebar.view
    model = view.model()
    row = next(row for row, head in enumerate(studio.desk.heads()) if head.id == article)
    place = view.visualRect(model.index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert studio.desk.article is not None
    assert studio.desk.article.id == article
    qtbot.waitUntil(lambda: studio.article.view.column.steps.words is not None, timeout=20_000)
    studio.article.view.setFocus()
    return studio.desk.article.text


def drag(studio: Studio, start: int, end: int) -> None:
    """Draw the mouse over the text from one position to another."""
    view = studio.article.view
    view.reveal(start, end)
    first, last = view.rectangle_of(start), view.rectangle_of(end)
    assert first is not None
    assert last is not None
    port, button = view.viewport(), Qt.MouseButton.LeftButton
    begin = first.center() + QPoint(3, 0)
    finish = last.center() - QPoint(3, 0)
    QTest.mousePress(port, button, pos=begin)
    for step in range(1, 6):
        QTest.mouseMove(port, begin + (finish - begin) * step / 5)
    QTest.mouseRelease(port, button, pos=finish)


def walk_to(studio: Studio, target: int, *, shift: bool = False) -> int:
    """Press Left or Right, by words, until the caret is at ``target``; the number of presses."""
    view = studio.article.view
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    presses = 0
    while view.caret > target:
        QTest.keyClick(view, Qt.Key.Key_Left, modifier)
        presses += 1
    while view.caret < target:
        QTest.keyClick(view, Qt.Key.Key_Right, modifier)
        presses += 1
    return presses


def spans_of(studio: Studio, article: str, layer: str) -> list[Span]:
    return list(studio.project.work(article, layer).spans)


def mark_in_thai_by_mouse(studio: Studio, qtbot: QtBot) -> None:
    text = open_article(studio, THAI, qtbot)
    surface = "พลโท คงชีพ ตันตระวาณิชย์"
    start = text.index(surface)
    drag(studio, start, start + len(surface))
    QTest.keyClick(studio.article.view, Qt.Key.Key_1)
    (span,) = spans_of(studio, THAI, CURATOR)
    assert (span.label, span.surface(text)) == ("OFFICIAL", surface)


def mark_nested_in_indonesian_by_keys(studio: Studio, qtbot: QtBot) -> None:
    text = open_article(studio, INDONESIAN, qtbot)
    view = studio.article.view
    outer = "berjanji untuk memperkuat kerja sama dengan pemerintah Laos"
    inner = "pemerintah Laos"
    start = text.index(outer)
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    walk_to(studio, start - 1)
    walk_to(studio, start + len(outer), shift=True)
    QTest.keyClick(view, Qt.Key.Key_3)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    walk_to(studio, start + outer.index(inner) - 1)
    walk_to(studio, start + len(outer), shift=True)
    QTest.keyClick(view, Qt.Key.Key_2)
    found = [(span.label, span.surface(text)) for span in spans_of(studio, INDONESIAN, CURATOR)]
    assert found == [("COMMITMENT", outer), ("AGENCY", inner)]
    widest, innermost = spans_of(studio, INDONESIAN, CURATOR)
    assert widest.encloses(innermost)


def undo_and_redo(studio: Studio, qtbot: QtBot) -> None:
    view = studio.article.view
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for left in (1, 0):
        QTest.keyClick(view, Qt.Key.Key_Z, control)
        assert len(spans_of(studio, INDONESIAN, CURATOR)) == left
    QTest.keyClick(view, Qt.Key.Key_Z, control)  # the Thai mark: the window goes there
    assert spans_of(studio, THAI, CURATOR) == []
    assert studio.desk.article is not None
    assert studio.desk.article.id == THAI
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Z, control | shift)
    assert len(spans_of(studio, INDONESIAN, CURATOR)) == 2
    assert len(spans_of(studio, THAI, CURATOR)) == 1


def adjudicate(studio: Studio, qtbot: QtBot) -> None:
    """The Vietnamese article to gold, each disagreement with one key."""
    open_article(studio, VIETNAMESE, qtbot)
    studio.window.tabs["adjudication"].click()
    page = studio.adjudication
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_U)
    asked = len([each for each in page.inbox.of_article(VIETNAMESE) if each.open])
    assert asked > 4
    keys = [Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_X]
    for number in range(asked):
        assert page.question is not None
        assert page.question.item.article == VIETNAMESE
        if number == 3 and not page.question.item.relations:
            QTest.keyClick(page, Qt.Key.Key_E)
            QTest.keyClick(page.versions.gold.view, Qt.Key.Key_Return)
        else:
            QTest.keyClick(page, keys[number % 3])
    assert not [each for each in page.inbox.of_article(VIETNAMESE) if each.open]
    before = spans_of(studio, VIETNAMESE, GOLD)
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len([each for each in page.inbox.of_article(VIETNAMESE) if each.open]) == 1
    QTest.keyClick(
        page,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert spans_of(studio, VIETNAMESE, GOLD) == before


def export_and_load(studio: Studio, folder: Path, qtbot: QtBot) -> None:
    """Gold as DocBin through the dialog; spaCy finds the spans that are not in captions and the like."""
    dialog = ExportDialog(studio.window, studio.project, folder)
    dialog.open()
    dialog.layer.setCurrentText(GOLD)
    dialog.format.setCurrentIndex(dialog.format.findData("spacy"))
    qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
    with qtbot.waitSignal(dialog.exported, timeout=60_000):
        QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    dialog.done(QDialog.DialogCode.Accepted)
    docs = list(
        DocBin(store_user_data=True)
        .from_disk(folder / "gold.spacy")
        .get_docs(spacy.blank("xx").vocab)
    )
    texts = {studio.project.article(head.id).text: head.id for head in studio.desk.heads()}
    total = 0
    for doc in docs:
        article = texts[doc.text]
        out = left_out(studio.project.article(article).regions)
        meant = {
            (s.start, s.end, s.label)
            for s in spans_of(studio, article, GOLD)
            if not any(s.start < end and start < s.end for start, end in out)
        }
        found = {(s.start_char, s.end_char, s.label_) for s in doc.spans["sc"]}
        assert found == meant
        total += len(found)
    assert total > 80


def journey(folder: Path, qtbot: QtBot) -> None:
    project = folder / "sample.penanda"
    make_sample(project)
    with studio_on(project, qtbot) as studio:
        studio.desk.set_annotator(CURATOR)
        studio.desk.set_reviewer(REVIEWER)
        mark_in_thai_by_mouse(studio, qtbot)
        mark_nested_in_indonesian_by_keys(studio, qtbot)
        undo_and_redo(studio, qtbot)
        QTest.keyClick(studio.article.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        left = {each: spans_of(studio, each, CURATOR) for each in (THAI, INDONESIAN)}
    with studio_on(project, qtbot) as studio:
        assert studio.desk.people.annotator == CURATOR
        assert {each: spans_of(studio, each, CURATOR) for each in left} == left
        done = [head.id for head in studio.desk.heads() if head.state_for(CURATOR) is State.DONE]
        assert len(done) == 1
        adjudicate(studio, qtbot)
        export_and_load(studio, folder / "out", qtbot)
        assert check(studio.project) == []


def test_the_main_job(tmp_path: Path, qtbot: QtBot) -> None:
    journey(tmp_path, qtbot)


@pytest.mark.xvfb
def test_the_main_job_on_a_real_display(tmp_path: Path, qtbot: QtBot) -> None:
    journey(tmp_path, qtbot)
