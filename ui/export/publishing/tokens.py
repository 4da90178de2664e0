"""The token for a server: taken from the system's keyring, or given here and forgotten with the dialog."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit

from app.credentials import forget_token, keyring_name
from app.sync import checked_address
from ui.widgets import plain_label, push_button


class TokenRows(QObject):
    """The token, and whether it is kept; ``changed`` when another is written.

    ``forgetting`` when the kept one is to be forgotten.
    """

    changed = Signal()
    forgetting = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keyring = keyring_name()
        self.token = QLineEdit()
        self.token.setObjectName("token")
        self.token.setAccessibleName(self.tr("Token"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        if keyring:
            self.token.setPlaceholderText(self.tr("empty: the one in the keyring"))
        self.token.textEdited.connect(self.changed)
        self.keep = QCheckBox(
            self.tr("Keep it in the system’s keyring ({name})").replace(
                "{name}", keyring.replace("&", "&&")
            )
        )
        self.keep.setObjectName("keep_token")
        self.forget = push_button(
            "forget_token", self.tr("Forget the kept one"), self.forgetting.emit
        )
        self.no_keyring = plain_label(
            "no_keyring",
            self.tr("This system has no keyring: the token is asked for each time."),
            quiet=True,
        )
        self._keeps = bool(keyring)
        self.forget.setVisible(self._keeps)

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows at the end of ``form``."""
        row = QHBoxLayout()
        row.addWidget(self.token, 1)
        row.addWidget(self.forget)
        form.addRow(self.tr("Token"), row)
        form.addRow("", self.keep)
        form.addRow("", self.no_keyring)
        form.setRowVisible(self.keep, self._keeps)
        form.setRowVisible(self.no_keyring, not self._keeps)

    def given(self) -> tuple[str, bool]:
        """The token as written, and whether it shall be kept."""
        return self.token.text().strip(), self.keep.isChecked()

    def set_enabled(self, enabled: bool) -> None:
        """Let the token be changed, or not."""
        for widget in (self.token, self.keep, self.forget):
            widget.setEnabled(enabled)

    def forget_kept(self, address: str) -> str:
        """Take the token of the server out of the keyring, and say so. Raises ``PenandaError``."""
        server = checked_address(address)
        words = (
            self.tr("The token of {server} is kept no longer.")
            if forget_token(server)
            else self.tr("No token of {server} was kept.")
        )
        return words.format(server=server)
