"""The spans and relations of the whole corpus at once, as plain rows: what figures are counted on.

Trap: nothing here is checked or made into objects; who wants one span reads the article's work.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.store.engine import Database

SpanRow = tuple[str, str, str, int, int, str, str, str]
RelationRow = tuple[str, str, str, str, str]
_MOST = 20_000  # rows at a time, so that memory does not grow with the corpus


@dataclass(frozen=True)
class Sheet:
    """What ``Project.sheet`` gives.

    ``articles`` are id, language and code points, in the articles' order; ``worked`` article and
    annotator of all who marked anything or said it is done. ``spans`` are article, annotator, id,
    start, end, label, attributes as canonical JSON and note, by article, annotator and id;
    ``relations`` article, annotator, type, head and tail.
    """

    articles: list[tuple[str, str, int]]
    worked: list[tuple[str, str]]
    spans: Iterator[list[SpanRow]]
    relations: Iterator[list[RelationRow]]


def read_sheet(db: Database, layers: Sequence[str]) -> Sheet:
    """The rows of ``layers``. The iterators read while the connection is open and unchanged."""
    among = f"layer IN ({', '.join('?' * len(layers))})"
    return Sheet(
        [
            tuple(row)
            for row in db.execute("SELECT id, language, characters FROM articles ORDER BY number")
        ],
        [
            tuple(row)
            for row in db.execute(
                f"SELECT article, layer FROM work WHERE {among} AND (spans > 0 OR state = 'done')",
                layers,
            )
        ],
        _rows(
            db,
            'SELECT article, layer, id, start, "end", label, attributes, note FROM spans'
            f" WHERE {among} ORDER BY article, layer, id",
            layers,
        ),
        _rows(db, f"SELECT article, layer, type, head, tail FROM relations WHERE {among}", layers),
    )


def _rows(db: Database, query: str, layers: Sequence[str]) -> Iterator[list[Any]]:
    cursor = db.execute(query, layers)
    cursor.row_factory = None
    while rows := cursor.fetchmany(_MOST):
        yield rows
