"""Whatever a document holds comes back; what a format cannot hold is exactly what it declares."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.formats import FORMATS, format_named
from app.formats.jsonl import line_of, read
from app.formats.meaning import canonical
from app.formats.tokens.pieces import pieces, solid
from app.model import (
    Article,
    ArticleId,
    Document,
    ItemId,
    Passage,
    Region,
    RegionState,
    Relation,
    Span,
    State,
)

AWKWARD = 'a bก\u0e49e\u0301😀𠮷\u200d\r\n\t\u2028\x85\u00a0"\\#-ộ'
TEXTS = st.text(st.one_of(st.sampled_from(AWKWARD), st.characters(exclude_categories=["Cs"])))
GOOD_TEXTS = TEXTS.filter(lambda text: bool(text.strip()) and "\0" not in text)
NAMES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=8)
STRINGS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | STRINGS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(STRINGS, inner, max_size=3),
    max_leaves=8,
)


WHOLE_TEXTS = ("jsonl", "hf", "prodigy", "doccano", "labelstudio", "brat", "spacy")


@st.composite
def documents(draw: st.DrawFn, texts: st.SearchStrategy[str] = GOOD_TEXTS) -> Document:
    text = draw(texts)
    article, layer = ArticleId(draw(NAMES)), draw(st.just("") | NAMES)
    ranges = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(
        lambda one: one[0] < one[1]
    )
    ids = draw(st.lists(NAMES.map(ItemId), unique=True, max_size=6))
    spans = tuple(
        Span(
            key,
            article,
            layer,
            *draw(ranges),
            draw(NAMES),
            draw(st.dictionaries(NAMES, STRINGS, max_size=2)),
            draw(STRINGS),
            draw(st.booleans()),
        )
        for key in ids
    )
    ends = st.sampled_from(ids) if ids else st.nothing()
    relations = tuple(
        Relation(key, article, layer, draw(NAMES), draw(ends), draw(ends))
        for key in (draw(st.lists(NAMES.map(ItemId), unique=True, max_size=3)) if ids else ())
    )
    regions = tuple(
        Region(*one, draw(NAMES), draw(st.sampled_from(RegionState)))
        for one in draw(st.lists(ranges, max_size=2))
    )
    meta = draw(st.dictionaries(STRINGS, JSON, max_size=3))
    name = draw(NAMES)
    language = draw(st.sampled_from(["th", "vi", "id", "und"]))
    cuts = draw(st.lists(st.integers(0, len(text)), max_size=4, unique=True).map(sorted))
    passages = tuple(
        Passage(start, end, draw(st.sampled_from(["en", "vi-VN"])))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    )
    held = Article(article, name, language, text, meta, regions, passages)
    state = draw(st.none() | st.sampled_from(State))
    return Document(held, layer, spans, relations, state=state)


def some_borders(text: str, _language: str) -> Sequence[int]:
    return range(0, len(text) + 3, 3)


@given(documents())
def test_jsonl_gives_back_the_document_itself(document: Document) -> None:
    line = line_of(document)
    assert line.count(b"\n") == 1
    [(_, found)] = read(io.BytesIO(line), "x")
    assert found == canonical(document)
    assert line_of(found) == line


@pytest.mark.parametrize("name", [name for name in FORMATS if FORMATS[name].writes])
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(st.lists(documents(), min_size=1, max_size=2, unique_by=lambda one: one.article.id))
def test_every_written_file_holds_what_the_format_says_it_holds(
    name: str, given_documents: list[Document]
) -> None:
    if name == "spacy":
        pytest.importorskip("spacy")
    chosen = FORMATS[name]
    if not chosen.states:  # an export leaves it out then
        given_documents = [replace(one, state=None) for one in given_documents]
    stream = io.BytesIO()
    chosen.writer()(given_documents, stream, some_borders)
    stream.seek(0)
    assert list(chosen.meanings(stream, "x")) == [chosen.held(one) for one in given_documents]


EDGES = st.lists(
    st.sampled_from(
        [
            "\ufeff",
            "\r\n",
            "\n",
            "\r",
            " ",
            "\t",
            "\u2028",
            "\x85",
            "\u200b",
            "\u3000",
            "-",
            "#",
            "😀",
        ]
    ),
    max_size=3,
).map("".join)
EDGED = st.tuples(EDGES, st.text("ab \ufeff\r\n", max_size=4), EDGES).map(
    lambda parts: f"{parts[0]}x{parts[1]}y{parts[2]}"
)


@pytest.mark.parametrize("name", [name for name in FORMATS if FORMATS[name].writes])
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(documents(EDGED))
@example(
    Document(
        Article(ArticleId("a"), "n", "id", "\ufeffx y"),
        "",
        (Span(ItemId("s"), ArticleId("a"), "", 0, 2, "A"),),
    )
)
@example(Document(Article(ArticleId("a"), "n", "id", "\ufeff\ufeffxy\ufeff"), ""))
@example(Document(Article(ArticleId("a"), "n", "id", "\r\nxy\r\n"), ""))
def test_what_a_text_begins_and_ends_with_comes_back(name: str, document: Document) -> None:
    if name == "spacy":
        pytest.importorskip("spacy")
    chosen = FORMATS[name]
    document = document if chosen.states else replace(document, state=None)
    stream = io.BytesIO()
    chosen.writer()([document], stream, some_borders)
    stream.seek(0)
    assert list(chosen.meanings(stream, "x")) == [chosen.held(document)]
    if name in WHOLE_TEXTS:  # a user who takes the file in gets the very text, too
        stream.seek(0)
        [(_line, found)] = chosen.read(stream, "x")
        assert found.article.text == document.article.text


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=40)
@given(documents())
def test_parquet_gives_back_the_document_itself(document: Document) -> None:
    pytest.importorskip("pyarrow")
    stream = io.BytesIO()
    FORMATS["hf"].writer()([document], stream, some_borders)
    [(_, found)] = FORMATS["hf"].read(stream, "x")
    assert canonical(found) == canonical(document)


@pytest.mark.parametrize("name", ["conll", "conll-bioes"])
@pytest.mark.parametrize("kept", ["outermost", "innermost", "columns"])
@given(documents())
def test_conll_holds_or_declares_every_span(name: str, kept: str, document: Document) -> None:
    chosen = format_named(name, kept)
    losses = [loss for loss in chosen.losses(document) if loss.what == "span"]
    left = {loss.id for loss in losses if "edges" not in loss.why}
    assert chosen.held(document).spans == len(document.spans) - len(left)


@given(TEXTS, st.lists(st.integers(-2, 40)))
def test_pieces_make_up_the_text_and_solid_ones_all_but_its_white_space(
    text: str, borders: list[int]
) -> None:
    found = list(pieces(text, borders, ()))
    assert "".join(text[one.start : one.end] for one in found) == text
    for one in found:
        surface = text[one.start : one.end]
        assert surface.isspace() if one.blank else surface == surface.strip() != ""
    inked = "".join(text[one.start : one.end] for one in solid(text, borders, ()))
    assert inked == "".join(text.split())
