"""What stands in which column: one choice a field, over the first rows of the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.intake.preview import Preview

_ROW = 24
_WIDEST = 360


class Columns(QWidget):
    """``mapping()`` is the column of each field; ``changed`` when the user chose another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("columns")
        self._preview = Preview("")
        self.choices: dict[str, QComboBox] = {}
        self._titles: dict[str, str] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        for number, (field, title) in enumerate(
            (
                ("text", self.tr("Text")),
                ("title", self.tr("Title")),
                ("date", self.tr("Date")),
                ("source", self.tr("Source")),
                ("language", self.tr("Language")),
            )
        ):
            choice = QComboBox()
            choice.setObjectName(f"column_{field}")
            choice.setAccessibleName(self.tr("Column of: {field}").format(field=title))
            choice.setMinimumContentsLength(6)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.activated.connect(self._chosen)
            label = QLabel(title)
            label.setProperty("role", "quiet")
            grid.addWidget(label, 0, number)
            grid.addWidget(choice, 1, number)
            grid.setColumnStretch(number, 1)
            self.choices[field] = choice
            self._titles[field] = title
        self.table = QTableWidget(0, 0)
        self.table.setObjectName("first_rows")
        self.table.setAccessibleName(self.tr("The first rows"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.setMinimumHeight(5 * _ROW)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self.table, 1)

    def show_preview(self, preview: Preview) -> None:
        """Show the columns of a file; what was chosen for the same columns stays."""
        same = preview.columns == self._preview.columns
        kept = self._chosen_columns() if same else {**preview.likely, **preview.usual}
        self._preview = preview
        for field, choice in self.choices.items():
            choice.clear()
            choice.addItem(self.tr("– choose –") if field == "text" else self.tr("– none –"), "")
            for column in preview.columns:
                choice.addItem(column, column)
            choice.setCurrentIndex(max(0, choice.findData(kept.get(field, ""))))
        self.table.setColumnCount(len(preview.columns))
        self.table.setRowCount(len(preview.rows))
        for number, row in enumerate(preview.rows):
            for place, cell in enumerate(row):
                self.table.setItem(number, place, QTableWidgetItem(" ".join(cell.split())))
        self._show_roles()
        self.table.resizeColumnsToContents()
        for place in range(len(preview.columns)):
            self.table.setColumnWidth(place, min(self.table.columnWidth(place) + 16, _WIDEST))

    def mapping(self) -> dict[str, str]:
        """Field to column, an empty one for a field that is nowhere although its name is there.

        Nothing at all when the columns are found by their names as they are, so that each file of
        many is read by its own.
        """
        chosen, usual = self._chosen_columns(), self._preview.usual
        found = {field: usual[field] for field in self.choices if field in usual}
        nowhere = {field: "" for field in found if field not in chosen}
        return {} if chosen == found else {**chosen, **nowhere}

    @property
    def file(self) -> str:
        """The name of the file whose columns are shown."""
        return Path(self._preview.file).name

    @property
    def complete(self) -> bool:
        """Whether it is known where the text stands."""
        return not self._preview.columns or "text" in self._chosen_columns()

    def _chosen_columns(self) -> dict[str, str]:
        found = {field: str(choice.currentData() or "") for field, choice in self.choices.items()}
        return {field: column for field, column in found.items() if column}

    def _chosen(self) -> None:
        self._show_roles()
        self.changed.emit()

    def _show_roles(self) -> None:
        """Write over each column what it is taken for."""
        roles = {column: self._titles[field] for field, column in self._chosen_columns().items()}
        self.table.setHorizontalHeaderLabels(
            [
                f"{column}  →  {roles[column]}" if column in roles else column
                for column in self._preview.columns
            ]
        )
