"""Documents that were read and wait to be taken in: in memory while they are few, else in a file.

The file has no name where the system allows that, and is gone with the import whatever becomes of
it. Of a project that is locked with a passphrase nothing is written beside it: all stays in memory.
"""

from __future__ import annotations

import pickle
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import BinaryIO, Final, Self

from app.errors import from_os_error
from app.model import Document

IN_MEMORY: Final = 64 << 20
"""Bytes of text that wait in memory, those of some 12,000 articles."""


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
    size: int
    position: int


class Spool:
    """Documents in the order they were put in. Use as a context manager.

    The first of them are kept as they are; once their texts are more than `IN_MEMORY`, all that
    come after are pickled into the file.
    """

    def __init__(self, *, secret: bool) -> None:
        self._secret = secret
        self._first: list[Read] = []
        self._size = 0  # bytes of the texts in ``_first``
        self._file: BinaryIO | None = None
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
        if self._file is not None:
            self._file.close()

    def put(self, read: Read) -> None:
        """Add ``read``. Raises ``DiskFullError`` when there is no room left for it."""
        if self._secret or (self._file is None and self._size < IN_MEMORY):
            self._first.append(read)
            self._size += sys.getsizeof(read.document.article.text)
        else:
            try:
                if self._file is None:
                    self._file = tempfile.TemporaryFile(prefix="penanda-import-")  # noqa: SIM115
                self._file.write(pickle.dumps(read, pickle.HIGHEST_PROTOCOL))
            except OSError as error:
                raise from_os_error(error, tempfile.gettempdir()) from error
        self._count += 1

    def mark(self) -> Mark:
        """This moment, to come back to."""
        return Mark(self._count, self._size, self._file.tell() if self._file else 0)

    def back_to(self, mark: Mark) -> None:
        """Forget all that was put in since."""
        del self._first[mark.count :]
        self._size = mark.size
        if self._file is not None:
            self._file.seek(mark.position)
            self._file.truncate()
        self._count = mark.count

    def __iter__(self) -> Iterator[Read]:
        """All of them; of those in the file, one in memory at a time."""
        yield from self._first
        if self._file is not None:
            self._file.seek(0)
            for _ in range(self._count - len(self._first)):
                yield pickle.load(self._file)
