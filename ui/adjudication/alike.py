"""All conflicts of one kind, looked through and decided at once; one undo takes it back.

By keyboard: Space lets a conflict go or takes it, the keys of the page decide for all that are
chosen.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.adjudication import Blend, Question, Way, fitting_blends
from app.model import Scheme
from ui.actions import VERSIONS, key_of
from ui.adjudication import wording
from ui.adjudication.inbox import Inbox
from ui.reading.positions import Positions
from ui.theme import text_font

_CONTEXT = 40
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class AlikeDialog(QDialog):
    """The conflicts of ``question``'s pattern. ``ask`` gives the way that was chosen, if one was."""

    def __init__(
        self, page: QWidget, inbox: Inbox, question: Question, scheme: Scheme, *, blind: bool
    ) -> None:
        super().__init__(page)
        self.setObjectName("alike_dialog")
        self.setWindowTitle(self.tr("All conflicts of this kind"))
        self._page = page
        self._inbox = inbox
        self._blind = blind
        self._names = question.item.annotators
        self._way: Way | None = None
        self._asked = list(inbox.alike(question))
        self._fits: dict[tuple[Way, str], bool] = {}
        self.heading = QLabel(wording.pattern(inbox.pattern(question), scheme, names=not blind))
        self.heading.setObjectName("alike_pattern")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setFont(text_font(15, bold=True))
        self.list = _List()
        self.list.setObjectName("alike_conflicts")
        self.list.setAccessibleName(self.tr("Conflicts"))
        self.decided = QCheckBox(self.tr("&Decided ones too"))
        self.decided.setObjectName("alike_decided")
        self.decided.setVisible(any(not one.open for one in self._asked))
        self.every = QCheckBox(self.tr("&All of them"))
        self.every.setObjectName("alike_all")
        self.every.setChecked(True)
        self.count = QLabel()
        self.count.setObjectName("alike_count")
        self.count.setProperty("role", "quiet")
        self.ways: dict[Way, QPushButton] = {}
        self._words: dict[Way, str] = {}
        self._lay_out(question)
        self.decided.toggled.connect(self._fill)
        self.every.clicked.connect(self._tick_all)
        self.list.itemChanged.connect(self._count)
        self._fill()
        self.resize(760, 540)
        self.list.setFocus()

    def _lay_out(self, question: Question) -> None:
        head = QHBoxLayout()
        head.addWidget(self.every)
        head.addWidget(self.decided)
        head.addStretch(1)
        head.addWidget(self.count)
        ways = QHBoxLayout()
        ways.setSpacing(6)
        for way, key, words in self._offered(question):
            button = QPushButton()
            button.setObjectName(f"alike_{key.lower()}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, way=way: self._choose(way))
            QShortcut(QKeySequence(key), self, lambda way=way: self._choose(way))
            self.ways[way], self._words[way] = button, f"{key}  {words}"
            ways.addWidget(button)
        ways.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("cancel_alike")
        cancel.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addLayout(ways)
        layout.addWidget(buttons)

    def _offered(self, question: Question) -> list[tuple[Way, str, str]]:
        """Each way with its key and words; of blends only those that fit one of the conflicts."""
        take = self.tr("take {name}")
        offered = [
            (Way.take(name), key_of(self._page, f"take_{letter.lower()}"), take.format(name=name))
            for letter, name in zip(VERSIONS, self._names, strict=False)
            if not self._blind
        ]
        if not question.item.relations:
            offered += [
                (
                    Way.blend(blend),
                    key_of(self._page, f"blend_{blend.value}"),
                    wording.blend(blend.value),
                )
                for blend in Blend
                if any(blend in fitting_blends(one) for one in self._asked)
            ]
        return [*offered, (Way.reject(), key_of(self._page, "reject"), self.tr("neither"))]

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for question in self._asked:
            if question.open or self.decided.isChecked():
                item = QListWidgetItem(Positions(self._shown(question)).display)
                item.setData(Qt.ItemDataRole.UserRole, question.key)
                item.setToolTip(self._inbox.head(question.item.article).name)
                item.setCheckState(_CHECKED if question.open else _UNCHECKED)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._count()

    def _shown(self, question: Question) -> str:
        """The place in its context, what not all have in brackets."""
        text = self._inbox.text_of(question.item.article)[0]
        start, end = question.item.start, question.item.end
        first, last = max(0, start - _CONTEXT), min(len(text), end + _CONTEXT)
        pieces, at = [], first
        for low, high in sorted(question.item.ranges or ((start, end),)):
            pieces += [text[at:low], "[", text[low:high], "]"]
            at = high
        pieces.append(text[at:last])
        words = " ".join("".join(pieces).split())
        return f"{'… ' if first else ''}{words}{' …' if last < len(text) else ''}"

    def _tick_all(self) -> None:
        state = _CHECKED if self.every.isChecked() else _UNCHECKED
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._count()

    def _count(self) -> None:
        chosen = self.chosen()
        self.count.setText(self.tr("%Ln chosen", "", len(chosen)))
        self.every.setChecked(len(chosen) == self.list.count())
        for way, button in self.ways.items():
            fitting = self._fitting(way, chosen)
            words = self._words[way]
            button.setText(words if fitting == len(chosen) else f"{words} ({fitting})")
            button.setEnabled(fitting > 0)

    def _fitting(self, way: Way, asked: Sequence[Question]) -> int:
        if way.taken in self._names or not way.taken:
            return len(asked)
        return sum(self._fit(way, one) for one in asked)

    def _fit(self, way: Way, question: Question) -> bool:
        """Whether the way decides the question, which is worked out once."""
        found = self._fits.get((way, question.key))
        if found is None:
            found = self._fits[way, question.key] = way.versions(question, "") is not None
        return found

    def chosen(self) -> list[Question]:
        """The conflicts that are ticked."""
        ticked = {
            self.list.item(row).data(Qt.ItemDataRole.UserRole)
            for row in range(self.list.count())
            if self.list.item(row).checkState() == _CHECKED
        }
        return [question for question in self._asked if question.key in ticked]

    def ask(self) -> Way | None:
        """Let the reviewer look through them; the way she decides, None when she leaves it."""
        self.exec()
        return self._way

    def _choose(self, way: Way) -> None:
        if self.ways[way].isEnabled():
            self._way = way
            self.accept()


class _List(QListWidget):
    """Letters decide here and find no row."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSpacing(2)

    def keyboardSearch(self, search: str) -> None:
        """Find nothing."""
