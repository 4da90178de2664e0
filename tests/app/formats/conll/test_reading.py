"""Look-alikes of the files that are about: small, and of our own making."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import FileRefusedError
from app.formats import Surroundings, format_named, read_documents
from app.formats.conll.reading import read
from app.formats.conll.tags import parsed, spans_of
from app.model import Document
from tests.app.formats.test_round_trips import AWKWARD, documents, some_borders

BLANKS = "its text is made of its tokens: where blanks stood in the article, no CoNLL file says"


def taken(text: str | bytes, told: list[str] | None = None) -> list[Document]:
    data = text if isinstance(text, bytes) else text.encode()
    around = Surroundings(tell=[].append if told is None else told.append)
    return [one for _line, one in read(io.BytesIO(data), "x/a.conll", surroundings=around)]


def spans(document: Document) -> list[tuple[str, str]]:
    return [(span.surface(document.article.text), span.label) for span in document.spans]


def test_conll_2003_is_iob1_in_four_columns() -> None:
    told: list[str] = []
    found = taken(
        "-DOCSTART- -X- O O\n\n"
        "EU NNP I-NP I-ORG\nrejects VBZ I-VP O\nGerman JJ I-NP I-MISC\n\n"
        "Peter NNP I-NP I-PER\nBlackburn NNP I-NP I-PER\nSiti NNP B-NP B-PER\n\n"
        "-DOCSTART- -X- -X- O\n\nBRUSSELS NNP I-NP I-LOC\n",
        told,
    )
    assert [spans(one) for one in found] == [
        [("EU", "ORG"), ("German", "MISC"), ("Peter Blackburn", "PER"), ("Siti", "PER")],
        [("BRUSSELS", "LOC")],
    ]
    assert found[0].article.text == "EU rejects German\nPeter Blackburn Siti"
    assert told == ["tags read as IOB1", BLANKS]


def test_two_columns_of_iob2_by_tabs_with_windows_line_ends_and_a_mark() -> None:
    told: list[str] = []
    [document] = taken(
        b"\xef\xbb\xbfPolri\tB-ORG\r\ndan\tO\r\nKPK\tB-ORG\r\n\r\n\r\nMenlu\tB-PER\r\n", told
    )
    assert spans(document) == [("Polri", "ORG"), ("KPK", "ORG"), ("Menlu", "PER")]
    assert document.article.text == "Polri dan KPK\nMenlu"
    assert document.article.meta == {"file": "a.conll"}
    assert told[0] == "tags read as IOB2"


@pytest.mark.parametrize(
    ("tags", "name"),
    [
        ("B-A I-A E-A S-B O", "IOBES"),
        ("B-A I-A L-A U-B O", "BILOU"),
        ("B-A M-A E-A S-B O", "BMES"),
        ("B-A I-A I-A B-B O", "IOB2"),
        ("I-A I-A I-A I-B O", "IOB1"),
        ("A A A B O", "IO without prefixes"),
        ("A-B A-I A-I B-B O", "IOB2"),
        ("B_A I_A I_A B_B O", "IOB2"),
    ],
)
def test_every_dialect_means_the_same_spans(tags: str, name: str) -> None:
    told: list[str] = []
    rows = zip("abcde", tags.split(), strict=True)
    [document] = taken("".join(f"{token}\t{tag}\n" for token, tag in rows), told)
    assert spans(document) == [("a b c", "A"), ("d", "B")]
    assert told[0] == f"tags read as {name}"


def test_neighbours_stay_two_in_every_dialect_that_can_say_so() -> None:
    for tags in ("B-A B-A", "I-A B-A", "S-A S-A", "U-A U-A"):
        one, other = tags.split()
        [document] = taken(f"a\t{one}\nb\t{other}\n")
        assert spans(document) == [("a", "A"), ("b", "A")], tags


def test_tags_that_break_their_dialect_are_taken_as_beginnings_and_told() -> None:
    told: list[str] = []
    [document] = taken("a\tB-A\nb\tI-B\nc\tO\nd\tI-A\n\ne\tI-A\n", told)
    assert spans(document) == [("a", "A"), ("b", "B"), ("d", "A"), ("e", "A")]
    assert told[0] == "tags that go on with nothing before them, taken as beginnings: 3"


def test_germeval_has_numbers_nested_columns_and_comments() -> None:
    told: list[str] = []
    [document] = taken(
        "#\thttp://example.org\t[2009-10-17]\n"
        "1\tPolizei\tB-ORG\tO\n2\tBerlin\tI-ORG\tB-LOC\n3\t-\tO\tO\n4\t#\tO\tO\n\n"
        "#\thttp://example.org/2\t[2009-10-18]\n"
        "1\tKPK\tB-ORG\tO\n",
        told,
    )
    assert spans(document) == [("Polizei Berlin", "ORG"), ("Berlin", "LOC"), ("KPK", "ORG")]
    assert document.article.text == "Polizei Berlin - #\nKPK"
    assert told[0] == "tags read as IOB2 in 2 columns"


def test_a_token_may_be_a_blank_and_then_nothing_is_put_between_tokens() -> None:
    told: list[str] = []
    [document] = taken(
        "พล.อ.\tB-PERSON\nประยุทธ์\tI-PERSON\n \tI-PERSON\nจันทร์โอชา\tI-PERSON\n \tO\nไป\tO\n", told
    )
    assert document.article.text == "พล.อ.ประยุทธ์ จันทร์โอชา ไป"
    assert spans(document) == [("พล.อ.ประยุทธ์ จันทร์โอชา", "PERSON")]
    assert told[1] == "its blanks are tokens of their own, so tokens are joined by nothing"


def test_no_blank_stands_between_thai_words() -> None:
    [document] = taken("กระทรวง\tB-ORG\nกลาโหม\tI-ORG\nของ\tO\nUSA\tB-LOC\n")
    assert document.article.text == "กระทรวงกลาโหมของ USA"
    assert spans(document)[0] == ("กระทรวงกลาโหม", "ORG")


def test_syllables_joined_by_an_underscore_are_parted() -> None:
    told: list[str] = []
    [document] = taken(
        "Ông\tO\nNguyễn_Trung_Nguyên\tB-PER\ngửi\tO\nTP._HCM\tB-LOC\na_b@c.vn\tO\n_\tO\n", told
    )
    assert document.article.text == "Ông Nguyễn Trung Nguyên gửi TP. HCM a_b@c.vn _"
    assert spans(document) == [("Nguyễn Trung Nguyên", "PER"), ("TP. HCM", "LOC")]
    assert "syllables joined by '_' were parted" in told
    [document] = taken("my_name\tB-VAR\n")
    assert document.article.text == "my_name"


def test_the_language_before_each_token_is_taken_away() -> None:
    [document] = taken("th:กรุงเทพ\tB-LOC\nth:12:30\tO\n")
    assert document.article.text == "กรุงเทพ 12:30"


def test_labels_without_prefixes_are_runs() -> None:
    [document] = taken("Raja\tPerson\nSalman\tPerson\ndari\tO\nArab\tPlace\n")
    assert spans(document) == [("Raja Salman", "Person"), ("Arab", "Place")]


def test_a_file_without_any_span_is_taken_and_told() -> None:
    told: list[str] = []
    [document] = taken("a O\nb O\n", told)
    assert document.spans == ()
    assert told[0] == "no token has a tag but O"


def test_the_text_that_stands_before_a_sentence_is_the_text() -> None:
    [document] = taken(
        "# sent_id = 1\n# text = Polri, KPK.\nPolri\tB-ORG\n,\tO\nKPK\tB-ORG\n.\tO\n\n"
        "# text = something else\nKPK\tB-ORG\n,\tO\n"
    )
    assert document.article.text == "Polri, KPK.\nKPK ,"
    assert spans(document) == [("Polri", "ORG"), ("KPK", "ORG"), ("KPK", "ORG")]


def test_documents_have_their_ids() -> None:
    for opening in ("-DOCSTART-\t{}\tO", "# newdoc id = {}", "#begin document ({}); part 000"):
        rows = [f"{opening.format(key)}\n\n{key}\tB-A\n" for key in ("doc-1", "doc-2")]
        found = taken("\n".join(rows))
        assert [(one.article.id, spans(one)) for one in found] == [
            ("doc-1", [("doc-1", "A")]),
            ("doc-2", [("doc-2", "A")]),
        ]


def test_many_sentences_without_documents_are_an_article_each() -> None:
    told: list[str] = []
    found = taken("".join(f"kata{n}\tB-A\n\n" for n in range(201)), told)
    assert len(found) == 201
    assert told[-1] == ("no document is marked in it: each of its 201 sentences is an article")
    assert len(taken("".join(f"kata{n}\tB-A\n\n" for n in range(200)))) == 1


def test_a_line_that_lost_its_token_is_left_out_and_told() -> None:
    told: list[str] = []
    [document] = taken("a B-A\nO\nb I-A\n", told)
    assert spans(document) == [("a", "A"), ("b", "A")] or spans(document) == [("a b", "A")]
    assert told[0] == "lines without a token, which were left out: 1"
    [document] = taken("a\tB-A\n\tO\nb\tO\n")
    assert document.article.text == "a b"


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("a\n\nb\n", 0, "its last column holds no tags of names"),
        ("a b\nc d\ne f\n", 0, "its last column holds no tags of names"),
        ("a\tB-A\n\tB-A\nc\tO\n", 2, "has a tag and no token"),
        ("a x B-A\nb B-A y z\nc x O\n", 2, "has 4 columns, and most lines have 3"),
        ("a x B-A\nb\nc x O\n", 2, "has 1 column, and most lines have 3"),
        ("\n\n", 0, "holds no tokens|nothing but white space"),
    ],
)
def test_what_is_no_conll_is_refused_with_its_line(text: str, line: int, why: str) -> None:
    with pytest.raises(FileRefusedError, match=why) as caught:
        taken(text)
    assert caught.value.line == line


def test_a_file_in_an_old_encoding_is_read_and_the_guess_told() -> None:
    rows = "กระทรวงการต่างประเทศ\tB-ORG\nของประเทศไทย\tO\nให้คำมั่นว่าจะร่วมมือกับทุกฝ่าย\tO\n" * 3
    [document] = taken(rows.encode("cp874"))
    assert spans(document)[0] == ("กระทรวงการต่างประเทศ", "ORG")
    assert document.guessed_encoding


def test_a_pipe_is_read_as_well(tmp_path: Path) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    found = [one for _line, one in read(Pipe(b"a\tB-A\n"), "-")]
    assert spans(found[0]) == [("a", "A")]
    path = tmp_path / "a.bioes"
    path.write_bytes(b"a\tS-A\n")
    assert [spans(one) for _line, one in read_documents(path)] == [[("a", "A")]]


def test_tags_are_parsed() -> None:
    assert parsed("B-A-B") == ("B", "A-B")
    assert parsed("O").label == parsed("_").label == ""
    assert list(spans_of([parsed("E-A"), parsed("I-A")], begins=True)) == [
        (0, 0, "A", True),
        (1, 1, "A", True),
    ]


@pytest.mark.parametrize("name", ["conll", "conll-bioes"])
@pytest.mark.parametrize("kept", ["outermost", "innermost", "columns"])
@settings(deadline=None, max_examples=25)
@given(documents(st.text(AWKWARD).map("a ".__add__)))
def test_what_is_written_here_is_read_to_the_same_spans(
    kept: str, name: str, document: Document
) -> None:
    stream = io.BytesIO()
    format_named(name, kept).writer()([document], stream, some_borders)
    strict = [
        ("".join(span.surface(one.article.text).split()), span.label)
        for one in _strictly(stream.getvalue(), ends=name.endswith("bioes"))
        for span in one.spans
    ]
    found = taken(stream.getvalue())
    assert sorted(strict) == sorted(
        ("".join(surface.split()), label) for one in found for surface, label in spans(one)
    )


def _strictly(data: bytes, *, ends: bool) -> list[Document]:
    from app.formats.conll.checking import read as strictly

    return [one for _line, one in strictly(io.BytesIO(data), "x", ends=ends)]
