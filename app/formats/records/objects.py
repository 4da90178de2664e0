"""The objects of a JSON file one by one: in a list, one a line, or just one after the other.

What tools of annotation write is a list of tasks in one endless line, a list in print, or JSONL; to
whoever reads the tasks that makes no difference. One object is in memory at a time.

Trap: whether a text is bad JSON or only not read to its end shows no sooner than at the end of the
file; so what cannot be decoded is tried again with twice as much of it.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, Final

from app.errors import FileRefusedError
from app.formats.encoding import choose
from app.formats.records.record import DECODER, Record
from app.formats.source import LARGEST, seekable, too_large

_BLOCK: Final = 1 << 18  # bytes
_FIRST: Final = (1 << 16, 1 << 20, 1 << 22, 1 << 25)  # bytes in which an object must end
_LOOKED_AT: Final = 20
_WHITE: Final = " \t\r\n"
_OPENING: Final = re.compile(r"[ \t\r\n]*\[?[ \t\r\n]*")
_PAIR: Final = re.compile(r'\[[ \t\r\n]*"')
_BETWEEN: Final = re.compile(r"[ \t\r\n]*,?[ \t\r\n]*")
_ADVICE: Final = "Write one JSON object a line, or a list of them in [ ]."


Apart = Callable[[Any], Iterable[Any]]
"""The objects that a value of a file stands for, where tools have pairs, or one object around all."""


def _itself(value: Any) -> tuple[Any]:
    return (value,)


class Objects:
    """The objects of ``stream``; can be gone through more than once. ``guessed`` is its encoding if
    that was a guess. ``apart`` gives the objects that a value stands for, all with its line.
    """

    def __init__(
        self, stream: BinaryIO, file: str, encoding: str = "", apart: Apart = _itself
    ) -> None:
        self._stream = seekable(stream, file)
        self._apart = apart
        self._file = file
        self._begin = self._stream.tell()
        head = self._stream.read(_BLOCK)
        if not head:
            raise FileRefusedError(file, "is empty", advice=_ADVICE)
        self._encoding = choose(head, file, encoding)
        self.guessed = self._encoding.guess

    def __iter__(self) -> Iterator[Record]:
        """Each object from the beginning on."""
        self._stream.seek(self._begin + self._encoding.mark)
        text = _Text(self._stream, self._file, self._encoding.codec, self._apart)
        listed = text.next() == "[" and not text.is_pair()
        if listed:
            text.step()
        while mark := text.next():
            if listed and mark == "]":
                text.step()
                if text.next():
                    raise text.refusal("something stands behind its end")
                return
            yield from text.records()
            mark = text.next()
            if listed and mark == ",":
                text.step()
                if text.next() == "]":
                    raise text.refusal("a comma stands before the end of the list")
            elif listed and mark not in ("]", ""):
                raise text.refusal("expecting ',' or ']'")
        if listed:
            raise text.refusal("the list has no end")


class _Text:
    """What is decoded of the stream, and how far it is read."""

    def __init__(self, stream: BinaryIO, file: str, codec: str, apart: Apart) -> None:
        self._stream, self._file = stream, file
        self._apart = apart
        self._codec = codec
        self._decoder = codecs.getincrementaldecoder(codec)()
        self._text, self._place, self._line = "", 0, 1
        self._over = False

    def next(self) -> str:
        """Go over white space; the character that follows, "" at the end."""
        while True:
            text, length = self._text, len(self._text)
            place = self._place
            while place < length and text[place] in _WHITE:
                place += 1
            self._line += text.count("\n", self._place, place)
            self._place = place
            if place < length:
                return text[place]
            if not self._more(_BLOCK):
                return ""

    def is_pair(self) -> bool:
        """Whether the list that begins here begins with a string, and so is no list of objects."""
        return _PAIR.match(self._text, self._place) is not None

    def step(self) -> None:
        """Go over one character."""
        self._place += 1

    def records(self) -> Iterator[Record]:
        """The object that begins here, or those that it stands for."""
        wanted = _BLOCK
        while True:
            try:
                value, end = DECODER.raw_decode(self._text, self._place)
            except json.JSONDecodeError as error:
                lines = self._text.count("\n", self._place, error.pos)
                if self._more(wanted):
                    wanted *= 2
                    if len(self._text) > LARGEST * 2:
                        raise too_large(self._file, self._line) from None
                    continue
                self._line += lines
                raise self.refusal(error.msg) from None
            except (ValueError, RecursionError) as error:
                deep = isinstance(error, RecursionError)
                raise self.refusal("nested too deep" if deep else str(error)) from None
            break
        escapes = self._text.find("\\u", self._place, end) >= 0
        line = self._line
        self._line += self._text.count("\n", self._place, end)
        self._place = end
        for one in self._apart(value):
            yield Record.of(self._file, line, one, escapes=escapes)

    def _more(self, wanted: int) -> bool:
        """Read on; false where nothing is left."""
        if self._over:
            return False
        block = self._stream.read(wanted)
        self._over = not block
        try:
            text = self._decoder.decode(block, final=self._over)
        except UnicodeDecodeError as error:
            bad = error.object[error.start : error.end].hex(" ").upper()
            self._line += error.object.count(b"\n", 0, error.start)
            self._line += self._text.count("\n", self._place)
            raise FileRefusedError(
                self._file,
                f"is not {self._codec.upper()}: bad byte {bad}",
                line=self._line,
                advice="Save the file as UTF-8.",
            ) from None
        self._text, self._place = self._text[self._place :] + text, 0
        return bool(text) or not self._over

    def refusal(self, what: str) -> FileRefusedError:
        """The error that says ``what`` is wrong where reading has come to."""
        return FileRefusedError(
            self._file, f"is not usable JSON: {what}", line=self._line, advice=_ADVICE
        )


def first_objects(stream: BinaryIO) -> list[dict[str, Any]]:
    """The first objects of a JSON file, none where its beginning shows none; nothing is consumed.

    A list among them, as the pairs of spaCy are, is the only value of an object, under the key "".

    Never raises for a bad file: whoever reads it will.
    """
    begin = stream.tell()
    try:
        for size in _FIRST:
            head = stream.read(size)
            found = _first_in(head)
            if found or len(head) < size:
                return found
            stream.seek(begin)
    finally:
        stream.seek(begin)
    return []


def _first_in(head: bytes) -> list[dict[str, Any]]:
    text = head.removeprefix(codecs.BOM_UTF8).decode("utf-8", "ignore")
    found: list[dict[str, Any]] = []
    begin = len(text) - len(text.lstrip(_WHITE))
    place = begin if _PAIR.match(text, begin) else _OPENING.match(text).end()  # type: ignore[union-attr]  # it matches anything
    while len(found) < _LOOKED_AT and text.startswith(("{", "["), place):
        try:
            value, place = DECODER.raw_decode(text, place)
        except (ValueError, RecursionError):
            break
        found.append(value if isinstance(value, dict) else {"": value})
        place = _BETWEEN.match(text, place).end()  # type: ignore[union-attr]
    return found
