from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefusedError
from app.formats.json import beginning, read
from app.formats.jsonl import as_object
from app.formats.meaning import canonical
from app.model import Document


def documents_of(value: Any, **options: Any) -> list[tuple[int, Document]]:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return list(read(io.BytesIO(data), "in.json", **options))


ARTICLES = b"""
[
  {"text": "a"},

  {"text": "b", "spans": [{"start": 0, "end": 1, "label": "X"}]}
]
"""


def test_one_object_a_list_and_a_list_in_an_object_are_read_with_their_lines() -> None:
    assert [
        (line, document.article.text, len(document.spans))
        for line, document in documents_of(ARTICLES)
    ] == [(3, "a", 0), (5, "b", 1)]
    inside = b'{"status": "ok", "n": [1, 2], "articles" :' + ARTICLES + b', "more": {"x": []}}\n'
    assert documents_of(inside) == documents_of(ARTICLES)
    [(line, document)] = documents_of({"text": "a", "more": [{"x": 1}]})
    assert (line, document.article.text) == (1, "a")
    assert document.article.meta == {"more": [{"x": 1}]}


@pytest.mark.parametrize("beside", [{"comments": [{"text": "spam"}]}, {"authors": [{"name": "A"}]}])
@pytest.mark.parametrize("columns", [{}, {"text": "content"}])
def test_an_object_with_a_text_under_another_name_is_the_article(
    beside: dict[str, Any], columns: dict[str, str]
) -> None:
    value = {"title": "T", "content": "The whole article.", **beside}
    [(_, document)] = documents_of(value, columns=columns)
    assert (document.article.text, document.article.name) == ("The whole article.", "T")
    assert document.article.meta == {"title": "T", **beside}


def test_a_list_under_a_name_that_a_text_may_have_is_still_a_list() -> None:
    for name in ("news", "content"):
        [(_, document)] = documents_of({"source": "K", name: [{"content": "a"}]})
        assert document.article.text == "a"


def test_a_bare_text_may_stand_twice() -> None:
    found = documents_of(b'[{"text": "a"},\n{"text": "a"}]')
    assert [(line, document.article.text) for line, document in found] == [(1, "a"), (2, "a")]


def test_the_exchange_shape_comes_back_whole(awkward: Document) -> None:
    for value in (as_object(awkward), [as_object(awkward)], {"data": [as_object(awkward)]}):
        [(_, document)] = documents_of(value)
        assert document == canonical(awkward)


def test_fields_are_found_by_their_usual_names_or_those_a_user_gives() -> None:
    value = {"เนื้อหา": "ข่าว", "judul": "Satu", "ngày": "5/3", "bahasa": "Thai", "url": "u"}
    [(_, document)] = documents_of(value)
    article = document.article
    assert (article.text, article.name, article.language) == ("ข่าว", "Satu", "th")
    assert article.meta == {"title": "Satu", "date": "5/3", "url": "u"}
    [(_, named)] = documents_of([{"text": "head", "b": "body"}], columns={"text": "b"})
    assert (named.article.text, named.article.meta) == ("body", {"text": "head"})


def test_json_may_be_utf_16_with_a_mark() -> None:
    [(_, document)] = documents_of('{"text": "ไทย"}'.encode("utf-16"))
    assert document.article.text == "ไทย"


REFUSALS: list[tuple[Any, int, str]] = [
    (b"", 0, "is empty"),
    (b"[]", 0, "holds no articles"),
    (b"7", 1, "is neither an object nor a list"),
    (b'[{"text": "a"}', 1, "expecting ',' or ']'"),
    (b'[{"text": "a"}\n{"text": "b"}]', 2, "expecting ',' or ']'"),
    (b'[{"text": "a"},]', 1, "Expecting value"),
    (b'[{"text": "a"}]\n[]', 2, "something stands behind its end"),
    (b'{"text": "a"}\n["b"]', 2, "something stands behind its end"),
    (b'[\n{"text": "a",\n"text": "b"}]', 2, "the key 'text' stands twice"),
    (b'[{"text": "a", "n": NaN}]', 1, "NaN is no JSON number"),
    (b"[" * 100_000, 1, "nested too deep"),
    (b'{"a":' * 100_000, 1, "nested too deep"),
    (b'[{"text": "a"},\n7]', 2, "must be a JSON object and is 7"),
    (b'[{"text": "a"},\n{"x": 1}]', 2, "'text' is missing"),
    (b'[{"text": "a"},\n{"text": "\\ud800"}]', 2, "half a surrogate pair"),
    (
        b'[{"text": "a"},\n{"text": "a", "spans": [{"start": 0, "end": 1, "label": "X"}]}]',
        2,
        "the same text stands on line 1 already",
    ),
    (b'{"text": "a\xe9"}', 1, "is not UTF-8: bad byte E9"),
    (b'{"text": "a\0"}', 1, "holds a NUL character"),
    (b'{"text": "a\\u0000"}', 1, "'text' holds NUL characters"),
]


@pytest.mark.parametrize(("value", "line", "says"), REFUSALS)
def test_a_bad_file_is_refused_with_file_line_reason_and_advice(
    value: Any, line: int, says: str
) -> None:
    with pytest.raises(FileRefusedError) as caught:
        documents_of(value)
    assert says in caught.value.what
    assert (caught.value.file, caught.value.line) == ("in.json", line)
    assert caught.value.advice
    assert "\n" not in str(caught.value)


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(
    lambda text: text.strip() != ""
)


@given(st.lists(TEXTS, min_size=1, unique=True), st.booleans(), st.sampled_from([None, 0, 2]))
def test_any_text_comes_out_exactly_with_its_offsets(
    texts: list[str], escaped: bool, indent: int | None
) -> None:
    value = [
        {"text": text, "spans": [{"start": 0, "end": len(text), "label": "A", "text": text}]}
        for text in texts
    ]
    data = json.dumps(value, ensure_ascii=escaped, indent=indent).encode()
    assert [document.article.text for _, document in documents_of(data)] == texts


def test_an_article_in_an_object_is_no_list_of_articles() -> None:
    data = '{"article": {"body": "Satu."}, "links": [{"url": "a"}, {"url": "b"}]}'
    found = list(read(io.BytesIO(data.encode()), "f", columns={"text": "article.body"}))
    assert [document.article.text for _line, document in found] == ["Satu."]


def test_objects_one_after_another_are_articles_each_with_its_line() -> None:
    data = b'{"text": "Satu."}\n{"text": "Dua.", "links": [{"a": 1}]}\n\n{"text":\n"Tiga."}'
    assert [(n, one.article.text) for n, one in documents_of(data)] == [
        (1, "Satu."),
        (2, "Dua."),
        (4, "Tiga."),
    ]
    with pytest.raises(FileRefusedError, match="something stands behind its end"):
        documents_of(b'{"text": "Satu."} [1]')


@pytest.mark.parametrize("length", range(1, 60))
def test_the_beginning_of_anything_is_looked_at_without_a_fault(length: int) -> None:
    for text in (
        '{"text": "Satu."}\n{"text": "Dua."}\n{"text": "Tiga."}',
        '{"n": 1, "articles": [{"text": "Satu."}, {"text": "Dua."}]}',
        '{[1]: {"a": 2}, "b": [{}]}',
        '[{"text": "Satu."}, {"text": "Dua."}]',
    ):
        cut = list(beginning(text[:length], "f", whole=False))
        assert all(set(one) <= {"text", "n", "articles"} for one in cut)
    three = '{"text": "Satu."}\n{"text": "Dua."}\n{"text": "Ti'
    assert [one["text"] for one in beginning(three, "f", whole=False)] == ["Satu.", "Dua."]
