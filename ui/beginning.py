"""A new project: the file it shall be, and the labels it begins with.

Nothing is made before ``Create``; what hinders it is said in the dialog, which stays open.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.errors import PenandaError
from app.intake import read_scheme
from app.settings import DEFAULT_SCHEME, SCHEMES, person
from app.store import Project
from ui.refusals import in_words
from ui.widgets import make_primary, plain_label, push_button

ENDING = ".penanda"


class BeginningDialog(QDialog):
    """Ask where a new project shall be and which labels it has; ``made(Path)`` when it is there."""

    made = Signal(object)

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent)
        self.setObjectName("beginning_dialog")
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(560)
        self.file = QLineEdit(str(_free(folder, self.tr("news"))))
        self.file.setObjectName("project_file")
        self.file.setAccessibleName(self.tr("File of the project"))
        self.browse = push_button("choose_project_file", self.tr("Choose …"), self._choose_file)
        self.browse.setAccessibleName(self.tr("Choose the file of the project"))
        self.schemes = QComboBox()
        self.schemes.setObjectName("project_scheme")
        self.schemes.setAccessibleName(self.tr("Labels"))
        for path in sorted(SCHEMES.glob("*.toml"), key=lambda path: path != DEFAULT_SCHEME):
            self.schemes.addItem(read_scheme(path).title, path)
        self.other = push_button("choose_scheme", self.tr("From a file …"), self._choose_scheme)
        self.other.setAccessibleName(self.tr("Choose a file of labels"))
        self.problem = plain_label("problem")
        self.problem.setProperty("role", "remark")
        self._lay_out()
        self._select_name()

    def _lay_out(self) -> None:
        form = QFormLayout()
        for title, field, button in (
            (self.tr("File"), self.file, self.browse),
            (self.tr("Labels"), self.schemes, self.other),
        ):
            row = QHBoxLayout()
            row.addWidget(field, 1)
            row.addWidget(button)
            form.addRow(title, row)
        hint = self.tr("All is kept in this one file. Labels can be added and changed later.")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(push_button("cancel_beginning", self.tr("Cancel"), self.reject))
        self.create_button = push_button("create_project", self.tr("Create"), self.accept)
        foot.addWidget(make_primary(self.create_button))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(plain_label("beginning_hint", hint, quiet=True))
        layout.addWidget(self.problem)
        layout.addLayout(foot)

    def _select_name(self) -> None:
        """Have the name selected within its path, so that it is what is written over."""
        path = Path(self.file.text())
        self.file.setSelection(len(str(path)) - len(path.name), len(path.name) - len(ENDING))

    def path(self) -> Path:
        """The file as written, with the ending of a project."""
        path = Path(self.file.text().strip()).expanduser()
        return path if path.suffix == ENDING else path.with_name(path.name + ENDING)

    def accept(self) -> None:
        """Make the project; where that is refused, say why and stay."""
        try:
            if not self.file.text().strip():
                raise PenandaError("nothing is written here", advice="Name a file.")
            path = self.path()
            scheme = read_scheme(self.schemes.currentData())
            Project.create(path, scheme, person()).close()
        except PenandaError as error:
            self._tell(in_words(error))
            return
        super().accept()
        self.made.emit(path)

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.file.setAccessibleDescription(words)

    def _choose_file(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("New project"),
            self.file.text(),
            self.tr("Penanda projects (*.penanda)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if file:
            self.file.setText(file)

    def _choose_scheme(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("Labels"), "", self.tr("Label schemes (*.toml)")
        )
        if file:
            self.take_scheme(Path(file))

    def take_scheme(self, path: Path) -> None:
        """Offer the scheme at ``path``, chosen; a file that is none is refused in the dialog."""
        try:
            scheme = read_scheme(path)
        except PenandaError as error:
            self._tell(in_words(error))
            return
        self._tell("")
        self.schemes.addItem(scheme.title, path)
        self.schemes.setCurrentIndex(self.schemes.count() - 1)


def is_samples_place(path: Path) -> bool:
    """Whether a project lies among the data of programs, where the sample is made and nobody looks."""
    ours = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(ours) in path.absolute().parents


def folder_for(open_now: Path) -> Path:
    """Where a new project is likely to go: beside the one that is open, but for the sample's place."""
    if not is_samples_place(open_now):
        return open_now.absolute().parent
    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return home if home.is_dir() else Path.home()


def _free(folder: Path, name: str) -> Path:
    """A file in ``folder`` that is not there yet, called ``name`` or nearly so."""
    path, number = folder / f"{name}{ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{name} {number}{ENDING}"
    return path
