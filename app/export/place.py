"""Files that are whole or not there: written beside their place, put into it when all are right.

Traps: the disk may be full as late as at ``fsync`` or ``close``; whatever goes wrong, also a
cancel, the temporary files go and what stood in the places stays. Those of a process that was
killed go with the next export to the same place.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app.errors import FileRefusedError, from_os_error
from app.export.leftovers import half_made, left_beside


@contextmanager
def staged(folder: Path, *names: str) -> Iterator[list[Path]]:
    """Paths to write in place of ``names``, moved there in that order when the block ends well.

    The folder is made when it is not there, and taken away again when the block fails.
    """
    places = [folder / name for name in names]
    temporary = [half_made(place) for place in places]
    made: list[Path] = []
    try:
        _make(folder, made)
        for place in places:
            _sweep(place)
            if place.is_dir():
                raise FileRefusedError(
                    place, "is a folder where a file must go", advice="Choose another folder."
                )
        yield temporary
        for path, place in zip(temporary, places, strict=True):
            try:
                path.replace(place)
            except OSError as error:
                raise from_os_error(error, place) from error
        made.clear()
        sync_folder(folder)
    finally:
        for path in temporary:
            with suppress(OSError):
                path.unlink()
        for path in made:
            with suppress(OSError):
                path.rmdir()


@contextmanager
def written(path: Path, place: Path) -> Iterator[BinaryIO]:
    """A stream to the new file ``path``, on the disk when the block ends; ``place`` names it in errors."""
    try:
        with path.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise from_os_error(error, place) from error


def _make(folder: Path, made: list[Path]) -> None:
    """Make ``folder`` and its parents, noting in ``made`` those that were not there, inner first."""
    missing = []
    for path in (folder, *folder.parents):
        if path.exists():
            break
        missing.append(path)
    try:
        for path in reversed(missing):
            path.mkdir()
            made.insert(0, path)
        if not folder.is_dir():
            raise FileRefusedError(folder, "is a file, not a folder", advice="Name a folder.")
    except OSError as error:
        raise from_os_error(error, folder) from error


def _sweep(place: Path) -> None:
    for path in left_beside(place):
        with suppress(OSError):  # it is gone, or stays
            path.unlink()


def sync_folder(folder: Path) -> None:
    """Make the new names last through a power cut, where the system knows how (not on Windows)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
