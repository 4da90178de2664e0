"""What stands in a page's place while names are hidden and the page would tell them.

A page is behind it unless it says of itself that it tells no name then (``Window.add_page``), so that
one that nobody thought of tells nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets import plain_label, push_button

_WIDEST = 460  # pixels of the words


class Curtain(QWidget):
    """``left()`` she stays without names and goes back; ``lifted()`` she wants to see them."""

    left = Signal()
    lifted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Names are hidden"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = plain_label("curtain_title", self.tr("Names are hidden"))
        title.setProperty("role", "title")
        words = plain_label(
            "curtain_words",
            self.tr(
                "This page tells whose work is whose. While you judge without names, it stays closed."
            ),
            quiet=True,
        )
        self.back = push_button("curtain_back", self.tr("Back to the conflicts"), self.left.emit)
        self.show_names = push_button("curtain_lift", self.tr("Show the names"), self.lifted.emit)
        self.setFocusProxy(self.back)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addWidget(self.show_names)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        for each in (title, words):
            each.setMaximumWidth(_WIDEST)
            each.setMinimumWidth(_WIDEST)
            column.addWidget(each)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(column)
        layout.addStretch(1)
