"""Texts with their spans in tags: the text is what is left, to the last character."""

from __future__ import annotations

import io

import pytest

from app.errors import FileRefusedError
from app.formats.inline import read, shows


def taken(marked: str) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (one.article.text, [(span.surface(one.article.text), span.label) for span in one.spans])
        for _line, one in read(io.BytesIO(marked.encode()), "x.muc")
    ]


def test_spans_nest_and_the_text_is_untouched() -> None:
    marked = (
        "\ufeff😀 <ENAMEX TYPE='ORG'>UBND <enamex type=LOC>Hà Nội</enamex></ENAMEX>\r\n"
        '<TIMEX TYPE="DATE">2024</TIMEX>  a < b & c\n'
    )
    assert taken(marked) == [
        (
            "😀 UBND Hà Nội\r\n2024  a < b & c\n",
            [("UBND Hà Nội", "ORG"), ("Hà Nội", "LOC"), ("2024", "DATE")],
        )
    ]


def test_entities_are_read_where_every_ampersand_is_one() -> None:
    assert taken('A &amp; <ENAMEX TYPE="X">B &lt;3</ENAMEX>')[0] == ("A & B <3", [("B <3", "X")])
    assert taken('A & B &amp; <ENAMEX TYPE="X">C</ENAMEX>')[0][0] == "A & B &amp; C"


def test_each_doc_is_an_article_with_its_id() -> None:
    marked = '<DOC DOCNO="a">\nSatu <ENAMEX TYPE="X">b</ENAMEX>\n</DOC>\n<DOC ID=2>\nDua\n</DOC>\n'
    documents = [(line, one) for line, one in read(io.BytesIO(marked.encode()), "x.muc")]
    assert [(line, one.article.id, one.article.text) for line, one in documents] == [
        (1, "a", "\nSatu b\n"),
        (4, "2", "\nDua\n"),
    ]
    with pytest.raises(FileRefusedError, match="text outside of its <DOC>"):
        taken("Lain <DOC>x</DOC>")


def test_the_blanks_of_opennlp_are_its_own() -> None:
    assert taken("Kata <START:per> Budi <END> .")[0] == ("Kata Budi .", [("Budi", "per")])


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ('a\n<ENAMEX TYPE="X">b', "line 2: a span of X is never closed"),
        ("a</ENAMEX>", "</ENAMEX> closes nothing"),
        ('<ENAMEX TYPE="X">a</NUMEX>', "</NUMEX> closes nothing"),
        ('<ENAMEX TYPE="X"></ENAMEX>a', "a span of X is empty"),
        ("<ENAMEX>a</ENAMEX>", "<ENAMEX> has no TYPE"),
        ("<DOC> </DOC>", "holds no text"),
        (" \n", "nothing but white space"),
    ],
)
def test_what_cannot_be_told_is_refused_with_its_line(marked: str, why: str) -> None:
    with pytest.raises(FileRefusedError, match=why):
        taken(marked)


def test_a_table_or_a_text_about_tags_is_not_taken_for_one() -> None:
    assert shows('x <ENAMEX TYPE="X">', "text")
    assert not shows('x <ENAMEX TYPE="X">', "csv")
    assert not shows("the tag <ENAMEX> and <START> of it", "text")
