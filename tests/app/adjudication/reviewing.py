"""A corpus that several annotators marked at random and reviewers decided on at random."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.adjudication import ask_back, majority, questions, reject, take, unanimous
from app.adjudication.corpus import case_of, cases_of
from app.errors import PenandaError
from app.intake import read_scheme
from app.model import (
    GOLD,
    Act,
    Article,
    ArticleId,
    Change,
    Document,
    ItemId,
    Relation,
    Span,
    State,
    new_act_id,
)
from app.settings import DEFAULT_SCHEME
from app.store import Project

TEXTS = {
    "id": "Menteri Luar Negeri Sugiono, dan Bapak A, berjanji. " * 2,
    "th": "นายกเทศมนตรนครลาว และ คณะของไทย, พบ อธการบด กรม และ สภา " * 2,
}
LABELS = ("AGENCY", "COMMITMENT", "OFFICIAL")
NAMES = ("ann", "bo", "cy")


def reviewed_corpus(path: Path, seed: int, articles: int = 6) -> Project:
    """A project of so many articles, two thirds of which were decided on before it was finished."""
    chance = random.Random(seed)
    project = Project.create(path, read_scheme(DEFAULT_SCHEME), "rev")
    for at in range(articles):
        language = chance.choice(list(TEXTS))
        article = Article(
            ArticleId(f"{chance.random():.9f}"), f"x{at}", language, f"{TEXTS[language]}{at}"
        )
        truth = [_span(chance, article) for _ in range(chance.randint(0, 14))]
        for name in chance.sample(NAMES, chance.choice((1, 2, 3, 3, 3))):
            spans, relations = _marked(chance, truth, name)
            state = State.DONE if chance.random() < 0.7 else None
            project.take([Document(article, name, spans, relations, state=state)], name)
        if at % 3:
            _decide(project, chance, article.id)
            _change(project, chance, article.id)
            if chance.random() < 0.5:
                spans, relations = _marked(chance, truth, "dee")
                project.take([Document(article, "dee", spans, relations)], "dee")
            _decide(project, chance, article.id)
    return project


def _span(chance: random.Random, article: Article) -> Span:
    start = chance.randrange(len(article.text) - 20)
    end = start + chance.randint(1, 19)
    note = chance.choice(("", "", "sic"))
    return Span(ItemId(""), article.id, "", start, end, chance.choice(LABELS), {}, note)


def _marked(
    chance: random.Random, truth: list[Span], name: str
) -> tuple[tuple[Span, ...], tuple[Relation, ...]]:
    spans = []
    for at, span in enumerate(truth):
        luck = chance.random()
        if luck < 0.1:
            continue
        moved = chance.choice((-1, 0, 1, 2)) if luck < 0.3 else 0
        label = chance.choice(LABELS) if luck > 0.9 else span.label
        note = span.note if luck < 0.8 else ""
        end = max(span.start + 1, span.end + moved)
        spans.append(
            replace(span, id=ItemId(f"{name}{at}"), layer=name, end=end, label=label, note=note)
        )
    heads = [span for span in spans if span.label == "COMMITMENT"]
    tails = [span for span in spans if span.label == "AGENCY"]
    relations = [
        Relation(ItemId(f"{name}r{at}"), head.article, name, "made_by", head.id, tail.id)
        for at, (head, tail) in enumerate(zip(heads, tails, strict=False))
    ]
    return tuple(spans), tuple(relations)


def _decide(project: Project, chance: random.Random, article: ArticleId) -> None:
    now = datetime(2026, 3, 2, 8, tzinfo=UTC)
    for step in range(chance.randint(1, 8)):
        now += timedelta(minutes=step)
        reviewer = chance.choice(("rev", "rev", "second"))
        names = project.annotators()
        case = case_of(project, project.head(article), names)
        asked = [one for one in questions(case) if one.is_listed]
        luck = chance.random()
        act: Act | None = None
        if luck < 0.25 or not asked:
            cases = [case for case in cases_of(project, names) if case.article == article]
            rule = chance.choice((unanimous, majority))
            act = rule(cases, reviewer=reviewer, now=now).act if cases else None
        else:
            question = chance.choice(asked)
            try:
                if luck < 0.35:
                    act = ask_back(case, question, "why?", reviewer=reviewer, now=now)
                elif luck < 0.5:
                    act = reject(case, question, reviewer=reviewer, now=now)
                else:
                    name = chance.choice(question.item.annotators)
                    act = take(case, question, name, reviewer=reviewer, now=now)
            except PenandaError:  # it cannot be decided so
                continue
        if act is not None:
            project.apply(act)


def _change(project: Project, chance: random.Random, article: ArticleId) -> None:
    """An annotator moves, marks anew or removes a span; or gold loses one by another way."""
    for name in (*project.annotators(), GOLD):
        work = project.work(article, name)
        free = [span for span in work.spans if not work.relations_of(span.id)]
        if not free or chance.random() < 0.5:
            continue
        span = chance.choice(free)
        anew = replace(span, id=ItemId(f"{span.id}n"))
        moved = replace(span, start=span.end - 1)
        added = () if name == GOLD else chance.choice(((), (anew,), (moved,)))
        change = Change(article, name, (span,), added)
        project.apply(Act(new_act_id(), name, "change", (change,)))
