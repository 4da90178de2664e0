"""A JSON file: one object, several one after another, a list of them, or an object with one list.

An object is an article as on a line of JSONL (``exchange``), or has its fields under names of its
own (``fields``). One that has a text is the article, whatever lists it has beside it. The whole
file is in memory, so it has a limit; JSONL has none.

Trap: objects are decoded one by one out of the text, so that each is refused with its line. One
may be left out for what it says; where the JSON itself is wrong, nobody knows where the next begins.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from typing import Any, BinaryIO, Final, TypeVar

from app.errors import FileRefusedError
from app.formats.description import Format
from app.formats.encoding import decode
from app.formats.exchange import Seen, by_columns, document_of
from app.formats.records.fields import NO_COLUMNS, path_to, paths_in, places
from app.formats.records.record import DECODER, Record
from app.formats.surroundings import LeaveOut
from app.model import Document

_LARGEST: Final = 200_000_000
_WHITE: Final = " \t\r\n"
_WHOLE: Final = "Write one JSON object, or a list of them in [ ]."
_T = TypeVar("_T")


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    columns: Mapping[str, str] = NO_COLUMNS,
    leave_out: LeaveOut | None = None,
) -> Iterator[tuple[int, Document]]:
    """Each article with the line that its object begins on."""
    data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise FileRefusedError(
            file,
            f"is larger than {_LARGEST // 1_000_000} MB, the most that one JSON file may have",
            advice="Write it as JSONL, one object a line.",
        )
    text, guessed = decode(data, file, encoding)
    del data
    escapes = "\\u" in text
    seen = Seen(file, leave_out)
    for line, value in _Walk(text, file, columns).articles():
        try:
            record = by_columns(Record.of(file, line, value, escapes=escapes), columns)
            document = document_of(record, annotator, language, guessed)
            seen.check(record, document)
        except FileRefusedError as error:
            seen.refuse(error)
        else:
            yield line, document
    seen.check_end("holds no articles", _WHOLE)


def beginning(text: str, file: str, *, whole: bool) -> Iterator[dict[str, Any]]:
    """The objects that ``read`` would take for articles in ``text``, the ``whole`` or cut off anywhere.

    Raises ``FileRefusedError`` where the whole cannot be read.
    """
    walk = _Walk(text, file, NO_COLUMNS)
    found = walk.articles() if whole else walk.articles_of_cut()
    yield from (value for _line, value in found if isinstance(value, dict))


class _Walk:
    """Goes through ``text`` once, from value to value."""

    def __init__(self, text: str, file: str, columns: Mapping[str, str]) -> None:
        self.text, self.file, self.columns = text, file, columns
        self.place = 0
        self.line, self.counted = 1, 0

    def articles(self) -> Iterator[tuple[int, Any]]:
        """Each object that may be an article, with its line."""
        if self._next() == "{":
            yield from self._of_object()
        else:
            yield from self._of_list()
        if self._next():
            raise self._refusal("something stands behind its end")

    def articles_of_cut(self) -> Iterator[tuple[int, Any]]:
        """Those of a text that may be cut off; none of an object that is one and has no end."""
        with suppress(FileRefusedError):
            if self._next() == "{" and not self._has_end():
                self._enter_list_in_object()
            yield from self._in_a_row()
            yield from self._of_list()

    def _has_end(self) -> bool:
        """Whether the value that begins here is all there. Goes nowhere."""
        start = self.place
        try:
            self._value()
        except FileRefusedError:
            return False
        finally:
            self.place = start
        return True

    def _in_a_row(self) -> Iterator[tuple[int, Any]]:
        """Objects one after another, as on lines of JSONL."""
        while self._next() == "{":
            yield self._line(), self._value()

    def _enter_list_in_object(self) -> None:
        """Go to the list of objects in which the text is cut off."""
        known: dict[str, Any] = {}
        self.place += 1
        while True:
            self._next()
            key = self._value()
            if not isinstance(key, str):
                raise self._refusal("a key is no string")
            self._next()
            self.place += 1  # the colon
            begins = self._next() == "["
            start = self.place
            try:
                known[key] = self._value()
            except FileRefusedError:
                if begins and list_in({**known, key: [{}]}, self.columns) == key:
                    self.place = start
                    return
                raise
            self._next()
            self.place += 1  # the comma

    def _of_list(self) -> Iterator[tuple[int, Any]]:
        if self._next() != "[":
            raise self._refusal("is neither an object nor a list")
        yield from self._items("]", lambda: (self._line(), self._value()))

    def _of_object(self) -> Iterator[tuple[int, Any]]:
        """The object itself and others after it, or what is in the only list of objects that it has."""
        begun, start = self._line(), self.place
        whole = self._value()
        inside = list_in(whole, self.columns)
        if not inside:
            yield begun, whole
            yield from self._in_a_row()
            return
        del whole
        self.place = start
        for found in self._items("}", lambda: self._member(inside)):
            yield from found

    def _member(self, wanted: str) -> Iterator[tuple[int, Any]]:
        """What is in the list under ``wanted``; nothing under another key."""
        key = self._value()
        self._next()
        self.place += 1  # the colon, which was there when the whole was read
        self._next()
        if key == wanted:
            return self._of_list()
        self._value()
        return iter(())

    def _items(self, closing: str, take: Callable[[], _T]) -> Iterator[_T]:
        """What ``take`` finds between a bracket and its end, comma after comma."""
        self.place += 1
        if self._next() == closing:
            self.place += 1
            return
        while True:
            self._next()
            yield take()
            mark = self._next()
            if mark not in (",", closing):
                raise self._refusal(f"expecting ',' or '{closing}'")
            self.place += 1
            if mark == closing:
                return

    def _next(self) -> str:
        """Go over white space; the character that follows, "" at the end."""
        text, length = self.text, len(self.text)
        while self.place < length and text[self.place] in _WHITE:
            self.place += 1
        return text[self.place] if self.place < length else ""

    def _line(self) -> int:
        self.line += self.text.count("\n", self.counted, self.place)
        self.counted = max(self.place, self.counted)
        return self.line

    def _value(self) -> Any:
        try:
            value, self.place = DECODER.raw_decode(self.text, self.place)
        except json.JSONDecodeError as error:
            self.place = error.pos
            raise self._refusal(error.msg) from None
        except (ValueError, RecursionError) as error:
            deep = isinstance(error, RecursionError)
            raise self._refusal("nested too deep" if deep else str(error)) from None
        return value

    def _refusal(self, what: str) -> FileRefusedError:
        line = self.text.count("\n", 0, self.place) + 1
        return FileRefusedError(self.file, f"is not usable JSON: {what}", line=line, advice=_WHOLE)


def list_in(whole: Mapping[str, Any], columns: Mapping[str, str]) -> str:
    """The key of the only list of objects in ``whole``; empty when that is an article itself."""
    strings = [path for path, value in paths_in(whole) if isinstance(value, str)]
    text = places(strings, columns).get("text")
    if "text" in whole or (text is not None and path_to(whole, text) is not None):
        return ""
    lists = [key for key, value in whole.items() if _is_list_of_objects(value)]
    ours = ("spans", "relations", "regions", "tokens")
    return lists[0] if len(lists) == 1 and lists[0] not in ours else ""


def _is_list_of_objects(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


FORMAT: Final = Format(
    name="json",
    title="JSON, an object or a list",
    extensions=(".json",),
    unit="code points",
    remarks=True,
    states=True,
    reads=True,
    read=read,
    mapped=lambda columns: partial(read, columns=columns),
    by_record=lambda columns, leave_out: partial(read, columns=columns, leave_out=leave_out),
)
