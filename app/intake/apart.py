"""An import in a process of its own, for a window that must not stand still meanwhile.

``python -m app.intake.apart`` reads one order, a line of JSON, from its standard input, and answers
with lines of JSON: a ``step`` as often as there is one, then exactly one of ``report``, ``refused``
(each file; with ``lacking`` where names are all that hinders), ``error`` and ``cancelled``. A line
``cancel``, or the end of the input because whoever ordered is gone, cancels: then nothing was
taken.

Trap: a thread would not do. Python runs one thread at a time, and a single call (a line of JSON of
100 MB, a pattern over a long text) holds all others up for as long as it takes.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, NoReturn, TextIO

from app.errors import (
    FileRefusedError,
    ImportCancelledError,
    ImportRefusedError,
    PenandaError,
)
from app.intake.lacking import NamesLackingError
from app.intake.report import Foreign, Guess, Options, Report, Step, Told, Widen
from app.intake.taking import take_files, take_text
from app.model import ArticleId, NearDuplicate
from app.reports import report_fault
from app.store import Project
from app.store.key import Key

log = logging.getLogger(__name__)

MOST = 1000
"""Lines of a kind that a report or a refusal tells: who can read more than that imports by command."""

_NICE = 5  # the window goes first where there is one core for both


@dataclass(frozen=True)
class Order:
    """What is to be taken in: ``paths``, or a ``text`` with its ``title``; into which project.

    ``key`` is what opens a locked one. ``widen`` is whether what the scheme lacks is to be added to it.
    """

    project: str
    who: str
    paths: tuple[str, ...] = ()
    text: str = ""
    title: str = ""
    options: Options = field(default_factory=Options)
    widen: bool = False
    key: str = field(default="", repr=False)

    def into(self, project: Project) -> Order:
        """The order for ``project``, which may stay open meanwhile in the process that starts this."""
        key = project.key.hex if project.key is not None else ""
        return replace(self, project=str(project.path), key=key)

    def to_json(self) -> str:
        """One line."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str) -> Order:
        """The order that ``to_json`` wrote."""
        told = json.loads(line)
        options = Options(**told.pop("options"))
        return cls(**{**told, "paths": tuple(told["paths"]), "options": options})


def report_to_json(report: Report) -> dict[str, Any]:
    """``report`` as plain JSON data, of each list the first ``MOST``."""
    return {
        "taken": report.taken,
        "present": report.present,
        "spans": report.spans,
        "articles": report.articles,
        "refused": [_refusal_to_json(error) for error in report.refused[:MOST]],
        "near": [asdict(pair) for pair in report.near[:MOST]],
        "guessed": [asdict(guess) for guess in report.guessed[:MOST]],
        "foreign": [asdict(one) for one in report.foreign[:MOST]],
        "told": [asdict(each) for each in report.told[:MOST]],
        "no_backup": report.no_backup,
        "passed": report.passed,
        "left_out": report.left_out,
        "added": report.added,
    }


def report_from_json(told: Mapping[str, Any]) -> Report:
    """The report that ``report_to_json`` made."""
    return Report(
        taken=told["taken"],
        present=told["present"],
        spans=told["spans"],
        articles=[ArticleId(each) for each in told["articles"]],
        refused=refused_from_json(told["refused"]),
        near=[NearDuplicate(**each) for each in told["near"]],
        guessed=[Guess(**each) for each in told["guessed"]],
        foreign=[Foreign(**each) for each in told["foreign"]],
        told=[Told(**each) for each in told["told"]],
        no_backup=told["no_backup"],
        passed=told["passed"],
        left_out=told["left_out"],
        added=told["added"],
    )


def refused_from_json(told: list[dict[str, Any]]) -> list[FileRefusedError]:
    """The refusals of files among the lines that were answered."""
    return [
        FileRefusedError(each["file"], each["what"], line=each["line"], advice=each["advice"])
        for each in told
    ]


def _refusal_to_json(error: FileRefusedError) -> dict[str, Any]:
    return {"file": error.file, "line": error.line, "what": error.what, "advice": error.advice}


def carry_out(
    order: Order,
    tell: Callable[[dict[str, Any]], None],
    cancelled: Callable[[], bool],
    widen: Widen | None = None,
) -> None:
    """Import as ``order`` says, and ``tell`` each answer; ``widen`` is what can widen the scheme."""
    there = "nothing was taken"
    try:
        key = Key.from_hex(order.key) if order.key else None
        with Project.open(Path(order.project), key=key) as project:

            def on_progress(step: Step) -> None:
                if cancelled():
                    raise ImportCancelledError
                tell({"step": {**asdict(step), "writing": project.writing}})

            if order.paths:
                report = take_files(
                    project,
                    order.paths,
                    order.who,
                    order.options,
                    on_progress=on_progress,
                    widen=widen if order.widen else None,
                )
            else:
                report = take_text(project, order.text, order.who, order.options, title=order.title)
            there = "the articles are in"
        tell({"report": report_to_json(report)})
    except ImportCancelledError:
        tell({"cancelled": True})
    except ImportRefusedError as error:
        told: dict[str, Any] = {
            "refused": [_refusal_to_json(each) for each in error.refused[:MOST]]
        }
        if isinstance(error, NamesLackingError):
            told["lacking"] = error.lacking.to_json()
        tell(told)
    except PenandaError as error:
        tell({"error": {"what": error.what, "where": error.where, "advice": error.advice}})
    except Exception as error:
        log.exception("a fault of the program")
        file = report_fault(error)
        advice = f"A report without any text is {file}" if file is not None else ""
        what = f"something went wrong in Penanda ({type(error).__name__}); {there}"
        tell({"error": {"what": what, "where": "", "advice": advice}})


def main(source: TextIO, sink: TextIO, widen: Widen | None = None) -> None:
    """Read one order from ``source``, carry it out, answer on ``sink``."""
    order = Order.from_json(source.readline())
    stop = threading.Event()

    def listen() -> None:
        source.readline()  # "cancel", or nothing when whoever ordered is gone
        stop.set()

    def tell(answer: dict[str, Any]) -> None:
        with suppress(BrokenPipeError):
            sink.write(json.dumps(answer) + "\n")
            sink.flush()

    threading.Thread(target=listen, daemon=True).start()
    carry_out(order, tell, stop.is_set, widen)


def run(widen: Widen | None = None) -> NoReturn:
    """Carry out the order on the standard input, and end the process."""
    with suppress(AttributeError, OSError):
        os.nice(_NICE)
    main(sys.stdin, sys.stdout, widen)
    sys.stdout.flush()
    os._exit(0)  # the listening thread still holds the input


if __name__ == "__main__":
    run()
