"""The ways through the window: to a page, an article, a place in one, the disagreements that are meant."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.comparison import Wanted
from app.model import ArticleId
from app.store import Hit
from ui.adjudication import AdjudicationPage
from ui.article import ArticlePage
from ui.desk import Desk
from ui.search import SearchPage
from ui.window import Window


class Ways(QObject):
    """Turns pages and opens articles; what cannot be opened leaves the page that is shown."""

    def __init__(
        self,
        desk: Desk,
        window: Window,
        article: ArticlePage,
        adjudication: AdjudicationPage,
        search: SearchPage,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._window = window
        self._article = article
        self._adjudication = adjudication
        self._search = search

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        return {
            "annotate": lambda: self._window.show_page("article"),
            "adjudicate": lambda: self._window.show_page("adjudication"),
            "search": lambda: self._window.show_page("search"),
            "find": self._find,
            "history": lambda: self._window.show_page("history"),
            "agreement": lambda: self._window.show_page("agreement"),
            "corrections": lambda: self._window.show_page("corrections"),
            "next_article": lambda: self._walk(1),
            "previous_article": lambda: self._walk(-1),
            "find_article": self._window.sidebar.filter.setFocus,
            "done": self._done,
            "reopen": self._reopen,
        }

    def to_article(self, article: str) -> bool:
        """Open it before its page, which is not shown with another one; whether it is open."""
        opened = self._desk.open_article(ArticleId(article))
        if opened:
            self._window.show_page("article")
        return opened

    def to_place(self, article: str, start: int, end: int) -> None:
        """Open an article with a range of its text selected."""
        if self.to_article(article):
            self._article.view.select(start, end)

    def to_hit(self, hit: Hit) -> None:
        """Open what a search found."""
        self.to_place(hit.article, hit.start, hit.end)

    def to_disagreements(self, wanted: Wanted) -> None:
        """Turn to the reviewer's page, on the disagreements that are ``wanted``."""
        self._window.show_page("adjudication")
        self._adjudication.show_wanted(wanted)

    def _find(self) -> None:
        self._window.show_page("search")
        self._search.focus_field()

    def _walk(self, step: int) -> None:
        head = self._desk.next_article(step=step)
        if head is not None:
            self._desk.open_article(head.id)

    def _done(self) -> None:
        if self._window.stack.currentWidget() is self._article:
            self._article.done()

    def _reopen(self) -> None:
        if self._window.stack.currentWidget() is self._article:
            self._article.reopen()
