"""CoNLL with BIO or BIOES tags: one token a line with its tags, an empty line between sentences.

``writing``   what is written in each variant
``checking``  the strict reader of what was written
``reading``   files of others, of whichever dialect
``showing``   by what a file of any name is seen to be CoNLL
``survey``    what columns, tags and documents a file has
``brackets``  the names of CoNLL-2012, which are no tags
``tags``      tags of every scheme, and the spans that a row of them says
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from app.formats.conll import reading
from app.formats.conll.checking import read_back
from app.formats.conll.showing import shows
from app.formats.conll.writing import Spans, Variant
from app.formats.description import Format
from app.model import Scheme

_OVERLAP: Final[dict[Spans, str]] = {
    "outermost": "spans inside of, across or on the range of another: the outermost is written",
    "innermost": "spans around, across or on the range of another: the innermost is written",
    "columns": "spans that overlap another of their label: the outermost is written",
}


def _format(variant: Variant, projections: Mapping[str, Format] | None = None) -> Format:
    tags = "BIOES" if variant.ends else "BIO (IOB2)"
    endings = (".conll", ".bio", ".iob", ".iob2")
    return Format(
        name="conll-bioes" if variant.ends else "conll",
        title=f"CoNLL {tags}",
        extensions=(".bioes", ".iobes") if variant.ends else endings,
        unit="tokens",
        cannot_hold=(
            _OVERLAP[variant.spans],
            "white space, and so the text itself",
            "ids of spans, attributes, notes, unsure marks",
            "relations, regions, the article's name, languages and meta, the annotator",
        ),
        training=True,
        reads=True,
        read=reading.read,
        shows=None if variant.ends else shows,
        placed=reading.read,
        write=variant.write,
        losses=variant.losses,
        held=variant.held,
        read_back=partial(read_back, ends=variant.ends),
        projections=projections or {},
        under=partial(_of_scheme, variant) if variant.spans == "columns" else None,
    )


def _of_scheme(variant: Variant, scheme: Scheme) -> Format:
    return _format(replace(variant, labels=tuple(label.name for label in scheme.labels)))


def _with_projections(*, ends: bool) -> Format:
    spans: tuple[Spans, ...] = ("outermost", "innermost", "columns")
    return _format(Variant(ends=ends), {name: _format(Variant(name, ends)) for name in spans})


FORMAT: Final = _with_projections(ends=False)
BIOES: Final = _with_projections(ends=True)
