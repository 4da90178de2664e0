"""Which language: right on every article, and on what a paragraph gives away."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.languages import LANGUAGES, UNDETERMINED, identify
from app.languages.identify import evidence

SHORT = {
    "th": ["สวัสดี", "เกาะติดข่าวสาร >> Nation Online", "กระทรวงกลาโหม"],
    "vi": ["Bộ Công an", "Xin chào các bạn", "Toàn cảnh phiên khai mạc Đối thoại. |"],
    "id": [
        "Presiden Prabowo bertemu Menteri Luar Negeri di Jakarta.",
        "Perjuangan bersama melawan kabut asap",
        "Pemerintah Indonesia",
        "Kerja sama di bidang keamanan dan kejahatan lintas batas",
    ],
    "ms": [
        "Kerajaan Malaysia mengumumkan bahawa peruntukan itu akan disalurkan pada hari Khamis.",
        "Perdana Menteri berkata beliau akan ke Jakarta kerana mesyuarat ASEAN.",
        "Polis menahan tiga lelaki di Kuala Lumpur semalam.",
        "Datuk Seri Anwar Ibrahim",
    ],
    "en": [
        "The minister said on Thursday that talks would continue.",
        "Ministry of Foreign Affairs",
    ],
    UNDETERMINED: [
        *("", "  \n", "123 456", "😀", "安倍首相は", "logoline", "ລັດຖະບານ", "\ud800"),
        "Le ministre a dit que la réunion est dans la ville",
        "Ang mga tao sa Pilipinas ay",
    ],
}


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, ts in SHORT.items() for t in ts])
def test_short_texts(code: str, text: str) -> None:
    assert identify(text) == code


def test_articles_are_known_in_either_normal_form(articles: dict[str, str]) -> None:
    for name, text in articles.items():
        assert identify(text) == name[:2]
        assert identify(unicodedata.normalize("NFD", text)) == name[:2]


def test_every_paragraph_of_the_articles_is_known(articles: dict[str, str]) -> None:
    for name, text in articles.items():
        for paragraph in filter(None, map(str.strip, text.split("\n"))):
            known = {name[:2]}
            if len(paragraph) < 20 or paragraph.startswith("Xem thêm:"):
                known.add(UNDETERMINED)  # "Share:", "logoline", an address backwards
            assert identify(paragraph) in known, paragraph


def test_guests_do_not_change_the_language() -> None:
    assert (
        identify("รัฐมนตรีช่วย Clair M. Grady of the Department of Homeland Security กล่าวย้ำว่า") == "th"
    )
    assert (
        identify("Menteri itu mengatakan bahwa กระทรวงกลาโหม akan hadir pada hari Kamis.") == "id"
    )
    assert identify("Báo cáo của Ministry of Foreign Affairs cho biết") == "vi"


def test_addresses_do_not_speak() -> None:
    assert identify("https://the.and/of/to/in/is/was") == UNDETERMINED
    assert identify("the-of-and@the.of") == UNDETERMINED


@settings(max_examples=100)
@given(st.text())
def test_every_text_has_an_answer(text: str) -> None:
    assert identify(text) in {*LANGUAGES, UNDETERMINED}


def test_a_long_article_is_known_by_its_parts_as_by_the_whole(articles: dict[str, str]) -> None:
    told = evidence("")
    assert (told.letters, told.is_clear) == (0, False)
    for name, text in articles.items():
        whole = evidence(text)
        assert whole.is_clear
        assert identify(text * 20) == whole.language == name[:2]
    thai = next(text for name, text in articles.items() if name.startswith("th"))
    assert identify("Read the news of the day on our site. " * 9 + "\n" + thai * 3) == "th"


def test_a_few_vietnamese_names_make_no_text_vietnamese() -> None:
    text = "The minister said that the police of Đồng Nai would help all of the victims and their families."
    found = evidence(text)
    assert 0.02 * found.words < found.vietnamese < 0.2 * found.words
    assert identify(text) == "en"
