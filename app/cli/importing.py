"""The command that takes articles in: ``penanda import``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from app.cli.command import Command, one_of, with_json
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome, printable
from app.cli.output import complain
from app.cli.progress import Progress
from app.errors import FileRefusedError, ImportRefusedError, PenandaError
from app.formats import FIELDS, FORMATS, UNITS
from app.intake import Options, Report, take_files
from app.intake.passing import endings
from app.model import ArticleId, check_annotator
from app.model.counting import counted
from app.resemblance import THRESHOLD
from app.scheme import widened
from app.store import Project


def add_import(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("import", _import, "Take articles in: all of them, or none.")
    sub.epilog = (
        "Says how many came in, how many were there already (the same text; they keep their name and"
        " metadata), how many files in folders and archives were passed over because their endings are"
        " those of no article (images, scripts, PDF), which encodings were guessed, and which articles are near-duplicates: they share"
        f" {THRESHOLD:.0%} of their runs of five characters or more, and are linked, not dropped."
        " With --skip-refused it also names what was left out: single lines of JSONL, rows of tables"
        " and objects of JSON, and files as a whole where it cannot be known where the next begins."
    )
    sub.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="files, folders, zip archives, patterns such as '**/*.txt', - for stdin",
    )
    readable = [known.name for known in FORMATS.values() if known.reads]
    sub.add_argument(
        "--format", metavar="NAME", choices=readable, default="", help=one_of(readable)
    )
    sub.add_argument("--annotator", metavar="NAME", help="whose the annotations are")
    sub.add_argument(
        "--language",
        metavar="CODE",
        default="",
        help="th, vi, id, ms, en, ...; where the file says none",
    )
    sub.add_argument(
        "--encoding",
        metavar="NAME",
        default="",
        help="of text, tables and pages: cp874, cp1258, tcvn3, viscii, vni, utf-16-le, ...",
    )
    sub.add_argument(
        "--offsets",
        metavar="UNIT",
        choices=UNITS,
        default="",
        help=f"what offsets count in, where a file does not say it: {one_of([*UNITS])}",
    )
    sub.add_argument(
        "--column",
        metavar="FIELD=NAME",
        type=_column,
        action="append",
        default=[],
        help=f"the column or key (article.body: in an object) that a field is in; fields: {', '.join(FIELDS)}; may be repeated",
    )
    sub.add_argument(
        "--map",
        metavar="NAME=OTHER",
        type=_renaming,
        action="append",
        default=[],
        help="take a label or relation type in under a name of the scheme; NAME= leaves it out, with"
        " the relations of its spans; LABEL.NAME=OTHER an attribute, *.NAME that of any label,"
        " LABEL.NAME:VALUE=OTHER a value of it; may be repeated",
    )
    unlike = sub.add_mutually_exclusive_group()
    unlike.add_argument(
        "--add-labels",
        action="store_true",
        help="add the labels, attributes and relation types that the scheme lacks, and let its"
        " relation types join more labels, after a backup",
    )
    unlike.add_argument(
        "--skip-refused",
        action="store_true",
        help="leave out what is refused and take the rest; ends 1 only when nothing is left",
    )
    with_json(sub)


def _column(words: str) -> tuple[str, str]:
    field, told, name = words.partition("=")
    if field not in FIELDS or not told or not name:
        raise argparse.ArgumentTypeError(f"must be FIELD=NAME with one of {', '.join(FIELDS)}")
    return field, name


def _renaming(words: str) -> tuple[str, str]:
    name, told, other = words.rpartition("=")
    if not name or not told:
        raise argparse.ArgumentTypeError("must be NAME=OTHER, or NAME= to leave it out")
    return name, other


def _import(arguments: argparse.Namespace) -> Outcome:
    if arguments.annotator is not None:
        check_annotator(arguments.annotator)
    with open_project(arguments.project) as project, Progress() as progress:
        report = take_files(
            project,
            arguments.paths,
            acting_person(),
            Options(
                format_name=arguments.format,
                annotator=arguments.annotator or "",
                language=arguments.language,
                encoding=arguments.encoding,
                unit=arguments.offsets,
                columns=dict(arguments.column),
                skip_refused=arguments.skip_refused,
                names=dict(arguments.map),
            ),
            stdin=None if sys.stdin is None else sys.stdin.buffer,
            on_progress=progress.step,
            widen=widened if arguments.add_labels else None,
        )
        names = _names_in(project, report)
    _warn_of_no_backup(report.no_backup)
    return Outcome(
        {
            "taken": report.taken,
            "present": report.present,
            "refused": [_refused(each) for each in report.refused],
            "spans": report.spans,
            "articles": report.articles,
            "near": [
                asdict(each)
                | {"article_name": names[each.article], "other_name": names[each.other]}
                for each in report.near
            ],
            "guessed": [asdict(each) for each in report.guessed],
            "foreign": [asdict(each) for each in report.foreign],
            "told": [asdict(each) for each in report.told],
            "passed": report.passed,
            "left_out": report.left_out,
            "added": report.added,
        },
        list(_report_in_words(report, names)),
    )


def refusal(error: PenandaError) -> dict[str, Any]:
    """The document of an import that took nothing in."""
    refused = error.refused if isinstance(error, ImportRefusedError) else [error]
    return {"taken": 0, "present": 0, "refused": [_refused(each) for each in refused]}


def _refused(error: PenandaError) -> dict[str, Any]:
    advice = f". {error.advice}" if error.advice else ""
    file, line = error.where, None
    if isinstance(error, FileRefusedError):
        file, line = error.file, error.line or None
    return {"file": file, "line": line, "reason": f"{error.what}{advice}"}


def _warn_of_no_backup(why: str) -> None:
    if why:
        complain(f"done, but there is no backup of before it: {why}")


def _names_in(project: Project, report: Report) -> dict[ArticleId, str]:
    """What the near-duplicates are called, and the file that each came from if that is known."""
    ids = {article for near in report.near for article in (near.article, near.other)}
    return {
        head.id: f"{head.name} ({head.meta['file']})" if "file" in head.meta else head.name
        for head in (project.heads() if ids else [])
        if head.id in ids
    }


def _report_in_words(report: Report, names: Mapping[ArticleId, str]) -> Iterator[str]:
    """First the counts, then a line for each file that needs to be looked at."""
    there = f"{report.present} there already"
    yield f"{report.taken} taken, {there}, {counted(report.spans, 'span')}"
    if report.passed:
        others = sum(report.passed.values())
        yield printable(f"{counted(others, 'other file')} passed over ({endings(report.passed)})")
    if report.added:
        yield printable(f"added to the scheme: {'; '.join(report.added)}")
    if report.left_out:
        counts = ", ".join(f"{name!r} ({count:,})" for name, count in report.left_out.items())
        yield printable(f"left out, as asked: {counts}")
    for guess in report.guessed:
        yield printable(f"{guess.file}: read as {guess.encoding}, which is a guess")
    for foreign in report.foreign:
        articles = counted(foreign.articles, "article")
        yield printable(
            f"{foreign.file}: the annotations under {foreign.key!r} in {articles} were not taken: they"
            " are in another tool's shape, and stand in the metadata. If --format has a name for it, use"
            " that"
        )
    named_by: dict[str, list[str]] = {}
    for told in report.told:
        named_by.setdefault(told.words, []).append(told.file)
    for words, named in named_by.items():
        more = f" (and {len(named) - 1:,} more)" if len(named) > 1 else ""
        yield printable(f"{named[0]}{more}: {words}")
    for near in report.near:
        other = f"{names[near.other]} ({near.similarity:.0%})"
        yield printable(f"{names[near.article]}: nearly the same as {other}")
    for refused in report.refused:
        yield printable(f"refused: {refused}")
