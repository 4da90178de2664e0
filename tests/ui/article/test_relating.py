"""A relation is drawn by keys or mouse, shown over the text, and left without a trace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.annotation import AddRelation
from app.model import ArticleId, ItemId, Relation, Scheme, Span, Work
from ui.article.relating import ways_of

INDONESIAN = "id-thailand-laos-cooperation"
OFFICIAL = "Anutin Charnvirakul"
AGENCY = "pemerintah Laos"
PROMISE = "berjanji untuk memperkuat kerja sama dengan pemerintah Laos"
K, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(hands):
    hands.open(INDONESIAN)
    return hands.studio.article


@pytest.fixture
def spans(hands, page):
    official, agency = hands.mark(OFFICIAL, "OFFICIAL"), hands.mark(AGENCY, "AGENCY")
    return official, agency, hands.mark(PROMISE, "COMMITMENT")


def relations(hands) -> list[tuple[str, str, str]]:
    work = hands.studio.project.work(INDONESIAN, "curator-c")
    return [(each.type, each.head, each.tail) for each in work.relations]


def test_enter_takes_the_nearest_and_tab_walks(hands, page, spans):
    official, agency, promise = spans
    hands.press(K.Key_L)
    assert page.relating.strip.isVisible()
    assert "Made by" in page.relating.strip.text()
    assert page.panel.guideline.heading.text().endswith("MADE BY")
    assert "whoever is bound" in page.panel.guideline.words.text()
    hands.press(K.Key_Return)
    assert relations(hands) == [("made_by", promise.id, agency.id)]
    assert not page.relating.strip.isVisible()
    assert page.panel.guideline.heading.text().endswith("COMMITMENT")
    assert page.view.selected_span().id == promise.id
    hands.press(K.Key_L)
    assert "(1 of 1)" in page.relating.strip.text(), "what is related so already is not offered"
    hands.press(K.Key_Space)
    assert "Made to" in page.relating.strip.text()
    hands.press(K.Key_Tab)
    hands.press(K.Key_Return)
    assert relations(hands)[-1] != relations(hands)[0]
    assert ("made_to", promise.id, official.id) in relations(hands)


def test_a_letter_takes_and_marks_or_turns_nothing_else(hands, page, spans):
    official, _, promise = spans
    before = hands.spans()
    hands.press(K.Key_L)
    for key in (K.Key_W, K.Key_T, K.Key_1, K.Key_Delete):
        hands.press(key)
    assert page.relating.going_on
    hands.press(K.Key_B)
    assert relations(hands) == [("made_by", promise.id, official.id)]
    assert hands.spans() == before
    assert (page.view.grain, page.view.show_tags) == ("word", False)


def test_from_the_tail_the_heads_are_offered(hands, page, spans):
    official, _, promise = spans
    page.view.select_span(official.id)
    hands.press(K.Key_L)
    assert "←" in page.relating.strip.text()
    hands.press(K.Key_A)
    assert relations(hands) == [("made_by", promise.id, official.id)]
    assert page.view.selected_span().id == official.id


@pytest.mark.parametrize(
    "leave",
    [
        lambda hands, page: hands.press(K.Key_Escape),
        lambda hands, page: hands.press(K.Key_Z, CONTROL),
        lambda hands, page: page.panel.form.note.setFocus(),
        lambda hands, page: hands.open("vi-crime-dialogue-hanoi"),
        lambda hands, page: page.view.choose(""),
        lambda hands, page: hands.studio.desk.set_annotator("curator-b"),
    ],
    ids=["escape", "undo", "focus", "article", "selection", "person"],
)
def test_it_is_left_without_a_trace(hands, page, spans, leave):
    hands.press(K.Key_L)
    leave(hands, page)
    QApplication.processEvents()
    assert not page.relating.going_on
    assert not page.relating.strip.isVisible()
    assert page.view._letters() == []
    assert relations(hands) == []


def test_a_click_on_a_span_that_fits_takes_it_and_elsewhere_leaves(hands, page, spans):
    _, agency, promise = spans
    view = page.view
    hands.click(page.panel.form.relate)
    assert page.relating.going_on
    view.reveal(agency.start, agency.end)
    inside = view.rectangle_of(agency.start + 3).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert relations(hands) == [("made_by", promise.id, agency.id)]
    assert view.selected_span().id == promise.id
    hands.click(page.panel.form.relate)
    view.reveal(0, 0)
    beside = view.rectangle_of(0).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert not page.relating.going_on
    assert len(relations(hands)) == 1


def test_where_nothing_fits_it_says_so(hands, page):
    hands.mark(OFFICIAL, "OFFICIAL")
    hands.press(K.Key_L)
    assert not page.relating.going_on
    assert "nothing to relate this Official to" in hands.told


def test_the_relation_is_drawn_over_the_text_while_one_looks_at_it(hands, page, spans):
    _, agency, promise = spans
    heights = [page.view.column.heights[i] for i in range(5)]
    hands.studio.desk.order(AddRelation("made_by", promise.id, agency.id))
    (made,) = page.view._links()
    assert made.name == "Made by"
    assert page.view.viewport().rect().contains(made.chip)
    assert [page.view.column.heights[i] for i in range(5)] == heights
    hands.press(K.Key_Escape)
    assert page.view._links() == []
    page.view.set_hovered(agency)
    assert len(page.view._links()) == 1
    page.view.set_hovered(None)
    page.view.choose(promise.id)
    hands.studio.desk.undo()
    assert page.view._links() == []


def test_an_end_out_of_view_is_named_at_the_edge(hands, page):
    tail = hands.mark(OFFICIAL, "OFFICIAL")
    text = hands.text
    last = text.rstrip().rfind(" ")
    word = text[last + 1 : len(text.rstrip())]
    start = text.rfind(word)
    from app.annotation import AddSpan

    act = hands.studio.desk.order(AddSpan(start, start + len(word), "COMMITMENT"))
    head = act.changes[0].added[0]
    hands.studio.desk.order(AddRelation("made_by", head.id, tail.id))
    page.view.select_span(head.id)
    hands.studio.window.resize(1100, 560)
    QApplication.processEvents()
    page.view.reveal(head.start, head.end)
    (made,) = page.view._links()
    assert made.name == f"↑ Made by {OFFICIAL}"
    assert made.chip.top() >= 0
    page.view.select_span(tail.id)
    (made,) = page.view._links()
    assert made.name.startswith("↓ Made by ")


SCHEME = """
name = "s"
version = "1"
title = "S"
[[labels]]
name = "A"
title = "A"
key = "1"
letter = "A"
light = "#000000"
dark = "#ffffff"
[[relations]]
name = "r"
title = "R"
heads = ["A"]
tails = ["A"]
"""


def test_ways_of_a_relation_between_spans_of_one_label_go_both_ways():
    article = ArticleId("a")
    one, two, three = (
        Span(ItemId(str(n)), article, "me", at, at + 2, "A") for n, at in enumerate((0, 50, 10))
    )
    drawn = Relation(ItemId("r"), article, "me", "r", one.id, three.id)
    work = Work(article, "me", (one, three, two), (drawn,))
    ways = ways_of(one, work, Scheme.from_toml(SCHEME))
    assert [(way.outward, [each.id for each in way.others]) for way in ways] == [
        (True, ["1"]),
        (False, ["2", "1"]),
    ]


def test_a_letter_is_taken_by_its_place_where_the_layout_has_none(hands, page, spans):
    hands.press(K.Key_L)
    thai = QKeyEvent(
        QEvent.Type.KeyPress, 0x0E1F, Qt.KeyboardModifier.NoModifier, 38, 0, 0, "\u0e1f"
    )
    QApplication.sendEvent(page.view, thai)
    assert relations(hands) == [("made_by", spans[2].id, spans[1].id)]


def test_the_strip_stays_in_sight_at_another_size(hands, page, spans):
    hands.press(K.Key_L)
    view, strip = page.view, page.relating.strip
    view.resize(view.width(), view.height() - 90)
    QApplication.processEvents()
    assert strip.isVisible()
    assert strip.geometry().bottom() < view.height()


LEFT = Qt.MouseButton.LeftButton


def row_of(page, span) -> QPoint:
    rows = page.panel.spans
    return rows.visualRect(rows.model().index(rows.listing.row_of(span.id), 0)).center()


def drag(page, span, widget, place: QPoint) -> None:
    """Take the row of ``span`` and let it go at ``place`` of ``widget``."""
    port = page.panel.spans.viewport()
    QTest.mousePress(port, LEFT, pos=row_of(page, span))
    for step in (3, 30):
        QTest.mouseMove(port, row_of(page, span) + QPoint(0, step))
    assert page.relating.going_on
    QTest.mouseRelease(port, LEFT, pos=port.mapFromGlobal(widget.mapToGlobal(place)))
    QApplication.processEvents()


def test_a_row_dropped_on_a_row_is_related_to_it(hands, page, spans):
    official, _agency, promise = spans
    page.view.choose("")
    QApplication.processEvents()
    port = page.panel.spans.viewport()
    QTest.mousePress(port, LEFT, pos=row_of(page, promise))
    QTest.mouseMove(port, row_of(page, promise) + QPoint(0, 30))
    QTest.mouseMove(port, row_of(page, official))
    assert page.panel.spans._painter.target == official.id
    QTest.mouseRelease(port, LEFT, pos=row_of(page, official))
    assert page.panel.spans._painter.target == ""
    assert relations(hands) == [], "there are two ways: they are offered"
    assert "Made by" in page.relating.strip.text()
    assert "Anutin" in page.relating.strip.text()
    hands.press(K.Key_Space)
    assert "Made to" in page.relating.strip.text()
    assert "Anutin" in page.relating.strip.text()
    hands.press(K.Key_Return)
    assert relations(hands) == [("made_to", promise.id, official.id)]


def test_where_one_way_is_left_the_drop_takes_it(hands, page, spans):
    _official, agency, promise = spans
    hands.studio.desk.order(AddRelation("made_to", promise.id, agency.id))
    view = page.view
    drag(page, promise, view.viewport(), view.rectangle_of(agency.start + 2).center())
    assert ("made_by", promise.id, agency.id) in relations(hands)
    assert len(relations(hands)) == 2


def test_a_row_dropped_on_what_does_not_fit_relates_nothing(hands, page, spans):
    official, agency, promise = spans
    before = relations(hands)
    drag(page, official, page.panel.spans.viewport(), row_of(page, agency))
    assert not page.relating.going_on
    drag(page, promise, page.panel.guideline, QPoint(5, 5))
    assert not page.relating.going_on
    drag(page, promise, page.view.viewport(), QPoint(2, 2))
    assert not page.relating.going_on
    assert relations(hands) == before
    QTest.mouseClick(page.panel.spans.viewport(), LEFT, pos=row_of(page, agency))
    assert page.view.selected_span().id == agency.id


def test_no_line_of_a_relation_runs_through_words(hands):
    hands.studio.desk.set_annotator("curator-a")
    hands.open("th-prawit-homeland-security", words=True)
    view, work = hands.studio.article.view, hands.studio.desk.work()
    seen = 0
    for relation in work.relations:
        view.select_span(relation.head, reveal=True)
        QApplication.processEvents()
        tails = [work.span(each.tail) for each in work.relations if each.head == relation.head]
        boxes = [box for tail in tails if (box := view.rectangle_of(tail.start)) is not None]
        for made in view._links():
            end = made.path.currentPosition().y()
            assert not any(box.top() + 2 < end < box.bottom() for box in boxes)
            seen += 1
    assert seen
