"""The backups: listed, one beside today in numbers and names, restored beside and never over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.annotation.history import History
from app.store import Project, back_up, backups_of, check
from ui import deeds
from ui.backups import BackupsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


def words(table) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


@pytest.fixture
def open_dialog(hands, qtbot):
    """The dialog of the window, once the first of its list is compared."""
    made: list[BackupsDialog] = []

    def show() -> BackupsDialog:
        studio = hands.studio
        dialog = BackupsDialog(
            studio.window, studio.project.path, key=studio.project.key, keeper=studio.keeper
        )
        made.append(dialog)
        dialog.open()
        quiet(dialog, qtbot)
        return dialog

    yield show
    for dialog in made:
        dialog.done(0)


def quiet(dialog, qtbot) -> None:
    qtbot.waitUntil(
        lambda: not dialog._background.busy and dialog.told.text() not in ("", "Comparing …"),
        timeout=20_000,
    )


def choose_file(monkeypatch, path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))


def test_without_backups_it_says_so_and_makes_one(hands, open_dialog, qtbot):
    dialog = open_dialog()
    assert dialog.told.text() == "There is no backup yet."
    assert not dialog.restore.isEnabled()
    hands.click(dialog.new)
    qtbot.waitUntil(lambda: dialog.list.rowCount() == 1, timeout=20_000)
    quiet(dialog, qtbot)
    assert dialog.words.text() == "Backed up, and read back."
    assert words(dialog.list)[0][1] == "by hand"
    assert words(dialog.list)[0][3] == "0"
    assert dialog.told.text() == "This backup holds all that the project holds."
    hands.click(dialog.new)
    qtbot.waitUntil(dialog.new.isEnabled, timeout=20_000)
    assert "newest backup holds all" in dialog.words.text()
    assert len(backups_of(hands.studio.project.path)) == 1


def test_the_chosen_one_is_told_beside_today(hands, open_dialog, qtbot):
    project = hands.studio.project
    back_up(project, "opening", now=datetime.now(UTC) - timedelta(days=1))
    hands.mark(hands.text[:9])
    back_up(project, "timer")
    hands.mark(hands.text[10:20])
    dialog = open_dialog()
    assert [row[1:2] + row[3:] for row in words(dialog.list)] == [
        ["every hour", "1"],
        ["on opening", "2"],
    ]
    dialog.list.setFocus()
    hands.press(Qt.Key.Key_Down)
    quiet(dialog, qtbot)
    assert dialog.told.text() == "Entries of the journal that are not in this backup: 2"
    counts = {row[0]: row[1:] for row in words(dialog.counts)}
    assert counts["articles"] == ["5", "5"]
    assert counts["spans of curator-c"] == ["0", "2"]
    assert counts["spans of curator-a"][0] == counts["spans of curator-a"][1]
    article = hands.studio.desk.article
    moments = History.of(article.id, project.history(article.id)).moments[-2:]
    told = [deeds.words_of(each, article.text, project.scheme) for each in reversed(moments)]
    assert told[1] == f"Marked “{hands.text[:9].strip()}” as Agency"
    assert [row[1:] for row in words(dialog.since)] == [["curator-c", each] for each in told]


def test_it_is_restored_beside_and_opened(hands, open_dialog, qtbot, tmp_path, monkeypatch):
    project = hands.studio.project
    back_up(project, "hand")
    hands.mark(hands.text[:9])
    dialog = open_dialog()
    dialog.opened.connect(hands.studio.succession.turn_to)
    choose_file(monkeypatch, tmp_path / "again")
    hands.click(dialog.restore)
    qtbot.waitUntil(dialog.turn.isVisible, timeout=20_000)
    assert str(tmp_path / "again.penanda") in dialog.words.text()
    assert len(hands.spans()) == 1
    hands.click(dialog.turn)
    following = hands.studio.following
    assert following.project.path == tmp_path / "again.penanda"
    assert check(following.project) == []


def test_nothing_is_written_over(hands, open_dialog, qtbot, monkeypatch):
    project = hands.studio.project
    back_up(project, "hand")
    dialog = open_dialog()
    before = project.path.read_bytes()
    choose_file(monkeypatch, project.path)
    hands.click(dialog.restore)
    qtbot.waitUntil(lambda: "already there" in dialog.words.text(), timeout=20_000)
    assert project.path.read_bytes() == before
    assert dialog.restore.isEnabled()
    assert not dialog.turn.isVisible()


def test_a_damaged_project_still_shows_its_backups(sample, qtbot):
    with Project.open(sample) as project:
        back_up(project, "hand")
    sample.write_bytes(sample.read_bytes()[:9000])
    dialog = BackupsDialog(None, sample)
    qtbot.addWidget(dialog)
    dialog.open()
    quiet(dialog, qtbot)
    assert "cannot be read" in dialog.told.text()
    assert "truncated" in dialog.told.text()
    assert words(dialog.counts)[0] == ["articles", "5", "–"]
    assert words(dialog.list)[0][3] == "–"
    assert not dialog.new.isVisible()
    dialog.done(0)


def test_a_damaged_backup_is_told_and_the_others_stay(hands, open_dialog, qtbot):
    project = hands.studio.project
    back_up(project, "hand", now=datetime.now(UTC) - timedelta(days=1))
    hands.mark(hands.text[:9])
    newest = back_up(project, "hand")
    newest.path.write_bytes(newest.path.read_bytes()[:9000])
    dialog = open_dialog()
    assert "truncated" in dialog.told.text()
    assert dialog.counts.rowCount() == 0
    dialog.list.selectRow(1)
    quiet(dialog, qtbot)
    assert dialog.counts.rowCount() > 0


class Handler(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


def test_the_folder_is_shown(hands, open_dialog):
    made = back_up(hands.studio.project, "hand")
    dialog = open_dialog()
    handler = Handler()
    QDesktopServices.setUrlHandler("file", handler, "show")
    hands.click(dialog.folder)
    QDesktopServices.unsetUrlHandler("file")
    assert handler.shown == [str(made.path.parent)]


def test_everything_has_a_name_and_the_keys_reach_it(hands, open_dialog):
    back_up(hands.studio.project, "hand")
    dialog = open_dialog()
    for table in (dialog.list, dialog.counts, dialog.since):
        assert table.objectName()
        assert table.accessibleName()
    for button in (dialog.new, dialog.restore):
        assert button.objectName()
        assert button.text()
    reached: set[QWidget] = set()
    for _ in range(12):
        reached.add(dialog.focusWidget())
        hands.press(Qt.Key.Key_Tab)
    assert {dialog.list, dialog.new, dialog.folder, dialog.leave, dialog.restore} <= reached


def test_the_menu_and_a_key_lead_to_it(hands, qtbot):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(dialog.objectName())
        dialog.reject()

    QTimer.singleShot(300, look)
    hands.press(Qt.Key.Key_B, CONTROL)
    assert seen == ["backups_dialog"]
