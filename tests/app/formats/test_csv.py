from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError
from app.formats import read_documents
from app.formats.csv import read
from app.model import Document

CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\r\n\t"))


def documents_of(text: str | bytes, **options: Any) -> list[tuple[int, Document]]:
    data = text.encode() if isinstance(text, str) else text
    return list(read(io.BytesIO(data), "in.csv", **options))


def test_a_table_of_spans_is_no_table_of_articles() -> None:
    table = "article,Label,start,end,text\r\na1,AGENCY,0,5,Polri\r\n"
    with pytest.raises(FileRefusedError, match="a row a span") as refused:
        documents_of(table)
    assert "holds the texts" in refused.value.advice
    assert len(documents_of(table, columns={"text": "text"})) == 1  # who says so means it


def test_a_row_is_an_article_and_its_other_columns_are_meta() -> None:
    table = (
        "id,Judul,Isi,tanggal,sumber,bahasa,rubrik,kosong\r\n"
        '7,Menlu,"Satu, dua\r\n""tiga"" ",2024-03-05,Antara,id,Hukum,\r\n'
        "\r\n"
        "8,,Empat,,,,,\r\n"
    )
    [(first, one), (second, two)] = documents_of(table, language="vi")
    assert (first, second) == (2, 5)
    article = one.article
    assert article.text == 'Satu, dua\r\n"tiga" '
    assert (article.id, article.name, article.language) == ("7", "Menlu", "id")
    assert article.meta == {
        "title": "Menlu",
        "date": "2024-03-05",
        "source": "Antara",
        "rubrik": "Hukum",
    }
    assert (two.article.name, two.article.language, two.article.meta) == ("Empat", "vi", {})
    assert not one.spans


def test_a_column_of_titles_may_be_said_to_be_none() -> None:
    [(_, document)] = documents_of("text,title\nBerita.,Menlu\n", columns={"title": ""})
    assert (document.article.name, document.article.meta) == ("Berita.", {"column title": "Menlu"})


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("th_TH", "th-TH"),
        ("TH ", "th"),
        ("English (US)", "en"),
        (" Bahasa Indonesia", "id"),
        ("ind", "id"),
        ("VIE-VN", "vi-VN"),
        ("kac", "kac"),
        ("zh-Hant", "zh-Hant"),
        ("no code", "no code"),
    ],
)
def test_a_language_is_told_as_programs_spell_it(told: str, code: str) -> None:
    [(_, document)] = documents_of(f"text,lang\nBerita.,{told}\n")
    assert document.article.language == code


def test_a_field_may_be_said_to_be_in_no_column() -> None:
    table = "isi,judul,bahasa\nBerita.,Menlu,th\n"
    [(_, document)] = documents_of(table, columns={"title": "", "language": ""})
    assert (document.article.name, document.article.language) == ("Berita.", "und")
    assert document.article.meta == {"judul": "Menlu", "bahasa": "th"}


@pytest.mark.parametrize(
    "header",
    [
        "text",
        "CONTENT",
        "Article_Text",
        "isi berita",
        "Nội dung",
        "noi_dung",
        "No\u0302\u0323i dung",
        "เนื้อหา",
        "ข้อความ",
        '"body"',
    ],
)
def test_a_text_is_found_under_its_usual_names(header: str) -> None:
    [(_, document)] = documents_of(f"nomor,{header}\n1,a b\n")
    assert document.article.text == "a b"
    assert document.article.meta == {"nomor": "1"}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_finds_the_text(separator: str) -> None:
    rows = [["no;te, of|all", "text", "title"], ["x", f'a{separator}"b"\n', "c"]]
    written = io.StringIO()
    csv.writer(written, delimiter=separator).writerows(rows)
    [(_, document)] = documents_of(written.getvalue())
    assert document.article.text == rows[1][1]
    [(_, excel)] = documents_of(f"sep={separator}\r\n{written.getvalue()}")
    assert excel.article == document.article


def test_a_user_names_the_columns_and_what_is_called_text_then_is_meta() -> None:
    table = "text,cuerpo,lang,kode,kode2\nshort,Long text,Tiếng Việt,a-1,\n"
    [(_, document)] = documents_of(table, columns={"text": "cuerpo", "id": "kode"})
    article = document.article
    assert (article.text, article.id, article.language) == ("Long text", "a-1", "vi")
    assert article.meta == {"text": "short"}


def test_tables_are_told_by_their_endings_and_decoded_like_text(tmp_path: Path) -> None:
    path = tmp_path / "news.TSV"
    path.write_bytes("เนื้อหา\tหัวข้อ\nตำรวจไทยจับกุมแก๊งคอลเซ็นเตอร์\tข่าว\n".encode("cp874"))
    [(line, document)] = read_documents(path)
    assert (line, document.guessed_encoding) == (2, "cp874")
    assert document.article.meta == {"title": "ข่าว"}
    [(_, stated)] = read_documents(path, encoding="cp874")
    assert (stated.article, stated.guessed_encoding) == (document.article, "")
    assert [document for _, document in read_documents(path, columns={"title": "หัวข้อ"})] == [
        document
    ]


def test_long_cells_are_taken() -> None:
    text = "kata " * 100_000
    [(_, document)] = documents_of(f"text\n{text}\n")
    assert document.article.text == text


REFUSALS = [
    ("", 0, "is empty"),
    ("\n\n", 2, "holds no documents"),
    ("text,title\n", 0, "holds no documents"),
    ("judul,nama\na,b\n", 1, "there is no column with the text among 'judul', 'nama'"),
    ("text,a,a\nx,y,z\n", 1, "the column 'a' stands twice"),
    ("text,title\na,b\nc\n", 3, "the row has 1 cells and the header 2"),
    ("text,title\na,b,c\n", 2, "the row has 3 cells and the header 2"),
    ('text,title\na,b\n"c,d\ne,f\n', 3, "a quote in the row that begins here is never closed"),
    ('text,title\n"a"b,c\n', 2, "the row is not as a table must be"),
    ("text,title\n,b\n", 2, "'text' is empty"),
    ("text,title\na\0b,c\n", 2, "holds a NUL character"),
    ("id,text\n1,a\n1,b\n", 3, "the id '1' stands on line 2 already"),
    (b"text\nok\ncaf\xe9\n", 3, "is not UTF-8: bad byte E9"),
]


@pytest.mark.parametrize(("table", "line", "says"), REFUSALS)
def test_a_bad_table_is_refused_with_file_line_reason_and_advice(
    table: str | bytes, line: int, says: str
) -> None:
    with pytest.raises(FileRefusedError) as caught:
        documents_of(table)
    assert says in caught.value.what
    assert (caught.value.file, caught.value.line) == ("in.csv", line)
    assert caught.value.advice
    assert "\n" not in str(caught.value)


def test_a_column_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(FileRefusedError, match="no column 'isi' among 'text', 'b'"):
        documents_of("text,b\nx,y\n", columns={"text": "isi"})
    with pytest.raises(FileRefusedError, match="no column 'judul' among 'text', 'b'"):
        documents_of("text,b\nx,y\n", columns={"title": "judul"})


@given(
    st.lists(st.tuples(CELLS, CELLS).filter(lambda row: row[0].strip() != ""), min_size=1),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_whatever_is_written_as_a_table_comes_out(
    rows: list[tuple[str, str]], separator: str, encoding: str
) -> None:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "text", "note of it"])
    for number, row in enumerate(rows):
        writer.writerow([number, *row])
    stated = "" if encoding == "utf-16" else "utf-8"
    found = documents_of(written.getvalue().encode(encoding), encoding=stated)
    assert [document.article.text for _, document in found] == [text for text, _ in rows]
    for (_, document), (_, note) in zip(found, rows, strict=True):
        assert document.article.meta == ({"note of it": note} if note else {})
