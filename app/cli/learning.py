"""The command that asks whether the labels can be learned: ``penanda train-check PROJECT``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from app.cli.command import Command, count, with_json
from app.cli.opening import open_project
from app.cli.outcome import Outcome, printable
from app.cli.progress import Progress
from app.errors import FileRefusedError, from_os_error
from app.learning import MOST, LearningCheck, check_learning
from app.learning.check import Counts
from app.model import GOLD
from app.model.counting import counted


def add_train_check(command: Command) -> None:
    """Add the command to the parser."""
    sub = command(
        "train-check", _train_check, "Train a small baseline, and count on the test split."
    )
    sub.epilog = (
        "One conditional random field a label, over the words of the project, trained on more and"
        " more articles of the train split. Exact precision, recall and F1 on the test split; the"
        " curve says whether more articles help. The project is only read."
    )
    sub.add_argument("--annotator", metavar="NAME", default=GOLD, help="default: gold")
    sub.add_argument(
        "--most",
        metavar="N",
        type=count,
        default=MOST,
        help=f"articles trained on; default: {MOST}",
    )
    sub.add_argument("--plot", metavar="FILE", type=Path, help="write the learning curve as SVG")
    with_json(sub)


def _train_check(arguments: argparse.Namespace) -> Outcome:
    if arguments.plot is not None and arguments.plot.exists():
        raise FileRefusedError(arguments.plot, "is already there", advice="Name another file.")
    with open_project(arguments.project, read_only=True) as project, Progress() as progress:
        found = check_learning(
            project,
            arguments.annotator,
            most=arguments.most,
            on_progress=lambda step, number: progress(f"{step}: {number}"),
        )
    if arguments.plot is not None:
        try:
            with arguments.plot.open("x", encoding="utf-8") as stream:
                stream.write(found.picture())
        except OSError as error:
            raise from_os_error(error, arguments.plot) from error
    return Outcome(found.as_json(), list(_in_words(found)))


def _in_words(found: LearningCheck) -> Iterator[str]:
    yield f"trained on {counted(found.trained, 'article')}, tested on {found.tested}"
    yield "label\tprecision\trecall\tF1\tgold\tfound"
    for label, counts in found.last.labels.items():
        yield _row(printable(label), counts)
    yield _row("all labels", found.last.overall)
    for point in found.points:
        yield f"{counted(point.articles, 'article')}\tF1 {_figure(point.overall.f1)}"
    if found.unreachable:
        spans = counted(found.unreachable, "gold span of the test is", "gold spans of the test are")
        yield f"{spans} not made up of whole words of one line"
    if found.left_out:
        articles = counted(found.left_out, "article")
        yield f"left out of the train split: {articles}; --most takes more"
    if found.rises is not None:
        yield _advice(found)


def _advice(found: LearningCheck) -> str:
    if found.rises:
        return "more articles help still"
    if found.learned:
        return "the labels are learned; more articles of this kind add little"
    return "the curve is flat: look at the labels"


def _row(name: str, counts: Counts) -> str:
    figures = (counts.precision, counts.recall, counts.f1)
    return "\t".join([name, *map(_figure, figures), str(counts.gold), str(counts.found)])


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
