"""The query: what to look for, how exactly, in which language; those of before come back by Up."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.store import Query
from ui import translation

_PAUSE = 200  # milliseconds without a key until a query is asked
_REMEMBERED = 50  # queries


class QueryBar(QWidget):
    """``changed()`` when another query is to be asked, ``edited()`` while it is written, ``left()``
    when the keyboard is to go on to the hits.
    """

    changed = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked: list[str] = []  # queries, the latest last
        self._walked = 0  # steps back in them
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.field = QLineEdit(placeholderText=self.tr("Search all articles"))
        self.field.setObjectName("query")
        self.field.setAccessibleName(self.tr("Search all articles"))
        self.field.setClearButtonEnabled(True)
        self.words = QCheckBox(self.tr("Whole words"))
        self.words.setObjectName("words")
        self.fold = QCheckBox(self.tr("Ignore case and diacritics"))
        self.fold.setObjectName("fold")
        self.language = QComboBox()
        self.language.setObjectName("language")
        self.language.setAccessibleName(self.tr("Language of the articles"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self.field, 1)
        for widget in (self.words, self.fold, self.language):
            row.addWidget(widget)
        self.setFocusProxy(self.field)
        self._connect()

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.textEdited.connect(self._stand_still)
        self.field.returnPressed.connect(self._leave)
        self.field.installEventFilter(self)
        self.words.toggled.connect(self.changed)
        self.fold.toggled.connect(self.changed)
        self.language.currentIndexChanged.connect(self.changed)
        self._pause.timeout.connect(self.changed)

    @property
    def pending(self) -> bool:
        """Whether what is written has not been asked yet."""
        return self._pause.isActive()

    def take(self) -> Query:
        """``query``, which is asked: what was being written is waited for no longer."""
        self._pause.stop()
        return self.query()

    def query(self) -> Query:
        """What stands here."""
        language = self.language.currentData() or None
        return Query(self.field.text(), self.fold.isChecked(), self.words.isChecked(), language)

    def resume(self, before: QueryBar) -> None:
        """Ask what ``before`` asks, and remember what it does."""
        for box, other in ((self.words, before.words), (self.fold, before.fold)):
            box.setChecked(other.isChecked())
        place = self.language.findData(before.language.currentData())
        self.language.setCurrentIndex(max(0, place))
        self._asked = list(before._asked)
        self.field.setText(before.field.text())

    def offer_languages(self, languages: Iterable[str]) -> None:
        """Offer these, where there are two; the chosen one stays."""
        chosen = self.language.currentData()
        codes = sorted(set(languages) | ({chosen} - {None, ""}))
        self.language.blockSignals(True)
        self.language.clear()
        self.language.addItem(self.tr("All languages"), "")
        for code in codes:
            self.language.addItem(translation.name_of(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self.language.blockSignals(False)
        self.language.setVisible(len(codes) > 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        ):
            if event.key() == Qt.Key.Key_Up:
                self._walk(1)
            elif self._walked > 1:
                self._walk(-1)
            else:
                self._leave()
            return True
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        if self.pending:
            self.changed.emit()
        self._remember()
        self.left.emit()

    def _remember(self) -> None:
        """Keep the query, to be come back to by Up."""
        text, self._walked = self.field.text(), 0
        if text.strip():
            self._asked = [*(each for each in self._asked if each != text), text][-_REMEMBERED:]

    def _stand_still(self) -> None:
        self._walked = 0
        self.edited.emit()

    def _walk(self, step: int) -> None:
        """Go ``step`` queries back; before the first step, what stands in the field is kept."""
        if not self._walked and self.field.text() not in self._asked[-1:]:
            self._remember()
            self._walked = 1 if self.field.text().strip() else 0
        elif not self._walked and self._asked:
            self._walked = 1
        to = self._walked + step
        if 1 <= to <= len(self._asked):
            self._walked = to
            self.field.setText(self._asked[-to])
