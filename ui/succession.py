"""One window follows another: for another project, another language, other labels, another lock.

A widget takes its words and its labels when it is made; so what changes them makes the whole window
anew, at the same place of the same article. The next window opens before this one closes: what
cannot be opened leaves this one open.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from app.errors import PenandaError
from app.model import Act
from app.store import Project, may_write
from ui import translation
from ui.beginning import BeginningDialog, folder_for
from ui.locking import Lockup
from ui.opening import has_backups, open_project, restored
from ui.refusals import capital, in_words

if TYPE_CHECKING:
    from ui.main import Studio


class Succession(QObject):
    """Opens what follows ``studio``, which ``make`` builds on a project."""

    def __init__(self, studio: Studio, make: Callable[[Project], Studio]) -> None:
        super().__init__(studio)
        self._studio = studio
        self._make = make
        self._is_outdated = False  # by another scheme

    @property
    def _read_only_for_good(self) -> bool:
        """Whether it is only read though nobody else holds it: made anew, it stays so."""
        return self._studio.project.read_only and self._studio.project.holder is None

    # another project

    def begin_project(self) -> None:
        """Ask for a new project, make it and turn to it."""
        here = self._studio
        dialog = BeginningDialog(here.window, folder_for(here.project.path))
        dialog.made.connect(self.turn_to, Qt.ConnectionType.QueuedConnection)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def greet(self) -> None:
        """At the very first start: say what the sample is for, and offer a project of one's own."""
        self._studio.window.banner.tell(
            self.tr(
                "This is a sample to try everything on. Your own articles go into a new project."
            ),
            stays=True,
            offer=(self.tr("New project …"), self.begin_project),
        )

    def open_project(self) -> None:
        """Ask for another project and turn to it."""
        file, _ = QFileDialog.getOpenFileName(
            self._studio.window,
            self.tr("Open a project"),
            "",
            self.tr("Penanda projects (*.penanda)"),
        )
        if file:
            self.turn_to(Path(file))

    def turn_to(self, path: Path, *, read_only: bool = False) -> None:
        """Open the project at ``path`` in a new window and close this one; stay if it is refused."""
        here = self._studio
        if here.intake.running:
            here.window.banner.tell(self.tr("An import is running. Wait for it, or cancel it."))
            return
        here.desk.settle()
        if not here.window.finish():
            return
        try:
            project = open_project(here.window, path, read_only=read_only)
        except PenandaError as error:
            self.refuse(path, error)
            return
        self._follow(project)

    def refuse(self, path: Path, error: PenandaError) -> None:
        """Say why the project at ``path`` is not opened, and offer its backups if it has some."""
        banner = self._studio.window.banner
        if not has_backups(path):
            banner.refuse(error)
            return
        banner.tell(
            in_words(error),
            stays=True,
            offer=(self.tr("Its backups …"), lambda: self._restore_other(path)),
        )

    def _restore_other(self, path: Path) -> None:
        try:
            made = restored(self._studio.window, path)
        except PenandaError as error:
            self._studio.window.banner.refuse(error)
            return
        if made is not None:
            self.turn_to(made)

    def _follow(self, project: Project) -> None:
        """Open a window on ``project`` in the place of this one; stay if it is refused."""
        here = self._studio
        here.release_faults()
        try:
            self._show(project)
        except PenandaError as error:
            project.close()
            here.catch_faults()
            self.refuse(project.path, error)
            return
        here.close()
        here.window.hide()

    def _show(self, project: Project) -> Studio:
        """The next window, shown where this one is."""
        following = self._studio.following = self._make(project)
        following.window.setGeometry(self._studio.window.geometry())
        following.window.show()
        return following

    # the same project

    def open_for_writing(self) -> None:
        """Turn to the same place of the same project, once it may be written here."""
        here = self._studio
        if not may_write(here.project.path):
            here.window.banner.tell(here.window.read_only.why())
            return
        self.turn_to(here.project.path)
        self._lead_to_the_same_place()

    def set_language(self, code: str) -> None:
        """Make the window anew in another language, at the same place of the same article."""
        if code == translation.current():
            return
        choices = self._studio.choices
        before = choices.language
        choices.language = code
        self.turn_to(self._studio.project.path, read_only=self._read_only_for_good)
        if not self._lead_to_the_same_place():
            choices.language = before

    def change_lock(self, *, unlock: bool) -> None:
        """Ask for the passphrases, write the project and its backups anew, and open it again."""
        here = self._studio
        hindrance = here.intake.hindrance() if here.intake.running else ""
        reason = hindrance or here.reasons.all()["unlock" if unlock else "lock"]()
        if reason:
            here.window.banner.tell(capital(reason))
            return
        lockup = Lockup(here.window, here.project, unlock=unlock)
        if not lockup.ask() or not here.desk.settle() or not here.desk.finish():
            return
        here.let_go()
        try:
            project, words = lockup.carry_out()
        except PenandaError as error:  # written, and yet it does not open again
            QMessageBox.critical(here.window, "Penanda", in_words(error))
            here.window.close()
            return
        following = self._show(project)
        self._lead_to_the_same_place()
        following.window.banner.tell(words, stays=True)
        here.window.hide()
        here.window.deleteLater()

    def follow_scheme(self, act: Act | None) -> None:
        """Make the window anew with other labels, when whoever told of them has finished."""
        if not self._is_outdated:
            self._is_outdated = True
            QTimer.singleShot(0, self, lambda: self._make_anew(act))

    def _make_anew(self, act: Act | None) -> None:
        here = self._studio
        if here.intake.running or here.desk.waits or QApplication.activeModalWidget():
            QTimer.singleShot(500, self, lambda: self._make_anew(act))
            return
        self.turn_to(here.project.path, read_only=self._read_only_for_good)
        if here.following is None:
            self._is_outdated = False
            return
        self._lead_to_the_same_place()
        if here.following.intake.resume(here.intake):
            return
        if act is None:
            words = self.tr("Somebody has changed the labels of this project.")
        elif act.reverts is None:
            words = self.tr("The labels are changed, in one step that one undo takes back.")
        else:
            words = self.tr("The labels are as they were before that step.")
        here.following.window.banner.tell(words)

    def _lead_to_the_same_place(self) -> bool:
        """Have the window that follows show what this one shows; whether there is one."""
        here, other = self._studio, self._studio.following
        if other is None:
            return False
        other.search.resume(here.search)
        other.adjudication.resume(here.adjudication)
        if here.desk.wanted is not None:
            other.desk.open_article(here.desk.wanted)
        elif here.desk.article is not None:
            other.desk.open_article(here.desk.article.id)
            other.article.resume(here.article)
        other.window.sidebar.filter.setText(here.window.sidebar.filter.text())
        other.window.show_page(here.window.page)
        return True
