"""A project opened for the window: its passphrase found or asked for, and backups where it is damaged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.credentials import kept_passphrase
from app.errors import PenandaError, ProjectLockedError
from app.store import Project, backups_of, lock_of
from ui.backups import BackupsDialog
from ui.passphrase import PassphraseDialog


def open_project(parent: QWidget | None, path: Path, *, read_only: bool = False) -> Project:
    """The project at ``path``; the user is asked for the passphrase of a locked one.

    The keyring is looked in first. Raises ``ProjectLockedError`` when the user gives none, and
    whatever else hinders it.
    """
    try:
        return Project.open(path, read_only=read_only)
    except ProjectLockedError as error:
        locked = error
    kept = kept_passphrase(lock_of(path))
    if kept:
        try:
            return Project.open(path, read_only=read_only, passphrase=kept)
        except ProjectLockedError:
            pass  # another one since: it is asked for, and may take the place of the one kept
    dialog = PassphraseDialog(parent, path, read_only=read_only, stale=bool(kept))
    dialog.exec()
    dialog.forget()
    dialog.deleteLater()
    if dialog.project is None:
        raise dialog.error or locked
    return dialog.project


def has_backups(path: Path) -> bool:
    """Whether there are backups of what cannot be opened at ``path``."""
    try:
        return bool(backups_of(path))
    except PenandaError:
        return False


def restored(parent: QWidget | None, path: Path) -> Path | None:
    """Show the backups of what cannot be opened; the project that was made of one, to be opened.

    Raises ``PenandaError`` when they are locked and nobody gives the passphrase.
    """
    chosen: list[Path] = []
    with open_project(parent, backups_of(path)[0].path, read_only=True) as newest:
        key = newest.key
    dialog = BackupsDialog(parent, path, key=key)
    dialog.opened.connect(chosen.append)
    dialog.exec()
    dialog.deleteLater()
    return chosen[0] if chosen else None
