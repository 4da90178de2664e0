"""The words of articles, found off the window's thread and kept for a while.

Both pages read the same text; whoever asks first has it divided, and all are told. What is found is
kept in the project too, so that the next opening need not wait. The names that the project knows
are laid over it here, since they change with every mark.

Traps: an article whose languages were changed meanwhile is another one to divide. And names that
were marked while the project's were being read may be among what was read, or not: they are laid
over it, perhaps counted twice, and all are read again.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import PenandaError
from app.languages import Names, Segmentation, segment_article
from app.model import Act, Article, ArticleId, Languages, Scheme, Span
from app.store import Project
from ui.background import Background

log = logging.getLogger(__name__)
_KEPT = 5_000_000  # characters of text whose words are kept
_AT_ONCE = 100_000  # characters over which names are laid in a hundredth of a second


@dataclass
class _Known:
    """What was found of an article; ``named`` with the names, until these change."""

    languages: Languages
    found: Segmentation
    named: Segmentation | None = None
    naming: bool = False


class Words(QObject):
    """``found(ArticleId)`` when the words of an article that was asked for are known, or others.

    With the ``path`` of a project, what is found is kept there, and its names are heeded.
    """

    found = Signal(str)

    def __init__(
        self, background: Background, path: Path | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__()
        self.background = background
        self._path = path
        self._read_only = read_only
        self._known: dict[ArticleId, _Known] = {}
        self._asked: dict[ArticleId, Languages] = {}
        self._names = Names()
        self._wanted = False  # whether anybody asked for words, and so for names
        self._reading = False  # whether names are being read
        self._tidied = read_only  # whether what older programs kept is dropped, or is to stay
        self._stale = True  # whether there may be others than were read
        self._since: list[tuple[list[str], list[str]]] = []  # went and came while they are read
        self._laid = 0  # how often other names came
        background.done.connect(self._take)
        background.failed.connect(self._failed)

    def of(self, article: Article) -> Segmentation | None:
        """The article's words, names joined; None while they are being looked for."""
        known = self._known.pop(article.id, None)
        if known is not None and known.languages == article.languages:
            self._known[article.id] = known  # the last in the line to be forgotten
            if known.named is None:
                self._name(known, article)
            return known.named or known.found
        if self._asked.get(article.id) != article.languages:
            self._asked[article.id] = article.languages
            key = ("words", article.id, article.languages)
            self.background.run(key, lambda: _words_of(article, self._path, self._read_only))
        return None

    def _name(self, known: _Known, article: Article) -> None:
        """Lay the names over: at once, or over a long text in the background."""
        if len(article.text) <= _AT_ONCE:
            known.named = self._names.over(known.found, article.text)
        elif not known.naming:
            known.naming = True
            names, found, text = self._names.copy(), known.found, article.text
            key = ("named", article.id, self._laid)
            self.background.run(key, lambda: names.over(found, text))

    def heed(self, act: Act, article: Article | None, scheme: Scheme) -> None:
        """Take in the names that ``act`` marks, or takes away: at once in the open ``article``.

        Those of other articles come a little later, read from the project.
        """
        changed = elsewhere = False
        for change in act.changes:
            gone, came = _named(change.removed, scheme), _named(change.added, scheme)
            if article is None or change.article != article.id:
                elsewhere |= bool(gone or came)
            elif gone or came:
                went = [span.surface(article.text) for span in gone]
                here = [span.surface(article.text) for span in came]
                changed |= self._count(went, here)
                if self._reading:
                    self._since.append((went, here))
        if changed:
            self._lay_anew()
        if elsewhere:
            self.renew()

    def renew(self) -> None:
        """Read the names again: articles or work came from elsewhere."""
        self._stale = True
        self._read_names()

    def _count(self, gone: list[str], came: list[str]) -> bool:
        """Whether there are other names for it."""
        added = [self._names.add(surface) for surface in came]
        removed = [self._names.remove(surface) for surface in gone]
        return any(added) or any(removed)

    def _lay_anew(self) -> None:
        self._laid += 1
        for known in self._known.values():
            known.named, known.naming = None, False
        for article in list(self._known):  # whoever hears it asks for it, which moves it
            self.found.emit(article)

    def _take(self, key: object, found: object) -> None:
        if not isinstance(key, tuple):
            return
        if key[0] == "names":
            self._take_names(found if isinstance(found, Names) else None)
        elif key[0] == "words" and isinstance(found, Segmentation):
            self._keep(key[1], key[2], found)
            self._wanted = True
            self._read_names()
        elif key[0] == "named" and isinstance(found, Segmentation):
            known = self._known.get(key[1])
            if known is not None and key[2] == self._laid and known.named is None:
                known.named = found
                self.found.emit(key[1])

    def _failed(self, key: object, _message: str) -> None:
        """What failed may be asked for again."""
        if not isinstance(key, tuple):
            return
        if key[0] == "names":
            self._take_names(None)
        elif key[0] == "words" and self._asked.get(key[1]) == key[2]:
            del self._asked[key[1]]
        elif key[0] == "named" and key[1] in self._known and key[2] == self._laid:
            self._known[key[1]].naming = False

    def _read_names(self) -> None:
        """Behind the first words, which somebody waits for; one reading at a time."""
        path = self._path
        if path is not None and self._wanted and self._stale and not self._reading:
            self._reading, self._stale = True, False
            tidy, self._tidied = not self._tidied, True
            self.background.run(("names",), lambda: _names_of(path, tidy=tidy))

    def _take_names(self, names: Names | None) -> None:
        """The names that were read; None when they could not be: then those known stay."""
        self._reading = False
        since, self._since = self._since, []
        if names is None:
            self._stale = True  # read at the next occasion
            return
        self._names = names
        for gone, came in since:
            self._count(gone, came)
        self._stale |= bool(since)
        self._lay_anew()
        self._read_names()

    def _keep(self, article: ArticleId, languages: Languages, found: Segmentation) -> None:
        if self._asked.get(article) != languages:
            return  # it was asked for again, in other languages
        del self._asked[article]
        self._known[article] = _Known(languages, found)
        kept = sum(each.found.words[-1] for each in self._known.values())
        for oldest in list(self._known)[:-1]:
            if kept <= _KEPT:
                break
            kept -= self._known.pop(oldest).found.words[-1]
        self.found.emit(article)


def _named(items: Iterable[object], scheme: Scheme) -> list[Span]:
    """The spans among ``items`` with a label of names."""
    labels = {label.name for label in scheme.labels if label.names}
    return [item for item in items if isinstance(item, Span) and item.label in labels]


def _words_of(article: Article, path: Path | None, read_only: bool) -> Segmentation:
    if path is None:
        return segment_article(article.text, article.languages)
    try:
        with Project.open(path, read_only=read_only) as project:
            return project.segmentation(article)
    except PenandaError as error:  # what keeps it from being kept is told where it is written to
        log.info("words of %s are not kept: %s", article.id, error)
        return segment_article(article.text, article.languages)


def _names_of(path: Path, *, tidy: bool) -> Names | None:
    """The names of the project at ``path``; to ``tidy`` drops what older programs kept there.

    Otherwise it is opened to read, so that no writer waits for it.
    """
    try:
        with Project.open(path, read_only=not tidy) as project:
            while tidy and project.drop_stale_segmentations():
                pass
            return project.names()
    except PenandaError as error:
        log.info("the project's names cannot be read: %s", error)
        return None
