"""What WebAnno and INCEpTION say in layers, features and folders is a span with a label, and whose it is.

A layer is a type with features of the team's own naming. The label of a span is the feature that is
named as a label (``LABELS``, the first that has a value), else the layer's own short name; its other
features are attributes. Layers that only describe the words (parts of speech, lemmas, syntax) are no
spans of ours.

An INCEpTION project lies in folders: ``annotation/DOCUMENT/ANNOTATOR.xmi`` and, of the curated,
``curation/DOCUMENT/CURATION_USER.xmi``; each file may be in a zip archive of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import PurePath
from typing import Final

from app.errors import FileRefusedError, PenandaError
from app.model import GOLD, check_annotator

SPAN: Final = "webanno.custom.Span"
"""The layer in which we write: a span layer with the feature ``label``."""
RELATION: Final = "webanno.custom.Relation"
"""The relation layer on it."""
LABEL: Final = "label"
NOTE: Final = "note"
UNSURE: Final = "unsure"
LABELS: Final = (LABEL, "value", "type", "category", "class", "tag", "role")
"""Features that name what a span or relation is, the surest first."""

_OF_WORDS: Final = re.compile(
    r"de\.tudarmstadt\.ukp\.(dkpro\.core\.api\.(lexmorph|segmentation|syntax|transform|metadata|structure)"
    r"|clarin\.webanno\.api|inception\.api)\.|uima\.(tcas\.DocumentAnnotation|cas\.)|org\.dkpro\.core\.api\."
)
_CURATED: Final = "CURATION_USER"


@lru_cache(maxsize=256)
def describes_words(layer: str) -> bool:
    """Whether a layer is of words and sentences, or of the document, and no span of ours."""
    return _OF_WORDS.match(layer) is not None


def short_name(layer: str) -> str:
    """The last part of a layer's name: how people call it."""
    return layer.rpartition(".")[2]


def label_and_rest(layer: str, features: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """The label of an annotation with these ``features``, those without a value left out, and the rest."""
    rest = dict(features)
    for name in LABELS:
        if rest.get(name):
            return rest.pop(name), rest
    return short_name(layer), rest


def origin(file: str) -> tuple[str, str]:
    """The document and the annotator that the folders of an INCEpTION project say; "" where they do not."""
    parts = [part for part in PurePath(file).parts if not part.lower().endswith(".zip")]
    if len(parts) < 3 or parts[-3] not in ("annotation", "curation"):
        return "", ""
    who = PurePath(parts[-1]).stem
    return parts[-2], GOLD if who == _CURATED else who


def checked_annotator(name: str, file: str) -> str:
    """``name``, or a refusal that says how to give another."""
    if not name:
        return ""
    try:
        return check_annotator(name)
    except PenandaError as error:
        raise FileRefusedError(
            file, error.what, advice="Name another, as with --annotator NAME."
        ) from error
