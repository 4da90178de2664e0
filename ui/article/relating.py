"""Drawing a relation from the selected span: the spans that fit are lettered, the nearest first.

While it goes on the text hears no other key: a letter or Enter takes, Tab walks, Space changes the
kind, Escape leaves; a click on a lettered span takes it. Any other click, a key with Ctrl or Alt,
and whatever changes the article, leave it too.

Trap: the strip belongs to the view and not to its viewport, which moves what lies in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from string import ascii_lowercase

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel

from app.annotation import AddRelation
from app.errors import PenandaError
from app.model import RelationType, Scheme, Span, Work
from ui.reading import TextView, announce
from ui.reading.physical import letter_of
from ui.reading.related import Offer
from ui.theme import Theme

_K = Qt.Key
_TAKE = (_K.Key_Return, _K.Key_Enter)
_ON = (_K.Key_Tab, _K.Key_Right, _K.Key_Down)
_BACK = (_K.Key_Backtab, _K.Key_Left, _K.Key_Up)
_WITH = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True)
class Way:
    """A kind of relation that a span may take part in, as its head (``outward``) or its tail."""

    kind: RelationType
    outward: bool
    others: tuple[Span, ...]


def ways_of(span: Span, work: Work, scheme: Scheme) -> list[Way]:
    """What may be drawn from ``span``: for each way the spans that fit, the nearest first.

    Those that are related so already are left out, and ways for which none is left.
    """
    found = []
    for kind in scheme.relations:
        for outward, mine, theirs in (
            (True, kind.heads, kind.tails),
            (False, kind.tails, kind.heads),
        ):
            if span.label not in mine:
                continue
            there = {
                one.tail if outward else one.head
                for one in work.relations_of(span.id)
                if one.type == kind.name and (one.head if outward else one.tail) == span.id
            }
            others = [
                other
                for other in work.spans
                if other.label in theirs and other.id != span.id and other.id not in there
            ]
            if others:
                others.sort(key=lambda other: (_gap(span, other), other.start, other.end))
                found.append(Way(kind, outward, tuple(others)))
    return found


def _gap(one: Span, other: Span) -> int:
    """Code points between two spans, 0 when they touch."""
    return max(0, other.start - one.end, one.start - other.end)


class Relating(QObject):
    """The act of drawing on one view. ``ordered(Command)`` with the relation to add;
    ``turned(RelationType)`` when another kind is being drawn, with None when no longer any."""

    ordered = Signal(object)
    turned = Signal(object)

    def __init__(self, view: TextView, scheme: Scheme, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._scheme = scheme
        self._theme = theme
        self._span: Span | None = None
        self._onto: Span | None = None  # what it was dropped on
        self._ways: list[Way] = []
        self._way = self._place = 0
        self._text = ""
        self.strip = QLabel(view)
        self.strip.setObjectName("relating")
        self.strip.setTextFormat(Qt.TextFormat.RichText)
        self.strip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.strip.hide()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.span_selected.connect(self._selected)

    @property
    def going_on(self) -> bool:
        """Whether a relation is being drawn."""
        return self._span is not None

    def set_theme(self, theme: Theme) -> None:
        """Show the strip in another palette."""
        self._theme = theme
        if self.going_on:
            self._show()

    def start(self, span: Span, work: Work, text: str) -> None:
        """Begin at ``span``. ``PenandaError`` when there is nothing it could be related to."""
        ways = ways_of(span, work, self._scheme)
        if not ways:
            label = self._scheme.label(span.label)
            raise PenandaError(
                f"there is nothing to relate this {label.title} to",
                advice="Mark the span at the other end first; the scheme says which labels fit.",
            )
        self._view.choose(span.id)
        self._view.reveal(span.start, span.end)
        self._span, self._ways, self._way, self._place, self._text = span, ways, 0, 0, text
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show()

    def stop(self) -> None:
        """Leave it."""
        if self._span is not None:
            self._span, self._onto, self._ways = None, None, []
            self.strip.hide()
            self._view.show_offer(None)
            self.turned.emit(None)

    def take(self, other: Span) -> None:
        """Draw it to ``other``, and be done."""
        span, way = self._span, self._ways[self._way]
        if span is None:
            return
        self.stop()
        head, tail = (span, other) if way.outward else (other, span)
        self.ordered.emit(AddRelation(way.kind.name, head.id, tail.id))

    def drop(self, under: Iterable[Span]) -> None:
        """The span was dragged onto these, innermost first: draw it to the first that fits.

        Where it may be drawn in several ways, the first of them is offered, to be taken by Enter or
        changed by Space.
        """
        for other in under:
            fitting = [number for number, way in enumerate(self._ways) if other in way.others]
            if fitting:
                self._way = fitting[0]
                if len(fitting) == 1:
                    self.take(other)
                else:
                    self._onto = other
                    self._place = self._ways[self._way].others.index(other)
                    self._show()
                return
        self.stop()

    # what is shown

    def _show(self) -> None:
        span, way = self._span, self._ways[self._way]
        if span is None:
            return
        current = way.others[self._place]
        letters: dict[str, str] = {
            other.id: letter for other, letter in zip(way.others, ascii_lowercase, strict=False)
        }
        self._view.show_offer(
            Offer(
                span.id,
                way.kind.title,
                letters | {current.id: letters.get(current.id, "")},
                current.id,
                way.outward,
            )
        )
        self.turned.emit(way.kind)
        self.strip.setText(self._words(way, current))
        self._place_strip()
        self.strip.show()
        arrow = "→" if way.outward else "←"
        surface = " ".join(current.surface(self._text).split())
        announce(self._view, f"{way.kind.title} {arrow} {surface}")

    def _words(self, way: Way, current: Span) -> str:
        quiet = self._theme.quiet
        surface = " ".join(current.surface(self._text).split())
        short = surface if len(surface) <= 44 else f"{surface[:43]}…"
        arrow = "→" if way.outward else "←"
        keys = [("Tab", self.tr("next")), ("↵", self.tr("take")), ("a b c", self.tr("take that"))]
        following = self._ways[(self._way + 1) % len(self._ways)]
        if len(self._ways) > 1:
            title = following.kind.title
            keys.append((self.tr("Space"), title if following.outward else f"← {title}"))
        keys.append(("Esc", self.tr("leave")))
        hints = " &nbsp; ".join(
            f"<span style='background:{self._theme.hover}'>&nbsp;{escape(key)}&nbsp;</span>"
            f"&nbsp;<span style='color:{quiet}'>{escape(words)}</span>"
            for key, words in keys
        )
        place = self.tr("{n} of {all}").format(n=self._place + 1, all=len(way.others))
        return (
            f"<b>{escape(way.kind.title)} {arrow}</b> {escape(short)}"
            f" <span style='color:{quiet}'>({escape(place)})</span><br>{hints}"
        )

    def _place_strip(self) -> None:
        self.strip.adjustSize()
        view = self._view
        x = max(8, (view.viewport().width() - self.strip.width()) // 2)
        self.strip.move(x, view.height() - self.strip.height() - 14)
        self.strip.raise_()

    # what the hands do

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and clicks of the text, while a relation is being drawn."""
        if self._span is None:
            return False
        kind = event.type()
        if watched is self._view:
            if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                if not event.modifiers() & _WITH:
                    event.accept()
                    return True
            elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            elif kind == QEvent.Type.Resize:
                self._place_strip()
            elif kind == QEvent.Type.FocusOut:
                self.stop()
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._click(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _WITH:
            if event.key() not in (_K.Key_Control, _K.Key_Alt, _K.Key_Meta):
                self.stop()
            return False
        key, others = event.key(), self._ways[self._way].others
        if key == _K.Key_Escape:
            self.stop()
        elif key in _TAKE:
            self.take(others[self._place])
        elif key in _ON or key in _BACK:
            self._place = (self._place + (1 if key in _ON else -1)) % len(others)
            self._view.reveal(others[self._place].start, others[self._place].end)
            self._show()
        elif key == _K.Key_Space:
            self._way = (self._way + 1) % len(self._ways)
            there = self._ways[self._way].others
            self._place = there.index(self._onto) if self._onto in there else 0
            self._show()
        else:
            letter = letter_of(event)
            place = ascii_lowercase.find(letter.lower()) if letter else -1
            if 0 <= place < len(others):
                self.take(others[place])
        return True

    def _click(self, event: QMouseEvent) -> bool:
        under, _ = self._view.spans_under(event.position().toPoint())
        fitting = {other.id: other for other in self._ways[self._way].others}
        wanted = next((fitting[span.id] for span in under if span.id in fitting), None)
        if wanted is None or event.button() != _LEFT:
            self.stop()
            return False
        self.take(wanted)
        return True

    def _selected(self, span_id: str) -> None:
        if self._span is not None and span_id != self._span.id:
            self.stop()
