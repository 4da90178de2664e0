"""How fast the project file is, beside bare sqlite3 at the same durability in the same process.

Marks are made turn about with bare inserts, each a transaction that is on the disk when it returns
(WAL, synchronous FULL), both files in one folder. Where that folder stands decides much: the wall
clock of a commit is mostly the disk's. ``work`` is therefore told too: the same marks with the
disk's waiting turned off, which is what the program itself adds.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from app.intake import make_sample, read_scheme, take_files
from app.languages import boundaries
from app.model import Act, Change, Span, new_act_id, new_id
from app.settings import DEFAULT_SCHEME
from app.store import Project

Row = dict[str, Any]
MARKS = 600
ARTICLES = 1_000
BARE = "bare insert"
HOLD_TO = 2.5
_TABLES = """
CREATE TABLE spans (id TEXT PRIMARY KEY, article TEXT, start INTEGER, "end" INTEGER, label TEXT);
CREATE TABLE articles (id TEXT PRIMARY KEY, text TEXT);
"""


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    with tempfile.TemporaryDirectory() as name:
        yield from _marking(Path(name))
        yield _importing(Path(name))


def _marking(folder: Path) -> Iterator[Row]:
    path = folder / "marks.penanda"
    make_sample(path)
    bare = _bare(folder / "marks.sqlite")
    with Project.open(path) as project:
        marks = _marks(project)
        for name, synchronous in (("one mark", "FULL"), ("one mark, its work", "OFF")):
            for db in (project.db, bare):
                db.execute(f"PRAGMA synchronous = {synchronous}")
            ours, theirs = _turn_about(
                lambda: project.apply(next(marks)), lambda: _insert(bare, next(marks))
            )
            for percent in (50, 99):
                yield _row(f"store: {name}, p{percent}", ours, theirs, percent, synchronous)
    bare.close()


def _row(what: str, ours: list[float], theirs: list[float], percent: int, synchronous: str) -> Row:
    mine, other = (statistics.quantiles(times, n=100)[percent - 1] for times in (ours, theirs))
    ratio = mine / other
    held = synchronous == "FULL"
    return {
        "what": what,
        "figure": round(mine * 1e3, 3),
        "unit": "ms",
        "baseline": f"{BARE}, {other * 1e3:.3f} ms",
        "ratio": round(ratio, 2),
        "hold_to": HOLD_TO if held else None,
        "ok": ratio <= HOLD_TO if held else None,
    }


def _marks(project: Project) -> Iterator[Act]:
    """Marks without end on the longest Thai article, each a different span."""
    head = next(head for head in project.heads() if head.language == "th")
    edges = boundaries(project.article(head.id).text)
    while True:
        for start, end in zip(edges, edges[5:], strict=False):
            span = Span(new_id(), head.id, "siti", start, end, "AGENCY", {"country": "TH"})
            change = Change(head.id, "siti", added=(span,))
            yield Act(new_act_id(), "siti", "Mark AGENCY", (change,))


def _insert(bare: sqlite3.Connection, act: Act) -> None:
    (span,) = act.changes[0].added
    assert isinstance(span, Span)
    bare.execute(
        "INSERT INTO spans VALUES (?, ?, ?, ?, ?)",
        (span.id, span.article, span.start, span.end, span.label),
    )


def _turn_about(
    ours: Callable[[], object], theirs: Callable[[], object]
) -> tuple[list[float], list[float]]:
    """The times of ``MARKS`` calls of each; who is first changes, as each may pay for the other."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(MARKS + 10):
        pair = [(ours, times[0]), (theirs, times[1])]
        for call, kept in pair if number % 2 else reversed(pair):
            begun = time.perf_counter()
            call()
            taken = time.perf_counter() - begun
            if number >= 10:
                kept.append(taken)
    return times


def _importing(folder: Path) -> Row:
    file = folder / "new.jsonl"
    file.write_text("".join(_lines()), encoding="utf-8")
    ours, theirs = [], []
    for turn in range(3):
        begun = time.perf_counter()
        with Project.create(
            folder / f"{turn}.penanda", read_scheme(DEFAULT_SCHEME), "siti"
        ) as project:
            assert take_files(project, [file], "siti").taken == ARTICLES
        ours.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        bare = _bare(folder / f"{turn}.sqlite")
        with file.open("rb") as stream:
            each = [(line["id"], line["text"]) for line in map(json.loads, stream)]
            bare.execute("BEGIN")
            bare.executemany("INSERT INTO articles VALUES (?, ?)", each)
            bare.execute("COMMIT")
        bare.close()
        theirs.append(time.perf_counter() - begun)
    mine, other = statistics.median(ours), statistics.median(theirs)
    return {
        "what": f"store: import of {ARTICLES} articles of 3,000 characters, 15 spans each",
        "figure": round(ARTICLES / mine),
        "unit": "articles/s",
        "baseline": f"json and executemany of the texts alone, {ARTICLES / other:.0f} articles/s",
        "ratio": round(mine / other, 2),
        "hold_to": None,
        "ok": None,
    }


def _lines() -> Iterator[str]:
    """Articles such as come in: a sentence with a body in it, over and over, and its spans."""
    sentence = "Kementerian Luar Negeri Thailand berjanji membantu para korban penipuan daring. "
    text = sentence * 38
    starts = range(0, 15 * len(sentence), len(sentence))
    spans = [{"start": start, "end": start + 32, "label": "AGENCY"} for start in starts]
    for number in range(ARTICLES):
        line = {"id": f"n{number}", "text": f"{text}{number}", "lang": "id", "spans": spans}
        yield json.dumps(line) + "\n"


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.executescript(_TABLES)
    return connection
