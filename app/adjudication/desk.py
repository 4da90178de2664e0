"""The reviewer's desk: a copy of one article's gold on which verdicts are written, then one change.

Traps: a span that is decided upon anew keeps its id where it can, so that its relations stay; a
gold span that two decisions came to is removed only when neither holds it any more; a relation
goes with its end, and the decision on it goes too, so that it is asked again when the end is back.
A decision is later than those on the same question before it, also when a clock is behind: the latest
is the one that gold stands for. An annotator's note comes and goes with her version; one that a
reviewer wrote stays until a decision is about notes. Doubts are to the reviewer; gold has her own.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import chain

from app.adjudication.case import Case
from app.adjudication.keys import RELATION, item_key
from app.adjudication.question import Question, standing_on, supersedes
from app.adjudication.relation_questions import relation_questions
from app.adjudication.span_questions import span_items, span_questions
from app.adjudication.verdicts import is_kept, outcome, told
from app.adjudication.version import Arrow, Version, content_of
from app.comparison.disagreement import Difference
from app.comparison.pairing import jaccard
from app.errors import ConflictError
from app.model import (
    GOLD,
    Change,
    Choice,
    Chosen,
    ChosenRelation,
    Decision,
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


@dataclass(frozen=True)
class Verdict:
    """Who decided, when (ISO 8601, UTC), what was chosen, and why."""

    reviewer: str
    time: str
    choice: Choice
    taken: str = ""
    reason: str = ""
    clause: str = ""
    comment: str = ""


class Desk:
    """Writes verdicts on the questions of ``case``; ``change`` says what came of them."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.items = span_items(case)
        self.spans = {span.id: span for span in case.gold.spans}
        self.relations = {relation.id: relation for relation in case.gold.relations}
        self.decisions = {decision.id: decision for decision in case.gold.decisions}
        self._notes = {span.note for work in case.works for span in work.spans}

    def as_case(self) -> Case:
        """The case with the gold that now lies on the desk."""
        gold = Work(
            self.case.gold.article,
            GOLD,
            tuple(sorted(self.spans.values(), key=text_order)),
            tuple(self.relations.values()),
            tuple(self.decisions.values()),
            self.case.gold.state,
        )
        return replace(self.case, gold=gold)

    def about_spans(self) -> list[Question]:
        """The questions about spans as they now stand."""
        return span_questions(self.as_case(), self.items)

    def about_relations(self) -> list[Question]:
        """The questions about relations as they now stand."""
        case = self.as_case()
        return relation_questions(case, span_questions(case, self.items))

    def earlier(self, question: Question, standing: Collection[ItemId]) -> list[Decision]:
        """The decisions on ``question`` and, of those that are not ``standing``, on what it was before
        or with gold that is offered here; notes to the annotators included.
        """
        own = standing_on([question])
        return [
            decision
            for decision in self.decisions.values()
            if decision.id in own
            or (
                decision.id not in standing
                and (supersedes(question, decision) or self._shared(question, decision))
            )
        ]

    def _shared(self, question: Question, decision: Decision) -> set[ItemId]:
        """The gold spans of ``decision`` that are of a range, and label, offered here too."""
        if question.item.relations:
            return set()
        offered = {_range(span) for span in question.item.all_spans}
        held = (self.spans[made] for made in decision.gold if made in self.spans)
        return {span.id for span in held if _range(span) in offered}

    def settle_spans(
        self,
        question: Question,
        wanted: Iterable[Version],
        verdict: Verdict,
        standing: Collection[ItemId],
    ) -> tuple[ItemId, ...]:
        """Let ``wanted`` stand in gold for the question, and nothing else. Gives the gold ids.

        ``standing`` is ``standing_on`` all that is asked.
        """
        if _keeps(question, verdict):
            return self._keep(question, verdict)
        carried = self._own_relations(question)
        before = self._came_to(question, verdict)
        noted = question.difference is Difference.NOTE
        if noted:
            wanted = [replace(version, note=version.note or "") for version in wanted]
        wanted = tuple(wanted)
        gold = self._place(wanted, self._free_spans(question, standing, verdict))
        kept = [made for made in carried if made in self.relations and made not in self._owned()]
        own = wanted if verdict.choice is Choice.EDIT else ()
        self._decide(question, verdict, (*gold, *kept), tuple(one.chosen for one in own))
        came_to = told(tuple(self.spans[made] for made in gold), noted=noted)
        self._let_hold(before, came_to, gold)
        return gold

    def _place(self, wanted: Iterable[Version], free: list[ItemId]) -> tuple[ItemId, ...]:
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
        places = {_range(self.spans[made]) for made in free}
        for version in sorted(fresh, key=lambda each: each.place not in places):
            span = self._remade(version, free)
            self.spans[span.id] = span
            gold.append(span.id)
        for span_id in free:
            self._drop_span(span_id)
        return tuple(gold)

    def settle_relation(
        self,
        question: Question,
        types: Collection[str],
        verdict: Verdict,
        standing: Collection[ItemId],
    ) -> None:
        """Let relations of ``types``, and no other offered one, run between the question's ends."""
        assert question.ends is not None
        if _keeps(question, verdict):
            self._keep(question, verdict)
            return
        head, tail = question.ends
        before = self._came_to(question, verdict)
        replaced = self._forget(question, standing, verdict)
        owned = self._owned()
        offered = {entry.type for entries in question.item.relations.values() for entry in entries}
        between = {
            relation.type: relation
            for relation in self.relations.values()
            if (relation.head, relation.tail) == (head, tail)
        }
        free = {made for decision in replaced for made in decision.gold} & self.relations.keys()
        free |= {relation.id for kind, relation in between.items() if kind in offered}
        gold = []
        for kind in sorted(set(types)):
            relation = between.get(kind)
            if relation is None:
                relation = Relation(new_id(), self.case.article, GOLD, kind, head, tail)
                self.relations[relation.id] = relation
            gold.append(relation.id)
        for relation_id in free - owned - set(gold):
            del self.relations[relation_id]
        own = sorted(set(types)) if verdict.choice is Choice.EDIT else ()
        self._decide(question, verdict, tuple(gold), tuple(map(ChosenRelation, own)))
        self._let_hold(before, told(tuple(self.relations[made] for made in gold)), tuple(gold))

    def bring_agreed(self, ends: Collection[ItemId], reviewer: str, time: str) -> None:
        """Bring the relations along that all annotators hold at one of the gold spans ``ends``."""
        if not any(work.relations for work in self.case.works):
            return
        about = self.about_relations()
        standing = standing_on(about)
        verdict = Verdict(reviewer, time, Choice.RULE, "unanimous")
        for question in about:
            if (
                question.difference is Difference.SAME
                and question.decision is None
                and not question.open
                and question.ends is not None
                and not self.runs(question.ends, _type(question))
                and not set(ends).isdisjoint(question.ends)
            ):
                self.settle_relation(question, [_type(question)], verdict, standing)

    def relate(
        self,
        span: ItemId,
        added: Iterable[Arrow],
        removed: Iterable[Arrow],
        verdict: Verdict,
    ) -> None:
        """Let relations run from and to the gold ``span``, and others no more.

        What is a question is decided so; what nobody offered belongs to the decision on the span.
        """
        for arrows, wanted in ((added, True), (removed, False)):
            for arrow in arrows:
                if arrow.other not in self.spans:
                    raise ConflictError(
                        "the other end of a relation is not in gold any more",
                        where=self.case.article,
                        advice="Look at what gold has now.",
                    )
                if not self._decide_arrow(arrow, span, verdict, wanted=wanted):
                    self._write_arrow(arrow, span, wanted=wanted)

    def _decide_arrow(self, arrow: Arrow, span: ItemId, verdict: Verdict, *, wanted: bool) -> bool:
        about, ends = self.about_relations(), arrow.ends(span)
        for question in about:
            held = question.marks.relations.values()
            offered = {one.type for entries in held for one in entries}
            if question.ends == ends and arrow.type in offered:
                types = {kind for kind in offered if self.runs(ends, kind)} - {arrow.type}
                types |= {arrow.type} if wanted else set()
                chosen = replace(verdict, choice=Choice.EDIT if types else Choice.REJECT, taken="")
                self.settle_relation(question, types, chosen, standing_on(about))
                return True
        return False

    def _write_arrow(self, arrow: Arrow, span: ItemId, *, wanted: bool) -> None:
        head, tail = arrow.ends(span)
        if wanted and not self.runs((head, tail), arrow.type):
            made = Relation(new_id(), self.case.article, GOLD, arrow.type, head, tail)
            self.relations[made.id] = made
            latest = reversed(self.decisions.values())
            decision = next(one for one in latest if span in one.gold)  # the one that was just made
            self.decisions[decision.id] = replace(decision, gold=(*decision.gold, made.id))
        for relation in list(self.relations.values()) if not wanted else ():
            if (relation.head, relation.tail, relation.type) == (head, tail, arrow.type):
                self._drop_relation(relation.id)

    def _drop_relation(self, relation: ItemId) -> None:
        """It goes, and whoever made nothing else than it; others let go of it."""
        del self.relations[relation]
        for decision in list(self.decisions.values()):
            if relation in decision.gold:
                left = tuple(made for made in decision.gold if made != relation)
                self.decisions[decision.id] = replace(decision, gold=left)

    def runs(self, ends: tuple[ItemId, ItemId], kind: str) -> bool:
        """Whether gold has that relation."""
        return any(
            (relation.head, relation.tail, relation.type) == (*ends, kind)
            for relation in self.relations.values()
        )

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

    def _own_relations(self, question: Question) -> list[ItemId]:
        """The relations that nobody offered and a reviewer made with what she decided before."""
        held = (made for decision in question.decisions for made in decision.gold)
        return [made for made in held if made in self.relations]

    def _free_spans(
        self, question: Question, standing: Collection[ItemId], verdict: Verdict
    ) -> list[ItemId]:
        """The gold spans that stand for the question and that no other decision holds."""
        replaced = self._forget(question, standing, verdict)
        owned = self._owned()
        offered = {_range(span) for span in question.item.all_spans}
        made = {made for decision in replaced for made in decision.gold}
        for relation in made & self.relations.keys() - owned:
            if verdict.choice is not Choice.EDIT:
                del self.relations[relation]
        return [
            span.id
            for span in sorted(self.spans.values(), key=text_order)
            if span.id not in owned and (span.id in made or _range(span) in offered)
        ]

    def _forget(
        self, question: Question, standing: Collection[ItemId], verdict: Verdict
    ) -> list[Decision]:
        """The decisions that ``verdict`` takes the place of. They go, but for what another reviewer
        decided on this very question, which stays and lets go of its gold. One that was about something
        else lets go of what is offered here."""
        replaced = self.earlier(question, standing)
        own = standing_on([question])
        for decision in replaced:
            shared = self._shared(question, decision)
            left = tuple(made for made in decision.gold if made not in shared)
            if _is_of_another(decision, question, verdict):
                self.decisions[decision.id] = replace(decision, gold=())
            elif left and decision.id not in own and not supersedes(question, decision):
                self.decisions[decision.id] = replace(decision, gold=left)
            else:
                del self.decisions[decision.id]
        return replaced

    def _came_to(self, question: Question, verdict: Verdict) -> dict[ItemId, Hashable]:
        """What other reviewers' decisions on the question came to."""
        gold = self.as_case().gold
        return {
            decision.id: outcome(question.marks, decision, gold)
            for decision in question.decisions
            if _is_of_another(decision, question, verdict)
        }

    def _let_hold(
        self, before: Mapping[ItemId, Hashable], now: Hashable, gold: tuple[ItemId, ...]
    ) -> None:
        """Let those hold the gold too whose decisions came to the same, in whatever way."""
        for decision, came_to in before.items():
            if came_to == now and decision in self.decisions:
                self.decisions[decision] = replace(self.decisions[decision], gold=gold)

    def _keep(self, question: Question, verdict: Verdict) -> tuple[ItemId, ...]:
        """Let gold stand against newcomers; what was decided before holds, with its reasons."""
        assert question.decision is not None
        here = self.spans.keys() | self.relations.keys()
        gold = tuple(made for made in question.decision.gold if made in here)
        if question.asked_back is not None:
            del self.decisions[question.asked_back.id]
        self._decide(question, verdict, gold)
        return gold

    def ask(self, question: Question, verdict: Verdict) -> None:
        """Leave a note to the annotators on the question, in the place of an earlier one."""
        if question.asked_back is not None:
            del self.decisions[question.asked_back.id]
        self._decide(question, verdict, ())

    def _owned(self) -> set[ItemId]:
        return {made for decision in self.decisions.values() for made in decision.gold}

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

    def _decide(
        self,
        question: Question,
        verdict: Verdict,
        gold: tuple[ItemId, ...],
        chosen: tuple[Chosen | ChosenRelation, ...] = (),
    ) -> None:
        """Write it down, with what was offered; newcomers who mark nothing there were not asked."""
        offered = {
            name: ids
            for name, ids in question.offered.items()
            if ids or name in question.asked or not question.decisions
        }
        overruled = {decision.id for decision in question.decisions}
        times = [one.time for one in self.decisions.values() if one.id in overruled]
        decision = Decision(
            id=new_id(),
            article=self.case.article,
            layer=GOLD,
            reviewer=verdict.reviewer,
            time=_after(verdict.time, max(times, default="")),
            key=question.key
            if len(offered) == len(question.offered)
            else item_key(question.marks, offered),
            choice=verdict.choice,
            taken=verdict.taken,
            offered=offered,
            gold=gold,
            difference=question.difference.value,
            reason=verdict.reason,
            clause=verdict.clause,
            comment=verdict.comment,
            chosen=chosen,
        )
        self.decisions[decision.id] = decision


def _keeps(question: Question, verdict: Verdict) -> bool:
    return bool(question.late) and (verdict.choice, verdict.taken) == (Choice.TAKE, GOLD)


def _is_of_another(decision: Decision, question: Question, verdict: Verdict) -> bool:
    """Whether it is another reviewer's word on just what is decided upon."""
    return (
        decision in question.decisions
        and not question.late
        and not is_kept(decision)
        and decision.reviewer != verdict.reviewer
        and decision.choice is not Choice.RULE
        and verdict.choice is not Choice.RULE
    )


def _range(span: Span) -> tuple[int, int, str]:
    return (span.start, span.end, span.label)


def _after(time: str, other: str) -> str:
    """``time``, but no earlier than a millisecond after ``other``, whatever the clocks say."""
    if time > other:
        return time
    later = datetime.fromisoformat(other) + timedelta(milliseconds=1)
    return later.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _type(question: Question) -> str:
    return next(entry.type for held in question.item.relations.values() for entry in held)


def _lacking(items: Mapping[ItemId, Item], others: Mapping[ItemId, Item]) -> Sequence[Item]:
    """Of ``items``, those that ``others`` does not have just so."""
    return [item for key, item in items.items() if others.get(key) != item]
