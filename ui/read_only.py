"""The bar that says why a project can only be read here, as long as that is so.

It looks by itself whether the project has come free, and then offers to open it for writing; the
user decides when, since the window is made anew for it.
"""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.store import Project, may_write
from ui.reading import announce

EVERY = 3000  # milliseconds


class ReadOnlyBar(QWidget):
    """``asked`` when the user wants to try to open the project for writing."""

    asked = Signal()

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self.setObjectName("read_only_bar")
        self.setProperty("role", "standing")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel()
        self.words.setObjectName("read_only_words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.button = QPushButton(self.tr("Try again"))
        self.button.setObjectName("try_again")
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(self.asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 12, 5)
        layout.setSpacing(12)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self._free = False
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self.setVisible(project.read_only)
        if project.read_only:
            self._say(self.why())
            self._timer.start()

    def why(self) -> str:
        """Why the project can only be read here."""
        holder = self._project.holder
        if holder is None:
            return self.tr(
                "This project can only be read here: its file or its folder may not be written."
                " Marking is refused."
            )
        if holder.left:
            return self.tr(
                "A lock file of another user stands beside this project: {file}. If nobody has the"
                " project open, remove that file. Until then it can only be read here."
            ).format(file=holder.left)
        if not holder.who:
            return self.tr(
                "Open for writing by another program. Here it can only be read, and shows what is"
                " done there. Marking is refused."
            )
        since = QDateTime.fromString(holder.since, Qt.DateFormat.ISODate).toLocalTime()
        return self.tr(
            "Open for writing by {who} on {machine} since {when}. Here it can only be read, and"
            " shows what is done there. Marking is refused."
        ).format(
            who=holder.who,
            machine=holder.machine,
            when=QLocale().toString(since, QLocale.FormatType.ShortFormat),
        )

    def look(self) -> None:
        """See whether the project could be opened for writing now, and say so when that changes."""
        free = may_write(self._project.path)
        if free != self._free:
            self._free = free
            self.button.setText(self.tr("Open for writing") if free else self.tr("Try again"))
            self.button.setAccessibleName(self.button.text())
            words = self.tr("This project can be written again. Here it is still only read.")
            self._say(words if free else self.why())

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setAccessibleName(words)
        announce(self, words)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
