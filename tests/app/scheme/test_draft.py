"""Orders being gathered: refused ones leave no trace, and what says one thing twice is one order."""

from __future__ import annotations

import pytest

from app.errors import PenandaError
from app.scheme import (
    AddLabel,
    Draft,
    EditLabel,
    MergeLabels,
    RenameLabel,
    RetireLabel,
    SplitLabel,
    contrast,
    holdings_of,
    plan,
)


@pytest.fixture
def draft(bench) -> Draft:
    return Draft(bench.project.scheme)


def test_each_order_is_seen_in_the_scheme_and_can_be_taken_back(draft) -> None:
    draft.add(RenameLabel("BODY", "AGENCY"))
    draft.add(MergeLabels("AGENCY", ("PERSON",)))
    assert [label.name for label in draft.scheme.labels] == ["AGENCY", "ACT"]
    draft.take_back()
    draft.take_back()
    assert draft.scheme == draft.before
    assert not draft.orders


def test_a_refused_order_changes_nothing(draft) -> None:
    draft.add(RetireLabel("ACT"))
    with pytest.raises(PenandaError):
        draft.add(EditLabel("BODY", key="b"), RenameLabel("BODY", "PERSON"))
    assert draft.orders == (RetireLabel("ACT"),)
    assert draft.scheme.label("BODY").key == "2"


def test_what_is_said_of_one_label_in_a_row_is_one_order(draft) -> None:
    draft.add(EditLabel("ACT", key="x"))
    draft.add(EditLabel("ACT", key="y", light="#000000"))
    assert draft.orders == (EditLabel("ACT", key="y", light="#000000"),)
    draft.add(RenameLabel("ACT", "DEED"), RenameLabel("DEED", "PLEDGE"))
    assert draft.orders[1:] == (RenameLabel("ACT", "PLEDGE"),)
    draft.add(RenameLabel("PLEDGE", "ACT"))
    assert len(draft.orders) == 1
    draft.add(AddLabel("LABEL_1"), RenameLabel("LABEL_1", "PLACE"))
    assert draft.orders[1:] == (AddLabel("PLACE"),)
    assert draft.scheme.label("PLACE").title == "Place"


def test_what_spans_of_a_label_are_is_counted(bench) -> None:
    bench.put("siti", [(0, 12, "PERSON", {"kind": "state"}), (8, 12, "PERSON"), (41, 49, "ACT")])
    bench.put("budi", [(8, 12, "PERSON")], article="y")
    held = holdings_of(bench.project, "PERSON")
    assert held.strings == {"Budi": 2, "Menteri Budi": 1}
    assert held.values["kind"] == {"": 2, "state": 1}
    orders = [SplitLabel("PERSON", "NAME", strings=("Budi",))]
    assert plan(bench.project, orders, "siti").preview.counts == {"PERSON": 1, "NAME": 2, "ACT": 1}


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)
    assert contrast("#ffffff", "#ffffff") == 1
