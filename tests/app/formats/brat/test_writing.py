"""What is written is pinned to the byte, read by brat's own rules, and comes back."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given

from app.formats import FORMATS, Surroundings, Tokens
from app.formats.brat.annotations import PART_OF
from app.formats.brat.reading import read
from app.formats.brat.writing import config, held, lines_of, lost, read_back, write
from app.formats.meaning import canonical
from app.formats.vocabulary import Vocabulary
from app.model import Article, ArticleId, Document, ItemId, Relation, Span
from tests.app.formats.brat.conftest import members, relations, spans, taken
from tests.app.formats.test_round_trips import documents, some_borders


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
