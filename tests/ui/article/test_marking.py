"""Every act on spans by its key, in the real window: what is on the disk is what was meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.annotation import AddRelation, AddSpan, EditSpan, trimmed

INDONESIAN = "id-thailand-laos-cooperation"
THAI = "th-prawit-homeland-security"
AGENCY = "pemerintah Laos"
PROMISE = "berjanji untuk memperkuat kerja sama dengan pemerintah Laos"
K = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(hands):
    hands.open(INDONESIAN, words=True)
    return hands.studio.article


def surfaces(hands) -> list[tuple[str, str]]:
    return [(span.label, span.surface(hands.text)) for span in hands.spans()]


def menu(page) -> QMenu:
    """The menu that is open."""
    found = [each for each in page.findChildren(QMenu) if each.isVisible()]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("key", "modifiers", "after"),
    [
        (K.Key_Right, ALT, "pemerintah Laos di"),
        (K.Key_Left, ALT, "pemerintah"),
        (K.Key_Left, ALT | SHIFT, "dengan pemerintah Laos"),
        (K.Key_Right, ALT | SHIFT, "Laos"),
    ],
)
def test_alt_and_arrows_move_the_edges_by_word(hands, page, key, modifiers, after):
    span = hands.mark(AGENCY)
    hands.press(key, modifiers)
    assert surfaces(hands) == [("AGENCY", after)]
    assert page.view.selected_span().id == span.id
    hands.press(K.Key_Z, CONTROL)
    assert surfaces(hands) == [("AGENCY", AGENCY)]


def test_with_the_other_grain_edges_move_by_grapheme(hands, page):
    hands.mark(AGENCY)
    page.view.grain = "character"
    hands.press(K.Key_Left, ALT)
    hands.press(K.Key_Right, ALT | SHIFT)
    assert surfaces(hands) == [("AGENCY", "emerintah Lao")]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(K.Key_Right, ALT), (K.Key_Left, ALT), (K.Key_Left, ALT | SHIFT), (K.Key_Right, ALT | SHIFT)],
)
@pytest.mark.parametrize("grain", ["character", "atom", "word", "sentence"])
def test_an_edge_goes_by_what_the_arrows_walk_by(hands, page, grain, key, modifiers):
    text = hands.text
    first = text.index("pemerintah Laos di")
    begin, finish = max(0, first - 400), first + 400
    span = hands.mark(text[begin:finish].strip())
    page.view.grain = grain
    end = not modifiers & SHIFT
    step = 1 if key == K.Key_Right else -1
    hands.press(key, modifiers)
    after = hands.span(span.id)
    here, there = (span.end, after.end) if end else (span.start, after.start)
    assert (there - here) * step > 0
    assert (after.start if end else after.end) == (span.start if end else span.end)
    steps = page.view.column.steps
    token = trimmed(text, *steps.token_at(there - 1 if end else there, grain))
    assert there == token[1 if end else 0]
    if grain == "sentence":
        assert abs(there - here) > 12
    elif grain == "character":
        assert abs(there - here) <= 3


def test_a_word_is_split_within_it(hands, page):
    hands.mark(AGENCY)
    page.view.move_caret(hands.text.index(AGENCY))
    for _ in range(4):
        hands.press(K.Key_Right, CONTROL)
    hands.press(K.Key_S)
    assert surfaces(hands) == [("AGENCY", "peme"), ("AGENCY", "rintah Laos")]
    page.view.move_caret(hands.text.index(AGENCY))
    hands.press(K.Key_S)
    assert "within a word" in hands.told


def test_an_edge_that_cannot_move_is_no_step(hands, page):
    hands.mark("Laos")
    before = hands.studio.window.last.text()
    hands.press(K.Key_Left, ALT)
    assert surfaces(hands) == [("AGENCY", "Laos")]
    assert hands.studio.window.last.text() == before


def test_the_span_under_the_caret_is_acted_on_without_being_selected(hands, page):
    span = hands.mark(AGENCY)
    hands.press(K.Key_Escape)
    page.view.move_caret(span.start + 3)
    assert page.view.selected_span() is None
    hands.press(K.Key_1)
    assert surfaces(hands) == [("OFFICIAL", AGENCY)]
    hands.press(K.Key_Escape)
    hands.press(K.Key_Right, ALT)
    assert surfaces(hands) == [("OFFICIAL", "pemerintah Laos di")]
    hands.press(K.Key_Escape)
    hands.press(K.Key_Delete)
    assert hands.spans() == []


def test_g_grows_the_caret_to_word_and_clause_and_shift_g_takes_it_back(hands, page):
    page.view.move_caret(hands.text.index(PROMISE) + 3)
    seen = [page.view.selection()]
    for _ in range(3):
        hands.press(K.Key_G)
        seen.append(page.view.selection())
    assert hands.text[slice(*seen[1])] == "berjanji"
    assert seen[1][0] >= seen[2][0] >= seen[3][0]
    for before in reversed(seen[1:-1]):
        hands.press(K.Key_G, SHIFT)
        assert page.view.selection() == before
    assert hands.spans() == []


def test_g_grows_a_selected_span_and_shift_g_brings_it_back(hands, page):
    span = hands.mark(AGENCY)
    hands.press(K.Key_G)
    grown = hands.span(span.id)
    assert grown.start <= span.start
    assert grown.end >= span.end
    assert grown != span
    hands.press(K.Key_G, SHIFT)
    assert hands.span(span.id) == span
    hands.press(K.Key_G, SHIFT)
    assert hands.span(span.id) == span


def test_s_splits_at_the_caret_and_j_joins_again(hands, page):
    promise = hands.mark(PROMISE, "COMMITMENT")
    agency = hands.mark("pemerintah Laos", "AGENCY")
    hands.studio.desk.order(AddRelation("made_to", promise.id, agency.id))
    page.view.select_span(agency.id)
    hands.press(K.Key_Right)
    hands.press(K.Key_S)
    assert surfaces(hands)[1:] == [("AGENCY", "pemerintah"), ("AGENCY", "Laos")]
    assert page.view.selected_span().id == agency.id
    hands.press(K.Key_J)
    assert surfaces(hands)[1:] == [("AGENCY", "pemerintah Laos")]
    assert page.view.selected_span().id == agency.id
    assert hands.studio.project.work(INDONESIAN, "curator-c").relations
    for _ in range(2):
        hands.press(K.Key_Z, CONTROL)
    assert hands.span(agency.id) == agency


def test_s_at_an_edge_and_j_without_another_say_why(hands, page):
    hands.mark(AGENCY)
    hands.press(K.Key_S)
    assert "cannot be split there" in hands.told
    hands.press(K.Key_J)
    assert "no other span of that label" in hands.told
    assert surfaces(hands) == [("AGENCY", AGENCY)]


def test_j_joins_the_spans_under_a_selection(hands, page):
    start, end = hands.select(PROMISE)
    middle = start + PROMISE.index(" dengan")
    for one, other in ((start, middle), (middle + 1, end)):
        hands.studio.desk.order(AddSpan(one, other, "COMMITMENT"))
    page.view.select(start, end)
    hands.press(K.Key_J)
    assert surfaces(hands) == [("COMMITMENT", PROMISE)]
    assert page.view.selected_span().surface(hands.text) == PROMISE


def test_d_and_a_label_key_mark_the_place_a_second_time(hands, page):
    span = hands.mark(AGENCY)
    hands.studio.desk.order(EditSpan(span.id, attributes={"country": "LA"}))
    hands.press(K.Key_D)
    assert menu(page).objectName() == "label_menu"
    hands.press(K.Key_1)
    assert sorted(surfaces(hands)) == [("AGENCY", AGENCY), ("OFFICIAL", AGENCY)]
    assert page.view.selected_span().label == "OFFICIAL"
    assert page.view.selected_span().attributes == {"country": "LA"}
    assert page.view.hasFocus()


def test_the_dot_says_label_and_attributes_of_the_next_selection(hands, page):
    span = hands.mark(AGENCY, "AGENCY")
    page.view.choose("")
    hands.select("Anutin")
    hands.press(K.Key_2)
    made = page.view.selected_span()
    page.panel.ordered.emit(EditSpan(made.id, attributes={"kind": "police"}))
    page.panel.ordered.emit(EditSpan(made.id, attributes={"country": "TH"}))
    hands.select("Sonexay")
    hands.press(K.Key_Period)
    again = page.view.selected_span()
    assert (again.label, again.surface(hands.text)) == ("AGENCY", "Sonexay")
    assert again.attributes == {"kind": "police", "country": "TH"}
    page.view.select_span(span.id)
    hands.press(K.Key_Period)
    assert hands.span(span.id).attributes == {"kind": "police", "country": "TH"}


def test_the_dot_moves_the_edge_of_another_span(hands, page):
    hands.mark("Anutin")
    hands.press(K.Key_Right, ALT)
    hands.mark(AGENCY)
    hands.press(K.Key_Period)
    assert ("AGENCY", "pemerintah Laos di") in surfaces(hands)


def test_the_dot_grows_another_span_and_shift_g_takes_that_back(hands, page):
    other = hands.mark("pemerintah", "COMMITMENT")
    first = hands.mark("Anutin")
    hands.press(K.Key_G)
    grown = hands.span(first.id)
    page.view.select_span(other.id)
    hands.press(K.Key_Period)
    assert len(hands.span(other.id).surface(hands.text)) > len("pemerintah")
    assert hands.span(other.id).label == "COMMITMENT"
    assert hands.span(first.id) == grown
    hands.press(K.Key_G, SHIFT)
    assert hands.span(other.id) == other
    hands.press(K.Key_Period)
    assert "cannot be done again" in hands.told
    assert hands.span(other.id) == other


def test_the_dot_splits_another_span_at_the_caret_and_joins_the_next(hands, page):
    first = hands.mark(AGENCY)
    page.view.move_caret(first.start + len("pemerintah"))
    hands.press(K.Key_S)
    other = hands.mark("berjanji untuk", "COMMITMENT")
    page.view.select_span(first.id)
    page.view.move_caret(first.start + 1)
    hands.press(K.Key_S)
    page.view.select_span(other.id)
    page.view.set_selection(other.start + 8, other.start + 8, deselect=False)
    hands.press(K.Key_Period)
    assert {("COMMITMENT", "berjanji"), ("COMMITMENT", "untuk")} <= set(surfaces(hands))
    page.view.select_span(first.id)
    hands.press(K.Key_J)
    page.view.select_span(other.id)
    hands.press(K.Key_Period)
    assert ("COMMITMENT", "berjanji untuk") in surfaces(hands)


def test_the_dot_with_nothing_to_repeat_or_to_repeat_it_on_says_so(hands, page):
    hands.press(K.Key_Period)
    assert "Nothing was done yet" in hands.told
    hands.mark(AGENCY)
    hands.press(K.Key_Delete)
    hands.select("Anutin")
    hands.press(K.Key_Period)
    assert "no span here" in hands.told
    assert surfaces(hands) == []


def test_after_a_mark_the_caret_goes_on_from_where_it_was(hands, page):
    start, end = hands.select(AGENCY)
    hands.press(K.Key_2)
    assert page.view.selection() == (end, end)
    assert page.view.selected_span().start == start


def test_p_shows_the_numbers_of_paragraphs(hands, page):
    hands.press(K.Key_P)
    assert page.view.show_numbers
    hands.open(THAI)
    assert page.view.show_numbers
    hands.press(K.Key_P)
    assert not page.view.show_numbers


# the menu


def ask(page, point: QPoint | None = None) -> QMenu:
    """Right click at a point of the text, or the Menu key."""
    port = page.view.viewport()
    keyboard = point is None
    point = QPoint(5, 5) if point is None else point
    reason = QContextMenuEvent.Reason.Keyboard if keyboard else QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, point, port.mapToGlobal(point))
    QApplication.sendEvent(page.view if keyboard else port, event)
    QApplication.processEvents()
    return menu(page)


def names(shown: QMenu) -> list[str]:
    return [action.objectName() for action in shown.actions() if action.objectName()]


def test_the_menu_of_a_selection_marks_by_its_letters(hands, page):
    hands.select(AGENCY)
    shown = ask(page)
    assert names(shown)[:3] == ["mark_OFFICIAL", "mark_AGENCY", "mark_COMMITMENT"]
    assert {"grow", "propagate", "copy"} & set(names(shown)) >= {"grow"}
    assert "Official\t1" in shown.actions()[0].text()
    QTest.keyClick(shown, K.Key_2)
    assert surfaces(hands) == [("AGENCY", AGENCY)]


def test_the_menu_of_nested_spans_goes_from_the_innermost_outwards(hands, page):
    promise, agency = hands.mark(PROMISE, "COMMITMENT"), hands.mark(AGENCY, "AGENCY")
    page.view.choose("")
    box = page.view.rectangle_of(agency.start + 3)
    shown = ask(page, QPoint(box.x() + 2, box.center().y()))
    assert page.view.selected_span().id == agency.id
    outer = [action.menu() for action in shown.actions() if action.menu()]
    assert [each.objectName() for each in outer] == ["also", f"span_{promise.id}"]
    remove = next(each for each in outer[1].actions() if each.objectName() == "remove")
    remove.trigger()
    shown.close()
    assert surfaces(hands) == [("AGENCY", AGENCY)]


def test_the_menu_key_on_a_selected_span_offers_every_act_with_its_key(hands, page):
    hands.mark(AGENCY, "AGENCY")
    shown = ask(page)
    told = {action.objectName(): action.text() for action in shown.actions()}
    for name, key in (("split", "S"), ("join", "J"), ("repeat", "."), ("remove", "Del")):
        assert told[name].endswith(f"\t{key}")
    QTest.keyClick(shown, K.Key_3)
    assert surfaces(hands) == [("COMMITMENT", AGENCY)]


def test_the_menu_on_bare_text_moves_the_caret_and_grows(hands, page):
    place = hands.text.index(AGENCY)
    page.view.reveal(place, place)
    box = page.view.rectangle_of(place + 3)
    shown = ask(page, QPoint(box.x() + 2, box.center().y()))
    assert names(shown)[0] == "grow"
    next(action for action in shown.actions() if action.objectName() == "grow").trigger()
    shown.close()
    assert page.view.selected_text() == "pemerintah"


def test_what_was_grown_in_one_article_is_not_shrunk_in_another(hands, page):
    page.view.move_caret(3)
    hands.press(K.Key_G)
    assert page.marking._growth.before(page.view.selection()) == (3, 3)
    grown = page.view.selection()
    hands.open(THAI, words=True)
    page.view.select(*grown)
    page.marking.shrink()
    assert page.view.selection() == grown


def test_each_article_takes_back_its_own_growth(hands, page):
    page.view.move_caret(3)
    hands.press(K.Key_G)
    first = page.view.selection()
    hands.open(THAI, words=True)
    hands.studio.article.view.setFocus()
    page.view.select(*first)
    hands.press(K.Key_G, SHIFT)
    assert page.view.selection() == first
    page.view.move_caret(3)
    hands.press(K.Key_G)
    grown = page.view.selection()
    assert grown[0] <= 3 < grown[1]
    hands.press(K.Key_G, SHIFT)
    assert page.view.selection() == (3, 3)
    hands.press(K.Key_G, SHIFT)
    assert page.view.selection() == (3, 3)


def test_the_caret_stays_within_the_range_that_an_edge_leaves(hands, page):
    span = hands.mark(AGENCY)
    page.view.set_selection(span.end, span.end, deselect=False)
    hands.press(K.Key_Left, ALT)
    after = hands.span(span.id)
    assert after.end < span.end
    assert page.view.selection() == (after.end, after.end)
    page.view.set_selection(after.start, after.start, deselect=False)
    hands.press(K.Key_Left, ALT | SHIFT)
    assert page.view.caret == after.start
    hands.press(K.Key_Right, ALT | SHIFT)
    hands.press(K.Key_Left, ALT | SHIFT)
    assert page.view.selected_span().id == span.id


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (K.Key_N, SHIFT),
        (K.Key_Right, ALT),
        *((key, NONE) for key in (K.Key_Return, K.Key_Delete, K.Key_U, K.Key_L, K.Key_D)),
        *((key, NONE) for key in (K.Key_S, K.Key_J)),
    ],
)
def test_what_needs_a_span_says_so_where_there_is_none(hands, page, key, modifiers):
    view = page.view
    view.setFocus()
    view.set_selection(0, 0)
    assert page.marking.span is None
    before = hands.spans()
    hands.press(key, modifiers)
    assert hands.told == "There is no span here. Select one first."
    assert view.hasFocus()
    assert hands.spans() == before
