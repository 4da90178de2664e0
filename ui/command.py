"""The program's entry: the command line, with the window handed in. Loads no Qt until one opens."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.cli import main as command_line
from app.errors import PenandaError


def main() -> int:
    """Run ``penanda`` and return its exit status."""
    return command_line(open_window=_open_window)


def _open_window(project: Path | None) -> int:
    _check_display()
    from ui.start import run

    return run(project)


def _check_display() -> None:
    """Refuse where there is nowhere to show a window: Qt would abort the process."""
    places = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in places):
        raise PenandaError(
            "there is no display to open a window on",
            advice="Run it as xvfb-run penanda …, or set QT_QPA_PLATFORM=vnc.",
        )
