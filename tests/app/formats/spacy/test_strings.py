"""Strings on the disk: sorted and each once on the way out, found by their number on the way in."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterable
from contextlib import ExitStack

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("spacy")
from spacy.strings import hash_string  # type: ignore[attr-defined] # it is Cython

from app.formats.spacy import strings as module
from app.formats.spacy.strings import NumberedStrings, SortedStrings

AWKWARD = ["", "\n", "a\r\nb", "ตำรวจ", "😀", "\u2028", "Công an", '"', "\\n"]
groups = st.lists(st.lists(st.text(max_size=3) | st.sampled_from(AWKWARD)), max_size=12)


def in_order(several: Iterable[Iterable[str]]) -> list[str]:
    with ExitStack() as stack:
        found = SortedStrings(stack)
        for strings in several:
            found.add(strings)
        again = list(found)
        assert list(found) == again
        return again


@given(groups)
def test_strings_come_back_in_order_and_once(several: list[list[str]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_HELD", 3)
        patch.setattr(module, "_RUNS", 2)
        assert in_order(several) == sorted({one for strings in several for one in strings})


@given(groups, st.lists(st.text(max_size=3)))
def test_strings_are_found_by_their_numbers(several: list[list[str]], others: list[str]) -> None:
    strings = sorted({one for group in several for one in group})
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        patch.setattr(module, "_RUN", 2)
        patch.setattr(module, "_SHARED", 4)
        numbered = NumberedStrings(iter(strings), stack)
        for wanted in [*several, strings, strings, others]:
            numbers = {hash_string(one) for one in wanted}
            assert sorted(numbered.of(numbers)) == sorted(set(wanted) & set(strings))


def test_a_number_of_nothing_is_no_string() -> None:
    with ExitStack() as stack:
        assert not list(NumberedStrings([], stack).of({1, (1 << 64) - 1}))
        assert not list(NumberedStrings(["a"], stack).of({0, 1, (1 << 64) - 1}))


def test_memory_does_not_grow_with_the_strings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("_HELD", 2_000), ("_RUN", 2_000), ("_SHARED", 500)):
        monkeypatch.setattr(module, name, size)

    def most(count: int) -> int:
        tracemalloc.start()
        with ExitStack() as stack:
            found = SortedStrings(stack)
            for start in range(0, count, 1_000):
                found.add(f"{number:036}" for number in range(start, start + 1_000))
            numbered = NumberedStrings(found, stack)
            for start in range(0, count, count // 20):
                assert list(numbered.of({hash_string(f"{start:036}")}))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    most(2_000)  # libraries are loaded
    assert most(40_000) < 1.2 * most(10_000)
