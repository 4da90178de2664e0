"""Puts a label on hits as one act: on a few at once, on many off the window's thread.

A few are handed to the desk to carry out. Many are written by the background, which takes a third
of a millisecond an article, and the desk only tells of them; what is done in the window meanwhile
waits in the desk's line.

Trap: whether a hit cuts a word is known only after its line is segmented, so that is told later,
and of the latest marking alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from app.annotation.hits import Marking, mark_hits
from app.errors import PenandaError
from app.model import ArticleId
from app.store import Hit, Project, between_words
from ui.background import Background

_AT_ONCE = 100  # hits, some ten milliseconds
Places: TypeAlias = Mapping[ArticleId, Sequence[tuple[int, int]]]


@dataclass(frozen=True)
class _Done:
    """What the background has written, and under which label."""

    marking: Marking
    label: str


class Marker(QObject):
    """``made(Marking, label)``, to be carried out; ``done(Marking, label)``, which is on the disk.

    ``parted(int)``: how many of those hits cut a word in two. ``refused(PenandaError)`` when there
    can be no such act; one that the background was refused, the background tells.
    """

    made = Signal(object, str)
    done = Signal(object, str)
    parted = Signal(int)
    failed = Signal()
    refused = Signal(object)

    def __init__(self, background: Background, project: Project) -> None:
        super().__init__()
        self._background = background
        self._project = project
        self._asked = 0
        self.busy = False
        background.done.connect(self._take)
        background.failed.connect(self._failed)

    def mark(self, hits: Sequence[Hit], label: str, who: str) -> None:
        """Mark ``hits`` as ``label`` in the layer of ``who``; what comes of it is told."""
        if self.busy:
            return
        self._asked += 1
        places: dict[ArticleId, list[tuple[int, int]]] = {}
        for hit in hits:
            places.setdefault(hit.article, []).append((hit.start, hit.end))
        path = self._project.path
        if len(hits) > _AT_ONCE:
            self.busy = True
            self._background.run(
                ("mark", id(self), self._asked),
                lambda: _Done(_mark(path, places, label, who), label),
            )
        else:
            try:
                marking = _marked(self._project, places, label, who)
            except PenandaError as error:
                self.refused.emit(error)
                return
            self.made.emit(marking, label)
        self._background.run(("parted", id(self), self._asked), lambda: _parted(path, places))

    def _take(self, key: object, result: object) -> None:
        if not (isinstance(key, tuple) and key[1:] == (id(self), self._asked)):
            return
        if isinstance(result, _Done):
            self.busy = False
            self.done.emit(result.marking, result.label)
        elif key[0] == "parted":
            self.parted.emit(result)

    def _failed(self, key: object, _message: str) -> None:
        if isinstance(key, tuple) and key == ("mark", id(self), self._asked):
            self.busy = False
            self.failed.emit()


def _mark(path: Path, places: Places, label: str, who: str) -> Marking:
    with Project.open(path) as project:
        marking = _marked(project, places, label, who)
        if marking.act is not None:
            project.apply(marking.act)
        return marking


def _marked(project: Project, places: Places, label: str, who: str) -> Marking:
    return mark_hits(
        (
            (project.work(article, who), project.article(article).text, ranges)
            for article, ranges in places.items()
        ),
        label,
        project.scheme,
    )


def _parted(path: Path, places: Places) -> int:
    """How many ranges begin or end within a word."""
    parted = 0
    with Project.open(path, read_only=True) as project:
        for article_id, ranges in places.items():
            article = project.article(article_id)
            whole = between_words(article.text, article.languages, sorted(ranges))
            parted += len(ranges) - len(list(whole))
    return parted
