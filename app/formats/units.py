"""In which unit the offsets of a file count that does not say it: code points, UTF-16, graphemes.

The units differ only behind a character that is more than one of another: an emoji counts two in
UTF-16, a Thai letter with its vowel one in graphemes. Where they differ, the reading counts whose
spans begin and end where spans do: not inside of a written character or of a word, not at white
space, and with the surface that the file gives. Each document is decided for itself, since tools
mix what was imported with what was drawn; one that does not tell goes with the rest of its file,
and where the rest is silent or of two minds, nobody guesses: the user is asked.

Bytes of UTF-8 are what whole files count in, made by a program that did: they are taken where they
are ranges of every text of the file, and all other readings cut what spans do not cut.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import regex  # type: ignore[import-untyped, unused-ignore]

CODE_POINTS: Final = "code-points"
UTF_16: Final = "utf-16"
GRAPHEMES: Final = "graphemes"
UTF_8: Final = "utf-8"
UNITS: Final = (CODE_POINTS, UTF_16, GRAPHEMES)
"""Every unit by the name that a user states."""

TITLES: Final = {
    CODE_POINTS: "code points",
    UTF_16: "UTF-16 units",
    GRAPHEMES: "graphemes",
    UTF_8: "bytes of UTF-8",
}

Range = tuple[int, int]

_CLUSTER: Final = regex.compile(r"\X")
_BEYOND: Final = regex.compile("[\U00010000-\U0010ffff]")
_WORD: Final = regex.compile(
    r"[\p{Latin}\p{Greek}\p{Cyrillic}\p{Nd}][\p{Latin}\p{Greek}\p{Cyrillic}\p{Nd}]"
)
_LEADING: Final = "\u0e40\u0e41\u0e42\u0e43\u0e44"  # Thai vowels written before their consonant
_FOLLOWING: Final = "\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46"  # Thai signs that begin no word
_NEAR: Final = 32  # code points on each side that decide whether a character is cut
_CUT, _IN_WORD, _AT_WHITE, _AT_MARK = 4, 3, 2, 1
_BYTES_WIN: Final = 4  # times the faults of bytes, and so many at least, have the other readings


@dataclass(frozen=True)
class Sample:
    """The ranges of one document as its file gives them, each with its surface or None.

    ``unit`` is what they count in, where the file says it.
    """

    text: str
    ranges: tuple[Range, ...]
    surfaces: tuple[str | None, ...] = ()
    unit: str = ""


def in_code_points(text: str, ranges: Iterable[Range], unit: str) -> list[Range] | None:
    """``ranges`` of ``unit`` as code points; None when one is no range of ``text`` in it."""
    places = _places(text, unit)
    length = len(text) if places is None else len(places) - 1
    found = []
    for start, end in ranges:
        if not 0 <= start < end <= length:
            return None
        if places is not None:
            start, end = places[start], places[end]
            if start < 0 or end < 0:
                return None
        found.append((start, end))
    return found


def _places(text: str, unit: str) -> list[int] | None:
    """The code point at each position of ``unit``, -1 inside of a pair; None where they are equal."""
    if unit == UTF_16:
        if text.isascii() or _BEYOND.search(text) is None:
            return None
        places: list[int] = []
        for place, character in enumerate(text):
            places += (place,) if character <= "\uffff" else (place, -1)
        return [*places, len(text)]
    if unit == UTF_8 and not text.isascii():
        places = []
        for place, character in enumerate(text):
            places += (place, *(-1,) * (len(character.encode("utf-8", "surrogatepass")) - 1))
        return [*places, len(text)]
    if unit == GRAPHEMES and not (text.isascii() and "\r" not in text):
        return [0, *(match.end() for match in _CLUSTER.finditer(text))]
    return None


def faults(text: str, ranges: Iterable[Range]) -> int:
    """How little ``ranges`` (code points) look like spans that someone marked; 0 is not at all."""
    return sum(
        _faults_at(text, start) + _faults_at(text, end, ending=True) for start, end in ranges
    )


def _faults_at(text: str, place: int, *, ending: bool = False) -> int:
    inner = text[place - 1] if ending else text[place]
    if inner.isspace():
        return _AT_WHITE
    if not 0 < place < len(text):
        return 0
    before, behind = text[place - 1], text[place]
    if _cuts_character(text, place):
        return _CUT
    if _WORD.match(before + behind) or before in _LEADING or behind in _FOLLOWING:
        return _IN_WORD
    return _AT_MARK if inner in (",;:!?.)]}”" if not ending else ",;:([{“") else 0


def _cuts_character(text: str, place: int) -> bool:
    first = max(0, place - _NEAR)
    near = text[first : place + _NEAR]
    if near.isascii():
        return text[place - 1 : place + 1] == "\r\n"
    ends = (first + match.end() for match in _CLUSTER.finditer(near))
    return next((end for end in ends if end >= place), place) != place


def unit_of(sample: Sample, units: Iterable[str]) -> str | None:
    """The unit of ``units`` that ``sample`` is in; the first where they make no difference.

    None where it does not tell. Raises ``ValueError`` where it is in none of them.
    """
    readings: dict[str, list[Range]] = {}
    for unit in units:
        ranges = in_code_points(sample.text, sample.ranges, unit)
        if ranges is not None and ranges not in readings.values():
            readings[unit] = ranges
    if not readings:
        raise ValueError("no unit makes these ranges of the text")
    told = {unit: one for unit, one in readings.items() if _fits(sample, one)}
    if sample.surfaces and told:
        readings = told
    if len(readings) == 1:
        return next(iter(readings))
    weighed = sorted((faults(sample.text, ranges), unit) for unit, ranges in readings.items())
    (best, unit), (next_best, _other) = weighed[:2]
    return unit if next_best >= max(best + 2, 2 * best) else None


def _fits(sample: Sample, ranges: Sequence[Range]) -> bool:
    """Whether each surface that is given is what its range marks; false when none is given."""
    given = [
        (surface, sample.text[start:end])
        for surface, (start, end) in zip(sample.surfaces, ranges, strict=False)
        if surface is not None
    ]
    return bool(given) and all(surface == marked for surface, marked in given)


def _fewest_faults(sample: Sample, units: Iterable[str]) -> int:
    """The faults of the best reading in ``units``: none where it marks the surfaces that are given."""
    counts = []
    for unit in units:
        ranges = in_code_points(sample.text, sample.ranges, unit)
        if ranges is not None:
            count = 0 if _fits(sample, ranges) else faults(sample.text, ranges)
            if not count:
                return 0
            counts.append(count)
    return min(counts, default=2 * _CUT * len(sample.ranges))


def _count_bytes(samples: Iterable[Sample], units: Sequence[str]) -> bool:
    """Whether the offsets of all ``samples`` are bytes of UTF-8."""
    usual = in_bytes = 0
    for sample in samples:
        if sample.unit or sample.text.isascii():
            continue
        ranges = in_code_points(sample.text, sample.ranges, UTF_8)
        if ranges is None:
            return False
        usual += _fewest_faults(sample, units)
        in_bytes += faults(sample.text, ranges)
    return usual >= max(_BYTES_WIN, _BYTES_WIN * in_bytes)


class Counting:
    """The unit of one file's offsets. ``stated`` is what the user says, "" to find it out.

    ``again`` goes through all samples of the file once more, for a document that does not tell.
    """

    def __init__(
        self, units: Sequence[str], stated: str, again: Callable[[], Iterable[Sample]]
    ) -> None:
        self._units, self._stated, self._again = units, stated, again
        self._whole: str | None = None
        self._bytes: bool | None = None
        self._asked = False
        self.found: Counter[str] = Counter()

    def ranges(self, sample: Sample) -> list[Range] | None:
        """The ranges of ``sample`` in code points; None where nobody can tell.

        Raises ``ValueError`` where they are ranges of the text in no unit that may be meant.
        """
        unit: str | None = sample.unit or self._stated
        if not unit:
            unit = (
                UTF_8
                if self._in_bytes(sample)
                else unit_of(sample, self._units) or self._of_the_file()
            )
        if unit is None:
            return None
        found = in_code_points(sample.text, sample.ranges, unit)
        if found is None:
            raise ValueError(f"they are no ranges of the text in {TITLES[unit]}")
        if not sample.unit and differs(sample, (*self._units, unit)):
            self.found[unit] += 1
        return found

    def _in_bytes(self, sample: Sample) -> bool:
        """Whether the file counts bytes, which is asked of it once, at the first text that suggests it."""
        if self._bytes is None and not sample.text.isascii():
            usual = _fewest_faults(sample, self._units)
            if usual and in_code_points(sample.text, sample.ranges, UTF_8) is not None:
                self._bytes = _count_bytes(self._again(), self._units)
        return bool(self._bytes)

    def _of_the_file(self) -> str | None:
        """The one unit that all documents are in which tell theirs."""
        if not self._asked:
            self._asked = True
            told = set()
            for sample in self._again():
                if not sample.unit and differs(sample, self._units):
                    try:
                        told.add(unit_of(sample, self._units))
                    except ValueError:
                        continue  # refused when it is read
            told.discard(None)
            self._whole = told.pop() if len(told) == 1 else None
        return self._whole

    def words(self) -> str:
        """What was decided, as a sentence; "" where the units made no difference."""
        if not self.found:
            return ""
        why = "as stated" if self._stated else "by where the spans begin and end"
        units = " and ".join(
            f"{TITLES[unit]} in {count:,} article{'' if count == 1 else 's'}"
            for unit, count in self.found.most_common()
        )
        return f"offsets count in {units} ({why})"


def differs(sample: Sample, units: Iterable[str]) -> bool:
    """Whether it makes a difference in which of ``units`` the ranges count."""
    readings = [in_code_points(sample.text, sample.ranges, unit) for unit in units]
    return any(reading != readings[0] for reading in readings[1:])
