"""An entry of the journal: its fields, its hash, and the change that it tells of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.model import REGIONS, ActId, ArticleId, Change, Region
from app.store.codec import canonical, change_from_json

COLUMNS = (
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
"""The fields of an entry, but for its hash."""
_SORTED = sorted(COLUMNS)
_SHAPE = "{" + ",".join(f'"{name}":%s' for name in _SORTED) + "}"


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
        return entry_hash({name: getattr(self, name) for name in COLUMNS})

    @property
    def change(self) -> Change | None:
        """What it changed, None for a new project; an article comes with its proposed regions."""
        if self.article is None:
            return None
        body = json.loads(self.body)
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


def changes_of(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Change]]:
    """Each entry that carries a change, with it."""
    for entry in entries:
        if entry.article is None or entry.layer is None:
            continue
        yield entry, change_from_json(json.loads(entry.body), entry.article, entry.layer)
