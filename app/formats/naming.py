"""Ids and names for articles and items that come without them.

They are made from the content, so that the same file brought in twice, or on two machines, gives
the same ids and nothing doubles.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

from app.formats.source import STDIN
from app.model import ArticleId, ItemId, text_sha256

_ITEMS: Final = uuid.UUID("0e8a5cf2-7c3e-5d0b-9b57-3f3f0b6f7a11")
_LONGEST: Final = 120
_HEAD: Final = 2_000  # where a name nearly always is
_UNSEEN: Final = "\u200b\u2060\ufeff"  # zero width: a line of these looks blank
_GRAPHEME: Final = regex.compile(r"\X")


def article_id(text: str) -> ArticleId:
    """The first 32 hexadecimal digits of the text's SHA-256."""
    return ArticleId(text_sha256(text)[:32])


def item_id(*parts: str | int) -> ItemId:
    """An id of 32 hexadecimal digits that follows from ``parts``."""
    return ItemId(uuid.uuid5(_ITEMS, "\x1f".join(str(part) for part in parts)).hex)


def file_name(file: str) -> str:
    """The last part of a path, storable, "" for standard input."""
    return "" if file == STDIN else storable(Path(file).name)


def storable(path: str) -> str:
    """``path`` with what is no UTF-8 in it (Python carries that as surrogates) replaced."""
    return os.fsencode(path).decode("utf-8", "replace")


def name_of(text: str) -> str:
    """The first line of ``text`` with anything to see in it, trimmed, cut to about 120 characters.

    The cut is between graphemes and marked with "…". A text with nothing to see has the name "".
    """
    head = text[:_HEAD]
    lines = head.splitlines()
    whole = lines if len(head) == len(text) else lines[:-1]  # the slice may end inside a line
    return next(_names(whole), "") or next(_names(text.splitlines()), "")


def _names(lines: list[str]) -> Iterator[str]:
    for line in lines:
        name = _trimmed(line)
        if name:
            yield name if len(name) <= _LONGEST else _cut(name)


def _trimmed(line: str) -> str:
    while line != (shorter := line.strip().strip(_UNSEEN)):
        line = shorter
    return line


def _cut(name: str) -> str:
    end = 0
    for grapheme in _GRAPHEME.findall(name, 0, _LONGEST):
        if end + len(grapheme) >= _LONGEST:
            break
        end += len(grapheme)
    return name[: end or _LONGEST - 1].rstrip() + "…"
