"""The corrections page: what she is asked first, then patterns with their places; calibration."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.adjudication import ask_back, open_questions, take, unanimous
from app.adjudication.corpus import case_of, cases_of
from app.model import GOLD, Act, Change, Progress, State, new_act_id, new_id
from app.store import Project
from ui.theme import DARK, LIGHT

CONTROL = Qt.KeyboardModifier.ControlModifier
WHY = {"reviewer": "rev", "now": datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)}
A, B = "curator-a", "curator-b"


@pytest.fixture
def decided(sample):
    """The sample with its first article decided for the first curator, with reason and clause."""
    with Project.open(sample) as project:
        project.apply(unanimous(cases_of(project, (A, B)), **WHY).act)
        head = project.heads()[0]
        while asked := next(open_questions([case_of(project, head, (A, B))]), None):
            clause = f"{asked.item.labels[0]} 1"
            case = case_of(project, head, (A, B))
            project.apply(take(case, asked, A, reason="boundary rule", clause=clause, **WHY))
    return sample


def turn(hands, qtbot: QtBot):
    """The page, turned to by its key, once it is read."""
    hands.press(Qt.Key.Key_5, CONTROL)
    settle(hands, qtbot)
    return hands.studio.corrections


def settle(hands, qtbot: QtBot) -> None:
    page = hands.studio.corrections
    qtbot.waitUntil(
        lambda: page.returned is not None and not page._stale and not hands.studio.background.busy,
        timeout=20_000,
    )


def ask(project: Project, comment: str = "Is it in?"):
    case = next(case for case in cases_of(project, (A, B)) if any(open_questions([case])))
    question = next(open_questions([case]))
    project.apply(ask_back(case, question, comment, **WHY))
    return question


def test_patterns_stand_with_their_counts_and_places_with_reason_and_clause(
    sit_down, decided, qtbot
) -> None:
    hands = sit_down(decided, B)
    page = turn(hands, qtbot)
    found = page.returned.corrections
    assert page.summary.text().startswith(f"{found.kept} of {found.judged} spans")
    counts = [len(entry.places) for entry in page.groups.entries]
    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == len(found.found) > 0
    assert page.groups.hasFocus()
    hands.press(Qt.Key.Key_Return)
    assert page.places.hasFocus()
    told = page.places.model().index(0).data()
    assert "yours: " in told
    assert "gold: " in told
    assert "rev took another version · boundary rule · " in told
    label = page.places.current.item.labels[0]
    assert hands.studio.project.scheme.label(label).title in page.guideline.words.text()
    assert hands.studio.project.scheme.label(label).clauses[0][:20] in page.guideline.words.text()


def test_return_on_a_place_opens_it_in_its_article_and_escape_comes_back(
    sit_down, decided, qtbot
) -> None:
    hands = sit_down(decided, B)
    page = turn(hands, qtbot)
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Down)
    place = page.places.current
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.window.page == "article"
    assert hands.studio.desk.article.id == place.item.article
    start, end = hands.studio.article.view.selection()
    assert place.item.start <= start < end <= place.item.end
    hands.press(Qt.Key.Key_5, CONTROL)
    assert page.places.current.item == place.item
    hands.press(Qt.Key.Key_Escape)
    assert hands.studio.window.page == "article"


def test_what_she_is_asked_stands_on_top_until_her_work_there_changes(
    sit_down, sample, qtbot
) -> None:
    with Project.open(sample) as project:
        question = ask(project, "Is <b>it</b> in?")
    hands = sit_down(sample, B)
    page = turn(hands, qtbot)
    first = page.groups.entries[0]
    assert (first.words, len(first.places)) == ("Asked of you", 1)
    told = page.places.model().index(0).data()
    assert told.startswith("rev: Is <b>it</b> in?. yours: ")
    assert A not in told
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.desk.article.id == question.item.article
    project = hands.studio.project
    gone = question.item.spans[B] or question.item.spans[A]
    layer = gone[0].layer
    change = Change(question.item.article, layer, removed=gone)
    relations = project.work(question.item.article, layer).relations
    ends = {span.id for span in gone}
    cut = tuple(one for one in relations if {one.head, one.tail} & ends)
    change = replace(change, removed=(*cut, *gone))
    hands.studio.desk.carry_out(Act(new_act_id(), layer, "Remove", (change,)))
    hands.press(Qt.Key.Key_5, CONTROL)
    settle(hands, qtbot)
    assert page.returned.asked == ()
    assert page.groups.entries == []
    assert page.empty.text().startswith("Nothing was decided on this work yet.")


def newcomer(project: Project, state: State = State.DONE) -> None:
    """A third person marked the first article as the second did."""
    head = project.heads()[0]
    spans = [
        replace(span, id=new_id(), layer="newcomer") for span in project.work(head.id, B).spans
    ]
    added = (*spans, Progress(head.id, "newcomer", state))
    change = Change(head.id, "newcomer", added=added)
    project.apply(Act(new_act_id(), "newcomer", "Mark", (change,)))


def test_a_calibration_tells_figures_by_label_and_what_to_read(sit_down, decided, qtbot) -> None:
    with Project.open(decided) as project:
        newcomer(project)
        gold = project.work(project.heads()[0].id, GOLD).spans
    hands = sit_down(decided, "newcomer")
    page = turn(hands, qtbot)
    assert page.empty.text().startswith("Nothing was decided on this work yet.")
    hands.click(page.calibration)
    assert page.summary.text().endswith("against gold, 1 article")
    table = page.figures.table
    assert table.item(0, 0).text() == "All labels"
    assert table.item(0, 6).text() == str(len(gold))
    assert "Read again:" in page.figures.reading.text()
    assert sum(len(entry.places) for entry in page.groups.entries) == len(
        page.returned.calibration.differing
    )
    row = page.round.item(0)
    assert row.text().endswith("compared")
    row.setCheckState(Qt.CheckState.Unchecked)
    settle(hands, qtbot)
    qtbot.waitUntil(lambda: page.returned.calibration.articles == (), timeout=20_000)
    assert not page.figures.isVisible()
    assert page.empty.text().startswith("Nothing can be compared yet.")
    assert page.round.item(0).text().endswith("not chosen")


def test_gold_is_not_shown_of_an_article_that_is_not_done(sit_down, decided, qtbot) -> None:
    with Project.open(decided) as project:
        newcomer(project, State.STARTED)
    hands = sit_down(decided, "newcomer")
    page = turn(hands, qtbot)
    hands.click(page.calibration)
    assert page.round.item(0).text().endswith("not done yet")
    assert page.groups.entries == []
    page.setFocus()
    assert page.round.hasFocus()
    assert not page.places.isVisible()


def test_a_reviewer_may_look_at_the_work_of_another(sit_down, decided, qtbot) -> None:
    hands = sit_down(decided, A)
    page = turn(hands, qtbot)
    assert page.empty.text().startswith("Gold keeps all that was decided upon")
    page.whose.setCurrentText(B)
    page.whose.activated.emit(page.whose.currentIndex())
    settle(hands, qtbot)
    assert page.returned.annotator == B
    assert f"{B}: " in page.places.model().index(0).data()
    hands.studio.desk.set_annotator(B)
    settle(hands, qtbot)
    assert "yours: " in page.places.model().index(0).data()


def test_a_key_adds_the_decided_conflict_to_the_guideline(sit_down, decided, qtbot) -> None:
    hands = sit_down(decided, B)
    page = turn(hands, qtbot)
    made = [
        row
        for row, entry in enumerate(page.groups.entries)
        if entry.places[0].decision.gold and not entry.places[0].item.relations
    ]
    page.groups.setCurrentIndex(page.groups.model().index(made[0], 0))
    hands.press(Qt.Key.Key_Return)
    before = {label.name: label.examples for label in hands.studio.project.scheme.labels}
    hands.press(Qt.Key.Key_G)
    after = {label.name: label.examples for label in hands.studio.project.scheme.labels}
    assert sum(map(len, after.values())) == sum(map(len, before.values())) + 1
    qtbot.waitUntil(lambda: hands.studio.following is not None, timeout=20_000)
    assert hands.studio.following.window.page == "corrections"
    hands.studio.following.close()


def test_what_is_not_in_gold_is_refused_as_an_example(sit_down, sample, qtbot) -> None:
    with Project.open(sample) as project:
        ask(project)
    hands = sit_down(sample, B)
    turn(hands, qtbot)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_G)
    assert "left no span" in hands.told
    assert hands.studio.following is None


def test_places_follow_palette_and_size(sit_down, decided, qtbot) -> None:
    hands = sit_down(decided, B)
    page = turn(hands, qtbot)
    grounds = {}
    for theme in (LIGHT, DARK):
        if hands.studio.look.theme != theme:
            hands.studio.look.turn_theme()
        QApplication.processEvents()
        grounds[theme.name] = page.places.grab().toImage().pixelColor(30, 5).name()
    assert grounds["light"] != grounds["dark"]
    height = page.places.sizeHintForRow(0)
    hands.studio.look.zoom(3)
    assert page.places.sizeHintForRow(0) > height
