"""The page shows one disagreement at a time, as it is asked now."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.annotation import AddSpan, EditSpan, RemoveSpan, SetRemark
from app.comparison import Difference
from tests.ui.adjudication.by_key import (
    CONTROL,
    INDONESIAN,
    SHIFT,
    VIETNAMESE,
    K,
    annotate,
    decisions,
    go_to,
    open_questions,
)
from ui.theme import DARK, LIGHT


def test_it_begins_with_the_open_article(hands, page):
    assert page.question.item.article == VIETNAMESE
    assert page.question.key == open_questions(page)[0]
    assert page.hasFocus()
    assert page.side.waiting.text() == str(len(page.inbox.open()))


def test_a_span_changed_after_a_decision_brings_the_question_back(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_A)
    assert question.key not in open_questions(page)
    hands.click(hands.studio.window.tabs["article"])
    name = question.item.annotators[0]
    span = question.item.spans[name][0]
    hands.studio.desk.open_article(VIETNAMESE)
    annotate(hands, EditSpan(span.id, start=span.start + 1), name)
    hands.click(hands.studio.window.tabs["adjudication"])
    again = [
        each
        for each in page.inbox.of_article(VIETNAMESE)
        if each.open and span.id in each.offered.get(name, ())
    ]
    assert len(again) == 1


def test_a_span_removed_after_a_decision_is_noticed(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_A)
    hands.click(hands.studio.window.tabs["article"])
    name = question.item.annotators[1]
    hands.studio.desk.open_article(VIETNAMESE)
    annotate(hands, RemoveSpan(question.item.spans[name][0].id), name)
    hands.click(hands.studio.window.tabs["adjudication"])
    assert page.inbox.find(question) is None


def test_nothing_is_read_again_when_nothing_changed(hands, page, monkeypatch):
    reads = []
    from ui.adjudication import inbox

    real = inbox.case_of
    monkeypatch.setattr(
        inbox,
        "case_of",
        lambda project, head, who: reads.append(head.id) or real(project, head, who),
    )
    monkeypatch.setattr(inbox, "unanimous", None)
    hands.press(K.Key_N)
    hands.click(hands.studio.window.tabs["article"])
    hands.click(hands.studio.window.tabs["adjudication"])
    assert reads == []
    monkeypatch.undo()
    monkeypatch.setattr(
        inbox,
        "case_of",
        lambda project, head, who: reads.append(head.id) or real(project, head, who),
    )
    question = page.question
    hands.press(K.Key_A)
    assert page.inbox.find(question).decision is not None
    assert reads == []


def test_an_import_is_seen_at_once(hands, page, tmp_path):
    text = hands.studio.project.article(VIETNAMESE).text
    span = {"start": 0, "end": 7, "label": "AGENCY", "id": "new-1"}
    file = tmp_path / "more.jsonl"
    file.write_text(json.dumps({"text": text, "annotator": "curator-z", "spans": [span]}))
    hands.take_in([file])
    assert len(page.inbox.case(VIETNAMESE).works) == 3
    assert page.question is not None


def test_an_article_without_questions_says_so(hands, page, monkeypatch):
    monkeypatch.setitem(page.inbox._docket.entries, INDONESIAN, [])
    hands.open(INDONESIAN)
    assert page.empty.isVisible()
    assert "nothing to decide in" in page.empty.text()
    hands.press(K.Key_A)
    hands.press(K.Key_E)
    hands.press(K.Key_X)
    assert decisions(hands) == []
    hands.press(K.Key_N)
    assert page.question is not None
    assert page.versions.isVisible()


def test_with_one_annotator_there_is_nothing_to_ask(sit_down, awkward):
    hands = sit_down(awkward)
    hands.mark("Jakarta", "PLACE")
    hands.press(K.Key_2, CONTROL)
    page = hands.studio.adjudication
    assert page.question is None
    assert page.empty.isVisible()
    assert "Two annotators" in page.empty.text()
    for key in (K.Key_A, K.Key_X, K.Key_E, K.Key_U, K.Key_N, K.Key_P):
        hands.press(key)
    assert page.question is None


def test_names_and_guidelines_are_shown_as_they_are_written(sit_down, awkward):
    hands = sit_down(awkward, who="<b>one</b>")
    hands.mark("Jakarta", "PLACE")
    hands.studio.desk.set_annotator("two & a half")
    hands.mark("Jakarta", "TIME")
    hands.press(K.Key_2, CONTROL)
    page = hands.studio.adjudication
    assert page.question is not None
    assert "take &lt;b&gt;one&lt;/b&gt;" in page.hints.text()
    assert "take two &amp; a half" in page.hints.text()
    assert "&lt;b&gt;Mark&lt;/b&gt; a place" in page.side.guideline.text()
    assert page.versions.cards[0].name.text() == "<b>one</b>"
    assert page.versions.cards[0].name.textFormat() is Qt.TextFormat.PlainText
    assert page.versions.title.textFormat() is Qt.TextFormat.PlainText


def test_annotating_keys_do_nothing_to_the_annotators_layer(hands, page):
    before = hands.studio.desk.head(VIETNAMESE).states
    hands.press(K.Key_Return, CONTROL)
    hands.press(K.Key_Return, CONTROL | SHIFT)
    assert hands.studio.desk.head(VIETNAMESE).states == before
    assert hands.spans(VIETNAMESE) == []


def test_the_caret_is_not_lost_to_the_walk_when_the_guideline_scrolls(hands, page):
    hands.press(K.Key_Down)
    hands.press(K.Key_PageDown)
    assert page.hasFocus()
    assert page.question.key == open_questions(page)[0]


def test_the_theme_reaches_every_part(hands, page):
    for theme in (DARK, LIGHT):
        hands.press(K.Key_L, CONTROL | SHIFT)
        assert hands.studio.look.theme is theme
        assert page.side.queue.itemDelegate().theme is theme
        assert theme.hover in page.hints.text()
        label = page._scheme.label(page.question.item.labels[0])
        assert theme.label(label) in page.side.guideline.text()


def test_the_table_is_made_anew_for_each_question(hands, page):
    before = page.versions.table._grid.count()
    assert before > 5
    letters = {
        page.versions.table._grid.itemAt(at).widget().text()
        for at in range(page.versions.table._grid.count())
    }
    assert {"A", "start", "end"} <= letters
    for _ in range(5):
        hands.press(K.Key_N)
    QApplication.processEvents()
    visible = [
        each for each in page.versions.table.children() if getattr(each, "isVisible", lambda: 0)()
    ]
    assert len(visible) <= page.versions.table._grid.count()


def test_marking_as_an_annotator_while_reviewing_is_told_to_the_inbox(hands, page):
    hands.click(hands.studio.window.tabs["article"])
    hands.studio.desk.open_article(VIETNAMESE)
    annotate(hands, AddSpan(0, 3, "AGENCY"))
    hands.click(hands.studio.window.tabs["adjudication"])
    work = next(w for w in page.inbox.case(VIETNAMESE).works if w.layer == "curator-a")
    assert any((span.start, span.end) == (0, 3) for span in work.spans)


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_every_question_fits_the_width_and_shows_what_is_disputed(hands, page, size):
    window = hands.studio.window
    window.resize(*size)
    QApplication.processEvents()
    scroll = page.versions.band
    port, inner = scroll.viewport(), scroll.widget()
    assert window.width() == size[0]
    for _ in page.inbox.all():
        QApplication.processEvents()
        assert inner.width() <= port.width()
        assert not scroll.horizontalScrollBar().isVisible()
        view = page.versions.cards[0].view
        box = view.rectangle_of(page.question.item.start)
        place = view.viewport().mapTo(port, box.topLeft())
        assert port.rect().contains(place)
        hands.press(K.Key_N)


def test_no_title_floats_over_the_letters_of_a_card(hands, page):
    card = page.versions.cards[0]
    assert card.view.selected_span() is not None
    assert card.view._pills() == []
    assert card.says.text()


def test_the_hints_say_how_to_leave_the_comment(hands, page):
    hands.press(K.Key_R)
    assert "back to the question" in page.hints.text()
    assert "take " not in page.hints.text()
    for key in (K.Key_Return, K.Key_Escape):
        hands.press(key)
        assert page.hasFocus()
        assert "take " in page.hints.text()
        hands.press(K.Key_R)
        assert page.side.comment.hasFocus()


def test_the_title_says_how_many_are_open(hands, page):
    asked = list(page.inbox.all())
    assert f"{len(asked)} open of {len(asked)}" in page.versions.title.text()
    hands.press(K.Key_A)
    left = len(page.inbox.open())
    assert left < len(asked)
    assert f"{left} open of {len(page.inbox.all())}" in page.versions.title.text()


def test_the_reviewer_sees_doubts_and_notes_of_each_annotator(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    assert not any(card.remarks.isVisible() for card in page.versions.cards)
    span = question.item.spans["curator-a"][0]
    annotate(hands, EditSpan(span.id, note="is <b>Trung ương</b>\nin?", unsure=True))
    annotate(hands, SetRemark(note="two articles in one"), "curator-b")
    names = list(question.item.annotators)
    first, second = (page.versions.cards[names.index(name)] for name in ("curator-a", "curator-b"))
    assert first.remarks.text() == "✎ unsure · is <b>Trung ương</b> in?"
    assert second.remarks.text() == "✎ on the article: two articles in one"
    assert first.remarks.isVisible()
    assert page.question.key == question.key, "a note asks nothing anew"
    annotate(hands, EditSpan(span.id, note="", unsure=False))
    assert not first.remarks.isVisible()
