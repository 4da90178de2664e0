"""A field shows what is on the disk, and a country is found by what its curators call it."""

from __future__ import annotations

import pytest

from app.model import Attribute
from ui.form.fields import ChoiceField, CountryField, LineField, field_of, ranked


def test_each_type_has_its_field(qtbot) -> None:
    for kind, made in (
        ("text", LineField),
        ("date", LineField),
        ("choice", ChoiceField),
        ("country", CountryField),
    ):
        choices = ("x",) if kind == "choice" else ()
        field = field_of(Attribute("name", "Title", kind, choices, "a hint"))
        qtbot.addWidget(field)
        assert type(field) is made
        assert (field.objectName(), field.accessibleName()) == ("attribute_name", "Title")
        field.show_value("")
        assert field.value() == ""


@pytest.mark.parametrize(
    ("sought", "first"),
    [
        ("th", "TH"),
        ("vi", "VI"),
        ("viet", "VN"),
        ("lao", "LA"),
        ("thai lan", "TH"),
        ("my", "MY"),
        ("hoa ky", "US"),
        ("เวียด", "VN"),
        ("amerika", "US"),
        ("inggris", "GB"),
    ],
)
def test_the_likeliest_country_is_offered_first(sought: str, first: str) -> None:
    assert ranked(sought)[0].code == first


def test_what_begins_so_is_offered_before_what_only_holds_it() -> None:
    codes = [one.code for one in ranked("indo")]
    assert codes[0] == "ID"
    assert ranked("no such country") == []


def test_a_country_shows_its_name_and_gives_its_code(qtbot) -> None:
    field = CountryField(Attribute("country", "Country", "country"))
    qtbot.addWidget(field)
    field.show_value("VN")
    assert (field.text(), field.value()) == ("VN Vietnam", "VN")
    field.show_value("EU")
    assert (field.text(), field.value()) == ("EU", "EU"), "what was taken before stays as it is"
    field.setText("Mỹ")
    assert field.value() == "US"
    field.setText("Utopia")
    assert field.value() == "Utopia"
