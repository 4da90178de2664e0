"""A view on a text, with fonts, scheme and theme, as the pages make it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model import Label, Scheme, Span
from ui.reading import TextView
from ui.theme import LIGHT, register_fonts

SCHEME = Scheme(
    name="test",
    version="1",
    title="Test",
    labels=(
        Label("OFFICIAL", "Official", "1", "O", "#0b64a5", "#6db3ee"),
        Label("AGENCY", "Agency", "2", "A", "#0b7a53", "#55c79b"),
        Label("COMMITMENT", "Commitment", "3", "C", "#b4480a", "#f29a5c"),
    ),
    relations=(),
    source="",
)


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    register_fonts()
    qapp.setCursorFlashTime(0)


@pytest.fixture
def scheme() -> Scheme:
    return SCHEME


@pytest.fixture
def make_view(qtbot: QtBot, fonts: None) -> Callable[..., TextView]:
    def make(text: str, width: int = 800, height: int = 600, **told: object) -> TextView:
        fit = bool(told.pop("fit_height", False))
        view = TextView(LIGHT, SCHEME, fit_height=fit)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show_text(text, **told)  # type: ignore[arg-type]
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        view.setFocus()
        QApplication.processEvents()
        return view

    return make


@pytest.fixture
def mark() -> Callable[..., Span]:
    made = iter(range(1_000_000))

    def make(start: int, end: int, label: str = "AGENCY") -> Span:
        return Span(f"span-{next(made)}", "article", "me", start, end, label)  # type: ignore[arg-type]

    return make
