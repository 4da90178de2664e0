"""After any act the screen is what a full repaint would make it, to the last pixel.

``PENANDA_PICTURE_ACTS`` sets the number of acts of a run.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.annotation import Edge, Grain, Ground, grown, halves, moved
from app.languages import segment
from app.model import Relation, Span
from ui.reading import TextView
from ui.reading.related import Offer
from ui.theme import DARK, LIGHT

ARTICLES = Path(__file__).parents[3] / "seeds" / "articles"
ACTS = int(os.environ.get("PENANDA_PICTURE_ACTS", "60"))
LABELS = ("OFFICIAL", "AGENCY", "COMMITMENT")
NONE = Qt.KeyboardModifier.NoModifier


def picture(view: TextView) -> QImage:
    """What is on the screen now, nothing repainted for it."""
    QApplication.processEvents()
    port = view.viewport()
    corner = port.mapTo(view, QPoint(0, 0))
    size = port.size()
    grabbed = view.screen().grabWindow(
        view.winId(), corner.x(), corner.y(), size.width(), size.height()
    )
    return grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> tuple[int, int]:
    """The first and the last row in which two pictures differ."""
    size = one.bytesPerLine()
    left, right = bytes(one.constBits()), bytes(other.constBits())
    rows = [y for y in range(one.height()) if left[y * size :][:size] != right[y * size :][:size]]
    return rows[0], rows[-1]


class Acts:
    """Random acts on one view; each is one method."""

    def __init__(self, view: TextView, seed: int, mark: Callable[..., Span]) -> None:
        self.view = view
        self.random = random.Random(seed)
        self.mark = mark
        text, steps = view.column.content.text, view.column.steps
        self.length = len(text)
        self.ground = Ground(text, steps.words, steps.sentences, steps.atoms)

    def range(self, longest: int) -> tuple[int, int]:
        start = self.random.randrange(self.length - 1)
        return start, min(self.length, start + 1 + self.random.randrange(longest))

    def near(self, longest: int) -> tuple[int, int]:
        places = [
            (laid.start, self.view.column.paragraphs[i].end)
            for i, _, laid in self.view.column.in_view()
        ]
        start = self.random.randint(places[0][0], max(places[-1][1] - 2, places[0][0]))
        return start, min(self.length, start + 1 + self.random.randrange(longest))

    def scroll(self) -> None:
        self.view.scroll_by(self.random.choice([-400, -60, -7, 3, 60, 61, 300, 5000, -5000]))

    def use_bar(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(self.random.randrange(bar.maximum() + 1))

    def label(self) -> None:
        start, end = self.near(self.random.choice([5, 40, 300]))
        self.view.apply([], [self.mark(start, end, self.random.choice(LABELS))])

    def unlabel(self) -> None:
        spans = list(self.view.column.marks.by_id.values())
        if spans:
            self.view.apply([self.random.choice(spans)], [])

    def relabel(self) -> None:
        near = self.view.column.marks.over(*self.near(200))
        if near:
            old = near[0]
            new = Span(
                old.id, old.article, old.layer, old.start, old.end, self.random.choice(LABELS)
            )
            self.view.apply([old], [new])

    def select(self) -> None:
        self.view.select(*self.random.choice([self.near, self.range])(80))

    def take_span(self) -> None:
        self.random.choice([self.view.next_span, self.view.previous_span])()

    def type(self) -> None:
        key = self.random.choice(
            [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown,
             Qt.Key.Key_End, Qt.Key.Key_Escape]
        )  # fmt: skip
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.view, key, self.random.choice([NONE, shift]))

    def hover(self) -> None:
        port = self.view.viewport()
        point = QPoint(self.random.randrange(port.width()), self.random.randrange(port.height()))
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(point), QPointF(port.mapToGlobal(point)),
            Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE,
        )  # fmt: skip
        QApplication.sendEvent(port, event)

    def click(self) -> None:
        port = self.view.viewport()
        point = QPoint(self.random.randrange(port.width()), self.random.randrange(port.height()))
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, NONE, point)

    def emphasise(self) -> None:
        self.view.set_emphasis([self.near(30)])

    def resize(self) -> None:
        self.view.resize(self.random.choice([500, 801, 980]), self.random.choice([400, 633]))
        QApplication.processEvents()

    def switch(self) -> None:
        self.view.set_theme(self.random.choice([LIGHT, DARK]))

    def zoom(self) -> None:
        self.view.set_zoom(self.random.choice([0.8, 1.0, 1.3]))

    def tags(self) -> None:
        self.view.show_tags = self.random.random() < 0.3

    def relate(self) -> None:
        """Relations between spans near and far; the selected one's are drawn."""
        spans = list(self.view.column.marks.by_id.values())
        if len(spans) > 2:
            pairs = [self.random.sample(spans, 2) for _ in range(self.random.choice([0, 3, 30]))]
            self.view.show_relations(
                [
                    Relation(f"r{n}", "a", "me", "made_by", head.id, tail.id)  # type: ignore[arg-type]
                    for n, (head, tail) in enumerate(pairs)
                ],
                {"made_by": "Made by"},
            )
            if pairs:
                self.view.select_span(pairs[0][0].id, reveal=self.random.random() < 0.5)

    def offer(self) -> None:
        spans = sorted(self.view.column.marks.by_id.values(), key=lambda span: span.start)
        if self.random.random() < 0.4 or len(spans) < 12:
            self.view.show_offer(None)
            return
        first = self.random.randrange(len(spans) - 10)
        offered = spans[first : first + 10]
        letters = dict(zip((span.id for span in offered[1:]), "abcdefghi", strict=False))
        current, outward = self.random.choice(list(letters)), self.random.random() < 0.5
        self.view.show_offer(Offer(offered[0].id, "Made by", letters, current, outward))

    def drag_an_edge(self) -> None:
        self.take_span()
        span = self.view.selected_span()
        if span is not None:
            self.view.show_dragged((span.start, self.random.randint(span.start + 1, span.end + 30)))
            picture(self.view)
            self.view.show_dragged(self.random.choice([None, (span.start, span.start + 1)]))

    def nudge(self) -> None:
        near = self.view.column.marks.over(*self.near(200))
        if near:
            edge, step = self.random.choice(list(Edge)), self.random.choice([1, -1])
            old, grain = near[0], self.random.choice(list(Grain))
            self.view.choose(old.id)
            start, end = moved(self.ground, old.start, old.end, edge, step, grain)
            self.view.apply([old], [replace(old, start=start, end=end)])

    def grow(self) -> None:
        near = self.view.column.marks.over(*self.near(200))
        if near:
            start, end = grown(self.ground, near[0].start, near[0].end)
            self.view.apply([near[0]], [replace(near[0], start=start, end=end)])

    def split(self) -> None:
        near = self.view.column.marks.over(*self.near(200))
        if near:
            old = near[-1]
            parts = halves(self.ground.text, old.start, old.end, (old.start + old.end) // 2)
            if parts is not None:
                (_, end), (start, last) = parts
                self.view.apply([old], [replace(old, end=end), self.mark(start, last, old.label)])

    def join(self) -> None:
        near = self.view.column.marks.over(*self.near(200))
        if len(near) > 1:
            one, other = near[0], near[-1]
            start, end = min(one.start, other.start), max(one.end, other.end)
            self.view.apply([one, other], [replace(one, start=start, end=end)])

    def number(self) -> None:
        self.view.show_numbers = self.random.random() < 0.5

    def dim(self) -> None:
        self.view.set_dimmed([(*self.near(300), "caption")])

    def act(self) -> str:
        often = [self.scroll, self.label, self.unlabel, self.relabel, self.select, self.take_span,
                 self.type, self.hover, self.click, self.emphasise, self.relate, self.offer] * 3  # fmt: skip
        seldom = [self.use_bar, self.resize, self.switch, self.zoom, self.tags, self.number,
                  self.dim, self.split, self.join, self.drag_an_edge] + [self.nudge, self.grow] * 2  # fmt: skip
        chosen = self.random.choice(often + seldom)
        chosen()
        return chosen.__name__


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize(
    ("name", "language"),
    [("th-prawit-homeland-security", "th"), ("vi-public-security-bangkok", "vi")],
)
def test_the_screen_is_what_a_full_repaint_makes_it(
    make_view: Callable[..., TextView],
    mark: Callable[..., Span],
    name: str,
    language: str,
    seed: int,
) -> None:
    text = (ARTICLES / f"{name}.txt").read_bytes().decode("utf-8")
    words = segment(text, language).words
    view = make_view(
        text, words=words, headline=(0, 60), dimmed=[(400, 640, "caption")], height=633,
        spans=[mark(at, at + 9 + at % 70, LABELS[at % 3]) for at in range(0, len(text) - 90, 37)],
    )  # fmt: skip
    acts = Acts(view, seed, mark)
    done: list[str] = []
    for _ in range(ACTS // 4 if ACTS <= 60 else ACTS):
        done.append(acts.act())
        shown = picture(view)
        view.viewport().update()
        whole = picture(view)
        assert shown == whole, (done[-5:], differing(shown, whole))
