"""Every place is shown first, chosen by keys, and marked in one step that one undo takes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.annotation import EditSpan
from ui.article.occurrences import Found, OccurrencesDialog

INDONESIAN = "id-thailand-laos-cooperation"
THAI = "th-prawit-homeland-security"
K = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(hands):
    hands.open(INDONESIAN, words=True)
    return hands.studio.article


@pytest.fixture
def ask(hands, page, qtbot):
    """Press M; the dialog, once it has found everything."""

    def press() -> OccurrencesDialog:
        hands.press(K.Key_M)
        dialog = page.findChild(OccurrencesDialog)
        found(dialog)
        return dialog

    def found(dialog: OccurrencesDialog) -> None:
        qtbot.waitUntil(lambda: not dialog._searching, timeout=20_000)

    press.found = found
    return press


def surfaces(hands, article: str = "") -> list[str]:
    text = hands.studio.project.article(article or INDONESIAN).text
    return [span.surface(text) for span in hands.spans(article or INDONESIAN)]


def test_all_other_places_of_a_span_are_marked_with_its_attributes_and_undone_at_once(
    hands, page, ask
):
    span = hands.mark("Anutin", "OFFICIAL")
    hands.studio.desk.order(EditSpan(span.id, attributes={"country": "LA"}))
    dialog = ask()
    count = hands.text.count("Anutin")
    assert len(dialog.list.model().rows) == count > 1
    assert [dialog.list.model().reason(row) for row in range(count)].count("marked already") == 1
    assert dialog.marks.text() == (f"Mark {count - 1} places" if count > 2 else "Mark 1 place")
    assert dialog.attributes.text() == "Say of all: country LA"
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, K.Key_Return)
    assert surfaces(hands) == ["Anutin"] * count
    assert {each.attributes["country"] for each in hands.spans()} == {"LA"}
    QApplication.processEvents()
    hands.studio.window.activateWindow()  # no window manager does it here
    QApplication.processEvents()
    assert page.view.hasFocus()
    hands.press(K.Key_Z, CONTROL)
    assert [each.id for each in hands.spans()] == [span.id]


def test_the_dot_says_again_what_was_said_of_them_all(hands, page, ask):
    laos = hands.mark("Laos", "COMMITMENT")
    hands.mark("Anutin", "OFFICIAL")
    page.view.select_span(laos.id)
    QTest.keyClick(ask().list, K.Key_Return)
    QApplication.processEvents()
    hands.studio.window.activateWindow()  # no window manager does it here
    QApplication.processEvents()
    hands.select("untuk")
    hands.press(K.Key_Period)
    assert page.view.selected_span().surface(hands.text) == "untuk"
    assert page.view.selected_span().label == "COMMITMENT"


def test_nothing_to_look_for_is_told_and_opens_no_dialog(hands, page):
    page.view.choose("")
    page.view.move_caret(hands.text.index("Laos"))
    hands.press(K.Key_M)
    assert page.findChild(OccurrencesDialog) is None
    assert "nothing here to look for" in hands.told


def test_a_dialog_with_nothing_to_mark_says_so(hands, page, ask):
    hands.mark("Anutin Charnvirakul")
    dialog = ask()
    assert not dialog.marks.isEnabled()
    assert dialog.count.text().startswith("There is nothing more to mark here.")


def test_space_lets_a_place_go_and_ctrl_a_all_of_them(hands, page, ask):
    hands.select("Laos")
    dialog = ask()
    rows = dialog.list.model()
    before = len(rows.chosen())
    dialog.list.setCurrentIndex(rows.index(1))
    QTest.keyClick(dialog.list, K.Key_Space)
    assert len(rows.chosen()) == before - 1
    for left in (before, 0):
        QTest.keyClick(dialog.list, K.Key_A, CONTROL)
        assert len(rows.chosen()) == left
    assert not dialog.marks.isEnabled()
    QTest.keyClick(dialog.list, K.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.list, K.Key_A, CONTROL)
    assert len(rows.chosen()) == before
    QTest.keyClick(dialog.list, K.Key_Escape)
    assert not dialog.isVisible()
    assert hands.spans() == []


def test_choices_answer_at_once_and_say_what_is_left_out(hands, page, ask):
    hands.open(THAI, words=True)
    hands.select("ภัย")
    dialog = ask()
    whole = len(dialog.list.model().chosen())
    assert "left out: part of a longer word" in dialog.count.text()
    dialog.whole.setChecked(False)
    assert len(dialog.list.model().chosen()) > whole
    assert "part of a longer word" not in dialog.count.text()
    dialog.label.setCurrentIndex(dialog.label.findData("AGENCY"))
    QTest.keyClick(dialog.list, K.Key_Return)
    assert {each.label for each in hands.spans(THAI)} == {"AGENCY"}


def test_all_articles_are_searched_and_marked(hands, page, ask):
    hands.select("Thailand")
    dialog = ask()
    here = len(dialog.list.model().rows)
    dialog.everywhere.setChecked(True)
    ask.found(dialog)
    rows = dialog.list.model().rows
    assert len(rows) > here
    assert len({each.article for each, _ in rows}) > 1
    dialog.label.setCurrentIndex(dialog.label.findData("AGENCY"))
    dialog.accept()
    marked = [span for head in hands.studio.desk.heads() for span in hands.spans(head.id)]
    assert len(marked) > here
    QApplication.processEvents()
    hands.studio.desk.undo()
    assert not any(hands.spans(head.id) for head in hands.studio.desk.heads())


def test_nothing_marked_by_choice_where_another_label_stands(hands, page, ask):
    hands.mark("pemerintah Laos", "AGENCY")
    page.view.choose("")
    hands.select("Laos")
    dialog = ask()
    before = len(dialog.list.model().chosen())
    dialog.label.setCurrentIndex(dialog.label.findData("OFFICIAL"))
    dialog.alone.setChecked(True)
    assert len(dialog.list.model().chosen()) < before + 1
    assert "under another label" in dialog.count.text()
    dialog.reject()


def test_without_a_selection_and_a_span_nothing_is_asked(hands, page):
    page.view.move_caret(0)
    hands.press(K.Key_M)
    assert page.findChild(OccurrencesDialog) is None


def test_a_place_under_another_label_is_left_out_until_that_is_asked_for(hands, page, ask):
    hands.mark("pemerintah Laos", "AGENCY")
    page.view.choose("")
    hands.select("Laos")
    dialog = ask()
    dialog.label.setCurrentIndex(dialog.label.findData("OFFICIAL"))
    assert "under another label" in dialog.count.text()
    before = len(dialog.list.model().chosen())
    dialog.list.setCurrentIndex(dialog.list.model().index(1))
    dialog.alone.setChecked(False)
    assert len(dialog.list.model().chosen()) == before + 1
    assert dialog.list.currentIndex().row() == 1
    dialog.reject()


def test_a_further_page_of_places_leaves_the_current_row(hands, page, ask):
    hands.select("Laos")
    dialog = ask()
    rows = dialog.list.model()
    count = len(rows.rows)
    dialog.list.setCurrentIndex(rows.index(1))
    dialog._take(("occurrences", id(dialog), dialog._asked), Found(dialog._found[:], None))
    assert rows.rowCount() == 2 * count
    assert dialog.list.currentIndex().row() == 1
    dialog.reject()


def test_attributes_are_said_of_none_when_that_is_not_wanted(hands, page, ask):
    span = hands.mark("Anutin", "OFFICIAL")
    hands.studio.desk.order(EditSpan(span.id, attributes={"country": "LA"}))
    dialog = ask()
    dialog.attributes.setChecked(False)
    dialog.accept()
    others = [each for each in hands.spans() if each.id != span.id]
    assert others
    assert not any(each.attributes for each in others)


def test_what_is_found_after_it_is_closed_is_not_taken(hands, page, ask):
    hands.select("Laos")
    dialog = ask()
    key, count = ("occurrences", id(dialog), dialog._asked), len(dialog._found)
    dialog.done(0)
    dialog._take(key, (list(dialog._found), None))
    assert len(dialog._found) == count
