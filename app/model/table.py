"""One TOML table that names itself, and the key that is wrong, in every refusal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from app.errors import SchemeRefusedError

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,59}")


def is_name(word: str) -> bool:
    """Whether a label, an attribute or a relation type of a scheme can be called ``word``."""
    return _NAME.fullmatch(word) is not None


_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class Table:
    """One TOML table that names itself in every refusal."""

    def __init__(self, data: Mapping[str, Any], where: str) -> None:
        self.data = data
        self.where = where

    def refusal(self, what: str) -> SchemeRefusedError:
        """The refusal of this table."""
        return SchemeRefusedError(
            what, where=self.where, advice="See resources/schemes for the shape."
        )

    def text(self, key: str, default: str | None = None) -> str:
        """The string under ``key``, or ``default`` where there is one and no string."""
        value = self.data.get(key, default)
        if not isinstance(value, str):
            raise self.refusal(
                f"{key!r} must be a string" if key in self.data else f"{key!r} is missing"
            )
        return value

    def name(self, key: str) -> str:
        """The name under ``key``: letters, digits, ``-`` and ``_``."""
        value = self.text(key)
        if not is_name(value):
            raise self.refusal(f"{key} {value!r} must be letters, digits, '-' or '_'")
        return value

    def colour(self, key: str) -> str:
        """The colour under ``key``, as ``#0b64a5``."""
        value = self.text(key)
        if not _COLOUR.fullmatch(value):
            raise self.refusal(f"{key} {value!r} is no colour such as #0b64a5")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of strings under ``key``; none where it is missing."""
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
            raise self.refusal(f"{key!r} must be a list of strings")
        return tuple(value)

    def truth(self, key: str) -> bool:
        """Whether ``key`` is true; false where it is missing."""
        value = self.data.get(key, False)
        if not isinstance(value, bool):
            raise self.refusal(f"{key!r} must be true or false")
        return value

    def tables(self, key: str) -> list[Table]:
        """The tables ``[[key]]``, each named in its refusals."""
        value = self.data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
            raise self.refusal(f"{key!r} must be written as [[{key}]] tables")
        return [
            Table(entry, f"{self.where}, {key} {entry.get('name', number)}")
            for number, entry in enumerate(value, 1)
        ]
