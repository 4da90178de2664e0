"""Which files the paths of an import mean: files, what lies in folders and archives, standard input.

A path with ``*``, ``?`` or ``[…]`` that is no file itself is a pattern of files, for shells that
leave it as it is; ``**`` stands for folders in folders. Hidden files, and what macOS puts into an
archive beside the files, are not meant unless they are named.
"""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipInfo

from app.errors import FileRefusedError, from_os_error
from app.formats import STDIN
from app.intake.zips import Archive, is_archive, is_meant

Refused = list[FileRefusedError]
_MAGIC = re.compile(r"[*?[]")


@dataclass(frozen=True)
class Source:
    """A file to be read: its ``path``, or for a member of an ``archive`` only the name it goes by.

    A ``text`` comes from no file, and is not to be decoded.
    """

    path: str | Path
    archive: Archive | None = None
    member: ZipInfo | None = None
    text: str | None = None

    def open(self) -> AbstractContextManager[BinaryIO | None]:
        """The bytes of a member; of any other file None, it is opened by its path."""
        if self.archive is None or self.member is None:
            return nullcontext()
        return self.archive.open(self.member)


def sources_of(paths: Iterable[str | Path], refused: Refused) -> Iterator[Source]:
    """Each file that is meant, in order; what cannot be looked at goes to ``refused``."""
    for path in paths:
        for file in _files(path, refused):
            if not is_archive(file):
                yield Source(file)
                continue
            try:
                with Archive(file) as archive:
                    for name, member in archive.members():
                        yield Source(name, archive, member)
            except FileRefusedError as error:
                refused.append(error)


def _files(path: str | Path, refused: Refused) -> Iterator[str | Path]:
    """``path``, or the files in the folder that it is, or those that fit the pattern that it is."""
    if str(path) == STDIN or (not _is_folder(path) and not _is_pattern(path)):
        yield path
        return
    before = len(refused)
    if _is_folder(path):
        found, none = _in_folder(path, refused), "the folder holds no files"
    else:
        found, none = _fitting(str(path), refused), "no file fits this pattern"
    if not found and len(refused) == before:
        refused.append(FileRefusedError(path, none, advice="Name another."))
    yield from found


def _is_folder(path: str | Path) -> bool:
    """False also for a path that cannot be looked at: opening it will say why."""
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _is_pattern(path: str | Path) -> bool:
    return _MAGIC.search(str(path)) is not None and not os.path.lexists(path)


def _fitting(pattern: str, refused: Refused) -> list[Path]:
    """The files that fit ``pattern``, by name."""
    parts = Path(pattern).parts
    fixed = next(number for number, part in enumerate(parts) if _MAGIC.search(part))
    base, rest = Path(*parts[:fixed]), parts[fixed:]
    deepest = None if "**" in rest else len(rest)
    found = _in_folder(base, refused, deepest)
    return [file for file in found if _fits(file.relative_to(base).parts, rest)]


def _fits(parts: tuple[str, ...], pattern: tuple[str, ...]) -> bool:
    """Whether ``parts`` of a path are those of ``pattern``: all ways to read ``**`` go on side by side."""

    def behind(places: Iterable[int]) -> Iterator[int]:
        """The places in the pattern, and those behind each ``**`` that stands for nothing."""
        for place in places:
            yield place
            while place < len(pattern) and pattern[place] == "**":
                place += 1
                yield place

    reached = set(behind([0]))
    for part in parts:
        open_places = [place for place in reached if place < len(pattern)]
        stay = [place for place in open_places if pattern[place] == "**"]
        step = [place + 1 for place in open_places if fnmatch.fnmatch(part, pattern[place])]
        reached = set(behind([*stay, *step]))
    return len(pattern) in reached


def _in_folder(folder: str | Path, refused: Refused, deepest: int | None = None) -> list[Path]:
    """The files in and below ``folder`` by name, but hidden ones. Links to folders are not followed.

    ``deepest`` is how many folders down to look, 1 for no folder in it. What cannot be looked into
    is refused: an import must not leave out a part without a word.
    """
    found = []

    def unreadable(error: OSError) -> None:
        place = error.filename or folder
        words = from_os_error(error, place)
        refused.append(FileRefusedError(place, words.what, advice=words.advice))

    for place, folders, names in os.walk(folder, onerror=unreadable):
        depth = len(Path(place).relative_to(folder).parts) + 1
        folders[:] = (
            [] if depth == deepest else [name for name in sorted(folders) if is_meant(name)]
        )
        for file in (Path(place, name) for name in sorted(names) if is_meant(name)):
            try:
                if file.is_file() or file.is_symlink():
                    found.append(file)
            except OSError as error:
                unreadable(error)
    return sorted(found)
