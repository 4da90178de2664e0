"""``CHANGES.md``: what is otherwise than in the release that stands where this one is going.

Trap: made again without a change it tells again what it told, so that its bytes are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.errors import FileRefusedError, from_os_error
from app.export.release.difference import Difference
from app.export.release.files import Files

_NAME = "CHANGES.md"


def write_changes(
    files: Files,
    place: Path,
    last: Mapping[str, Any] | None,
    found: Difference | None,
    version: str,
) -> Mapping[str, Any] | None:
    """Write what was ``found`` since the release at ``place``, whose manifest is ``last``.

    Returns what the manifest of this one, ``version``, says of the release before.
    """
    if last is not None and last.get("content") == files.content:
        files.write(_NAME, _told_in(place))
        before: Mapping[str, Any] | None = last.get("previous")
        return before
    previous = None
    words = "The first release.\n"
    if found is not None and last is not None:
        previous = {"version": found.version, "content": last.get("content"), **found.as_json()}
        lines = list(found.in_words()) or [
            "- the articles and all that is said of them are the same"
        ]
        words = f"# {version} after {found.version}\n\n" + "\n".join(lines) + "\n"
    files.write(_NAME, words)
    return previous


def _told_in(place: Path) -> str:
    path = place / _NAME
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise from_os_error(error, path) from error
    except UnicodeDecodeError as error:
        raise FileRefusedError(
            path, "is not as it was written", advice="Make the release in another folder."
        ) from error
