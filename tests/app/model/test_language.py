"""Languages of an article: one value, told by place."""

from __future__ import annotations

import pytest

from app.errors import PenandaError
from app.model import Languages, Passage, check_annotator, check_code
from app.model.language import fault_in, is_of, settled, shortened


def test_the_language_at_a_place_is_that_of_its_passage_or_the_main_one() -> None:
    languages = Languages("th", (Passage(5, 10, "en"), Passage(20, 30, "vi")))
    assert [languages.at(n) for n in (0, 4, 5, 9, 10, 19, 20, 29, 30)] == (
        ["th", "th", "en", "en", "th", "th", "vi", "vi", "th"]
    )
    assert languages.codes == {"th", "en", "vi"}
    assert Languages.from_json(languages.as_json()) == languages


def test_a_code_is_short_where_its_language_is_one_that_is_read() -> None:
    codes = ("ind", "IND-ID", "tha", "zsm", "id-ID", "fra", "und", "")
    assert [*map(shortened, codes)] == ["id", "id-ID", "th", "ms", "id-ID", "fra", "und", ""]


def test_a_code_is_of_a_language_when_it_is_it_or_narrower() -> None:
    assert is_of("id", "id")
    assert is_of("id-ID", "ID")
    assert is_of("id-ID", "id-id")
    assert not is_of("id", "id-ID")
    assert not is_of("ido", "id")


def test_a_passage_in_the_main_language_says_nothing() -> None:
    assert settled("th", [Passage(5, 9, "en"), Passage(0, 3, "th")]) == (
        Languages("th", (Passage(5, 9, "en"),))
    )


@pytest.mark.parametrize(
    ("languages", "fault"),
    [
        (Languages("th"), ""),
        (Languages("th", (Passage(0, 4, "en"), Passage(4, 10, "vi"))), ""),
        (Languages("t h"), "no language code"),
        (Languages("th", (Passage(0, 4, ""),)), "no language code"),
        (Languages("th", (Passage(0, 11, "en"),)), "0 to 11 is no passage"),
        (Languages("th", (Passage(3, 3, "en"),)), "3 to 3"),
        (Languages("th", (Passage(0, 4, "en"), Passage(3, 6, "vi"))), "3 to 6"),
    ],
)
def test_what_a_text_of_ten_characters_cannot_be_in_is_told(
    languages: Languages, fault: str
) -> None:
    told = fault_in(languages, 10)
    assert fault in told
    assert bool(told) == bool(fault)


def test_codes_and_names_that_cannot_be_are_refused() -> None:
    assert check_code("th-TH") == "th-TH"
    with pytest.raises(PenandaError):
        check_code("Thai language")
    with pytest.raises(PenandaError):
        check_annotator("language")
