"""The keys of the text: caret and selection. Keys that act on labels are the page's.

With the grain "word" (the usual one) Left and Right walk by word and Ctrl makes them walk by
grapheme; with the grain "character" it is the other way round; other grains walk as they are
named, and Ctrl by word. Shift extends. Up and Down go by line, with Ctrl by paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.reading.physical import letter_of

if TYPE_CHECKING:
    from ui.reading.view import TextView

_K = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_OTHER = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SIDEWAYS = {_K.Key_Left: -1, _K.Key_Right: 1}
_LINES = {_K.Key_Up: -1, _K.Key_Down: 1}
_PAGES = {_K.Key_PageUp: -1, _K.Key_PageDown: 1}
_ENDS = {_K.Key_Home: -1, _K.Key_End: 1}


class Keys:
    """Turns key presses into caret moves of one view."""

    def __init__(self, view: TextView) -> None:
        self._view = view
        self._x: float | None = None

    def forget_column(self) -> None:
        """The caret was moved by other means; Up and Down start from where it is now."""
        self._x = None

    def press(self, event: QKeyEvent) -> bool:
        """Act on the key; False when it is not one of ours."""
        modifiers = event.modifiers()
        if modifiers & _OTHER:
            return False
        key = Qt.Key(event.key())
        ctrl, shift = bool(modifiers & _CTRL), bool(modifiers & _SHIFT)
        view = self._view
        if key in (_K.Key_Tab, _K.Key_Backtab):
            return self._tab(ctrl, back=shift or key == _K.Key_Backtab)
        if key == _K.Key_Escape and not ctrl and not shift:
            return view.clear_selection()
        letter = letter_of(event) if ctrl and not shift else ""
        if letter == "A":
            view.select_all()
            return True
        if letter == "C" or (ctrl and not shift and key == _K.Key_Insert):
            view.copy()
            return True
        return self._move(key, ctrl=ctrl, shift=shift)

    def _tab(self, ctrl: bool, *, back: bool) -> bool:
        if ctrl:
            return self._view.leave(forward=not back)
        return (self._view.previous_span() if back else self._view.next_span()) is not None

    def _move(self, key: Qt.Key, *, ctrl: bool, shift: bool) -> bool:
        view = self._view
        column, caret = view.column, view.caret
        start, end = view.selection()
        keep_x = None
        if key in _SIDEWAYS:
            step = _SIDEWAYS[key]
            if start < end and not shift and not ctrl:
                target = end if step > 0 else start
            else:
                target = column.steps.move(caret, self._grain(ctrl), step)
        elif key in _LINES and ctrl:
            target = column.steps.move(caret, "paragraph", _LINES[key])
        elif key in _LINES or key in _PAGES:
            if key in _PAGES and ctrl:
                return False
            keep_x = self._x if self._x is not None else self._caret_x()
            lines = _LINES[key] if key in _LINES else _PAGES[key] * view.lines_a_page()
            target = column.line_step(caret, keep_x, lines)
        elif key in _ENDS:
            target = self._end(_ENDS[key], whole=ctrl)
        else:
            return False
        view.move_caret(target, extend=shift)
        self._x = keep_x
        return True

    def _grain(self, ctrl: bool) -> str:
        grain = self._view.grain
        if not ctrl:
            return grain
        return "character" if grain == "word" else "word"

    def _caret_x(self) -> float:
        _, laid, line = self._view.column.caret_line(self._view.caret)
        return laid.x_of(line, self._view.caret)

    def _end(self, step: int, *, whole: bool) -> int:
        column, caret = self._view.column, self._view.caret
        if whole:
            paragraphs = column.paragraphs
            return paragraphs[0].start if step < 0 else paragraphs[len(paragraphs) - 1].end
        _, laid, line = column.caret_line(caret)
        if step < 0:
            return line.start
        if line is laid.lines[-1]:
            return line.end
        return column.steps.move(line.end, "character", -1)
