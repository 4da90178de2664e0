"""Makes the act that puts a label on hits: a few at once, many off the window's thread.

Traps: the act is made of the work as it was read, and a change meanwhile is found by the store when
it is applied; whether a hit cuts a word is known only after its line is segmented, so that is told
later, and of the latest marking alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


class Marker(QObject):
    """``made(Marking, label)``; ``parted(int)``, how many of those hits cut a word in two.

    ``refused(PenandaError)`` when there can be no such act.
    """

    made = Signal(object, str)
    parted = Signal(int)
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
                ("mark", id(self), self._asked), lambda: (_marking(path, places, label, who), label)
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
        if key[0] == "parted":
            self.parted.emit(result)
        elif key[0] == "mark":
            self.busy = False
            marking, label = result  # type: ignore[misc]
            self.made.emit(marking, label)

    def _failed(self, key: object, message: str) -> None:
        if isinstance(key, tuple) and key == ("mark", id(self), self._asked):
            self.busy = False
            self.refused.emit(PenandaError(message))


def _marking(path: Path, places: Places, label: str, who: str) -> Marking:
    with Project.open(path, read_only=True) as project:
        return _marked(project, places, label, who)


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
        for number, ranges in places.items():
            article = project.article(number)
            whole = between_words(article.text, article.language, sorted(ranges))
            parted += len(ranges) - len(list(whole))
    return parted
