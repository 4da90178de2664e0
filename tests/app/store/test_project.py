"""The project file: acts are whole, and undo outlives a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.annotation import AddRelation, AddSpan, EditSpan, RemoveSpan, SetRemark, SetState
from app.errors import (
    ConflictError,
    NotFoundError,
    SpanRefusedError,
)
from app.model import (
    GOLD,
    Act,
    ArticleId,
    Change,
    ItemId,
    Remark,
    Span,
    State,
    new_act_id,
)
from app.store import Project, check
from tests.app.store.one_article import SCHEME, TEXT, document, order, work


def test_an_article_comes_back_exactly_as_it_went_in(project: Project, path: Path) -> None:
    project.close()
    with Project.open(path) as again:
        article = again.article("a1")
        assert article == document().article
        assert article.sha256 == document().article.sha256
        assert again.heads()[0].characters == len(TEXT)
        assert again.scheme == SCHEME


def test_a_mark_is_on_disk_for_another_reader_when_the_order_returns(
    project: Project, path: Path
) -> None:
    order(project, AddSpan(0, 11, "AGENCY", {"country": "ID"}))
    with Project.open(path, read_only=True) as other:
        (span,) = work(other).spans
        assert span.surface(TEXT) == "Kementerian"
        assert dict(span.attributes) == {"country": "ID"}
        assert other.heads()[0].spans == {"siti": 1}


def test_undo_and_redo_go_on_after_a_restart(project: Project, path: Path) -> None:
    order(project, AddSpan(0, 11, "AGENCY"))
    order(project, AddSpan(0, 20, "COMMITMENT"))
    before = work(project)
    project.undo("siti")
    project.close()
    with Project.open(path) as again:
        assert len(work(again).spans) == 1
        again.redo("siti")
        assert work(again) == before
        assert again.redo("siti") is None
        for _ in range(2):
            assert again.undo("siti") is not None
        assert again.undo("siti") is None
        assert work(again).spans == ()
        assert check(again) == []


def test_a_new_act_ends_redo(project: Project) -> None:
    order(project, AddSpan(0, 11, "AGENCY"))
    project.undo("siti")
    order(project, AddSpan(0, 11, "OFFICIAL"))
    assert project.redo("siti") is None


def test_undo_takes_back_only_ones_own_acts(project: Project) -> None:
    order(project, AddSpan(0, 11, "AGENCY"), "siti")
    order(project, AddSpan(0, 11, "OFFICIAL"), "budi")
    project.undo("siti")
    assert work(project, "siti").spans == ()
    assert len(work(project, "budi").spans) == 1


_COMMANDS = st.lists(
    st.sampled_from(
        ["add", "remove", "relabel", "note", "relate", "state", "remark", "undo", "redo"]
    ),
    max_size=25,
)


@settings(max_examples=40, deadline=None)
@given(_COMMANDS, st.randoms(use_true_random=False))
def test_any_run_of_orders_can_be_taken_back_to_the_start_and_done_again(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], random
) -> None:
    folder = tmp_path_factory.mktemp("run")
    with Project.create(folder / "p.penanda", SCHEME, "siti") as project:
        project.take([document()], "siti")
        for name in names:
            _act(project, name, random)
        end = work(project)
        undone = 0
        while project.undo("siti") is not None:
            undone += 1
        assert work(project).spans == ()
        assert work(project).relations == ()
        assert work(project).state is None
        assert work(project).remark is None
        for _ in range(undone):
            assert project.redo("siti") is not None
        assert work(project) == end
        assert check(project) == []


def _act(project: Project, name: str, random) -> None:
    spans = work(project).spans
    if name == "undo":
        project.undo("siti")
    elif name == "redo":
        project.redo("siti")
    elif name == "state":
        order(project, SetState(random.choice(list(State))))
    elif name == "remark":
        order(project, SetRemark(random.choice(["", "a", "b"]), random.choice([None, True, False])))
    elif name == "add":
        start = random.randrange(0, 19)
        label = random.choice(SCHEME.labels).name
        order(project, AddSpan(start, random.randrange(start + 1, 21), label))
    elif spans:
        span = random.choice(spans)
        try:
            if name == "remove":
                order(project, RemoveSpan(span.id))
            elif name == "relabel":
                order(project, EditSpan(span.id, label=random.choice(SCHEME.labels).name))
            elif name == "note":
                order(project, EditSpan(span.id, note=f"note {random.random()}"))
            else:
                order(project, AddRelation("made_by", span.id, random.choice(spans).id))
        except SpanRefusedError:
            pass  # the scheme or the layer does not allow this one


@pytest.mark.parametrize(
    ("start", "end", "label", "says"),
    [
        (5, 5, "AGENCY", "no range"),
        (9, 3, "AGENCY", "no range"),
        (-1, 3, "AGENCY", "no range"),
        (0, 10_000, "AGENCY", "no range"),
        (0, TEXT.index("้"), "AGENCY", "inside a written character"),
        (TEXT.index("\n"), len(TEXT), "AGENCY", "inside a written character"),
        (0, 3, "PERSON", "no label"),
    ],
)
def test_a_span_that_cannot_be_is_refused_and_nothing_changes(
    project: Project, start: int, end: int, label: str, says: str
) -> None:
    span = Span(ItemId("s"), ArticleId("a1"), "siti", start, end, label)
    act = Act(new_act_id(), "siti", "t", (Change(span.article, "siti", added=(span,)),))
    entries = len(list(project.journal.entries()))
    with pytest.raises(SpanRefusedError, match=says):
        project.apply(act)
    assert work(project).spans == ()
    assert len(list(project.journal.entries())) == entries


def test_an_act_of_several_changes_is_all_or_nothing(project: Project) -> None:
    good = Span(ItemId("s1"), ArticleId("a1"), "siti", 0, 3, "AGENCY")
    bad = Span(ItemId("s2"), ArticleId("a1"), "siti", 0, 9999, "AGENCY")
    changes = tuple(Change(span.article, "siti", added=(span,)) for span in (good, bad))
    with pytest.raises(SpanRefusedError):
        project.apply(Act(new_act_id(), "siti", "t", changes))
    assert work(project).spans == ()
    assert check(project) == []


def test_nobody_writes_in_anothers_layer(project: Project) -> None:
    span = Span(ItemId("s"), ArticleId("a1"), "budi", 0, 3, "AGENCY")
    act = Act(new_act_id(), "siti", "t", (Change(span.article, "budi", added=(span,)),))
    with pytest.raises(ConflictError, match="cannot write in the layer of budi"):
        project.apply(act)


def test_a_reviewer_writes_gold_and_undoes_it(project: Project) -> None:
    span = Span(ItemId("s"), ArticleId("a1"), GOLD, 0, 3, "AGENCY")
    project.apply(Act(new_act_id(), "rani", "t", (Change(span.article, GOLD, added=(span,)),)))
    assert len(work(project, GOLD).spans) == 1
    project.undo("rani")
    assert work(project, GOLD).spans == ()


def test_removing_what_has_changed_meanwhile_is_refused(project: Project) -> None:
    order(project, AddSpan(0, 11, "AGENCY"))
    stale = work(project)
    order(project, EditSpan(stale.spans[0].id, note="new"))
    act = RemoveSpan(stale.spans[0].id).act(stale, SCHEME)
    assert act is not None
    with pytest.raises(ConflictError, match="has changed since"):
        project.apply(act)


def test_a_removed_span_takes_its_relations_along_and_brings_them_back(project: Project) -> None:
    order(project, AddSpan(0, 11, "AGENCY"))
    order(project, AddSpan(0, 20, "COMMITMENT"))
    inner, outer = sorted(work(project).spans, key=lambda span: span.end)
    order(project, AddRelation("made_by", outer.id, inner.id))
    before = work(project)
    order(project, RemoveSpan(inner.id))
    assert work(project).relations == ()
    project.undo("siti")
    assert work(project) == before


def test_an_unknown_article_is_named(project: Project) -> None:
    with pytest.raises(NotFoundError, match="'nope'"):
        project.article("nope")


def test_a_removal_reaches_into_no_other_layer(project: Project) -> None:
    order(project, AddSpan(0, 11, "AGENCY"), "budi")
    (span,) = work(project, "budi").spans
    act = Act(new_act_id(), "siti", "t", (Change(span.article, "siti", removed=(span,)),))
    with pytest.raises(ConflictError, match="another article or layer"):
        project.apply(act)
    assert work(project, "budi").spans == (span,)


def test_an_act_that_cannot_be_undone_is_said_and_passed_over(project: Project) -> None:
    def gold(who: str, *, removed: tuple[Span, ...] = (), added: tuple[Span, ...] = ()) -> None:
        change = Change(ArticleId("a1"), GOLD, removed=removed, added=added)
        project.apply(Act(new_act_id(), who, f"{who} decides", (change,)))

    first = Span(ItemId("first"), ArticleId("a1"), GOLD, 0, 3, "AGENCY")
    second = Span(ItemId("second"), ArticleId("a1"), GOLD, 0, 11, "AGENCY")
    gold("rani", added=(first,))
    gold("rani", added=(second,))
    gold("tono", removed=(second,))
    with pytest.raises(ConflictError, match=r"rani decides.* cannot be undone"):
        project.undo("rani")
    assert project.undo("rani") is not None
    assert work(project, GOLD).spans == ()
    assert project.redo("rani") is not None
    assert work(project, GOLD).spans == (first,)
    assert project.redo("rani") is None
    assert check(project) == []


def test_what_another_stood_in_the_way_of_can_be_undone_once_she_takes_that_back(
    project: Project,
) -> None:
    place = (ArticleId("a1"), GOLD)
    spans = tuple(Span(ItemId(f"s{at}"), *place, at, at + 2, "AGENCY") for at in (0, 3))
    rule = Act(new_act_id(), "rani", "Rule", (Change(*place, added=spans),))
    project.apply(rule)
    override = Change(*place, removed=spans[:1])
    project.apply(Act(new_act_id(), "tono", "Reject", (override,)))
    for _ in range(2):
        with pytest.raises(ConflictError, match="cannot be undone") as refused:
            project.undo("rani")
        assert "tono did \u201cReject\u201d there since" in (refused.value.advice or "")
        assert project.undo("rani") is None, "it was passed over"
        assert project.undo("tono") is not None
        assert project.redo("tono") is not None
    assert project.undo("tono") is not None
    assert project.undo("rani") is not None
    assert work(project, GOLD).spans == ()
    assert project.redo("rani") is not None
    assert work(project, GOLD).spans == spans
    assert project.undo("rani") is not None
    assert project.undo("rani") is None
    assert check(project) == []


def test_what_is_read_together_is_of_one_moment(project: Project, path: Path) -> None:
    with Project.open(path) as other, project.reading():
        before = work(project)
        order(other, AddSpan(0, 11, "AGENCY"))
        assert work(project) == before
    assert len(work(project).spans) == 1


def test_a_remark_is_shown_in_the_list_and_goes_out_with_the_documents(project: Project) -> None:
    assert project.heads()[0].remarks == {}
    order(project, SetRemark(note="two articles in one", unsure=True))
    said = Remark(ArticleId("a1"), "siti", "two articles in one", True)
    assert project.heads()[0].remarks == {"siti": said}
    (alone,) = project.documents("siti")
    assert (alone.spans, alone.remark) == ((), said)
    order(project, SetRemark(note="", unsure=False))
    assert project.heads()[0].remarks == {}
    assert list(project.documents("siti")) == []


def test_a_remark_that_is_not_as_it_was_read_is_refused(project: Project) -> None:
    stale = work(project)
    order(project, SetRemark(note="first"))
    with pytest.raises(ConflictError, match="has a remark on the article already"):
        project.apply(SetRemark(note="second").act(stale, SCHEME))
    stale = work(project)
    order(project, SetRemark(note="third"))
    with pytest.raises(ConflictError, match="the remark has changed since it was read"):
        project.apply(SetRemark(note="fourth").act(stale, SCHEME))
    assert work(project).remark == Remark(ArticleId("a1"), "siti", "third")


def test_an_empty_remark_is_never_stored(project: Project) -> None:
    empty = Change(ArticleId("a1"), "siti", added=(Remark(ArticleId("a1"), "siti"),))
    with pytest.raises(ConflictError, match="an empty remark is none"):
        project.apply(Act(new_act_id(), "siti", "t", (empty,)))


def test_a_country_that_earlier_versions_took_stays_and_does_not_stand_in_the_way(
    project: Project,
) -> None:
    old = Span(ItemId("s"), ArticleId("a1"), "siti", 0, 3, "AGENCY", {"country": "EU"})
    project.apply(Act(new_act_id(), "siti", "t", (Change(old.article, "siti", added=(old,)),)))
    order(project, EditSpan("s", note="why"))
    order(project, RemoveSpan("s"))
    project.undo("siti")
    assert work(project).spans[0].attributes == {"country": "EU"}
    assert check(project) == []
    with pytest.raises(SpanRefusedError, match="'EU' is no country code"):
        order(project, AddSpan(4, 6, "AGENCY", {"country": "EU"}))
