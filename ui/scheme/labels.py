"""The labels as a draft would leave them: colour, key, title, name, and how many spans they have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QMargins, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView

from app.model import Label
from ui.rows import LEFT, RIGHT, ROW, Frame, RowPainter, Rows, paint_key
from ui.theme import Theme, text_font

_HEIGHT = 46
Row = tuple[Label, int, bool]
"""A label, how many spans it has, and whether the draft changes it."""


class LabelList(QListView):
    """``turned(str)`` when another label is the current one."""

    turned = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("scheme_labels")
        self.setAccessibleName(self.tr("Labels"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._telling = True
        retired = self.tr("retired")
        self._model, self._painter = _Model(retired), _Painter(theme, retired)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)

    def show_labels(
        self, labels: Sequence[Label], counts: Mapping[str, int], changed: frozenset[str]
    ) -> None:
        """List these; the current one stays, by name or else by place, and nothing is told of it."""
        names = [label.name for label in labels]
        here = names.index(self.current) if self.current in names else self.currentIndex().row()
        self._telling = False
        self._model.show(
            [(label, counts.get(label.name, 0), label.name in changed) for label in labels]
        )
        self._set(min(max(here, 0), len(labels) - 1))
        self._telling = True

    def choose(self, name: str) -> None:
        """Make that label the current one."""
        for place, (label, _, _) in enumerate(self._model.rows):
            if label.name == name:
                self._set(place)

    def _set(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place))

    @property
    def current(self) -> str:
        """The name of the current label; empty before there is one."""
        row = self.currentIndex().data(ROW)
        return row[0].name if row is not None else ""

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self._telling:
            self.turned.emit(current.data(ROW)[0].name)


class _Model(Rows[Row]):
    def __init__(self, retired: str) -> None:
        super().__init__()
        self._retired = retired

    def words(self, row: Row) -> str:
        label, count, _ = row
        parts = (label.title, label.name, label.key, QLocale().toString(count))
        return ", ".join((*parts, self._retired) if label.retired else parts)


class _Painter(RowPainter[Row]):
    height = _HEIGHT
    margins = QMargins(3, 2, 3, 2)
    frame = Frame.CHOSEN

    def __init__(self, theme: Theme, retired: str) -> None:
        super().__init__(theme)
        self._retired = retired

    def paint_row(
        self,
        painter: QPainter,
        box: QRect,
        row: Row,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        (label, count, changed), theme = row, self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.label(label)))
        painter.setOpacity(0.45 if label.retired else 1.0)
        painter.drawRoundedRect(QRect(box.left() + 6, box.top() + 7, 4, box.height() - 14), 2, 2)
        painter.setOpacity(1.0)
        if not label.retired:
            cap = QRect(box.left() + 18, box.center().y() - 10, 20, 20)
            paint_key(painter, cap, label.key, theme)
        painter.setPen(QColor(theme.quiet))
        tally = self._retired if label.retired else ""
        told = "  ".join(filter(None, (tally, QLocale().toString(count))))
        painter.setFont(text_font(12))
        painter.drawText(box.adjusted(0, 0, -10, 0), RIGHT, told)
        room = box.adjusted(48, 0, -painter.fontMetrics().horizontalAdvance(told) - 18, 0)
        self._words(painter, room, label, changed)

    def _words(self, painter: QPainter, room: QRect, label: Label, changed: bool) -> None:
        theme, elide = self.theme, Qt.TextElideMode.ElideRight
        half = room.height() // 2
        painter.setFont(text_font(13, bold=True))
        painter.setPen(QColor(theme.quiet if label.retired else theme.text))
        title = painter.fontMetrics().elidedText(label.title, elide, room.width())
        painter.drawText(room.adjusted(0, 3, 0, -half), LEFT, title)
        painter.setFont(text_font(11))
        painter.setPen(QColor(theme.accent if changed else theme.quiet))
        name = painter.fontMetrics().elidedText(label.name, elide, room.width())
        painter.drawText(room.adjusted(0, half, 0, -3), LEFT, name)
