"""What gold changed in one's work, kind by kind, each with its reason and the way to its place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from app.adjudication import ask_back, open_questions, take, unanimous
from app.adjudication.corpus import cases_of
from app.model import Act, Change, Progress, State, new_act_id
from ui.corrections.page import ASKED, CALIBRATION
from ui.corrections.version import around

CURATORS = ("curator-a", "curator-b")
NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
K = Qt.Key


@pytest.fixture
def page(hands, qtbot):
    """The page of curator-b, all of whose differences were decided for curator-a."""
    desk = hands.studio.desk
    desk.carry_out(unanimous(cases_of(desk.project, CURATORS), reviewer="rev", now=NOW).act)
    while True:
        cases = list(cases_of(desk.project, CURATORS))
        asked = [(case, one) for case in cases for one in open_questions([case])]
        if not asked:
            break
        seen = set()
        for case, one in asked:
            if case.article not in seen:
                seen.add(case.article)
                why = {"reason": "guideline says so"}
                act = take(case, one, "curator-a", reviewer="rev", now=NOW, **why)
                assert desk.carry_out(act) is not None
    show(hands, qtbot, "curator-b")
    return hands.studio.corrections


def show(hands, qtbot, who: str) -> None:
    page = hands.studio.corrections
    hands.studio.window.show_page("corrections")
    page.person.setCurrentIndex(page.person.findData(who))
    page.person.activated.emit(page.person.currentIndex())
    qtbot.waitUntil(lambda: page.heading.text() == who, timeout=20_000)


def test_every_correction_of_hers_is_listed_by_kind_with_its_reason(page):
    found = page._returned.corrections
    counts = [len(held) for _, held in page._returned.corrected]
    assert counts == sorted(counts, reverse=True)
    assert page.kinds.count() == len(counts)
    assert sum(counts) >= 40
    assert found.kept < found.judged
    assert page.list.count() == counts[0]
    assert "guideline says so" in page.why.text()
    assert "rev" in page.why.text()


def test_whose_word_was_taken_has_no_corrections(hands, qtbot, page):
    show(hands, qtbot, "curator-a")
    assert page.kinds.count() == 0
    assert page.shown is None
    assert not page.hers.isVisible()


def test_return_opens_the_place_in_its_article(hands, page):
    item = page.shown.item
    page.list.setFocus()
    hands.press(K.Key_Return)
    assert hands.studio.window.page == "article"
    assert hands.studio.desk.article.id == item.article
    assert hands.studio.article.view.selection() == (item.start, item.end)


def test_a_key_adds_the_decided_conflict_to_the_guideline(hands, qtbot, page):
    scheme = hands.studio.project.scheme
    kind = next(
        number
        for number, (_, held) in enumerate(page._returned.corrected)
        if held[0].decision.gold and not held[0].item.relations
    )
    page.kinds.setCurrentRow(kind)
    before = {label.name: len(label.examples) for label in scheme.labels}
    page.list.setFocus()
    hands.press(K.Key_G)
    after = {one.name: len(one.examples) for one in hands.studio.project.scheme.labels}
    assert sum(after.values()) == sum(before.values()) + 1
    qtbot.waitUntil(lambda: hands.studio.following is not None, timeout=20_000)
    assert hands.studio.following.window.page == "corrections"
    hands.studio.following.close()


def test_a_calibration_round_compares_with_whole_gold(hands, qtbot, page):
    desk = hands.studio.desk
    article = desk.heads()[0].id
    desk.carry_out(
        Act(
            new_act_id(),
            "curator-b",
            "Done",
            (Change(article, "curator-b", added=(Progress(article, "curator-b", State.DONE),)),),
        )
    )
    page.mode.setCurrentIndex(page.mode.findData(CALIBRATION))
    page.mode.activated.emit(page.mode.currentIndex())
    qtbot.waitUntil(lambda: page._returned.calibration.overall.f1 is not None, timeout=20_000)
    assert 0.5 < page._returned.calibration.overall.f1 < 1
    assert len(page._returned.calibration.aside) == 4
    assert page.why.text() == ""


def test_what_a_reviewer_asks_her_is_shown_with_the_note(hands, qtbot):
    desk = hands.studio.desk
    case = next(iter(cases_of(desk.project, CURATORS)))
    asked = next(open_questions([case]))
    desk.carry_out(ask_back(case, asked, "Is the conjunct in?", reviewer="rev", now=NOW))
    show(hands, qtbot, "curator-b")
    page = hands.studio.corrections
    page.mode.setCurrentIndex(page.mode.findData(ASKED))
    page.mode.activated.emit(page.mode.currentIndex())
    assert page.list.count() == 1
    assert "Is the conjunct in?" in page.why.text()
    assert page.hers.isVisible()
    assert not page.gold.isVisible()


def test_an_excerpt_holds_the_range_and_is_cut_at_blanks():
    text = "x" * 10 + "\n" + "word " * 200
    first, last = around(text, 500, 510)
    assert first <= 500
    assert last >= 510
    assert last - first < 300
    assert text[first - 1] in " \n"
    assert around(text, 2, 5) == (0, 10)
