"""What a change of the scheme costs on a corpus, beside a bare UPDATE of the same rows.

The bare one keeps no history, checks nothing and cannot be undone, so the ratio is no aim; the
figures tell how long an Apply and its undo take where a label has ten thousand spans.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from app.intake import read_scheme
from app.model import Article, ArticleId, Document, ItemId, Span
from app.scheme import RenameLabel, plan
from app.settings import DEFAULT_SCHEME
from app.store import Project

Row = dict[str, Any]
ARTICLES = 2_000
SPANS = 15  # an article, a third of them of the label
_TEXT = "Menteri Luar Negeri dan Kementerian Pertahanan berjanji membantu Laos. " * 30
_LABELS = ("AGENCY", "OFFICIAL", "COMMITMENT")


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "p.penanda"
        with Project.create(path, read_scheme(DEFAULT_SCHEME), "siti") as project:
            project.take(_documents(), "siti")
            orders = [RenameLabel("AGENCY", "BODY")]
            planning, revision = _timed(lambda: plan(project, orders, "siti"))
            applying, _ = _timed(lambda: project.apply(revision.act))
            undoing, _ = _timed(lambda: project.undo("siti"))
            count = sum(revision.preview.spans.values())
        bare, _ = _timed(lambda: _update(path))
    for what, figure in (
        ("preview of a rename", planning),
        ("a rename", applying),
        ("its undo", undoing),
    ):
        yield {
            "what": f"scheme: {what}, {count} spans in {ARTICLES} articles",
            "figure": round(figure, 3),
            "unit": "s",
            "baseline": f"bare UPDATE, {bare:.3f} s",
            "ratio": round(figure / bare, 1),
            "hold_to": None,
            "ok": None,
        }


def _timed(call: Callable[[], Any]) -> tuple[float, Any]:
    begun = time.perf_counter()
    result = call()
    return time.perf_counter() - begun, result


def _update(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("UPDATE spans SET label = 'BODY' WHERE label = 'AGENCY'")
    connection.commit()
    connection.close()


def _documents() -> Iterator[Document]:
    for number in range(ARTICLES):
        article = Article(ArticleId(f"a{number}"), f"{number}", "id", f"{_TEXT}{number}")
        spans = tuple(
            Span(ItemId(f"s{at}"), article.id, "siti", at * 60, at * 60 + 10, _LABELS[at % 3])
            for at in range(SPANS)
        )
        yield Document(article, "siti", spans)
