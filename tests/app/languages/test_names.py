"""Names laid over words: joined where the dictionary cut them up, and nowhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.languages import Names, Segmentation, segment
from app.languages.names import pieces
from tests.app.languages.conftest import word_at

OFFICIAL = "พลโท คงชีพ ตันตระวาณิชย์ โฆษกกระทรวงกลาโหม"
TEXT = "พลโท คงชีพ ตันตระวาณิชย์ โฆษกกระทรวงกลาโหม เปิดเผย\nพบตันตระวาณิชย์แล้ว"


def words(text: str, names: Names) -> list[str]:
    found = names.over(segment(text, "th"), text).words
    return [text[start:end] for start, end in pairwise(found) if text[start:end].strip()]


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
    joined = {text[slice(*word_at(names.over(plain, text), position))] for position in gone}
    assert joined == {"คงชีพ", "ตันตระวาณิชย์", "วงษ์สุวรรณ"}


THAI = st.text(alphabet="กานต", min_size=3, max_size=7)


@given(st.lists(THAI, max_size=9), st.lists(THAI, max_size=4), st.text("กานต ", max_size=60))
def test_at_each_word_the_longest_name_is_taken_that_holds_no_other(
    marked: list[str], let_go: list[str], text: str
) -> None:
    names = Names([*marked, *let_go])
    for each in let_go:
        names.over(segment(text, "th"), text)
        names.remove(each)
    plain = Segmentation("th", *[tuple(range(len(text) + 1))] * 3)
    whole = [name for name in marked if not any(other in name for other in marked if other != name)]
    gone = set()
    for start in range(len(text)):
        longest = max((len(each) for each in whole if text.startswith(each, start)), default=0)
        gone |= set(range(start + 1, start + longest))
    assert names.over(plain, text).words == tuple(sorted(set(plain.words) - gone))


def test_names_with_one_beginning_are_looked_up_and_not_gone_through() -> None:
    letters = "กขคงจฉชซดตถทธนบปผพฟมยรลว"
    many = [f"สมา{a}{b}{c}" for a in letters for b in letters for c in letters[:9]]
    names = Names(many)
    assert {start: set(lengths) for start, lengths in names._lengths.items()} == {"สมา": {6}}
    for each in many:
        names.remove(each)
    assert not names._lengths["สมา"]


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
    assert named.atoms == plain.atoms
