"""The last page of the import dialog: what came of it, file by file where that matters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.errors import FileRefusedError
from app.intake import NearDuplicate, Report
from app.intake.apart import MOST
from app.intake.passing import endings
from app.intake.zips import is_archive
from app.model import ArticleHead, ArticleId
from ui.library.options import ENCODINGS
from ui.refusals import sentence
from ui.widgets import cell

_SHOWN = 400  # rows; the copied report has all that is told
_ROW = 28
_LIKELY = ("cp1258", "cp874", "tcvn3", "viscii", "vni")  # what a wrong guess should have been
_WRAPPED = 60  # rows; more are one line each
_ARTICLE = Qt.ItemDataRole.UserRole


class ReportPage(QWidget):
    """``opened(ArticleId)`` for one of two near-duplicates; ``rest_wanted()`` when what was not
    refused is to be taken; ``again_wanted(files, encoding)`` for files whose encoding was guessed.
    """

    opened = Signal(str)
    rest_wanted = Signal()
    again_wanted = Signal(object, str)

    def __init__(self, head: Callable[[ArticleId], ArticleHead | None]) -> None:
        super().__init__()
        self._head = head
        self._report = Report()
        self.heading = QLabel()
        self.heading.setObjectName("report_heading")
        self.heading.setProperty("role", "title")
        self.summary = QLabel()
        self.summary.setObjectName("report_summary")
        self.summary.setWordWrap(True)
        for label in (self.heading, self.summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._group = QButtonGroup(self)
        self.tabs: dict[str, QPushButton] = {}
        self._titles: dict[str, str] = {}
        self.stack = QStackedWidget()
        self._tab_row = QHBoxLayout()
        self._tab_row.setSpacing(2)
        self.refused = self._table(
            "refused", [self.tr("file"), self.tr("line"), self.tr("why"), self.tr("what to do")]
        )
        self.near = self._table("near", [self.tr("alike"), self.tr("article"), self.tr("other")])
        self.near.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectItems)
        self.near.setToolTip(self.tr("Enter or double click opens the article"))
        self.near.itemActivated.connect(self._activated)
        self.guessed = self._table("guessed", [self.tr("file"), self.tr("read as")])
        self.foreign = self._table(
            "foreign", [self.tr("file"), self.tr("key"), self.tr("articles")]
        )
        self.told = self._table("told", [self.tr("file"), self.tr("what was found out")])
        self._add(self.refused)
        self._add(self.near, *self._openers())
        self._add(self.guessed, *self._again())
        self._add(self.foreign, self._why_foreign())
        self._add(self.told)
        self._tab_row.addStretch(1)
        self.rest = QPushButton(self.tr("Take the rest"))
        self.rest.setObjectName("take_rest")
        self.rest.setAutoDefault(False)
        self.rest.clicked.connect(self.rest_wanted)
        self._group.buttonClicked.connect(self._turned)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addWidget(self.summary)
        layout.addLayout(self._tab_row)
        layout.addWidget(self.stack, 1)
        layout.addStretch(0)

    def _table(self, name: str, columns: list[str]) -> QTableWidget:
        titles = {
            "refused": self.tr("Refused"),
            "near": self.tr("Near-duplicates"),
            "guessed": self.tr("Encodings guessed"),
            "foreign": self.tr("Annotations not taken"),
            "told": self.tr("Found out"),
        }
        table = QTableWidget(0, len(columns))
        table.setObjectName(f"{name}_table")
        table.setAccessibleName(titles[name])
        table.setHorizontalHeaderLabels(columns)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setResizeContentsPrecision(40)  # rows that are measured
        tab = QPushButton(titles[name])
        tab.setObjectName(f"{name}_tab")
        tab.setProperty("role", "flat")
        tab.setCheckable(True)
        tab.setAutoDefault(False)
        self.tabs[name], self._titles[name] = tab, titles[name]
        self._group.addButton(tab)
        self._tab_row.addWidget(tab)
        return table

    def _add(self, table: QTableWidget, *below: QWidget) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table, 1)
        if below:
            row = QHBoxLayout()
            for widget in below:
                row.addWidget(widget, 1 if isinstance(widget, QLabel) else 0)
            row.addStretch(0)
            column.addLayout(row)
        self.stack.addWidget(page)

    def _openers(self) -> list[QWidget]:
        buttons: list[QWidget] = []
        for name, title, column in (
            ("open_article", self.tr("Open the article"), 1),
            ("open_other", self.tr("Open the other"), 2),
        ):
            button = QPushButton(title)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, column=column: self._open_chosen(column))
            buttons.append(button)
        return buttons

    def _again(self) -> list[QWidget]:
        self.encoding = QComboBox()
        self.encoding.setObjectName("again_encoding")
        self.encoding.setAccessibleName(self.tr("Encoding to import again with"))
        for name in ENCODINGS:
            self.encoding.addItem(name.upper(), name)
        self.again = QPushButton(self.tr("Import again as"))
        self.again.setObjectName("import_again")
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self._import_again)
        stays = QLabel(
            self.tr(
                "The chosen files, or all; of a zip file, all that is in it. What was read before"
                " stays, too."
            )
        )
        stays.setWordWrap(True)
        stays.setProperty("role", "quiet")
        return [self.again, self.encoding, stays]

    def _why_foreign(self) -> QLabel:
        words = QLabel(
            self.tr(
                "They are in another tool's shape, and stand in the metadata. If “Format” has a name"
                " for that tool, choose it there."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "quiet")
        return words

    @property
    def words(self) -> str:
        """The whole report as plain text; of each list no more came than ``MOST``."""
        lines = [self.heading.text(), self.summary.text()]
        for name, rows in self._rows().items():
            if rows:
                lines += ["", self.tabs[name].text(), *("\t".join(row) for row in rows)]
                if len(rows) >= MOST:
                    lines.append(
                        self.tr(
                            "No more than {n} are told here; the command line tells all."
                        ).format(n=f"{MOST:,}")
                    )
        return "\n".join(line for number, line in enumerate(lines) if line or number > 1) + "\n"

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QApplication.clipboard().setText(self.words)

    def show_report(self, report: Report) -> None:
        """What was taken, and what there is to say of it."""
        self.heading.setText(
            self.tr("{n} articles taken").format(n=f"{report.taken:,}")
            if report.taken != 1
            else self.tr("1 article taken")
        )
        facts = []
        if report.present:
            facts.append(self.tr("{n} were there already").format(n=f"{report.present:,}"))
        if report.spans:
            facts.append(self.tr("{n} spans came with them").format(n=f"{report.spans:,}"))
        if report.refused:
            facts.append(self.tr("{n} refused and left out").format(n=_number(report.refused)))
        if report.foreign:
            facts.append(self.tr("annotations of another tool were not taken"))
        if report.added:
            facts.append(
                self.tr("added to the scheme: {names}").format(names="; ".join(report.added))
            )
        if report.left_out:
            facts.append(
                self.tr("left out as you said: {n}").format(n=f"{sum(report.left_out.values()):,}")
            )
        if report.passed:
            facts.append(
                self.tr("other files passed over: {endings}").format(endings=endings(report.passed))
            )
        self.summary.setText("   ·   ".join(facts))
        self.rest.hide()
        self._fill(report)

    def show_refused(self, refused: list[FileRefusedError]) -> None:
        """Nothing was taken, because of these."""
        self.heading.setText(self.tr("Nothing was taken"))
        self.summary.setText(
            self.tr(
                "{n} of what was to be imported was refused. Mend it, or take the rest."
            ).format(n=f"{len(refused):,}")
        )
        self.rest.show()
        self._fill(Report(refused=refused))

    def show_words(self, heading: str, words: str) -> None:
        """An end that has no list."""
        self.heading.setText(heading)
        self.summary.setText(words)
        self.rest.hide()
        self._fill(Report())

    def _fill(self, report: Report) -> None:
        self._report = report
        self.summary.setVisible(bool(self.summary.text()))
        rows = self._rows()
        for name, table in (
            ("refused", self.refused),
            ("near", self.near),
            ("guessed", self.guessed),
            ("foreign", self.foreign),
            ("told", self.told),
        ):
            self._show_rows(table, rows[name])
            tab = self.tabs[name]
            tab.setText(f"{self._titles[name]} {_number(rows[name])}")
            tab.setVisible(bool(rows[name]))
        for row, pair in enumerate(report.near[:_SHOWN]):
            cell(self.near, row, 1).setData(_ARTICLE, pair.article)
            cell(self.near, row, 2).setData(_ARTICLE, pair.other)
        if report.near:
            self.near.setCurrentCell(0, 1)
        taken_for = {guess.encoding.lower() for guess in report.guessed}
        other = next((name for name in _LIKELY if name not in taken_for), ENCODINGS[0])
        self.encoding.setCurrentIndex(self.encoding.findData(other))
        first = next((name for name in rows if rows[name]), "")
        self.stack.setVisible(bool(first))
        if first:
            self.tabs[first].setChecked(True)
            self._turned()

    def name_near(self) -> None:
        """Name the near-duplicates whose heads were not read yet when the report was shown."""
        for row, pair in enumerate(self._report.near[:_SHOWN]):
            for column, words in enumerate(self._pair(pair)):
                item = cell(self.near, row, column)
                item.setText(" ".join(words.split()))
                item.setToolTip(f"<p>{escape(words)}</p>")

    def _rows(self) -> dict[str, list[tuple[str, ...]]]:
        """What the tables show, by their names."""
        report = self._report
        return {
            "refused": [
                (
                    error.file,
                    f"{error.line or ''}",
                    sentence(error.what),
                    sentence(error.advice),
                )
                for error in report.refused
            ],
            "near": [self._pair(pair) for pair in report.near],
            "guessed": [(guess.file, guess.encoding.upper()) for guess in report.guessed],
            "foreign": [(one.file, one.key, f"{one.articles:,}") for one in report.foreign],
            "told": [(one.file, one.words) for one in report.told],
        }

    def _pair(self, pair: NearDuplicate) -> tuple[str, ...]:
        names = [
            head.name if (head := self._head(article)) is not None else article
            for article in (pair.article, pair.other)
        ]
        return (f"{pair.similarity:.0%}", *names)

    def _show_rows(self, table: QTableWidget, rows: list[tuple[str, ...]]) -> None:
        table.setRowCount(min(len(rows), _SHOWN))
        for number, row in enumerate(rows[:_SHOWN]):
            for column, words in enumerate(row):
                item = QTableWidgetItem(" ".join(words.split()))
                if column == 0 and table is not self.near:
                    item.setText(Path(words).name or words)
                item.setToolTip(f"<p>{escape(words)}</p>" if words else "")
                table.setItem(number, column, item)
        table.resizeColumnsToContents()
        for column in range(table.columnCount() - 1):
            table.setColumnWidth(column, min(table.columnWidth(column) + 14, 260))
        if len(rows) <= _WRAPPED:
            table.resizeRowsToContents()

    def _turned(self) -> None:
        for number, tab in enumerate(self.tabs.values()):
            if tab.isChecked():
                self.stack.setCurrentIndex(number)

    def _activated(self, item: QTableWidgetItem) -> None:
        article = item.data(_ARTICLE)
        if article:
            self.opened.emit(article)

    def _open_chosen(self, column: int) -> None:
        if self.near.rowCount():
            self._activated(cell(self.near, max(self.near.currentRow(), 0), column))

    def _import_again(self) -> None:
        rows = sorted({index.row() for index in self.guessed.selectedIndexes()})
        guessed = self._report.guessed
        files = [_to_be_read(guess.file) for guess in ([guessed[row] for row in rows] or guessed)]
        self.again_wanted.emit(list(dict.fromkeys(files)), str(self.encoding.currentData()))


def _to_be_read(file: str) -> str:
    """``file``, or the archive that it is a member of."""
    return next(
        (str(path) for path in Path(file).parents if is_archive(path) and not path.is_dir()), file
    )


def _number(told: Sequence[object]) -> str:
    """How many there are; no more than ``MOST`` are told."""
    return f"{len(told):,}{'+' if len(told) >= MOST else ''}"
