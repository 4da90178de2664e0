"""A wrong label costs nothing: what it dropped comes back with the right one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from app.annotation import Relabelling
from app.errors import SpanRefusedError
from app.model import ArticleId, ItemId, Scheme, Span, Work

SCHEME = Scheme.from_toml(
    (Path(__file__).parents[3] / "resources/schemes/officials-agencies-commitments.toml").read_text(
        encoding="utf-8"
    )
)
ARTICLE = ArticleId("a")


def official(attributes: Mapping[str, str]) -> Span:
    return Span(ItemId("one"), ARTICLE, "siti", 8, 12, "OFFICIAL", dict(attributes))


def relabelled(memory: Relabelling, span: Span, label: str) -> Span:
    """``span`` after the order was carried out."""
    act = memory.order(span, label, SCHEME).act(Work(ARTICLE, "siti", (span,)), SCHEME)
    assert act is not None
    (made,) = act.changes[0].added
    assert isinstance(made, Span)
    return made


def test_what_a_label_dropped_comes_back_with_it() -> None:
    memory, span = Relabelling(), official({"role": "minister", "country": "TH"})
    wrong = relabelled(memory, span, "COMMITMENT")
    assert wrong.attributes == {}
    assert relabelled(memory, wrong, "OFFICIAL") == span


def test_what_both_labels_have_stays_as_it_was_last_said() -> None:
    memory, span = Relabelling(), official({"role": "minister", "country": "TH"})
    agency = relabelled(memory, span, "AGENCY")
    assert agency.attributes == {"country": "TH"}
    back = relabelled(memory, replace(agency, attributes={}), "OFFICIAL")
    assert back.attributes == {"role": "minister"}


def test_nothing_comes_back_to_another_span() -> None:
    memory, span = Relabelling(), official({"role": "minister"})
    relabelled(memory, span, "COMMITMENT")
    other = replace(span, id=ItemId("two"), label="COMMITMENT", attributes={})
    assert relabelled(memory, other, "OFFICIAL").attributes == {}


def test_what_was_only_held_does_not_stand_in_the_way() -> None:
    memory, span = Relabelling(), official({"role": "minister", "country": "XX"})
    wrong = relabelled(memory, span, "COMMITMENT")
    assert relabelled(memory, wrong, "OFFICIAL").attributes == {"role": "minister"}


def test_an_unknown_label_is_refused() -> None:
    with pytest.raises(SpanRefusedError):
        Relabelling().order(official({}), "NOTHING", SCHEME)
