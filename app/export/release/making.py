"""A release: the chosen layer in the chosen formats and splits, and all that a reader needs to trust it.

Everything follows from the project and the choices, nothing from the machine, the place or the time
(the date is that of the last entry in the journal), so the same release is the same bytes. It is one
moment of the project, whatever others do meanwhile, and one folder that is whole or not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.export.folders import made_folder
from app.export.release.data import Data, OnProgress
from app.export.release.difference import Difference, difference, manifest_of, stranger_in
from app.export.release.files import Files
from app.export.release.order import USUAL, Order
from app.export.release.papers import write_papers
from app.export.release.statements import CardText
from app.formats import format_named
from app.store import Project


@dataclass(frozen=True)
class Release:
    """What was written. ``difference`` is None for the first one."""

    folder: Path
    manifest: Mapping[str, Any]
    difference: Difference | None
    missing: tuple[str, ...]

    @property
    def counts(self) -> Mapping[str, Any]:
        """By split."""
        counts: Mapping[str, Any] = self.manifest["counts"]
        return counts


def release(
    project: Project,
    folder: str | Path,
    order: Order = USUAL,
    *,
    on_progress: OnProgress | None = None,
) -> Release:
    """Write a release of ``project`` to ``folder``, in place of the release that stands there.

    Whatever goes wrong, also a cancel (anything raised out of ``on_progress``), that one stays whole.
    Raises ``NotFoundError`` where the layer holds no work, ``PenandaError`` where no format has the
    projection, ``FileRefusedError`` for a folder with other things in it, and what ``export`` raises.
    """
    place = Path(folder)
    for name in order.formats:
        format_named(name).writer()
    order.check()
    last = manifest_of(place)
    with made_folder(place, stranger_in) as new, project.reading():
        data = Data(project, order, Files(new), on_progress or _unheard)
        data.write()
        found = None
        if last is not None:
            found = difference(str(last.get("version", "")), place, new)
        manifest = write_papers(data, place, last, found)
    return Release(place, manifest, found, CardText.of(project).missing)


def _unheard(_step: str, _done: int) -> None:
    """Nobody listens."""
