"""A project on disks and in processes that fail."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.annotation import AddSpan
from app.store import Project

ROOT = Path(__file__).parents[4]

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0

as_root = pytest.mark.skipif(not IS_ROOT, reason="needs root, to become nobody or to mount a disk")

posix = pytest.mark.skipif(os.name != "posix", reason="speaks of POSIX limits and signals")


@pytest.fixture
def path(sample: Path) -> Path:
    """A sample project of this test's own."""
    return sample


@pytest.fixture
def new_articles(tmp_path: Path) -> Path:
    """2 MB of new articles."""
    file = tmp_path / "new.jsonl"
    lines = (f'{{"text": "Artikel {n}. {"kata " * 800}"}}\n' for n in range(500))
    file.write_text("".join(lines), encoding="utf-8")
    return file


def dump(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    lines = list(connection.iterdump())
    connection.close()
    return lines


_PROGRAM = """
import os, sys
from app.cli import main
{before}
sys.exit(main(sys.argv[1:]))
"""


def in_a_process(before: str, *argv: object) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own, which runs ``before`` first."""
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(before=before), *map(str, argv)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def disk(path: Path, tmp_path: Path) -> Iterator[Path]:
    """The project on a disk of 700 kB, of which it takes some 430."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=700k", "penanda-test", str(folder)]
    if not IS_ROOT or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("cannot mount a small disk here")
    try:
        yield Path(shutil.copy(path, folder / "p.penanda"))
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def read_only_disk(disk: Path) -> Path:
    """The project on a disk that has been mounted for reading alone."""
    subprocess.run(["mount", "-o", "remount,ro", str(disk.parent)], check=True)
    return disk


def mark(project: Project, who: str, number: int = 0) -> None:
    """A new span, by ``who``."""
    head = project.heads()[0]
    text = project.article(head.id).text
    ends = [end for end in range(1, len(text)) if text[end].isspace()]
    act = AddSpan(0, ends[number], "AGENCY").act(project.work(head.id, who), project.scheme)
    assert act is not None
    project.apply(act)
