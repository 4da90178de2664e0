"""Files that are whole or not there: written beside their place, put into it when all are right.

Several are put there ``together``; where there is no folder yet they are made in a new one, which
gets its name at the end.

Traps: the disk may be full as late as at ``fsync`` or ``close``; whatever goes wrong, also a
cancel, the temporary files go and what stood in the places stays. Those of a process that was
killed go with the next export to the same place.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app.errors import FileRefusedError, from_os_error
from app.export.together import finish_left, put_together, sync_folder
from app.leftovers import half_made, left_beside, left_in


@contextmanager
def staged(folder: Path, *names: str) -> Iterator[list[Path]]:
    """Paths to write in place of ``names``, moved there, all or none, when the block ends well.

    The folder is made when it is not there, and taken away again when the block fails.
    """
    with (_inside if folder.exists() else _in_a_new)(folder, names) as paths:
        yield paths


@contextmanager
def _inside(folder: Path, names: Sequence[str]) -> Iterator[list[Path]]:
    if not folder.is_dir():
        raise FileRefusedError(folder, "is a file, not a folder", advice="Name a folder.")
    places = [folder / name for name in names]
    temporary = [half_made(place) for place in places]
    try:
        try:
            finish_left(folder)
            _sweep(path for path in left_in(folder) if path.is_file())
        except OSError as error:
            raise from_os_error(error, folder) from error
        for place in places:
            if place.is_dir():
                raise FileRefusedError(
                    place, "is a folder where a file must go", advice="Choose another folder."
                )
        yield temporary
        put_together(folder, [*zip(temporary, places, strict=True)])
    finally:
        for path in temporary:
            with suppress(OSError):
                path.unlink()


@contextmanager
def _in_a_new(folder: Path, names: Sequence[str]) -> Iterator[list[Path]]:
    new, made = half_made(folder), list[Path]()
    try:
        _make(folder.parent, made)
        try:
            _sweep(left_beside(folder))
            new.mkdir()
        except OSError as error:
            raise from_os_error(error, folder) from error
        yield [new / name for name in names]
        try:
            sync_folder(new)
            new.rename(folder)
        except OSError as error:
            raise from_os_error(error, folder) from error
        made.clear()
        sync_folder(folder.parent)
    finally:
        shutil.rmtree(new, ignore_errors=True)
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


def _sweep(left: Iterable[Path]) -> None:
    for path in left:
        with suppress(OSError):  # it is gone, or stays
            shutil.rmtree(path) if path.is_dir() else path.unlink()
