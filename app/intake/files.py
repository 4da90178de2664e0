"""Which files the paths of an import mean: files, what lies in folders, standard input.

Hidden files, and what macOS puts beside the files of an archive, are not meant.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.errors import FileRefusedError, from_os_error
from app.formats import STDIN

Refused = list[FileRefusedError]


def files_of(paths: Iterable[str | Path], refused: Refused) -> Iterator[str | Path]:
    """Each path; of a folder, the files in it and below."""
    for path in paths:
        if str(path) == STDIN or not _is_folder(path):
            yield path
            continue
        before = len(refused)
        found = _in_folder(path, refused)
        if not found and len(refused) == before:
            refused.append(
                FileRefusedError(path, "the folder holds no files", advice="Name another.")
            )
        yield from found


def _is_folder(path: str | Path) -> bool:
    """False also for a path that cannot be looked at: opening it will say why."""
    try:
        return Path(path).is_dir()
    except OSError:
        return False


def _in_folder(folder: str | Path, refused: Refused) -> list[Path]:
    """The files in and below ``folder`` by name, but hidden ones. Links to folders are not followed.

    What cannot be looked into is refused: an import must not leave out a part without a word.
    """
    found = []

    def unreadable(error: OSError) -> None:
        place = error.filename or folder
        words = from_os_error(error, place)
        refused.append(FileRefusedError(place, words.what, advice=words.advice))

    for place, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = [name for name in sorted(folders) if is_meant(name)]
        for file in (Path(place, name) for name in sorted(names) if is_meant(name)):
            try:
                if file.is_file() or file.is_symlink():
                    found.append(file)
            except OSError as error:
                unreadable(error)
    return sorted(found)


def is_meant(name: str) -> bool:
    """Whether a file or folder of that name, found inside of what was named, is to be imported."""
    return not name.startswith(".") and name != "__MACOSX"
