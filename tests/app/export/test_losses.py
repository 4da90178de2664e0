from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from app.errors import LossRefusedError, NotFoundError, PenandaError
from app.export import LEDGER, export, losses_of
from app.export.losses import lines_of_others
from app.model import ArticleId, Document, Origin, Remark, Source, State


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / LEDGER).read_bytes().split(b"\n")[:-1]]


def test_losses_are_said_before_anything_is_written(awkward: Document) -> None:
    found = list(losses_of([awkward], "conll", regions="keep"))
    spans = [loss.id for loss in found if loss.what == "span"]
    assert spans == ["s2", "s4", "s6", "s7"]
    assert all(loss.why and loss.article == "awkward-1" for loss in found)
    assert list(losses_of([awkward], "jsonl")) == []
    assert list(losses_of([awkward], "spacy", regions="keep")) == []


def test_an_unknown_format_and_one_for_reading_only_are_refused(awkward: Document) -> None:
    with pytest.raises(NotFoundError, match="no format 'tei'"):
        list(losses_of([awkward], "tei"))
    with pytest.raises(PenandaError, match="text can be read but not written"):
        list(losses_of([awkward], "text"))


def test_the_ledger_is_the_golden_one_and_says_all_of_each_loss(
    awkward: Document, golden: Path, tmp_path: Path
) -> None:
    export([awkward], tmp_path, "conll", basename="gold", regions="keep")
    assert (tmp_path / LEDGER).read_bytes() == (golden / "awkward.losses.jsonl").read_bytes()
    meant = [
        {**asdict(loss), "file": "gold.conll"}
        for loss in losses_of([awkward], "conll", regions="keep")
    ]
    assert lines(tmp_path) == meant


def test_an_empty_ledger_says_that_nothing_is_lost(awkward: Document, tmp_path: Path) -> None:
    export([awkward], tmp_path, "jsonl", basename="gold")
    assert (tmp_path / LEDGER).read_bytes() == b""


def test_one_ledger_speaks_of_every_file_beside_it(awkward: Document, tmp_path: Path) -> None:
    export([awkward], tmp_path, "conll", basename="gold")
    alone = lines(tmp_path)
    export([awkward], tmp_path, "jsonl", basename="gold")
    assert lines(tmp_path) == alone, "another file's export leaves the lines"
    export([awkward], tmp_path, "conll", basename="gold")
    assert lines(tmp_path) == alone, "the same file's export replaces them"
    export([awkward], tmp_path, "conll", basename="curator-a")
    assert [line["file"] for line in lines(tmp_path)] == ["gold.conll"] * len(alone) + [
        "curator-a.conll"
    ] * len(alone)
    (tmp_path / "gold.conll").unlink()
    export([awkward], tmp_path, "jsonl", basename="gold")
    assert {line["file"] for line in lines(tmp_path)} == {"curator-a.conll"}, "it is gone"


def test_lines_that_are_not_ours_stay(tmp_path: Path) -> None:
    ledger = tmp_path / LEDGER
    assert list(lines_of_others(ledger, "gold.conll")) == []
    foreign = [b"not JSON\n", b"[]\n", b'{"file": 3}\n', b'{"file": "/etc/hostname"}\n', b"\xff"]
    ledger.write_bytes(b"".join(foreign))
    assert list(lines_of_others(ledger, "gold.conll")) == [*foreign[:-1], b"\xff\n"]


def test_a_remark_goes_where_it_can_and_is_declared_lost_where_not(
    awkward: Document, tmp_path: Path
) -> None:
    said = Remark(ArticleId("awkward-1"), "gold", "why", True)
    document = replace(awkward, remark=said)
    without = list(losses_of([awkward], "spacy", regions="keep"))
    lost = [one for one in losses_of([document], "spacy", regions="keep") if one not in without]
    assert [(one.what, one.id, one.why) for one in lost] == [
        ("note", "", "spacy holds no note on an article"),
        ("unsure", "", "spacy does not hold that gold is unsure of it"),
    ]
    assert list(losses_of([document], "jsonl")) == []
    for name in ("jsonl", "spacy", "conll"):
        export([document], tmp_path, name, basename="gold")


def test_that_nothing_was_marked_on_purpose_goes_where_it_can_and_is_declared_lost_where_not(
    awkward: Document, tmp_path: Path
) -> None:
    empty = replace(awkward, spans=(), relations=(), state=State.DONE)
    begun = replace(empty, state=State.STARTED)
    for name in ("jsonl", "hf", "prodigy", "labelstudio", "doccano"):
        assert [one for one in losses_of([empty], name) if one.what == "state"] == []
    for document, name in ((empty, "conll"), (empty, "xmi"), (begun, "labelstudio")):
        [lost] = [one for one in losses_of([document], name) if one.what == "state"]
        assert (lost.article, lost.id) == ("awkward-1", "")
        assert lost.why.startswith(f"{name} does not hold that gold ")
    assert list(losses_of([begun], "jsonl")) == []
    marked = replace(awkward, state=State.DONE)
    assert "state" not in {one.what for one in losses_of([marked], "conll")}, "what is marked tells"
    for name in ("jsonl", "labelstudio", "conll", "xmi"):
        export([marked], tmp_path, name, basename="gold")


def test_how_gold_came_to_be_is_told_but_not_refused(awkward: Document, tmp_path: Path) -> None:
    rule = Origin(Source.RULE, "majority")
    decided = replace(awkward, origins={span.id: rule for span in awkward.spans})
    made = export([decided], tmp_path, "hf", basename="gold", strict=True)
    assert [(one.article, one.what) for one in made.lost] == [("", "origin")]
    assert [line["what"] for line in lines(tmp_path)] == ["origin"]
    with pytest.raises(LossRefusedError, match="lost: ") as refused:
        export([decided], tmp_path / "out", "doccano", basename="gold", strict=True)
    assert "origin" not in str(refused.value)
    assert not (tmp_path / "out").exists()
