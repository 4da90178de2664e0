"""The beginning of a file, as an import would read it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.intake import Options
from app.intake.preview import look_into


def test_a_text_is_shown_with_its_language(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Kementerian Luar Negeri menyatakan bahwa mereka akan bekerja sama." * 50)
    preview = look_into(str(file), Options())
    assert preview.text.startswith("Kementerian")
    assert len(preview.text) == 600
    assert (preview.language, preview.columns, preview.trouble) == ("id", (), None)


def test_a_file_of_another_tool_is_shown_as_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"text": "Polri dan KPK", "label": [[0, 5, "A"], [10, 13, "A"]]}\n')
    preview = look_into(str(file), Options())
    assert (preview.format, preview.spans) == ("doccano JSONL", 2)
    assert (preview.text, preview.columns, preview.trouble) == ("Polri dan KPK", (), None)
    stated = look_into(str(file), Options(format_name="jsonl"))
    assert (stated.format, stated.columns) == ("", ("text", "label"))
    (tmp_path / "b.ann").write_text("T1\tA 0 5\tPolri\n")
    (tmp_path / "b.txt").write_text("Polri")
    preview = look_into(str(tmp_path / "b.txt"), Options())
    assert (preview.format[:5], preview.spans) == ("brat ", 1)


def test_of_a_folder_it_is_the_first_that_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text("Berita.")
    assert look_into(str(tmp_path), Options()).text == "Berita."
    (tmp_path / "b.txt").unlink()
    assert "is empty" in str(look_into(str(tmp_path), Options()).trouble)


@pytest.mark.parametrize("one_array", [True, False])
def test_keys_of_json_are_columns(tmp_path: Path, one_array: bool) -> None:
    rows = [{"judul": f"J{n}", "isi": f"Berita {n}.", "no": n} for n in range(9)]
    file = tmp_path / ("a.json" if one_array else "a.jsonl")
    file.write_text(json.dumps(rows) if one_array else "\n".join(map(json.dumps, rows)))
    preview = look_into(str(file), Options())
    assert preview.columns == ("judul", "isi", "no")
    assert preview.rows[4] == ("J4", "Berita 4.", "4")
    assert len(preview.rows) == 5
    assert preview.usual == {"text": "isi", "title": "judul"}


@pytest.mark.parametrize("one_array", [True, False])
def test_keys_in_objects_are_columns_by_their_paths(tmp_path: Path, one_array: bool) -> None:
    rows = [{"id": n, "article": {"body": f"Berita {n}.", "by": {}}, "tags": [n]} for n in range(3)]
    file = tmp_path / ("a.json" if one_array else "a.jsonl")
    file.write_text(json.dumps(rows) if one_array else "\n".join(map(json.dumps, rows)))
    preview = look_into(str(file), Options())
    assert preview.columns == ("id", "article.body", "article.by", "tags")
    assert preview.rows[1] == ("1", "Berita 1.", "{}", "[1]")
    assert preview.usual == {"id": "id", "text": "article.body"}


def test_where_no_name_is_usual_a_key_in_an_object_may_be_the_field(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps({"_id": "1", "_source": {"headline": "Judul", "body": "Berita."}}))
    preview = look_into(str(file), Options())
    assert (preview.usual["id"], "text" in preview.usual) == ("_id", False)
    assert preview.likely["text"] == "_source.body"
    assert preview.likely["title"] == "_source.headline"
    file.write_text(json.dumps({"text": "Berita.", "page": {"body": "x", "title": "y"}}))
    assert look_into(str(file), Options()).likely == {}


@pytest.mark.parametrize(("ending", "delimiter"), [("csv", ","), ("csv", ";"), ("tsv", "\t")])
def test_the_first_line_of_a_table_is_its_columns(
    tmp_path: Path, ending: str, delimiter: str
) -> None:
    file = tmp_path / f"a.{ending}"
    cells = [["Date", "Body"], ["2025-01-01", '"Satu\ndua"'], ["", "Tiga"]]
    file.write_text("\n".join(delimiter.join(row) for row in cells), encoding="utf-8-sig")
    preview = look_into(str(file), Options())
    assert preview.columns == ("Date", "Body")
    assert preview.rows == (("2025-01-01", "Satu\ndua"), ("", "Tiga"))
    assert preview.usual == {"date": "Date", "text": "Body"}


def test_the_separator_that_excel_says_is_passed_over_and_unnamed_columns_have_a_number(
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("sep=;\n\nisi;;judul\nBerita.;x;Satu\n")
    preview = look_into(str(file), Options())
    assert preview.columns == ("isi", "column 2", "judul")
    assert preview.rows == (("Berita.", "x", "Satu"),)
    assert preview.usual == {"text": "isi", "title": "judul"}


@pytest.mark.parametrize("more", [0, 200_000])
def test_articles_in_an_object_are_shown_as_they_would_come(tmp_path: Path, more: int) -> None:
    rows = [{"judul": f"J{n}", "isi": "x" * more + "y"} for n in range(4)]
    file = tmp_path / "a.json"
    file.write_text(json.dumps({"status": "ok", "tags": [{"a": 1}] * (more > 0), "articles": rows}))
    preview = look_into(str(file), Options())
    if more:
        assert (preview.columns, preview.trouble) == ((), None)  # another list stands before
    file.write_text(json.dumps({"status": "ok", "n": [1], "articles": rows}))
    preview = look_into(str(file), Options())
    assert preview.columns == ("judul", "isi")
    assert len(preview.rows) == (1 if more else 4)
    file.write_text(json.dumps({"content": "A.", "comments": rows}))
    assert look_into(str(file), Options()).columns == (() if more else ("content", "comments"))


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.json", "a.jsonl"])
def test_a_mark_and_nothing_else_is_no_table(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\xef\xbb\xbf")
    preview = look_into(str(tmp_path / name), Options())
    assert preview.columns == ()
    assert name == "a.jsonl" or preview.trouble


@pytest.mark.parametrize("pad", range(4))
def test_only_the_beginning_of_a_long_file_is_read(tmp_path: Path, pad: int) -> None:
    file = tmp_path / "a.jsonl"
    first = json.dumps({"isi": "x" * pad, "judul": "J"})
    file.write_text(
        f"{first}\n" + json.dumps({"isi": "ไทย" * 500_000}, ensure_ascii=False), "utf-8"
    )
    preview = look_into(str(file), Options())
    assert preview.columns == ("isi", "judul")
    assert len(preview.rows) == 1
    file.write_text(json.dumps({"isi": "ไทย" * 500_000}, ensure_ascii=False), "utf-8")
    assert look_into(str(file), Options()).columns == ()
    assert look_into(str(file), Options()).trouble is None


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"[[[", b'{"a": ', b"\x00\x01"])
@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.jsonl", "a.txt"])
def test_no_file_is_too_bad_to_look_into(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    preview = look_into(str(tmp_path / name), Options())
    assert (preview.trouble is None) == (
        data.startswith((b"[", b"{")) and name in ("a.csv", "a.txt")
    )


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    assert "no such file" in str(look_into(str(tmp_path / "none.txt"), Options()).trouble)
    assert "no such file" in str(look_into(str(tmp_path / "none.csv"), Options()).trouble)


@pytest.mark.parametrize(
    ("table", "text", "spans"),
    [
        (
            "Sentence #,Word,Tag\nS 1,Polri,B-org\n,di,O\n,Bali,B-geo\nS 2,Budi,B-per\n",
            "Polri di Bali",
            2,
        ),
        ('text,label\nPolri,"[[0, 5, ""ORG""]]"\n', "Polri", 1),
    ],
)
def test_a_table_with_annotations_is_shown_as_what_it_is(
    tmp_path: Path, table: str, text: str, spans: int
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(table, encoding="utf-8")
    preview = look_into(str(path), Options())
    assert (preview.text, preview.spans, preview.columns) == (text, spans, ())
    assert preview.format
