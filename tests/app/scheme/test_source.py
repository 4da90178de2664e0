"""The text of a scheme is edited where it must be, however it is written."""

from __future__ import annotations

import difflib

import pytest

from app.model import Scheme
from app.scheme import (
    AddAttribute,
    AddLabel,
    EditLabel,
    MergeLabels,
    RenameLabel,
    RetireLabel,
    ReviveLabel,
    SplitLabel,
)
from app.scheme.revision import foresee
from app.scheme.source import Source
from app.settings import DEFAULT_SCHEME

INLINE = """name = "n"
version = "2024-b"
title = "T"
labels = [
  {name = "A", title = "a", key = "1", letter = "A", light = "#000000", dark = "#ffffff"}, # one
  {name = "B", title = "b", key = "2", letter = "B", light = "#000000", dark = "#ffffff",\
 attributes = [{name = "x", title = "X"}]},
]
relations = [{name = "r", title = "R", heads = ["A"], tails = ["A", "B"]}]
""".replace("\\\n", "")
APART = """name = "n"
version = "1"
title = "T"

[[labels]]
name = "A"
title = "a"
key = "1"
letter = "A"
light = "#000000"
dark = "#ffffff"

[[relations]]  # between the labels
name = "r"
title = "R"
heads = ["A"]
tails = ["A"]

[[labels]]
name = "B"
title = "b"
key = "2"
letter = "B"
light = "#000000"
dark = "#ffffff"
"""


@pytest.mark.parametrize("source", [INLINE, INLINE.replace("\n", "\r\n"), APART])
@pytest.mark.parametrize(
    ("orders", "labels"),
    [
        ([RenameLabel("A", "C")], ["C", "B"]),
        ([MergeLabels("B", ("A",))], ["B"]),
        ([SplitLabel("B", "D", strings=("x",))], ["A", "B", "D"]),
        ([AddLabel("E"), AddLabel("F", {"title": "Ф “f”"})], ["A", "B", "E", "F"]),
        ([AddAttribute("A", "y"), AddAttribute("B", "z"), AddAttribute("A", "w")], ["A", "B"]),
        ([RetireLabel("A"), ReviveLabel("A")], ["A", "B"]),
        ([EditLabel("A", guideline='Two\nlines, "quoted", ไทย \\ end')], ["A", "B"]),
    ],
)
def test_however_it_is_written_it_can_be_edited(source, orders, labels) -> None:
    scheme = foresee(Scheme.from_toml(source), orders)
    assert [label.name for label in scheme.labels] == labels
    for order in orders:
        if isinstance(order, AddAttribute):
            assert order.name in {each.name for each in scheme.label(order.label).attributes}
        if isinstance(order, EditLabel):
            assert scheme.label("A").guideline == order.guideline
    if not isinstance(orders[0], MergeLabels):
        assert ("# one" in scheme.source) == ("# one" in source)
        assert ("# between the labels" in scheme.source) == ("# between the labels" in source)


def test_nothing_else_of_the_shipped_scheme_is_touched() -> None:
    source = DEFAULT_SCHEME.read_text(encoding="utf-8")
    assert Source(source).text == source
    scheme = foresee(Scheme.from_toml(source), [RetireLabel("AGENCY")])
    lines = difflib.ndiff(source.splitlines(), scheme.source.splitlines())
    assert [line for line in lines if line[0] in "+-"] == [
        '- version = "1.0"',
        '+ version = "1.1"',
        "+ retired = true",
    ]
