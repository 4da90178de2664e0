"""Drills: the project file killed in the midst of work, and damaged at random places.

Not a question of speed but of numbers: 500 kills and 1,000 damages, which the tests repeat in small.
A kill loses a span when one that was said to be on the disk is not there afterwards. A damage is
*found* when the file is refused or ``check`` names a problem, *harmless* when everything reads as
before, and *silent* when something reads otherwise and nothing says so.
"""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.errors import PenandaError
from app.intake import make_sample
from app.model import REGIONS
from app.store import Project, check

Row = dict[str, Any]
ROOT = Path(__file__).resolve().parents[2]
KILLS = 500
_ROUND = 20  # kills of one project: the check after each takes as long as its journal
DAMAGES = 1_000
_LONGEST = 0.15  # seconds of marking before a kill, at most


def rows() -> Iterator[Row]:
    """All rows, as they are counted."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "p.penanda"
        make_sample(path)
        yield from _kills(path)
        yield from _damages(path, Path(name) / "d.penanda")


def _kills(path: Path) -> Iterator[Row]:
    randomly = random.Random(22)
    fresh = path.read_bytes()
    acknowledged = lost = unclean = 0
    for _ in range(KILLS // _ROUND):
        path.write_bytes(fresh)
        said: set[str] = set()
        for _ in range(_ROUND):
            said |= said_before_a_kill(path, randomly.uniform(0, _LONGEST))
            unclean += not is_clean(path)
        acknowledged += len(said)
        lost += len(said - held(path))
    yield _row("kills", KILLS, "kills", None)
    yield _row("spans said to be on the disk before a kill", acknowledged, "spans", None)
    yield _row("of them lost", lost, "spans", 0)
    yield _row("times that check found a problem after a kill", unclean, "kills", 0)


def said_before_a_kill(path: Path, seconds: float) -> set[str]:
    """The ids that a process said were marked until it was killed, ``seconds`` after its first."""
    process = subprocess.Popen(
        [sys.executable, "-c", _MARKS, str(path), str(random.random())],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline().strip()
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    said = {first, *process.stdout.read().split("\n")[:-1]}  # a last line may be half
    process.wait()
    process.stdout.close()
    return said


def is_clean(path: Path) -> bool:
    """Whether the project opens for writing, and ``check`` finds nothing."""
    with Project.open(path) as project:
        return not project.read_only and check(project) == []


def held(path: Path) -> set[str]:
    """The ids of all spans of the annotator who marks."""
    with Project.open(path, read_only=True) as project:
        return {span.id for head in project.heads() for span in project.work(head.id, "siti").spans}


_MARKS = """
import random, sys
from pathlib import Path
from app.languages import boundaries
from app.model import Act, Change, Span, new_act_id, new_id
from app.store import Project
project = Project.open(Path(sys.argv[1]))
randomly = random.Random(sys.argv[2])
places = []
for head in project.heads():
    edges = boundaries(project.article(head.id).text)
    places += [(head.id, *edge) for edge in zip(edges, edges[9:])]
while True:
    article, start, end = randomly.choice(places)
    span = Span(new_id(), article, "siti", start, end, "AGENCY", {})
    change = Change(article, "siti", added=(span,))
    project.apply(Act(new_act_id(), "siti", "Mark AGENCY", (change,)))
    print(span.id, flush=True)
"""


def _damages(path: Path, damaged: Path) -> Iterator[Row]:
    randomly = random.Random(22)
    truth = everything(path)
    for kind in ("bytes flipped", "truncated"):
        found = Counter(verdict(path, damaged, truth, kind, randomly) for _ in range(DAMAGES // 2))
        for outcome in ("found", "harmless", "silent", "crash"):
            limit = 0 if outcome in ("silent", "crash") else None
            yield _row(
                f"{kind} at {DAMAGES // 2} random places: {outcome}", found[outcome], "", limit
            )


def verdict(path: Path, damaged: Path, truth: list[Any], kind: str, randomly: random.Random) -> str:
    """What came of one damage to a copy of ``path``: found, harmless, silent or crash."""
    shutil.copy(path, damaged)
    with damaged.open("r+b") as file:
        size = path.stat().st_size
        if kind == "truncated":
            file.truncate(randomly.randrange(size))
        else:
            for _ in range(randomly.choice((1, 1, 4, 100))):
                place = randomly.randrange(size)
                file.seek(place)
                old = file.read(1)[0]
                file.seek(place)
                file.write(bytes([old ^ (1 << randomly.randrange(8))]))
    try:
        same = everything(damaged) == truth
        with Project.open(damaged, read_only=True) as project:
            return "found" if check(project) else "harmless" if same else "silent"
    except PenandaError:
        return "found"
    except Exception as error:  # noqa: BLE001 - what a crash is
        print(f"{kind}: {error!r}", file=sys.stderr)
        return "crash"
    finally:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{damaged}{suffix}").unlink(missing_ok=True)


def everything(path: Path) -> list[Any]:
    """All that a user can read of the project."""
    with Project.open(path, read_only=True) as project:
        heads = project.heads()
        layers = project.layers()
        read: list[Any] = [project.scheme.source, heads, layers]
        for head in heads:
            read.append(project.article(head.id))
            read += [project.work(head.id, layer) for layer in layers if layer != REGIONS]
        read += list(project.journal.entries())
        return read


def _row(what: str, figure: int, unit: str, hold_to: int | None) -> Row:
    return {
        "what": f"faults: {what}",
        "figure": figure,
        "unit": unit,
        "baseline": "",
        "ratio": figure if hold_to is not None else None,
        "hold_to": hold_to,
        "ok": figure <= hold_to if hold_to is not None else None,
    }
