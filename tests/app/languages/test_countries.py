"""A country is known by its code and by what the curators' languages call it."""

from __future__ import annotations

import pytest

from app.languages.countries import countries, country
from app.languages.folding import fold
from app.model.country import COUNTRIES


def test_every_country_of_the_standard_has_a_name_in_every_language() -> None:
    assert {one.code for one in countries()} == COUNTRIES
    assert len(COUNTRIES) == 249
    for one in countries():
        assert set(one.names) == {"en", "th", "vi", "id"}
        assert all(name and name == name.strip() for name in one.called())


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("TH", "TH"),
        (" th ", "TH"),
        ("Thailand", "TH"),
        ("ไทย", "TH"),
        ("Thái Lan", "TH"),
        ("thai lan", "TH"),
        ("Hoa Kỳ", "US"),
        ("Mỹ", "US"),
        ("สหรัฐฯ", "US"),
        ("Amerika Serikat", "US"),
        ("พม่า", "MM"),
        ("Campuchia", "KH"),
        ("Inggris", "GB"),
        ("AS", "AS"),
    ],
)
def test_a_country_is_found_by_code_and_by_name(written: str, code: str) -> None:
    found = country(written)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("written", ["", "Utopia", "EU", "tha", "T"])
def test_what_is_no_country_is_none(written: str) -> None:
    assert country(written) is None


def test_a_name_means_one_country_only() -> None:
    meant: dict[str, set[str]] = {}
    for one in countries():
        for name in one.called():
            meant.setdefault(fold(name), set()).add(one.code)
    assert {name: codes for name, codes in meant.items() if len(codes) > 1} == {}


def test_a_language_without_names_is_told_in_english() -> None:
    found = country("LA")
    assert found is not None
    assert (found.name("vi"), found.name("de")) == ("Lào", "Laos")
