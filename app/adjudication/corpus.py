"""The corpus of a project as the reviewer takes it: a case an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.adjudication.case import Case
from app.comparison.corpus import works_on
from app.model import GOLD, ArticleHead
from app.store import Project


def case_of(project: Project, head: ArticleHead, annotators: Sequence[str]) -> Case:
    """One article as it stands now."""
    works = works_on(project, head, annotators)
    return Case(works, project.work(head.id, GOLD), tuple(annotators))


def cases_of(project: Project, annotators: Sequence[str]) -> Iterator[Case]:
    """Every article that at least two of ``annotators`` worked on or that a reviewer decided on, in
    the order of the articles.
    """
    for head in project.heads():
        case = case_of(project, head, annotators)
        if len(case.works) > 1 or case.gold.decisions:
            yield case
