"""An open project: what the rest of the program sees of the store."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from app.errors import (
    ConflictError,
    DiskFullError,
    NotFoundError,
    PenandaError,
    ProjectBusyError,
    ProjectDamagedError,
    ProjectReadOnlyError,
    ProjectRefusedError,
    SpanRefusedError,
)
from app.languages import Names, Segmentation, segment, segment_article
from app.model import (
    GOLD,
    OF_THE_ARTICLE,
    SCHEME,
    Act,
    ActId,
    Article,
    ArticleHead,
    ArticleId,
    Change,
    Document,
    Languages,
    NearDuplicate,
    Region,
    Remark,
    Scheme,
    State,
    Work,
    new_act_id,
    text_sha256,
)
from app.model.language import primary
from app.store import items, near, segmentations
from app.store.database import (
    close,
    create,
    identity,
    identity_of,
    key_of,
    open_existing,
    remove,
)
from app.store.engine import Database, ProgrammingError
from app.store.fitting import check_change
from app.store.holding import Holder
from app.store.journal import Entry, Journal, JournalWriter
from app.store.key import Key
from app.store.search import Hit, Index, Page, Place, Query, Search
from app.store.taking import Taken, Taking
from app.store.telling import sound, told

INDEXED_AT_ONCE = 200
"""Articles of one import that go into the search's index in its own transaction, a tenth of a second.

Indexing takes twice as long as all the rest of ``take``; what is left over, ``grow_index`` takes.
"""


class Project:
    """One project file, open. Use as a context manager, or ``close()`` it.

    Not for use by several threads at once: each thread that needs the project opens its own.
    """

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

    @classmethod
    def create(cls, path: Path, scheme: Scheme, who: str, *, passphrase: str = "") -> Project:
        """A new project at ``path``, which must not exist, carrying ``scheme``.

        With a ``passphrase`` it is encrypted on the disk.
        """
        db = create(path, Key.made(passphrase) if passphrase else None)
        try:
            with told(path), db.atomic():
                db.execute("INSERT INTO project VALUES ('scheme', ?)", (scheme.source,))
                Journal(db, path).writer().write(
                    act=new_act_id(),
                    kind="create",
                    who=who,
                    title=f"New project with scheme {scheme.name} {scheme.version}",
                    body={"scheme": scheme.source},
                )
            return cls(path, db, read_only=False)
        except BaseException:
            close(db)
            remove(path)
            raise

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        passphrase: str = "",
        key: Key | None = None,
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

    def close(self) -> None:
        """Close the file; the write-ahead log is folded into it."""
        close(self.db)

    def remove(self) -> None:
        """Close the file and delete it: for a project that was just made and came to nothing."""
        self.close()
        remove(self.path)

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

    # reading

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

    def heads(
        self, *, after: ArticleId | None = None, most: int | None = None
    ) -> list[ArticleHead]:
        """All articles in the order they came, without their texts.

        Or a slice: ``most`` of them, those that came ``after`` that one.
        """
        if after is None and most is None:
            return self._heads("", ())
        return self._heads(
            "IN (SELECT id FROM articles WHERE number >"
            " coalesce((SELECT number FROM articles WHERE id = ?), 0) ORDER BY number LIMIT ?)",
            (after, -1 if most is None else most),
        )

    def head(self, article_id: ArticleId) -> ArticleHead:
        """One of ``heads``; ``NotFoundError`` when it is not there."""
        found = self._heads("= ?", (article_id,))
        if not found:
            raise self._no_article(article_id)
        return found[0]

    def _heads(self, condition: str, parameters: tuple[object, ...]) -> list[ArticleHead]:
        works = f" WHERE article {condition}" if condition else ""
        articles = f" WHERE id {condition}" if condition else ""
        with sound(self.path):
            passages = items.read_passages(self.db, condition, parameters)
            counts: dict[str, dict[str, int]] = {}
            states: dict[str, dict[str, State]] = {}
            remarks: dict[str, dict[str, Remark]] = {}
            for row in self.db.execute(f"SELECT * FROM work{works}", parameters):
                if row["spans"]:
                    counts.setdefault(row["article"], {})[row["layer"]] = row["spans"]
                if row["state"]:
                    states.setdefault(row["article"], {})[row["layer"]] = State(row["state"])
                remark = items.remark_of(dict(row))
                if remark is not None:
                    remarks.setdefault(row["article"], {})[row["layer"]] = remark
            return [
                ArticleHead(
                    ArticleId(row["id"]),
                    row["name"],
                    row["language"],
                    row["characters"],
                    row["sha256"],
                    json.loads(row["meta"]),
                    states.get(row["id"], {}),
                    counts.get(row["id"], {}),
                    remarks.get(row["id"], {}),
                    passages.get(row["id"], ()),
                )
                for row in self.db.execute(
                    f"SELECT * FROM articles{articles} ORDER BY number", parameters
                )
            ]

    def _no_article(self, article_id: str) -> NotFoundError:
        return NotFoundError(
            f"there is no article {article_id!r}",
            where=str(self.path),
            advice="'penanda articles' lists them.",
        )

    def article(self, article_id: str) -> Article:
        """One article with its text; ``NotFoundError`` when it is not there."""
        with sound(self.path):
            row = self.db.execute(
                "SELECT a.id, a.name, a.language, a.sha256, a.meta, t.text FROM articles a"
                " JOIN texts t ON t.article = a.id WHERE a.id = ?",
                (article_id,),
            ).fetchone()
            if row is None:
                raise self._no_article(article_id)
            if text_sha256(row["text"]) != row["sha256"]:
                raise ProjectDamagedError(
                    f"the text of article {article_id} is not the one that came in",
                    where=str(self.path),
                    advice="Restore a backup, and keep this file: much of it can still be read.",
                )
            return Article(
                ArticleId(row["id"]),
                row["name"],
                row["language"],
                row["text"],
                json.loads(row["meta"]),
                items.read_regions(self.db, article_id),
                items.read_languages(self.db, article_id).passages,
            )

    def languages(self, article_id: ArticleId) -> Languages:
        """The languages of one article."""
        with self.reading():
            return items.read_languages(self.db, article_id)

    def regions(self, article_id: ArticleId) -> tuple[Region, ...]:
        """The regions of one article, in the order of the text."""
        with sound(self.path):
            return items.read_regions(self.db, article_id)

    def layers(self) -> list[str]:
        """The names of all annotators with work in the project, gold last."""
        with sound(self.path):
            names = [row[0] for row in self.db.execute("SELECT name FROM layers ORDER BY name")]
        return sorted(names, key=lambda name: (name == GOLD, name))

    def annotators(self) -> list[str]:
        """``layers`` without gold."""
        return [name for name in self.layers() if name != GOLD]

    def labels(self) -> dict[tuple[str, str], int]:
        """How many spans each layer has of each label, by layer and label."""
        with sound(self.path):
            return items.read_labels(self.db)

    def places_of(self, labels: Iterable[str]) -> list[tuple[ArticleId, str]]:
        """The articles and layers in which something has one of ``labels``, in the articles' order."""
        with sound(self.path):
            return items.read_places(self.db, labels)

    def work(self, article_id: ArticleId, layer: str) -> Work:
        """What ``layer`` holds on one article; empty when it holds nothing."""
        with self.reading(), sound(self.path):
            return items.read_work(self.db, article_id, layer)

    def documents(self, layer: str) -> Iterator[Document]:
        """Every article that ``layer`` holds work on, with it, in the order of the articles."""
        with self.reading():
            for head in self.heads():
                touched = (head.spans, head.states, head.remarks)
                if layer == GOLD or any(layer in by_annotator for by_annotator in touched):
                    work = self.work(head.id, layer)
                    if work.spans or work.state is not None or work.remark or work.decisions:
                        yield Document(
                            self.article(head.id),
                            layer,
                            work.spans,
                            work.relations,
                            remark=work.remark,
                        )

    def history(self, article_id: ArticleId) -> list[Entry]:
        """All that the journal says of one article, in the order it was done."""
        with sound(self.path):
            return list(self.journal.entries("article = ?", (article_id,)))

    # words

    def segmentation(self, article: Article) -> Segmentation:
        """Atoms, words and sentences of ``article``: as kept in the project, else made and kept.

        Keeping waits for nobody: while another writes, or where the project may only be read,
        nothing is kept. Takes a second for some hundred thousand characters that were not kept.
        """
        with told(self.path):
            found = segmentations.find(self.db, article.sha256, article.text, article.languages)
        if found is None:
            found = segment_article(article.text, article.languages)
            if found.sound:
                self._keep(article, found)
        return found

    def words(self, text: str, language: str) -> Sequence[int]:
        """Word borders of ``text``, of an article here in its own languages: tokens for an export."""
        with told(self.path):
            row = self.db.execute(
                "SELECT id FROM articles WHERE sha256 = ?", (text_sha256(text),)
            ).fetchone()
        if row is None:
            return segment(text, language).words
        languages = self.languages(row["id"])
        article = Article(row["id"], "", languages.main, text, passages=languages.passages)
        return self.segmentation(article).words

    def names(self) -> Names:
        """What is marked in Thai texts under labels of names, by anyone."""
        labels = [label.name for label in self.scheme.labels if label.names]
        names = Names()
        with self.reading():
            for article in self._thai_articles(labels):
                text = self.article(article).text
                for start, end in items.read_ranges(self.db, article, labels):
                    names.add(text[start:end])
        return names

    def _thai_articles(self, labels: list[str]) -> list[str]:
        """The articles, at least in part Thai, in which something has one of ``labels``."""
        mixed = {
            article
            for article, passages in items.read_passages(self.db, "", ()).items()
            if any(primary(passage.language) == "th" for passage in passages)
        }
        rows = self.db.execute(
            "SELECT id, language FROM articles WHERE id IN"
            f" (SELECT article FROM spans WHERE label IN ({', '.join('?' * len(labels))}))",
            labels,
        )
        return [row["id"] for row in rows if primary(row["language"]) == "th" or row["id"] in mixed]

    def drop_stale_segmentations(self, most: int = 200) -> bool:
        """Let go of up to ``most`` that were kept by other versions; whether there may be more."""
        if self.read_only or self.holder is not None or not segmentations.there(self.db):
            return False
        with told(self.path):
            versions = segmentations.stale(self.db)
        if not versions:
            return False
        self._aside(lambda: segmentations.drop(self.db, versions[0], most))
        return True

    def _keep(self, article: Article, found: Segmentation) -> None:
        if self.read_only or self.holder is not None or not segmentations.there(self.db):
            return
        packed = segmentations.pack(found)  # before anybody has to wait for it
        languages = article.languages
        self._aside(lambda: segmentations.keep(self.db, article.sha256, languages, packed))

    def _aside(self, work: Callable[[], object]) -> None:
        """One short write of what is derived: given up at once when somebody else is writing.

        It need not be on the disk when it is done, so the disk is not waited for either. What is
        read of one moment is not disturbed.
        """
        if self.db.conn.in_transaction:
            return
        patience = self.db.execute("PRAGMA busy_timeout").fetchone()[0]
        try:
            self.db.execute("PRAGMA busy_timeout = 0")
            self.db.execute("PRAGMA synchronous = NORMAL")
            with suppress(ProjectBusyError, DiskFullError), told(self.path), self.db.atomic():
                work()
        finally:
            self.db.execute("PRAGMA synchronous = FULL")
            self.db.execute(f"PRAGMA busy_timeout = {patience}")

    # searching

    def search(
        self, query: str, *, fold: bool = False, words: bool = False, language: str | None = None
    ) -> Iterator[Hit]:
        """Where the texts hold ``query``, in the order of the articles, found as they are asked for.

        See ``Query`` for what is found. Raises ``PenandaError`` for an empty query.
        """
        found = Search(self.db, Query(query, fold, words, language)).hits(Place())

        def hits() -> Iterator[Hit]:
            with sound(self.path):
                yield from found

        return hits()

    def concordance(
        self,
        query: Query,
        *,
        place: Place = Place(),  # noqa: B008
        limit: int | None = 100,
        seconds: float | None = None,
        width: int | None = 60,
    ) -> Page:
        """The next lines of a concordance from ``place`` on.

        At most ``limit`` of them, or those found in ``seconds``; ``width`` code points on each
        side of a hit. Without a ``width`` hits are counted and no lines made.
        """
        with sound(self.path):
            return Search(self.db, query).page(place, limit=limit, seconds=seconds, width=width)

    def grow_index(self, most: int = 500) -> int:
        """Take up to ``most`` articles into the search's index; how many are left to take in.

        Searching is right without it, and quick with it. A small import takes itself in.
        """
        with self._writing():
            self.index.grow(most)
        return self.index.lag

    def drop_index(self) -> None:
        """Empty the search's index, to be grown anew."""
        with self._writing():
            self.index.drop()

    # near-duplicates

    def near_duplicates(self, article_id: ArticleId | None = None) -> list[NearDuplicate]:
        """What nearly says the same as one article, or all such pairs, each from both of its sides.

        The most similar first. Among the articles that ``grow_near_duplicates`` has compared.
        """
        with sound(self.path):
            return near.links_of(self.db, article_id)

    @property
    def not_compared(self) -> int:
        """How many articles ``grow_near_duplicates`` has still to compare."""
        with sound(self.path):
            return near.lag(self.db)

    def grow_near_duplicates(self, most: int = 2_000) -> int:
        """Compare up to ``most`` articles with all others, the latest first; how many are left."""
        with self.reading():
            compared = near.compare(self.db, most)
        with self._writing():
            near.keep(self.db, compared)
        return self.not_compared

    # writing

    def apply(self, act: Act, *, kind: str = "act") -> Act:
        """Carry out ``act`` in one transaction, with its journal entries. Returns it.

        On return it is on disk. Raises ``ConflictError``, ``SpanRefusedError`` and what the disk
        says, and then nothing has changed.
        """
        revised = act.scheme
        for change in act.changes:
            if revised is None and change.layer not in (act.who, GOLD, *OF_THE_ARTICLE):
                raise ConflictError(
                    f"{act.who} cannot write in the layer of {change.layer}",
                    advice="Each annotator writes her own layer.",
                )
        with self._writing() as writer:
            if revised is not None:
                self.scheme = Scheme.from_toml(revised, where=f"{self.path}, its scheme")
            for change in act.changes:
                self._check(change)
                items.apply(self.db, change)
            if revised is not None:
                self._check_all_known()
            writer.write_act(act, kind)
        return act

    def _check_all_known(self) -> None:
        """Raise ``ConflictError`` unless the scheme knows all that the project holds."""
        unknown = items.unknown_to(self.db, self.scheme)
        if unknown:
            raise ConflictError(
                f"the scheme does not fit what the project holds now: {unknown}",
                where=str(self.path),
                advice="See what was marked meanwhile, and change the scheme again.",
            )

    def undo(self, who: str) -> Act | None:
        """Take back the latest act of ``who`` that still stands. None when there is none."""
        return self._turn(self.journal.to_undo(who), who, "undo", "Undo")

    def redo(self, who: str) -> Act | None:
        """Do again what ``who`` last took back, until she does something new. None if nothing."""
        return self._turn(self.journal.to_redo(who), who, "redo", "Redo")

    def turns_scheme(self, who: str, *, redo: bool = False) -> bool:
        """Whether an undo of ``who``, or a redo, would change the scheme: it may then be a long one."""
        with sound(self.path):
            act = self.journal.to_redo(who) if redo else self.journal.to_undo(who)
            return act is not None and any(
                True for _ in self.journal.entries("act = ? AND layer = ?", (act, SCHEME))
            )

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
                advice="It was left as it is; the next step goes past it.",
            ) from error

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
    ) -> Taken:
        """Take in articles and the annotations that come with them: all, or none on any refusal.

        With ``on_conflict``, which is told what is wrong with the document that was asked for last,
        the others come in without it, unless it raises.

        An article whose text is there already is not doubled; its annotations are added. Spans of
        a document that names no annotator go to the layer of ``who``. Gold comes in only where the
        article has none: beside a reviewer's decisions it would be gold that nobody decided.
        """
        with self._writing() as writer:
            taking = Taking(self.db, self.scheme, who, writer)
            for number, document in enumerate(documents, 1):
                try:
                    taking.take(document)
                except ConflictError as error:  # before anything of the document was written
                    if on_conflict is None:
                        raise
                    on_conflict(error)
                if on_progress is not None:
                    on_progress(number)
            if len(taking.taken.taken) <= INDEXED_AT_ONCE:
                self.index.grow(INDEXED_AT_ONCE)
        return taking.taken

    @contextmanager
    def rebuilding(self) -> Iterator[None]:
        """What is written inside is one change of the file that stands in no journal: see ``rebuild``."""
        with self._writing():
            yield
        self.follow_scheme()

    @contextmanager
    def _writing(self) -> Iterator[JournalWriter]:
        if self.holder is not None:
            raise ProjectReadOnlyError(
                f"the project is open for writing by {self.holder}",
                where=str(self.path),
                advice="Close it there, and open it here again.",
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
            self.follow_scheme()
            yield self.journal.writer()

    def follow_scheme(self) -> bool:
        """Let ``scheme`` be that of the file; whether somebody has changed it since it was read."""
        with sound(self.path):
            source = self._setting("scheme")
        if source == self.scheme.source:
            return False
        self.scheme = Scheme.from_toml(source, where=f"{self.path}, its scheme")
        return True

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
        if change.layer == SCHEME:
            check_change(self.scheme, "", change)
            return
        row = self.db.execute(
            "SELECT text FROM texts WHERE article = ?", (change.article,)
        ).fetchone()
        if row is None:
            raise self._no_article(change.article)
        check_change(self.scheme, row["text"], change, held=True)

    def _setting(self, key: str) -> str:
        row = self.db.execute("SELECT value FROM project WHERE key = ?", (key,)).fetchone()
        value: Any = row["value"] if row else ""
        return str(value)
