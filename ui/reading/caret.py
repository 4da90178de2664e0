"""The caret and the selection over the surface: two places, and what must be painted for them.

Both are caret places: no grapheme is split. What the caret stands on is told upwards by
``_caret_went``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.model import Scheme
from ui.reading import accessibility
from ui.reading.steps import GRAINS
from ui.reading.surface import Surface

if TYPE_CHECKING:
    from ui.theme import Theme


class CaretSurface(Surface):
    """A surface with a caret that blinks, and a selection from its anchor to it."""

    selection_changed = Signal(int, int)
    caret_moved = Signal(int)

    def __init__(
        self, theme: Theme, scheme: Scheme | None, parent: QWidget | None, *, fit_height: bool
    ) -> None:
        super().__init__(theme, scheme, parent, fit_height=fit_height)
        self._grain = "word"
        self._anchor = self._caret = 0
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._blink_caret)
        self._caret_on = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def _caret_went(self, *, deselect: bool) -> None:
        """The caret or the selection is another."""

    def set_zoom(self, factor: float) -> None:
        """Set the size of the letters; a caret in view stays at its height."""
        before, port = self.rectangle_of(self._caret), self.viewport().rect()
        super().set_zoom(factor)
        if before is None or not before.intersects(port):
            return
        self.reveal(self._caret, self._caret)
        after = self.rectangle_of(self._caret)
        if after is not None:
            self.scroll_by(after.top() - before.top())

    @property
    def grain(self) -> str:
        """What Left and Right step by, and drags snap to: one of ``steps.GRAINS``."""
        return self._grain

    @grain.setter
    def grain(self, grain: str) -> None:
        if grain not in GRAINS:
            raise ValueError(f"no grain {grain!r}")
        self._grain = grain

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._caret

    @property
    def anchor(self) -> int:
        """The end of the selection that stays when it is extended."""
        return self._anchor

    def selection(self) -> tuple[int, int]:
        """The selected range; empty (at the caret) when nothing is selected."""
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    def selected_text(self) -> str:
        """The exact characters of the selection."""
        start, end = self.selection()
        return self.column.content.text[start:end]

    def select(self, start: int, end: int) -> None:
        """Select the range, grown where it would split a grapheme, and show it."""
        start, end = self.column.steps.whole(start, end)
        self.set_selection(start, end)
        self.reveal(start, end)

    def select_all(self) -> None:
        """Select everything that is shown."""
        paragraphs = self.column.paragraphs
        self.set_selection(paragraphs[0].start, paragraphs[len(paragraphs) - 1].end)

    def copy(self) -> None:
        """Put the selected characters on the clipboard."""
        if self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())

    def move_caret(
        self, position: int, *, extend: bool = False, reveal: bool = True, deselect: bool = True
    ) -> None:
        """Bring the caret to ``position``; with ``extend`` the selection reaches there."""
        self.set_selection(self._anchor if extend else position, position, deselect=deselect)
        if reveal:
            self.reveal(position, position)

    def set_selection(self, anchor: int, caret: int, *, deselect: bool = True) -> None:
        """Select between two caret places without scrolling."""
        if (anchor, caret) == (self._anchor, self._caret):
            return
        old = self.selection()
        self._update_caret()
        self._anchor, self._caret = anchor, caret
        new = self.selection()
        if old != new:
            self._update_difference(old, new)
        self._start_blinking()
        self._update_caret()
        self._caret_went(deselect=deselect)
        self._announce(old)

    def _announce(self, old_selection: tuple[int, int] | None) -> None:
        new = self.selection()
        if old_selection is None or old_selection != new:
            self.selection_changed.emit(*new)
        self.caret_moved.emit(self._caret)
        accessibility.caret_moved(self)

    def _update_difference(self, old: tuple[int, int], new: tuple[int, int]) -> None:
        if old[0] == new[0]:
            self._update_range(*sorted((old[1], new[1])))
        elif old[1] == new[1]:
            self._update_range(*sorted((old[0], new[0])))
        else:
            for start, end in (old, new):
                if start < end:
                    self._update_range(start, end)

    def _update_caret(self) -> None:
        box = self.rectangle_of(self._caret)
        if box is not None:
            self.viewport().update(box)

    def _start_blinking(self) -> None:
        self._caret_on = True
        interval = QGuiApplication.styleHints().cursorFlashTime() // 2
        if interval > 0 and self.hasFocus():
            self._blink.start(interval)
        else:
            self._blink.stop()

    def _blink_caret(self) -> None:
        self._caret_on = not self._caret_on
        self._update_caret()

    def _update_focus(self) -> None:
        self._update_caret()
        self._update_range(*self.selection())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret blinks while the text has the focus."""
        super().focusInEvent(event)
        self._start_blinking()
        self._update_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The selection goes quiet."""
        super().focusOutEvent(event)
        self._blink.stop()
        self._update_focus()
