"""What the dialog shows, read off the window's thread: the list, and one backup beside today."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.annotation.history import moment_of
from app.errors import PenandaError
from app.model import ArticleId
from app.store import (
    Backup,
    Contents,
    Entry,
    Project,
    backups_of,
    contents_of,
    lost_with,
    steps_since,
)
from app.store.key import Key
from ui import deeds
from ui.refusals import in_words

_SHOWN = 1000  # entries of the journal


@dataclass(frozen=True)
class Place:
    """The project at ``path``, and what opens it and its backups when it is locked."""

    path: Path
    key: Key | None = None

    def open(self, path: Path) -> Project:
        """One of its files, to be read."""
        return Project.open(path, read_only=True, key=self.key)


@dataclass(frozen=True)
class Listed:
    """A backup with the acts that were done since; -1 when its history is another one.

    None when it cannot be told, because the backup or the project cannot be read.
    """

    backup: Backup
    since: int | None = None


@dataclass(frozen=True)
class Done:
    """One line of the journal, in the words of the history. ``time`` is ISO 8601 in UTC."""

    time: str
    who: str
    words: str


@dataclass(frozen=True)
class Beside:
    """A backup beside the project of today. ``now`` is None when that cannot be read, then ``why``.

    ``done`` tells the latest of what is not in the backup, the newest first; ``count`` is how much
    that is in all.
    """

    then: Contents
    now: Contents | None
    done: tuple[Done, ...] = ()
    count: int = 0
    parted: bool = False
    why: str = ""


def listed(place: Place) -> list[Listed]:
    """The backups, newest first."""
    found = backups_of(place.path)
    try:
        with place.open(place.path) as project:
            return [Listed(one, _since(place, one, project)) for one in found]
    except PenandaError:  # why is told beside each
        return [Listed(one) for one in found]


def _since(place: Place, backup: Backup, project: Project) -> int | None:
    try:
        with place.open(backup.path) as copy:
            steps = steps_since(copy, project)
    except PenandaError:  # told when it is chosen
        return None
    return -1 if steps is None else steps


def beside(place: Place, backup: Backup) -> Beside:
    """``backup`` beside the project as it is. Raises ``PenandaError`` when it cannot be read."""
    with place.open(backup.path) as copy:
        then = contents_of(copy)
        try:
            with place.open(place.path) as project:
                lost = lost_with(copy, project)
                done = _done(lost.entries[::-1][:_SHOWN], project)
                return Beside(
                    then, contents_of(project), done, len(lost.entries), parted=lost.parted
                )
        except PenandaError as error:
            return Beside(then, None, why=in_words(error))


def _done(entries: tuple[Entry, ...], project: Project) -> tuple[Done, ...]:
    @cache
    def text_of(article: ArticleId) -> str:
        return project.article(article).text

    def words(entry: Entry) -> str:
        if entry.article is None:
            return entry.title
        return deeds.words_of(moment_of([entry]), text_of(entry.article), project.scheme)

    return tuple(Done(each.time, each.who, words(each)) for each in entries)
