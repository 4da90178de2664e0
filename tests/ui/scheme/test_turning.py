"""A large step is taken back and done again behind the window, and shown as any other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.scheme import turning

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
VIETNAMESE, THAI = "vi-crime-dialogue-hanoi", "th-prawit-homeland-security"


@pytest.mark.parametrize("at_once", [0, 100])
def test_undo_and_redo_lead_to_the_article_however_large(hands, qtbot, monkeypatch, at_once):
    monkeypatch.setattr(turning, "AT_ONCE", at_once)
    studio = hands.studio
    hands.open(VIETNAMESE)
    span = hands.mark("Công an")
    hands.open(THAI)
    shown, said = [], []
    studio.desk.turned.connect(lambda act: shown.append(act.reverts))
    studio.turning.told.connect(said.append)

    def there() -> list[str]:
        return [held.id for held in hands.spans(VIETNAMESE)]

    hands.press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: there() == [] and studio.window.isEnabled())
    assert studio.desk.article.id == VIETNAMESE
    assert studio.window.focusWidget() is studio.article.view
    hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: there() == [span.id] and studio.window.isEnabled())
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert len(said) == (0 if at_once else 2)
