"""What a hand does to a view, by real events of the mouse and the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model import Span
from ui.reading import TextView

ARTICLES = Path(__file__).parents[3] / "seeds" / "articles"
Make = Callable[..., TextView]
Mark = Callable[..., Span]
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key


def read(name: str) -> str:
    return (ARTICLES / f"{name}.txt").read_bytes().decode("utf-8")


def point_of(view: TextView, position: int, *, after: bool = True) -> QPoint:
    """A point at the caret place ``position``, or just behind it."""
    view.reveal(position, position)
    box = view.rectangle_of(position)
    assert box is not None
    return QPoint(box.x() + 1 + after, box.center().y())


def drag(view: TextView, start: int, end: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    port = view.viewport()
    one, other = point_of(view, start), point_of(view, end, after=False)
    QTest.mousePress(port, LEFT, modifier, one)
    QTest.mouseMove(port, QPoint((one.x() + other.x()) // 2, other.y()))
    move(view, other, modifier)
    QTest.mouseRelease(port, LEFT, modifier, other)


def move(view: TextView, point: QPoint, modifier: Qt.KeyboardModifier) -> None:
    port = view.viewport()
    where = port.mapToGlobal(point)
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), QPointF(where), LEFT, LEFT, modifier)
    QApplication.sendEvent(port, event)


def press(view: TextView, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(view, key, modifier)
