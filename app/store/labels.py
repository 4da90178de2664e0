"""The text of the scheme, and what the project holds of its labels."""

from __future__ import annotations

import json
from collections.abc import Iterable

from app.errors import ConflictError, SpanRefusedError
from app.model import ArticleId, Change, Scheme, SchemeText
from app.model.counting import counted
from app.store.engine import Database


def apply_scheme(db: Database, change: Change) -> None:
    """Put another text of the scheme in the place of the one that was read."""
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


def read_labels(db: Database) -> dict[tuple[str, str], int]:
    """How many spans each layer has of each label, by layer and label."""
    rows = db.execute("SELECT layer, label, count(*) AS spans FROM spans GROUP BY layer, label")
    return {(row["layer"], row["label"]): row["spans"] for row in rows}


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


def read_holders(db: Database, labels: Iterable[str]) -> list[tuple[ArticleId, str]]:
    """The articles and layers in which something has one of ``labels``, in the articles' order."""
    wanted = list(labels)
    rows = db.execute(
        "SELECT DISTINCT s.article, s.layer, a.number FROM spans s"
        " JOIN articles a ON a.id = s.article"
        f" WHERE s.label IN ({', '.join('?' * len(wanted))}) ORDER BY a.number, s.layer",
        wanted,
    )
    return [(ArticleId(row["article"]), row["layer"]) for row in rows]


def read_ranges(db: Database, article: str, labels: list[str]) -> list[tuple[int, int]]:
    """Where something has one of ``labels`` in ``article``, on any layer."""
    rows = db.execute(
        'SELECT start, "end" FROM spans WHERE article = ?'
        f" AND label IN ({', '.join('?' * len(labels))})",
        (article, *labels),
    )
    return [(row["start"], row["end"]) for row in rows]
