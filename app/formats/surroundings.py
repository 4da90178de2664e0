"""What is known of a file besides its bytes: what a user says of it, and what lies around it.

A format that needs any of it has a ``placed`` in its ``FORMAT``; all others never see this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from app.errors import FileRefusedError
from app.formats.records.fields import NO_COLUMNS

LeaveOut = Callable[[FileRefusedError], None]
"""Is told of each record that a reader leaves out because it is refused, with its line."""


def _nothing(_name: str) -> bytes | None:
    """Of a file that came alone."""
    return None


def _unheard(_words: str) -> None:
    """Nobody listens."""


@dataclass(frozen=True)
class Surroundings:
    """``unit`` is what offsets count in, if a user says it (those of ``units``), else "".

    ``place`` is where the file lies in the folder or archive that was named, "" where it was named
    itself. ``beside`` gives the bytes of the file with another name in the same folder, None where
    there is none. ``tell`` hears, in a sentence, what a reader found out or left out on its way:
    whoever brings the file in must be told of it. ``columns`` are those of ``fields``. ``owner`` is
    whose work it is, as far as its place says it. ``leave_out`` is there where the other records
    are wanted without one that is refused.
    """

    unit: str = ""
    place: str = ""
    beside: Callable[[str], bytes | None] = _nothing
    tell: Callable[[str], None] = _unheard
    columns: Mapping[str, str] = field(default_factory=lambda: NO_COLUMNS)
    leave_out: LeaveOut | None = None
    owner: str = ""


ALONE: Final = Surroundings()
"""Nothing lies around it, nothing is said of it, and nobody listens."""
