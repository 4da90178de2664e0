"""Why an action cannot be done at this moment; the palette says it beside the action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.model import State
from ui.article import ArticlePage
from ui.desk import Desk
from ui.history import HistoryPage
from ui.window import Window

_OF_A_SPAN = (
    "remove",
    "unsure",
    "note_span",
    "relate",
    "split",
    "duplicate",
    "end_on",
    "end_back",
    "start_on",
    "start_back",
)


class Reasons(QObject):
    """What hinders the actions of one window."""

    def __init__(
        self, desk: Desk, window: Window, article: ArticlePage, history: HistoryPage
    ) -> None:
        super().__init__()
        self._desk, self._window = desk, window
        self._article, self._history = article, history

    def all(self) -> dict[str, Callable[[], str]]:
        """By the names of the actions; each tells its reason, and nothing when it can be done."""
        read_only = self._read_only()
        no_article = self.tr("no article is open") if self._desk.article is None else ""
        no_span = "" if self._article.marking.span is not None else self.tr("no span is selected")
        on_page = self._window.stack.currentWidget() is self._article
        elsewhere = "" if on_page else self.tr("on the page “Annotate”")
        locked = self._desk.project.key is not None
        is_done = self._desk.article is not None and self._desk.work().state is State.DONE
        return {
            **{name: lambda: read_only or no_article for name in ("region", "confirm_regions")},
            "edit_attributes": lambda: no_span,
            **{name: lambda: read_only for name in ("repeat", "join")},
            **{
                name: lambda: read_only if self._article.view.selected_span() else ""
                for name in ("grow", "shrink")  # else it is a selection that grows
            },
            **{name: lambda: read_only or no_span for name in _OF_A_SPAN},
            "propagate": lambda: read_only or no_article,
            "language": lambda: read_only or no_article,
            "note_article": lambda: read_only or no_article,
            "done": lambda: (
                read_only
                or no_article
                or elsewhere
                or (self.tr("it is done already") if is_done else "")
            ),
            "reopen": lambda: (
                read_only
                or no_article
                or elsewhere
                or ("" if is_done else self.tr("it is not done"))
            ),
            "import": lambda: read_only,
            "scheme": lambda: read_only,
            "rules": lambda: read_only,
            "splits": lambda: read_only,
            "restore": self._history.why_not,
            "lock": lambda: read_only,
            "unlock": lambda: read_only or ("" if locked else self.tr("it is not locked")),
            "undo": lambda: read_only,
            "redo": lambda: read_only,
        }

    def of_marking(self) -> str:
        """Why nothing can be marked here; nothing when it can."""
        start, end = self._article.view.selection()
        if start == end and self._article.marking.span is None:
            return self._read_only() or self.tr("nothing is selected")
        return self._read_only()

    def _read_only(self) -> str:
        return self.tr("this project can only be read") if self._desk.project.read_only else ""
