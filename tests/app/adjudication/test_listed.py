"""A list knows where each entry is, whatever it is ordered by."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.adjudication import Order
from app.adjudication.docket import Docket, read_docket
from app.adjudication.listed import Listed, listed_by_article
from app.adjudication.listing import Group, group_of, grouped, wanted_of
from app.comparison import Difference, Wanted
from app.intake import make_sample
from app.store import Project


@pytest.fixture(scope="module")
def docket(tmp_path_factory: pytest.TempPathFactory) -> Docket:
    path: Path = tmp_path_factory.mktemp("listed") / "p.penanda"
    make_sample(path)
    with Project.open(path) as project:
        return read_docket(project, project.annotators())


def holds(listed: Listed, groups: list[Group]) -> None:
    entries = [entry for group in groups for entry in group.entries]
    assert [id(entry) for entry in listed.entries] == [id(entry) for entry in entries]
    assert [listed.place(entry) for entry in entries] == list(range(len(entries)))
    assert listed.open == sum(entry.open for entry in entries)
    for at, group in enumerate(groups):
        assert listed.entries[slice(*listed.starts[at : at + 2])] == group.entries
        assert listed.group_of[group.about] == at


@pytest.mark.parametrize("order", Order)
def test_every_entry_has_its_place(docket: Docket, order: Order) -> None:
    wanting = wanted_of(docket, Wanted())
    groups = grouped(docket, wanting, order)
    holds(Listed(groups), groups)
    assert sum(group.open for group in groups) == 53


def test_by_article_it_is_what_is_counted_entry_by_entry(docket: Docket) -> None:
    groups = [group_of(each, held) for each, held in docket.entries.items() if held]
    assert list(listed_by_article(docket).groups) == groups


def test_what_is_not_listed_has_no_place(docket: Docket) -> None:
    narrow = wanted_of(docket, Wanted(difference=Difference.LABEL))
    listed = Listed(grouped(docket, narrow, Order.ARTICLE))
    others = [
        entry
        for entries in docket.entries.values()
        for entry in entries
        if entry.difference is not Difference.LABEL
    ]
    assert {listed.place(entry) for entry in others} == {-1}


def test_one_group_may_be_another(docket: Docket) -> None:
    listed = listed_by_article(docket)
    for at, group in enumerate(listed.groups):
        fewer = group_of(group.about, group.entries[1:])
        holds(listed.with_group(fewer), [*listed.groups[:at], fewer, *listed.groups[at + 1 :]])
