"""Files that take their places together: killed at any step, all of the old or all of the new stand there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import FileRefusedError, NotFoundError
from app.export import LEDGER, export, export_parts, together
from app.model import Article, ArticleId, Document

ROOT = Path(__file__).parents[3]
PARTS = ("train", "dev", "test")

EACH_STEP = """
import json, os, signal, sys
from pathlib import Path
from app.export import export, export_parts
from app.model import Article, ArticleId, Document

place, there = Path(sys.argv[1]), sys.argv[2] == "old"
STEPS = ("open", "os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir")
left = -1

def count(step, given):
    global left
    if left > 0 and step in STEPS and str(place) in str(given):
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)

def one(name, word):
    return [Document(Article(ArticleId(name), name, "id", f"{word} {name}"), "gold")]

def parts(word):
    return {name: one(name, word) for name in ("train", "dev", "test")}

def seen(folder):
    return {path.name: path.read_text() for path in folder.iterdir()} if folder.exists() else {}

sys.addaudithook(count)
for step in range(1, 1000):
    folder = place / str(step)
    if there:
        export_parts({**parts("old"), "elsewhere": one("e", "old")}, folder, "jsonl")
    before = seen(folder)
    child = os.fork()
    if not child:
        left = step
        export_parts(parts("new"), folder, "jsonl")
        os._exit(0)
    ended = os.waitpid(child, 0)[1]
    killed = os.WIFSIGNALED(ended) and os.WTERMSIG(ended) == signal.SIGKILL
    assert killed or ended == 0, ended
    at_once = seen(folder)
    export(one("other", "old"), folder, "jsonl", basename="other")
    print(json.dumps([killed, before, at_once, seen(folder)]), flush=True)
    if not killed:
        break
"""


def of_parts(found: dict[str, str]) -> dict[str, str]:
    """The word that the file of each part begins with."""
    names = {f"{part}.jsonl" for part in PARTS}
    return {name: json.loads(found[name])["text"].split()[0] for name in names & set(found)}


def all_are(word: str) -> dict[str, str]:
    return {f"{part}.jsonl": word for part in PARTS}


def killed_at_each_step(place: Path, there: str) -> list[tuple[bool, dict[str, dict[str, str]]]]:
    done = subprocess.run(
        [sys.executable, "-c", EACH_STEP, str(place), there],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    rows = map(json.loads, done.stdout.splitlines())
    names = ("before", "at once", "after")
    return [(killed, dict(zip(names, seen, strict=True))) for killed, *seen in rows]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills with a signal")
def test_a_split_killed_at_any_step_is_all_of_the_old_or_all_of_the_new(tmp_path: Path) -> None:
    found = killed_at_each_step(tmp_path, "old")
    assert len(found) > 25
    assert [killed for killed, _seen in found] == [True] * (len(found) - 1) + [False]
    mixed, ends = 0, []
    for _killed, seen in found:
        mixed += of_parts(seen["at once"]) not in (all_are("old"), all_are("new"))
        after = seen["after"]
        assert of_parts(after) in (all_are("old"), all_are("new"))
        assert after["elsewhere.jsonl"] == seen["before"]["elsewhere.jsonl"]
        assert set(after) == {*seen["before"], "other.jsonl"}, "nothing hidden is left"
        ends.append(of_parts(after)["dev.jsonl"])
    assert ends == sorted(ends, reverse=True), "from one step on it is the new"
    assert {"old", "new"} == set(ends)
    assert mixed <= len(PARTS) - 1, "only between the moves themselves"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills with a signal")
def test_a_split_into_a_new_folder_killed_at_any_step_is_whole_or_not_there(tmp_path: Path) -> None:
    found = killed_at_each_step(tmp_path, "none")
    assert len(found) > 10
    for _killed, seen in found:
        assert of_parts(seen["at once"]) in ({}, all_are("new"))
        assert of_parts(seen["after"]) == of_parts(seen["at once"])
        assert all(not name.startswith(".") for name in seen["after"])
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def one(name: str, word: str) -> Iterator[Document]:
    yield Document(Article(ArticleId(name), name, "id", f"{word} {name}"), "gold")


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_a_part_that_fails_leaves_all_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    for _ in range(2):
        with pytest.raises(NotFoundError):
            export_parts({"train": one("train", "new"), "dev": ()}, folder, "jsonl")
        assert not [*tmp_path.iterdir()]
    export_parts({part: one(part, "old") for part in PARTS}, folder, "jsonl")
    before = contents(folder)
    with pytest.raises(NotFoundError):
        export_parts({"train": one("train", "new"), "dev": ()}, folder, "jsonl")
    assert contents(folder) == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="moves are refused by a folder there")
@pytest.mark.parametrize("there", [True, False])
def test_a_move_that_fails_undoes_those_before_it(
    there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if there:
        export_parts({part: one(part, "old") for part in PARTS}, tmp_path, "jsonl")
    else:
        export(one("train", "old"), tmp_path, "jsonl", basename="train")
    before = contents(tmp_path)
    (tmp_path / "kept").mkdir()
    replace = Path.replace

    def refused(path: Path, place: Path) -> Path:
        if place.name == "dev.jsonl" and path.suffix == ".part":
            raise OSError(13, "Permission denied", str(place))
        return replace(path, place)

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(FileRefusedError, match=r"dev\.jsonl.*permission denied"):
        export_parts({part: one(part, "new") for part in PARTS}, tmp_path, "jsonl")
    (tmp_path / "kept").rmdir()
    assert contents(tmp_path) == before


def test_a_disk_without_links_has_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_link(*_given: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_link)
    for word in ("old", "new"):
        export_parts({part: one(part, word) for part in PARTS}, tmp_path, "jsonl")
    assert of_parts(contents(tmp_path)) == all_are("new")
    assert set(contents(tmp_path)) == {LEDGER, *all_are("new")}


@pytest.mark.parametrize("killed", [True, False])
def test_what_cannot_be_put_back_at_once_is_kept_and_put_back_by_the_next(
    killed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_parts({part: one(part, "old") for part in PARTS}, tmp_path, "jsonl")
    before = contents(tmp_path)
    replace = Path.replace

    def refused(path: Path, place: Path) -> Path:
        if place.name == "dev.jsonl" or (place.name == "train.jsonl" and path.suffix == ".old"):
            raise OSError(13, "Permission denied", str(place))
        return replace(path, place)

    monkeypatch.setattr(Path, "replace", refused)
    for again in (False, True):
        with pytest.raises(FileRefusedError, match=r"permission denied"):
            export_parts({part: one(part, "new") for part in PARTS}, tmp_path, "jsonl")
        assert any(name.endswith(".back") for name in contents(tmp_path)), again
    monkeypatch.undo()
    if killed:
        monkeypatch.setattr(together, "_stuck", [])
        monkeypatch.setattr("app.leftovers._lives", lambda _process: False)
    export(one("other", "old"), tmp_path, "jsonl", basename="other")
    found = contents(tmp_path)
    assert set(found) == {*before, "other.jsonl"}
    assert of_parts(found) == all_are("old")
