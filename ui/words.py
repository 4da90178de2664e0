"""The words of articles, found off the window's thread and kept for a while.

Both pages read the same text; whoever asks first has it divided, and all are told.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.languages import Segmentation, segment
from app.model import Article, ArticleId
from ui.background import Background

_KEPT = 5_000_000  # characters of text whose words are kept


class Words(QObject):
    """``found(ArticleId)`` when the words of an article that was asked for are known."""

    found = Signal(str)

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._known: dict[ArticleId, Segmentation] = {}
        self._asked: set[ArticleId] = set()
        background.done.connect(self._take)

    def of(self, article: Article) -> Segmentation | None:
        """The article's words; None while they are being looked for."""
        known = self._known.pop(article.id, None)
        if known is not None:
            self._known[article.id] = known  # the last in the line to be forgotten
        elif article.id not in self._asked:
            self._asked.add(article.id)
            text, language = article.text, article.language
            self._background.run(("words", article.id), lambda: segment(text, language))
        return known

    def _take(self, key: object, found: object) -> None:
        if not (isinstance(key, tuple) and key[0] == "words" and isinstance(found, Segmentation)):
            return
        article: ArticleId = key[1]
        self._asked.discard(article)
        self._known[article] = found
        kept = sum(each.words[-1] for each in self._known.values())
        for oldest in list(self._known)[:-1]:
            if kept <= _KEPT:
                break
            kept -= self._known.pop(oldest).words[-1]
        self.found.emit(article)
