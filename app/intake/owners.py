"""Whose work a text is that lies in several folders, each time with annotations beside it.

That is how annotators of brat work: each in a folder of her own, on a copy of the text. Where the
same text lies in two folders, the first part in which their paths differ is who worked there; two
different texts with one name, as in the folders train and test, are nobody's.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath
from typing import Final, TypeVar

_TEXT: Final = ".txt"
_ANNOTATIONS: Final = ".ann"
File = TypeVar("File", bound=PurePath)


def annotated(files: Iterable[File], there: Callable[[File], bool]) -> list[File]:
    """The texts among ``files`` beside which annotations are ``there``."""
    return [
        file
        for file in files
        if file.suffix.lower() == _TEXT and there(file.with_suffix(_ANNOTATIONS))
    ]


def owners(texts: Iterable[File], content: Callable[[File], object]) -> dict[File, str]:
    """By file the name of who worked on it, for those of ``texts`` that lie in several folders.

    ``content`` is the same for two files when their texts are.
    """
    same: dict[object, list[File]] = defaultdict(list)
    for file in texts:
        same[content(file)].append(file)
    found: dict[File, str] = {}
    for copies in same.values():
        folders = [file.parent.parts for file in copies]
        first = next(
            (
                place
                for place, parts in enumerate(zip(*folders, strict=False))
                if len(set(parts)) > 1
            ),
            None,
        )
        if first is not None:
            found |= {file: parts[first] for file, parts in zip(copies, folders, strict=True)}
    return found


def content_of(file: Path) -> object:
    """The hash of what is in ``file``; the file itself where it cannot be read, which is told later."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return file
