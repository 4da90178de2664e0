"""A release that is to be sent: what its manifest lists is there, to the byte, or nothing is sent."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import FileRefusedError, from_os_error
from app.export import LEDGER
from app.export.release import manifest_of
from app.model import Loss


@dataclass(frozen=True)
class Item:
    """One file: its ``path`` in the release, with ``/`` between folders, its size and hashes.

    ``git`` is the id that git would give it as a blob.
    """

    path: str
    file: Path
    size: int
    sha256: str
    git: str


@dataclass(frozen=True)
class Parcel:
    """A checked release."""

    folder: Path
    manifest: Mapping[str, Any]
    items: tuple[Item, ...]

    @property
    def size(self) -> int:
        """All bytes of it."""
        return sum(item.size for item in self.items)


def parcel_of(folder: str | Path) -> Parcel:
    """The release in ``folder``. Raises ``FileRefusedError`` when it is none or was altered."""
    place = Path(folder)
    manifest = manifest_of(place)
    if manifest is None:
        raise FileRefusedError(place, "is no release", advice="Make one with 'penanda release'.")
    listed = {str(file["path"]): str(file["sha256"]) for file in manifest["files"]}
    items = []
    for path in sorted([*listed, "manifest.json", "SHA256SUMS"]):
        item = _item(place, path)
        if item.sha256 != listed.get(path, item.sha256):
            raise FileRefusedError(
                item.file, "is not as it was released", advice="Make the release again."
            )
        items.append(item)
    return Parcel(place, manifest, tuple(items))


def _item(folder: Path, path: str) -> Item:
    file = folder / path
    sha256 = hashlib.sha256()
    try:
        size = file.stat().st_size
        git = hashlib.sha1(f"blob {size}\0".encode(), usedforsecurity=False)
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                sha256.update(block)
                git.update(block)
    except OSError as error:
        raise from_os_error(error, file) from error
    return Item(path, file, size, sha256.hexdigest(), git.hexdigest())


def ledger_of(folder: str | Path, formats: Iterable[str]) -> Iterator[tuple[str, Loss]]:
    """What the files of ``formats`` in the release do not hold, each with its file.

    Raises ``FileRefusedError`` for a ledger that is not as an export wrote it.
    """
    for name in formats:
        ledger = Path(folder) / "data" / name / LEDGER
        try:
            with ledger.open("rb") as stream:
                yield from map(_loss, stream)
        except FileNotFoundError:  # a format of folders may keep none
            continue
        except OSError as error:
            raise from_os_error(error, ledger) from error
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise FileRefusedError(
                ledger, "is not as it was written", advice="Make the release again."
            ) from error


def _loss(line: bytes) -> tuple[str, Loss]:
    told = json.loads(line)
    file = str(told.pop("file"))
    return file, Loss(**told)
