"""What would be lost is listed span by span before anything is written.

The losses are worked out anew whenever layer or format change, off the window's thread; the
button to write stays shut until they are known. The write itself runs in the thread too.
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
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.errors import StoppedError
from app.export import ExportResult, Regions, export, file_name, losses_of, trainable
from app.formats import FORMATS, format_named
from app.formats.trainable import Trainable
from app.model import GOLD, Loss
from app.store import Project
from ui.background import Background

_SHOWN = 2000


class ExportDialog(QDialog):
    """Choose a layer and a format, see the losses, write. ``exported(ExportResult)`` at the end."""

    exported = Signal(object)

    def __init__(self, parent: QWidget, project: Project, folder: Path) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export a layer"))
        self.resize(720, 560)
        self._path = project.path
        self._background = Background()
        self._background.done.connect(self._arrived)
        self._background.failed.connect(self._failed)
        self._trying = Background()  # on its own: nobody waits for it to write
        self._trying.done.connect(self._tried)
        self._trying.failed.connect(self._tried)
        self._asked = 0
        self._known = self._writing = False
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
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.cannot = QLabel()
        self.cannot.setObjectName("cannot_hold")
        self.cannot.setTextFormat(Qt.TextFormat.PlainText)
        self.cannot.setProperty("role", "quiet")
        self.cannot.setWordWrap(True)
        self.losses = QTableWidget(0, 4)
        self.losses.setObjectName("losses")
        self.losses.setAccessibleName(self.tr("What will be lost"))
        self.losses.setHorizontalHeaderLabels(
            [self.tr("article"), self.tr("what"), self.tr("text"), self.tr("why it is left out")]
        )
        self.losses.verticalHeader().hide()
        self.losses.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.losses.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
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
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close_export")
        close.setAutoDefault(False)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self._lay_out(browse, close)
        self.layer.currentIndexChanged.connect(self._ask)
        self.format.currentIndexChanged.connect(self._ask)
        self.regions.toggled.connect(self._ask)
        self.projection.currentIndexChanged.connect(self._ask)
        self._ask()

    def _lay_out(self, browse: QPushButton, close: QPushButton) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Layer"), self.layer)
        form.addRow(self.tr("Format"), self.format)
        form.addRow("", self.cannot)
        form.addRow("", self.regions)
        form.addRow(self.tr("Of overlapping spans"), self.projection)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        form.addRow(self.tr("Folder"), row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.summary)
        layout.addWidget(self.trained)
        layout.addWidget(self.losses, 1)
        layout.addLayout(foot)

    def _ask(self) -> None:
        self._asked += 1
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
        self.regions.setEnabled(chosen.training)
        self.cannot.setText(
            self.tr("Cannot hold: {what}").format(what=", ".join(chosen.cannot_hold))
            if chosen.cannot_hold
            else self.tr("Holds everything.")
        )
        self.summary.setText(self.tr("Looking what would be lost …"))
        path, regions, projection = self._path, self._regions(), self._projection()

        def losses() -> list[Loss]:
            with Project.open(path, read_only=True) as project:
                documents = project.documents(layer)
                return list(losses_of(documents, name, regions=regions, projection=projection))

        number = self._asked

        def go_on(_done: int) -> None:
            if number != self._asked:
                raise StoppedError

        def trained() -> list[Trainable]:
            with Project.open(path, read_only=True) as project:
                return trainable(
                    project.documents(layer),
                    name,
                    project.words,
                    regions=regions,
                    projection=projection,
                    on_progress=go_on,
                )

        self._background.run(("losses", self._asked), losses)
        if chosen.trainer is not None:
            self.trained.setText(self.tr("Looking what a trainer would learn from …"))
            self._trying.run(number, trained)

    def _arrived(self, key: object, result: object) -> None:
        kind, number = key  # type: ignore[misc]
        if kind == "written":
            self._writing = False
            self._written(result)  # type: ignore[arg-type]
        elif number == self._asked:
            self._known = True
            self._show_losses(result)  # type: ignore[arg-type]
        self._allow()

    def _allow(self) -> None:
        """Writing is possible once the losses are known; what to write stays while it is written."""
        self.write.setEnabled(self._known and not self._writing)
        for field in (self.layer, self.format, self.folder):
            field.setEnabled(not self._writing)
        projections = format_named(str(self.format.currentData())).projections
        self.projection.setEnabled(bool(projections) and not self._writing)

    def _show_losses(self, losses: list[Loss]) -> None:
        file = file_name(self.layer.currentText(), format_named(str(self.format.currentData())))
        self.losses.setRowCount(min(len(losses), _SHOWN))
        for row, loss in enumerate(losses[:_SHOWN]):
            what = f"{loss.what} {loss.label}".strip()
            for column, words in enumerate((loss.article, what, loss.surface, loss.why)):
                self.losses.setItem(row, column, QTableWidgetItem(" ".join(words.split())))
        if losses:
            self.summary.setText(
                self.tr(
                    "%Ln things will not be in {file}; losses.jsonl beside it will list them.",
                    "",
                    len(losses),
                ).format(file=file)
            )
        else:
            self.summary.setText(self.tr("Nothing will be lost in {file}.").format(file=file))

    def _tried(self, number: object, result: list[Trainable] | str) -> None:
        if number != self._asked:
            return
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
        self._writing = True
        self._allow()
        self.summary.setText(self.tr("Writing, then reading back …"))
        path, layer = self._path, self.layer.currentText()
        name, folder = str(self.format.currentData()), Path(self.folder.text()).expanduser()
        regions, projection = self._regions(), self._projection()

        def write() -> ExportResult:
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
                )

        self._background.run(("written", self._asked), write)

    def _written(self, result: ExportResult) -> None:
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

    def _failed(self, key: object, message: str) -> None:
        kind, number = key  # type: ignore[misc]
        if kind == "written":
            self._writing = False
        if number == self._asked:
            self.summary.setText(message)
        self._allow()

    def done(self, result: int) -> None:
        self.setCursor(Qt.CursorShape.WaitCursor)
        self._stop_trying()
        self._background.wait(drop=not self._writing)
        super().done(result)

    def _stop_trying(self) -> None:
        self._asked += 1
        self._trying.wait()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop_trying()
        self._background.wait(drop=not self._writing)
        super().closeEvent(event)
