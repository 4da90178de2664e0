"""Vietnamese words: pyvi's own, at exact offsets."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from itertools import pairwise

import pytest

from app.languages import boundaries, pyvi_model, segment, vietnamese
from tests.app.languages.conftest import word_at

_PYVI = """
import json, sys, warnings
warnings.simplefilter("ignore")
from pyvi import ViTokenizer
texts = json.load(sys.stdin)
print(json.dumps([ViTokenizer.tokenize(text).split() for text in texts]))
"""

LINES = [
    "Thứ trưởng Bộ Công an, ThS. Nguyễn Văn A., TP. Hồ Chí Minh (Tp. HCM)",
    "Giá 1.250.000 đồng, tăng 3,5% so với 29/5/2023; xem a.b@moi.gov.vn ... ==> -> >>",
    "Thủ tướng Phạm Minh Chính hội đàm với Tổng thống Hàn Quốc Yoon Suk Yeol tại Hà Nội",
    "COVID-19 và PM2.5 ở TP.HCM; Đại tướng Tô Lâm; ông M. Grady",
]


def words(text: str) -> list[str]:
    found = segment(text, "vi").words
    return [text[a:b] for a, b in pairwise(found) if text[a:b].strip()]


def atoms(text: str) -> list[str]:
    found = segment(text, "vi").atoms
    return [text[a:b] for a, b in pairwise(found) if text[a:b].strip()]


def test_words_are_those_of_pyvi_itself(articles: dict[str, str]) -> None:
    texts = [text for name, text in articles.items() if name.startswith("vi-")] + LINES
    assert len(texts) == 6
    asked = subprocess.run(
        [sys.executable, "-c", _PYVI],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    for text, expected in zip(texts, json.loads(asked.stdout), strict=True):
        assert [word.replace(" ", "_") for word in words(text)] == expected


def test_the_seed_sentence_is_cut_into_words(articles: dict[str, str]) -> None:
    text = articles["vi-crime-dialogue-hanoi"]
    assert words(text)[:5] == ["Thứ trưởng", "Bộ", "Công an", "Việt Nam", "Lê Quốc"]
    assert atoms(text)[:6] == ["Thứ", "trưởng", "Bộ", "Công", "an", "Việt"]
    start = text.index("Bộ Công an")
    found = segment(text, "vi")
    assert word_at(found, start + 4) == (start + 3, start + 10)
    assert {start, start + len("Bộ Công an")} <= set(found.words)


def test_a_full_stop_is_an_atom_though_pyvi_takes_it_into_the_word() -> None:
    text = "phát triển của ASEAN. Việt Nam"
    assert "ASEAN." in words(text)
    assert atoms(text)[-4:] == ["ASEAN", ".", "Việt", "Nam"]


def test_decomposed_text_has_the_same_words(articles: dict[str, str]) -> None:
    for name, text in articles.items():
        if name.startswith("vi-"):
            decomposed = unicodedata.normalize("NFD", text)
            assert len(decomposed) > len(text)
            found = [unicodedata.normalize("NFC", word) for word in words(decomposed)]
            assert found == words(text)


class _EagerModel:
    def labels(self, pieces: list[str]) -> list[str]:
        return ["I_W"] * len(pieces)


def test_the_vetoes_hold_whatever_the_model_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vietnamese._model, "get", _EagerModel)
    assert words("an ninh 2 năm, Hà Nội cao Bộ - Đảng") == [
        *("an ninh", "2", "năm", ",", "Hà Nội cao", "Bộ", "-", "Đảng")
    ]


def test_a_word_never_crosses_a_line_end() -> None:
    for line_end in ("\n", "\r\n", "\r", "\u2028"):
        assert words(f"Việt{line_end}Nam, Công{line_end}an") == ["Việt", "Nam", ",", "Công", "an"]
    assert words("Việt \t\xa0Nam") == ["Việt \t\xa0Nam"]


def test_what_spoils_the_model_spoils_no_offset() -> None:
    text = "Bộ Công an\ud800 Việt\0Nam \u200bกลาโหม 👨‍👩‍👧 bao_cao_2023 Công an"
    assert "".join(words(text)).replace(" ", "") == text.replace(" ", "")
    assert "กลาโหม" in words(text)
    assert words(text)[-1] == "Công an"


@pytest.mark.expects_log
def test_without_the_model_syllables_are_words_and_it_is_told_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> pyvi_model.WordModel:
        raise pyvi_model.ModelUnreadableError("pyvi's model has another layout: no state")

    monkeypatch.setattr(vietnamese, "_model", vietnamese._Model())
    monkeypatch.setattr(pyvi_model, "load", fail)
    assert words("Bộ Công an") == ["Bộ", "Công", "an"]
    assert words("Việt Nam") == ["Việt", "Nam"]
    assert caplog.text.count("another layout") == 1
    assert "Install the version of pyvi" in caplog.text


@pytest.mark.parametrize(
    "unit", ["a", "A", "ab.", "a.b@", "1.", "Công", "Bộ Công an ", "(", "a-", "o\u0323"]
)
def test_a_long_line_is_tiled(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    found = segment(text, "vi")
    assert "".join(text[start:end] for start, end in pairwise(found.words)) == text
    assert set(found.words) <= set(found.atoms) <= set(boundaries(text))


def test_where_a_long_line_is_handed_on_in_parts_its_words_stay() -> None:
    unit = "Bộ Công an họp. "
    once = [start for start in segment(unit, "vi").words if start < len(unit)]
    repeats = 3_000
    found = set(segment(unit * repeats, "vi").words)
    assert found == {number * len(unit) + start for number in range(repeats) for start in once} | {
        repeats * len(unit)
    }
