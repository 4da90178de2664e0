"""Files of other tools that are not read here: known when seen, and refused with what to do instead.

Without this they would come in as plain texts full of marks, or be refused as anything binary is.
Who names a format has his way.
"""

from __future__ import annotations

import re
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
_PACKED: Final = (
    "is a packed file",
    "Unpack it, and import what is in it; a zip file is read as it is.",
)
_OFFICE: Final = (
    "is a file of an office program or PDF, which are not read",
    "Save it there as plain text, or a table as CSV.",
)
_ENDINGS: Final = {
    **dict.fromkeys((".xlsx", ".xls", ".ods", ".docx", ".doc", ".odt", ".rtf", ".pdf"), _OFFICE),
    **dict.fromkeys((".gz", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".rar", ".tar"), _PACKED),
    **dict.fromkeys((".xml", ".tei", ".bioc"), _XML),
    **dict.fromkeys((".jsonld", ".ttl", ".rdf", ".nt"), _LINKED),
    **dict.fromkeys((".pkl", ".pickle", ".joblib"), _PICKLE),
    ".arrow": _ARROW,
}
_ELSEWHERE: Final = "Write text and spans as JSONL: each span with start, end and label."
_OBJECTS: Final = {
    ("annotatable", "anncomplete"): (
        "is a file of tagtog (ann.json): its text stands elsewhere, in HTML",
        _ELSEWHERE,
    ),
    ("projectFileVersion", "assets"): (
        "is a project of Azure's: its texts stand elsewhere, in files of their own",
        _ELSEWHERE,
    ),
    ("_referenced_fss", "_views"): (
        "is UIMA CAS JSON of old, which INCEpTION calls legacy",
        "Export it as UIMA CAS JSON 0.4 or as UIMA CAS XMI.",
    ),
    ("documents", "infons"): (
        "is BioC, whose passages are pieces of a text",
        "Export it as brat or PubAnnotation, or write text and spans as JSONL.",
    ),
}
"""Keys by which an object is of a tool, and what to say of it."""
_BEGINNINGS: Final = {
    re.compile(r"#\s*webanno\.|#\s*de\.tudarmstadt\.ukp\.|#id=\d+\r?\n#text=", re.IGNORECASE): (
        "is WebAnno TSV of version 1 or 2, which has no offsets",
        "Export it from WebAnno or INCEpTION as WebAnno TSV 3.3 or UIMA CAS JSON.",
    ),
    re.compile(r"(?:#.*\n)*1(?:\t[^\t\n]*){8}\t(?!O\b|[BIESLU]-)[^\t\n]*\n"): (
        "is CoNLL-U, which holds syntax and no names",
        "Write its names as BIO, a token, a tab and a tag on each line; or its texts as plain text.",
    ),
    re.compile(r"\w+\|[ta]\|.*\n"): (
        "is PubTator, whose offsets count over title and abstract",
        "Export it as brat, or write text and spans as JSONL.",
    ),
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
    for keys, (what, advice) in _OBJECTS.items():
        if all(key in first for key in keys) or (keys[1] == "infons" and _is_bioc(first)):
            raise FileRefusedError(file, what, advice=advice)


def _is_bioc(first: Mapping[str, Any]) -> bool:
    told = first.get("documents")
    return isinstance(told, list) and any(
        isinstance(one, dict) and isinstance(one.get("passages"), list) for one in told[:1]
    )


def check_beginning(head: str, file: str) -> None:
    """Raise ``FileRefusedError`` for a text whose first lines say it."""
    for pattern, (what, advice) in _BEGINNINGS.items():
        if pattern.match(head):
            raise FileRefusedError(file, what, line=1, advice=advice)
