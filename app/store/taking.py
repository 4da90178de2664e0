"""Articles and the annotations that come with them are put into the tables, each with its journal entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Final

from app.errors import ConflictError
from app.model import (
    GOLD,
    Article,
    ArticleId,
    Change,
    Document,
    Item,
    Progress,
    Relation,
    Remark,
    Scheme,
    Span,
    State,
    Work,
    check_annotator,
    new_act_id,
)
from app.store import items
from app.store.codec import change_to_json, item_to_json, plain
from app.store.engine import Database
from app.store.entries import now
from app.store.fitting import check_change
from app.store.journal import JournalWriter
from app.store.languages import INSERT_PASSAGE, passage_row
from app.store.regions import INSERT_REGION, region_row

_AT_ONCE: Final = 100  # articles whose rows go in together
_ARTICLE: Final = (
    "INSERT INTO articles (id, name, language, characters, sha256, meta)"
    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
)
_TEXT: Final = "INSERT INTO texts VALUES (?, ?)"


@dataclass
class Taken:
    """What an import did: articles taken, articles already there (by text), spans taken.

    ``again`` counts the documents that came a second time: the same text by the same annotator.
    """

    taken: list[ArticleId] = field(default_factory=list)
    present: list[ArticleId] = field(default_factory=list)
    spans: int = 0
    again: int = 0


class Taking:
    """One import by ``who``, inside a transaction. ``taken`` is what has come in so far.

    Of a new article only the row that says whether it is one is written at once; the others wait for
    those of the next articles, until ``finish``.
    """

    def __init__(self, db: Database, scheme: Scheme, who: str, writer: JournalWriter) -> None:
        self._db = db
        self._scheme = scheme
        self._who = who
        self._writer = writer
        self._act = new_act_id()
        self._time = now()
        self._came: set[tuple[ArticleId, str]] = set()
        self._waiting: dict[str, list[tuple[Any, ...]]] = {
            _TEXT: [],
            INSERT_REGION: [],
            INSERT_PASSAGE: [],
        }
        self.taken = Taken()

    def take(self, document: Document) -> None:
        """Take in ``document``. Raises ``ConflictError`` before anything of it is written."""
        article, taken = document.article, self.taken
        there = "" if self._insert_article(article) else self._there(article)
        article_id = ArticleId(there or article.id)
        if not there:
            self._insert_rest(article)
            taken.taken.append(article_id)
        if document.spans or document.relations or document.remark or _progress(document):
            taken.spans += self._take_work(document, article_id, new=not there)
        if there:
            taken.present.append(article_id)
        came = (article_id, document.annotator)
        taken.again += came in self._came
        self._came.add(came)

    def finish(self) -> Taken:
        """Write what still waits; what came in."""
        for statement, rows in self._waiting.items():
            self._db.conn.executemany(statement, rows)
            rows.clear()
        return self.taken

    def take_revision(self, revision: Change) -> None:
        """Revise the scheme. ``ConflictError`` when it is no longer the one that is revised."""
        items.apply(self._db, revision)
        self._writer.write(
            act=self._act,
            kind="import",
            time=self._time,
            who=self._who,
            title="Additions to the scheme for an import",
            article=revision.article,
            layer=revision.layer,
            body=change_to_json(revision),
        )

    def _take_work(self, document: Document, article_id: ArticleId, *, new: bool) -> int:
        """The annotations of ``document``, as far as they are not there; how many spans came in."""
        article = document.article
        layer = check_annotator(document.annotator or self._who)
        there = Work(article_id, layer) if new else items.read_work(self._db, article_id, layer)
        change = self._change(document, there)
        if change:
            check_change(self._scheme, article.text, change)
            items.apply(self._db, change)
            self._writer.write(
                act=self._act,
                kind="import",
                time=self._time,
                who=self._who,
                title=_title(change),
                article=article_id,
                layer=layer,
                body=change_to_json(change),
            )
        return sum(isinstance(item, Span) for item in change.added)

    def _change(self, document: Document, work: Work) -> Change:
        """What of ``document`` is not in ``work`` yet; other content under one id is refused.

        Who is further here than there stays so, and gold is as it is once there is any.
        """
        article, layer = work.article, work.layer
        mine_now: list[Annotation] = [*work.spans, *work.relations]
        coming: list[Annotation] = [*document.spans, *document.relations]
        if work.remark:
            mine_now.append(work.remark)
        if document.remark:
            coming.append(document.remark)
        held = {item.id: item for item in mine_now}
        added: list[Item] = []
        for item in coming:
            mine = _moved(item, article, layer)
            there = held.get(mine.id)
            if there is None:
                added.append(mine)
            elif there != mine:
                raise ConflictError(
                    f"{layer} has {_named(mine)} already, and it differs",
                    where=f"article {document.article.id}",
                    advice="Import under another annotator's name.",
                )
        if added and layer == GOLD and (held or work.decisions):
            raise ConflictError(
                "this article has gold already, and it differs",
                where=f"article {document.article.id}",
                advice="Import it under another annotator's name, and compare.",
            )
        added += self._origins(document, added, article, layer)
        state, before = _progress(document), work.state
        if state is None or (document.state is None and (held or work.decisions)):
            return Change(article, layer, added=tuple(added))
        if _FAR.index(state) <= _FAR.index(before) or (layer == GOLD and (held or work.decisions)):
            return Change(article, layer, added=tuple(added))
        return Change(
            article,
            layer,
            removed=() if before is None else (Progress(article, layer, before),),
            added=(*added, Progress(article, layer, state)),
        )

    def _origins(
        self, document: Document, added: Iterable[Item], article: ArticleId, layer: str
    ) -> list[Item]:
        """Decisions that tell how what is ``added`` to gold came to be, where the file says so."""
        if layer != GOLD:
            return []
        ids = (item.id for item in added if isinstance(item, Span | Relation))
        return [
            document.origins[made].as_decision(made, article, self._who, self._time)
            for made in ids
            if made in document.origins
        ]

    def _insert_article(self, article: Article) -> bool:
        """Whether it is new, with regard to its text and its id."""
        meta = plain(dict(article.meta))
        row = (article.id, article.name, article.language, len(article.text), article.sha256, meta)
        return bool(self._db.execute(_ARTICLE, row).rowcount)

    def _there(self, article: Article) -> str:
        """The id under which its text is there."""
        row = self._db.execute(
            "SELECT id FROM articles WHERE sha256 = ?", (article.sha256,)
        ).fetchone()
        if row is None:
            raise ConflictError(
                f"an article with the id {article.id!r} and another text is there already",
                advice="Change the id, or leave it out.",
            )
        return str(row["id"])

    def _insert_rest(self, article: Article) -> None:
        """The other rows of a new article, and its entry in the journal."""
        regions = sorted({region.id: region for region in reversed(article.regions)}.values())
        texts, region_rows, passage_rows = self._waiting.values()
        texts.append((article.id, article.text))
        region_rows.extend(region_row(article.id, region) for region in regions)
        passage_rows.extend(passage_row(article.id, each) for each in article.passages)
        if len(texts) >= _AT_ONCE:
            self.finish()
        passages = [passage.as_json() for passage in article.passages]
        self._writer.write(
            act=self._act,
            kind="import",
            time=self._time,
            who=self._who,
            title="Import of an article",
            article=article.id,
            body={
                "name": article.name,
                "language": article.language,
                "characters": len(article.text),
                "sha256": article.sha256,
                "meta": dict(article.meta),
                "regions": [item_to_json(region) for region in regions],
                **({"passages": passages} if passages else {}),
            },
        )


Annotation = Span | Relation | Remark
_FAR: Final = (None, State.TODO, State.STARTED, State.DONE)


def _progress(document: Document) -> State | None:
    """How far its annotator is: as it says, or done where her answer is that there is nothing."""
    marked = document.spans or document.relations or document.remark
    return (
        State.DONE
        if document.answered and not marked and document.state is None
        else document.state
    )


def _title(change: Change) -> str:
    marks = sum(not isinstance(item, Progress) for item in change.added)
    return f"Import of {marks} annotations" if marks else "Import of how far an article is"


def _moved(item: Annotation, article: ArticleId, layer: str) -> Annotation:
    if item.article == article and item.layer == layer:
        return item
    return replace(item, article=article, layer=layer)


def _named(item: Annotation) -> str:
    if isinstance(item, Remark):
        return "a remark on the article"
    return f"a {type(item).__name__.lower()} {item.id!r}"
