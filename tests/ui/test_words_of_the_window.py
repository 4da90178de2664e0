"""Every word of the window can be translated: in a language that puts ⟦⟧ round all, none is bare."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.annotation import SetState
from app.formats import FORMATS
from app.model import State
from ui import translation
from ui.dialogs import PersonDialog
from ui.export import ExportDialog
from ui.sheet import KeysDialog
from ui.shortcuts import ShortcutsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_TAGS = re.compile(r"<[^>]*>|&[a-z]+;")


class Brackets(QTranslator):
    """A language in which every word stands in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str = "", n: int = -1) -> str:
        return "⟦" + source.replace("%Ln", str(n)).replace("%n", str(n)) + "⟧"


@pytest.fixture
def bracketed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The window is made in brackets."""
    language = Brackets()
    monkeypatch.setattr(translation, "use", lambda app, code: None)
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


def words_of(widget: QWidget) -> Iterator[str]:
    """All that a widget says to eyes and to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QAbstractButton | QLabel):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))


def bare(widget: QWidget, data: set[str]) -> set[tuple[str, str]]:
    """What says a word that is neither in brackets nor the user's own."""
    found = set()
    for each in (widget, *widget.findChildren(QWidget)):
        if each.objectName().startswith("qt_"):
            continue
        for words in words_of(each):
            rest = re.sub(r"⟦[^⟦⟧]*⟧", "", _TAGS.sub("", words))
            for own in sorted(data, key=len, reverse=True):
                rest = rest.replace(own, "")
            if _LETTERS.search(rest) and "⟦" not in words:
                found.add((each.objectName() or type(each).__name__, words))
    return found


def own_words(hands) -> set[str]:
    """What is the user's, the scheme's and the keyboard's, and no word of the window."""
    studio = hands.studio
    scheme = studio.project.scheme
    words = {"Penanda", "sample", "ID", "VI", "TH", "gold", "curator", "Ctrl", "Shift", "Alt"}
    words |= {"Del", "Return", "Enter", "Esc", "Space", "Tab", "Home", "End", "Up", "Down"}
    words |= {"Left", "Right", "Backspace", "PgUp", "PgDown", "Ins", "English", "Tiếng Việt"}
    words |= {"Bahasa Indonesia", "ไทย", "reviewer", "root", studio.desk.people.reviewer}
    words |= {head.name for head in studio.desk.heads()}
    words |= {one.title for one in FORMATS.values()}
    for label in scheme.labels:
        words |= {label.title, label.title.upper(), label.name, label.guideline, *label.clauses}
        for example in label.examples:
            words |= {example.before, example.text, example.after, example.note}
        for attribute in label.attributes:
            words |= {attribute.title, attribute.name, attribute.hint, *attribute.choices}
    words |= {kind.title for kind in scheme.relations}
    words |= {span.surface(hands.text) for span in hands.spans()}
    return {word for word in words if word}


def test_no_word_of_the_window_is_bare(bracketed, hands):
    hands.mark("Thailand", "COMMITMENT")
    hands.studio.desk.order(SetState(State.STARTED))
    data = own_words(hands)
    found = set()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_H):
        hands.press(key, CONTROL)
        found |= bare(hands.studio.window, data)
    assert found == set()


@pytest.mark.parametrize("kind", ["person", "keys", "shortcuts", "export"])
def test_no_word_of_the_dialogs_is_bare(bracketed, hands, kind, tmp_path):
    studio = hands.studio
    made: dict[str, QDialog] = {
        "person": PersonDialog(studio.window, studio.tr("Who?"), ["curator"], "curator"),
        "keys": KeysDialog(studio.window, studio.actions, studio.project.scheme.labels),
        "shortcuts": ShortcutsDialog(studio.window, studio.keymap, studio.look.theme),
        "export": ExportDialog(studio.window, studio.project, tmp_path),
    }
    found = bare(made[kind], own_words(hands) | {str(tmp_path)})
    for dialog in made.values():
        dialog.done(0)
    assert found == set()


def test_no_word_of_the_palette_and_the_menu_is_bare(bracketed, hands):
    for found in hands.studio.offers.find(""):
        assert "⟦" in found.command.title, found.command
        assert "⟦" in found.command.group
        assert not found.command.reason or "⟦" in found.command.reason
    hands.studio.show_menu()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    for part in menu.actions():
        assert "⟦" in part.text()
        for action in part.menu().actions():
            assert "⟦" in action.text()
    menu.close()
