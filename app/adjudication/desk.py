"""The reviewer's desk: verdicts on the questions of one article become what stands in its gold.

What gold is to have is written on the ``sheet``, who decided so in the ``record``.

Trap: a gold span that two decisions came to is removed only when neither holds it any more.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from app.adjudication.case import Case
from app.adjudication.keys import RELATION
from app.adjudication.question import Question, standing_on
from app.adjudication.record import Record, Verdict
from app.adjudication.relation_questions import relation_questions
from app.adjudication.sheet import Sheet
from app.adjudication.span_questions import span_items, span_questions
from app.adjudication.verdicts import told
from app.adjudication.version import Version, place_of
from app.comparison.disagreement import Difference, Disagreement
from app.model import Choice, ChosenRelation, ItemId, text_order


class Desk:
    """Writes verdicts on the questions of ``case``; ``sheet.change()`` says what came of them."""

    def __init__(self, case: Case) -> None:
        self.items = span_items(case)
        self.sheet = Sheet(case)
        self.record = Record(self.sheet)

    def about_spans(self) -> list[Question]:
        """The questions about spans as they now stand."""
        return span_questions(self.sheet.as_case(), self.items)

    def about_relations(self) -> list[Question]:
        """The questions about relations as they now stand."""
        case = self.sheet.as_case()
        return relation_questions(case, span_questions(case, self.items))

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
        if verdict.keeps(question):
            return self.record.keep(question, verdict)
        sheet, record = self.sheet, self.record
        carried = [made for one in question.decisions for made in one.gold]
        before = record.outcomes(question)
        noted = question.difference is Difference.NOTE
        if noted:
            wanted = [replace(version, note=version.note or "") for version in wanted]
        wanted = tuple(wanted)
        gold = sheet.place(wanted, self._free_spans(question, standing, verdict))
        own = sheet.owned()
        kept = [made for made in carried if made in sheet.relations and made not in own]
        chosen = [one.chosen for one in wanted] if verdict.choice is Choice.EDIT else []
        record.write(question, verdict, (*gold, *kept), chosen)
        came_to = told(tuple(sheet.spans[made] for made in gold), noted=noted)
        record.let_hold(before, came_to, gold)
        return gold

    def _free_spans(
        self, question: Question, standing: Collection[ItemId], verdict: Verdict
    ) -> list[ItemId]:
        """The gold spans that stand for the question and that no other decision holds.

        The relations of a reviewer's own that she decided with it go, unless she edits it again.
        """
        sheet = self.sheet
        made = self.record.forget(question, standing, verdict)
        owned = sheet.owned()
        if verdict.choice is not Choice.EDIT:
            for relation in made & sheet.relations.keys() - owned:
                del sheet.relations[relation]
        offered = {place_of(span) for span in question.item.all_spans}
        return [
            span.id
            for span in sorted(sheet.spans.values(), key=text_order)
            if span.id not in owned and (span.id in made or place_of(span) in offered)
        ]

    def settle_relation(
        self,
        question: Question,
        types: Collection[str],
        verdict: Verdict,
        standing: Collection[ItemId],
    ) -> None:
        """Let relations of ``types``, and no other offered one, run between the question's ends."""
        assert question.ends is not None
        if verdict.keeps(question):
            self.record.keep(question, verdict)
            return
        sheet, record = self.sheet, self.record
        before = record.outcomes(question)
        offered = types_of(question.item)
        between = sheet.between(question.ends)
        free = record.forget(question, standing, verdict) & sheet.relations.keys()
        free |= {made for kind, made in between.items() if kind in offered}
        gold = tuple(
            between.get(kind) or sheet.join(question.ends, kind) for kind in sorted(set(types))
        )
        for relation in free - sheet.owned(RELATION) - set(gold):
            sheet.drop(relation)
        drawn = map(ChosenRelation, sorted(set(types))) if verdict.choice is Choice.EDIT else ()
        record.write(question, verdict, gold, drawn)
        record.let_hold(before, told(tuple(sheet.relations[made] for made in gold)), gold)

    def bring_agreed(self, ends: Collection[ItemId], reviewer: str, time: str) -> None:
        """Bring the relations along that all annotators hold at one of the gold spans ``ends``."""
        if not any(work.relations for work in self.sheet.case.works):  # only sooner
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
                and not set(ends).isdisjoint(question.ends)
            ):
                types = types_of(question.item)
                if not any(self.sheet.runs(question.ends, kind) for kind in types):
                    self.settle_relation(question, types, verdict, standing)


def types_of(item: Disagreement) -> set[str]:
    """The types of the relations that are offered."""
    return {one.type for entries in item.relations.values() for one in entries}
