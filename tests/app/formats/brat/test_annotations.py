"""Lines of annotations are read to the exact spans, or refused with their place."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from app.errors import FileRefusedError
from app.formats import Surroundings
from app.formats.brat.annotations import PART_OF
from app.formats.brat.reading import read
from app.formats.units import UTF_16
from tests.app.formats.brat.conftest import line, relations, spans, taken


def test_what_brat_writes_is_read() -> None:
    told: list[str] = []
    document = taken(
        line("T1", "OFFICIAL", "Kapolri Listyo"),
        line("T2", "AGENCY", "Polri"),
        line("T3", "AGENCY", "KPK"),
        line("T4", "Promise", "berjanji"),
        "A1\tNegation T2",
        "A2\tkind T2 state police",
        "A3\tUnsure T3",
        "R1\tof Arg1:T1 Arg2:T2\t",
        "*\tEquiv T2 T3",
        "E1\tPromise:T4 By:T1 To:T2",
        "E2\tPromise:T4 By:T3 About:E1",
        "M1\tSpeculation E1",
        "N1\tReference T2 Wikidata:Q1\tIndonesian police",
        "#1\tAnnotatorNotes T2\tfirst line",
        "#2\tAnnotatorNotes T2\tsecond\tline",
        "#3\tNormalizationError T1\tunknown",
        "#4\tAnnotatorNotes R1\tof a relation",
        "",
        told=told,
    )
    assert spans(document) == [
        ("Kapolri Listyo", "OFFICIAL"),
        ("Polri", "AGENCY"),
        ("KPK", "AGENCY"),
        ("berjanji", "Promise"),
    ]
    official, police, kpk, promise = document.spans
    assert police.attributes == {
        "Negation": "true",
        "kind": "state police",
        "Reference": "Wikidata:Q1",
    }
    assert police.note == "first line\nsecond\tline"
    assert official.note == "NormalizationError: unknown"
    assert kpk.unsure
    assert promise.attributes == {"Speculation": "true"}
    assert relations(document) == [
        ("of", "Kapolri Listyo", "Polri"),
        ("Equiv", "Polri", "KPK"),
        ("By", "berjanji", "Kapolri Listyo"),
        ("To", "berjanji", "Polri"),
        ("By", "berjanji", "KPK"),
        ("About", "berjanji", "berjanji"),
    ]
    assert told == [
        "equivalences, which became a chain of relations: 1",
        "events, whose roles became relations from their triggers: 2",
        "normalisations, which became attributes: 1",
        "notes on something else than a span, which were left out: 1",
    ]


@pytest.mark.parametrize(
    ("unit", "words"),
    [("", ""), (UTF_16, "UTF-16 units"), ("folded", "line ends counted once")],
)
def test_the_unit_is_known_by_the_texts_beside_the_offsets(unit: str, words: str) -> None:
    told: list[str] = []
    document = taken(
        line("T1", "OFFICIAL", "Kapolri Listyo", unit=unit),
        line("T2", "AGENCY", "KPK", unit=unit),
        told=told,
    )
    assert spans(document) == [("Kapolri Listyo", "OFFICIAL"), ("KPK", "AGENCY")]
    assert told == (
        [f"offsets count in {words}, by the texts beside them, in articles: 1"] if words else []
    )


def test_a_line_end_in_a_span_may_be_written_as_a_blank() -> None:
    document = taken("T1\tA 0 19\tMenteri Luar Negeri", text="Menteri\nLuar Negeri ya")
    assert spans(document) == [("Menteri\nLuar Negeri", "A")]
    document = taken("T1\tA 0 20\tMenteri Luar Negeri", text="Menteri\r\nLuar Negeri ya")
    assert spans(document) == [("Menteri\r\nLuar Negeri", "A")]


def test_characters_at_which_brat_cuts_a_line_and_tabs_are_read_where_they_stand() -> None:
    text = "Menteri\u2028Luar\tNeg\x85eri ya"
    found = taken("T1\tA 0 20\tMenteri\u2028Luar\tNeg\x85eri", "T2\tB 21 23\tya", text=text)
    assert spans(found) == [("Menteri\u2028Luar\tNeg\x85eri", "A"), ("ya", "B")]


def test_annotations_may_have_the_line_ends_of_windows() -> None:
    document = taken("T1\tA 0 5\tPolri\r", "T2\tA 7 10\tKPK\r", text="Polri\r\nKPK")
    assert spans(document) == [("Polri", "A"), ("KPK", "A")]


def test_offsets_may_count_a_byte_order_mark() -> None:
    around = Surroundings(beside={"a.ann": b"T1\tAGENCY 1 6\tPolri\r\n"}.get)
    [(_line, document)] = read(io.BytesIO(b"\xef\xbb\xbfPolri"), "a.txt", surroundings=around)
    assert spans(document) == [("Polri", "AGENCY")]


def test_fragments_of_old_versions_are_joined_by_nothing() -> None:
    text = "kanker paru dan payudara"
    document = taken("T1\tA 0 6;16 24\tkankerpayudara", text=text)
    assert relations(document) == [(PART_OF, "payudara", "kanker")]


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ("T2\tAGENCY 0 3\tKPK", "the text of T2 is 'KPK', but its offsets mark"),
        ("T2\tAGENCY 0 999\tKPK", "T2 reaches to 999, and the text has"),
        ("T2\tAGENCY 5 5\t", "T2 marks nothing: 5 to 5"),
        ("T2\tAGENCY\tKPK", "'AGENCY' is no type with offsets"),
        ("T1\tAGENCY 1 2\tx", "the id T1 stands twice"),
        ("R1\tof Arg1:T1 Arg2:T9", "'T9' names no span"),
        ("R1\tof Arg1:T1", "is no relation of two"),
        ("A1\tNegation T9", "'T9' names no span"),
        ("X1\tof T1", "'X1' is no annotation that is known"),
    ],
)
def test_a_line_that_brat_would_drop_is_refused_with_its_place(bad: str, why: str) -> None:
    with pytest.raises(FileRefusedError, match=why) as caught:
        taken(line("T1", "AGENCY", "Polri"), bad)
    assert caught.value.line == 2
    assert Path(caught.value.file) == Path("x/a.ann")


def test_annotations_without_their_text_are_refused() -> None:
    with pytest.raises(FileRefusedError, match=r"has no a\.txt beside it"):
        list(read(io.BytesIO(b"T1\tA 0 1\tx\n"), "a.ann"))


def test_shared_tasks_have_their_annotations_in_two_files() -> None:
    fellows = {"a.a1": b"T1\tAGENCY 0 5\tPolri\n", "a.a2": b"T2\tACT 6 9\tact\nE1\tACT:T2 By:T1\n"}
    around = Surroundings(beside=fellows.get)
    [(_line, document)] = read(io.BytesIO(b"Polri act"), "a.txt", surroundings=around)
    assert relations(document) == [("By", "act", "Polri")]
