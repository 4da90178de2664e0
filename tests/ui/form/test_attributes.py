"""The form of the selected span is made from the scheme, and what is typed in it is never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from app.annotation import AddRelation, EditSpan
from app.model import State
from tests.ui.form.by_name import (
    AGENCY,
    CONTROL,
    INDONESIAN,
    OFFICIAL,
    PROMISE,
    SHIFT,
    box,
    line,
)


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


def test_undo_shows_in_the_form(hands, form):
    hands.mark(OFFICIAL, "OFFICIAL")
    line(form, "role").setFocus()
    hands.write("x")
    hands.press(Qt.Key.Key_T, CONTROL)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert line(form, "role").text() == ""
    hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert line(form, "role").text() == "x"


def test_the_form_outlives_any_change_that_its_own_field_makes(hands, form):
    """What comes back may relabel or remove the span while the field is still telling."""
    from app.annotation import RemoveSpan

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
