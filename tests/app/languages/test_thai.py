"""Thai words, and what is done where newmm would go wrong."""

from __future__ import annotations

import sys
import threading
from itertools import pairwise

import pytest

from app.languages import boundaries, segment, thai
from tests.app.languages.conftest import word_at


def words(text: str) -> list[str]:
    found = segment(text, "th")
    return [text[a:b] for a, b in pairwise(found.words) if text[a:b].strip()]


def atoms(text: str) -> list[str]:
    return [text[a:b] for a, b in pairwise(segment(text, "th").atoms) if text[a:b].strip()]


def test_the_seed_sentence_is_cut_into_words(articles: dict[str, str]) -> None:
    text = articles["th-prawit-homeland-security"]
    found = segment(text, "th")
    start = text.index("กระทรวงกลาโหม")
    assert word_at(found, start + 4) == (start, start + len("กระทรวงกลาโหม"))
    line = "โดยทั้งสองฝ่ายได้หารือร่วมกัน ถึงความร่วมมือด้านความมั่นคงไซเบอร์"
    assert "|".join(words(line)) == ("โดย|ทั้งสองฝ่าย|ได้|หารือ|ร่วมกัน|ถึง|ความร่วมมือ|ด้าน|ความมั่นคง|ไซเบอร์")


def test_what_is_not_thai_never_reaches_newmm() -> None:
    assert words("ประเทศ\xa0(United States) 24-26 เมษายน") == [
        *("ประเทศ", "(", "United", "States", ")", "24", "-", "26", "เมษายน")
    ]
    assert words("ดู https://www.nationtv.tv/ข่าว/กลาโหม ที่นี่") == [
        *("ดู", "https://www.nationtv.tv/ข่าว/กลาโหม", "ที่นี่")
    ]
    assert words("a.b@moi.go.th Bộ Công an") == ["a.b@moi.go.th", "Bộ", "Công", "an"]


def test_a_short_form_is_a_word_and_its_stops_are_atoms() -> None:
    assert words("ปี พ.ศ. 2566")[1:3] == ["พ.ศ.", "2566"]
    assert atoms("พ.ศ.") == ["พ", ".", "ศ", "."]
    assert words("จบ...") == ["จบ", "..."]


@pytest.mark.parametrize(
    "text", ["อ\u0e4d\u0e32เภอ", "ที่่", "กา\u0301ขา", "น\u0e49\u0e4d\u0e32", "เเมว", "ำก"]
)
def test_no_cluster_is_cut(text: str) -> None:
    assert "".join(atoms(text)) == text
    for atom in atoms(text):
        assert not atom.startswith(("\u0301", "\u0e4d", "\u0e32\u0e4d", "\u0e49", "\u0e48"))


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("อำเภอ", "อ\u0e4d\u0e32เภอ"),
        ("แมว", "เเมว"),
        ("น้ำ", "น\u0e49\u0e4d\u0e32"),
        ("น้ำ", "น\u0e4d\u0e49\u0e32"),
    ],
)
def test_a_word_in_another_spelling_is_the_same_word(text: str, variant: str) -> None:
    assert text != variant
    assert words(f"ไป{text}ที่ไทย") == ["ไป", text, "ที่", "ไทย"]
    assert words(f"ไป{variant}ที่ไทย") == ["ไป", variant, "ที่", "ไทย"]


def test_zero_width_space_divides_words() -> None:
    assert words("ไทย\u200bแลนด์")[0] == "ไทย"
    assert segment("\ufeffไทย", "th").words == (0, 1, 4)


@pytest.mark.expects_log
def test_tokens_that_are_not_the_run_cost_words_and_are_told_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    thai.prepare()
    monkeypatch.setattr(thai, "_said_once", threading.Event())
    monkeypatch.setattr(thai._dictionary, "_segment", lambda run, *_, **__: [run[:-1], "x"])
    assert words("กระทรวง กลาโหม") == ["กระทรวง", "กลาโหม"]
    assert atoms("กลาโหม") == ["ก", "ล", "า", "โ", "ห", "ม"]
    assert caplog.text.count("Thai words are not available") == 1


@pytest.mark.expects_log
def test_a_run_that_fails_costs_its_own_words_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(run: str, *_: object, **__: object) -> list[str]:
        if run == "ไทย":
            return ["ไ", "ทย"]
        raise RecursionError("too deep")

    thai.prepare()
    monkeypatch.setattr(thai, "_said_once", threading.Event())
    monkeypatch.setattr(thai._dictionary, "_segment", fail)
    assert words("กระทรวงกลาโหม กลาโหม ไทย") == ["กระทรวงกลาโหม", "กลาโหม", "ไ", "ทย"]
    assert caplog.text.count("RecursionError: too deep") == 1


@pytest.mark.expects_log
def test_without_pythainlp_a_run_is_a_word(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "pythainlp.tokenize.newmm", None)
    monkeypatch.setattr(thai, "_said_once", threading.Event())
    monkeypatch.setattr(thai, "_dictionary", thai._Dictionary())
    thai.prepare()
    assert words("กระทรวงกลาโหม ไทย") == ["กระทรวงกลาโหม", "ไทย"]
    assert atoms("ที่นี่") == ["ที่", "นี่"]
    assert caplog.text.count("Thai words are not available") == 1


def test_a_guest_beside_a_thai_run_is_cut_into_clusters() -> None:
    assert atoms("ไทยລາວ") == ["ไทย", "ລ", "າ", "ວ"]


@pytest.mark.parametrize("unit", ["ก", "ก่", "ตากลม", "ก.", "ความมั่นคงแห่งมาตุภูมิ", "ก\u200d", "aก"])
def test_a_run_without_blanks_is_tiled(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    found = segment(text, "th")
    assert "".join(text[start:end] for start, end in pairwise(found.words)) == text
    assert set(found.words) <= set(found.atoms) <= set(boundaries(text))
