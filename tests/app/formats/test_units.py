from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from app.formats.units import (
    CODE_POINTS,
    GRAPHEMES,
    UNITS,
    UTF_8,
    UTF_16,
    Counting,
    Sample,
    differs,
    faults,
    in_code_points,
    unit_of,
)

THAI = "😀 พลเอกประยุทธ์ จันทร์โอชา พบผู้นำที่กระทรวงกลาโหม"
LATIN = "🇮🇩 Polri dan Kejaksaan Agung 😀 berjanji kepada KPK."


def counted(text: str, surface: str, unit: str) -> tuple[int, int]:
    """Where ``surface`` stands, counted with another tool than the program's."""
    before = text[: text.index(surface)]
    if unit == UTF_16:
        return tuple(len(part.encode("utf-16-le")) // 2 for part in (before, before + surface))  # type: ignore[return-value]
    if unit == UTF_8:
        return tuple(len(part.encode()) for part in (before, before + surface))  # type: ignore[return-value]
    if unit == GRAPHEMES:
        return tuple(len(regex.findall(r"\X", part)) for part in (before, before + surface))  # type: ignore[return-value]
    return len(before), len(before) + len(surface)


def sample(text: str, unit: str, *surfaces: str, told: bool = False) -> Sample:
    ranges = tuple(counted(text, surface, unit) for surface in surfaces)
    return Sample(text, ranges, surfaces if told else ())


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("told", [True, False])
def test_the_unit_is_found(unit: str, *, told: bool) -> None:
    for text, surfaces in (
        (THAI, ["พลเอกประยุทธ์ จันทร์โอชา", "ผู้นำ", "กระทรวงกลาโหม"]),
        (LATIN, ["Polri", "Kejaksaan Agung", "KPK"]),
    ):
        given_sample = sample(text, unit, *surfaces, told=told)
        assert unit_of(given_sample, UNITS) == unit
        ranges = in_code_points(text, given_sample.ranges, unit)
        assert [text[start:end] for start, end in ranges or []] == surfaces


def test_where_the_units_make_no_difference_the_first_is_right() -> None:
    plain = sample("Polri dan KPK 😀", UTF_16, "KPK")
    assert not differs(plain, UNITS)
    assert unit_of(plain, UNITS) == CODE_POINTS


def test_what_does_not_tell_is_not_guessed() -> None:
    even = Sample("😀 a b c d e", ((2, 3), (4, 5)))
    assert unit_of(Sample("😀 a b c d e", ((3, 4), (5, 6))), (CODE_POINTS, UTF_16)) == UTF_16
    assert unit_of(even, (CODE_POINTS, UTF_16)) == CODE_POINTS
    assert unit_of(Sample("😀กขคงจ", ((2, 4),)), (CODE_POINTS, UTF_16)) is None


def test_a_surface_that_fits_nowhere_tells_nothing() -> None:
    wrong = Sample("😀 Polri dan KPK", ((3, 8),), ("somewhere else",))
    assert unit_of(wrong, (CODE_POINTS, UTF_16)) == UTF_16


def test_ranges_of_no_unit_are_an_error() -> None:
    with pytest.raises(ValueError, match="no unit"):
        unit_of(Sample("😀a", ((0, 9),)), UNITS)
    assert unit_of(Sample("😀ab", ((3, 4),)), UNITS) == UTF_16
    assert in_code_points("😀", [(1, 2)], UTF_16) is None


def test_a_document_that_does_not_tell_goes_with_the_rest_of_its_file() -> None:
    silent = Sample("😀กขคงจ", ((2, 4),))
    clear = sample(LATIN, UTF_16, "Polri", "KPK")
    counting = Counting((CODE_POINTS, UTF_16), "", lambda: [silent, clear])
    assert counting.ranges(silent) == [(1, 3)]
    assert counting.words() == (
        "offsets count in UTF-16 units in 1 article (by where the spans begin and end)"
    )
    alone = Counting((CODE_POINTS, UTF_16), "", lambda: [silent])
    assert alone.ranges(silent) is None
    two_minds = Counting(
        (CODE_POINTS, UTF_16), "", lambda: [clear, sample(LATIN, CODE_POINTS, "Polri", "KPK")]
    )
    assert two_minds.ranges(silent) is None


def test_what_is_stated_counts() -> None:
    silent = Sample("😀กขคงจ", ((2, 4),))
    assert Counting(UNITS, CODE_POINTS, list).ranges(silent) == [(2, 4)]
    with pytest.raises(ValueError, match="in UTF-16 units"):
        Counting(UNITS, UTF_16, list).ranges(Sample("😀ab", ((1, 3),)))


def test_faults_are_counted_at_both_ends() -> None:
    assert faults("Polri dan KPK", [(0, 5), (10, 13)]) == 0
    for bad in ((0, 4), (1, 5), (0, 6), (5, 9)):
        assert faults("Polri dan KPK", [bad]) > 0
    assert faults("เกาะ", [(1, 4)]) > 0
    assert faults("น้ำใจ", [(1, 5)]) > 0
    assert faults("a\r\nb", [(2, 4)]) > 0


@given(st.text("aก\u0e49e\u0301😀𠮷\r\n \u200d"), st.data())
def test_every_unit_leads_to_the_same_characters(text: str, data: st.DataObject) -> None:
    borders = [0, *(match.end() for match in regex.finditer(r"\X", text))]
    start = data.draw(st.sampled_from(borders))
    end = data.draw(st.sampled_from([one for one in borders if one >= start]))
    if start == end:
        return
    for unit in UNITS:
        lengths = {
            CODE_POINTS: len,
            UTF_16: lambda part: len(part.encode("utf-16-le")) // 2,
            GRAPHEMES: lambda part: len(regex.findall(r"\X", part)),
        }[unit]
        ranges = [(lengths(text[:start]), lengths(text[:end]))]
        assert in_code_points(text, ranges, unit) == [(start, end)]


VIETNAMESE = "Hà Nội: Bộ Công an Việt Nam nói Phạm Minh Chính sẽ đến. " + "Tin này được đăng. " * 5


def test_a_file_that_counts_bytes_is_found_as_a_whole() -> None:
    first = sample(VIETNAMESE, UTF_8, "Bộ Công an", "Phạm Minh Chính")
    short = sample("Bộ Công an", UTF_8, "Bộ Công an")  # ends behind the text in any other unit
    plain = sample("KPK dan Polri", UTF_8, "Polri")
    file = [plain, first, short]
    counting = Counting(UNITS, "", lambda: file)
    for one, surfaces in zip(
        file, (["Polri"], ["Bộ Công an", "Phạm Minh Chính"], ["Bộ Công an"]), strict=True
    ):
        ranges = counting.ranges(one)
        assert ranges is not None
        assert [one.text[start:end] for start, end in ranges] == surfaces
    assert counting.words().startswith("offsets count in bytes of UTF-8 in 2 articles")


def test_what_cuts_words_is_not_in_bytes_unless_all_of_the_file_is() -> None:
    code_points = sample(VIETNAMESE, CODE_POINTS, "Bộ Công an", "Phạm Minh Chính")
    careless = Sample(VIETNAMESE, ((9, 17), (33, 40)))
    for file in ([careless, code_points], [careless]):
        assert Counting(UNITS, "", lambda file=file: file).ranges(careless) == [(9, 17), (33, 40)]
    in_bytes = sample(VIETNAMESE, UTF_8, "Bộ Công an", "Phạm Minh Chính")
    stated = Counting(UNITS, CODE_POINTS, lambda: [in_bytes])
    assert stated.ranges(in_bytes) == list(in_bytes.ranges)
    marked = sample(VIETNAMESE, CODE_POINTS, "ộ Công", told=True)
    assert Counting(UNITS, "", lambda: [marked]).ranges(marked) == list(marked.ranges)
