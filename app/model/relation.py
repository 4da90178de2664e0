"""A relation: a typed arrow from a head span to a tail span of the same article and layer."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.ids import ArticleId, ItemId


@dataclass(frozen=True)
class Relation:
    """``type`` as the scheme names it; ``head`` and ``tail`` are span ids."""

    id: ItemId
    article: ArticleId
    layer: str
    type: str
    head: ItemId
    tail: ItemId
