"""What would be lost is listed span by span before anything is written.

The losses are worked out anew whenever layer or format change, off the window's thread; the
button to write stays shut until they are known. The write runs there too, tells how far it is, and
can be stopped: nothing of it is left then. Closing the window stops it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.export import ExportResult, Regions, export, file_name, losses_of, trainable
from app.formats import FORMATS, format_named
from app.formats.trainable import Trainable
from app.model import GOLD
from app.store import Project
from ui.export.job import Job, Tell, told_of
from ui.export.losses import LossTable, Lost


class ExportDialog(QDialog):
    """Choose a layer and a format, see the losses, write. ``exported(ExportResult)`` at the end."""

    exported = Signal(object)

    def __init__(self, parent: QWidget, project: Project, folder: Path) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export a layer"))
        self.resize(880, 620)
        self._path = project.path
        self.looking, self.trying, self.job = Job(self), Job(self), Job(self)
        self.looking.done.connect(self._found)
        self.looking.failed.connect(self._lost_sight)
        self.trying.done.connect(self._tried)  # on its own: nobody waits for it to write
        self.trying.failed.connect(self._tried)
        self.job.progressed.connect(self._progress)
        self.job.done.connect(self._written)
        self.job.failed.connect(self._failed)
        self._known = False
        self.layer = QComboBox()
        self.layer.setObjectName("layer")
        self.layer.setAccessibleName(self.tr("Layer"))
        layers = project.layers()
        for name in sorted(layers, key=lambda name: (name != GOLD, name)):
            self.layer.addItem(name)
        self.format = QComboBox()
        self.format.setObjectName("format")
        self.format.setAccessibleName(self.tr("Format"))
        for known in FORMATS.values():
            if known.writes:
                self.format.addItem(known.title, known.name)
        self.regions = QCheckBox(self.tr("Keep captions, buttons and other regions"))
        self.regions.setObjectName("regions")
        self.projection = QComboBox()
        self.projection.setObjectName("projection")
        self.projection.setAccessibleName(self.tr("Of overlapping spans"))
        self._projections = {
            "outermost": self.tr("the outermost"),
            "innermost": self.tr("the innermost"),
            "columns": self.tr("all, in a column for each label"),
        }
        self._offer_projections(self._projections)
        self.folder = QLineEdit(str(folder))
        self.folder.setObjectName("folder")
        self.folder.setAccessibleName(self.tr("Folder"))
        browse = QPushButton(self.tr("Choose …"))
        browse.setObjectName("choose_folder")
        browse.setAccessibleName(self.tr("Choose the folder"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.cannot = QLabel()
        self.cannot.setObjectName("cannot_hold")
        self.cannot.setTextFormat(Qt.TextFormat.PlainText)
        self.cannot.setProperty("role", "quiet")
        self.cannot.setWordWrap(True)
        self.losses = LossTable()
        self.summary = QLabel()
        self.summary.setObjectName("summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.trained = QLabel()
        self.trained.setObjectName("trainable")
        self.trained.setTextFormat(Qt.TextFormat.PlainText)
        self.trained.setProperty("role", "quiet")
        self.trained.setWordWrap(True)
        self.write = QPushButton(self.tr("Export"))
        self.write.setObjectName("write")
        self.write.setProperty("role", "primary")
        self.write.setDefault(True)
        self.write.clicked.connect(self._write)
        self.leave = QPushButton(self.tr("Close"))
        self.leave.setObjectName("close_export")
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self._stop_or_close)
        self._lay_out(browse)
        self.layer.currentIndexChanged.connect(self._ask)
        self.format.currentIndexChanged.connect(self._ask)
        self.regions.toggled.connect(self._ask)
        self.projection.currentIndexChanged.connect(self._ask)
        self._ask()

    def _lay_out(self, browse: QPushButton) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Layer"), self.layer)
        form.addRow(self.tr("Format"), self.format)
        form.addRow("", self.regions)
        form.addRow(self.tr("Of overlapping spans"), self.projection)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        form.addRow(self.tr("Folder"), row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.cannot)
        layout.addWidget(self.summary)
        layout.addWidget(self.trained)
        layout.addWidget(self.losses, 1)
        layout.addLayout(foot)

    def _ask(self) -> None:
        self.looking.forget()
        self.trying.forget()
        self._known = False
        name = str(self.format.currentData())
        self._offer_projections(format_named(name).projections or list(self._projections)[:1])
        self._allow()
        self.losses.setRowCount(0)
        self.trained.clear()
        layer = self.layer.currentText()
        if not layer:
            self.summary.setText(self.tr("Nobody has marked anything yet."))
            return
        chosen = format_named(name, self._projection())
        self.cannot.setText(
            self.tr("Cannot hold: {what}").format(what=", ".join(chosen.cannot_hold))
            if chosen.cannot_hold
            else self.tr("Holds everything.")
        )
        self.summary.setText(self.tr("Looking what would be lost …"))
        path, regions, projection = self._path, self._regions(), self._projection()

        def look(tell: Tell) -> Lost:
            with Project.open(path, read_only=True) as project:
                documents = told_of(project.documents(layer), tell)
                return Lost.of(losses_of(documents, name, regions=regions, projection=projection))

        def trained(tell: Tell) -> list[Trainable]:
            with Project.open(path, read_only=True) as project:
                return trainable(
                    told_of(project.documents(layer), tell),
                    name,
                    project.words,
                    regions=regions,
                    projection=projection,
                )

        self.looking.run(name, look)
        if chosen.trainer is not None:
            self.trained.setText(self.tr("Looking what a trainer would learn from …"))
            self.trying.run(name, trained)

    def _allow(self) -> None:
        """Writing is possible once the losses are known; what to write stays while it is written."""
        writing = self.job.running
        self.write.setEnabled(self._known and not writing)
        for field in (self.layer, self.format, self.folder):
            field.setEnabled(not writing)
        chosen = format_named(str(self.format.currentData()))
        self.regions.setEnabled(chosen.training and not writing)
        self.projection.setEnabled(bool(chosen.projections) and not writing)
        self.leave.setText(self.tr("Stop") if writing else self.tr("Close"))

    def _found(self, _key: object, lost: Lost) -> None:
        self._known = True
        self._allow()
        file = file_name(self.layer.currentText(), format_named(str(self.format.currentData())))
        self.losses.show_losses(lost.first)
        if lost.count:
            self.summary.setText(
                self.tr(
                    "%Ln things will not be in {file}; losses.jsonl beside it will list them.",
                    "",
                    lost.count,
                ).format(file=file)
            )
        else:
            self.summary.setText(self.tr("Nothing will be lost in {file}.").format(file=file))

    def _lost_sight(self, _key: object, words: str) -> None:
        self.summary.setText(words)
        self._allow()

    def _tried(self, _key: object, result: list[Trainable] | str) -> None:
        if isinstance(result, str):
            self.trained.setText(result)
            return
        locale = QLocale()
        self.trained.setText(
            "\n".join(
                self.tr("Trainable: {spans} of {all} spans with {how}").format(
                    spans=locale.toString(one.spans), all=locale.toString(one.of), how=one.how
                )
                for one in result
            )
        )

    def _offer_projections(self, names: Iterable[str]) -> None:
        """Let ``names`` be the choice; what was chosen stays if it is among them."""
        wanted = list(names)
        if [self.projection.itemData(row) for row in range(self.projection.count())] == wanted:
            return
        chosen = self.projection.currentData()
        with QSignalBlocker(self.projection):
            self.projection.clear()
            for name in wanted:
                self.projection.addItem(self._projections[name], name)
            self.projection.setCurrentIndex(max(0, self.projection.findData(chosen)))

    def _projection(self) -> str:
        """What is chosen, where the format has any choice."""
        chosen = format_named(str(self.format.currentData()))
        name = str(self.projection.currentData())
        return name if name in chosen.projections else ""

    def _regions(self) -> Regions:
        return "keep" if self.regions.isChecked() else "drop"

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _write(self) -> None:
        if not self.folder.text().strip():
            self.summary.setText(self.tr("No folder is named. Choose where to write."))
            return
        path, layer = self._path, self.layer.currentText()
        name, folder = str(self.format.currentData()), Path(self.folder.text()).expanduser()
        regions, projection = self._regions(), self._projection()

        def write(tell: Tell) -> ExportResult:
            with Project.open(path, read_only=True) as project:
                return export(
                    project.documents(layer),
                    folder,
                    name,
                    basename=layer,
                    tokens=project.words,
                    scheme=project.scheme,
                    regions=regions,
                    projection=projection,
                    on_progress=tell,
                )

        self.job.run(name, write)
        self._allow()
        self.summary.setText(self.tr("Writing, then reading back …"))

    def _progress(self, step: str, number: int) -> None:
        words = (
            self.tr("%Ln articles are read back", "", number)
            if step == "check"
            else self.tr("%Ln articles are written", "", number)
        )
        self.summary.setText(words)

    def _written(self, _key: object, result: ExportResult) -> None:
        self._allow()
        files = ", ".join(str(file.path) for file in result.files)
        locale = QLocale()
        words = self.tr(
            "{spans} spans of {articles} articles written and read back: {files}"
        ).format(
            spans=locale.toString(result.spans),
            articles=locale.toString(result.articles),
            files=files,
        )
        if result.empty:
            words += "\n" + self.tr("%Ln of the articles have no span.", "", result.empty)
        self.summary.setText(words)
        self.exported.emit(result)

    def _failed(self, _key: object, words: str) -> None:
        self._allow()
        self.summary.setText(words)

    def _stop_or_close(self) -> None:
        if self.job.running:
            self.job.stop()
        else:
            self.reject()

    def done(self, result: int) -> None:
        self._wait()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._wait()
        super().closeEvent(event)

    def _wait(self) -> None:
        jobs = (self.looking, self.trying, self.job)
        for job in jobs:
            job.forget()
        for job in jobs:
            job.wait()
