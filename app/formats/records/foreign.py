"""Annotations that another tool wrote into an object under keys of its own: seen, to be told of.

What reads a plain object knows one shape of spans. ``label``, ``entities`` or ``annotations`` of
doccano, spaCy, Label Studio and their like go into the metadata as they are; a user who brought
them in must not believe that they became spans. Which tool it was, nobody knows from an object; the
formats that read such shapes are other files.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_STARTS: Final = ("start", "start_offset", "startoffset", "begin", "beginoffset", "start_char")
_ENDS: Final = ("end", "end_offset", "endoffset", "stop", "end_char")
_LABELS: Final = (
    *("label", "labels", "tag", "type", "entity", "entity_type", "entity_group", "category"),
    *("class", "name"),
)
_TAG: Final = re.compile(r"O|[BIESLUM][-_]\S+")
_NESTED: Final = (list, dict)
_DEEPEST: Final = 5  # Label Studio: a list of tasks' annotations, their results, their values


def keys_of_annotations(data: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys in ``data`` under which there are spans, or a tag a token, of whatever shape."""
    nested = {key: value for key, value in data.items() if isinstance(value, _NESTED)}
    if not nested:
        return ()
    tokens = data.get("tokens")
    count = len(tokens) if isinstance(tokens, list) else 0
    return tuple(
        key for key, value in nested.items() if _holds_span(value) or _is_tags(value, count)
    )


def _holds_span(value: object, depth: int = 0) -> bool:
    if depth > _DEEPEST or not isinstance(value, list | dict):
        return False
    if isinstance(value, dict):
        return _is_span(value) or any(_holds_span(one, depth + 1) for one in value.values())
    return _is_triple(value) or any(_holds_span(one, depth + 1) for one in value)


def _is_span(value: dict[str, Any]) -> bool:
    told = {key.lower(): entry for key, entry in value.items()}
    return all(
        any(_is_place(told.get(name)) for name in names) for names in (_STARTS, _ENDS)
    ) and any(told.get(name) for name in _LABELS)


def _is_triple(value: list[Any]) -> bool:
    """``[0, 5, "LABEL"]`` of doccano and spaCy, or ``["T1", "LABEL", [[0, 5]]]`` of brat."""
    if len(value) < 3:
        return False
    first, second, third = value[:3]
    if _is_place(first) and _is_place(second):
        return isinstance(third, str)
    return isinstance(first, str) and isinstance(second, str) and _is_ranges(third)


def _is_ranges(value: object) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(
            isinstance(one, list) and len(one) == 2 and all(map(_is_place, one)) for one in value
        )
    )


def _is_tags(value: object, tokens: int) -> bool:
    """``["B-PER", "O"]``, or the numbers of such tags beside as many tokens."""
    if not isinstance(value, list) or not value:
        return False
    if all(isinstance(one, str) and _TAG.fullmatch(one) for one in value):
        return any(one != "O" for one in value)
    return len(value) == tokens and all(map(_is_place, value)) and any(value)


def _is_place(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
