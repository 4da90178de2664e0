"""What an act is told that does not fit what the project holds by now."""

from __future__ import annotations

from app.errors import ConflictError
from app.model import Change, Item


def changed(item: Item, change: Change) -> ConflictError:
    """``item``, which ``change`` removes, is not there as it was."""
    return ConflictError(
        f"the {type(item).__name__.lower()} has changed since it was read",
        where=f"article {change.article}, layer {change.layer}, {item.id}",
        advice="Open the article again and repeat the step.",
    )
