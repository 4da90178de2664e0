"""``penanda compare``: the measures of the sample, and what is planted in it."""

from __future__ import annotations

import csv
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from tests.app.cli.conftest import SEEDS

DIFFERENCES = tomllib.loads((SEEDS / "differences.toml").read_text(encoding="utf-8"))["differences"]


MEASURES = {"precision", "recall", "f1"}


def test_compare_gives_a_row_of_all_labels_and_one_for_each(told, project: Path) -> None:
    pairs = told("compare", project)["pairs"]
    assert [pair["label"] for pair in pairs] == [None, "AGENCY", "COMMITMENT", "OFFICIAL"]
    for pair in pairs:
        assert (pair["a"], pair["b"]) == ("curator-a", "curator-b")
        assert pair["exact"].keys() == pair["overlap"].keys() == MEASURES
        assert 0 < pair["exact"]["f1"] <= pair["overlap"]["f1"] < 1
        assert pair.keys() >= {"kappa", "alpha_unitising"}
        assert pair["counts"].keys() >= {"same", "boundary", "label", "missing", "extra"}


def test_compare_reads_the_named_annotators_in_their_order(told, project: Path) -> None:
    (pair, *_) = told("compare", project, "--annotators", "curator-b", "curator-a")["pairs"]
    assert (pair["a"], pair["b"]) == ("curator-b", "curator-a")


def test_compare_finds_on_the_seeds_what_is_planted_and_tells_it_by_language(
    told, project: Path
) -> None:
    value = told("compare", project, "--resamples", "50")
    assert value["annotators"] == ["curator-a", "curator-b"]
    assert value["bootstrap"]["resamples"] == 50
    planted = Counter(one["class"] for one in DIFFERENCES)
    (whole,) = (row for row in value["overall"] if row["label"] is None)
    found = {kind: count for kind, count in whole["counts"].items() if count and kind != "same"}
    assert found == planted
    low, high = whole["intervals"]["exact"]
    assert low < whole["exact"]["f1"] < high
    by_language = [row for row in value["languages"] if row["a"] is None and row["label"] is None]
    assert [row["language"] for row in by_language] == ["id", "th", "vi"]
    for kind in whole["counts"]:
        assert sum(row["counts"][kind] for row in by_language) == whole["counts"][kind]


@pytest.mark.parametrize(
    ("by", "rows"),
    [
        ("label", ["all labels", "AGENCY", "COMMITMENT", "OFFICIAL"]),
        ("pair", ["curator-a - curator-b"]),
        ("language", ["all languages", "id", "th", "vi"]),
    ],
)
def test_compare_shows_a_table_by_what_is_asked(run, project: Path, by: str, rows) -> None:
    status, out, _ = run("compare", project, "--by", by, "--resamples", "0")
    assert status == 0
    first, second = out.split("\n\n")
    for table in (first, second):
        lines = table.strip("\n").split("\n")
        assert [line.split("  ")[0] for line in lines[1:]] == rows
        assert len({len(line) for line in lines}) == 1
    assert "undefined" in first


def test_compare_writes_a_file_for_gamma_and_never_over_another(run, project, tmp_path) -> None:
    file = tmp_path / "gamma.csv"
    status, out, _ = run("compare", project, "--gamma", file, "--resamples", "0")
    assert status == 0
    assert "5 articles that all worked on" in out
    rows = list(csv.reader(file.read_text("utf-8").splitlines()))
    assert len(rows) == 367
    assert {row[0] for row in rows} == {"curator-a", "curator-b"}
    assert all(int(start) < int(end) for _, _, start, end in rows)
    before = file.read_bytes()
    status, out, err = run("compare", project, "--gamma", file)
    assert (status, out) == (1, "")
    assert "already there" in err
    assert file.read_bytes() == before
