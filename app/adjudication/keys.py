"""How a question is known again: a digest of what each annotator offers for it and of nothing else.

So a decision can be read without the others: it stands while what was offered to it is marked as it
was. Ids are not in the digest: whoever marks the same again has changed nothing. Notes are in it only
where nothing else differs and the question is about them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Final

from app.adjudication.version import content_of
from app.comparison.disagreement import Difference, Disagreement, stacked_spans
from app.errors import NotFoundError
from app.model import Decision, ItemId, Span, Work

ALONE: Final = "gold:"
RELATION: Final = "relation:"
SPAN: Final = "span:"
_JSON: Final = json.JSONEncoder(sort_keys=True, ensure_ascii=False)


def item_key(item: Disagreement, names: Collection[str] | None = None) -> str:
    """The key of a question about ``item``, or about what those of ``names`` offer for it."""
    told = item.spans if names is None else names
    if names is None:
        noted = item.difference is Difference.NOTE
    else:
        noted = not item.relations and _differ_in_notes([item.spans.get(name, ()) for name in told])
    if item.relations:
        return RELATION + _digest(
            item,
            {
                name: [
                    [entry.type, *(_end(end, item) for end in item.spans[name])]
                    for entry in item.relations.get(name, ())
                ]
                for name in told
            },
        )
    written = (
        f"{_quoted(name)}: {_spans(item.spans.get(name, ()), noted)}" for name in sorted(told)
    )
    return SPAN + _hashed(f"[{_quoted(item.article)}, {{{', '.join(written)}}}]")


_quoted = lru_cache(maxsize=10_000)(encode_basestring)


def _spans(spans: Sequence[Span], noted: bool) -> str:
    """What is marked, as ``_JSON`` would write it, at a third of the time."""
    if len(spans) == 1 and not spans[0].attributes:
        span = spans[0]
        note = f", {_quoted(span.note)}" if noted else ""
        return f"[[{span.start}, {span.end}, {_quoted(span.label)}, []{note}]]"
    return _JSON.encode(
        sorted(
            [
                *(span.start, span.end, span.label, sorted(span.attributes.items())),
                *([span.note] if noted else ()),
            ]
            for span in spans
        )
    )


def _end(span: Span, item: Disagreement) -> list[object]:
    """How the end of a relation is known: its attributes are in it where nothing else tells it apart."""
    told: list[object] = [span.start, span.end, span.label]
    return (
        [*told, sorted(span.attributes.items())] if (span.layer, span.id) in item.stacked else told
    )


def alone_key(span: ItemId) -> str:
    """The key of the question about a gold span: its id, for it is nobody else's."""
    return f"{ALONE}{span}"


def decided_key(decision: Decision, works: Mapping[str, Work]) -> str:
    """The key of what ``decision`` was offered, as it is marked in ``works`` by layer.

    It is the decision's own while nothing of it changed; empty when something of it is gone.
    """
    offered = decision.offered
    try:
        if decision.key.startswith(RELATION):
            return item_key(_relation(decision, works))
        spans = {name: tuple(works[name].span(one) for one in ids) for name, ids in offered.items()}
    except (NotFoundError, KeyError):
        return ""
    return item_key(Disagreement(decision.article, Difference.SAME, spans), tuple(spans))


def _relation(decision: Decision, works: Mapping[str, Work]) -> Disagreement:
    relations = {}
    for name, ids in decision.offered.items():
        held = {one.id: one for one in works[name].relations} if ids else {}
        relations[name] = tuple(held[ItemId(wanted)] for wanted in ids)
    ends = {
        name: tuple(works[name].span(end) for one in row for end in (one.head, one.tail))
        for name, row in relations.items()
    }
    stacked = stacked_spans(span for name in ends for span in works[name].spans)
    return Disagreement(
        decision.article, Difference.RELATION, ends, relations=relations, stacked=stacked
    )


def _differ_in_notes(offered: Collection[tuple[Span, ...]]) -> bool:
    """Whether all say the same of one span, and not all noted the same on it."""
    if not any(span.note for spans in offered for span in spans):
        return False
    spans = [spans[0] for spans in offered if len(spans) == 1]
    return (
        len(spans) == len(offered)
        and len({content_of(span) for span in spans}) == 1
        and len({span.note for span in spans}) > 1
    )


def _digest(item: Disagreement, offered: Mapping[str, object]) -> str:
    return _hashed(_JSON.encode([item.article, offered]))


def _hashed(told: str) -> str:
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
