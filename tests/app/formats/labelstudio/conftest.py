"""A task of Label Studio's, its regions, and the documents that are read of it."""

from __future__ import annotations

import io
import json
from typing import Any

from app.formats import Surroundings
from app.formats.labelstudio.writing import read
from app.formats.units import UTF_16
from app.formats.vocabulary import Vocabulary
from app.model import Document

TEXT = "😀 Kapolri Listyo dari Polri dan KPK berjanji."


def place(surface: str, unit: str = "") -> tuple[int, int]:
    start = TEXT.index(surface)
    parts = (TEXT[:start], TEXT[: start + len(surface)])
    if unit == UTF_16:
        return tuple(len(part.encode("utf-16-le")) // 2 for part in parts)  # type: ignore[return-value]
    return tuple(map(len, parts))  # type: ignore[return-value]


def region(key: str, surface: str, *labels: str, unit: str = "", **further: Any) -> dict[str, Any]:
    start, end = place(surface, unit)
    value = {"start": start, "end": end, "text": surface, "labels": list(labels)}
    for name in further.pop("without", ()):
        del value[name]
    return {
        "id": key,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": value,
        **further,
    }


def task(*results: dict[str, Any], **further: Any) -> dict[str, Any]:
    annotation = {
        "id": 9,
        "completed_by": 1,
        "result": list(results),
        "was_cancelled": False,
        "ground_truth": False,
        "lead_time": 3.2,
    }
    return {
        "id": 4,
        "annotations": [annotation],
        "data": {"text": TEXT, "url": "https://x"},
        "meta": {},
        "predictions": [],
        **further,
    }


def taken(*tasks: dict[str, Any], told: list[str] | None = None, **known: Any) -> list[Document]:
    around = Surroundings(tell=[].append if told is None else told.append, **known)
    stream = io.BytesIO(json.dumps(tasks).encode())
    return [one for _line, one in read(stream, "x.json", surroundings=around)]


def spans(document: Document) -> list[tuple[str, str]]:
    return [(span.surface(document.article.text), span.label) for span in document.spans]


def vocabulary_of(document: Document) -> Vocabulary:
    vocabulary = Vocabulary()
    vocabulary.add(document)
    return vocabulary
