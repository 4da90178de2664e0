"""What the look-alikes are made with: one sentence with two names, and how files of JSON hold it."""

from __future__ import annotations

import json
from typing import Any

Files = dict[str, str | bytes]
Spans = set[tuple[str, str]]
Read = dict[str, tuple[Files, dict[str, Spans] | Spans, str]]
"""What it is like: files, spans by annotator (or of whoever imports), a part of what is told."""

TEXT = "Polri menahan Budi."
BOTH = {("Polri", "ORG"), ("Budi", "PER")}
TOKENS = ["Polri", "menahan", "Budi", "."]


def lines(*rows: Any) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def listed(*rows: Any) -> str:
    return json.dumps(rows, ensure_ascii=False)


def triple(start: int, end: int, label: str) -> dict[str, Any]:
    return {"start": start, "end": end, "label": label}
