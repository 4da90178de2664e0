"""Whether a text and a scheme can hold what a change adds: the laws that no row may ever break."""

from __future__ import annotations

from typing import Final

from app.errors import ConflictError, SpanRefusedError
from app.languages import graphemes
from app.model import (
    LANGUAGE,
    NOWHERE,
    OF_THE_PROJECT,
    REGIONS,
    SCHEME,
    SPLITS,
    STATEMENTS,
    Change,
    Item,
    Languages,
    Place,
    Region,
    Relation,
    Remark,
    Scheme,
    SchemeText,
    Span,
    Statement,
)
from app.model.language import CODE_ADVICE, fault_in

_OF_NOBODY: Final = (Region, Languages, SchemeText, Place, Statement)
_OF_NO_ANNOTATOR: Final = (REGIONS, LANGUAGE, SCHEME)
_ALONE: Final[dict[str, type]] = {SPLITS: Place, STATEMENTS: Statement}


def check_change(scheme: Scheme, text: str, change: Change, *, held: bool = False) -> None:
    """Raise ``SpanRefusedError`` unless the article and the scheme can hold what ``change`` adds.

    It may add what the project ``held`` before, as an undo does: see ``Attribute.check``.
    ``ConflictError`` for an item, coming or going, of another article or layer than the change's.
    """
    _check_layer(change)
    article, layer = change.article, change.layer
    for item in (*change.removed, *change.added):
        if not isinstance(item, _OF_NOBODY) and (item.layer != layer or item.article != article):
            raise ConflictError(f"{item.id} belongs to another article or layer than its change")
    for item in change.added:
        if isinstance(item, Span) and layer not in _OF_NO_ANNOTATOR:
            check_span(scheme, text, item, held=held)
            continue
        if isinstance(item, Region) or change.layer == REGIONS:
            _check_region(text, item, change)
            continue
        if isinstance(item, Languages) or change.layer == LANGUAGE:
            _check_languages(text, item, change)
            continue
        if isinstance(item, SchemeText) or change.layer == SCHEME:
            if not isinstance(item, SchemeText) or (change.article, change.layer) != (
                NOWHERE,
                SCHEME,
            ):
                raise ConflictError("the scheme and annotations stand in layers of their own")
            continue
        if isinstance(item, Place | Statement):
            continue
        if isinstance(item, Relation):
            scheme.relation(item.type)
        elif isinstance(item, Remark) and not item:
            raise ConflictError("an empty remark is none", where=f"article {item.article}")


def _check_layer(change: Change) -> None:
    """Places and statements, and nothing else, stand in layers of their own; the latter of no article."""
    kinds = {type(item) for item in (*change.removed, *change.added)}
    for layer, kind in _ALONE.items():
        wrong = kinds - {kind} if change.layer == layer else kinds & {kind}
        if wrong:
            item = next(one for one in (*change.removed, *change.added) if type(one) in wrong)
            raise ConflictError(f"{item.id} does not belong in the layer {change.layer}")
    if change.layer in OF_THE_PROJECT and change.article != NOWHERE:
        raise ConflictError(f"the layer {change.layer} is of no article")


def _check_region(text: str, item: Item, change: Change) -> None:
    """Regions, and nothing else, stand in the layer of regions; each within its text."""
    where = f"article {change.article}, layer {change.layer}, {item.id}"
    if not isinstance(item, Region) or change.layer != REGIONS:
        raise ConflictError("regions and annotations stand in layers of their own", where=where)
    if not 0 <= item.start < item.end <= len(text):
        raise SpanRefusedError(
            f"{item.start} to {item.end} is no range of its {len(text)} characters",
            where=where,
            advice="Offsets count code points from 0; the end is exclusive.",
        )
    if not item.kind or not item.kind.isprintable():
        raise SpanRefusedError(f"{item.kind!r} names no kind of region", where=where)


def _check_languages(text: str, item: Item, change: Change) -> None:
    """One item, and nothing else, stands in the layer of languages; its passages in the text."""
    where = f"article {change.article}, layer {change.layer}"
    if not isinstance(item, Languages) or change.layer != LANGUAGE or len(change.added) != 1:
        raise ConflictError("languages and annotations stand in layers of their own", where=where)
    fault = fault_in(item, len(text))
    if fault:
        raise SpanRefusedError(fault, where=where, advice=CODE_ADVICE)


def check_span(scheme: Scheme, text: str, span: Span, *, held: bool = False) -> None:
    """Raise ``SpanRefusedError`` unless ``text`` and ``scheme`` can hold ``span``."""
    if not 0 <= span.start < span.end <= len(text):
        raise SpanRefusedError(
            f"{span.start} to {span.end} is no range of its {len(text)} characters",
            where=_where(span),
            advice="Offsets count code points from 0; the end is exclusive.",
        )
    for edge in (span.start, span.end):
        if not graphemes.is_boundary(text, edge):
            raise SpanRefusedError(
                f"{edge} lies inside a written character ({text[max(0, edge - 1) : edge + 1]!r})",
                where=_where(span),
                advice="Move the edge to before the letter or after its marks.",
            )
    scheme.check_attributes(span.label, span.attributes, held=held)


def _where(span: Span) -> str:
    return f"article {span.article}, span {span.id}"
