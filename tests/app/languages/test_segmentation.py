"""The laws every segmentation keeps, in every language, for every text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.languages import LANGUAGES, Segmentation, boundaries, segment
from app.languages.segmentation import assemble, restored

CODES = [*LANGUAGES, "und"]

PIECES = [
    *"aZ1.,:;!?…'’\"“”-‐–_/@(+ \t\n\r\v\x85\u2028\xa0\u200b\u200c\u200d\u2060\ufeff\xad\0",
    *("\r\n", "\n\n", "...", "//", ">>", "==>", " | ", ". A", "1. "),
    *("ก", "ำ", "\u0e4d\u0e32", "เเ", "ที่่", "อําเภอ", "กระทรวงกลาโหม", "พล.อ.", "ฯ", "ๆ", "๑๒", "฿"),
    *("Bộ", " Công an", "Bo\u0323\u0302", "ASEAN.", "Tp.", "bao_cao_2023", "29/5/2023", "Đ."),
    *(
        "orang-orang",
        "Ma'ruf",
        "PM2.5",
        "09.30",
        "a.n.",
        "https://x.go.th/ก?a=1).",
        "a.b@moi.go.th",
    ),
    *(
        "\u0301",
        "🇹🇭",
        "🇹",
        "😀",
        "👨‍👩‍👧",
        "1️⃣",
        "𠀀",
        "漢字ひらカナ",
        "ລາວ",
        "ខ្មែរ",
        "क्षि",
        "한글",
        "\u1100\u1161",
    ),
]

texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.text(max_size=60),
)


def keeps_the_laws(text: str, found: Segmentation) -> None:
    for level in (found.atoms, found.words, found.sentences):
        assert level[0] == 0
        assert level[-1] == len(text)
        assert list(level) == sorted(set(level))
    assert set(found.sentences) <= set(found.words) <= set(found.atoms)
    assert set(found.atoms) <= set(boundaries(text))


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=150)
@given(text=texts)
@example(text="a\ud800 Bộ\udfff Công an กระทรวง\ud83d")
@example(text="\r\n\u0301ก\u0301า \u0301x")
def test_any_text_is_tiled_on_three_levels(code: str, text: str) -> None:
    found = segment(text, code)
    assert found.language == code
    keeps_the_laws(text, found)


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=60)
@given(text=texts)
def test_a_line_end_ends_word_and_sentence(code: str, text: str) -> None:
    found = segment(text, code)
    for position, character in enumerate(text, 1):
        if character == "\n":
            assert position in found.sentences


@pytest.mark.parametrize("code", CODES)
def test_the_seed_articles_keep_the_laws(code: str, articles: dict[str, str]) -> None:
    for text in articles.values():
        keeps_the_laws(text, segment(text, code))
        crlf = text.replace("\n", "\r\n")
        keeps_the_laws(crlf, segment(crlf, code))


def test_an_empty_text_has_one_border() -> None:
    found = segment("", "id")
    assert found.atoms == found.words == found.sentences == (0,)


def test_a_run_of_blanks_is_one_word_and_a_line_end_another() -> None:
    text = "  Para \u200b menteri,\r\n\r\n siap."
    found = [text[start:end] for start, end in pairwise(segment(text, "id").words)]
    assert found == [*("  ", "Para", " \u200b ", "menteri", ",", "\r\n", "\r\n", " ", "siap", ".")]


def test_proposals_that_break_a_law_are_dropped() -> None:
    found = assemble("e\u0301 abc", "und", ([1, 2, 4, -3, 99], [1, 4, 5]), [4, 2, 3])
    assert found.atoms == (0, 2, 4, 6)
    assert found.words == (0, 4, 6)
    assert found.sentences == (0, 4, 6)


def test_what_was_kept_is_refused_where_it_would_cut_a_cluster() -> None:
    with pytest.raises(ValueError, match="no segmentation"):
        restored("e\u0301a", "en", (1, 2), (b"\1\1", b"\0\1"))
