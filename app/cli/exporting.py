"""The command that writes one annotator's layer as a dataset: ``penanda export``.

What a format will not hold is named on standard error before a file is written.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from app.adjudication import open_questions
from app.adjudication.corpus import cases_of
from app.cli.command import Command, one_of, with_json
from app.cli.opening import open_project
from app.cli.outcome import Outcome, printable
from app.cli.output import complain
from app.cli.progress import Progress
from app.cli.split import add_parts, parts_of
from app.export import REGIONS_CHOICES, ExportResult, export_parts, losses_of, trainable
from app.formats import FORMATS
from app.formats.trainable import Trainable
from app.model import GOLD, Document
from app.model.counting import counted
from app.store import Project

_FORETOLD = 50  # spans named before an export; all are in the ledger


def add_export(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("export", _export, "Write one annotator's layer as a dataset.")
    sub.add_argument("folder", metavar="FOLDER", type=Path)
    writable = [known.name for known in FORMATS.values() if known.writes]
    sub.add_argument(
        "--format", metavar="NAME", choices=writable, required=True, help=one_of(writable)
    )
    add_layer(sub)
    add_projection(sub)
    add_parts(sub)
    with_json(sub)


def add_projection(sub: argparse.ArgumentParser) -> None:
    """Let it be said which of overlapping spans go where a format holds one a token."""
    projections = dict.fromkeys(name for known in FORMATS.values() for name in known.projections)
    sub.add_argument(
        "--projection",
        choices=[*projections],
        default="",
        help="which of overlapping spans go where a format holds one a token; all of them are"
        f" elsewhere in the file, or told as losses; default: {next(iter(projections))}",
    )


def add_layer(sub: argparse.ArgumentParser) -> None:
    """Let it be said whose layer goes out, and what of it may be left out."""
    sub.add_argument("--annotator", metavar="NAME", default=GOLD, help="default: gold")
    sub.add_argument(
        "--regions",
        choices=REGIONS_CHOICES,
        default="drop",
        help="captions, buttons and their like in a format to train on; default: drop",
    )
    sub.add_argument(
        "--strict",
        action="store_true",
        help="refuse to lose anything that was marked or written; how gold came to be is told,"
        " not refused: jsonl holds it, and a release's manifest counts it",
    )


def _export(arguments: argparse.Namespace) -> Outcome:
    with open_project(arguments.project, read_only=True) as project, Progress() as progress:
        parts = parts_of(project, arguments)
        undecided = _undecided(project) if arguments.annotator == GOLD else 0
        if not arguments.json:
            _foretell(project.documents(arguments.annotator), arguments)
        trained = trainable(
            project.documents(arguments.annotator),
            arguments.format,
            project.words,
            regions=arguments.regions,
            projection=arguments.projection,
            on_progress=lambda done: progress(f"trainable: {counted(done, 'article')}"),
        )
        result = export_parts(
            {name: project.documents(arguments.annotator, among) for name, among in parts.items()},
            arguments.folder,
            arguments.format,
            tokens=project.words,
            scheme=project.scheme,
            regions=arguments.regions,
            projection=arguments.projection,
            strict=arguments.strict,
            on_progress=lambda step, done: progress(f"{step}: {counted(done, 'article')}"),
        )
    value = {
        "files": [{"path": str(file.path), "sha256": file.sha256} for file in result.files],
        "articles": result.articles,
        "spans": result.spans,
        "empty": result.empty,
        "lost": [asdict(loss) for loss in result.lost] if arguments.json else [],
        "trainable": [asdict(each) for each in trained],
        "undecided": undecided,
    }
    return Outcome(value, list(_in_words(result, trained, undecided)))


def _in_words(result: ExportResult, trained: Iterable[Trainable], undecided: int) -> Iterator[str]:
    files = ", ".join(printable(str(file.path)) for file in result.files)
    losses = counted(len(result.lost), "loss", "losses")
    lost = f"; {losses}, see losses.jsonl" if result.lost else ""
    written = f"{counted(result.articles, 'article')}, {counted(result.spans, 'span')} written"
    yield f"{written} and read back: {files}{lost}"
    if result.empty:
        yield counted(result.empty, "article has no span", "articles have no span")
    yield from map(str, trained)
    if undecided:
        yield f"{counted(undecided, 'disagreement is', 'disagreements are')} not decided yet"


def _undecided(project: Project) -> int:
    """How many questions a reviewer has yet to decide: gold is silent on what they are about."""
    if len(project.annotators()) < 2:
        return 0
    return sum(1 for _ in open_questions(cases_of(project, project.annotators())))


def _foretell(documents: Iterable[Document], arguments: argparse.Namespace) -> None:
    """Name the spans that will not be in the file, before it is written."""
    spans = [
        loss
        for loss in losses_of(
            documents,
            arguments.format,
            regions=arguments.regions,
            projection=arguments.projection,
        )
        if loss.what == "span"
    ]
    for loss in spans[:_FORETOLD]:
        surface = loss.surface if len(loss.surface) <= 60 else f"{loss.surface[:59]}…"
        complain(
            f"{loss.article}: {loss.label} {loss.start}-{loss.end} \u201c{surface}\u201d will not be in it as it is: {loss.why}"
        )
    if len(spans) > _FORETOLD:
        complain(f"and {counted(len(spans) - _FORETOLD, 'span')} more; see losses.jsonl")
