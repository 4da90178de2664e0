"""What will not be in a file: counted as a whole, the first of it in a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from app.model import Loss

MOST: Final = 2_000
"""Losses that are listed; ``losses.jsonl`` has them all."""


@dataclass(frozen=True)
class Lost:
    """How many losses there are, of what (see ``Loss``), and the first ``MOST`` of them."""

    kinds: Mapping[str, int]
    first: tuple[Loss, ...]

    @property
    def count(self) -> int:
        """All of them."""
        return sum(self.kinds.values())

    @classmethod
    def of(cls, losses: Iterable[Loss]) -> Self:
        """Count ``losses``, and keep the first."""
        kinds: Counter[str] = Counter()
        first = []
        for loss in losses:
            kinds[loss.what] += 1
            if len(first) < MOST:
                first.append(loss)
        return cls(kinds, tuple(first))


class LossTable(QTableWidget):
    """A row a loss: the article, what of it, the text, and why. What is cut is told in full on hover."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setObjectName("losses")
        self.setAccessibleName(self.tr("What will be lost"))
        self.setHorizontalHeaderLabels(
            [self.tr("article"), self.tr("what"), self.tr("text"), self.tr("why it is left out")]
        )
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate((130, 130, 150)):
            self.setColumnWidth(column, width)

    def show_losses(self, losses: Iterable[Loss]) -> None:
        """Show these in place of what is shown."""
        shown = tuple(losses)
        self.setRowCount(len(shown))
        for row, loss in enumerate(shown):
            what = f"{loss.what} {loss.label}".strip()
            for column, words in enumerate((loss.article, what, loss.surface, loss.why)):
                words = " ".join(words.split())
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.setItem(row, column, item)
