"""Croissant metadata (https://docs.mlcommons.org/croissant, version 1.1) as JSON-LD, written by us.

Every file with its hash, and a record set a split that reads the fields of its lines. The judge is
``mlcroissant``, which is too large to ship: its test runs where it is installed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.export.release.figures import METHOD

_CONTEXT: Final[dict[str, Any]] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
_TYPES: Final = {
    ".jsonl": "application/jsonlines",
    ".json": "application/json",
    ".csv": "text/csv",
    ".parquet": "application/x-parquet",
    ".zip": "application/zip",
    ".toml": "application/toml",
    ".svg": "image/svg+xml",
    ".md": "text/markdown",
}
_STANDOFF: Final = (
    ("id", "sc:Text"),
    ("lang", "sc:Text"),
    ("sha256", "sc:Text"),
    ("characters", "sc:Integer"),
    ("source", "sc:Text"),
    ("url", "sc:Text"),
    ("published", "sc:Text"),
)
_LINES: Final = (("id", "sc:Text"), ("text", "sc:Text"), ("lang", "sc:Text"))


def metadata(
    *,
    title: str,
    description: str,
    version: str,
    licence: str,
    citation: str,
    personal: str,
    published: str,
    languages: Sequence[str],
    files: Sequence[Mapping[str, Any]],
) -> dict[str, Any]:
    """The document. ``files`` are those of the manifest: path, sha256, bytes."""
    data: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.1",
        "name": _name(title),
        "description": description,
        "version": version,
        "datePublished": published,
        "inLanguage": list(languages),
        "rai:dataAnnotationProtocol": f"Spans marked by hand. Agreement, {METHOD}.",
        "distribution": [_file(file) for file in files],
        "recordSet": [
            record for file in files for record in [_records(file["path"])] if record is not None
        ],
    }
    cite = citation or f"{title}, version {version}"
    said = {"license": licence, "citeAs": cite, "rai:personalSensitiveInformation": personal}
    return {**data, **{key: words for key, words in said.items() if words}}


def _file(file: Mapping[str, Any]) -> dict[str, Any]:
    path = file["path"]
    ending = re.search(r"\.[A-Za-z0-9]+\Z", path)
    return {
        "@type": "cr:FileObject",
        "@id": path,
        "name": path,
        "contentUrl": path,
        "contentSize": f"{file['bytes']} B",
        "encodingFormat": _TYPES.get(ending[0] if ending else "", "application/octet-stream"),
        "sha256": file["sha256"],
    }


def _records(path: str) -> dict[str, Any] | None:
    """The record set of a file of ours whose lines are objects; None for any other."""
    found = re.fullmatch(r"(standoff|data/jsonl)/([a-z]+)\.jsonl", path)
    if found is None or found[2] == "losses":
        return None
    name = f"{'standoff' if found[1] == 'standoff' else 'articles'}_{found[2]}"
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{name}/{field}",
                "name": f"{name}/{field}",
                "dataType": kind,
                "source": {"fileObject": {"@id": path}, "extract": {"column": field}},
            }
            for field, kind in (_STANDOFF if found[1] == "standoff" else _LINES)
        ],
    }


def _name(title: str) -> str:
    """A name as Croissant wants it: letters, digits, ``-`` and ``_``."""
    return re.sub(r"[^\w-]+", "-", title).strip("-") or "dataset"
