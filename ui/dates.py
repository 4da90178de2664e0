"""The date of an article as it is shown: a machine's time of day is left to the metadata."""

from __future__ import annotations

import re
from collections.abc import Mapping

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d\S*")


def date_of(meta: Mapping[str, object]) -> str:
    """What ``meta`` says of the date: of an ISO 8601 moment its day, in its own zone; else all of it."""
    said = str(meta.get("date", ""))
    moment = _MOMENT.fullmatch(said)
    return moment[1] if moment is not None else said
