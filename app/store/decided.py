"""A reviewer answers a question once: an act that was drawn up before she did so elsewhere is refused.

Otherwise two answers to one question, each with gold of its own, would stand side by side: nothing
that such an act takes away has changed. A note to the annotators is no answer.
"""

from __future__ import annotations

from app.errors import ConflictError
from app.model import Change, Choice, Decision
from app.store.engine import Database


def check_undecided(db: Database, change: Change) -> None:
    """Raise ``ConflictError`` when what ``change`` decides was decided by the same reviewer already,
    and that decision would stay.
    """
    answers = {
        (item.reviewer, item.key)
        for item in change.added
        if isinstance(item, Decision) and item.choice is not Choice.ASK
    }
    if not answers:
        return
    known = {item.id for item in (*change.removed, *change.added) if isinstance(item, Decision)}
    rows = db.execute(
        "SELECT id, reviewer, key FROM decisions WHERE article = ? AND layer = ? AND choice <> ?",
        (change.article, change.layer, Choice.ASK.value),
    )
    if any((row["reviewer"], row["key"]) in answers and row["id"] not in known for row in rows):
        raise ConflictError(
            "it has been decided meanwhile",
            where=f"article {change.article}, layer {change.layer}",
            advice="Look at it as it stands, and repeat the step if it is still needed.",
        )
