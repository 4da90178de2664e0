"""The command that takes articles in: ``penanda import``."""

from __future__ import annotations

import argparse
import sys

from app.cli.command import Command, one_of, with_json
from app.cli.intake_report import as_json, in_words, names_in
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome
from app.cli.output import complain_of_backup
from app.cli.progress import Progress
from app.formats import FIELDS, FORMATS, UNITS
from app.intake import Options, take_files
from app.model import check_annotator
from app.resemblance import THRESHOLD
from app.scheme import widened


def add_import(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("import", _import, "Take articles in: all of them, or none.")
    sub.epilog = (
        "Says how many came in, how many were there already (the same text; they keep their name and"
        " metadata), how many files in folders and archives were passed over because their endings are"
        " those of no article (images, scripts, PDF), which encodings were guessed, and which articles"
        f" are near-duplicates: they share {THRESHOLD:.0%} of their runs of five characters or more, and are linked, not dropped."
        " With --skip-refused it also names what was left out: single lines of JSONL, rows of tables"
        " and objects of JSON, and files as a whole where it cannot be known where the next begins."
    )
    sub.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="files, folders, zip archives, patterns such as '**/*.txt', - for stdin",
    )
    _add_reading(sub)
    _add_naming(sub)
    with_json(sub)


def _add_reading(sub: argparse.ArgumentParser) -> None:
    """How the files are read, where they do not say it themselves."""
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


def _add_naming(sub: argparse.ArgumentParser) -> None:
    """What becomes of names that the scheme lacks, and of what is refused."""
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
        names = names_in(project, report)
    if report.no_backup:
        complain_of_backup(report.no_backup)
    return Outcome(as_json(report, names), list(in_words(report, names)))
