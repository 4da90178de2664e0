"""Labels and relation types of a file under the names that the project has for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from app.model import Document


def mapped(document: Document, names: Mapping[str, str]) -> tuple[Document, Counter[str]]:
    """``document`` with its labels and relation types as ``names`` say; what they do not name stays.

    What is named as nothing is left out, counted by its name; so are the relations of spans that are,
    counted by their type.
    """
    spans = tuple(
        replace(span, label=name)
        for span in document.spans
        if (name := names.get(span.label, span.label))
    )
    kept = {span.id for span in spans}
    gone = {span.id for span in document.spans} - kept
    relations = tuple(
        replace(relation, type=name)
        for relation in document.relations
        if (name := names.get(relation.type, relation.type))
        and not gone & {relation.head, relation.tail}
    )
    left_out = Counter(span.label for span in document.spans if span.id in gone)
    there = {relation.id for relation in relations}
    left_out.update(each.type for each in document.relations if each.id not in there)
    return replace(document, spans=spans, relations=relations), left_out
