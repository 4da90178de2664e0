"""Which release goes where: a repository of a Hub, or a project of a Label Studio server."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox

from app.errors import PenandaError
from app.sync import HUB, checked_address
from ui.export.fields import FolderLine
from ui.export.publishing.sending import Destination

_HUB: Final = "hub"
_STUDIO: Final = "labelstudio"
_MOST_PROJECTS: Final = 999_999_999


class DestinationForm(QFormLayout):
    """The choices, as they were ``remembered``; ``changed`` follows each other one."""

    changed = Signal()

    def __init__(self, folder: Path, remembered: Mapping[str, str]) -> None:
        super().__init__()
        self._make_place(folder)
        self._make_hub()
        self._make_studio()
        self.addRow(self.tr("Release"), self.folder.row())
        self.addRow(self.tr("Goes to"), self.place)
        self.addRow(self.tr("Server"), self.address)
        self.addRow(self.tr("Repository"), self.name)
        self.addRow("", self.private)
        self.addRow(self.tr("Project"), self.project)
        self._take_up(remembered)
        self.place.currentIndexChanged.connect(self._change_place)
        for line in (self.folder, self.address, self.name):
            line.textEdited.connect(self.changed)
        self.folder.chosen.connect(self.changed)
        self.private.toggled.connect(self.changed)
        self.project.valueChanged.connect(self.changed)

    def _make_place(self, folder: Path) -> None:
        self.folder = FolderLine(
            "release",
            folder,
            title=self.tr("Release"),
            heading=self.tr("Choose the release"),
            chooses=self.tr("Choose the release"),
        )
        self.place = QComboBox()
        self.place.setObjectName("place")
        self.place.setAccessibleName(self.tr("Goes to"))
        self.place.addItem(self.tr("the Hugging Face Hub, as a dataset"), _HUB)
        self.place.addItem(self.tr("a Label Studio server, as tasks"), _STUDIO)
        self.address = QLineEdit()
        self.address.setObjectName("address")
        self.address.setAccessibleName(self.tr("Server"))
        self.address.setPlaceholderText("https://example.org")

    def _make_hub(self) -> None:
        self.name = QLineEdit()
        self.name.setObjectName("repository")
        self.name.setAccessibleName(self.tr("Repository"))
        self.name.setPlaceholderText("OWNER/NAME")
        self.private = QCheckBox(self.tr("Only for its members, if it has to be made"))
        self.private.setObjectName("private")
        self.private.setChecked(True)

    def _make_studio(self) -> None:
        self.project = QSpinBox()
        self.project.setObjectName("project")
        self.project.setAccessibleName(self.tr("Project"))
        self.project.setRange(0, _MOST_PROJECTS)
        self.project.setSpecialValueText(self.tr("a new one"))
        self.project.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # it is a name in digits
        self.project.setMinimumHeight(self.address.sizeHint().height())

    def _take_up(self, remembered: Mapping[str, str]) -> None:
        self._addresses = {
            name: remembered.get(name, usual) for name, usual in ((_HUB, HUB), (_STUDIO, ""))
        }
        self.name.setText(remembered.get("repository", ""))
        project = remembered.get("project", "")
        self.project.setValue(int(project) if project.isascii() and project.isdigit() else 0)
        self.place.setCurrentIndex(max(0, self.place.findData(remembered.get("place", _HUB))))
        self._show_place()

    @property
    def remembered(self) -> dict[str, str]:
        """The choices, for the next time."""
        self._addresses[self._at] = self.address.text().strip()
        return {
            **self._addresses,
            "place": self._at,
            "repository": self.name.text().strip(),
            "project": str(self.project.value()),
        }

    @property
    def brings_back(self) -> bool:
        """Whether what is marked on a server of this kind can be fetched."""
        return self._at == _STUDIO

    def destination(self) -> Destination:
        """What is chosen. Raises ``PenandaError`` where something is missing."""
        folder = self.folder.path()
        if folder is None:
            raise PenandaError(self.tr("No release is named. Choose its folder."))
        address = checked_address(self.address.text().strip())
        if self._at == _STUDIO:
            return Destination(folder, address, project=self.project.value())
        name = self.name.text().strip()
        if not name:
            raise PenandaError(self.tr("No repository is named. Write it as OWNER/NAME."))
        return Destination(folder, address, name, self.private.isChecked())

    def go_on_with(self, project: int) -> None:
        """Choose the project that was sent to, which is no other choice: sent again, it goes on there."""
        with QSignalBlocker(self.project):
            self.project.setValue(project)

    def set_enabled(self, enabled: bool) -> None:
        """Let the choices be changed, or not."""
        for field in (
            *(self.folder, self.folder.browse, self.place, self.address),
            *(self.name, self.private, self.project),
        ):
            field.setEnabled(enabled)

    def _change_place(self) -> None:
        self._addresses[self._at] = self.address.text().strip()
        self._show_place()
        self.changed.emit()

    def _show_place(self) -> None:
        self._at = str(self.place.currentData())
        self.address.setText(self._addresses[self._at])
        for field in (self.name, self.private):
            self.setRowVisible(field, self._at == _HUB)
        self.setRowVisible(self.project, self._at == _STUDIO)
