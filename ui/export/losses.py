"""What will not be in a file: how much of it there is, and the first of it in a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView

from app.model import Loss
from ui.widgets import RecordTable

MOST: Final = 2_000
"""Losses that are listed; ``losses.jsonl`` has them all."""

Item = TypeVar("Item")


@dataclass(frozen=True)
class Lost(Generic[Item]):
    """The first ``MOST`` of what is lost, and the count of all of it."""

    first: tuple[Item, ...]
    count: int

    @classmethod
    def of(cls, losses: Iterable[Item]) -> Lost[Item]:
        """Count ``losses``, and keep the first."""
        rest = iter(losses)
        first = tuple(islice(rest, MOST))
        return cls(first, len(first) + sum(1 for _ in rest))


class LossTable(RecordTable):
    """A row a loss: the article, what of it, the text, and why.

    ``by_file`` says before these which file does not hold it.
    """

    def __init__(self, name: str, title: str, *, by_file: bool = False) -> None:
        translate = QCoreApplication.translate
        columns = [
            translate("LossTable", "article"),
            translate("LossTable", "what"),
            translate("LossTable", "text"),
            translate("LossTable", "why it is left out"),
        ]
        widths = [130, 130, 150]
        if by_file:
            columns.insert(0, translate("LossTable", "file"))
            widths.insert(0, 130)
        super().__init__(name, title, columns)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def show_losses(self, losses: Iterable[Loss]) -> None:
        """Show these in place of what is shown."""
        self.show_records(map(_cells, losses))

    def show_losses_of_files(self, losses: Iterable[tuple[str, Loss]]) -> None:
        """Show these, each with its file, in place of what is shown."""
        self.show_records((file, *_cells(loss)) for file, loss in losses)


def _cells(loss: Loss) -> tuple[str, str, str, str]:
    return loss.article, f"{loss.what} {loss.label}".strip(), loss.surface, loss.why
