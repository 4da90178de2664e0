"""Marks a literal for the translators where it stands, to be translated where it is shown.

Qt's own function of this name does the same, but its stub takes and gives back any ``object``, so
that no table of words could be typed. lupdate knows a word by the name of the call alone.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, message: str) -> str:
    """``message`` as it is; ``./dev translate`` finds it, in ``context``."""
    return message
