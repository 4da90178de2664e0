"""A JSON object from a file, read field by field, that names file, line and field in every refusal.

Traps: a bool is an int to Python and never one here; Python's JSON reader lets pass NaN, a key that
stands twice, numbers beyond any float, and halves of surrogate pairs: all are refused here.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.errors import FileRefusedError

_DEEPEST: Final = 200  # whatever Python itself could still read
_ESCAPE: Final = re.compile(rb"\\u")  # of a character; a third of the time that ``in`` takes
_NESTED: Final = (dict, list)
_KINDS: Final = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
    type(None): "null",
}


class Record:
    """One object. ``what`` names it ("span 3"); an optional field that is null counts as absent."""

    def __init__(self, file: str, line: int, data: Mapping[str, Any], what: str = "") -> None:
        self.file = file
        self.line = line
        self.data = data
        self.what = what

    @classmethod
    def parse(cls, file: str, line: int, raw: bytes) -> Record:
        """The object that the bytes of one line are; ``FileRefusedError`` when they are none."""
        here = cls(file, line, {})
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            bad = raw[error.start : error.end].hex(" ").upper()
            raise here.refusal(
                f"is not UTF-8: bad byte {bad} at byte {error.start} of the line",
                "Save the file as UTF-8.",
            ) from None
        try:
            data = DECODER.decode(text)
        except json.JSONDecodeError as error:
            what = error.msg.removesuffix(" at")
            raise here.refusal(
                f"is not valid JSON: {what} at character {error.pos + 1} of the line",
                "Write one whole JSON object on each line.",
            ) from None
        except (ValueError, RecursionError) as error:
            reason = "nested too deep" if isinstance(error, RecursionError) else str(error)
            raise here.refusal(f"is not usable JSON: {reason}", "Mend the line.") from None
        nested = raw.count(b"{") + raw.count(b"[") > _DEEPEST
        return cls.of(file, line, data, escapes=bool(_ESCAPE.search(raw)), nested=nested)

    @classmethod
    def of(
        cls, file: str, line: int, data: Any, *, escapes: bool = True, nested: bool = True
    ) -> Record:
        """The object ``data``; a refusal if it is none.

        ``escapes``: whether it came with any; ``nested``: whether it may be nested too deep.
        """
        here = cls(file, line, data)
        if not isinstance(data, dict):
            raise here.refusal(
                f"must be a JSON object and is {_kind(data)}",
                'Write each article as an object, as {"text": "…"}.',
            )
        if nested and deeper_than(_DEEPEST, data):
            raise here.refusal(
                f"is nested too deep, more than {_DEEPEST} levels", "Make it flatter."
            )
        if escapes and _has_half(data):
            raise here.refusal(
                "has half a surrogate pair as an escape (\\ud800 to \\udfff), which is no character",
                "Write the character itself or both halves.",
            )
        return here

    def refusal(self, what: str, advice: str = "Mend the line and try again.") -> FileRefusedError:
        """The error that says ``what`` is wrong, with this record's place."""
        named = f"{self.what}: {what}" if self.what else what
        return FileRefusedError(self.file, named, line=self.line, advice=advice)

    def has(self, key: str) -> bool:
        """Whether the field is there and not null."""
        return self.data.get(key) is not None

    def text(self, key: str, default: str | None = None) -> str:
        """The string in ``key``; without a ``default`` it must be there."""
        value = self.data.get(key)
        return value if type(value) is str else str(self._typed(key, str, default))

    def whole(self, key: str) -> int:
        """The whole number in ``key``; it must be there."""
        return int(self._typed(key, int, None))

    def truth(self, key: str) -> bool:
        """True or false; false when absent."""
        return key in self.data and bool(self._typed(key, bool, False))

    def id(self, key: str) -> str:
        """A name to refer by, "" when absent. A number is taken as its digits."""
        value = self.data.get(key)
        if value is None:
            return ""
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if not isinstance(value, str):
            raise self._wrong(key, "a string", value)
        if not value or not value.isprintable():
            raise self.refusal(
                f"'{key}' {value!r} must be printable and not empty", "Give it another id."
            )
        return value

    def mapping(self, key: str) -> dict[str, Any]:
        """The object in ``key``; an empty one when absent."""
        return dict(self._typed(key, dict, {})) if key in self.data else {}

    def strings(self, key: str) -> dict[str, str]:
        """The object in ``key`` whose values are strings; an empty one when absent."""
        value = self.mapping(key)
        for name, entry in value.items():
            if not isinstance(entry, str):
                raise self._wrong(f"{key}.{name}", "a string", entry)
        return value

    def records(self, key: str, what: str) -> list[Record]:
        """The objects of the list in ``key``, each named ``what`` and its number; none when absent."""
        value: Sequence[Any] = self._typed(key, list, [])
        records = []
        for number, entry in enumerate(value, 1):
            name = f"{what} {number}"
            if not isinstance(entry, dict):
                raise self.refusal(f"{name} must be an object and is {_kind(entry)}")
            records.append(Record(self.file, self.line, entry, name))
        return records

    def range(self, length: int) -> tuple[int, int]:
        """``start`` and ``end``: a half-open range that is not empty, within 0 to ``length``."""
        start, end = self.data.get("start"), self.data.get("end")
        if type(start) is int and type(end) is int and 0 <= start < end <= length:
            return start, end
        start, end = self.whole("start"), self.whole("end")  # what it is that is wrong
        advice = "Offsets are half-open ranges of Unicode code points into 'text'."
        if start < 0 or end > length:
            raise self.refusal(
                f"{start}-{end} is out of range: the text has {length} characters", advice
            )
        if start >= end:
            fault = "is empty" if start == end else "is reversed"
            raise self.refusal(f"{start}-{end} {fault}", advice)
        return start, end

    def _typed(self, key: str, kind: type, default: Any) -> Any:
        value = self.data.get(key)
        if type(value) is kind:
            return value
        if value is None:
            if default is None:
                raise self.refusal(f"'{key}' is missing", f"Add {_KINDS[kind]} as '{key}'.")
            return default
        raise self._wrong(key, _KINDS[kind], value)

    def _wrong(self, key: str, wanted: str, value: object) -> FileRefusedError:
        return self.refusal(f"'{key}' must be {wanted} and is {_kind(value)}")


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value!r:.40}"
    return _KINDS[type(value)]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        keys = [key for key, _value in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {twice!r} stands twice in one object")
    return data


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON number")


def _finite(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise ValueError(f"the number {digits[:40]} is too large")
    return value


DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_once, parse_constant=_no_constant, parse_float=_finite
)
"""Reads JSON as its standard is meant; a ``ValueError`` says what is not."""


def _has_half(value: Any) -> bool:
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            try:
                one.encode()  # the quickest of all ways to find one
            except UnicodeEncodeError:
                return True
        elif isinstance(one, dict):
            waiting += one.keys()
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
    return False


def deeper_than(levels: int, value: Any) -> bool:
    """Whether lists and objects nest in ``value`` more than ``levels`` deep."""
    layer = [value]
    for _ in range(levels):
        layer = [
            entry
            for outer in layer
            for entry in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(entry, _NESTED)
        ]
        if not layer:
            return False
    return True
