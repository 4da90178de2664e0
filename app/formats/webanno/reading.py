"""WebAnno TSV 3 is read: rows become spans, in code points, of a text that is built from its sentences.

Read are span layers (their label as ``layers`` says), relations between their spans, slots as
relations from the span that has them, and the links of chains as spans with a relation from each to
the next. An annotation of several rows, or one of several on a row, bears a number in brackets;
``s-t.n`` is a part of the token ``s-t``. Layers of words, features of relations and annotations of
no width are left out, which is told. Whose the annotations are is told by the folders of an
INCEpTION project alone.

Traps: offsets count UTF-16 units. Text and tokens escape other characters than values do. ``|``,
``[`` and ``_`` are a value's own where a backslash stands before them. Lines end at ``\\n`` and
nowhere else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import BinaryIO, Final, NamedTuple

from app.errors import FileRefusedError
from app.formats.description import Reader
from app.formats.layers import (
    NOTE,
    UNSURE,
    checked_annotator,
    describes_words,
    label_and_rest,
    origin,
    short_name,
)
from app.formats.naming import article_id, file_name, item_id, name_of
from app.formats.source import whole
from app.formats.surroundings import ALONE, Surroundings
from app.formats.webanno.utf16 import Utf16
from app.formats.webanno.values import apart, entries, plain
from app.model import Article, ArticleId, Document, ItemId, Relation, Span

_VERSION: Final = "#FORMAT=WebAnno TSV 3"
_ROW: Final = re.compile(r"(\d+-\d+(?:\.\d+)?)\t(\d+)-(\d+)\t")
_TARGET: Final = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d+)(?:_(\d+))?\])?")
_LINK: Final = re.compile(r"(.*)->(\d+)-(\d+)", re.S)
_ADVICE: Final = "Export the document anew, as WebAnno TSV 3.3, or as UIMA CAS JSON."


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


_Key = tuple[str, str, int]
"""A layer, the place of a row and 0; or of a numbered annotation the layer, "" and its number."""


@dataclass
class _File:
    """All of one file while it is read."""

    file: str
    layers: list[_Layer] = field(default_factory=list)
    columns: int = 0
    parts: list[str] = field(default_factory=list)
    length: int = 0
    marks: dict[_Key, _Mark] = field(default_factory=dict)
    arrows: list[_Arrow] = field(default_factory=list)
    rows: list[tuple[int, int, str, int]] = field(default_factory=list)
    chains: dict[tuple[str, int, int], _Mark] = field(default_factory=dict)
    links: dict[tuple[str, int, int], str] = field(default_factory=dict)
    left: Counter[str] = field(default_factory=Counter)

    def refusal(self, what: str, line: int) -> FileRefusedError:
        return FileRefusedError(self.file, what, line=line, advice=_ADVICE)

    # --- The header and the text ------------------------------------------------------------------

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
                self.cells(layer, match[1], start, end, cells, line)

    # --- The values -------------------------------------------------------------------------------

    def cells(
        self, layer: _Layer, place: str, start: int, end: int, cells: list[str], line: int
    ) -> None:
        """The values of one ``layer`` on one row."""
        own = cells[layer.column : layer.column + len(layer.features)]
        if all(cell in ("_", "") for cell in own):
            return
        if describes_words(layer.name) or describes_words(layer.base):
            self.left[f"layer {short_name(layer.name)}, which is of words"] += 1
        elif layer.kind == "CH":
            self.chain(layer, start, end, own, line)
        elif layer.kind == "RL":
            self.relations(layer, place, own, line)
        else:
            self.spans(layer, place, start, end, own, line)

    def spans(
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
                entries[name] = self.entries(cell, line)
        several = {len(found) for found in entries.values()}
        if len(several) > 1:
            raise self.refusal(f"the features of {layer.name} are of different numbers", line)
        plain = [[(cell, 0)] for _base, cell, _targets in slots[:1]] if not entries else []
        stacks = list(entries.values()) or plain
        hosts = []
        for count in range(len(stacks[0]) if stacks else 0):
            number = stacks[0][count][1]
            features = {name: found[count][0] for name, found in entries.items() if found[count][0]}
            key: _Key = (layer.name, "", number) if number else (layer.name, place, -count)
            there = self.marks.get(key)
            if there is None:
                self.marks[key] = _Mark(layer.name, start, end, features, line)
            else:
                there.start, there.end = min(there.start, start), max(there.end, end)
            hosts.append((key, there is None))
        for base, roles, targets in slots:
            self.slots(base, roles, targets, hosts, line)

    def slots(
        self, base: str, roles: str, targets: str, hosts: list[tuple[_Key, bool]], line: int
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
                        _Arrow(label, key, self.key(base, target[1], target[2]), line)
                    )

    def relations(self, layer: _Layer, place: str, own: list[str], line: int) -> None:
        """Relations stand with the span that they go to, and name the one that they come from."""
        *values, links = own
        stacks = {
            name: self.entries(cell, line)
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
                    self.key(layer.base, target[1], head),
                    self.key(layer.base, place, tail),
                    line,
                )
            )

    def key(self, base: str, place: str, number: str | None) -> _Key:
        return (base, "", int(number)) if number and number != "0" else (base, place, 0)

    def chain(self, layer: _Layer, start: int, end: int, own: list[str], line: int) -> None:
        """The links of chains on a row: ``relation->chain-link`` and ``type[chain]``."""
        cells = dict(zip(layer.features, own, strict=True))
        kinds = self.entries(cells.get("referenceType", "_"), line)
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

    def entries(self, cell: str, line: int) -> list[tuple[str, int]]:
        """Each value of a ``cell`` with its number, 0 for one without."""
        try:
            return entries(cell)
        except ValueError as error:
            raise self.refusal(str(error), line) from error

    # --- The document -----------------------------------------------------------------------------

    def document(self, annotator: str, language: str) -> Document:
        text = "".join(self.parts)
        units = Utf16(text)
        for start, end, surface, line in self.rows:
            marked = self.surface(text, units, start, end, line)
            if marked != surface:
                raise self.refusal(
                    f"the token is {surface[:40]!r} but {start}-{end} marks {marked[:40]!r}", line
                )
        name, who = origin(self.file)
        layer = annotator or checked_annotator(who, self.file)
        article = ArticleId(article_id(text))
        spans = self.all_spans(text, units, article, layer)
        relations = tuple(self.all_relations(spans, article, layer))
        name = name or name_of(text) or file_name(self.file)
        return Document(
            Article(article, name, language or "und", text), layer, tuple(spans.values()), relations
        )

    def surface(self, text: str, units: Utf16, start: int, end: int, line: int) -> str:
        first, behind = units.place(start), units.place(end)
        if first is None or behind is None or start > end:
            raise self.refusal(f"{start}-{end} is no range of the text in UTF-16 units", line)
        return text[first:behind]

    def all_spans(
        self, text: str, units: Utf16, article: ArticleId, layer: str
    ) -> dict[_Key, Span]:
        found: dict[_Key, Span] = {}
        taken: Counter[tuple[int, int, str]] = Counter()
        links = {
            (name, f"chain {chain}", link): mark
            for (name, chain, link), mark in self.chains.items()
        }
        for key, mark in {**self.marks, **links}.items():
            start, end = units.place(mark.start), units.place(mark.end)
            assert start is not None, "rows were checked"
            assert end is not None
            if start >= end:
                self.left["annotation of no width"] += 1
                continue
            features = dict(mark.features)
            note, unsure = features.pop(NOTE, ""), features.pop(UNSURE, "")
            label, rest = label_and_rest(mark.layer, features)
            if "referenceType" in rest:
                label = rest.pop("referenceType")
            taken[start, end, label] += 1
            parts: tuple[str | int, ...] = (article, layer, start, end, label)
            again = taken[start, end, label]
            made = item_id(*parts, again) if again > 1 else item_id(*parts)
            found[key] = Span(made, article, layer, start, end, label, rest, note, unsure == "true")
        return found

    def all_relations(
        self, spans: dict[_Key, Span], article: ArticleId, layer: str
    ) -> Iterator[Relation]:
        arrows = [
            (one.label, self.end(one.head, one.line), self.end(one.tail, one.line))
            for one in self.arrows
        ]
        for (name, number, link), label in self.links.items():
            ends = (name, f"chain {number}", link), (name, f"chain {number}", link + 1)
            if ends[1] in spans:
                arrows.append((label or "next", *ends))
        made: Counter[tuple[str, ItemId, ItemId]] = Counter()
        for label, head, tail in arrows:
            if head not in spans or tail not in spans:
                self.left["relation of what is left out"] += 1
                continue
            ends_of = label, spans[head].id, spans[tail].id
            made[ends_of] += 1
            again = (made[ends_of],) if made[ends_of] > 1 else ()
            yield Relation(item_id(article, layer, *ends_of, *again), article, layer, *ends_of)

    def end(self, key: _Key, line: int) -> _Key:
        """The key of the span that ``key`` means: its layer may be any, in a slot or an old file."""
        base, place, number = key
        if key in self.marks:
            return key
        found = [one for one in self.marks if one[1:] == (place, number)]
        if base not in ("", "uima.tcas.Annotation"):
            found = []
        if len(found) != 1:
            raise self.refusal(f"a relation comes from {place or number}, where no span is", line)
        return found[0]


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    around: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """The one document of a file."""
    try:
        lines = whole(stream, file).decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise FileRefusedError(
            file, f"is not UTF-8 (byte {error.start})", advice="WebAnno TSV is always UTF-8."
        ) from error
    if not lines[0].startswith(_VERSION):
        raise FileRefusedError(file, "does not begin as WebAnno TSV 3 does", line=1, advice=_ADVICE)
    one = _File(file)
    text: list[str] | None = None
    rows: list[tuple[int, str]] = []
    for number, raw in enumerate([*lines[1:], ""], 2):
        line = raw.removesuffix("\r")
        if line.startswith("#T_") and text is None and not one.parts:
            one.head(line.removeprefix("#T_"), number)
        elif line.startswith("#Text=") and not rows:
            text = [*(text or []), plain(line.removeprefix("#Text="))]
        elif line and text is not None and not line.startswith("#"):
            rows.append((number, line))
        elif not line and text is not None:
            one.sentence("\n".join(text), rows)
            text, rows = None, []
        elif line and not line.startswith("#"):
            raise one.refusal("a row stands before the text of its sentence", number)
    if not one.parts:
        raise FileRefusedError(file, "holds no sentences", advice=_ADVICE)
    document = one.document(annotator, language)
    for what, count in one.left.items():
        around.tell(f"{file}: left out {count} of: {what}")
    if one.chains:
        around.tell(f"{file}: {len(one.chains)} links of chains were taken as spans with relations")
    yield 1, document


def placed(around: Surroundings) -> Reader:
    """The reader that tells what it leaves out."""
    return partial(read, around=around)
