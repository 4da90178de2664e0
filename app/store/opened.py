"""What all that is done with an open project stands on: its file, its moment, its scheme."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from app.errors import NotFoundError
from app.model import Scheme
from app.store.database import close, discard, key_of
from app.store.engine import Database, ProgrammingError
from app.store.holding import Holder
from app.store.journal import Journal
from app.store.key import Key
from app.store.telling import sound, told
from app.store.trigrams import Index


class OpenedFile:
    """A project file that is open, until it is closed."""

    def __init__(
        self, path: Path, db: Database, *, read_only: bool, holder: Holder | None = None
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.holder = holder
        self.db = db
        self.journal = Journal(db, path)
        self.index = Index(db)
        self.scheme = Scheme.from_toml(self._setting("scheme"), where=f"{path}, its scheme")

    def close(self) -> None:
        """Close the file; the write-ahead log is folded into it."""
        close(self.db)

    def remove(self) -> None:
        """Close the file and delete it: for a project that was just made and came to nothing."""
        discard(self.db, self.path)

    @property
    def key(self) -> Key | None:
        """What the project was unlocked with; None when it is not locked."""
        return key_of(self.db)

    @property
    def writing(self) -> bool:
        """Whether a write has begun here and is not on the disk: others wait for it meanwhile."""
        return bool(self.db.conn.in_transaction)

    @property
    def data_version(self) -> int:
        """A number that is another one whenever another connection has written; quick to ask for."""
        with told(self.path):
            return int(self.db.execute("PRAGMA data_version").fetchone()[0])

    def set_patience(self, seconds: float) -> None:
        """How long a write waits for other writers before it is refused as ``ProjectBusyError``."""
        self.db.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """What is read inside is of one moment, whatever others write meanwhile."""
        with told(self.path):
            if self.db.conn.in_transaction:
                yield
                return
            self.db.execute("BEGIN")
            try:
                yield
            finally:
                with suppress(*ProgrammingError):  # closed meanwhile, which ended it
                    self.db.conn.rollback()

    def follow_scheme(self) -> bool:
        """Let ``scheme`` be that of the file; whether somebody has changed it since it was read."""
        with sound(self.path):
            source = self._setting("scheme")
        if source == self.scheme.source:
            return False
        self.scheme = Scheme.from_toml(source, where=f"{self.path}, its scheme")
        return True

    def _setting(self, key: str) -> str:
        row = self.db.execute("SELECT value FROM project WHERE key = ?", (key,)).fetchone()
        value: Any = row["value"] if row else ""
        return str(value)

    def _no_article(self, article_id: str) -> NotFoundError:
        return NotFoundError(
            f"there is no article {article_id!r}",
            where=str(self.path),
            advice="'penanda articles' lists them.",
        )
