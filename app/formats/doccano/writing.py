"""Documents become rows of doccano's, in both shapes that it imports.

On every line stand ``label`` with [start, end, name], and ``entities`` with ``relations``, so that the
file opens in a project of either kind. What doccano does not know it keeps as metadata of the row and
exports again: the article's id as ``doc_id``, since ``id`` is doccano's own number, its other fields,
and whose the spans are as ``penanda_annotator``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Final

from app.formats.description import Tokens
from app.formats.doccano.reading import read
from app.formats.doccano.row import ANNOTATOR
from app.formats.jsonl import as_object
from app.formats.lacking import losses
from app.formats.meaning import Meaning, canonical
from app.formats.units import CODE_POINTS
from app.model import Document, Loss

_LACKING: Final = ("attribute", "note", "unsure")


def write(documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None:
    """One line a document; numbers of entities and relations go through the whole file."""
    numbers = [0, 0]
    for document in documents:
        row = row_of(document, numbers)
        stream.write(json.dumps(row, ensure_ascii=False, allow_nan=False).encode() + b"\n")


def row_of(document: Document, numbers: list[int]) -> dict[str, Any]:
    """``document`` as plain JSON data; ``numbers`` are the last of an entity and a relation."""
    document = canonical(document)
    data = as_object(document)
    number_of = {span.id: numbers[0] + n for n, span in enumerate(document.spans, 1)}
    entities = [
        {
            "id": number_of[span.id],
            "label": span.label,
            "start_offset": span.start,
            "end_offset": span.end,
        }
        for span in document.spans
    ]
    relations = [
        {
            "id": numbers[1] + n,
            "from_id": number_of[one.head],
            "to_id": number_of[one.tail],
            "type": one.type,
        }
        for n, one in enumerate(document.relations, 1)
    ]
    numbers[0] += len(entities)
    numbers[1] += len(relations)
    further = ("lang", "meta", "regions", "passages", "name")
    return {
        "doc_id": data["id"],
        "text": data["text"],
        "offsets": CODE_POINTS,
        "label": [[span.start, span.end, span.label] for span in document.spans],
        "entities": entities,
        "relations": relations,
        **({ANNOTATOR: document.annotator} if document.annotator else {}),
        **{key: data[key] for key in further if key in data},
    }


def lost(document: Document) -> list[Loss]:
    """What of ``document`` will not be in the file."""
    return list(losses(canonical(document), "doccano", _LACKING))


def held(document: Document) -> Meaning:
    """All but ids of spans, attributes, notes and doubts."""
    told = Meaning.without_ids(canonical(document), details=False)
    return Meaning.made_of(told.article, told.spans, told.digest, document.annotator)


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, from the file."""
    for _line, document in read(stream, file):
        yield held(document)
