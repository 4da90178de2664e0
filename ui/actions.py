"""Every action in one table: its name, words, shortcut, icon and who does it.

Menus, tooltips, the command palette, the cheat sheet and the page of shortcuts are made from this
table, so they cannot differ. The keys of the labels come from the scheme and are added where they
mark.

Traps: a key without Ctrl or Alt belongs to one widget and works only while that has the keyboard;
with a wider context it would be taken from the fields, lists and texts around it. The words are
marked for translation here and translated where they are shown: ``QT_TRANSLATE_NOOP`` does nothing
but let the translators find them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.icons import icon
from ui.theme import Theme
from ui.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Entry:
    """``scope`` names the widget that must have the keyboard, or is ``window`` for everywhere.

    What has the scope ``text`` the text does by itself; it is listed for the cheat sheet, where
    nothing stands that has no ``group``. ``drawing`` is a file in ``resources/icons`` without its
    ending; without one, that of the group is shown. ``which`` fills ``{which}`` in the words.
    """

    name: str
    words: str
    shortcuts: tuple[str, ...]
    scope: str
    group: str
    drawing: str = ""
    which: str = ""

    @property
    def title(self) -> str:
        """The words in the language of the window."""
        return QCoreApplication.translate("actions", self.words).replace("{which}", self.which)

    @property
    def english(self) -> str:
        """The words in English."""
        return self.words.replace("{which}", self.which)

    @property
    def picture(self) -> str:
        """The name of its icon, or of its group's."""
        return self.drawing or GROUPS.get(self.group, "dot")


SPANS = QT_TRANSLATE_NOOP("actions", "Spans")
REGIONS = QT_TRANSLATE_NOOP("actions", "Regions")
TIME = QT_TRANSLATE_NOOP("actions", "Time in hand")
ARTICLES = QT_TRANSLATE_NOOP("actions", "Articles")
ADJUDICATION = QT_TRANSLATE_NOOP("actions", "Adjudication")
PAGES = QT_TRANSLATE_NOOP("actions", "Pages")
SEARCH = QT_TRANSLATE_NOOP("actions", "Search")
PROJECT = QT_TRANSLATE_NOOP("actions", "Project")
WINDOW = QT_TRANSLATE_NOOP("actions", "Window")

GROUPS = {
    SPANS: "span",
    REGIONS: "region",
    TIME: "history",
    ARTICLES: "article",
    ADJUDICATION: "scales",
    PAGES: "page",
    SEARCH: "search",
    PROJECT: "project",
    WINDOW: "window",
}
"""The groups in the order of menus and sheets, with their icons."""

VERSIONS = "ABCDFGHIJK"  # a letter for each annotator's version; E edits
CROSSED = 4  # as many have a key for their label with another's range
_CROSS = QT_TRANSLATE_NOOP("actions", "Label of {which}, range of the other")
_TAKE = QT_TRANSLATE_NOOP("actions", "Take version {which}")
_IN = QT_TRANSLATE_NOOP("actions", "Words of the window: {which}")

# A line an action, so that two who add one each do not meet.
# fmt: off
TABLE: tuple[Entry, ...] = (
    Entry("next_span", QT_TRANSLATE_NOOP("actions", "Next span"), ("Tab",), "text", SPANS, "down"),
    Entry("previous_span", QT_TRANSLATE_NOOP("actions", "Span before"), ("Shift+Tab",), "text", SPANS, "up"),
    Entry("remove", QT_TRANSLATE_NOOP("actions", "Remove the selected span"), ("Delete", "Backspace"), "article", SPANS, "remove"),
    Entry("edit_attributes", QT_TRANSLATE_NOOP("actions", "Edit its attributes"), ("Return", "Enter", "F2"), "article", SPANS, "edit"),
    Entry("unsure", QT_TRANSLATE_NOOP("actions", "Unsure about it, or sure again"), ("U",), "article", SPANS),
    Entry("note_span", QT_TRANSLATE_NOOP("actions", "Note on the span"), ("Shift+N",), "article", SPANS, "note"),
    Entry("grow", QT_TRANSLATE_NOOP("actions", "Grow: word, clause, sentence, line"), ("G",), "article", SPANS, "larger"),
    Entry("shrink", QT_TRANSLATE_NOOP("actions", "Take the growth back"), ("Shift+G",), "article", SPANS, "smaller"),
    Entry("end_on", QT_TRANSLATE_NOOP("actions", "Move its end on"), ("Alt+Right",), "article", SPANS, "caret"),
    Entry("end_back", QT_TRANSLATE_NOOP("actions", "Move its end back"), ("Alt+Left",), "article", SPANS, "caret"),
    Entry("start_back", QT_TRANSLATE_NOOP("actions", "Move its start back"), ("Alt+Shift+Left",), "article", SPANS, "caret"),
    Entry("start_on", QT_TRANSLATE_NOOP("actions", "Move its start on"), ("Alt+Shift+Right",), "article", SPANS, "caret"),
    Entry("split", QT_TRANSLATE_NOOP("actions", "Split it at the caret"), ("S",), "article", SPANS),
    Entry("join", QT_TRANSLATE_NOOP("actions", "Join it with the next of its label"), ("J",), "article", SPANS),
    Entry("duplicate", QT_TRANSLATE_NOOP("actions", "Mark its place as another label too"), ("D",), "article", SPANS, "tag"),
    Entry("repeat", QT_TRANSLATE_NOOP("actions", "Do the last act again, here"), (".",), "article", SPANS, "redo"),
    Entry("propagate", QT_TRANSLATE_NOOP("actions", "Mark it wherever it stands …"), ("M",), "article", SPANS, "search"),
    Entry("grain", QT_TRANSLATE_NOOP("actions", "Select by words, parts, characters or sentences"), ("W",), "article", SPANS, "caret"),
    Entry("tags", QT_TRANSLATE_NOOP("actions", "Show or hide tags"), ("T",), "article", SPANS, "tag"),
    Entry("numbers", QT_TRANSLATE_NOOP("actions", "Show or hide the numbers of paragraphs"), ("P",), "article", ARTICLES, "page"),
    Entry("relate", QT_TRANSLATE_NOOP("actions", "Relate it to another span"), ("L",), "article", SPANS, "right"),
    Entry("guideline", QT_TRANSLATE_NOOP("actions", "All of the label's guideline"), ("H",), "article", SPANS, "article"),
    Entry("filter_spans", QT_TRANSLATE_NOOP("actions", "Filter the list of spans"), ("Ctrl+Shift+F",), "window", SPANS, "filter"),
    Entry("order_spans", QT_TRANSLATE_NOOP("actions", "List spans in order, by label, by string"), ("Ctrl+G",), "window", SPANS, "filter"),
    Entry("note_article", QT_TRANSLATE_NOOP("actions", "Note on the article"), ("N",), "article", ARTICLES, "note"),
    Entry("region", QT_TRANSLATE_NOOP("actions", "Say what a part is: caption, button …"), ("R",), "article", REGIONS),
    Entry("confirm_regions", QT_TRANSLATE_NOOP("actions", "Confirm it, or all proposed"), ("Shift+R",), "article", REGIONS, "check"),
    Entry("back_to_text", QT_TRANSLATE_NOOP("actions", "Back to the text"), ("Ctrl+T",), "window", SPANS, "caret"),
    Entry("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",), "window", TIME, "undo"),
    Entry("redo", QT_TRANSLATE_NOOP("actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "window", TIME, "redo"),
    Entry("history", QT_TRANSLATE_NOOP("actions", "History of the article"), ("Ctrl+H",), "window", TIME, "history"),
    Entry("restore", QT_TRANSLATE_NOOP("actions", "Restore the state that is shown"), ("Ctrl+Shift+H",), "window", TIME, "restore"),
    Entry("done", QT_TRANSLATE_NOOP("actions", "Article done, go to the next"), ("Ctrl+Return", "Ctrl+Enter"), "window", ARTICLES, "check"),
    Entry("reopen", QT_TRANSLATE_NOOP("actions", "Article not done after all"), ("Ctrl+Shift+Return",), "window", ARTICLES, "reopen"),
    Entry("next_article", QT_TRANSLATE_NOOP("actions", "Next article"), ("Alt+Down",), "window", ARTICLES, "down"),
    Entry("previous_article", QT_TRANSLATE_NOOP("actions", "Article before"), ("Alt+Up",), "window", ARTICLES, "up"),
    Entry("language", QT_TRANSLATE_NOOP("actions", "Which language: article, paragraph …"), ("Shift+L",), "article", ARTICLES, "globe"),
    Entry("find_article", QT_TRANSLATE_NOOP("actions", "Filter articles"), ("Ctrl+L",), "window", ARTICLES, "filter"),
    Entry("take_a", _TAKE, ("A",), "adjudication", ADJUDICATION, which="A"),
    Entry("take_b", _TAKE, ("B",), "adjudication", ADJUDICATION, which="B"),
    *(
        Entry(f"take_{letter.lower()}", _TAKE, (letter,), "adjudication", "", which=letter)
        for letter in VERSIONS[2:]
    ),
    Entry("edit_version", QT_TRANSLATE_NOOP("actions", "Mark another range"), ("E",), "adjudication", ADJUDICATION, "edit"),
    Entry("blend_longer", QT_TRANSLATE_NOOP("actions", "Take the longer"), ("L",), "adjudication", ADJUDICATION, "larger"),
    Entry("blend_shorter", QT_TRANSLATE_NOOP("actions", "Take the shorter"), ("S",), "adjudication", ADJUDICATION, "smaller"),
    Entry("blend_union", QT_TRANSLATE_NOOP("actions", "Take both together"), ("O",), "adjudication", ADJUDICATION),
    Entry("blend_trimmed", QT_TRANSLATE_NOOP("actions", "Trim to whole words"), ("T",), "adjudication", ADJUDICATION, "caret"),
    *(
        Entry(f"cross_{letter.lower()}", _CROSS, (f"Shift+{letter}",), "adjudication", ADJUDICATION if letter in "AB" else "", which=letter)
        for letter in VERSIONS[:CROSSED]
    ),
    Entry("alike", QT_TRANSLATE_NOOP("actions", "All conflicts of this kind …"), ("M",), "adjudication", ADJUDICATION, "check"),
    Entry("blind", QT_TRANSLATE_NOOP("actions", "Hide names, or show them"), ("V",), "adjudication", ADJUDICATION, "person"),
    Entry("narrow_conflicts", QT_TRANSLATE_NOOP("actions", "Filter the conflicts"), ("W",), "adjudication", ADJUDICATION, "filter"),
    Entry("reject", QT_TRANSLATE_NOOP("actions", "Neither"), ("X",), "adjudication", ADJUDICATION, "remove"),
    Entry("agreed", QT_TRANSLATE_NOOP("actions", "Take what all agree on"), ("U",), "adjudication", ADJUDICATION, "check"),
    Entry("rules", QT_TRANSLATE_NOOP("actions", "Let a rule decide …"), ("Shift+U",), "adjudication", ADJUDICATION, "scales"),
    Entry("next_question", QT_TRANSLATE_NOOP("actions", "Next question"), ("N", "Right"), "adjudication", ADJUDICATION, "down"),
    Entry("previous_question", QT_TRANSLATE_NOOP("actions", "Question before"), ("P", "Left"), "adjudication", ADJUDICATION, "up"),
    Entry("example_here", QT_TRANSLATE_NOOP("actions", "Add the decided span to the guideline's examples"), ("Shift+G",), "adjudication", ADJUDICATION, "article"),
    Entry("ask_back", QT_TRANSLATE_NOOP("actions", "Ask the annotators back"), ("Q",), "adjudication", ADJUDICATION, "note"),
    Entry("say_why", QT_TRANSLATE_NOOP("actions", "Say why"), ("R",), "adjudication", ADJUDICATION, "note"),
    Entry("decide_edit", QT_TRANSLATE_NOOP("actions", "Decide for the range"), ("Return", "Enter"), "gold", ADJUDICATION, "check"),
    Entry("edit_span", QT_TRANSLATE_NOOP("actions", "Its attributes, relations and note"), ("F2",), "gold", ADJUDICATION, "edit"),
    Entry("leave_edit", QT_TRANSLATE_NOOP("actions", "Leave it as it was"), ("Escape",), "gold", ADJUDICATION, "close"),
    Entry("annotate", QT_TRANSLATE_NOOP("actions", "Annotate"), ("Ctrl+1",), "window", PAGES, "span"),
    Entry("adjudicate", QT_TRANSLATE_NOOP("actions", "Adjudicate"), ("Ctrl+2",), "window", PAGES, "scales"),
    Entry("open_correction", QT_TRANSLATE_NOOP("actions", "Open it in the article"), ("Return", "Enter"), "corrections", ADJUDICATION, "article"),
    Entry("add_example", QT_TRANSLATE_NOOP("actions", "Add it to the guideline's examples"), ("G",), "corrections", ADJUDICATION, "note"),
    Entry("search", QT_TRANSLATE_NOOP("actions", "Search"), ("Ctrl+3",), "window", PAGES, "search"),
    Entry("agreement", QT_TRANSLATE_NOOP("actions", "How far annotators agree"), ("Ctrl+4",), "window", PAGES, "scales"),
    Entry("corrections", QT_TRANSLATE_NOOP("actions", "What gold changed in one's work"), ("Ctrl+5",), "window", PAGES, "check"),
    Entry("find", QT_TRANSLATE_NOOP("actions", "Search all articles"), ("Ctrl+F",), "window", SEARCH),
    Entry("open_hit", QT_TRANSLATE_NOOP("actions", "Open the hit"), ("Return", "Enter"), "hits", SEARCH, "article"),
    Entry("tick", QT_TRANSLATE_NOOP("actions", "Choose the hit"), ("Space",), "hits", SEARCH, "check"),
    Entry("tick_all", QT_TRANSLATE_NOOP("actions", "Choose all hits shown"), ("Ctrl+A",), "hits", SEARCH, "check"),
    Entry("import", QT_TRANSLATE_NOOP("actions", "Import articles …"), ("Ctrl+I",), "window", PROJECT, "import"),
    Entry("export", QT_TRANSLATE_NOOP("actions", "Export a layer …"), ("Ctrl+E",), "window", PROJECT, "export"),
    Entry("release", QT_TRANSLATE_NOOP("actions", "Make a release …"), ("Ctrl+Shift+E",), "window", PROJECT, "export"),
    Entry("publish", QT_TRANSLATE_NOOP("actions", "Publish a release …"), ("Ctrl+Shift+P",), "window", PROJECT, "export"),
    Entry("learn", QT_TRANSLATE_NOOP("actions", "Can the labels be learned? …"), (), "window", PROJECT, "export"),
    Entry("splits", QT_TRANSLATE_NOOP("actions", "Split into train, dev and test …"), ("Ctrl+Shift+T",), "window", PROJECT, "label"),
    Entry("backups", QT_TRANSLATE_NOOP("actions", "Backups …"), ("Ctrl+B",), "window", PROJECT, "restore"),
    Entry("scheme", QT_TRANSLATE_NOOP("actions", "Labels: rename, merge, split, recolour …"), ("Ctrl+Shift+S",), "window", PROJECT, "label"),
    Entry("person", QT_TRANSLATE_NOOP("actions", "Who is working …"), ("Ctrl+P",), "window", PROJECT, "person"),
    Entry("new", QT_TRANSLATE_NOOP("actions", "New project …"), ("Ctrl+N",), "window", PROJECT, "project"),
    Entry("open", QT_TRANSLATE_NOOP("actions", "Open another project …"), ("Ctrl+O",), "window", PROJECT),
    Entry("lock", QT_TRANSLATE_NOOP("actions", "Lock with a passphrase, or another one …"), (), "window", PROJECT, "lock"),
    Entry("unlock", QT_TRANSLATE_NOOP("actions", "Unlock for good …"), (), "window", PROJECT, "lock"),
    Entry("palette", QT_TRANSLATE_NOOP("actions", "Find an action, label or article …"), ("Ctrl+K",), "window", WINDOW, "command"),
    Entry("theme", QT_TRANSLATE_NOOP("actions", "Light or dark"), ("Ctrl+Shift+L",), "window", WINDOW, "theme"),
    Entry("larger", QT_TRANSLATE_NOOP("actions", "Larger text"), ("Ctrl++", "Ctrl+="), "window", WINDOW, "larger"),
    Entry("smaller", QT_TRANSLATE_NOOP("actions", "Smaller text"), ("Ctrl+-",), "window", WINDOW, "smaller"),
    Entry("usual_size", QT_TRANSLATE_NOOP("actions", "Text of the usual size"), ("Ctrl+0",), "window", WINDOW, "larger"),
    Entry("keys", QT_TRANSLATE_NOOP("actions", "All keys"), ("F1",), "window", WINDOW, "keyboard"),
    Entry("shortcuts", QT_TRANSLATE_NOOP("actions", "Change keys …"), ("Ctrl+,",), "window", WINDOW, "keyboard"),
    Entry("language_en", _IN, (), "window", WINDOW, "globe", which="English"),
    Entry("language_th", _IN, (), "window", WINDOW, "globe", which="ไทย"),
    Entry("language_vi", _IN, (), "window", WINDOW, "globe", which="Tiếng Việt"),
    Entry("language_id", _IN, (), "window", WINDOW, "globe", which="Bahasa Indonesia"),
    Entry("quit", QT_TRANSLATE_NOOP("actions", "Quit"), ("Ctrl+Q",), "window", WINDOW, "close"),
)
# fmt: on


def make(
    handlers: dict[str, Callable[[], object]], scopes: dict[str, QWidget]
) -> dict[str, QAction]:
    """An action for each entry of the table, on the widget of its scope."""
    actions = {}
    for entry in TABLE:
        if entry.scope == "text":
            continue
        owner = scopes[entry.scope]
        action = QAction(entry.title, owner)
        action.setObjectName(entry.name)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in entry.shortcuts])
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut
            if entry.scope == "window"
            else Qt.ShortcutContext.WidgetShortcut
        )
        action.triggered.connect(_quietly(handlers[entry.name]))
        owner.addAction(action)
        actions[entry.name] = action
    return actions


def key_of(widget: QWidget, name: str) -> str:
    """The key that ``name`` has on ``widget``, as it stands on the keyboard; hints show it."""
    found = next((each for each in widget.actions() if each.objectName() == name), None)
    return found.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if found else ""


def menu(parent: QWidget, actions: dict[str, QAction], scopes: set[str], theme: Theme) -> QMenu:
    """A menu of the actions of these scopes, a submenu for each group."""
    whole = QMenu(parent)
    whole.setObjectName("menu")
    for group, picture in GROUPS.items():
        within = [
            entry
            for entry in TABLE
            if entry.group == group and entry.scope in scopes and entry.name in actions
        ]
        if not within:
            continue
        part = whole.addMenu(
            icon(picture, theme.text), QCoreApplication.translate("actions", group)
        )
        for entry in within:
            action = actions[entry.name]
            action.setIcon(icon(entry.picture, theme.text))
            part.addAction(action)
    return whole


def _quietly(handler: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        handler()

    return run
