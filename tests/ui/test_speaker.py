"""What a screen reader is told in the real window: text, caret, selection, labels, what was done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from ui.reading import accessibility
from ui.reading.accessibility import voice

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def heard(hands):
    """All that is announced, in its order."""
    words: list[str] = []
    voice.said.connect(words.append)
    yield words
    voice.said.disconnect(words.append)


def reader(hands):
    """The text as a screen reader gets it: the interface that Qt hands out."""
    interface = QAccessible.queryAccessibleInterface(hands.studio.article.view)
    assert interface.role() == QAccessible.Role.EditableText
    lent = accessibility.interface_of(hands.studio.article.view)
    return lent, lent.interface_cast(QAccessible.InterfaceType.TextInterface)


def test_an_article_is_read_as_it_is(hands):
    for head in hands.studio.desk.heads():
        text = hands.open(head.id)
        lent, shown = reader(hands)
        read = shown.text(0, shown.characterCount())
        assert len(read) == len(text)
        differing = {(one, two) for one, two in zip(text, read, strict=True) if one != two}
        assert differing <= {("\r", " "), ("\u2028", "\n")}
        assert lent.text(QAccessible.Text.Name) == "Article text"


def test_the_caret_and_the_selection_follow_the_keys(hands):
    hands.open("th-prawit-homeland-security", words=True)
    view = hands.studio.article.view
    lent, shown = reader(hands)
    view.setFocus()
    for _ in range(4):
        hands.press(Qt.Key.Key_Right)
        assert shown.cursorPosition() == view.caret
    hands.press(Qt.Key.Key_Right, SHIFT)
    hands.press(Qt.Key.Key_Right, SHIFT)
    start, end = view.selection()
    assert start < end
    assert lent.shadow.textCursor().selectedText() == hands.text[start:end]
    hands.press(Qt.Key.Key_Home, CONTROL)
    assert shown.cursorPosition() == 0
    assert not lent.shadow.textCursor().hasSelection()


def test_labelling_undoing_and_removing_are_said(hands, heard):
    hands.select("Thailand")
    heard.clear()
    hands.press(Qt.Key.Key_2)
    assert "Marked “Thailand” as Agency" in heard
    hands.press(Qt.Key.Key_Delete)
    assert heard[-1] == "Removed Agency “Thailand”"
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert "Took back: Removed Agency “Thailand”" in heard


def test_labels_under_the_caret_are_said_as_it_comes_to_them(hands, heard):
    hands.mark("Thailand dan Laos", "OFFICIAL")
    hands.mark("Laos", "AGENCY")
    view = hands.studio.article.view
    view.clear_selection()
    view.set_selection(60, 60)
    heard.clear()
    view.set_selection(2, 2)
    assert heard == ["Official"]
    view.set_selection(3, 3)
    assert heard == ["Official"]
    view.set_selection(14, 14)
    assert heard == ["Official", "Agency"]
    view.set_selection(60, 60)
    assert heard == ["Official", "Agency", "no label"]


def test_the_span_that_is_walked_to_is_said_with_its_words(hands, heard):
    hands.mark("Thailand", "AGENCY")
    hands.studio.article.view.clear_selection()
    hands.studio.article.view.set_selection(0, 0)
    heard.clear()
    hands.press(Qt.Key.Key_Tab)
    assert "Agency, Thailand" in heard


def test_every_command_of_the_palette_is_said_as_it_is_walked_to(hands, heard):
    hands.press(Qt.Key.Key_K, CONTROL)
    hands.write("undo")
    assert heard[-1] == "Undo, Ctrl+Z, Time in hand"


def test_refusals_are_said(hands, heard):
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert heard[-1] == hands.told == "Nothing to undo."
