"""The sheet on the reviewer's desk: one article's gold, written on until it is one change.

Traps: a span that takes the place of another keeps its id where it can, so that its relations stay; a
relation goes with its end, and the decision on it goes too, so that it is asked again when the end is
back. An annotator's note comes and goes with her version; one that a reviewer wrote stays until a
decision is about notes. Doubts are to the reviewer; gold has her own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from app.adjudication.case import Case
from app.adjudication.keys import RELATION
from app.adjudication.version import Version, content_of, place_of
from app.comparison.pairing import jaccard
from app.model import (
    GOLD,
    Change,
    Item,
    ItemId,
    Progress,
    Relation,
    Span,
    State,
    Work,
    new_id,
    text_order,
)


class Sheet:
    """The gold of ``case`` by id, to be changed; ``change`` says what is another than it was."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.spans = {span.id: span for span in case.gold.spans}
        self.relations = {relation.id: relation for relation in case.gold.relations}
        self.decisions = {decision.id: decision for decision in case.gold.decisions}
        self._notes = {span.note for work in case.works for span in work.spans}

    def as_case(self) -> Case:
        """The case with the gold that is on the sheet."""
        gold = Work(
            self.case.gold.article,
            GOLD,
            tuple(sorted(self.spans.values(), key=text_order)),
            tuple(self.relations.values()),
            tuple(self.decisions.values()),
            self.case.gold.state,
        )
        return replace(self.case, gold=gold)

    def owned(self, about: str = "") -> set[ItemId]:
        """The spans and relations that a decision holds, on whatever or on questions ``about`` that."""
        held = (one.gold for one in self.decisions.values() if one.key.startswith(about))
        return set(chain.from_iterable(held))

    def place(self, wanted: Iterable[Version], free: list[ItemId]) -> tuple[ItemId, ...]:
        """Let ``wanted`` stand in gold, in the place of the spans that are ``free``. Gives their ids.

        Of one range and label there may be several, of other attributes.
        """
        held = {content_of(span): span for span in self.spans.values()}
        gold: list[ItemId] = []
        fresh: list[Version] = []
        for key, version in {content_of(version): version for version in wanted}.items():
            span = held.get(key)
            if span is None:
                fresh.append(version)
                continue
            gold.append(span.id)
            self.spans[span.id] = self._told(span, version)
            if span.id in free:
                free.remove(span.id)
        places = {place_of(self.spans[made]) for made in free}
        for version in sorted(fresh, key=lambda each: each.place not in places):
            span = self._remade(version, free)
            self.spans[span.id] = span
            gold.append(span.id)
        for span_id in free:
            self._drop_span(span_id)
        return tuple(gold)

    def _remade(self, version: Version, free: list[ItemId]) -> Span:
        """A gold span of that version: one of ``free`` with its label if there is, else a new one."""
        alike = [self.spans[made] for made in free if self.spans[made].label == version.label]
        new = self._told(Span(new_id(), self.case.article, GOLD, *version.place), version)
        old = max(alike, key=lambda span: jaccard(span, new), default=None)
        if old is None:
            return new
        free.remove(old.id)
        return self._told(replace(new, id=old.id, note=old.note, unsure=old.unsure), version)

    def _told(self, span: Span, version: Version) -> Span:
        """The span as the version has it, its place apart."""
        own = "" if span.note in self._notes else span.note
        note = own if version.note is None else version.note
        unsure = span.unsure if version.unsure is None else version.unsure
        return replace(span, attributes=dict(version.attributes), note=note, unsure=unsure)

    def _drop_span(self, span_id: ItemId) -> None:
        del self.spans[span_id]
        gone = {
            relation.id
            for relation in self.relations.values()
            if span_id in (relation.head, relation.tail)
        }
        for relation_id in gone:
            del self.relations[relation_id]
        for decision in list(self.decisions.values()):
            if not gone.isdisjoint(decision.gold):
                if decision.key.startswith(RELATION):
                    del self.decisions[decision.id]
                else:
                    left = tuple(made for made in decision.gold if made not in gone)
                    self.decisions[decision.id] = replace(decision, gold=left)

    def runs(self, ends: tuple[ItemId, ItemId], kind: str) -> bool:
        """Whether gold has that relation."""
        return kind in self.between(ends)

    def between(self, ends: tuple[ItemId, ItemId]) -> dict[str, ItemId]:
        """The relations from the first of ``ends`` to the second, by type."""
        return {
            relation.type: relation.id
            for relation in self.relations.values()
            if (relation.head, relation.tail) == ends
        }

    def join(self, ends: tuple[ItemId, ItemId], kind: str) -> ItemId:
        """Let a relation run from the first of ``ends`` to the second. Gives its id."""
        made = Relation(new_id(), self.case.article, GOLD, kind, *ends)
        self.relations[made.id] = made
        return made.id

    def drop(self, relation: ItemId) -> None:
        """The relation goes, and all decisions let go of it."""
        del self.relations[relation]
        for decision in list(self.decisions.values()):
            if relation in decision.gold:
                left = tuple(made for made in decision.gold if made != relation)
                self.decisions[decision.id] = replace(decision, gold=left)

    def change(self) -> Change:
        """What differs from the gold of the case; an item changed in place is in both.

        What was agreed to be empty and is marked now is done no more, whatever is decided.
        """
        before: tuple[Mapping[ItemId, Item], ...] = (
            {span.id: span for span in self.case.gold.spans},
            {relation.id: relation for relation in self.case.gold.relations},
            {decision.id: decision for decision in self.case.gold.decisions},
        )
        after: tuple[Mapping[ItemId, Item], ...] = (self.spans, self.relations, self.decisions)
        gone = tuple(chain.from_iterable(map(_lacking, before[::-1], after[::-1])))
        return Change(
            self.case.article,
            GOLD,
            removed=gone + self._no_longer_empty(),
            added=tuple(chain.from_iterable(map(_lacking, after, before))),
        )

    def _no_longer_empty(self) -> tuple[Progress, ...]:
        """That the article is done, if it was agreed to be empty and somebody marks something now."""
        gold = self.case.gold
        if gold.state is not State.DONE or gold.spans or gold.decisions:
            return ()
        marked = any(work.spans for work in self.case.works)
        return (Progress(gold.article, GOLD, State.DONE),) if marked else ()


def _lacking(items: Mapping[ItemId, Item], others: Mapping[ItemId, Item]) -> Sequence[Item]:
    """Of ``items``, those that ``others`` does not have just so."""
    return [item for key, item in items.items() if others.get(key) != item]
