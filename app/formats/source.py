"""Bytes from a path or from standard input, and the refusals for what cannot be opened or read."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import FileRefusedError, from_os_error

STDIN: Final = "-"
"""The path that means standard input."""

MOST_AT_ONCE: Final = 200_000_000
"""The most bytes that are held in memory of what cannot be read twice."""

LARGEST: Final = 20_000_000
"""The most bytes, or characters, that one article or page may have; a long novel has a million."""

_BUFFER: Final = 1 << 17  # bytes, of some twenty articles


def whole(stream: BinaryIO, file: str) -> bytes:
    """All bytes of one article. Refuses, without reading on, what is larger than ``LARGEST``."""
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise too_large(file)
    return data


def seekable(stream: BinaryIO, file: str) -> BinaryIO:
    """``stream``, or what is in it where it cannot be read twice; a file without end is refused."""
    if stream.seekable():
        return stream
    data = stream.read(MOST_AT_ONCE + 1)
    if len(data) > MOST_AT_ONCE:
        raise FileRefusedError(
            file,
            f"is larger than {MOST_AT_ONCE // 1_000_000} MB, the most that is read from a pipe",
            advice="Save it to a file, and import that.",
        )
    return io.BytesIO(data)


def too_large(file: str, line: int = 0) -> FileRefusedError:
    """The refusal of an article that no one could read."""
    return FileRefusedError(
        file,
        f"is larger than {LARGEST // 1_000_000} MB, the most that one article may have",
        line=line,
        advice="Split it, or take it in as JSONL or CSV with one article a line.",
    )


@contextmanager
def open_source(
    path: str | Path, *, stream: BinaryIO | None = None, stdin: BinaryIO | None = None
) -> Iterator[BinaryIO]:
    """A binary stream of ``path``, closed afterwards; for ``-`` it is ``stdin``, left open.

    A ``stream`` that is given is the bytes of ``path``, which is then only a name; left open.

    Raises ``FileRefusedError`` when it is missing, a folder, may not be read, or fails on the way.
    """
    try:
        if stream is not None:
            yield stream
            return
        if str(path) == STDIN:
            if stdin is None:
                raise FileRefusedError(
                    STDIN, "standard input cannot be read here", advice="Name a file."
                )
            yield stdin
            return
        if Path(path).is_dir():  # Windows would speak of permissions
            raise FileRefusedError(path, "is a folder, not a file", advice="Name a file.")
        with Path(path).open("rb", buffering=_BUFFER) as opened:
            yield opened
    except OSError as error:
        raise from_os_error(error, path) from error
    except ValueError as error:
        if "null byte" not in str(error):
            raise
        raise FileRefusedError(
            repr(str(path)), "is no possible file name", advice="Check the path."
        ) from None
