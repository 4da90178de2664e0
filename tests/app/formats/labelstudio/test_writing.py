"""What is written is pinned to the byte, and comes back whole, with each annotator."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

from hypothesis import given

from app.formats import Tokens
from app.formats.labelstudio.configuration import config
from app.formats.labelstudio.writing import held, read, read_back, write
from app.model import Document
from tests.app.formats.labelstudio.conftest import taken, vocabulary_of
from tests.app.formats.test_round_trips import documents, some_borders


def test_the_written_bytes_are_the_golden_ones(
    awkward: Document, tokens: Tokens, golden: Path
) -> None:
    stream = io.BytesIO()
    write([awkward], stream, tokens)
    assert stream.getvalue() == (golden / "awkward.labelstudio.json").read_bytes()
    assert config(vocabulary_of(awkward)) == (golden / "awkward.label_config.xml").read_bytes()


@given(documents())
def test_all_of_a_document_comes_back(document: Document) -> None:
    stream = io.BytesIO()
    write([document], stream, some_borders)
    assert len(json.loads(stream.getvalue())) == 1
    stream.seek(0)
    assert list(read_back(stream, "x")) == [held(document)]


def test_a_span_that_every_unit_would_allow_comes_back_where_it_was(awkward: Document) -> None:
    article = replace(awkward.article, text="00\U0001000000", regions=(), passages=())
    span = replace(awkward.spans[0], start=4, end=5, attributes={}, note="", unsure=False)
    document = replace(awkward, article=article, spans=(span,), relations=())
    stream = io.BytesIO()
    write([document], stream, some_borders)
    stream.seek(0)
    assert list(read_back(stream, "x")) == [held(document)]


def test_gold_is_marked_and_every_annotator_comes_back(awkward: Document, tokens: Tokens) -> None:
    other = replace(awkward, annotator="siti", spans=awkward.spans[:1], relations=())
    stream = io.BytesIO()
    write([awkward, other], stream, tokens)
    [written] = json.loads(stream.getvalue())
    assert [one["ground_truth"] for one in written["annotations"]] == [True, False]
    stream.seek(0)
    found = [document for _line, document in read(stream, "x")]
    assert [(one.annotator, len(one.spans)) for one in found] == [("gold", 7), ("siti", 1)]
    over_the_server = [{**one, "completed_by": 1} for one in written["annotations"]]
    found = taken({**written, "annotations": over_the_server})
    assert [one.annotator for one in found] == ["gold", "siti"]
    written["annotations"][1]["result"].pop(0)
    assert [one.annotator for one in taken(written)] == ["gold", ""]
