"""At a glance: what the closer look says, or nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.languages.glance import at_a_glance, sample_of
from app.languages.identify import evidence

MALAY = (
    "Perdana Menteri berkata kerajaan akan membantu rakyat kerana bahawa itu janji mereka. Polis dan"
    " mahkamah telah mengikut undang-undang, kata beliau semalam di pejabat syarikat itu. "
)
ENGLISH = (
    "The minister said that the two countries would work together in the fight against crime, and that"
    " the police of both had been told to help the people who were stolen from. "
)
INDONESIAN = (
    "Menteri mengatakan bahwa pemerintah dan polisi akan bekerja sama untuk rakyat karena hal itu"
    " adalah janji yang telah mereka berikan pada hari Kamis di Jakarta. "
)


def test_an_article_is_told_at_a_glance_as_by_all_that_it_says(articles: dict[str, str]) -> None:
    for name, text in articles.items():
        for form in ("NFC", "NFD"):
            whole = unicodedata.normalize(form, text)  # type: ignore[arg-type]
            assert at_a_glance(whole) == evidence(whole).language == name[:2]


@pytest.mark.parametrize(("code", "text"), [("ms", MALAY), ("en", ENGLISH), ("id", INDONESIAN)])
def test_a_language_of_latin_letters_is_told_by_its_words(code: str, text: str) -> None:
    assert at_a_glance(text * 5) == evidence(text * 5).language == code


def test_any_part_of_an_article_is_told_as_by_a_closer_look_or_not_at_all(
    articles: dict[str, str],
) -> None:
    told = parts = 0
    for name, text in articles.items():
        for start in range(0, len(text) - 600, 50):
            code = at_a_glance(text[start : start + 600])
            assert code in (name[:2], "")
            told += bool(code)
            parts += 1
    assert told > 0.85 * parts, "or it is of no use"


def test_what_is_short_or_mixed_is_left_to_a_closer_look(articles: dict[str, str]) -> None:
    for text in articles.values():
        assert at_a_glance(text[:599]) == ""
    thai = next(text for name, text in articles.items() if name.startswith("th"))
    vietnamese = next(text for name, text in articles.items() if name.startswith("vi"))
    for one, other in ((thai, ENGLISH), (thai, vietnamese), (vietnamese, ENGLISH)):
        mixed = "".join(one[at : at + 60] + other[:60] for at in range(0, 1_200, 60))
        assert at_a_glance(mixed) == ""
    assert at_a_glance((ENGLISH + MALAY) * 5) == at_a_glance((INDONESIAN + MALAY) * 5) == ""
    assert at_a_glance("".join(thai[at : at + 60] + "安倍首相は東京" * 9 for at in range(9))) == ""
    assert (
        at_a_glance("Lorem ipsum dolor sit amet consectetur kerana bahawa. " * 3 + "qu " * 200)
        == ""
    )
    assert at_a_glance("Rapat itu akan diadakan di sana untuk para anggota. " * 20) == "", (
        "or Malay"
    )
    assert at_a_glance("Le ministre a dit que la réunion est dans la ville. " * 20) == ""
    assert at_a_glance("安倍首相は" * 200) == at_a_glance("1 2 3 " * 200) == ""


@given(st.text(min_size=1), st.sampled_from([1, 300, 600]))
def test_every_text_has_an_answer(text: str, times: int) -> None:
    assert at_a_glance(text * times) in {"th", "vi", "id", "ms", "en", ""}


@given(st.text(), st.integers(3, 30))
def test_a_sample_is_of_the_beginning_the_middle_and_the_end(text: str, most: int) -> None:
    sample = sample_of(text, most)
    third = most // 3
    assert len(sample) <= most + 2
    assert sample == text or (sample[:third], sample[-third:]) == (text[:third], text[-third:])
