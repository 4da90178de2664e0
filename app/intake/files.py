"""Which files the paths of an import mean: files, what lies in folders and archives, standard input.

A path with ``*``, ``?`` or ``[…]`` that is no file itself is a pattern of files, for shells that
leave it as it is; ``**`` stands for folders in folders. Hidden files, and what macOS puts into an
archive beside the files, are not meant unless they are named; what is surely no article is passed
over (``passing``).
"""

from __future__ import annotations

import fnmatch
import os
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO
from zipfile import ZipInfo

from app.errors import FileRefusedError, from_os_error
from app.formats import STDIN
from app.formats.source import LARGEST, too_large
from app.intake import inception
from app.intake.owners import annotated, content_of, owners
from app.intake.passing import apart, count, endings
from app.intake.zips import Archive, is_archive, is_meant
from app.model import State

Refused = list[FileRefusedError]
_MAGIC = re.compile(r"[*?[]")


@dataclass(frozen=True)
class Source:
    """A file to be read: its ``path``, or for a member of an ``archive`` only the name it goes by.

    ``below`` is where it lies in what was named, the archive's name first, "" where it was named
    itself; ``owner`` who worked on it there (``owners``). A ``text`` comes from no file, and is not
    to be decoded.
    """

    path: str | Path
    below: str = ""
    archive: Archive | None = None
    member: ZipInfo | None = None
    text: str | None = None
    owner: str = ""
    state: State | None = None

    def open(self) -> AbstractContextManager[BinaryIO | None]:
        """The bytes of a member; of any other file None, it is opened by its path."""
        if self.archive is None or self.member is None:
            return nullcontext()
        return self.archive.open(self.member)

    def beside(self, name: str) -> bytes | None:
        """What is in the file called ``name`` in the same folder, None where there is none.

        Raises ``FileRefusedError`` where it cannot be read, or is larger than an article may be.
        """
        if self.text is not None or str(self.path) == STDIN:
            return None
        fellow = Path(self.path).with_name(name)
        if self.archive is not None:
            member = self.archive.find(str(fellow))
            if member is None:
                return None
            with self.archive.open(member) as stream:
                data = stream.read(LARGEST + 1)
        else:
            try:
                with fellow.open("rb") as stream:
                    data = stream.read(LARGEST + 1)
            except (FileNotFoundError, IsADirectoryError):
                return None
            except OSError as error:
                raise from_os_error(error, fellow) from error
        if len(data) > LARGEST:
            raise too_large(str(fellow))
        return data


def sources_of(
    paths: Iterable[str | Path], refused: Refused, passed: Counter[str]
) -> Iterator[Source]:
    """Each file that is meant, in order; what cannot be looked at goes to ``refused``.

    ``passed`` counts by their endings the files that are passed over.
    """
    for path in paths:
        states = _States(_text_of)
        for file, below, owner in _files(path, refused, passed, states):
            if not is_archive(file):
                yield Source(file, below, owner=owner, state=states.of(file))
                continue
            try:
                with Archive(file) as archive:
                    yield from _members(file, below, archive, passed)
            except FileRefusedError as error:
                refused.append(error)


def _members(
    file: str | Path, below: str, archive: Archive, passed: Counter[str]
) -> Iterator[Source]:
    members = archive.members()
    named = {Path(name): member for name, member in members}
    states = _States(lambda file: _read_member(archive, named[file]))
    states.look(named)
    found, others = apart(list(named))
    passed += count(others)
    if not found:
        raise _only_others(file, "archive", others)
    meant = set(found)
    there = {Path(name): (member.CRC, member.file_size) for name, member in members}
    whose = owners(annotated(found, there.__contains__), there.__getitem__)
    for name, member in members:
        if Path(name) in meant:
            inside = name.removeprefix(f"{file}/")
            place = f"{below or Path(file).name}/{inside}"
            yield Source(
                name, place, archive, member, owner=whose.get(Path(name), ""), state=states.of(name)
            )


def _text_of(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(LARGEST)
    except OSError:
        return b""  # it is no article; what is, is read all the same


def _read_member(archive: Archive, member: ZipInfo) -> bytes:
    with archive.open(member) as stream:
        return stream.read(LARGEST)


class _States:
    """How far each annotator of an exported project of INCEpTION is, as its settings say."""

    def __init__(self, content: Callable[[Path], bytes]) -> None:
        self._content = content
        self._known: dict[PurePath, Mapping[tuple[str, str], State]] = {}

    def look(self, files: Collection[Path]) -> None:
        """Read the settings among ``files``."""
        for root, settings in inception.settings_in(files).items():
            self._known[root] = inception.states_in(self._content(settings))

    def of(self, file: str | Path) -> State | None:
        """How far whoever made ``file`` is with its text."""
        for root in Path(file).parents if self._known else ():
            if root in self._known:
                return inception.state_of(root, Path(file), self._known[root])
        return None


def _only_others(path: str | Path, what: str, others: list[Path]) -> FileRefusedError:
    told = endings(count(others))
    return FileRefusedError(
        path, f"the {what} holds no articles, only other files ({told})", advice="Name another."
    )


def _files(
    path: str | Path, refused: Refused, passed: Counter[str], states: _States
) -> Iterator[tuple[str | Path, str, str]]:
    """``path``, or the files in the folder that it is, or those that fit the pattern that it is; each
    with where it lies below what was named, and who worked on it there.
    """
    if str(path) == STDIN or (not _is_folder(path) and not _is_pattern(path)):
        yield path, "", ""
        return
    before = len(refused)
    if _is_folder(path):
        base, what, none = Path(path), "folder", "the folder holds no files"
        inside = list(_in_folder(path, refused))
        states.look(inside)
        found, others = apart(inside)
    else:
        base, pattern = _pattern(str(path))
        what, none = "pattern", "no file fits this pattern"
        found, others = _fitting(base, pattern, refused)
    passed += count(others)
    if not found and others:
        refused.append(_only_others(path, what, others))
    elif not found and len(refused) == before:
        refused.append(FileRefusedError(path, none, advice="Name another."))
    whose = owners(annotated(found, Path.is_file), content_of)
    for file in found:
        yield file, file.relative_to(base).as_posix(), whose.get(file, "")


def _is_folder(path: str | Path) -> bool:
    """False also for a path that cannot be looked at: opening it will say why."""
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _is_pattern(path: str | Path) -> bool:
    return _MAGIC.search(str(path)) is not None and not os.path.lexists(path)


def _pattern(pattern: str) -> tuple[Path, tuple[str, ...]]:
    """The folder that ``pattern`` begins in, and its parts from the first that is one."""
    parts = Path(pattern).parts
    fixed = next(number for number, part in enumerate(parts) if _MAGIC.search(part))
    return Path(*parts[:fixed]), parts[fixed:]


def _fitting(
    base: Path, pattern: tuple[str, ...], refused: Refused
) -> tuple[list[Path], list[Path]]:
    """The files below ``base`` that fit ``pattern``, by name, and such as are passed over."""
    deepest = None if "**" in pattern else len(pattern)
    found, others = apart(_in_folder(base, refused, deepest))

    def fits(file: Path) -> bool:
        return _fits(file.relative_to(base).parts, pattern)

    return [*filter(fits, found)], [*filter(fits, others)]


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
