"""What is marked in the article: the list of spans with its filter and its three orders."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model import Scheme, Span
from ui.article.listing import Order, wanted_of
from ui.article.spans import SpanList
from ui.theme import Theme

_SMALL = "padding: 2px 7px; font-size: 12px;"
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Filter(QLineEdit):
    """``entered()`` when the writer goes down to the list, ``given_up()`` at Escape."""

    entered = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DOWN:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class Contents(QWidget):
    """The section of the panel. ``left()`` when the keyboard should go back to the text."""

    left = Signal()

    def __init__(self, theme: Theme, scheme: Scheme) -> None:
        super().__init__()
        self._all = 0
        self._caret = 0
        self.spans = SpanList(theme, scheme)
        self.spans.left.connect(self.left)
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(lambda: self.spans.follow(self._caret))
        self.total = QLabel("0")
        self.total.setObjectName("total")
        self.total.setProperty("role", "quiet")
        self.filter = _Filter()
        self.filter.setObjectName("filter_spans")
        self.filter.setPlaceholderText(self.tr("Filter: text, label, attribute, note"))
        self.filter.setAccessibleName(self.tr("Filter spans"))
        self.filter.textChanged.connect(self._filter_changed)
        self.filter.entered.connect(self.spans.take_keyboard)
        self.filter.given_up.connect(self._give_up)
        self.unsure = self._toggle("?", "filter_unsure", self.tr("Only spans that are unsure"))
        self.noted = self._toggle("✎", "filter_noted", self.tr("Only spans with a note"))
        self.orders: dict[Order, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(self._head())
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.filter, 1)
        row.addWidget(self.unsure)
        row.addWidget(self.noted)
        layout.addLayout(row)
        layout.addWidget(self.spans, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        for order, words, name in (
            (Order.TEXT, self.tr("In order"), self.tr("Spans in the order of the text")),
            (Order.LABEL, self.tr("By label"), self.tr("Spans by label")),
            (Order.STRING, self.tr("By string"), self.tr("Spans by what they mark")),
        ):
            button = QPushButton(words)
            button.setObjectName(f"order_{order.value}")
            button.setAccessibleName(name)
            button.setProperty("role", "flat")
            button.setCheckable(True)
            button.setChecked(order is Order.TEXT)
            button.setStyleSheet(_SMALL)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked, order=order: self.set_order(order))
            group.addButton(button)
            row.addWidget(button)
            self.orders[order] = button
        row.addStretch(1)
        row.addWidget(self.total)
        return row

    def _toggle(self, words: str, name: str, said: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAccessibleName(said)
        button.setToolTip(said)
        button.setProperty("role", "flat")
        button.setCheckable(True)
        button.setStyleSheet(_SMALL)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(self._filter_changed)
        return button

    def show_spans(self, spans: list[Span], text: str) -> None:
        """Show the spans of another article or layer."""
        self._all = len(spans)
        self.spans.show_spans(spans, text)
        self._count()

    def apply(self, removed: list[Span], added: list[Span]) -> None:
        """Take in a change."""
        self._all += len(added) - len(removed)
        self.spans.apply(removed, added)
        self._count()

    def follow(self, caret: int) -> None:
        """Show where in the list the caret is, once the text has been painted."""
        self._caret = caret
        self._following.start()

    def set_order(self, order: Order) -> None:
        """List in another order."""
        self.orders[order].setChecked(True)
        self.spans.set_order(order)

    def next_order(self) -> None:
        """The next of the three orders."""
        orders = list(Order)
        self.set_order(orders[(orders.index(self.spans.listing.order) + 1) % len(orders)])

    def ask_filter(self) -> None:
        """The keyboard comes to the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def resume(self, before: Contents) -> None:
        """List as ``before`` does: its order, its filter, and what is open and closed there."""
        self.set_order(before.spans.listing.order)
        self.spans.resume(before.spans)
        self.filter.setText(before.filter.text())
        self.unsure.setChecked(before.unsure.isChecked())
        self.noted.setChecked(before.noted.isChecked())

    def list_all(self) -> bool:
        """Drop the filter, all of it; False when there is none."""
        filtered = bool(self.filter.text()) or self.unsure.isChecked() or self.noted.isChecked()
        self.filter.clear()
        self.unsure.setChecked(False)
        self.noted.setChecked(False)
        return filtered

    def _give_up(self) -> None:
        if not self.list_all():
            self.left.emit()

    def _filter_changed(self) -> None:
        wanted = wanted_of(
            self.filter.text(), unsure=self.unsure.isChecked(), noted=self.noted.isChecked()
        )
        self.spans.set_wanted(wanted)
        self._count()

    def _count(self) -> None:
        listed = self.spans.listing.count
        words = self.tr("{n} of {all}").format(n=listed, all=self._all)
        self.total.setText(words if listed != self._all else str(self._all))
