"""Drills: what is tried on a project in bad places, how often it came through, and what was lost.

*Survived* is a trial after which the file opens for writing, ``check`` finds nothing and the refusal,
where there was one, was a sentence. *Lost* are spans that were said to be on the disk and are not.
Without root the full disk and the read-only places are left out. See ``faults`` for kills and damages.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.errors import PenandaError
from app.intake import make_sample
from app.languages import boundaries
from app.model import Act, Change, Span, new_act_id, new_id
from app.store import Project, back_up, backups_of, check, lost_with, open_backup, restore

Row = dict[str, Any]
ROOT = Path(__file__).resolve().parents[2]
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@dataclass
class Drill:
    """What came of one: trials, those that came through, the spans said to be there and not there."""

    tried: int = 0
    survived: int = 0
    said: set[str] = field(default_factory=set)

    def trial(self, path: Path, refusal: object = None) -> None:
        """Count one, and whether the project at ``path`` came through it."""
        self.tried += 1
        if refusal is None or isinstance(refusal, PenandaError):
            with Project.open(path) as project:
                self.survived += not project.read_only and check(project) == []


def rows() -> Iterator[Row]:
    """All rows, as they are counted."""
    drills: dict[str, Callable[[Path, Drill], None]] = {
        "file moved, replaced, deleted": vanishing,
        "clock back and ahead": clock,
        "two threads write": two_threads,
        "two processes write, killed": two_processes,
        "damage, then restore": restoring,
    }
    if IS_ROOT:
        drills |= {"full disk": full_disk, "read-only file or folder": read_only}
    for what, drill in drills.items():
        with tempfile.TemporaryDirectory() as name:
            path = Path(name) / "p.penanda"
            make_sample(path)
            done = Drill()
            drill(path, done)
            lost = len(done.said - held(path))
        yield _row(f"{what}: tried", done.tried, None)
        yield _row(f"{what}: not survived", done.tried - done.survived, 0)
        yield _row(f"{what}: spans said to be on the disk", len(done.said), None)
        yield _row(f"{what}: of them lost", lost, 0)


def held(path: Path) -> set[str]:
    """The ids of all spans of the one who marks."""
    with Project.open(path, read_only=True) as project:
        return {span.id for head in project.heads() for span in project.work(head.id, "siti").spans}


def mark(project: Project, number: int, said: set[str]) -> PenandaError | None:
    """Mark something; its id is in ``said`` when it is on the disk. The refusal, if it was one."""
    heads = project.heads()
    article = heads[number % len(heads)].id
    edges = boundaries(project.article(article).text)
    start = number % (len(edges) - 9)
    span = Span(new_id(), article, "siti", edges[start], edges[start + 9], "AGENCY", {})
    change = Change(article, "siti", added=(span,))
    try:
        project.apply(Act(new_act_id(), "siti", "Mark AGENCY", (change,)))
    except PenandaError as error:
        return error
    said.add(span.id)
    return None


def vanishing(path: Path, done: Drill) -> None:
    aside = path.with_name("aside")
    for number in range(60):
        with Project.open(path) as project:
            mark(project, number, done.said)
            if number % 3 == 2:
                os.link(path, aside)
                path.unlink()
            else:
                path.rename(aside)
            if number % 3 == 1:
                path.write_bytes(b"another file")
            refusal = mark(project, number, set()) or AssertionError("it was written nowhere")
            aside.replace(path)
            mark(project, number, done.said)
        done.trial(path, refusal)


def clock(path: Path, done: Drill) -> None:
    randomly = random.Random(22)
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    for number in range(100):
        hours = randomly.choice((-40_000, -30, -1, 0, 0, 1, 1, 5, 24, 40_000))
        with Project.open(path) as project:
            mark(project, number, done.said)
            made = back_up(project, "timer", now=now + timedelta(hours=number + hours))
            assert made is not None
            newest = backups_of(path)[0]
            with open_backup(newest.path) as copy:
                lost = len(lost_with(copy, project).entries)
        done.trial(path, AssertionError("an older one passes for the newest") if lost else None)


def two_threads(path: Path, done: Drill) -> None:
    def marking(first: int) -> None:
        with Project.open(path) as project:
            for number in range(first, first + 100):
                mark(project, number, done.said)

    for first in (0, 200, 400):
        threads = [threading.Thread(target=marking, args=(first + more,)) for more in (0, 100)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        done.trial(path)


_MARKS = """
import sys
from pathlib import Path
from app.errors import PenandaError
from app.store import Project
from tests.benchmarks.drills import mark
path, number = Path(sys.argv[1]), int(sys.argv[2])
while True:
    said = set()
    with Project.open(path) as project:
        for _ in range(20):
            number += 1
            if mark(project, number, said) is not None:
                break
            print(*said, flush=True)
            said.clear()
"""


def two_processes(path: Path, done: Drill) -> None:
    randomly = random.Random(22)
    for number in range(20):
        both = [
            subprocess.Popen(
                [sys.executable, "-c", _MARKS, str(path), str(10_000 * number + more)],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                text=True,
            )
            for more in (0, 5_000)
        ]
        randomly.shuffle(both)
        for process in both:  # the other one writes on, and takes over what the first one held
            assert process.stdout is not None
            said = [process.stdout.readline() for _ in range(30)]
            process.kill()
            said += process.stdout.read().split("\n")[:-1]
            done.said |= {line.strip() for line in said}
            process.wait()
            process.stdout.close()
        done.trial(path)


def restoring(path: Path, done: Drill) -> None:
    """Nothing is lost since the last backup but what is named."""
    randomly = random.Random(22)
    for number in range(30):
        with Project.open(path) as project:
            mark(project, number, done.said)
            back_up(project, "timer")
            later: set[str] = set()
            mark(project, number, later)
        good = path.with_name("good.penanda")
        shutil.copy(path, good)
        os.truncate(path, randomly.randrange(path.stat().st_size))
        restored = path.with_name("restored.penanda")
        restore(backups_of(path)[0].path, restored)
        with Project.open(restored, read_only=True) as now, Project.open(good) as before:
            named = sum(
                len(entry.change.added) for entry in lost_with(now, before).entries if entry.change
            )
        wrong = named != 1 or held(good) - held(restored) != later
        path.unlink()
        good.unlink()
        restored.rename(path)
        done.trial(path, AssertionError("lost and not named") if wrong else None)


def full_disk(path: Path, done: Drill) -> None:
    folder = path.with_name("disk")
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=900k", "penanda-drill", str(folder)]
    subprocess.run(mount, check=True)
    try:
        small = Path(shutil.copy(path, folder / "p.penanda"))
        for number in range(30):
            with Project.open(small) as project:
                mark(project, number, done.said)
                _fill(folder)
                refusals = [mark(project, more, done.said) for more in range(60)]
                told = next((one for one in refusals if one is not None), None)
            (folder / "fill").unlink()
            done.trial(small, told or AssertionError("there was room"))
        shutil.copy(small, path)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _fill(folder: Path) -> None:
    with (folder / "fill").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            return


_AS_NOBODY = """
import os, sys
from pathlib import Path
from app.store import Project
from tests.benchmarks.drills import mark
os.setgroups([]); os.setgid(65534); os.setuid(65534)
with Project.open(Path(sys.argv[1])) as project:
    print(len(project.heads()), sum(mark(project, number, set()) is not None for number in range(20)))
"""


def read_only(path: Path, done: Drill) -> None:
    path.parent.chmod(0o755)
    with Project.open(path) as project:
        for number in range(20):
            mark(project, number, done.said)
    for file, folder in ((0o444, 0o777), (0o666, 0o555), (0o444, 0o555)):
        path.chmod(file)
        path.parent.chmod(folder)
        before = path.read_bytes()
        argv = [sys.executable, "-c", _AS_NOBODY, str(path)]
        said = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=False)
        as_it_was = said.stdout == "5 20\n" and path.read_bytes() == before
        path.parent.chmod(0o755)
        path.chmod(0o644)
        done.trial(path, None if as_it_was else AssertionError(said.stderr))


def _row(what: str, figure: int, hold_to: int | None) -> Row:
    return {
        "what": f"drills: {what}",
        "figure": figure,
        "unit": "",
        "baseline": "",
        "ratio": figure if hold_to is not None else None,
        "hold_to": hold_to,
        "ok": figure <= hold_to if hold_to is not None else None,
    }
