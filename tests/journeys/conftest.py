"""What holds for every test of the window: Qt says nothing that was not expected."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

# Not worth a word: those that say nothing of the program.
_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


@pytest.fixture(autouse=True)
def qt_messages(request: pytest.FixtureRequest) -> Iterator[list[str]]:
    """What Qt printed so far. It fails the test, unless that is marked ``expects_qt_message``."""
    printed: list[str] = []

    def keep(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in _QUIET:
            printed.append(f"{kind.name} {context.category}: {message}")

    before = qInstallMessageHandler(keep)
    yield printed
    qInstallMessageHandler(before)
    if printed and not request.node.get_closest_marker("expects_qt_message"):
        pytest.fail("Qt said, and not expected:\n" + "\n".join(printed), pytrace=False)
