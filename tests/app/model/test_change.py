"""A change turned round is its own undo, and an act turned round undoes its changes last first."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.model import (
    Act,
    ActId,
    ArticleId,
    Change,
    Item,
    ItemId,
    Progress,
    Relation,
    Remark,
    Span,
    State,
)

ARTICLE = ArticleId("a")
ids = st.text("abc", min_size=1, max_size=3).map(ItemId)
spans = st.builds(
    Span,
    ids,
    st.just(ARTICLE),
    st.just("siti"),
    st.integers(0, 5),
    st.integers(6, 9),
    st.sampled_from(["AGENCY", "OFFICIAL"]),
    st.dictionaries(st.sampled_from(["kind", "country"]), st.text(max_size=2)),
)
relations = st.builds(
    Relation, ids, st.just(ARTICLE), st.just("siti"), st.just("made_by"), ids, ids
)
progress = st.builds(Progress, st.just(ARTICLE), st.just("siti"), st.sampled_from(State))
remarks = st.builds(Remark, st.just(ARTICLE), st.just("siti"), st.text(max_size=2), st.booleans())
items = st.lists(st.one_of(spans, relations, progress, remarks), max_size=5).map(tuple)
changes = st.builds(Change, st.just(ARTICLE), st.just("siti"), items, items)


def applied(change: Change, held: dict[str, Item]) -> dict[str, Item]:
    kept = {key: item for key, item in held.items() if item not in change.removed}
    return {**kept, **{f"{type(item).__name__} {item.id}": item for item in change.added}}


@settings(max_examples=40)
@given(changes)
def test_a_change_turned_round_twice_is_itself(change: Change) -> None:
    assert change.reverse().reverse() == change
    assert bool(change.reverse()) == bool(change)
    assert (change.reverse().article, change.reverse().layer) == (change.article, change.layer)


@settings(max_examples=40)
@given(st.lists(spans, max_size=6, unique_by=lambda span: span.id), st.data())
def test_a_change_and_then_its_reverse_leave_all_as_it_was(held: list[Span], data) -> None:
    removed = data.draw(st.lists(st.sampled_from(held), unique=True) if held else st.just([]))
    taken = {span.id for span in held} - {span.id for span in removed}
    added = [
        span
        for span in data.draw(st.lists(spans, unique_by=lambda span: span.id))
        if span.id not in taken
    ]
    change = Change(ARTICLE, "siti", tuple(removed), tuple(added))
    before = {f"Span {span.id}": span for span in held}
    assert applied(change.reverse(), applied(change, before)) == before


def test_an_empty_change_is_false() -> None:
    assert not Change(ARTICLE, "siti")
    assert Change(ARTICLE, "siti", added=(Progress(ARTICLE, "siti", State.DONE),))


@settings(max_examples=40)
@given(st.lists(changes, max_size=4).map(tuple))
def test_an_act_turned_round_takes_its_changes_back_last_first(changes: tuple[Change, ...]) -> None:
    act = Act(ActId("1"), "siti", "Mark AGENCY", changes)
    back = act.reverse(ActId("2"), "Undo: Mark AGENCY")
    assert (back.id, back.who, back.title, back.reverts) == ("2", "siti", "Undo: Mark AGENCY", "1")
    assert back.changes == tuple(change.reverse() for change in reversed(changes))
    assert back.reverse(ActId("3"), "").changes == act.changes
    assert back.reverse(ActId("3"), "").reverts == "2"


def test_progress_has_one_identity_for_each_article_and_layer() -> None:
    one = Progress(ARTICLE, "siti", State.TODO)
    assert one.id == Progress(ARTICLE, "siti", State.DONE).id
    assert one.id != Progress(ARTICLE, "budi", State.TODO).id
    assert one.id != Progress(ArticleId("b"), "siti", State.TODO).id
