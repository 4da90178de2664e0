"""An article divided by its paragraphs: as one by one, each in its language, under one version."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.languages import LANGUAGES, articles, segment, segment_article
from app.languages.paragraphs import paragraphs
from app.model import Languages, Passage
from tests.app.languages.conftest import word_at

GOLDEN = Path(__file__).parents[2] / "golden" / "segmentation.json"
AWKWARD = (
    "อําเภอ น้ำใจ เเม่ ที่่ พล.อ.ประยุทธ์ จันทร์โอชา ๑๒๓ 10.30 น. https://www.nationtv.tv/ก/1",
    "Bộ Công an\r\nVie\u0323\u0302t Nam, ngày 29/5/2023 – TP.HCM (ASEAN+3) bao_cao_2023 Đ.N.A.",
    "Ma'ruf, a.n. orang-orang PM2.5 Rp1.000,50 info@kemlu.go.id “Satu.” Dua… 🇹🇭👨‍👩‍👧 e\u0301\u200b",
    "Mr. Smith (U.S.) said: “No.” Then 1. He left\u2028\x85 ลาว ລາວ 東京の人 \u0e33\ud800\0",
)


def test_an_article_in_one_language_is_as_its_text() -> None:
    text = "กระทรวงกลาโหม\n\nทดสอบ"
    assert segment_article(text, Languages("th")) == segment(text, "th")


def test_each_paragraph_is_divided_in_its_own_language() -> None:
    thai, vietnamese = "กระทรวงกลาโหมแถลง", "Bộ Công an họp."
    text = f"{thai}\n\n{vietnamese}\n{thai}"
    start = len(thai) + 2
    languages = Languages("th", (Passage(start, start + len(vietnamese), "vi"),))
    found = segment_article(text, languages)
    assert found.language == "th"
    assert text[slice(*word_at(found, start + 3))] == "Công an"
    assert text[slice(*word_at(found, 0))] == text[slice(*word_at(found, len(text) - len(thai)))]
    assert segment_article(text, Languages("th")) != found


PARTS = st.lists(st.text(alphabet="กา่\u0323bộA.1 \u200d", max_size=12), max_size=8)


@given(PARTS, st.sampled_from(["\n", "\r\n", "\u2028"]), st.data())
def test_by_paragraph_is_as_one_by_one(parts: list[str], end: str, data: st.DataObject) -> None:
    text = end.join(parts)
    passages = []
    for low, high in paragraphs(text):
        core = text[low:high].strip()
        if core and data.draw(st.booleans()):
            start = low + text[low:high].index(core)
            passages.append(
                Passage(start, start + len(core), data.draw(st.sampled_from(["vi", "en"])))
            )
    languages = Languages("th", tuple(passages))
    found = segment_article(text, languages)
    for level in (found.atoms, found.words, found.sentences):
        assert level[0] == 0
        assert level[-1] == len(text)
        assert list(level) == sorted(set(level))
    assert set(found.sentences) <= set(found.words) <= set(found.atoms)
    for low, high in paragraphs(text):
        piece = text[low:high]
        code = languages.at(low + len(piece) - len(piece.lstrip()))
        alone = segment(piece, code)
        assert [border - low for border in found.words if low <= border <= high] == list(
            alone.words
        )


def test_the_version_names_what_borders_hang_on() -> None:
    thai, both = articles.version(["th-TH", "en"]), articles.version(["vi", "th"])
    assert thai.startswith(f"rules={articles.RULES} regex=")
    assert "pythainlp=" in thai
    assert "pyvi" not in thai
    assert "pythainlp=" in both
    assert "pyvi=" in both
    assert all(map(articles.is_current, (thai, both, articles.version(["id"]))))
    assert not articles.is_current(thai.replace("rules=", "rules=9"))
    assert not articles.is_current("")


def test_a_change_of_rules_raises_their_number(articles: dict[str, str]) -> None:
    """When this fails, a rule changed what texts are divided into: raise ``RULES``, which drops what
    projects keep, and put what this prints into the golden file."""
    from app.languages import articles as module

    digest = hashlib.sha256()
    for text in (*articles.values(), *AWKWARD):
        for code in (*LANGUAGES, "und"):
            found = segment(text, code)
            digest.update(repr((found.atoms, found.words, found.sentences)).encode())
    told = {"version": module.version(["th", "vi"]), "sha256": digest.hexdigest()}
    assert json.loads(GOLDEN.read_text(encoding="utf-8")) == told


def test_neighbours_in_one_language_are_handed_over_together_blank_lines_too() -> None:
    text = "Satu.\n\nไทย\n\nไทย\n\nDua.\n"
    thai = tuple(Passage(found, found + 3, "th") for found in (7, 12))
    stretches = list(articles._stretches(text, Languages("id", thai)))
    assert stretches == [(0, 7, "id"), (7, 17, "th"), (17, len(text), "id")]


def test_not_too_much_is_handed_over_together() -> None:
    text = "Satu dua tiga.\n" * 20_000
    sizes = [end - start for start, end, _ in articles._stretches(text, Languages("id"))]
    assert sum(sizes) == len(text)
    assert 4 <= len(sizes) <= 8
    assert max(sizes) <= 50_000
