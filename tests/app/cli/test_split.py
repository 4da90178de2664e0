"""`penanda split`: what it says, what it refuses, and that a second run moves nothing."""

from __future__ import annotations

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
