"""Whether the project's scheme, and the other documents of the import, can hold a document."""

from __future__ import annotations

from dataclasses import replace

from app.errors import FileRefusedError, PenandaError
from app.model import Article, ArticleId, Change, Document, Relation, Scheme, Span
from app.store.fitting import check_change


class Ids:
    """Which text each id stands for, over all the files of one import."""

    def __init__(self) -> None:
        self._texts: dict[ArticleId, str] = {}

    def __len__(self) -> int:
        return len(self._texts)

    def back_to(self, count: int) -> None:
        """Forget all but the first ``count``: what came since was left out."""
        while len(self._texts) > count:
            self._texts.popitem()

    def check(self, article: Article, file: str, line: int) -> None:
        """Raise ``FileRefusedError`` for an id that stood for another text before."""
        if self._texts.setdefault(article.id, article.sha256) != article.sha256:
            raise FileRefusedError(
                file,
                f"the id {article.id!r} stands for two different texts",
                line=line,
                advice="Give each text an id of its own, or leave the ids out.",
            )


def check_held(scheme: Scheme, document: Document, file: str, line: int) -> None:
    """Raise ``FileRefusedError`` unless the scheme and the text can hold ``document``."""
    if not document.spans and not document.relations:
        return
    try:
        check_change(scheme, document.article.text, _change_of(document))
        _check_relations(scheme, document)
    except PenandaError as error:
        what = f"{error.where}: {error.what}" if error.where else error.what
        raise FileRefusedError(file, what, line=line, advice=error.advice) from error


def _change_of(document: Document) -> Change:
    """What the document would add to the layer of its annotator."""
    layer = document.annotator
    items: tuple[Span | Relation, ...] = (*document.spans, *document.relations)
    return Change(
        document.article.id,
        layer,
        added=tuple(item if item.layer == layer else replace(item, layer=layer) for item in items),
    )


def _check_relations(scheme: Scheme, document: Document) -> None:
    """Raise ``PenandaError`` for a relation between labels that it cannot join."""
    labels = {span.id: span.label for span in document.spans}
    for relation in document.relations:
        kind = scheme.relation(relation.type)
        head, tail = labels.get(relation.head, ""), labels.get(relation.tail, "")
        if not kind.joins(head, tail):
            raise PenandaError(
                f"relation {relation.id}: {kind.name} cannot go from {head} to {tail}",
                advice=f"It goes from {' or '.join(kind.heads)} to {' or '.join(kind.tails)}.",
            )
