"""The command that makes a release: ``penanda release PROJECT FOLDER``.

What only people know (licences, sources, ...) is given once and kept in the project. At a terminal it
is asked for; elsewhere the card says that it is not stated.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Final

from app.cli.command import Command, one_of, with_json
from app.cli.exporting import add_layer, add_projection
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome, printable
from app.cli.progress import Progress
from app.export.release import STANDOFF, CardText, Order, Release, keep, release
from app.formats import FORMATS
from app.model import Split
from app.model.counting import counted
from app.store import Project

_SAID: Final = {
    "title": "what the dataset is called",
    "version": "as 1.2.0; default: 1.0.0",
    "licence": "of the annotations, as CC-BY-4.0",
    "text_licence": "of the articles",
    "sources": "where the articles are from",
    "annotators": "who they are, without names",
    "personal": "what personal data is in it",
    "citation": "how to cite it",
    "contact": "whom to ask",
}


def add_release(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("release", _release, "Make a dataset to publish: data, card, manifest.")
    sub.epilog = (
        "The folder is replaced as a whole, and only when all of the release is there. The same"
        " project gives the same bytes. What the card says of licences and sources is kept in the"
        " project, so it is said once."
    )
    sub.add_argument("folder", metavar="FOLDER", type=Path)
    writable = [known.name for known in FORMATS.values() if known.writes]
    sub.add_argument(
        "--format",
        metavar="NAME",
        dest="formats",
        choices=writable,
        action="append",
        help=one_of(writable) + "; may be repeated; default: jsonl",
    )
    add_layer(sub)
    add_projection(sub)
    sub.add_argument(
        "--no-texts", action="store_true", help="only the labels, for texts that may not go out"
    )
    for name, words in _SAID.items():
        sub.add_argument(f"--{name.replace('_', '-')}", metavar="WORDS", help=words)
    with_json(sub)


def _release(arguments: argparse.Namespace) -> Outcome:
    given = {field.name: getattr(arguments, field.name) for field in fields(CardText)}
    order = Order(
        arguments.annotator,
        tuple(arguments.formats or ("jsonl",)),
        arguments.regions,
        not arguments.no_texts,
        arguments.strict,
        arguments.projection,
    )
    with open_project(arguments.project) as project, Progress() as progress:
        text = _asked(CardText.of(project).with_given(given))
        if text != CardText.of(project):
            keep(project, text, acting_person())
        made = release(
            project,
            arguments.folder,
            order,
            on_progress=lambda step, done: progress(f"{step}: {counted(done, 'article')}"),
        )
        undecided = made.manifest["quality"]["undecided"]
        bare = _bare(project, made)
    found = made.difference
    return Outcome(
        {
            "folder": str(made.folder),
            "files": [
                {"path": str(made.folder / file["path"]), "sha256": file["sha256"]}
                for file in made.manifest["files"]
            ],
            "counts": made.counts,
            "empty_splits": bare,
            "lost": made.manifest["lost"],
            "left_out": made.manifest["left_out"],
            "undecided": undecided,
            "not_stated": list(made.missing),
            "difference": None if found is None else found.as_json(),
        },
        list(_in_words(made, bare)),
    )


def _bare(project: Project, made: Release) -> list[str]:
    """The splits in which articles stand, of which none went out: nobody has worked on them."""
    places = set(project.splits().values())
    return [each.value for each in Split if each in places and each.value not in made.counts]


def _in_words(made: Release, bare: Sequence[str]) -> Iterator[str]:
    for name, part in made.counts.items():
        holds = f"{counted(part['articles'], 'article')}, {counted(part['spans'], 'span')}"
        empty = counted(part["empty"], "article has none", "articles have none")
        yield f"{name}\t{holds}, {empty}" if part["empty"] else f"{name}\t{holds}"
    for name in bare:
        yield f"{name}\tno article: the layer has no work on those that stand in it"
    yield f"{counted(len(made.manifest['files']), 'file')} in {printable(str(made.folder))}"
    for name, count in made.manifest["lost"].items():
        if count:
            folder = name if name == STANDOFF else f"data/{name}"
            yield f"{name} cannot hold {counted(count, 'thing')}, see {folder}/losses.jsonl"
    if left_out := made.manifest["left_out"]:
        yield counted(
            left_out,
            "article stands in no split and is left out",
            "articles stand in no split and are left out",
        )
    if undecided := made.manifest["quality"]["undecided"]:
        yield f"{counted(undecided, 'disagreement is', 'disagreements are')} not decided yet"
    if made.missing:
        options = " ".join(f"--{name.replace('_', '-')}" for name in made.missing)
        yield f"the card says 'not stated' for what these would tell: {options}"
    if made.difference is not None:
        words = list(made.difference.in_words())
        same = "" if words else " nothing is otherwise"
        yield f"after {made.difference.version}, a {made.difference.step} step:{same}"
        yield from map(printable, words)


def _asked(text: CardText) -> CardText:
    """``text`` with what is missing asked for, where somebody sits at a terminal."""
    if sys.stdin is None or not sys.stdin.isatty() or sys.stderr is None:
        return text
    given: dict[str, str | None] = {}
    for name in text.missing:
        print(f"{name.replace('_', ' ')} ({_SAID[name]}), or nothing: ", end="", file=sys.stderr)
        sys.stderr.flush()
        given[name] = sys.stdin.readline()
    return text.with_given(given)
