"""The state at a moment is the replay of what was done before; restoring it is one act."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.annotation import AddRelation, AddSpan, EditSpan, RemoveSpan, SetRegion, SetState
from app.annotation.history import (
    History,
    Kind,
    Moment,
    RestoreState,
    deeds,
    difference,
    items_of,
    sittings,
    work_of,
)
from app.errors import ConflictError, PenandaError
from app.intake import make_sample, read_scheme
from app.model import ActId, Article, ArticleId, Document, Span, State
from app.settings import DEFAULT_SCHEME
from app.store import Project

TEXT = "Polri dan KPK berjanji memberantas korupsi 👮🏽‍♀️ di Jakarta, kata Kapolri.\n" * 2
ARTICLE = ArticleId("a1")
ME = "siti"

edges = st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda at: (at[0], at[0] + at[1]))
orders = st.one_of(
    st.tuples(st.just("mark"), edges, st.sampled_from(["AGENCY", "OFFICIAL", "COMMITMENT"])),
    st.tuples(st.just("edit"), st.integers(0, 9), edges),
    st.tuples(st.just("note"), st.integers(0, 9), st.text("abก", max_size=3)),
    st.tuples(st.just("remove"), st.integers(0, 9), st.none()),
    st.tuples(st.just("relate"), st.integers(0, 9), st.integers(0, 9)),
    st.tuples(st.just("state"), st.sampled_from(list(State)), st.none()),
    st.tuples(st.just("undo"), st.none(), st.none()),
    st.tuples(st.just("redo"), st.none(), st.none()),
    st.tuples(st.just("region"), edges, st.sampled_from(["caption", "byline"])),
)


def carry_out(project: Project, who: str, order) -> None:
    """One order on the article, as the desk would carry it out; refusals change nothing."""
    name, one, two = order
    work = project.work(ARTICLE, who)

    def span(number: int) -> str:
        return work.spans[number % len(work.spans)].id if work.spans else "none"

    try:
        if name in ("undo", "redo"):
            getattr(project, name)(who)
            return
        if name == "region":
            act = SetRegion(*one, two).act(project.article(ARTICLE), who)
        else:
            act = {
                "mark": lambda: AddSpan(*one, two),
                "edit": lambda: EditSpan(span(one), start=two[0], end=two[1]),
                "note": lambda: EditSpan(span(one), note=two),
                "remove": lambda: RemoveSpan(span(one)),
                "relate": lambda: AddRelation("made_by", span(one), span(two)),
                "state": lambda: SetState(one),
            }[name]().act(work, project.scheme)
        if act is not None:
            project.apply(act)
    except PenandaError:
        pass


def new_project(path: Path) -> Project:
    project = Project.create(path, read_scheme(DEFAULT_SCHEME), ME)
    span = Span("s0", ARTICLE, "budi", 0, 5, "AGENCY")  # type: ignore[arg-type]
    project.take([Document(Article(ARTICLE, "one", "id", TEXT), "budi", (span,))], ME)
    return project


def history(project: Project) -> History:
    return History.of(ARTICLE, project.history(ARTICLE))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from([ME, "budi"]), orders), max_size=14), st.data())
def test_every_state_is_what_the_store_held_and_restoring_it_is_undone_exactly(
    tmp_path_factory, acts, data
):
    with new_project(tmp_path_factory.mktemp("history") / "p.penanda") as project:
        seen = {}
        for who, order in acts:
            carry_out(project, who, order)
            number = len(history(project).moments)
            seen[number] = (
                project.work(ARTICLE, ME),
                project.work(ARTICLE, "budi"),
                project.regions(ARTICLE),
            )
        told = history(project)
        for number, (mine, other, regions) in seen.items():
            assert told.work_at(number, ME) == mine
            assert told.work_at(number, "budi") == other
            assert told.regions_at(number) == regions
        number = data.draw(st.integers(0, len(told.moments)))
        today, others = project.work(ARTICLE, ME), project.work(ARTICLE, "budi")
        then = told.work_at(number, ME)
        act = RestoreState(then, "then").act(today, project.scheme)
        assert (act is None) == (then == today)
        if act is not None:
            project.apply(act)
            assert project.work(ARTICLE, ME) == then
            assert project.work(ARTICLE, "budi") == others
            project.undo(ME)
            assert project.work(ARTICLE, ME) == today


def test_no_one_restores_the_layer_of_another(tmp_path):
    with new_project(tmp_path / "p.penanda") as project:
        then = history(project).work_at(0, "budi")
        with pytest.raises(ConflictError, match="budi"):
            RestoreState(then, "then").act(project.work(ARTICLE, ME), project.scheme)


def test_works_and_their_items_are_one_another(tmp_path):
    with new_project(tmp_path / "p.penanda") as project:
        carry_out(project, ME, ("mark", (0, 5), "AGENCY"))
        carry_out(project, ME, ("state", State.DONE, None))
        work = project.work(ARTICLE, ME)
        assert work_of(ARTICLE, ME, items_of(work)) == work
        assert len(items_of(work)) == 2


def test_the_article_comes_with_its_regions_and_its_spans(tmp_path):
    make_sample(tmp_path / "p.penanda")
    with Project.open(tmp_path / "p.penanda") as project:
        for head in project.heads():
            told = History.of(head.id, project.history(head.id))
            last = len(told.moments)
            assert told.moments[0].kind == "import"
            assert told.regions_at(last) == project.regions(head.id)
            for layer in project.layers():
                assert told.work_at(last, layer) == project.work(head.id, layer)


def test_deeds_tell_what_came_went_and_changed(tmp_path):
    with new_project(tmp_path / "p.penanda") as project:
        for order in (
            ("mark", (0, 5), "AGENCY"),
            ("edit", 0, (0, 4)),
            ("undo", None, None),
            ("remove", 0, None),
        ):
            carry_out(project, ME, order)
        told = [list(deeds(moment)) for moment in history(project).moments[1:]]
        marked, moved, undone, removed = (one[0] for one in told)
        assert (marked.before, marked.after.surface(TEXT)) == (None, "Polri")
        assert (moved.before.end, moved.after.end) == (5, 4)
        assert (undone.before.end, undone.after.end) == (5, 4)  # what was taken back
        assert (removed.before.surface(TEXT), removed.after) == ("Polri", None)
        assert {deed.kind for one in told for deed in one} == {Kind.SPAN}


def test_the_difference_names_what_has_gone_come_and_changed(tmp_path):
    with new_project(tmp_path / "p.penanda") as project:
        for order in (("mark", (0, 5), "AGENCY"), ("mark", (10, 13), "AGENCY")):
            carry_out(project, ME, order)
        then = project.work(ARTICLE, ME)
        assert not difference(then, then)
        for order in (
            ("remove", 0, None),
            ("note", 0, "ก"),
            ("mark", (6, 9), "OFFICIAL"),
            ("state", State.DONE, None),
        ):
            carry_out(project, ME, order)
        found = difference(then, project.work(ARTICLE, ME))
        assert [span.surface(TEXT) for span in found.gone] == ["Polri"]
        assert [span.surface(TEXT) for span in found.come] == ["dan"]
        assert [(old.note, new.note) for old, new in found.changed] == [("", "ก")]
        assert found.others == 1


def test_a_sitting_ends_with_a_pause_or_another_person():
    start = datetime(2026, 11, 22, 8, tzinfo=UTC)

    def moment(minute: int, who: str) -> Moment:
        return Moment(ActId(str(minute)), "act", start + timedelta(minutes=minute), who, "x", ())

    told = [moment(*each) for each in ((0, "a"), (20, "a"), (40, "b"), (41, "a"), (90, "a"))]
    found = sittings(told, range(5))
    assert [(each.who, each.numbers) for each in found] == [
        ("a", (4,)),
        ("a", (3,)),
        ("b", (2,)),
        ("a", (1, 0)),
    ]
    assert found[-1].begun == told[0].time
    assert found[-1].ended == told[1].time
    assert [each.numbers for each in sittings(told, (0, 1, 4))] == [(4,), (1, 0)]
