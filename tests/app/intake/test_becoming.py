"""What a name that the scheme lacks most likely is, and what is said of it to an import."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from app.intake import read_scheme
from app.intake.becoming import Kind, addable, names_lacking, renamings
from app.intake.lacking import Lacking
from app.settings import DEFAULT_SCHEME

LACKING = Lacking(
    Counter({"agency": 1, "PERSON": 3, "วันที่": 2}),
    Counter({("agency", "Gender"): 1}),
    Counter({("works for", "PERSON", "agency"): 1, ("works for", "PERSON", ""): 4}),
    Counter({("made_by", "AGENCY", "AGENCY"): 2}),
)


def test_each_name_has_what_it_most_likely_is() -> None:
    names = names_lacking(LACKING, read_scheme(DEFAULT_SCHEME))
    assert [(one.kind, one.key, one.count, one.proposed) for one in names] == [
        (Kind.LABEL, "PERSON", 3, "PERSON"),
        (Kind.LABEL, "วันที่", 2, ""),
        (Kind.LABEL, "agency", 1, "AGENCY"),
        (Kind.ATTRIBUTE, "agency.Gender", 1, "Gender"),
        (Kind.RELATION, "works for", 5, "works_for"),
        (Kind.ENDS, "made_by", 2, "made_by"),
    ]
    assert "AGENCY" in names[0].targets
    chosen = [(one, one.proposed or "") for one in names]
    assert renamings(chosen) == {"วันที่": "", "agency": "AGENCY", "works for": "works_for"}


@pytest.mark.parametrize(
    ("own", "name"),
    [
        *(("PER", "PER"), ("Nama Orang", "Nama_Orang"), ("B-PER.x", "B-PER_x"), ("(0", "")),
        *(("วันที่", ""), ("Địa điểm", "a_i_m"), ("9x", ""), ("---", ""), ("a" * 61, "")),
    ],
)
def test_a_name_is_shaped_as_a_scheme_can_have_it(own: str, name: str) -> None:
    assert addable(own) == name


def test_what_is_lacking_goes_through_json() -> None:
    assert Lacking.from_json(json.loads(json.dumps(LACKING.to_json()))) == LACKING
