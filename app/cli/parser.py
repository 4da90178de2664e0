"""All commands in one parser, in the order in which the help shows them.

Each file adds its own; ``run`` in what is parsed is the function that does the work.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from app import __version__
from app.cli.adjudicating import add_adjudicate
from app.cli.checking import add_check
from app.cli.comparing import add_compare
from app.cli.exporting import add_export
from app.cli.importing import add_import
from app.cli.learning import add_train_check
from app.cli.listing import add_articles
from app.cli.making import add_making
from app.cli.outcome import Outcome
from app.cli.publishing import add_publish
from app.cli.release import add_release
from app.cli.returning import add_returning
from app.cli.safekeeping import add_safekeeping
from app.cli.scheme import add_scheme
from app.cli.searching import add_search
from app.cli.split import add_split
from app.reports import LEVELS


def new_parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="penanda",
        description="Curate gold-standard corpora of news in Thai, Vietnamese and Indonesian."
        " With no command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"penanda {__version__}")
    _with_log_level(parser, default="warning")
    parser.set_defaults(json=False, project=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(
        name: str,
        run: Callable[[argparse.Namespace], Outcome] | None,
        words: str,
        first: str = "PROJECT",
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=words, description=words)
        if first:
            sub.add_argument("project", metavar=first, type=Path)
        _with_log_level(sub, default=argparse.SUPPRESS)
        sub.set_defaults(run=run)
        return sub

    command("open", None, "Open the window on a project.")
    add_making(command)
    add_import(command)
    add_articles(command)
    add_search(command)
    add_compare(command)
    add_adjudicate(command)
    add_returning(command)
    add_export(command)
    add_safekeeping(command)
    add_scheme(command)
    add_split(command)
    add_release(command)
    add_publish(command)
    add_train_check(command)
    add_check(command)
    return parser


def _with_log_level(parser: argparse.ArgumentParser, *, default: str) -> None:
    parser.add_argument(
        "--log-level", choices=LEVELS, default=default, help="what is logged; default: warning"
    )
