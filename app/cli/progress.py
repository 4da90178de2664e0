"""How far a command is, shown to whoever sits at a terminal."""

from __future__ import annotations

import sys
from typing import TextIO

from app.cli.outcome import printable
from app.intake import Step


class Progress:
    """A line on standard error that is written over, when that is a terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shown = False

    def __call__(self, words: str) -> None:
        if self._stream is not None and self._stream.isatty():
            self._stream.write(f"\r\x1b[K{printable(words)[:100]}")
            self._stream.flush()
            self._shown = True

    def step(self, step: Step) -> None:
        """Show how far an import is."""
        of = f" of {step.total:,}" if step.total else ""
        self(f"{step.words}: {step.done:,}{of}" if step.done or of else step.words)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
