"""The inbox in the window: what is listed, in what order, decided alike, and whose it is hidden."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.adjudication import Order, Way
from app.annotation import RemoveSpan
from app.comparison import Difference, Wanted
from app.model import GOLD, Choice
from ui.adjudication import deciding_alike
from ui.adjudication.alike import AlikeDialog
from ui.adjudication.queue import Heading

K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(hands):
    hands.studio.window.show_page("adjudication")
    page = hands.studio.adjudication
    page.setFocus()
    return page


def rows(page):
    return page.side.queue._rows.rows


def headings(page):
    return [row for row in rows(page) if isinstance(row, Heading)]


def choose(field, value):
    field.setCurrentIndex(field.findData(value))


def go_to(page, difference):
    question = next(one for one in page.inbox.all() if one.difference is difference)
    page._go_by_hand(question)
    return question


def gold(hands):
    return hands.spans(hands.studio.adjudication.question.item.article, "gold")


def while_open(act: Callable[[AlikeDialog], None]) -> None:
    """Have ``act`` done once the dialog stands there."""

    def try_it() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, AlikeDialog) or not dialog.list.hasFocus():
            QTimer.singleShot(20, try_it)
            return
        try:
            act(dialog)
        finally:
            dialog.close()

    QTimer.singleShot(0, try_it)


def test_the_list_holds_every_conflict_under_its_article(page):
    listed = [row for row in rows(page) if not isinstance(row, Heading)]
    assert [page.inbox.question(entry) for entry in listed] == list(page.inbox.all())
    assert [row.words for row in headings(page)] == [
        head.name for head in page._desk.heads() if page.inbox.of_article(head.id)
    ]
    assert sum(row.open for row in headings(page)) == len(page.inbox.open())


def test_by_pattern_the_most_frequent_comes_first(page):
    choose(page.side.narrowing.order, Order.PATTERN.value)
    sizes = [len(group.entries) for group in page.inbox.groups()]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 1
    assert all("curator-" in row.words for row in headings(page)[:3])


@pytest.mark.parametrize("order", Order)
def test_another_order_lists_the_same_conflicts(page, order):
    before = {question.key for question in page.inbox.all()}
    choose(page.side.narrowing.order, order.value)
    assert {question.key for question in page.inbox.all()} == before


def test_walking_follows_the_order(hands, page):
    choose(page.side.narrowing.order, Order.PATTERN.value)
    asked = page.inbox.all()
    page._go_by_hand(asked[0])
    hands.press(K.Key_N)
    assert page.question.key == asked[1].key


def test_it_is_narrowed_by_label_class_language_and_words(page):
    narrowing = page.side.narrowing
    choose(narrowing.label, "AGENCY")
    assert page.inbox.all()
    assert all("AGENCY" in question.item.labels for question in page.inbox.all())
    choose(narrowing.difference, Difference.BOUNDARY.value)
    assert {question.difference for question in page.inbox.all()} == {Difference.BOUNDARY}
    choose(narrowing.label, "")
    choose(narrowing.language, "th")
    assert {page.inbox.head(one.item.article).language for one in page.inbox.all()} == {"th"}
    choose(narrowing.language, "")
    choose(narrowing.difference, "")
    narrowing.words.setText("LAOS")
    assert page.inbox.all()
    assert all("laos" in page.inbox.surface(one).casefold() for one in page.inbox.all())
    assert page.question.key in {one.key for one in page.inbox.all()}


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_words_are_found_however_they_are_spelled(page, form):
    words = page.side.narrowing.words
    words.setText(unicodedata.normalize(form, "Bộ Công an"))
    listed = [question.key for question in page.inbox.all()]
    assert listed
    assert all("Bộ Công an" in page.inbox.surface(one) for one in page.inbox.all())
    words.setText("bo cong an")
    assert set(listed) <= {question.key for question in page.inbox.all()}


def test_escape_lists_all_again_and_then_leaves(hands, page):
    everything = len(page.inbox.all())
    hands.press(K.Key_W)
    page.side.narrowing.words.setText("laos")
    assert len(page.inbox.all()) < everything
    page.side.narrowing._leave()
    assert len(page.inbox.all()) == everything
    page.side.narrowing._leave()
    assert page.hasFocus()


def test_nothing_that_is_wanted_is_said(page):
    page.side.narrowing.words.setText("no such words anywhere")
    assert page.question is None
    assert not page.empty.isHidden()


def test_figures_hand_over_what_they_count(hands, page):
    hands.studio.ways.to_disagreements(Wanted(label="OFFICIAL", language="vi"))
    assert page.side.narrowing.label.currentData() == "OFFICIAL"
    assert page.side.narrowing.language.currentData() == "vi"
    assert page.inbox.all()
    assert page.question.item.labels == ("OFFICIAL",) or "OFFICIAL" in page.question.item.labels


def test_a_click_goes_there(hands, page):
    asked = page.inbox.all()[5]
    queue = page.side.queue
    index = queue.model().index(queue._listing.row_of(page.inbox.place(asked)), 0)
    queue.clicked.emit(index)
    assert page.question.key == asked.key
    assert page.hasFocus()


@pytest.mark.parametrize(("key", "pick"), [(K.Key_L, max), (K.Key_S, min)])
def test_the_longer_and_the_shorter_have_a_key(hands, page, key, pick):
    question = go_to(page, Difference.BOUNDARY)
    place = pick(question.item.all_spans, key=lambda span: span.end - span.start)
    hands.press(key)
    gold = hands.studio.project.work(question.item.article, GOLD)
    assert (place.start, place.end, place.label) in [
        (span.start, span.end, span.label) for span in gold.spans
    ]
    (decision,) = gold.decisions
    assert decision.choice is Choice.EDIT
    assert decision.taken == ("longer" if pick is max else "shorter")


def test_a_key_that_does_not_fit_says_so_and_decides_nothing(hands, page):
    question = go_to(page, Difference.LABEL)
    hands.press(K.Key_O)
    assert "fits no difference" in hands.told
    assert hands.studio.project.work(question.item.article, GOLD).decisions == ()
    assert page.question.key == question.key


def test_all_of_a_kind_are_decided_in_one_act_that_one_undo_takes_back(hands, page):
    choose(page.side.narrowing.order, Order.PATTERN.value)
    alike = [page.inbox.question(entry) for entry in page.inbox.groups()[0].entries]
    page._go_by_hand(alike[0])
    open_before = len(page.inbox.open())
    while_open(lambda dialog: hands.press(K.Key_A))
    hands.press(K.Key_M)
    assert len(page.inbox.open()) == open_before - len(alike)
    decided = [page.inbox.find(one).decision for one in alike]
    assert {decision.taken for decision in decided} == {"curator-a"}
    hands.studio.desk.undo()
    assert len(page.inbox.open()) == open_before


def test_very_many_are_decided_behind_the_window(hands, page, qtbot, monkeypatch):
    monkeypatch.setattr(deciding_alike, "AT_ONCE", 1)
    choose(page.side.narrowing.order, Order.PATTERN.value)
    alike = [page.inbox.question(entry) for entry in page.inbox.groups()[0].entries]
    page._go_by_hand(alike[0])
    open_before = len(page.inbox.open())
    page.side.comment.setText("why")
    while_open(lambda dialog: hands.press(K.Key_A))
    said = []
    page.alike.told.connect(said.append)
    hands.press(K.Key_M)
    assert [words.partition(" ")[0] for words in said] == ["Deciding"]
    page.walk.step(1)  # the window lives on
    there = page.question.key
    # The background may be keeping words in the project: then the act waits its turn.
    decided = open_before - len(alike)
    qtbot.waitUntil(lambda: len(page.inbox.open()) == decided, timeout=60_000)
    assert not page.alike.running
    assert {page.inbox.find(one).decision.comment for one in alike} == {"why"}
    assert page.question.key == there
    hands.studio.desk.undo()
    qtbot.waitUntil(lambda: len(page.inbox.open()) == open_before, timeout=60_000)


def test_those_that_are_let_go_stay_open(hands, page):
    choose(page.side.narrowing.order, Order.PATTERN.value)
    alike = [page.inbox.question(entry) for entry in page.inbox.groups()[0].entries]
    page._go_by_hand(alike[0])

    def let_one_go(dialog: AlikeDialog) -> None:
        hands.press(K.Key_Space)
        assert len(dialog.chosen()) == len(alike) - 1
        hands.press(K.Key_X)

    while_open(let_one_go)
    hands.press(K.Key_M)
    found = [page.inbox.find(one) for one in alike]
    assert [one.open for one in found] == [True, *[False] * (len(found) - 1)]


def test_ticking_tries_no_way_again_on_any_conflict(hands, page, monkeypatch):
    choose(page.side.narrowing.order, Order.PATTERN.value)
    question = go_to(page, Difference.BOUNDARY)
    tried = []
    real = Way.versions
    monkeypatch.setattr(
        Way,
        "versions",
        lambda way, one, *rest: tried.append((way, one.key)) or real(way, one, *rest),
    )
    dialog = AlikeDialog(page, page.inbox, question, page._scheme, blind=True)
    tried.clear()
    for _ in range(2):
        dialog.every.click()
        assert dialog.chosen() == []
        assert not any(button.isEnabled() for button in dialog.ways.values())
        dialog.every.click()
        assert len(dialog.chosen()) == dialog.list.count() > 1
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert len(dialog.chosen()) == dialog.list.count() - 1
    assert not dialog.every.isChecked()
    assert tried == []
    dialog.close()


def test_escape_leaves_the_dialog_and_decides_nothing(hands, page):
    before = len(page.inbox.open())
    while_open(lambda dialog: dialog.reject())
    hands.press(K.Key_M)
    assert len(page.inbox.open()) == before
    assert page.window().focusWidget() is page


def test_names_are_hidden_and_the_letters_shuffled(hands, page):
    hands.press(K.Key_V)
    orders = set()
    for question in page.inbox.all():
        page._go_by_hand(question)
        shown = " ".join(
            (
                page.hints.text(),
                page.versions.gold.card.name.text(),
                *(card.name.text() for card in page.versions.cards),
            )
        )
        assert "curator-" not in shown
        orders.add(page.walk.letters())
    assert len(orders) == 2
    assert not any("curator-" in row.words for row in headings(page))
    hands.press(K.Key_V)
    assert page.versions.cards[0].name.text() == "curator-a"


def test_a_letter_takes_what_it_stands_for_while_names_are_hidden(hands, page):
    hands.press(K.Key_V)
    question = next(
        one
        for one in page.inbox.all()
        if not one.item.relations
        and (page._go_by_hand(one) or page.walk.letters()[0] == "curator-b")
    )
    hands.press(K.Key_A)
    assert page.inbox.find(question).decision.taken == "curator-b"


@pytest.mark.parametrize(("key", "stays"), [(K.Key_A, True), (K.Key_X, False)])
def test_gold_that_nobody_marks_any_more_is_kept_or_removed_with_a_key(hands, key, stays) -> None:
    article = "vi-crime-dialogue-hanoi"
    hands.open(article)
    studio = hands.studio
    studio.desk.set_reviewer("rev")
    hands.click(studio.window.tabs["adjudication"])
    page = studio.adjudication
    question = page.question
    assert question.item.article == article
    number = next(n for n, spans in enumerate(question.item.spans.values()) if spans)
    page.deciding.take(number)
    studio.window.show_page("article")
    for name in question.item.annotators:
        studio.desk.set_annotator(name)
        for span in question.item.spans[name]:
            assert studio.desk.order(RemoveSpan(span.id)) is not None
    studio.window.show_page("adjudication")
    alone = [one for one in page.inbox.of_article(article) if one.alone]
    (first, *_) = alone
    page.walk.go(first)
    assert page.hints.text().count("keep") == 1
    assert [card.isVisible() for card in page.versions.cards[:2]] == [True, False]
    page.setFocus()
    hands.press(key)
    assert first.key not in [one.key for one in page.inbox.open()]
    (span,) = first.item.all_spans
    assert (span.id in {held.id for held in hands.spans(article, GOLD)}) is stays


def test_the_rows_are_the_groups_each_under_its_heading(page):
    queue = page.side.queue
    expected = []
    for group in page.inbox.groups():
        expected += [None, *group.entries]
    found = [None if isinstance(row, Heading) else row for row in queue._rows.rows]
    assert found == expected
    assert queue._rows.rows[-1] is expected[-1]
    assert list(queue._rows.rows[3:9:2]) == [queue._rows.rows[at] for at in (3, 5, 7)]
    places = [at for at, row in enumerate(expected) if row is not None]
    assert [queue._listing.row_of(at) for at in range(len(places))] == places
