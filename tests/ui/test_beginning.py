"""A new project from the window: asked for, made, opened; refused where it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.settings import DEFAULT_SCHEME
from app.store import Project, check
from tests.ui.conftest import AWKWARD
from ui import beginning
from ui.beginning import BeginningDialog, folder_for

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = BeginningDialog(parent, tmp_path)
    made.open()
    yield made
    made.done(0)


def test_a_new_project_is_made_by_keys_alone_and_asks_for_articles(hands, qtbot, tmp_path):
    before = hands.studio
    hands.press(Qt.Key.Key_N, CONTROL)
    dialog = before.window.findChild(BeginningDialog)
    assert dialog.file.selectedText() == "news"
    for letter in "berita baru":
        QTest.keyClick(dialog.file, letter)
    QTest.keyClick(dialog.file, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: before.following is not None)
    studio = hands.studio = before.following
    assert studio.project.path == before.project.path.with_name("berita baru.penanda")
    assert check(studio.project) == []
    vacant = studio.article.vacant
    assert vacant.isVisible()
    assert "Ctrl+I" in vacant.hint.text()
    (tmp_path / "one.txt").write_text("Berita dari Jakarta.\n", encoding="utf-8")
    hands.take_in([tmp_path / "one.txt"])
    assert not vacant.isVisible()


def test_the_button_where_no_article_is_opens_the_import(sit_down, tmp_path, dialog):
    dialog.accept()
    hands = sit_down(dialog.path())
    hands.click(hands.studio.article.vacant.button)
    assert hands.studio.intake.dialog.isVisible()
    hands.studio.intake.dialog.close()


def test_a_project_that_is_there_is_not_written_over(dialog, tmp_path):
    before = tmp_path / "old.penanda"
    before.write_bytes(b"mine")
    dialog.file.setText(str(before))
    dialog.accept()
    assert dialog.isVisible()
    assert "is already there" in dialog.problem.text()
    assert before.read_bytes() == b"mine"
    dialog.file.setText("  ")
    dialog.accept()
    assert "Name a file" in dialog.problem.text()
    assert not (tmp_path / ".penanda").exists()


def test_a_free_name_with_the_ending_is_offered(qtbot, tmp_path):
    (tmp_path / "news.penanda").touch()
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = BeginningDialog(parent, tmp_path)
    assert dialog.path() == tmp_path / "news 2.penanda"
    dialog.file.setText(str(tmp_path / "ข่าว 1.2"))
    assert dialog.path() == tmp_path / "ข่าว 1.2.penanda"
    dialog.accept()
    with Project.open(tmp_path / "ข่าว 1.2.penanda", read_only=True) as project:
        assert project.scheme.source == DEFAULT_SCHEME.read_text(encoding="utf-8")


def test_labels_of_ones_own_are_taken_and_no_scheme_is_refused(dialog, tmp_path):
    mine, none = tmp_path / "mine.toml", tmp_path / "none.toml"
    mine.write_text(AWKWARD, encoding="utf-8")
    none.write_text("no scheme", encoding="utf-8")
    dialog.take_scheme(none)
    assert "none.toml" in dialog.problem.text()
    assert dialog.schemes.count() == 1
    dialog.take_scheme(mine)
    assert dialog.problem.text() == ""
    dialog.accept()
    with Project.open(dialog.path(), read_only=True) as project:
        assert project.scheme.name == "awkward"


def test_it_goes_beside_the_open_project_but_not_to_the_samples_place(tmp_path, monkeypatch):
    places = {"GenericDataLocation": tmp_path / "data", "DocumentsLocation": tmp_path / "documents"}
    monkeypatch.setattr(
        beginning.QStandardPaths, "writableLocation", lambda which: str(places[which.name])
    )
    (tmp_path / "documents").mkdir()
    assert folder_for(tmp_path / "work" / "p.penanda") == tmp_path / "work"
    for ours in ("Penanda/Penanda", "penanda"):
        sample = tmp_path / "data" / ours / "sample.penanda"
        assert folder_for(sample) == tmp_path / "documents"
    monkeypatch.chdir(tmp_path)
    assert folder_for(Path("p.penanda")) == tmp_path
