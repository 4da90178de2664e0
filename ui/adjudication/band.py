"""A band of the page that scrolls: its content is as wide with a scroll bar beside it as without.

So cards in two bands stand in one column. ``resized`` when the content wants another height.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_SIDE = 40  # pixels left and right of the content


class Band(QScrollArea):
    """What is to be shown goes into ``column``; ``above`` and ``below`` it are so many pixels."""

    resized = Signal()

    def __init__(self, above: int, below: int) -> None:
        super().__init__()
        self._above, self._below = above, below
        self._inner = inner = QWidget()
        inner.setObjectName("page")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.installEventFilter(self)
        self.column = QVBoxLayout()
        outer = QVBoxLayout(inner)
        outer.setSpacing(0)
        outer.addLayout(self.column)
        outer.addStretch(1)
        self._outer = outer
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.verticalScrollBar().rangeChanged.connect(self._align)
        self._align(0, 0)

    @property
    def beside(self) -> int:
        """The pixels above and below the content."""
        return self._above + self._below

    @property
    def inner_width(self) -> int:
        """The pixels that the content is wide."""
        return self.width() - 2 * _SIDE

    @property
    def wish(self) -> int:
        """The height that shows all of it."""
        return self._inner.minimumSizeHint().height()

    def show_line(self, viewport: QWidget, box: QRect) -> None:
        """Scroll as little as needed to show ``box`` of a text's ``viewport`` that lies inside."""
        self._outer.activate()
        place = viewport.mapTo(self._inner, QPoint(0, box.center().y()))
        self.ensureVisible(0, place.y(), 0, box.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of another height."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return bool(super().eventFilter(watched, event))

    def _align(self, _least: int, most: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
        self._outer.setContentsMargins(_SIDE, self._above, _SIDE - bar, self._below)
