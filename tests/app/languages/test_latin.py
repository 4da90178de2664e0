"""Words and atoms of Indonesian, Malay, English, and of guests."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.languages import boundaries, segment


def words(text: str, language: str = "id") -> list[str]:
    return [text[a:b] for a, b in pairwise(segment(text, language).words) if text[a:b].strip()]


def atoms(text: str, language: str = "id") -> list[str]:
    return [text[a:b] for a, b in pairwise(segment(text, language).atoms) if text[a:b].strip()]


@pytest.mark.parametrize(
    ("text", "expected_words", "expected_atoms"),
    [
        ("orang-orang", ["orang-orang"], ["orang", "-", "orang"]),
        ("ASEAN-Kamboja", ["ASEAN-Kamboja"], ["ASEAN", "-", "Kamboja"]),
        ("Ma'ruf Jum’at", ["Ma'ruf", "Jum’at"], ["Ma", "'", "ruf", "Jum", "’", "at"]),
        ("PM2.5", ["PM2.5"], ["PM", "2.5"]),
        ("(R12)", ["(", "R12", ")"], ["(", "R", "12", ")"]),
        ("pukul 09.30.", ["pukul", "09.30", "."], ["pukul", "09.30", "."]),
        ("US$11", ["US", "$", "11"], ["US", "$", "11"]),
        ("24-26 ke-75", ["24", "-", "26", "ke-75"], ["24", "-", "26", "ke", "-", "75"]),
        ("Suarathailand- ", ["Suarathailand", "-"], ["Suarathailand", "-"]),
        ("Mekong–Lancang", ["Mekong", "–", "Lancang"], ["Mekong", "–", "Lancang"]),
        ("tunggu... >>", ["tunggu", "...", ">>"], ["tunggu", ".", ".", ".", ">", ">"]),
        ("a.n. M.Si.", ["a.n.", "M.Si."], ["a", ".", "n", ".", "M", ".", "Si", "."]),
        ('"Langit Cerah"', ['"', "Langit", "Cerah", '"'], ['"', "Langit", "Cerah", '"']),
        ("ker\xadja\u0301", ["ker\xadja\u0301"], ["ker\xadja\u0301"]),
        ("sama.Thailand", ["sama", ".", "Thailand"], ["sama", ".", "Thailand"]),
        ("漢字", ["漢", "字"], ["漢", "字"]),
        ("bao_cao", ["bao_cao"], ["bao", "_", "cao"]),
    ],
)
def test_words_are_a_readers_and_atoms_are_finer(
    text: str, expected_words: list[str], expected_atoms: list[str]
) -> None:
    assert words(text) == expected_words
    assert atoms(text) == expected_atoms


@pytest.mark.parametrize(
    "address",
    [
        "https://www.nationtv.tv/news/378?x=1&y=a_b",
        "http://kemlu.go.id/",
        "www.kemlu.go.id",
        "kemlu.go.id",
        "a.b+c@moi.go.th",
    ],
)
@pytest.mark.parametrize("after", [".", ").", ", ", "\n", "”"])
def test_an_address_is_one_word_without_the_signs_behind_it(address: str, after: str) -> None:
    assert words(f"lihat {address}{after}")[:2] == ["lihat", address]


def test_white_space_is_a_piece_of_its_own_and_a_line_end_another() -> None:
    text = "a \t\xa0b\r\n\n c"
    found = segment(text, "id")
    assert [text[a:b] for a, b in pairwise(found.atoms)] == [
        *("a", " \t\xa0", "b", "\r\n", "\n", " ", "c")
    ]
    assert found.words == found.atoms


def test_a_guest_script_is_one_word_of_clusters() -> None:
    assert words("kata ที่นี่ x", "und") == ["kata", "ที่นี่", "x"]
    assert atoms("kata ที่นี่ x", "und") == ["kata", "ที่", "นี่", "x"]


def test_every_code_without_a_file_is_read_as_latin() -> None:
    for code in ("en", "ms", "und", "xx", "", "id-ID", "EN_us"):
        assert words("orang-orang ini", code) == ["orang-orang", "ini"]
    assert segment("a", "id-ID").language == "id"


@pytest.mark.parametrize(
    "unit",
    [
        *"a1.'(@-\n🇹😀",
        "ab.",
        "a-",
        "a@",
        "1.",
        "www.",
        "http://",
        "http://...",
        ". A",
        '."',
        "a'b",
        "U.S.",
    ],
)
def test_a_hostile_run_is_tiled(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    found = segment(text, "id")
    assert "".join(text[start:end] for start, end in pairwise(found.words)) == text
    assert set(found.words) <= set(found.atoms) <= set(boundaries(text))


def test_an_article_repeated_gives_its_words_repeated(articles: dict[str, str]) -> None:
    text = articles["id-thailand-laos-cooperation"].rstrip() + "\n"
    once = segment(text, "id").words
    found = segment(text * 60, "id").words
    assert found == (
        *(number * len(text) + start for number in range(60) for start in once[:-1]),
        60 * len(text),
    )
