"""Many values of one kind, packed in memory: what is kept of each article while a whole corpus goes out."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple
from typing import Any, ClassVar, Final, TypeVar, overload

T = TypeVar("T", bound=Any)


class Packed(Sequence[T]):
    """Values of the dataclass ``of``, whose fields are plain, in the order in which they came."""

    of: ClassVar[type[Any]]
    _TOGETHER: Final = 1_000

    def __init__(self, values: Iterable[T] = ()) -> None:
        self._packed: list[bytes] = []
        self._last: list[T] = []
        for value in values:
            self.append(value)

    def append(self, value: T) -> None:
        """One more."""
        self._last.append(value)
        if len(self._last) == self._TOGETHER:
            rows = json.dumps([astuple(one) for one in self._last])
            self._packed.append(zlib.compress(rows.encode("ascii"), 1))
            self._last = []

    def __len__(self) -> int:
        return len(self._packed) * self._TOGETHER + len(self._last)

    def __iter__(self) -> Iterator[T]:
        for packed in self._packed:
            yield from (self.of(*row) for row in json.loads(zlib.decompress(packed)))
        yield from self._last

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        return tuple(self)[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]
