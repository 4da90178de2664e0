"""The journal: every change with who, when, machine and before/after, chained by hash.

Undo is read from here, so it goes on after a restart. An undo entry ``reverts`` the act it takes
back, a redo entry the undo.

A chain cannot tell that its own end was cut off, so every transaction notes the end in the table
``project``. A noted end that the journal has no more is kept when the next is noted.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from app.model import REGIONS, SCHEME, Act, ActId, ArticleId, Change, Region
from app.store.codec import canonical, change_from_json, change_to_json
from app.store.engine import Database
from app.store.telling import sound

_COLUMNS = (
    "seq",
    "act",
    "kind",
    "time",
    "who",
    "machine",
    "title",
    "reverts",
    "article",
    "layer",
    "body",
    "previous",
)
_SORTED = sorted(_COLUMNS)
_SHAPE = "{" + ",".join(f'"{name}":%s' for name in _SORTED) + "}"
_INSERT = (
    f"INSERT INTO journal ({', '.join(_COLUMNS)}, hash)"
    f" VALUES ({', '.join('?' * (len(_COLUMNS) + 1))})"
)


_AT_ONCE = 100  # entries that are written together
_END = "journal end"
_LOST = "journal lost"
_ACCEPTED = "journal accepted"

End = tuple[int, str]
"""Number and hash of a journal's last entry; 0 and nothing for an empty journal."""


@dataclass(frozen=True)
class Entry:
    """One line of the history. ``time`` is ISO 8601 in UTC; ``body`` is the JSON as stored."""

    seq: int
    act: ActId
    kind: str
    time: str
    who: str
    machine: str
    title: str
    reverts: ActId | None
    article: ArticleId | None
    layer: str | None
    body: str
    previous: str
    hash: str

    @property
    def computed_hash(self) -> str:
        """What ``hash`` must be: SHA-256 over all other fields in canonical JSON."""
        return entry_hash({name: getattr(self, name) for name in _COLUMNS})

    @property
    def change(self) -> Change | None:
        """What it changed, None for a new project; an article comes with its proposed regions."""
        if self.article is None:
            return None
        body = _json(self.body)
        if self.layer is not None:
            return change_from_json(body, self.article, self.layer)
        regions = tuple(map(Region.from_json, body.get("regions", ())))
        return Change(self.article, REGIONS, added=regions)


def entry_hash(fields: Mapping[str, Any]) -> str:
    """SHA-256 of an entry's ``fields``, all but ``hash``, as one object in canonical JSON."""
    values = [
        "null" if value is None else canonical(value) if isinstance(value, str) else str(value)
        for value in map(fields.__getitem__, _SORTED)
    ]
    return hashlib.sha256((_SHAPE % tuple(values)).encode("utf-8")).hexdigest()


def now() -> str:
    """This moment in UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def end_of_journal(db: Database) -> End:
    """The end of the journal in that file."""
    row = db.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (row["seq"], row["hash"]) if row else (0, "")


class Journal:
    """The journal of one open project. Writing is done inside the caller's transaction."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path
        self._machine = platform.node() or "unknown"

    def writer(self) -> JournalWriter:
        """A writer for this transaction, to be closed before it ends."""
        return JournalWriter(self._db, self._machine, self.end())

    def lost_ends(self) -> list[End]:
        """The ends that were noted here and that this journal does not have, without the accepted."""
        return [end for end in self._noted(_END, _LOST) if not self.has(end)]

    def lacks(self, end: End) -> bool:
        """Whether a copy of this journal that has that end has more, or other, than nobody accepted."""
        return not self.has(end) and end not in self._noted(_ACCEPTED)

    def accept_ends(self, ends: list[End]) -> None:
        """Miss those ends no more, nor those lost here; inside the caller's transaction."""
        self._db.execute("DELETE FROM project WHERE key LIKE ?", (f"{_LOST}%",))
        for end in ends:
            _note(self._db, f"{_ACCEPTED} {end[0]} {end[1]}", end)
        _note(self._db, _END, self.end())

    def _noted(self, *kinds: str) -> list[End]:
        with sound(self._path):
            rows = self._db.execute("SELECT key, value FROM project WHERE key LIKE 'journal %'")
            found = [row["value"].split() for row in rows if row["key"].startswith(kinds)]
            return [(int(seq), digest) for seq, digest in found]

    def entries(self, where: str = "1", parameters: tuple[Any, ...] = ()) -> Iterator[Entry]:
        """Entries in the order they were written."""
        with sound(self._path):
            yield from (
                Entry(**dict(row))
                for row in self._db.execute(
                    f"SELECT * FROM journal WHERE {where} ORDER BY seq", parameters
                )
            )

    def count(self, act: ActId) -> int:
        """How many entries an act has."""
        with sound(self._path):
            found = self._db.execute("SELECT count(*) FROM journal WHERE act = ?", (act,))
            return int(found.fetchone()[0])

    def end(self) -> End:
        """Its end."""
        with sound(self._path):
            return end_of_journal(self._db)

    def has(self, end: End) -> bool:
        """Whether this journal has, or begins as, one that ended with that number and hash."""
        with sound(self._path):
            row = self._db.execute("SELECT hash FROM journal WHERE seq = ?", (end[0],)).fetchone()
            return row["hash"] == end[1] if row else end[0] == 0

    def written_since(self, seq: int) -> list[tuple[ActId, ArticleId | None]]:
        """Act and article of each entry behind number ``seq``, in the order they were written."""
        with sound(self._path):
            rows = self._db.execute(
                "SELECT act, article FROM journal WHERE seq > ? ORDER BY seq", (seq,)
            )
            return [(ActId(row["act"]), row["article"]) for row in rows]

    def links(self) -> Iterator[tuple[int, str]]:
        """Number and hash of each entry, in the order they were written."""
        with sound(self._path):
            for row in self._db.execute("SELECT seq, hash FROM journal ORDER BY seq"):
                yield row["seq"], row["hash"]

    def act(self, act_id: ActId) -> Act:
        """The act with that id, as it was done."""
        entries = list(self.entries("act = ?", (act_id,)))
        changes = tuple(
            change_from_json(_json(entry.body), entry.article, entry.layer)
            for entry in entries
            if entry.article is not None and entry.layer is not None
        )
        first = entries[0]
        return Act(act_id, first.who, first.title, changes, first.reverts)

    def to_undo(self, who: str, *, but_on: str = "") -> ActId | None:
        """The act of ``who`` that an undo would take back now.

        One that was passed over is tried again once somebody else took a step back where it is. Acts
        on the layer ``but_on`` are left alone, unless they change the scheme.
        """
        cancelled: set[str] = set()
        for step in self._steps_backwards(who, but_on):
            if step.act in cancelled:
                continue
            if step.kind == "act":
                return step.act
            if step.reverts is not None and not self._is_freed(step, who):
                cancelled.add(step.reverts)
        return None

    def to_redo(self, who: str, *, but_on: str = "") -> ActId | None:
        """The undo of ``who`` that a redo would take back now; None after a new act.

        An act that was passed over, because it could not be undone, is not there to be redone.
        Acts on the layer ``but_on`` count as for ``to_undo``.
        """
        cancelled: set[str] = set()
        for step in self._steps_backwards(who, but_on):
            if step.kind == "act":
                return None
            if step.kind == "redo" and step.reverts is not None:
                if not self._is_freed(step, who):
                    cancelled.add(step.reverts)
            elif step.act not in cancelled and not step.passed_over:
                return step.act
        return None

    def in_the_way(self, act: ActId, who: str) -> tuple[str, str] | None:
        """Who did what last where ``act`` of ``who`` is, since then, and has not taken it back."""
        row = self._db.execute(
            f"""SELECT o.who, o.title {_WHERE_AN_ACT_IS} AND o.kind IN ('act', 'redo')
            AND NOT EXISTS (SELECT 1 FROM journal u WHERE u.reverts = o.act AND u.kind = 'undo'
                            AND u.article IS NOT NULL AND u.who = o.who AND u.seq > o.seq)
            ORDER BY o.seq DESC LIMIT 1""",
            (act, who),
        ).fetchone()
        return (row["who"], row["title"]) if row else None

    def _is_freed(self, step: _Step, who: str) -> bool:
        """Whether what it passed over may be tried again."""
        return step.passed_over and bool(
            self._db.execute(
                f"SELECT 1 {_WHERE_AN_ACT_IS} AND o.kind IN ('undo', 'redo') AND o.seq > ? LIMIT 1",
                (step.reverts, who, step.seq),
            ).fetchone()
        )

    def _steps_backwards(self, who: str, but_on: str) -> Iterator[_Step]:
        touches = (
            "EXISTS (SELECT 1 FROM journal o WHERE o.act IN (j.act, j.reverts) AND o.layer = ?)"
        )
        rows = self._db.execute(
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


class JournalWriter:
    """Appends entries; they are written together, at the end or a hundred at a time."""

    def __init__(self, db: Database, machine: str, end: End) -> None:
        self._db = db
        self._machine = machine
        self._seq, self._hash = end
        self._waiting: list[tuple[Any, ...]] = []
        self._written = False

    def close(self) -> None:
        """Note the end, if anything was written; and that the one noted before is lost, if it is."""
        if not self._written:
            return
        self._flush()
        row = self._db.execute("SELECT value FROM project WHERE key = ?", (_END,)).fetchone()
        if row is not None:
            seq, digest = row["value"].split()
            there = self._db.execute("SELECT hash FROM journal WHERE seq = ?", (seq,)).fetchone()
            if there is None or there["hash"] != digest:
                _note(self._db, f"{_LOST} {seq} {digest}", (int(seq), digest))
        _note(self._db, _END, (self._seq, self._hash))

    def write_act(self, act: Act, kind: str) -> None:
        """One entry a change of ``act``."""
        time = now()
        for change in act.changes:
            self.write(
                act=act.id,
                kind=kind,
                time=time,
                who=act.who,
                title=act.title,
                reverts=act.reverts,
                article=change.article,
                layer=change.layer,
                body=change_to_json(change),
            )

    def write(
        self,
        *,
        act: str,
        kind: str,
        who: str,
        title: str,
        body: Mapping[str, Any],
        time: str = "",
        reverts: str | None = None,
        article: str | None = None,
        layer: str | None = None,
    ) -> None:
        """One entry."""
        fields: dict[str, Any] = {
            "seq": self._seq + 1,
            "act": act,
            "kind": kind,
            "time": time or now(),
            "who": who,
            "machine": self._machine,
            "title": title,
            "reverts": reverts,
            "article": article,
            "layer": layer,
            "body": canonical(body),
            "previous": self._hash,
        }
        digest = entry_hash(fields)
        self._waiting.append((*fields.values(), digest))
        self._seq += 1
        self._hash = digest
        self._written = True
        if len(self._waiting) >= _AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        self._db.conn.executemany(_INSERT, self._waiting)
        self._waiting.clear()


def _note(db: Database, key: str, end: End) -> None:
    db.execute("INSERT OR REPLACE INTO project VALUES (?, ?)", (key, f"{end[0]} {end[1]}"))


def _json(body: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(body)
    return loaded


def changes_of(entries: Iterator[Entry]) -> Iterator[tuple[Entry, Change]]:
    """Each entry that carries a change, with it."""
    for entry in entries:
        if entry.article is None or entry.layer is None:
            continue
        yield entry, change_from_json(_json(entry.body), entry.article, entry.layer)
