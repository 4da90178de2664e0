"""What the hands do to spans: the keys and menus of the article, turned into orders to the desk.

What is acted on is the selection, else the selected span, else the innermost under the caret.

Trap: while another program writes, an order waits and nothing comes back from it yet; so whatever
follows an order asks what is there, and takes nothing for done.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.annotation import (
    AddSpan,
    Deed,
    DuplicateSpan,
    Edge,
    EditSpan,
    Grain,
    Ground,
    Growth,
    JoinSpans,
    Relabelling,
    RemoveSpan,
    Repetition,
    SplitSpan,
    alike_within,
    grown,
    halves,
    moved,
    next_of_label,
    trimmed,
)
from app.annotation.commands import Command
from app.errors import SpanRefusedError
from app.model import Act, Span, Work
from ui.desk import Desk
from ui.reading import TextView


class Marking:
    """The acts on spans of one view, for the annotator at the desk."""

    def __init__(self, desk: Desk, view: TextView) -> None:
        self.ground = Ground("")
        self._desk = desk
        self._view = view
        self._growth = Growth()
        self._repetition = Repetition()
        self._relabelling = Relabelling()

    def begin(self, ground: Ground) -> None:
        """Another article: what was grown in the one before is not taken back in it."""
        self.ground, self._growth = ground, Growth()

    def resume(self, before: Marking) -> None:
        """Remember what ``before`` did: the last act to repeat, what to give back and take back."""
        self._growth, self._repetition = before._growth, before._repetition
        self._relabelling = before._relabelling

    @property
    def selection(self) -> tuple[int, int]:
        """The selected range as a span may have it; empty when there is none."""
        return trimmed(self.ground.text, *self._view.selection())

    @property
    def span(self) -> Span | None:
        """The span that is acted on, when nothing is selected."""
        start, end = self._view.selection()
        return self._view.selected_span() or (self._view.span_under_caret if start == end else None)

    def needed(self) -> Span | None:
        """``span``; where there is none, that is told."""
        span = self.span
        if span is None:
            self._desk.refused.emit(
                SpanRefusedError("there is no span here", advice="Select one first.")
            )
        return span

    @property
    def work(self) -> Work:
        """What stands on the disk."""
        return self._desk.work()

    @property
    def last_label(self) -> str:
        """The label that was given last; at first the scheme's first."""
        return self._repetition.label or self._desk.project.scheme.in_use[0].name

    def order(self, command: Command) -> Act | None:
        """Carry out an order; it can be repeated from then on."""
        act = self._desk.order(command)
        if act is not None:
            self._repetition.carried_out(command, act)
        return act

    def mark(self, label: str) -> bool:
        """Mark the selection, or relabel the span; False when there is neither."""
        start, end = self.selection
        if start < end:
            self.order(AddSpan(start, end, label))
            self._choose(start, end, label)
            return True
        span = self.span
        if span is None:
            return False
        act = self._desk.order(self._relabelling.order(span, label, self._desk.project.scheme))
        if act is not None:  # what came back belongs to this span alone
            self._repetition.carried_out(EditSpan(span.id, label=label), act)
        self._view.choose(span.id)
        return True

    def remove(self) -> None:
        """Remove the span."""
        span = self.needed()
        if span is not None:
            self.order(RemoveSpan(span.id))

    def move_edge(self, edge: Edge, step: int) -> None:
        """Move an edge of the span by what the arrows walk by."""
        span, grain = self.needed(), Grain(self._view.grain)
        if span is None:
            return
        start, end = moved(self.ground, span.start, span.end, edge, step, grain)
        if self._set_range(span, start, end):
            self._repetition.edge_moved(edge, step, grain)

    def grow(self) -> None:
        """Grow the selected span, else the selection or the caret: word, clause, sentence, line.

        A span that only lies under the caret stays: the caret may be there to mark within it.
        """
        span = self._view.selected_span()
        if span is not None:
            self._grow_span(span)
            return
        before = self._view.selection()
        after = grown(self.ground, *before)
        if after != before:
            self._view.select(*after)
            self._growth.grew(before, after)

    def _grow_span(self, span: Span) -> None:
        before = span.start, span.end
        after = grown(self.ground, *before)
        if self._set_range(span, *after):
            self._growth.grew(before, after)
            self._repetition.grew()

    def shrink(self) -> None:
        """Take the last growth back."""
        span = self._view.selected_span()
        now = (span.start, span.end) if span is not None else self._view.selection()
        before = self._growth.before(now)
        if before is None:
            return
        if span is None:
            self._view.select(*before)
        elif self._set_range(span, *before):
            self._repetition.shrank()

    def _set_range(self, span: Span, start: int, end: int) -> bool:
        if (start, end) == (span.start, span.end):
            return False
        if self._desk.order(EditSpan(span.id, start=start, end=end)) is None:
            return False
        caret = min(max(self._view.caret, start), end)
        self._view.set_selection(caret, caret, deselect=False)
        self._view.choose(span.id)
        edge = start if start != span.start else end
        self._view.reveal(edge, edge)
        return True

    def split(self) -> None:
        """Split the span at the caret."""
        span, caret = self.needed(), self._view.caret
        if span is None:
            return
        parts = halves(self.ground.text, span.start, span.end, caret)
        if parts is None:
            self._desk.refused.emit(
                SpanRefusedError(
                    "the span cannot be split there",
                    advice="Put the caret inside of it; it may be within a word.",
                )
            )
            return
        self.order(SplitSpan(span.id, parts[0][1], parts[1][0]))

    def join(self) -> None:
        """Join the spans of one label in the selection, else the span with the next of its label."""
        start, end = self._view.selection()
        if start < end:
            spans = alike_within(self.work, start, end)
        else:
            span = self.needed()
            if span is None:
                return
            following = next_of_label(self.work, span)
            spans = (span, following) if following is not None else ()
        if len(spans) < 2:
            self._desk.refused.emit(
                SpanRefusedError(
                    "there is no other span of that label to join",
                    advice="Select over two spans of one label, or stand on the first of them.",
                )
            )
            return
        if self.order(JoinSpans(tuple(each.id for each in spans))) is not None:
            self._view.set_selection(self._view.caret, self._view.caret)
            self._choose(spans[0].start, max(each.end for each in spans), spans[0].label)

    def duplicate(self, label: str) -> None:
        """Mark the range of the span as ``label`` too."""
        span = self.needed()
        if span is not None and self.order(DuplicateSpan(span.id, label)) is not None:
            self._choose(span.start, span.end, label)

    def turn_unsure(self) -> None:
        """Say of the span that it is unsure, or sure again."""
        span = self.needed()
        if span is not None:
            self.order(EditSpan(span.id, unsure=not span.unsure))

    def said(self, label: str, attributes: Mapping[str, str]) -> None:
        """A label and attributes were said of many places at once; that too can be repeated."""
        self._repetition.said(label, attributes)

    def repeat(self) -> None:
        """Do the last act again, here; else tell why not."""
        span, deed = self.span, self._repetition.deed
        command = self._repetition.again(self.ground, span, self.selection)
        if deed is Deed.JOINED:
            self.join()
        elif deed is Deed.SPLIT and span is not None:
            self.split()
        elif deed is Deed.GROWN and span is not None:
            self._grow_span(span)
        elif command is None:
            self._desk.refused.emit(self._why_not_repeated())
        else:
            self._desk.order(command)
            if isinstance(command, AddSpan):
                self._choose(command.start, command.end, command.label)

    def _why_not_repeated(self) -> SpanRefusedError:
        if self._repetition.is_empty:
            return SpanRefusedError("nothing was done yet that could be done again")
        if self._repetition.deed is Deed.ONCE:
            return SpanRefusedError(
                "the last act cannot be done again elsewhere",
                advice="What can: a label, attributes, a doubt, a moved edge, a split, a join.",
            )
        return SpanRefusedError(
            "there is no span here to do the last act to again", advice="Select one first."
        )

    def _choose(self, start: int, end: int, label: str) -> None:
        """Select the span there; the caret stays at its end, to walk on from."""
        span = next(self.work.at(start, end, label), None)
        if span is not None:
            caret = min(max(self._view.caret, span.start), span.end)
            self._view.set_selection(caret, caret, deselect=False)
            self._view.choose(span.id)
