"""Words of an open project: its segmentations, kept as they are made, and its names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from typing import Final

from app.errors import DiskFullError, ProjectBusyError, ProjectReadOnlyError
from app.languages import Names, Segmentation, segment, segment_article
from app.model import Article, Languages, text_sha256
from app.model.language import primary
from app.store import segmentations
from app.store.database import check_hold
from app.store.labels import read_ranges
from app.store.languages import read_passages
from app.store.reading import Reader
from app.store.telling import told


class _Unkept:
    """Packed segmentations that the file does not take, so that an export in several formats cuts
    each text once. There is an end to it: beyond ``MOST`` bytes a text is cut anew each time.
    """

    MOST: Final = 64_000_000

    def __init__(self) -> None:
        self._packed: dict[tuple[str, Languages], bytes] = {}
        self._size = 0

    def put(self, article: Article, packed: bytes) -> None:
        """Hold it, where there is room."""
        if self._size + len(packed) <= self.MOST:
            self._packed[article.sha256, article.languages] = packed
            self._size += len(packed)

    def take(self, article: Article) -> bytes:
        """That of ``article``, no longer held; nothing where there is none."""
        packed = self._packed.pop((article.sha256, article.languages), b"")
        self._size -= len(packed)
        return packed


class Words(Reader):
    """Atoms, words and sentences of the articles."""

    def segmentation(self, article: Article) -> Segmentation:
        """Atoms, words and sentences of ``article``: as kept in the project, else made and kept.

        Keeping waits for nobody: while another writes nothing is kept, and where the project may
        only be read, or a moment of it is, in memory alone. Takes a second for some hundred
        thousand characters that were not kept.
        """
        with told(self.path):
            found = segmentations.find(self.db, article.sha256, article.text, article.languages)
        if found is None:
            packed = self._unkept.take(article)
            found = segmentations.unpack(packed, article.text, article.languages.main)
            if found is None:
                found = segment_article(article.text, article.languages)
                packed = segmentations.pack(found)  # before anybody has to wait for it
            if found.sound:
                self._keep(article, packed)
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
                for start, end in read_ranges(self.db, article, labels):
                    names.add(text[start:end])
        return names

    def _thai_articles(self, labels: list[str]) -> list[str]:
        """The articles, at least in part Thai, in which something has one of ``labels``."""
        mixed = {
            article
            for article, passages in read_passages(self.db, "", ()).items()
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

    @cached_property
    def _unkept(self) -> _Unkept:
        return _Unkept()

    def _keep(self, article: Article, packed: bytes) -> None:
        closed = self.read_only or self.holder is not None or self.writing
        if closed or not segmentations.there(self.db):
            self._unkept.put(article, packed)
            return
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
            with (
                suppress(ProjectBusyError, ProjectReadOnlyError, DiskFullError),
                told(self.path),
                self.db.atomic(),
            ):
                work()
                check_hold(self.db, self.path)
        finally:
            self.db.execute("PRAGMA synchronous = FULL")
            self.db.execute(f"PRAGMA busy_timeout = {patience}")
