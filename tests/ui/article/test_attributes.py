"""The form of the selected span is made from the scheme, and what is typed in it is never lost."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from app.annotation import AddRelation, EditSpan
from app.languages.graphemes import is_boundary
from app.model import State
from ui.form.fields import FIELD_HEIGHT
from ui.form.span import both_edges

INDONESIAN = "id-thailand-laos-cooperation"
OFFICIAL = "Anutin Charnvirakul"
AGENCY = "pemerintah Laos"
PROMISE = "berjanji untuk memperkuat kerja sama dengan pemerintah Laos"
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def form(hands):
    hands.open(INDONESIAN)
    return hands.studio.article.panel.form


def line(form, name: str) -> QLineEdit:
    found = form.findChildren(QLineEdit, f"attribute_{name}")
    return next(each for each in found if each.isVisible())


def box(form, name: str) -> QComboBox:
    found = form.findChildren(QComboBox, name)
    return next(each for each in found if each.isVisible())


def test_it_has_a_field_for_each_attribute(hands, form):
    hands.mark(OFFICIAL, "OFFICIAL")
    assert line(form, "role").accessibleName() == "Role"
    assert line(form, "country").completer() is not None
    hands.mark(PROMISE, "COMMITMENT")
    force = box(form, "attribute_force")
    assert [force.itemText(row) for row in range(force.count())] == [
        "none stated",
        "pledge",
        "agreement",
        "proposal",
        "ongoing",
    ]
    assert line(form, "deadline").isVisible()
    assert form.relate.isVisible()


def test_without_a_selected_span_there_is_no_form(hands, form):
    hands.mark(OFFICIAL, "OFFICIAL")
    assert form.isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_a_choice_is_on_disk_at_once(hands, form):
    span = hands.mark(PROMISE, "COMMITMENT")
    force = box(form, "attribute_force")
    force.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert hands.span(span.id).attributes == {"force": "pledge"}
    hands.press(Qt.Key.Key_Up)
    assert hands.span(span.id).attributes == {}


def test_letters_typed_for_one_span_are_forgotten_at_the_next(hands, form):
    for surface in (AGENCY, "Thailand"):
        span = hands.mark(surface, "AGENCY")
        box(form, "attribute_kind").setFocus()
        hands.write("mini")
        assert hands.span(span.id).attributes == {"kind": "ministry"}


def test_undo_in_a_field_does_not_reach_back_to_another_span(hands, form):
    hands.mark(OFFICIAL, "OFFICIAL")
    line(form, "role").setFocus()
    hands.write("x")
    other = hands.mark("Sonexay Siphandone", "OFFICIAL")
    line(form, "role").setFocus()
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert line(form, "role").text() == ""
    assert hands.span(other.id).attributes == {}


def test_a_text_is_on_disk_after_return(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    line(form, "role").setFocus()
    hands.write("prime minister")
    assert hands.span(span.id).attributes == {}
    hands.press(Qt.Key.Key_Return)
    assert hands.span(span.id).attributes == {"role": "prime minister"}
    hands.press(Qt.Key.Key_T, CONTROL)
    assert hands.spans() == [hands.span(span.id)]


@pytest.mark.parametrize(
    "written", ["TH", "th", "TH Thailand", "thailand", " Thailand ", "thai lan", "Siam", "Muang"]
)
def test_a_country_is_kept_as_its_code(hands, form, written):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    field = line(form, "country")
    field.setFocus()
    hands.write(written)
    hands.press(Qt.Key.Key_Escape)  # no choice from the list
    hands.press(Qt.Key.Key_Tab)
    assert hands.span(span.id).attributes == {"country": "TH"}
    assert field.text() == "TH Thailand"


def test_a_country_is_chosen_from_the_list(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    field = line(form, "country")
    field.setFocus()
    hands.write("viet")
    popup = field.completer().popup()
    assert popup.isVisible()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert not popup.isVisible()
    hands.press(Qt.Key.Key_Tab)
    assert hands.span(span.id).attributes == {"country": "VN"}
    assert field.text() == "VN Vietnam"


def test_a_bad_country_is_refused_once_and_stays_to_be_corrected(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    refused = []
    hands.studio.desk.refused.connect(refused.append)
    field = line(form, "country")
    field.setFocus()
    hands.write("Utopia")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_T, CONTROL)
    assert [error.what for error in refused] == ["country 'Utopia' is no country code"]
    assert "no country code" in hands.told
    assert "its name too" in hands.told
    assert field.text() == "Utopia"
    assert hands.span(span.id).attributes == {}
    field.setFocus()
    hands.press(Qt.Key.Key_Escape)
    assert field.text() == ""
    assert len(refused) == 1


def test_what_was_refused_for_one_span_is_forgotten_at_the_next(hands, form):
    hands.mark("Sonexay Siphandone", "OFFICIAL")
    official = hands.mark(OFFICIAL, "OFFICIAL")
    line(form, "country").setFocus()
    hands.write("Utopia")
    hands.press(Qt.Key.Key_Return)
    hands.mark("Thailand", "OFFICIAL")
    assert line(form, "country").text() == ""
    hands.studio.article.view.select_span(official.id)
    assert line(form, "country").text() == ""


def test_escape_in_a_field_puts_the_value_back(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    field = line(form, "role")
    field.setFocus()
    hands.write("minister")
    hands.press(Qt.Key.Key_Return)
    hands.write("20")
    hands.press(Qt.Key.Key_Escape)
    assert field.text() == "minister"
    assert hands.span(span.id).attributes == {"role": "minister"}
    assert hands.studio.article.view.hasFocus()


def test_what_an_input_method_composes_is_saved(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    form.note.setFocus()
    QApplication.sendEvent(form.note, QInputMethodEvent("นายก", []))
    hands.studio.desk.settle()
    assert hands.span(span.id).note == "นายก"


def test_notes_that_wait_stay_with_their_article(hands, form, qtbot):
    import sqlite3

    span = hands.mark(OFFICIAL, "OFFICIAL")
    desk, other = hands.studio.desk, "th-prawit-homeland-security"
    refused = []
    desk.refused.connect(refused.append)
    form.note.setFocus()
    hands.write("on the span")
    with closing(sqlite3.connect(desk.project.path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        hands.studio.article.note_article()
        hands.write("on the article")
        hands.open(other)
        writer.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not desk.waits)
    assert desk.project.work(other, "curator-c").remark is None
    assert desk.project.work(INDONESIAN, "curator-c").remark.note == "on the article"
    assert desk.project.work(INDONESIAN, "curator-c").span(span.id).note == "on the span"
    assert not refused


def test_a_bad_date_is_refused(sit_down, awkward):
    hands = sit_down(awkward)
    form = hands.studio.article.panel.form
    span = hands.mark("Jakarta", "PLACE")
    field = line(form, "since")
    field.setFocus()
    hands.write("soon")
    hands.press(Qt.Key.Key_Return)
    assert "Write it as 2027-12-31" in hands.told
    assert field.text() == "soon"
    field.clear()
    hands.write("2027-12-31")
    hands.press(Qt.Key.Key_Return)
    assert hands.span(span.id).attributes == {"since": "2027-12-31"}


def test_what_is_not_touched_is_not_written_anew(hands, form):
    """A value or a note that a field cannot show as it is stays as it was imported."""
    from app.annotation import EditSpan

    span = hands.mark(OFFICIAL, "OFFICIAL")
    hands.studio.desk.order(
        EditSpan(span.id, attributes={"role": "two\nlines "}, note="one\r\ntwo\u2028three")
    )
    line(form, "role").setFocus()
    hands.press(Qt.Key.Key_Return)
    form.note.setFocus()
    hands.press(Qt.Key.Key_T, CONTROL)
    kept = hands.span(span.id)
    assert kept.attributes["role"] == "two\nlines "
    assert kept.note == "one\r\ntwo\u2028three"


def test_what_is_typed_is_on_the_disk_when_she_rests(hands, form, qtbot):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert form.note.hasFocus()
    hands.write("why ")
    qtbot.waitUntil(lambda: hands.span(span.id).note == "why ", timeout=10_000)
    assert form.note.hasFocus()
    hands.write("not")  # goes on where she was
    qtbot.waitUntil(lambda: hands.span(span.id).note == "why not", timeout=10_000)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    hands.write("?")
    qtbot.waitUntil(lambda: hands.span(span.id).note == "why not?", timeout=10_000)


def test_a_note_is_saved_on_leaving_the_field(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    form.note.setFocus()
    hands.write("why")
    assert hands.span(span.id).note == ""
    hands.press(Qt.Key.Key_T, CONTROL)
    assert hands.span(span.id).note == "why"


@pytest.mark.parametrize(
    "go",
    [
        lambda hands: hands.press(Qt.Key.Key_Down, ALT),
        lambda hands: hands.press(Qt.Key.Key_Return, CONTROL),
        lambda hands: hands.press(Qt.Key.Key_2, CONTROL),
        lambda hands: hands.open("vi-crime-dialogue-hanoi"),
        lambda hands: hands.click(hands.studio.window.tabs["adjudication"]),
        lambda hands: hands.click(hands.studio.article.panel.buttons["AGENCY"]),
        lambda hands: hands.studio.desk.set_annotator("curator-d"),
        lambda hands: hands.studio.window.close(),
    ],
    ids=["next", "done", "page", "library", "tab", "palette", "person", "close"],
)
@pytest.mark.parametrize("kind", ["note", "attribute"])
def test_what_is_being_typed_is_saved_however_one_goes_on(hands, form, kind, go):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    (form.note if kind == "note" else line(form, "country")).setFocus()
    hands.write("TH")
    path, layer = hands.studio.project.path, hands.studio.desk.people.annotator
    go(hands)
    from app.store import Project

    with Project.open(path, read_only=True) as project:
        saved = project.work(INDONESIAN, layer).span(span.id)
    assert (saved.note if kind == "note" else saved.attributes.get("country")) == "TH"


def test_deleting_in_the_note_edits_the_note(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    form.note.setFocus()
    hands.write("whyy123wt")
    for _ in range(6):
        hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Delete)
    assert form.note.toPlainText() == "hy"
    assert len(hands.spans()) == 1
    assert hands.span(span.id).label == "OFFICIAL"


def test_undo_in_the_note_undoes_the_typing(hands, form):
    hands.mark(OFFICIAL, "OFFICIAL")
    form.note.setFocus()
    hands.write("why")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert form.note.toPlainText() == ""
    assert len(hands.spans()) == 1


def test_unsure_is_on_disk_at_once(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    form.unsure.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert hands.span(span.id).unsure
    hands.press(Qt.Key.Key_Space)
    assert not hands.span(span.id).unsure


def test_a_key_says_unsure_and_one_goes_to_the_note(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    hands.press(Qt.Key.Key_U)
    assert hands.span(span.id).unsure
    assert form.unsure.isChecked()
    hands.press(Qt.Key.Key_U)
    assert not hands.span(span.id).unsure
    hands.press(Qt.Key.Key_N, SHIFT)
    assert form.note.hasFocus()


def test_undo_shows_in_the_form(hands, form):
    hands.mark(OFFICIAL, "OFFICIAL")
    line(form, "role").setFocus()
    hands.write("x")
    hands.press(Qt.Key.Key_T, CONTROL)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert line(form, "role").text() == ""
    hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert line(form, "role").text() == "x"


def relations(hands):
    work = hands.studio.project.work(INDONESIAN, "curator-c")
    return [(each.type, each.head, each.tail) for each in work.relations]


def visible(form, name: str) -> list[QPushButton]:
    found = form.findChildren(QPushButton)
    return [each for each in found if each.isVisible() and each.objectName().startswith(name)]


def test_a_relation_stands_under_both_spans_and_is_removed_with_the_keyboard(hands, form):
    agency = hands.mark(AGENCY, "AGENCY")
    promise = hands.mark(PROMISE, "COMMITMENT")
    hands.studio.desk.order(AddRelation("made_to", promise.id, agency.id))
    QApplication.processEvents()
    (visit,) = visible(form, "visit_")
    assert visit.accessibleName() == f"Made to: {AGENCY}"
    hands.click(visit)
    assert hands.studio.article.view.selected_span().id == agency.id
    (visit,) = visible(form, "visit_")
    assert visit.accessibleName().startswith("Made to: berjanji untuk")
    (drop,) = visible(form, "drop_")
    assert drop.accessibleName() == "Remove this relation"
    drop.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert relations(hands) == []
    assert not visible(form, "drop_")
    hands.studio.desk.undo()
    QApplication.processEvents()
    assert relations(hands) == [("made_to", promise.id, agency.id)]
    assert visible(form, "drop_")


def test_a_label_that_no_relation_takes_offers_none(sit_down, awkward):
    hands = sit_down(awkward)
    form = hands.studio.article.panel.form
    hands.mark("Jakarta", "PLACE")
    assert form.relate.isVisible()
    scheme = hands.studio.project.scheme
    assert "TIME" in scheme.relations[0].tails
    hands.mark("Senin", "TIME")
    assert form.relate.isVisible()


def test_the_form_outlives_any_change_that_its_own_field_makes(hands, form):
    """What comes back may relabel or remove the span while the field is still telling."""
    from app.annotation import EditSpan, RemoveSpan

    agency = hands.mark(AGENCY, "AGENCY")
    promise = hands.mark(PROMISE, "COMMITMENT")
    desk = hands.studio.desk
    acts = [
        AddRelation("made_to", promise.id, agency.id),
        EditSpan(promise.id, label="AGENCY"),
        RemoveSpan(promise.id),
    ]

    def interfere() -> None:
        if acts:
            desk.order(acts.pop(0))

    desk.changed.connect(interfere)
    field = line(form, "deadline")
    field.setFocus()
    hands.write("2027-12-31")
    hands.press(Qt.Key.Key_Return)
    assert [span.id for span in hands.spans()] == [agency.id]
    assert not form.isVisible()


def test_done_does_not_lose_a_refused_value_silently(hands, form):
    hands.mark(OFFICIAL, "OFFICIAL")
    line(form, "country").setFocus()
    hands.write("Utopia")
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert "no country code" in hands.told
    head = hands.studio.desk.head(INDONESIAN)
    assert head.state_for("curator-c") is State.DONE


def test_closing_on_a_refused_value_tells_it_first(hands, form):
    hands.mark(OFFICIAL, "OFFICIAL")
    line(form, "country").setFocus()
    hands.write("Utopia")
    window = hands.studio.window
    assert not window.close()
    assert window.isVisible()
    assert "no country code" in hands.told
    assert window.close()


def test_tab_walks_the_fields_in_their_order(hands, form):
    hands.mark(AGENCY, "AGENCY")
    hands.mark(PROMISE, "COMMITMENT")
    hands.press(Qt.Key.Key_Return)
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget().objectName())
        hands.press(Qt.Key.Key_Tab)
    assert seen == [
        "attribute_force",
        "attribute_deadline",
        "note",
        "relate",
        "unsure",
    ]


def test_tab_reaches_the_note_after_fields_made_anew(hands, form):
    official = hands.mark(OFFICIAL, "OFFICIAL")
    hands.mark(PROMISE, "COMMITMENT")
    hands.studio.article.view.select_span(official.id)
    hands.press(Qt.Key.Key_Return)
    hands.write("minister")
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget().objectName())
        hands.press(Qt.Key.Key_Tab)
    assert seen == ["attribute_role", "attribute_country", "note", "relate", "unsure"]
    assert hands.span(official.id).attributes == {"role": "minister"}


def test_a_refused_attribute_holds_back_no_other(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    hands.press(Qt.Key.Key_Return)
    line(form, "role").setText("minister")  # two changes wait when the keyboard leaves
    hands.press(Qt.Key.Key_Tab)
    hands.write("Utopia")
    line(form, "role").setText("prime minister")
    hands.press(Qt.Key.Key_Tab)
    assert "no country code" in hands.told
    assert hands.span(span.id).attributes == {"role": "prime minister"}
    assert line(form, "country").text() == "Utopia"
    assert line(form, "role").text() == "prime minister"
    line(form, "country").setFocus()
    line(form, "country").clear()
    hands.write("TH")
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Tab)
    assert hands.span(span.id).attributes == {"role": "prime minister", "country": "TH"}


@pytest.mark.parametrize("size", [(1024, 700), (940, 560)])
def test_in_a_small_window_the_fields_keep_their_height(hands, form, size):
    window, panel = hands.studio.window, hands.studio.article.panel
    window.resize(*size)
    hands.mark(PROMISE, "COMMITMENT")
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    assert box(form, "attribute_force").height() >= FIELD_HEIGHT
    assert form.relate.height() >= FIELD_HEIGHT
    assert line(form, "deadline").height() >= FIELD_HEIGHT
    assert form.note.height() == 52
    assert form.surface.height() >= form.surface.heightForWidth(form.surface.width())
    assert panel.guideline.box.height() >= 44
    hands.press(Qt.Key.Key_Return)
    for _ in range(2):
        hands.press(Qt.Key.Key_Tab)
    assert form.note.hasFocus()
    assert form.note.visibleRegion().boundingRect().height() == 52  # scrolled to where one writes


def test_the_card_shows_both_edges_of_a_long_span(hands, form):
    words = hands.text[: hands.text.index(".", 120)]
    hands.mark(words, "COMMITMENT")
    shown = form.surface.text()
    before, after = shown.split(" … ")
    plain = " ".join(words.split())
    assert plain.startswith(before + " ")  # no word is cut
    assert plain.endswith(" " + after)
    assert len(shown) <= 80 < len(plain)
    assert plain.split()[-1] in form.surface.toolTip()


@pytest.mark.parametrize("text", ["ที่นี้" * 30, "e\N{COMBINING ACUTE ACCENT}" * 90])
def test_a_shortened_surface_cuts_no_grapheme(text):
    before, after = both_edges(text, 76).split(" … ")
    assert text.startswith(before)
    assert text.endswith(after)
    assert is_boundary(text, len(before))
    assert is_boundary(text, len(text) - len(after))


def test_one_key_goes_to_the_form_and_one_back(hands, form):
    span = hands.mark(OFFICIAL, "OFFICIAL")
    view = hands.studio.article.view
    hands.press(Qt.Key.Key_F2)
    assert line(form, "role").hasFocus()
    hands.write("x")
    hands.press(Qt.Key.Key_Escape)
    assert view.hasFocus()
    assert hands.span(span.id).attributes == {}
    form.note.setFocus()
    hands.write("y")
    hands.press(Qt.Key.Key_Escape)
    assert view.hasFocus()
    assert view.selected_span().id == span.id
    assert hands.span(span.id).note == "y"


def test_the_card_is_made_anew_only_for_another_span_label_or_relation(hands, form):
    official = hands.mark(hands.text[20:28], "OFFICIAL")
    promise = hands.mark(hands.text[:8], "COMMITMENT")
    hands.studio.desk.order(AddRelation("made_by", promise.id, official.id))
    rows = list(form._relations.focusable())
    assert rows
    hands.studio.desk.order(EditSpan(promise.id, unsure=True))
    hands.studio.desk.order(EditSpan(promise.id, end=7))
    assert list(form._relations.focusable()) == rows
    hands.studio.desk.order(AddRelation("made_to", promise.id, official.id))
    assert list(form._relations.focusable()) != rows
    assert len(list(form._relations.focusable())) == 2 * len(rows)
