"""The history of an article with 10,000 entries: read, replayed, worded.

Beside reading the same rows with bare sqlite3 in the same process, which is the least that any
history costs.
"""

from __future__ import annotations

import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from app.annotation.history import History, difference, sittings
from app.intake import make_sample
from app.model import Act, Change, Span, new_act_id, new_id
from app.store import Project

Row = dict[str, Any]
ENTRIES = 10_000
_TIMES = 5


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "history.penanda"
        make_sample(path)
        with Project.open(path) as project:
            article = project.heads()[0].id
            _fill(project, article)
            history = History.of(article, project.history(article))
            bare = sqlite3.connect(path)

            def read_bare() -> None:
                bare.execute("SELECT * FROM journal WHERE article = ?", (article,)).fetchall()

            last = len(history.moments)
            for what, ours, hold_to in (
                ("read and understood", lambda: History.of(article, project.history(article)), 12),
                ("the state at a moment", lambda: history.work_at(last - 10, "curator-a"), 1),
                (
                    "two states and what differs",
                    lambda: difference(
                        history.work_at(last // 2, "curator-a"),
                        history.work_at(last, "curator-a"),
                    ),
                    1.5,
                ),
                ("by sittings", lambda: sittings(history.moments, range(last)), 0.3),
            ):
                yield _row(f"history, 10,000 entries: {what}", ours, read_bare, hold_to)
            bare.close()


def _fill(project: Project, article: str) -> None:
    project.db.execute("PRAGMA synchronous = OFF")
    for number in range(ENTRIES):
        span = Span(new_id(), article, "curator-a", number % 900, number % 900 + 7, "AGENCY")  # type: ignore[arg-type]
        change = Change(article, "curator-a", added=(span,))  # type: ignore[arg-type]
        project.apply(Act(new_act_id(), "curator-a", "Mark AGENCY", (change,)))


def _row(
    what: str, ours: Callable[[], object], theirs: Callable[[], object], hold_to: float
) -> Row:
    mine, other = [], []
    for _ in range(_TIMES):
        mine.append(_time(ours))
        other.append(_time(theirs))
    figure, baseline = statistics.median(mine), statistics.median(other)
    ratio = figure / baseline
    return {
        "what": what,
        "figure": round(figure * 1e3, 1),
        "unit": "ms",
        "baseline": f"the rows by bare sqlite3, {baseline * 1e3:.1f} ms",
        "ratio": round(ratio, 2),
        "hold_to": hold_to,
        "ok": ratio <= hold_to,
    }


def _time(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
