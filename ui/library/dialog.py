"""Bringing articles in: choose, look at it, watch it come, read what came of it.

The dialog is not modal and the import has a process of its own, so that work goes on beside it;
closed while an import runs, it leaves it running.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import FileRefusedError
from app.intake import Report, Step
from app.intake.apart import Order
from app.intake.becoming import names_lacking
from app.intake.lacking import Lacking
from app.model import ArticleHead, ArticleId
from app.store import Project
from ui.background import Background
from ui.library.choosing import Choosing
from ui.library.drop import paths_of
from ui.library.importing import Importing
from ui.library.naming import MOST_NAMES, NamesPage
from ui.library.report import ReportPage
from ui.refusals import sentence
from ui.widgets import make_primary, push_button, resize_within_screen


class ImportDialog(QDialog):
    """``imported(Report)`` once articles came in, ``opened(ArticleId)`` when one is to be shown;
    ``ended()`` when an import is over, whatever came of it.
    """

    imported = Signal(object)
    ended = Signal()
    opened = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        importing: Importing,
        background: Background,
        project: Project,
        who: Callable[[], str],
        names: Callable[[], bool],
        head: Callable[[ArticleId], ArticleHead | None],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import articles"))
        resize_within_screen(self, 820, 640)
        self.setAcceptDrops(True)
        self._importing = importing
        self._project, self._who, self._names = project, who, names
        self._order = Order("", "")
        self.choosing = Choosing(background)
        self.report = ReportPage(head)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.choosing)
        self.stack.addWidget(self._progress_page())
        self.stack.addWidget(self.report)
        self.naming = NamesPage()
        self.stack.addWidget(self.naming)
        self._make_buttons()
        self._lay_out()
        self._listen()
        self.ask()

    def _make_buttons(self) -> None:
        self.start = push_button("start_import", self.tr("Import"), self._start)
        make_primary(self.start)
        begin = QShortcut(self)
        begin.setKeys([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        begin.activated.connect(self._begin_by_key)
        self.start.setToolTip(self.tr("Ctrl+Enter, also from the text"))
        self.leave = push_button("close_import", self.tr("Close"), self.reject)
        self.cancel = push_button("cancel_import", self.tr("Cancel the import"), self._cancel)
        self.copy = push_button("copy_report", self.tr("Copy the report"), self.report.copy)
        self.more = push_button("import_more", self.tr("Import more …"), self.ask)
        self.named = push_button(
            "import_named", self.tr("Import with these names"), self._take_named
        )
        self.named.setProperty("role", "primary")
        self.report.rest.setProperty("role", "primary")

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.leave)
        foot.addWidget(self.named)
        foot.addWidget(self.report.rest)
        foot.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self.stack, 1)
        layout.addLayout(foot)

    def _listen(self) -> None:
        importing = self._importing
        self.choosing.ready_changed.connect(self.start.setEnabled)
        self.naming.ready_changed.connect(self.named.setEnabled)
        self.report.rest_wanted.connect(self._take_rest)
        self.report.again_wanted.connect(self._take_again)
        self.report.opened.connect(self.opened)
        importing.stepped.connect(self._stepped)
        importing.taken.connect(self._taken)
        importing.refused.connect(self._refused)
        importing.lacking.connect(self._ask_for_names)
        importing.failed.connect(self._failed)
        importing.stopped.connect(self._stopped)

    def _progress_page(self) -> QWidget:
        page = QWidget()
        self.doing = QLabel()
        self.doing.setProperty("role", "title")
        self.words = QLabel()
        self.words.setObjectName("import_words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setObjectName("import_progress")
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        hint = QLabel(
            self.tr(
                "You can work on, and close this: the import goes on. If it is cancelled, nothing"
                " of it stays in the project."
            )
        )
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(40, 0, 40, 0)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.doing)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        column.addWidget(hint)
        column.addStretch(3)
        return page

    # what the window does with it

    @property
    def heading(self) -> str:
        """What came of the last import, in a few words."""
        if self.stack.currentWidget() is self.naming:
            return self.naming.heading.text()
        return self.report.heading.text()

    def ask(self) -> None:
        """Show the first page, unless an import runs."""
        if not self._importing.running:
            self.choosing.clear()
            self.choosing.form.set_who(self._who() if self._names() else "")
            self._turn_to(0)

    def show_report(self, report: Report) -> None:
        """What came of an import that another dialog saw."""
        self.report.show_report(report)
        self._turn_to(2)

    def add_paths(self, paths: list[str]) -> None:
        """These files and folders are to come in too."""
        if self._to_first_page():
            self.choosing.add_paths(paths)

    def put_text(self, text: str) -> None:
        """This text is to come in."""
        if self._to_first_page():
            self.choosing.put_text(text)

    def _to_first_page(self) -> bool:
        """The first page, empty after a report; not while an import runs."""
        if self._importing.running:
            return False
        if self.stack.currentIndex() != 0:
            self.ask()
        return True

    def _turn_to(self, page: int) -> None:
        self.stack.setCurrentIndex(page)
        self.start.setVisible(page == 0)
        self.start.setEnabled(self.choosing.ready)
        self.cancel.setVisible(page == 1)
        self.copy.setVisible(page == 2)
        self.more.setVisible(page >= 2)
        self.named.setVisible(page == 3)
        if page != 2:
            self.report.rest.hide()
        self.leave.setText(self.tr("Go on working") if page == 1 else self.tr("Close"))
        if page == 3:
            self.naming.focus_first()
        else:
            (self.choosing.sources, self.cancel, self.leave)[page].setFocus()

    # an import on its way

    def _start(self) -> None:
        if self.choosing.ready and not self._importing.running:
            self._begin(self.choosing.order(self._who()).into(self._project))

    def _begin_by_key(self) -> None:
        (self.named if self.stack.currentWidget() is self.naming else self.start).click()

    def _take_named(self) -> None:
        names = {**self._order.options.names, **self.naming.names()}
        options = replace(self._order.options, names=names)
        self._begin(replace(self._order, options=options, widen=True))

    def _take_rest(self) -> None:
        self._begin(replace(self._order, options=replace(self._order.options, skip_refused=True)))

    def _take_again(self, files: list[str], encoding: str) -> None:
        options = replace(self._order.options, encoding=encoding)
        self._begin(replace(self._order, paths=tuple(files), options=options))

    def _begin(self, order: Order) -> None:
        self._order = order
        self.doing.setText(self.tr("Bringing articles in"))
        self.words.setText(self.tr("Beginning …"))
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._turn_to(1)
        self._importing.start(order)

    def _stepped(self, step: Step) -> None:
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)
        count = f"{step.done:,} / {step.total:,}" if step.total else f"{step.done:,}"
        words = sentence(step.words)
        words = f"{words}   ·   {count}" if step.done else words
        self.words.setText(
            self.words.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideMiddle, max(self.bar.width(), 200)
            )
        )

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.words.setText(self.tr("Stopping …"))
        self._importing.stop()

    # what came of it

    def _taken(self, report: Report) -> None:
        self.imported.emit(report)
        self.report.show_report(report)
        self._end()

    def _refused(self, refused: list[FileRefusedError]) -> None:
        self.report.show_refused(refused)
        self._end()
        if self._order.options.skip_refused or self._order.text:
            self.report.rest.hide()  # there was no rest

    def _ask_for_names(self, lacking: Lacking) -> None:
        names = names_lacking(lacking, self._project.scheme)
        if len(names) > MOST_NAMES:
            self.report.show_words(
                self.tr("Nothing was taken"),
                self.tr(
                    "The scheme has none of {n} names in these files. So many are given others by"
                    " command: penanda import --map NAME=OTHER, or --add-labels."
                ).format(n=f"{len(names):,}"),
            )
            self._end()
            return
        self.naming.show_names(names)
        self._turn_to(3)
        self.ended.emit()

    def _failed(self, words: str) -> None:
        if self._importing.wrote:
            heading = self.tr("The import broke off")
        else:
            heading = self.tr("Nothing was taken")
        self.report.show_words(heading, words)
        self._end()

    def _stopped(self) -> None:
        self.report.show_words(
            self.tr("The import was cancelled"), self.tr("Nothing of it is in the project.")
        )
        self._end()

    def _end(self) -> None:
        self._turn_to(2)
        self.ended.emit()

    # dropping on the dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_of(event.mimeData()) and not self._importing.running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_paths(paths_of(event.mimeData()))
