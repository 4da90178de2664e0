"""What is to be released: of whom, in which formats, with the texts or without.

Trap: ``strict`` does not refuse that a format leaves out how gold came to be (``export.losses``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.errors import PenandaError
from app.export.training import Regions
from app.formats import FORMATS, format_named
from app.model import GOLD


@dataclass(frozen=True)
class Order:
    """What to release. Without ``texts`` only the text-free form goes out; ``strict`` refuses any loss
    but how gold came to be, which the manifest counts.
    ``projection`` is which spans go where a format holds one a token, "" for the format's own way.
    """

    layer: str = GOLD
    formats: tuple[str, ...] = ("jsonl",)
    regions: Regions = "drop"
    texts: bool = True
    strict: bool = False
    projection: str = ""

    def projection_of(self, name: str) -> str:
        """The ``projection`` where the format called ``name`` has it, else ""."""
        return self.projection if self.projection in format_named(name).projections else ""

    def check(self) -> None:
        """Raise ``PenandaError`` unless one of the formats has the ``projection``."""
        if self.projection and not (self.texts and any(map(self.projection_of, self.formats))):
            having = [name for name, one in FORMATS.items() if self.projection in one.projections]
            raise PenandaError(
                f"none of the formats has the projection {self.projection!r}",
                advice=f"Choose one of {', '.join(having)} with the texts, or no projection."
                if having
                else "Name no projection.",
            )


USUAL: Final = Order()
"""Gold as JSONL, with the texts."""
