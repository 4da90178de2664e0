"""The command line: a contract (see ``penanda --help``), without Qt and without a display.

Ends 0 (done), 1 (refused: one line on standard error, nothing changed) or 2 (usage). With
``--json`` exactly one JSON document goes to standard output, in UTF-8; a refusal leaves it empty,
but for ``import`` and ``check``, whose documents can say it. A command does its work and only
then is told, so that a reader of its output who goes away changes nothing about it.

Traps: nothing here may import the window; who opens it hands ``open_window`` in. Names of files and
articles may hold line breaks and terminal escapes: they go out through ``_printable``.
"""

from __future__ import annotations

import argparse
import io
import json
import logging
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app import __version__
from app.adjudication import open_questions
from app.adjudication.corpus import cases_of
from app.cli.adjudicating import add_adjudicate
from app.cli.comparing import add_compare
from app.cli.learning import add_train_check
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome, printable
from app.cli.progress import Progress
from app.cli.publishing import add_publish
from app.cli.release import add_release
from app.cli.returning import add_returning
from app.cli.safekeeping import add_commands
from app.cli.scheme import add_scheme
from app.cli.split import add_parts, add_split, parts_of, together
from app.errors import FileRefusedError, ImportRefusedError, PenandaError
from app.export import REGIONS_CHOICES, export, losses_of, trainable
from app.formats import FIELDS, FORMATS, UNITS
from app.intake import Options, Report, make_sample, read_scheme, take_files
from app.intake.passing import endings
from app.model import GOLD, ArticleHead, ArticleId, Document, check_annotator
from app.reports import LEVELS, logging_at, report_fault
from app.resemblance import THRESHOLD
from app.scheme import widened
from app.settings import DEFAULT_SCHEME
from app.store import Line, Problem, Project, Query, check, rebuild

log = logging.getLogger(__name__)
Window = Callable[[Path | None], int]
_FORETOLD = 50  # spans named before an export; all are in the ledger
_CONTEXT = 40  # code points on each side of a hit
_INDEXING_SECONDS = 2.0  # that a search may give to the index first


def main(argv: Sequence[str] | None = None, open_window: Window | None = None) -> int:
    """Run one command and return its exit status. Wrong usage raises ``SystemExit(2)``."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    if arguments.command in (None, "open") and open_window is None:
        parser.error("this command line was started without a window")
    with logging_at(arguments.log_level):
        return _run(arguments, open_window)


def _run(arguments: argparse.Namespace, open_window: Window | None) -> int:
    log.info("%s", arguments.command or "open")
    try:
        if arguments.command in (None, "open"):
            assert open_window is not None
            return open_window(arguments.project)
        outcome: Outcome = arguments.run(arguments)
    except PenandaError as error:
        _complain(str(error))
        return _tell(arguments, Outcome(_refusal(arguments.command, error), (), 1))
    except KeyboardInterrupt:
        _complain("stopped; nothing was left half done")
        return 1
    except Exception as error:
        log.info("a fault of the program", exc_info=error)  # to the file
        file = report_fault(error)
        details = f"; a report without any text is {file}" if file is not None else ""
        _complain(f"something went wrong in Penanda ({type(error).__name__}){details}")
        return 1
    return _tell(arguments, outcome)


def _tell(arguments: argparse.Namespace, outcome: Outcome) -> int:
    """Say ``outcome`` on standard output and return the exit status."""
    if arguments.json:
        value = outcome.value
        text = "" if value is None else json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    else:
        text = "".join(f"{line}\n" for line in outcome.lines)
    try:
        _write(text, as_json=arguments.json)
    except (BrokenPipeError, KeyboardInterrupt):
        _abandon_output()  # whoever read it has had enough; the work is done
    except OSError as error:
        _abandon_output()
        _complain(f"the work is done, but its output could not be written: {error.strerror}")
        return 1
    return outcome.status


def _write(text: str, *, as_json: bool) -> None:
    """Put ``text`` out, if there is anywhere to put it, so that no character can be refused."""
    stream = sys.stdout
    if stream is None or not text:
        return
    if isinstance(stream, io.TextIOWrapper):
        encoding = "utf-8" if as_json else stream.encoding
        stream.reconfigure(encoding=encoding, errors="backslashreplace")
    stream.write(text)
    stream.flush()


def _abandon_output() -> None:
    """Let what is left of standard output go nowhere, also when the interpreter flushes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(words: str) -> None:
    """One line on standard error, if there is one."""
    if sys.stderr is not None:
        with suppress(OSError):  # there is nowhere left to say it
            print(f"penanda: {printable(words)}", file=sys.stderr)


def _refusal(command: str, error: PenandaError) -> dict[str, Any] | None:
    """The JSON document of a refused command, where it has one."""
    if command == "import":
        refused = error.refused if isinstance(error, ImportRefusedError) else [error]
        return {"taken": 0, "present": 0, "refused": [_refused(each) for each in refused]}
    if command == "check":
        problem = Problem("the project can be opened", error.where, f"{error.what}. {error.advice}")
        return {"ok": False, "problems": [asdict(problem)]}
    return None


def _refused(error: PenandaError) -> dict[str, Any]:
    advice = f". {error.advice}" if error.advice else ""
    file, line = error.where, None
    if isinstance(error, FileRefusedError):
        file, line = error.file, error.line or None
    return {"file": file, "line": line, "reason": f"{error.what}{advice}"}


def _parser() -> argparse.ArgumentParser:
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

    def with_json(sub: argparse.ArgumentParser) -> None:
        sub.add_argument("--json", action="store_true", help="print one JSON document")

    command("open", None, "Open the window on a project.")
    sub = command("sample", _sample, "Make a project from the seed articles.")
    with_json(sub)
    sub = command("new", _new, "Make an empty project.")
    sub.add_argument("--scheme", metavar="FILE", type=Path, help="a scheme in TOML")
    with_json(sub)
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
        "--format", metavar="NAME", choices=readable, default="", help=_names(readable)
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
        help=f"what offsets count in, where a file does not say it: {_names([*UNITS])}",
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
        " the relations of its spans; may be repeated",
    )
    unlike = sub.add_mutually_exclusive_group()
    unlike.add_argument(
        "--add-labels",
        action="store_true",
        help="add the labels, attributes and relation types that the scheme lacks, after a backup",
    )
    unlike.add_argument(
        "--skip-refused",
        action="store_true",
        help="leave out what is refused and take the rest; ends 1 only when nothing is left",
    )
    with_json(sub)
    sub = command("articles", _articles, "List the articles.")
    with_json(sub)
    sub = command("search", _search, "Show where the texts hold a query.")
    sub.add_argument("query", metavar="QUERY", help="a word, a part of one, or several; exact")
    sub.add_argument("--fold", action="store_true", help="ignore case and diacritics")
    sub.add_argument("--words", action="store_true", help="only whole words")
    sub.add_argument("--language", metavar="CODE", help="only articles with that language")
    sub.add_argument("--limit", metavar="N", type=_count, help="stop after N hits")
    sub.add_argument("--reindex", action="store_true", help="make the search's index anew")
    with_json(sub)
    add_compare(command)
    add_adjudicate(command)
    add_returning(command)
    sub = command("export", _export, "Write one annotator's layer as a dataset.")
    sub.add_argument("folder", metavar="FOLDER", type=Path)
    writable = [known.name for known in FORMATS.values() if known.writes]
    sub.add_argument(
        "--format", metavar="NAME", choices=writable, required=True, help=_names(writable)
    )
    sub.add_argument("--annotator", metavar="NAME", default=GOLD, help="default: gold")
    sub.add_argument(
        "--regions",
        choices=REGIONS_CHOICES,
        default="drop",
        help="captions, buttons and their like in a format to train on; default: drop",
    )
    projections = dict.fromkeys(name for known in FORMATS.values() for name in known.projections)
    sub.add_argument(
        "--projection",
        choices=[*projections],
        default="",
        help="which of overlapping spans go where a format holds one a token; all of them are"
        f" elsewhere in the file, or told as losses; default: {next(iter(projections))}",
    )
    sub.add_argument("--strict", action="store_true", help="refuse to lose anything")
    add_parts(sub)
    with_json(sub)
    add_commands(command)
    add_scheme(command)
    add_split(command)
    add_release(command)
    add_publish(command)
    add_train_check(command)
    sub = command("check", _check, "Check every law of the project file.")
    sub.add_argument(
        "--repair",
        action="store_true",
        help="make the tables anew from the journal first, and the search's index from the texts",
    )
    with_json(sub)
    return parser


def _with_log_level(parser: argparse.ArgumentParser, *, default: str) -> None:
    parser.add_argument(
        "--log-level", choices=LEVELS, default=default, help="what is logged; default: warning"
    )


def _count(words: str) -> int:
    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


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


def _names(names: list[str]) -> str:
    return " | ".join(names)


def _sample(arguments: argparse.Namespace) -> Outcome:
    acting_person()
    make_sample(arguments.project)
    with open_project(arguments.project, read_only=True) as project:
        heads = project.heads()
        annotators = project.annotators()
    place = str(arguments.project)
    words = f"{len(heads)} articles, annotated by {' and '.join(annotators)}"
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


def _warn_of_no_backup(why: str) -> None:
    if why:
        _complain(f"done, but there is no backup of before it: {why}")


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
    yield f"{report.taken} taken, {there}, {report.spans} spans"
    if report.passed:
        others = sum(report.passed.values())
        files = "other file" if others == 1 else "other files"
        yield printable(f"{others:,} {files} passed over ({endings(report.passed)})")
    if report.added:
        yield printable(f"added to the scheme: {'; '.join(report.added)}")
    if report.left_out:
        counts = ", ".join(f"{name!r} ({count:,})" for name, count in report.left_out.items())
        yield printable(f"left out, as asked: {counts}")
    for guess in report.guessed:
        yield printable(f"{guess.file}: read as {guess.encoding}, which is a guess")
    for foreign in report.foreign:
        articles = "1 article" if foreign.articles == 1 else f"{foreign.articles:,} articles"
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


def _articles(arguments: argparse.Namespace) -> Outcome:
    with open_project(arguments.project, read_only=True) as project:
        heads = project.heads()
        near: dict[str, list[str]] = {}
        for link in project.near_duplicates():
            near.setdefault(link.article, []).append(link.other)
    return Outcome(
        [_head_as_json(head, near.get(head.id, [])) for head in heads],
        [_head_in_words(head) for head in heads],
    )


def _head_as_json(head: ArticleHead, near: list[str]) -> dict[str, Any]:
    return {
        "id": head.id,
        "name": head.name,
        "language": head.language,
        **_passages_as_json(head),
        "characters": head.characters,
        "state": head.state.value,
        "states": {name: state.value for name, state in head.states.items()},
        "spans": dict(head.spans),
        "near": near,
    }


def _passages_as_json(head: ArticleHead) -> dict[str, Any]:
    """The paragraphs in another language, where there are any."""
    passages = [passage.as_json() for passage in head.passages]
    return {"passages": passages} if passages else {}


def _head_in_words(head: ArticleHead) -> str:
    spans = ", ".join(f"{name} {count}" for name, count in sorted(head.spans.items()))
    others = sorted({passage.language for passage in head.passages})
    columns = (
        head.id,
        "+".join((head.language, *others)),
        str(head.characters),
        head.state,
        head.name,
        spans,
    )
    return "\t".join(map(printable, columns))


def _search(arguments: argparse.Namespace) -> Outcome:
    query = Query(arguments.query, arguments.fold, arguments.words, arguments.language)
    query.check()
    _grow_index(arguments.project, anew=arguments.reindex)
    with open_project(arguments.project, read_only=True) as project:
        page = project.concordance(query, limit=arguments.limit, width=_CONTEXT)
    return Outcome(
        {"hits": [_line_as_json(line) for line in page.lines], "more": page.place is not None},
        [_line_in_words(line) for line in page.lines],
    )


def _grow_index(path: Path, *, anew: bool) -> None:
    """Take articles into the search's index, for a while only unless it is made ``anew``.

    A search is right without it, so a project that may not be written now is no refusal.
    """
    until = time.monotonic() + _INDEXING_SECONDS
    try:
        with open_project(path) as project, Progress() as progress:
            if anew:
                project.drop_index()
            while (
                not project.read_only and project.index.lag and (anew or time.monotonic() < until)
            ):
                progress(f"indexing: {project.grow_index(100)} articles left")
    except PenandaError:
        if anew:
            raise


def _line_as_json(line: Line) -> dict[str, Any]:
    return {
        "article": line.hit.article,
        "start": line.hit.start,
        "end": line.hit.end,
        "name": line.name,
        "language": line.language,
        "before": line.before,
        "hit": line.surface,
        "after": line.after,
    }


def _line_in_words(line: Line) -> str:
    hit, context = line.hit, (line.before, line.surface, line.after)
    before, surface, after = (" ".join(f"|{part}|".split())[1:-1] for part in context)
    columns = (before, surface, after, hit.article, str(hit.start), str(hit.end))
    return "\t".join(map(printable, columns))


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
            on_progress=lambda done: progress(f"trainable: {done} articles"),
        )
        if arguments.strict and len(parts) > 1 and _loses(project, arguments):
            parts = {arguments.annotator: None}  # refused as a whole, before any part is written
        results = [
            export(
                project.documents(arguments.annotator, among),
                arguments.folder,
                arguments.format,
                basename=name,
                tokens=project.words,
                regions=arguments.regions,
                projection=arguments.projection,
                strict=arguments.strict,
                on_progress=lambda step, done: progress(f"{step}: {done} articles"),
            )
            for name, among in parts.items()
        ]
    result = together(results)
    files = ", ".join(printable(str(file.path)) for file in result.files)
    lost = f"; {len(result.lost)} losses, see losses.jsonl" if result.lost else ""
    return Outcome(
        {
            "files": [{"path": str(file.path), "sha256": file.sha256} for file in result.files],
            "articles": result.articles,
            "spans": result.spans,
            "empty": result.empty,
            "lost": [asdict(loss) for loss in result.lost] if arguments.json else [],
            "trainable": [asdict(each) for each in trained],
            "undecided": undecided,
        },
        [
            f"{result.articles} articles, {result.spans} spans written and read back: {files}{lost}",
            *([f"{result.empty} of the articles have no span"] if result.empty else []),
            *map(str, trained),
            *([f"{undecided} disagreements are not decided yet"] if undecided else []),
        ],
    )


def _loses(project: Project, arguments: argparse.Namespace) -> bool:
    losses = losses_of(
        project.documents(arguments.annotator),
        arguments.format,
        regions=arguments.regions,
        projection=arguments.projection,
    )
    return next(losses, None) is not None


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
        _complain(
            f"{loss.article}: {loss.label} {loss.start}-{loss.end} \u201c{surface}\u201d will be left out: {loss.why}"
        )
    if len(spans) > _FORETOLD:
        _complain(f"and {len(spans) - _FORETOLD} spans more will be left out; see losses.jsonl")


def _check(arguments: argparse.Namespace) -> Outcome:
    if arguments.repair:
        with open_project(arguments.project) as project:
            rebuild(project)
            project.drop_index()
    with open_project(arguments.project, read_only=True) as project:
        problems = check(project)
    for problem in problems:
        _complain(f"{problem.law}: {problem.where}. {problem.advice}")
    return Outcome(
        {"ok": not problems, "problems": [asdict(problem) for problem in problems]},
        [] if problems else [f"{printable(str(arguments.project))}: every law holds"],
        status=1 if problems else 0,
    )
