"""The joining place: everything in the window is built here, and nowhere else."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.errors import PenandaError, ProjectDamagedError
from app.model import Act, ArticleId
from app.store import Project
from ui import actions, translation
from ui.adjudication import AdjudicationPage
from ui.adjudication.asking import Asking
from ui.adjudication.ending import Ending
from ui.adjudication.exampling import Exampling
from ui.article import ArticlePage
from ui.background import Background
from ui.choices import Choices
from ui.comparison import AgreementPage
from ui.corrections import CorrectionsPage
from ui.desk import Desk
from ui.dialogs import PersonDialog
from ui.errands import Errands
from ui.history import HistoryPage
from ui.keeper import Keeper
from ui.keymap import Keymap
from ui.library import Intake
from ui.look import Look, Reading
from ui.messages import catch_faults
from ui.offers import Offers
from ui.over_fields import OverFields
from ui.palette import CommandPalette
from ui.reading.physical import PhysicalKeys
from ui.reasons import Reasons
from ui.refusals import in_words
from ui.scheme import Turning
from ui.search import SearchPage
from ui.sheet import KeysDialog
from ui.shortcuts import ShortcutsDialog
from ui.speaker import Speaker
from ui.succession import Succession
from ui.watch import Watch
from ui.ways import Ways
from ui.window import Window
from ui.words import Words

_SCOPES_OF = {
    "article": ("article",),
    "adjudication": ("adjudication", "gold"),
    "search": ("hits",),
    "corrections": ("corrections",),
}


class Studio(QObject):
    """One open project with its window. ``close()`` lets go of files and threads.

    ``following`` is the studio of the project that was opened from this one.
    """

    def __init__(self, app: QApplication, project: Project, choices: Choices) -> None:
        super().__init__()
        self.choices = choices
        self.look = Look(app, choices)
        translation.use(app, choices.language)
        self.project = project
        self.following: Studio | None = None
        self.succession = Succession(self, lambda project: Studio(app, project, choices))
        self._set_up_desk()
        self._set_up_pages()
        self._set_up_intake()
        self._set_up_errands()
        self._set_up_actions()
        self._over_fields = OverFields(app, self.keymap, "palette", self.palette)
        self.catch_faults()
        self._dress()
        self._use_keys()
        self._closed = False
        self._freezing = QTimer(self, singleShot=True, interval=2000)
        self._freezing.timeout.connect(gc.freeze)
        self.desk.people_changed.connect(self._people_changed)
        self.desk.scheme_changed.connect(self.succession.follow_scheme)
        self.background.failed.connect(self._background_failed)
        self.article.view.zoom_requested.connect(self.look.zoom)
        self._start()

    def _set_up_desk(self) -> None:
        """What the pages work on, and the window they stand in."""
        project = self.project
        self.background = Background()
        self.words = Words(self.background, project.path, read_only=project.read_only)
        self.desk = Desk(project, self.choices.people(project))
        self.desk.changed.connect(self._heed_names)  # before the pages, which ask for words then
        self.desk.reloaded.connect(self.words.renew)
        self.window = Window(self.desk, self.look.theme)

    def _set_up_pages(self) -> None:
        """The pages, in the order of their tabs, and what they ask of one another."""
        theme = self.look.theme
        self.article = ArticlePage(self.desk, self.words, theme)
        self.reading = Reading(self.article.view, self.choices)
        self.speaker = Speaker(self.article.view, self.project.scheme)
        self.adjudication = AdjudicationPage(self.desk, self.words, self.background, theme)
        self.window.add_page("article", self.tr("Annotate"), self.article, nameless=True)
        self.article.setFocusProxy(self.article.view)  # before that, Qt parts the ring of Tab
        self.asking = Asking(self.adjudication)
        self.exampling = Exampling(self.adjudication, self.desk)
        self.asking.told.connect(self.window.banner.tell)
        self.ending = Ending(self.adjudication)
        self.ending.told.connect(self.window.banner.tell)
        self.adjudication.deciding.told.connect(self.window.banner.tell)
        self.adjudication.alike.told.connect(self.window.banner.tell)
        self.adjudication.carrying.told.connect(self.window.banner.tell)
        self.window.add_page(
            "adjudication", self.tr("Adjudicate"), self.adjudication, nameless=True
        )
        self.search = SearchPage(self.desk, self.background, theme)
        self.window.add_page("search", self.tr("Search"), self.search, nameless=True)
        self.history = HistoryPage(self.desk, self.background, self.words, theme)
        self.window.add_page("history", self.tr("History"), self.history, nameless=True)
        self.agreement = AgreementPage(self.desk, self.background, theme)
        self.window.add_page("agreement", self.tr("Agreement"), self.agreement)
        self.corrections = CorrectionsPage(self.desk, self.background, theme)
        self.window.add_page("corrections", self.tr("Corrections"), self.corrections)
        self.ways = Ways(self.desk, self.window, self.article, self.adjudication, self.search)
        self.search.opened.connect(self.ways.to_hit)
        self.agreement.wanted.connect(self.ways.to_disagreements)
        self.corrections.opened.connect(self.ways.to_place)
        self.corrections.wanted.connect(self.ways.to_article)
        self.window.turned.connect(self._turned)
        self.window.closing.connect(self.close)
        self.window.person.clicked.connect(self.choose_person)

    def _set_up_intake(self) -> None:
        """The way in: articles that are brought, dropped or written by another program."""
        self.intake = Intake(
            self.window,
            self.window.add_tool("import", self.tr("Import")),
            self.project,
            self.background,
            self.look.theme,
            lambda: self.desk.people.annotator,
            lambda: not self.desk.blind,
            self.desk.head,
        )
        self.window.tools["import"].clicked.connect(self.intake.ask)
        self.article.vacant.wanted.connect(self.intake.ask)
        self.window.hindrances.append(self.intake.hindrance)
        self.intake.came.connect(self._came)
        self.intake.opened.connect(self.ways.to_article)
        self.intake.told.connect(self.window.banner.tell)
        self.desk.reloaded.connect(self.intake.name_articles)
        self.watch = Watch(self.desk, lambda: self.intake.running or self._writing)

    def _set_up_errands(self) -> None:
        """Backups, the dialogs, and the tools of the window that open them."""
        self.desk.refused.connect(self._refused)
        self.keeper = Keeper(self.project)
        self.desk.undertaking.connect(self.keeper.before_bulk)
        self.keeper.failed.connect(self._no_backup)
        self.errands = Errands(
            self.window,
            self.desk,
            self.choices,
            self.look,
            self.intake,
            self.keeper,
            self.adjudication.carrying,
        )
        self.errands.opened.connect(self.succession.turn_to, Qt.ConnectionType.QueuedConnection)
        self.window.read_only.asked.connect(self.succession.open_for_writing)
        self.window.add_tool("export", self.tr("Export")).clicked.connect(self.errands.export)
        self.window.add_tool("keys", self.tr("Keys")).clicked.connect(self.show_keys)
        self.window.add_tool("menu", self.tr("Menu")).clicked.connect(self.show_menu)
        self.turning = Turning(self.desk, self.window, self.background)
        self.turning.told.connect(self.window.banner.tell)

    def _set_up_actions(self) -> None:
        """All that can be done, by its key, in the menu and in the palette."""
        self.actions = actions.make(
            self._handlers(),
            {
                "window": self.window,
                "article": self.article.view,
                "adjudication": self.adjudication,
                "gold": self.adjudication.versions.gold.view,
                "hits": self.search.list,
                "corrections": self.corrections.places,
            },
        )
        self._label_keys()
        page = self.adjudication
        lists = (self.search.list, self.corrections.places, self.window.sidebar.view)
        for each in (self.window, page, page.versions.gold.view, *lists):
            PhysicalKeys(each)
        PhysicalKeys(self.article.panel.spans)
        self.keymap = Keymap(self.actions, self.project.scheme.in_use, self.choices)
        self.keymap.changed.connect(self._use_keys)
        self.reasons = Reasons(self.desk, self.window, self.article, self.history)
        self.offers = Offers(
            self.desk,
            self.window,
            self.article,
            (self.actions, self.keymap),
            self.reasons,
            self.choices,
            self.background,
            self.ways.to_article,
        )
        self.palette = CommandPalette(self.window, self.look.theme, self.offers.find)
        self.palette.ran.connect(self.offers.remember)

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
            **self.asking.handlers(),
            **self.exampling.handlers(),
            **self.search.handlers(),
            **self.history.handlers(),
            **self.corrections.handlers(),
            **self.errands.handlers(),
            **self.ways.handlers(),
            "grain": self._turn_grain,
            "tags": self.reading.turn_tags,
            "numbers": self.reading.turn_numbers,
            "undo": self.turning.undo,
            "redo": self.turning.redo,
            "import": self.intake.ask,
            "person": self.choose_person,
            "new": self.succession.begin_project,
            "open": self.succession.open_project,
            "lock": lambda: self.succession.change_lock(unlock=False),
            "unlock": lambda: self.succession.change_lock(unlock=True),
            "theme": self.look.turn_theme,
            "larger": lambda: self.look.zoom(1),
            "smaller": lambda: self.look.zoom(-1),
            "palette": self._open_palette,
            "usual_size": self.look.usual_size,
            "keys": self.show_keys,
            "shortcuts": self.change_keys,
            "language_en": lambda: self.succession.set_language("en"),
            "language_th": lambda: self.succession.set_language("th"),
            "language_vi": lambda: self.succession.set_language("vi"),
            "language_id": lambda: self.succession.set_language("id"),
            "quit": self.window.close,
        }

    def _label_keys(self) -> None:
        """A label's key marks; an action that has the same key gives it up (``Keymap``)."""
        for label in self.project.scheme.in_use:
            self.article.add_label_key(label)
            self.adjudication.add_label_key(label)
            self.search.add_label_key(label)

    def _dress(self) -> None:
        """Have everything follow the look of the window."""
        pages = (
            self.article,
            self.adjudication,
            self.search,
            self.history,
            self.agreement,
            self.corrections,
        )
        for each in (self.window, self.palette, self.intake, *pages):
            self.look.theme_changed.connect(each.set_theme)
        for shown in (self.article.view, self.adjudication, self.history, self.corrections):
            self.look.zoom_changed.connect(shown.set_zoom)
        self.look.tell()

    # what the actions do

    def _turn_grain(self) -> None:
        self.reading.turn_grain()
        self._show_grain()

    def _show_grain(self) -> None:
        words = self.tr("Grain: {grain}").format(grain=self.reading.grain)
        self.window.grain.setText(f"{words}  {self.keymap.shown('grain')}")

    def choose_person(self) -> None:
        """Ask who is working on the page that is shown."""
        names, current = self.project.annotators(), self.desk.who
        if self.desk.reviewing:
            names = [current]
            title = self.tr("Who is reviewing?")
        else:
            title = self.tr("Who is annotating?")
            if self.desk.blind:
                names, current = [], ""
        dialog = PersonDialog(self.window, title, names, current)
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

    def change_keys(self) -> None:
        """Open the page of shortcuts."""
        dialog = ShortcutsDialog(self.window, self.keymap, self.look.theme)
        dialog.exec()
        dialog.deleteLater()

    def _use_keys(self) -> None:
        """Tooltips and hints name the keys as they are."""
        self.adjudication.show_hints()
        self.search.show_hints()
        self.corrections.show_hints()
        self._show_grain()
        self.article.vacant.show_key(self.keymap.shown("import"))
        self.window.name_keys({name: self.keymap.shown(name) for name in self.actions})

    def _open_palette(self) -> None:
        self.offers.get_ready()
        self.palette.open()

    def show_menu(self) -> None:
        """All that can be done on this page, for the mouse."""
        scopes = {"window", *_SCOPES_OF.get(self.window.page, ())}
        menu = actions.menu(self.window, self.actions, scopes, self.look.theme)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.window.tools["menu"]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

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
        elif page == "agreement":
            self.agreement.refresh()
        elif page == "corrections":
            self.corrections.refresh()
        self._show_grain()
        self.window.show_person()

    def _background_failed(self, _key: object, message: str) -> None:
        self.window.banner.tell(message)

    def _refused(self, error: PenandaError) -> None:
        if isinstance(error, ProjectDamagedError):
            self.window.banner.tell(
                in_words(error), stays=True, offer=(self.tr("Backups …"), self.errands.show_backups)
            )

    def _no_backup(self, message: str) -> None:
        self.window.banner.tell(
            self.tr("A backup could not be made: {why}").format(why=message), stays=True
        )

    def close(self) -> None:
        """Wait for the threads, close the file, let the window go. May be called twice."""
        if not self._closed:
            self.let_go()
            self.window.deleteLater()

    @property
    def _writing(self) -> bool:
        """Whether a large act is being written in the background."""
        return self.search.marker.busy or self.adjudication.carrying.running

    def let_go(self) -> None:
        """Wait for the threads and close the file. May be called twice."""
        if not self._closed:
            self._closed = True
            self._freezing.stop()
            self.watch.stop()
            self.window.read_only.stop()
            self.desk.stop_reading()
            self.intake.close()
            self.desk.close()
            self.background.wait(drop=not self._writing)
            self.adjudication.carrying.close()
            self.keeper.close()
            self.project.close()
            self.release_faults()

    def catch_faults(self) -> None:
        """Errors that escape are told on the banner of this window, until they are released."""
        self.release_faults = catch_faults(self.window.banner)
