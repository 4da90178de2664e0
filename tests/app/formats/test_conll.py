from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import FileRefusedError
from app.formats import Tokens, format_named
from app.formats.conll.checking import read, read_back
from app.formats.conll.writing import held, losses, write
from app.intake import read_scheme
from app.model import Article, ArticleId, Document, ItemId, Span
from app.settings import DEFAULT_SCHEME


def written(document: Document, tokens: Tokens) -> str:
    stream = io.BytesIO()
    write([document], stream, tokens)
    return stream.getvalue().decode()


def make(text: str, *ranges: tuple[int, int, str]) -> Document:
    article = ArticleId("d")
    spans = tuple(
        Span(ItemId(f"s{number}"), article, "gold", *one) for number, one in enumerate(ranges)
    )
    return Document(Article(article, "d", "id", text), "gold", spans)


def rows(document: Document, tokens: Tokens) -> list[str]:
    lines = written(document, tokens).split("\n")
    assert lines[:2] == ["-DOCSTART-\td\tO", ""]
    assert lines[-2:] == ["", ""]
    return [line.replace("\t", " ") for line in lines[2:-2]]


def test_the_written_bytes_are_the_golden_ones(
    awkward: Document, tokens: Tokens, golden: Path
) -> None:
    assert written(awkward, tokens).encode() == (golden / "awkward.conll").read_bytes()


def test_what_is_left_out_is_said_span_by_span(awkward: Document) -> None:
    said = [(loss.what, loss.id, loss.why) for loss in losses(awkward)]
    assert said == [
        (
            "span",
            "s2",
            "CoNLL holds one span a token, and it has the same range as AGENCY 0-5 “Polri”",
        ),
        (
            "span",
            "s4",
            "CoNLL holds one span a token, and it crosses AGENCY 9-31 “กระทรวงการต่างประเทศ 𠮷”",
        ),
        (
            "span",
            "s6",
            "CoNLL holds one span a token, and it lies inside COMMITMENT 36-72 "
            "“Menlu Nguyễn Thị Bích (ne\u0301) berjanji”",
        ),
        ("attribute", "s1", "CoNLL holds no attributes: country, kind"),
        ("note", "s3", "CoNLL holds no notes"),
        ("attribute", "s5", "CoNLL holds no attributes: force"),
        (
            "span",
            "s7",
            "it is written without the white space at its edges, which CoNLL does not hold",
        ),
        ("relation", "r1", "CoNLL holds no relations: from s5 to s1"),
        ("relation", "r2", "CoNLL holds no relations: from s5 to s6"),
        ("region", "", "CoNLL holds no regions"),
        ("region", "", "CoNLL holds no regions"),
        ("meta", "", "CoNLL has no place for the article's file, more"),
    ]
    crossing = losses(awkward)[1]
    assert (crossing.article, crossing.start, crossing.end) == ("awkward-1", 30, 32)
    assert (crossing.label, crossing.surface) == ("AGENCY", "𠮷😀")
    unsure = replace(awkward, spans=(replace(awkward.spans[1], id=ItemId("u")),))
    assert next(loss.what for loss in losses(unsure)) == "unsure"


def test_a_document_that_fits_loses_nothing() -> None:
    assert losses(make("Polri dan KPK", (0, 5, "A"), (10, 13, "A"))) == []


def test_neighbours_of_one_label_stay_two_spans(tokens: Tokens) -> None:
    document = make("ab cd", (0, 1, "A"), (1, 2, "A"), (3, 5, "A"))
    assert rows(document, tokens) == ["a B-A", "b B-A", "cd B-A"]


def test_a_span_may_cut_a_word_and_one_left_out_cuts_none(tokens: Tokens) -> None:
    document = make("mahkamah agung", (0, 3, "A"), (3, 14, "B"), (5, 7, "C"))
    assert rows(document, tokens) == ["mah B-A", "kamah B-B", "agung I-B"]


def test_a_sentence_is_a_line_and_never_ends_inside_of_a_span(tokens: Tokens) -> None:
    document = make("\n\na b\r\n\r\nc d\ne\u2028f", (9, 12, "A"))
    assert document.spans[0].surface(document.article.text) == "c d"
    assert rows(document, tokens) == ["a O", "b O", "", "c B-A", "d I-A", "", "e O", "f O"]
    across = make("a\nb\nc", (0, 3, "A"))
    assert rows(across, tokens) == ["a B-A", "b I-A", "", "c O"]


def test_a_word_with_a_blank_inside_is_two_tokens() -> None:
    document = make("Việt Nam.", (0, 8, "A"))
    assert rows(document, lambda text, _language: [0, 8, len(text)]) == [
        "Việt B-A",
        "Nam I-A",
        ". O",
    ]


def test_bad_borders_from_a_segmenter_do_no_harm() -> None:
    document = make("abc", (1, 2, "A"))
    for borders in ([], [0, 3], [-4, 0, 9, 3, 3, 0]):
        assert rows(document, lambda _text, _language, given=borders: given) == [
            "a O",
            "b B-A",
            "c O",
        ]


def test_a_word_that_looks_like_the_opening_is_cut(tokens: Tokens) -> None:
    def whole(text: str, _language: str) -> list[int]:
        return [0, len(text)]

    assert rows(make("-DOCSTART-", (0, 10, "B-A")), whole) == ["- B-B-A", "DOCSTART- I-B-A"]
    assert rows(make("x -DOCSTART-2", (0, 13, "A")), whole) == [
        "x B-A",
        "- I-A",
        "DOCSTART-2 I-A",
    ]
    assert rows(make("-DOCSTART-"), tokens)[0] == "- O"


def test_a_span_of_white_space_alone_is_a_loss() -> None:
    document = make("a b", (1, 2, "A"))
    [loss] = losses(document)
    assert "nothing but white space" in loss.why
    assert held(document).spans == 0


def test_spans_that_share_white_space_alone_do_not_overlap(tokens: Tokens) -> None:
    document = make("a b", (0, 2, "A"), (1, 3, "B"))
    assert rows(document, tokens) == ["a B-A", "b B-B"]


def test_what_is_read_back_is_what_was_meant(awkward: Document, tokens: Tokens) -> None:
    documents = [awkward, make("\n#\tO\n", (1, 2, "A")), make(" "), make("e\u0301😀", (0, 2, "A"))]
    stream = io.BytesIO()
    write(documents, stream, tokens)
    stream.seek(0)
    assert list(read_back(stream, "x")) == [held(document) for document in documents]


@pytest.mark.parametrize("change", ["label", "end", "token", "kind"])
def test_a_file_that_says_otherwise_is_not_what_was_meant(tokens: Tokens, change: str) -> None:
    document = make("ab cd ef", (0, 5, "A"))
    text = written(document, tokens)
    spoiled = {
        "label": text.replace("-A", "-B"),
        "end": text.replace("cd\tI-A", "cd\tO"),
        "token": text.replace("ef", "eg"),
        "kind": text.replace("cd\tI-A", "cd\tB-A"),
    }[change]
    assert spoiled != text
    assert list(read_back(io.BytesIO(spoiled.encode()), "x")) != [held(document)]


def test_offsets_that_are_read_count_in_the_text_that_is_rebuilt() -> None:
    raw = "-DOCSTART-\tx 1\tO\n\nHà\tB-A\r\nNội\tI-A\n\n\n.\tO\n-DOCSTART-\tO\n😀\tB-B\n"
    (line, first), (other, second) = read(io.BytesIO(raw.encode()), "x", annotator="me")
    assert (line, other) == (1, 8)
    assert (first.article.id, first.article.text) == ("x 1", "Hà Nội\n.")
    assert [(s.start, s.end, s.label, s.layer) for s in first.spans] == [(0, 6, "A", "me")]
    assert [(s.start, s.end, s.label) for s in second.spans] == [(0, 1, "B")]
    [(_, bare)] = read(io.BytesIO(b"a\tO"), "x")
    assert bare.article.text == "a"


@pytest.mark.parametrize(
    ("raw", "line", "says"),
    [
        (b"", 0, "holds no documents"),
        (b"a\tO\nb\xff\tO", 2, "is not UTF-8"),
        (b"a", 1, "must be a token, a tab and a tag"),
        (b"a\tX-A", 1, "must be a token"),
        (b"a\tB-", 1, "must be a token"),
        (b"a\tO\nb\tI-A", 2, "goes on with no A before it"),
        (b"a\tB-A\n\nb\tI-A", 3, "goes on with no A before it"),
        (b"a\tB-A\nb\tI-B", 2, "goes on with no B before it"),
    ],
)
def test_what_is_no_iob2_is_refused(raw: bytes, line: int, says: str) -> None:
    with pytest.raises(FileRefusedError) as caught:
        list(read(io.BytesIO(raw), "in.conll"))
    assert says in caught.value.what
    assert caught.value.line == line
    assert caught.value.advice


def test_an_id_that_would_break_the_lines_is_refused(tokens: Tokens) -> None:
    document = make("a")
    document = replace(document, article=replace(document.article, id=ArticleId("a\nb")))
    with pytest.raises(FileRefusedError, match="CoNLL cannot hold"):
        written(document, tokens)


# --- which spans, and how they are tagged --------------------------------------------------------

NESTED = make("Menteri Luar Negeri RI", (0, 22, "OFFICIAL"), (8, 22, "AGENCY"), (8, 12, "AGENCY"))


def lines(name: str, spans: str, *documents: Document, tokens: Tokens) -> list[str]:
    stream = io.BytesIO()
    format_named(name, spans).writer()(documents, stream, tokens)
    return stream.getvalue().decode().split("\n")


def check_strictly(rows: list[str], column: int, *, ends: bool) -> list[tuple[int, int, str]]:
    """The spans of a column as a strict reader of IOB2 or IOBES takes them: tokens, half-open."""
    found: list[tuple[int, int, str]] = []
    before, number = "O", 0
    for row in rows:
        tag = row.split("\t")[column] if row else "O"
        kind, _, label = tag.partition("-")
        goes_on = before[:1] in ("B", "I") and before[2:] == label
        if ends and before[:1] in ("B", "I"):
            assert kind in ("I", "E"), f"{before} is not ended by {tag}"
            assert goes_on
        if kind in ("I", "E"):
            assert goes_on, f"{tag} after {before}"
            found[-1] = (found[-1][0], number + 1, label)
        elif kind in ("B", "S"):
            found.append((number, number + 1, label))
        else:
            assert tag == "O"
        assert ends or kind in ("B", "I", "O")
        before = tag
        number += bool(row)
    return found


def test_ends_are_tagged_in_bioes(tokens: Tokens) -> None:
    document = make("a b c d e", (0, 5, "A"), (6, 7, "A"), (8, 9, "B"))
    assert lines("conll-bioes", "", document, tokens=tokens)[2:7] == [
        "a\tB-A",
        "b\tI-A",
        "c\tE-A",
        "d\tS-A",
        "e\tS-B",
    ]


def test_the_innermost_spans_are_written_on_request(tokens: Tokens) -> None:
    assert lines("conll", "innermost", NESTED, tokens=tokens)[2:6] == [
        "Menteri\tO",
        "Luar\tB-AGENCY",
        "Negeri\tO",
        "RI\tO",
    ]
    whys = [loss.why for loss in format_named("conll", "innermost").losses(NESTED)]
    assert whys == [
        "CoNLL holds one span a token, and it has inside it AGENCY 8-12 “Luar”",
        "CoNLL holds one span a token, and it has inside it AGENCY 8-12 “Luar”",
    ]


def test_columns_keep_nesting_across_labels(tokens: Tokens) -> None:
    plain = make("Polri", (0, 5, "POLICE"))
    plain = replace(plain, article=replace(plain.article, id=ArticleId("e")))
    assert lines("conll", "columns", NESTED, plain, tokens=tokens) == [
        "-DOCSTART-\td\tO\tO\tO",
        "",
        "Menteri\tO\tB-OFFICIAL\tO",
        "Luar\tB-AGENCY\tI-OFFICIAL\tO",
        "Negeri\tI-AGENCY\tI-OFFICIAL\tO",
        "RI\tI-AGENCY\tI-OFFICIAL\tO",
        "",
        "-DOCSTART-\te\tO\tO\tO",
        "",
        "Polri\tO\tO\tB-POLICE",
        "",
        "",
    ]
    [loss] = format_named("conll", "columns").losses(NESTED)
    assert loss.id == "s2"
    assert loss.why.startswith("a column holds one span a token, and it lies inside AGENCY 8-22")
    bare = replace(plain, spans=())
    assert lines("conll", "columns", bare, tokens=tokens)[2] == "Polri\tO"


def test_every_file_of_a_scheme_has_the_same_columns(tokens: Tokens) -> None:
    under = format_named("conll", "columns").under
    assert under is not None
    chosen, stream = under(read_scheme(DEFAULT_SCHEME)), io.BytesIO()
    chosen.writer()([make("Polri", (0, 5, "AGENCY"))], stream, tokens)
    assert stream.getvalue().decode().splitlines()[2] == "Polri\tB-AGENCY\tO\tO"


@pytest.mark.parametrize("name", ["conll", "conll-bioes"])
@pytest.mark.parametrize("kept", ["outermost", "innermost", "columns"])
def test_each_variant_is_golden_and_strict(
    name: str, kept: str, awkward: Document, tokens: Tokens, golden: Path
) -> None:
    rows = lines(name, kept, awkward, tokens=tokens)
    parts = ["awkward", *([kept] if kept != "outermost" else []), name.removeprefix("conll-")]
    assert "\n".join(rows).encode() == (golden / ".".join(parts)).read_bytes()
    width = len(rows[2].split("\t"))
    spans = sum(
        len(check_strictly(rows[2:], column, ends=name.endswith("bioes")))
        for column in range(1, width)
    )
    assert spans == format_named(name, kept).held(awkward).spans
    assert width == (4 if kept == "columns" else 2)


def test_what_is_no_tag_of_its_dialect_is_not_read_back() -> None:
    for rows in ("a\tS-A", "a\t_", "a\tA", "a\tA-B"):
        with pytest.raises(FileRefusedError, match="must be a token, a tab and a tag"):
            list(read(io.BytesIO(f"{rows}\n".encode()), "x"))
    with pytest.raises(FileRefusedError, match="goes on with no A before it"):
        list(read(io.BytesIO(b"a\tS-A\nb\tE-A\n"), "x", ends=True))
    [(_line, document)] = read(io.BytesIO(b"a\tB-A\nb\tE-A\nc\tS-A\n"), "x", ends=True)
    assert [(span.start, span.end) for span in document.spans] == [(0, 3), (4, 5)]
