"""What a training file leaves out: regions that no model should learn from, with the spans in them.

Nothing is cut out of a text: offsets stay those of the whole. A format made to train on gets the
document without the spans that touch such a region (each is declared as a loss) and with the ranges
themselves, to do with them what suits it. Which regions these are, ``app.model.region`` says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, Literal

from app.formats import Format
from app.formats.meaning import canonical
from app.model import Document, Loss, Region, Relation, Span, left_out

Regions = Literal["drop", "keep"]
"""What a training file does with regions that are not for training."""

REGIONS_CHOICES: Final[tuple[Regions, ...]] = ("drop", "keep")
_KEEP: Final = "keep it with --regions keep"


def for_training(
    document: Document, chosen: Format, regions: Regions
) -> tuple[Document, tuple[Loss, ...]]:
    """The document that ``chosen`` is to write, and what of the one given is left out of it."""
    ranges = left_out(document.article.regions)
    if not chosen.training or regions == "keep" or not ranges:
        return document, ()
    document = canonical(document)
    touched = dict(_touched(document.spans, document.article.regions))
    lost = [
        _span_loss(document, span, touched[span.id])
        for span in document.spans
        if span.id in touched
    ]
    bound = [one for one in document.relations if one.head in touched or one.tail in touched]
    lost += [_relation_loss(document, relation) for relation in bound]
    kept = replace(
        document,
        spans=tuple(span for span in document.spans if span.id not in touched),
        relations=tuple(relation for relation in document.relations if relation not in bound),
        left_out=ranges,
    )
    return kept, tuple(lost)


def _touched(spans: Iterable[Span], regions: Iterable[Region]) -> Iterator[tuple[str, Region]]:
    """The id of each span that shares a character with a region left out, and that region."""
    out = [region for region in sorted(regions) if region.left_out]
    for span in spans:
        for region in out:
            if span.start < region.end and region.start < span.end:
                yield span.id, region
                break


def _span_loss(document: Document, span: Span, region: Region) -> Loss:
    inside = region.start <= span.start and span.end <= region.end
    how = "lies inside" if inside else "reaches into"
    why = f"it {how} a region left out of training, {region.kind} {region.start}-{region.end}; {_KEEP}"
    surface = span.surface(document.article.text)
    return Loss(
        document.article.id, "span", why, span.id, span.start, span.end, span.label, surface
    )


def _relation_loss(document: Document, relation: Relation) -> Loss:
    why = f"a span at its end lies in a region left out of training; {_KEEP}"
    return Loss(document.article.id, "relation", why, relation.id, label=relation.type)
