from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from app.errors import FileRefusedError
from app.formats import FORMATS, Surroundings, Tokens, read_documents
from app.formats.brat.annotations import PART_OF
from app.formats.brat.reading import read
from app.formats.brat.writing import config, held, lines_of, lost, read_back, write
from app.formats.meaning import canonical
from app.formats.units import UTF_16
from app.formats.vocabulary import Vocabulary
from app.intake import read_scheme, take_files
from app.model import Article, ArticleId, Document, ItemId, Relation, Span
from app.settings import DEFAULT_SCHEME
from app.store import Project
from tests.app.formats.test_round_trips import documents, some_borders

TEXT = "😀 Kapolri Listyo\r\ndari Polri dan KPK berjanji."


def line(key: str, label: str, *surfaces: str, text: str = TEXT, unit: str = "") -> str:
    places = []
    for surface in surfaces:
        parts = (text[: text.index(surface)], text[: text.index(surface) + len(surface)])
        if unit == UTF_16:
            places.append(tuple(len(part.encode("utf-16-le")) // 2 for part in parts))
        elif unit == "folded":
            places.append(tuple(len(part.replace("\r\n", "\n")) for part in parts))
        else:
            places.append(tuple(map(len, parts)))
    told = ";".join(f"{start} {end}" for start, end in places)
    return f"{key}\t{label} {told}\t{' '.join(surfaces)}"


def taken(*lines: str, text: str = TEXT, told: list[str] | None = None, **known: Any) -> Document:
    ann = "".join(f"{one}\n" for one in lines).encode()
    around = Surroundings(
        beside={"a.ann": ann}.get, tell=[].append if told is None else told.append, **known
    )
    [(_line, document)] = read(io.BytesIO(text.encode()), "x/a.txt", surroundings=around)
    assert document.article.text == text
    return document


def spans(document: Document) -> list[tuple[str, str]]:
    return [(span.surface(document.article.text), span.label) for span in document.spans]


def relations(document: Document) -> list[tuple[str, str, str]]:
    named = {span.id: span.surface(document.article.text) for span in document.spans}
    return [(one.type, named[one.head], named[one.tail]) for one in document.relations]


def members(document: Document, tokens: Tokens = some_borders) -> dict[str, str]:
    stream = io.BytesIO()
    write([document], stream, tokens)
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def check_as_brat(text: str, lines: str) -> list[list[tuple[int, int]]]:
    """What brat's own parser asks of a line, where it would else drop it without a word."""
    there: set[str] = set()
    ranges = []
    for one in lines.splitlines():  # as brat does: at U+2028 and its like, too
        key, data, *tail = one.split("\t")
        assert key not in there
        there.add(key)
        if key.startswith("T"):
            [surface] = tail
            assert re.fullmatch(r"\S+ \d+ \d+(;\d+ \d+)*", data)
            places = [tuple(map(int, each.split(" "))) for each in data.split(" ", 1)[1].split(";")]
            assert surface == " ".join(text[start:end] for start, end in places)
            assert all(start < end for start, end in places)
            ranges.append(places)
        elif key.startswith("A"):
            assert re.fullmatch(r"\S+ T\d+( .+)?", data)
            assert data.split(" ")[1] in there
        elif key.startswith("R"):
            ends = re.fullmatch(r"\S+ Arg1:(T\d+) Arg2:(T\d+)", data)
            assert ends is not None
            assert {ends[1], ends[2]} <= there
        else:
            assert key.startswith("#")
            assert re.fullmatch(r"AnnotatorNotes T\d+", data)
            assert len(tail) >= 1
    return ranges  # type: ignore[return-value]


def test_the_written_bytes_are_the_golden_ones(
    awkward: Document, tokens: Tokens, golden: Path
) -> None:
    written = members(awkward, tokens)
    assert list(written) == ["awkward-1.txt", "awkward-1.ann", "annotation.conf"]
    assert written["awkward-1.txt"] == awkward.article.text
    assert written["awkward-1.ann"].encode() == (golden / "awkward.ann").read_bytes()
    assert written["annotation.conf"].encode() == (golden / "awkward.annotation.conf").read_bytes()


def test_the_same_documents_are_always_the_same_bytes(awkward: Document, tokens: Tokens) -> None:
    first, second = io.BytesIO(), io.BytesIO()
    write([awkward], first, tokens)
    write([replace(awkward, spans=awkward.spans[::-1])], second, tokens)
    assert first.getvalue() == second.getvalue()


@given(documents())
def test_what_is_written_is_what_brat_reads_and_comes_back(document: Document) -> None:
    article = document.article
    ranges = check_as_brat(article.text, lines_of(document))
    gone = [loss.id for loss in lost(document) if loss.what == "span" and "nothing but" in loss.why]
    assert len(ranges) == len(document.spans) - len(gone)
    stream = io.BytesIO()
    write([document], stream, some_borders)
    stream.seek(0)
    assert list(read_back(stream, "x")) == [held(document)]
    declared = {(loss.id, loss.what) for loss in lost(document)}
    [(_line, found)] = read(io.BytesIO(stream.getvalue()), "x.zip")
    exact = [one for one in canonical(document).spans if (one.id, "span") not in declared]
    ours = [(one.start, one.end, one.label) for one in found.spans]
    for one in exact:
        assert (one.start, one.end, one.label) in ours
    assert found.article.id == article.id


def test_a_document_that_fits_loses_nothing(awkward: Document) -> None:
    bare = Article(awkward.article.id, "Polri và", "id", awkward.article.text)
    assert lost(replace(awkward, article=bare, spans=awkward.spans[:-1])) == []
    told = [(loss.what, loss.id) for loss in lost(awkward)]
    assert told == [("region", ""), ("region", ""), ("meta", ""), ("span", "s7")]


def test_the_configuration_allows_what_is_in_the_archive(awkward: Document) -> None:
    vocabulary = Vocabulary()
    vocabulary.add(awkward)
    sections = re.split(r"^\[(\w+)\]\n", config(vocabulary), flags=re.MULTILINE)[1:]
    found = dict(zip(sections[::2], sections[1::2], strict=True))
    assert list(found) == ["entities", "relations", "events", "attributes"]
    told = [line for line in found["entities"].splitlines() if line and line[0] != "#"]  # as brat
    assert told == ["AGENCY", "COMMITMENT", "OFFICIAL"]
    assert "made_to\tArg1:COMMITMENT, Arg2:AGENCY\n" in found["relations"]
    assert "<OVERLAP>" in found["relations"]
    assert "kind\tArg:AGENCY, Value:police\n" in found["attributes"]


def test_a_discontinuous_span_goes_out_whole_and_comes_back_as_its_parts() -> None:
    text = "kanker paru dan payudara\nstadium dua"
    article = ArticleId("d")
    ranges = [(0, 6), (16, 24), (25, 36), (7, 11)]
    parts = tuple(
        Span(ItemId(f"s{n}"), article, "gold", *one, "DISEASE", note="x" * (n == 0))
        for n, one in enumerate(ranges)
    )
    joined = Relation(ItemId("r1"), article, "gold", PART_OF, ItemId("s1"), ItemId("s0"))
    document = Document(Article(article, "d", "id", text), "gold", parts, (joined,))
    written = lines_of(document)
    assert "T1\tDISEASE 0 6;16 24\tkanker payudara\n" in written
    assert "R1" not in written
    found = taken(*written.split("\n"), text=text)
    assert spans(found) == [(text[s:e], "DISEASE") for s, e in sorted(ranges)]
    assert relations(found) == [(PART_OF, "payudara", "kanker")]
    assert found.spans[0].note == "x"
    neighbours = replace(joined, head=ItemId("s2"), tail=ItemId("s1"))
    apart = replace(document, relations=(neighbours,))
    assert "R1\tpart_of Arg1:T4 Arg2:T3" in lines_of(apart), "or a reader would join them"
    assert held(apart) == held(taken_as(apart))


def taken_as(document: Document) -> Document:
    found = taken(*lines_of(document).split("\n"), text=document.article.text)
    return replace(found, article=replace(found.article, id=document.article.id))


def test_a_span_over_lines_is_one_fragment_a_line_and_one_span_again() -> None:
    text = "Menteri \r\n  Luar\u2028Negeri\tRI"
    document = Document(
        Article(ArticleId("d"), "d", "id", text),
        "gold",
        (Span(ItemId("s"), ArticleId("d"), "gold", 0, len(text), "OFFICIAL"),),
    )
    assert lines_of(document) == "T1\tOFFICIAL 0 7;12 16;17 23;24 26\tMenteri Luar Negeri RI\n"
    assert spans(taken_as(document)) == [(text, "OFFICIAL")]


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


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("train/1", "test/1"):
        path = tmp_path / "corpus" / name
        path.parent.mkdir(parents=True)
        path.with_suffix(".txt").write_text(f"Polri {name}", encoding="utf-8")
        path.with_suffix(".ann").write_text("T1\tAGENCY 0 5\tPolri\n", encoding="utf-8")
    (tmp_path / "corpus" / "annotation.conf").write_text("[entities]\nAGENCY\n")
    (tmp_path / "corpus" / "plain.txt").write_text("no annotations")
    return tmp_path / "corpus"


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("stated", [False, True])
def test_a_folder_or_archive_comes_in_with_its_annotations(
    folder: Path, packed: bool, stated: bool, tmp_path: Path
) -> None:
    from app.intake import Options

    path = folder
    if packed:
        path = tmp_path / "corpus.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for file in sorted(folder.rglob("*.*")):
                archive.write(file, file.relative_to(folder))
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "me") as project:
        options = Options(format_name="brat" if stated else "", annotator="siti")
        report = take_files(project, [path], "me", options)
        assert (report.taken, report.spans, report.passed) == (3, 2, {})
        ids = {head.id for head in project.heads()}
        assert {"train/1", "test/1"} <= ids
    kinds = [told.words for told in report.told]
    assert kinds == ([] if stated else ["read as brat: a file *.ann stands beside it"] * 2)


@pytest.mark.parametrize("packed", [False, True])
def test_the_same_text_in_several_folders_is_the_work_of_several(
    tmp_path: Path, *, packed: bool
) -> None:
    folder = tmp_path / "corpus"
    for who, surface in (("alice", "Polri"), ("bob", "KPK")):
        path = folder / "round 1" / who / f"{who[0]}-1.txt"
        path.parent.mkdir(parents=True)
        path.write_bytes(b"Polri dan KPK")
        start = "Polri dan KPK".index(surface)
        line = f"T1\tAGENCY {start} {start + len(surface)}\t{surface}\n"
        path.with_suffix(".ann").write_text(line)
    where = folder
    if packed:
        where = tmp_path / "corpus.zip"
        with zipfile.ZipFile(where, "w") as archive:
            for file in sorted(folder.rglob("*.*")):
                archive.write(file, file.relative_to(folder))
    with Project.create(tmp_path / "p.penanda", read_scheme(DEFAULT_SCHEME), "me") as project:
        report = take_files(project, [where], "me")
        assert (report.taken, report.spans) == (1, 2)
        [head] = project.heads()
        assert head.spans == {"alice": 1, "bob": 1}
    assert "read as the work of alice: other folders have the same text" in {
        told.words for told in report.told
    }


def test_one_file_of_a_pair_may_be_named(folder: Path) -> None:
    from app.intake.files import Source

    for name in ("1.txt", "1.ann"):
        path = folder / "train" / name
        around = Surroundings(beside=Source(path).beside)
        [(_line, document)] = read_documents(path, surroundings=around)
        assert (document.article.id, spans(document)) == ("1", [("Polri", "AGENCY")])


MARKED = "\ufeffPolri dan KPK"


def test_a_text_that_begins_with_u_feff_is_written_once_and_counted_as_brat_counts() -> None:
    span = Span(ItemId("s"), ArticleId("a"), "", 1, 6, "AGENCY")
    document = Document(Article(ArticleId("a"), "n", "id", MARKED), "", (span,))
    stream = io.BytesIO()
    FORMATS["brat"].writer()([document], stream, lambda text, _language: [0, len(text)])
    with zipfile.ZipFile(stream) as archive:
        data = archive.read("a.txt")
        assert data == MARKED.encode()
        assert archive.read("a.ann") == b"T1\tAGENCY 1 6\tPolri\n"
        conf = archive.read("annotation.conf")
    assert data.decode("utf-8")[1:6] == "Polri", "brat takes no mark away"
    stream.seek(0)
    [(_line, found)] = FORMATS["brat"].read(stream, "x.brat.zip")
    assert found.article.text == MARKED
    assert [(one.start, one.end) for one in found.spans] == [(1, 6)]
    beside = {"annotation.conf": conf, "a.ann": b"T1\tAGENCY 1 6\tPolri\n"}
    placed = FORMATS["brat"].placed
    assert placed is not None
    [(_line, found)] = placed(
        io.BytesIO(data), "a.txt", surroundings=Surroundings(beside=beside.get)
    )
    assert found.article.text == MARKED
    assert [(one.start, one.end) for one in found.spans] == [(1, 6)]


@pytest.mark.parametrize("start", [0, 1])
def test_of_others_u_feff_is_a_mark_whether_offsets_count_it_or_not(start: int) -> None:
    lines = f"T1\tAGENCY {start} {start + 5}\tPolri\n".encode()
    beside = {"annotation.conf": b"[entities]\nAGENCY\n", "a.ann": lines}
    placed = FORMATS["brat"].placed
    assert placed is not None
    [(_line, found)] = placed(
        io.BytesIO(MARKED.encode()), "a.txt", surroundings=Surroundings(beside=beside.get)
    )
    assert found.article.text == MARKED[1:]
    assert [(one.start, one.end) for one in found.spans] == [(0, 5)]
