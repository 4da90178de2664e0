"""The labels as a draft would leave them: colour, key, title, name, and how many spans they have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.model import Label
from ui.theme import Theme, text_font

_ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 46
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


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
        self._model, self._painter = _Model(), _Painter(theme)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)

    def show_labels(
        self, labels: Sequence[Label], counts: Mapping[str, int], changed: frozenset[str]
    ) -> None:
        """List these; the current one stays, by name or else by place, and nothing is told of it."""
        names = [label.name for label in labels]
        here = names.index(self.current) if self.current in names else self.currentIndex().row()
        words = self.tr("retired")
        self._telling = False
        self._model.show(
            [(label, counts.get(label.name, 0), label.name in changed) for label in labels], words
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
        row = self.currentIndex().data(_ROW)
        return row[0].name if row is not None else ""

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self._telling:
            self.turned.emit(current.data(_ROW)[0].name)


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[Label, int, bool]] = []
        self.retired = ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not index.isValid():
            return None
        label, count, _ = self.rows[index.row()]
        if role == _ROW:
            return self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            parts = (label.title, label.name, label.key, QLocale().toString(count))
            return ", ".join((*parts, self.retired) if label.retired else parts)
        return None

    def show(self, rows: list[tuple[Label, int, bool]], retired: str) -> None:
        self.beginResetModel()
        self.rows, self.retired = rows, retired
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(240, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        label, count, changed = index.data(_ROW)
        theme, box = self._theme, option.rect.adjusted(3, 2, -3, -2)
        colour = QColor(theme.label(label))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(box, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.setOpacity(0.45 if label.retired else 1.0)
        painter.drawRoundedRect(QRect(box.left() + 6, box.top() + 7, 4, box.height() - 14), 2, 2)
        painter.setOpacity(1.0)
        if not label.retired:
            self._key(painter, QRect(box.left() + 18, box.center().y() - 10, 20, 20), label.key)
        painter.setPen(QColor(theme.quiet))
        tally = index.model().retired if label.retired else ""
        told = "  ".join(filter(None, (tally, QLocale().toString(count))))
        painter.setFont(text_font(12))
        painter.drawText(box.adjusted(0, 0, -10, 0), _RIGHT, told)
        room = box.adjusted(48, 0, -painter.fontMetrics().horizontalAdvance(told) - 18, 0)
        self._words(painter, room, label, changed)
        painter.restore()

    def _key(self, painter: QPainter, cap: QRect, key: str) -> None:
        painter.setPen(QColor(self._theme.line))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(self._theme.quiet))
        painter.setFont(text_font(11))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)

    def _words(self, painter: QPainter, room: QRect, label: Label, changed: bool) -> None:
        theme, elide = self._theme, Qt.TextElideMode.ElideRight
        half = room.height() // 2
        painter.setFont(text_font(13, bold=True))
        painter.setPen(QColor(theme.quiet if label.retired else theme.text))
        title = painter.fontMetrics().elidedText(label.title, elide, room.width())
        painter.drawText(room.adjusted(0, 3, 0, -half), _LEFT, title)
        painter.setFont(text_font(11))
        painter.setPen(QColor(theme.accent if changed else theme.quiet))
        name = painter.fontMetrics().elidedText(label.name, elide, room.width())
        painter.drawText(room.adjusted(0, half, 0, -3), _LEFT, name)
