"""The column of text: which paragraph is where, laid out when looked at, two hundred kept.

The place of the view is a paragraph and the pixels into it, never a pixel of the whole: guesses
about what was not seen yet may move the scroll bar but never the text.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence

from app.languages import graphemes
from app.model import Span
from ui.reading.decoration import Decoration, decorate
from ui.reading.heights import Heights
from ui.reading.layout import Laid, Line, lay_out
from ui.reading.marks import Marks
from ui.reading.palette import Palette
from ui.reading.paragraphs import Paragraphs
from ui.reading.room import Content, Room
from ui.reading.steps import Steps
from ui.reading.styles import Styles

KEPT = 200
KEPT_CHARACTERS = 100_000
AHEAD = 300


class Column:
    """Geometry of one article at one width; y counts from the top of the viewport."""

    def __init__(
        self, content: Content, palette: Palette, styles: Styles, width: int, spans: Iterable[Span]
    ) -> None:
        self.content = content
        self.palette = palette
        self.styles = styles
        self.width = width
        self.ratio = 1.0
        self.numbered = False
        self.paragraphs = Paragraphs(content.text, *content.visible, graphemes.is_boundary)
        self.room = Room(content, styles, self.paragraphs)
        self.steps = Steps(content.text, self.paragraphs)
        self.marks = Marks(self.paragraphs, spans)
        self.index, self.into = 0, 0
        self.view_height = 0
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        self._kept_characters = 0
        self._end: tuple[int, int] | None = None
        self.heights = Heights(self.room.guesses(width))

    # -- how it is laid out -----------------------------------------------------------------

    def restyle(self, styles: Styles, palette: Palette, width: int) -> None:
        """Take another size, palette or width; the first line in view stays the first."""
        position = self.first_position()
        fonts = styles != self.styles or width != self.width
        self.styles, self.palette, self.width = styles, palette, width
        self.room.styles = styles
        self._drop_layouts()
        if fonts:
            self.heights = Heights(self.room.guesses(width))
            self._stand_at(position)

    def relay(self) -> None:
        """Lay everything out anew (the words are known now); the first line in view stays."""
        position = self.first_position()
        self._drop_layouts()
        self._stand_at(position)

    def show_spans(self, spans: Iterable[Span]) -> None:
        """Show these spans and no others."""
        self.marks = Marks(self.paragraphs, spans)
        self.refresh(list(self._laid))

    def first_position(self) -> int:
        """Where the first line in view starts, or the text when the view is at its top."""
        if not self.index and not self.into:
            return -1
        laid = self.laid(self.index)
        return laid.lines[laid.line_under(self.into)].start

    def _stand_at(self, position: int) -> None:
        if position < 0:
            self.index, self.into = 0, 0
            return
        self.index = self.paragraphs.at(position)
        laid = self.laid(self.index)
        self.into = laid.lines[laid.line_at(position)].top
        self.clamp()

    def laid(self, index: int) -> Laid:
        """Paragraph ``index`` laid out and decorated, made now if need be."""
        found = self._laid.get(index)
        if found is not None:
            self._laid.move_to_end(index)
            return found
        paragraph = self.paragraphs[index]
        words = self.steps.breaks_in(paragraph.start, paragraph.end)
        text = self.content.text[paragraph.start : paragraph.end]
        laid = lay_out(text, paragraph.start, self.room.style_of(index), self.width, words)
        laid.head = self.room.head(index)
        self._decorate(index, laid)
        self._laid[index] = laid
        self._kept_characters += paragraph.end - paragraph.start
        while len(self._laid) > KEPT or self._kept_characters > KEPT_CHARACTERS:
            gone, _ = self._laid.popitem(last=False)
            self._kept_characters -= self.paragraphs[gone].end - self.paragraphs[gone].start
        return laid

    def _drop_layouts(self) -> None:
        self._laid.clear()
        self._kept_characters = 0
        self._end = None

    def _decorate(self, index: int, laid: Laid) -> bool:
        """Decorate anew; says whether the height of the paragraph changed."""
        content = self.content
        laid.marks = decorate(
            laid,
            self.paragraphs[index].end,
            self.marks.inside(index),
            self.palette,
            self.styles,
            dimmed=[(start, end) for start, end, _ in content.dimmed],
            emphasis=[
                (max(start, laid.start), end)
                for start, end in content.emphasis
                if start < self.paragraphs[index].end and end > laid.start
            ],
            ratio=self.ratio,
        )
        grown = self.heights.set(index, laid.height + self.room.foot(index))
        if grown:
            self._end = None
        return bool(grown)

    def refresh(self, changed: Iterable[int]) -> tuple[list[int], bool]:
        """Decorate the ``changed`` paragraphs anew; which were laid out, and did a height change.

        The first line in view stays where it is when lines above it in its paragraph grow.
        """
        done, grown = [], False
        for index in changed:
            laid = self._laid.get(index)
            if laid is None:
                continue
            done.append(index)
            if index == self.index and self.into:
                number = laid.line_under(self.into)
                rest = self.into - laid.lines[number].top
                grown |= self._decorate(index, laid)
                into = max(0, laid.lines[number].top + rest)
                grown |= into != self.into
                self.into = into
            else:
                grown |= self._decorate(index, laid)
        return done, grown

    # -- where things are ------------------------------------------------------------------

    def in_view(self) -> Iterator[tuple[int, int, Laid]]:
        """Every paragraph in view with its top and its layout."""
        y, index = -self.into, self.index
        while y < self.view_height and index < len(self.paragraphs):
            laid = self.laid(index)
            yield index, y, laid
            y += self.heights[index]
            index += 1

    def look_ahead(self) -> bool:
        """Lay out one more paragraph that is about to be seen; False when all of them are."""
        last = max((index for index, _, _ in self.in_view()), default=self.index)
        for index, step in ((last, 1), (self.index, -1)):
            seen = 0
            while seen < AHEAD:
                index += step
                if not 0 <= index < len(self.paragraphs):
                    break
                if index not in self._laid:
                    self.laid(index)
                    return True
                seen += self.heights[index]
        return False

    def top_of(self, index: int) -> int | None:
        """Top of paragraph ``index``, None when it is not in view."""
        return next((y for number, y, _ in self.in_view() if number == index), None)

    def height_all(self) -> int:
        """The true height of everything; lays everything out, so only for excerpts."""
        for index in range(len(self.paragraphs)):
            self.laid(index)
        return self.heights.total

    def caret_line(self, position: int) -> tuple[int, Laid, Line]:
        """Paragraph, layout and line on which a caret at ``position`` stands."""
        index = self.paragraphs.at(position)
        laid = self.laid(index)
        return index, laid, laid.lines[laid.line_at(min(position, self.paragraphs[index].end))]

    def hit(self, x: int, y: int) -> tuple[int, Laid, Line]:
        """The line nearest to a point of the column."""
        last = None
        for index, top, laid in self.in_view():
            last = index, laid, top
            if y < top + self.heights[index]:
                break
        if last is None:
            last = self.index, self.laid(self.index), -self.into
        index, laid, top = last
        return index, laid, laid.lines[laid.line_under(y - top)]

    def position_at(self, x: int, y: int) -> int:
        """The caret place nearest to a point."""
        _, laid, line = self.hit(x, y)
        return self._caret_on(laid, line, x)

    def _caret_on(self, laid: Laid, line: Line, x: float) -> int:
        """The caret place on ``line`` nearest to ``x``, never one that shows on the next line."""
        position = laid.position_at(line, x)
        if position == line.end and line is not laid.lines[-1]:
            position = self.steps.move(position, "character", -1)
        return position

    def line_step(self, position: int, x: float, step: int) -> int:
        """The caret place ``step`` lines down (up if negative) at ``x``."""
        index, laid, line = self.caret_line(position)
        number = laid.lines.index(line)
        while step:
            number += 1 if step > 0 else -1
            if not 0 <= number < len(laid.lines):
                following = index + (1 if step > 0 else -1)
                if not 0 <= following < len(self.paragraphs):
                    paragraph = self.paragraphs[index]
                    return paragraph.end if step > 0 else paragraph.start
                index, laid = following, self.laid(following)
                number = 0 if step > 0 else len(laid.lines) - 1
            step -= 1 if step > 0 else -1
        return self._caret_on(laid, laid.lines[number], x)

    def spans_under(self, x: int, y: int) -> tuple[Sequence[Span], bool]:
        """The spans under a point, innermost first, and whether a bar was met exactly."""
        for index, top, laid in self.in_view():
            if y >= top + self.heights[index]:
                continue
            inside = y - top
            line_number = laid.line_under(inside)
            line = laid.lines[line_number]
            made = laid.marks
            if not isinstance(made, Decoration) or not made.pieces or inside < line.top:
                return (), False
            depth = inside - line.foot - laid.style.bar_gap
            if depth >= 0:
                track = depth // laid.style.track
                for piece in made.pieces[line_number]:
                    if piece.track == track and piece.left - 1 <= x <= piece.right:
                        return (piece.span,), True
            character = laid.character_at(line, x)
            if character is None:
                return (), False
            return [
                piece.span
                for piece in made.pieces[line_number]
                if piece.span.start <= character < piece.span.end
            ], False
        return (), False

    # -- the place of the view -------------------------------------------------------------

    @property
    def offset(self) -> int:
        """The place as a pixel of the whole, as far as is known."""
        return self.heights.above(self.index) + self.into

    def move_by(self, pixels: int) -> int:
        """Scroll by ``pixels``; returns by how many the text really moved up."""
        before = self.index, self.into
        self.into += pixels
        self._normalise()
        self.clamp()
        return self._between(before, (self.index, self.into))

    def go_to(self, offset: int) -> None:
        """Show the pixel ``offset`` of the whole at the top."""
        self.index, self.into = self.heights.at(offset)
        height = self.heights[self.index]
        share = self.into / height if height else 0
        self.laid(self.index)
        self.into = round(share * self.heights[self.index])
        self._normalise()
        self.clamp()

    def show_line(self, index: int, line: Line, y: int) -> None:
        """Scroll so that ``line`` of paragraph ``index`` has its top at ``y``."""
        self.index, self.into = index, line.top - y
        self._normalise()
        self.clamp()

    def _normalise(self) -> None:
        while self.into < 0 and self.index:
            self.index -= 1
            self.laid(self.index)
            self.into += self.heights[self.index]
        if self.into < 0:
            self.into = 0
        self.laid(self.index)
        while self.into >= self.heights[self.index] and self.index < len(self.paragraphs) - 1:
            self.into -= self.heights[self.index]
            self.index += 1
            self.laid(self.index)

    def clamp(self) -> None:
        """Never scroll past the end of the text."""
        if self.heights.total - self.offset > 4 * self.view_height + 4000:
            return
        end = self._last_place()
        if (self.index, self.into) > end:
            self.index, self.into = end

    def _last_place(self) -> tuple[int, int]:
        if self._end is None:
            left, index = self.view_height, len(self.paragraphs)
            while left > 0 and index:
                index -= 1
                self.laid(index)
                left -= self.heights[index]
            self._end = (index, max(0, -left))
        return self._end

    def resize_view(self, height: int) -> None:
        """The viewport is ``height`` pixels high from now on."""
        if height != self.view_height:
            self.view_height = height
            self._end = None
            self.clamp()

    def _between(self, one: tuple[int, int], other: tuple[int, int]) -> int:
        if one[0] == other[0]:
            return other[1] - one[1]
        return self.heights.above(other[0]) + other[1] - self.heights.above(one[0]) - one[1]
