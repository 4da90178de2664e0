"""Rows of regions: a removal names the whole region, as it was read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.errors import ConflictError
from app.model import ArticleId, Change, Region
from app.store.conflict import changed
from app.store.engine import Database

INSERT_REGION = 'INSERT INTO regions (article, start, "end", kind, state) VALUES (?, ?, ?, ?, ?)'


def apply_regions(db: Database, change: Change) -> None:
    """Take regions off an article, and put others on it."""
    regions = [item for item in change.removed if isinstance(item, Region)]
    for region in regions:
        cursor = db.execute(
            'DELETE FROM regions WHERE article = ? AND start = ? AND "end" = ? AND kind = ?'
            " AND state = ?",
            region_row(change.article, region),
        )
        if cursor.rowcount != 1:
            raise changed(region, change)
    insert_regions(db, change.article, (item for item in change.added if isinstance(item, Region)))


def insert_regions(db: Database, article: ArticleId, regions: Iterable[Region]) -> None:
    """Add ``regions`` to those of ``article``; ``ConflictError`` when one is there already."""
    for region in regions:
        cursor = db.execute(f"{INSERT_REGION} ON CONFLICT DO NOTHING", region_row(article, region))
        if cursor.rowcount != 1:
            raise ConflictError(
                f"the region {region.id} is there already",
                where=f"article {article}",
                advice="Open the article again and repeat the step.",
            )


def read_regions(db: Database, article: str) -> tuple[Region, ...]:
    """The regions of ``article`` in text order, rejected ones too.

    A file of version 1 that can only be read has no states: its regions are confirmed.
    """
    rows = db.execute(
        'SELECT * FROM regions WHERE article = ? ORDER BY start, "end", kind', (article,)
    )
    return tuple(Region.from_json(dict(row)) for row in rows)


def region_row(article: ArticleId, region: Region) -> tuple[Any, ...]:
    """What ``INSERT_REGION`` wants."""
    return (article, region.start, region.end, region.kind, region.state.value)
