"""The command that reads annotators against each other: a table, one JSON document, a file for gamma."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command, with_json
from app.cli.opening import open_project
from app.cli.outcome import Outcome, printable
from app.comparison import Difference
from app.comparison.corpus import annotators_of, columns_of_project
from app.errors import PenandaError
from app.model.counting import counted

if TYPE_CHECKING:
    from app.comparison.report import Report, Row

RESAMPLES = 1_000
MOST_RESAMPLES = 100_000
UNDEFINED = "undefined"
_HEADINGS = (
    "articles",
    "spans",
    "exact F1",
    "95 % interval",
    "overlap F1",
    "kappa",
    "prevalence",
    "alpha_U",
    "nesting",
    "attributes",
    "relations",
)
_LEGEND = (
    "exact F1: same range and label. overlap F1: same label and any overlap. kappa: Cohen's, on"
    " characters. alpha_U: Krippendorff's, unitised. nesting, relations: F1 of spans inside spans, and"
    " of relations between spans both made. attributes: share of the spans both made that agree."
)


def add_compare(command: Command) -> None:
    """Add ``compare`` to the parser."""
    sub = command("compare", _compare, "Read annotators against each other.")
    sub.epilog = (
        f"{_LEGEND} Intervals are percentiles of a bootstrap over the articles, with a fixed seed."
        " With --json every figure, its counts and its interval; README.md tells the keys."
    )
    sub.add_argument("--annotators", metavar="NAME", nargs="+", default=[])
    sub.add_argument(
        "--by",
        choices=["label", "pair", "language"],
        default="label",
        help="what the table has a row for; default: label",
    )
    sub.add_argument(
        "--resamples",
        metavar="N",
        type=_resamples,
        default=RESAMPLES,
        help=f"resamples of the articles for the intervals, 0 for none; default: {RESAMPLES}",
    )
    sub.add_argument(
        "--gamma",
        metavar="FILE",
        type=Path,
        help="also write the spans for pygamma-agreement (CSV)",
    )
    with_json(sub)


def _resamples(words: str) -> int:
    number = int(words)
    if not 0 <= number <= MOST_RESAMPLES:
        raise argparse.ArgumentTypeError(f"must be 0 to {MOST_RESAMPLES}")
    return number


def _compare(arguments: argparse.Namespace) -> Outcome:
    with open_project(arguments.project, read_only=True) as project:
        names = annotators_of(project, arguments.annotators)
        columns = columns_of_project(project, names)
    from app.comparison.gamma import gamma_csv  # numpy is slow to import
    from app.comparison.report import compare
    from app.comparison.resampling import LEVEL, SEED

    told = []
    if arguments.gamma is not None:
        rows, articles = gamma_csv(columns)
        _write(arguments.gamma, rows)
        shared = f"{counted(articles, 'article')} that all worked on"
        told = [printable(f"{arguments.gamma}: {shared}, for gamma")]
    report = compare(columns, resamples=arguments.resamples)
    value = {
        "annotators": names,
        "bootstrap": {"over": "articles", "resamples": arguments.resamples, "seed": SEED}
        | {"interval": "percentile", "level": LEVEL},
        "pairs": [row.as_json() for row in report.pairs],
        "overall": [row.as_json() for row in report.overall],
        "languages": [row.as_json() for row in report.languages],
    }
    return Outcome(value, [*_tables(report, arguments.by), *told])


def _write(file: Path, words: str) -> None:
    """A new file; one that is there is not written over."""
    try:
        with file.open("x", encoding="utf-8", newline="") as out:
            out.write(words)
    except FileExistsError as error:
        raise PenandaError(
            "the file is already there", where=str(file), advice="Name another one."
        ) from error
    except OSError as error:
        raise PenandaError(
            f"the file cannot be written: {error.strerror}",
            where=str(file),
            advice="Name one in a folder that you may write to.",
        ) from error


def _tables(report: Report, by: str) -> Iterator[str]:
    named: list[tuple[str, Row]]
    if by == "pair":
        named = [(f"{row.a} - {row.b}", row) for row in report.pairs if row.label is None]
    elif by == "language":
        named = [
            (row.language or "", row)
            for row in report.languages
            if row.label is None and row.a is None
        ]
    else:
        named = [(row.label, row) for row in report.overall if row.label is not None]
    if len(named) != 1:
        named.insert(0, (f"all {by}s", report.overall[0]))
    yield from _aligned([(by, *_HEADINGS), *((name, *_cells(row)) for name, row in named)])
    yield ""
    kinds = [kind for kind in Difference if any(row.counts[kind] for _, row in named)]
    yield from _aligned(
        [
            ("differences", *(kind.value for kind in kinds)),
            *((name, *(str(row.counts[kind]) for kind in kinds)) for name, row in named),
        ]
    )


def _cells(row: Row) -> tuple[str, ...]:
    interval = row.intervals.get("exact")
    return (
        str(row.articles),
        f"{row.exact.a:.0f}+{row.exact.b:.0f}",
        _figure(row.measures["exact"]),
        UNDEFINED if interval is None else f"{interval[0]:.3f} to {interval[1]:.3f}",
        _figure(row.measures["overlap"]),
        _figure(row.measures["kappa"]),
        _figure(row.prevalence),
        _figure(row.measures["alpha_unitising"]),
        _figure(row.measures["nesting"]),
        _figure(row.measures["attributes"]),
        _figure(row.measures["relations"]),
    )


def _figure(value: float | None) -> str:
    return UNDEFINED if value is None else f"{value:.3f}"


def _aligned(rows: Sequence[Sequence[Any]]) -> Iterator[str]:
    """The first column to the left, the numbers to the right."""
    shown = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    for first, *rest in shown:
        cells = [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        yield "  ".join([first.ljust(widths[0]), *cells])
