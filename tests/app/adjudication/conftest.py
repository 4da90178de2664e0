"""A gold layer in memory to which acts are applied as a project would: what goes must be there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from app.adjudication import (
    Case,
    Question,
    Version,
    edit,
    open_questions,
    reject,
    take,
    unanimous,
)
from app.adjudication.version import content_of, noted_of
from app.model import (
    GOLD,
    Act,
    ArticleId,
    Choice,
    Decision,
    ItemId,
    Relation,
    Span,
    Work,
    text_order,
)

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)


class Bench:
    """The works of some annotators on some articles, the gold so far, and every act in order."""

    def __init__(self, *articles: Sequence[Work]) -> None:
        self.works = {works[0].article: list(works) for works in articles}
        self.gold: dict[ArticleId, dict[ItemId, Span | Relation | Decision]] = {
            article: {} for article in self.works
        }
        self.acts: list[Act] = []

    def cases(self) -> list[Case]:
        return [self.case(article) for article in self.works]

    def case(self, article: str = "x") -> Case:
        items = self.gold[ArticleId(article)].values()
        spans = sorted((item for item in items if isinstance(item, Span)), key=text_order)
        return Case(
            tuple(self.works[ArticleId(article)]),
            Work(
                ArticleId(article),
                GOLD,
                tuple(spans),
                tuple(item for item in items if isinstance(item, Relation)),
                tuple(item for item in items if isinstance(item, Decision)),
            ),
        )

    def put(self, *works: Work) -> None:
        """Let an annotator's work be another than it was."""
        for work in works:
            held = self.works[work.article]
            held[[old.layer for old in held].index(work.layer)] = work

    def apply(self, act: Act | None) -> Act:
        assert act is not None
        for change in act.changes:
            assert change.layer == GOLD
            held = self.gold[change.article]
            for item in change.removed:
                assert held.pop(item.id) == item
            for item in change.added:
                assert item.id not in held
                assert item.layer == GOLD
                assert item.article == change.article
                held[item.id] = item
        self._check()
        self.acts.append(act)
        return act

    def undo_all(self) -> None:
        for act in reversed(self.acts):
            for change in act.reverse(act.id, "Undo").changes:
                held = self.gold[change.article]
                for item in change.removed:
                    assert held.pop(item.id) == item
                for item in change.added:
                    assert item.id not in held
                    held[item.id] = item

    def _check(self) -> None:
        for article in self.works:
            gold = self.case(article).gold
            ids = {item.id for item in (*gold.spans, *gold.relations)}
            assert all({one.head, one.tail} <= ids for one in gold.relations)
            said = [content_of(span) for span in gold.spans]
            assert len(said) == len(set(said))
            keys = [(one.key, one.reviewer, one.choice is Choice.ASK) for one in gold.decisions]
            assert len(keys) == len(set(keys))

    def surface(self, article: str = "x") -> list[tuple[int, int, str]]:
        return [(span.start, span.end, span.label) for span in self.case(article).gold.spans]


def content(work: Work) -> tuple[set[object], set[object]]:
    """What a layer says, its ids left out."""
    told = {span.id: noted_of(span) for span in work.spans}
    return set(told.values()), {
        (relation.type, told[relation.head], told[relation.tail]) for relation in work.relations
    }


def work(
    name: str,
    spans: Iterable[tuple[object, ...]] = (),
    relations: Iterable[tuple[int, int, str]] = (),
    article: str = "x",
) -> Work:
    """A work of spans (start, end, label, attributes, note) and relations (head, tail, type) by number."""
    x = ArticleId(article)
    made = tuple(Span(ItemId(f"{name}{number}"), x, name, *raw) for number, raw in enumerate(spans))
    arrows = tuple(
        Relation(ItemId(f"{name}r{number}"), x, name, kind, made[head].id, made[tail].id)
        for number, (head, tail, kind) in enumerate(relations)
    )
    return Work(x, name, made, arrows)


class Room:
    """A bench on which a reviewer decides, each time a minute later."""

    def __init__(self, *works: Work) -> None:
        self.bench = Bench(list(works))
        self.minutes = 0

    @property
    def why(self) -> dict[str, Any]:
        self.minutes += 1
        return {"reviewer": "rev", "now": NOW + timedelta(minutes=self.minutes)}

    @property
    def open(self) -> list[Question]:
        return list(open_questions(self.bench.cases()))

    @property
    def gold(self) -> Work:
        return self.bench.case().gold

    def only(self) -> Question:
        (asked,) = self.open
        return asked

    def decide(
        self,
        order: Callable[..., Act],
        *arguments: object,
        asked: Question | None = None,
        by: str = "rev",
    ) -> Act:
        """Decide the only question, or the one ``asked``, as ``order`` has it."""
        why = {**self.why, "reviewer": by}
        return self.bench.apply(order(self.bench.case(), asked or self.only(), *arguments, **why))

    def take_agreed(self) -> None:
        act = unanimous(self.bench.cases(), **self.why).act
        if act is not None:
            self.bench.apply(act)

    def come(
        self,
        name: str,
        spans: Iterable[tuple[object, ...]] = (),
        relations: Iterable[tuple[int, int, str]] = (),
    ) -> None:
        """Let an annotator come who was not there."""
        self.bench.works[ArticleId("x")].append(work(name, spans, relations))

    def leave(self, name: str) -> None:
        """Let what an annotator marked be left out."""
        held = self.bench.works[ArticleId("x")]
        held[:] = [work for work in held if work.layer != name]

    def decide_all(self, random: Random) -> None:
        """Each open question in one way or another, agreement before it or after."""
        if random.random() < 0.5:
            self.take_agreed()
        for _ in range(300):
            if not self.open:
                if unanimous(self.bench.cases(), **self.why).act is None:
                    return
                self.take_agreed()
                continue
            asked = random.choice(self.open)
            names = asked.item.annotators
            way = random.choice([*names, *names, "reject", "edit"])
            if way == "reject":
                self.decide(reject, asked=asked)
            elif way == "edit" and not asked.item.relations:
                start = random.randrange(0, 20)
                self.decide(edit, [Version(start, start + 4, random.choice("AC"))], asked=asked)
            else:
                self.decide(take, random.choice(names), asked=asked)
        raise AssertionError("it never ends")


class Hands:
    """What the tests of this folder use; pytest hands it out, for test folders are no packages."""

    Bench = Bench
    Room = Room
    work = staticmethod(work)
    content = staticmethod(content)
    now = NOW


@pytest.fixture
def hands() -> type[Hands]:
    return Hands
