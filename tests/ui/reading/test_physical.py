"""On a layout without Latin letters the keys do what they do in the same place elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from ui.reading.physical import PhysicalKeys, place_of

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
THAI_W, THAI_1, FRENCH_1, VIETNAMESE_1 = 0x0E44, 0x0E45, Qt.Key.Key_Ampersand.value, 0x0102


def pressed(key: int, scan: int, modifiers=NONE, *, virtual: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, "")


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "letter"),
    [
        ("xcb", 10, 0, "1"),
        ("xcb", 19, 0, "0"),
        ("wayland", 25, 0, "W"),
        ("windows", 17, 0x57, "W"),
        ("windows", 50, 0x4D, "M"),
        ("cocoa", 1, 13, "W"),
        ("cocoa", 1, 18, "1"),
        ("cocoa", 1, 22, "6"),
        ("cocoa", 1, 23, "5"),
        ("cocoa", 1, 46, "M"),
        ("xcb", 65, 0, ""),
        ("xcb", 0, 0, ""),
    ],
)
def test_a_place_is_told_as_each_platform_counts(platform, scan, virtual, letter) -> None:
    assert place_of(pressed(THAI_W, scan, virtual=virtual), platform) == letter


@pytest.mark.parametrize(
    ("key", "scan", "modifiers", "done"),
    [
        (THAI_W, 25, NONE, ["W"]),
        (THAI_1, 10, NONE, ["1"]),
        (FRENCH_1, 10, NONE, ["1"]),
        (VIETNAMESE_1, 10, NONE, ["1"]),
        (THAI_W, 25, CONTROL, ["Ctrl+W"]),
        (Qt.Key.Key_Z.value, 25, NONE, []),  # AZERTY: Z is Z
        (THAI_W, 26, NONE, []),
    ],
)
def test_a_key_without_a_latin_letter_is_taken_by_its_place(qtbot, key, scan, modifiers, done):
    widget, told = QWidget(), []
    qtbot.addWidget(widget)
    PhysicalKeys(widget)
    for name in ("W", "1", "Ctrl+W"):
        action = QAction(name, widget)
        action.setShortcut(QKeySequence(name))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False, name=name: told.append(name))
        widget.addAction(action)
    QApplication.sendEvent(widget, pressed(key, scan, modifiers))
    assert told == done


def thai(key: int, place: str, modifiers=NONE) -> None:
    """Press a key of a Thai layout where the keyboard is: its place on a US one is ``place``."""
    scan = next(scan for scan in range(10, 60) if place_of(pressed(key, scan), "xcb") == place)
    focus = QApplication.focusWidget()
    assert focus is not None
    QApplication.sendEvent(
        focus, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, "\u0e44")
    )
    QApplication.processEvents()


def test_in_lists_and_fields_the_keys_of_the_window_go_by_their_place(hands, qtbot):
    studio = hands.studio
    hands.mark(hands.text[:8])
    places = (
        studio.article.panel.spans,
        studio.article.panel.contents.filter,
        studio.window.sidebar.view,
        studio.window.sidebar.filter,
    )
    for place in places:
        place.setFocus()
        thai(THAI_W, "K", CONTROL)
        assert studio.palette.isVisible(), place.objectName()
        hands.press(Qt.Key.Key_Escape)
        assert not studio.palette.isVisible()


def test_a_question_is_decided_by_a_key_in_its_place_but_not_from_a_field(hands):
    hands.press(Qt.Key.Key_2, CONTROL)
    page = hands.studio.adjudication
    before = page.question.key
    page.side.comment.setFocus()
    thai(THAI_W, "X")
    page.side.reason.setFocus()
    thai(THAI_W, "X")
    assert page.question.key == before
    page.setFocus()
    thai(THAI_W, "N")
    assert page.question.key != before


def test_hits_are_marked_by_a_key_in_its_place(hands, qtbot):
    page = hands.studio.search
    hands.press(Qt.Key.Key_F, CONTROL)
    page.bar.field.setText("Laos")
    qtbot.waitUntil(lambda: bool(page.lines.rows), timeout=20_000)
    page.list.setFocus()
    hit = page.lines.rows[0].hit
    thai(THAI_1, "2")
    qtbot.waitUntil(lambda: bool(hands.spans(hit.article)), timeout=20_000)
    assert [(span.start, span.label) for span in hands.spans(hit.article)] == [
        (hit.start, "AGENCY")
    ]
    qtbot.waitUntil(lambda: not hands.studio.background.busy, timeout=20_000)


def test_a_menu_of_labels_takes_a_key_by_its_place(hands):
    hands.mark(hands.text[:8])
    hands.press(Qt.Key.Key_D)
    menu = QApplication.activePopupWidget()
    QApplication.sendEvent(menu, pressed(THAI_1, 10))
    QApplication.processEvents()
    assert sorted(span.label for span in hands.spans()) == ["AGENCY", "OFFICIAL"]


def test_the_whole_text_is_selected_by_a_key_in_its_place(hands):
    thai(THAI_W, "A", CONTROL)
    assert hands.studio.article.view.selection() == (0, len(hands.text))


def test_labels_and_acts_of_the_text_go_by_their_place(hands):
    hands.select(hands.text[:8])
    thai(THAI_1, "2")
    thai(THAI_W, "U")
    assert [(span.label, span.unsure) for span in hands.spans()] == [("AGENCY", True)]
