"""A project is marked, backed up, damaged, refused in words, restored beside, and all is there but what
the report names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.annotation import AddSpan
from app.intake import make_sample
from app.store import Project, backups_of, check
from ui.backups import BackupsDialog
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def choices(tmp_path: Path) -> Choices:
    return Choices(QSettings(str(tmp_path / "x.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def sit_down(choices: Choices, qtbot: QtBot):
    opened: list[Studio] = []

    def open_window(path: Path) -> Studio:
        studio = Studio(application(), Project.open(path), choices)
        opened.append(studio)
        studio.window.show()
        qtbot.waitExposed(studio.window)
        studio.desk.set_annotator("curator-c")
        return studio

    yield open_window
    for studio in opened:
        following: Studio | None = studio
        while following is not None:
            following.close()
            following = following.following
    QApplication.processEvents()


def mark(studio: Studio, start: int) -> None:
    assert studio.desk.order(AddSpan(start, start + 1, "AGENCY")) is not None


def spans(path: Path, article: str) -> set[tuple[int, int]]:
    with Project.open(path, read_only=True) as project:
        return {(span.start, span.end) for span in project.work(article, "curator-c").spans}


def test_a_damaged_project_comes_back_but_for_what_is_named(
    tmp_path: Path, sit_down, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "work.penanda", tmp_path / "other.penanda"
    make_sample(path)
    make_sample(other)
    studio = sit_down(path)
    article = studio.desk.article.id
    letters = [n for n in range(400) if studio.desk.article.text[n : n + 2].isascii()][:12]
    for start in letters[:10]:
        mark(studio, start)
    with qtbot.waitSignal(studio.keeper.made, timeout=20_000):
        studio.keeper.back_up("hand")
    for start in letters[10:]:
        mark(studio, start)
    studio.close()
    journal = _titles(path)
    data = bytearray(path.read_bytes())
    data[4096 : len(data) // 2] = bytes(len(data) // 2 - 4096)
    path.write_bytes(data)

    studio = sit_down(other)
    studio.succession.turn_to(path)
    banner = studio.window.banner
    assert studio.following is None
    assert "damaged" in banner.words.text()
    assert "Restore a backup" in banner.words.text()
    assert banner.offer.isVisible()
    assert backups_of(path)[0].reason == "hand"

    target = tmp_path / "work again.penanda"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    told: list[str] = []

    def restore() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, BackupsDialog):
            return
        if dialog.turn.isVisible():
            told.append(dialog.told.text())
            QTest.mouseClick(dialog.turn, LEFT)
        elif dialog.restore.isEnabled() and dialog.counts.rowCount():
            QTest.mouseClick(dialog.restore, LEFT)

    clock = QTimer(interval=100)
    clock.timeout.connect(restore)
    clock.start()
    QTest.mouseClick(banner.offer, LEFT)
    clock.stop()
    assert "cannot be read" in told[0]

    following = studio.following
    assert following.project.path == target
    assert check(following.project) == []
    assert spans(target, article) == {(start, start + 1) for start in letters[:10]}
    assert journal[: len(_titles(target))] == _titles(target)
    assert len(journal) - len(_titles(target)) == 2
    assert path.read_bytes() == bytes(data)  # the damaged one was not touched
    mark(following, letters[10])
    assert not isinstance(QApplication.activeModalWidget(), QDialog)


def _titles(path: Path) -> list[tuple[int, str]]:
    with Project.open(path, read_only=True) as project:
        return [(entry.seq, entry.title) for entry in project.journal.entries()]
