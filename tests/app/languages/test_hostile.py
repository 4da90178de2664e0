"""Paragraphs that nobody writes and a file may hold: each is divided, soon, and by the laws.

How soon is a benchmark's business (``./dev bench languages``); here each must end at all, and what
goes wrong in a segmenter costs coarser words and is told once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from app.languages import boundaries, graphemes, segment, thai, vietnamese
from app.languages.segmentation import Segmentation
from tests.app.languages.conftest import word_at

SIZE = 100_000
UNITS = {
    "th": (
        *("ก", "ก่", "ตากลม", "ยาย", "มา", "ก.", "ความมั่นคงแห่งมาตุภูมิ", "ก\u200d", "aก", "เเ"),
        *("อํา", "ๆ", "ฯ", "๑๒", "ก ", "ก\u0e49\u0e49"),
    ),
    "vi": (
        *("a", "A", "ab.", "a.b@", "1.", "Công", "Bộ Công an ", "(", "a-", "o\u0323", "_", "đ"),
        *("http://", "==>", "..."),
    ),
    "id": ("a", "1", ".", "'", "@", "-", "🇹", "ab.", "a@", "1.", "www.", "http://", ". A", "U.S."),
    "en": ("\u0301", "\u200d", "👨\u200d", " ", "\u200b", "\t", "\r", "“", "’a", "\0", "\ud800"),
}


def keeps_the_laws(text: str, found: Segmentation) -> None:
    for level in (found.atoms, found.words, found.sentences):
        assert level[0] == 0
        assert level[-1] == len(text)
    assert set(found.sentences) <= set(found.words) <= set(found.atoms)
    assert not set(found.atoms) & graphemes.inside(text)


@pytest.mark.parametrize(
    ("code", "unit"), [(code, unit) for code, units in UNITS.items() for unit in units]
)
def test_a_hundred_thousand_characters_of_it_are_divided(code: str, unit: str) -> None:
    text = unit * (SIZE // len(unit))
    found = segment(text, code)
    keeps_the_laws(text, found)
    assert found.sound


def test_a_million_thai_letters_without_a_blank_have_words() -> None:
    unit = "กระทรวงกลาโหมแถลงผลการหารือ"
    text = unit * (1_000_000 // len(unit))
    found = segment(text, "th")
    assert found.sound
    assert len(found.words) > len(text) // 12
    middle = len(text) // 2 // len(unit) * len(unit)
    assert text[slice(*word_at(found, middle + 1))] == "กระทรวงกลาโหม"


def test_where_a_long_thai_run_is_handed_on_in_pieces_its_words_stay() -> None:
    unit = "กระทรวงกลาโหมแถลงผลการหารือระหว่างประเทศ"
    once = list(segment(unit, "th").words)[:-1]
    repeats = 400
    found = segment(unit * repeats, "th").words
    expected = {number * len(unit) + start for number in range(repeats) for start in once}
    assert set(found) == expected | {repeats * len(unit)}


@pytest.mark.expects_log
@pytest.mark.parametrize(
    ("module", "code", "text", "word"),
    [
        (thai, "th", "กระทรวงกลาโหม ไทย", "กระทรวงกลาโหม"),
        (vietnamese, "vi", "Bộ Công an\nViệt Nam", "Công"),
    ],
)
def test_who_has_used_up_the_time_gets_fallback_words_and_it_is_told_once(
    module: object,
    code: str,
    text: str,
    word: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(module, "_said_once", threading.Event())
    monkeypatch.setattr(module, "_SECONDS", -9.0)
    for _ in range(2):
        found = segment(text, code)
        keeps_the_laws(text, found)
        assert not found.sound
        assert text[slice(*word_at(found, text.index(word)))] == word
    assert caplog.text.count("took too long") == 1


@pytest.mark.expects_log
@pytest.mark.parametrize("error", [RecursionError, MemoryError, ValueError])
def test_a_segmenter_that_breaks_costs_words_and_is_told_once(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> Callable[[], None]:
        raise error("broken")

    segment("ไทย", "th")
    segment("an", "vi")
    for module in (thai, vietnamese):
        monkeypatch.setattr(module, "_said_once", threading.Event())
    monkeypatch.setattr(thai._dictionary, "_segment", broken)
    monkeypatch.setattr(vietnamese._model.get(), "labels", broken)
    for code, text in (("th", "ที่นี่"), ("vi", "Bộ Công an"), ("vi", "Công an")):
        found = segment(text, code)
        keeps_the_laws(text, found)
        assert set(found.atoms) <= set(boundaries(text))
        assert not found.sound
    assert caplog.text.count("broken") == 2
