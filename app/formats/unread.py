"""Files of other tools that are not read here: known when seen, and refused with what to do instead.

Without this they would come in as plain texts full of marks, or be refused as anything binary is.
Who names a format has his way.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from app.errors import FileRefusedError

_XML: Final = (
    "is XML, as TEI, BioC or a feed is, and its markup is no text",
    "Export it as UIMA CAS XMI, brat or JSONL, or as plain text.",
)
_LINKED: Final = (
    "is linked data, as a W3C Web Annotation is: the texts stand elsewhere",
    "Write text and spans as JSONL: TextPositionSelector counts as 'start' and 'end' do there.",
)
_PICKLE: Final = (
    "is a pickle, which may run any program when it is opened",
    "Export it as JSONL, or from spaCy as text and offsets.",
)
_ARROW: Final = (
    "is Arrow, as save_to_disk of datasets writes it",
    "Write it as Parquet: load_from_disk(FOLDER).to_parquet('data.parquet').",
)
_ENDINGS: Final = {
    **dict.fromkeys((".xml", ".tei", ".bioc"), _XML),
    **dict.fromkeys((".jsonld", ".ttl", ".rdf", ".nt"), _LINKED),
    **dict.fromkeys((".pkl", ".pickle", ".joblib"), _PICKLE),
    ".arrow": _ARROW,
}
_W3C: Final = "w3.org/ns/anno"


def check_read(path: str | Path) -> None:
    """Raise ``FileRefusedError`` for a file whose ending says that it is none that is read."""
    told = _ENDINGS.get(Path(path).suffix.lower())
    if told is not None:
        raise FileRefusedError(path, told[0], advice=told[1])


def check_object(first: Mapping[str, Any], file: str) -> None:
    """Raise ``FileRefusedError`` for a JSON file whose first object says it."""
    if _W3C in str(first.get("@context", "")):
        raise FileRefusedError(file, _LINKED[0], advice=_LINKED[1])
