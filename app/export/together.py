"""Several files that take their places together: all of them or none, whatever happens between two.

What stood there is kept beside until the last is in its place, and a hidden note tells what was to
be done. Whoever finds the note of a process that was killed goes on: to the end where all was ready,
back to the beginning where that had failed already.

Trap: a file is moved in one step and several are not; who looks between two steps sees some of each.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from app.errors import from_os_error
from app.leftovers import half_made, left_beside

_NOTE: Final = "together"
_READY, _BACK = ".ready", ".back"
_stuck: list[tuple[Path, Sequence[Path | None]]] = []  # notes of this process, and what is kept


def put_together(folder: Path, moves: Sequence[tuple[Path, Path]]) -> None:
    """Move the first of each pair to the second, all of them in ``folder``. Raises ``FileRefusedError``
    and ``DiskFullError``, with all as it was.
    """
    kept = [half_made(place, "old") if place.exists() else None for _path, place in moves]
    told = [
        [path.name, place.name, old.name if old else ""]
        for (path, place), old in zip(moves, kept, strict=True)
    ]
    note = half_made(folder / _NOTE)
    place = folder
    try:
        for (_path, place), old in zip(moves, kept, strict=True):
            if old is not None:
                _keep(place, old)
        _write(note, json.dumps(told))
        note = note.replace(note.with_suffix(_READY))
        sync_folder(folder)
        for path, place in moves:
            path.replace(place)
        sync_folder(folder)
    except BaseException as error:
        if _is_back(note, told):
            _let_go(note, kept)
        else:
            _stuck.append((note.with_suffix(_BACK), kept))
        if isinstance(error, OSError):
            raise from_os_error(error, place) from error
        raise
    _let_go(note, kept)


def _let_go(note: Path, kept: Sequence[Path | None]) -> None:
    for leftover in (note, *filter(None, kept)):
        with suppress(OSError):
            leftover.unlink()


def finish_left(folder: Path) -> None:
    """Finish in ``folder`` what processes that are no more had begun, and what this one could not put
    back. Raises ``OSError`` when it still cannot.
    """
    for note, kept in [each for each in _stuck if each[0].parent == folder]:
        _back(folder, json.loads(note.read_text(encoding="utf-8")))
        _let_go(note, kept)
        _stuck.remove((note, kept))
    for note in left_beside(folder / _NOTE):
        with suppress(OSError):  # another one was quicker
            if note.suffix in (_READY, _BACK):
                told = json.loads(note.read_text(encoding="utf-8"))
                if note.suffix == _READY:
                    _go_on(folder, told)
                else:
                    _back(folder, told)
                sync_folder(folder)
            note.unlink()


def _keep(place: Path, old: Path) -> None:
    """``old`` is what stands in ``place``, which stays."""
    try:
        os.link(place, old)
    except OSError:  # a disk without links
        shutil.copy2(place, old)


def _write(note: Path, words: str) -> None:
    with note.open("x", encoding="utf-8") as stream:
        stream.write(words)
        stream.flush()
        os.fsync(stream.fileno())


def _go_on(folder: Path, told: list[list[str]]) -> None:
    for path, place, _old in told:
        if (folder / path).exists():
            (folder / path).replace(folder / place)


def _is_back(note: Path, told: list[list[str]]) -> bool:
    """Undo what was done, saying so first; whether all is as it was.

    Where the disk does not let it, the note and what is kept stay, and the next export goes back.
    """
    if note.suffix != _READY:
        return True
    try:
        _back(note.replace(note.with_suffix(_BACK)).parent, told)
    except OSError:
        return False
    with suppress(OSError):  # what is back stays so, though it is gone through again
        note.with_suffix(_BACK).unlink()
    return True


def _back(folder: Path, told: list[list[str]]) -> None:
    for path, place, old in told:
        if (folder / path).exists():
            continue  # it was not moved
        if not old:
            (folder / place).unlink(missing_ok=True)
        elif (folder / old).exists():
            (folder / old).replace(folder / place)


def sync_folder(folder: Path) -> None:
    """Make the new names last through a power cut, where the system knows how (not on Windows)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
