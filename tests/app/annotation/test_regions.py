"""Orders about regions: they belong to the article, are undone by who gave them, and never overlap."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.annotation import AddSpan, ConfirmRegions, RejectRegion, SetRegion, line_at, region_at
from app.annotation.regions import RegionCommand
from app.errors import ConflictError, SpanRefusedError
from app.intake import read_scheme
from app.model import (
    REGIONS,
    Act,
    Article,
    ArticleId,
    Change,
    Document,
    Region,
    RegionState,
    Span,
    new_act_id,
    new_id,
)
from app.settings import DEFAULT_SCHEME
from app.store import Project, check

TEXT = "Judul\n\n  Foto: น้ำ 😀 \r\nPolri berjanji.\nShare:"
CAPTION = Region(9, 21, "caption", RegionState.PROPOSED)
SHARE = Region(39, 45, "share", RegionState.PROPOSED)
PROPOSED, CONFIRMED, REJECTED = RegionState


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "p.penanda"
    with Project.create(path, read_scheme(DEFAULT_SCHEME), "siti") as project:
        article = Article(ArticleId("a1"), "Judul", "id", TEXT, {}, (CAPTION, SHARE))
        project.take([Document(article)], "siti")
    return path


@pytest.fixture
def project(template: Path, tmp_path: Path) -> Iterator[Project]:
    with Project.open(Path(shutil.copy(template, tmp_path / "p.penanda"))) as project:
        yield project


def order(project: Project, command: RegionCommand, who: str = "siti") -> Act | None:
    act = command.act(project.article("a1"), who)
    return project.apply(act) if act is not None else None


def regions(project: Project) -> list[tuple[int, int, str, str]]:
    found = project.article("a1").regions
    return [(one.start, one.end, one.kind, one.state.value) for one in found]


def test_the_region_at_a_place_and_the_line_around_it() -> None:
    assert TEXT[9:21] == "Foto: น้ำ 😀 "
    article = Article(ArticleId("a1"), "Judul", "id", TEXT, {}, (CAPTION,))
    assert region_at(article, 9) == region_at(article, 21) == CAPTION
    assert region_at(article, 8) is region_at(article, 22) is None
    assert TEXT[slice(*line_at(TEXT, 7))] == "Foto: น้ำ 😀"
    assert TEXT[slice(*line_at(TEXT, len(TEXT)))] == "Share:"
    assert TEXT[slice(*line_at(TEXT, 0))] == "Judul"
    start, end = line_at(TEXT, 6)
    assert start == end


def test_a_proposal_is_confirmed_changed_or_rejected(project: Project) -> None:
    order(project, ConfirmRegions(10))
    assert regions(project) == [(9, 21, "caption", "confirmed"), (39, 45, "share", "proposed")]
    order(project, SetRegion(39, 45, "furniture"))
    order(project, RejectRegion(10))
    assert regions(project) == [(9, 21, "caption", "rejected"), (39, 45, "furniture", "confirmed")]
    assert region_at(project.article("a1"), 10) is None
    assert check(project) == []


def test_without_a_region_at_the_place_all_proposals_are_confirmed_at_once(
    project: Project,
) -> None:
    for command in (ConfirmRegions(0), ConfirmRegions()):
        act = order(project, command)
        assert act is not None
        assert act.title == "Confirm 2 regions"
        assert {state for *_, state in regions(project)} == {"confirmed"}
        project.undo("siti")


def test_what_changes_nothing_is_no_act(project: Project) -> None:
    order(project, ConfirmRegions(10))
    assert order(project, ConfirmRegions(10)) is None
    assert order(project, SetRegion(9, 21, "caption")) is None
    assert order(project, RejectRegion(0)) is None


def test_a_new_region_takes_the_place_of_those_it_covers(project: Project) -> None:
    order(project, SetRegion(0, len(TEXT), "furniture"))
    assert regions(project) == [(0, 45, "furniture", "confirmed")]
    project.undo("siti")
    assert regions(project) == [(9, 21, "caption", "proposed"), (39, 45, "share", "proposed")]


def test_a_rejected_region_can_be_said_again(project: Project) -> None:
    order(project, RejectRegion(10))
    order(project, SetRegion(9, 21, "caption"))
    assert regions(project)[0] == (9, 21, "caption", "confirmed")
    order(project, RejectRegion(10))
    order(project, SetRegion(9, 21, "byline"))
    assert {kind for *_, kind, _ in regions(project)[:2]} == {"caption", "byline"}
    assert check(project) == []


def test_an_empty_range_is_refused_and_an_edge_inside_a_letter_moves(project: Project) -> None:
    with pytest.raises(SpanRefusedError, match="nothing here"):
        order(project, SetRegion(6, 6, "caption"))
    act = SetRegion(16, 17, "byline").act(project.article("a1"), "siti")
    assert act is not None
    (new,) = act.changes[0].added
    assert isinstance(new, Region)
    assert (new.start, new.end) == (15, 18)


def test_each_undoes_her_own_and_who_came_too_late_is_told(project: Project) -> None:
    late = ConfirmRegions(10).act(project.article("a1"), "budi")
    order(project, ConfirmRegions(10), "siti")
    order(project, RejectRegion(41), "budi")
    assert late is not None
    with pytest.raises(ConflictError, match="the region has changed since it was read"):
        project.apply(late)
    project.undo("siti")
    assert regions(project) == [(9, 21, "caption", "proposed"), (39, 45, "share", "rejected")]
    project.redo("siti")
    project.undo("budi")
    assert regions(project) == [(9, 21, "caption", "confirmed"), (39, 45, "share", "proposed")]
    assert check(project) == []
    assert project.layers() == [], "nobody's layer"
    assert project.heads()[0].states == {}


def test_regions_and_annotations_keep_to_their_layers(project: Project) -> None:
    article = ArticleId("a1")
    act = AddSpan(0, 5, "AGENCY").act(project.work(article, "siti"), project.scheme)
    assert act is not None
    (span,) = act.changes[0].added
    assert isinstance(span, Span)
    wrong = [
        Change(article, REGIONS, added=(span,)),
        Change(article, "siti", added=(Region(0, 5, "headline"),)),
    ]
    for change in wrong:
        with pytest.raises(ConflictError, match=r"layers of their own|another article or layer"):
            project.apply(Act(new_act_id(), "siti", "Wrong", (change,)))
    for region in (Region(0, 99, "caption"), Region(3, 3, "caption"), Region(0, 5, "")):
        change = Change(article, REGIONS, added=(region,))
        with pytest.raises(SpanRefusedError):
            project.apply(Act(new_act_id(), "siti", "Wrong", (change,)))
    assert len(regions(project)) == 2
    assert new_id() != span.id


PLACES = st.integers(0, len(TEXT))
ORDERS = st.one_of(
    st.builds(SetRegion, PLACES, PLACES, st.sampled_from(["caption", "byline", "headline"])),
    st.builds(RejectRegion, PLACES),
    st.builds(ConfirmRegions, st.none() | PLACES),
    st.sampled_from(["undo", "redo"]),
)


@settings(max_examples=40)
@given(orders=st.lists(st.tuples(st.sampled_from(["siti", "budi"]), ORDERS), max_size=8))
def test_whatever_is_ordered_regions_that_stand_never_overlap(
    template: Path, tmp_path_factory: pytest.TempPathFactory, orders: list[tuple[str, object]]
) -> None:
    path = shutil.copy(template, tmp_path_factory.mktemp("any") / "p.penanda")
    with Project.open(Path(path)) as project:
        done = 0
        for who, command in orders:
            try:
                if command == "undo":
                    done += project.undo(who) is not None
                elif command == "redo":
                    project.redo(who)
                else:
                    assert isinstance(command, RegionCommand)
                    order(project, command, who)
            except (ConflictError, SpanRefusedError):
                continue
            if command not in ("undo", "redo"):
                standing = [one for one in project.article("a1").regions if one.stands]
                assert check(project) == []
                if not done:
                    ends = [one.end for one in standing]
                    assert all(
                        end <= one.start for end, one in zip(ends, standing[1:], strict=False)
                    )
        assert check(project) == []
