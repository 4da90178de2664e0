"""How a number between 0 and 1 is shaded, so that the text on it can be read in both palettes."""

from __future__ import annotations

from PySide6.QtGui import QColor

from ui.theme import Theme

_MOST = 0.5  # with more of the accent, text on it would be under 4.5:1


def shade(theme: Theme, value: float) -> QColor:
    """From the page's colour for 0 and below to half the accent for 1."""
    share = min(max(value, 0.0), 1.0) * _MOST
    page, accent = QColor(theme.page), QColor(theme.accent)

    def part(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    return QColor(
        part(page.red(), accent.red()),
        part(page.green(), accent.green()),
        part(page.blue(), accent.blue()),
    )
