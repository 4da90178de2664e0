"""Whether a small baseline learns the labels: figures on the test split, and the curve over articles.

It takes minutes, so it begins when it is asked for, says how far it is, and can be stopped.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, Qt
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QFileDialog, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from app.learning import MOST, LearningCheck, check_learning
from app.learning.check import Counts
from app.store import Project
from ui.export.fields import LayerChoice
from ui.export.job import Tell
from ui.export.job_dialog import JobDialog
from ui.widgets import RecordTable, make_primary, push_button, resize_within_screen


class LearningDialog(JobDialog):
    """Train, count, show. The project is only read."""

    def __init__(self, parent: QWidget, project: Project, *, names: bool = True) -> None:
        super().__init__(parent, "learning", self.tr("Can the labels be learned?"))
        resize_within_screen(self, 720, 640)
        self._path = project.path
        self._found: LearningCheck | None = None
        self.layer = LayerChoice(project.layers(), names=names)
        self.most = QSpinBox()
        self.most.setObjectName("most")
        self.most.setAccessibleName(self.tr("Articles trained on at most"))
        self.most.setRange(1, 100_000)
        self.most.setValue(MOST)
        self._make_results()
        self.keep = push_button("save_curve", self.tr("Save the picture …"), self._ask_where)
        self.keep.setEnabled(False)
        self.begin = make_primary(push_button("train", self.tr("Train"), self.start))
        self._lay_out()

    def _make_results(self) -> None:
        columns = [
            self.tr("label"),
            self.tr("precision"),
            self.tr("recall"),
            self.tr("F1"),
            self.tr("spans in the test"),
            self.tr("spans found"),
        ]
        self.table = RecordTable("figures", self.tr("Figures by label"), columns)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.resizeColumnsToContents()
        self.picture = QSvgWidget()
        self.picture.setObjectName("curve")
        self.picture.setAccessibleName(self.tr("Learning curve"))
        self.picture.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.picture.setMinimumHeight(260)
        self.told.setText(
            self.tr(
                "A small baseline is trained on more and more articles of the train split,"
                " and asked about those of the test split."
            )
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Layer"), self.layer)
        form.addRow(self.tr("Articles at most"), self.most)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.picture, 2)
        layout.addWidget(self.told)
        layout.addLayout(self.foot(self.begin, before=(self.keep,)))

    def start(self) -> None:
        """Train and count, off the window's thread."""
        path, layer, most = self._path, self.layer.currentText(), self.most.value()
        if not layer:
            self.told.setText(self.tr("Nobody has marked anything yet."))
            return

        def work(tell: Tell) -> LearningCheck:
            with Project.open(path, read_only=True) as project:
                return check_learning(project, layer, most=most, on_progress=tell)

        self.run(work, self._show)

    def allow(self) -> None:
        super().allow()
        busy = self.job.running
        for widget in (self.begin, self.layer, self.most):
            widget.setEnabled(not busy)
        self.keep.setEnabled(not busy and self._found is not None)

    def progress_words(self, step: str, number: int) -> str:
        shown = QLocale().toString(number)
        kind, _, rest = step.partition(" ")
        if kind == "read":
            return self.tr("Reading articles: {n}").format(n=shown)
        label, _, articles = rest.rpartition(" ")
        words = self.tr("Learning {label} from {articles} articles: step {n}")
        return words.format(label=label, articles=articles, n=shown)

    def _show(self, found: LearningCheck) -> None:
        self._found = found
        rows = [*found.last.labels.items(), (self.tr("all labels"), found.last.overall)]
        self.table.show_records((label, *_cells(counts)) for label, counts in rows)
        self.table.resizeColumnsToContents()
        self.picture.load(QByteArray(found.picture().encode("utf-8")))
        self.picture.renderer().setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.told.setText("\n".join(self._remarks(found)))

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


def _cells(counts: Counts) -> tuple[str, ...]:
    locale = QLocale()
    figures = (
        "–" if value is None else locale.toString(value, "f", 2)
        for value in (counts.precision, counts.recall, counts.f1)
    )
    return (*figures, locale.toString(counts.gold), locale.toString(counts.found))
