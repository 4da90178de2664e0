"""The frame: tabs, who works, what the status line says, and that all of it can be reached."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from app.annotation import AddSpan, EditSpan
from app.model import State
from ui import theme
from ui.dialogs import PersonDialog
from ui.export import ExportDialog, PublishDialog
from ui.sheet import KeysDialog
from ui.widgets import FRAME

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAGES = ("article", "adjudication")
_COLOUR = re.compile(r"#[0-9a-f]{6}")


def walk(widget: QWidget) -> list[QWidget]:
    """The widget and all in it, but what Qt makes inside its own."""
    found = [widget]
    if isinstance(widget, QComboBox | QAbstractItemView | QLineEdit):
        return found
    for child in widget.children():
        if isinstance(child, QWidget) and not child.objectName().startswith("qt_"):
            found += walk(child)
    return found


def whole(hands) -> list[QWidget]:
    """Every widget of the window with a span selected and every page filled."""
    hands.mark(hands.text[:9], "COMMITMENT")
    hands.press(Qt.Key.Key_2, CONTROL)
    hands.press(Qt.Key.Key_1, CONTROL)
    hands.studio.window.banner.tell("words")
    QApplication.processEvents()
    return walk(hands.studio.window)


def takes_the_keyboard(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def test_the_tabs_turn_the_pages(hands):
    window = hands.studio.window
    for name, key in (("adjudication", Qt.Key.Key_2), ("article", Qt.Key.Key_1)):
        hands.press(key, CONTROL)
        assert window.stack.currentWidget() is window.pages[name]
        assert window.tabs[name].isChecked()
        assert hands.studio.desk.reviewing == (name == "adjudication")
    hands.click(window.tabs["adjudication"])
    assert window.stack.currentWidget() is window.pages["adjudication"]
    assert not window.tabs["article"].isChecked()


def test_who_works_is_shown_for_the_page(hands):
    window = hands.studio.window
    hands.studio.desk.set_reviewer("one & two")
    assert window.person.text() == "curator-c"
    hands.press(Qt.Key.Key_2, CONTROL)
    assert window.person.text() == "one && two"
    assert window.person.accessibleName() == "Who is working: one & two"


def test_the_status_line_is_as_high_with_thai_in_it_and_has_room_for_it(hands):
    line = hands.studio.window.statusBar()
    before = line.height()
    hands.studio.window.last.setText("ผู้ที่")
    QApplication.processEvents()
    assert line.height() == before
    assert hands.studio.window.last.height() >= hands.studio.window.last.sizeHint().height()


def test_the_status_line_says_what_is_on_disk(hands):
    window = hands.studio.window
    assert window.disk.text() == "● On disk"
    assert window.count.text().split() == ["0", "spans", "·", "0", "of", "5", "articles", "done"]
    hands.mark(hands.text[:5], "AGENCY")
    assert window.count.text().startswith("1 span ")
    assert window.last.text() == f"Marked “{hands.text[:5]}” as Agency"
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert window.count.text().startswith("0 spans")
    assert window.last.text() == f"Took back: Marked “{hands.text[:5]}” as Agency"
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert "1 of 5 articles done" in window.count.text()


def test_the_title_names_the_project(hands):
    assert hands.studio.window.windowTitle() == "sample – Penanda"


def test_every_widget_that_takes_the_keyboard_has_its_names(hands):
    nameless = []
    for widget in whole(hands):
        if not takes_the_keyboard(widget):
            continue
        said = widget.accessibleName()
        if isinstance(widget, QAbstractButton):
            said = said or widget.text().strip("×")
        if not widget.objectName() or not said:
            nameless.append((type(widget).__name__, widget.objectName(), said))
    assert nameless == []


def test_every_button_and_field_is_reached_by_keys(hands):
    out_of_reach = [
        (type(widget).__name__, widget.objectName())
        for widget in whole(hands)
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
        and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert out_of_reach == []


@pytest.mark.parametrize("kind", ["person", "keys", "export", "publish"])
def test_every_field_of_the_dialogs_has_its_names(hands, kind, tmp_path):
    studio = hands.studio
    made: dict[str, QDialog] = {
        "person": PersonDialog(studio.window, "Who?", ["one"], "one"),
        "keys": KeysDialog(studio.window, studio.actions, studio.project.scheme.labels),
        "export": ExportDialog(studio.window, studio.project, tmp_path),
        "publish": PublishDialog(studio.window, tmp_path, {}),
    }
    for dialog in made.values():
        nameless = [
            (type(widget).__name__, widget.objectName())
            for widget in walk(dialog)
            if takes_the_keyboard(widget)
            and not (
                widget.objectName()
                and (
                    widget.accessibleName()
                    or (isinstance(widget, QAbstractButton) and widget.text())
                )
            )
            and "Header" not in type(widget).__name__
        ]
        dialog.done(0)
        assert nameless == []
    assert made[kind].objectName()


def test_names_are_not_given_twice_on_a_page(hands):
    visible = [
        widget.objectName()
        for widget in whole(hands)
        if widget.isVisible() and takes_the_keyboard(widget)
    ]
    twice = [name for name, count in Counter(visible).items() if count > 1]
    assert twice == []


def test_every_shortcut_is_one_actions_in_its_scope(hands):
    owners: dict[tuple[str, str], list[str]] = {}
    window_wide: set[str] = set()
    local: set[str] = set()
    for widget in whole(hands):
        for action in widget.actions():
            for key in action.shortcuts():
                wide = action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
                place = "window" if wide else f"{widget.objectName()} {id(widget)}"
                owners.setdefault((place, key.toString()), []).append(action.objectName())
                (window_wide if wide else local).add(key.toString())
    assert {place: names for place, names in owners.items() if len(names) > 1} == {}
    assert window_wide & local == set()
    assert len(window_wide) > 15


def test_a_key_without_ctrl_or_alt_belongs_to_one_widget(hands):
    loose = []
    for widget in whole(hands):
        for action in widget.actions():
            for key in action.shortcuts():
                plain = not key[0].keyboardModifiers() & (CONTROL | Qt.KeyboardModifier.AltModifier)
                function = Qt.Key.Key_F1 <= key[0].key() <= Qt.Key.Key_F12
                if plain and not function:
                    own = action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut
                    loose += [] if own else [(widget.objectName(), key.toString())]
    assert loose == []


def test_the_text_is_left_and_found_again_by_keys(hands):
    view = hands.studio.article.view
    hands.mark(hands.text[:9], "OFFICIAL")
    hands.press(Qt.Key.Key_Tab)
    assert view.hasFocus()  # Tab walks spans
    hands.press(Qt.Key.Key_Tab, CONTROL)
    assert not view.hasFocus()
    hands.press(Qt.Key.Key_T, CONTROL)
    assert view.hasFocus()
    for _ in range(60):
        hands.press(Qt.Key.Key_Tab, CONTROL if view.hasFocus() else Qt.KeyboardModifier.NoModifier)
        if view.hasFocus():
            break
    assert view.hasFocus()  # Tab goes round the whole window


def contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def ground(image: QImage) -> QColor:
    """The colour that most of the picture has."""
    count = Counter(
        image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )
    return QColor(count.most_common(1)[0][0])


def ink(image: QImage, paper: QColor) -> float:
    """The strongest contrast of any pixel with the ground."""
    pixels = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return max(contrast(QColor(pixel), paper) for pixel in pixels)


@pytest.mark.parametrize("page", PAGES)
def test_after_a_switch_of_theme_every_word_can_be_read(hands, page):
    widgets = whole(hands)
    for _ in range(2):
        hands.press(Qt.Key.Key_1 if page == "article" else Qt.Key.Key_2, CONTROL)
        hands.press(Qt.Key.Key_L, CONTROL | SHIFT)
        faint = []
        shot = hands.studio.window.grab().toImage()
        for widget in widgets:
            text = (
                isinstance(widget, QLabel | QAbstractButton | QLineEdit) and widget.text().strip()
            )
            if not text or not widget.isVisible() or widget.visibleRegion().isEmpty():
                continue
            area = widget.visibleRegion().boundingRect()
            place = widget.mapTo(hands.studio.window, area.topLeft())
            picture = shot.copy(place.x(), place.y(), area.width(), area.height())
            found = ink(picture, ground(picture))
            if found < 4.0:  # thin strokes do not reach their full colour
                faint.append((widget.objectName(), widget.text()[:20], round(found, 1)))
        assert faint == []


def test_after_a_switch_of_theme_no_colour_of_the_other_stays(hands):
    widgets = whole(hands)
    scheme = hands.studio.project.scheme
    hands.press(Qt.Key.Key_2, CONTROL)
    for _ in range(2):
        hands.press(Qt.Key.Key_L, CONTROL | SHIFT)
        now = hands.studio.look.theme
        mine = {value for value in vars(now).values() if isinstance(value, str)}
        mine |= {now.label(label) for label in scheme.labels}
        strange = [
            (widget.objectName(), colour)
            for widget in widgets
            for colour in _COLOUR.findall(
                f"{widget.styleSheet()} {widget.text() if isinstance(widget, QLabel) else ''}"
            )
            if colour not in mine
        ]
        assert strange == []
        palette = QApplication.palette()
        role = palette.ColorRole
        for text, paper in (
            (role.WindowText, role.Window),
            (role.Text, role.Base),
            (role.ButtonText, role.Button),
            (role.PlaceholderText, role.Base),
            (role.ToolTipText, role.ToolTipBase),
            (role.HighlightedText, role.Highlight),
        ):
            assert contrast(palette.color(text), palette.color(paper)) >= 4.5


def test_both_themes_hold_their_promise():
    for each in (theme.LIGHT, theme.DARK):
        for paper in (each.page, each.chrome, each.raised, each.hover, each.accent_soft):
            for text in (each.text, each.quiet):
                assert contrast(QColor(text), QColor(paper)) >= 4.5, (each.name, text, paper)
        assert contrast(QColor(each.accent_text), QColor(each.accent)) >= 4.5
        for colour in (each.good, each.warning, each.danger):
            assert contrast(QColor(colour), QColor(each.chrome)) >= 4.5


def test_scroll_areas_do_not_hide_words_sideways(hands):
    for widget in whole(hands):
        if isinstance(widget, QAbstractScrollArea) and widget.isVisible():
            assert not widget.horizontalScrollBar().isVisible(), widget.objectName()


def test_actions_have_words(hands):
    for action in hands.studio.window.findChildren(QAction):
        if action.shortcuts() and action.objectName():
            assert action.text(), action.objectName()


def test_a_state_is_kept_for_each_annotator(hands):
    first = hands.studio.desk.article.id
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.studio.desk.set_annotator("curator-d")
    assert "0 of 5 articles done" in hands.studio.window.count.text()
    assert hands.studio.desk.head(first).state_for("curator-d") is State.TODO


def test_there_is_room_for_the_frame_on_the_screen(hands):
    window = hands.studio.window
    most = window.screen().availableSize().height() - FRAME
    assert window.height() <= max(most, window.minimumHeight())


def test_undo_of_another_article_shows_its_place_and_tells_it_in_words(hands):
    studio, other = hands.studio, "vi-crime-dialogue-hanoi"
    hands.open("id-thailand-laos-cooperation")
    last = hands.text.split()[-1]
    place = hands.text.rindex(last)
    studio.desk.order(AddSpan(place, place + len(last), "AGENCY"))
    hands.open(other)
    studio.article.view.setFocus()
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert studio.desk.article.id != other
    assert studio.window.last.text().startswith("Took back: Marked")
    assert studio.article.view.rectangle_of(place) is not None
    studio.article.view.reveal(0, 0)
    assert studio.article.view.rectangle_of(place) is None
    hands.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert studio.article.view.rectangle_of(place) is not None


def test_a_wrong_label_says_what_it_drops_and_the_right_one_brings_it_back(hands):
    hands.open("id-thailand-laos-cooperation")
    span = hands.mark("Anutin Charnvirakul", "OFFICIAL")
    hands.studio.desk.order(EditSpan(span.id, attributes={"role": "minister"}))
    hands.studio.article.mark("COMMITMENT")
    assert hands.studio.window.last.toolTip().endswith("dropped: Role = minister</p>")
    hands.studio.article.mark("OFFICIAL")
    assert hands.span(span.id).attributes == {"role": "minister"}


@pytest.mark.parametrize("page", ["search", "history"])
def test_escape_goes_back_to_the_article(hands, page):
    window = hands.studio.window
    hands.open("id-thailand-laos-cooperation")
    window.show_page(page)
    QApplication.processEvents()
    window.banner.tell("words", stays=True)
    hands.press(Qt.Key.Key_Escape)
    assert not window.banner.isVisible()
    assert window.stack.currentWidget() is window.pages[page]
    hands.press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is hands.studio.article


def test_escape_in_the_text_closes_the_banner(hands):
    hands.open("id-thailand-laos-cooperation")
    hands.studio.article.view.setFocus()
    hands.studio.window.banner.tell("words", stays=True)
    hands.press(Qt.Key.Key_Escape)
    assert not hands.studio.window.banner.isVisible()


def test_a_message_of_one_page_is_not_shown_on_the_next(hands):
    window = hands.studio.window
    window.show_page("adjudication")
    window.banner.tell("of this page")
    QApplication.processEvents()
    window.show_page("adjudication")
    assert window.banner.isVisible()
    window.show_page("agreement")
    assert not window.banner.isVisible()
    window.banner.tell("told while it turns")
    window.show_page("corrections")
    assert window.banner.isVisible()
    window.banner.tell("until it is closed", stays=True)
    QApplication.processEvents()
    window.show_page("article")
    assert window.banner.isVisible()


def test_a_reviewer_is_told_how_much_is_in_gold(hands):
    studio = hands.studio
    said, article = studio.window.count, studio.desk.article.id
    own = said.text()
    studio.window.show_page("adjudication")
    assert said.text().startswith("0 spans in gold ")
    hands.press(Qt.Key.Key_U)
    made = len(studio.project.work(article, "gold").spans)
    assert made > 1
    assert said.text().startswith(f"{made} spans in gold ")
    studio.window.show_page("article")
    assert said.text() == own


def test_what_waits_for_the_disk_keeps_its_warning_in_another_look(hands, another_writer, qtbot):
    studio, window = hands.studio, hands.studio.window
    hands.open("id-thailand-laos-cooperation")
    studio.desk.order(AddSpan(0, 8, "AGENCY"))
    assert studio.desk.waits
    for _ in range(2):
        assert studio.look.theme.warning in window.disk.styleSheet()
        studio.look.turn_theme()
    another_writer.close()
    qtbot.waitUntil(lambda: not studio.desk.waits, timeout=60_000)
    assert studio.look.theme.good in window.disk.styleSheet()
