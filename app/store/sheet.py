"""The spans and relations of the whole corpus at once, a row a layer of an article: what figures are
counted on.

SQLite joins the columns of a layer to one value each: a row a span would take three times as long.

Traps: nothing here is checked or made into objects; who wants one span reads the article's work.
The order within a layer is that of the table, which is by id.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from app.store.engine import Database

SEPARATOR = "\x1f"  # canonical JSON never holds one
_MOST = 2_000  # layers at a time, so that memory does not grow with the corpus


class LayerRow(NamedTuple):
    """The spans of one annotator in one article: numbers joined by commas, ``attributes`` (canonical
    JSON each) by ``SEPARATOR``, the rest a JSON list."""

    article: str
    layer: str
    spans: int
    starts: str
    ends: str
    labels: str
    attributes: str
    ids: str


class RelationRow(NamedTuple):
    """A relation with the ids of its ends."""

    article: str
    layer: str
    type: str
    head: str
    tail: str


@dataclass(frozen=True)
class Sheet:
    """What ``Project.sheet`` gives.

    ``articles`` are id, language and code points, in the articles' order; ``worked`` article and
    annotator of all who marked anything or said it is done. ``touched`` says when (ISO 8601, UTC) one
    of ``layers`` last changed in each article that any did. ``doubts`` are article, annotator, id, note
    and unsure of the spans that have a note or are unsure.
    """

    articles: list[tuple[str, str, int]]
    worked: list[tuple[str, str]]
    touched: dict[str, str]
    doubts: list[tuple[str, str, str, str, int]]
    spans: Iterator[list[LayerRow]]
    relations: Iterator[list[RelationRow]]


def read_sheet(db: Database, layers: Sequence[str], *, times: bool = False) -> Sheet:
    """The rows of ``layers``; ``touched`` is filled only with ``times``, which reads the journal. The iterators read while the connection is open and unchanged."""
    among = f"layer IN ({', '.join('?' * len(layers))})"
    articles = "SELECT id, language, characters FROM articles ORDER BY number"
    worked = f"SELECT article, layer FROM work WHERE {among} AND (spans > 0 OR state = 'done')"
    return Sheet(
        [tuple(row) for row in db.execute(articles)],
        [tuple(row) for row in db.execute(worked, layers)],
        {
            row[0]: row[1]
            for row in db.execute(
                f"SELECT article, max(time) FROM journal WHERE {among} GROUP BY article", layers
            )
        }
        if times
        else {},
        [
            tuple(row)
            for row in db.execute(
                "SELECT article, layer, id, note, unsure FROM spans"
                f" WHERE {among} AND (note != '' OR unsure)",
                layers,
            )
        ],
        _rows(
            db,
            'SELECT article, layer, count(*), group_concat(start), group_concat("end"),'
            f" json_group_array(label), group_concat(attributes, char({ord(SEPARATOR)})),"
            " json_group_array(id)"
            f" FROM spans WHERE {among} GROUP BY article, layer",
            layers,
        ),
        _rows(db, f"SELECT article, layer, type, head, tail FROM relations WHERE {among}", layers),
    )


def _rows(db: Database, query: str, layers: Sequence[str]) -> Iterator[list[Any]]:
    cursor = db.execute(query, layers)
    cursor.row_factory = None
    while rows := cursor.fetchmany(_MOST):
        yield rows
