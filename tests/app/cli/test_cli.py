"""The command line is a contract: exit status, one JSON document, one line for a refusal, no Qt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import cli
from app.errors import PenandaError
from tests.app.cli.conftest import SEEDS, dump

# what it says in words


@pytest.mark.parametrize(
    ("argv", "lines", "says"),
    [
        (["articles"], 5, "curator-a 43, curator-b 43"),
        (["compare"], 11, "exact F1"),
        (["search", "กลาโหม", "--limit", "2"], 2, "\tกลาโหม\t"),
        (["adjudicate", "--rule", "unanimous"], 1, "decided by the rule unanimous"),
        (["check"], 1, "every law holds"),
        (["import", SEEDS / "articles"], 1, "0 taken, 5 there already, 0 spans"),
    ],
)
def test_without_json_it_says_so_in_lines(run, project: Path, argv, lines: int, says: str) -> None:
    command, *options = argv
    status, out, err = run(command, project, *options)
    assert (status, err) == (0, "")
    assert len(out.splitlines()) == lines
    assert says in out


# refusals and wrong usage


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["open", "P"],
        ["nonsense", "P"],
        ["articles"],
        ["import", "P"],
        ["import", "P", "x", "--format", "docx"],
        ["import", "P", "x", "--format", "spans-csv"],
        ["search", "P"],
        ["search", "P", "x", "--limit", "0"],
        ["adjudicate", "P"],
        ["adjudicate", "P", "--rule", "coin"],
        ["export", "P", "out"],
        ["export", "P", "out", "--format", "text"],
        ["--json", "articles", "P"],
    ],
)
def test_wrong_usage_ends_2_and_prints_no_document(
    capsys: pytest.CaptureFixture[str], project: Path, argv: list[str]
) -> None:
    before = project.read_bytes()
    with pytest.raises(SystemExit) as end:
        cli.main([str(project) if argument == "P" else argument for argument in argv])
    assert end.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "usage: penanda" in err
    assert project.read_bytes() == before


ON_A_PROJECT = [
    ["articles"],
    ["check"],
    ["compare"],
    ["search", "ASEAN"],
    ["adjudicate", "--rule", "unanimous"],
    ["import", str(SEEDS / "articles")],
    ["export", "OUT", "--format", "jsonl"],
]


@pytest.mark.parametrize("argv", ON_A_PROJECT, ids=lambda argv: argv[0])
@pytest.mark.parametrize("json_too", [False, True], ids=["words", "json"])
def test_a_missing_project_is_one_line_and_status_1(
    run, tmp_path: Path, argv: list[str], json_too: bool
) -> None:
    command, *options = [str(tmp_path / "out") if one == "OUT" else one for one in argv]
    path = tmp_path / "none.penanda"
    status, out, err = run(command, path, *options, *(["--json"] if json_too else []))
    assert status == 1
    assert err == f"penanda: {path}: there is no such file. Check the path.\n"
    assert list(tmp_path.iterdir()) == []
    if json_too and command == "import":
        refused = {
            "file": str(path),
            "line": None,
            "reason": "there is no such file. Check the path.",
        }
        assert json.loads(out) == {"taken": 0, "present": 0, "refused": [refused]}
    elif json_too and command == "check":
        value = json.loads(out)
        assert value["ok"] is False
        assert value["problems"][0]["where"] == str(path)
    else:
        assert out == ""


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (
            ["compare", "--annotators", "curator-a", "rani"],
            "no annotator 'rani'. It has: curator-a,",
        ),
        (["compare", "--annotators", "curator-a"], "at least two annotators"),
        (
            ["adjudicate", "--rule", "majority", "--annotators", "rani", "siti"],
            "no annotator 'rani'",
        ),
        (["export", "OUT", "--format", "jsonl"], "no article to export"),
        (["export", "OUT", "--format", "jsonl", "--annotator", "rani"], "no article to export"),
        (["import", "x", "--language", "th/../"], "'th/../' is no language code"),
    ],
)
def test_a_choice_that_is_not_there_is_refused(
    run, project: Path, tmp_path: Path, argv: list[str], says: str
) -> None:
    before = dump(project)
    command, *options = [str(tmp_path / "out") if one == "OUT" else one for one in argv]
    status, out, err = run(command, project, *options)
    assert (status, out) == (1, "")
    assert says in err
    assert err.count("\n") == 1
    assert not (tmp_path / "out").exists()
    assert dump(project) == before


@pytest.mark.parametrize(
    "argv", [argv for argv in ON_A_PROJECT if argv[0] not in ("adjudicate", "import", "search")]
)
def test_reading_changes_no_byte_and_leaves_nothing_beside(
    run, project: Path, tmp_path: Path, argv: list[str]
) -> None:
    out = tmp_path / "elsewhere"
    command, *options = [str(out) if one == "OUT" else one for one in argv]
    before = project.read_bytes()
    run(command, project, *options)
    assert project.read_bytes() == before
    assert [path.name for path in tmp_path.glob("sample.*")] == ["sample.penanda"]


# the window


def test_open_hands_the_project_to_the_window_and_returns_its_status(project: Path) -> None:
    shown: list[Path | None] = []

    def window(path: Path | None) -> int:
        shown.append(path)
        return 7

    assert cli.main(["open", str(project)], window) == 7
    assert cli.main([], window) == 7
    assert shown == [project, None]


def test_a_window_that_refuses_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    def window(_: Path | None) -> int:
        raise PenandaError("there is no display", advice="Use xvfb-run.")

    assert cli.main([], window) == 1
    assert capsys.readouterr() == ("", "penanda: there is no display. Use xvfb-run.\n")
