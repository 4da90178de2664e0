"""`penanda split`: what it says, what it refuses, and that a second run moves nothing."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app import cli
from app.intake import make_sample
from app.store import Project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_sample(tmp_path / "s.penanda")
    return tmp_path / "s.penanda"


def ran(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    assert cli.main(["split", *words, "--json"]) == 0
    document: dict[str, object] = json.loads(capsys.readouterr().out)
    return document


def test_a_dry_run_says_what_the_run_then_does(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ran(capsys, str(path), "--shares", "60/20/20", "--seed", "3", "--dry-run")
    with Project.open(path) as project:
        assert project.splits() == {}
    assert ran(capsys, str(path), "--shares", "60/20/20", "--seed", "3") == told
    with Project.open(path) as project:
        assert dict(project.splits()) == told["placed"]
    again = ran(capsys, str(path))
    assert again["placed"] == {}
    assert again["splits"] == told["splits"]
    assert again["plan"] == {"by": "content", "seed": 3, "shares": [60, 20, 20], "borders": []}


def test_another_seed_is_refused_with_what_to_do(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["split", str(path)]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "5 articles placed, by content, 80/10/10, seed 0"
    assert [line.split("\t")[0] for line in out[1:]] == ["train", "dev", "test"]
    assert cli.main(["split", str(path), "--seed", "1"]) == 1
    assert "split all anew" in capsys.readouterr().err
    assert cli.main(["split", str(path), "--seed", "1", "--anew"]) == 0


@pytest.mark.parametrize("shares", ["80/20", "a/b/c", "0/0/0", "-1/1/1"])
def test_shares_of_another_shape_are_wrong_usage(path: Path, shares: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["split", str(path), f"--shares={shares}"])


def exported(
    capsys: pytest.CaptureFixture[str], path: Path, out: Path, *words: str
) -> dict[str, set[str]]:
    whole = ["export", str(path), str(out), "--format", "jsonl", "--annotator", "curator-a"]
    assert cli.main([*whole, *words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["articles"] == 5
    assert {Path(file["path"]) for file in told["files"]} == set(out.iterdir())
    for file in told["files"]:
        assert hashlib.sha256(Path(file["path"]).read_bytes()).hexdigest() == file["sha256"]
    return {
        file.stem: {json.loads(line)["id"] for line in file.read_text().splitlines()}
        for file in out.glob("*.jsonl")
        if file.name != "losses.jsonl"
    }


def test_an_export_writes_a_file_a_split_and_freezes_nothing(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = exported(capsys, path, tmp_path / "out", "--split", "60/20/20", "--seed", "5")
    assert sorted(found) == ["dev", "test", "train"]
    with Project.open(path) as project:
        assert project.splits() == {}
    told = ran(capsys, str(path), "--shares", "60/20/20", "--seed", "5")
    placed = told["placed"]
    assert isinstance(placed, dict)
    assert {name: part for part, names in found.items() for name in names} == placed
    assert exported(capsys, path, tmp_path / "again", "--split", "60/20/20") == found


def test_an_export_by_other_shares_than_those_of_the_project_is_refused(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran(capsys, str(path))
    whole = ["export", str(path), str(tmp_path / "out"), "--format", "jsonl"]
    assert cli.main([*whole, "--annotator", "curator-a", "--split", "60/20/20"]) == 1
    assert "split already: 80/10/10" in capsys.readouterr().err
    assert cli.main([*whole, "--annotator", "curator-a", "--seed", "5"]) == 1
    assert not (tmp_path / "out").exists()


def test_a_strict_export_by_splits_writes_all_parts_or_none(path: Path, tmp_path: Path) -> None:
    words = ["export", str(path), str(tmp_path / "out"), "--annotator", "curator-a", "--strict"]
    assert cli.main([*words, "--format", "conll", "--split", "80/10/10"]) == 1
    assert not (tmp_path / "out").exists()
    assert cli.main([*words, "--format", "jsonl", "--split", "80/10/10"]) == 0
    assert len(list((tmp_path / "out").iterdir())) == 4
