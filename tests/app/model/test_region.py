"""Regions: what training leaves out, and their one shape as JSON."""

from __future__ import annotations

from app.model import KINDS, Region, RegionState, left_out


def test_what_is_left_out_is_apart_and_ascending() -> None:
    regions = [
        Region(20, 30, "share", RegionState.PROPOSED),
        Region(0, 10, "headline"),
        Region(5, 12, "caption"),
        Region(12, 15, "byline"),
        Region(8, 14, "metadata"),
        Region(40, 50, "caption", RegionState.REJECTED),
        Region(60, 61, "what no rule knows"),
    ]
    assert left_out(regions) == ((5, 15), (20, 30), (60, 61))
    assert left_out([]) == ()


def test_headlines_and_pull_quotes_alone_are_for_training() -> None:
    assert {kind for kind in KINDS if not left_out([Region(0, 1, kind)])} == {
        "headline",
        "pullquote",
    }


def test_a_region_comes_back_from_its_json() -> None:
    for state in RegionState:
        region = Region(1, 2, "caption", state)
        assert Region.from_json(region.as_json()) == region
    assert Region(1, 2, "x").as_json() == {"start": 1, "end": 2, "kind": "x"}
