"""Typed ids: random at birth, so that the work of two machines can always be brought together."""

from __future__ import annotations

import uuid
from typing import NewType

ArticleId = NewType("ArticleId", str)
ItemId = NewType("ItemId", str)
ActId = NewType("ActId", str)


def new_id() -> ItemId:
    """A fresh id for a span, relation or decision: 32 hexadecimal digits of a random UUID."""
    return ItemId(uuid.uuid4().hex)


def new_act_id() -> ActId:
    """A fresh id for one act of a person."""
    return ActId(uuid.uuid4().hex)
