"""The last thing done to a span, done again to another: its label, its attributes, a doubt, its edge.

What is said of one span bit by bit (a label, then its kind, then its country) is one thing, and is
said of the next all at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.annotation.commands import Command
from app.annotation.parts import DuplicateSpan
from app.annotation.reach import Edge, Grain, Ground, Range, moved
from app.annotation.spans import AddSpan, EditSpan
from app.model import Act, Span


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


class Repetition:
    """Hears of orders that were carried out; gives the order that does the last of them again."""

    def __init__(self) -> None:
        self._last: Said | MovedEdge | None = None

    @property
    def label(self) -> str:
        """The label that was said last; empty before any."""
        said = self._last
        return (said.label or "") if isinstance(said, Said) else ""

    def carried_out(self, command: Command, act: Act) -> None:
        """``command`` was carried out by ``act``. Orders that cannot be repeated leave no trace."""
        made = [item for item in act.changes[0].added if isinstance(item, Span)]
        if isinstance(command, AddSpan | DuplicateSpan) and made:
            self._last = Said(made[0].id, made[0].label, made[0].attributes)
        elif isinstance(command, EditSpan) and command.label is not None:
            self._last = Said(command.span, command.label, command.attributes or {})
        elif isinstance(command, EditSpan) and (command.attributes or command.unsure is not None):
            last = self._last
            before = last if isinstance(last, Said) and last.span == command.span else None
            said = before or Said(command.span)
            attributes = {**said.attributes, **(command.attributes or {})}
            unsure = said.unsure if command.unsure is None else command.unsure
            self._last = replace(said, attributes=attributes, unsure=unsure)

    def edge_moved(self, edge: Edge, step: int, grain: Grain) -> None:
        """An edge was moved by a step."""
        self._last = MovedEdge(edge, step, grain)

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
        elif last is not None and span is not None:
            start, end = moved(ground, span.start, span.end, last.edge, last.step, last.grain)
            return EditSpan(span.id, start=start, end=end)
        return None
