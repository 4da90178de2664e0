"""Which spans of a label become another: those of chosen strings, or of chosen values."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model import Label
from app.scheme import Holdings, SplitLabel
from ui.widgets import resize_within_screen

_VALUE = Qt.ItemDataRole.UserRole
_MOST = 2000


class SplitDialog(QDialog):
    """Choose values or strings of ``label`` and name the other label; ``orders()`` then splits."""

    def __init__(self, parent: QWidget, label: Label, holdings: Holdings) -> None:
        super().__init__(parent)
        self.setObjectName("split_dialog")
        self.setWindowTitle(self.tr("Split {label}").format(label=label.title))
        self._label, self._holdings = label, holdings
        self.by = QComboBox()
        self.by.setObjectName("split_by")
        self.by.setAccessibleName(self.tr("By"))
        for attribute in label.attributes:
            self.by.addItem(attribute.title, attribute.name)
        self.by.addItem(self.tr("The marked string"), "")
        self.filter = QLineEdit(placeholderText=self.tr("Filter"))
        self.filter.setObjectName("split_filter")
        self.filter.setAccessibleName(self.tr("Filter"))
        self.values = QListWidget()
        self.values.setObjectName("split_values")
        self.values.setAccessibleName(self.tr("Spans that become another label"))
        self.name = QLineEdit(placeholderText=self.tr("as MINISTRY"))
        self.name.setObjectName("split_name")
        self.name.setAccessibleName(self.tr("Their label"))
        self.name.setMaxLength(60)
        self.told = QLabel()
        self.told.setObjectName("split_told")
        self.told.setProperty("role", "quiet")
        self.split = QPushButton(self.tr("Split"))
        self.split.setObjectName("do_split")
        self.split.setDefault(True)
        self.split.clicked.connect(self.accept)
        leave = QPushButton(self.tr("Cancel"))
        leave.setObjectName("leave_split")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self._lay_out(leave)
        self.by.currentIndexChanged.connect(self._show)
        self.filter.textChanged.connect(self._sift)
        self.values.itemChanged.connect(self._allow)
        self.name.textChanged.connect(self._allow)
        self._show()

    def _lay_out(self, leave: QPushButton) -> None:
        form = QFormLayout()
        form.addRow(self.tr("By"), self.by)
        form.addRow("", self.filter)
        below = QFormLayout()
        below.addRow(self.tr("Their label"), self.name)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(leave)
        foot.addWidget(self.split)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.values, 1)
        layout.addLayout(below)
        layout.addLayout(foot)
        resize_within_screen(self, 460, 480)

    def _counts(self) -> Counter[str]:
        name = str(self.by.currentData() or "")
        return self._holdings.values[name] if name else self._holdings.strings

    def _show(self) -> None:
        locale = QLocale()
        self.values.blockSignals(True)
        self.values.clear()
        for value, count in self._counts().most_common(_MOST):
            shown = " ".join(value.split()) or self.tr("(none)")
            item = QListWidgetItem(f"{shown}   {locale.toString(count)}")
            item.setData(_VALUE, value)
            item.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Unchecked)
            self.values.addItem(item)
        self.values.blockSignals(False)
        self._sift()
        self._allow()

    def _sift(self) -> None:
        wanted = self.filter.text().casefold()
        for place in range(self.values.count()):
            item = self.values.item(place)
            item.setHidden(wanted not in item.text().casefold())

    def chosen(self) -> list[str]:
        """The values or strings that are ticked."""
        items = (self.values.item(place) for place in range(self.values.count()))
        return [item.data(_VALUE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _allow(self) -> None:
        chosen, counts = self.chosen(), self._counts()
        self.told.setText(self.tr("%Ln spans", "", sum(counts[value] for value in chosen)))
        self.split.setEnabled(bool(chosen and self.name.text().strip()))

    def orders(self) -> list[SplitLabel]:
        """What was chosen, as orders: of a value each, of strings one."""
        label, new, by = self._label.name, self.name.text().strip(), self.by.currentData()
        if not by:
            return [SplitLabel(label, new, strings=tuple(self.chosen()))]
        return [SplitLabel(label, new, attribute=by, value=value) for value in self.chosen()]
