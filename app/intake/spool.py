"""Documents that were read and wait to be taken in: in memory while they are few, else in a file.

The file has no name where the system allows that, and is gone with the import whatever becomes of
it. Of a project that is locked with a passphrase nothing is written beside it: all stays in memory.
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

from app.errors import from_os_error
from app.model import Document

IN_MEMORY: Final = 32 << 20
"""Bytes that wait in memory, the documents of some 5,000 articles."""


@dataclass(frozen=True)
class Read:
    """A document with the file and the line that it was read from."""

    file: str
    line: int
    document: Document


@dataclass(frozen=True)
class Mark:
    """How much had been put in at some moment."""

    count: int
    position: int


class Spool:
    """Documents in the order they were put in. Use as a context manager."""

    def __init__(self, *, secret: bool) -> None:
        self._file = tempfile.SpooledTemporaryFile(  # noqa: SIM115
            max_size=0 if secret else IN_MEMORY, prefix="penanda-import-"
        )
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def put(self, packed: bytes) -> None:
        """Add a ``Read``, pickled. Raises ``DiskFullError`` when there is no room left for it."""
        try:
            self._file.write(packed)
        except OSError as error:
            raise from_os_error(error, tempfile.gettempdir()) from error
        self._count += 1

    def mark(self) -> Mark:
        """This moment, to come back to."""
        return Mark(self._count, self._file.tell())

    def back_to(self, mark: Mark) -> None:
        """Forget all that was put in since."""
        self._file.seek(mark.position)
        self._file.truncate()
        self._count = mark.count

    def __iter__(self) -> Iterator[Read]:
        """All of them, one in memory at a time."""
        self._file.seek(0)
        for _ in range(self._count):
            yield pickle.load(self._file)
