"""One of the two versions of a correction: whose it is, and the text with its spans."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.comparison import Disagreement
from app.model import Article, Scheme, Span
from ui.reading import TextView
from ui.theme import Theme

_AROUND = 90


class VersionCard(QFrame):
    """A card with an excerpt; ``name`` names it for tests and screen readers."""

    def __init__(self, theme: Theme, scheme: Scheme, name: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setObjectName(name)
        self.heading = QLabel()
        self.heading.setProperty("role", "quiet")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.view = TextView(theme, scheme, fit_height=True, pills=False)
        self.view.setObjectName(f"{name}_text")
        self.view.edges_draggable = False
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 6)
        layout.setSpacing(2)
        layout.addWidget(self.heading)
        layout.addWidget(self.view)

    def show_version(
        self,
        heading: str,
        article: Article,
        words: Sequence[int] | None,
        item: Disagreement,
        spans: Sequence[Span],
    ) -> None:
        """Show ``spans``, which are one side of ``item``, in their lines."""
        self.heading.setText(heading)
        self.view.show_text(
            article.text,
            words,
            visible=around(article.text, item.start, item.end),
            spans=spans,
            emphasis=item.ranges or ((item.start, item.end),),
        )
        self.view.setAccessibleName(heading)


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The lines that hold the range; of long ones what stands near it, cut at blanks."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", max(start, end - 1))
    last = len(text) if last < 0 else last
    if start - first > 2 * _AROUND:
        first = max(first, text.rfind(" ", first, start - _AROUND) + 1)
    if last - end > 2 * _AROUND:
        blank = text.find(" ", end + _AROUND, last)
        last = blank if blank >= 0 else last
    return first, last
