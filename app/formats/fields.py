"""What a table, or JSON of anyone's making, may say of an article besides its text."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FIELDS: Final = ("text", "title", "date", "source", "language", "id")
"""What ``columns`` can name a column or key for."""

NO_COLUMNS: Final[Mapping[str, str]] = MappingProxyType({})
"""Nothing is said of which column holds what; the usual names count."""
