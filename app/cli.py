"""The command line: a contract (see ``penanda --help``), without Qt and without a display.

Ends 0 (done), 1 (refused: one line on standard error, nothing changed) or 2 (usage). With
``--json`` exactly one JSON document goes to standard output. Trap: nothing here may import the
window; who opens it hands ``open_window`` in.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from app import __version__
from app.adjudication import majority, unanimous
from app.adjudication.corpus import cases_of
from app.comparison import compare
from app.comparison.corpus import annotators_of, layers_of
from app.errors import ImportRefusedError, PenandaError
from app.export import export
from app.formats import FORMATS, STDIN
from app.intake import make_sample, read_scheme, take_files
from app.model import GOLD, check_annotator
from app.settings import DEFAULT_SCHEME, person
from app.store import Project, check

Window = Callable[[Path | None], int]


def main(argv: Sequence[str] | None = None, open_window: Window | None = None) -> int:
    """Run one command and return its exit status."""
    logging.basicConfig(level=logging.WARNING, format="penanda: %(message)s")
    parser = _parser()
    arguments = parser.parse_args(argv)
    if arguments.command in (None, "open") and open_window is None:
        parser.error("this command line was started without a window")
    try:
        if arguments.command in (None, "open"):
            assert open_window is not None
            return open_window(getattr(arguments, "project", None))
        result = arguments.run(arguments)
    except PenandaError as error:
        print(f"penanda: {_one_line(error)}", file=sys.stderr)
        if getattr(arguments, "json", False) and isinstance(error, ImportRefusedError):
            _print_json(
                {"taken": 0, "present": 0, "refused": [_refusal(each) for each in error.refused]}
            )
        return 1
    except BrokenPipeError:
        # Whoever read our output has had enough of it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("penanda: stopped; nothing was changed", file=sys.stderr)
        return 1
    return int(result or 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="penanda",
        description="Curate gold-standard corpora of news in Thai, Vietnamese and Indonesian."
        " With no command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"penanda {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, run: Callable[..., Any] | None, words: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=words, description=words)
        sub.add_argument("project", metavar="PROJECT", type=Path)
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
    sub.add_argument("paths", metavar="PATH", nargs="+", help="files or folders, - for stdin")
    readable = [known.name for known in FORMATS.values() if known.reads]
    sub.add_argument(
        "--format", metavar="NAME", choices=readable, default="", help=_names(readable)
    )
    sub.add_argument("--annotator", metavar="NAME", default="", help="whose the annotations are")
    sub.add_argument("--language", metavar="CODE", default="", help="th, vi, id, ms, en, ...")
    sub.add_argument(
        "--encoding", metavar="NAME", default="", help="of plain text, such as tis-620"
    )
    with_json(sub)
    sub = command("articles", _articles, "List the articles.")
    with_json(sub)
    sub = command("compare", _compare, "Read annotators against each other.")
    sub.add_argument("--annotators", metavar="NAME", nargs="+", default=[])
    with_json(sub)
    sub = command("adjudicate", _adjudicate, "Make gold of what needs no judgement.")
    sub.add_argument("--rule", required=True, choices=["unanimous", "majority"])
    sub.add_argument("--annotators", metavar="NAME", nargs="+", default=[])
    with_json(sub)
    sub = command("export", _export, "Write one annotator's layer as a dataset.")
    sub.add_argument("folder", metavar="FOLDER", type=Path)
    writable = [known.name for known in FORMATS.values() if known.writes]
    sub.add_argument(
        "--format", metavar="NAME", choices=writable, required=True, help=_names(writable)
    )
    sub.add_argument("--annotator", metavar="NAME", default=GOLD, help="default: gold")
    with_json(sub)
    sub = command("check", _check, "Check every law of the project file.")
    with_json(sub)
    return parser


def _names(names: list[str]) -> str:
    return " | ".join(names)


def _one_line(error: PenandaError) -> str:
    return " ".join(str(error).split())


def _refusal(error: Any) -> dict[str, Any]:
    advice = f". {error.advice}" if error.advice else ""
    return {"file": error.file, "line": error.line or None, "reason": f"{error.what}{advice}"}


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _tell(arguments: argparse.Namespace, value: dict[str, Any] | list[Any], words: str) -> None:
    if arguments.json:
        _print_json(value)
    else:
        print(words)


class Progress:
    """A line on standard error that is written over, when that is a terminal."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shown = False

    def __call__(self, words: object) -> None:
        if self._stream.isatty():
            self._stream.write(f"\r\x1b[K{words}"[:200])
            self._stream.flush()
            self._shown = True

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._stream.write("\r\x1b[K")


def _sample(arguments: argparse.Namespace) -> None:
    make_sample(arguments.project)
    with Project.open(arguments.project, read_only=True) as project:
        heads = project.heads()
        annotators = project.annotators()
    _tell(
        arguments,
        {"project": str(arguments.project), "articles": len(heads), "annotators": annotators},
        f"{arguments.project}: {len(heads)} articles, annotated by {' and '.join(annotators)}",
    )


def _new(arguments: argparse.Namespace) -> None:
    scheme = read_scheme(arguments.scheme or DEFAULT_SCHEME)
    Project.create(arguments.project, scheme, person()).close()
    _tell(
        arguments,
        {"project": str(arguments.project), "scheme": scheme.name},
        f"{arguments.project}: a new project with the scheme {scheme.name}",
    )


def _import(arguments: argparse.Namespace) -> None:
    if arguments.annotator:
        check_annotator(arguments.annotator)
    with Project.open(arguments.project) as project, Progress() as progress:
        taken = take_files(
            project,
            arguments.paths,
            person(),
            format_name=arguments.format or ("text" if arguments.paths == [STDIN] else ""),
            annotator=arguments.annotator,
            language=arguments.language,
            encoding=arguments.encoding,
            stdin=sys.stdin.buffer if STDIN in arguments.paths else None,
            on_progress=progress,
        )
    _tell(
        arguments,
        {
            "taken": taken.taken,
            "present": taken.present,
            "refused": [],
            "spans": taken.spans,
            "articles": taken.articles,
        },
        f"{taken.taken} taken, {taken.present} there already, {taken.spans} spans",
    )


def _articles(arguments: argparse.Namespace) -> None:
    with Project.open(arguments.project, read_only=True) as project:
        heads = project.heads()
    if arguments.json:
        _print_json(
            [
                {
                    "id": head.id,
                    "name": head.name,
                    "language": head.language,
                    "characters": head.characters,
                    "state": head.state.value,
                    "states": {name: state.value for name, state in head.states.items()},
                    "spans": dict(head.spans),
                }
                for head in heads
            ]
        )
        return
    for head in heads:
        spans = ", ".join(f"{name} {count}" for name, count in sorted(head.spans.items()))
        print(f"{head.id}\t{head.language}\t{head.characters}\t{head.state}\t{head.name}\t{spans}")


def _compare(arguments: argparse.Namespace) -> None:
    with Project.open(arguments.project, read_only=True) as project:
        names = annotators_of(project, arguments.annotators)
        rows = compare(layers_of(project, names), names)
    if arguments.json:
        _print_json({"pairs": [row.as_json() for row in rows]})
        return
    for row in rows:
        counts = ", ".join(f"{count} {kind}" for kind, count in row.counts.items() if count)
        f1 = "undefined" if row.exact.f1 is None else f"{row.exact.f1:.3f}"
        print(f"{row.a} - {row.b}\t{row.label or 'all labels'}\texact F1 {f1}\t{counts}")


def _adjudicate(arguments: argparse.Namespace) -> None:
    rule = {"unanimous": unanimous, "majority": majority}[arguments.rule]
    with Project.open(arguments.project) as project:
        names = annotators_of(project, arguments.annotators)
        result = rule(cases_of(project, names), reviewer=person(), now=datetime.now(UTC))
        if result.act is not None:
            project.apply(result.act)
    _tell(
        arguments,
        {
            "decided": result.decided,
            "open": result.open,
            "by_class": {kind.value: count for kind, count in result.by_class.items()},
        },
        f"{result.decided} decided by the rule {arguments.rule}, {result.open} left to a reviewer",
    )


def _export(arguments: argparse.Namespace) -> None:
    with Project.open(arguments.project, read_only=True) as project, Progress() as progress:
        result = export(
            project.documents(arguments.annotator),
            arguments.folder,
            arguments.format,
            basename=arguments.annotator,
            on_progress=lambda step, done: progress(f"{step}: {done} articles"),
        )
    value = {
        "files": [{"path": str(file.path), "sha256": file.sha256} for file in result.files],
        "articles": result.articles,
        "spans": result.spans,
        "lost": [asdict(loss) for loss in result.lost],
    }
    files = ", ".join(str(file.path) for file in result.files)
    lost = f"; {len(result.lost)} losses, see losses.jsonl" if result.lost else ""
    _tell(
        arguments,
        value,
        f"{result.articles} articles, {result.spans} spans written and read back: {files}{lost}",
    )


def _check(arguments: argparse.Namespace) -> int:
    with Project.open(arguments.project, read_only=True) as project:
        problems = check(project)
    value = {"ok": not problems, "problems": [asdict(problem) for problem in problems]}
    if arguments.json:
        _print_json(value)
    elif not problems:
        print(f"{arguments.project}: every law holds")
    for problem in problems:
        print(f"penanda: {problem.law}: {problem.where}. {problem.advice}", file=sys.stderr)
    return 1 if problems else 0
