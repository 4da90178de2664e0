"""The columns of a file, with the features as ``datasets`` has them in a file's own words.

pyarrow is imported on first use.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from app.errors import MissingLibraryError

if TYPE_CHECKING:
    from pyarrow import Schema

_STRING: Final = "string"
_NUMBER: Final = "int32"
FEATURES: Final[dict[str, Any]] = {
    "id": _STRING,
    "text": _STRING,
    "lang": _STRING,
    "sha256": _STRING,
    "meta": _STRING,
    "spans": [
        {
            "id": _STRING,
            "start": _NUMBER,
            "end": _NUMBER,
            "label": _STRING,
            "text": _STRING,
            "attributes": [{"name": _STRING, "value": _STRING}],
            "note": _STRING,
            "unsure": "bool",
        }
    ],
    "relations": [{"id": _STRING, "type": _STRING, "head": _STRING, "tail": _STRING}],
    "regions": [{"start": _NUMBER, "end": _NUMBER, "kind": _STRING, "state": _STRING}],
    "passages": [{"start": _NUMBER, "end": _NUMBER, "language": _STRING}],
    "annotator": _STRING,
    "name": _STRING,
    "remark": {"note": _STRING, "unsure": "bool"},
    "state": _STRING,
}


def library() -> Any:
    try:
        import pyarrow.parquet
    except ImportError as error:
        raise MissingLibraryError(
            f"pyarrow is needed for this format and cannot be loaded ({error})",
            advice="Install it with: pip install 'penanda[parquet]'.",
        ) from None
    return pyarrow


def schema() -> Schema:
    """The columns, with the features as ``datasets`` has them in a file's own words."""
    info = json.dumps({"info": {"features": {key: _told(kind) for key, kind in FEATURES.items()}}})
    fields = [(name, _type(kind)) for name, kind in FEATURES.items()]
    return library().schema(fields, metadata={"huggingface": info})


def _type(kind: Any) -> Any:
    arrow = library()
    if isinstance(kind, list):
        return arrow.list_(_type(kind[0]))
    if isinstance(kind, dict):
        return arrow.struct([(name, _type(inner)) for name, inner in kind.items()])
    return {_STRING: arrow.string(), _NUMBER: arrow.int32(), "bool": arrow.bool_()}[kind]


def _told(kind: Any) -> Any:
    if isinstance(kind, list):
        return {"feature": _told(kind[0]), "_type": "List"}
    if isinstance(kind, dict):
        return {name: _told(inner) for name, inner in kind.items()}
    return {"dtype": kind, "_type": "Value"}
