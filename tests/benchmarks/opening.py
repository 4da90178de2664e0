"""How long a large project takes to open, and how much memory, beside opening the bare file.

100,000 articles of 2,500 characters with 15 spans each, written row by row into a project's tables. In a process of its
own, so that nothing is known yet: until the first article and its spans are read (no window), beside
``sqlite3`` that opens the same file and reads the same article; until the window shows it, beside
the same window on the sample project; and the memory of that process then. The system's own cache
of the file is warm in all of them. ``PENANDA_BENCH_ARTICLES`` sets the number of articles.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.intake import make_sample, read_scheme
from app.model import new_id, text_sha256
from app.settings import DEFAULT_SCHEME
from app.store import Project

Row = dict[str, Any]
ROOT = Path(__file__).resolve().parents[2]
TURNS = 5
SPANS = 15
_SENTENCE = "Kementerian Luar Negeri Thailand berjanji membantu para korban penipuan daring. "


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    articles = int(os.environ.get("PENANDA_BENCH_ARTICLES", "100000"))
    with tempfile.TemporaryDirectory() as name:
        large, sample = Path(name) / "large.penanda", Path(name) / "sample.penanda"
        make_sample(sample)
        _write(large, articles)
        size = large.stat().st_size / 1e6
        what = f"{articles:,} articles with {articles * SPANS:,} spans ({size:,.0f} MB)"
        ours, bare, window, small = [], [], [], []
        for _ in range(TURNS):
            ours.append(_in_a_process(_DOMAIN, large))
            bare.append(_in_a_process(_BARE, large))
            window.append(_in_a_process(_WINDOW, large))
            small.append(_in_a_process(_WINDOW, sample))
        yield _row(f"first article of {what} read", ours, bare, "s", "bare sqlite3, the same rows")
        yield _row(f"first article of {what} shown", window, small, "s", "the sample project's")
        yield _row(f"memory of the window on {what}", window, small, "MB", "the sample project's")


def _row(what: str, ours: list[Row], theirs: list[Row], unit: str, beside: str) -> Row:
    mine, other = (statistics.median(each[unit] for each in all_) for all_ in (ours, theirs))
    digits = 4 if unit == "s" else 0
    return {
        "what": f"opening: {what}",
        "figure": round(mine, digits),
        "unit": unit,
        "baseline": f"{beside}, {round(other, digits)} {unit}",
        "ratio": round(mine / other, 2),
        "hold_to": None,
        "ok": None,
    }


def _write(path: Path, articles: int) -> None:
    """A project whose tables hold the articles; its journal does not, and nothing here reads it."""
    with Project.create(path, read_scheme(DEFAULT_SCHEME), "bench") as project, project.db.atomic():
        db = project.db
        db.execute("INSERT INTO layers VALUES ('siti')")
        base = _SENTENCE * (2_500 // len(_SENTENCE))
        for number in range(articles):
            article, text = f"a{number}", f"{base}{number}"
            values = (article, f"Artikel {number}", "id", len(text), text_sha256(text), "{}")
            db.execute(
                "INSERT INTO articles (id, name, language, characters, sha256, meta)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                values,
            )
            db.execute("INSERT INTO texts VALUES (?, ?)", (article, text))
            db.execute(
                "INSERT INTO work (article, layer, spans) VALUES (?, 'siti', ?)", (article, SPANS)
            )
            db.conn.executemany(
                'INSERT INTO spans (article, layer, id, start, "end", label, attributes, note, unsure)'
                " VALUES (?, 'siti', ?, ?, ?, 'AGENCY', '{}', '', 0)",
                (
                    (article, new_id(), start, start + 32)
                    for start in range(0, SPANS * len(_SENTENCE), len(_SENTENCE))
                ),
            )


def _in_a_process(program: str, path: Path) -> Row:
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    row: Row = json.loads(done.stdout.splitlines()[-1])
    return row


_BARE = """
import json, sqlite3, sys, time
begun = time.perf_counter()
connection = sqlite3.connect(sys.argv[1])
(article, text), = connection.execute(
    "SELECT a.id, t.text FROM articles a JOIN texts t ON t.article = a.id ORDER BY number LIMIT 1")
spans = connection.execute("SELECT * FROM spans WHERE article = ?", (article,)).fetchall()
print(json.dumps({"s": time.perf_counter() - begun}))
"""

_DOMAIN = """
import json, sys, time
from pathlib import Path
from app.store import Project
begun = time.perf_counter()
with Project.open(Path(sys.argv[1])) as project:
    head, = project.heads(most=1)
    project.article(head.id)
    project.work(head.id, "siti")
    print(json.dumps({"s": time.perf_counter() - begun}))
"""

_WINDOW = """
import json, os, sys, tempfile, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from app.store import Project
from ui.choices import Choices
from ui.main import Studio
from ui.start import application
app = application()
settings = QSettings(tempfile.mktemp(suffix=".ini"), QSettings.Format.IniFormat)
begun = time.perf_counter()
studio = Studio(app, Project.open(Path(sys.argv[1])), Choices(settings))
studio.window.show()
app.processEvents()
assert studio.desk.article is not None
studio.window.grab()
shown = time.perf_counter() - begun
loop = QEventLoop()
QTimer.singleShot(6000, loop.quit)  # the rest of the library is read behind it
loop.exec()
pages = int(Path("/proc/self/statm").read_text().split()[1])
memory = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
studio.close()
print(json.dumps({"s": shown, "MB": memory}))
"""
