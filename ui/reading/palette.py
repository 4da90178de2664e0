"""Brushes and pens of one theme and one scheme, mixed once and kept.

Tints are mixed with the page here instead of painted with alpha: stacked spans never go muddy,
and an opaque rectangle is the cheapest thing Qt can paint.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
)

from app.model import Label

if TYPE_CHECKING:
    from ui.theme import Theme

NO_PEN = QPen(Qt.PenStyle.NoPen)
_CENTRE = Qt.AlignmentFlag.AlignCenter


def mix(colour: str, ground: str, share: float) -> QColor:
    """``colour`` over ``ground``, covering ``share`` of it."""
    over, under = QColor(colour), QColor(ground)
    return QColor(
        round(over.red() * share + under.red() * (1 - share)),
        round(over.green() * share + under.green() * (1 - share)),
        round(over.blue() * share + under.blue() * (1 - share)),
    )


@dataclass(frozen=True)
class Ink:
    """The colours of one label, plain and in a dimmed region."""

    title: str
    letter: str
    colour: QColor
    bar: QBrush
    tint: QBrush
    strong: QBrush
    dim_bar: QBrush
    dim_tint: QBrush


class Palette:
    """What the painting takes its colours from."""

    def __init__(self, theme: Theme, labels: Iterable[Label] = ()) -> None:
        self.theme = theme
        self.page = QBrush(QColor(theme.page))
        self.text = QPen(QColor(theme.text))
        self.quiet = QPen(QColor(theme.quiet))
        self.dim = QPen(mix(theme.text, theme.page, 0.62 if theme.dark else 0.66))
        self.selection = QBrush(QColor(theme.selection))
        self.idle_selection = QBrush(mix(theme.selection, theme.page, 0.6))
        self.caret = QBrush(QColor(theme.caret))
        self.line = QPen(QColor(theme.line))
        self.warning = QBrush(QColor(theme.warning))
        self._inks: dict[str, Ink] = {}
        self._tags: dict[tuple[str, str, float, bool], QPixmap] = {}
        for label in labels:
            colour = label.dark if theme.dark else label.light
            self._inks[label.name] = self._ink(label.title, label.letter, colour)

    def ink(self, label: str) -> Ink:
        """The colours of the label of that name; quiet ones for one the scheme does not know."""
        found = self._inks.get(label)
        if found is None:
            found = self._inks[label] = self._ink(label, label[:1], self.theme.quiet)
        return found

    def _ink(self, title: str, letter: str, colour: str) -> Ink:
        page, dark = self.theme.page, self.theme.dark
        return Ink(
            title=title,
            letter=letter,
            colour=QColor(colour),
            bar=QBrush(QColor(colour)),
            tint=QBrush(mix(colour, page, 0.13 if dark else 0.09)),
            strong=QBrush(mix(colour, page, 0.32 if dark else 0.22)),
            dim_bar=QBrush(mix(colour, page, 0.6 if dark else 0.5)),
            dim_tint=QBrush(mix(colour, page, 0.08 if dark else 0.05)),
        )

    def tag(self, label: str, font: QFont, ratio: float) -> QPixmap:
        """The title of ``label`` in its colour on the page, to lie under a bar."""
        ink = self.ink(label)
        return self._pixmap(ink.title, ink.colour, font, ratio, filled=False)

    def pill(self, label: str, font: QFont, ratio: float, *, short: bool = False) -> QPixmap:
        """The title of ``label``, or its letter, on a ground of its colour, to float by the text."""
        ink = self.ink(label)
        words = ink.letter if short else ink.title
        return self._pixmap(words, ink.colour, font, ratio, filled=True)

    def letter(self, words: str, label: str, font: QFont, ratio: float) -> QPixmap:
        """``words`` on a ground of the label's colour, as a key to press."""
        return self._pixmap(words, self.ink(label).colour, font, ratio, filled=True)

    def number(self, number: int, font: QFont, ratio: float) -> QPixmap:
        """The number of a paragraph, to stand in the margin."""
        return self._pixmap(str(number), QColor(self.theme.quiet), font, ratio, filled=False)

    def chip(self, words: str, font: QFont, height: int, ratio: float) -> QPixmap:
        """``words`` in a rounded frame of ``height``, to stand over a part of the text.

        Made once: a rounded line that is painted in two parts is not the line painted whole.
        """
        key = (words, f"chip {height}", ratio, False)
        found = self._tags.get(key)
        if found is not None:
            return found
        width = QFontMetrics(font).horizontalAdvance(words) + 14
        pixmap = QPixmap(round(width * ratio), round((height + 2) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        box = QRectF(0.5, 0.5, width - 2, height)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.line)
            painter.setBrush(self.page)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(self.quiet)
            painter.setFont(font)
            painter.drawText(box, _CENTRE, words)
        self._tags[key] = pixmap
        return pixmap

    def count(self, hidden: int, font: QFont, ratio: float) -> QPixmap:
        """``+n`` for bars that found no track."""
        return self._pixmap(f"+{hidden}", QColor(self.theme.quiet), font, ratio, filled=False)

    def _pixmap(
        self, text: str, colour: QColor, font: QFont, ratio: float, *, filled: bool
    ) -> QPixmap:
        key = (text, colour.name(), ratio, filled)
        found = self._tags.get(key)
        if found is not None:
            return found
        metrics = QFontMetricsF(font)
        pad = 5 if filled else 0
        width = int(metrics.horizontalAdvance(text)) + 2 * pad + 1
        height = font.pixelSize() + 2
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setFont(font)
            if filled:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(NO_PEN)
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(0, 0, width, height), 3, 3)
                painter.setPen(QColor(self.theme.page))
                painter.drawText(QRectF(0, 0, width, height), _CENTRE, text)
            else:
                painter.setPen(colour)
                painter.drawText(QPointF(0, font.pixelSize() - 0.5), text)
        self._tags[key] = pixmap
        return pixmap
