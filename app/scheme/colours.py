"""Colours, keys and letters for labels: what can be read, and what is still free.

The contrast of two colours is that of WCAG 2.2, success criterion 1.4.3.
"""

from __future__ import annotations

from typing import Final

from app.errors import SchemeRefusedError
from app.model import Label, Scheme

LEAST_CONTRAST: Final = 4.5
"""Below it, text of this size is hard to read (WCAG 2.2, level AA)."""

LIGHT_PAGE: Final = "#ffffff"
DARK_PAGE: Final = "#17181b"
"""The pages that labels are read on, as the window has them."""

_PAIRS: Final = (
    ("#0b64a5", "#6db3ee"),
    ("#0b7a53", "#55c79b"),
    ("#9a3f8f", "#e39ad8"),
    ("#a34a00", "#f0a35e"),
    ("#5a48b0", "#b0a3f5"),
    ("#a1263f", "#f28ba0"),
    ("#00727d", "#58c5d0"),
    ("#686400", "#cfc74f"),
    ("#7a4f2a", "#d6a981"),
    ("#4f5d6b", "#a9b7c6"),
)
_KEYS: Final = "1234567890"


def contrast(one: str, other: str) -> float:
    """How far two colours (``#rrggbb``) stand apart: 1, the same, to 21, black and white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def hard_to_read(label: Label) -> list[str]:
    """The pages, ``light`` and ``dark``, on which the label's colour is hard to read."""
    pages = (("light", label.light, LIGHT_PAGE), ("dark", label.dark, DARK_PAGE))
    return [name for name, colour, page in pages if contrast(colour, page) < LEAST_CONTRAST]


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def free_colours(scheme: Scheme) -> tuple[str, str]:
    """A light and a dark colour that no label has, as long as there are any."""
    taken = {label.light.lower() for label in scheme.labels}
    free = [pair for pair in _PAIRS if pair[0] not in taken]
    return free[0] if free else _PAIRS[len(scheme.labels) % len(_PAIRS)]


def free_key(scheme: Scheme) -> str:
    """A key that marks nothing yet: a digit, after them a letter from the end of the alphabet."""
    taken = {label.key for label in scheme.in_use}
    for key in _KEYS + "zyxvuqk":
        if key not in taken:
            return key
    raise SchemeRefusedError("every key has a label", advice="Name the key of the label.")
