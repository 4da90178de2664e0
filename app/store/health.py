"""The laws of the data, one small check each.

A law yields a ``Problem`` for every place that breaks it. The journal is the truth: replayed from
its first entry it must give exactly the rows that the tables hold.

Traps: a chain cannot tell that its own end was cut off, with the rows that end had made; what was
noted of it elsewhere in the file can be altered too, and then only the backups tell. That another
program writes is no damage.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from sqlite3 import SQLITE_BUSY, SQLITE_LOCKED
from typing import Any

from app.errors import PenandaError, ProjectBusyError, ProjectDamagedError
from app.model import (
    LANGUAGE,
    NOWHERE,
    REGIONS,
    SCHEME,
    SPLITS,
    STATEMENTS,
    ArticleId,
    Item,
    Languages,
    Place,
    Progress,
    Region,
    SchemeText,
    text_sha256,
)
from app.store import items, splits
from app.store.codec import canonical, item_to_json
from app.store.engine import DatabaseError
from app.store.entries import changes_of
from app.store.fitting import check_span
from app.store.project import Project
from app.store.rotation import ends_of_backups
from app.store.telling import in_words


@dataclass(frozen=True)
class Problem:
    """A broken law: its name, the place, and what to do."""

    law: str
    where: str
    advice: str


_RESTORE = "Restore a backup, and keep this file: much of it can still be read."
_ALTERED = (
    "The file was altered outside Penanda. 'penanda check --repair' makes the tables anew from the"
    " journal, if that is whole; else restore a backup."
)
_FOREIGN = (
    "It was put in outside Penanda. 'penanda check --repair' takes it out again; a backup made before"
    " keeps it. To have it in the project, import it."
)
_CUT = (
    "The last steps were taken out of the file outside Penanda, or an older copy was put in its place."
    " 'penanda backups' lists what may hold them; restore one beside and compare. If all is as you"
    " want it, 'penanda check --repair' lets it rest."
)


def check(project: Project) -> list[Problem]:
    """Every broken law of ``project``; empty when all is well.

    A file too damaged to be read answers with that problem alone. Raises ``ProjectBusyError`` when
    another program keeps it from being read.
    """
    with project.reading():
        return list(_problems(project))


def _problems(project: Project) -> Iterator[Problem]:
    for law in _LAWS:
        try:
            yield from law(project)
        except ProjectBusyError:
            raise
        except ProjectDamagedError as error:
            yield Problem("rows hold what they should", error.what, _RESTORE)
        except (*DatabaseError, PenandaError) as error:
            _raise_if_busy(error)
            yield Problem("the file can be read", in_words(error, project.path).what, _RESTORE)
            return
        except (ValueError, KeyError, TypeError) as error:
            yield Problem("rows hold what they should", f"{law.__name__}: {error!r}", _RESTORE)


def _raise_if_busy(error: BaseException) -> None:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in (SQLITE_BUSY, SQLITE_LOCKED):
        raise error


def _sqlite_integrity(project: Project) -> Iterator[Problem]:
    for row in project.db.execute("PRAGMA integrity_check(20)"):
        if row[0] != "ok":
            yield Problem("the file is whole", row[0], _RESTORE)


def _foreign_keys(project: Project) -> Iterator[Problem]:
    for row in project.db.execute("PRAGMA foreign_key_check"):
        yield Problem("rows refer to rows that are there", f"{row[0]} to {row[2]}", _ALTERED)


def broken_texts(project: Project) -> Iterator[Problem]:
    rows = project.db.execute(
        "SELECT a.id, a.sha256, a.characters, CAST(t.text AS BLOB) AS text FROM articles a"
        " LEFT JOIN texts t ON t.article = a.id ORDER BY a.number"
    )
    for row in rows:
        text = (row["text"] or b"").decode("utf-8", "replace")
        if text_sha256(text) != row["sha256"] or len(text) != row["characters"]:
            yield Problem("texts are as they came", f"article {row['id']}", _RESTORE)


def _spans(project: Project) -> Iterator[Problem]:
    layers = project.layers()
    for head in project.heads():
        text = project.article(head.id).text
        for layer in layers:
            work = project.work(head.id, layer)
            for span in work.spans:
                try:
                    check_span(project.scheme, text, span, held=True)
                except PenandaError as error:
                    yield Problem(
                        "spans fit their text and scheme",
                        f"article {head.id}, layer {layer}, span {span.id}: {error.what}",
                        "Open the article and mark the span again.",
                    )
            if head.spans.get(layer, 0) != len(work.spans):
                yield Problem("counters are right", f"article {head.id}, layer {layer}", _ALTERED)


def broken_journal(project: Project) -> Iterator[Problem]:
    previous, expected = "", 1
    for entry in project.journal.entries():
        where = f"journal entry {entry.seq} ({entry.time}, {entry.who}, {entry.title})"
        if entry.computed_hash != entry.hash:
            yield Problem("journal entries are as written", where, _ALTERED)
        if entry.previous != previous or entry.seq != expected:
            yield Problem("no journal entry is missing", f"before {where}", _ALTERED)
        previous, expected = entry.hash, entry.seq + 1


def _replay(project: Project) -> Iterator[Problem]:
    replayed = {
        place: {_key(item): canonical(item_to_json(item)) for item in items}
        for place, items in _first_items(project).items()
    }
    for _, change in changes_of(project.journal.entries()):
        if change.layer == SCHEME:
            continue  # see _scheme
        layer = replayed.setdefault((change.article, change.layer), {})
        for item in change.removed:
            layer.pop(_key(item), None)
        for item in change.added:
            layer[_key(item)] = canonical(item_to_json(item))
    layers = (*project.layers(), LANGUAGE, SPLITS)
    heads = {str(head.id) for head in project.heads()}
    places = {(article, layer) for article in heads for layer in layers}
    places.add((NOWHERE, STATEMENTS))
    for article, layer_name in sorted(places.union(replayed)):
        there = article in heads or layer_name != LANGUAGE
        held = _held(project, ArticleId(article), layer_name) if there else []
        yield from _differences(article, layer_name, held, replayed)


def _held(project: Project, article: ArticleId, layer: str) -> list[Item]:
    """What the tables hold of one layer on one article; nothing where the article is gone."""
    if layer == REGIONS:
        return list(project.regions(article))
    if layer == LANGUAGE:
        return [project.languages(article)]
    if layer == SPLITS:
        return [Place(split) for split in splits.read_places(project.db, article).values()]
    if layer == STATEMENTS:
        return list(splits.read_statements(project.db))
    work = project.work(article, layer)
    held: list[Item] = [*work.spans, *work.relations, *work.decisions]
    if work.state is not None:
        held.append(Progress(article, layer, work.state))
    if work.remark is not None:
        held.append(work.remark)
    return held


def _differences(
    article: str, layer: str, held: list[Item], replayed: dict[tuple[str, str], dict[str, str]]
) -> Iterator[Problem]:
    rows = {_key(item): canonical(item_to_json(item)) for item in held}
    journalled = replayed.get((article, layer), {})
    for key in sorted(rows.items() ^ journalled.items()):
        yield Problem(
            "tables are what the journal says",
            f"article {article}, layer {layer}, {key[0]}",
            _ALTERED,
        )


def _first_items(project: Project) -> dict[tuple[str, str], list[Item]]:
    """The regions, up to version 1 of the file without a state, and the languages, with which each
    article came in.
    """
    found: dict[tuple[str, str], list[Item]] = {}
    for entry in project.journal.entries("kind = 'import' AND layer IS NULL"):
        body = json.loads(entry.body)
        found[(str(entry.article), REGIONS)] = [
            Region(*one) if isinstance(one, list) else Region.from_json(one)
            for one in body["regions"]
        ]
        first = {"main": body["language"], "passages": body.get("passages", ())}
        found[(str(entry.article), LANGUAGE)] = [Languages.from_json(first)]
    return found


def _imported(project: Project) -> Iterator[Problem]:
    journalled: dict[str, dict[str, Any]] = {}
    for entry in project.journal.entries("kind = 'import' AND layer IS NULL"):
        journalled[str(entry.article)] = json.loads(entry.body)
    heads = project.heads()
    for gone in sorted(journalled.keys() - {head.id for head in heads}):
        text = items.read_text(project.db, gone)
        whole = text_sha256(text) == journalled[gone]["sha256"]
        yield Problem("no article is missing", f"article {gone}", _ALTERED if whole else _RESTORE)
    for head in heads:
        body = journalled.get(head.id)
        came = {
            "name": head.name,
            "characters": head.characters,
            "sha256": head.sha256,
            "meta": dict(head.meta),
        }
        if body is None:
            yield Problem("articles came by the journal", f"article {head.id}", _FOREIGN)
        elif {name: body[name] for name in came} != came:
            yield Problem("articles are as they came", f"article {head.id}", _ALTERED)


def _end_of_journal(project: Project) -> Iterator[Problem]:
    """The journal goes on to where it was noted to end, and to where the backups' journals do."""
    law, own = "the journal's end is there", project.journal.end()[0]
    for seq, _ in project.journal.lost_ends():
        yield Problem(law, f"entry {seq}, of which the file knows; the last is {own}", _CUT)
    ends = ends_of_backups(project.path, project.db, project.key)
    lost = [(end, name) for name, end in ends.items() if project.journal.lacks(end)]
    if lost:
        (seq, _), name = max(lost)
        yield Problem(law, f"entry {seq}, as {name} has it; the last here is {own}", _CUT)


def _scheme(project: Project) -> Iterator[Problem]:
    """The scheme with which the project was made, and each that took the place of the one before."""
    law, source = "the scheme is as journalled", ""
    for entry in project.journal.entries("kind = 'create' OR layer = ?", (SCHEME,)):
        if entry.kind == "create":
            source = json.loads(entry.body)["scheme"]
            continue
        change = entry.change
        assert change is not None
        if change.removed != (SchemeText(source),):
            yield Problem(law, f"before {entry.title} ({entry.time}, {entry.who})", _ALTERED)
        source = next(text.source for text in change.added if isinstance(text, SchemeText))
    if source != project.scheme.source:
        yield Problem(law, f"{project.scheme.name} {project.scheme.version}", _ALTERED)


def _search(project: Project) -> Iterator[Problem]:
    """The index is as far as it says, sound, and leads to articles here and there."""
    law, index = "the search's index is that of the texts", project.index
    if not index.there:
        return
    advice = (
        "Texts and spans are safe, searches may miss some. 'penanda search --reindex' mends it."
    )
    reach = index.reach
    numbers = [
        row[0]
        for row in project.db.execute(
            "SELECT number FROM articles WHERE number <= ? ORDER BY number", (reach,)
        )
    ]
    indexed = project.db.execute("SELECT count(*) FROM search_docsize").fetchone()[0]
    if indexed != len(numbers) or (numbers and numbers[-1] != reach):
        yield Problem(law, f"{indexed} articles in it of {len(numbers)} up to {reach}", advice)
    try:
        for number in numbers[:: len(numbers) // _SAMPLE + 1]:
            row = project.db.execute(
                "SELECT a.id, t.text FROM articles a JOIN texts t ON t.article = a.id"
                " WHERE a.number = ?",
                (number,),
            ).fetchone()
            if not index.holds(number, row["text"]):
                yield Problem(law, f"article {row['id']}", advice)
        damage = index.damage()
    except DatabaseError as error:
        _raise_if_busy(error)
        damage = in_words(error, project.path).what
    if damage:
        yield Problem(law, damage, advice)


def _key(item: Item) -> str:
    return f"{type(item).__name__.lower()} {item.id}"


_SAMPLE = 50  # articles looked up in the search's index

_LAWS: tuple[Callable[[Project], Iterator[Problem]], ...] = (
    _sqlite_integrity,
    _foreign_keys,
    broken_texts,
    _spans,
    broken_journal,
    _end_of_journal,
    _replay,
    _imported,
    _scheme,
    _search,
)
