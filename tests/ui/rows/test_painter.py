"""The ground of a row says whether it is chosen, pointed at, and where the keyboard is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.rows import Frame, RowPainter, Rows
from ui.theme import LIGHT

STATE = QStyle.StateFlag


class Bare(RowPainter):
    """A row with nothing on its ground."""

    def paint_row(self, *_: object) -> None:
        pass


def painted(state: STATE, frame: Frame, *, hovers: bool) -> tuple[str, bool]:
    """The colour in the middle of a row in that state, and whether a frame is around it."""
    kind = type("Kind", (Bare,), {"frame": frame, "hovers": hovers})
    rows: Rows[str] = Rows()
    rows.show(["one"])
    image = QImage(100, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.page))
    option = QStyleOptionViewItem()
    option.rect, option.state = image.rect(), state
    with QPainter(image) as painter:
        kind(LIGHT).paint(painter, option, rows.index(0))
    across = [image.pixelColor(x, 15) for x in range(image.width())]
    return across[50].name(), min(colour.lightness() for colour in across) < 200


@pytest.mark.parametrize(
    ("state", "frame", "ground", "framed"),
    [
        (STATE.State_None, Frame.CHOSEN, LIGHT.page, False),
        (STATE.State_Selected, Frame.NEVER, LIGHT.accent_soft, False),
        (STATE.State_Selected, Frame.CHOSEN, LIGHT.accent_soft, True),
        (STATE.State_Selected, Frame.FOCUSED, LIGHT.accent_soft, False),
        (STATE.State_Selected | STATE.State_HasFocus, Frame.FOCUSED, LIGHT.accent_soft, True),
        (STATE.State_MouseOver, Frame.NEVER, LIGHT.hover, False),
    ],
)
def test_the_ground_shows_the_state(qapp, state, frame, ground, framed) -> None:
    assert painted(state, frame, hovers=True) == (ground, framed)


def test_a_row_that_does_not_hover_is_bare_under_the_mouse(qapp) -> None:
    assert painted(STATE.State_MouseOver, Frame.NEVER, hovers=False) == (LIGHT.page, False)
