"""The command line: a contract (see ``penanda --help``), without Qt and without a display.

Ends 0 (done), 1 (refused: one line on standard error, nothing changed) or 2 (usage). With
``--json`` exactly one JSON document goes to standard output, in UTF-8; a refusal leaves it empty,
but for ``import`` and ``check``, whose documents can say it.

``parser`` knows all commands; each stands in a file of its own with what it is given, does and
says. ``opening`` opens the project, ``progress`` shows how far it is, ``outcome`` is what is said in
the end, and ``output`` says it.

Traps: nothing here may import the window; who opens it hands ``open_window`` in. Names of files and
articles may hold line breaks and terminal escapes: they go out through ``printable``.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from app.cli import checking, intake_report
from app.cli.outcome import Outcome
from app.cli.output import complain, tell
from app.cli.parser import new_parser
from app.errors import PenandaError
from app.reports import logging_at, report_fault

log = logging.getLogger(__name__)
Window = Callable[[Path | None], int]
_REFUSALS: Final[dict[str, Callable[[PenandaError], Any]]] = {
    "import": intake_report.refusal,
    "check": checking.refusal,
}
"""The JSON document of a refused command, where it has one."""


def main(argv: Sequence[str] | None = None, open_window: Window | None = None) -> int:
    """Run one command and return its exit status. Wrong usage raises ``SystemExit(2)``."""
    parser = new_parser()
    arguments = parser.parse_args(argv)
    if arguments.command in (None, "open") and open_window is None:
        parser.error("this command line was started without a window")
    with logging_at(arguments.log_level):
        return _run(arguments, open_window)


def _run(arguments: argparse.Namespace, open_window: Window | None) -> int:
    log.info("%s", arguments.command or "open")
    try:
        if arguments.command in (None, "open"):
            assert open_window is not None
            return open_window(arguments.project)
        outcome: Outcome = arguments.run(arguments)
    except PenandaError as error:
        complain(str(error))
        refusal = _REFUSALS.get(arguments.command)
        return tell(arguments, Outcome(refusal(error) if refusal else None, (), 1))
    except KeyboardInterrupt:
        complain("stopped; nothing was left half done")
        return 1
    except Exception as error:
        log.info("a fault of the program", exc_info=error)  # to the file
        file = report_fault(error)
        details = f"; a report without any text is {file}" if file is not None else ""
        complain(f"something went wrong in Penanda ({type(error).__name__}){details}")
        return 1
    return tell(arguments, outcome)
