"""Whether a small baseline learns the labels: figures on the test split, and the curve over articles.

It takes minutes, so it begins when it is asked for, says how far it is, and can be stopped.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.learning import MOST, LearningCheck, check_learning
from app.learning.check import Counts
from app.model import GOLD
from app.store import Project
from ui.export.job import Job, Tell


class LearningDialog(QDialog):
    """Train, count, show. The project is only read."""

    def __init__(self, parent: QWidget, project: Project) -> None:
        super().__init__(parent)
        self.setObjectName("learning_dialog")
        self.setWindowTitle(self.tr("Can the labels be learned?"))
        self.resize(720, 640)
        self._path = project.path
        self._found: LearningCheck | None = None
        self.job = Job(self)
        self.job.done.connect(self._arrived)
        self.job.failed.connect(self._failed)
        self.job.progressed.connect(self._progress)
        self._make_choices(project)
        self._make_results()
        self._make_buttons()
        self._lay_out()

    def _make_choices(self, project: Project) -> None:
        self.layer = QComboBox()
        self.layer.setObjectName("layer")
        self.layer.setAccessibleName(self.tr("Layer"))
        for name in sorted(project.layers(), key=lambda name: (name != GOLD, name)):
            self.layer.addItem(name)
        self.most = QSpinBox()
        self.most.setObjectName("most")
        self.most.setAccessibleName(self.tr("Articles trained on at most"))
        self.most.setRange(1, 100_000)
        self.most.setValue(MOST)

    def _make_results(self) -> None:
        self.table = QTableWidget(0, 6)
        self.table.setObjectName("figures")
        self.table.setAccessibleName(self.tr("Figures by label"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("label"),
                self.tr("precision"),
                self.tr("recall"),
                self.tr("F1"),
                self.tr("spans in the test"),
                self.tr("spans found"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.picture = QSvgWidget()
        self.picture.setObjectName("curve")
        self.picture.setAccessibleName(self.tr("Learning curve"))
        self.picture.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.picture.setMinimumHeight(260)
        self.told = QLabel(
            self.tr(
                "A small baseline is trained on more and more articles of the train split,"
                " and asked about those of the test split."
            )
        )
        self.told.setObjectName("learning_told")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)

    def _make_buttons(self) -> None:
        self.keep = QPushButton(self.tr("Save the picture …"))
        self.keep.setObjectName("save_curve")
        self.keep.setAutoDefault(False)
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self._ask_where)
        self.begin = QPushButton(self.tr("Train"))
        self.begin.setObjectName("train")
        self.begin.setProperty("role", "primary")
        self.begin.setDefault(True)
        self.begin.clicked.connect(self.start)
        self.leave = QPushButton(self.tr("Close"))
        self.leave.setObjectName("close_learning")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self._stop_or_close)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Layer"), self.layer)
        form.addRow(self.tr("Articles at most"), self.most)
        foot = QHBoxLayout()
        foot.addWidget(self.keep)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.begin)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.picture, 2)
        layout.addWidget(self.told)
        layout.addLayout(foot)

    def start(self) -> None:
        """Train and count, off the window's thread."""
        path, layer, most = self._path, self.layer.currentText(), self.most.value()
        if not layer:
            self.told.setText(self.tr("Nobody has marked anything yet."))
            return

        def work(tell: Tell) -> LearningCheck:
            with Project.open(path, read_only=True) as project:
                return check_learning(project, layer, most=most, on_progress=tell)

        self.job.run("learn", work)
        self._allow()

    def _allow(self) -> None:
        busy = self.job.running
        for widget in (self.begin, self.layer, self.most):
            widget.setEnabled(not busy)
        self.keep.setEnabled(not busy and self._found is not None)
        self.leave.setText(self.tr("Stop") if busy else self.tr("Close"))

    def _progress(self, step: str, number: int) -> None:
        shown = QLocale().toString(number)
        kind, _, rest = step.partition(" ")
        if kind == "read":
            self.told.setText(self.tr("Reading articles: {n}").format(n=shown))
            return
        label, _, articles = rest.rpartition(" ")
        words = self.tr("Learning {label} from {articles} articles: step {n}")
        self.told.setText(words.format(label=label, articles=articles, n=shown))

    def _arrived(self, _key: object, result: object) -> None:
        found: LearningCheck = result  # type: ignore[assignment]
        self._found = found
        rows = [*found.last.labels.items(), (self.tr("all labels"), found.last.overall)]
        self.table.setRowCount(len(rows))
        for row, (label, counts) in enumerate(rows):
            for column, words in enumerate((label, *_cells(counts))):
                self.table.setItem(row, column, QTableWidgetItem(words))
        self.table.resizeColumnsToContents()
        self.picture.load(QByteArray(found.picture().encode("utf-8")))
        self.picture.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.told.setText("\n".join(self._remarks(found)))
        self._allow()

    def _failed(self, _key: object, words: str) -> None:
        self.told.setText(words)
        self._allow()

    def _remarks(self, found: LearningCheck) -> list[str]:
        locale = QLocale()
        words = self.tr("Trained on {train} articles, asked about {test}.")
        told = [
            words.format(train=locale.toString(found.trained), test=locale.toString(found.tested))
        ]
        if found.rises is not None:
            told[0] += " " + (
                self.tr("The curve still rises: more articles would help.")
                if found.rises
                else self.tr("The labels are learned; more articles of this kind add little.")
                if found.learned
                else self.tr("The curve is flat: rather look at the labels that are low.")
            )
        if found.unreachable:
            told.append(
                self.tr(
                    "%Ln spans of the test are not made up of whole words.", "", found.unreachable
                )
            )
        if found.left_out:
            told.append(
                self.tr("%Ln articles of the train split were left out.", "", found.left_out)
            )
        return told

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), str(self._path.with_suffix(".svg")), "SVG (*.svg)"
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the curve as SVG."""
        assert self._found is not None
        try:
            path.write_text(self._found.picture(), encoding="utf-8")
        except OSError as error:
            words = self.tr("The picture cannot be written: {reason}")
            self.told.setText(words.format(reason=error.strerror))

    def _stop_or_close(self) -> None:
        if self.job.running:
            self.job.stop()
        else:
            self.reject()

    def done(self, result: int) -> None:
        self.job.wait()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.job.wait()
        super().closeEvent(event)


def _cells(counts: Counts) -> tuple[str, ...]:
    locale = QLocale()
    figures = (
        "–" if value is None else locale.toString(value, "f", 2)
        for value in (counts.precision, counts.recall, counts.f1)
    )
    return (*figures, locale.toString(counts.gold), locale.toString(counts.found))
