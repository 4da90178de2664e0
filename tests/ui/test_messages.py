"""The banner: one sentence, as it is written, until it is closed or old."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.errors import PenandaError
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
    assert banner.words.text() == "a & b.txt: <b>bold</b>"
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
