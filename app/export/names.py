"""How the files of an export are called, and which of them belong beside the data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.errors import FileRefusedError, from_os_error
from app.export.losses import LEDGER
from app.formats import CARD_MARK, Format
from app.model import GOLD

_UNSAFE: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_CARD: Final = "README.md"


@dataclass(frozen=True)
class Names:
    """``data``, with what is ``beside`` each of them, and the ``card`` of the folder; the latter two
    are empty for a format that has none.
    """

    data: tuple[str, ...]
    beside: tuple[str, ...]
    card: tuple[str, ...]

    @classmethod
    def of(cls, basenames: Iterable[str], chosen: Format) -> Names:
        """The names of an export in that format."""
        data = tuple(file_name(basename, chosen) for basename in basenames)
        beside = chosen.beside
        return cls(
            data,
            tuple(name.removesuffix(chosen.extensions[0]) + beside[0] for name in data)
            if beside
            else (),
            (_CARD,) if chosen.card is not None else (),
        )

    @property
    def placed(self) -> Sequence[str]:
        """All, in the order in which they take their places: the data last."""
        return (LEDGER, *self.card, *self.beside, *self.data)

    @property
    def shown(self) -> Sequence[str]:
        """All, in the order in which a user is told of them."""
        return (*self.data, *self.beside, *self.card, LEDGER)


def file_name(basename: str, chosen: Format) -> str:
    """``basename`` with the format's ending, as a name that every system takes."""
    safe = _UNSAFE.sub("_", basename).strip(" .")
    if not safe:
        raise FileRefusedError(repr(basename), "is no possible file name", advice="Choose another.")
    if _RESERVED.fullmatch(safe):
        safe = f"_{safe}"
    name = safe + (chosen.ending or chosen.extensions[0])
    if name.lower() == LEDGER:
        raise FileRefusedError(
            name, "is the name of the list of losses", advice="Choose another name for the file."
        )
    return name


def check_card(place: Path) -> None:
    """Raise ``FileRefusedError`` where a README stands that somebody else wrote."""
    try:
        if place.exists() and CARD_MARK.encode() not in place.read_bytes():
            raise FileRefusedError(
                place,
                "was not made by an export, and would be replaced",
                advice="Choose another folder.",
            )
    except OSError as error:
        raise from_os_error(error, place) from error


def names_with(names: Iterable[str], folder: Path, chosen: Format) -> list[str]:
    """The files of the format in ``folder`` once ``names`` are there: gold first, then by name."""
    there = {path.name for ending in chosen.extensions for path in folder.glob(f"*{ending}")}
    shown = {each for each in there if not each.startswith(".")}
    return sorted({*names, *shown}, key=lambda each: (Path(each).stem != GOLD, each))
