"""Relations over the surface: those of the selected or hovered span, and those that may be drawn.

Nothing is made or painted while no such span has a relation and nothing is offered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from app.model import Relation, Scheme, Span
from ui.reading.choice import SpanSurface
from ui.reading.links import End, Link, chip_size, link
from ui.reading.pills import near_place, pill_place

if TYPE_CHECKING:
    from ui.theme import Theme

_LONGEST = 28


@dataclass(frozen=True)
class Offer:
    """A relation ``name`` that may be drawn between the span ``fixed`` and one of ``letters``,
    which maps the ids of spans to the letters that choose them; ``current`` is the one that Enter
    takes. ``outward`` when ``fixed`` is its head."""

    fixed: str
    name: str
    letters: Mapping[str, str] = field(default_factory=dict)
    current: str = ""
    outward: bool = True


class RelatedSurface(SpanSurface):
    """A surface that shows relations as lines over the text."""

    def __init__(
        self,
        theme: Theme,
        scheme: Scheme | None,
        parent: QWidget | None,
        *,
        fit_height: bool,
        pills: bool,
    ) -> None:
        super().__init__(theme, scheme, parent, fit_height=fit_height, pills=pills)
        self._related: Mapping[str, list[Relation]] = {}
        self._names: Mapping[str, str] = {}
        self._offer: Offer | None = None

    def show_relations(self, relations: Iterable[Relation], names: Mapping[str, str]) -> None:
        """Have these relations, and no others, at hand; ``names`` are those of their types."""
        before = self._floats()
        related: defaultdict[str, list[Relation]] = defaultdict(list)
        for relation in relations:
            for end in {relation.head, relation.tail}:
                related[end].append(relation)
        self._related, self._names = dict(related), names
        self._update_boxes(before)
        self._update_boxes(self._floats())

    def show_offer(self, offer: Offer | None) -> None:
        """Show what may be related, or no longer."""
        before = self._floats()
        self._offer = offer
        self._update_boxes(before)
        self._update_boxes(self._floats())

    def _floats(self) -> list[QRect]:
        boxes = super()._floats()
        if self._offer is None and not self._related:
            return boxes
        boxes += [box for made in self._links() for box in made.boxes]
        return boxes + [box for box, _ in self._letters()]

    def _links(self) -> list[Link]:
        """The lines to be painted now."""
        if self._offer is not None:
            return list(self._offered(self._offer))
        if not self._related:
            return []
        by_id = self.column.marks.by_id
        shown = {
            relation.id: relation
            for span_id in (self._chosen, self._hovered)
            for relation in self._related.get(span_id, ())
        }
        found: list[Link] = []
        taken = [box for box, _ in self._pills()]
        for lane, relation in enumerate(shown.values()):
            head, tail = by_id.get(relation.head), by_id.get(relation.tail)
            if head is None or tail is None:
                continue
            name = self._names.get(relation.type, relation.type)
            made = self._link(head, tail, name, lane, taken)
            if made is not None:
                found.append(made)
                taken.append(made.chip)
        return found

    def _offered(self, offer: Offer) -> Iterator[Link]:
        by_id = self.column.marks.by_id
        fixed, other = by_id.get(offer.fixed), by_id.get(offer.current)
        if fixed is not None and other is not None:
            ends = (fixed, other) if offer.outward else (other, fixed)
            made = self._link(*ends, offer.name, 0, [box for box, _ in self._pills()])
            if made is not None:
                yield made

    def _letters(self) -> list[tuple[QRect, QPixmap]]:
        """The letters over the spans that are offered and in view."""
        offer = self._offer
        if offer is None:
            return []
        found = []
        taken = [box for box, _ in self._pills()] + [made.chip for made in self._links()]
        font, ratio = self.column.styles.tag, self.column.ratio
        for span_id, letter in offer.letters.items():
            span = self.column.marks.by_id.get(span_id)
            if span is None:
                continue
            words = f"{letter} ↵" if span_id == offer.current else letter
            pixmap = self._palette.letter(words, span.label, font, ratio)
            size = pixmap.deviceIndependentSize().toSize()
            column, x = self.column, self.column_x
            place = pill_place(column, x, span, size) or near_place(column, x, span, size)
            while place is not None and any(place.intersects(other) for other in taken):
                place.translate(size.width() + 2, 0)
            if place is not None:
                taken.append(place)
                found.append((place, pixmap))
        return found

    def _link(
        self, head: Span, tail: Span, name: str, lane: int, taken: list[QRect]
    ) -> Link | None:
        start, end = self._end(head), self._end(tail)
        if start.beyond and start.beyond == end.beyond:
            return None
        font, colour = self.column.styles.tag, self._palette.ink(head.label).colour
        chip = QRect()
        if start.beyond or end.beyond:
            gone, side = (head, start) if start.beyond else (tail, end)
            arrow = "↑" if side.beyond < 0 else "↓"
            surface = " ".join(gone.surface(self.column.content.text).split())
            short = surface if len(surface) <= _LONGEST else f"{surface[: _LONGEST - 1]}…"
            name = f"{arrow} {name} {short}"
            width, height = chip_size(name, font)
            y = 3 if side.beyond < 0 else self.viewport().height() - height - 3
            chip = QRect(
                max(2, self.column_x - 26), y + lane * (height + 3) * -side.beyond, width, height
            )
        else:
            column, x, size = self.column, self.column_x, QSize(*chip_size(name, font))
            place = pill_place(column, x, tail, size) or near_place(column, x, tail, size)
            if place is not None:
                while any(place.intersects(other) for other in taken):
                    place.translate(4, 0)
                chip = place
                if chip.center().y() < end.point.y() + 2:  # else it would run through the words
                    end = End(QPointF(chip.left(), chip.center().y() + 0.5))
        return link(start, end, chip, name, colour, self.column_x, lane)

    def _end(self, span: Span) -> End:
        """Where a line meets ``span``: above its first letter; beyond an edge when out of view."""
        box, height = self.rectangle_of(span.start), self.viewport().height()
        if box is None:
            first = self.column.first_position()
            above = span.start < max(first, self.column.paragraphs[self.column.index].start)
            return End(QPointF(0, -4.0 if above else height + 4.0), -1 if above else 1)
        if box.bottom() < 4:
            return End(QPointF(0, -4.0), -1)
        if box.top() > height - 4:
            return End(QPointF(0, height + 4.0), 1)
        return End(QPointF(box.left() + 1, box.top() - 0.5))
