"""What is ordered is what goes out: projections, and no loss in a strict release."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import LossRefusedError, PenandaError
from app.export.release import Order, release
from app.store import Project
from tests.app.export.release.conftest import bytes_of, lines


def nested(folder: Path, name: str) -> list[str]:
    return sorted(
        path.read_text("utf-8")
        for path in (folder / "data" / name).iterdir()
        if path.suffix == f".{name}"
    )


def test_of_overlapping_spans_those_go_out_that_are_wanted(
    project: Project, tmp_path: Path
) -> None:
    formats = ("jsonl", "conll")
    usual = release(project, tmp_path / "usual", Order(formats=formats))
    inner = release(project, tmp_path / "inner", Order(formats=formats, projection="innermost"))
    release(project, tmp_path / "named", Order(formats=formats, projection="outermost"))
    assert usual.manifest["projections"] == {"conll": "outermost"}
    assert inner.manifest["projections"] == {"conll": "innermost"}
    assert nested(tmp_path / "usual", "conll") == nested(tmp_path / "named", "conll")
    assert nested(tmp_path / "usual", "conll") != nested(tmp_path / "inner", "conll")
    assert nested(tmp_path / "usual", "jsonl") == nested(tmp_path / "inner", "jsonl")
    assert bytes_of(tmp_path / "usual") == bytes_of(tmp_path / "named")
    wide = release(project, tmp_path / "wide", Order(formats=formats, projection="columns"))
    assert wide.manifest["projections"] == {"conll": "columns"}
    assert nested(tmp_path / "wide", "conll") != nested(tmp_path / "usual", "conll")


@pytest.mark.parametrize(
    "order",
    [
        Order(formats=("jsonl",), projection="innermost"),
        Order(formats=("spacy",), projection="columns"),
        Order(formats=("conll",), projection="innermost", texts=False),
        Order(formats=("conll",), projection="sideways"),
    ],
)
def test_a_projection_that_no_format_has_is_refused(
    project: Project, tmp_path: Path, order: Order
) -> None:
    with pytest.raises(PenandaError, match="none of the formats has the projection"):
        release(project, tmp_path / "out", order)
    assert not (tmp_path / "out").exists()


def test_a_strict_release_refuses_a_format_that_loses_anything(
    project: Project, tmp_path: Path
) -> None:
    release(project, tmp_path / "out", Order(strict=True))
    before = bytes_of(tmp_path / "out")
    with pytest.raises(PenandaError):
        release(project, tmp_path / "out", Order(formats=("jsonl", "conll"), strict=True))
    assert bytes_of(tmp_path / "out") == before


def test_a_strict_release_tells_how_gold_came_to_be_and_does_not_refuse_it(
    project: Project, tmp_path: Path
) -> None:
    order = Order(formats=("jsonl", "hf"), strict=True)
    made = release(project, tmp_path / "out", order).manifest
    told = lines(tmp_path / "out" / "data" / "hf" / "losses.jsonl")
    assert {one["what"] for one in told} == {"origin"}
    assert made["quality"]["provenance"]
    release(project, tmp_path / "free", Order(texts=False))
    told = lines(tmp_path / "free" / "standoff" / "losses.jsonl")
    count = len([one for one in told if one["what"] != "origin"])
    assert count < len(told)
    with pytest.raises(LossRefusedError, match=rf", {count} in all, do not go out"):
        release(project, tmp_path / "strict", Order(texts=False, strict=True))
