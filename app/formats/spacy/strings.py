"""The strings of a DocBin on the disk: sorted for writing, and found again by the number that spaCy
has for each.

A DocBin lists every word, label and id once, before or behind the tokens that are made of them. Of
a large corpus these are millions, and more than memory should hold.

Trap: a string may hold a line end, so it is written as JSON on its way.
"""

from __future__ import annotations

import heapq
import json
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_HELD: Final = 50_000  # strings in memory
_RUNS: Final = 32  # files of sorted strings, before they are made one
_SHARED: Final = 20_000  # strings in memory of those that were found
_RUN: Final = 1 << 16  # strings that are looked for together
_NUMBER: Final = 8  # bytes


def nameless(stack: ExitStack) -> IO[bytes]:
    """A file without a name, gone with ``stack``."""
    return stack.enter_context(tempfile.TemporaryFile(prefix="penanda-"))


class SortedStrings:
    """Strings that come in any order and again and again, and go in theirs, each once."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._held: set[str] = set()
        self._runs: list[IO[bytes]] = []

    def add(self, strings: Iterable[str]) -> None:
        """``strings`` are among them."""
        self._held.update(strings)
        if len(self._held) >= _HELD:
            self._runs.append(self._run(sorted(self._held)))
            self._held = set()
        if len(self._runs) == _RUNS:
            runs = self._runs
            self._runs = [self._run(self)]
            for run in runs:
                run.close()

    def _run(self, strings: Iterable[str]) -> IO[bytes]:
        file = nameless(self._stack)
        file.writelines(json.dumps(string).encode("ascii") + b"\n" for string in strings)
        return file

    def __iter__(self) -> Iterator[str]:
        for run in self._runs:
            run.seek(0)
        before = None
        for string in heapq.merge(
            *(map(json.loads, run) for run in self._runs), sorted(self._held)
        ):
            if string != before:
                yield string
            before = string


class NumberedStrings:
    """Strings that are found by their number, 64 bits, which is spaCy's hash of each."""

    def __init__(self, strings: Iterable[str], stack: ExitStack) -> None:
        import numpy as np
        from spacy.strings import hash_string  # type: ignore[attr-defined] # it is Cython

        self._text, self._index = nameless(stack), nameless(stack)
        self._sizes: list[int] = []
        self._shared: dict[int, str] = {}
        numbers = np.zeros(_RUN, "uint64")
        places = np.zeros(_RUN, "int64")
        count = place = 0
        for string in strings:
            numbers[count], places[count] = hash_string(string), place
            place += self._text.write(json.dumps(string).encode("ascii") + b"\n")
            count += 1
            if count == _RUN:
                self._add_run(numbers, places)
                count = 0
        self._add_run(numbers[:count], places[:count])

    def _add_run(self, numbers: NDArray[np.uint64], places: NDArray[np.int64]) -> None:
        if len(numbers):
            order = numbers.argsort()
            self._index.write(numbers[order].tobytes() + places[order].tobytes())
            self._sizes.append(len(numbers))

    def of(self, numbers: Collection[int]) -> Iterator[str]:
        """The string of each of ``numbers`` that is the number of one."""
        yield from (self._shared[number] for number in numbers if number in self._shared)
        missing = [number for number in numbers if number not in self._shared]
        found = self._found(missing)
        if len(self._shared) + len(found) > _SHARED:
            self._shared = {}
        self._shared |= found
        yield from found.values()

    def _found(self, wanted: Collection[int]) -> dict[int, str]:
        import numpy as np

        asked = np.fromiter(wanted, "uint64", len(wanted))
        places: dict[int, int] = {}
        self._index.seek(0)
        for size in self._sizes if wanted else ():
            numbers = np.frombuffer(self._index.read(size * _NUMBER), "uint64")
            there = np.frombuffer(self._index.read(size * _NUMBER), "int64")
            at = np.minimum(numbers.searchsorted(asked), size - 1)
            hit = numbers[at] == asked
            places.update(zip(there[at[hit]].tolist(), asked[hit].tolist(), strict=True))
        found = {}
        for place in sorted(places):
            self._text.seek(place)
            found[places[place]] = json.loads(self._text.readline())
        return found
