"""The words of articles, found off the window's thread and kept for a while.

Both pages read the same text; whoever asks first has it divided, and all are told. What is found is
kept in the project too, so that the next opening need not wait. The names that the project knows
are laid over it here, since they change with every mark.

Trap: an article whose languages were changed meanwhile is another one to divide.
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
        self._names_asked = False
        self._laid = 0  # how often other names came
        background.done.connect(self._take)

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

    def heed(self, act: Act, article: Article, scheme: Scheme) -> None:
        """Take in the names that ``act`` marks, or takes away, in ``article``."""
        changed = False
        for change in act.changes:
            if change.article == article.id:
                for span in _named(change.added, scheme):
                    changed |= self._names.add(span.surface(article.text))
                for span in _named(change.removed, scheme):
                    changed |= self._names.remove(span.surface(article.text))
        if changed:
            self._lay_anew()

    def _lay_anew(self) -> None:
        self._laid += 1
        for known in self._known.values():
            known.named, known.naming = None, False
        for article in list(self._known):  # whoever hears it asks for it, which moves it
            self.found.emit(article)

    def _take(self, key: object, found: object) -> None:
        if not isinstance(key, tuple):
            return
        if key[0] == "names" and isinstance(found, Names):
            self._names = found
            self._lay_anew()
        elif key[0] == "words" and isinstance(found, Segmentation):
            self._keep(key[1], key[2], found)
            self._ask_names()
        elif key[0] == "named" and isinstance(found, Segmentation):
            known = self._known.get(key[1])
            if known is not None and key[2] == self._laid and known.named is None:
                known.named = found
                self.found.emit(key[1])

    def _ask_names(self) -> None:
        """Behind the first words, which somebody waits for."""
        path = self._path
        if path is not None and not self._names_asked:
            self._names_asked = True
            self.background.run(("names",), lambda: _names_of(path, self._read_only))

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


def _names_of(path: Path, read_only: bool) -> Names:
    """The names of the project at ``path``; what older programs kept there is dropped meanwhile."""
    try:
        with Project.open(path, read_only=read_only) as project:
            while project.drop_stale_segmentations():
                pass
            return project.names()
    except PenandaError as error:
        log.info("the project's names are not known: %s", error)
        return Names()
