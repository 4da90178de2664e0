"""How soon the command palette is there, beside a repaint of the whole window in the same process."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from app.intake import make_sample
from app.store import Project
from ui.choices import Choices
from ui.main import Studio
from ui.start import application

Row = dict[str, Any]
_TIMES = 30


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "sample.penanda"
        make_sample(path)
        settings = QSettings(str(Path(name) / "p.ini"), QSettings.Format.IniFormat)
        app = application()
        studio = Studio(app, Project.open(path), Choices(settings))
        studio.window.show()
        studio.window.activateWindow()
        app.processEvents()
        palette, window = studio.palette, studio.window
        heads = [
            replace(head, id=f"{head.id}-{n}", name=f"{head.name} {n}")
            for n in range(20_000)
            for head in studio.desk.heads()[:5]
        ]
        studio.offers.articles.get_ready(heads)
        studio.background.wait(drop=False)
        app.processEvents()

        def opened() -> None:
            palette.open()
            app.processEvents()

        def letter() -> None:
            QTest.keyClick(palette.field, "e")
            app.processEvents()

        def repaint() -> None:
            window.repaint()
            app.processEvents()

        def find() -> None:
            studio.offers.articles.find("doi thoai 1999", heads)

        yield _row("palette: Ctrl+K to painted", opened, repaint, 4, before=palette.leave)
        palette.open()
        yield _row("palette: a letter to painted", letter, repaint, 4, before=palette.field.clear)
        yield _row("palette: one of 100,000 articles", find, repaint, 20)
        studio.close()


def _row(
    what: str,
    ours: Callable[[], object],
    theirs: Callable[[], object],
    hold_to: float,
    before: Callable[[], object] = lambda: None,
) -> Row:
    mine, other = [], []
    for _ in range(_TIMES):
        before()
        mine.append(_time(ours))
        other.append(_time(theirs))
    figure, baseline = statistics.median(mine), statistics.median(other)
    ratio = figure / baseline
    return {
        "what": what,
        "figure": round(figure * 1e3, 2),
        "unit": "ms",
        "baseline": f"the whole window repainted, {baseline * 1e3:.2f} ms",
        "ratio": round(ratio, 2),
        "hold_to": hold_to,
        "ok": ratio <= hold_to,
    }


def _time(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
