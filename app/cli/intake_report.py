"""What came of an import, as words and as the document of ``penanda import --json``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from app.cli.outcome import printable
from app.errors import FileRefusedError, ImportRefusedError, PenandaError
from app.intake import Report
from app.intake.passing import endings
from app.model import ArticleId
from app.model.counting import counted
from app.store import Project

Names = Mapping[ArticleId, str]


def as_json(report: Report, names: Names) -> dict[str, Any]:
    """The document; ``names`` are those of ``names_in``."""
    return {
        "taken": report.taken,
        "present": report.present,
        "refused": [_refused(each) for each in report.refused],
        "spans": report.spans,
        "articles": report.articles,
        "near": [
            asdict(each) | {"article_name": names[each.article], "other_name": names[each.other]}
            for each in report.near
        ],
        "guessed": [asdict(each) for each in report.guessed],
        "foreign": [asdict(each) for each in report.foreign],
        "told": [asdict(each) for each in report.told],
        "passed": report.passed,
        "left_out": report.left_out,
        "added": report.added,
    }


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


def names_in(project: Project, report: Report) -> dict[ArticleId, str]:
    """What the near-duplicates are called, and the file that each came from if that is known."""
    ids = {article for near in report.near for article in (near.article, near.other)}
    return {
        head.id: f"{head.name} ({head.meta['file']})" if "file" in head.meta else head.name
        for head in (project.heads() if ids else [])
        if head.id in ids
    }


def in_words(report: Report, names: Names) -> Iterator[str]:
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
