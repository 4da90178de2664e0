"""The command that shows where the texts hold a query: ``penanda search``."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any

from app.cli.command import Command, count, with_json
from app.cli.opening import open_project
from app.cli.outcome import Outcome, in_columns
from app.cli.output import complain
from app.cli.progress import Progress
from app.errors import PenandaError
from app.model.counting import counted
from app.store import Line, Query

_CONTEXT = 40  # code points on each side of a hit
_INDEXING_SECONDS = 2.0  # that a search may give to the index first


def add_search(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("search", _search, "Show where the texts hold a query.")
    sub.add_argument("query", metavar="QUERY", help="a word, a part of one, or several; exact")
    sub.add_argument("--fold", action="store_true", help="ignore case and diacritics")
    sub.add_argument("--words", action="store_true", help="only whole words")
    sub.add_argument("--language", metavar="CODE", help="only articles with that language")
    sub.add_argument("--limit", metavar="N", type=count, help="stop after N hits")
    sub.add_argument("--reindex", action="store_true", help="make the search's index anew")
    with_json(sub)


def _search(arguments: argparse.Namespace) -> Outcome:
    query = Query(arguments.query, arguments.fold, arguments.words, arguments.language)
    query.check()
    _grow_index(arguments.project, anew=arguments.reindex)
    with open_project(arguments.project, read_only=True) as project:
        page = project.concordance(query, limit=arguments.limit, width=_CONTEXT)
    if not page.lines and not arguments.json:
        complain("no hits")
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
                progress(f"indexing: {counted(project.grow_index(100), 'article')} left")
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
    return in_columns(*columns)
