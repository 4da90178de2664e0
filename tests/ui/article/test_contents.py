"""The panel's list in the real window: orders, filter, caret and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.article.listing import Heading, Order

VIETNAMESE = "vi-crime-dialogue-hanoi"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def contents(sit_down, sample):
    hands = sit_down(sample, "curator-a")
    hands.open(VIETNAMESE)
    return hands, hands.studio.article.panel.contents


def titles(contents) -> list[str]:
    rows = contents.spans.model().rows
    return [row.title if isinstance(row, Heading) else row.label for row in rows]


def test_a_key_turns_through_the_three_orders(contents):
    hands, section = contents
    count = len(hands.spans())
    assert section.total.text() == str(count)
    for order in (Order.LABEL, Order.STRING, Order.TEXT):
        hands.press(Qt.Key.Key_G, CONTROL)
        assert section.spans.listing.order is order
        assert section.orders[order].isChecked()
    hands.click(section.orders[Order.LABEL])
    assert [title for title in titles(section) if title.istitle()] == [
        "Official", "Agency", "Commitment"
    ]  # fmt: skip
    assert section.total.text() == str(count)


def test_headings_are_opened_and_closed_by_keys(contents):
    hands, section = contents
    hands.click(section.orders[Order.STRING])
    section.spans.setFocus()
    spans = section.spans
    closed = spans.model().rowCount()
    hands.press(Qt.Key.Key_Home)
    heading = spans.model().rows[0]
    assert isinstance(heading, Heading)
    hands.press(Qt.Key.Key_Right)
    assert spans.model().rowCount() == closed + heading.count
    hands.press(Qt.Key.Key_Down)
    first = spans.model().rows[1]
    assert hands.studio.article.view.selected_span().id == first.id
    assert section.spans.hasFocus(), "walking the list keeps the keyboard in it"
    hands.press(Qt.Key.Key_Left)
    assert spans.currentIndex().row() == 0
    hands.press(Qt.Key.Key_Left)
    assert spans.model().rowCount() == closed
    hands.press(Qt.Key.Key_Return)
    assert spans.model().rowCount() == closed + heading.count
    hands.press(Qt.Key.Key_Escape)
    assert hands.studio.article.view.hasFocus()


def test_the_filter_is_reached_and_left_by_keys(contents):
    hands, section = contents
    everything = section.spans.listing.count
    hands.press(Qt.Key.Key_F, CONTROL | SHIFT)
    assert section.filter.hasFocus()
    hands.write("hoang gia")
    found = section.spans.listing.count
    assert 0 < found < everything
    assert section.total.text() == f"{found} of {everything}"
    hands.press(Qt.Key.Key_Down)
    assert section.spans.hasFocus()
    hands.press(Qt.Key.Key_Down)
    assert "Hoàng gia" in hands.studio.article.view.selected_span().surface(hands.text)
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.article.view.hasFocus()
    hands.press(Qt.Key.Key_F, CONTROL | SHIFT)
    hands.press(Qt.Key.Key_Escape)
    assert (section.filter.text(), section.spans.listing.count) == ("", everything)
    hands.press(Qt.Key.Key_Escape)
    assert hands.studio.article.view.hasFocus()


def test_the_filter_stays_behind_at_another_article(contents):
    hands, section = contents
    section.ask_filter()
    hands.write("hoang gia")
    section.noted.setChecked(True)
    hands.open("id-thailand-laos-cooperation")
    assert section.filter.text() == ""
    assert not section.noted.isChecked()
    section.unsure.setChecked(True)
    section.ask_filter()
    hands.press(Qt.Key.Key_Escape)
    assert not section.unsure.isChecked()


def test_only_the_unsure_and_those_with_a_note_can_be_listed(contents):
    hands, section = contents
    section.spans.take_keyboard()
    hands.press(Qt.Key.Key_Down)
    span = hands.studio.article.view.selected_span()
    hands.studio.article.panel.form.unsure.setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.click(section.unsure)
    assert [each.id for each in section.spans.model().spans] == [span.id]
    hands.click(section.noted)
    assert section.spans.model().spans == []
    form = hands.studio.article.panel.form
    form.note.setFocus()
    hands.write("why")
    hands.press(Qt.Key.Key_T, CONTROL)
    assert [each.id for each in section.spans.model().spans] == [span.id]
    hands.click(section.noted)
    hands.click(section.unsure)
    assert section.spans.listing.count == len(hands.spans())


def test_the_list_follows_the_caret(contents):
    hands, section = contents
    view = hands.studio.article.view
    last = hands.spans()[-1]
    view.setFocus()
    view.move_caret(last.end + 1)
    QApplication.processEvents()
    row = section.spans.listing.row_of(last.id)
    assert section.spans._painter.here == last.id
    assert section.spans.visualRect(section.spans.model().index(row, 0)).intersects(
        section.spans.viewport().rect()
    )
    assert not section.spans.selectionModel().hasSelection()
    hands.press(Qt.Key.Key_Home, CONTROL)
    assert section.spans._painter.here != last.id


def test_delete_in_the_list_removes_the_span_and_undo_brings_it_back(contents):
    hands, section = contents
    count = len(hands.spans())
    section.spans.take_keyboard()
    hands.press(Qt.Key.Key_Down)
    gone = hands.studio.article.view.selected_span().id
    hands.press(Qt.Key.Key_Delete)
    assert gone not in {span.id for span in hands.spans()}
    assert len(hands.spans()) == section.spans.listing.count == count - 1
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert section.spans.listing.count == count


def test_a_heading_is_opened_by_a_click_and_told_to_a_screen_reader(contents):
    hands, section = contents
    hands.click(section.orders[Order.STRING])
    index = section.spans.model().index(0, 0)
    heading = section.spans.model().rows[0]
    assert index.data() == f"{heading.title}, {heading.count}, closed"
    place = section.spans.visualRect(index).center()
    QTest.mouseClick(section.spans.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert section.spans.model().index(0, 0).data().endswith("open")
    words = section.spans.model().index(1, 0).data()
    assert words.startswith(("Official, ", "Agency, ", "Commitment, "))


def test_pointing_at_a_label_shows_its_guideline_with_examples_of_the_language(contents):
    hands, _ = contents
    panel = hands.studio.article.panel
    scheme = hands.studio.project.scheme
    hands.press(Qt.Key.Key_Tab, CONTROL)
    hands.press(Qt.Key.Key_Tab)
    assert panel.guideline.heading.text().endswith("AGENCY")
    words = panel.guideline.words.text()
    examples = scheme.label("AGENCY").examples
    assert all((example.text in words) == (example.language == "vi") for example in examples)
    assert scheme.label("AGENCY").clauses[0] not in words
    hands.press(Qt.Key.Key_T, CONTROL)
    assert panel.guideline.heading.text().endswith("OFFICIAL")
    hands.press(Qt.Key.Key_Tab)
    selected = hands.studio.article.view.selected_span()
    hands.press(Qt.Key.Key_H)
    label = scheme.label(selected.label)
    assert panel.guideline.heading.text().endswith(label.title.upper())
    assert all(clause.split(" (")[0] in panel.guideline.words.text() for clause in label.clauses)
    hands.press(Qt.Key.Key_H)
    assert label.clauses[0] not in panel.guideline.words.text()


def test_what_is_said_of_the_article_is_on_disk_undone_and_kept_apart(contents):
    hands, _ = contents
    panel, desk = hands.studio.article.panel, hands.studio.desk
    hands.press(Qt.Key.Key_N)
    assert panel.card.note.hasFocus()
    hands.write("two articles")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    remark = hands.studio.project.work(VIETNAMESE, "curator-a").remark
    assert (remark.note, remark.unsure) == ("two articles", True)
    assert desk.head(VIETNAMESE).remarks == {"curator-a": remark}
    hands.press(Qt.Key.Key_T, CONTROL)
    hands.press(Qt.Key.Key_Tab)
    assert not panel.card.isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert panel.card.isVisible()
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert not panel.card.unsure.isChecked()
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert panel.card.note.toPlainText() == ""
    assert hands.studio.project.work(VIETNAMESE, "curator-a").remark is None
    hands.press(Qt.Key.Key_N)
    hands.write("typed")
    desk.set_annotator("curator-b")
    assert hands.studio.project.work(VIETNAMESE, "curator-a").remark.note == "typed"
    assert panel.card.note.toPlainText() == ""
