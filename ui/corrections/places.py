"""The places of a group, each as high as its words; Return or two clicks open one in its article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.adjudication.returned import Instance
from app.model import Scheme
from ui.corrections import picture
from ui.rows import Rows
from ui.theme import Theme, text_font

_PAD, _GAP = 12, 8
_SIZE = 13  # pixels of the letters
_BATCH = 40  # rows measured at once, so that thousands do not hold the window up


class _Places(Rows[Instance]):
    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self.scheme = scheme
        self.here = ""

    def words(self, row: Instance) -> str:
        return picture.plain(row, self.scheme, self.here)


class _Painter(QStyledItemDelegate):
    """Paints a card with the picture of a place."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self.size = _SIZE
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = self._view.viewport().width()
        height = self._document(index, width).size().height()
        return QSize(width, int(height) + 2 * _PAD + _GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, box = self.theme, option.rect.adjusted(1, 1, -9, -_GAP)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = current and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent if focused else theme.line), 2 if focused else 1))
        painter.setBrush(QColor(theme.accent_soft if current else theme.page))
        painter.drawRoundedRect(box, 8, 8)
        painter.translate(box.left() + _PAD, box.top() + _PAD)
        self._document(index, self._view.viewport().width()).drawContents(painter)
        painter.restore()

    def _document(self, index: QModelIndex | QPersistentModelIndex, width: int) -> QTextDocument:
        model = index.model()
        assert isinstance(model, _Places)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(text_font(self.size))
        html = picture.rich(model.rows[index.row()], model.scheme, self.theme, model.here)
        document.setHtml(f"<div style='color:{self.theme.text}'>{html}</div>")
        document.setTextWidth(max(80, width - 2 * _PAD - 10))
        return document


class PlaceList(QListView):
    """``opened(Instance)`` when a place is to be shown in its article."""

    opened = Signal(object)

    def __init__(self, theme: Theme, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places")
        self.setAccessibleName(self.tr("Places"))
        self._places = _Places(scheme)
        self._painter = _Painter(theme, self)
        self.setModel(self._places)
        self.setItemDelegate(self._painter)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.doubleClicked.connect(lambda _: self.open_current())

    @property
    def current(self) -> Instance | None:
        """The place that is chosen."""
        row = self.currentIndex().row()
        return self._places.rows[row] if 0 <= row < len(self._places.rows) else None

    @property
    def places(self) -> Sequence[Instance]:
        """Those that are listed."""
        return self._places.rows

    def show_places(self, places: Sequence[Instance], here: str) -> None:
        """List these; ``here`` is who looks at them. What was current stays so where it is listed."""
        key = self.current.item if self.current is not None else None
        self._places.here = here
        self._places.show(places)
        row = next((row for row, one in enumerate(places) if one.item == key), 0)
        if places:
            self.setCurrentIndex(self._places.index(row))

    def open_current(self) -> None:
        """Tell which place is to be shown in its article."""
        if self.current is not None:
            self.opened.emit(self.current)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._painter.theme = theme
        self.viewport().update()

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters."""
        self._painter.size = round(_SIZE * factor)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words break otherwise in another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        """Letters find no row here."""
