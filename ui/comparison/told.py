"""What the current number is, in words, and a link to each class of the disagreements behind it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.comparison import Difference
from ui.comparison import wording
from ui.theme import Theme

if TYPE_CHECKING:
    from app.comparison.report import Row


class Told(QWidget):
    """``wanted(Difference | None)`` when the disagreements of a class, or all, are asked for."""

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.heading = QLabel()
        self.heading.setObjectName("told_heading")
        self.heading.setProperty("role", "title")
        self.figures = QLabel()
        self.figures.setObjectName("told_figures")
        self.figures.setProperty("role", "quiet")
        for label in (self.heading, self.figures):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.everything = QPushButton(self.tr("Show the disagreements"))
        self.everything.setObjectName("show_disagreements")
        self.everything.setProperty("role", "primary")
        self.everything.clicked.connect(lambda: self.wanted.emit(None))
        self.classes = QLabel()
        self.classes.setObjectName("show_classes")
        self.classes.setAccessibleName(self.tr("Disagreements by class"))
        self.classes.setTextFormat(Qt.TextFormat.RichText)
        self.classes.setWordWrap(True)
        self.classes.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.classes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.classes.linkActivated.connect(lambda which: self.wanted.emit(Difference(which)))
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.everything)
        row.addWidget(self.classes, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addWidget(self.figures)
        layout.addLayout(row)

    def show_row(self, heading: str, figures: str, row: Row | None, *, exact: bool) -> None:
        """Tell of a row, whose ``figures`` are in words. With more than two annotators a reviewer
        decides on what all of them say at once, so that the counts of a pair are not ``exact``."""
        self.heading.setText(heading)
        self.figures.setText(figures)
        counts = {} if row is None else row.counts
        names = (row.a, row.b) if row is not None and row.a and row.b else None
        total = sum(count for which, count in counts.items() if which is not Difference.SAME)
        words = self.tr("Show the disagreements")
        if exact:
            words = self.tr("Show %Ln disagreements", "", total)
        self.everything.setText(words)
        opens = self.tr("Each opens the conflicts in which it was counted.")
        self.classes.setToolTip("" if exact else opens)
        self.classes.setAccessibleDescription("" if exact else opens)
        self.everything.setEnabled(total > 0)
        self.classes.setText(
            " &nbsp; ".join(
                f"<a href='{which.value}' style='color: {self.theme.accent}'>{counts[which]}&nbsp;{told}</a>"
                for which in wording.DIFFERENCES
                if counts.get(which)
                for told in [escape(wording.one_sided(which, names)).replace(" ", "&nbsp;")]
            )
        )
