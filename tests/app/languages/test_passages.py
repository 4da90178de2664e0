"""Paragraphs in another language are found where the evidence is strong, and nowhere else."""

from __future__ import annotations

import unicodedata

import pytest

from app.languages import LANGUAGES, passages
from app.languages.paragraphs import inner, paragraphs

ENGLISH = (
    "“The two countries will work together to fight the networks that have been"
    " stealing from their people,” he said at the end of the meeting."
)
INDONESIAN = "Menteri mengatakan bahwa kedua negara akan bekerja sama untuk memberantas penipuan."
VIETNAMESE = "Hai bên nhất trí tăng cường hợp tác về phòng, chống tội phạm trong thời gian tới."
THAI = "รัฐมนตรีกล่าวว่าทั้งสองประเทศจะร่วมมือกันปราบปรามอาชญากรรม"
PARAGRAPHS = {"en": ENGLISH, "id": INDONESIAN, "vi": VIETNAMESE, "th": THAI}


def test_no_paragraph_of_a_seed_is_taken_for_another_language(articles: dict[str, str]) -> None:
    for name, text in articles.items():
        assert passages(text, name[:2]) == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\n\n"])
def test_a_paragraph_in_another_language_is_found_in_every_seed(
    articles: dict[str, str], form: str, ends: str
) -> None:
    for name, text in articles.items():
        for code, paragraph in PARAGRAPHS.items():
            if code == name[:2]:
                continue
            guest = unicodedata.normalize(form, paragraph)  # type: ignore[arg-type]
            mixed = f"{text}{ends}  {guest} {ends}{text}"
            start = mixed.index(guest)
            assert passages(mixed, name[:2]) == [(start, start + len(guest), code)]


def test_every_paragraph_of_one_seed_in_another_is_right_or_left_alone(
    articles: dict[str, str],
) -> None:
    found = missed = 0
    for name, text in articles.items():
        main = name[:2]
        for other, its in articles.items():
            for line in its.splitlines():
                if other[:2] == main or len(line) < 20:
                    continue
                told = passages(f"{line}\n{text}", main)
                assert [code for _, _, code in told] in ([], [other[:2]])
                found += len(told)
                missed += not told
    assert found > 9 * missed


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("Hội nghị ASEAN Regional Forum on the Law of the Sea diễn ra tại Hà Nội", "vi"),
        ("https://www.example.com/the/of/and/to/in the of", "id"),
        ("Kementerian itu kata kerajaan dan polis akan bekerjasama untuk rakyat.", "id"),
        ("Pemerintah mengatakan bahwa polisi dan tentara akan bekerja sama.", "ms"),
        ("NATO, ASEAN, PBB, WHO, IMF, G20, OPEC, APEC, BRICS, EU dan AU pada 2024", "id"),
        (f"{ENGLISH} {'安倍首相は会談後に記者団に対し' * 4}", "id"),
        ("The end of the list of them", "id"),
        (ENGLISH, "fr"),
        (ENGLISH, "und"),
        ("", "th"),
        ("\n\n \n", "vi"),
    ],
)
def test_what_is_not_sure_stays_in_the_language_of_the_article(text: str, main: str) -> None:
    assert passages(text, main) == []


def test_paragraphs_tile_the_text_and_hold_one_line_end_each() -> None:
    text = "a\n\nb\r\nc\u2028 d \rfin"
    pieces = [text[start:end] for start, end in paragraphs(text)]
    assert pieces == ["a\n", "\n", "b\r\n", "c\u2028", " d \r", "fin"]
    assert inner(text, 8, 12) == (9, 10)
    assert set(LANGUAGES) == {"th", "vi", "id", "ms", "en"}


def test_a_paragraph_that_speaks_for_the_main_language_as_well_is_none() -> None:
    mixed = (
        "The plan yang akan dibahas dengan para and the list of them untuk rakyat was in the act"
    )
    assert passages(f"{mixed}\n{mixed}", "id") == []


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_a_long_paragraph_is_told_by_its_beginning_and_found_whole(
    articles: dict[str, str], code: str
) -> None:
    long = " ".join([PARAGRAPHS[code]] * 8)
    for name, text in articles.items():
        if name[:2] != code:
            start = len(text) + 1
            assert passages(f"{text}\n{long}\n", name[:2]) == [(start, start + len(long), code)]
