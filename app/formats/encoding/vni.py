"""VNI for Windows, the font encoding of southern Vietnam: a letter, and behind it a byte for its marks.

``a`` and ``ø`` are ``à``, ``a`` and ``á`` are ``ấ``; ``ơ ư đ ỵ`` and the letters on ``i`` are one byte
each. A byte of marks counts in either case, the letter says which it is. Below 0xC0 stand the signs
of Windows (cp1252), as these fonts have them. A byte of marks with no letter for it, and any other
letter beyond ASCII, is refused. The table is the one that VNI published; those of VNI for DOS,
Macintosh and mail are others.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from typing import Any, Final

NAME: Final = "vni"
_Bytes = Any  # a buffer; collections.abc has a name for that from Python 3.12 on

_TONES: Final = dict(zip("\u0300\u0309\u0303\u0301\u0323", "øûõùï", strict=True))
_MARKS: Final = {  # what a byte adds to the letter before it: tones alone, on a hat, on a breve
    "": _TONES,
    "\u0302": dict(zip(["", *_TONES], "âàåãáä", strict=True)),
    "\u0306": dict(zip(["", *_TONES], "êèúüéë", strict=True)),
}
_BEARERS: Final = {"": "aeouyơư", "\u0302": "aeo", "\u0306": "a"}
_SINGLE: Final = {
    **{"ơ": "ô", "ư": "ö", "đ": "ñ", "ỵ": "î"},
    **{"ì": "ì", "ỉ": "æ", "ĩ": "ó", "í": "í", "ị": "ò"},
}


def _lower() -> Iterator[tuple[str, str]]:
    yield from _SINGLE.items()
    for shape, marks in _MARKS.items():
        for bearer in _BEARERS[shape]:
            for tone, mark in marks.items():
                letter = unicodedata.normalize("NFC", bearer + shape + tone)
                if letter not in _SINGLE:
                    yield letter, _SINGLE.get(bearer, bearer) + mark


_BYTES: Final = {  # of each letter, as Latin-1 shows them
    **dict(_lower()),
    **{letter.upper(): spelled.upper() for letter, spelled in _lower()},
}
_LETTERS: Final = {
    **{spelled: letter for letter, spelled in _BYTES.items()},
    **{
        spelled[0] + spelled[1].swapcase(): letter
        for letter, spelled in _BYTES.items()
        if len(spelled) == 2
    },
}
_SIGNS: Final = {
    bytes([byte]).decode("latin-1"): bytes([byte]).decode("cp1252")
    for byte in (*range(0x80, 0xC0), 0xD7, 0xF7)
    if byte not in b"\x81\x8d\x8f\x90\x9d"
}
_SIGN_BYTES: Final = {sign: byte for byte, sign in _SIGNS.items()}
_FIRST: Final = {spelled[0] for spelled in _LETTERS if len(spelled) == 2}
_PIECE: Final = re.compile(
    "|".join(map(re.escape, sorted(_LETTERS, key=len, reverse=True))) + "|[\x80-\xff]"
)


def decode(data: _Bytes, errors: str = "strict") -> tuple[str, int]:
    """The characters that ``data`` spells, and how many bytes that were: all."""
    raw = bytes(data)

    def read(found: re.Match[str]) -> str:
        told = _LETTERS.get(found[0]) or _SIGNS.get(found[0])
        if told is not None:
            return told
        error = UnicodeDecodeError(NAME, raw, found.start(), found.end(), "no letter of VNI")
        return str(codecs.lookup_error(errors)(error)[0])

    return _PIECE.sub(read, raw.decode("latin-1")), len(raw)


def encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    """The bytes that spell ``text``, which must be composed (NFC)."""
    parts = []
    for place, character in enumerate(text):
        spelled = character if character < "\x80" else _BYTES.get(character)
        spelled = spelled or _SIGN_BYTES.get(character)
        if spelled is None:
            error = UnicodeEncodeError(NAME, text, place, place + 1, "VNI has no such character")
            told = codecs.lookup_error(errors)(error)[0]
            spelled = told if isinstance(told, str) else told.decode("latin-1")
        parts.append(spelled)
    return "".join(parts).encode("latin-1"), len(text)


class _Decoder(codecs.BufferedIncrementalDecoder):
    """Keeps a letter whose marks may be in the next block."""

    def _buffer_decode(self, data: _Bytes, errors: str, final: bool) -> tuple[str, int]:
        waits = not final and bytes(data[-1:]).decode("latin-1") in _FIRST
        return decode(data[: len(data) - waits], errors)


CODEC: Final = codecs.CodecInfo(encode, decode, incrementaldecoder=_Decoder, name=NAME)
"""For ``codecs.register``, which ``charmaps`` does."""
