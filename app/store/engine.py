"""sqlite-utils, loaded without the numpy that it would bring for columns of numpy's numbers.

The store has no such columns, and numpy is a fifth of a second that the window would wait for.
Trap: the block is only for the length of these imports, and only where numpy is not there yet.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _without(module: str) -> Iterator[None]:
    """Importing ``module`` fails inside, as if it were not installed."""
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[module]


with _without("numpy"):
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

__all__ = ["Database", "Migrations"]
