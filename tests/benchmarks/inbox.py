"""How long the window stands still while it opens the inbox of a large corpus, and with each decision.

10,000 articles by three annotators with 15 spans each, as in ``compare``, in Indonesian only, for
their spans are drawn at random and would cut written characters of Thai. The real window opens the
page by its tab while a timer ticks every millisecond in its event loop; the longest gap is told
beside that of the same window at rest. Then the reviewer decides, goes on, and lists by pattern; a
decision stands beside one in a corpus of a tenth, and must not grow with it. So does one in a single article of 1,500
conflicts beside one in an article of 15, and its undo. The memory is what the
process has more once the inbox is there.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer

from app.adjudication import Order
from app.store import Project
from tests.benchmarks.compare import LENGTH, NAMES, Short, corpus_of, write_project
from tests.benchmarks.window import Ticks
from ui.adjudication import AdjudicationPage
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

Row = dict[str, Any]
ARTICLES = 10_000
DECISIONS = 15
CONFLICTS = 1_500


@dataclass(frozen=True)
class Seen:
    """Seconds until the inbox is there; stalls and durations in milliseconds; memory in MB."""

    conflicts: int
    idle: float
    opened: float
    stall: float
    memory: float
    decision: float
    by_pattern: float


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    small, large = _seen(ARTICLES // 10), _seen(ARTICLES)
    what = f"{ARTICLES:,} articles with {large.conflicts:,} conflicts"
    tenth = "a tenth of the articles"
    yield _row(
        f"longest stall while that of {what} opens",
        large.stall,
        "ms",
        f"the window at rest, {large.idle:.0f} ms",
        large.stall / large.idle,
    )
    for name, unit, figure, other in (
        ("from the click until it is there", "s", large.opened, small.opened),
        ("memory that it takes", "MB", large.memory, small.memory),
        (f"a decision, median of {DECISIONS}", "ms", large.decision, small.decision),
        ("listed by pattern", "ms", large.by_pattern, small.by_pattern),
    ):
        yield _row(name, figure, unit, f"{tenth}, {other:.2f} {unit}", figure / other)
    short, long = _in_one_article(CONFLICTS // 100), _in_one_article(CONFLICTS)
    for name, figure, other in zip(("a decision", "its undo"), long, short, strict=True):
        yield _row(
            f"{name} in one article of {CONFLICTS:,} conflicts, median of {DECISIONS}",
            figure,
            "ms",
            f"of {CONFLICTS // 100}, {other:.1f} ms",
            figure / other,
        )


def _in_one_article(conflicts: int) -> tuple[float, float]:
    """The medians of a decision and of an undo, once what all agree on is in gold."""
    spans = [
        [
            (at * 40, at * 40 + 20 + 5 * (name == "ann" and at < conflicts), "OFFICIAL")
            for at in range(2 * conflicts)
        ]
        for name in NAMES
    ]
    with _studio([spans], 80 * conflicts) as studio:
        page = studio.adjudication
        studio.window.show_page("adjudication")
        page.take_agreed()
        _wait(300)
        page.deciding.take(0)  # the first in an article reads it
        decisions = [_timed(lambda: page.deciding.take(0)) for _ in range(DECISIONS)]
        undos = [_timed(studio.desk.undo) for _ in range(DECISIONS)]
        assert len(page.inbox.open()) == conflicts - 1
        return statistics.median(decisions), statistics.median(undos)


def _row(what: str, figure: float, unit: str, baseline: str, ratio: float) -> Row:
    return {
        "what": f"inbox: {what}",
        "figure": round(figure, 2 if unit == "s" else 0),
        "unit": unit,
        "baseline": baseline,
        "ratio": round(ratio, 1),
        "hold_to": None,
        "ok": None,
    }


def _seen(articles: int) -> Seen:
    with _studio(corpus_of(articles)) as studio:
        return _measured(studio)


@contextmanager
def _studio(corpus: list[list[list[Short]]], length: int = LENGTH) -> Iterator[Studio]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "p.penanda"
        write_project(path, corpus, ("id",), length)
        settings = QSettings(str(Path(name) / "x.ini"), QSettings.Format.IniFormat)
        studio = Studio(application(), Project.open(path), Choices(settings))
        studio.window.show()
        try:
            yield studio
        finally:
            studio.close()


def _measured(studio: Studio) -> Seen:
    page = studio.adjudication
    _wait(4_000)  # the library is read behind the window
    ticks = Ticks()
    _wait(3_000)
    idle, held = ticks.stop(), _memory()
    ticks, begun = Ticks(), time.perf_counter()
    studio.window.show_page("adjudication")
    loop = QEventLoop()
    page.walk.reading.ended.connect(loop.quit)
    if page.walk.reading.running:
        loop.exec()
    opened = time.perf_counter() - begun
    assert page.question is not None
    _wait(300)
    stall, memory = ticks.stop(), _memory() - held
    conflicts = len(page.inbox.all())
    decisions = [_timed(lambda: page.deciding.take(0)) for _ in range(DECISIONS)]
    assert len(page.inbox.open()) == conflicts - DECISIONS
    order = page.side.narrowing.order
    by_pattern = _timed(lambda: order.setCurrentIndex(order.findData(Order.PATTERN.value)))
    assert _first_is_painted(page)
    return Seen(conflicts, idle, opened, stall, memory, statistics.median(decisions), by_pattern)


def _first_is_painted(page: AdjudicationPage) -> bool:
    return not page.side.queue.grab().isNull()


def _timed(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    took = (time.perf_counter() - begun) * 1e3
    _wait(50)
    return took


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
