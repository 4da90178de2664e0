"""The two questions that the dialogs of an export ask alike: which layer, and which folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit

from app.model import GOLD
from ui.widgets import push_button


class LayerChoice(QComboBox):
    """One of the layers, gold first; without ``names`` gold alone, for a layer is called by a name."""

    def __init__(self, layers: Iterable[str], *, names: bool = True) -> None:
        super().__init__()
        self.setObjectName("layer")
        self.setAccessibleName(self.tr("Layer"))
        shown = (name for name in layers if names or name == GOLD)
        self.addItems(sorted(shown, key=lambda name: (name != GOLD, name)))


class FolderLine(QLineEdit):
    """A folder, written or chosen with the button ``browse``; ``chosen`` follows a choice.

    ``heading`` stands over the choice, ``chooses`` is what a screen reader says of its button.
    """

    chosen = Signal()

    def __init__(self, name: str, folder: Path, *, title: str, heading: str, chooses: str) -> None:
        super().__init__(str(folder))
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._heading = heading
        self.browse = push_button(f"choose_{name}", self.tr("Choose …"), self._choose)
        self.browse.setAccessibleName(chooses)

    def row(self) -> QHBoxLayout:
        """The line with its button behind it."""
        row = QHBoxLayout()
        row.addWidget(self, 1)
        row.addWidget(self.browse)
        return row

    def path(self) -> Path | None:
        """The folder, None where nothing is written."""
        written = self.text().strip()
        return Path(written).expanduser() if written else None

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._heading, self.text())
        if folder:
            self.setText(folder)
            self.chosen.emit()
