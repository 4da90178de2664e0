"""The folded view: one for equal spellings, the same by piece and by whole, exact on the way back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.languages.folding import Folded, core, find, fold, is_mark, sieve

_AWKWARD = (
    "aAéệđĐßİıǰʼn\u0301\u0323\u0302\u0300\u00ad\u034f\u200b\u200d\ufeff\u00a0 \r\n"
    "กนำน้ํ่ิุเแา😀🇹🇭각\u1100\u1161\u11a8ΣςЙй\u093c\u0915آ\u0650"
)
TEXTS = st.one_of(
    st.text(alphabet=st.sampled_from(_AWKWARD), max_size=30),
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30),
)


def found(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in find(text, fold(query))]


@given(TEXTS)
def test_the_view_made_by_pieces_is_the_view_made_at_once(text: str) -> None:
    assert Folded(text).text == fold(text)


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_equal_spellings_fold_to_one(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))
    if "\u0345" not in unicodedata.normalize("NFD", text):  # capital, it is a letter of its own
        assert fold(text) == fold(text.casefold())


@given(TEXTS, st.integers(0, 40), st.integers(1, 6))
def test_every_range_of_the_view_maps_back_to_what_folds_to_it(
    text: str, start: int, size: int
) -> None:
    view = Folded(text)
    end = min(start + size, len(view.text))
    if start >= end:
        return
    first, last = view.back(start, end)
    assert 0 <= first < last <= len(text)
    assert view.text[start:end] in fold(text[first:last])


@given(TEXTS, TEXTS, TEXTS)
def test_the_core_of_a_string_stands_in_every_view_of_a_text_that_holds_it(
    before: str, text: str, after: str
) -> None:
    assert core(text) in fold(before + text + after)


@given(TEXTS, TEXTS)
def test_line_by_line_is_found_what_is_found_in_the_whole(text: str, query: str) -> None:
    needle = fold(query)
    if needle and "\n" not in needle and unicodedata.combining(needle[0]) == 0:
        assert list(find(text, needle)) == list(Folded(text).find(needle))


_THAI_AND_LATIN = st.text(alphabet=st.sampled_from("กนาัิ้่ํaAéệđ \n😀"), max_size=25)


@given(_THAI_AND_LATIN, st.integers(0, 20), st.integers(1, 5), st.integers(0, 10))
def test_the_short_way_finds_what_the_map_finds(
    text: str, start: int, size: int, position: int
) -> None:
    needle = fold(text[start : start + size])
    if needle and "\n" not in needle and "\n" not in text:
        assert list(find(text, needle, position)) == list(Folded(text).find(needle, position))


@given(TEXTS, TEXTS, st.integers(0, 30))
def test_a_search_goes_on_where_it_stopped(text: str, query: str, position: int) -> None:
    needle = fold(query)
    if needle:
        whole = list(find(text, needle))
        for number, (start, _) in enumerate(whole):
            assert list(find(text, needle, start)) == whole[number:]


_SHARED = "ßẞﬁﬃﬅŉsStTfFiInʼaẚʾऩनạ\u093cạ\u0323ไำ\u0e4dาK\u212aก\u200b\u00ad"


@given(st.text(alphabet=st.sampled_from(_SHARED), max_size=12), st.integers(0, 12))
def test_the_sieve_lets_through_all_that_holds_the_needle(text: str, start: int) -> None:
    view = fold(text)
    for end in range(start + 1, len(view) + 1):
        pattern = sieve(view[start:end])
        assert pattern is None or pattern.search(text)


@given(st.text(alphabet=st.sampled_from(_SHARED + "ab ắĐ\u0301\n"), max_size=16), st.data())
def test_through_the_sieve_is_found_what_the_map_finds(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    position = data.draw(st.integers(0, len(text)))
    view = fold(text)
    for end in range(start + 1, min(len(view), start + 6) + 1):
        needle = view[start:end]
        if "\n" not in needle and not is_mark(needle[0]):
            assert list(find(text, needle, position)) == list(Folded(text).find(needle, position))


def test_the_sieve_knows_every_character_that_folding_changes() -> None:
    for code in [*range(0xD800), *range(0xE000, 0x110000)]:
        view = fold(chr(code))
        if view != chr(code):
            pattern = sieve(view) if view else None
            assert pattern is None or pattern.search(chr(code)), hex(code)
            gone = sieve("ab")
            assert view or (gone is not None and gone.search(f"a{chr(code)}b")), hex(code)


def test_the_sieve_holds_back_what_has_other_letters() -> None:
    pattern = sieve(fold("Bộ Công an"))
    assert pattern is not None
    assert pattern.search("BO CONG AN")
    assert pattern.search("Bộ Cổng an")
    assert not pattern.search("Bộ Cong ơn")
    assert sieve("\u0e48") is None


def test_nothing_is_no_needle() -> None:
    with pytest.raises(ValueError, match="nothing"):
        list(find("text", ""))
    with pytest.raises(ValueError, match="no range"):
        Folded("abc").back(2, 2)


@pytest.mark.parametrize(
    ("text", "query", "surfaces"),
    [
        ("Bộ Công an Việt Nam", "bo cong an", ["Bộ Công an"]),
        (unicodedata.normalize("NFD", "Bộ Công an"), "bộ", [unicodedata.normalize("NFD", "Bộ")]),
        ("ĐÀ NẴNG, đà nẵng", "da nang", ["ĐÀ NẴNG", "đà nẵng"]),
        ("น้ําใจ น้ำใจ นํ้าใจ", "น้ำใจ", ["น้ําใจ", "น้ำใจ", "นํ้าใจ"]),
        ("ประ\u200bเทศ", "ประเทศ", ["ประ\u200bเทศ"]),
        ("ประเทศ\u200bไทย", "ประเทศ", ["ประเทศ"]),
        ("work\u00ading", "WORKING", ["work\u00ading"]),
        ("công\u00a0an", "cong an", ["công\u00a0an"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("น้ำ", "า", []),
        ("ไม่", "ไม", ["ไม่"]),
        ("😀é😀", "E", ["é"]),
    ],
)
def test_finds(text: str, query: str, surfaces: list[str]) -> None:
    assert found(text, query) == surfaces
