"""The window: who works and where at the top, the library at the left, a page, the state below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from app.model import GOLD, Act, Article, ArticleId, State
from ui import deeds
from ui.actions import TABLE
from ui.curtain import Curtain
from ui.desk import Desk
from ui.library import Sidebar
from ui.messages import Banner
from ui.read_only import ReadOnlyBar
from ui.reading import announce
from ui.theme import Theme
from ui.widgets import FRAME

_LAST_WIDTH = 420  # of the last act in words, in the status line
_STATUS_HEIGHT = 25  # pixels, for Thai, which is the tallest: nothing moves when it comes
_PANEL = 316  # pixels of a page that its panel has, which a message leaves free


class Window(QMainWindow):
    """The frame around the pages. ``closing`` is told before the window goes."""

    closing = Signal()
    turned = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("window")
        self._desk = desk
        self._theme = theme
        self.pages: dict[str, QWidget] = {}
        self.tabs: dict[str, QPushButton] = {}
        self.tools: dict[str, QPushButton] = {}
        self.banner = Banner()
        self.read_only = ReadOnlyBar(desk.project)
        self.sidebar = Sidebar(theme, lambda: desk.people.annotator, desk.near_duplicates)
        self.stack = QStackedWidget()
        self.curtain = Curtain()
        self.stack.addWidget(self.curtain)
        self._nameless: set[str] = set()  # the pages that tell no name while names are hidden
        self._page = ""
        self._warned: tuple[bool, str, bool] | None = None
        self.hindrances: list[Callable[[], str]] = []
        self.person = QPushButton()
        self.person.setObjectName("person")
        self.person.setProperty("role", "flat")
        self._group = QButtonGroup(self)
        self._tab_row = QHBoxLayout()
        self._tab_row.setSpacing(2)
        self._tool_row = QHBoxLayout()
        self._tool_row.setSpacing(2)
        self._lay_out()
        self._status()
        room = self.screen().availableSize() - QSize(0, FRAME)
        self.resize(QSize(1440, 900).boundedTo(room))
        self.setMinimumSize(940, 560)
        self.sidebar.chosen.connect(self._open)
        desk.article_changed.connect(self._article_changed)
        desk.people_changed.connect(self.refresh)
        desk.heads_changed.connect(self._heads_changed)
        desk.changed.connect(self._on_disk)
        desk.blinded.connect(self._names_turned)
        self.curtain.left.connect(lambda: self.show_page("adjudication"))
        self.curtain.lifted.connect(lambda: desk.set_blind(False))
        self._last: Act | None = None
        desk.refused.connect(self.banner.refuse)
        desk.waiting.connect(self._waiting)

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setObjectName("topbar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(46)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(14)
        name = QLabel("Penanda")
        name.setProperty("role", "title")
        row.addWidget(name)
        row.addLayout(self._tab_row)
        row.addStretch(1)
        row.addLayout(self._tool_row)
        row.addWidget(self.person)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.sidebar)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.read_only)
        middle.addWidget(self.stack, 1)
        body.addLayout(middle, 1)
        whole = QWidget()
        whole.setObjectName("chrome")
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addLayout(body, 1)
        self.setCentralWidget(whole)
        self.banner.lie_over(self.stack, beside=_PANEL)

    def _status(self) -> None:
        bar = QStatusBar()
        bar.setFixedHeight(_STATUS_HEIGHT)
        bar.setSizeGripEnabled(False)
        self.disk = QLabel(self._on_disk_words())
        self.disk.setObjectName("on_disk")
        self.last = QLabel()
        self.last.setObjectName("last_act")
        self.grain = QLabel()
        self.grain.setObjectName("grain")
        self.count = QLabel()
        self.count.setObjectName("count")
        for label in (self.disk, self.last, self.grain):
            label.setProperty("role", "quiet")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(10, 0, 6, 0)
            bar.addWidget(label)
        self.count.setProperty("role", "quiet")
        self.count.setContentsMargins(6, 0, 10, 0)
        bar.addPermanentWidget(self.count)
        self.setStatusBar(bar)

    def add_page(self, name: str, title: str, page: QWidget, *, nameless: bool = False) -> None:
        """One more page, with its tab at the top.

        Unless it is ``nameless``, and so tells whose work is whose only while names are not hidden, it
        is behind the curtain then.
        """
        if nameless:
            self._nameless.add(name)
        tab = QPushButton(title)
        tab.setObjectName(f"page_{name}")
        tab.setProperty("role", "flat")
        tab.setCheckable(True)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.clicked.connect(lambda: self.show_page(name))
        self._group.addButton(tab)
        self._tab_row.addWidget(tab)
        self.tabs[name] = tab
        self.pages[name] = page
        self.stack.addWidget(page)

    def add_tool(self, name: str, title: str) -> QPushButton:
        """One more button at the top right."""
        tool = QPushButton(title)
        tool.setObjectName(f"tool_{name}")
        tool.setProperty("role", "flat")
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tool_row.addWidget(tool)
        self.tools[name] = tool
        return tool

    def name_keys(self, keys: dict[str, str]) -> None:
        """Say in the tooltips what an action of that name is for, and its key."""
        titles = {entry.name: entry.title for entry in TABLE}
        of_tabs = {"article": "annotate", "adjudication": "adjudicate"}
        buttons = {of_tabs.get(name, name): tab for name, tab in self.tabs.items()}
        for name, button in {**buttons, **self.tools, "person": self.person}.items():
            if name in titles:
                key = keys.get(name, "")
                button.setToolTip(f"{titles[name]} ({key})" if key else titles[name])

    def show_page(self, name: str) -> None:
        """Turn to that page, or to the curtain before it."""
        if name != self._page:
            self.banner.pass_by()
        self._page = name
        shown = self._shown()
        self.stack.setCurrentWidget(shown)
        self.tabs[name].setChecked(True)
        self.turned.emit(name)
        shown.setFocus()

    def _shown(self) -> QWidget:
        """What is to be seen of the page that was turned to."""
        closed = self._desk.blind and self._page not in self._nameless
        return self.curtain if closed else self.pages[self._page]

    def _names_turned(self) -> None:
        """Names are hidden, or shown again."""
        self.show_person()
        self._tell_last()
        if self._page and self.stack.currentWidget() is not self._shown():
            self.show_page(self._page)

    @property
    def page(self) -> str:
        """The name of the page that was turned to, whether it is seen or behind the curtain."""
        return self._page

    def set_theme(self, theme: Theme) -> None:
        """Show the frame in another palette."""
        self._theme = theme
        self.sidebar.set_theme(theme)
        self.disk.setStyleSheet(f"color: {self._disk_colour()};")

    def _on_disk_words(self) -> str:
        return self.tr("● Read only") if self._desk.project.read_only else self.tr("● On disk")

    def _disk_colour(self) -> str:
        unsaved = self._desk.project.read_only or self._desk.waits
        return self._theme.warning if unsaved else self._theme.good

    def refresh(self) -> None:
        """Show who works and how far the corpus is, all counted anew."""
        self.show_person()
        self.sidebar.show_heads(self._desk.heads())
        self._show_counts()
        title = Path(self._desk.project.path).stem
        self.setWindowTitle(f"{title} – Penanda")

    def show_person(self) -> None:
        """Show who works, and what she has in the article."""
        self._show_counts()
        desk = self._desk
        who = desk.who if desk.reviewing or not desk.blind else self.tr("Names are hidden")
        self.person.setText(who.replace("&", "&&"))
        self.person.setAccessibleName(self.tr("Who is working: {who}").format(who=who))

    def _show_counts(self) -> None:
        desk = self._desk
        head = desk.head(desk.article.id) if desk.article is not None else None
        spans = head.spans if head is not None else {}
        self.count.setText(
            (
                self.tr("%Ln spans in gold", "", spans.get(GOLD, 0))
                if desk.reviewing
                else self.tr("%Ln spans", "", spans.get(desk.people.annotator, 0))
            )
            + "   ·   "
            + self.tr("{done} of %Ln articles done", "", self.sidebar.count()).format(
                done=QLocale().toString(self.sidebar.count(State.DONE))
            )
        )

    def _heads_changed(self, places: Sequence[int]) -> None:
        self.sidebar.take(places)
        self._show_counts()

    def _article_changed(self, article: Article) -> None:
        self.sidebar.show_current(self._desk.place(article.id))
        self._show_counts()

    def _on_disk(self, act: Act) -> None:
        self._warned = None
        self.banner.pass_by()
        self._last = act
        announce(self.pages[self.page], self._tell_last())

    def _tell_last(self) -> str:
        """Say in the status line what was done last; gives it."""
        act, desk = self._last, self._desk
        if act is None:
            return ""
        article, names = self._article_of(act), not desk.blind
        words = deeds.of_act(act, article, desk.project.scheme, names=names)
        metrics = self.last.fontMetrics()
        self.last.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, _LAST_WIDTH))
        self.last.setToolTip(f"<p>{escape(words)}</p>")
        return words

    def _article_of(self, act: Act) -> Article | None:
        """The open article where ``act`` changed it, else the only one that it changed."""
        here, places = self._desk.article, {change.article for change in act.changes}
        if len(places) != 1 or (here is not None and here.id in places):
            return here
        return self._desk.project.article(places.pop())

    def _waiting(self, acts: int) -> None:
        """Tell the truth about the disk: what waits for another program is not on it."""
        self._warned = None  # of these nobody was warned
        if acts:
            self.disk.setText(self.tr("○ Not on disk yet: %Ln acts wait", "", acts))
        else:
            self.disk.setText(self._on_disk_words())
        self.disk.setStyleSheet(f"color: {self._disk_colour()};")

    def _open(self, article_id: str) -> None:
        head = self._desk.head(ArticleId(article_id))
        if head is not None:
            self._desk.open_article(head.id)
            self.pages[self.page].setFocus()

    def finish(self) -> bool:
        """Have what waits put on the disk; tell when it must wait on, and return False."""
        if self._desk.finish():
            return True
        self.banner.tell(
            self.tr("Another program keeps writing to the project; your last marks wait for it."),
            stays=True,
        )
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing else needs closes the banner, else goes back to the article."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.banner.isVisible():
            self.banner.hide()
        elif self.page in ("search", "history", "agreement", "corrections"):
            self.show_page("article")

    def closeEvent(self, event: QCloseEvent) -> None:
        # What was typed last and is refused is told while the window is still there to tell it.
        refused = not self._desk.settle()
        hindrance = next((words for each in self.hindrances if (words := each())), "")
        if hindrance:
            self.banner.tell(hindrance, stays=True)
        waits = not hindrance and not self.finish()
        why = (refused, hindrance, waits)
        if any(why) and why != self._warned:
            self._warned = why
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
