"""The journal: every change with who, when, machine and before/after, chained by hash.

Undo is read from here (``backwards``), so it goes on after a restart.

A chain cannot tell that its own end was cut off, so every transaction notes the end in the table
``project``. A noted end that the journal has no more is kept when the next is noted.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app.model import Act, ActId, ArticleId
from app.store.codec import canonical, change_to_json
from app.store.engine import Database
from app.store.entries import COLUMNS, Entry, changes_of, entry_hash, now
from app.store.telling import sound

_INSERT = (
    f"INSERT INTO journal ({', '.join(COLUMNS)}, hash)"
    f" VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"
)


_AT_ONCE = 100  # entries that are written together
_END = "journal end"
_LOST = "journal lost"
_ACCEPTED = "journal accepted"

End = tuple[int, str]
"""Number and hash of a journal's last entry; 0 and nothing for an empty journal."""


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
        changes = tuple(change for _, change in changes_of(entries))
        first = entries[0]
        return Act(act_id, first.who, first.title, changes, first.reverts)


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
