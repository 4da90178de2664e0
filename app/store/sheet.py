"""The spans and relations of the whole corpus at once, a row some articles: what figures are
counted on.

SQLite joins each column of many layers to one JSON list, and the counters of ``work`` say how many
of it are whose: to group the spans, or a row for each, would take three times as long.

Traps: nothing here is checked or made into objects; who wants one span reads the article's work.
The order is that of the tables, by article, layer and id. No article is in two rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from app.errors import ProjectDamagedError
from app.store.engine import Database

_MOST = 20_000  # spans at a time, so that neither memory nor one call grows with the corpus

Doubt = tuple[str, str, str, str, int]
"""Article, layer and id of a span, its note, and whether it is unsure."""


class RelationRow(NamedTuple):
    """A relation with the ids of its ends."""

    article: str
    layer: str
    type: str
    head: str
    tail: str


class SheetRows(NamedTuple):
    """The spans and relations of some layers, which are article, name and how many spans they have.

    Each column of spans is a JSON list, ``attributes`` of strings that are canonical JSON each; it
    may be empty where no span has any. ``doubts`` are those spans that have a note or are unsure.
    """

    layers: list[tuple[str, str, int]]
    relations: list[RelationRow]
    doubts: list[Doubt]
    attributes: str
    starts: str
    ends: str
    labels: str
    ids: str


@dataclass(frozen=True)
class Sheet:
    """``articles`` are id, language and characters, as they came; ``layers`` is who worked on which,
    and how many spans she has there; ``touched`` is when each article was last changed in one of the layers, ISO 8601. ``rows`` have
    all layers of some articles each.
    """

    articles: list[tuple[str, str, int]]
    layers: list[tuple[str, str, int]]
    touched: dict[str, str]
    rows: Iterator[SheetRows]

    @property
    def worked(self) -> Iterator[tuple[str, str]]:
        """Who worked on which article."""
        return ((article, layer) for article, layer, _ in self.layers)


def read_sheet(db: Database, path: Path, layers: Sequence[str], *, times: bool = False) -> Sheet:
    """The rows of ``layers``; ``touched`` is filled only with ``times``, which reads the journal.

    ``rows`` are read while the connection is open and unchanged, and raise ``ProjectDamagedError``
    where the counters are wrong.
    """
    among = f"layer IN ({', '.join('?' * len(layers))})"
    worked = _plain(
        db,
        f"SELECT article, layer, spans FROM work WHERE {among} AND (spans > 0 OR state = 'done')"
        " ORDER BY article, layer",
        layers,
    )
    last = f"SELECT article, max(time) FROM journal WHERE {among} GROUP BY article"
    return Sheet(
        _plain(db, "SELECT id, language, characters FROM articles ORDER BY number", ()),
        worked,
        dict(_plain(db, last, layers)) if times else {},
        _rows(db, path, worked, among, layers),
    )


def _rows(
    db: Database,
    path: Path,
    worked: Sequence[tuple[str, str, int]],
    among: str,
    layers: Sequence[str],
) -> Iterator[SheetRows]:
    for some in _some(worked):
        place = (some[0][0], some[-1][0], *layers)
        there = f"WHERE article BETWEEN ? AND ? AND {among}"
        where = f"FROM spans {there}"
        ((count, more, *columns),) = _plain(
            db,
            "SELECT count(*), total(note != '' OR unsure OR attributes != '{}'),"
            ' json_group_array(start), json_group_array("end"), json_group_array(label),'
            f" json_group_array(id) {where}",
            place,
        )
        if count != sum(spans for _, _, spans in some):
            raise ProjectDamagedError(
                f"the project file is damaged (articles {place[0]} to {place[1]} hold {count} spans,"
                " and not as many as it counts)",
                where=str(path),
                advice="'penanda check' says where; restore a backup, and keep this file.",
            )
        told = f"SELECT article, layer, id, note, unsure {where} AND (note != '' OR unsure)"
        held = f"SELECT json_group_array(attributes) {where}"
        joined = f"SELECT article, layer, type, head, tail FROM relations {there}"
        yield SheetRows(
            some,
            _plain(db, joined, place),
            _plain(db, told, place) if more else [],
            _plain(db, held, place)[0][0] if more else "",
            *columns,
        )


def _some(worked: Sequence[tuple[str, str, int]]) -> Iterator[list[tuple[str, str, int]]]:
    """The layers, of as many whole articles at a time as have ``_MOST`` spans."""
    some: list[tuple[str, str, int]] = []
    spans = 0
    for layer in worked:
        if spans >= _MOST and layer[0] != some[-1][0]:
            yield some
            some, spans = [], 0
        some.append(layer)
        spans += layer[2]
    if some:
        yield some


def _plain(db: Database, query: str, parameters: Sequence[str]) -> list[Any]:
    cursor = db.execute(query, parameters)
    cursor.row_factory = None
    return list(cursor.fetchall())
