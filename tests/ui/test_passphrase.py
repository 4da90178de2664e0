"""The passphrase is asked for in a dialog, a wrong one is one line, and it stays nowhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.errors import ProjectLockedError, ProjectRefusedError
from app.store import Project, change_lock
from ui.opening import open_project
from ui.passphrase import LockDialog, PassphraseDialog

SECRET = "burung camar 42"


@pytest.fixture
def locked(sample):
    change_lock(sample, passphrase="", new=SECRET)
    return sample


@pytest.fixture
def dialog(qtbot, locked):
    made = PassphraseDialog(None, locked)
    qtbot.addWidget(made)
    made.open()
    yield made
    if made.project is not None:
        made.project.close()


def test_the_right_one_opens_it(dialog):
    QTest.keyClicks(dialog.passphrase, SECRET)
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(dialog.project.heads()) == 5


def test_a_wrong_one_is_one_line_and_the_next_try_is_at_hand(dialog):
    QTest.keyClicks(dialog.passphrase, "wrong")
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.problem.text() == "This passphrase does not open it."
    assert dialog.passphrase.accessibleDescription() == dialog.problem.text()
    QTest.keyClicks(dialog.passphrase, SECRET)
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert dialog.project is not None


def test_it_is_hidden_until_it_is_to_be_seen(dialog):
    assert dialog.passphrase.echoMode() is QLineEdit.EchoMode.Password
    dialog.shown.click()
    assert dialog.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    dialog.forget()
    assert dialog.passphrase.text() == ""


def test_without_a_keyring_it_says_that_it_is_asked_for_each_time(dialog):
    assert not dialog.keep.isVisible()
    assert dialog.no_keyring.isVisible()
    assert "asked for each time" in dialog.no_keyring.text()


def test_who_gives_none_is_refused_and_nothing_stays_open(locked, answers):
    asked = answers(lambda dialog: dialog.reject())
    with pytest.raises(ProjectLockedError):
        open_project(None, locked)
    assert asked.seen == ["passphrase_dialog"]


def test_what_is_no_project_is_not_asked_about(tmp_path):
    (tmp_path / "no.penanda").write_text("no project", encoding="utf-8")
    with pytest.raises(ProjectRefusedError):
        open_project(None, tmp_path / "no.penanda")


def test_the_two_new_ones_must_be_the_same_and_the_present_one_right(qtbot, locked):
    with Project.open(locked, passphrase=SECRET) as project:
        dialog = LockDialog(None, project)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.present.setText("wrong")
        dialog.accept()
        assert dialog.problem.text() == "This passphrase does not open it."
        dialog.present.setText(SECRET)
        dialog.accept()
        assert dialog.problem.text() == "No passphrase was written."
        dialog.new.setText("one")
        dialog.again.setText("two")
        dialog.accept()
        assert dialog.problem.text() == "The two passphrases differ."
        dialog.again.setText("one")
        dialog.accept()
        assert not dialog.isVisible()
        assert dialog.passphrases == (SECRET, "one")


def test_the_keys_go_from_field_to_field(qtbot, locked):
    with Project.open(locked, passphrase=SECRET) as project:
        dialog = LockDialog(None, project)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        reached = []
        for _ in range(4):
            reached.append(dialog.focusWidget())
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert reached == [dialog.present, dialog.new, dialog.again, dialog.shown]
