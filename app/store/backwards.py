"""What an undo or a redo would take back: the journal read backwards, act by act.

An undo entry ``reverts`` the act it takes back, a redo entry the undo. One without an article passes
over an act that could not be taken back, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.model import SCHEME, ActId
from app.store.engine import Database

_WHERE_AN_ACT_IS: Final = (
    "FROM journal x JOIN journal o ON o.article = x.article AND o.layer = x.layer AND o.seq > x.seq"
    " WHERE x.act = ? AND o.who <> ?"
)
"""What others (``o``) wrote after an act (``x``) in the articles and the layers that it is in."""


@dataclass(frozen=True)
class _Step:
    """One act of the history; ``passed_over`` when it stands for an act that was left as it is."""

    seq: int
    act: ActId
    kind: str
    reverts: str | None
    passed_over: bool


def to_undo(db: Database, who: str, *, but_on: str = "") -> ActId | None:
    """The act of ``who`` that an undo would take back now.

    One that was passed over is tried again once somebody else took a step back where it is. Acts
    on the layer ``but_on`` are left alone, unless they change the scheme.
    """
    cancelled: set[str] = set()
    for step in _steps_backwards(db, who, but_on):
        if step.act in cancelled:
            continue
        if step.kind == "act":
            return step.act
        if step.reverts is not None and not _is_freed(db, step, who):
            cancelled.add(step.reverts)
    return None


def to_redo(db: Database, who: str, *, but_on: str = "") -> ActId | None:
    """The undo of ``who`` that a redo would take back now; None after a new act.

    An act that was passed over, because it could not be undone, is not there to be redone.
    Acts on the layer ``but_on`` count as for ``to_undo``.
    """
    cancelled: set[str] = set()
    for step in _steps_backwards(db, who, but_on):
        if step.kind == "act":
            return None
        if step.kind == "redo" and step.reverts is not None:
            if not _is_freed(db, step, who):
                cancelled.add(step.reverts)
        elif step.act not in cancelled and not step.passed_over:
            return step.act
    return None


def in_the_way(db: Database, act: ActId, who: str) -> tuple[str, str] | None:
    """Who did what last where ``act`` of ``who`` is, since then, and has not taken it back."""
    row = db.execute(
        f"""SELECT o.who, o.title {_WHERE_AN_ACT_IS} AND o.kind IN ('act', 'redo')
        AND NOT EXISTS (SELECT 1 FROM journal u WHERE u.reverts = o.act AND u.kind = 'undo'
                        AND u.article IS NOT NULL AND u.who = o.who AND u.seq > o.seq)
        ORDER BY o.seq DESC LIMIT 1""",
        (act, who),
    ).fetchone()
    return (row["who"], row["title"]) if row else None


def _is_freed(db: Database, step: _Step, who: str) -> bool:
    """Whether what it passed over may be tried again."""
    return step.passed_over and bool(
        db.execute(
            f"SELECT 1 {_WHERE_AN_ACT_IS} AND o.kind IN ('undo', 'redo') AND o.seq > ? LIMIT 1",
            (step.reverts, who, step.seq),
        ).fetchone()
    )


def _steps_backwards(db: Database, who: str, but_on: str) -> Iterator[_Step]:
    touches = "EXISTS (SELECT 1 FROM journal o WHERE o.act IN (j.act, j.reverts) AND o.layer = ?)"
    rows = db.execute(
        "SELECT seq, act, kind, reverts, article FROM journal j"
        " WHERE who = ? AND kind IN ('act', 'undo', 'redo')"
        + (f" AND (NOT {touches} OR {touches})" if but_on else "")
        + " ORDER BY seq DESC",
        (who, but_on, SCHEME) if but_on else (who,),
    )
    last = None
    for row in rows:
        if row["act"] != last:
            last = row["act"]
            yield _Step(
                row["seq"],
                ActId(row["act"]),
                row["kind"],
                row["reverts"],
                row["article"] is None,
            )
