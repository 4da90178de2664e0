"""`penanda publish`: the token is in the keyring and nowhere else; what it says is what it did."""

from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from app import cli
from app.reports import log_file
from app.store import Project
from tests.app.sync.conftest import TOKEN, Drawer, Hub, Studio


def say(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(words))


@pytest.fixture
def kept(drawer: Drawer, monkeypatch: pytest.MonkeyPatch, hub: Hub, studio: Studio) -> Drawer:
    for server in (hub, studio):
        say(monkeypatch, f"{TOKEN}\n")
        assert cli.main(["publish", "token", server.address + "/"]) == 0
    return drawer


def test_a_token_is_kept_by_its_server_and_forgotten(
    kept: Drawer,
    hub: Hub,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert kept.held["Penanda tokens", hub.address] == TOKEN
    assert TOKEN not in "".join(capsys.readouterr())
    assert cli.main(["publish", "token", hub.address, "--forget"]) == 0
    assert ("Penanda tokens", hub.address) not in kept.held
    assert cli.main(["publish", "token", hub.address, "--forget"]) == 0
    assert "was not kept" in capsys.readouterr().out


def test_without_a_token_it_says_how_to_keep_one(
    drawer: Drawer,
    hub: Hub,
    released: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["publish", "hub", str(released), "a/b", "--endpoint", hub.address]
    assert cli.main(words) == 1
    assert f"penanda publish token {hub.address}" in capsys.readouterr().err
    for wrong in ("\n", "two words\n", "เหรียญ\n"):
        say(monkeypatch, wrong)
        assert cli.main(["publish", "token", hub.address]) == 1
    assert drawer.held == {}
    monkeypatch.setenv("PENANDA_TOKEN", TOKEN)
    assert cli.main([*words, "--dry-run"]) == 0


@pytest.mark.parametrize("level", ["warning", "debug"])
def test_a_release_goes_to_the_hub_and_the_token_is_in_no_file_and_no_word(
    kept: Drawer,
    hub: Hub,
    released: Path,
    level: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["publish", "hub", str(released), "a/b", "--endpoint", hub.address]
    assert cli.main(["--log-level", level, *words, "--dry-run", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["created"], told["dry_run"], hub.repositories) == (True, True, {})
    assert cli.main(["--log-level", level, *words]) == 0
    said = capsys.readouterr()
    assert f"{len(told['new'])} files sent" in said.out
    assert set(hub.repositories["a/b"]) == set(told["new"])
    written = [said.out, said.err]
    written += [path.read_text() for path in released.rglob("*.json")]
    if log_file().exists():
        written.append(log_file().read_text())
    assert not [words for words in written if TOKEN in words]


def test_tasks_go_to_label_studio_and_the_marks_come_back_under_a_name(
    kept: Drawer,
    studio: Studio,
    project: Path,
    released: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["publish", "labelstudio", str(released), studio.address]
    assert cli.main([*words, "--dry-run"]) == 0
    assert "5 tasks would be sent" in capsys.readouterr().out
    assert cli.main([*words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["project"] == 1
    copy = Path(shutil.copy(project, tmp_path / "p.penanda"))
    take = ["publish", "take", str(copy), studio.address, "--from", "1", "--annotator", "dewi"]
    assert cli.main([*take, "--dry-run"]) == 0
    with Project.open(copy) as opened:
        assert "dewi" not in opened.layers()
    assert cli.main([*take, "--json"]) == 0
    with Project.open(copy) as opened:
        for head in opened.heads():
            mine, gold = (
                {(span.start, span.end, span.label) for span in opened.work(head.id, name).spans}
                for name in ("dewi", "gold")
            )
            assert mine == gold
