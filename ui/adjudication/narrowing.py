"""Which conflicts are listed, and in what order: four choices and a field above the list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from html import escape

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from app.adjudication import Order
from app.comparison import Difference, Wanted
from app.model import Scheme
from ui.adjudication import wording
from ui.translatable import QT_TRANSLATE_NOOP

ORDERS = {
    Order.ARTICLE: QT_TRANSLATE_NOOP("adjudication", "By article"),
    Order.PATTERN: QT_TRANSLATE_NOOP("adjudication", "By pattern"),
    Order.INFORMATIVE: QT_TRANSLATE_NOOP("adjudication", "Most informative first"),
    Order.ANNOTATOR: QT_TRANSLATE_NOOP("adjudication", "By annotator"),
}

_CHIP = 250  # pixels of words


class Narrowing(QWidget):
    """``changed()`` when something else is wanted; ``left()`` when the keyboard shall go back."""

    changed = Signal()
    left = Signal()

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self.setObjectName("narrowing")
        self._held = Wanted()
        self._listed = 0
        self.order = QComboBox()
        self.label = QComboBox()
        self.difference = QComboBox()
        self.language = QComboBox()
        self.words = QLineEdit()
        self.words.setObjectName("conflict_words")
        self.words.setPlaceholderText(self.tr("Filter by words"))
        self.words.setAccessibleName(self.tr("Filter by words"))
        self.words.setClearButtonEnabled(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, (field, name, said) in enumerate(
            (
                (self.order, "conflict_order", self.tr("Order of the conflicts")),
                (self.label, "conflict_label", self.tr("Label")),
                (self.difference, "conflict_class", self.tr("Class of difference")),
                (self.language, "conflict_language", self.tr("Language")),
            )
        ):
            field.setObjectName(name)
            field.setAccessibleName(said)
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(6)
            grid.addWidget(field, place // 2, place % 2)
        grid.addWidget(self.words, 2, 0, 1, 2)
        self.chip = QPushButton()
        self.chip.setObjectName("conflict_chip")
        self.chip.setProperty("role", "chip")
        self.chip.clicked.connect(self._drop)
        self.chip.hide()
        grid.addWidget(self.chip, 3, 0, 1, 2)
        for order, words in ORDERS.items():
            self.order.addItem(QCoreApplication.translate("adjudication", words), order.value)
        self.label.addItem(self.tr("All labels"), "")
        for label in scheme.labels:
            self.label.addItem(label.title, label.name)
        self.language.addItem(self.tr("All languages"), "")
        self.difference.addItem(self.tr("All classes"), "")
        for field in (self.order, self.label, self.difference, self.language):
            field.currentIndexChanged.connect(self.changed)
        self.words.textChanged.connect(self.changed)
        self.words.returnPressed.connect(self.left)
        for each in (self.order, self.label, self.difference, self.language, self.words):
            back = QShortcut(QKeySequence(Qt.Key.Key_Escape), each)
            back.setContext(Qt.ShortcutContext.WidgetShortcut)
            back.activated.connect(self._leave)

    def wanted(self) -> Wanted:
        """What the fields say, and what else ``show_wanted`` said last, which is told on the chip."""
        name = str(self.difference.currentData() or "")
        return replace(
            self._held,
            label=str(self.label.currentData() or ""),
            difference=Difference(name) if name else None,
            language=str(self.language.currentData() or ""),
        )

    def chosen_order(self) -> Order:
        """The order that is chosen."""
        return Order(str(self.order.currentData()))

    def show_wanted(self, wanted: Wanted) -> None:
        """Set the fields so; ``changed`` is told once."""
        self._held = wanted
        which = wanted.difference
        with QSignalBlocker(self.difference):
            _choose(self.difference, which or "", wording.difference(which) if which else "")
        with QSignalBlocker(self.language):
            _choose(self.language, wanted.language, wanted.language.upper())
        with QSignalBlocker(self.label):
            _choose(self.label, wanted.label, wanted.label)
        with QSignalBlocker(self.words):
            self.words.clear()
        self.changed.emit()

    def resume(self, before: Narrowing) -> None:
        """Ask for what ``before`` asks for, but for a label that is no more; ``changed`` is not told."""
        wanted, words = before.wanted(), before.words.text()
        if self.label.findData(wanted.label) < 0:
            wanted = replace(wanted, label="")
        with QSignalBlocker(self):
            self.order.setCurrentIndex(before.order.currentIndex())
            self.show_wanted(wanted)
            self.words.setText(words)

    def tell(self, listed: int, *, names: bool) -> None:
        """Say on the chip what no field can say; so many conflicts are ``listed``.

        Without ``names`` it is not told of whom.
        """
        held = self._held
        self.chip.setVisible(bool(held.words))
        counted = held.spans is not None or held.heads is not None
        conflicts = self.tr("in %Ln conflicts", "", listed) if counted else ""
        wanted = held.words if names else self.tr("As asked on the page of agreement")
        words = " · ".join(filter(None, (wanted, conflicts)))
        self.chip.setText(
            self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, _CHIP) + "  ✕"
        )
        self.chip.setToolTip(f"<span>{escape(words)}</span>")
        self.chip.setAccessibleName(self.tr("Do not narrow to: {words}").format(words=words))

    def _drop(self) -> None:
        """No more than the fields say."""
        self._held = Wanted()
        self.changed.emit()
        self.left.emit()

    def offer(self, differences: Mapping[Difference, int], languages: Mapping[str, int]) -> None:
        """The classes and languages there are, with how many are open."""
        _fill(
            self.difference,
            (
                (one.value, wording.difference(one), differences.get(one, 0))
                for one in Difference
                if one in differences or one.value == self.difference.currentData()
            ),
        )
        chosen = {str(self.language.currentData())} - {""}
        _fill(
            self.language,
            ((one, one.upper(), languages.get(one, 0)) for one in sorted({*languages, *chosen})),
        )

    def _leave(self) -> None:
        """All conflicts again, and the keyboard back."""
        if self.words.text() or self.wanted() != Wanted():
            self.show_wanted(Wanted())
        else:
            self.left.emit()


def _choose(field: QComboBox, value: str, words: str) -> None:
    """Choose ``value``, which is offered from now on if it was not."""
    if field.findData(value) < 0:
        field.addItem(words, value)
    field.setCurrentIndex(field.findData(value))


def _fill(field: QComboBox, entries: Iterable[tuple[str, str, int]]) -> None:
    """These behind the first, which is all; what was chosen stays."""
    chosen = field.currentData()
    with QSignalBlocker(field):
        while field.count() > 1:
            field.removeItem(1)
        for value, words, count in entries:
            field.addItem(f"{words} ({count})", value)
        field.setCurrentIndex(max(0, field.findData(chosen)))
