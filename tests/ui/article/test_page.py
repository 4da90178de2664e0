"""Marking with hands on keys and mouse: what is shown is what is on the disk."""

from __future__ import annotations

import json
import unicodedata

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from app.annotation import AddRelation, AddSpan, SetLanguage
from app.model import Span, State

INDONESIAN = "id-thailand-laos-cooperation"
THAI = "th-prawit-homeland-security"
VIETNAMESE = "vi-crime-dialogue-hanoi"
OFFICIAL = "Anutin Charnvirakul"
AGENCY = "pemerintah Laos"
PROMISE = "berjanji untuk memperkuat kerja sama dengan pemerintah Laos"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def shape(span: Span) -> tuple[int, int, str]:
    return span.start, span.end, span.label


def rows(hands) -> list[str]:
    """The ids in the panel's list."""
    return [span.id for span in hands.studio.article.panel.spans.model().spans]


def shown(hands) -> set[str]:
    """The ids of the spans in the text."""
    return set(hands.studio.article.view.column.marks.by_id)


@pytest.fixture
def page(hands):
    hands.open(INDONESIAN)
    return hands.studio.article


def test_drawing_the_mouse_and_a_label_key_mark(hands, page):
    hands.open(THAI, words=True)
    place = hands.draw("พลโท คงชีพ ตันตระวาณิชย์")
    hands.press(Qt.Key.Key_1)
    (span,) = hands.spans()
    assert shape(span) == (*place, "OFFICIAL")
    assert page.view.selected_span() == span
    assert rows(hands) == [span.id]
    assert page.panel.buttons["OFFICIAL"].count.text() == "1"
    assert page.panel.contents.total.text() == "1"


def test_a_label_of_the_palette_marks_and_the_keyboard_stays(hands, page):
    place = hands.select(AGENCY)
    hands.click(page.panel.buttons["AGENCY"])
    assert [shape(span) for span in hands.spans()] == [(*place, "AGENCY")]
    assert page.view.hasFocus()


def test_a_label_of_the_palette_is_reached_by_keys(hands, page):
    place = hands.select(AGENCY)
    hands.press(Qt.Key.Key_Tab, CONTROL)
    assert QApplication.focusWidget() is page.panel.buttons["OFFICIAL"]
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    assert [shape(span) for span in hands.spans()] == [(*place, "AGENCY")]
    hands.press(Qt.Key.Key_T, CONTROL)
    assert page.view.hasFocus()
    hands.press(Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert not page.view.hasFocus()


def test_a_label_key_without_a_selection_relabels_the_selected_span(hands, page):
    span = hands.mark(AGENCY, "AGENCY")
    hands.press(Qt.Key.Key_1)
    assert [each.label for each in hands.spans()] == ["OFFICIAL"]
    assert page.view.selected_span().id == span.id
    assert page.panel.buttons["AGENCY"].count.text() == "0"
    assert page.panel.buttons["OFFICIAL"].count.text() == "1"


def test_a_label_key_without_anything_shows_its_guideline(hands, page):
    hands.press(Qt.Key.Key_3)
    assert hands.spans() == []
    assert "COMMITMENT" in page.panel.guideline.heading.text()


def test_white_space_at_the_edges_is_left_out(hands, page):
    start, end = hands.select(AGENCY)
    page.view.select(start - 1, end + 1)
    hands.press(Qt.Key.Key_2)
    assert [shape(span) for span in hands.spans()] == [(start, end, "AGENCY")]


def test_white_space_alone_marks_nothing(hands, page):
    start = hands.text.index("\n\n")
    page.view.select(start, start + 2)
    hands.press(Qt.Key.Key_2)
    assert hands.spans() == []
    assert hands.told == ""


def test_marking_again_selects_what_is_there(hands, page):
    span = hands.mark(AGENCY, "AGENCY")
    hands.press(Qt.Key.Key_Escape)
    assert page.view.selected_span() is None
    hands.select(AGENCY)
    hands.press(Qt.Key.Key_2)
    assert [each.id for each in hands.spans()] == [span.id]
    assert page.view.selected_span().id == span.id


def test_relabelling_into_a_double_is_refused_once(hands, page):
    hands.mark(AGENCY, "OFFICIAL")
    span = hands.mark(AGENCY, "AGENCY")
    refused = []
    hands.studio.desk.refused.connect(refused.append)
    hands.press(Qt.Key.Key_1)
    assert len(refused) == 1
    assert "marked OFFICIAL already" in hands.told
    assert page.view.selected_span().label == "AGENCY"
    assert hands.span(span.id).label == "AGENCY"


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_removes_with_relations_and_undo_brings_all_back(hands, page, key):
    promise = hands.mark(PROMISE, "COMMITMENT")
    agency = hands.mark(AGENCY, "AGENCY")
    hands.studio.desk.order(AddRelation("made_to", promise.id, agency.id))
    hands.press(key)
    work = hands.studio.project.work(INDONESIAN, "curator-c")
    assert [span.id for span in work.spans] == [promise.id]
    assert work.relations == ()
    assert page.view.selected_span() is None
    assert not page.panel.form.isVisible()
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.studio.project.work(INDONESIAN, "curator-c").relations
    assert set(rows(hands)) == shown(hands) == {promise.id, agency.id}


def test_undo_and_redo_in_another_article_show_each_span_once(hands, page):
    hands.mark(AGENCY, "AGENCY")
    hands.open(VIETNAMESE)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        hands.press(key, CONTROL)
        ids = [span.id for span in hands.spans(INDONESIAN)]
        assert hands.studio.desk.article.id == INDONESIAN
        assert rows(hands) == ids
        assert shown(hands) == set(ids)
        assert page.panel.contents.total.text() == str(len(ids))
        hands.open(VIETNAMESE)


def test_the_list_and_the_text_select_each_other(hands, page):
    first = hands.mark(OFFICIAL, "OFFICIAL")
    second = hands.mark(AGENCY, "AGENCY")
    spans = page.panel.spans
    assert spans.currentIndex().row() == rows(hands).index(second.id)
    place = spans.visualRect(spans.model().index(rows(hands).index(first.id), 0)).center()
    QTest.mouseClick(spans.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.view.selected_span().id == first.id
    assert page.panel.form.surface.text() == OFFICIAL
    hands.press(Qt.Key.Key_Down)
    assert page.view.selected_span().id == second.id
    hands.press(Qt.Key.Key_T, CONTROL)
    hands.press(Qt.Key.Key_Tab, SHIFT)
    assert page.view.selected_span().id == first.id
    assert spans.selectionModel().selectedRows()[0].row() == rows(hands).index(first.id)
    hands.press(Qt.Key.Key_Escape)
    assert not spans.selectionModel().hasSelection()


def test_dragging_an_edge_moves_it_on_the_disk(hands, page):
    span = hands.mark(AGENCY, "AGENCY")
    page.view.span_edge_dragged.emit(span.id, span.start, span.end + 3)
    assert hands.span(span.id).end == span.end + 3
    page.view.span_edge_dragged.emit(span.id, span.start, 10_000_000)
    assert hands.told
    assert page.view.selected_span() == hands.span(span.id)


def test_done_goes_to_the_next_article_and_reopen_takes_it_back(hands, page):
    desk = hands.studio.desk
    ids = [head.id for head in desk.heads()]
    here = ids.index(INDONESIAN)
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert desk.head(INDONESIAN).state_for("curator-c") is State.DONE
    assert desk.article.id == ids[(here + 1) % len(ids)]
    hands.open(INDONESIAN)
    hands.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert desk.head(INDONESIAN).state_for("curator-c") is State.STARTED
    assert desk.article.id == INDONESIAN


def test_when_all_are_done_the_article_stays(hands, page):
    for _ in hands.studio.desk.heads():
        hands.press(Qt.Key.Key_Return, CONTROL)
    last = hands.studio.desk.article.id
    assert all(head.state_for("curator-c") is State.DONE for head in hands.studio.desk.heads())
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert hands.studio.desk.article.id == last


def test_letters_and_digits_in_a_field_stay_in_the_field(hands, page):
    hands.mark(OFFICIAL, "OFFICIAL")
    role = next(
        each
        for each in page.panel.form.findChildren(QLineEdit, "attribute_role")
        if each.isVisible()
    )
    grain, tags = page.view.grain, page.view.show_tags
    for field in (role, page.panel.form.note, hands.studio.window.sidebar.filter):
        field.setFocus()
        hands.write("123wt")
        assert (field.toPlainText() if field is page.panel.form.note else field.text()) == "123wt"
    assert [span.label for span in hands.spans()] == ["OFFICIAL"]
    assert (page.view.grain, page.view.show_tags) == (grain, tags)


def test_w_and_t_act_in_the_text(hands, page):
    for grain, words in (
        ("atom", "part of a word"),
        ("character", "character"),
        ("sentence", "sentence"),
        ("word", "word"),
    ):
        hands.press(Qt.Key.Key_W)
        assert page.view.grain == grain
        assert words in hands.studio.window.grain.text()
    hands.press(Qt.Key.Key_T)
    assert page.view.show_tags


def test_return_brings_the_keyboard_to_the_attributes_only_with_a_span(hands, page):
    hands.press(Qt.Key.Key_Return)
    assert page.view.hasFocus()
    hands.mark(OFFICIAL, "OFFICIAL")
    hands.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget().objectName() == "attribute_role"


def test_another_annotator_sees_her_own_layer(hands, page):
    hands.mark(AGENCY, "AGENCY")
    hands.studio.desk.set_annotator("curator-a")
    assert len(rows(hands)) == len(hands.spans(layer="curator-a")) > 5
    assert shown(hands) == set(rows(hands))
    assert not page.panel.form.isVisible()


def test_words_arrive_and_are_kept(hands, page):
    hands.open(THAI, words=True)
    hands.open(INDONESIAN, words=True)
    hands.open(THAI)
    assert page.view.column.steps.words is not None


def test_keys_that_a_scheme_takes_mark(sit_down, awkward):
    hands = sit_down(awkward)
    view = hands.studio.article.view
    place = hands.select("Jakarta")
    hands.press(Qt.Key.Key_W)
    assert [shape(span) for span in hands.spans()] == [(*place, "PLACE")]
    assert view.grain == "word"


def test_what_a_scheme_says_is_shown_as_it_is_written(sit_down, awkward):
    hands = sit_down(awkward)
    panel = hands.studio.article.panel
    hands.mark("Jakarta", "PLACE")
    hands.press(Qt.Key.Key_H)
    html = panel.guideline.words.text()
    assert "&lt;b&gt;Mark&lt;/b&gt; a place &amp; nothing &lt; else." in html
    assert "&lt;u&gt;First&lt;/u&gt;" in html
    assert "&lt;s&gt;x&lt;/s&gt;" in html
    assert "&lt;h1&gt;note&lt;/h1&gt;" in html
    assert panel.buttons["PLACE"].toolTip().startswith("<p>&lt;b&gt;Mark")


def test_news_leave_the_keyboard_and_what_is_typed(hands, page, qtbot):
    span = hands.mark(AGENCY)
    form = page.panel.form
    form.note.setFocus()
    hands.write("abc")
    with qtbot.waitSignal(hands.studio.desk.reloaded):
        hands.studio.desk.reload([INDONESIAN])
    assert QApplication.focusWidget() is form.note
    assert form.note.toPlainText() == "abc"
    assert page.view.selected_span().id == span.id


def test_an_edge_dragged_from_one_article_into_another_changes_neither(hands, page):
    span = hands.mark(AGENCY)
    view = page.view
    end = view.rectangle_of(span.end).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    left, there = Qt.MouseButton.LeftButton, QPointF(end + QPoint(60, 0))
    held = QMouseEvent(
        QEvent.Type.MouseMove, there, there, left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), held)
    assert view._dragged is not None
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert hands.studio.desk.article.id != INDONESIAN
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end + QPoint(60, 0))
    assert [shape(each) for each in hands.spans(INDONESIAN)] == [shape(span)]
    assert hands.told == ""


def test_alt_and_down_in_a_choice_open_its_list_and_no_other_article(hands, page):
    hands.mark(AGENCY)
    fields = page.panel.form._fields.values()
    choice = next(field for field in fields if isinstance(field, QComboBox))
    choice.setFocus()
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert choice.view().isVisible()
    assert hands.studio.desk.article.id == INDONESIAN
    choice.hidePopup()


def test_an_edge_dragged_over_a_blank_leaves_the_blank_out(hands, page):
    span = hands.mark("Laos")
    assert hands.text[span.start - 1] == hands.text[span.end] == " "
    page.view.span_edge_dragged.emit(span.id, span.start - 1, span.end + 1)
    assert [shape(each) for each in hands.spans()] == [shape(span)]
    page.view.span_edge_dragged.emit(span.id, span.start - 1, span.end - 1)
    assert [shape(each) for each in hands.spans()] == [(span.start, span.end - 1, "AGENCY")]


def test_an_act_on_the_article_ends_what_is_being_related(hands, page):
    hands.mark(AGENCY)
    hands.mark(PROMISE, "COMMITMENT")
    hands.press(Qt.Key.Key_L)
    assert page.relating.going_on
    hands.studio.desk.order(AddSpan(0, 8, "AGENCY"))
    assert not page.relating.going_on
    assert not page.relating.strip.isVisible()


def test_with_another_annotator_no_span_is_shown_as_selected(hands, page):
    hands.mark(AGENCY)
    assert page.panel.form.isVisible()
    assert page.panel.form_heading.text() == "SELECTED SPAN"
    hands.studio.desk.set_annotator("curator-a")
    assert not page.panel.form.isVisible()
    assert page.panel.card.isVisible()
    assert page.panel.form_heading.text() == "THIS ARTICLE"
    hands.studio.desk.set_annotator("curator-c")
    page.view.select_span(hands.spans()[0].id)
    assert page.panel.form.isVisible()
    hands.open(THAI)
    assert not page.panel.form.isVisible()
    assert page.panel.card.isVisible()


def test_news_of_the_languages_are_shown(hands, page, qtbot):
    desk, before = hands.studio.desk, page.view.column.content.kicker_at
    chips = list(page.view.column.content.chips)
    act = SetLanguage("vi").act(desk.article, "somebody")
    hands.studio.project.apply(act)  # as another program would
    assert page.view.column.content.chips == chips
    with qtbot.waitSignal(desk.reloaded):
        desk.reload([INDONESIAN])
    content = page.view.column.content
    assert (list(content.chips), content.kicker_at) != (chips, before)


def test_news_that_change_nothing_leave_a_relation_that_is_being_drawn(hands, page, qtbot):
    hands.mark(AGENCY)
    promise = hands.mark(PROMISE, "COMMITMENT")
    hands.press(Qt.Key.Key_L)
    hands.press(Qt.Key.Key_Space)
    words, work = page.relating.strip.text(), page.showing.work
    with qtbot.waitSignal(hands.studio.desk.reloaded):
        hands.studio.desk.reload([INDONESIAN])
    assert page.showing.work is work
    assert page.relating.going_on
    assert page.relating.strip.text() == words
    assert QApplication.focusWidget() is page.view
    act = AddSpan(0, 8, "AGENCY").act(work, hands.studio.project.scheme)
    hands.studio.project.apply(act)
    with qtbot.waitSignal(hands.studio.desk.reloaded):
        hands.studio.desk.reload([INDONESIAN])
    assert not page.relating.going_on
    assert page.view.selected_span() == promise
    assert QApplication.focusWidget() is page.view


def test_a_title_that_only_the_metadata_say_stands_above_the_text(hands, tmp_path):
    title = "Bộ Y tế cam kết cung ứng vắc-xin"
    rows = [
        {"id": "apart", "title": title, "text": "Ông An nói.\n", "date": "2025-11-14"},
        {"id": "within", "title": title, "text": unicodedata.normalize("NFD", title) + "\nÔng An."},
    ]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "two.jsonl").write_text(lines, encoding="utf-8")
    hands.take_in([tmp_path / "two.jsonl"])
    view = hands.studio.article.view
    hands.studio.desk.open_article("apart")
    assert view.column.content.kicker == f"2025-11-14 · 12 characters · {title}"
    hands.studio.desk.open_article("within")
    assert view.column.content.kicker.endswith(" characters")
