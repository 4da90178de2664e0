"""The lines of an ``.ann`` file: what is bound to the text, and what is said of that.

The reader is strict where brat drops lines without a word: an annotation whose text is not at its
offsets, an id that stands twice, a reference to nothing are refused with their line.

Fragments with an end of a line between them are one span. Others are spans of their own, each
related to the first by ``part_of``. An event is its trigger, with a relation for each role; an
equivalence a chain of relations; a normalisation an attribute; a note on anything but a span or an
event is left out. All of these are told.

Trap: lines end at ``\\n`` and nowhere else, whatever brat does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final
from urllib.parse import unquote

from app.errors import FileRefusedError
from app.formats.surroundings import Surroundings
from app.formats.tasks import Findings, SpansIn
from app.formats.units import CODE_POINTS, TITLES, UTF_16, in_code_points

PART_OF: Final = "part_of"
UNSURE: Final = "Unsure"
EXACT: Final = "# Texts have no byte order mark: U+FEFF at the beginning of one is its own."
"""A line of the configuration of who writes texts so, and counts offsets so, as brat does."""
BREAK: Final = re.compile(r"\s*[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
"""What brat cannot have in a line, with the white space about it."""
_ESCAPED: Final = re.compile(r"[\s%\x00-\x1f]")
_PERCENT: Final = re.compile(r"%[0-9A-F]{2}")
_FRAGMENT: Final = re.compile(r"(\d+) (\d+)")
_LINE_END: Final = re.compile(r"\r\n")
FOLDED, MARKED = "line ends counted once", "behind a byte order mark"
_ADVICE: Final = "Mend the line, or take it out."
Range = tuple[int, int]


def escaped(name: str) -> str:
    """``name`` as a type of brat's, which has no white space in it."""
    return _ESCAPED.sub(lambda match: "".join(map("%{:02X}".format, match[0].encode())), name)


def _name(told: str) -> str:
    return unquote(told) if _PERCENT.search(told) else told


@dataclass
class _Bound:
    """A text-bound annotation."""

    line: int
    label: str
    ranges: list[Range]
    surface: str
    attributes: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    unsure: bool = False


class Annotations:
    """The lines of one ``.ann`` file."""

    def __init__(self, text: str, file: str) -> None:
        self._file = file
        self.bound: dict[str, _Bound] = {}
        self._triggers: dict[str, str] = {}
        self._relations: list[tuple[str, str, str]] = []
        self._counts: dict[str, int] = {}
        self._seen: set[str] = set()
        later: list[tuple[int, str, str, str]] = []
        for number, line in enumerate(text.split("\n"), 1):
            line = line.removesuffix("\r")
            if not line.strip():
                continue
            key, _, rest = line.partition("\t")
            data, _, tail = rest.partition("\t")
            if key != "*" and key in self._seen:
                raise self._refusal(number, f"the id {key} stands twice")
            self._seen.add(key)
            if key.startswith("T"):
                self._add_bound(number, key, data, tail)
            elif key.startswith("E"):
                kind = data.partition(" ")[0]
                self._triggers[key] = kind.partition(":")[2]
                later.append((number, key, data, tail))
            else:
                later.append((number, key, data, tail))
        for entry in later:
            self._add(*entry)

    def _refusal(self, line: int, what: str, advice: str = _ADVICE) -> FileRefusedError:
        return FileRefusedError(self._file, what, line=line, advice=advice)

    def _add_bound(self, line: int, key: str, data: str, tail: str) -> None:
        label, _, places = data.partition(" ")
        found = [_FRAGMENT.fullmatch(one) for one in places.split(";")]
        ranges = [(int(one[1]), int(one[2])) for one in found if one is not None]
        if not label or len(ranges) != len(found):
            raise self._refusal(line, f"{data!r} is no type with offsets"[:200])
        for start, end in ranges:
            if start >= end:
                raise self._refusal(line, f"{key} marks nothing: {start} to {end}")
        self.bound[key] = _Bound(line, _name(label), sorted(ranges), tail)

    def _add(self, line: int, key: str, data: str, tail: str) -> None:
        adders: Mapping[str, Callable[[int, str, str, str], None]] = {
            "A": self._add_attribute,
            "M": self._add_attribute,
            "R": self._add_relation,
            "E": self._add_event,
            "*": self._add_equivalence,
            "N": self._add_normalisation,
            "#": self._add_note,
        }
        adder = adders.get(key[:1])
        if adder is None:
            raise self._refusal(line, f"{key!r} is no annotation that is known"[:200])
        adder(line, key, data, tail)

    def _target(self, line: int, name: str) -> _Bound:
        """The span that ``name`` is, or that it triggers."""
        found = self.bound.get(self._triggers.get(name, name))
        if found is None:
            raise self._refusal(line, f"{name!r} names no span"[:200])
        return found

    def _key(self, line: int, name: str) -> str:
        self._target(line, name)
        return self._triggers.get(name, name)

    def _count(self, words: str) -> None:
        self._counts[words] = self._counts.get(words, 0) + 1

    def _add_attribute(self, line: int, key: str, data: str, tail: str) -> None:
        name, _, rest = data.partition(" ")
        target, _, value = rest.partition(" ")
        if target.startswith("R"):
            self._count("attributes of relations, which were left out")
            return
        bound = self._target(line, target)
        if name == UNSURE and not value:
            bound.unsure = True
        else:
            self._say(bound, _name(name), value or "true")

    def _say(self, bound: _Bound, name: str, value: str) -> None:
        there = bound.attributes.get(name)
        bound.attributes[name] = value if there in (None, value) else f"{there}, {value}"

    def _add_relation(self, line: int, key: str, data: str, tail: str) -> None:
        kind, *ends = data.split(" ")
        told = [one.partition(":")[2] for one in ends if one]
        if not kind or len(told) != 2:
            raise self._refusal(line, f"{data!r} is no relation of two"[:200])
        head, tail_end = (self._key(line, one) for one in told)
        self._relations.append((_name(kind), head, tail_end))

    def _add_event(self, line: int, key: str, data: str, tail: str) -> None:
        trigger, *roles = data.split(" ")
        head = self._key(line, trigger.partition(":")[2])
        self._count("events, whose roles became relations from their triggers")
        for role in filter(None, roles):
            kind, _, target = role.partition(":")
            self._relations.append((_name(kind), head, self._key(line, target)))

    def _add_equivalence(self, line: int, key: str, data: str, tail: str) -> None:
        kind, *names = data.split(" ")
        keys = [self._key(line, name) for name in names if name]
        self._count("equivalences, which became a chain of relations")
        for one, other in pairwise(keys):
            self._relations.append((_name(kind), one, other))

    def _add_normalisation(self, line: int, key: str, data: str, tail: str) -> None:
        kind, _, rest = data.partition(" ")
        target, _, reference = rest.partition(" ")
        self._count("normalisations, which became attributes")
        self._say(self._target(line, target), _name(kind), reference)

    def _add_note(self, line: int, key: str, data: str, tail: str) -> None:
        kind, _, target = data.partition(" ")
        if self._triggers.get(target, target) not in self.bound:
            self._count("notes on something else than a span, which were left out")
            return
        note = tail if kind == "AnnotatorNotes" else f"{kind}: {tail}"
        self._target(line, target).notes.append(note)

    def find_places(
        self, text: str, mark: bool, surroundings: Surroundings, findings: Findings
    ) -> None:
        """Turn the ranges into code points, in the unit in which all texts are where they should be."""
        folded = _LINE_END.search(text) is not None
        tried = [CODE_POINTS, UTF_16, *([FOLDED] if folded else []), *([MARKED] if mark else [])]
        if surroundings.unit:
            tried = [surroundings.unit]
        for unit in tried:
            places = self._places(text, unit)
            if all(_fits(text, ranges, self.bound[key]) for key, ranges in places.items()):
                break
        else:
            unit = tried[0]
            places = self._places(text, unit)
            self._refuse_misfit(text, places)
        if unit != CODE_POINTS and places != self._places(text, CODE_POINTS):
            findings.note(
                f"offsets count in {TITLES.get(unit, unit)}, by the texts beside them, in articles"
            )
        for key, bound in self.bound.items():
            bound.ranges = places[key] or []

    def _places(self, text: str, unit: str) -> dict[str, list[Range] | None]:
        if unit == FOLDED:
            at = _unfolded(text)
            return {
                key: [(at[start], at[end]) for start, end in bound.ranges]
                if bound.ranges[-1][1] < len(at)
                else None
                for key, bound in self.bound.items()
            }
        shift = int(unit == MARKED)
        name = CODE_POINTS if shift else unit
        return {
            key: in_code_points(text, [(s - shift, e - shift) for s, e in bound.ranges], name)
            for key, bound in self.bound.items()
        }

    def _refuse_misfit(self, text: str, places: Mapping[str, list[Range] | None]) -> None:
        for key, ranges in places.items():
            bound = self.bound[key]
            if ranges is None:
                raise self._refusal(
                    bound.line,
                    f"{key} reaches to {bound.ranges[-1][1]}, and the text has {len(text)} characters",
                    "The text may be another than was annotated.",
                )
            if not _fits(text, ranges, bound):
                marked = " ".join(text[start:end] for start, end in ranges)
                raise self._refusal(
                    bound.line,
                    f"the text of {key} is {bound.surface[:40]!r}, but its offsets mark"
                    f" {marked[:40]!r}",
                    "The text may be another than was annotated; offsets count code points.",
                )

    def into(self, spans: SpansIn, text: str, findings: Findings) -> None:
        """Hand out all that was read, spans in the order of the text."""
        rows: list[tuple[Range, str, int, str, _Bound]] = []
        parts: list[tuple[str, str]] = []
        for number, (key, bound) in enumerate(self.bound.items()):
            joined = _joined(bound.ranges, text)
            for part, (start, end) in enumerate(joined):
                name = key if not part else f"{key}.{part}"
                rows.append(((start, -end), bound.label, number, name, bound))
                if part:
                    parts.append((name, key))
        for (start, end), label, _number, name, bound in sorted(rows, key=lambda row: row[:4]):
            further = _further(bound) if name in self.bound else {}
            spans.add(start, -end, label, name, **further)
        if parts:
            findings.note(
                f"parts of discontinuous spans, each joined to the first by {PART_OF}", len(parts)
            )
        for part_name, key in parts:
            spans.relate(PART_OF, part_name, key)
        for kind, head, tail in self._relations:
            spans.relate(kind, head, tail)
        for words, count in self._counts.items():
            findings.note(words, count)


def _further(bound: _Bound) -> dict[str, object]:
    told: dict[str, object] = {"attributes": bound.attributes, "note": "\n".join(bound.notes)}
    return told | ({"unsure": True} if bound.unsure else {})


def _fits(text: str, ranges: list[Range] | None, bound: _Bound) -> bool:
    """Whether the ranges mark what the line says, white space aside: versions differ in it."""
    if ranges is None:
        return False
    marked = "".join("".join(text[start:end].split()) for start, end in ranges)
    return marked == "".join(bound.surface.split())


def _joined(ranges: list[Range], text: str) -> list[Range]:
    """``ranges`` with those made one between which a line ends."""
    found = ranges[:1]
    for start, end in ranges[1:]:
        first, last = found[-1]
        if last < start and BREAK.fullmatch(text, last, start):
            found[-1] = (first, end)
        else:
            found.append((start, end))
    return found


def _unfolded(text: str) -> list[int]:
    """The code point at each position of ``text`` with ``\\r\\n`` counted as one."""
    ends = {match.start() + 1 for match in _LINE_END.finditer(text)}
    return [place for place in range(len(text) + 1) if place not in ends]
