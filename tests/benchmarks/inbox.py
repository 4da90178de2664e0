"""How long the window stands still while it opens the inbox of a large corpus, and with each decision.

10,000 articles by three annotators with 15 spans each, as in ``compare``, in Indonesian only, for
their spans are drawn at random and would cut written characters of Thai. The real window opens the
page by its tab while a timer ticks every millisecond in its event loop; the longest gap is told
beside that of the same window at rest, and held to what it may be while articles come in (``window``):
the window shall never stand still so long that a hand notices. A machine that others use stands
still for them too, so the row at rest is to be read with it. Where gold is begun on an article its
decisions are read and weighed as well: how long each of these takes, and the longest stall meanwhile,
are told of a corpus in which all are begun. Then the reviewer decides, goes on, and lists by pattern; a
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
from tests.benchmarks.compare import LENGTH, NAMES, Short, corpus_of, take_agreed, write_project
from tests.benchmarks.window import HOLD_TO, Ticks
from ui.adjudication import AdjudicationPage
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

Row = dict[str, Any]
ARTICLES = 10_000
DECISIONS = 15
CONFLICTS = 1_500


@dataclass(frozen=True)
class Opened:
    """Seconds until the inbox is there; stalls in milliseconds; memory in MB."""

    idle: float
    opened: float
    stall: float
    memory: float


@dataclass(frozen=True)
class Seen(Opened):
    """Durations in milliseconds."""

    conflicts: int
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
        HOLD_TO,
    )
    for name, unit, figure, other in (
        ("from the click until it is there", "s", large.opened, small.opened),
        ("memory that it takes", "MB", large.memory, small.memory),
        (f"a decision, median of {DECISIONS}", "ms", large.decision, small.decision),
        ("listed by pattern", "ms", large.by_pattern, small.by_pattern),
    ):
        yield _row(name, figure, unit, f"{tenth}, {other:.2f} {unit}", figure / other)
    yield from _of_begun(ARTICLES // 10, small)
    short, long = _in_one_article(CONFLICTS // 100), _in_one_article(CONFLICTS)
    for name, figure, other in zip(("a decision", "its undo"), long, short, strict=True):
        yield _row(
            f"{name} in one article of {CONFLICTS:,} conflicts, median of {DECISIONS}",
            figure,
            "ms",
            f"of {CONFLICTS // 100}, {other:.1f} ms",
            figure / other,
        )


def _of_begun(articles: int, untouched: Seen) -> Iterator[Row]:
    """The same, where what all agree on has come into gold in every article."""
    with _studio(corpus_of(articles), begun=True) as studio:
        seen = _opened(studio)
    what = f"{articles:,} articles with gold begun on each"
    yield _row(
        f"longest stall while that of {what} opens",
        seen.stall,
        "ms",
        f"the window at rest, {seen.idle:.0f} ms",
        seen.stall / seen.idle,
        HOLD_TO,
    )
    yield _row(
        f"from the click until that of {what} is there",
        seen.opened,
        "s",
        f"with gold on none, {untouched.opened:.2f} s",
        seen.opened / untouched.opened,
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


def _row(
    what: str, figure: float, unit: str, baseline: str, ratio: float, hold_to: float | None = None
) -> Row:
    return {
        "what": f"inbox: {what}",
        "figure": round(figure, 2 if unit == "s" else 0),
        "unit": unit,
        "baseline": baseline,
        "ratio": round(ratio, 1),
        "hold_to": hold_to,
        "ok": None if hold_to is None else figure <= hold_to,
    }


def _seen(articles: int) -> Seen:
    with _studio(corpus_of(articles)) as studio:
        return _measured(studio)


@contextmanager
def _studio(
    corpus: list[list[list[Short]]], length: int = LENGTH, *, begun: bool = False
) -> Iterator[Studio]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "p.penanda"
        write_project(path, corpus, ("id",), length)
        if begun:
            take_agreed(path)
        settings = QSettings(str(Path(name) / "x.ini"), QSettings.Format.IniFormat)
        studio = Studio(application(), Project.open(path), Choices(settings))
        studio.window.show()
        try:
            yield studio
        finally:
            studio.close()


def _opened(studio: Studio) -> Opened:
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
    return Opened(idle, opened, ticks.stop(), _memory() - held)


def _measured(studio: Studio) -> Seen:
    page, seen = studio.adjudication, _opened(studio)
    conflicts = len(page.inbox.all())
    decisions = [_timed(lambda: page.deciding.take(0)) for _ in range(DECISIONS)]
    assert len(page.inbox.open()) == conflicts - DECISIONS
    order = page.side.narrowing.order
    by_pattern = _timed(lambda: order.setCurrentIndex(order.findData(Order.PATTERN.value)))
    assert _first_is_painted(page)
    return Seen(
        seen.idle,
        seen.opened,
        seen.stall,
        seen.memory,
        conflicts,
        statistics.median(decisions),
        by_pattern,
    )


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
