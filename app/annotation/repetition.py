"""The last thing done to a span, done again to another: its label, its attributes, a doubt, its range.

What is said of one span bit by bit (a label, then its kind, then its country) is one thing, and is
said of the next all at once. A note belongs to its own place: it adds nothing to what was said of
its span. What cannot be done again is remembered as that, so that no older act comes in its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.annotation.commands import Command
from app.annotation.parts import DuplicateSpan, JoinSpans, SplitSpan
from app.annotation.reach import Edge, Grain, Ground, Range, moved
from app.annotation.spans import AddSpan, EditSpan, RemoveSpan
from app.model import Act, Relation, Span


@dataclass(frozen=True)
class Said:
    """A label and a doubt (None: what it has) and attributes, said of the span with that id."""

    span: str
    label: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    unsure: bool | None = None


@dataclass(frozen=True)
class MovedEdge:
    """An edge moved by one ``grain``."""

    edge: Edge
    step: int
    grain: Grain


class Deed(StrEnum):
    """What is done to the span alone, wherever it is, and says nothing of it.

    Who has the caret, the work and the memory of growths splits, joins and grows again.
    """

    GROWN = "grown"
    SPLIT = "split"
    JOINED = "joined"
    REMOVED = "removed"
    ONCE = "once"  # cannot be done again: a relation, a range drawn by hand


class Repetition:
    """Hears of orders that were carried out; gives the order that does the last of them again."""

    def __init__(self) -> None:
        self._last: Said | MovedEdge | Deed | None = None
        self._label = ""

    @property
    def label(self) -> str:
        """The label that was said last; empty before any."""
        return self._label

    @property
    def deed(self) -> Deed | None:
        """The last act, when it was one that says nothing of its span."""
        return self._last if isinstance(self._last, Deed) else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done yet."""
        return self._last is None

    def carried_out(self, command: Command, act: Act) -> None:
        """``command`` was carried out by ``act``; one about the article alone leaves no trace."""
        items = [*act.changes[0].added, *act.changes[0].removed]
        if isinstance(command, AddSpan | DuplicateSpan) and isinstance(made := items[0], Span):
            self.said(made.label, made.attributes, made.id)
        elif isinstance(command, EditSpan):
            self._edited(command)
        elif isinstance(command, SplitSpan):
            self._last = Deed.SPLIT
        elif isinstance(command, JoinSpans):
            self._last = Deed.JOINED
        elif isinstance(command, RemoveSpan):
            self._last = Deed.REMOVED
        elif any(isinstance(item, Span | Relation) for item in items):
            self._last = Deed.ONCE

    def _edited(self, command: EditSpan) -> None:
        last = self._last
        before = last if isinstance(last, Said) and last.span == command.span else None
        said = before or Said(command.span)
        if command.label is not None:
            self.said(command.label, command.attributes or {}, command.span)
        elif command.attributes or command.unsure is not None:
            attributes = {**said.attributes, **(command.attributes or {})}
            unsure = said.unsure if command.unsure is None else command.unsure
            self._last = replace(said, attributes=attributes, unsure=unsure)
        elif before is None or command.note is None:
            self._last = Deed.ONCE

    def said(self, label: str, attributes: Mapping[str, str], span: str = "") -> None:
        """A label and attributes were said of one span, or of many."""
        self._last, self._label = Said(span, label, attributes), label

    def edge_moved(self, edge: Edge, step: int, grain: Grain) -> None:
        """An edge was moved by a step."""
        self._last = MovedEdge(edge, step, grain)

    def grew(self) -> None:
        """A span was grown to the next larger range."""
        self._last = Deed.GROWN

    def shrank(self) -> None:
        """A growth was taken back, of the range that was grown."""
        self._last = Deed.ONCE

    def again(self, ground: Ground, span: Span | None, selection: Range) -> Command | None:
        """The last act as an order on ``selection``, without one on ``span``; None for nothing."""
        last = self._last
        if isinstance(last, Said):
            if selection[0] < selection[1]:
                if last.label is None:
                    return None
                kept = {name: value for name, value in last.attributes.items() if value}
                return AddSpan(*selection, last.label, kept)
            if span is not None:
                return EditSpan(
                    span.id, label=last.label, attributes=last.attributes, unsure=last.unsure
                )
        elif span is None:
            return None
        elif isinstance(last, MovedEdge):
            start, end = moved(ground, span.start, span.end, last.edge, last.step, last.grain)
            return EditSpan(span.id, start=start, end=end)
        elif last is Deed.REMOVED:
            return RemoveSpan(span.id)
        return None
