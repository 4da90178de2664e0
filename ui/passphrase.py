"""The dialogs of locked projects: asking for the passphrase, and choosing one to lock with.

Trap: a passphrase stands in these fields and in no message, log or setting; the fields are emptied
when their dialog ends.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.credentials import KeyringRefusedError, keep_passphrase, keyring_name
from app.errors import PenandaError, ProjectLockedError
from app.store import Project, lock_of
from app.store.key import Key
from ui.refusals import in_words
from ui.widgets import plain_label


class _Asking(QDialog):
    """Fields for passphrases, a switch that shows them, and whether to keep them."""

    def __init__(self, parent: QWidget | None, name: str, title: str, words: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.words = plain_label("passphrase_words", words)
        self.form = QFormLayout()
        self.fields: list[QLineEdit] = []
        self.shown = QCheckBox(QCoreApplication.translate("passphrase", "Show what is written"))
        self.shown.setObjectName("show_passphrase")
        self.shown.toggled.connect(self._show)
        keyring = keyring_name()
        self.keep = QCheckBox(
            QCoreApplication.translate("passphrase", "Keep it in the system’s keyring ({name})")
            .replace("{name}", keyring)
            .replace("&", "&&")
        )
        self.keep.setObjectName("keep_passphrase")
        self.keep.setVisible(bool(keyring))
        self.no_keyring = plain_label(
            "no_keyring",
            QCoreApplication.translate(
                "passphrase",
                "This system has no keyring: the passphrase is asked for each time.",
            ),
        )
        self.no_keyring.setProperty("role", "quiet")
        self.no_keyring.setVisible(not keyring)
        self.problem = plain_label("problem", "")
        self.problem.setProperty("role", "remark")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setObjectName("ok_passphrase")
        leave = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        leave.setObjectName("cancel_passphrase")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.words)
        layout.addLayout(self.form)
        layout.addWidget(self.shown)
        layout.addWidget(self.keep)
        layout.addWidget(self.no_keyring)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def field(self, name: str, title: str) -> QLineEdit:
        """One more field."""
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(title)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.addRow(title, field)
        if self.fields:
            self.setTabOrder(self.fields[-1], field)
        self.fields.append(field)
        self.setTabOrder(field, self.shown)
        self.fields[0].setFocus()
        return field

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self.fields:
            field.setEchoMode(mode)

    def tell(self, words: str, field: QLineEdit) -> None:
        """Say in one line what is wrong with ``field``."""
        self.problem.setText(words)
        field.setAccessibleDescription(words)
        field.setFocus()
        field.selectAll()

    def forget(self) -> None:
        """Empty the fields, and what they would undo, now that nobody needs them any more."""
        for field in self.fields:
            field.setText("")


class PassphraseDialog(_Asking):
    """Asks until ``project`` is open, or ``error`` says that it cannot be.

    With ``stale`` the keyring has one that does not open it, and is offered the right one.
    """

    def __init__(
        self,
        parent: QWidget | None,
        path: Path,
        *,
        read_only: bool = False,
        stale: bool = False,
    ) -> None:
        super().__init__(
            parent,
            "passphrase_dialog",
            QCoreApplication.translate("passphrase", "A locked project"),
            QCoreApplication.translate(
                "passphrase", "{file} is locked with a passphrase, or is no Penanda project."
            ).format(file=path.name)
            if not stale
            else QCoreApplication.translate(
                "passphrase", "The passphrase in the system’s keyring does not open {file}."
            ).format(file=path.name),
        )
        if stale:
            words = QCoreApplication.translate(
                "passphrase", "Keep this one in the keyring in its place ({name})"
            )
            self.keep.setText(words.replace("{name}", keyring_name()).replace("&", "&&"))
            self.keep.setChecked(True)
        self._path, self._read_only = path, read_only
        self.project: Project | None = None
        self.error: PenandaError | None = None
        self.passphrase = self.field(
            "passphrase", QCoreApplication.translate("passphrase", "Passphrase")
        )

    def accept(self) -> None:
        written = self.passphrase.text()
        try:
            if self.project is None and written:
                self._open(written)
            if self.project is not None and self.keep.isChecked():
                keep_passphrase(lock_of(self._path), written)
        except KeyringRefusedError as error:  # it is open; the next OK goes on without
            self.keep.setChecked(False)
            self.problem.setText(in_words(error))
            return
        except ProjectLockedError as error:
            self.tell(in_words(PenandaError(error.what)), self.passphrase)
            return
        except PenandaError as error:
            self.error = error
            super().reject()
            return
        if self.project is not None:
            super().accept()

    def _open(self, passphrase: str) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.project = Project.open(
                self._path, read_only=self._read_only, passphrase=passphrase
            )
        finally:
            QApplication.restoreOverrideCursor()

    def reject(self) -> None:
        if self.project is not None:
            self.project.close()
            self.project = None
        super().reject()


class LockDialog(_Asking):
    """Asks for a new passphrase, twice, and for the present one where there is one.

    With ``unlock`` only for the present one.
    """

    def __init__(self, parent: QWidget | None, project: Project, *, unlock: bool = False) -> None:
        super().__init__(
            parent,
            "lock_dialog",
            QCoreApplication.translate("passphrase", "Unlock the project")
            if unlock
            else QCoreApplication.translate("passphrase", "Lock the project"),
            QCoreApplication.translate(
                "passphrase",
                "The project and its backups are written anew, readable for everybody who can read"
                " the disk.",
            )
            if unlock
            else QCoreApplication.translate(
                "passphrase",
                "The project and its backups are encrypted. Nobody can open them without the"
                " passphrase: if it is lost, so is the work.\n\nWhat stands on the disk until then"
                " may be read from it by other means for a while.",
            ),
        )
        self._key = project.key
        self.present = self.new = self.again = None
        if project.key is not None:
            self.present = self.field(
                "present_passphrase",
                QCoreApplication.translate("passphrase", "Present passphrase"),
            )
        if unlock:
            self.keep.hide()
            self.no_keyring.hide()
        else:
            self.new = self.field(
                "new_passphrase", QCoreApplication.translate("passphrase", "New passphrase")
            )
            self.again = self.field(
                "new_passphrase_again", QCoreApplication.translate("passphrase", "Once more")
            )

    @property
    def passphrases(self) -> tuple[str, str]:
        """The present one and the new one; empty for none."""
        return (
            self.present.text() if self.present is not None else "",
            self.new.text() if self.new is not None else "",
        )

    def accept(self) -> None:
        present, new = self.passphrases
        translate = QCoreApplication.translate
        if self.present is not None and not _opens(self._key, present):
            words = translate("passphrase", "This passphrase does not open it.")
            self.tell(words, self.present)
        elif self.new is not None and not new:
            self.tell(translate("passphrase", "No passphrase was written."), self.new)
        elif self.again is not None and self.again.text() != new:
            self.tell(translate("passphrase", "The two passphrases differ."), self.again)
        else:
            super().accept()


def _opens(key: Key | None, passphrase: str) -> bool:
    return key is None or Key.made(passphrase, key.salt) == key
