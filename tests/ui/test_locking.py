"""Locking, changing and unlocking from the menu: asked twice, and the same place open again after it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox

from app.errors import ProjectLockedError
from app.store import Project, back_up, backups_of, change_lock, check, lock_of
from ui.locking import Lockup
from ui.passphrase import LockDialog

SECRET, OTHER = "burung camar 42", "laut biru 7"


@pytest.fixture
def locked(sit_down, sample):
    change_lock(sample, passphrase="", new=SECRET)
    return sit_down(Project.open(sample, passphrase=SECRET))


def write(**fields: str):
    def answer(dialog) -> None:
        for name, words in fields.items():
            getattr(dialog, name).setText(words)
        dialog.ok.click()

    return answer


def yes(question: QMessageBox) -> None:
    question.button(QMessageBox.StandardButton.Yes).click()


def no(question: QMessageBox) -> None:
    question.button(QMessageBox.StandardButton.No).click()


def test_a_project_is_locked_with_its_backups_and_work_goes_on(hands, answers):
    studio = hands.studio
    back_up(studio.project, "hand")
    studio.desk.open_article(studio.desk.heads()[3].id)
    asked = answers(write(new=SECRET, again=SECRET), yes)
    studio.actions["lock"].trigger()
    assert asked.seen == ["lock_dialog", "sure"]
    following = studio.following
    path = following.project.path
    assert lock_of(path)
    assert all(lock_of(backup.path) for backup in backups_of(path))
    assert following.desk.article.id == following.desk.heads()[3].id
    assert "may be read from it by other means" in following.window.banner.words.text()
    assert check(following.project) == []
    following.desk.set_annotator("curator-c")
    from app.annotation import AddSpan

    assert following.desk.order(AddSpan(0, 9, "AGENCY")) is not None


def test_who_says_no_at_last_changes_nothing(hands, answers):
    answers(write(new=SECRET, again=SECRET), no)
    hands.studio.succession.change_lock(unlock=False)
    assert hands.studio.following is None
    assert not lock_of(hands.studio.project.path)
    hands.mark(hands.text[:9])
    assert len(hands.spans()) == 1


@pytest.mark.parametrize("last", [yes, no])
def test_no_passphrase_outlives_its_use(hands, answers, monkeypatch, last):
    made = []
    ask = Lockup.ask

    def watched(lockup: Lockup) -> bool:
        made.append(lockup)
        return ask(lockup)

    monkeypatch.setattr(Lockup, "ask", watched)
    answers(write(new=SECRET, again=SECRET), last)
    hands.studio.succession.change_lock(unlock=False)
    (lockup,) = made
    assert SECRET not in map(str, vars(lockup).values())


def test_a_field_that_was_emptied_brings_nothing_back(qtbot, hands):
    dialog = LockDialog(None, hands.studio.project)
    qtbot.addWidget(dialog)
    for field in dialog.fields:
        field.setEchoMode(QLineEdit.EchoMode.Normal)
        QTest.keyClicks(field, SECRET)
    dialog.forget()
    for field in dialog.fields:
        field.undo()
        assert field.text() == ""


def test_the_passphrase_is_changed(locked, answers):
    answers(write(present=SECRET, new=OTHER, again=OTHER), yes)
    locked.studio.succession.change_lock(unlock=False)
    path = locked.studio.following.project.path
    locked.studio.following.close()
    with pytest.raises(ProjectLockedError):
        Project.open(path, passphrase=SECRET)
    Project.open(path, passphrase=OTHER).close()


def test_it_is_unlocked_for_good(locked, answers):
    answers(write(present=SECRET), yes)
    locked.studio.actions["unlock"].trigger()
    path = locked.studio.following.project.path
    assert not lock_of(path)
    assert "unlocked" in locked.studio.following.window.banner.words.text()


def test_while_another_reads_it_it_stays_as_it_is_and_open(hands, answers, elsewhere):
    other = elsewhere(hands.studio.project.path)
    answers(write(new=SECRET, again=SECRET), yes)
    hands.studio.succession.change_lock(unlock=False)
    other.close()
    following = hands.studio.following
    assert not lock_of(following.project.path)
    assert "another program" in following.window.banner.words.text()


def test_what_is_not_locked_cannot_be_unlocked(hands):
    hands.studio.succession.change_lock(unlock=True)
    assert "It is not locked" in hands.told


def test_articles_come_into_a_locked_project(locked, tmp_path):
    """Another process takes them in: what opens the project reaches it through its input alone."""
    (tmp_path / "one.txt").write_text("Berita dari Jakarta.\n", encoding="utf-8")
    assert locked.take_in([tmp_path / "one.txt"]) == "1 article taken"
    assert len(locked.studio.desk.heads()) == 6


def test_the_window_on_a_locked_project_asks_once(hands, answers, tmp_path, sample):
    import shutil

    other = tmp_path / "other.penanda"
    shutil.copy(sample, other)
    change_lock(other, passphrase="", new=SECRET)
    asked = answers(write_passphrase)
    hands.studio.succession.turn_to(other)
    following = hands.studio.following
    assert asked.seen == ["passphrase_dialog"]
    following.succession.set_language("id")
    following.following.succession.set_language("en")
    assert asked.seen == ["passphrase_dialog"]


def write_passphrase(dialog) -> None:
    dialog.passphrase.setText(SECRET)
    dialog.ok.click()
