"""Tags of tokens become spans: B, I, O and their relatives, in whatever dialect a file is.

One rule reads all of them: a tag begins a span unless it goes on with an open one of its label; B, S
and U always begin, E, L, S and U close. So IOB1, IOB2, IOBES, BILOU, BMES and labels without any
prefix come out right, and what breaks its own dialect is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

OPENING: Final = "-DOCSTART-"
"""The token of the line that a document begins with."""

_PREFIXED: Final = re.compile(r"([BILUESM])[-_](.+)")
_SUFFIXED: Final = re.compile(r"(.+)[-_]([BILUESM])")
_ANY: Final = re.compile(r"O|[BILUESM][-_].+|.+[-_][BILUESM]")
_BEGIN: Final = frozenset("BSU")
_CLOSE: Final = frozenset("ESLU")


class Tag(NamedTuple):
    """``kind`` is B, I, ... or "" for a label without a prefix; ``label`` is "" for O."""

    kind: str
    label: str


OUTSIDE: Final = Tag("O", "")


def is_tag(told: str) -> bool:
    """Whether ``told`` is O or has a prefix or a suffix of a dialect."""
    return _ANY.fullmatch(told) is not None


def parsed(told: str) -> Tag:
    """The tag; what has no prefix is a label by itself."""
    if told in ("O", "_", "-", ""):
        return OUTSIDE
    found = _PREFIXED.fullmatch(told)
    if found is not None:
        return Tag(found[1], found[2])
    found = _SUFFIXED.fullmatch(told)
    return Tag(found[2], found[1]) if found is not None else Tag("", told)


class Dialect:
    """What one column of tags has shown of itself, sentence after sentence."""

    def __init__(self) -> None:
        self.kinds: set[str] = set()
        self.labels: set[str] = set()
        self.opened_by_b = self.opened_by_i = 0
        self._last = OUTSIDE

    def add(self, tag: Tag) -> None:
        """The next tag of the sentence."""
        goes_on = self._last.label == tag.label != ""
        if tag.label and not goes_on:
            self.opened_by_b += tag.kind in _BEGIN
            self.opened_by_i += tag.kind == "I"
        self.kinds.add(tag.kind)
        if tag.label and len(self.labels) < 1_000:
            self.labels.add(tag.label)
        self._last = tag

    def end_sentence(self) -> None:
        """A line without a token."""
        self._last = OUTSIDE

    @property
    def name(self) -> str:
        """What the dialect is called; "" where there are no tags but O."""
        if not self.labels:
            return ""
        if "" in self.kinds:
            return (
                "IO without prefixes"
                if self.kinds <= {"", "O"}
                else "labels with and without prefixes"
            )
        if self.kinds & {"L", "U"}:
            return "BILOU"
        if self.kinds & {"S", "E"}:
            return "BMES" if "M" in self.kinds else "IOBES"
        return "IOB1" if not self.opened_by_b and self.opened_by_i else "IOB2"


def spans_of(tags: Sequence[Tag], *, begins: bool) -> Iterator[tuple[int, int, str, bool]]:
    """The spans of a sentence as first token, last token and label; and whether one is mended.

    ``begins`` is whether the dialect wants each span to begin with a tag that says so.
    """
    first, label, mended = -1, "", False
    for place, tag in enumerate(tags):
        if first >= 0 and (tag.kind in _BEGIN or tag.label != label):
            yield first, place - 1, label, mended
            first = -1
        if not tag.label:
            continue
        if first < 0:
            first, label = place, tag.label
            mended = begins and tag.kind not in _BEGIN
        if tag.kind in _CLOSE:
            yield first, place, label, mended
            first = -1
    if first >= 0:
        yield first, len(tags) - 1, label, mended
