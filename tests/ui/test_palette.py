"""The command palette, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.annotation import AddSpan
from app.model import State
from app.store import Project
from ui.actions import TABLE

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(hands) -> list:
    return [found.command for found in hands.studio.palette._model.rows]


def call(hands, words: str = "") -> None:
    hands.press(Qt.Key.Key_K, CONTROL)
    assert hands.studio.palette.isVisible()
    assert hands.studio.palette.field.hasFocus()
    hands.write(words)


def test_every_action_is_there_with_its_key(hands):
    call(hands)
    names = {command.name: command for command in shown(hands)}
    for entry in TABLE:
        if entry.group and entry.scope != "text" and entry.name != "palette":
            assert names[entry.name].key == hands.studio.keymap.shown(entry.name)
    assert {f"label {label.name}" for label in hands.studio.project.scheme.labels} <= set(names)


def test_letters_and_return_do_it(hands):
    call(hands, "light dark")
    before = hands.studio.look.theme
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.look.theme is not before
    assert not hands.studio.palette.isVisible()
    assert hands.studio.article.view.hasFocus()


def test_escape_gives_the_keyboard_back_and_does_nothing(hands):
    field = hands.studio.window.sidebar.filter
    field.setFocus()
    call(hands, "quit")
    hands.press(Qt.Key.Key_Escape)
    assert not hands.studio.palette.isVisible()
    assert field.hasFocus()
    assert field.text() == ""
    assert hands.studio.window.isVisible()


def test_it_opens_and_closes_inside_text_fields(hands):
    hands.mark(hands.text[:9])
    form = hands.studio.article.panel.form
    for field in (hands.studio.window.sidebar.filter, form.note):
        field.setFocus()
        hands.write("abc")
        hands.press(Qt.Key.Key_Home)
        call(hands)
        hands.press(Qt.Key.Key_K, CONTROL)
        assert not hands.studio.palette.isVisible()
        assert field.hasFocus()
    assert hands.studio.window.sidebar.filter.text() == "abc"  # Ctrl+K deletes to the end of a line
    assert form.note.toPlainText() == "abc"


def test_arrows_walk_the_list_round(hands):
    call(hands)
    palette = hands.studio.palette
    last = palette._model.rowCount() - 1
    hands.press(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == last
    hands.press(Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    hands.press(Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == 10


def test_an_article_is_opened_by_some_of_its_words_without_marks(hands, qtbot):
    hands.press(Qt.Key.Key_3, CONTROL)
    call(hands)
    qtbot.waitUntil(lambda: len(hands.studio.offers.articles._folded) == 5)
    hands.write("doi thoai cap")
    assert shown(hands)[0].title.startswith("Đối thoại cấp cao")
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.desk.article.id == "vi-crime-dialogue-hanoi"
    assert hands.studio.window.stack.currentWidget() is hands.studio.article


def test_a_label_marks_the_selection_that_was(hands):
    place = hands.select(hands.text[:8])
    call(hands, "mark agency")
    hands.press(Qt.Key.Key_Return)
    assert [(span.start, span.end, span.label) for span in hands.spans()] == [(*place, "AGENCY")]


def test_what_cannot_be_done_says_why_and_is_not_done(hands):
    for words in ("unsure about it", "note on the span"):
        call(hands, words)
        assert shown(hands)[0].reason == "no span is selected", words
        hands.press(Qt.Key.Key_Escape)
    call(hands, "remove the selected")
    assert shown(hands)[0].reason == "no span is selected"
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.palette.isVisible()
    hands.press(Qt.Key.Key_Escape)
    call(hands, "neither")
    assert shown(hands)[0].reason == "on the page “Adjudicate”"
    hands.press(Qt.Key.Key_Escape)
    call(hands, "not done after all")
    assert shown(hands)[0].reason == "it is not done"
    hands.press(Qt.Key.Key_Escape)
    hands.studio.article.done()
    hands.studio.desk.open_article(hands.studio.desk.heads()[0].id)
    assert hands.studio.desk.work().state is State.DONE
    call(hands, "not done after all")
    assert shown(hands)[0].reason == ""


def test_what_was_used_last_stands_first_also_after_a_restart(sit_down, sample):
    hands = sit_down(sample)
    for words in ("larger", "smaller"):
        call(hands, words)
        hands.press(Qt.Key.Key_Return)
    call(hands)
    assert [command.name for command in shown(hands)[:2]] == ["smaller", "larger"]
    hands.studio.window.close()
    again = sit_down(sample)
    call(again)
    assert [command.name for command in shown(again)[:2]] == ["smaller", "larger"]


def test_nothing_fits_is_said(hands):
    call(hands, "qqqq")
    assert hands.studio.palette.empty.isVisible()
    hands.press(Qt.Key.Key_Return)
    assert hands.studio.palette.isVisible()


def test_the_window_gets_narrow_and_the_palette_with_it(hands):
    call(hands)
    hands.studio.window.resize(940, 560)
    QApplication.processEvents()
    palette = hands.studio.palette
    assert palette.geometry().bottom() < 560
    assert palette.geometry().left() > 0


@pytest.mark.parametrize("name", ["a\ufeffb\ud800c", "<b>bold</b>", "ก็ ".strip() * 200])
def test_no_title_is_too_odd_to_be_painted(hands, name):
    from ui.commands import Command, Found

    call(hands)
    palette = hands.studio.palette
    command = Command("x", name, "group", "dot", lambda: None)
    palette._model.show([Found(command, (0, len(name) - 1))])
    palette.grab()


def test_a_name_that_is_not_folded_yet_is_found_by_its_letters(hands):
    articles = hands.studio.offers.articles
    articles._folded.clear()
    found = articles.find("LAOS perkuat", hands.studio.desk.heads())
    assert [each.command.title[:23] for each in found] == ["Thailand dan Laos Perku"]


def test_with_the_caret_in_a_span_the_palette_offers_what_the_keys_do(hands):
    hands.mark(hands.text[:8], "AGENCY")
    hands.studio.article.view.choose("")
    assert hands.studio.article.view.span_under_caret is not None
    for words in ("remove the selected", "edit its attributes", "relate it", "mark as official"):
        call(hands, words)
        assert shown(hands)[0].reason == "", words
        hands.press(Qt.Key.Key_Escape)
    call(hands, "remove the selected")
    hands.press(Qt.Key.Key_Return)
    assert hands.spans() == []


def test_what_writes_has_its_reason_where_nothing_can_be_written(sit_down, sample):
    with Project.open(sample) as project:
        work = project.work(project.heads()[0].id, "curator-a")
        project.apply(AddSpan(0, 8, "AGENCY").act(work, project.scheme))
    hands = sit_down(Project.open(sample, read_only=True), "curator-a")
    hands.studio.article.view.select_span(hands.spans()[0].id)
    reasons = hands.studio.reasons.all()
    for name in (
        *(
            "unsure",
            "note_span",
            "remove",
            "relate",
            "split",
            "duplicate",
            "end_on",
            "end_back",
            "start_on",
            "start_back",
        ),
        *("grow", "shrink", "repeat", "join", "propagate", "language", "region", "import"),
    ):
        assert reasons[name]() == "this project can only be read", name


def test_who_went_elsewhere_stays_there_when_the_palette_closes(hands):
    call(hands, "larger")
    there = hands.studio.window.sidebar.filter
    there.setFocus()
    QApplication.processEvents()
    assert not hands.studio.palette.isVisible()
    assert QApplication.focusWidget() is there
