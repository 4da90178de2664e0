"""A version of the reviewer's own: range, attributes, relations and note, decided and undone as one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from app.adjudication import provenance
from app.annotation import AddSpan
from app.comparison import Difference
from app.model import GOLD, Choice
from app.store import Project

VIETNAMESE = "vi-crime-dialogue-hanoi"
K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(hands):
    """The reviewer before a boundary of an OFFICIAL; what both agree on is in gold."""
    hands.open(VIETNAMESE)
    hands.studio.desk.set_reviewer("reviewer-1")
    hands.click(hands.studio.window.tabs["adjudication"])
    hands.press(K.Key_U)
    return hands.studio.adjudication


def go_to(hands, page, label: str):
    question = next(
        one
        for one in page.inbox.of_article(VIETNAMESE)
        if one.open and one.item.labels == (label,) and one.difference is Difference.BOUNDARY
    )
    page.walk.go(question)
    return question


def gold(hands):
    with Project.open(hands.studio.project.path, read_only=True) as project:
        return project.work(VIETNAMESE, GOLD)


def decided(hands):
    (decision,) = [one for one in gold(hands).decisions if one.choice is Choice.EDIT]
    (made,) = [span for span in gold(hands).spans if span.id in decision.gold]
    return decision, made


def test_what_is_filled_in_is_decided_with_the_range_and_taken_back_with_it(hands, page):
    question = go_to(hands, page, "OFFICIAL")
    before = gold(hands)
    hands.press(K.Key_E)
    form = page.versions.gold.form
    assert form.isVisible()
    hands.press(K.Key_F2)
    role = form.findChild(QLineEdit, "attribute_role")
    assert role.hasFocus()
    role.selectAll()
    hands.write("minister")
    form.note.setFocus()
    hands.write("rank left out")
    assert gold(hands) == before
    hands.press(K.Key_Escape)
    assert page.versions.gold.view.hasFocus()
    hands.press(K.Key_Return)
    decision, made = decided(hands)
    assert (made.attributes["role"], made.note) == ("minister", "rank left out")
    assert (decision.key, decision.reviewer) == (question.key, "reviewer-1")
    assert not form.isVisible()
    assert page.hasFocus()
    assert page.question.key != question.key
    hands.press(K.Key_Z, CONTROL)
    assert gold(hands) == before


def test_a_relation_is_drawn_from_a_menu_and_comes_to_gold(hands, page, qtbot):
    go_to(hands, page, "COMMITMENT")
    hands.press(K.Key_E)
    form = page.versions.gold.form
    hands.click(form.relate)
    menu = form.findChild(QMenu, "relations")
    words = [entry.text() for entry in menu.actions()]
    assert any(word.startswith("Made by →") for word in words), words
    before = page.editing.draft.work.relations
    menu.actions()[0].trigger()
    menu.close()
    hands.studio.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is not None)
    (drawn,) = (one for one in page.editing.draft.work.relations if one not in before)
    page.versions.gold.view.setFocus()
    hands.press(K.Key_Return)
    made = next(one for one in gold(hands).decisions if one.choice is Choice.EDIT).gold[0]
    found = {(one.type, one.tail): one.id for one in gold(hands).relations_of(made)}
    told = provenance(gold(hands))[found[drawn.type, drawn.tail]]
    assert (told.source, told.by) == ("adjudicated", "reviewer-1")


def test_left_without_a_decision_nothing_of_it_is_kept(hands, page):
    go_to(hands, page, "OFFICIAL")
    before = gold(hands)
    hands.press(K.Key_E)
    hands.press(K.Key_F2)
    role = page.versions.gold.form.findChild(QLineEdit, "attribute_role")
    held = role.text()
    hands.write("minister")
    hands.press(K.Key_Escape)
    hands.press(K.Key_Escape)
    assert not page.versions.gold.form.isVisible()
    assert page.editing.draft is None
    assert page.hasFocus()
    hands.press(K.Key_E)
    assert page.versions.gold.form.findChild(QLineEdit, "attribute_role").text() == held
    hands.press(K.Key_Escape)
    assert gold(hands) == before


def test_what_the_scheme_refuses_is_told_and_nothing_is_decided(hands, page):
    go_to(hands, page, "OFFICIAL")
    before = gold(hands)
    hands.press(K.Key_E)
    hands.press(K.Key_F2)
    country = page.versions.gold.form.findChild(QLineEdit, "attribute_country")
    country.setFocus()
    hands.write("Atlantis")
    hands.press(K.Key_Return)
    assert "no country code" in hands.told
    assert gold(hands) == before


def test_a_newcomer_s_version_is_shown_beside_gold_and_gold_is_kept_with_one_key(hands, page):
    question = go_to(hands, page, "OFFICIAL")
    hands.press(K.Key_A)
    desk = hands.studio.desk
    first = question.item.all_spans[0]
    desk.set_annotator("newcomer")
    assert desk.order(AddSpan(first.start, first.end - 1, "OFFICIAL")) is not None
    hands.click(hands.studio.window.tabs["adjudication"])
    (late,) = [one for one in page.inbox.all() if one.late]
    page.walk.go(late)
    assert [card.name.text() for card in page.versions.cards if card.isVisible()] == [
        "Gold",
        "newcomer",
    ]
    assert "keep gold" in page.hints.text()
    before = gold(hands).spans
    hands.press(K.Key_A)
    assert gold(hands).spans == before
    assert not any(one.late for one in page.inbox.all())
