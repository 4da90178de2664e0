"""A reviewer's decision on one disagreement: what was offered, what was chosen, and why.

A rejection is a decision like any other: it counts as reviewed and leaves no gold span.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.model.ids import ArticleId, ItemId


class Choice(StrEnum):
    """What a decision took: one annotator's version, an edited span, none, or a rule's verdict.

    ``ASK`` decides nothing: the annotators are asked back, and the question stays open.
    """

    TAKE = "take"
    EDIT = "edit"
    REJECT = "reject"
    RULE = "rule"
    ASK = "ask"


@dataclass(frozen=True)
class Chosen:
    """A span of a reviewer's own making, as she let it stand."""

    start: int
    end: int
    label: str
    attributes: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: str = ""


@dataclass(frozen=True)
class ChosenRelation:
    """A relation of a reviewer's own choosing, between the ends that the question is about."""

    type: str


@dataclass(frozen=True)
class Decision:
    """One decision, kept beside the gold spans that it made.

    ``key`` identifies the question: a digest of what each annotator offered, so that work that
    changes afterwards comes back as a new question. ``offered`` maps annotator to the ids of her
    spans; ``gold`` are the ids of the gold spans made (empty when rejected). ``chosen`` is what an EDIT
    let stand, whatever becomes of its gold; empty for others, and where an older project kept none.
    """

    id: ItemId
    article: ArticleId
    layer: str
    reviewer: str
    time: str
    key: str
    choice: Choice
    taken: str
    offered: Mapping[str, tuple[ItemId, ...]] = field(default_factory=dict, hash=False)
    gold: tuple[ItemId, ...] = ()
    difference: str = ""
    reason: str = ""
    clause: str = ""
    comment: str = ""
    chosen: tuple[Chosen | ChosenRelation, ...] = ()
