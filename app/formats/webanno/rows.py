"""What the rows of a WebAnno TSV file say: annotations and arrows between them, not yet in code points.

An annotation of several rows, or one of several on a row, bears a number in brackets; ``s-t.n`` is a
part of the token ``s-t``.

Trap: a sentence is followed by what the offsets of the next leave between them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from app.errors import FileRefusedError
from app.formats.layers import (
    describes_words,
    label_and_rest,
    short_name,
)
from app.formats.webanno.utf16 import Utf16
from app.formats.webanno.values import apart, entries, plain

_ROW: Final = re.compile(r"(\d+-\d+(?:\.\d+)?)\t(\d+)-(\d+)\t")
_TARGET: Final = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d+)(?:_(\d+))?\])?")
_LINK: Final = re.compile(r"(.*)->(\d+)-(\d+)", re.S)
ADVICE: Final = "Export the document anew, as WebAnno TSV 3.3, or as UIMA CAS JSON."


class _Layer(NamedTuple):
    """A line of the header; its ``features`` are the columns from ``column`` on."""

    kind: str
    name: str
    features: list[str]
    column: int
    base: str


@dataclass
class _Mark:
    """An annotation on its way: its range in UTF-16 units, and its features."""

    layer: str
    start: int
    end: int
    features: dict[str, str]
    line: int


@dataclass
class _Arrow:
    """A relation on its way: where its ends are named, to be found when all spans are known."""

    label: str
    head: tuple[str, str, int]
    tail: tuple[str, str, int]
    line: int


Key = tuple[str, str, int]
"""A layer, the place of a row and 0; or of a numbered annotation the layer, "" and its number."""


@dataclass
class Rows:
    """What one file says, sentence by sentence: the pieces of its text, its marks and arrows."""

    file: str
    layers: list[_Layer] = field(default_factory=list)
    columns: int = 0
    parts: list[str] = field(default_factory=list)
    length: int = 0
    marks: dict[Key, _Mark] = field(default_factory=dict)
    arrows: list[_Arrow] = field(default_factory=list)
    rows: list[tuple[int, int, str, int]] = field(default_factory=list)
    chains: dict[tuple[str, int, int], _Mark] = field(default_factory=dict)
    links: dict[tuple[str, int, int], str] = field(default_factory=dict)
    left: Counter[str] = field(default_factory=Counter)

    def refusal(self, what: str, line: int) -> FileRefusedError:
        """The refusal of a line."""
        return FileRefusedError(self.file, what, line=line, advice=ADVICE)

    def head(self, words: str, line: int) -> None:
        """One line of the header, the ``#T_`` taken off."""
        kind, told, spec = words.partition("=")
        if not told or kind not in ("SP", "RL", "CH"):
            raise self.refusal(f"the kind of layer {kind!r} is unknown", line)
        name, *features = spec.split("|")
        base = ""
        if kind == "RL" and features and features[-1].startswith("BT_"):
            base = features[-1].removeprefix("BT_")
        self.layers.append(_Layer(kind, name, features, self.columns, base))
        self.columns += len(features)

    def sentence(self, text: str, rows: list[tuple[int, str]]) -> None:
        """A sentence with the lines of its rows."""
        matches = [_ROW.match(row) for _line, row in rows]
        for (line, _row), match in zip(rows, matches, strict=True):
            if match is None:
                raise self.refusal("must be a row: sentence-token, begin-end, token, values", line)
        begin = int(matches[0][2]) if matches and matches[0] else self.length + bool(self.parts)
        gap = begin - self.length
        if gap < 0:
            raise self.refusal("a sentence begins before the end of the one before it", rows[0][0])
        between = ("\n" if self.parts else " ") + " " * (gap - 1) if gap else ""
        self.parts += (between, text)
        self.length = begin + Utf16(text).length
        for (line, row), match in zip(rows, matches, strict=True):
            assert match is not None
            surface, *cells = row[match.end() :].split("\t")
            if len(cells) < self.columns:
                raise self.refusal(
                    f"the row has {len(cells)} values and the header {self.columns} columns", line
                )
            start, end = int(match[2]), int(match[3])
            self.rows.append((start, end, plain(surface), line))
            for layer in self.layers:
                self._cells(layer, match[1], start, end, cells, line)

    def _cells(
        self, layer: _Layer, place: str, start: int, end: int, cells: list[str], line: int
    ) -> None:
        """The values of one ``layer`` on one row."""
        own = cells[layer.column : layer.column + len(layer.features)]
        if all(cell in ("_", "") for cell in own):
            return
        if describes_words(layer.name) or describes_words(layer.base):
            self.left[f"layer {short_name(layer.name)}, which is of words"] += 1
        elif layer.kind == "CH":
            self._chain(layer, start, end, own, line)
        elif layer.kind == "RL":
            self._relations(layer, place, own, line)
        else:
            self._spans(layer, place, start, end, own, line)

    def _spans(
        self, layer: _Layer, place: str, start: int, end: int, own: list[str], line: int
    ) -> None:
        entries = {}
        slots: list[tuple[str, str, str]] = []
        waiting = iter(zip(layer.features, own, strict=True))
        for name, cell in waiting:
            if name.startswith("ROLE_"):
                base, targets = next(waiting, ("", ""))
                slots.append((base, cell, targets))
            else:
                entries[name] = self._entries(cell, line)
        several = {len(found) for found in entries.values()}
        if len(several) > 1:
            raise self.refusal(f"the features of {layer.name} are of different numbers", line)
        plain = [[(cell, 0)] for _base, cell, _targets in slots[:1]] if not entries else []
        stacks = list(entries.values()) or plain
        hosts = []
        for count in range(len(stacks[0]) if stacks else 0):
            number = stacks[0][count][1]
            features = {name: found[count][0] for name, found in entries.items() if found[count][0]}
            key: Key = (layer.name, "", number) if number else (layer.name, place, -count)
            there = self.marks.get(key)
            if there is None:
                self.marks[key] = _Mark(layer.name, start, end, features, line)
            else:
                there.start, there.end = min(there.start, start), max(there.end, end)
            hosts.append((key, there is None))
        for base, roles, targets in slots:
            self._slots(base, roles, targets, hosts, line)

    def _slots(
        self, base: str, roles: str, targets: str, hosts: list[tuple[Key, bool]], line: int
    ) -> None:
        """The links of one slot feature: relations from each of its ``hosts``, told on its first row."""
        for (key, first), named, ends in zip(
            hosts, roles.split("|"), targets.split("|"), strict=False
        ):
            if not first:
                continue
            for role, end in zip(apart(named), ends.split(";"), strict=False):
                target = _TARGET.match(end)
                if target is not None:
                    label = plain(re.sub(r"\[\d+\]\Z", "", role)).strip("*") or "slot"
                    self.arrows.append(
                        _Arrow(label, key, self._key(base, target[1], target[2]), line)
                    )

    def _relations(self, layer: _Layer, place: str, own: list[str], line: int) -> None:
        """Relations stand with the span that they go to, and name the one that they come from."""
        *values, links = own
        stacks = {
            name: self._entries(cell, line)
            for name, cell in zip(layer.features, values, strict=False)
        }
        for count, link in enumerate(links.split("|")):
            target = _TARGET.match(link)
            if target is None:
                raise self.refusal(f"{link!r} names no row that a relation comes from", line)
            features = {
                name: found[count][0]
                for name, found in stacks.items()
                if count < len(found) and found[count][0]
            }
            label, rest = label_and_rest(layer.name, features)
            self.left.update(f"feature {name} of relations" for name in rest)
            head, tail = target[2] or "0", target[3] or "0"
            self.arrows.append(
                _Arrow(
                    label,
                    self._key(layer.base, target[1], head),
                    self._key(layer.base, place, tail),
                    line,
                )
            )

    def _key(self, base: str, place: str, number: str | None) -> Key:
        return (base, "", int(number)) if number and number != "0" else (base, place, 0)

    def _chain(self, layer: _Layer, start: int, end: int, own: list[str], line: int) -> None:
        """The links of chains on a row: ``relation->chain-link`` and ``type[chain]``."""
        cells = dict(zip(layer.features, own, strict=True))
        kinds = self._entries(cells.get("referenceType", "_"), line)
        for count, each in enumerate(cells.get("referenceRelation", "_").split("|")):
            link = _LINK.match(each)
            if link is None:
                raise self.refusal(f"{each!r} is no link of a chain", line)
            key = layer.name, int(link[2]), int(link[3])
            kind = kinds[count][0] if count < len(kinds) else ""
            there = self.chains.setdefault(
                key, _Mark(layer.name, start, end, {"referenceType": kind} if kind else {}, line)
            )
            there.start, there.end = min(there.start, start), max(there.end, end)
            self.links[key] = plain(link[1]).strip("*")

    def _entries(self, cell: str, line: int) -> list[tuple[str, int]]:
        """Each value of a ``cell`` with its number, 0 for one without."""
        try:
            return entries(cell)
        except ValueError as error:
            raise self.refusal(str(error), line) from error
