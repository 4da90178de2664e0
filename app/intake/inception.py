"""What of an exported project of INCEpTION is read: each annotator's files, and texts nobody worked on.

Such a folder or archive has ``exportedproject….json`` with the settings, ``source`` with the texts,
``annotation/TEXT/USER.*`` and ``curation/TEXT/CURATION_USER.*`` with the work, and more that is no
text: logs, guidelines, the same work in the form of Java alone.

How far each annotator is stands in the settings, so that who finished a text without an annotation
has found nothing to mark.

Trap: a text in ``source`` is the one that was annotated, but may differ from it in a last line end;
so it is not read beside the annotations, or it would be an article of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from pathlib import PurePath
from typing import Final, TypeVar

from app.model import State

_STATES: Final = {
    "FINISHED": State.DONE,
    "COMPLETE": State.DONE,
    "IN_PROGRESS": State.STARTED,
    "INPROGRESS": State.STARTED,
}
_SETTINGS: Final = re.compile(r"exportedproject.*\.json", re.IGNORECASE)
_WORK: Final = ("annotation", "curation")
_AS_IT_CAME: Final = "INITIAL_CAS"

File = TypeVar("File", bound=PurePath)


def settings_in(files: Collection[File]) -> dict[PurePath, File]:
    """The settings of each exported project among ``files``, by its folder."""
    return {file.parent: file for file in files if _SETTINGS.fullmatch(file.name)}


def states_in(settings: bytes) -> dict[tuple[str, str], State]:
    """How far each annotator is with each text, by the text's name and hers, as ``settings`` say."""
    try:
        told = json.loads(settings)
        found = [
            (one["name"], one["user"], one["state"]) for one in told.get("annotation_documents", ())
        ]
        return {
            (str(name), str(who)): _STATES[state] for name, who, state in found if state in _STATES
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}  # settings of another version: the work itself is read all the same


def state_of(
    root: PurePath, file: PurePath, states: Mapping[tuple[str, str], State]
) -> State | None:
    """How far whoever made ``file`` of the project ``root`` is with its text; None where nobody says it."""
    parts = file.relative_to(root).parts
    if len(parts) != 3 or parts[0] not in _WORK:
        return None
    return states.get((parts[1], file.stem))


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
