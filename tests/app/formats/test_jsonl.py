from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import FileRefusedError
from app.formats import Tokens, read_documents
from app.formats.jsonl import line_of, read, write
from app.formats.meaning import canonical
from app.model import Article, ArticleId, Document, Remark, text_sha256


def documents_of(*lines: Any, **options: str) -> list[tuple[int, Document]]:
    raw = b"\n".join(
        line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode()
        for line in lines
    )
    return list(read(io.BytesIO(raw), "in.jsonl", **options))


def test_the_written_bytes_are_the_golden_ones(
    awkward: Document, tokens: Tokens, golden: Path
) -> None:
    stream = io.BytesIO()
    write([awkward, replace(awkward, annotator="")], stream, tokens)
    first, second, rest = stream.getvalue().split(b"\n")
    assert first + b"\n" == (golden / "awkward.jsonl").read_bytes()
    assert b'"annotator": ""' in second
    assert rest == b""


def test_the_keys_stand_in_the_order_of_the_contract(awkward: Document) -> None:
    data = json.loads(line_of(awkward))
    assert list(data) == (
        [
            "id",
            "text",
            "lang",
            "sha256",
            "meta",
            "spans",
            "relations",
            "regions",
            "annotator",
            "name",
        ]
    )
    assert data["sha256"] == text_sha256(data["text"])
    plain, unsure = data["spans"][:2]
    assert list(plain) == ["id", "start", "end", "label", "attributes", "note"]
    assert list(unsure) == [*plain, "unsure"]


def test_the_golden_file_is_read_to_the_same_document(awkward: Document, golden: Path) -> None:
    [(line, document)] = read_documents(golden / "awkward.jsonl")
    assert line == 1
    assert document == canonical(awkward)
    surfaces = [span.surface(document.article.text) for span in document.spans]
    assert surfaces[2:4] == ["กระทรวงการต่างประเทศ 𠮷", "𠮷😀"]


def test_order_on_the_way_in_does_not_change_the_bytes(awkward: Document) -> None:
    article = awkward.article
    turned = Document(
        replace(
            article,
            meta=dict(reversed(article.meta.items())),
            regions=tuple(reversed(article.regions)),
        ),
        awkward.annotator,
        tuple(reversed(awkward.spans)),
        tuple(reversed(awkward.relations)),
    )
    assert line_of(turned) == line_of(awkward)


def test_text_and_bare_spans_are_enough() -> None:
    line = {"text": "Polri 😀 KPK", "spans": [{"start": 8, "end": 11, "label": "AGENCY"}]}
    [(_, document)] = documents_of(line)
    [span] = document.spans
    assert span.surface(document.article.text) == "KPK"
    assert document.article.id == text_sha256(line["text"])[:32]
    assert document.article.name == line["text"]
    assert (document.article.language, document.annotator, span.layer) == ("und", "", "")
    assert documents_of(line) == documents_of(line), "made ids follow from the content"
    assert documents_of({"text": "x"})[0][1].spans == ()


def test_two_bare_spans_alike_both_stay() -> None:
    span = {"start": 0, "end": 1, "label": "A"}
    [(_, document)] = documents_of({"text": "ab", "spans": [span, span]})
    assert len({one.id for one in document.spans}) == 2


def test_who_calls_may_name_the_annotator_and_fill_in_the_language() -> None:
    line = {"text": "ab", "annotator": "x", "spans": [{"start": 0, "end": 1, "label": "A"}]}
    [(_, document)] = documents_of(line, annotator="curator-a", language="th")
    assert document.annotator == document.spans[0].layer == "curator-a"
    assert document.article.language == "th"
    assert documents_of({**line, "lang": "vi"}, language="th")[0][1].article.language == "vi"
    assert documents_of(line)[0][1].annotator == "x"


def test_prodigys_own_keys_are_passed_over_and_others_kept_in_meta() -> None:
    line = {
        "text": "Polri",
        "tokens": [{"text": "Polri", "start": 0, "end": 5, "id": 0, "ws": False}],
        "spans": [{"start": 0, "end": 5, "token_start": 0, "token_end": 0, "label": "A"}],
        "_input_hash": 1,
        "_view_id": "spans_manual",
        "answer": "accept",
        "meta": {"source": "wire"},
        "source": "not this",
        "url": "https://example.org/1",
        "id": 17,
        "annotator": None,
        "relations": None,
    }
    [(_, document)] = documents_of(line)
    assert document.article.meta == {"source": "wire", "url": "https://example.org/1"}
    assert document.article.id == "17"


def test_a_title_is_the_name_of_an_article_that_has_none() -> None:
    assert documents_of({"text": "a", "title": "Judul\n"})[0][1].article.name == "Judul"
    assert documents_of({"text": "a", "title": 7})[0][1].article.name == "a"
    assert documents_of({"text": "a", "title": "b", "name": "c"})[0][1].article.name == "c"


def test_fields_under_other_keys_are_found_and_a_user_may_name_them() -> None:
    line = {"Isi": "Polri", "judul": "Satu", "spans": [{"start": 0, "end": 5, "label": "A"}]}
    [(_, document)] = documents_of(line)
    assert (document.article.text, document.article.meta) == ("Polri", {"title": "Satu"})
    assert len(document.spans) == 1
    named = {"text": "short", "body": "Polri", "meta": {"k": 1}}
    [(_, document)] = documents_of(named, columns={"text": "body", "title": "judul"})
    assert document.article.text == "Polri"
    assert document.article.meta == {"text": "short", "k": 1}
    assert documents_of({"text": "a", "isi": "b"})[0][1].article.meta == {"isi": "b"}
    with pytest.raises(FileRefusedError, match="'body' is missing"):
        documents_of(named, {"text": "x"}, columns={"text": "body"})


def test_a_title_may_be_said_to_be_none() -> None:
    told = {"text": "Berita.", "title": "Menlu"}
    [(_, document)] = documents_of(told, columns={"title": ""})
    assert (document.article.name, document.article.meta) == ("Berita.", {"column title": "Menlu"})


def test_a_field_may_be_said_to_be_under_no_key() -> None:
    told = {"text": "Berita.", "lang": "th", "judul": "Menlu"}
    [(_, document)] = documents_of(told, columns={"title": "", "language": ""})
    assert (document.article.name, document.article.language) == ("Berita.", "und")
    assert document.article.meta == {"judul": "Menlu", "lang": "th"}


def test_lines_end_at_a_line_feed_and_nowhere_else() -> None:
    text = "a\u2028b\u2029c\x85d\x1ce"
    found = documents_of({"text": text}, b"", b" \t\r", {"text": "2"}, b'{"text":"3"}\r')
    assert [(line, document.article.text) for line, document in found] == [
        (1, text),
        (4, "2"),
        (5, "3"),
    ]
    [(_, marked)] = documents_of(b'\xef\xbb\xbf{"text":"a"}')
    assert marked.article.text == "a"


def test_reading_is_lazy() -> None:
    found = read(io.BytesIO(b'{"text":"a"}\nbad'), "in.jsonl")
    assert next(found)[1].article.text == "a"
    with pytest.raises(FileRefusedError):
        next(found)


def test_one_text_may_come_with_the_work_of_two_annotators() -> None:
    one = {"id": "a", "text": "t", "annotator": "x"}
    found = documents_of(one, {**one, "annotator": "y"})
    assert [document.annotator for _, document in found] == ["x", "y"]
    with pytest.raises(FileRefusedError, match="'a' by z stands on line 1 already"):
        documents_of(one, {**one, "annotator": "y"}, annotator="z")


OK = {"text": "first"}
SPAN = {"start": 0, "end": 2, "label": "A"}


def with_span(**changes: Any) -> dict[str, Any]:
    span = {key: value for key, value in {**SPAN, **changes}.items() if value != "absent"}
    return {"text": "Bộ 😀!", "spans": [SPAN, span]}


REFUSALS: list[tuple[Any, str]] = [
    (b'{"text": "caf\xe9"}', "is not UTF-8: bad byte E9 at byte 13"),
    (b'{"text": "a', "is not valid JSON: Unterminated string starting at character 10 of"),
    (b'{"text": "a"} {"text": "b"}', "is not valid JSON: Extra data"),
    (b"[" * 100_000, "nested too deep"),
    (b'{"text": "a", "meta": {"x": NaN}}', "NaN is no JSON number"),
    (b'{"text": "a", "meta": {"x": -Infinity}}', "no JSON number"),
    (b'{"text": "a", "meta": {"x": 1e999}}', "is too large"),
    (b'{"text": "a", "meta": {"x": ' + b"9" * 5000 + b"}}", "is not usable JSON"),
    (b'{"text": "a", "text": "b"}', "the key 'text' stands twice"),
    (b'{"text": "a", "spans": [{"start": 0, "start": 1}]}', "the key 'start' stands twice"),
    (b'{"text": "a \\ud83d b"}', "half a surrogate pair"),
    (b'{"text": "a", "meta": {"x": [{"\\uDC00": 1}]}}', "half a surrogate pair"),
    (b'{"text": "a\\u0000b"}', "NUL"),
    (["text"], "must be a JSON object and is a list"),
    ("text", "must be a JSON object and is a string"),
    (b"null", "must be a JSON object and is null"),
    ({}, "'text' is missing"),
    ({"text": None}, "'text' is missing"),
    ({"text": 5}, "'text' must be a string and is 5"),
    ({"text": ""}, "'text' is empty"),
    ({"text": " \n"}, "'text' is empty"),
    ({"text": "a", "id": True}, "'id' must be a string and is true"),
    ({"text": "a", "id": 1.5}, "'id' must be a string and is 1.5"),
    ({"text": "a", "id": ""}, "'id' '' must be printable"),
    ({"text": "a", "id": "a\tb"}, "must be printable"),
    ({"text": "a", "lang": 5}, "'lang' must be a string"),
    ({"text": "a", "name": []}, "'name' must be a string and is a list"),
    ({"text": "a", "meta": []}, "'meta' must be an object and is a list"),
    (b'{"text": "a", "x": ' + b"[" * 150 + b"]" * 150 + b"}", "'meta' is nested deeper than 100"),
    (b'{"text": "a", "config": ' + b"[" * 300 + b"]" * 300 + b"}", "nested too deep"),
    (
        {"text": "a", "meta": {"x": json.loads("[" * 100 + "]" * 100)}},
        "'meta' is nested deeper than 100",
    ),
    ({"text": "a", "annotator": " x"}, "cannot name an annotator"),
    ({"text": "a", "sha256": "0" * 64}, "'sha256' does not fit the text"),
    ({"text": "a", "answer": "reject"}, "answered with 'reject'"),
    ({"text": "a", "spans": {}}, "'spans' must be a list and is an object"),
    ({"text": "a", "spans": [1]}, "span 1 must be an object and is 1"),
    (with_span(start=True), "span 2: 'start' must be a whole number and is true"),
    (with_span(start=0.0), "'start' must be a whole number and is 0.0"),
    (with_span(end="2"), "'end' must be a whole number and is a string"),
    (with_span(start="absent"), "span 2: 'start' is missing"),
    (with_span(end=None), "'end' is missing"),
    (with_span(label="absent"), "'label' is missing"),
    (with_span(label=""), "'label' '' must be printable"),
    (with_span(label="A\tB"), "must be printable"),
    (with_span(label=3), "'label' must be a string and is 3"),
    (with_span(end=6), "span 2: 0-6 is out of range: the text has 5 characters"),
    (with_span(start=-1), "-1-2 is out of range"),
    (with_span(start=3), "3-2 is reversed"),
    (with_span(start=2), "2-2 is empty"),
    (with_span(text="ộ "), "its 'text' is 'ộ ' but 0-2 marks 'Bộ'"),
    (with_span(attributes=[]), "'attributes' must be an object"),
    (with_span(attributes={"role": 1}), "'attributes.role' must be a string and is 1"),
    (with_span(note=0), "'note' must be a string and is 0"),
    (with_span(unsure=1), "'unsure' must be true or false and is 1"),
    ({"text": "ab", "spans": [{**SPAN, "id": "s"}, {**SPAN, "id": "s"}]}, "'s' stands twice"),
    (
        {"text": "a", "regions": [{"start": 0, "end": 2, "kind": "x"}]},
        "region 1: 0-2 is out of range",
    ),
    ({"text": "a", "regions": [{"start": 0, "end": 1}]}, "region 1: 'kind' is missing"),
    (
        {"text": "a", "regions": [{"start": 0, "end": 1, "kind": "x", "state": "no"}]},
        "region 1: 'state' 'no' is none of a region",
    ),
    ({"text": "a", "relations": [{"type": "r", "head": "x"}]}, "its 'head' 'x' is no span"),
    ({"text": "a", "relations": [{"type": "r", "tail": "x"}]}, "relation 1: 'head' is missing"),
    ({"text": "a", "relations": [{"head": "x"}]}, "relation 1: 'type' is missing"),
    (
        {
            "text": "ab",
            "spans": [{**SPAN, "id": "s"}],
            "relations": [{"id": "r", "type": "t", "head": "s", "tail": "s"}] * 2,
        },
        "relation 2: the id 'r' stands twice",
    ),
    (
        {**OK, "spans": [{"start": 0, "end": 1, "label": "X"}]},
        "the same text stands on line 1 already",
    ),
    ({"text": "other", "id": text_sha256("first")[:32]}, "stands on line 1 already"),
    (
        {"text": "other", "id": text_sha256("first")[:32], "annotator": "b"},
        "names another text on line 1",
    ),
]


@pytest.mark.parametrize(("line", "says"), REFUSALS)
def test_a_bad_line_is_refused_with_file_line_reason_and_advice(line: Any, says: str) -> None:
    with pytest.raises(FileRefusedError) as caught:
        documents_of(OK, b"", line)
    assert says in caught.value.what
    assert (caught.value.file, caught.value.line) == ("in.jsonl", 3)
    assert caught.value.advice
    assert "\n" not in str(caught.value)


def test_a_file_with_no_documents_or_of_another_encoding_is_refused() -> None:
    with pytest.raises(FileRefusedError, match="holds no documents"):
        documents_of(b"", b" \r")
    with pytest.raises(FileRefusedError, match="is UTF-16"):
        documents_of('{"text": "a"}'.encode("utf-16"))
    with pytest.raises(FileRefusedError, match="always UTF-8, not tis-620"):
        documents_of(OK, encoding="tis-620")
    assert documents_of(OK, encoding="UTF_8")


def test_what_is_nested_as_deep_as_may_be_still_goes_out() -> None:
    [(_, document)] = documents_of({"text": "a", "meta": {"x": json.loads("[" * 99 + "]" * 99)}})
    assert next(read(io.BytesIO(line_of(document)), "x"))[1] == document


def test_a_pair_of_escapes_is_one_character() -> None:
    [(_, document)] = documents_of(b'{"text": "\\ud83d\\ude00!", "meta": {"x": "\\u0e01"}}')
    assert document.article.text == "😀!"


def test_what_is_said_of_the_article_comes_back_and_is_written_only_where_it_is_said() -> None:
    said = Remark(ArticleId("a"), "siti", "two articles\nin one", True)
    document = Document(Article(ArticleId("a"), "n", "id", "x"), "siti", remark=said)
    line = line_of(document)
    assert json.loads(line)["remark"] == {"note": "two articles\nin one", "unsure": True}
    assert [found.remark for _, found in documents_of(line)] == [said]
    assert "remark" not in json.loads(line_of(replace(document, remark=None)))


def test_a_remark_of_another_tools_kind_is_kept_in_meta() -> None:
    [(_, found)] = documents_of({"text": "x", "remark": "checked"})
    assert (found.remark, found.article.meta) == (None, {"remark": "checked"})


def test_a_line_longer_than_an_article_is_left_out_to_its_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.formats.jsonl.LARGEST", 20)
    refused: list[FileRefusedError] = []
    data = b'{"text": "a"}\n' + b'{"text": "' + b"b" * 70 + b'"}\n{"text": "c"}\n' + b"d" * 50
    found = read(io.BytesIO(data), "f", leave_out=refused.append)
    assert [(line, one.article.text) for line, one in found] == [(1, "a"), (3, "c")]
    assert [error.line for error in refused] == [2, 4]


NESTED = (
    '{"article": {"body": "Satu.", "head": {"line": "Judul"}, "n": 1}, "meta": {"when": "2025"},'
    ' "a.b": "Situs", "a": {"b": "no"}}'
)
PATHS = {"text": "article.body", "title": "article.head.line", "date": "meta.when", "source": "a.b"}


def test_a_key_in_an_object_is_named_by_its_path() -> None:
    ((_line, document),) = read(io.BytesIO(NESTED.encode()), "f", columns=PATHS)
    article = document.article
    assert (article.text, article.name) == ("Satu.", "Judul")
    assert article.meta == {
        "title": "Judul",
        "date": "2025",
        "source": "Situs",
        "article": {"n": 1},
        "a": {"b": "no"},
    }


def test_a_path_that_leads_nowhere_is_no_field_and_no_text() -> None:
    data = b'{"text": "Satu.", "meta": {"x": 1}}'
    ((_line, document),) = read(io.BytesIO(data), "f", columns={"title": "meta.title"})
    assert document.article.meta == {"x": 1}
    with pytest.raises(FileRefusedError, match=r"'meta\.text' is missing"):
        list(read(io.BytesIO(data), "f", columns={"text": "meta.text"}))


def test_a_text_in_an_object_is_offered_and_not_taken_unasked() -> None:
    with pytest.raises(FileRefusedError) as caught:
        list(read(io.BytesIO(b'{"n": 1, "data": {"head": "a", "Text": "Satu."}}'), "f"))
    assert "--column text=data.Text." in caught.value.advice
    ((_line, document),) = read(io.BytesIO(NESTED.encode()), "f")  # a usual name, dot or blank
    assert document.article.text == "Satu."


def test_annotations_in_another_shape_are_told_of_and_stay_in_the_metadata() -> None:
    data = b'{"text": "Satu.", "label": [[0, 4, "X"]], "tokens": [{"start": 0, "end": 4, "id": 0}]}'
    ((_line, document),) = read(io.BytesIO(data), "f")
    assert document.foreign == ("label",)
    assert document.article.meta == {"label": [[0, 4, "X"]]}


def test_other_usual_names_of_attributes_and_ends_are_read_and_pieces_refused() -> None:
    spans = [
        {"id": "a", "start": 0, "end": 4, "label": "A", "attrs": {"kind": "x"}},
        {"id": "b", "start": 5, "end": 8, "label": "B", "fragments": [[5, 8]]},
    ]
    row = {
        "text": "Satu dua.",
        "spans": spans,
        "relations": [{"from": "b", "to": "a", "type": "of"}],
    }
    ((_line, document),) = read(io.BytesIO(json.dumps(row).encode()), "f")
    assert document.spans[0].attributes == {"kind": "x"}
    assert [(one.type, one.head, one.tail) for one in document.relations] == [("of", "b", "a")]
    spans[1]["fragments"] = [[5, 6], [7, 8]]
    with pytest.raises(FileRefusedError, match=r"span 2: is in pieces.*part_of"):
        list(read(io.BytesIO(json.dumps(row).encode()), "f"))


def test_a_byte_order_mark_and_windows_line_ends_are_no_part_of_the_objects() -> None:
    data = (
        "\ufeff" + '{"text": "Sa\u2028tu", "spans": [{"start": 3, "end": 5, "label": "A"}]}\r\n\r\n'
    )
    ((_line, document),) = read(io.BytesIO(data.encode()), "f")
    assert [span.surface(document.article.text) for span in document.spans] == ["tu"]


@pytest.mark.parametrize("data", [b'\n[{"text": "Satu."}]', b'{\n  "text": "Satu."\n}', b"[\n1]"])
def test_one_json_document_is_told_from_lines_of_json(data: bytes) -> None:
    refused: list[FileRefusedError] = []
    with pytest.raises(FileRefusedError) as caught:
        list(read(io.BytesIO(data), "f", leave_out=refused.append))
    assert "is one JSON document" in caught.value.what
    assert "format json" in caught.value.advice
    assert refused == []
