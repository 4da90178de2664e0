"""The binding itself: what a release of it has got wrong before.

PySide6 6.12.0 on Python before 3.12 loses a reference to None with every call that returns
nothing, and the process aborts after some thousands of them; pyproject.toml keeps the two apart.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject, qWarning


@pytest.mark.usefixtures("qapp")
def test_a_call_that_returns_nothing_loses_no_reference_to_none() -> None:
    calls = 1000
    before = sys.getrefcount(None)
    for _ in range(calls):
        QCoreApplication.processEvents()
    lost = before - sys.getrefcount(None)
    assert lost < calls // 10


@pytest.mark.expects_qt_message
def test_what_qt_prints_is_seen(qt_messages: list[str]) -> None:
    qWarning("a pen without a painter")
    assert qt_messages == ["QtWarningMsg default: a pen without a painter"]


@pytest.mark.xvfb
def test_a_real_display_is_there(qapp: QObject) -> None:
    assert QCoreApplication.instance() is qapp
    assert qapp.platformName() == "xcb"  # type: ignore[attr-defined]
