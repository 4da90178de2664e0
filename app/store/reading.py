"""Reading an open project: its articles, and what each layer holds on them."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator, Sequence

from app.errors import ProjectDamagedError
from app.model import (
    GOLD,
    Article,
    ArticleHead,
    ArticleId,
    Choice,
    Document,
    Languages,
    Region,
    Remark,
    Split,
    State,
    Work,
    origins_of,
    text_sha256,
)
from app.store import items, splits
from app.store.entries import Entry
from app.store.journal import end_of_journal
from app.store.labels import read_holders, read_labels, read_labels_by_article
from app.store.languages import read_languages, read_passages
from app.store.opened import OpenedFile
from app.store.regions import read_regions
from app.store.sheet import Sheet, read_sheet
from app.store.telling import sound

_TEXTS = 500  # at a time


class Reader(OpenedFile):
    """What an open project holds."""

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
            passages = read_passages(self.db, condition, parameters)
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
            if not isinstance(row["text"], str) or text_sha256(row["text"]) != row["sha256"]:
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
                read_regions(self.db, article_id),
                read_languages(self.db, article_id).passages,
            )

    def texts(self, articles: Sequence[ArticleId]) -> Iterator[tuple[ArticleId, str]]:
        """The texts of those articles, in any order and not checked, without all else of them."""
        with self.reading(), sound(self.path):
            for first in range(0, len(articles), _TEXTS):
                some = articles[first : first + _TEXTS]
                among = ", ".join("?" * len(some))
                query = f"SELECT article, text FROM texts WHERE article IN ({among})"
                for row in self.db.execute(query, some):
                    yield row["article"], row["text"]

    def languages(self, article_id: ArticleId) -> Languages:
        """The languages of one article."""
        with self.reading():
            return read_languages(self.db, article_id)

    def regions(self, article_id: ArticleId) -> tuple[Region, ...]:
        """The regions of one article, in the order of the text."""
        with sound(self.path):
            return read_regions(self.db, article_id)

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
            return read_labels(self.db)

    def places_of(self, labels: Iterable[str]) -> list[tuple[ArticleId, str]]:
        """The articles and layers in which something has one of ``labels``, in the articles' order."""
        with sound(self.path):
            return read_holders(self.db, labels)

    def work(self, article_id: ArticleId, layer: str) -> Work:
        """What ``layer`` holds on one article; empty when it holds nothing."""
        with self.reading(), sound(self.path):
            return items.read_work(self.db, article_id, layer)

    def works(self, articles: Sequence[ArticleId], layer: str) -> list[Work]:
        """``work`` of each of those articles, in their order, read together."""
        with self.reading(), sound(self.path):
            return items.read_works(self.db, articles, layer)

    def articles_of(self, layer: str) -> set[ArticleId]:
        """The articles on which ``layer`` holds a span, a relation or a decision."""
        with sound(self.path):
            return items.read_articles(self.db, layer)

    def sheet(self, layers: Sequence[str], *, times: bool = False) -> Sheet:
        """The spans and relations of ``layers`` in the whole corpus, as plain rows; with ``times``,
        when each article was last changed.

        To be read inside ``reading()``.
        """
        with sound(self.path):
            return read_sheet(self.db, self.path, layers, times=times)

    def documents(self, layer: str, among: Container[str] | None = None) -> Iterator[Document]:
        """Every article that ``layer`` holds work on, with it, in the order of the articles.

        Of those ``among`` the given ids only, where any are given.
        """
        with self.reading():
            for head in self.heads():
                if among is not None and head.id not in among:
                    continue
                touched = (head.spans, head.states, head.remarks)
                if layer == GOLD or any(layer in by_annotator for by_annotator in touched):
                    work = self.work(head.id, layer)
                    said = work.state is not None and not _is_overtaken(work, head)
                    if work.spans or said or work.remark or _is_decided(work):
                        yield Document(
                            self.article(head.id),
                            layer,
                            work.spans,
                            work.relations,
                            remark=work.remark,
                            state=work.state,
                            origins=origins_of(work) if layer == GOLD else {},
                        )

    def labels_by_article(self) -> dict[ArticleId, dict[str, dict[str, int]]]:
        """How many spans of each label each layer has on each article, where it has any."""
        with sound(self.path):
            return read_labels_by_article(self.db)

    def splits(self) -> dict[ArticleId, Split]:
        """The split of every article that stands in one, in the order of the articles."""
        with sound(self.path):
            return splits.read_places(self.db)

    def statement(self, key: str) -> str:
        """What the project says of itself under ``key``, as JSON; empty when it says nothing."""
        with sound(self.path):
            said = splits.read_statements(self.db)
        return next((each.text for each in said if each.key == key), "")

    def last_entry(self) -> Entry:
        """The end of the journal: its number and hash stand for all that the project holds."""
        with sound(self.path):
            seq, _ = end_of_journal(self.db)
            return next(self.journal.entries("seq = ?", (seq,)))

    def history(self, article_id: ArticleId) -> list[Entry]:
        """All that the journal says of one article, in the order it was done."""
        with sound(self.path):
            return list(self.journal.entries("article = ?", (article_id,)))


def _is_decided(work: Work) -> bool:
    """Whether a reviewer decided anything; what she only asked back about is not."""
    return any(decision.choice is not Choice.ASK for decision in work.decisions)


def _is_overtaken(work: Work, head: ArticleHead) -> bool:
    """Whether it was agreed that there is nothing to mark, and somebody marked something since."""
    marked = any(name != GOLD for name in head.spans)
    return work.layer == GOLD and marked and not work.spans and not _is_decided(work)
