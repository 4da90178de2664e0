"""How long the window stands still while articles come in: the longest gap between ticks of 1 ms.

The real window imports 10,000 articles of 5 KB through its dialog, as a user would, while a timer
ticks in its event loop; so it does before, with no import, and a gap of that time is the machine's.
A curator marks a span every half second all the while: how long her key takes is told, and how long
her mark waits until the import lets it to the disk.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer

from app.annotation import AddSpan
from app.intake import make_sample
from app.settings import SEEDS
from app.store import Project
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

Row = dict[str, Any]
ARTICLES = 10_000
BYTES = 5_000
HOLD_TO = 50.0
_PIECE = 12  # code points


class Ticks(QObject):
    """Gaps between the ticks of a timer of 1 ms, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1e3)
        self._last = now

    def stop(self) -> float:
        """End, and tell the longest."""
        self._timer.stop()
        return max(self.gaps)


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_sample(folder / "p.penanda")
        file = folder / "new.jsonl"
        file.write_text("".join(_lines()), encoding="utf-8")
        choices = Choices(QSettings(str(folder / "x.ini"), QSettings.Format.IniFormat))
        studio = Studio(application(), Project.open(folder / "p.penanda"), choices)
        studio.window.show()
        _wait(3000)
        try:
            yield from _measured(studio, file)
        finally:
            studio.close()


def _measured(studio: Studio, file: Path) -> Iterator[Row]:
    idle, idle_marks = Ticks(), _Marks(studio, 0)
    _wait(8000)
    longest_idle = idle.stop()
    idle_marks.stop()
    studio.take_in([file])
    dialog = studio.intake.dialog
    _wait(500)
    marks, ticks = _Marks(studio, 600), Ticks()
    begun = time.perf_counter()
    done = QEventLoop()
    studio.desk.reloaded.connect(done.quit)
    dialog.start.click()
    done.exec()
    seconds = time.perf_counter() - begun
    _wait(300)
    longest = ticks.stop()
    marks.stop()
    assert len(studio.desk.heads()) == ARTICLES + 5, dialog.report.words
    yield _row(
        f"window: longest stall while {ARTICLES:,} articles of 5 KB come in",
        longest,
        f"the same with no import, {longest_idle:.1f} ms; it took {seconds:.1f} s",
        longest / longest_idle,
        HOLD_TO,
    )
    orders, without = max(marks.orders), max(idle_marks.orders)
    yield _row(
        f"window: an order to mark meanwhile, longest of {len(marks.orders)}",
        orders,
        f"the same with no import, {without:.1f} ms; {marks.refused} refused",
        orders / without,
        HOLD_TO,
    )
    yield _row(
        "window: until such a mark is on the disk, longest",
        max(marks.waits),
        f"the same with no import, {max(idle_marks.waits):.1f} ms",
        max(marks.waits) / max(idle_marks.waits),
        None,
    )


class _Marks(QObject):
    """Somebody who marks, and unmarks, every half second."""

    def __init__(self, studio: Studio, first: int) -> None:
        super().__init__()
        self._first = first  # code point; a range that is marked already would be no order
        self.orders: list[float] = []
        self.waits: list[float] = []
        self.refused = 0
        self._desk = studio.desk
        self._asked: list[float] = []
        self._desk.changed.connect(self._on_disk)
        self._desk.refused.connect(self._refuse)
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self._mark)
        self._timer.start()

    def _mark(self) -> None:
        at = self._first + len(self.orders) * 3
        begun = time.perf_counter()
        self._asked.append(begun)
        self._desk.order(AddSpan(at, at + 2, "AGENCY"))
        self.orders.append((time.perf_counter() - begun) * 1e3)

    def _on_disk(self, _act: object) -> None:
        self.waits.append((time.perf_counter() - self._asked.pop(0)) * 1e3)

    def _refuse(self, _error: object) -> None:
        self.refused += 1
        self._asked.pop(0)

    def stop(self) -> None:
        self._timer.stop()
        self._desk.changed.disconnect(self._on_disk)
        self._desk.refused.disconnect(self._refuse)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _row(
    what: str, figure: float, baseline: str, ratio: float | None, hold_to: float | None
) -> Row:
    return {
        "what": what,
        "figure": round(figure, 1),
        "unit": "ms",
        "baseline": baseline,
        "ratio": None if ratio is None else round(ratio, 1),
        "hold_to": hold_to,
        "ok": None if hold_to is None else figure <= hold_to,
    }


def _lines() -> Iterator[str]:
    """Articles of pieces of the seeds, shuffled, so that few are alike."""
    shuffled = random.Random(7)
    pools = []
    for file in sorted((SEEDS / "articles").glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        pools.append([text[at : at + _PIECE] for at in range(0, len(text), _PIECE)])
    for number in range(ARTICLES):
        text, size = f"{number} ", 0
        while size < BYTES:
            piece = shuffled.choice(pools[number % len(pools)])
            text += piece
            size += len(piece.encode())
        yield json.dumps({"text": text}) + "\n"
