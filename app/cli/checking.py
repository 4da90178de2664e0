"""The command that checks every law of a project file: ``penanda check``."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from app.cli.command import Command, with_json
from app.cli.opening import open_project
from app.cli.outcome import Outcome, printable
from app.cli.output import complain
from app.errors import PenandaError
from app.store import Problem, check, rebuild


def add_check(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("check", _check, "Check every law of the project file.")
    sub.add_argument(
        "--repair",
        action="store_true",
        help="make the tables anew from the journal first, and the search's index from the texts",
    )
    with_json(sub)


def _check(arguments: argparse.Namespace) -> Outcome:
    if arguments.repair:
        with open_project(arguments.project) as project:
            rebuild(project)
            project.drop_index()
    with open_project(arguments.project, read_only=True) as project:
        problems = check(project)
    for problem in problems:
        complain(f"{problem.law}: {problem.where}. {problem.advice}")
    return Outcome(
        {"ok": not problems, "problems": [asdict(problem) for problem in problems]},
        [] if problems else [f"{printable(str(arguments.project))}: every law holds"],
        status=1 if problems else 0,
    )


def refusal(error: PenandaError) -> dict[str, Any]:
    """The document of a project that cannot be opened."""
    problem = Problem("the project can be opened", error.where, f"{error.what}. {error.advice}")
    return {"ok": False, "problems": [asdict(problem)]}
