"""The dialogs that actions open, and what is done with what they bring.

Each waits first for what is still being written (``Desk.settle``), since it reads from the disk.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.adjudication import Carrying, RulesDialog
from ui.backups import BackupsDialog
from ui.choices import Choices
from ui.desk import Desk
from ui.export import ExportDialog, LearningDialog, PublishDialog, ReleaseDialog, SplitsDialog
from ui.keeper import Keeper
from ui.library import Intake
from ui.look import Look
from ui.scheme import SchemeDialog
from ui.window import Window


class Errands(QObject):
    """``opened`` with what the dialog of the backups opened."""

    opened = Signal(object)

    def __init__(
        self,
        window: Window,
        desk: Desk,
        choices: Choices,
        look: Look,
        intake: Intake,
        keeper: Keeper,
        carrying: Carrying,
    ) -> None:
        super().__init__()
        self._window = window
        self._desk = desk
        self._project = desk.project
        self._choices = choices
        self._look = look
        self._intake = intake
        self._keeper = keeper
        self._carrying = carrying

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions of the table do here."""
        return {
            "rules": self.apply_rule,
            "export": self.export,
            "splits": self.split,
            "release": self.release,
            "publish": self.publish,
            "learn": self.check_learning,
            "backups": self.show_backups,
            "scheme": self.change_scheme,
        }

    @property
    def _names(self) -> bool:
        """Whether annotators are named: not while a reviewer wants to see nobody's name."""
        return not self._desk.blind

    def apply_rule(self) -> None:
        """Open the dialog of the rules; the one chosen there is carried out as one decision."""
        self._desk.settle()
        dialog = RulesDialog(
            self._window, self._project, self._desk.people.reviewer, names=self._names
        )
        dialog.exec()
        act = dialog.act
        dialog.deleteLater()
        if act is not None:
            self._carrying.carry_out(act)

    def export(self) -> None:
        """Open the export dialog."""
        self._desk.settle()
        dialog = ExportDialog(
            self._window, self._project, self._project.path.parent / "export", names=self._names
        )
        dialog.exec()
        dialog.deleteLater()

    def split(self) -> None:
        """Open the dialog of train, dev and test."""
        self._desk.settle()
        dialog = SplitsDialog(self._window, self._project, self._desk.who)
        dialog.exec()
        act = dialog.act
        dialog.deleteLater()
        if act is not None:
            self._desk.hear(act)

    def check_learning(self) -> None:
        """Open the dialog that trains a small baseline."""
        self._desk.settle()
        dialog = LearningDialog(self._window, self._project, names=self._names)
        dialog.exec()
        dialog.deleteLater()

    def release(self) -> None:
        """Open the dialog of a release."""
        self._desk.settle()
        folder = self._project.path.parent / f"{self._project.path.stem}-release"
        dialog = ReleaseDialog(
            self._window, self._project, self._desk.who, folder, names=self._names
        )
        dialog.exec()
        acts = dialog.acts
        dialog.deleteLater()
        for act in acts:
            self._desk.hear(act)

    def publish(self) -> None:
        """Open the dialog that sends a release to a server."""
        folder = self._project.path.parent / f"{self._project.path.stem}-release"
        remembered = self._choices.published(self._project)
        dialog = PublishDialog(
            self._window, folder, remembered, fetches=not self._project.read_only
        )
        dialog.exec()
        self._choices.remember_published(self._project, dialog.form.remembered)
        fetched = dialog.fetched
        dialog.deleteLater()
        if fetched is not None:
            self._intake.take_in([fetched])

    def show_backups(self) -> None:
        """Open the dialog of the backups."""
        self._desk.settle()
        dialog = BackupsDialog(
            self._window,
            self._project.path,
            key=self._project.key,
            keeper=self._keeper,
            names=self._names,
        )
        dialog.opened.connect(self.opened)
        dialog.exec()
        dialog.deleteLater()

    def change_scheme(self) -> None:
        """Open the dialog of the labels; what it does is on the disk when it closes."""
        if self._project.read_only or self._intake.running:
            words = self.tr("An import is running. Wait for it, or cancel it.")
            if self._project.read_only:
                words = self.tr("This project can only be read here: its labels stay as they are.")
            self._window.banner.tell(words)
            return
        self._desk.settle()
        dialog = SchemeDialog(self._window, self._project, self._desk.who, self._look.theme)
        dialog.exec()
        revision = dialog.revision
        dialog.deleteLater()
        if revision is not None:
            self._desk.hear(revision.act)
