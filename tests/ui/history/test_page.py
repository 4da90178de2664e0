"""Looking back at an article, and restoring what it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.annotation import AddRelation, AddSpan, EditSpan, RemoveSpan, SetRegion, SetState
from app.annotation.history import History, Kind
from app.annotation.languages import SetLanguage
from app.model import State
from app.store import Project
from ui import deeds

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def said(hands) -> list[str]:
    page = hands.studio.history
    return [page._say(row)[1] for row in page.list._model.rows if row.number >= 0]


def look_back(hands, qtbot) -> None:
    """Turn to the page and wait until it shows all that the journal holds."""
    page = hands.studio.history
    if not page.isVisible():
        hands.press(Qt.Key.Key_H, CONTROL)
    article = hands.studio.desk.article.id
    with Project.open(hands.studio.project.path, read_only=True) as project:
        moments = len(History.of(article, project.history(article)).moments)
    qtbot.waitUntil(lambda: page._article is not None and page._article.id == article)
    qtbot.waitUntil(lambda: len(page._history.moments) == moments)


def test_every_act_is_told_in_words_the_newest_first(hands, qtbot):
    desk = hands.studio.desk
    span = hands.mark("Thailand", "AGENCY")
    desk.order(EditSpan(span.id, label="OFFICIAL"))
    desk.order(EditSpan(span.id, end=span.end + 9))
    desk.order(EditSpan(span.id, note="why"))
    desk.order(EditSpan(span.id, unsure=True))
    desk.undo()
    desk.order(RemoveSpan(span.id))
    desk.order(SetState(State.DONE))
    look_back(hands, qtbot)
    assert said(hands)[:8] == [
        "Article done",
        "Removed Official “Thailand dan Laos”",
        "Took back: Unsure about “Thailand dan Laos”",
        "Unsure about “Thailand dan Laos”",
        "Note on “Thailand dan Laos”: why",
        "Moved the edges of Official: “Thailand” is “Thailand dan Laos”",
        "Relabelled “Thailand” from Agency to Official",
        "Marked “Thailand” as Agency",
    ]
    assert said(hands)[-1] == "Article taken in"


def test_relations_and_regions_are_told_too(hands, qtbot):
    desk = hands.studio.desk
    one, other = hands.mark("Perkuat Kerja", "COMMITMENT"), hands.mark("Laos", "AGENCY")
    desk.order(AddRelation("made_by", one.id, other.id))
    desk.order_region(SetRegion(0, 8, "caption"))
    look_back(hands, qtbot)
    assert "Region caption: “Thailand”" in said(hands)[0]
    assert said(hands)[1].startswith("Related: ")
    desk.order(RemoveSpan(other.id))
    look_back(hands, qtbot)
    assert "Relation taken away: " in said(hands)[0]


def test_a_moment_is_shown_as_it_was_with_what_differs(hands, qtbot):
    desk = hands.studio.desk
    first = hands.mark("Thailand", "AGENCY")
    second = hands.mark("Laos", "AGENCY")
    desk.order(RemoveSpan(first.id))
    look_back(hands, qtbot)
    page = hands.studio.history
    assert page.told.text() == "As it is today."
    assert not page.restore_button.isEnabled()
    hands.press(Qt.Key.Key_Down)  # before the removal
    assert set(page.view.column.marks.by_id) == {first.id, second.id}
    assert page.changes.count() == 1
    assert page.changes.item(0).text() == "went: Agency “Thailand”"
    hands.press(Qt.Key.Key_Down)  # before the second
    assert set(page.view.column.marks.by_id) == {first.id}
    assert page.changes.count() == 2
    page.changes.setCurrentRow(1)
    assert page.view.selected_text() == "Thailand"


def test_restoring_is_one_act_and_undone_by_one_key(hands, qtbot):
    desk = hands.studio.desk
    first = hands.mark("Thailand", "AGENCY")
    desk.order(SetState(State.DONE))
    hands.mark("Laos", "AGENCY")
    desk.order(RemoveSpan(first.id))
    before = desk.work()
    look_back(hands, qtbot)
    others = {name: hands.spans(layer=name) for name in ("curator-a", "curator-b")}
    for _ in range(3):
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_H, CONTROL | SHIFT)
    assert hands.spans() == [first]
    assert desk.work().state is None
    assert {name: hands.spans(layer=name) for name in others} == others
    look_back(hands, qtbot)
    assert said(hands)[0].startswith("Restored the state of ")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert desk.work() == before
    look_back(hands, qtbot)
    assert said(hands)[0].startswith("Took back: Restored the state of ")


def test_nothing_can_be_marked_in_the_past(hands, qtbot):
    hands.mark("Thailand", "AGENCY")
    look_back(hands, qtbot)
    view = hands.studio.history.view
    view.select(0, 8)
    view.setFocus()
    for key in (Qt.Key.Key_2, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_R):
        hands.press(key)
    assert len(hands.spans()) == 1
    assert not view.edges_draggable


def look_at_the_first_of_two_marks(hands, qtbot):
    """The past with one span on the page, where the annotator holds two."""
    hands.mark("pemerintah Laos", "AGENCY")
    hands.mark("Thailand", "AGENCY")
    look_back(hands, qtbot)
    page = hands.studio.history
    page.look(len(page._history.moments) - 2)
    assert len(page.view.column.marks.by_id) == 1
    return page


def test_what_is_shown_after_coming_back_is_what_is_restored(hands, qtbot):
    page = look_at_the_first_of_two_marks(hands, qtbot)
    hands.studio.window.show_page("article")
    hands.studio.window.show_page("history")
    assert len(page.view.column.marks.by_id) == 1
    page.restore_button.click()
    assert len(hands.spans()) == 1


def test_a_second_click_restores_nothing_that_is_not_shown(hands, qtbot):
    page = look_at_the_first_of_two_marks(hands, qtbot)
    page.restore_button.click()
    assert page.why_not()
    assert not page.restore_button.isEnabled()
    page.restore_button.click()
    page.restore()
    assert len(hands.spans()) == 1


def test_nothing_is_restored_while_another_article_is_read(hands, qtbot):
    page = look_at_the_first_of_two_marks(hands, qtbot)
    other = hands.studio.desk.next_article().id
    hands.studio.desk.open_article(other)
    page.restore()
    assert not hands.studio.project.work(other, "curator-c").spans
    assert page.why_not()
    assert not page.restore_button.isEnabled()


def test_the_work_of_another_is_looked_at_and_not_restored(hands, qtbot):
    desk = hands.studio.desk
    mine = hands.mark("Thailand", "AGENCY")
    desk.set_annotator("curator-a")
    desk.order(AddSpan(0, 8, "AGENCY"))
    desk.set_annotator("curator-c")
    look_back(hands, qtbot)
    page = hands.studio.history
    assert page.layer.currentData() == "curator-a"
    hands.press(Qt.Key.Key_Down)
    assert page.layer.currentData() == "curator-c"
    hands.press(Qt.Key.Key_Down)
    assert page.layer.currentData() != "curator-c"
    assert not page.restore_button.isEnabled()
    page.layer.setCurrentIndex(page.layer.findData("curator-c"))
    page.look(len(page._history.moments) - 2)
    assert set(page.view.column.marks.by_id) == {mine.id}


def test_the_list_is_narrowed_by_person_and_kind(hands, qtbot):
    desk = hands.studio.desk
    hands.mark("Thailand", "AGENCY")
    desk.order(SetState(State.DONE))
    desk.order_region(SetRegion(0, 8, "caption"))
    look_back(hands, qtbot)
    page = hands.studio.history
    page.person.setCurrentIndex(page.person.findData("curator-c"))
    page._filter()
    assert len(said(hands)) == 3
    for kind, number in ((Kind.SPAN, 1), (Kind.REGION, 1), (Kind.ARTICLE, 1), (Kind.DECISION, 0)):
        page.kind.setCurrentIndex(page.kind.findData(kind))
        page._filter()
        assert len(said(hands)) == number, kind


def test_its_import_and_its_language_are_about_the_article_too(hands, qtbot):
    desk = hands.studio.desk
    hands.mark("Thailand", "AGENCY")
    desk.order_region(SetLanguage("ms"))
    look_back(hands, qtbot)
    page = hands.studio.history
    page.kind.setCurrentIndex(page.kind.findData(Kind.ARTICLE))
    page._filter()
    told = said(hands)
    assert (told[0], told[-1]) == ("Language of the article", "Article taken in")
    assert not any(each.startswith("Marked") for each in told)


def test_another_article_has_another_history(hands, qtbot):
    hands.mark("Thailand", "AGENCY")
    look_back(hands, qtbot)
    assert said(hands)[0].startswith("Marked")
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    look_back(hands, qtbot)
    assert not said(hands)[0].startswith("Marked “")
    assert hands.studio.history.view.column.content.text == hands.text


@pytest.mark.parametrize("text", ["", "a  b\n\tc", "x" * 500, "<b>&amp;</b>", "\ud800\ufeff ก็"])
def test_quotes_are_one_line_and_short(text):
    assert "\n" not in deeds.short(text)
    assert len(deeds.short(text)) <= 60


def test_words_that_are_html_are_shown_as_they_are(sit_down, awkward, qtbot):
    hands = sit_down(awkward)
    hands.mark("Jakarta", "PLACE")
    look_back(hands, qtbot)
    assert said(hands)[0] == "Marked “Jakarta” as <i>Place</i> &amp; more"
    hands.studio.history.grab()


def test_the_headline_is_the_region_that_says_so_as_on_the_other_page(hands, qtbot):
    hands.studio.desk.order_region(SetRegion(20, 40, "headline"))
    look_back(hands, qtbot)
    there = hands.studio.history.view.column.content
    assert there.headline == hands.studio.article.view.column.content.headline
    assert there.headline != (0, hands.text.index("\n"))
