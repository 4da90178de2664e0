"""The card of the selected span: its relations, its edges, and the way of the keyboard through it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.annotation import AddRelation, EditSpan
from app.languages.graphemes import is_boundary
from tests.ui.form.by_name import (
    AGENCY,
    INDONESIAN,
    OFFICIAL,
    PROMISE,
    box,
    line,
)
from ui.form.fields import FIELD_HEIGHT
from ui.form.span import both_edges


def relations(hands):
    work = hands.studio.project.work(INDONESIAN, "curator-c")
    return [(each.type, each.head, each.tail) for each in work.relations]


def visible(form, name: str) -> list[QPushButton]:
    found = form.findChildren(QPushButton)
    return [each for each in found if each.isVisible() and each.objectName().startswith(name)]


def test_a_relation_stands_under_both_spans_and_is_removed_with_the_keyboard(hands, form):
    agency = hands.mark(AGENCY, "AGENCY")
    promise = hands.mark(PROMISE, "COMMITMENT")
    hands.studio.desk.order(AddRelation("made_to", promise.id, agency.id))
    QApplication.processEvents()
    (visit,) = visible(form, "visit_")
    assert visit.accessibleName() == f"Made to: {AGENCY}"
    hands.click(visit)
    assert hands.studio.article.view.selected_span().id == agency.id
    (visit,) = visible(form, "visit_")
    assert visit.accessibleName().startswith("Made to: berjanji untuk")
    (drop,) = visible(form, "drop_")
    assert drop.accessibleName() == "Remove this relation"
    drop.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert relations(hands) == []
    assert not visible(form, "drop_")
    hands.studio.desk.undo()
    QApplication.processEvents()
    assert relations(hands) == [("made_to", promise.id, agency.id)]
    assert visible(form, "drop_")


def test_a_label_that_no_relation_takes_offers_none(sit_down, awkward):
    hands = sit_down(awkward)
    form = hands.studio.article.panel.form
    hands.mark("Jakarta", "PLACE")
    assert form.relate.isVisible()
    scheme = hands.studio.project.scheme
    assert "TIME" in scheme.relations[0].tails
    hands.mark("Senin", "TIME")
    assert form.relate.isVisible()


def test_tab_walks_the_fields_in_their_order(hands, form):
    hands.mark(AGENCY, "AGENCY")
    hands.mark(PROMISE, "COMMITMENT")
    hands.press(Qt.Key.Key_Return)
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget().objectName())
        hands.press(Qt.Key.Key_Tab)
    assert seen == [
        "attribute_force",
        "attribute_deadline",
        "note",
        "relate",
        "unsure",
    ]


def test_tab_reaches_the_note_after_fields_made_anew(hands, form):
    official = hands.mark(OFFICIAL, "OFFICIAL")
    hands.mark(PROMISE, "COMMITMENT")
    hands.studio.article.view.select_span(official.id)
    hands.press(Qt.Key.Key_Return)
    hands.write("minister")
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget().objectName())
        hands.press(Qt.Key.Key_Tab)
    assert seen == ["attribute_role", "attribute_country", "note", "relate", "unsure"]
    assert hands.span(official.id).attributes == {"role": "minister"}


@pytest.mark.parametrize("size", [(1024, 700), (940, 560)])
def test_in_a_small_window_the_fields_keep_their_height(hands, form, size):
    window, panel = hands.studio.window, hands.studio.article.panel
    window.resize(*size)
    hands.mark(PROMISE, "COMMITMENT")
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    assert box(form, "attribute_force").height() >= FIELD_HEIGHT
    assert form.relate.height() >= FIELD_HEIGHT
    assert line(form, "deadline").height() >= FIELD_HEIGHT
    assert form.note.height() == 52
    assert form.surface.height() >= form.surface.heightForWidth(form.surface.width())
    assert panel.guideline.box.height() >= 44
    hands.press(Qt.Key.Key_Return)
    for _ in range(2):
        hands.press(Qt.Key.Key_Tab)
    assert form.note.hasFocus()
    assert form.note.visibleRegion().boundingRect().height() == 52  # scrolled to where one writes


def test_the_card_shows_both_edges_of_a_long_span(hands, form):
    words = hands.text[: hands.text.index(".", 120)]
    hands.mark(words, "COMMITMENT")
    shown = form.surface.text()
    before, after = shown.split(" … ")
    plain = " ".join(words.split())
    assert plain.startswith(before + " ")  # no word is cut
    assert plain.endswith(" " + after)
    assert len(shown) <= 80 < len(plain)
    assert plain.split()[-1] in form.surface.toolTip()


@pytest.mark.parametrize("text", ["ที่นี้" * 30, "e\N{COMBINING ACUTE ACCENT}" * 90])
def test_a_shortened_surface_cuts_no_grapheme(text):
    before, after = both_edges(text, 76).split(" … ")
    assert text.startswith(before)
    assert text.endswith(after)
    assert is_boundary(text, len(before))
    assert is_boundary(text, len(text) - len(after))


def test_one_key_goes_to_the_form_and_one_back(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    view = hands.studio.article.view
    hands.press(Qt.Key.Key_F2)
    assert line(form, "role").hasFocus()
    hands.write("x")
    hands.press(Qt.Key.Key_Escape)
    assert view.hasFocus()
    assert hands.span(span.id).attributes == {}
    form.note.setFocus()
    hands.write("y")
    hands.press(Qt.Key.Key_Escape)
    assert view.hasFocus()
    assert view.selected_span().id == span.id
    assert hands.span(span.id).note == "y"


def test_the_card_is_made_anew_only_for_another_span_label_or_relation(hands, form):
    official = hands.mark(hands.text[20:28], "OFFICIAL")
    promise = hands.mark(hands.text[:8], "COMMITMENT")
    hands.studio.desk.order(AddRelation("made_by", promise.id, official.id))
    rows = list(form._relations.focusable())
    assert rows
    hands.studio.desk.order(EditSpan(promise.id, unsure=True))
    hands.studio.desk.order(EditSpan(promise.id, end=7))
    assert list(form._relations.focusable()) == rows
    hands.studio.desk.order(AddRelation("made_to", promise.id, official.id))
    assert list(form._relations.focusable()) != rows
    assert len(list(form._relations.focusable())) == 2 * len(rows)
