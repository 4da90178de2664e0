"""Fonts and distances of the text: what a line needs above, below and beside it.

All distances are whole pixels and follow the font size. Two bars fit under every line from the
start, so that neither a first label nor one nested in it moves anything.

Traps: the height of a line is ours, never Qt's: Qt's depends on which letters happen to be on it.
The bundled fonts are variable, for which ``setWeight`` alone does nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

FAMILIES = ("Noto Sans", "Noto Sans Thai")
BAR = 3
_WEIGHT = QFont.Tag("wght")
RESERVED = 2


@dataclass(frozen=True)
class Style:
    """One kind of paragraph. ``title`` is what a floating title needs between two lines."""

    font: QFont
    ascent: int
    descent: int
    track: int
    bar_gap: int
    reserved: int
    title: int
    x_average: float

    def line_height(self, tracks: int) -> int:
        """Height of a line with so many tracks of bars under it."""
        under = max(self.track * max(tracks, self.reserved), self.title)
        return self.ascent + self.descent + self.bar_gap + under


@dataclass(frozen=True)
class Styles:
    """All distances at one size of type and one width of the view."""

    body: Style
    headline: Style
    small: QFont
    tag: QFont
    measure: int
    margin: int
    top: int
    bottom: int
    gap: int
    blank: int
    chip: int
    kicker: int
    tags: bool


def styles(pixels: float, *, thai: bool, tags: bool, fitted: bool) -> Styles:
    """The distances for body text of ``pixels``; ``fitted`` is a card without margins."""
    size = max(9, round(pixels))
    title = max(9, round(size * 0.58))
    large = round(size * (1.0 if fitted else 1.45))
    return Styles(
        body=_style(size, title, thai=thai, tags=tags, bold=False),
        headline=_style(large, title, thai=thai, tags=tags, bold=True),
        small=_font(max(10, round(size * 0.68))),
        tag=_font(title, bold=True),
        measure=round(size * 39),
        margin=0 if fitted else 32,
        top=2 if fitted else 26,
        bottom=2 if fitted else 64,
        gap=round(size * 0.5),
        blank=round(size * 0.5),
        chip=round(size * 1.25),
        kicker=round(size * 1.6),
        tags=tags,
    )


def _style(size: int, title: int, *, thai: bool, tags: bool, bold: bool) -> Style:
    font = _font(size, bold=bold)
    metrics = [QFontMetricsF(font)]
    if thai:
        thai_font = QFont(font)
        thai_font.setFamilies(list(reversed(FAMILIES)))
        metrics.append(QFontMetricsF(thai_font))
    return Style(
        font=font,
        ascent=math.ceil(max(metric.ascent() for metric in metrics)),
        descent=math.ceil(max(metric.descent() for metric in metrics)),
        track=(BAR + 2 + title + 3) if tags else BAR + 2,
        bar_gap=1,
        reserved=1 if tags else RESERVED,
        title=title,
        x_average=metrics[0].averageCharWidth() * 0.86,
    )


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(size)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
        font.setVariableAxis(_WEIGHT, 620)
    return font
