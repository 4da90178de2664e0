"""How fast the text surface is, beside a plain repaint of the same view in the same process.

P is the plain repaint: the same class, window and place without spans. E is a cold plain page: all
layouts dropped, one screen shaped and drawn. Each act is timed next to its baseline, turn about.
Medians are of the wall clock; 99th percentiles are of the thread's own time, because on a shared
machine the wall clock's would measure the neighbours.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.languages import segment  # noqa: E402
from app.model import Label, Scheme, Span  # noqa: E402
from ui.article.contents import Contents  # noqa: E402
from ui.article.listing import Order  # noqa: E402
from ui.reading import TextView  # noqa: E402
from ui.theme import LIGHT, register_fonts  # noqa: E402

ARTICLES = {
    "th": ("th-prawit-homeland-security",),
    "vi": ("vi-crime-dialogue-hanoi", "vi-public-security-bangkok"),
    "id": ("id-thailand-laos-cooperation", "id-thailand-us-scam-networks"),
}
SIZES = (
    ("5 KB/15", 5_000, 15, False),
    ("100 KB/1,000", 100_000, 1_000, False),
    ("1 MB/10,000", 1_000_000, 10_000, False),
    ("1 MB in one line/10,000", 1_000_000, 10_000, True),
)
LABELS = (
    Label("OFFICIAL", "Official", "1", "O", "#0b64a5", "#6db3ee"),
    Label("AGENCY", "Agency", "2", "A", "#0b7a53", "#55c79b"),
    Label("COMMITMENT", "Commitment", "3", "C", "#b4480a", "#f29a5c"),
)
SCHEME = Scheme("bench", "1", "Bench", LABELS, (), "")
Row = dict[str, object]


class Clock:
    """Times of one kind of act, in milliseconds, by the wall and by the thread."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.thread: list[float] = []

    def time(self, act: Callable[[], object]) -> None:
        wall, thread = time.perf_counter(), time.thread_time()
        act()
        self.thread.append((time.thread_time() - thread) * 1e3)
        self.wall.append((time.perf_counter() - wall) * 1e3)

    @property
    def p50(self) -> float:
        return statistics.median(self.wall)

    @property
    def p99(self) -> float:
        return sorted(self.thread)[min(len(self.thread) - 1, int(len(self.thread) * 0.99))]


def row(
    what: str, figure: float, unit: str, baseline: str, per: float, hold_to: float, digits: int = 2
) -> Row:
    """One line of the table; ``ratio`` is of ``figure`` to its baseline."""
    ratio = figure / per
    return {
        "what": what,
        "figure": round(figure, 3),
        "unit": unit,
        "baseline": baseline,
        "ratio": round(ratio, digits),
        "hold_to": hold_to,
        "ok": ratio <= hold_to,
    }


@cache
def _lines(language: str) -> list[tuple[str, tuple[int, ...]]]:
    """Lines of the sample articles with the borders of their words."""
    found = []
    for name in ARTICLES[language]:
        text = (ROOT / "seeds" / "articles" / f"{name}.txt").read_bytes().decode("utf-8")
        found += [line for line in text.splitlines() if len(line) > 40]
    return [(line, segment(line, language).words) for line in found]


def make_text(language: str, size: int, *, one_line: bool) -> tuple[str, tuple[int, ...]]:
    """About ``size`` characters of shuffled lines, with the borders of their words."""
    chance = random.Random(language)  # so that every size begins with the same page
    parts: list[str] = []
    words: list[int] = [0]
    at = 0
    between = " " if one_line else "\n\n"
    while at < size:
        line, borders = chance.choice(_lines(language))
        parts.append(line)
        words += [at + border for border in borders[1:]]
        at += len(line) + len(between)
        words.append(at)
    return between.join(parts), tuple(words[:-1])


def make_spans(text: str, words: tuple[int, ...], count: int) -> list[Span]:
    """Spans on word borders, short and long, nested and crossing, spread over the text."""
    chance = random.Random(count)
    made = []
    for number in range(count):
        first = int(number / count * (len(words) - 80))
        longest = chance.choice((2, 4, 4, 8, 8, 20, 50))
        start = words[first]
        end = words[min(len(words) - 1, first + chance.randint(1, longest))]
        end = min(max(end, start + 1), len(text))
        label = chance.choice(LABELS).name
        made.append(Span(f"s{number}", "a", "me", start, end, label))  # type: ignore[arg-type]
    return made


def make_view() -> TextView:
    view = TextView(LIGHT, SCHEME)
    view.resize(900, 1000)
    view.show()
    QApplication.processEvents()
    return view


def cold_page(view: TextView) -> None:
    """One screen shaped and drawn anew."""
    view.column.relay()
    view.viewport().repaint()


def measure(language: str, name: str, size: int, count: int, one_line: bool) -> Iterator[Row]:
    """The rows of one document."""
    text, words = make_text(language, size, one_line=one_line)
    spans = make_spans(text, words, count)
    title = f"article {language} {name}"
    plain, view = make_view(), make_view()
    resident = memory()
    for shown, those in ((plain, []), (view, spans)):
        shown.show_text(text, words, spans=those)
        QApplication.processEvents()
    opened_by = max(0.0, memory() - resident)
    gc.collect()
    gc.freeze()
    full, base = Clock(), Clock()
    for _ in range(60):
        base.time(plain.viewport().repaint)
        full.time(view.viewport().repaint)
    p = base.p50
    yield row(f"{title}: full repaint", full.p50, "ms", "plain repaint", p, 1.25)
    yield from _labelling(title, plain, view, one_line)
    yield from _moving(title, plain, view, one_line)
    yield from _opening(title, plain, view, (text, words, spans), size)
    yield from _pointing(title, view)
    if size >= 1_000_000:
        yield row(f"{title}: memory opened", opened_by, "MB", "1 MB", 1, 12)
        for _ in range(400):
            view.column.go_to(random.randrange(view.column.heights.total))
            view.viewport().repaint()
        yield row(f"{title}: memory visited", max(0.0, memory() - resident), "MB", "1 MB", 1, 40)
    gc.unfreeze()
    for shown in (plain, view):
        shown.close()
        shown.deleteLater()
    QApplication.processEvents()


def _labelling(title: str, plain: TextView, view: TextView, one_line: bool) -> Iterator[Row]:
    chance = random.Random(7)
    label, base = Clock(), Clock()
    places = [
        (laid.start, view.column.paragraphs[index].end)
        for index, _, laid in view.column.in_view()
        if view.column.paragraphs[index].end - laid.start > 60
    ]
    for number in range(200):
        low, high = chance.choice(places)
        start = chance.randrange(low, high - 50)
        span = Span(f"n{number}", "a", "me", start, start + chance.randint(3, 45), "AGENCY")  # type: ignore[arg-type]
        base.time(plain.viewport().repaint)
        label.time(lambda span=span: (view.apply([], [span]), QApplication.processEvents()))
        base.time(plain.viewport().repaint)
        label.time(lambda span=span: (view.apply([span], []), QApplication.processEvents()))
    _label_in_p[title] = label.p50 / base.p50
    hold = (2, 3) if one_line else (0.8, 2.5)
    yield row(f"{title}: label painted, p50", label.p50, "ms", "plain repaint", base.p50, hold[0])
    yield row(f"{title}: label painted, p99", label.p99, "ms", "plain repaint", base.p50, hold[1])


_label_in_p: dict[str, float] = {}


def _moving(title: str, plain: TextView, view: TextView, one_line: bool) -> Iterator[Row]:
    base, scroll, drag = Clock(), Clock(), Clock()
    for number in range(200):
        step = 60 if number % 100 < 50 else -60
        QTest.qWait(6)  # frames come with time between them, in which timers run
        QApplication.processEvents()
        base.time(plain.viewport().repaint)
        scroll.time(lambda step=step: (view.scroll_by(step), QApplication.processEvents()))
    if view.column.heights.total > 2 * view.height():
        yield row(f"{title}: scroll, p50", scroll.p50, "ms", "plain repaint", base.p50, 0.9)
        yield row(f"{title}: scroll, p99", scroll.p99, "ms", "plain repaint", base.p50, 2)
    view.scroll_by(-10_000)
    steps = view.column.steps
    for number in range(200):
        point = QPoint(150 + number * 37 % 600, 100 + number * 4)
        base.time(plain.viewport().repaint)

        def select(point: QPoint = point) -> None:
            view.set_selection(*steps.snap(0, max(1, view.position_at(point)), "word"))
            QApplication.processEvents()

        drag.time(select)
    yield row(f"{title}: drag-select, p50", drag.p50, "ms", "plain repaint", base.p50, 0.8)
    yield row(f"{title}: drag-select, p99", drag.p99, "ms", "plain repaint", base.p50, 2)
    view.move_caret(0)


def _opening(
    title: str,
    plain: TextView,
    view: TextView,
    shown: tuple[str, tuple[int, ...], list[Span]],
    size: int,
) -> Iterator[Row]:
    text, words, spans = shown
    cold, reopen, jump, rest = Clock(), Clock(), Clock(), Clock()
    for _ in range(15):
        cold.time(lambda: cold_page(plain))
        reopen.time(lambda: (view.show_text(text, words, spans=spans), view.viewport().repaint()))
        rest.time(QApplication.processEvents)
    hold = 3 if size < 50_000 else 8 if size < 500_000 else 35
    yield row(f"{title}: reopen to first paint", reopen.p50, "ms", "cold page", cold.p50, hold)
    yield row(f"{title}: work left after it", rest.p50, "ms", "cold page", cold.p50, 1)
    if size < 50_000:
        return
    chance = random.Random(3)
    for _ in range(60):
        cold.time(lambda: cold_page(plain))
        place = chance.randrange(view.column.heights.total)
        jump.time(
            lambda place=place: (
                view.verticalScrollBar().setValue(place),
                QApplication.processEvents(),
            )
        )
    yield row(f"{title}: jump, p50", jump.p50, "ms", "cold page", cold.p50, 3)


def _pointing(title: str, view: TextView) -> Iterator[Row]:
    chance = random.Random(5)
    found = []
    for _ in range(3):
        hits = Clock()
        for _ in range(1000):
            point = QPoint(chance.randrange(100, 800), chance.randrange(0, 990))
            hits.time(lambda point=point: view.spans_under(point))
        found.append(hits.p99 * 1e3)
    figure = statistics.median(found)
    yield row(f"{title}: hit test, p99", figure, "us", "1 us", 1, 50)


def dense(language: str) -> Iterator[Row]:
    """The worst case: a thousand spans on five kilobytes."""
    text, words = make_text(language, 5_000, one_line=False)
    plain, view = make_view(), make_view()
    plain.show_text(text, words)
    view.show_text(text, words, spans=make_spans(text, words, 1000))
    QApplication.processEvents()
    full, base = Clock(), Clock()
    for _ in range(40):
        base.time(plain.viewport().repaint)
        full.time(view.viewport().repaint)
    what = f"article {language} 5 KB/1,000: full repaint"
    yield row(what, full.p50, "ms", "plain repaint", base.p50, 2.0)
    for shown in (plain, view):
        shown.close()
        shown.deleteLater()


def panel_rows(language: str) -> Iterator[Row]:
    """A row that comes into the panel's list of 10,000, in each order, beside an empty repaint."""
    text, words = make_text(language, 1_000_000, one_line=False)
    spans = make_spans(text, words, 10_000)
    empty, full = (Contents(LIGHT, SCHEME) for _ in range(2))
    for section in (empty, full):
        section.resize(292, 600)
        section.show()
    full.show_spans(spans, text)
    chance = random.Random(11)
    for order in Order:
        full.set_order(order)
        view = full.spans
        view.scrollTo(view.model().index(view.model().rowCount() // 2, 0))
        QApplication.processEvents()
        insert, base = Clock(), Clock()
        for number in range(100):
            first = chance.randrange(len(words) - 40)
            place = words[first], words[first + chance.randint(1, 30)]
            span = Span(f"n{number}", "a", "me", *place, chance.choice(LABELS).name)  # type: ignore[arg-type]
            base.time(empty.spans.viewport().repaint)
            insert.time(lambda span=span: (full.apply([], [span]), QApplication.processEvents()))
            base.time(empty.spans.viewport().repaint)
            insert.time(lambda span=span: (full.apply([span], []), QApplication.processEvents()))
        what = f"article {language} panel of 10,000 rows, {order}: row in or out, p50"
        hold = 2 + 4 / base.p50
        yield row(what, insert.p50, "ms", "empty repaint", base.p50, round(hold, 1))
    for section in (empty, full):
        section.close()
        section.deleteLater()


def memory() -> float:
    """Resident megabytes of this process, 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def rows(languages: tuple[str, ...] = ("th", "vi", "id")) -> Iterator[Row]:
    """All rows, as they are measured."""
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        app.setCursorFlashTime(0)
    register_fonts()
    warm = make_view()
    for language in languages:
        warm.show_text(*make_text(language, 5_000, one_line=False))
        QApplication.processEvents()
    warm.close()
    for language in languages:
        for name, size, count, one_line in SIZES:
            yield from measure(language, name, size, count, one_line)
        small, large = (f"article {language} {SIZES[number][0]}" for number in (0, 2))
        yield row(
            f"article {language}: label, 1 MB/10,000 beside 5 KB/15",
            _label_in_p[large],
            "P",
            "label at 5 KB/15",
            _label_in_p[small],
            1.3,
        )
        yield from dense(language)
        yield from panel_rows(language)


def main() -> int:
    """Print the rows, as a table or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--language", action="append", choices=sorted(ARTICLES))
    told = parser.parse_args()
    measured = []
    for found in rows(tuple(told.language or ("th", "vi", "id"))):
        measured.append(found)
        if not told.json:
            mark = "  " if found["ok"] else "! "
            print(
                f"{mark}{found['what']:64} {found['figure']:>9} {found['unit']:3}"
                f" {found['ratio']:>7} x {found['baseline']} (hold to {found['hold_to']})",
                flush=True,
            )
    if told.json:
        print(json.dumps(measured))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
