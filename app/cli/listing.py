"""The command that lists the articles of a project: ``penanda articles``."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.command import Command, with_json
from app.cli.opening import open_project
from app.cli.outcome import Outcome, in_columns
from app.model import ArticleHead


def add_articles(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("articles", _articles, "List the articles.")
    with_json(sub)


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
    return in_columns(*columns)
