"""The corpus of a project as comparison takes it: each article with the works of its annotators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.errors import PenandaError
from app.model import ArticleHead, State, Work
from app.store import Project

if TYPE_CHECKING:
    from app.comparison.columns import Columns


def annotators_of(project: Project, named: Sequence[str] = ()) -> list[str]:
    """``named``, or all annotators of the project when none is named.

    Raises ``PenandaError`` for a name without work, and for fewer than two.
    """
    known = project.annotators()
    for name in named:
        if name not in known:
            raise PenandaError(
                f"there is no annotator {name!r}",
                where=str(project.path),
                advice=f"It has: {', '.join(known) or 'none'}.",
            )
    chosen = list(dict.fromkeys(named)) or known
    if len(chosen) < 2:
        raise PenandaError(
            "at least two annotators are needed",
            where=str(project.path),
            advice="Import the work of another, or name two.",
        )
    return chosen


def works_on(project: Project, head: ArticleHead, annotators: Sequence[str]) -> tuple[Work, ...]:
    """The works of those of ``annotators`` who marked anything in the article or said it is done."""
    return tuple(
        project.work(head.id, name)
        for name in annotators
        if name in head.spans or head.states.get(name) is State.DONE
    )


def columns_of_project(project: Project, annotators: Sequence[str]) -> Columns:
    """The whole corpus of ``annotators`` in columns, without its texts."""
    from app.comparison.gathering import columns_of_sheet  # numpy is slow to import

    with project.reading():
        return columns_of_sheet(project.sheet(annotators), annotators)
