"""Several columns as one, so that rows that are alike in all of them have one number."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from app.comparison.columns import Ints

_ROOM = 2**62


def fold(columns: Iterable[Ints]) -> tuple[Ints, Ints]:
    """The first row of each kind, and of each row the number of its kind.

    The columns hold no negative number. Two rows are of one kind if no column tells them apart.
    """
    code, size = np.zeros(0, dtype=np.int64), 0
    for column in columns:
        top = int(column.max(initial=0)) + 1
        if not size:
            code, size = column, top
            continue
        if size > _ROOM // top:
            _, code = np.unique(code, return_inverse=True)
            size = int(code.max(initial=0)) + 1
        code, size = code * top + column, size * top
    _, first, kind = np.unique(code, return_index=True, return_inverse=True)
    return first, kind
