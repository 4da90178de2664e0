"""Spans as other tools write them in JSON: a start, an end and a label, in lists or under many keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

_STARTS: Final = ("start", "begin", "start_offset", "startoffset", "begin_offset", "start_char")
_ENDS: Final = ("end", "stop", "end_offset", "endoffset", "end_char")
_LABELS: Final = (
    *("label", "labels", "tag", "entity_type", "entitylabel", "entity_group", "displayname"),
    *("category", "entity", "type", "class", "name"),
)
# The "word" of a model is in its own letters, and none of these.
_SURFACES: Final = ("text", "value", "surface", "mention")
_DEEPEST: Final = 6


@dataclass(frozen=True)
class Mark:
    """A span as the file has it; ``last`` is whether its end is its last character."""

    start: int
    end: int
    label: str
    surface: str | None
    people: tuple[str, ...] = ()
    last: bool = False


def marks_in(value: Any, depth: int = 0) -> Iterator[Mark]:
    """The marks in ``value``, of whatever shape."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        mark = _of_list(value)
        if mark is not None:
            yield mark
            return
        for one in value:
            yield from marks_in(one, depth + 1)
    elif isinstance(value, dict):
        found = list(_of_object(value))
        if found:
            yield from found
            return
        for one in value.values():
            if isinstance(one, list | dict):
                yield from marks_in(one, depth + 1)


def _of_list(value: list[Any]) -> Mark | None:
    match value:
        case [int(start), int(end), str(label), *_] if label:
            return Mark(start, end, label, None)
        case [str(label), int(start), int(end), *_] if label:
            return Mark(start, end, label, None)
    return None


def _of_object(value: dict[str, Any]) -> Iterator[Mark]:
    told = {key.lower(): entry for key, entry in value.items()}
    labels = _labels_of(told)
    if isinstance(told.get("points"), list) and labels:  # Dataturks: a label, and where it is
        for point in told["points"]:
            if isinstance(point, dict):
                yield from _of_object({**point, "label": labels})
        return
    start = next((told[name] for name in _STARTS if _is_place(told.get(name))), None)
    end = next((told[name] for name in _ENDS if _is_place(told.get(name))), None)
    if start is None or end is None:
        return
    surface = next((told[name] for name in _SURFACES if isinstance(told.get(name), str)), None)
    named = told.get("annotated_by")
    people = tuple(
        str(one["annotator"])
        for one in (named if isinstance(named, list) else ())
        if isinstance(one, dict) and one.get("annotator")
    )
    for label in labels:
        yield Mark(start, end, label, surface, people)


def _labels_of(told: Mapping[str, Any]) -> list[str]:
    for name in _LABELS:
        value = told.get(name)
        if isinstance(value, str) and value:
            return [value]
        if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
            return value
    return []


def _is_place(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
