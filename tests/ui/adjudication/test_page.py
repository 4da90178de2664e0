"""One disagreement at a time, each decision with one key, and none by accident."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.annotation import AddSpan, EditSpan, RemoveSpan, SetRemark
from app.comparison import Difference
from app.model import GOLD, Choice, Span
from app.store import Project
from ui.theme import DARK, LIGHT

VIETNAMESE = "vi-crime-dialogue-hanoi"
INDONESIAN = "id-thailand-laos-cooperation"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


@pytest.fixture
def page(hands):
    """The reviewer before the first question of the Vietnamese article."""
    hands.open(VIETNAMESE)
    hands.studio.desk.set_reviewer("reviewer-1")
    hands.click(hands.studio.window.tabs["adjudication"])
    return hands.studio.adjudication


def gold(hands) -> list[Span]:
    return hands.spans(VIETNAMESE, GOLD)


def decisions(hands):
    with Project.open(hands.studio.project.path, read_only=True) as project:
        return list(project.work(VIETNAMESE, GOLD).decisions)


def open_questions(page) -> list[str]:
    return [question.key for question in page.inbox.of_article(VIETNAMESE) if question.open]


def go_to(page, difference: Difference):
    """Walk to a question of that kind in the Vietnamese article."""
    question = next(
        each
        for each in page.inbox.of_article(VIETNAMESE)
        if each.difference is difference and each.open
    )
    for _ in range(len(page.inbox.all())):
        if page.question.key == question.key:
            return question
        QTest.keyClick(page, K.Key_N)
    raise AssertionError("the walk does not come by")


def annotate(hands, command, who: str = "curator-a") -> None:
    """Another order of an annotator, as on the annotate page."""
    desk = hands.studio.desk
    desk.set_annotator(who)
    assert desk.order(command) is not None


def test_it_begins_with_the_open_article(hands, page):
    assert page.question.item.article == VIETNAMESE
    assert page.question.key == open_questions(page)[0]
    assert page.hasFocus()
    assert page.side.waiting.text() == str(len(page.inbox.open()))


@pytest.mark.parametrize(("key", "number"), [(K.Key_A, 0), (K.Key_B, 1)])
def test_taking_a_version_makes_it_gold(hands, page, key, number):
    question = go_to(page, Difference.BOUNDARY)
    name = question.item.annotators[number]
    hands.press(key)
    (decision,) = decisions(hands)
    assert (decision.choice, decision.taken) == (Choice.TAKE, name)
    assert decision.reviewer == "reviewer-1"
    wanted = {(span.start, span.end, span.label) for span in question.item.spans[name]}
    assert wanted <= {(span.start, span.end, span.label) for span in gold(hands)}
    assert question.key not in open_questions(page)
    assert page.question.key != question.key
    assert page.hasFocus()


def test_neither_leaves_no_gold_span(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_X)
    (decision,) = decisions(hands)
    assert decision.choice is Choice.REJECT
    assert decision.gold == ()
    offered = {(s.start, s.end, s.label) for s in question.item.all_spans}
    assert offered.isdisjoint((s.start, s.end, s.label) for s in gold(hands))


@pytest.mark.parametrize(("key", "noted"), [(K.Key_A, 0), (K.Key_B, 1), (K.Key_X, None)])
def test_a_note_that_differs_is_decided_with_the_same_keys(hands, page, key, noted):
    question = go_to(page, Difference.NOTE)
    said = [card.remarks.text().removeprefix("✎ ") for card in page.versions.cards[:2]]
    names = question.item.annotators
    assert said == [question.item.spans[name][0].note for name in names]
    assert [card.says.text() for card in page.versions.cards[:2]].count("no note") == 1
    assert "no note" in page.hints.text()
    hands.press(key)
    (decision,) = decisions(hands)
    (span,) = [one for one in gold(hands) if one.id in decision.gold]
    assert span.note == ("" if noted is None else said[noted])
    page._go_by_hand(question)
    assert page.versions.gold.card.remarks.text().removeprefix("✎ ") == span.note
    hands.press(K.Key_Z, CONTROL)
    assert not gold(hands)


def test_a_reviewer_who_also_annotated_is_told_which_version_is_her_own(hands, page):
    assert not any("own" in card.name.text() for card in page.versions.cards)
    hands.studio.desk.set_reviewer("curator-b")
    page.refresh()
    question = go_to(page, Difference.BOUNDARY)
    told = {card.name.text() for card in page.versions.cards[:2]}
    assert told == {"curator-a", "curator-b · your own annotation"}
    page.toggle_blind()
    assert not any(card.name.text() for card in page.versions.cards[:2])
    page.toggle_blind()
    hands.press(K.Key_A)
    page._go_by_hand(question)
    assert page.versions.gold.card.name.text().endswith("curator-b · own annotation")


def test_a_letter_that_nobody_has_does_nothing(hands, page):
    for key in (K.Key_C, K.Key_D, K.Key_K, K.Key_1, K.Key_Delete, K.Key_Return):
        hands.press(key)
    assert decisions(hands) == []
    assert hands.spans(VIETNAMESE) == []


def test_walking_goes_round_both_ways_and_decides_nothing(hands, page):
    begin = page.question.key
    for there, back in ((K.Key_N, K.Key_P), (K.Key_Right, K.Key_Left)):
        hands.press(there)
        assert page.question.key != begin
        hands.press(back)
        assert page.question.key == begin
    page.walk.go(page.inbox.all()[-1])
    hands.press(K.Key_N)
    assert page.question.key == page.inbox.all()[0].key
    hands.press(K.Key_P)
    assert page.question.key == page.inbox.all()[-1].key
    assert decisions(hands) == []


def test_walking_into_another_article_opens_it(hands, page):
    asked = list(page.inbox.all())
    while page.question.item.article == VIETNAMESE:
        hands.press(K.Key_N)
    assert hands.studio.desk.article.id == page.question.item.article
    assert asked == list(page.inbox.all())


def test_editing_decides_for_the_range_and_label_marked(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    first = question.item.all_spans[0]
    hands.press(K.Key_E)
    view = page.versions.gold.view
    assert view.hasFocus()
    assert view.selection() == (first.start, first.end)
    hands.press(K.Key_Left)  # the caret, not the walk
    assert page.question.key == question.key
    assert view.selection()[0] == view.selection()[1]
    hands.press(K.Key_Right, SHIFT)
    start, end = view.selection()
    assert start < end
    hands.press(K.Key_3)
    (decision,) = decisions(hands)
    assert decision.choice is Choice.EDIT
    (made,) = [span for span in gold(hands) if span.id in decision.gold]
    text = hands.studio.project.article(VIETNAMESE).text
    assert made.label == "COMMITMENT"
    assert made.surface(text) == text[start:end].strip()
    assert page.hasFocus()


def test_return_keeps_the_label(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    hands.press(K.Key_Return)
    (decision,) = decisions(hands)
    (made,) = [span for span in gold(hands) if span.id in decision.gold]
    first = question.item.all_spans[0]
    assert (made.start, made.end, made.label) == (first.start, first.end, first.label)


def test_only_its_own_keys_act_while_a_range_is_marked(hands, page):
    question = go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    for key in (K.Key_A, K.Key_B, K.Key_N, K.Key_P, K.Key_X, K.Key_U, K.Key_R, K.Key_E):
        hands.press(key)
    hands.press(K.Key_Delete)
    hands.press(K.Key_7)
    assert page.versions.gold.view.hasFocus()
    assert page.question.key == question.key
    assert decisions(hands) == []
    first = question.item.all_spans[0]
    assert page.versions.gold.view.selection() == (first.start, first.end)
    hands.press(K.Key_Escape)
    assert page.hasFocus()
    hands.press(K.Key_A)
    assert len(decisions(hands)) == 1


def test_nothing_marked_is_told(hands, page):
    go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    hands.press(K.Key_Left)
    hands.press(K.Key_Return)
    assert "Mark the range in the gold card first" in hands.told
    assert decisions(hands) == []
    assert page.versions.gold.view.hasFocus()


def test_a_click_beside_gives_the_keyboard_back_to_the_gold_card(hands, page):
    go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    page.setFocus()
    assert page.versions.gold.view.hasFocus()


def test_switching_the_theme_keeps_what_is_being_marked(hands, page):
    go_to(page, Difference.BOUNDARY)
    hands.press(K.Key_E)
    hands.press(K.Key_Left)
    hands.press(K.Key_Right, SHIFT)
    marked = page.versions.gold.view.selection()
    hands.press(K.Key_L, CONTROL | SHIFT)
    assert page.versions.gold.view.selection() == marked
    hands.press(K.Key_L, CONTROL | SHIFT)
    hands.press(K.Key_Return)
    assert len(decisions(hands)) == 1


def test_a_relation_cannot_be_edited(hands, page):
    hands.press(K.Key_U)
    for _ in page.inbox.all():
        if page.question.item.relations:
            break
        hands.press(K.Key_A)
    assert page.question.item.relations
    hands.press(K.Key_E)
    assert page.hasFocus()
    assert "E" not in [key for key, _ in page._hints()]


def test_the_reason_is_kept_with_the_decision(hands, page):
    go_to(page, Difference.BOUNDARY)
    side = page.side
    side.reason.setFocus()
    hands.press(K.Key_Down)
    hands.press(K.Key_Down)
    side.clause.setFocus()
    hands.press(K.Key_Down)
    hands.press(K.Key_Escape)
    assert page.hasFocus()
    hands.press(K.Key_R)
    assert side.comment.hasFocus()
    hands.write("abx n1p u")
    assert decisions(hands) == []
    hands.press(K.Key_Return)
    assert page.hasFocus()
    hands.press(K.Key_B)
    (decision,) = decisions(hands)
    assert (decision.reason, decision.comment) == ("boundary rule", "abx n1p u")
    label, _, number = decision.clause.partition(" ")
    assert number == "1"
    assert label in ("OFFICIAL", "AGENCY", "COMMITMENT")
    assert side.why() == {"reason": "", "clause": "", "comment": ""}


def test_the_arrows_move_the_caret_in_the_comment(hands, page):
    question = page.question.key
    hands.press(K.Key_R)
    hands.write("ac")
    hands.press(K.Key_Left)
    hands.write("b")
    assert page.side.comment.text() == "abc"
    assert page.question.key == question
    hands.press(K.Key_Escape)
    assert page.hasFocus()


def test_a_reason_picked_with_the_mouse_gives_the_keyboard_back(hands, page):
    go_to(page, Difference.BOUNDARY)
    reason = page.side.reason
    QTest.mouseClick(reason, Qt.MouseButton.LeftButton)
    reason.showPopup()
    reason.setCurrentIndex(3)
    reason.hidePopup()
    assert page.hasFocus()
    hands.press(K.Key_A)
    assert decisions(hands)[0].reason == "wrong label"


def test_undo_and_redo_reopen_the_right_question(hands, page):
    first = page.question.key
    hands.press(K.Key_A)
    second = page.question.key
    hands.press(K.Key_B)
    hands.press(K.Key_Z, CONTROL)
    assert page.question.key == second
    assert page.question.open
    hands.press(K.Key_Z, CONTROL)
    assert page.question.key == first
    assert decisions(hands) == []
    assert gold(hands) == []
    hands.press(K.Key_Z, CONTROL | SHIFT)
    assert first not in open_questions(page)
    hands.press(K.Key_Z, CONTROL | SHIFT)
    assert second not in open_questions(page)
    assert len(decisions(hands)) >= 2


def test_undo_comes_back_from_another_article(hands, page):
    key = page.question.key
    hands.press(K.Key_A)
    hands.open(INDONESIAN)
    assert page.question.item.article == INDONESIAN
    hands.press(K.Key_Z, CONTROL)
    assert hands.studio.desk.article.id == VIETNAMESE
    assert page.question.key == key


def test_what_all_agree_on_is_taken_at_once_and_undone_at_once(hands, page):
    agreed = page.inbox.agreed
    assert agreed > 50
    assert str(agreed) in page.side.agreed.text()
    asked = open_questions(page)
    hands.press(K.Key_U)
    assert page.inbox.agreed == 0
    assert not page.side.agreed.isVisible()
    assert set(asked) <= set(open_questions(page))  # relations may come, as their ends are gold now
    assert len(gold(hands)) > 10
    hands.press(K.Key_U)
    hands.press(K.Key_Z, CONTROL)
    assert gold(hands) == []
    assert page.inbox.agreed == agreed
    hands.click(page.side.agreed)
    assert page.inbox.agreed == 0


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


def test_keys_of_a_scheme_decide_only_in_the_gold_card(sit_down, awkward):
    """The scheme's key ``a`` is also that of version A."""
    hands = sit_down(awkward, who="one")
    hands.mark("Jakarta", "PLACE")
    hands.studio.desk.set_annotator("two")
    hands.mark("Jakarta pada", "PLACE")
    hands.press(K.Key_2, CONTROL)
    page = hands.studio.adjudication
    hands.press(K.Key_E)
    hands.press(K.Key_A)
    place = hands.studio.desk.article.id
    (made,) = hands.spans(place, GOLD)
    assert made.label == "TIME"
    hands.press(K.Key_Z, CONTROL)
    page.setFocus()
    hands.press(K.Key_A)
    (made,) = hands.spans(place, GOLD)
    assert made.label == "PLACE"


def test_deciding_in_a_read_only_project_is_refused_and_the_question_stays(hands, page):
    hands.studio.project.read_only = True
    key = page.question.key
    hands.press(K.Key_A)
    assert "may only be read" in hands.told
    assert page.question.key == key
    assert page.hasFocus()
    hands.press(K.Key_E)
    hands.press(K.Key_Return)
    assert page.versions.gold.view.hasFocus()


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


def test_a_comment_never_sent_is_there_when_the_question_is_shown_again(hands, page):
    first = page.question
    page.side.reason.setCurrentIndex(2)
    page.side.clause.setCurrentIndex(1)
    hands.press(K.Key_R)
    hands.write("half")
    hands.press(K.Key_Escape)
    why = page.side.why()
    assert all(why.values())
    hands.press(K.Key_N)
    assert page.side.why() == {"reason": "", "clause": "", "comment": ""}
    assert isinstance(page.side.comment, QLineEdit)
    hands.press(K.Key_P)
    assert page.question.key == first.key
    assert page.side.why() == why
    hands.press(K.Key_A)
    assert decisions(hands)[0].comment == "half"
    page._go_by_hand(page.inbox.find(first))
    assert page.side.comment.text() == ""


def test_marking_as_an_annotator_while_reviewing_is_told_to_the_inbox(hands, page):
    hands.click(hands.studio.window.tabs["article"])
    hands.studio.desk.open_article(VIETNAMESE)
    annotate(hands, AddSpan(0, 3, "AGENCY"))
    hands.click(hands.studio.window.tabs["adjudication"])
    work = next(w for w in page.inbox.case(VIETNAMESE).works if w.layer == "curator-a")
    assert any((span.start, span.end) == (0, 3) for span in work.spans)


def test_a_question_asked_no_more_is_refused_and_what_is_asked_now_is_shown(hands, page):
    """Another window moves a span between the showing and the key."""
    question = go_to(page, Difference.BOUNDARY)
    name = question.item.annotators[0]
    span = question.item.spans[name][0]
    with Project.open(hands.studio.project.path) as other:
        moved = EditSpan(span.id, start=span.start + 1)
        other.apply(moved.act(other.work(VIETNAMESE, name), other.scheme))
    hands.press(K.Key_A)
    assert "asked no more" in hands.told
    assert decisions(hands) == []
    assert gold(hands) == []
    assert page.inbox.find(question) is None
    assert page.question.key != question.key
    assert page.question.item.start in (span.start, span.start + 1)
    assert page.hasFocus()
    shown = page.question.item.spans[name][0]
    assert shown.start == span.start + 1
    hands.press(K.Key_A)
    (decision,) = decisions(hands)
    (made,) = [span for span in gold(hands) if span.id in decision.gold]
    assert (made.start, made.end) == (shown.start, shown.end)


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_every_question_fits_the_width_and_shows_what_is_disputed(hands, page, size):
    window = hands.studio.window
    window.resize(*size)
    QApplication.processEvents()
    scroll = page.versions.scroll
    port, inner = scroll.viewport(), scroll.widget()
    assert window.width() == size[0]
    for _ in page.inbox.all():
        QTest.qWait(1)
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
