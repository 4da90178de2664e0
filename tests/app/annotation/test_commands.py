"""Each order gives the act that does it, refuses what cannot be, and is None when nothing changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.annotation import (
    AddRelation,
    AddSpan,
    EditSpan,
    RemoveRelation,
    RemoveSpan,
    SetRemark,
    SetState,
)
from app.annotation.commands import Command
from app.errors import NotFoundError, SpanRefusedError
from app.model import (
    Act,
    ArticleId,
    Change,
    ItemId,
    Progress,
    Relation,
    Remark,
    Scheme,
    Span,
    State,
    Work,
    text_order,
)

SCHEME = Scheme.from_toml(
    (Path(__file__).parents[3] / "resources/schemes/officials-agencies-commitments.toml").read_text(
        encoding="utf-8"
    )
)
ARTICLE = ArticleId("a1")


def span(name: str, start: int, end: int, label: str, **attributes: str) -> Span:
    return Span(ItemId(name), ARTICLE, "siti", start, end, label, attributes)


def relation(name: str, kind: str, head: str, tail: str) -> Relation:
    return Relation(ItemId(name), ARTICLE, "siti", kind, ItemId(head), ItemId(tail))


AGENCY = span("agency", 0, 5, "AGENCY", kind="police", country="TH")
OFFICIAL = span("official", 0, 9, "OFFICIAL", role="minister", country="TH")
COMMITMENT = span("commitment", 10, 30, "COMMITMENT", force="pledge")
BY_AGENCY = relation("by-agency", "made_by", "commitment", "agency")
TO_OFFICIAL = relation("to-official", "made_to", "commitment", "official")
WORK = Work(ARTICLE, "siti", (OFFICIAL, AGENCY, COMMITMENT), (BY_AGENCY, TO_OFFICIAL))


def change(command: Command, work: Work = WORK) -> Change:
    """The one change of the act that ``command`` gives."""
    act = command.act(work, SCHEME)
    assert isinstance(act, Act)
    assert act.who == "siti"
    assert act.reverts is None
    (only,) = act.changes
    assert (only.article, only.layer) == (ARTICLE, "siti")
    return only


def title(command: Command, work: Work = WORK) -> str:
    act = command.act(work, SCHEME)
    assert act is not None
    return act.title


# AddSpan


def test_a_span_is_added_with_a_new_id_and_its_attributes() -> None:
    command = AddSpan(2, 4, "AGENCY", {"country": "VN"})
    first, second = change(command), change(command)
    assert first.removed == ()
    (added,) = first.added
    assert isinstance(added, Span)
    assert replace(added, id=ItemId("x")) == span("x", 2, 4, "AGENCY", country="VN")
    assert added.id != second.added[0].id
    assert title(command) == "Mark AGENCY"


def test_spans_may_nest_cross_and_share_a_range_but_not_with_the_same_label() -> None:
    for start, end in ((1, 3), (3, 12), (0, 40)):
        assert change(AddSpan(start, end, "AGENCY")).added
    assert change(AddSpan(0, 5, "OFFICIAL")).added
    assert AddSpan(0, 5, "AGENCY").act(WORK, SCHEME) is None


def test_a_label_that_the_scheme_has_not_is_refused() -> None:
    with pytest.raises(SpanRefusedError, match="no label 'PERSON'"):
        AddSpan(0, 5, "PERSON").act(WORK, SCHEME)


# RemoveSpan


def test_a_removed_span_takes_its_relations_along() -> None:
    assert change(RemoveSpan("agency")).removed == (BY_AGENCY, AGENCY)
    assert change(RemoveSpan("commitment")).removed == (BY_AGENCY, TO_OFFICIAL, COMMITMENT)
    assert change(RemoveSpan("agency")).added == ()
    assert title(RemoveSpan("agency")) == "Remove AGENCY"


def test_a_span_that_is_not_there_cannot_be_removed_or_edited() -> None:
    for command in (
        RemoveSpan("x"),
        EditSpan("x", note="n"),
        AddRelation("made_by", "x", "agency"),
    ):
        with pytest.raises(NotFoundError, match="no span 'x'"):
            command.act(WORK, SCHEME)


# EditSpan


@pytest.mark.parametrize(
    ("command", "new", "says"),
    [
        (EditSpan("agency", start=1), replace(AGENCY, start=1), "Move the edge of AGENCY"),
        (EditSpan("agency", end=9), replace(AGENCY, end=9), "Move the edge of AGENCY"),
        (EditSpan("agency", start=3, end=4), replace(AGENCY, start=3, end=4), "Move the edge"),
        (EditSpan("agency", note="why"), replace(AGENCY, note="why"), "Note on AGENCY"),
        (EditSpan("agency", unsure=True), replace(AGENCY, unsure=True), "Unsure about AGENCY"),
        (
            EditSpan("agency", attributes={"country": "VN"}),
            span("agency", 0, 5, "AGENCY", kind="police", country="VN"),
            "Set country of AGENCY",
        ),
        (
            EditSpan("agency", attributes={"country": ""}),
            span("agency", 0, 5, "AGENCY", kind="police"),
            "Set country of AGENCY",
        ),
        (
            EditSpan("agency", attributes={"country": "", "kind": ""}),
            span("agency", 0, 5, "AGENCY"),
            "Set country, kind of AGENCY",
        ),
    ],
)
def test_an_edit_changes_what_it_names_and_nothing_else(
    command: EditSpan, new: Span, says: str
) -> None:
    edit = change(command)
    assert (edit.removed, edit.added) == ((AGENCY,), (new,))
    assert title(command).startswith(says)


@pytest.mark.parametrize(
    "command",
    [
        EditSpan("agency"),
        EditSpan("agency", label="AGENCY", start=0, end=5, note="", unsure=False, attributes={}),
        EditSpan("agency", attributes={"country": "TH"}),
        EditSpan("commitment", attributes={"deadline": ""}),
    ],
)
def test_an_edit_that_changes_nothing_is_no_act(command: EditSpan) -> None:
    assert command.act(WORK, SCHEME) is None


def test_doubt_can_be_taken_back() -> None:
    work = replace(WORK, spans=(replace(AGENCY, unsure=True),))
    command = EditSpan("agency", unsure=False)
    assert change(command, work).added == (AGENCY,)
    assert title(command, work) == "Sure about AGENCY"


def test_a_new_label_keeps_the_attributes_that_it_also_has_and_the_relations_that_fit() -> None:
    command = EditSpan("agency", label="OFFICIAL")
    relabelled = change(command)
    assert relabelled.removed == (AGENCY,)
    assert relabelled.added == (span("agency", 0, 5, "OFFICIAL", country="TH"),)
    assert title(command) == "Relabel AGENCY as OFFICIAL"


def test_a_new_label_drops_the_relations_that_no_longer_fit() -> None:
    as_tail = change(EditSpan("agency", label="COMMITMENT"))
    assert as_tail.removed == (BY_AGENCY, AGENCY)
    assert as_tail.added == (span("agency", 0, 5, "COMMITMENT"),)
    as_head = change(EditSpan("commitment", label="AGENCY"))
    assert as_head.removed == (BY_AGENCY, TO_OFFICIAL, COMMITMENT)


def test_an_attribute_may_come_with_the_new_label_that_has_it() -> None:
    edit = change(EditSpan("agency", label="OFFICIAL", attributes={"role": "chief"}))
    assert edit.added == (span("agency", 0, 5, "OFFICIAL", country="TH", role="chief"),)


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (EditSpan("agency", label="PERSON"), "no label 'PERSON'"),
        (EditSpan("agency", attributes={"country": "Thailand"}), "is no country code"),
        (EditSpan("agency", attributes={"colour": "red"}), "AGENCY has no attribute 'colour'"),
        (EditSpan("agency", attributes={"colour": ""}), "AGENCY has no attribute 'colour'"),
        (EditSpan("agency", "OFFICIAL", attributes={"kind": "police"}), "OFFICIAL has no attrib"),
        (EditSpan("agency", attributes={"kind": "club"}), "kind cannot be 'club'"),
    ],
)
def test_an_edit_that_the_scheme_refuses_is_refused(command: EditSpan, says: str) -> None:
    with pytest.raises(SpanRefusedError, match=says):
        command.act(WORK, SCHEME)


def test_an_edit_never_makes_two_of_the_same_range_and_label() -> None:
    other = span("other", 0, 9, "AGENCY")
    work = replace(WORK, spans=tuple(sorted((*WORK.spans, other), key=text_order)))
    for command in (EditSpan("agency", end=9), EditSpan("official", label="AGENCY")):
        with pytest.raises(SpanRefusedError, match="the same range is marked AGENCY already"):
            command.act(work, SCHEME)
    twins = sorted((*WORK.spans, span("twin", 0, 5, "AGENCY")), key=text_order)
    twin = replace(work, spans=tuple(twins))
    assert change(EditSpan("agency", note="n"), twin).added, "what came as twins may be edited"


# relations


def test_a_relation_is_added_between_labels_that_it_joins() -> None:
    command = AddRelation("made_by", "commitment", "official")
    (added,) = change(command).added
    assert isinstance(added, Relation)
    assert (added.type, added.head, added.tail) == ("made_by", "commitment", "official")
    assert title(command) == "Relate made_by"


def test_a_relation_that_is_drawn_already_is_no_act() -> None:
    assert AddRelation("made_by", "commitment", "agency").act(WORK, SCHEME) is None
    assert change(AddRelation("made_to", "commitment", "agency")).added


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (AddRelation("likes", "commitment", "agency"), "no relation 'likes'"),
        (
            AddRelation("made_by", "agency", "official"),
            "made_by cannot go from AGENCY to OFFICIAL. It goes from COMMITMENT to OFFICIAL or",
        ),
        (AddRelation("made_by", "commitment", "commitment"), "from COMMITMENT to COMMITMENT"),
    ],
)
def test_a_relation_that_the_scheme_refuses_is_refused(command: AddRelation, says: str) -> None:
    with pytest.raises(SpanRefusedError, match=says):
        command.act(WORK, SCHEME)


def test_a_relation_is_removed_alone_and_only_once() -> None:
    command = RemoveRelation("by-agency")
    removed = change(command)
    assert (removed.removed, removed.added) == ((BY_AGENCY,), ())
    assert title(command) == "Remove made_by"
    assert RemoveRelation("x").act(WORK, SCHEME) is None


# progress


def test_the_first_state_removes_none_and_the_next_removes_the_old() -> None:
    first = change(SetState(State.STARTED))
    assert first.removed == ()
    assert first.added == (Progress(ARTICLE, "siti", State.STARTED),)
    work = replace(WORK, state=State.STARTED)
    then = change(SetState(State.DONE), work)
    assert then.removed == first.added
    assert then.added == (Progress(ARTICLE, "siti", State.DONE),)
    assert title(SetState(State.DONE), work) == "Article done"


def test_the_same_state_again_is_no_act() -> None:
    assert SetState(State.DONE).act(replace(WORK, state=State.DONE), SCHEME) is None


# what is said of the article as a whole


def test_a_remark_keeps_what_is_not_said_anew_and_an_empty_one_takes_it_away() -> None:
    first = change(SetRemark(note="lead contradicts the body"))
    said = Remark(ARTICLE, "siti", "lead contradicts the body")
    assert (first.removed, first.added) == ((), (said,))
    doubt = change(SetRemark(unsure=True), replace(WORK, remark=said))
    both = replace(said, unsure=True)
    assert (doubt.removed, doubt.added) == ((said,), (both,))
    assert title(SetRemark(unsure=True), replace(WORK, remark=said)) == "Unsure about the article"
    gone = change(SetRemark(note="", unsure=False), replace(WORK, remark=both))
    assert (gone.removed, gone.added) == ((both,), ())


def test_the_same_remark_again_is_no_act() -> None:
    assert SetRemark(note="", unsure=False).act(WORK, SCHEME) is None
    held = replace(WORK, remark=Remark(ARTICLE, "siti", "why"))
    assert SetRemark(note="why").act(held, SCHEME) is None


def test_what_a_retired_label_holds_may_still_be_edited() -> None:
    source = SCHEME.source.replace('name = "AGENCY"\n', 'name = "AGENCY"\nretired = true\n', 1)
    retired = Scheme.from_toml(source)
    assert retired.label("AGENCY").retired
    act = EditSpan("agency", unsure=True).act(WORK, retired)
    assert act is not None
    assert act.changes[0].added[0] == replace(AGENCY, unsure=True)
    with pytest.raises(SpanRefusedError):
        EditSpan("official", label="AGENCY").act(WORK, retired)
