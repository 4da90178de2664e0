"""The tables made anew from the journal, which is the truth: for a file that was altered outside Penanda.

Texts are not in the journal, only their hashes: they are kept as they are, and must be whole. An
article that the journal does not know goes; one whose row is gone comes back while its text is there.
What is derived from texts (the search's index, words, near-duplicates) is left to be made anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from app.errors import PenandaError, ProjectRefusedError
from app.model import Languages, Region, text_sha256
from app.store import items, splits
from app.store.backup import back_up
from app.store.engine import IntegrityError
from app.store.entries import Entry
from app.store.health import Problem, broken_journal, broken_texts
from app.store.languages import insert_passages
from app.store.project import Project
from app.store.regions import insert_regions
from app.store.rotation import ends_of_backups

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
        _remove_foreign(project)
        for entry in list(project.journal.entries()):
            try:
                _again(project, entry)
            except ProjectRefusedError:
                raise
            except (*IntegrityError, PenandaError, ValueError, KeyError, TypeError) as error:
                where = f"journal entry {entry.seq} ({entry.time}, {entry.who}, {entry.title})"
                broken = Problem("the journal can be replayed", where, str(error))
                raise _refusal(project, broken) from error
        _refuse(project, broken_texts(project))
        ends = ends_of_backups(project.path, project.db, project.key).values()
        project.journal.accept_ends([end for end in ends if project.journal.lacks(end)])


def _remove_foreign(project: Project) -> None:
    """Remove the articles that did not come by the journal, and the search's index with them."""
    own = "SELECT article FROM journal WHERE kind = 'import' AND layer IS NULL"
    project.db.execute(
        f"DELETE FROM near_duplicates WHERE article NOT IN ({own}) OR other NOT IN ({own})"
    )
    for table in ("signatures", "texts"):
        project.db.execute(f"DELETE FROM {table} WHERE article NOT IN ({own})")
    gone = project.db.execute(f"DELETE FROM articles WHERE id NOT IN ({own})")
    if gone.rowcount:
        project.index.drop()


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
    meta = json.dumps(body["meta"], ensure_ascii=False)
    values = (body["name"], body["language"], body["characters"], body["sha256"], meta)
    found = project.db.execute(
        "UPDATE articles SET name = ?, language = ?, characters = ?, sha256 = ?, meta = ? WHERE id = ?",
        (*values, entry.article),
    )
    if not found.rowcount:
        if text_sha256(items.read_text(project.db, entry.article)) != body["sha256"]:
            gone = Problem("no article is missing", f"article {entry.article}", "")
            raise _refusal(project, gone)
        project.db.execute(
            "INSERT INTO articles (number, name, language, characters, sha256, meta, id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (_number_of(project, entry), *values, entry.article),
        )
        project.index.drop()
    regions = [
        Region(*one) if isinstance(one, list) else Region.from_json(one) for one in body["regions"]
    ]
    insert_regions(project.db, entry.article, regions)
    first = Languages.from_json({"main": body["language"], "passages": body.get("passages", ())})
    insert_passages(project.db, entry.article, first.passages)


def _number_of(project: Project, entry: Entry) -> int | None:
    """A free number behind the article that came before that of ``entry``; None when there is none."""
    row = project.db.execute(
        "SELECT a.number + 1 AS number FROM journal j JOIN articles a ON a.id = j.article"
        " WHERE j.kind = 'import' AND j.layer IS NULL AND j.seq < ? ORDER BY j.seq DESC LIMIT 1",
        (entry.seq,),
    ).fetchone()
    number = int(row["number"]) if row else 1
    taken = project.db.execute("SELECT 1 FROM articles WHERE number = ?", (number,)).fetchone()
    return None if taken else number


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
