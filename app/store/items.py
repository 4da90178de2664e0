"""Rows of spans, relations, decisions, progress, remarks, regions, languages and the scheme: read,
inserted, and removed only as they were.

A removal names the whole item: when the row differs from it by anything, somebody changed it in
between and the act is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from app.errors import ConflictError, SpanRefusedError
from app.model import (
    LANGUAGE,
    REGIONS,
    SCHEME,
    SPLITS,
    STATEMENTS,
    ArticleId,
    Change,
    Choice,
    Decision,
    Item,
    ItemId,
    Languages,
    Passage,
    Progress,
    Region,
    Relation,
    Remark,
    Scheme,
    SchemeText,
    Span,
    State,
    Work,
    text_order,
)
from app.model.counting import counted
from app.store import splits
from app.store.codec import canonical
from app.store.engine import Database

_TABLES = {
    Span: ("spans", "id, start, end, label, attributes, note, unsure"),
    Relation: ("relations", "id, type, head, tail"),
    Decision: (
        "decisions",
        "id, reviewer, time, key, choice, taken, offered, gold, difference, reason, clause, comment",
    ),
}


def _values(item: Span | Relation | Decision) -> tuple[Any, ...]:
    if isinstance(item, Span):
        attributes = canonical(dict(item.attributes))
        return (item.id, item.start, item.end, item.label, attributes, item.note, int(item.unsure))
    if isinstance(item, Relation):
        return (item.id, item.type, item.head, item.tail)
    return (
        item.id,
        item.reviewer,
        item.time,
        item.key,
        item.choice.value,
        item.taken,
        canonical({name: list(ids) for name, ids in item.offered.items()}),
        canonical(list(item.gold)),
        item.difference,
        item.reason,
        item.clause,
        item.comment,
    )


def _columns(kind: type) -> list[str]:
    return [f'"{name}"' for name in _TABLES[kind][1].split(", ")]


_INSERT = {
    kind: f"INSERT INTO {table} (article, layer, {', '.join(_columns(kind))})"
    f" VALUES ({', '.join('?' * (2 + len(_columns(kind))))})"
    for kind, (table, _) in _TABLES.items()
}
_DELETE = {
    kind: f"DELETE FROM {table} WHERE article = ? AND layer = ?"
    f" AND {' AND '.join(f'{column} = ?' for column in _columns(kind))}"
    for kind, (table, _) in _TABLES.items()
}
_SELECT = {
    kind: f"SELECT {', '.join(_columns(kind))} FROM {table} WHERE article = ? AND layer = ?"
    for kind, (table, _) in _TABLES.items()
}
INSERT_REGION = 'INSERT INTO regions (article, start, "end", kind, state) VALUES (?, ?, ?, ?, ?)'
INSERT_PASSAGE = 'INSERT INTO passages (article, start, "end", language) VALUES (?, ?, ?, ?)'
_DELETE_ORDER = (Decision, Relation, Span, Progress, Remark)
_INSERT_ORDER = (Span, Relation, Decision, Progress, Remark)


def apply(db: Database, change: Change) -> None:
    """Carry out ``change``. ``ConflictError`` when the rows are not what it removes or adds to."""
    if change.layer == REGIONS:
        _apply_regions(db, change)
        return
    if change.layer == LANGUAGE:
        _apply_languages(db, change)
        return
    if change.layer == SCHEME:
        _apply_scheme(db, change)
        return
    if change.layer == SPLITS:
        splits.apply_place(db, change)
        return
    if change.layer == STATEMENTS:
        splits.apply_statement(db, change)
        return
    db.execute("INSERT OR IGNORE INTO layers (name) VALUES (?)", (change.layer,))
    for kind in _DELETE_ORDER:
        for item in change.removed:
            if type(item) is kind:
                _remove(db, item, change)
    for kind in _INSERT_ORDER:
        for item in change.added:
            if type(item) is kind:
                _insert(db, item)
    _count(db, change)


def _apply_regions(db: Database, change: Change) -> None:
    regions = [item for item in change.removed if isinstance(item, Region)]
    for region in regions:
        cursor = db.execute(
            'DELETE FROM regions WHERE article = ? AND start = ? AND "end" = ? AND kind = ?'
            " AND state = ?",
            region_row(change.article, region),
        )
        if cursor.rowcount != 1:
            raise _changed(region, change)
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


def _apply_languages(db: Database, change: Change) -> None:
    for item in change.removed:
        if item != read_languages(db, change.article):
            raise _changed(item, change)
    for item in change.added:
        if isinstance(item, Languages):
            db.execute("UPDATE articles SET language = ? WHERE id = ?", (item.main, change.article))
            db.execute("DELETE FROM passages WHERE article = ?", (change.article,))
            insert_passages(db, change.article, item.passages)


def _apply_scheme(db: Database, change: Change) -> None:
    old = [item.source for item in change.removed if isinstance(item, SchemeText)]
    new = [item.source for item in change.added if isinstance(item, SchemeText)]
    if len(old) != 1 or len(new) != 1 or len(change.removed) + len(change.added) != 2:
        raise ConflictError("one text of the scheme takes the place of another, and nothing else")
    cursor = db.execute(
        "UPDATE project SET value = ? WHERE key = 'scheme' AND value = ?", (new[0], old[0])
    )
    if cursor.rowcount != 1:
        raise ConflictError(
            "the scheme has changed since it was read",
            advice="Open the project again and repeat the step.",
        )


def insert_passages(db: Database, article: ArticleId, passages: Iterable[Passage]) -> None:
    """Add ``passages`` to an article that has none."""
    for passage in passages:
        db.execute(INSERT_PASSAGE, passage_row(article, passage))


def read_languages(db: Database, article: str) -> Languages:
    """The languages of ``article``, which must be there."""
    row = db.execute("SELECT language FROM articles WHERE id = ?", (article,)).fetchone()
    return Languages(row["language"], read_passages(db, "= ?", (article,)).get(article, ()))


def read_passages(
    db: Database, condition: str, parameters: tuple[object, ...]
) -> dict[str, tuple[Passage, ...]]:
    """The passages, in text order, of the articles whose id meets ``condition``, SQL; of all without.

    A file of before version 4 that can only be read has none.
    """
    there = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'passages'").fetchone()
    if not there:
        return {}
    only = f" WHERE article {condition}" if condition else ""
    found: dict[str, list[Passage]] = {}
    rows = db.execute(f"SELECT * FROM passages{only} ORDER BY article, start", parameters)
    for row in rows:
        passage = Passage(row["start"], row["end"], row["language"])
        found.setdefault(row["article"], []).append(passage)
    return {name: tuple(passages) for name, passages in found.items()}


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


def passage_row(article: ArticleId, passage: Passage) -> tuple[Any, ...]:
    """What ``INSERT_PASSAGE`` wants."""
    return (article, passage.start, passage.end, passage.language)


def _changed(item: Item, change: Change) -> ConflictError:
    return ConflictError(
        f"the {type(item).__name__.lower()} has changed since it was read",
        where=f"article {change.article}, layer {change.layer}, {item.id}",
        advice="Open the article again and repeat the step.",
    )


def read_labels_by_article(db: Database) -> dict[ArticleId, dict[str, dict[str, int]]]:
    """How many spans of each label each layer has on each article, where it has any."""
    found: dict[ArticleId, dict[str, dict[str, int]]] = {}
    rows = db.execute(
        "SELECT article, layer, label, count(*) AS spans FROM spans GROUP BY article, layer, label"
    )
    for row in rows:
        layers = found.setdefault(ArticleId(row["article"]), {})
        layers.setdefault(row["layer"], {})[row["label"]] = row["spans"]
    return found


_Annotation = Span | Relation | Decision | Progress | Remark


def _remove(db: Database, item: _Annotation, change: Change) -> None:
    if isinstance(item, Progress):
        cursor = db.execute(
            "UPDATE work SET state = NULL WHERE article = ? AND layer = ? AND state = ?",
            (item.article, item.layer, item.state.value),
        )
    elif isinstance(item, Remark):
        cursor = db.execute(
            "UPDATE work SET note = '', unsure = 0"
            " WHERE article = ? AND layer = ? AND note = ? AND unsure = ?",
            (item.article, item.layer, item.note, int(item.unsure)),
        )
    else:
        cursor = db.execute(_DELETE[type(item)], (item.article, item.layer, *_values(item)))
    if cursor.rowcount != 1:
        raise _changed(item, change)


def _insert(db: Database, item: _Annotation) -> None:
    if isinstance(item, Progress):
        db.execute(
            "INSERT INTO work (article, layer, state) VALUES (?, ?, ?)"
            " ON CONFLICT (article, layer) DO UPDATE SET state = excluded.state",
            (item.article, item.layer, item.state.value),
        )
        return
    if isinstance(item, Remark):
        _insert_remark(db, item)
        return
    table = _TABLES[type(item)][0]
    there = db.execute(
        f"SELECT 1 FROM {table} WHERE article = ? AND layer = ? AND id = ?",
        (item.article, item.layer, item.id),
    ).fetchone()
    if there:
        raise ConflictError(
            f"a {type(item).__name__.lower()} with the id {item.id!r} is there already",
            where=f"article {item.article}, layer {item.layer}",
            advice="Give it another id.",
        )
    db.execute(_INSERT[type(item)], (item.article, item.layer, *_values(item)))


def _insert_remark(db: Database, remark: Remark) -> None:
    cursor = db.execute(
        "INSERT INTO work (article, layer, note, unsure) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (article, layer) DO UPDATE SET note = excluded.note, unsure = excluded.unsure"
        " WHERE note = '' AND unsure = 0",
        (remark.article, remark.layer, remark.note, int(remark.unsure)),
    )
    if cursor.rowcount != 1:
        raise ConflictError(
            f"{remark.layer} has a remark on the article already",
            where=f"article {remark.article}, layer {remark.layer}",
            advice="Open the article again and repeat the step.",
        )


def _count(db: Database, change: Change) -> None:
    more = _spans(change.added) - _spans(change.removed)
    if more:
        db.execute(
            "INSERT INTO work (article, layer, spans) VALUES (?, ?, ?)"
            " ON CONFLICT (article, layer) DO UPDATE SET spans = spans + excluded.spans",
            (change.article, change.layer, more),
        )


def _spans(items: Iterable[Item]) -> int:
    return sum(isinstance(item, Span) for item in items)


def read_text(db: Database, article: str) -> str:
    """The text of an article, also where the rest of it is gone; empty when it is gone too."""
    row = db.execute("SELECT text FROM texts WHERE article = ?", (article,)).fetchone()
    return row["text"] if row else ""


def read_ranges(db: Database, article: str, labels: list[str]) -> list[tuple[int, int]]:
    """Where something has one of ``labels`` in ``article``, on any layer."""
    rows = db.execute(
        'SELECT start, "end" FROM spans WHERE article = ?'
        f" AND label IN ({', '.join('?' * len(labels))})",
        (article, *labels),
    )
    return [(row["start"], row["end"]) for row in rows]


def read_labels(db: Database) -> dict[tuple[str, str], int]:
    """How many spans each layer has of each label, by layer and label."""
    rows = db.execute("SELECT layer, label, count(*) AS spans FROM spans GROUP BY layer, label")
    return {(row["layer"], row["label"]): row["spans"] for row in rows}


def read_places(db: Database, labels: Iterable[str]) -> list[tuple[ArticleId, str]]:
    """The articles and layers in which something has one of ``labels``, in the articles' order."""
    wanted = list(labels)
    rows = db.execute(
        "SELECT DISTINCT s.article, s.layer, a.number FROM spans s"
        " JOIN articles a ON a.id = s.article"
        f" WHERE s.label IN ({', '.join('?' * len(wanted))}) ORDER BY a.number, s.layer",
        wanted,
    )
    return [(ArticleId(row["article"]), row["layer"]) for row in rows]


def unknown_to(db: Database, scheme: Scheme) -> str:
    """What the project holds that ``scheme`` does not know: a sentence; empty when it knows all."""
    known = {label.name for label in scheme.labels}
    try:
        for row in db.execute("SELECT label, count(*) AS spans FROM spans GROUP BY label"):
            if row["label"] not in known:
                spans = counted(row["spans"], "span is", "spans are")
                return f"{spans} {row['label']}, which the scheme would not have"
        for row in db.execute("SELECT DISTINCT label, attributes FROM spans"):
            scheme.check_attributes(row["label"], json.loads(row["attributes"]), held=True)
        for row in db.execute("SELECT DISTINCT type FROM relations"):
            scheme.relation(row["type"])
    except SpanRefusedError as error:
        return error.what
    return ""


def read_articles(db: Database, layer: str) -> set[ArticleId]:
    """The articles on which ``layer`` holds anything but progress and a remark.

    Spans are counted in ``work``, and relations run between spans.
    """
    return {
        ArticleId(row[0])
        for row in db.execute(
            "SELECT article FROM work WHERE layer = ? AND spans > 0"
            " UNION SELECT article FROM decisions WHERE layer = ?",
            (layer, layer),
        )
    }


def read_work(db: Database, article: ArticleId, layer: str) -> Work:
    """All that ``layer`` holds on ``article``."""
    place = (article, layer)
    spans = [
        Span(
            ItemId(row["id"]),
            article,
            layer,
            row["start"],
            row["end"],
            row["label"],
            _attributes(row["attributes"]).copy(),
            row["note"],
            bool(row["unsure"]),
        )
        for row in db.execute(_SELECT[Span], place)
    ]
    relations = [
        Relation(
            ItemId(row["id"]), article, layer, row["type"], ItemId(row["head"]), ItemId(row["tail"])
        )
        for row in db.execute(_SELECT[Relation], place)
    ]
    row = db.execute("SELECT * FROM work WHERE article = ? AND layer = ?", place).fetchone()
    return Work(
        article,
        layer,
        tuple(sorted(spans, key=text_order)),
        tuple(sorted(relations, key=lambda relation: relation.id)),
        tuple(_decision(row, article, layer) for row in db.execute(_SELECT[Decision], place)),
        State(row["state"]) if row and row["state"] else None,
        remark_of(dict(row)) if row else None,
    )


@lru_cache(maxsize=10_000)
def _attributes(text: str) -> dict[str, str]:
    """What attributes are as they are stored: many spans have the same. To be copied."""
    found: dict[str, str] = json.loads(text)
    return found


def remark_of(work: dict[str, Any]) -> Remark | None:
    """The remark in a row of ``work``, which up to version 3 of the file has no room for one."""
    note, unsure = work.get("note", ""), bool(work.get("unsure", 0))
    return Remark(work["article"], work["layer"], note, unsure) or None


def _decision(row: Any, article: ArticleId, layer: str) -> Decision:
    fields = dict(row)
    offered = json.loads(fields.pop("offered"))
    gold = json.loads(fields.pop("gold"))
    return Decision(
        **{**fields, "choice": Choice(fields["choice"])},
        article=article,
        layer=layer,
        offered={name: tuple(map(ItemId, ids)) for name, ids in offered.items()},
        gold=tuple(map(ItemId, gold)),
    )
