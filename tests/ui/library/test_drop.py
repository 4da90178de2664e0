"""What is dragged over the window: a cover takes it, wherever it is dropped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.store import Project

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)


def files(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def words(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


PLACE = QPoint(300, 300)


def enter(window, data: QMimeData) -> bool:
    """Drag ``data`` in, as the window system would tell of it; whether it is taken."""
    handle = window.windowHandle()
    event = QDragEnterEvent(PLACE, COPY, data, LEFT, NONE)
    QApplication.sendEvent(handle, event)
    move = QDragMoveEvent(PLACE, COPY, data, LEFT, NONE)
    move.setAccepted(False)
    QApplication.sendEvent(handle, move)
    return move.isAccepted()


def drop(window, data: QMimeData) -> None:
    QApplication.sendEvent(
        window.windowHandle(), QDropEvent(QPointF(PLACE), COPY, data, LEFT, NONE)
    )


@pytest.fixture
def cover(hands):
    return hands.studio.intake.cover


def test_files_and_folders_come_to_the_dialog(hands, cover, tmp_path):
    data = files(tmp_path, tmp_path / "a.zip")
    assert enter(hands.studio.window, data)
    assert cover.isVisible()
    assert cover.geometry() == hands.studio.window.rect()
    assert not cover.grab().toImage().isNull()
    drop(hands.studio.window, data)
    assert not cover.isVisible()
    dialog = hands.studio.intake.dialog
    assert dialog.isVisible()
    assert dialog.choosing.paths() == [str(tmp_path), str(tmp_path / "a.zip")]


def test_text_comes_to_the_paste_box_exactly(hands, cover):
    data = words("Berita\u00a0satu\r\n")
    assert enter(hands.studio.window, data)
    drop(hands.studio.window, data)
    dialog = hands.studio.intake.dialog
    assert dialog.choosing.pasting
    assert dialog.choosing.box.text() == "Berita\u00a0satu\r\n"


def test_a_drag_that_goes_away_leaves_the_window_as_it_was(hands, cover):
    enter(hands.studio.window, words("x"))
    QApplication.sendEvent(hands.studio.window.windowHandle(), QDragLeaveEvent())
    assert not cover.isVisible()


def test_what_is_no_file_of_this_machine_is_left_alone(hands, cover):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/berita")])
    assert not enter(hands.studio.window, data)
    enter(hands.studio.window, QMimeData())
    assert not cover.isVisible()


def test_a_project_that_can_only_be_read_takes_nothing(sit_down, sample, tmp_path):
    hands = sit_down(Project.open(sample, read_only=True))
    assert not enter(hands.studio.window, files(tmp_path))
    hands.studio.intake.ask()
    assert "can only be read" in hands.told


def test_while_an_import_runs_the_next_must_wait(hands, cover, tmp_path, qtbot):
    file = tmp_path / "many.jsonl"
    file.write_text("".join(f'{{"text": "Berita {n} dari Jakarta."}}\n' for n in range(3000)))
    hands.studio.take_in([file])
    dialog = hands.studio.intake.dialog
    dialog.start.click()
    enter(hands.studio.window, files(tmp_path))
    drop(hands.studio.window, files(tmp_path))
    assert "An import is running" in hands.told
    assert dialog.stack.currentIndex() == 1
    dialog.cancel.click()
    qtbot.waitUntil(lambda: not hands.studio.intake.running, timeout=20_000)
