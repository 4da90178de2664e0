"""What the window begins with: a passphrase from the keyring or asked for, a backup of what is damaged."""

from __future__ import annotations

from pathlib import Path

import keyring
import keyring.backend
import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QFileDialog

from app.credentials import kept_passphrase
from app.errors import PenandaError, ProjectRefusedError
from app.store import Project, back_up, change_lock, lock_of
from ui import start
from ui.choices import Choices
from ui.opening import open_project

SECRET = "burung camar 42"


@pytest.fixture
def choices(tmp_path) -> Choices:
    return Choices(QSettings(str(tmp_path / "x.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def locked(sample):
    change_lock(sample, passphrase="", new=SECRET)
    return sample


class Drawer(keyring.backend.KeyringBackend):
    """A keyring that lasts as long as the test."""

    name = "drawer"
    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


keyring.backend.KeyringBackend._classes.discard(Drawer)  # or keyring takes it by itself


@pytest.fixture
def drawer():
    before, made = keyring.get_keyring(), Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def damage(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 3])


def write(dialog) -> None:
    dialog.passphrase.setText(SECRET)
    dialog.ok.click()


def restore_and_open(dialog) -> None:
    """Press “Restore beside”, then “Open it”, each as soon as it can be pressed."""
    clock = QTimer(dialog, interval=50)

    def press() -> None:
        if dialog.turn.isVisible():
            clock.stop()
            dialog.turn.click()
        elif dialog.restore.isEnabled():
            dialog.restore.click()

    clock.timeout.connect(press)
    clock.start()


def test_a_passphrase_that_is_kept_is_not_asked_for_again(qapp, locked, answers, drawer):
    def keep(dialog) -> None:
        assert dialog.keep.isVisible()
        assert "drawer" in dialog.keep.text()
        assert not dialog.no_keyring.isVisible()
        dialog.keep.setChecked(True)
        write(dialog)

    asked = answers(keep)
    open_project(None, locked).close()
    assert kept_passphrase(lock_of(locked)) == SECRET
    open_project(None, locked).close()
    assert asked.seen == ["passphrase_dialog"]


def test_one_that_is_kept_and_wrong_is_asked_for_and_replaced(qapp, locked, answers, drawer):
    drawer.set_password("Penanda", lock_of(locked), "another")

    def replace(dialog) -> None:
        assert "in the system’s keyring does not open sample.penanda" in dialog.words.text()
        assert "in its place (drawer)" in dialog.keep.text()
        assert dialog.keep.isChecked()
        write(dialog)

    asked = answers(replace)
    open_project(None, locked).close()
    assert kept_passphrase(lock_of(locked)) == SECRET
    open_project(None, locked).close()
    assert asked.seen == ["passphrase_dialog"]


def test_one_that_is_kept_and_wrong_stays_when_the_user_says_so(qapp, locked, answers, drawer):
    drawer.set_password("Penanda", lock_of(locked), "another")

    def only_open(dialog) -> None:
        dialog.keep.setChecked(False)
        write(dialog)

    answers(only_open)
    open_project(None, locked).close()
    assert kept_passphrase(lock_of(locked)) == "another"


def test_a_damaged_project_is_begun_with_from_its_backup(
    qapp, sample, choices, answers, tmp_path, monkeypatch
):
    with Project.open(sample) as project:
        back_up(project, "hand")
    damage(sample)
    target = tmp_path / "again.penanda"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    answers(restore_and_open)
    project, trouble = start.first_project(sample, choices)
    with project:
        assert project.path == target
        assert len(project.heads()) == 5
    assert trouble is None


def test_who_closes_its_backups_is_told_what_is_wrong(qapp, sample, choices, answers):
    with Project.open(sample) as project:
        back_up(project, "hand")
    damage(sample)
    asked = answers(lambda dialog: dialog.reject())
    with pytest.raises(ProjectRefusedError, match="truncated"):
        start.first_project(sample, choices)
    assert asked.seen == ["backups_dialog"]


def test_the_backups_of_a_locked_project_are_opened_with_its_passphrase(
    qapp, locked, choices, answers, tmp_path, monkeypatch
):
    with Project.open(locked, passphrase=SECRET) as project:
        back_up(project, "hand")
    locked.write_bytes(b"")
    target = tmp_path / "again.penanda"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    asked = answers(write, restore_and_open, write)
    project, _ = start.first_project(locked, choices)
    with project:
        assert project.path == target
    assert asked.seen == ["passphrase_dialog", "backups_dialog", "passphrase_dialog"]
    assert lock_of(target)


def test_without_backups_it_is_refused_at_once(qapp, sample, choices, answers):
    damage(sample)
    asked = answers()
    with pytest.raises(PenandaError):
        start.first_project(sample, choices)
    assert asked.seen == []


def test_the_last_one_being_damaged_the_sample_opens_and_its_backups_are_offered(
    qapp, sample, choices, awkward, monkeypatch, sit_down
):
    monkeypatch.setattr(start, "_sample_project", lambda: awkward)
    with Project.open(sample) as project:
        back_up(project, "hand")
    damage(sample)
    choices.project = sample
    project, trouble = start.first_project(None, choices)
    hands = sit_down(project)
    hands.studio.succession.refuse(*trouble)
    assert "truncated" in hands.told
    assert hands.studio.window.banner.offer.isVisible()


def test_damage_that_shows_behind_the_opening_leads_to_the_backups_too(
    qapp, sample, choices, answers, tmp_path, monkeypatch
):
    with Project.open(sample) as project:
        back_up(project, "hand")
        page = project.db.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'articles'"
        ).fetchone()[0]
    data = bytearray(sample.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    sample.write_bytes(data)
    target = tmp_path / "again.penanda"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    asked = answers(restore_and_open)
    studio, _ = start.first_studio(start.application(), sample, choices)
    assert asked.seen == ["backups_dialog"]
    assert studio.project.path == target
    studio.close()


def test_damage_that_is_met_at_work_is_told_beside_the_backups(hands):
    article = hands.studio.desk.heads()[4].id
    hands.studio.project.db.execute("PRAGMA ignore_check_constraints = ON")
    hands.studio.project.db.execute("UPDATE articles SET meta = '{' WHERE id = ?", (article,))
    hands.studio.desk.open_article(article)
    assert "damaged" in hands.told
    assert hands.studio.window.banner.offer.text() == "Backups …"
