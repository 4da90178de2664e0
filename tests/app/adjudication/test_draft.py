"""A reviewer's own version with attributes, note and relations is one decision, and one undo."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.adjudication import (
    edit,
    open_questions,
    provenance,
    questions,
    reject,
    take,
    unanimous,
)
from app.adjudication.draft import Draft
from app.annotation import AddRelation, EditSpan, RemoveRelation
from app.errors import ConflictError, SpanRefusedError
from app.model import Choice, Scheme, Span

SCHEME = Scheme.from_toml(
    (
        Path(__file__).parents[3] / "resources" / "schemes" / "officials-agencies-commitments.toml"
    ).read_text("utf-8")
)
"""A COMMITMENT is made by an OFFICIAL or an AGENCY."""


class Desk:
    """A bench and the drafts made on it, each decided a minute later."""

    def __init__(self, hands, *works) -> None:
        self.bench = hands.Bench(list(works))
        self.now = hands.now
        self.bench.apply(unanimous(self.bench.cases(), **self.why).act)

    @property
    def why(self):
        self.now += timedelta(minutes=1)
        return {"reviewer": "rev", "now": self.now}

    def about(self, start: int):
        (found,) = [
            one
            for one in questions(self.bench.case())
            if one.item.start == start and not one.item.relations
        ]
        return found

    def draft(self, start: int) -> Draft:
        return Draft(self.bench.case(), self.about(start), SCHEME)

    def decide(self, draft: Draft, start: int, end: int, label: str = ""):
        made = draft.marked(start, end, label)
        asked = self.about(0)
        act = edit(
            self.bench.case(),
            asked,
            [made.version],
            added=made.added,
            removed=made.removed,
            **self.why,
        )
        return self.bench.apply(act)

    def gold(self, label: str) -> Span:
        (span,) = [one for one in self.bench.case().gold.spans if one.label == label]
        return span

    @property
    def arrows(self):
        work = self.bench.case().gold
        return [
            (one.type, work.span(one.head).label, work.span(one.tail).label)
            for one in work.relations
        ]


@pytest.fixture
def desk(hands):
    """A COMMITMENT with two boundaries, and an OFFICIAL and an AGENCY on which both agree."""
    both = [(20, 30, "OFFICIAL"), (40, 50, "AGENCY")]
    return Desk(
        hands,
        hands.work("ann", [(0, 9, "COMMITMENT"), *both]),
        hands.work("bo", [(0, 12, "COMMITMENT"), *both]),
    )


def test_attributes_note_and_relation_are_decided_with_the_range_in_one_act(desk) -> None:
    before = dict(desk.bench.gold["x"])
    draft = desk.draft(0)
    draft.order(EditSpan(draft.span.id, attributes={"deadline": "2027-01-02"}))
    draft.order(EditSpan(draft.span.id, note="as the guideline has it", unsure=True))
    draft.order(AddRelation("made_by", draft.span.id, desk.gold("OFFICIAL").id))
    assert desk.bench.gold["x"] == before
    act = desk.decide(draft, 0, 11)
    made = desk.gold("COMMITMENT")
    assert (made.start, made.end, made.note, made.unsure) == (
        0,
        11,
        "as the guideline has it",
        True,
    )
    assert made.attributes == {"deadline": "2027-01-02"}
    assert desk.arrows == [("made_by", "COMMITMENT", "OFFICIAL")]
    told = provenance(desk.bench.case().gold)
    (relation,) = desk.bench.case().gold.relations
    assert {(told[one].source, told[one].by) for one in (made.id, relation.id)} == {
        ("adjudicated", "rev")
    }
    assert list(open_questions(desk.bench.cases())) == []
    assert desk.bench.acts[-1] is act
    desk.bench.undo_all()
    assert not desk.bench.gold["x"]


def test_edited_again_it_begins_with_what_gold_has_and_keeps_it(desk) -> None:
    draft = desk.draft(0)
    draft.order(EditSpan(draft.span.id, note="see rule 2", attributes={"deadline": "2027"}))
    draft.order(AddRelation("made_by", draft.span.id, desk.gold("AGENCY").id))
    desk.decide(draft, 0, 11)
    again = desk.draft(0)
    assert (again.span.note, again.span.attributes) == ("see rule 2", {"deadline": "2027"})
    assert len(again.work.relations_of(again.span.id)) == 1
    desk.decide(again, 0, 10)
    made = desk.gold("COMMITMENT")
    assert (made.end, made.note, made.attributes) == (10, "see rule 2", {"deadline": "2027"})
    assert desk.arrows == [("made_by", "COMMITMENT", "AGENCY")]
    third = desk.draft(0)
    third.order(RemoveRelation(third.work.relations_of(third.span.id)[0].id))
    third.order(EditSpan(third.span.id, note="", attributes={"deadline": ""}))
    desk.decide(third, 0, 10)
    made = desk.gold("COMMITMENT")
    assert (made.note, made.attributes, desk.arrows) == ("", {}, [])


@pytest.mark.parametrize("order", [take, reject])
def test_who_changes_her_mind_leaves_nothing_of_it(desk, order) -> None:
    draft = desk.draft(0)
    draft.order(EditSpan(draft.span.id, attributes={"deadline": "2027"}))
    draft.order(AddRelation("made_by", draft.span.id, desk.gold("OFFICIAL").id))
    desk.decide(draft, 0, 11)
    named = ("ann",) if order is take else ()
    desk.bench.apply(order(desk.bench.case(), desk.about(0), *named, **desk.why))
    assert desk.arrows == []
    assert all(not one.attributes for one in desk.bench.case().gold.spans)
    desk.bench.undo_all()
    assert not desk.bench.gold["x"]


def test_a_relation_that_the_annotators_hold_is_decided_with_it(hands) -> None:
    arrow = [(0, 1, "made_by")]
    spans = [(20, 30, "OFFICIAL")]
    desk = Desk(
        hands,
        hands.work("ann", [(0, 9, "COMMITMENT"), *spans], arrow),
        hands.work("bo", [(0, 12, "COMMITMENT"), *spans], arrow),
    )
    kept = desk.draft(0)
    assert [one.type for one in kept.work.relations] == ["made_by"]
    desk.decide(kept, 0, 11)
    assert desk.arrows == [("made_by", "COMMITMENT", "OFFICIAL")]
    (asked,) = [one for one in questions(desk.bench.case()) if one.item.relations]
    assert asked.decision.choice is Choice.RULE
    without = desk.draft(0)
    without.order(RemoveRelation(without.work.relations[0].id))
    desk.decide(without, 0, 11)
    assert desk.arrows == []
    (asked,) = [one for one in questions(desk.bench.case()) if one.item.relations]
    assert (asked.open, asked.decision.choice) == (False, Choice.REJECT)
    assert unanimous(desk.bench.cases(), **desk.why).act is None
    back = desk.draft(0)
    back.order(AddRelation("made_by", back.span.id, desk.gold("OFFICIAL").id))
    desk.decide(back, 0, 11)
    assert desk.arrows == [("made_by", "COMMITMENT", "OFFICIAL")]
    (asked,) = [one for one in questions(desk.bench.case()) if one.item.relations]
    assert asked.decision.choice is Choice.EDIT


def test_an_open_relation_that_was_not_touched_stays_open(hands) -> None:
    spans = [(20, 30, "OFFICIAL")]
    desk = Desk(
        hands,
        hands.work("ann", [(0, 9, "COMMITMENT"), *spans], [(0, 1, "made_by")]),
        hands.work("bo", [(0, 12, "COMMITMENT"), *spans]),
    )
    desk.decide(desk.draft(0), 0, 11)
    (left,) = open_questions(desk.bench.cases())
    assert left.item.relations


def test_what_another_label_cannot_have_is_left_out_or_refused(desk) -> None:
    draft = desk.draft(0)
    draft.order(EditSpan(draft.span.id, attributes={"deadline": "2027"}))
    assert draft.marked(0, 9, "AGENCY").version.attributes == {}
    draft.order(AddRelation("made_by", draft.span.id, desk.gold("OFFICIAL").id))
    with pytest.raises(SpanRefusedError, match="made_by cannot join AGENCY and OFFICIAL"):
        draft.marked(0, 9, "AGENCY")
    with pytest.raises(SpanRefusedError, match="no attribute"):
        draft.order(EditSpan(draft.span.id, attributes={"colour": "red"}))


def test_a_relation_to_what_left_gold_meanwhile_is_refused(desk) -> None:
    draft = desk.draft(0)
    draft.order(AddRelation("made_by", draft.span.id, desk.gold("OFFICIAL").id))
    desk.bench.apply(reject(desk.bench.case(), desk.about(20), **desk.why))
    with pytest.raises(ConflictError, match="not in gold any more"):
        desk.decide(draft, 0, 11)
