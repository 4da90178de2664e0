"""What the palette finds in this window: actions and labels as they can be done here, then articles."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction

from app.model import ArticleId
from ui import commands
from ui.article import ArticlePage
from ui.background import Background
from ui.choices import Choices
from ui.desk import Desk
from ui.keymap import Keymap
from ui.reasons import Reasons
from ui.window import Window

_REMEMBERED = 8


class Offers:
    """``open_article`` turns to an article by its id; ``choices`` keep what was run last."""

    def __init__(
        self,
        desk: Desk,
        window: Window,
        article: ArticlePage,
        keys: tuple[Mapping[str, QAction], Keymap],
        reasons: Reasons,
        choices: Choices,
        background: Background,
        open_article: Callable[[ArticleId], object],
    ) -> None:
        self._desk, self._window, self._article = desk, window, article
        self._actions, self._keymap = keys
        self._reasons, self._choices = reasons, choices
        self._open_article = open_article
        self.articles = commands.Articles(self._open_named, background)

    def get_ready(self) -> None:
        """The palette is about to be opened."""
        self.articles.get_ready(self._desk.heads())

    def find(self, query: str) -> list[commands.Found]:
        """What fits ``query`` on the page that is shown."""
        page = self._window.page
        known = commands.of_actions(self._actions, self._keymap, page, self._reasons.all())
        if page == "article":
            labels = self._desk.project.scheme.in_use
            known += commands.of_labels(labels, self._article.mark, self._reasons.of_marking())
        found = commands.find(query, known, self._choices.recent)
        return found + self.articles.find(query, self._desk.heads())

    def remember(self, name: str) -> None:
        """Keep that this command was run last, unless it opened an article."""
        if not name.startswith("article "):
            others = [each for each in self._choices.recent if each != name]
            self._choices.recent = [name, *others][:_REMEMBERED]

    def _open_named(self, article: str) -> None:
        head = self._desk.head(ArticleId(article))
        if head is not None:
            self._open_article(head.id)
