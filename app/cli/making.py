"""The commands that make a project: ``penanda sample`` and ``penanda new``."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import Command, with_json
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome, printable
from app.intake import make_sample, read_scheme
from app.model.counting import counted
from app.settings import DEFAULT_SCHEME
from app.store import Project


def add_making(command: Command) -> None:
    """Add the commands to the parser."""
    sub = command("sample", _sample, "Make a project from the seed articles.")
    with_json(sub)
    sub = command("new", _new, "Make an empty project.")
    sub.add_argument("--scheme", metavar="FILE", type=Path, help="a scheme in TOML")
    with_json(sub)


def _sample(arguments: argparse.Namespace) -> Outcome:
    acting_person()
    make_sample(arguments.project)
    with open_project(arguments.project, read_only=True) as project:
        heads = project.heads()
        annotators = project.annotators()
    place = str(arguments.project)
    words = f"{counted(len(heads), 'article')}, annotated by {' and '.join(annotators)}"
    return Outcome(
        {"project": place, "articles": len(heads), "annotators": annotators},
        [f"{printable(place)}: {words}"],
    )


def _new(arguments: argparse.Namespace) -> Outcome:
    scheme = read_scheme(arguments.scheme or DEFAULT_SCHEME)
    Project.create(arguments.project, scheme, acting_person()).close()
    place = str(arguments.project)
    return Outcome(
        {"project": place, "scheme": scheme.name},
        [f"{printable(place)}: a new project with the scheme {scheme.name}"],
    )
