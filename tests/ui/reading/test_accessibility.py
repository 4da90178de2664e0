"""A screen reader gets text, caret and selection through the lent interface."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible

from ui.reading import TextView, accessibility

Make = Callable[..., TextView]


def test_text_caret_and_selection_can_be_read(make_view: Make) -> None:
    text = "Menteri 😀 Luar\r\nNegeri"
    view = make_view(text)
    interface = accessibility.interface_of(view)
    shown = interface.interface_cast(QAccessible.InterfaceType.TextInterface)
    assert shown.characterCount() == len(text) + 1  # the astral character counts twice in Qt
    view.select(text.index("Luar"), text.index("Luar") + 4)
    assert shown.cursorPosition() == text.index("Luar") + 1 + 4
    assert shown.text(*shown_range(view)) == "Luar"
    cursor = interface.shadow.textCursor()
    assert cursor.selectedText() == "Luar"
    assert interface.text(QAccessible.Text.Name) == "Article text"


def shown_range(view: TextView) -> tuple[int, int]:
    positions = accessibility.interface_of(view).positions
    start, end = view.selection()
    return positions.to_qt(start), positions.to_qt(end)


def test_another_text_is_told(make_view: Make) -> None:
    view = make_view("satu")
    interface = accessibility.interface_of(view)
    view.show_text("dua tiga")
    assert interface.shadow.toPlainText() == "dua tiga"


def test_qt_is_given_our_interface(make_view: Make) -> None:
    view = make_view("satu")
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    assert found.role() == QAccessible.Role.EditableText


def test_an_announcement_without_a_listener_is_nothing(make_view: Make) -> None:
    accessibility.announce(make_view("satu"), "labelled AGENCY")
