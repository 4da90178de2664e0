"""What of an exported project of INCEpTION is read: each annotator's files, and texts nobody worked on.

Such a folder or archive has ``exportedproject….json`` with the settings, ``source`` with the texts,
``annotation/TEXT/USER.*`` and ``curation/TEXT/CURATION_USER.*`` with the work, and more that is no
text: logs, guidelines, the same work in the form of Java alone.

Trap: a text in ``source`` is the one that was annotated, but may differ from it in a last line end;
so it is not read beside the annotations, or it would be an article of its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePath
from typing import Final, TypeVar

_SETTINGS: Final = re.compile(r"exportedproject.*\.json", re.IGNORECASE)
_WORK: Final = ("annotation", "curation")
_AS_IT_CAME: Final = "INITIAL_CAS"

File = TypeVar("File", bound=PurePath)


def roots(files: Collection[File]) -> set[PurePath]:
    """The folders among those of ``files`` that are exported projects."""
    return {file.parent for file in files if _SETTINGS.fullmatch(file.name)}


def read_of(root: PurePath, files: Collection[File]) -> set[File]:
    """Those of ``files`` that are read, of all that lie below the project ``root``."""
    inside = {file: file.relative_to(root).parts for file in files if root in file.parents}
    work = {
        file: parts[1] for file, parts in inside.items() if len(parts) == 3 and parts[0] in _WORK
    }
    by_somebody = {text for file, text in work.items() if file.stem != _AS_IT_CAME}
    found = {
        file for file, text in work.items() if file.stem != _AS_IT_CAME or text not in by_somebody
    }
    annotated = {*work.values()}
    return found | {
        file
        for file, parts in inside.items()
        if parts[0] == "source" and "/".join(parts[1:]) not in annotated
    }
