"""The program's entry: the command line, with the window handed in. Loads no Qt until one opens."""

from __future__ import annotations

from pathlib import Path

from app.cli import main as command_line


def main() -> int:
    """Run ``penanda`` and return its exit status."""
    return command_line(open_window=_open_window)


def _open_window(project: Path | None) -> int:
    from ui.main import run

    return run(project)
