"""The seeds from a file to gold and out again, by commands alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import ARTICLES, SEEDS


def lines_of(file: Path) -> list[dict]:
    *lines, last = file.read_bytes().decode("utf-8").split("\n")
    assert last == ""
    return [json.loads(line) for line in lines]


def test_the_seeds_go_from_file_to_gold_with_every_character_and_span_in_place(
    told, project: Path, tmp_path: Path
) -> None:
    assert told("adjudicate", project, "--rule", "unanimous")["decided"] > 0
    value = told("export", project, tmp_path / "out", "--format", "jsonl")
    assert (value["articles"], value["lost"]) == (5, [])
    exported = {line["id"]: line for line in lines_of(tmp_path / "out" / "gold.jsonl")}
    marked: dict[tuple[str, int, int, str], set[str]] = {}
    for name in ("curator-a", "curator-b"):
        for line in lines_of(SEEDS / "annotators" / f"{name}.jsonl"):
            for span in line["spans"]:
                place = (line["id"], span["start"], span["end"], span["label"])
                marked.setdefault(place, set()).add(line["text"][span["start"] : span["end"]])
    assert list(exported) == [article["id"] for article in ARTICLES]
    for article in ARTICLES:
        line = exported[article["id"]]
        assert line["text"] == (SEEDS / article["file"]).read_bytes().decode("utf-8")
        assert line["annotator"] == "gold"
        assert line["lang"] == article["language"]
        assert line["spans"]
        for span in line["spans"]:
            place = (line["id"], span["start"], span["end"], span["label"])
            assert marked[place] == {line["text"][span["start"] : span["end"]]}
    assert sum(len(line["spans"]) for line in exported.values()) == value["spans"]


@pytest.mark.parametrize("layer", ["gold", "curator-a", "curator-b"])
def test_what_is_exported_comes_in_again_and_goes_out_as_the_same_bytes(
    told, project: Path, tmp_path: Path, layer: str
) -> None:
    told("adjudicate", project, "--rule", "unanimous")
    there, back = tmp_path / "there", tmp_path / "back"
    told("export", project, there, "--format", "jsonl", "--annotator", layer)
    again = tmp_path / "again.penanda"
    told("new", again)
    told("import", again, there / f"{layer}.jsonl")
    told("export", again, back, "--format", "jsonl", "--annotator", layer)
    assert (there / f"{layer}.jsonl").read_bytes() == (back / f"{layer}.jsonl").read_bytes()
    assert told("check", again)["ok"] is True
