"""How articles come in, seen from the window: the button, what is dropped, the dialog, the end.

One import runs at a time. While it does, the button in the window's bar says how far it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.intake import Report, Step
from app.model import ArticleHead, ArticleId
from app.store import Project
from ui.background import Background
from ui.library.dialog import ImportDialog
from ui.library.drop import DropCover
from ui.library.importing import Importing
from ui.theme import Theme


class Intake(QObject):
    """``came(articles)`` when articles or work came in; ``opened(ArticleId)`` to show one;
    ``told(words)`` what came of an import that nobody watched.
    """

    came = Signal(object)
    opened = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        window: QWidget,
        button: QPushButton,
        project: Project,
        background: Background,
        theme: Theme,
        who: Callable[[], str],
        names: Callable[[], bool],
        head: Callable[[ArticleId], ArticleHead | None],
    ) -> None:
        """``who`` annotates here; ``names`` says whether annotators may be named."""
        super().__init__()
        self._window, self._button, self._project = window, button, project
        self._background, self._who, self._names, self._head = background, who, names, head
        self._title = button.text()
        self._dialog: ImportDialog | None = None
        self.importing = Importing(self)
        self.importing.stepped.connect(self._stepped)
        self._unseen = False
        self._widened: Report | None = None
        self.cover = DropCover(window, theme)
        self.cover.setEnabled(not project.read_only)
        self.cover.files_dropped.connect(self.take_in)
        self.cover.text_dropped.connect(self.take_text)

    @property
    def dialog(self) -> ImportDialog:
        """The dialog, made when it is first needed."""
        if self._dialog is None:
            dialog = ImportDialog(
                self._window,
                self.importing,
                self._background,
                self._project,
                self._who,
                self._names,
                self._head,
            )
            dialog.imported.connect(self._imported)
            dialog.ended.connect(self._ended)
            dialog.opened.connect(self.opened)
            self._dialog = dialog
        return self._dialog

    @property
    def running(self) -> bool:
        """Whether an import is on its way."""
        return self.importing.running

    def hindrance(self) -> str:
        """Why the window should not be closed now; nothing when it may."""
        if not self.running:
            return ""
        return self.tr("An import is running. Close again to cancel it; nothing of it will stay.")

    def set_theme(self, theme: Theme) -> None:
        """Show the cover in another palette."""
        self.cover.theme = theme

    def ask(self) -> None:
        """Show the dialog: where it is with an import, else empty."""
        if self._project.read_only:
            self.told.emit(self.tr("This project can only be read here: nothing can come in."))
            return
        dialog = self.dialog
        if not dialog.isVisible() and not self._unseen:
            dialog.ask()
        self._unseen = False
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def take_in(self, files: Sequence[str | Path]) -> None:
        """Show the dialog with these files and folders in it."""
        self.ask()
        self._wait_for_it()
        if self._dialog is not None:
            self._dialog.add_paths([str(file) for file in files])

    def take_text(self, text: str) -> None:
        """Show the dialog with this text in it."""
        self.ask()
        self._wait_for_it()
        if self._dialog is not None:
            self._dialog.put_text(text)

    def _wait_for_it(self) -> None:
        if self.running:
            self.told.emit(self.tr("An import is running. The next can begin when it has ended."))

    def name_articles(self) -> None:
        """The heads of what came in are known: name the near-duplicates."""
        if self._dialog is not None:
            self._dialog.report.name_near()

    def close(self) -> None:
        """Cancel what runs, and wait until it is gone."""
        self.importing.wait()
        if self._dialog is not None:
            self._dialog.done(0)

    def _stepped(self, step: Step) -> None:
        if step.total:
            words = self.tr("Importing {part}").format(part=f"{step.done / step.total:.0%}")
        else:
            words = self.tr("Importing …")
        self._button.setText(words)

    def resume(self, before: Intake) -> bool:
        """Show what came of the import which gave the scheme names, and so made this window follow that
        of ``before``; false where there was none.
        """
        if before._widened is None:
            return False
        self.dialog.show_report(before._widened)
        self._unseen = True
        self.ask()
        return True

    def _imported(self, report: Report) -> None:
        self._widened = report if report.added else None
        self.came.emit(report.articles)
        if report.no_backup:
            self.told.emit(
                self.tr("There is no backup of before this import: {why}").format(
                    why=report.no_backup
                )
            )

    def _ended(self) -> None:
        self._button.setText(self._title)
        if self._dialog is not None and not self._dialog.isVisible():
            self._unseen = True
            words = self._dialog.heading
            self.told.emit(
                self.tr("{what}. The button “Import” shows the report.").format(what=words)
            )
