"""The questions of one article: each item on which the annotators were read against each other.

A question is known by its ``key``, a digest of what each annotator offers for the item and of
nothing else. So a decision holds while unrelated work changes, and asks again when its own changed.

Trap: a relation is a question only while both its ends stand in gold, and is asked of gold: the
annotators' ends are looked up in the gold spans that were made from them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.adjudication.alone import ALONE, alone_items
from app.adjudication.case import Case
from app.adjudication.verdicts import is_contested
from app.comparison.disagreement import Difference, Disagreement, compare_layers
from app.comparison.pairing import jaccard
from app.comparison.relating import Row, align, between_ends
from app.model import Choice, Decision, ItemId, Relation, Span, Work


@dataclass(frozen=True)
class Question:
    """``decision`` on it, if there is one; ``open`` if a reviewer has yet to decide.

    Agreement (SAME) is not open, for a rule takes it, unless a reviewer decided on an earlier
    version of it: then the annotators' new accord is for her to judge. ``ends`` of a relation are
    the gold spans it would run between. ``others`` are what further reviewers decided before, latest
    first; where they differ and no two agree with the latest, it is ``contested``, and open again.
    ``asked_back`` is a note to the annotators that waits for them.
    """

    key: str
    item: Disagreement
    decision: Decision | None = None
    open: bool = True
    ends: tuple[ItemId, ItemId] | None = None
    others: tuple[Decision, ...] = ()
    contested: bool = False
    asked_back: Decision | None = None

    @property
    def difference(self) -> Difference:
        """How the versions differ."""
        return self.item.difference

    @property
    def answer(self) -> tuple[Choice, str] | None:
        """What was decided: the choice, and whose version."""
        return (self.decision.choice, self.decision.taken) if self.decision else None

    @property
    def alone(self) -> bool:
        """Whether it is about gold that nobody stands for any more."""
        return self.key.startswith(ALONE)

    @property
    def offered(self) -> dict[str, tuple[ItemId, ...]]:
        """The ids of what each annotator offers: of relations if it is about one, else of spans."""
        held: Mapping[str, tuple[Span | Relation, ...]] = self.item.relations or self.item.spans
        return {name: tuple(entry.id for entry in entries) for name, entries in held.items()}


Keyed = tuple[str, Disagreement]


def span_items(case: Case) -> list[Keyed]:
    """The items of the case's spans, each with its key. They do not depend on gold."""
    if len(case.works) < 2:
        return []
    items = compare_layers({work.layer: work.spans for work in case.works})
    return [(span_key(item), item) for item in items]


def questions(case: Case, items: Sequence[Keyed] | None = None) -> list[Question]:
    """Every question of the case in text order, decided and agreed ones included.

    ``items`` are ``span_items(case)`` if the caller has them.
    """
    about_spans = span_questions(case, span_items(case) if items is None else items)
    asked = [*about_spans, *relation_questions(case, about_spans)]
    return sorted(asked, key=lambda question: question.item.order)


def span_questions(case: Case, items: Iterable[Keyed]) -> list[Question]:
    """The questions about spans: the annotators', then those about gold that stands alone."""
    held = {(span.start, span.end, span.label): span.attributes for span in case.gold.spans}

    def in_gold(item: Disagreement) -> bool:
        span = item.all_spans[0]
        return held.get((span.start, span.end, span.label)) == span.attributes

    asked = _asked(case, [(key, item, None, in_gold(item)) for key, item in items])
    left = alone_items(
        case,
        {question.key for question in asked},
        lambda decision: any(
            supersedes(question, decision)
            for question in asked
            if question.open or decision.choice is Choice.RULE
        ),
    )
    return [*asked, *_asked(case, [(key, item, None, True) for key, item in left])]


def relation_questions(case: Case, about_spans: Iterable[Question]) -> list[Question]:
    """The questions about relations whose two ends stand in gold."""
    spans = {work.layer: {span.id: span for span in work.spans} for work in case.works}
    relations = {work.layer: work.relations for work in case.works}
    held = {(relation.head, relation.tail, relation.type) for relation in case.gold.relations}
    found = []
    for ends, by_name in between_ends(
        relations, _gold_ends(case.gold, relations, about_spans)
    ).items():
        agreed, differing = align(by_name, list(relations))
        rows = [(Difference.SAME, row) for row in agreed]
        rows += [(Difference.RELATION, row) for row in differing]
        for difference, row in rows:
            item = _relation_item(case, spans, difference, row)
            kind = next(entry.type for entries in row.values() for entry in entries)
            found.append((relation_key(item), item, ends, (*ends, kind) in held))
    return _asked(case, found)


def supersedes(question: Question, decision: Decision) -> bool:
    """Whether ``decision`` was on this question or on an earlier version of it.

    Of a decision under another key, only the caller can know that it has no question any more.
    """
    if question.key == decision.key:
        return True
    if question.key.partition(":")[0] != decision.key.partition(":")[0]:
        return False
    return any(
        not set(ids).isdisjoint(decision.offered.get(name, ()))
        for name, ids in question.offered.items()
    )


def span_key(item: Disagreement) -> str:
    """The key of a question about spans."""
    return "span:" + _digest(
        item,
        {
            name: sorted(
                [span.start, span.end, span.label, sorted(span.attributes.items())]
                for span in spans
            )
            for name, spans in item.spans.items()
        },
    )


def relation_key(item: Disagreement) -> str:
    """The key of a question about a relation: its type, and the ranges that each gave its ends."""
    return "relation:" + _digest(
        item,
        {
            name: [
                [entry.type, *([end.start, end.end, end.label] for end in item.spans[name])]
                for entry in entries
            ]
            for name, entries in item.relations.items()
        },
    )


def _digest(item: Disagreement, offered: Mapping[str, object]) -> str:
    told = json.dumps([item.article, offered], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _asked(
    case: Case,
    found: Sequence[tuple[str, Disagreement, tuple[ItemId, ItemId] | None, bool]],
) -> list[Question]:
    current = {key for key, *_ in found}
    earlier = [
        decision
        for decision in case.gold.decisions
        if decision.choice not in (Choice.RULE, Choice.ASK) and decision.key not in current
    ]
    by_key, asked_back = _by_key(case.gold.decisions)
    asked = []
    for key, item, ends, in_gold in found:
        standing, *others = by_key.get(key, [None])
        question = Question(key, item, standing, False, ends, tuple(filter(None, others)))
        if standing is None:
            to_judge = item.difference is not Difference.SAME or (
                not in_gold and any(supersedes(question, decision) for decision in earlier)
            )
            question = replace(question, open=to_judge)
        elif others:
            contested = is_contested(item, standing, question.others, case.gold)
            question = replace(question, open=contested, contested=contested)
        asked.append(replace(question, asked_back=asked_back.get(key)))
    return asked


def _by_key(
    decisions: Iterable[Decision],
) -> tuple[dict[str, list[Decision | None]], dict[str, Decision]]:
    """The decisions on each question, latest first, and what was asked back about it."""
    by_key: dict[str, list[Decision | None]] = {}
    asked_back: dict[str, Decision] = {}
    for decision in sorted(decisions, key=lambda one: (one.time, one.id), reverse=True):
        if decision.choice is Choice.ASK:
            asked_back.setdefault(decision.key, decision)
        else:
            by_key.setdefault(decision.key, []).append(decision)
    return by_key, asked_back


def _gold_ends(
    gold: Work, names: Iterable[str], about_spans: Iterable[Question]
) -> dict[str, dict[ItemId, ItemId]]:
    """For each annotator, the gold span that stands for each of her spans."""
    by_id = {span.id: span for span in gold.spans}
    by_range = {(span.start, span.end, span.label): span for span in gold.spans}
    ends: dict[str, dict[ItemId, ItemId]] = {name: {} for name in names}
    for question in about_spans:
        if question.alone:
            continue
        for name, spans in question.item.spans.items():
            places = ends[name]
            for span in spans:
                standing = None
                if question.decision is not None:
                    made = [by_id[made] for made in question.decision.gold if made in by_id]
                    standing = _stands_for(span, made)
                elif question.difference is Difference.SAME:
                    standing = by_range.get((span.start, span.end, span.label))
                if standing is not None:
                    places[span.id] = standing.id
    return ends


def _stands_for(span: Span, made: Sequence[Span]) -> Span | None:
    """Of the gold spans made from an item, the one most like ``span``."""
    return max(
        made,
        key=lambda gold: (
            (gold.start, gold.end, gold.label) == (span.start, span.end, span.label),
            jaccard(gold, span),
            -gold.start,
        ),
        default=None,
    )


def _relation_item(
    case: Case, spans: Mapping[str, Mapping[ItemId, Span]], difference: Difference, row: Row
) -> Disagreement:
    ends = {
        name: tuple(
            spans[name][end] for relation in entries for end in (relation.head, relation.tail)
        )
        for name, entries in row.items()
    }
    return Disagreement(case.article, difference, ends, relations=row)
