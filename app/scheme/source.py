"""The TOML text of a scheme, edited only where it must be: comments, order and spelling stay.

Trap: an edit may leave what is no scheme any more; whoever edits reads it again before it is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, InlineTable

from app.errors import SchemeRefusedError


class Source:
    """A scheme's text under the pen."""

    def __init__(self, source: str) -> None:
        try:
            self._data: Any = tomlkit.parse(source)
        except TOMLKitError as error:
            raise SchemeRefusedError(
                f"the text of the scheme cannot be edited: {error}",
                advice="Write it more plainly: see resources/schemes for the shape.",
            ) from error

    @property
    def text(self) -> str:
        """The text as it stands."""
        return tomlkit.dumps(self._data)

    def set(self, label: str, values: Mapping[str, Any]) -> None:
        """Give these keys of a label these values."""
        table = self._label(label)
        for key, value in values.items():
            table[key] = value

    def unset(self, label: str, key: str) -> None:
        """Take a key of a label out."""
        self._label(label).pop(key, None)

    def add_label(self, values: Mapping[str, Any]) -> None:
        """Put a label behind the others."""
        _append(self._data["labels"], values)

    def copy_label(self, name: str, values: Mapping[str, Any]) -> None:
        """Put a copy of a label behind the others, with these values for its own."""
        self.add_label({**self._label(name).unwrap(), **values})

    def remove_label(self, name: str) -> None:
        """Take a label out."""
        place = next(at for at, each in enumerate(self._data["labels"]) if each["name"] == name)
        del self._data["labels"][place]

    def add_attribute(self, label: str, values: Mapping[str, Any]) -> None:
        """Put an attribute behind the others of a label."""
        self._add(label, "attributes", values)

    def add_example(self, label: str, values: Mapping[str, Any]) -> None:
        """Put an example behind the others of a label."""
        self._add(label, "examples", values)

    def add_relation(self, values: Mapping[str, Any]) -> None:
        """Put a relation type behind the others."""
        if not self._data.get("relations"):
            self._data["relations"] = tomlkit.aot()
        _append(self._data["relations"], values)

    def widen_relation(self, name: str, heads: Iterable[str], tails: Iterable[str]) -> None:
        """Let a relation run from ``heads`` and to ``tails``, too."""
        table = next(each for each in self._data["relations"] if each["name"] == name)
        for side, labels in (("heads", heads), ("tails", tails)):
            for label in labels:
                if label not in table[side]:
                    table[side].append(label)

    def replace_end(self, old: str, new: str) -> None:
        """Let relations run from and to ``new`` where they ran from and to ``old``."""
        for ends in self._ends():
            if old in ends and new in ends:
                ends.remove(old)
            elif old in ends:
                ends[ends.index(old)] = new

    def add_end(self, beside: str, new: str) -> None:
        """Let relations run from and to ``new`` too where they run from and to ``beside``."""
        for ends in self._ends():
            if beside in ends and new not in ends:
                ends.append(new)

    def raise_version(self) -> None:
        """From 1.0 to 1.1: the last number of the version becomes the next."""
        version = str(self._data["version"])
        raised = re.sub(r"[0-9]+$", lambda last: str(int(last[0]) + 1), version)
        self._data["version"] = raised if raised != version else f"{version}.1"

    def _add(self, label: str, key: str, values: Mapping[str, Any]) -> None:
        table = self._label(label)
        if not (key in table and len(table[key])):
            inline = isinstance(table, InlineTable)
            table[key] = tomlkit.array() if inline else tomlkit.aot()
        _append(table[key], values)

    def _label(self, name: str) -> Any:
        return next(each for each in self._data["labels"] if each["name"] == name)

    def _ends(self) -> list[Any]:
        relations = self._data.get("relations", [])
        return [each[side] for each in relations for side in ("heads", "tails") if side in each]


def _append(tables: Any, values: Mapping[str, Any]) -> None:
    """One more table, with a blank line behind it where tables stand on lines of their own."""
    if isinstance(tables, AoT):
        tables.append(dict(values))
        tables[-1].add(tomlkit.nl())
        return
    table = tomlkit.inline_table()
    table.update(values)
    tables.append(table)
