"""A layer's name becomes a file name, or is refused."""

from __future__ import annotations

import pytest

from app.errors import FileRefusedError
from app.export import file_name
from app.formats import format_named


@pytest.mark.parametrize(
    ("basename", "expected"),
    [
        ("gold", "gold.jsonl"),
        ("กองบรรณาธิการ 1", "กองบรรณาธิการ 1.jsonl"),
        ("../../etc/passwd", "_.._etc_passwd.jsonl"),
        ("a:b*c", "a_b_c.jsonl"),
        ("CON", "_CON.jsonl"),
        ("lpt1.x", "_lpt1.x.jsonl"),
        (".hidden. ", "hidden.jsonl"),
    ],
)
def test_a_layers_name_becomes_a_file_name_that_every_system_takes(
    basename: str, expected: str
) -> None:
    assert file_name(basename, format_named("jsonl")) == expected


def test_a_name_that_cannot_be_is_refused() -> None:
    with pytest.raises(FileRefusedError, match="no possible file name"):
        file_name(" . ", format_named("jsonl"))
    with pytest.raises(FileRefusedError, match="name of the list of losses"):
        file_name("Losses", format_named("jsonl"))
    assert file_name("losses", format_named("conll")) == "losses.conll"
