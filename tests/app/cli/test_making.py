"""``penanda new`` and ``penanda sample``: a project under any name, and never over a file."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.app.cli.conftest import SEEDS

posix = pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX streams and signals")


def test_new_tells_the_project_and_its_scheme(told, tmp_path: Path) -> None:
    path = tmp_path / "new.penanda"
    assert told("new", path) == {
        "project": str(path),
        "scheme": "officials-agencies-commitments",
    }


def test_sample_tells_its_articles_and_annotators(told, tmp_path: Path) -> None:
    path = tmp_path / "new.penanda"
    value = told("sample", path)
    assert value == {
        "project": str(path),
        "articles": 5,
        "annotators": ["curator-a", "curator-b"],
    }


@pytest.mark.parametrize("command", ["new", "sample"])
def test_a_project_is_never_made_over_a_file(run, project: Path, command: str) -> None:
    before = project.read_bytes()
    status, out, err = run(command, project)
    assert (status, out) == (1, "")
    assert "is already there" in err
    assert project.read_bytes() == before


@pytest.mark.parametrize(
    ("user", "says"),
    [("gold", "is called 'gold'"), ("a\nb", r"'a\nb' cannot name"), (" ", "' ' cannot name")],
)
def test_a_system_user_who_can_be_no_annotator_is_refused(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, user: str, says: str
) -> None:
    monkeypatch.setenv("LOGNAME", user)
    for command in ("new", "sample"):
        status, _, err = run(command, tmp_path / "n.penanda")
        assert status == 1
        assert says in err
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    ["two words", "a#b", "100%", "%20", "q?mode=ro", "ก ข.penanda", "a&b=c;d", "é", "日本😀"],
)
def test_a_project_may_stand_under_any_name(told, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    told("new", folder / name)
    told("import", folder / name, SEEDS / "articles")
    assert len(told("articles", folder / name)) == 5
    assert [path.name for path in folder.iterdir()] == [name]


@posix
def test_a_project_whose_name_is_no_utf8_works_and_can_be_told(run, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.penanda"))
    try:
        path.touch()
    except OSError:
        pytest.skip("the file system takes no such name")
    path.unlink()
    status, out, _ = run("new", path, "--json")
    assert status == 0
    assert json.loads(out)["project"].endswith("\udcff.penanda")
    assert run("import", path, SEEDS / "articles")[0] == 0
    assert run("check", path)[1].endswith("\\udcff.penanda: every law holds\n")
    assert list(tmp_path.iterdir()) == [path]
