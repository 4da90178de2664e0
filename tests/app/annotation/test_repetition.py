"""The last thing done to a span is done again to the next, all of it at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.annotation import (
    AddRelation,
    AddSpan,
    Deed,
    DuplicateSpan,
    Edge,
    EditSpan,
    Grain,
    Ground,
    JoinSpans,
    RemoveSpan,
    Repetition,
    SetRemark,
    SetState,
    SplitSpan,
)
from app.annotation.commands import Command
from app.model import ArticleId, ItemId, Scheme, Span, State, Work

SCHEME = Scheme.from_toml(
    (Path(__file__).parents[3] / "resources/schemes/officials-agencies-commitments.toml").read_text(
        encoding="utf-8"
    )
)
ARTICLE = ArticleId("a")
GROUND = Ground("Menteri Luar Negeri Laos")
OTHER = Span(ItemId("other"), ARTICLE, "siti", 8, 12, "OFFICIAL", {"role": "chief"})
FIRST = Span(ItemId("first"), ARTICLE, "siti", 0, 12, "OFFICIAL")
PROMISE = Span(ItemId("promise"), ARTICLE, "siti", 20, 24, "COMMITMENT")
NOTHING = (3, 3)


def done(repetition: Repetition, command: Command, *spans: Span) -> Span:
    """Carry ``command`` out on these spans; the span it made or changed."""
    act = command.act(Work(ARTICLE, "siti", spans), SCHEME)
    assert act is not None
    repetition.carried_out(command, act)
    made = [item for item in act.changes[0].added if isinstance(item, Span)]
    return made[0] if made else OTHER


def test_without_a_last_act_nothing_is_repeated() -> None:
    assert Repetition().again(GROUND, OTHER, (0, 7)) is None


def test_a_label_and_what_was_said_of_it_bit_by_bit_is_said_at_once() -> None:
    repetition = Repetition()
    span = done(repetition, AddSpan(0, 7, "AGENCY"))
    span = done(repetition, EditSpan(span.id, attributes={"kind": "police"}), span)
    done(repetition, EditSpan(span.id, attributes={"country": "VN"}), span)
    said = {"kind": "police", "country": "VN"}
    assert repetition.again(GROUND, None, (8, 12)) == AddSpan(8, 12, "AGENCY", said)
    assert repetition.again(GROUND, OTHER, NOTHING) == EditSpan(
        OTHER.id, label="AGENCY", attributes=said
    )
    assert repetition.again(GROUND, None, NOTHING) is None


def test_a_doubt_is_said_again_and_not_what_was_done_before_it() -> None:
    repetition = Repetition()
    repetition.edge_moved(Edge.END, 1, Grain.WORD)
    span = Span(ItemId("s"), ARTICLE, "siti", 0, 7, "AGENCY")
    done(repetition, EditSpan(span.id, unsure=True), span)
    assert repetition.again(GROUND, OTHER, NOTHING) == EditSpan(
        OTHER.id, attributes={}, unsure=True
    )


def test_attributes_said_of_another_span_are_repeated_alone() -> None:
    repetition = Repetition()
    done(repetition, AddSpan(0, 7, "AGENCY"))
    done(repetition, EditSpan(OTHER.id, attributes={"country": "TH"}), OTHER)
    assert repetition.again(GROUND, OTHER, NOTHING) == EditSpan(
        OTHER.id, attributes={"country": "TH"}
    )
    assert repetition.again(GROUND, OTHER, (0, 7)) is None


def test_a_relabel_and_a_double_are_labels() -> None:
    for command in (EditSpan(OTHER.id, label="AGENCY"), DuplicateSpan(OTHER.id, "AGENCY")):
        repetition = Repetition()
        done(repetition, command, OTHER)
        again = repetition.again(GROUND, None, (0, 7))
        assert isinstance(again, AddSpan)
        assert again.label == "AGENCY"


def test_a_moved_edge_is_moved_again() -> None:
    repetition = Repetition()
    repetition.edge_moved(Edge.END, 1, Grain.WORD)
    assert repetition.again(GROUND, OTHER, NOTHING) == EditSpan(OTHER.id, start=8, end=19)
    assert repetition.again(GROUND, None, (0, 7)) is None


def test_a_note_belongs_to_its_span_and_adds_nothing_to_what_was_said_of_it() -> None:
    repetition = Repetition()
    span = done(repetition, AddSpan(0, 7, "AGENCY"))
    done(repetition, EditSpan(span.id, note="x"), span)
    assert repetition.again(GROUND, None, (8, 12)) == AddSpan(8, 12, "AGENCY", {})


@pytest.mark.parametrize(
    ("command", "deed"),
    [
        (SplitSpan(FIRST.id, 3, 4), Deed.SPLIT),
        (JoinSpans((FIRST.id, OTHER.id)), Deed.JOINED),
        (RemoveSpan(OTHER.id), Deed.REMOVED),
        (EditSpan(OTHER.id, note="x"), Deed.ONCE),
        (EditSpan(OTHER.id, start=9), Deed.ONCE),
        (AddRelation("made_by", PROMISE.id, OTHER.id), Deed.ONCE),
    ],
)
def test_what_says_nothing_of_its_span_takes_the_place_of_the_label_before(command, deed) -> None:
    repetition = Repetition()
    done(repetition, AddSpan(13, 19, "AGENCY"))
    done(repetition, command, FIRST, OTHER, PROMISE)
    assert repetition.deed is deed
    assert repetition.again(GROUND, None, (0, 7)) is None
    expected = RemoveSpan(OTHER.id) if deed is Deed.REMOVED else None
    assert repetition.again(GROUND, OTHER, NOTHING) == expected
    assert repetition.label == "AGENCY", "which is still the last label"


def test_a_growth_is_the_last_act_until_it_is_taken_back() -> None:
    repetition = Repetition()
    done(repetition, AddSpan(0, 7, "AGENCY"))
    repetition.grew()
    assert repetition.deed is Deed.GROWN
    repetition.shrank()
    assert repetition.deed is Deed.ONCE


def test_what_is_said_of_the_article_leaves_no_trace() -> None:
    repetition = Repetition()
    assert repetition.is_empty
    done(repetition, AddSpan(0, 7, "AGENCY"))
    for command in (SetState(State.DONE), SetRemark(note="x")):
        done(repetition, command)
    assert repetition.again(GROUND, None, (8, 12)) == AddSpan(8, 12, "AGENCY", {})


def test_what_was_said_of_many_places_at_once_is_said_again() -> None:
    repetition = Repetition()
    repetition.said("AGENCY", {"kind": "police"})
    assert repetition.again(GROUND, None, (8, 12)) == AddSpan(8, 12, "AGENCY", {"kind": "police"})
