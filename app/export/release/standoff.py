"""The text-free form: where the labels are, in texts that the reader gets from where they came from.

One JSON object an article and line: ``id``, ``lang``, ``sha256`` of the text in UTF-8, its length in
code points, where it stood (``source``, ``url``, ``published``), the spans with their attributes, the
relations, the regions that stand, and ``content``, a SHA-256 of all that the project says of the
article but its text, by which a later release tells what is otherwise.

Nothing of the article's words goes out: no title, no surface, no note of an annotator, who may have
quoted it, and no attribute of free text, for who would tell a quotation from a paraphrase? Spans are
numbered in the order of the text, since their ids may come from a file that has words in them. The
article's own id and address are what the reader finds it by, and go out as they are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from app.export.losses import OriginsLost
from app.formats.meaning import canonical
from app.model import Document, ItemId, Loss, Scheme, Span

ADDRESS: Final = {"source": "source", "url": "url", "published": "date"}
"""Where it stood, and the key of ``meta`` that says so. A reader may take "date" for a moment in time."""

FORM: Final = "the text-free form"
NAME: Final = "standoff"
"""Its folder in a release."""


def withheld(documents: Iterable[Document], scheme: Scheme) -> Iterator[Loss]:
    """What of ``documents`` the text-free form does not hold."""
    form, origins = Standoff.under(scheme), OriginsLost(FORM)
    for document in documents:
        origins.look(document)
        yield from form.losses(document)
    yield from origins.told()


@dataclass(frozen=True)
class Standoff:
    """The text-free form under a scheme: ``free`` are the attributes of free text, by label."""

    free: frozenset[tuple[str, str]]

    @classmethod
    def under(cls, scheme: Scheme) -> Standoff:
        """That of documents marked by ``scheme``."""
        return cls(
            frozenset(
                (label.name, attribute.name)
                for label in scheme.labels
                for attribute in label.attributes
                if attribute.type == "text"
            )
        )

    def line(self, document: Document) -> bytes:
        """``document`` as one line, with its line end."""
        data = self._object(canonical(document))
        return json.dumps(data, ensure_ascii=False, allow_nan=False).encode("utf-8") + b"\n"

    def losses(self, document: Document) -> Iterator[Loss]:
        """What annotators said that does not go out. No loss holds a word of the article."""
        article, remark = document.article.id, document.remark
        if remark is not None and remark.note:
            yield Loss(article, "note", "a note may quote the text")
        if remark is not None and remark.unsure:
            yield Loss(article, "unsure", "the text-free form holds no doubts")
        for span in document.spans:
            for name in span.attributes:
                if (span.label, name) in self.free:
                    yield _loss(span, "attribute", f"{name} is free text and may quote the article")
            if span.note:
                yield _loss(span, "note", "a note may quote the text")
            if span.unsure:
                yield _loss(span, "unsure", "the text-free form holds no doubts")

    def _object(self, document: Document) -> dict[str, Any]:
        article = document.article
        numbers = {span.id: number for number, span in enumerate(document.spans, 1)}
        return {
            "id": article.id,
            "lang": article.language,
            "sha256": article.sha256,
            "characters": len(article.text),
            **{name: str(article.meta.get(key) or "") for name, key in ADDRESS.items()},
            "spans": [self._span(span, numbers) for span in document.spans],
            "relations": [
                {"type": one.type, "head": numbers[one.head], "tail": numbers[one.tail]}
                for one in document.relations
            ],
            "regions": [
                {"start": region.start, "end": region.end, "kind": region.kind}
                for region in article.regions
                if region.stands
            ],
            "content": _content(document),
        }

    def _span(self, span: Span, numbers: dict[ItemId, int]) -> dict[str, Any]:
        return {
            "id": numbers[span.id],
            "start": span.start,
            "end": span.end,
            "label": span.label,
            "attributes": [
                {"name": name, "value": value}
                for name, value in span.attributes.items()
                if (span.label, name) not in self.free
            ],
        }


def _loss(span: Span, what: str, why: str) -> Loss:
    return Loss(span.article, what, why, "", span.start, span.end, span.label)


def _content(document: Document) -> str:
    """A hash of what is said of the text; ids do not count, since a decision may be made anew."""
    article, remark = document.article, document.remark
    place = {span.id: (span.start, span.end, span.label) for span in document.spans}
    said = (
        (article.language, article.name, article.meta, article.passages),
        [(one.start, one.end, one.kind) for one in article.regions if one.stands],
        sorted(
            (*place[one.id], tuple(one.attributes.items()), one.note, one.unsure)
            for one in document.spans
        ),
        sorted((one.type, place[one.head], place[one.tail]) for one in document.relations),
        remark and (remark.note, remark.unsure),
    )
    return hashlib.sha256(repr(said).encode("utf-8", "surrogatepass")).hexdigest()
