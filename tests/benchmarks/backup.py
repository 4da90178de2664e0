"""The longest that the window's thread stands still while a large project is backed up.

Beside it: the longest stall of the same window in the same time with no backup being made. A clock
of the window's thread ticks every 2 ms; a stall is the longest time between two ticks.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer

from app.model import Article, ArticleId, Document, Scheme, new_id
from app.settings import DEFAULT_SCHEME
from app.store import Project
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

Row = dict[str, Any]
MEGABYTES = 100
HOLD_TO = 100.0  # milliseconds


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "large.penanda"
        _make(path)
        choices = Choices(QSettings(f"{name}/penanda.ini", QSettings.Format.IniFormat))
        studio = Studio(application(), Project.open(path), choices)
        studio.window.show()
        studio.keeper._opening.stop()
        _pass(3.0)  # until the window has read what it reads at first
        begun = time.perf_counter()
        loop = QEventLoop()
        studio.keeper.made.connect(loop.quit)
        stalls = _Stalls()
        studio.keeper.back_up("hand")
        loop.exec()
        ours, took = stalls.stop(), time.perf_counter() - begun
        stalls = _Stalls()
        _pass(took)
        idle = stalls.stop()
        size = path.stat().st_size / 1e6
        studio.close()
    yield {
        "what": f"backup: longest stall of the window, {size:.0f} MB in {took:.1f} s",
        "figure": round(ours, 1),
        "unit": "ms",
        "baseline": f"no backup, {idle:.1f} ms",
        "ratio": round(ours / idle, 2),
        "hold_to": HOLD_TO,
        "ok": ours <= HOLD_TO,
    }


class _Stalls:
    def __init__(self) -> None:
        self._worst, self._last = 0.0, time.perf_counter()
        self._clock = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=2)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._worst, self._last = max(self._worst, now - self._last), now

    def stop(self) -> float:
        """The longest stall, in milliseconds."""
        self._tick()
        self._clock.stop()
        return self._worst * 1e3


def _make(path: Path) -> None:
    scheme = Scheme.from_toml(DEFAULT_SCHEME.read_text(encoding="utf-8"))
    sentence = "Kementerian Luar Negeri menyampaikan pernyataan di Jakarta pada hari Senin. "
    with Project.create(path, scheme, "bench") as project:
        project.take(
            (
                Document(
                    Article(ArticleId(new_id()), f"Berita {n}", "id", f"{n}\n" + sentence * 65)
                )
                for n in range(MEGABYTES * 200)
            ),
            "bench",
        )


def _pass(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1e3), loop.quit)
    loop.exec()
