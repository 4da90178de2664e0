"""A training file leaves out what stands in captions and their like, says so, and keeps offsets."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.export import LEDGER, export, for_training, losses_of
from app.formats import FORMATS, format_named, read_documents
from app.formats.conll.writing import held
from app.model import (
    Article,
    ArticleId,
    Document,
    ItemId,
    Region,
    RegionState,
    Relation,
    Span,
)

TEXT = "Polri janji.\nFoto: KPK dan Polri.\nKPK di Bali."
ID = ArticleId("a1")
CAPTION = Region(13, 33, "caption", RegionState.PROPOSED)


def span(number: int, start: int, end: int) -> Span:
    return Span(ItemId(f"s{number}"), ID, "gold", start, end, "AGENCY")


def document(*regions: Region) -> Document:
    spans = (span(1, 0, 5), span(2, 19, 22), span(3, 27, 37), span(4, 34, 37))
    relations = (
        Relation(ItemId("r1"), ID, "gold", "made_by", ItemId("s1"), ItemId("s2")),
        Relation(ItemId("r2"), ID, "gold", "made_by", ItemId("s1"), ItemId("s4")),
    )
    return Document(Article(ID, "Polri", "id", TEXT, {}, regions), "gold", spans, relations)


def test_spans_that_touch_a_left_out_region_go_with_their_relations_and_are_declared() -> None:
    kept, lost = for_training(document(CAPTION), format_named("spacy"), "drop")
    assert [one.id for one in kept.spans] == ["s1", "s4"]
    assert [one.id for one in kept.relations] == ["r2"]
    assert kept.left_out == ((13, 33),)
    assert kept.article == document(CAPTION).article
    assert [(loss.what, loss.id) for loss in lost] == [
        ("span", "s2"),
        ("span", "s3"),
        ("relation", "r1"),
    ]
    assert lost[0].why == (
        "it lies inside a region left out of training, caption 13-33; keep it with --regions keep"
    )
    assert "reaches into" in lost[1].why


@pytest.mark.parametrize(
    "regions",
    [
        (),
        (Region(13, 33, "pullquote"),),
        (Region(0, 12, "headline"),),
        (replace(CAPTION, state=RegionState.REJECTED),),
    ],
)
def test_headlines_pull_quotes_and_rejected_regions_stay(regions: tuple[Region, ...]) -> None:
    given = document(*regions)
    assert for_training(given, format_named("conll"), "drop") == (given, ())


def test_only_formats_to_train_on_leave_out_and_only_by_default() -> None:
    given = document(CAPTION)
    assert {name for name, one in FORMATS.items() if one.training} == {
        *("spacy", "gliner", "conll", "conll-bioes"),
    }
    assert for_training(given, format_named("jsonl"), "drop") == (given, ())
    assert for_training(given, format_named("spacy"), "keep") == (given, ())
    assert list(losses_of([given], "spacy", regions="keep")) == []
    assert len(list(losses_of([given], "spacy"))) == 3


def test_conll_has_no_tokens_for_what_is_left_out(tmp_path: Path) -> None:
    result = export([document(CAPTION)], tmp_path, "conll", basename="gold")
    lines = (tmp_path / "gold.conll").read_text(encoding="utf-8").split("\n")
    tokens = [line.split("\t")[0] for line in lines[2:]]
    assert tokens == ["Polri", "janji", ".", "", "KPK", "di", "Bali", ".", "", ""]
    assert result.spans == 2
    whys = [json.loads(line)["why"] for line in (tmp_path / LEDGER).read_bytes().splitlines()]
    assert "CoNLL holds no regions; its tokens are left out" in whys
    export([document(CAPTION)], tmp_path, "conll", basename="gold", regions="keep")
    assert "Foto\tO" in (tmp_path / "gold.conll").read_text(encoding="utf-8")


def test_conll_cuts_a_sentence_where_a_part_of_it_is_left_out(tmp_path: Path) -> None:
    given = document(Region(6, 11, "byline"))
    kept, _ = for_training(given, format_named("conll"), "drop")
    assert held(kept) != held(given)
    export([given], tmp_path, "conll", basename="gold")
    lines = (tmp_path / "gold.conll").read_text(encoding="utf-8").split("\n")
    assert [line.split("\t")[0] for line in lines[2:5]] == ["Polri", "", "."]


def test_spacy_keeps_the_text_and_marks_what_is_left_out_as_unknown(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy")
    from spacy.tokens import DocBin

    export([document(CAPTION)], tmp_path, "spacy", basename="gold")
    (doc,) = (
        DocBin(store_user_data=True)
        .from_disk(tmp_path / "gold.spacy")
        .get_docs(spacy.blank("id").vocab)
    )
    assert doc.text == TEXT
    assert [(one.start_char, one.end_char) for one in doc.spans["sc"]] == [(0, 5), (34, 37)]
    assert [(one.start_char, one.end_char) for one in doc.ents] == [(0, 5), (34, 37)]
    unknown = {token.idx for token in doc if token.ent_iob == 0}
    assert unknown == {token.idx for token in doc if 13 <= token.idx < 33}
    assert [list(one) for one in doc.user_data["left_out"]] == [[13, 33]]
    example = spacy.training.Example(doc, doc)
    assert None in example.get_aligned_ner()


def test_lossless_jsonl_keeps_every_region_with_its_state(tmp_path: Path) -> None:
    regions = (
        Region(0, 12, "headline"),
        CAPTION,
        Region(34, 46, "share", RegionState.REJECTED),
    )
    export([document(*regions)], tmp_path, "jsonl", basename="gold")
    ((_, found),) = read_documents(tmp_path / "gold.jsonl")
    assert found.article.regions == regions
    assert found.regions_told
    line = json.loads((tmp_path / "gold.jsonl").read_bytes())
    assert [one.get("state") for one in line["regions"]] == [None, "proposed", "rejected"]
    assert len(found.spans) == 4
