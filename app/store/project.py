"""An open project: what the rest of the program sees of the store."""

from __future__ import annotations

from pathlib import Path

from app.model import Scheme, new_act_id
from app.store.database import close, create, discard, open_existing
from app.store.engine import Database
from app.store.finding import Finder
from app.store.journal import Journal
from app.store.key import Key
from app.store.telling import sound
from app.store.words import Words


class Project(Words, Finder):
    """One project file, open. Use as a context manager, or ``close()`` it.

    Not for use by several threads at once: each thread that needs the project opens its own.
    """

    @classmethod
    def create(cls, path: Path, scheme: Scheme, who: str, *, passphrase: str = "") -> Project:
        """A new project at ``path``, which must not exist, carrying ``scheme``.

        With a ``passphrase`` it is encrypted on the disk.
        """

        def first_entry(db: Database) -> None:
            db.execute("INSERT INTO project VALUES ('scheme', ?)", (scheme.source,))
            writer = Journal(db, path).writer()
            writer.write(
                act=new_act_id(),
                kind="create",
                who=who,
                title=f"New project with scheme {scheme.name} {scheme.version}",
                body={"scheme": scheme.source},
            )
            writer.close()

        db = create(path, Key.made(passphrase) if passphrase else None, first_entry)
        try:
            return cls(path, db, read_only=False)
        except BaseException:
            discard(db, path)
            raise

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, passphrase: str = "", key: Key | None = None
    ) -> Project:
        """The project at ``path``. ``read_only`` in the result says if it may be written.

        It may not where another process holds it for writing; then ``holder`` says who. A locked
        project wants its ``passphrase``, or the ``key`` of a copy of it, unless this process has
        it open already.
        """
        opening = open_existing(path, read_only=read_only, passphrase=passphrase, key=key)
        try:
            with sound(path):
                return cls(path, opening.db, read_only=opening.read_only, holder=opening.holder)
        except BaseException:
            close(opening.db)
            raise
