"""The names of tags that a file has only the numbers of: found in what stands beside it.

A dataset or a model tells them in a file of its own, in one of several shapes: a list in order, names
by number, numbers by name, or one of these within what else is said there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from app.errors import FileRefusedError
from app.formats.records.record import Record
from app.formats.surroundings import Surroundings

_NAMES: Final = (
    *("labels.json", "label_list.json", "label_names.json", "id2label.json", "label2id.json"),
    *("config.json", "dataset_info.json", "dataset_infos.json"),
)
_NAME_THEM: Final = (
    "Put labels.json beside the file, the names in order as the dataset has them:"
    ' ["O", "B-PER", "I-PER"].'
)


class TagNames:
    """The names of tags that a file has only the numbers of."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._beside = surroundings.beside
        self._known: dict[str, Mapping[int, str] | None] = {}

    def of(self, tag: object, key: str, record: Record) -> str:
        """The name of ``tag``, which may be one."""
        if isinstance(tag, str):
            return tag
        if key not in self._known:
            self._known[key] = self._read(key)
        names = self._known[key]
        if names is None:
            raise record.refusal(
                f"its tags under {key!r} are numbers, and nothing says their names", _NAME_THEM
            )
        if tag not in names:
            raise record.refusal(f"the tag {tag} has no name among {len(names)}", _NAME_THEM)
        return names[tag]  # type: ignore[index]

    def _read(self, key: str) -> Mapping[int, str] | None:
        for name in _NAMES:
            raw = self._beside(name)
            try:
                found = _names_in(json.loads(raw), key) if raw else None
            except (ValueError, RecursionError) as error:
                raise FileRefusedError(name, f"is no JSON ({error})", advice=_NAME_THEM) from None
            if found:
                return found
        return None


def _names_in(told: Any, key: str) -> Mapping[int, str] | None:
    """The names of numbers under ``key`` in what a file says of a dataset or model."""
    if isinstance(told, list):
        return dict(enumerate(told)) if told and all(isinstance(one, str) for one in told) else None
    if not isinstance(told, dict):
        return None
    for inner in (told.get(key), told.get("feature"), told.get("names"), told.get("id2label")):
        found = _names_in(inner, key) if inner is not None else None
        if found:
            return found
    if told and all(isinstance(one, str) for one in told.values()):
        if all(str(name).isdigit() for name in told):
            return {int(name): value for name, value in told.items()}
        return None
    if told and all(isinstance(one, int) for one in told.values()):
        return {number: str(name) for name, number in told.items()}
    inner_ones = (_names_in(one, key) for one in told.values() if isinstance(one, dict))
    return next((found for found in inner_ones if found), None)
