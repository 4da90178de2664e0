"""Which conflicts are listed, and in what order: four choices and a field above the list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from app.adjudication import Order
from app.comparison import Difference, Wanted
from app.model import Scheme
from ui.adjudication import wording

ORDERS = {
    Order.ARTICLE: QT_TRANSLATE_NOOP("adjudication", "By article"),
    Order.PATTERN: QT_TRANSLATE_NOOP("adjudication", "By pattern"),
    Order.INFORMATIVE: QT_TRANSLATE_NOOP("adjudication", "Most informative first"),
    Order.ANNOTATOR: QT_TRANSLATE_NOOP("adjudication", "By annotator"),
}


class Narrowing(QWidget):
    """``changed()`` when something else is wanted; ``left()`` when the keyboard shall go back."""

    changed = Signal()
    left = Signal()

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self.setObjectName("narrowing")
        self._annotators: tuple[str, ...] = ()
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
        for field in (self.order, self.label, self.difference, self.language, self.words):
            back = QShortcut(QKeySequence(Qt.Key.Key_Escape), field)
            back.setContext(Qt.ShortcutContext.WidgetShortcut)
            back.activated.connect(self._leave)

    def wanted(self) -> Wanted:
        """What the fields say; annotators as ``show_wanted`` said last."""
        name = str(self.difference.currentData() or "")
        return Wanted(
            str(self.label.currentData() or ""),
            Difference(name) if name else None,
            str(self.language.currentData() or ""),
            self._annotators,
        )

    def chosen_order(self) -> Order:
        """The order that is chosen."""
        return Order(str(self.order.currentData()))

    def show_wanted(self, wanted: Wanted) -> None:
        """Set the fields so; ``changed`` is told once."""
        self._annotators = wanted.annotators
        for field, value in (
            (self.label, wanted.label),
            (self.difference, wanted.difference.value if wanted.difference else ""),
            (self.language, wanted.language),
        ):
            with QSignalBlocker(field):
                field.setCurrentIndex(max(0, field.findData(value)))
        with QSignalBlocker(self.words):
            self.words.clear()
        self.changed.emit()

    def offer(self, differences: Mapping[Difference, int], languages: Mapping[str, int]) -> None:
        """The classes and languages there are, with how many are open."""
        _fill(
            self.difference,
            (
                (one.value, wording.difference(one), differences[one])
                for one in Difference
                if one in differences
            ),
        )
        _fill(self.language, ((one, one.upper(), languages[one]) for one in sorted(languages)))

    def _leave(self) -> None:
        """All conflicts again, and the keyboard back."""
        if self.words.text() or self.wanted() != Wanted():
            self.show_wanted(Wanted())
        else:
            self.left.emit()


def _fill(field: QComboBox, entries: Iterable[tuple[str, str, int]]) -> None:
    """These behind the first, which is all; what was chosen stays."""
    chosen = field.currentData()
    with QSignalBlocker(field):
        while field.count() > 1:
            field.removeItem(1)
        for value, words, count in entries:
            field.addItem(f"{words} ({count})", value)
        field.setCurrentIndex(max(0, field.findData(chosen)))
