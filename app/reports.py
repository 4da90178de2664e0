"""What the program tells about itself: the log, and a report of each fault, in files on this machine.

Neither holds a word of an article, a name or a passphrase. The message of an exception may quote
what was worked on, and so do its locals: a report has the kinds of the exceptions and the places in
the program, and of a message only what the system or the interpreter says in words of its own.

Trap: other libraries log texts that they are given, so the file takes what our own rooms log, and
tracebacks in it are the scrubbed ones.
"""

from __future__ import annotations

import logging
import logging.handlers
import platform
import re
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from copy import copy
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from platformdirs import user_data_path, user_state_path

from app import __version__
from app.settings import ROOT

LEVELS = ("debug", "info", "warning", "error")
_NAME = "Penanda"
_LOG_BYTES, _OLD_LOGS = 1_000_000, 3
_MOST_REPORTS = 20
_OURS = ("app", "ui", "__main__", "qt")

# What the interpreter itself says of a wrong call, made of names in the program alone.
_OF_THE_INTERPRETER = re.compile(
    r"[\w.<>]+\(\) (?:missing \d+ required [\w -]+arguments?|takes [\w ]+ positional arguments?"
    r" but \d+ (?:was|were) given|got an unexpected keyword argument)",
    re.ASCII,
)

log = logging.getLogger(__name__)


def log_file() -> Path:
    """Where the log is: in the user's folder for state."""
    return user_state_path(_NAME, appauthor=False) / "penanda.log"


def crash_folder() -> Path:
    """Where the reports of faults are: in the user's folder for data."""
    return user_data_path(_NAME, appauthor=False) / "crashes"


# the log


@contextmanager
def logging_at(level: str) -> Iterator[None]:
    """Log to standard error from ``level`` on, and to the file from there or from ``info`` on."""
    chosen = logging.getLevelNamesMapping()[level.upper()]
    root = logging.getLogger()
    before = root.level
    handlers: list[logging.Handler] = [_Terminal(chosen)]
    with suppress(OSError):  # nowhere to write: the terminal has to do
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handlers.append(_file(min(chosen, logging.INFO)))
    root.setLevel(min(chosen, logging.INFO))
    for handler in handlers:
        root.addHandler(handler)
    try:
        yield
    finally:
        root.setLevel(before)
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()


class _Terminal(logging.StreamHandler[TextIO]):
    """Standard error as it is at each moment, also where there is none."""

    def __init__(self, level: int) -> None:
        logging.Handler.__init__(self, level)
        self.setFormatter(logging.Formatter("penanda: %(message)s"))

    @property
    def stream(self) -> TextIO:  # type: ignore[override]
        return sys.stderr

    def emit(self, record: logging.LogRecord) -> None:
        if sys.stderr is not None:
            super().emit(record)

    def format(self, record: logging.LogRecord) -> str:
        """With a traceback for who asks for all of it; a line for others."""
        if self.level <= logging.DEBUG or record.exc_info is None:
            return super().format(record)
        short = copy(record)
        short.exc_info = short.exc_text = None
        return super().format(short)


def _file(level: int) -> logging.Handler:
    handler = logging.handlers.RotatingFileHandler(
        log_file(), maxBytes=_LOG_BYTES, backupCount=_OLD_LOGS, encoding="utf-8", delay=True
    )
    handler.setLevel(level)
    handler.setFormatter(_Scrubbing("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(lambda record: record.name.split(".")[0] in _OURS)
    return handler


class _Scrubbing(logging.Formatter):
    """Tracebacks without messages and locals."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler may have kept the whole one there
        try:
            return super().format(record)
        finally:
            record.exc_text = None

    def formatException(  # noqa: N802
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return "\n".join(lines_of(ei[1])) if ei[1] is not None else ""


# reports of faults


def report_fault(error: BaseException, versions: Mapping[str, str] | None = None) -> Path | None:
    """Write a report of ``error``, which nobody raised on purpose; None where it cannot be written.

    ``versions`` are those of libraries, beside Python's and ours. The oldest reports go.
    """
    now = datetime.now(UTC)
    folder = crash_folder()
    file = folder / f"{now:%Y%m%dT%H%M%S%f}Z-{type(error).__name__}.txt"
    known = {
        _NAME: __version__,
        "Python": platform.python_version(),
        "system": platform.platform(),
        **(versions or {}),
    }
    words = [
        "A fault of Penanda. It holds no text of an article, no names and no passphrase.",
        f"time: {now:%Y-%m-%dT%H:%M:%SZ}",
        *(f"{name}: {version}" for name, version in known.items()),
        "",
        *lines_of(error),
    ]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(words) + "\n", encoding="utf-8")
        for old in sorted(folder.glob("*.txt"))[:-_MOST_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError as trouble:
        log.warning("no report could be written: %s", trouble.strerror)
        return None
    return file


def lines_of(error: BaseException) -> list[str]:
    """The traceback of ``error`` and of what led to it: kinds, places and lines of the program."""
    lines: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        if lines:
            lines.append("which came of, or while handling:")
        lines.append(_said(one))
        for frame in traceback.extract_tb(one.__traceback__):
            lines.append(f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}")
            if frame.line and Path(frame.filename).is_relative_to(ROOT):
                lines.append(f"    {frame.line}")
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return lines


def _said(error: BaseException) -> str:
    """The kind of ``error``, and what of its message can hold nothing of the work."""
    kind = type(error)
    name = (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )
    told = ""
    if isinstance(error, UnicodeError):
        told = getattr(error, "encoding", "")
    elif isinstance(error, OSError):
        told = f"{error.errno} {error.strerror}" if error.errno else ""
    elif isinstance(error, AttributeError) and error.name:
        told = f"no {error.name} in {type(error.obj).__name__}"
    elif isinstance(error, NameError | ImportError):
        told = str(error.name or "")
    elif hasattr(error, "sqlite_errorname"):
        told = str(error.sqlite_errorname)
    elif isinstance(error, TypeError):
        found = _OF_THE_INTERPRETER.match(str(error))
        told = found[0] if found else ""
    return f"{name}: {told}" if told else name


def _place(file: str) -> str:
    """A file of the program or of a library, without the folders of the user."""
    path = Path(file)
    if path.is_relative_to(ROOT) and "site-packages" not in path.parts:
        return path.relative_to(ROOT).as_posix()
    parts = path.parts
    if "site-packages" in parts:
        return "/".join(parts[parts.index("site-packages") + 1 :])
    return path.name
