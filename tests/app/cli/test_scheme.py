"""penanda scheme, as a user and as a script meet it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.store import Project, backups_of


@pytest.fixture
def path(sample: Path) -> Path:
    return sample


def run(capsys: pytest.CaptureFixture[str], path: Path, *argv: str) -> Any:
    assert cli.main(["scheme", str(path), *argv, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def labels(path: Path) -> list[str]:
    with Project.open(path, read_only=True) as project:
        return [label.name for label in project.scheme.labels]


def test_labels_are_listed_with_their_spans(path, capsys) -> None:
    shown = run(capsys, path, "show")
    assert [label["name"] for label in shown["labels"]] == ["OFFICIAL", "AGENCY", "COMMITMENT"]
    assert all(label["spans"]["curator-a"] > 10 for label in shown["labels"])
    assert cli.main(["scheme", str(path), "show"]) == 0
    assert "1\tOFFICIAL\tOfficial\tcurator-a " in capsys.readouterr().out


def test_a_dry_run_says_what_would_happen_and_writes_nothing(path, capsys) -> None:
    before = path.read_bytes()
    told = run(capsys, path, "merge", "AGENCY", "OFFICIAL", "--dry-run")
    assert not told["done"]
    assert {each["annotator"] for each in told["spans"]} == {"curator-a", "curator-b"}
    assert {each["label"] for each in told["spans"]} == {"OFFICIAL"}
    assert told["attributes"][0]["attribute"] == "role"
    assert path.read_bytes() == before
    assert not backups_of(path)
    assert cli.main(["scheme", str(path), "merge", "AGENCY", "OFFICIAL", "--dry-run"]) == 0
    out = capsys.readouterr().out
    assert "nothing was written" in out
    assert "spans of OFFICIAL to change" in out
    assert "OFFICIAL -> AGENCY" in out


def test_every_order_is_done_and_the_project_stays_sound(path, capsys) -> None:
    for order in (
        ["rename", "AGENCY", "BODY"],
        ["split", "BODY", "MINISTRY", "--where", "kind=ministry", "--title", "Ministry"],
        ["split", "BODY", "ASEAN", "--strings", "ASEAN"],
        ["merge", "BODY", "ASEAN"],
        ["recolour", "BODY", "#eeeeee", "#ffffff"],
        ["edit", "BODY", "--key", "b", "--guideline", "What acts."],
        ["add", "PLACE"],
        ["add-attribute", "PLACE", "size", "--type", "choice", "--choices", "small", "large"],
        ["retire", "OFFICIAL"],
        ["revive", "OFFICIAL"],
    ):
        told = run(capsys, path, *order)
        assert told["done"]
        if order[0] == "recolour":
            assert told["hard_to_read"] == {"BODY": ["light"]}
    assert labels(path) == ["OFFICIAL", "BODY", "COMMITMENT", "MINISTRY", "PLACE"]
    assert cli.main(["check", str(path)]) == 0
    capsys.readouterr()
    assert run(capsys, path, "show")["version"] == "1.10"
    assert [backup.reason for backup in backups_of(path)] == ["bulk"] * 10


def test_what_cannot_be_done_is_one_line(path, capsys) -> None:
    assert cli.main(["scheme", str(path), "rename", "OFFICIAL", "AGENCY"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "Merge OFFICIAL into it instead" in err
    with pytest.raises(SystemExit):
        cli.main(["scheme", str(path), "split", "OFFICIAL", "X"])
