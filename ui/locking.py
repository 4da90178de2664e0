"""Locking, changing the passphrase and unlocking from the window: asked twice, then written anew.

The files are written anew while the project is closed; whatever comes of it, the project is open
again afterwards.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEventLoop, QLocale, QObject, Qt
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QVBoxLayout, QWidget

from app.credentials import forget_passphrase, keep_passphrase
from app.errors import PenandaError
from app.store import Project, backups_of, change_lock, lock_of
from ui.background import Background
from ui.passphrase import LockDialog
from ui.refusals import in_words


class Lockup(QObject):
    """``ask`` first; then, with the project closed, ``carry_out``."""

    def __init__(self, window: QWidget, project: Project, *, unlock: bool) -> None:
        super().__init__()
        self._window, self._project, self._unlock = window, project, unlock
        self._path = project.path
        self._present = self._new = ""
        self._keep = False

    def ask(self) -> bool:
        """Whether the user wants it, and has said so twice."""
        dialog = LockDialog(self._window, self._project, unlock=self._unlock)
        accepted = bool(dialog.exec())
        self._present, self._new = dialog.passphrases
        self._keep = dialog.keep.isChecked()
        dialog.forget()
        dialog.deleteLater()
        if accepted and self._sure():
            return True
        self._forget()
        return False

    def _forget(self) -> None:
        """Let go of the passphrases, now that nobody needs them any more."""
        self._present = self._new = ""

    def _sure(self) -> bool:
        words = (
            self.tr("Really write the project and its backups ({count}) unlocked?")
            if self._unlock
            else self.tr("Really encrypt the project and its backups ({count})?")
        ).format(count=QLocale().toString(len(backups_of(self._path))))
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Unlock the project") if self._unlock else self.tr("Lock the project"),
            words,
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            self._window,
        )
        question.setObjectName("sure")
        question.setDefaultButton(QMessageBox.StandardButton.No)
        answer = question.exec()
        question.deleteLater()
        return answer == QMessageBox.StandardButton.Yes

    def carry_out(self) -> tuple[Project, str]:
        """Write the files anew; the project, open again, and what came of it in words."""
        before = lock_of(self._path)
        try:
            trouble = self._write()
            if trouble:
                return Project.open(self._path, passphrase=self._present), trouble
            project = Project.open(self._path, passphrase=self._new)
            return project, self._tell_keyring(before, lock_of(self._path))
        finally:
            self._forget()

    def _write(self) -> str:
        """Why it was not done; nothing when it was. The window shows meanwhile that it works."""
        path, present, new = self._path, self._present, self._new
        told: list[str] = []
        loop, background = QEventLoop(), Background()
        background.done.connect(loop.quit)
        background.failed.connect(lambda _key, message: told.append(message))
        background.failed.connect(loop.quit)
        working = _working(self._window)
        working.show()
        background.run("lock", lambda: change_lock(path, passphrase=present, new=new))
        loop.exec()
        background.wait()
        working.hide()
        working.deleteLater()
        return told[0] if told else ""

    def _tell_keyring(self, before: str, after: str) -> str:
        words = (
            self.tr("The project and its backups are unlocked.")
            if self._unlock
            else self.tr(
                "The project and its backups are locked. What stood on the disk before may be read"
                " from it by other means for a while."
            )
        )
        try:
            if before:
                forget_passphrase(before)
            if self._keep and after:
                keep_passphrase(after, self._new)
        except PenandaError as error:
            return f"{words} {in_words(error)}"
        return words


def _working(window: QWidget) -> QDialog:
    """Says that it goes on, and cannot be closed meanwhile."""
    dialog = QDialog(window, Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
    dialog.setObjectName("locking")
    dialog.setModal(True)
    dialog.setWindowTitle("Penanda")
    words = QLabel(
        QCoreApplication.translate(
            "Lockup", "The project and its backups are written anew and read back …"
        )
    )
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.addWidget(words)
    return dialog
