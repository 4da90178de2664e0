"""The text-free form: where the labels are, in texts that the reader gets from where they came from.

One JSON object an article and line: ``id``, ``lang``, ``sha256`` of the text in UTF-8, its length in
code points, where it stood (``source``, ``url``, ``published``), the spans with their attributes, the
relations, and the regions that stand. Nothing of the article's words goes out: no title, no surface,
no note of an annotator, who may have quoted it, and no attribute whose value is free text that
stands in the article.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from app.formats.meaning import canonical
from app.model import Document, Scheme, Span

ADDRESS: Final = {"source": "source", "url": "url", "published": "date"}
"""Where it stood, and the key of ``meta`` that says so. A reader may take "date" for a moment in time."""


def lines(documents: Iterable[Document], scheme: Scheme) -> Iterator[bytes]:
    """One line a document, with its line end."""
    free = {
        (label.name, attribute.name)
        for label in scheme.labels
        for attribute in label.attributes
        if attribute.type == "text"
    }
    for document in documents:
        data = _object(canonical(document), free)
        yield json.dumps(data, ensure_ascii=False, allow_nan=False).encode("utf-8") + b"\n"


def _object(document: Document, free: set[tuple[str, str]]) -> dict[str, Any]:
    article = document.article
    return {
        "id": article.id,
        "lang": article.language,
        "sha256": article.sha256,
        "characters": len(article.text),
        **{name: str(article.meta.get(key) or "") for name, key in ADDRESS.items()},
        "spans": [_span(span, article.text, free) for span in document.spans],
        "relations": [
            {"id": one.id, "type": one.type, "head": one.head, "tail": one.tail}
            for one in document.relations
        ],
        "regions": [
            {"start": region.start, "end": region.end, "kind": region.kind}
            for region in article.regions
            if region.stands
        ],
    }


def _span(span: Span, text: str, free: set[tuple[str, str]]) -> dict[str, Any]:
    attributes = {
        name: value
        for name, value in span.attributes.items()
        if (span.label, name) not in free or value not in text
    }
    return {
        "id": span.id,
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "attributes": [{"name": name, "value": value} for name, value in attributes.items()],
    }
