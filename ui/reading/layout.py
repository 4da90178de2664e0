"""One paragraph laid out: Qt shapes the letters, the line breaks of Thai are ours.

Qt breaks Thai only with a system library that is absent on most machines, and not where our
segmenter sees words. So a Thai paragraph is filled letter by letter and each line then shortened
to the last border that we allow.

Trap: a QTextLine used after its QTextLayout is gone ends the process; ``Laid`` holds both.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from ui.reading.positions import Positions
from ui.reading.styles import Style

_UNSPACED = re.compile("[\u0e01-\u0e4e\u0e80-\u0edf]")
_NOT_FIRST = frozenset("ๆฯ)]}>»”’,.!?:;%/…-–—'\"")
_NOT_LAST = frozenset("([{<«“‘")
_HAIR = 0.25
_ON_CHARACTER = QTextLine.CursorPosition.CursorOnCharacter
_BETWEEN = QTextLine.CursorPosition.CursorBetweenCharacters


def _option(mode: QTextOption.WrapMode) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(mode)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


_OURS = _option(QTextOption.WrapMode.WrapAnywhere)
_QTS = _option(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


@dataclass(slots=True)
class Line:
    """A line as drawn: code points ``start`` to ``end``, its top and baseline in the paragraph."""

    qt: QTextLine
    start: int
    end: int
    top: int = 0
    height: int = 0
    tracks: int = 0
    ascent: int = 0
    descent: int = 0

    @property
    def foot(self) -> int:
        """Where the letters end, from the top of the paragraph."""
        return self.top + self.ascent + self.descent


@dataclass(slots=True)
class Laid:
    """A paragraph laid out for one width; ``head`` is the room above its first line."""

    layout: QTextLayout
    positions: Positions
    style: Style
    start: int
    lines: list[Line]
    head: int = 0
    height: int = 0
    marks: object = None
    starts: list[int] = field(default_factory=list)

    def x_of(self, line: Line, position: int) -> float:
        """Where a caret at ``position`` stands on ``line``."""
        return _x_of(line.qt, self.positions.to_qt(position - self.start))

    def position_at(self, line: Line, x: float) -> int:
        """The caret place on ``line`` nearest to ``x``."""
        return self._position(line, line.qt.xToCursor(x, _BETWEEN))

    def character_at(self, line: Line, x: float) -> int | None:
        """The start of the grapheme under ``x`` on ``line``, None beside the text."""
        left = _x_of(line.qt, line.qt.textStart())
        if x < min(left, line.qt.x()) or x >= left + line.qt.naturalTextWidth():
            return None
        return self._position(line, line.qt.xToCursor(x, _ON_CHARACTER))

    def _position(self, line: Line, qt_position: int) -> int:
        if not self.layout.isValidCursorPosition(qt_position):
            qt_position = self.layout.previousCursorPosition(qt_position)
        position = self.start + self.positions.to_code_point(qt_position)
        return min(max(position, line.start), line.end)

    def line_at(self, position: int) -> int:
        """Index of the line on which a caret at ``position`` stands."""
        return max(0, bisect_right(self.starts, position) - 1)

    def line_under(self, y: int) -> int:
        """Index of the line nearest to ``y`` pixels below the paragraph's top."""
        for index, line in enumerate(self.lines):
            if y < line.top + line.height:
                return index
        return len(self.lines) - 1


def lay_out(text: str, start: int, style: Style, width: int, words: Sequence[int] | None) -> Laid:
    """Lay out the paragraph ``text`` that starts at ``start``.

    ``words`` are the borders (over the whole article) at which unspaced script may break;
    without them Qt breaks as well as it can.
    """
    positions = Positions(text)
    layout = QTextLayout(positions.display, style.font)
    layout.setCacheEnabled(True)
    ours = words is not None and _UNSPACED.search(text) is not None
    layout.setTextOption(_OURS if ours else _QTS)
    allowed = _allowed(text, start, words) if ours and words is not None else None
    lines: list[Line] = []
    layout.beginLayout()
    while True:
        qt_line = layout.createLine()
        if not qt_line.isValid():
            break
        qt_line.setLineWidth(width)
        first = qt_line.textStart()
        if allowed is not None:
            _shorten(layout, qt_line, positions, allowed)
        last = first + qt_line.textLength()
        lines.append(
            Line(
                qt_line,
                start + positions.to_code_point(first),
                start + positions.to_code_point(last),
                ascent=max(style.ascent, ceil(qt_line.ascent())),
                descent=max(style.descent, ceil(qt_line.descent())),
            )
        )
    layout.endLayout()
    return Laid(layout, positions, style, start, lines, starts=[line.start for line in lines])


def _allowed(text: str, start: int, words: Sequence[int]) -> list[int]:
    """Where in ``text`` a line may end, in code points of the paragraph."""
    found = []
    for border in words:
        place = border - start
        if not 0 < place < len(text):
            continue
        before, after = text[place - 1], text[place]
        if after.isspace() or after in _NOT_FIRST or before in _NOT_LAST:
            continue
        if before.isspace() or before == "-" or "\u0e00" <= max(before, after) <= "\u0edf":
            found.append(place)
    return found


def _shorten(
    layout: QTextLayout, qt_line: QTextLine, positions: Positions, allowed: list[int]
) -> None:
    """End the line at the last allowed border on it, if there is one."""
    first = qt_line.textStart()
    last = first + qt_line.textLength()
    if last >= positions.qt_length:
        return
    place = bisect_right(allowed, positions.to_code_point(last)) - 1
    if place < 0:
        return
    end = positions.to_qt(allowed[place])
    if end <= first or end == last:
        return
    qt_line.setLineWidth(_x_of(qt_line, end) + _HAIR)
    if first + qt_line.textLength() == end:
        return
    columns, at = 0, first
    while at < end:
        at = layout.nextCursorPosition(at)
        columns += 1
    qt_line.setNumColumns(columns)


def _x_of(qt_line: QTextLine, qt_position: int) -> float:
    """Where a caret stands on the line; Qt gives the place that it took beside it."""
    x: float = qt_line.cursorToX(qt_position)[0]  # type: ignore[index]  # a pair, to the stub an object
    return x


def set_lines(laid: Laid) -> None:
    """Give every line its place from its tracks; sets the paragraph's height without its foot."""
    top = laid.head
    for line in laid.lines:
        line.top = top
        extra = line.ascent - laid.style.ascent + line.descent - laid.style.descent
        line.height = laid.style.line_height(line.tracks) + extra
        line.qt.setPosition(QPointF(0.0, top + line.ascent - line.qt.ascent()))
        top += line.height
    laid.height = top
