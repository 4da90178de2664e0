"""Names laid over words: joined where the dictionary cut them up, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.languages import Names, segment
from app.languages.names import pieces

OFFICIAL = "พลโท คงชีพ ตันตระวาณิชย์ โฆษกกระทรวงกลาโหม"
TEXT = "พลโท คงชีพ ตันตระวาณิชย์ โฆษกกระทรวงกลาโหม เปิดเผย\nพบตันตระวาณิชย์แล้ว"


def words(text: str, names: Names) -> list[str]:
    found = names.over(segment(text, "th"), text)
    ends = [*found.stops[1:], len(text)]
    return [
        text[start : found.word_at(start)[1]] for start, _ in zip(found.stops, ends, strict=True)
    ]


def test_a_marked_span_is_taken_apart_at_its_blanks() -> None:
    assert pieces(OFFICIAL) == ["พลโท", "คงชีพ", "ตันตระวาณิชย์", "โฆษกกระทรวงกลาโหม"]
    assert pieces("Kementerian Luar Negeri (KLN), นาย A ก. พลเอก ปยุต.") == ["นาย", "พลเอก"]
    assert pieces("ซึ่งได้กล่าวว่าทั้งสองประเทศจะร่วมมือกัน") == []  # a clause


def test_a_surname_is_one_word_once_it_was_marked() -> None:
    assert "ตันตระวาณิชย์" not in words(TEXT, Names())
    named = words(TEXT, Names([OFFICIAL, "กระทรวงกลาโหม"]))
    assert named.count("ตันตระวาณิชย์") == 2
    assert "คงชีพ" in named
    assert "โฆษกกระทรวงกลาโหม" not in named  # a post with a body in it
    assert "กระทรวงกลาโหม" in named


def test_a_name_goes_with_the_last_span_that_had_it() -> None:
    names = Names()
    assert names.add("นาย ตันตระวาณิชย์")
    assert not names.add("ตันตระวาณิชย์")
    assert not names.remove("ตันตระวาณิชย์")
    assert "ตันตระวาณิชย์" in words(TEXT, names)
    assert names.remove("นาย ตันตระวาณิชย์")
    assert "ตันตระวาณิชย์" not in words(TEXT, names)
    assert not names.remove("ตันตระวาณิชย์")
    assert names.add("ตันตระวาณิชย์")


def test_the_seeds_names_are_joined_and_nothing_else(articles: dict[str, str]) -> None:
    text = articles["th-prawit-homeland-security"]
    names = Names([OFFICIAL, "พลเอก ประวิตร วงษ์สุวรรณ", "กระทรวงกลาโหม", "สำนักงานตำรวจแห่งชาติ"])
    plain = segment(text, "th")
    gone = set(plain.words) - set(names.over(plain, text).words)
    joined = {text[slice(*names.over(plain, text).word_at(position))] for position in gone}
    assert joined == {"คงชีพ", "ตันตระวาณิชย์", "วงษ์สุวรรณ"}


@pytest.mark.parametrize("language", ["th", "vi", "id", "en"])
@given(
    st.text(alphabet="กานตวิ่้ำ ab.\n", max_size=60),
    st.lists(st.text(alphabet="กานตวิ่้ำ", min_size=1, max_size=8), max_size=6),
)
def test_named_words_stay_a_coarsening_of_atoms(
    language: str, text: str, marked: list[str]
) -> None:
    plain = segment(text, language)
    named = Names(marked).over(plain, text)
    assert set(named.sentences) <= set(named.words) <= set(plain.words)
    assert set(named.stops) <= set(plain.stops)
    assert set(named.stops) <= set(named.words)
    assert named.atoms == plain.atoms
