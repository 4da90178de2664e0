"""What a reviewer writes beside a decision, as one value under the names that every order has."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict


class Why(TypedDict):
    """Why she decides so; each may be empty."""

    reason: str
    clause: str
    comment: str


class Signed(Why):
    """With whose decision it is, and when it was made."""

    reviewer: str
    now: datetime
