"""Icons: one drawing each in ``resources/icons``, inked in the colour that the palette gives.

A drawing is drawn with ``currentColor``; without a colour of its own it is legible on any ground.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import ICONS


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, pixels: int = 16, ratio: float = 1.0) -> QPixmap:
    """The drawing ``name`` in ``colour``, ``pixels`` wide and high on a screen of that ratio."""
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    size = round(pixels * ratio)
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str) -> QIcon:
    """The same as an icon, for screens of one and of two pixels a point."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, 16, ratio))
    return made
