"""The tables made anew from the journal, which is the truth: for a file that was altered outside Penanda.

Texts are not in the journal, only their hashes: they are kept as they are, and must be whole. What is
derived from texts (the search's index, words, near-duplicates) is left to be made anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from app.errors import PenandaError, ProjectRefusedError
from app.model import Languages, Region
from app.store import items, splits
from app.store.backup import back_up
from app.store.health import Problem, broken_journal, broken_texts
from app.store.journal import Entry
from app.store.project import Project

_MADE_ANEW = ("decisions", "relations", "spans", "work", "regions", "passages", "layers")


def rebuild(project: Project) -> None:
    """Make all annotations, regions, languages and the scheme what the journal says, or change nothing.

    A backup is made first. Raises ``ProjectRefusedError`` when the journal or a text is not whole,
    or the journal does not fit the texts.
    """
    with project.reading():
        _refuse(project, broken_journal(project))
    back_up(project, "bulk", always=True)
    with project.rebuilding():
        for table in _MADE_ANEW:
            project.db.execute(f"DELETE FROM {table}")
        splits.remove_all(project.db)
        for entry in list(project.journal.entries()):
            try:
                _again(project, entry)
            except (PenandaError, ValueError, KeyError, TypeError) as error:
                where = f"journal entry {entry.seq} ({entry.time}, {entry.who}, {entry.title})"
                broken = Problem("the journal can be replayed", where, str(error))
                raise _refusal(project, broken) from error
        _refuse(project, broken_texts(project))


def _again(project: Project, entry: Entry) -> None:
    if entry.kind == "create":
        scheme = json.loads(entry.body)["scheme"]
        project.db.execute("UPDATE project SET value = ? WHERE key = 'scheme'", (scheme,))
    elif entry.layer is not None and entry.change is not None:
        items.apply(project.db, entry.change)
    elif entry.kind == "import" and entry.article is not None:
        _article_again(project, entry, json.loads(entry.body))


def _article_again(project: Project, entry: Entry, body: dict[str, Any]) -> None:
    assert entry.article is not None
    project.db.execute(
        "UPDATE articles SET name = ?, language = ?, characters = ?, sha256 = ?, meta = ? WHERE id = ?",
        (
            body["name"],
            body["language"],
            body["characters"],
            body["sha256"],
            json.dumps(body["meta"], ensure_ascii=False),
            entry.article,
        ),
    )
    regions = [
        Region(*one) if isinstance(one, list) else Region.from_json(one) for one in body["regions"]
    ]
    items.insert_regions(project.db, entry.article, regions)
    first = Languages.from_json({"main": body["language"], "passages": body.get("passages", ())})
    items.insert_passages(project.db, entry.article, first.passages)


def _refuse(project: Project, problems: Iterator[Problem]) -> None:
    broken = next(problems, None)
    if broken is not None:
        raise _refusal(project, broken)


def _refusal(project: Project, problem: Problem) -> ProjectRefusedError:
    return ProjectRefusedError(
        f"cannot be made anew from its journal ({problem.law}: {problem.where})",
        where=str(project.path),
        advice="Restore a backup, and keep this file: much of it can still be read.",
    )
