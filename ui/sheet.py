"""The cheat sheet: every key and every gesture of the mouse, made from the table of actions.

What the text does by itself (walking, selecting, the mouse) stands in no table and is told here.
The groups flow into as many columns as the width has room for, and words break before they are cut.
"""

from __future__ import annotations

from itertools import combinations, pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.model import Label
from ui.actions import TABLE

_COLUMN_WIDTH, _MOST_COLUMNS = 340, 4
_CAP_WIDTH = 104  # pixels; wider caps take their own room
Line = tuple[str, str]
Group = tuple[str, list[Line]]


class KeysDialog(QDialog):
    """The sheet for these ``actions``, with their keys as they are, and these ``labels``."""

    def __init__(
        self, parent: QWidget, actions: dict[str, QAction], labels: tuple[Label, ...]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("All keys"))
        self._groups = [
            (self.tr("Marking"), self._marking(labels)),
            (self.tr("Text"), self._text()),
            (self.tr("Mouse"), self._mouse()),
            *_of_table(actions),
        ]
        self._count = 0
        self.area = QScrollArea()
        self.area.setObjectName("sheet")
        self.area.setAccessibleName(self.windowTitle())
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        room = parent.screen().availableSize()
        width = min(_MOST_COLUMNS * _COLUMN_WIDTH, room.width() - 40)
        self._flow(width)
        self.resize(width, min(self._sheet.heightForWidth(width) + 4, room.height() - 80))

    def _marking(self, labels: tuple[Label, ...]) -> list[Line]:
        return [
            (label.key, self.tr("Mark as {label}").format(label=label.title)) for label in labels
        ]

    def _text(self) -> list[Line]:
        return [
            ("← →", self.tr("Walk by word, or what W says")),
            ("Ctrl+← →", self.tr("Walk by character")),
            ("↑ ↓", self.tr("Walk by line")),
            ("Ctrl+↑ ↓", self.tr("Walk by paragraph")),
            ("Home End", self.tr("To the ends of the line")),
            ("Ctrl+Home End", self.tr("To the ends of the text")),
            ("Shift", self.tr("with any of these: select")),
            ("Ctrl+A", self.tr("Select all")),
            ("Ctrl+C", self.tr("Copy")),
            ("Esc", self.tr("Select nothing")),
            ("Ctrl+Tab", self.tr("Leave the text for what is beside it")),
        ]

    def _mouse(self) -> list[Line]:
        return [
            (self.tr("Drag"), self.tr("Select words; with Alt characters")),
            (self.tr("Two clicks"), self.tr("Select the word")),
            (self.tr("Three clicks"), self.tr("Select the sentence")),
            (self.tr("Click"), self.tr("Select the span; once more, the one around it")),
            (self.tr("Drag an edge"), self.tr("Move the edge of the selected span")),
            (self.tr("Drag a row"), self.tr("Relate it: drop it on a row or a span")),
            (self.tr("Right button"), self.tr("What can be done here")),
            (self.tr("Ctrl+wheel"), self.tr("Larger or smaller text")),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns flow anew."""
        super().resizeEvent(event)
        self._flow(self.width())

    def _flow(self, width: int) -> None:
        count = min(max(width // _COLUMN_WIDTH, 1), _MOST_COLUMNS)
        if count == self._count:
            return
        self._count = count
        self._sheet = sheet = QWidget()
        sheet.setObjectName("chrome")
        across = QHBoxLayout(sheet)
        across.setContentsMargins(24, 14, 24, 18)
        across.setSpacing(28)
        for column in _columns(self._groups, count):
            across.addLayout(column, 1)
        self.area.setWidget(sheet)


def _of_table(actions: dict[str, QAction]) -> list[Group]:
    """The actions that have a key, by their groups."""
    rows: dict[str, list[Line]] = {}
    for entry in TABLE:
        action = actions.get(entry.name)
        keys = action.shortcuts() if action else [QKeySequence(entry.shortcuts[0])]
        if entry.group and keys:
            key = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
            rows.setdefault(entry.group, []).append((key, entry.title))
    return [(QCoreApplication.translate("actions", group), rows[group]) for group in rows]


def _columns(groups: list[Group], count: int) -> list[QVBoxLayout]:
    """The groups in their order, in ``count`` columns of about one height."""
    first = _shared(groups, count)
    columns: list[QVBoxLayout] = []
    for place, (group, lines) in enumerate(groups):
        if place in first:
            columns.append(QVBoxLayout())
        columns[-1].addWidget(_heading(group, first=columns[-1].isEmpty()))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _CAP_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(lines):
            cap, told = _plain(key), _plain(words)
            cap.setProperty("role", "key")
            cap.setFixedHeight(20)
            told.setWordWrap(True)
            right, top = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignTop
            grid.addWidget(cap, row, 0, right | top)
            grid.addWidget(told, row, 1, top)
        columns[-1].addLayout(grid)
    for column in columns:
        column.setSpacing(6)  # not that of the columns side by side, which it would take over
        column.addStretch(1)
    return columns


def _shared(groups: list[Group], count: int) -> tuple[int, ...]:
    """The places of the groups that begin a column, so that the longest is as short as can be."""
    heights = [len(lines) + 2 for _, lines in groups]

    def longest(first: tuple[int, ...]) -> int:
        return max(sum(heights[a:b]) for a, b in pairwise((*first, len(groups))))

    rest = range(1, len(groups))
    ways = ((0, *cuts) for cuts in combinations(rest, min(count, len(groups)) - 1))
    return min(ways, key=longest)


def _heading(group: str, *, first: bool) -> QLabel:
    heading = _plain(group.upper())
    heading.setProperty("role", "heading")
    heading.setContentsMargins(0, 0 if first else 10, 0, 2)
    return heading


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
