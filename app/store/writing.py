"""Writing to an open project: every act is one transaction, with its entries in the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

from app.errors import (
    ConflictError,
    PenandaError,
    ProjectBusyError,
    ProjectReadOnlyError,
    ProjectRefusedError,
    SpanRefusedError,
)
from app.model import (
    GOLD,
    NOWHERE,
    OF_THE_ARTICLE,
    SCHEME,
    STATEMENTS,
    Act,
    ActId,
    Change,
    Document,
    Scheme,
    SchemeText,
    new_act_id,
)
from app.store import items
from app.store.backwards import in_the_way, to_redo, to_undo
from app.store.database import check_hold, identity, identity_of
from app.store.decided import check_undecided
from app.store.fitting import check_change
from app.store.holding import Holder
from app.store.journal import JournalWriter
from app.store.labels import unknown_to
from app.store.opened import OpenedFile
from app.store.taking import Taken, Taking
from app.store.telling import sound, told

INDEXED_AT_ONCE = 200
"""Articles of one import that go into the search's index in its own transaction, a tenth of a second.

Indexing takes twice as long as all the rest of ``take``; what is left over, ``grow_index`` takes.
"""


def _open_to(who: str) -> tuple[str, ...]:
    """The layers that ``who`` may write in, where her act does not change the scheme."""
    return (who, GOLD, STATEMENTS, *OF_THE_ARTICLE)


class Writer(OpenedFile):
    """What may be done to an open project."""

    def apply(self, act: Act, *, kind: str = "act") -> Act:
        """Carry out ``act`` in one transaction, with its journal entries. Returns it.

        On return it is on disk. Raises ``ConflictError``, ``SpanRefusedError`` and what the disk
        says, and then nothing has changed.
        """
        revised = act.scheme
        for change in act.changes:
            if revised is None and change.layer not in _open_to(act.who):
                raise ConflictError(
                    f"{act.who} cannot write in the layer of {change.layer}",
                    advice="Each annotator writes her own layer.",
                )
        with self._writing() as writer:
            if revised is not None:
                self.scheme = Scheme.from_toml(revised, where=f"{self.path}, its scheme")
            for change in act.changes:
                self._check(change)
                check_undecided(self.db, change)
                items.apply(self.db, change)
            if revised is not None:
                self._check_all_known()
            writer.write_act(act, kind)
        return act

    def _check_all_known(self) -> None:
        """Raise ``ConflictError`` unless the scheme knows all that the project holds."""
        unknown = unknown_to(self.db, self.scheme)
        if unknown:
            raise ConflictError(
                f"the scheme does not fit what the project holds now: {unknown}",
                where=str(self.path),
                advice="See what was marked meanwhile, and change the scheme again.",
            )

    def undo(self, who: str, *, but_on: str = "") -> Act | None:
        """Take back the latest act of ``who`` that still stands. None when there is none.

        Acts on the layer ``but_on`` are left alone, unless they change the scheme.
        """
        return self._turn(to_undo(self.db, who, but_on=but_on), who, "undo", "Undo")

    def redo(self, who: str, *, but_on: str = "") -> Act | None:
        """Do again what ``who`` last took back, until she does something new. None if nothing."""
        return self._turn(to_redo(self.db, who, but_on=but_on), who, "redo", "Redo")

    def turns_scheme(self, who: str, *, redo: bool = False, but_on: str = "") -> bool:
        """Whether an undo of ``who``, or a redo, would change the scheme: it may then be a long one."""
        with sound(self.path):
            act = (to_redo if redo else to_undo)(self.db, who, but_on=but_on)
            return act is not None and any(
                True for _ in self.journal.entries("act = ? AND layer = ?", (act, SCHEME))
            )

    def turn_touches(self, who: str, *, redo: bool = False, but_on: str = "") -> int:
        """How many layers of articles an undo of ``who``, or a redo, would change."""
        with sound(self.path):
            act = (to_redo if redo else to_undo)(self.db, who, but_on=but_on)
            return 0 if act is None else self.journal.count(act)

    def _turn(self, act_id: ActId | None, who: str, kind: str, word: str) -> Act | None:
        if act_id is None:
            return None
        act = self.journal.act(act_id)
        title = act.title.removeprefix("Undo: ")
        try:
            return self.apply(act.reverse(new_act_id(), f"{word}: {title}"), kind=kind)
        except (ConflictError, SpanRefusedError) as error:
            self._skip(act, who, kind, title)
            raise ConflictError(
                f"\u201c{title}\u201d cannot be {'undone' if kind == 'undo' else 'redone'}: {error.what}",
                where=error.where,
                advice=self._way_past(act, who, kind),
            ) from error

    def _way_past(self, act: Act, who: str, kind: str) -> str:
        """What to do about ``act``, which cannot be undone or redone now."""
        with sound(self.path):
            other = in_the_way(self.db, act.id, who)
        if kind != "undo" or other is None:
            return "It was left as it is; the next step goes past it."
        name, title = other[0], other[1].removeprefix("Redo: ")
        return (
            f"It was left as it is, for {name} did \u201c{title}\u201d there since: once {name} takes"
            " that back, it can be undone. The next step goes past it."
        )

    def _skip(self, act: Act, who: str, kind: str, title: str) -> None:
        """Journal that ``act`` was passed over: an entry that reverts it and changes nothing."""
        with self._writing() as writer:
            writer.write(
                act=new_act_id(),
                kind=kind,
                who=who,
                title=f"Passed over: {title}",
                reverts=act.id,
                body={"removed": [], "added": []},
            )

    def take(
        self,
        documents: Iterable[Document],
        who: str,
        *,
        on_progress: Callable[[int], None] | None = None,
        on_conflict: Callable[[ConflictError], None] | None = None,
        revision: Change | None = None,
    ) -> Taken:
        """Take in articles and the annotations that come with them: all, or none on any refusal.

        With ``on_conflict``, which is told what is wrong with the document that was asked for last,
        the others come in without it, unless it raises.

        An article whose text is there already is not doubled; its annotations are added. Spans of
        a document that names no annotator go to the layer of ``who``. Gold comes in only where the
        article has none: beside a reviewer's decisions it would be gold that nobody decided.

        A ``revision`` gives the scheme first what the documents need. It stands in the journal with
        them, as of the import: no undo takes it back.
        """
        with self._writing() as writer:
            if revision is not None:
                self._check(revision)
                [text] = [item for item in revision.added if isinstance(item, SchemeText)]
                self.scheme = Scheme.from_toml(text.source, where=f"{self.path}, its scheme")
            taking = Taking(self.db, self.scheme, who, writer)
            if revision is not None:
                taking.take_revision(revision)
                self._check_all_known()
            for number, document in enumerate(documents, 1):
                try:
                    taking.take(document)
                except ConflictError as error:  # before anything of the document was written
                    if on_conflict is None:
                        raise
                    on_conflict(error)
                if on_progress is not None:
                    on_progress(number)
            taken = taking.finish()
            if len(taken.taken) <= INDEXED_AT_ONCE:
                self.index.grow(INDEXED_AT_ONCE)
        return taken

    @contextmanager
    def rebuilding(self) -> Iterator[None]:
        """What is written inside is one change of the file that stands in no journal: see ``rebuild``."""
        with self._writing():
            yield
        self.follow_scheme()

    @contextmanager
    def _writing(self) -> Iterator[JournalWriter]:
        if self.holder == Holder():
            raise ProjectBusyError(
                "another program is writing to this project",
                where=str(self.path),
                advice="Wait until it has finished, or close it, and open the project again.",
            )
        if self.holder is not None:
            raise ProjectReadOnlyError(
                f"the project is open for writing by {self.holder}",
                where=str(self.path),
                advice=self.holder.advice,
            )
        if self.read_only:
            raise ProjectReadOnlyError(
                "the project may only be read here",
                where=str(self.path),
                advice="Change the permissions of the file and its folder, or work on a copy.",
            )
        with told(self.path):
            self._check_place()
        with told(self.path), self._scheme_of_the_file(), self.db.atomic():
            # Taking the write lock first: a read before it could not be raised to a write later.
            self.db.execute("DELETE FROM journal WHERE seq < 0")
            check_hold(self.db, self.path)
            self.follow_scheme()
            writer = self.journal.writer()
            yield writer
            writer.close()
            check_hold(self.db, self.path)

    @contextmanager
    def _scheme_of_the_file(self) -> Iterator[None]:
        """``scheme`` is that of the file also when what is inside fails, the commit too."""
        try:
            yield
        except BaseException:
            with suppress(PenandaError):  # what failed is told, not that the file cannot be read
                self.follow_scheme()
            raise

    def _check_place(self) -> None:
        """Raise ``ProjectRefusedError`` when another file, or none, stands where this one stood."""
        opened = identity_of(self.db)
        if opened is None:
            raise ProjectRefusedError("the project is closed", where=str(self.path))
        if self.path.exists() and identity(self.path) == opened:
            return
        raise ProjectRefusedError(
            "the project file was moved, replaced or deleted while it was open; nothing was changed",
            where=str(self.path),
            advice="Put it back with its -wal and -shm files, or close it and open it where it is.",
        )

    def _check(self, change: Change) -> None:
        if change.article == NOWHERE:
            check_change(self.scheme, "", change)
            return
        row = self.db.execute(
            "SELECT text FROM texts WHERE article = ?", (change.article,)
        ).fetchone()
        if row is None:
            raise self._no_article(change.article)
        check_change(self.scheme, row["text"], change, held=True)
