"""In what encoding bytes are that are no UTF-8 and of which nobody says it: a guess, or none.

A guess needs two witnesses: charset-normalizer, which knows the shape of a hundred encodings, must
read the bytes as the same characters, and these must be spelled as a language is (``spelling``). It
knows none of TCVN3, VISCII and VNI; for those the syllables of Vietnamese stand alone, which bytes of
any other encoding never make (measured on the sample articles: 1.0 for the right encoding, at most
0.74 for any of the others, from 100 bytes up).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from app.formats.encoding import charmaps, spelling

_SAMPLE: Final = 1 << 16  # bytes; the more, the slower, and a page of text tells all
_ENOUGH: Final = 0.95
_BEYOND_ASCII: Final = re.compile(rb"[\x80-\xff]")

_Measure = Callable[[str], float | None]
_KNOWN: Final[tuple[tuple[str, _Measure], ...]] = (
    ("cp874", spelling.thai),
    ("cp1258", spelling.vietnamese),
    ("cp1252", spelling.latin),
)
_WIDE: Final = ("utf-16-le", "utf-16-be")


def guess(data: bytes) -> str:
    """The codec that ``data`` is surely in, "" when nothing is sure. ``data`` may be cut anywhere."""
    if b"\0" in data:
        return _wide(data[: min(_SAMPLE, len(data) // 2 * 2)])
    sample = _sample(data)
    for codec in charmaps.NAMES:
        if _spelled(sample, codec, spelling.vietnamese):
            return codec
    for codec, measure in _KNOWN:
        if _spelled(sample, codec, measure) and _seconded(sample, codec):
            return codec
    return ""


def _sample(data: bytes) -> bytes:
    """From the line with the first byte beyond ASCII on."""
    first = _BEYOND_ASCII.search(data)
    start = data.rfind(b"\n", 0, first.start()) + 1 if first else 0
    return data[start : start + _SAMPLE]


def _wide(sample: bytes) -> str:
    for codec in _WIDE:
        if _spelled(sample, codec, spelling.known_scripts) and _seconded(sample, codec):
            return codec
    return ""


def _spelled(sample: bytes, codec: str, measure: _Measure) -> bool:
    try:
        share = measure(sample.decode(codec))
    except UnicodeDecodeError:
        return False
    return share is not None and share >= _ENOUGH


def _seconded(sample: bytes, codec: str) -> bool:
    """Whether the library reads the same characters; it is loaded only here, where it is needed."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best is not None and sample.decode(best.encoding, "replace") == sample.decode(codec)
