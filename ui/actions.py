"""Every action in one table: its name, words, shortcut and who does it.

The cheat sheet and the shortcuts are made from this table, so they cannot differ. The keys of the
labels come from the scheme and are added where they mark.

Trap: a key without Ctrl or Alt belongs to one widget and works only while that has the keyboard;
with a wider context it would be taken from the fields, lists and texts around it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Entry:
    """``scope`` names the widget that must have the keyboard, or is ``window`` for everywhere.

    What has the scope ``text`` the text does by itself; it is listed for the cheat sheet, where
    nothing stands that has no ``group``.
    """

    name: str
    words: str
    shortcuts: tuple[str, ...]
    scope: str
    group: str


VERSIONS = "ABCDFGHIJK"  # a letter for each annotator's version; E edits

TABLE: tuple[Entry, ...] = (
    Entry("next_span", "Next span", ("Tab",), "text", "Spans"),
    Entry("previous_span", "Span before", ("Shift+Tab",), "text", "Spans"),
    Entry("remove", "Remove the selected span", ("Delete", "Backspace"), "article", "Spans"),
    Entry("edit_attributes", "Edit its attributes", ("Return", "Enter", "F2"), "article", "Spans"),
    Entry("grain", "Select by words or by characters", ("W",), "article", "Spans"),
    Entry("tags", "Show or hide tags", ("T",), "article", "Spans"),
    Entry("region", "Say what a part is: caption, button …", ("R",), "article", "Regions"),
    Entry("confirm_regions", "Confirm it, or all proposed", ("Shift+R",), "article", "Regions"),
    Entry("back_to_text", "Back to the text", ("Ctrl+T",), "window", "Spans"),
    Entry("undo", "Undo", ("Ctrl+Z",), "window", "Time in hand"),
    Entry("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "window", "Time in hand"),
    Entry(
        "done", "Article done, go to the next", ("Ctrl+Return", "Ctrl+Enter"), "window", "Articles"
    ),
    Entry("reopen", "Article not done after all", ("Ctrl+Shift+Return",), "window", "Articles"),
    Entry("next_article", "Next article", ("Alt+Down",), "window", "Articles"),
    Entry("previous_article", "Article before", ("Alt+Up",), "window", "Articles"),
    Entry("find_article", "Filter articles", ("Ctrl+L",), "window", "Articles"),
    Entry("take_a", "Take version A", ("A",), "adjudication", "Adjudication"),
    Entry("take_b", "Take version B", ("B",), "adjudication", "Adjudication"),
    *(
        Entry(f"take_{letter.lower()}", f"Take version {letter}", (letter,), "adjudication", "")
        for letter in VERSIONS[2:]
    ),
    Entry("edit_version", "Mark another range", ("E",), "adjudication", "Adjudication"),
    Entry("reject", "Neither", ("X",), "adjudication", "Adjudication"),
    Entry("agreed", "Take what all agree on", ("U",), "adjudication", "Adjudication"),
    Entry("next_question", "Next question", ("N", "Right"), "adjudication", "Adjudication"),
    Entry("previous_question", "Question before", ("P", "Left"), "adjudication", "Adjudication"),
    Entry("say_why", "Say why", ("R",), "adjudication", "Adjudication"),
    Entry("decide_edit", "Decide for the range", ("Return", "Enter"), "gold", "Adjudication"),
    Entry("leave_edit", "Leave it as it was", ("Escape",), "gold", "Adjudication"),
    Entry("annotate", "Annotate", ("Ctrl+1",), "window", "Pages"),
    Entry("adjudicate", "Adjudicate", ("Ctrl+2",), "window", "Pages"),
    Entry("search", "Search", ("Ctrl+3",), "window", "Pages"),
    Entry("find", "Search all articles", ("Ctrl+F",), "window", "Search"),
    Entry("open_hit", "Open the hit", ("Return", "Enter"), "hits", "Search"),
    Entry("tick", "Choose the hit", ("Space",), "hits", "Search"),
    Entry("tick_all", "Choose all hits shown", ("Ctrl+A",), "hits", "Search"),
    Entry("import", "Import articles …", ("Ctrl+I",), "window", "Project"),
    Entry("export", "Export a layer …", ("Ctrl+E",), "window", "Project"),
    Entry("person", "Who is working …", ("Ctrl+P",), "window", "Project"),
    Entry("open", "Open another project …", ("Ctrl+O",), "window", "Project"),
    Entry("theme", "Light or dark", ("Ctrl+Shift+L",), "window", "Project"),
    Entry("larger", "Larger text", ("Ctrl++", "Ctrl+="), "window", "Project"),
    Entry("smaller", "Smaller text", ("Ctrl+-",), "window", "Project"),
    Entry("keys", "All keys", ("F1",), "window", "Project"),
    Entry("quit", "Quit", ("Ctrl+Q",), "window", "Project"),
)


def make(
    handlers: dict[str, Callable[[], object]], scopes: dict[str, QWidget]
) -> dict[str, QAction]:
    """An action for each entry of the table, on the widget of its scope."""
    actions = {}
    for entry in TABLE:
        if entry.scope == "text":
            continue
        owner = scopes[entry.scope]
        action = QAction(QCoreApplication.translate("actions", entry.words), owner)
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


def _quietly(handler: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        handler()

    return run
