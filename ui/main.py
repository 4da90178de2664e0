"""The joining place: everything in the window is built here, and nowhere else."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QObject,
    QSettings,
    QStandardPaths,
    Qt,
    QTimer,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from app.comparison import Wanted
from app.errors import PenandaError, ProjectDamagedError
from app.intake import make_sample
from app.model import Act, ArticleId, State
from app.store import Hit, Project, may_write
from ui import actions, commands, theme, translation
from ui.adjudication import AdjudicationPage
from ui.article import ArticlePage
from ui.background import Background
from ui.backups import BackupsDialog
from ui.choices import MAX_ZOOM, MIN_ZOOM, Choices
from ui.desk import Desk
from ui.dialogs import KeysDialog, PersonDialog
from ui.export import ExportDialog, SplitsDialog
from ui.faults import log_qt
from ui.history import HistoryPage
from ui.keeper import Keeper
from ui.keymap import Keymap
from ui.library import Intake
from ui.locking import Lockup
from ui.messages import catch_faults
from ui.opening import has_backups, open_project, restored
from ui.palette import CommandPalette, OverFields
from ui.scheme import SchemeDialog, Turning
from ui.search import SearchPage
from ui.shortcuts import ShortcutsDialog
from ui.speaker import Speaker
from ui.watch import Watch
from ui.window import Window
from ui.words import Words

log = logging.getLogger(__name__)

GRAIN_WORDS = {
    "word": QT_TRANSLATE_NOOP("grains", "word"),
    "atom": QT_TRANSLATE_NOOP("grains", "part of a word"),
    "character": QT_TRANSLATE_NOOP("grains", "character"),
    "sentence": QT_TRANSLATE_NOOP("grains", "sentence"),
}
"""What W turns through, in this order."""
_OF_A_SPAN = (
    "remove",
    "relate",
    "split",
    "duplicate",
    "end_on",
    "end_back",
    "start_on",
    "start_back",
)


def run(path: Path | None) -> int:
    """Open the window on the project at ``path`` and stay until it is closed.

    Without a path: the project that was open last, at the first start the sample project, which
    is made in the user's data folder.
    """
    qInstallMessageHandler(log_qt)
    app = application()
    check_binding(app)
    choices = Choices(_settings())
    first, trouble = first_studio(app, path, choices)
    studio: Studio | None = first
    first.window.show()
    if trouble is not None:
        first.refuse(*trouble)
    status = app.exec()
    while studio is not None:
        studio.close()
        studio = studio.following
    return status


def first_studio(
    app: QApplication, path: Path | None, choices: Choices
) -> tuple[Studio, tuple[Path, PenandaError] | None]:
    """A window on the project to begin with, as ``first_project`` finds it.

    Where its damage shows only now, on one that is restored from its backups.
    """
    project, trouble = first_project(path, choices)
    try:
        return Studio(app, project, choices), trouble
    except PenandaError:
        project.close()
        other = restored(None, project.path) if has_backups(project.path) else None
        if other is None:
            raise
        return Studio(app, open_project(None, other), choices), None


def first_project(
    path: Path | None, choices: Choices
) -> tuple[Project, tuple[Path, PenandaError] | None]:
    """The project to begin with; which one it should have been, and why it is not that."""
    if path is not None:
        return _opened(path), None
    last = choices.project
    try:
        if last is not None:
            return open_project(None, last), None
    except PenandaError as error:
        assert last is not None
        return open_project(None, _sample_project()), (last, error)
    return open_project(None, _sample_project()), None


def _opened(path: Path) -> Project:
    """The project at ``path`` or, where that is refused, one that is restored from its backups."""
    try:
        return open_project(None, path)
    except PenandaError:
        if not has_backups(path):
            raise
        other = restored(None, path)
        if other is None:
            raise
        return open_project(None, other)


def application() -> QApplication:
    """The one QApplication, dressed in the bundled fonts."""
    QCoreApplication.setOrganizationName("Penanda")
    QCoreApplication.setApplicationName("Penanda")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    theme.register_fonts()
    return app


def check_binding(app: QApplication) -> None:
    """Refuse a PySide that loses references to None: it aborts after some thousand calls."""
    before = sys.getrefcount(None)
    for _ in range(200):
        app.processEvents()
    if before - sys.getrefcount(None) > 150:
        raise PenandaError(
            "this PySide6 loses references on this Python and would crash",
            where=f"Python {sys.version_info.major}.{sys.version_info.minor}",
            advice="Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer.",
        )


def _settings() -> QSettings:
    folder = Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    )
    return QSettings(str(folder / "penanda.ini"), QSettings.Format.IniFormat)


def _sample_project() -> Path:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    folder.mkdir(parents=True, exist_ok=True)
    sample = folder / "sample.penanda"
    if not sample.exists():
        make_sample(sample)
    return sample


class Studio(QObject):
    """One open project with its window. ``close()`` lets go of files and threads.

    ``following`` is the studio of the project that was opened from this one.
    """

    def __init__(self, app: QApplication, project: Project, choices: Choices) -> None:
        super().__init__()
        self._app = app
        self.choices = choices
        self.theme = choices.theme
        theme.apply(app, self.theme)
        translation.use(app, choices.language)
        self.project = project
        self.following: Studio | None = None
        self.background = Background()
        self.words = Words(self.background, project.path, read_only=project.read_only)
        self.desk = Desk(project, choices.people(project))
        self.desk.changed.connect(self._heed_names)  # before the pages, which ask for words then
        self.desk.reloaded.connect(self.words.renew)
        self.window = Window(self.desk, self.theme)
        self.article = ArticlePage(self.desk, self.words, self.theme)
        self.speaker = Speaker(self.article.view, project.scheme)
        self.adjudication = AdjudicationPage(self.desk, self.words, self.theme)
        self.window.add_page("article", self.tr("Annotate"), self.article)
        self.article.setFocusProxy(self.article.view)  # before that, Qt parts the ring of Tab
        self.window.add_page("adjudication", self.tr("Adjudicate"), self.adjudication)
        self.search = SearchPage(self.desk, self.background, self.theme)
        self.window.add_page("search", self.tr("Search"), self.search)
        self.search.opened.connect(self._open_hit)
        self.history = HistoryPage(self.desk, self.background, self.words, self.theme)
        self.window.add_page("history", self.tr("History"), self.history)
        self.window.turned.connect(self._turned)
        self.window.closing.connect(self.close)
        self.window.person.clicked.connect(self.choose_person)
        self.intake = Intake(
            self.window,
            self.window.add_tool("import", self.tr("Import")),
            project,
            self.background,
            self.theme,
            lambda: self.desk.people.annotator,
            self.desk.head,
        )
        self.window.tools["import"].clicked.connect(self.intake.ask)
        self.window.hindrances.append(self.intake.hindrance)
        self.desk.refused.connect(self._refused)
        self.keeper = Keeper(project)
        self.desk.undertaking.connect(self.keeper.before_bulk)
        self.keeper.failed.connect(self._no_backup)
        self.watch = Watch(self.desk, lambda: self.intake.running or self.search.marker.busy)
        self.window.read_only.asked.connect(self.open_for_writing)
        self.intake.came.connect(self._came)
        self.intake.opened.connect(self._show_article)
        self.intake.told.connect(self.window.banner.tell)
        self.desk.reloaded.connect(self.intake.name_articles)
        self.window.add_tool("export", self.tr("Export")).clicked.connect(self.export)
        self.window.add_tool("keys", self.tr("Keys")).clicked.connect(self.show_keys)
        self.window.add_tool("menu", self.tr("Menu")).clicked.connect(self.show_menu)
        self.turning = Turning(self.desk, self.window, self.background)
        self.turning.told.connect(self.window.banner.tell)
        self.actions = actions.make(
            self._handlers(),
            {
                "window": self.window,
                "article": self.article.view,
                "adjudication": self.adjudication,
                "gold": self.adjudication.gold.view,
                "hits": self.search.list,
            },
        )
        self._label_keys()
        self.keymap = Keymap(self.actions, project.scheme.in_use, choices)
        self.keymap.changed.connect(self._use_keys)
        self.palette = CommandPalette(self.window, self.theme, self._find_commands)
        self.palette.ran.connect(self._remember_command)
        self._articles = commands.Articles(self._open_named, self.background)
        self._over_fields = OverFields(app, self.keymap, "palette", self.palette)
        self._release = catch_faults(self.window.banner)
        self._use_theme()
        self._use_zoom()
        self._use_keys()
        self._closed = False
        self._is_outdated = False  # by another scheme
        self._freezing = QTimer(self, singleShot=True, interval=2000)
        self._freezing.timeout.connect(gc.freeze)
        self.desk.people_changed.connect(self._people_changed)
        self.desk.scheme_changed.connect(self._follow_scheme)
        self.background.failed.connect(self._background_failed)
        self.article.view.zoom_requested.connect(lambda step: self._zoom(1.1**step))
        self._start()

    def _start(self) -> None:
        self.window.refresh()
        self.window.show_page("article")
        heads = self.desk.heads()
        if heads:
            self.desk.open_article(heads[0].id)
        self.choices.remember(self.project, self.desk.people)
        self.choices.project = self.project.path
        self._freezing.start()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            **self.article.handlers(),
            **self.adjudication.handlers(),
            **self.search.handlers(),
            **self.history.handlers(),
            "history": lambda: self.window.show_page("history"),
            "grain": self._turn_grain,
            "undo": self.turning.undo,
            "redo": self.turning.redo,
            "done": self._done,
            "reopen": self._reopen,
            "next_article": lambda: self._walk(1),
            "previous_article": lambda: self._walk(-1),
            "find_article": self.window.sidebar.filter.setFocus,
            "annotate": lambda: self.window.show_page("article"),
            "adjudicate": lambda: self.window.show_page("adjudication"),
            "search": lambda: self.window.show_page("search"),
            "find": self._find,
            "import": self.intake.ask,
            "export": self.export,
            "splits": self.split,
            "backups": self.show_backups,
            "scheme": self.change_scheme,
            "person": self.choose_person,
            "open": self.open_project,
            "lock": lambda: self.change_lock(unlock=False),
            "unlock": lambda: self.change_lock(unlock=True),
            "theme": self.turn_theme,
            "larger": lambda: self._zoom(1.1),
            "smaller": lambda: self._zoom(1 / 1.1),
            "palette": self._open_palette,
            "usual_size": self._usual_size,
            "keys": self.show_keys,
            "shortcuts": self.change_keys,
            "language_en": lambda: self.set_language("en"),
            "language_th": lambda: self.set_language("th"),
            "language_vi": lambda: self.set_language("vi"),
            "language_id": lambda: self.set_language("id"),
            "quit": self.window.close,
        }

    def _label_keys(self) -> None:
        """A label's key marks; an action that has the same key gives it up (``Keymap``)."""
        for label in self.project.scheme.in_use:
            self.article.add_label_key(label)
            self.adjudication.add_label_key(label)
            self.search.add_label_key(label)

    # what the actions do

    def turn_theme(self) -> None:
        """From light to dark, or back."""
        self.theme = theme.LIGHT if self.theme.dark else theme.DARK
        self.choices.theme = self.theme
        self._use_theme()

    def _use_theme(self) -> None:
        theme.apply(self._app, self.theme)
        self.window.set_theme(self.theme)
        self.palette.set_theme(self.theme)
        self.intake.set_theme(self.theme)
        self.article.set_theme(self.theme)
        self.adjudication.set_theme(self.theme)
        self.search.set_theme(self.theme)
        self.history.set_theme(self.theme)

    def _zoom(self, factor: float) -> None:
        self.choices.zoom = min(max(self.choices.zoom * factor, MIN_ZOOM), MAX_ZOOM)
        self._use_zoom()

    def _usual_size(self) -> None:
        self.choices.zoom = 1.0
        self._use_zoom()

    def _use_zoom(self) -> None:
        self.article.view.set_zoom(self.choices.zoom)
        self.adjudication.set_zoom(self.choices.zoom)
        self.history.set_zoom(self.choices.zoom)

    def _turn_grain(self) -> None:
        view = self.article.view
        grains = list(GRAIN_WORDS)
        view.grain = grains[(grains.index(view.grain) + 1) % len(grains)]
        self._show_grain()

    def _show_grain(self) -> None:
        word = QCoreApplication.translate("grains", GRAIN_WORDS[self.article.view.grain])
        self.window.grain.setText(
            self.tr("Grain: {grain}").format(grain=word) + f"  {self.keymap.shown('grain')}"
        )

    def _walk(self, step: int) -> None:
        head = self.desk.next_article(step=step)
        if head is not None:
            self.desk.open_article(head.id)

    def _find(self) -> None:
        self.window.show_page("search")
        self.search.focus_field()

    def _open_hit(self, hit: Hit) -> None:
        if self._turn_to_article(hit.article):
            self.article.view.select(hit.start, hit.end)

    def show_disagreements(self, wanted: Wanted) -> None:
        """Turn to the reviewer's page, on the disagreements that are ``wanted``."""
        self.window.show_page("adjudication")
        self.adjudication.show_wanted(wanted)

    def _turn_to_article(self, article: ArticleId) -> bool:
        """Open it before its page, which is not shown with another one; whether it is open."""
        opened = self.desk.open_article(article)
        if opened:
            self.window.show_page("article")
        return opened

    def _done(self) -> None:
        if self.window.stack.currentWidget() is self.article:
            self.article.done()

    def _reopen(self) -> None:
        if self.window.stack.currentWidget() is self.article:
            self.article.reopen()

    def choose_person(self) -> None:
        """Ask who is working on the page that is shown."""
        names = self.project.annotators()
        if self.desk.reviewing:
            names = [self.desk.people.reviewer]
            title = self.tr("Who is reviewing?")
        else:
            title = self.tr("Who is annotating?")
        dialog = PersonDialog(self.window, title, names, self.desk.who)
        accepted = dialog.exec()
        dialog.deleteLater()
        if accepted:
            if self.desk.reviewing:
                self.desk.set_reviewer(dialog.name())
            else:
                self.desk.set_annotator(dialog.name())

    def take_in(self, files: list[Path]) -> None:
        """Open the import dialog with these files and folders."""
        self.intake.take_in(files)

    def _came(self, articles: list[ArticleId]) -> None:
        self.watch.catch_up()
        self.desk.reload(articles)
        self._freezing.start()
        if self.desk.article is None and articles:
            self.desk.open_article(articles[0])

    def _heed_names(self, act: Act) -> None:
        self.words.heed(act, self.desk.article, self.project.scheme)

    def _show_article(self, article: str) -> None:
        self._turn_to_article(ArticleId(article))

    def export(self) -> None:
        """Open the export dialog."""
        self.desk.settle()
        dialog = ExportDialog(self.window, self.project, self.project.path.parent / "export")
        dialog.exec()
        dialog.deleteLater()

    def split(self) -> None:
        """Open the dialog of train, dev and test."""
        self.desk.settle()
        dialog = SplitsDialog(self.window, self.project, self.desk.who)
        dialog.exec()
        act = dialog.act
        dialog.deleteLater()
        if act is not None:
            self.desk.hear(act)

    def show_backups(self) -> None:
        """Open the dialog of the backups."""
        self.desk.settle()
        dialog = BackupsDialog(
            self.window, self.project.path, key=self.project.key, keeper=self.keeper
        )
        dialog.opened.connect(self.turn_to, Qt.ConnectionType.QueuedConnection)
        dialog.exec()
        dialog.deleteLater()

    def change_scheme(self) -> None:
        """Open the dialog of the labels; what it does is on the disk when it closes."""
        if self.project.read_only or self.intake.running:
            words = self.tr("An import is running. Wait for it, or cancel it.")
            if self.project.read_only:
                words = self.tr("This project can only be read here: its labels stay as they are.")
            self.window.banner.tell(words)
            return
        self.desk.settle()
        dialog = SchemeDialog(self.window, self.project, self.desk.who, self.theme)
        dialog.exec()
        revision = dialog.revision
        dialog.deleteLater()
        if revision is not None:
            self.desk.hear(revision.act)

    def _follow_scheme(self, act: Act | None) -> None:
        """Make the window anew with other labels, when whoever told of them has finished."""
        if not self._is_outdated:
            self._is_outdated = True
            QTimer.singleShot(0, self, lambda: self._make_anew(act))

    def _make_anew(self, act: Act | None) -> None:
        if self.intake.running or self.desk.waits or QApplication.activeModalWidget():
            QTimer.singleShot(500, self, lambda: self._make_anew(act))
            return
        self.turn_to(self.project.path, read_only=self._read_only_for_good)
        if self.following is None:
            self._is_outdated = False
            return
        self._lead_to_the_same_place(self.following)
        if act is None:
            words = self.tr("Somebody has changed the labels of this project.")
        elif act.reverts is None:
            words = self.tr("The labels are changed, in one step that one undo takes back.")
        else:
            words = self.tr("The labels are as they were before that step.")
        self.following.window.banner.tell(words)

    def open_project(self) -> None:
        """Ask for another project and turn to it."""
        file, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open a project"), "", self.tr("Penanda projects (*.penanda)")
        )
        if file:
            self.turn_to(Path(file))

    def turn_to(self, path: Path, *, read_only: bool = False) -> None:
        """Open the project at ``path`` in a new window and close this one; stay if it is refused."""
        if self.intake.running:
            self.window.banner.tell(self.tr("An import is running. Wait for it, or cancel it."))
            return
        self.desk.settle()
        if not self.window.finish():
            return
        try:
            project = open_project(self.window, path, read_only=read_only)
        except PenandaError as error:
            self.refuse(path, error)
            return
        self._follow(project)

    def refuse(self, path: Path, error: PenandaError) -> None:
        """Say why the project at ``path`` is not opened, and offer its backups if it has some."""
        if not has_backups(path):
            self.window.banner.refuse(error)
            return
        self.window.banner.tell(
            str(error),
            stays=True,
            offer=(self.tr("Its backups …"), lambda: self._restore_other(path)),
        )

    def _restore_other(self, path: Path) -> None:
        try:
            made = restored(self.window, path)
        except PenandaError as error:
            self.window.banner.refuse(error)
            return
        if made is not None:
            self.turn_to(made)

    def _follow(self, project: Project) -> None:
        """Open a window on ``project`` in the place of this one; stay if it is refused."""
        self._release()
        try:
            self.following = Studio(self._app, project, self.choices)
        except PenandaError as error:
            project.close()
            self._release = catch_faults(self.window.banner)
            self.refuse(project.path, error)
            return
        self.following.window.setGeometry(self.window.geometry())
        self.following.window.show()
        self.close()
        self.window.hide()

    def open_for_writing(self) -> None:
        """Turn to the same place of the same project, once it may be written here."""
        if not may_write(self.project.path):
            self.window.banner.tell(self.window.read_only.why())
            return
        self.turn_to(self.project.path)
        if self.following is not None:
            self._lead_to_the_same_place(self.following)

    def change_lock(self, *, unlock: bool) -> None:
        """Ask for the passphrases, write the project and its backups anew, and open it again."""
        hindrance = self.intake.hindrance() if self.intake.running else ""
        reason = hindrance or self._reasons()["unlock" if unlock else "lock"]()
        if reason:
            self.window.banner.tell(reason)
            return
        lockup = Lockup(self.window, self.project, unlock=unlock)
        if not lockup.ask() or not self.desk.settle() or not self.desk.finish():
            return
        self._let_go()
        try:
            project, words = lockup.carry_out()
        except PenandaError as error:  # written, and yet it does not open again
            QMessageBox.critical(self.window, "Penanda", str(error))
            self.window.close()
            return
        following = Studio(self._app, project, self.choices)
        self.following = following
        following.window.setGeometry(self.window.geometry())
        following.window.show()
        self._lead_to_the_same_place(following)
        following.window.banner.tell(words, stays=True)
        self.window.hide()
        self.window.deleteLater()

    @property
    def _read_only_for_good(self) -> bool:
        """Whether it is only read though nobody else holds it: made anew, it stays so."""
        return self.project.read_only and self.project.holder is None

    def set_language(self, code: str) -> None:
        """Make the window anew in another language, at the same place of the same article."""
        if code == translation.current():
            return
        before = self.choices.language
        self.choices.language = code
        self.turn_to(self.project.path, read_only=self._read_only_for_good)
        if self.following is None:
            self.choices.language = before
        else:
            self._lead_to_the_same_place(self.following)

    def _lead_to_the_same_place(self, other: Studio) -> None:
        view, there = self.article.view, other.article.view
        there.grain, there.show_tags = view.grain, view.show_tags
        there.show_numbers = view.show_numbers
        other.search.field.setText(self.search.field.text())
        if self.desk.wanted is not None:
            other.desk.open_article(self.desk.wanted)
        elif self.desk.article is not None:
            other.desk.open_article(self.desk.article.id)
            chosen = view.selected_span()
            there.set_selection(view.anchor, view.caret)
            if chosen is not None:
                there.select_span(chosen.id)
            there.reveal(*view.selection())
        other.window.sidebar.filter.setText(self.window.sidebar.filter.text())
        page = self.window.stack.currentWidget()
        name = next(name for name, each in self.window.pages.items() if each is page)
        other.window.show_page(name)

    def change_keys(self) -> None:
        """Open the page of shortcuts."""
        dialog = ShortcutsDialog(self.window, self.keymap, self.theme)
        dialog.exec()
        dialog.deleteLater()

    def _use_keys(self) -> None:
        """Tooltips and hints name the keys as they are."""
        self.adjudication.show_hints()
        self.search.show_hints()
        self._show_grain()
        self.window.name_keys({name: self.keymap.shown(name) for name in self.actions})

    # the command palette

    def _open_palette(self) -> None:
        self._articles.get_ready(self.desk.heads())
        self.palette.open()

    def _find_commands(self, query: str) -> list[commands.Found]:
        names = {each: name for name, each in self.window.pages.items()}
        page = names[self.window.stack.currentWidget()]
        nothing = self._why_not_mark() if page == "article" else ""
        known = commands.of_actions(self.actions, self.keymap, page, self._reasons())
        if page == "article":
            known += commands.of_labels(self.project.scheme.in_use, self._mark_by_name, nothing)
        found = commands.find(query, known, self.choices.recent)
        return found + self._articles.find(query, self.desk.heads())

    def _mark_by_name(self, label: str) -> None:
        self.article.mark(label)

    def _remember_command(self, name: str) -> None:
        if not name.startswith("article "):
            others = [each for each in self.choices.recent if each != name]
            self.choices.recent = [name, *others][:8]

    def _open_named(self, article: str) -> None:
        head = next((head for head in self.desk.heads() if head.id == article), None)
        if head is not None:
            self._turn_to_article(head.id)

    def _reasons(self) -> dict[str, Callable[[], str]]:
        """Why an action of the table cannot be done at this moment; nothing when it can."""
        read_only = self.tr("this project can only be read") if self.project.read_only else ""
        no_article = self.tr("no article is open") if self.desk.article is None else ""
        locked = self.project.key is not None
        no_span = "" if self.article.marking.span is not None else self.tr("no span is selected")
        on_page = self.window.stack.currentWidget() is self.article
        elsewhere = "" if on_page else self.tr("on the page “Annotate”")
        work = self.desk.work() if self.desk.article is not None else None
        is_done = work is not None and work.state is State.DONE
        return {
            **{name: lambda: read_only or no_article for name in ("region", "confirm_regions")},
            "edit_attributes": lambda: no_span,
            **{name: lambda: read_only for name in ("repeat", "join")},
            **{
                name: lambda: read_only if self.article.view.selected_span() else ""
                for name in ("grow", "shrink")  # else it is a selection that grows
            },
            **{name: lambda: read_only or no_span for name in _OF_A_SPAN},
            "propagate": lambda: read_only or no_article,
            "language": lambda: read_only or no_article,
            "note_article": lambda: read_only or no_article,
            "done": lambda: (
                read_only
                or no_article
                or elsewhere
                or (self.tr("it is done already") if is_done else "")
            ),
            "reopen": lambda: (
                read_only
                or no_article
                or elsewhere
                or ("" if is_done else self.tr("it is not done"))
            ),
            "import": lambda: read_only,
            "scheme": lambda: read_only,
            "splits": lambda: read_only,
            "restore": self.history.why_not,
            "lock": lambda: read_only,
            "unlock": lambda: read_only or ("" if locked else self.tr("it is not locked")),
            "undo": lambda: read_only,
            "redo": lambda: read_only,
        }

    def _why_not_mark(self) -> str:
        start, end = self.article.view.selection()
        if self.project.read_only:
            return self.tr("this project can only be read")
        if start == end and self.article.marking.span is None:
            return self.tr("nothing is selected")
        return ""

    def show_menu(self) -> None:
        """All that can be done on this page, for the mouse."""
        page = self.window.stack.currentWidget()
        menu = actions.menu(self.window, self.actions, self._scopes_of(page), self.theme)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.window.tools["menu"]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _scopes_of(self, page: QWidget) -> set[str]:
        names = {
            self.article: {"article"},
            self.adjudication: {"adjudication", "gold"},
            self.search: {"hits"},
        }
        return {"window", *names.get(page, set())}

    def show_keys(self) -> None:
        """Show the cheat sheet."""
        dialog = KeysDialog(self.window, self.actions, self.project.scheme.in_use)
        dialog.exec()
        dialog.deleteLater()

    def _people_changed(self) -> None:
        self.choices.remember(self.project, self.desk.people)

    def _turned(self, page: str) -> None:
        self.desk.reviewing = page == "adjudication"
        if self.desk.reviewing:
            self.adjudication.refresh()
        self._show_grain()
        self.window.show_person()

    def _background_failed(self, _key: object, message: str) -> None:
        self.window.banner.tell(message)

    def _refused(self, error: PenandaError) -> None:
        if isinstance(error, ProjectDamagedError):
            self.window.banner.tell(
                str(error), stays=True, offer=(self.tr("Backups …"), self.show_backups)
            )

    def _no_backup(self, message: str) -> None:
        self.window.banner.tell(
            self.tr("A backup could not be made: {why}").format(why=message), stays=True
        )

    def close(self) -> None:
        """Wait for the threads, close the file, let the window go. May be called twice."""
        if not self._closed:
            self._let_go()
            self.window.deleteLater()

    def _let_go(self) -> None:
        """Wait for the threads and close the file."""
        if not self._closed:
            self._closed = True
            self._freezing.stop()
            self.watch.stop()
            self.window.read_only.stop()
            self.desk.stop_reading()
            self.intake.close()
            self.desk.finish()
            self.background.wait(drop=not self.search.marker.busy)  # a bulk mark is written
            self.keeper.close()
            self.project.close()
            self._release()
