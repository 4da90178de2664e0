"""Typed ids, such that the work of two machines can always be brought together.

What is made here is random at birth; what comes in by a file without an id gets one made from its
content (``formats.naming``), the same on every machine.
"""

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
