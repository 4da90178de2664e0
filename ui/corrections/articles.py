"""The articles of a calibration: which are chosen, and why one of them does not count yet."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.adjudication.returned import Returned
from app.model import ArticleId
from ui.corrections import wording

_ID = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 48  # pixels; two lines of Thai, which are higher than those of Latin letters


class RoundList(QListWidget):
    """``chosen(list)`` the articles that are ticked, after a tick; ``opened(str)`` one to be shown."""

    chosen = Signal(object)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("round")
        self.setSpacing(3)
        self.setAccessibleName(self.tr("Articles of the round"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _: self.chosen.emit(self.ticked()))
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(_ID)))

    def ticked(self) -> list[ArticleId]:
        """The articles that are ticked, in their order."""
        items = (self.item(row) for row in range(self.count()))
        return [
            ArticleId(item.data(_ID))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def show_round(self, found: Returned) -> None:
        """Show which articles can be chosen, and what became of the chosen ones."""
        here = self.currentItem().data(_ID) if self.currentItem() is not None else ""
        aside = dict(found.calibration.aside)
        taken = {*found.calibration.articles, *aside}
        self.blockSignals(True)
        self.clear()
        for head in found.candidates:
            state = self.tr("not chosen")
            if head.id in aside:
                state = wording.aside(aside[head.id])
            elif head.id in taken:
                state = self.tr("compared")
            item = QListWidgetItem(f"{head.name}\n{state}")
            item.setSizeHint(QSize(40, _ROW_HEIGHT))
            item.setData(_ID, head.id)
            item.setToolTip(f"<span>{escape(head.name)}</span>")
            ticked = Qt.CheckState.Checked if head.id in taken else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            self.addItem(item)
            if head.id == here:
                self.setCurrentItem(item)
        self.blockSignals(False)
