"""A release is in the repository by one commit, once, without a word of the token anywhere."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.errors import FileRefusedError, PenandaError
from app.sync import Server, publish_to_hub
from app.sync.server import ChangedMeanwhileError, ServerRefusedError
from tests.app.sync.conftest import TOKEN, Hub

NAME = "kelompok/pejabat"


@pytest.fixture
def release(released: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(released, tmp_path / "release"))


@pytest.fixture
def server(hub: Hub) -> Server:
    return Server(hub.address, f"Bearer {TOKEN}")


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_dry_run_changes_nothing_and_says_what_is_then_done(
    hub: Hub, server: Server, release: Path
) -> None:
    told = publish_to_hub(server, release, NAME, dry_run=True)
    assert hub.repositories == {}
    assert {method for method, _, _ in hub.heard} == {"GET"}
    assert (told.created, told.account) == (True, "siti")
    assert set(told.new) == set(bytes_of(release))
    assert publish_to_hub(server, release, NAME, private=True) == told
    assert hub.repositories[NAME] == bytes_of(release)
    assert hub.commits[NAME] == ["first", "Pejabat 1.0.0"]
    assert hub.lfs[NAME]
    assert told.size == sum(map(len, bytes_of(release).values()))


def test_twice_sends_nothing_and_a_change_sends_what_changed(
    hub: Hub, server: Server, release: Path, project: Path, tmp_path: Path
) -> None:
    from app import cli

    publish_to_hub(server, release, NAME)
    hub.repositories[NAME]["notes.txt"] = b"ours too"
    again = publish_to_hub(server, release, NAME)
    assert (again.sends, again.removed, len(hub.commits[NAME])) == (0, (), 2)
    assert again.same == len(bytes_of(release))
    copy = Path(shutil.copy(project, tmp_path / "p.penanda"))
    words = ["--format", "jsonl", "--title", "Pejabat", "--version", "1.1.0"]
    assert cli.main(["release", str(copy), str(release), *words]) == 0
    told = publish_to_hub(server, release, NAME)
    assert "README.md" in told.changed
    assert "data/jsonl/train.jsonl" not in (*told.changed, *told.new)
    assert "data/labelstudio/train.labelstudio.json" in told.removed
    assert hub.repositories[NAME] == {**bytes_of(release), "notes.txt": b"ours too"}


def test_a_repository_that_changed_meanwhile_is_not_written_over(
    hub: Hub, server: Server, release: Path
) -> None:
    publish_to_hub(server, release, NAME)
    del hub.repositories[NAME]["README.md"]
    before = dict(hub.repositories[NAME])

    def meddle(_file: str, _number: int) -> None:
        hub.commits[NAME].append("by somebody else")

    with pytest.raises(ServerRefusedError, match="holds something else than when it was looked at"):
        publish_to_hub(server, release, NAME, on_progress=meddle)
    assert hub.repositories[NAME] == before


def test_a_release_that_was_altered_is_not_sent(hub: Hub, server: Server, release: Path) -> None:
    (release / "README.md").write_text("mine")
    with pytest.raises(FileRefusedError, match="not as it was released"):
        publish_to_hub(server, release, NAME)
    (release / "README.md").unlink()
    with pytest.raises(FileRefusedError):
        publish_to_hub(server, release, NAME)
    with pytest.raises(FileRefusedError, match="is no release"):
        publish_to_hub(server, release / "data", NAME)
    assert hub.heard == []


@pytest.mark.parametrize("name", ["pejabat", "a/b/c", "../x", "a/", "ก/ข", "a b/c"])
def test_a_name_that_cannot_be_is_refused(
    hub: Hub, server: Server, release: Path, name: str
) -> None:
    with pytest.raises(PenandaError, match="names no repository"):
        publish_to_hub(server, release, name)
    assert hub.heard == []


def test_a_wrong_token_is_a_sentence_and_a_cancel_commits_nothing(
    hub: Hub, server: Server, release: Path
) -> None:
    with pytest.raises(ServerRefusedError, match="does not know this token"):
        publish_to_hub(Server(hub.address, "Bearer wrong"), release, NAME)

    class StoppedError(Exception):
        pass

    def stop(_file: str, number: int) -> None:
        if number == 3:
            raise StoppedError

    with pytest.raises(StoppedError):
        publish_to_hub(server, release, NAME, on_progress=stop)
    assert hub.repositories[NAME] == {}
    hub.repositories[NAME]["mine"] = b""
    agreed = publish_to_hub(server, release, NAME, dry_run=True)
    hub.repositories[NAME]["README.md"] = b"somebody else's"
    with pytest.raises(ChangedMeanwhileError, match="not what was shown"):
        publish_to_hub(server, release, NAME, agreed=agreed)
    assert hub.repositories[NAME] == {"mine": b"", "README.md": b"somebody else's"}
    assert json.loads((release / "manifest.json").read_bytes())["title"] == "Pejabat"
