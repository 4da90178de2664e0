"""A release is the same bytes for the same project, and lists each file with its hash."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from app.export.release import manifest_of, release
from app.formats import FORMATS
from app.store import Project, check
from tests.app.export.release.conftest import EVERYTHING, bytes_of, lines

ROOT = Path(__file__).parents[4]

WRITABLE = [known.name for known in FORMATS.values() if known.writes]


def test_every_file_is_in_the_manifest_with_its_hash(project: Project, tmp_path: Path) -> None:
    made = release(project, tmp_path / "out", EVERYTHING)
    found = bytes_of(tmp_path / "out")
    listed = {file["path"]: file for file in made.manifest["files"]}
    assert set(found) == {*listed, "manifest.json", "SHA256SUMS"}
    for name, file in listed.items():
        assert hashlib.sha256(found[name]).hexdigest() == file["sha256"]
        assert len(found[name]) == file["bytes"]
    told = found["SHA256SUMS"].decode().splitlines()
    assert f"{hashlib.sha256(found['manifest.json']).hexdigest()}  manifest.json" in told
    assert len(told) == len(listed) + 1
    assert manifest_of(tmp_path / "out") == made.manifest
    counts = made.counts
    assert sum(part["articles"] for part in counts.values()) == 5
    for name, part in counts.items():
        data = lines(tmp_path / "out" / "data" / "jsonl" / f"{name}.jsonl")
        assert len(data) == part["articles"]
        assert sum(len(each["spans"]) for each in data) == part["spans"]
        assert {project.splits()[each["id"]] for each in data} == {name}


def test_twice_and_over_itself_it_is_the_same_bytes(project: Project, tmp_path: Path) -> None:
    release(project, tmp_path / "one", EVERYTHING)
    release(project, tmp_path / "two", EVERYTHING)
    first = bytes_of(tmp_path / "one")
    assert bytes_of(tmp_path / "two") == first
    again = release(project, tmp_path / "one", EVERYTHING)
    assert again.difference is not None
    assert (again.difference.step, list(again.difference.in_words())) == ("patch", [])
    assert bytes_of(tmp_path / "one") == first
    assert check(project) == []


def test_a_copy_in_another_place_and_time_zone_gives_the_same_bytes(
    path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "elsewhere" / "in Jakarta"
    other.mkdir(parents=True)
    shutil.copy(path, other / "copy.penanda")
    places = (
        (path, tmp_path / "here", "UTC", "1"),
        (other / "copy.penanda", other / "out", "Asia/Jakarta", "77"),
    )
    for source, folder, zone, seed in places:
        words = ["release", str(source), str(folder)]
        words += [word for known in WRITABLE for word in ("--format", known)]
        environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": "C"}
        subprocess.run(
            [sys.executable, "-c", f"from app.cli import main; raise SystemExit(main({words!r}))"],
            check=True,
            cwd=ROOT,
            env=environment,
            capture_output=True,
            stdin=subprocess.DEVNULL,
        )
    assert bytes_of(tmp_path / "here") == bytes_of(other / "out")
