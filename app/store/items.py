"""Rows of what an annotator's layer holds: spans, relations, decisions, progress and remarks, read,
inserted, and removed only as they were. What is of an article or of the project has files of its own.

A removal names the whole item: when the row differs from it by anything, somebody changed it in
between and the act is refused.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from app.errors import ConflictError
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
    Progress,
    Relation,
    Remark,
    Span,
    State,
    Work,
    text_order,
)
from app.store import splits
from app.store.codec import canonical, chosen_from_json, chosen_to_json
from app.store.conflict import changed
from app.store.engine import Database
from app.store.labels import apply_scheme
from app.store.languages import apply_languages
from app.store.regions import apply_regions

_TABLES: dict[type, tuple[str, str]] = {  # in the order in which rows go in
    Span: ("spans", "id, start, end, label, attributes, note, unsure"),
    Relation: ("relations", "id, type, head, tail"),
    Decision: (
        "decisions",
        "id, reviewer, time, key, choice, taken, offered, gold, difference, reason, clause, comment,"
        " chosen",
    ),
}


def _values(item: Span | Relation | Decision) -> tuple[Any, ...]:
    if isinstance(item, Span):
        attributes = canonical(dict(item.attributes)) if item.attributes else "{}"
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
        canonical(chosen_to_json(item.chosen)),
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
_OF_NOBODY = {
    REGIONS: apply_regions,
    LANGUAGE: apply_languages,
    SCHEME: apply_scheme,
    SPLITS: splits.apply_place,
    STATEMENTS: splits.apply_statement,
}
"""What applies the changes of layers that are of an article or the project, and no annotator's."""

_DELETE_ORDER = (Decision, Relation, Span, Progress, Remark)


def apply(db: Database, change: Change) -> None:
    """Carry out ``change``. ``ConflictError`` when the rows are not what it removes or adds to."""
    apply_such = _OF_NOBODY.get(change.layer)
    if apply_such is not None:
        apply_such(db, change)
        return
    db.execute("INSERT OR IGNORE INTO layers (name) VALUES (?)", (change.layer,))
    for kind in _DELETE_ORDER:
        for item in change.removed:
            if type(item) is kind:
                _remove(db, item, change)
    for such in _TABLES:
        if items := [item for item in change.added if type(item) is such]:
            _insert(db, such, items)
    for item in change.added:
        if isinstance(item, Progress):
            _insert_progress(db, item)
        elif isinstance(item, Remark):
            _insert_remark(db, item)
    _count(db, change)


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
        raise changed(item, change)


def _insert(db: Database, kind: type, items: list[Any]) -> None:
    """Put in ``items``, all of the one ``kind``, which has a table."""
    rows = [(item.article, item.layer, *_values(item)) for item in items]
    before = db.conn.total_changes
    try:
        db.conn.executemany(_INSERT[kind], rows)
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
            raise
        item = items[db.conn.total_changes - before]
        raise ConflictError(
            f"a {kind.__name__.lower()} with the id {item.id!r} is there already",
            where=f"article {item.article}, layer {item.layer}",
            advice="Give it another id.",
        ) from None


def _insert_progress(db: Database, progress: Progress) -> None:
    db.execute(
        "INSERT INTO work (article, layer, state) VALUES (?, ?, ?)"
        " ON CONFLICT (article, layer) DO UPDATE SET state = excluded.state",
        (progress.article, progress.layer, progress.state.value),
    )


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
    return _works(db, [article], layer, "article = ?", article)[0]


def read_works(db: Database, articles: Sequence[ArticleId], layer: str) -> list[Work]:
    """All that ``layer`` holds on each of ``articles``, in their order."""
    among = "article IN (SELECT value FROM json_each(?))"
    return _works(db, articles, layer, among, json.dumps(articles))


def _works(
    db: Database, articles: Sequence[ArticleId], layer: str, among: str, told: str
) -> list[Work]:
    """``among`` is the condition that holds for the ``articles``, and ``told`` its parameter."""

    def rows_of(table: str, order: str = ", id") -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        query = f"SELECT * FROM {table} WHERE layer = ? AND {among} ORDER BY article, layer{order}"
        for row in db.execute(query, (layer, told)):
            found.setdefault(row["article"], []).append(row)
        return found

    spans, relations, decisions = map(rows_of, ("spans", "relations", "decisions"))
    works = rows_of("work", "")
    return [
        _work(
            article,
            layer,
            spans.get(article, ()),
            relations.get(article, ()),
            decisions.get(article, ()),
            next(iter(works.get(article, ())), None),
        )
        for article in articles
    ]


def _work(
    article: ArticleId,
    layer: str,
    spans: Iterable[Any],
    relations: Iterable[Any],
    decisions: Iterable[Any],
    row: Any,
) -> Work:
    """What those rows say of the layer's work on the article."""
    return Work(
        article,
        layer,
        tuple(sorted((_span(each, article, layer) for each in spans), key=text_order)),
        tuple(
            sorted(
                (_relation(each, article, layer) for each in relations),
                key=lambda relation: relation.id,
            )
        ),
        tuple(map(_decision, decisions)),
        State(row["state"]) if row and row["state"] else None,
        remark_of(dict(row)) if row else None,
    )


def _span(row: Any, article: ArticleId, layer: str) -> Span:
    return Span(
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


def _relation(row: Any, article: ArticleId, layer: str) -> Relation:
    head, tail = ItemId(row["head"]), ItemId(row["tail"])
    return Relation(ItemId(row["id"]), article, layer, row["type"], head, tail)


@lru_cache(maxsize=10_000)
def _attributes(text: str) -> dict[str, str]:
    """What attributes are as they are stored: many spans have the same. To be copied."""
    found: dict[str, str] = json.loads(text)
    return found


def remark_of(work: dict[str, Any]) -> Remark | None:
    """The remark in a row of ``work``, which up to version 3 of the file has no room for one."""
    note, unsure = work.get("note", ""), bool(work.get("unsure", 0))
    return Remark(work["article"], work["layer"], note, unsure) or None


def _decision(row: Any) -> Decision:
    """Trap: a file that may only be read has, up to version 5, no column of what was chosen."""
    fields = dict(row)
    told = f"[{fields['offered']},{fields['gold']},{fields.pop('chosen', '[]')}]"
    offered, fields["gold"], chosen = json.loads(told)  # one call, for there are very many
    fields["offered"] = {name: tuple(ids) for name, ids in offered.items()}
    fields["gold"] = tuple(fields["gold"])
    fields["choice"] = Choice(fields["choice"])
    return Decision(**fields, chosen=chosen_from_json(chosen))
