"""Of which format a file is seen to be, where its ending says no more than text, table or JSON.

Files of trainers and shared tasks are called ``train.txt``, ``eng.testa``, ``dev.tsv`` or ``all.json1``
whatever they hold; taken for plain text they would be articles full of marks.

Trap: nothing is consumed, and nothing raises for a bad file: whoever reads it will.
"""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Final

from app.formats.description import Format
from app.formats.records.objects import first_objects
from app.formats.surroundings import Surroundings
from app.formats.unread import check_beginning, check_object

_HEAD: Final = 1 << 16  # bytes that tell a format


def recognised(
    known: Mapping[str, Format],
    chosen: Format,
    stream: BinaryIO,
    file: str,
    surroundings: Surroundings,
) -> Format:
    """The one of the formats ``known`` that ``stream`` is; else ``chosen``. It is told when it is another.

    Raises ``FileRefusedError`` for what is seen to be of a tool whose files are not read.
    """
    if chosen.name == "text":
        found = _with_companion(known, chosen, file, surroundings)
        if found is not chosen:
            return found
    if not stream.seekable():
        return chosen
    if chosen.name in ("text", "csv"):
        chosen = _by_beginning(known, chosen, stream, file, surroundings)
    if chosen.name not in ("json", "jsonl"):
        return chosen
    for first in first_objects(stream):
        check_object(first, file)
        for one in known.values():
            why = one.claims(first) if one.claims is not None else ""
            if why:
                surroundings.tell(f"read as {one.name}: {why}")
                return one
    return chosen


def _by_beginning(
    known: Mapping[str, Format],
    chosen: Format,
    stream: BinaryIO,
    file: str,
    surroundings: Surroundings,
) -> Format:
    place = stream.tell()
    head = stream.read(_HEAD)
    stream.seek(place)
    text = _decoded(head)
    if text is None:
        return chosen
    check_beginning(text, file)
    for one in known.values():
        if one.begins and head.removeprefix(codecs.BOM_UTF8).startswith(one.begins):
            surroundings.tell(f"read as {one.name}: it begins as one")
            return one
        why = one.shows(text, chosen.name) if one.shows is not None else ""
        if why:
            surroundings.tell(f"read as {one.name}: {why}")
            return one
    if chosen.name == "text" and text.lstrip()[:1] in ("{", "[") and _holds_objects(stream):
        surroundings.tell("read as json: it holds objects of JSON")
        return known["json"]
    return chosen


def _holds_objects(stream: BinaryIO) -> bool:
    """Whether it begins with objects of JSON, or pairs of a text and such; a list of numbers is a note."""
    return any(
        "" not in first or any(isinstance(one, str) for one in first[""][:1])
        for first in first_objects(stream)
    )


def _decoded(head: bytes) -> str | None:
    """The lines that are whole in ``head``, all of it where it is the file; None where it is no UTF-8."""
    for mark, codec in (
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
        (b"", "utf-8-sig"),
    ):
        if head.startswith(mark):
            decoder = codecs.getincrementaldecoder(codec)()
            try:
                text = decoder.decode(head)
            except UnicodeDecodeError:
                return None
            return text if len(head) < _HEAD else text[: text.rfind("\n") + 1]
    return None


def _with_companion(
    known: Mapping[str, Format], chosen: Format, file: str, surroundings: Surroundings
) -> Format:
    """The format whose annotations stand beside the text ``file``; else ``chosen``."""
    for one in known.values():
        for ending in one.companions:
            if surroundings.beside(f"{Path(file).stem}{ending}") is not None:
                surroundings.tell(f"read as {one.name}: a file *{ending} stands beside it")
                return one
    return chosen
