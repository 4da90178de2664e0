"""While names are hidden nothing in the window tells whose a version is: no word and no order."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget

from app.adjudication import Order, Ruling
from app.adjudication.corpus import cases_of
from app.comparison import Difference, Wanted
from tests.ui.adjudication.conftest import question_of
from tests.ui.adjudication.test_inbox import choose, headings, while_open
from tests.ui.crowd import NAMES
from tests.ui.telling import read_out, said_by
from ui.adjudication import wording

K = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def told(hands) -> list[str]:
    """What the window says that has a name of an annotator in it."""
    QApplication.processEvents()
    window = hands.studio.window
    found = [
        f"{type(each).__name__} {each.objectName()}: {words}"
        for each in (window, *window.findChildren(QWidget))
        if each.isVisible() or each is window.last
        for words in said_by(each)
        if any(name in words for name in NAMES)
    ]
    found += [f"spoken: {words}" for words in read_out(window) if any(n in words for n in NAMES)]
    actions = hands.studio.actions.values()
    return found + [
        f"action {each.objectName()}"
        for each in actions
        if any(name in f"{each.text()} {each.toolTip()}" for name in NAMES)
    ]


@pytest.fixture
def blind(reviewer):
    reviewer.press(K.Key_V)
    assert told(reviewer) == []
    return reviewer


DECISIONS = {
    "take": (Difference.BOUNDARY, ((K.Key_B,),)),
    "reject": (Difference.BOUNDARY, ((K.Key_X,),)),
    "longer": (Difference.BOUNDARY, ((K.Key_L,),)),
    "edit": (Difference.BOUNDARY, ((K.Key_E,), (K.Key_Right, SHIFT), (K.Key_Return,))),
    "label": (Difference.LABEL, ((K.Key_A,),)),
    "attribute": (Difference.ATTRIBUTE, ((K.Key_C,),)),
    "missing": (Difference.MISSING, ((K.Key_A,),)),
    "agreed": (Difference.BOUNDARY, ((K.Key_U,),)),
}


@pytest.mark.parametrize("kind", DECISIONS)
def test_no_name_is_told_before_or_after_a_decision(blind, kind):
    page = blind.studio.adjudication
    order = list(Order)[list(DECISIONS).index(kind) % len(Order)]
    choose(page.side.narrowing.order, order.value)
    page.setFocus()
    difference, keys = DECISIONS[kind]
    question = question_of(page, difference)
    assert told(blind) == []
    for key in keys:
        blind.press(*key)
        assert told(blind) == []
    page._go_by_hand(page.inbox.find(question))
    assert told(blind) == []
    blind.press(K.Key_Z, CONTROL)
    assert "Took back" in blind.studio.window.last.toolTip()
    assert told(blind) == []
    blind.press(K.Key_Z, CONTROL | SHIFT)
    assert told(blind) == []


def test_no_name_is_told_where_one_annotators_word_decided(blind, qtbot):
    studio = blind.studio
    project, page = studio.project, studio.adjudication
    with project.reading():
        cases = list(cases_of(project, project.annotators()))
    ruling = Ruling("word", NAMES[1], "AGENCY")
    act = ruling.run(cases, reviewer="rev", now=datetime.now(UTC)).act
    studio.desk.carry_out(act)
    decided = [one for one in page.inbox.all() if one.decision is not None]
    assert decided
    for question in decided:
        page._go_by_hand(question)
        assert told(blind) == []
    studio.window.show_page("history")
    moments = studio.history.list.model()
    qtbot.waitUntil(lambda: moments.rowCount() > 0, timeout=60_000)
    assert told(blind) == []


def test_all_alike_are_those_of_anybody_and_tell_no_name(blind):
    page = blind.studio.adjudication
    question_of(page, Difference.BOUNDARY)
    seen = []

    def look(dialog) -> None:
        seen.append(dialog.list.count())
        words = [said for each in dialog.findChildren(QWidget) for said in said_by(each)]
        assert not any(name in said for name in NAMES for said in words)
        blind.press(K.Key_L)

    while_open(look)
    blind.press(K.Key_M)
    assert seen == [2]
    assert told(blind) == []


def in_dialog(qtbot, opens, look) -> None:
    """What ``look`` finds in the dialog that ``opens`` opens, once it stands there."""
    found = []

    def try_it() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, try_it)
            return
        try:
            found.append(look(dialog))
        finally:
            dialog.close()

    QTimer.singleShot(0, try_it)
    opens()
    return found[0]


def names_in(dialog) -> list[str]:
    each = (dialog, *dialog.findChildren(QWidget))
    words = [f"{one.objectName()}: {said}" for one in each for said in said_by(one)]
    return [said for said in words if any(name in said for name in NAMES)]


ERRANDS = ("export", "release", "check_learning", "split", "publish", "change_scheme")


@pytest.mark.parametrize("errand", ERRANDS)
def test_no_dialog_tells_a_name(blind, qtbot, errand):
    assert in_dialog(qtbot, getattr(blind.studio.errands, errand), names_in) == []


def test_the_backups_tell_nothing_by_name(blind, qtbot):
    blind.studio.keeper.before_bulk()
    qtbot.waitUntil(lambda: not blind.studio.keeper.busy)
    blind.press(K.Key_A)

    def look(dialog):
        table = dialog.findChild(QTableWidget, "then_and_now")
        since = dialog.findChild(QTableWidget, "done_since")
        qtbot.waitUntil(lambda: table.rowCount() > 0 and since.rowCount() > 0)
        return names_in(dialog)

    assert in_dialog(qtbot, blind.studio.errands.show_backups, look) == []


def test_the_rules_have_letters_for_annotators_and_decide_by_whom_they_stand_for(blind, qtbot):
    page, chosen = blind.studio.adjudication, []

    def look(dialog):
        dialog.rules["word"].setChecked(True)
        field = dialog.annotator
        assert [field.itemText(at) for at in range(field.count())] == list("ABCD")
        assert {field.itemData(at) for at in range(field.count())} == set(NAMES)
        field.setCurrentIndex(2)
        qtbot.waitUntil(lambda: dialog.found is not None)
        kinds = [dialog.classes.item(row, 0).text() for row in range(dialog.classes.rowCount())]
        assert len(kinds) == len(set(kinds))
        assert wording.difference(Difference.EXTRA) not in kinds
        chosen.append(field.currentData())
        said = names_in(dialog)
        dialog.apply()
        return said

    assert in_dialog(qtbot, blind.studio.errands.apply_rule, look) == []
    decided = {one.decision.taken for one in page.inbox.all() if one.decision is not None}
    assert decided
    assert all(chosen[0] in taken for taken in decided)
    assert told(blind) == []


def test_no_command_tells_a_name(blind):
    studio = blind.studio
    blind.press(K.Key_A)
    for query in ("", "a", NAMES[0]):
        found = studio.offers.find(query)
        said = [f"{one.command.title} {one.command.reason} {one.command.english}" for one in found]
        assert not any(name in words for name in NAMES for words in said)
    assert found == []


def test_what_was_told_before_is_hidden_too_and_told_again_after(reviewer):
    page = reviewer.studio.adjudication
    question_of(page, Difference.BOUNDARY)
    reviewer.press(K.Key_A)
    assert any(name in reviewer.studio.window.last.text() for name in NAMES)
    reviewer.press(K.Key_V)
    assert told(reviewer) == []
    reviewer.press(K.Key_V)
    assert any(name in reviewer.studio.window.last.text() for name in NAMES)


def test_a_pair_that_is_asked_for_is_not_named(blind):
    page = blind.studio.adjudication
    blind.studio.ways.to_disagreements(Wanted(annotators=NAMES[:2], words=" and ".join(NAMES[:2])))
    assert page.side.narrowing.chip.isVisible()
    assert told(blind) == []


def test_what_only_some_mark_is_one_class(blind):
    page = blind.studio.adjudication
    field = page.side.narrowing.difference
    classes = {field.itemData(at) for at in range(field.count())}
    assert "missing" in classes
    assert "extra" not in classes
    choose(field, "missing")
    found = {one.key for one in page.inbox.all()}
    choose(field, "")
    sides = (Difference.MISSING, Difference.EXTRA)
    assert found == {one.key for one in page.inbox.all() if one.difference in sides}
    assert found


def test_the_table_has_the_letters_of_the_cards(blind):
    page = blind.studio.adjudication
    shuffled = 0
    for question in page.inbox.all():
        if question.item.relations:
            continue
        page._go_by_hand(question)
        grid = page.versions.table._grid
        cells = [grid.itemAt(at).widget() for at in range(5, grid.count())]
        words = [each.text() for each in cells if isinstance(each, QLabel)]
        letters = dict(zip("ABCD", page.walk.letters(), strict=True))
        expected = [
            (letter, str(span.start))
            for letter, name in letters.items()
            for span in question.item.spans[name]
        ]
        found = [(one, two) for one, two in pairwise(words) if one in letters]
        assert found == expected
        shuffled += page.walk.letters() != question.item.annotators
    assert shuffled


def test_no_group_is_that_of_one_person(sit_down, crowd):
    """Two projects that differ in who is the odd one only look the same."""
    seen = []
    for names in (NAMES, (*NAMES[1:], NAMES[0])):
        hands = sit_down(crowd(names, articles=1), who="")
        hands.studio.window.show_page("adjudication")
        page = hands.studio.adjudication
        page.setFocus()
        hands.press(K.Key_V)
        words = []
        for order in Order:
            choose(page.side.narrowing.order, order.value)
            words += [(row.words, row.open) for row in headings(page)]
        field = page.side.narrowing.difference
        words += [field.itemText(at) for at in range(field.count())]
        words += [page.side.queue.model().words(row) for row in page.side.queue.model().rows]
        seen.append(words)
        hands.studio.close()
        (hands.studio.project.path).unlink()
        (hands.studio.project.path.parent / "scheme.penanda").unlink()
    assert seen[0] == seen[1]
