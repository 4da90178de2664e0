"""Items as plain JSON and back: the one shape for the journal, history and exchange of changes.

Canonical form: keys sorted, no blanks, Unicode as it is, so that equal items are equal bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from app.model import (
    ArticleId,
    Change,
    Choice,
    Chosen,
    ChosenRelation,
    Decision,
    Item,
    ItemId,
    Languages,
    Place,
    Progress,
    Region,
    RegionState,
    Relation,
    Remark,
    SchemeText,
    Span,
    Split,
    State,
    Statement,
)

canonical: Final = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":")
).encode
"""A value as canonical JSON."""

plain: Final = json.JSONEncoder(ensure_ascii=False).encode
"""A value as JSON with its keys in their order."""


def item_to_json(item: Item) -> dict[str, Any]:
    """``item`` without its article and layer, which its change names."""
    if isinstance(item, Span):
        return {
            "item": "span",
            "id": item.id,
            "start": item.start,
            "end": item.end,
            "label": item.label,
            "attributes": dict(item.attributes),
            "note": item.note,
            "unsure": item.unsure,
        }
    if isinstance(item, Relation):
        return {
            "item": "relation",
            "id": item.id,
            "type": item.type,
            "head": item.head,
            "tail": item.tail,
        }
    if isinstance(item, Progress):
        return {"item": "progress", "state": item.state.value}
    if isinstance(item, Remark):
        return {"item": "remark", "note": item.note, "unsure": item.unsure}
    if isinstance(item, Region):
        return {
            "item": "region",
            "start": item.start,
            "end": item.end,
            "kind": item.kind,
            "state": item.state.value,
        }
    if isinstance(item, Languages):
        return {"item": "languages", **item.as_json()}
    if isinstance(item, SchemeText):
        return {"item": "scheme", "source": item.source}
    if isinstance(item, Place):
        return {"item": "place", "split": item.split.value}
    if isinstance(item, Statement):
        return {"item": "statement", "key": item.key, "text": item.text}
    return _decision_to_json(item)


def _decision_to_json(item: Decision) -> dict[str, Any]:
    return {
        "item": "decision",
        "id": item.id,
        "reviewer": item.reviewer,
        "time": item.time,
        "key": item.key,
        "choice": item.choice.value,
        "taken": item.taken,
        "offered": {annotator: list(ids) for annotator, ids in item.offered.items()},
        "gold": list(item.gold),
        "difference": item.difference,
        "reason": item.reason,
        "clause": item.clause,
        "comment": item.comment,
        **({"chosen": chosen_to_json(item.chosen)} if item.chosen else {}),
    }


def chosen_to_json(chosen: Iterable[Chosen | ChosenRelation]) -> list[dict[str, Any]]:
    """What a reviewer let stand, as plain JSON."""
    return [
        {"type": one.type}
        if isinstance(one, ChosenRelation)
        else {
            "start": one.start,
            "end": one.end,
            "label": one.label,
            "attributes": dict(one.attributes),
            "note": one.note,
        }
        for one in chosen
    ]


def chosen_from_json(data: Iterable[dict[str, Any]]) -> tuple[Chosen | ChosenRelation, ...]:
    """What ``chosen_to_json`` wrote as ``data``."""
    return tuple(ChosenRelation(**one) if "type" in one else Chosen(**one) for one in data)


def item_from_json(data: dict[str, Any], article: ArticleId, layer: str) -> Item:
    """The item that ``item_to_json`` wrote as ``data``."""
    kind = data["item"]
    fields = {key: value for key, value in data.items() if key != "item"}
    if kind == "span":
        return Span(article=article, layer=layer, **fields)
    if kind == "relation":
        return Relation(article=article, layer=layer, **fields)
    if kind == "progress":
        return Progress(article, layer, State(fields["state"]))
    if kind == "remark":
        return Remark(article, layer, **fields)
    if kind == "region":
        fields["state"] = RegionState(fields["state"])
        return Region(**fields)
    if kind == "languages":
        return Languages.from_json(fields)
    if kind == "scheme":
        return SchemeText(fields["source"])
    if kind == "place":
        return Place(Split(fields["split"]))
    if kind == "statement":
        return Statement(**fields)
    fields["choice"] = Choice(fields["choice"])
    fields["offered"] = {name: tuple(map(ItemId, ids)) for name, ids in fields["offered"].items()}
    fields["gold"] = tuple(map(ItemId, fields["gold"]))
    fields["chosen"] = chosen_from_json(fields.get("chosen", ()))
    return Decision(article=article, layer=layer, **fields)


def change_to_json(change: Change) -> dict[str, Any]:
    """``change`` without its article and layer, which stand beside it."""
    return {
        "removed": [item_to_json(item) for item in change.removed],
        "added": [item_to_json(item) for item in change.added],
    }


def change_from_json(data: dict[str, Any], article: ArticleId, layer: str) -> Change:
    """The change that ``change_to_json`` wrote as ``data``."""
    return Change(
        article,
        layer,
        removed=tuple(item_from_json(item, article, layer) for item in data["removed"]),
        added=tuple(item_from_json(item, article, layer) for item in data["added"]),
    )
