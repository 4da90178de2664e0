"""What would be lost is listed span by span before anything is written.

The losses are worked out anew whenever layer or format change, off the window's thread; the
button to write stays shut until they are known. The write runs there too, tells how far it is, and
can be stopped: nothing of it is left then. Closing the window stops it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from app.export import ExportResult
from app.formats import FORMATS, format_named
from app.formats.trainable import Trainable
from app.model import Loss
from app.store import Project
from ui.export.chosen import Chosen
from ui.export.fields import FolderLine, LayerChoice, ProjectionChoice
from ui.export.job_dialog import JobDialog
from ui.export.losses import LossTable, Lost
from ui.widgets import make_primary, plain_label, push_button, resize_within_screen


class ExportDialog(JobDialog):
    """Choose a layer and a format, see the losses, write. ``exported(ExportResult)`` at the end."""

    exported = Signal(object)

    def __init__(
        self, parent: QWidget, project: Project, folder: Path, *, names: bool = True
    ) -> None:
        super().__init__(parent, "export", self.tr("Export a layer"))
        resize_within_screen(self, 880, 620)
        self._path = project.path
        self.looking, self.trying = self.side_job(), self.side_job()
        self._known = False
        self.layer = LayerChoice(project.layers(), names=names)
        self._make_choices(project, folder)
        self.cannot = plain_label("cannot_hold", quiet=True)
        self.losses = LossTable("losses", self.tr("What will be lost"))
        self.trained = plain_label("trainable", quiet=True)
        self.write = make_primary(push_button("write", self.tr("Export"), self._write))
        self._lay_out()
        self._ask()

    def _make_choices(self, project: Project, folder: Path) -> None:
        self.format = QComboBox()
        self.format.setObjectName("format")
        self.format.setAccessibleName(self.tr("Format"))
        for known in FORMATS.values():
            if known.writes:
                self.format.addItem(known.title, known.name)
        self.regions = QCheckBox(self.tr("Keep captions, buttons and other regions"))
        self.regions.setObjectName("regions")
        self.projection = ProjectionChoice()
        self.folder = FolderLine(
            "folder",
            folder,
            title=self.tr("Folder"),
            heading=self.tr("Export to"),
            chooses=self.tr("Choose the folder"),
        )
        for choice in (self.layer, self.format, self.projection):
            choice.currentIndexChanged.connect(self._ask)
        self.regions.toggled.connect(self._ask)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Layer"), self.layer)
        form.addRow(self.tr("Format"), self.format)
        form.addRow("", self.regions)
        form.addRow(self.tr("Of overlapping spans"), self.projection)
        form.addRow(self.tr("Folder"), self.folder.row())
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.cannot)
        layout.addWidget(self.told)
        layout.addWidget(self.trained)
        layout.addWidget(self.losses, 1)
        layout.addLayout(self.foot(self.write))

    def _ask(self) -> None:
        """Find out what would be lost, as it is chosen now."""
        self.looking.forget()
        self.trying.forget()
        self._known = False
        self.projection.offer(format_named(str(self.format.currentData())).projections)
        self.allow()
        self.losses.setRowCount(0)
        self.trained.clear()
        chosen = self.chosen()
        if not chosen.layer:
            self.told.setText(self.tr("Nobody has marked anything yet."))
            return
        missing = chosen.format.cannot_hold
        self.cannot.setText(
            self.tr("Cannot hold: {what}").format(what=", ".join(missing))
            if missing
            else self.tr("Holds everything.")
        )
        self.told.setText(self.tr("Looking what would be lost …"))
        self.looking.run(chosen.lost, self._found, self._lost_sight)
        if chosen.format.trainer is not None:
            self.trained.setText(self.tr("Looking what a trainer would learn from …"))
            self.trying.run(chosen.trainable, self._tried, self.trained.setText)

    def allow(self) -> None:
        """Writing is possible once the losses are known; what to write stays while it is written."""
        super().allow()
        writing = self.job.running
        self.write.setEnabled(self._known and not writing)
        for field in (self.layer, self.format, self.folder):
            field.setEnabled(not writing)
        chosen = format_named(str(self.format.currentData()))
        self.regions.setEnabled(chosen.training and not writing)
        self.projection.setEnabled(bool(chosen.projections) and not writing)

    def _found(self, lost: Lost[Loss]) -> None:
        self._known = True
        self.allow()
        file = self.chosen().file
        self.losses.show_losses(lost.first)
        if lost.count:
            self.told.setText(
                self.tr(
                    "%Ln things will not be in {file}; losses.jsonl beside it will list them.",
                    "",
                    lost.count,
                ).format(file=file)
            )
        else:
            self.told.setText(self.tr("Nothing will be lost in {file}.").format(file=file))

    def _lost_sight(self, words: str) -> None:
        self.told.setText(words)
        self.allow()

    def _tried(self, result: list[Trainable]) -> None:
        locale = QLocale()
        self.trained.setText(
            "\n".join(
                self.tr("Trainable: {spans} of {all} spans with {how}").format(
                    spans=locale.toString(one.spans), all=locale.toString(one.of), how=one.how
                )
                for one in result
            )
        )

    def chosen(self) -> Chosen:
        """What is chosen; a way with overlapping spans only where the format has several."""
        name = str(self.format.currentData())
        return Chosen(
            self._path,
            self.layer.currentText(),
            name,
            "keep" if self.regions.isChecked() else "drop",
            self.projection.among(format_named(name).projections),
        )

    def _write(self) -> None:
        folder, chosen = self.folder.path(), self.chosen()
        if folder is None:
            self.told.setText(self.tr("No folder is named. Choose where to write."))
            return
        self.run(lambda tell: chosen.write(folder, tell), self._written)
        self.told.setText(self.tr("Writing, then reading back …"))

    def progress_words(self, step: str, number: int) -> str:
        if step == "check":
            return self.tr("%Ln articles are read back", "", number)
        return self.tr("%Ln articles are written", "", number)

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
        self.told.setText(words)
        self.exported.emit(result)
