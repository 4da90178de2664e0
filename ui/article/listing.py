"""Which spans the panel lists, in which order and under which headings; knows nothing of Qt.

Three orders: that of the text, by label, and by string. In the last two a heading counts what
stands under it and may be closed. Everything is told to ``SortedRows`` a row at a time.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from app.languages.folding import fold
from app.model import Scheme, Span, text_order
from ui.rows import Key, SortedRows

_BETWEEN = "\x00"
AT_ONCE = 200
"""Changes up to which rows come and go one by one; more make the list anew, which is quicker."""


class Order(StrEnum):
    """How the spans are ordered."""

    TEXT = "text"
    LABEL = "label"
    STRING = "string"


@dataclass(frozen=True)
class Wanted:
    """The filter: every one of ``words`` in the span's text, label, attributes or note."""

    words: tuple[str, ...] = ()
    unsure: bool = False
    noted: bool = False

    def __bool__(self) -> bool:
        return bool(self.words or self.unsure or self.noted)


@dataclass
class Heading:
    """``title`` over the spans of a label, or of one string; ``labels`` counts them by label."""

    key: Key
    title: str
    open: bool = True
    labels: Counter[str] = field(default_factory=Counter)

    @property
    def count(self) -> int:
        """How many spans stand under it."""
        return self.labels.total()


class Listing:
    """The spans of one article, and what of them ``rows`` shows."""

    def __init__(self, scheme: Scheme, rows: SortedRows[Span | Heading]) -> None:
        self._scheme = scheme
        self._rows = rows
        self._places = {label.name: place for place, label in enumerate(scheme.labels)}
        self._titles = {label.name: f"{label.name} {label.title}" for label in scheme.labels}
        self.text = ""
        self.order = Order.TEXT
        self.wanted = Wanted()
        self._all: dict[str, Span] = {}
        self._listed: list[tuple[int, int, str, str]] = []
        self._headings: dict[Key, Heading] = {}
        self._turned: set[tuple[Order, Key]] = set()
        self._told: dict[str, str] = {}

    def row(self, place: int) -> Span | Heading:
        """What stands in a row."""
        return self._rows.rows[place]

    @property
    def count(self) -> int:
        """How many spans the filter lets through."""
        return len(self._listed)

    def show(self, spans: Iterable[Span], text: str) -> None:
        """The spans of another article or layer; the filter and the order stay."""
        self.text = text
        self._all = {span.id: span for span in spans}
        self._told.clear()
        self._turned.clear()
        self.refresh()

    def set_order(self, order: Order) -> None:
        """Order by something else."""
        self.order = order
        self.refresh()

    def resume(self, before: Listing) -> None:
        """Open and close the headings that ``before`` has open and closed."""
        self._turned = set(before._turned)
        self.refresh()

    def set_wanted(self, wanted: Wanted) -> None:
        """Filter by something else."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.refresh()

    def refresh(self) -> None:
        """Make all rows anew."""
        self._headings = {}
        if self.wanted.words:
            self._tell(span for span in self._all.values() if span.id not in self._told)
        spans = [span for span in self._all.values() if self._is_wanted(span)]
        self._listed = sorted(map(text_order, spans))
        under = [(self._count(span, 1), span) for span in spans]
        shown: list[tuple[Key, Span | Heading]] = list(self._headings.items())
        shown += [
            (_under(heading, span), span)
            for heading, span in under
            if heading is None or heading.open
        ]
        self._rows.show_keyed(shown)

    def apply(self, removed: list[Span], added: list[Span]) -> None:
        """Take in a change."""
        if len(removed) + len(added) > AT_ONCE:
            for span in removed:
                self._forget(span)
            self._all |= {span.id: span for span in added}
            self.refresh()
            return
        for span in removed:
            self._remove(span)
        for span in added:
            self._all[span.id] = span
            if self._is_wanted(span):
                insort(self._listed, text_order(span))
                self._recount(span, 1)
                if self._is_open(span):
                    self._rows.put(self.key(span), span)

    def _forget(self, span: Span) -> Span | None:
        self._told.pop(span.id, None)
        return self._all.pop(span.id, None)

    def _remove(self, gone: Span) -> None:
        known = self._all.get(gone.id)
        if known is None:
            return
        place = bisect_left(self._listed, text_order(known))
        if place < len(self._listed) and self._listed[place] == text_order(known):
            del self._listed[place]
            self._rows.take(self.key(known))
            self._recount(known, -1)
        self._forget(known)

    # headings

    def turn(self, heading: Heading, *, wide: bool) -> None:
        """Open a heading, or close it."""
        if heading.open is not wide:
            self._turned ^= {(self.order, heading.key)}
            self.refresh()

    def _heading(self, span: Span) -> Key | None:
        if self.order is Order.LABEL:
            return (self._places[span.label], 0)
        if self.order is Order.STRING:
            surface = self.surface(span)
            return (surface.casefold(), surface, 0)
        return None

    def key(self, span: Span) -> Key:
        """What the row of ``span`` is sorted by."""
        heading = self._heading(span)
        return text_order(span) if heading is None else _below(heading, span)

    def surface(self, span: Span) -> str:
        """The marked string, each run of white space as one blank."""
        return " ".join(span.surface(self.text).split())

    def _is_open(self, span: Span) -> bool:
        key = self._heading(span)
        return key is None or self._headings[key].open

    def _count(self, span: Span, by: int) -> Heading | None:
        key = self._heading(span)
        if key is None:
            return None
        heading = self._headings.get(key)
        if heading is None:
            by_label = self.order is Order.LABEL
            title = self._scheme.label(span.label).title if by_label else self.surface(span)
            wide = by_label is ((self.order, key) not in self._turned)
            heading = self._headings[key] = Heading(key, title, wide)
        heading.labels[span.label] += by
        return heading

    def _recount(self, span: Span, by: int) -> None:
        heading = self._count(span, by)
        if heading is None:
            return
        if heading.count:
            self._rows.put(heading.key, heading)
        else:
            del self._headings[heading.key]
            self._rows.take(heading.key)

    # finding

    def row_of(self, span_id: str) -> int:
        """The row of that span, or of its heading when that is closed; -1 when it is not listed."""
        span = self._all.get(span_id)
        if span is None:
            return -1
        place = self._rows.row_of(self.key(span))
        heading = self._heading(span)
        return self._rows.row_of(heading) if place < 0 and heading is not None else place

    def near(self, position: int) -> str:
        """The listed span that lies innermost over ``position``, else the last that begins before."""
        place = bisect_right(self._listed, (position, 1))
        best = ""
        for start, less, _, span_id in reversed(self._listed[max(0, place - 30) : place]):
            if start <= position < -less:
                return span_id
            best = best or span_id
        return best

    def _is_wanted(self, span: Span) -> bool:
        wanted = self.wanted
        if not wanted:
            return True
        if (wanted.unsure and not span.unsure) or (wanted.noted and not span.note):
            return False
        return not wanted.words or self._says_all(span, wanted.words)

    def _says_all(self, span: Span, words: tuple[str, ...]) -> bool:
        if span.id not in self._told:
            self._tell([span])
        told = self._told[span.id]
        return all(word in told for word in words)

    def _tell(self, spans: Iterable[Span]) -> None:
        """Note what the filter looks through; folded as one text, which is quicker by far."""
        asked = list(spans)
        told = []
        for span in asked:
            held = (f"{name}={value}" for name, value in sorted(span.attributes.items()))
            parts = (self.surface(span), self._titles[span.label], *held, span.note)
            told.append("\n".join(parts).replace(_BETWEEN, " "))
        folded = fold(_BETWEEN.join(told)).split(_BETWEEN) if told else []
        self._told |= {span.id: words for span, words in zip(asked, folded, strict=True)}


def _below(heading: Key, span: Span) -> Key:
    """What the row of ``span`` under that heading is sorted by."""
    return (*heading[:-1], 1, *text_order(span))


def _under(heading: Heading | None, span: Span) -> Key:
    return text_order(span) if heading is None else _below(heading.key, span)


def wanted_of(
    written: str, *, unsure: bool = False, noted: bool = False, fold: Callable[[str], str] = fold
) -> Wanted:
    """The filter that somebody writes; case and Vietnamese diacritics do not count."""
    return Wanted(tuple(fold(written).split()), unsure, noted)
