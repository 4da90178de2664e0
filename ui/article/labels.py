"""The labels of the scheme as buttons: a bar in the colour, the key, the name, the count."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from app.model import Label
from ui.theme import Theme, text_font


class LabelButton(QPushButton):
    """One label of the palette. ``pointed(bool)`` when pointer or keyboard comes to it, or goes."""

    pointed = Signal(bool)

    def __init__(self, label: Label, theme: Theme) -> None:
        super().__init__()
        self.label = label
        self._theme = theme
        self.setObjectName(f"label_{label.name}")
        self.setAccessibleName(f"{label.title}, {label.key}")
        self.setToolTip(f"<p>{escape(label.guideline)}</p>")
        self.setFixedHeight(30)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        key = QLabel(label.key)
        key.setProperty("role", "key")
        key.setTextFormat(Qt.TextFormat.PlainText)
        name = QLabel(label.title)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(text_font(13, bold=True))
        self.count = QLabel("0")
        self.count.setProperty("role", "quiet")
        row.addWidget(key)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self.count)
        for child in (key, name, self.count):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self._theme = theme
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = self._theme.hover if self.underMouse() else self._theme.raised
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(self.rect(), 5, 5)
            painter.setBrush(QColor(self._theme.label(self.label)))
            painter.drawRoundedRect(0, 0, 4, self.height(), 2, 2)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QColor(self._theme.accent))
                painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
