"""The questions that the dialogs of an export ask alike: layer, overlapping spans, folder."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
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


class ProjectionChoice(QComboBox):
    """Which spans go where a format holds one a token; as many ways as the formats at hand have."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("projection")
        self.setAccessibleName(self.tr("Of overlapping spans"))
        self._words = {
            "outermost": self.tr("the outermost"),
            "innermost": self.tr("the innermost"),
            "columns": self.tr("all, in a column for each label"),
        }
        self.offer(self._words)

    def offer(self, names: Iterable[str]) -> None:
        """Let ``names`` be the choice, of none the first of all; what was chosen stays if it is there."""
        wanted = list(names) or list(self._words)[:1]
        if [self.itemData(row) for row in range(self.count())] == wanted:
            return
        chosen = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for name in wanted:
                self.addItem(self._words[name], name)
            self.setCurrentIndex(max(0, self.findData(chosen)))

    def among(self, projections: Collection[str]) -> str:
        """What is chosen, if it is one of ``projections``; else nothing."""
        chosen = str(self.currentData())
        return chosen if chosen in projections else ""


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
