"""What stood between two tokens, where a file does not say: a blank, but in scripts that have none."""

from __future__ import annotations

import re
from typing import Final

MADE: Final = (
    "its text is made of its tokens: where blanks stood in the article, no {title} file says"
)
"""What is told of a file that was read so."""

_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def gap(before: str, token: str) -> str:
    """What goes between two tokens: nothing before the first, nor between letters of Thai, Lao,
    Burmese, Khmer, Japanese and Chinese; else a blank.
    """
    if not before or (_UNSPACED.match(before[-1:]) and _UNSPACED.match(token[:1])):
        return ""
    return " "
