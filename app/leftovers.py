"""What a killed process leaves half made: its name tells whose it was, and the next one sweeps it up.

Trap: a machine that shares the disk has processes of its own numbers, so the name tells the machine
too; what another one left stays.
"""

from __future__ import annotations

import os
import platform
import re
import uuid
from collections.abc import Iterator
from pathlib import Path


def half_made(place: Path, ending: str = "part") -> Path:
    """A hidden name beside ``place`` for what this process makes to put there."""
    stamp = f"{_machine()}-{os.getpid()}-{uuid.uuid4().hex[:8]}"
    return place.with_name(f".{place.name}.{stamp}.{ending}")


def left_beside(place: Path) -> Iterator[Path]:
    """What processes of this machine that are no more left half made for ``place``."""
    return _left(place.parent, re.escape(place.name))


def left_in(folder: Path) -> Iterator[Path]:
    """What they left half made for anything in ``folder``."""
    return _left(folder, ".+")


def _left(folder: Path, name: str) -> Iterator[Path]:
    stamp = re.escape(_machine()) + r"-(?P<pid>[0-9]+)-[0-9a-f]{8}"
    pattern = re.compile(rf"\.{name}\.{stamp}\.[a-z]+(?:-[a-z]+)?")  # what SQLite has beside it
    for path in sorted(folder.iterdir()):
        found = pattern.fullmatch(path.name)
        if found is not None and not _lives(int(found["pid"])):
            yield path


def _lives(pid: int) -> bool:
    if os.name != "posix":  # there a signal would end it
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _machine() -> str:
    return re.sub(r"[^A-Za-z0-9]", "_", platform.node() or "machine")
