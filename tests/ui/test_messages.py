"""The banner: one sentence, as it is written, until it is closed or old."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QMessageLogContext, QPoint, Qt, QtMsgType
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.errors import PenandaError
from app.reports import crash_folder
from ui.faults import log_qt
from ui.messages import Banner, catch_faults


@pytest.fixture
def banner(qtbot):
    made = Banner()
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_something_is_told(banner):
    assert not banner.isVisible()
    banner.tell("words")
    assert banner.isVisible()
    assert banner.words.accessibleName() == "words"


def test_words_are_no_html(banner):
    banner.refuse(PenandaError("<b>bold</b>", where="a & b.txt"))
    assert banner.words.text() == "a & b.txt: <b>bold</b>."
    assert banner.words.textFormat() is Qt.TextFormat.PlainText


def test_what_stays_has_no_clock(banner):
    banner.tell("one")
    assert banner._timer.isActive()
    banner.tell("two", stays=True)
    assert not banner._timer.isActive()


def test_it_is_closed_by_hand(banner):
    banner.tell("words", stays=True)
    close = banner.findChild(QPushButton, "close_banner")
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_it_goes_with_the_next_act_but_not_with_that_which_told_it(banner, qtbot):
    banner.tell("one")
    banner.pass_by()
    assert banner.isVisible()
    qtbot.waitUntil(lambda: not banner._fresh.isActive())
    banner.pass_by()
    assert not banner.isVisible()
    banner.tell("two", stays=True)
    qtbot.waitUntil(lambda: not banner._fresh.isActive())
    banner.pass_by()
    assert banner.isVisible()


def test_faults_are_given_back_to_who_had_them(banner):
    before = sys.excepthook
    release = catch_faults(banner)
    assert sys.excepthook is not before
    release()
    assert sys.excepthook is before


def test_a_later_hook_is_left_alone(banner, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    release = catch_faults(banner)
    later = catch_faults(banner)
    hook = sys.excepthook
    release()
    assert sys.excepthook is hook
    later()


def test_a_button_may_stand_beside_the_words_until_others_come(banner):
    pressed: list[str] = []
    banner.tell("words", stays=True, offer=("Do it", lambda: pressed.append("done")))
    assert banner.offer.accessibleName() == "Do it"
    QTest.mouseClick(banner.offer, Qt.MouseButton.LeftButton)
    assert pressed == ["done"]
    banner.tell("others")
    assert not banner.offer.isVisible()


@pytest.fixture
def caught(banner):
    release = catch_faults(banner)
    yield banner
    release()


@pytest.mark.expects_log
def test_a_fault_of_any_thread_is_told_here_and_reported(caught, qtbot, caplog):
    text = "Menteri Luar Negeri"

    def fail() -> None:
        raise ValueError(text)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "ValueError" in caught.words.text())
    (report,) = crash_folder().iterdir()
    assert "Menteri" not in report.read_text(encoding="utf-8")
    assert "PySide6: 6" in report.read_text(encoding="utf-8")
    assert caught.offer.text() == "Show folder"
    assert "a fault of the program" in caplog.text


@pytest.mark.expects_log
def test_what_nobody_could_raise_is_told_too(caught):
    class Falls:
        def __del__(self) -> None:
            raise LookupError

    thing = Falls()
    del thing
    assert "LookupError" in caught.words.text()


def test_every_hook_is_given_back(banner):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    catch_faults(banner)()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


@pytest.mark.expects_log
def test_messages_of_qt_go_to_the_log(caplog):
    log_qt(QtMsgType.QtWarningMsg, QMessageLogContext(), "too wide")
    assert "too wide" in caplog.text
    assert caplog.records[0].name == "qt"


def test_the_text_stays_where_it_is_while_the_banner_comes_and_goes(hands):
    window, view = hands.studio.window, hands.studio.article.view
    QApplication.processEvents()
    before = view.viewport().mapToGlobal(QPoint(0, 0)), view.viewport().size()
    caret = view.rectangle_of(view.caret)
    for words in ("short", "long " * 60):
        window.banner.tell(words, stays=True, offer=("Do it", lambda: None))
        QApplication.processEvents()
        page, lies = window.stack.geometry(), window.banner.geometry()
        lines = window.banner.words.height() // window.banner.words.fontMetrics().lineSpacing()
        assert (lines < 3) is (words == "short")
        assert window.banner.isVisible()
        assert page.contains(lies)
        panel = hands.studio.article.panel
        assert lies.right() < page.right() - panel.width()
        assert page.bottom() - lies.bottom() < 30
        assert window.banner.words.height() >= window.banner.words.heightForWidth(
            window.banner.words.width()
        )
        assert (view.viewport().mapToGlobal(QPoint(0, 0)), view.viewport().size()) == before
        assert view.rectangle_of(view.caret) == caret
    window.resize(940, 560)
    QApplication.processEvents()
    assert window.stack.geometry().contains(window.banner.geometry())
    window.banner.hide()
    window.resize(1000, 600)
    window.banner.tell("words")
    QApplication.processEvents()
    assert window.stack.geometry().contains(window.banner.geometry())
