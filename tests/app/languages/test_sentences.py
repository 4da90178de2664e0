"""Sentence ends: found where they are plain, and not where a name would be cut."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.languages import segment


def sentences(text: str, language: str = "id") -> list[str]:
    return [text[a:b] for a, b in pairwise(segment(text, language).sentences)]


@pytest.mark.parametrize(
    "parts",
    [
        ["Ia tiba pukul 09.30. ", "Anutin bergabung."],
        ["Siapa? ", "Dia! ", "Ya… ", "Baik."],
        ['"Kami siap." ', '"Benar," katanya.'],
        ["Ia datang (dari Laos). ", "“Baik,” katanya."],
        ["miliar pada tahun 2027. ", "Ia menegaskan."],
        ["Baris satu\n", "baris dua\r\n", "\r\n", "baris tiga"],
        ["trong khối ASEAN. ", "Đồng thời, Việt Nam"],
        ["Selesai.  \xa0", "Ia pulang.\n"],
    ],
)
def test_a_sentence_ends_with_its_blanks(parts: list[str]) -> None:
    assert sentences("".join(parts)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "Clair M. Grady datang",
        "Dr. H. Joko Widodo dan Prof. Dr. Ir. Bambang",
        "No. 5 dan Jl. Sudirman",
        "Letjen. TNI Prabowo",
        "U.S. Department of State",
        "1. Menteri Luar Negeri",
        "pukul 9 a.m. Jakarta",
        "TP. Hồ Chí Minh",
        "pada 09.30 dan 1.000. orang",
        "selesai. ia pulang",
        "selesai.Ia pulang",
        "Lê Quốc Hùng. | Sáng",
    ],
)
def test_what_is_no_end_does_not_end_a_sentence(text: str) -> None:
    assert sentences(text) == [text]


def test_vietnamese_sentences_are_those_of_the_rule(articles: dict[str, str]) -> None:
    found = [s.strip() for s in sentences(articles["vi-crime-dialogue-hanoi"], "vi")]
    assert "Toàn cảnh phiên khai mạc Đối thoại. |" in found
    assert any(s.startswith("Đồng thời, Việt Nam") for s in found)
    assert len([s for s in found if s]) == 21


def test_a_thai_sentence_is_a_line_and_blanks_are_none() -> None:
    assert sentences("พลเอก ประวิตร  กล่าว. A\nไทย\n", "th") == ["พลเอก ประวิตร  กล่าว. A\n", "ไทย\n"]
