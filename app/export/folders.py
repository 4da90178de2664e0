"""A folder that is whole or not there: made beside its place, put into it when all is right.

A folder that stands there is exchanged with the other in one step where the system can do that
(Linux, macOS); elsewhere it is set aside for a moment, and whoever comes next puts it back if that
moment was the last.

Trap: what a killed process leaves is a hidden folder beside the place, which the next one sweeps up
when the process is no more.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.errors import FileRefusedError, from_os_error
from app.export.together import sync_folder
from app.leftovers import half_made, left_beside

_AT_CWD: Final = -100
_EXCHANGE: Final = 2  # RENAME_EXCHANGE on Linux, RENAME_SWAP on macOS
_CANNOT: Final = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP)


@contextmanager
def made_folder(place: Path, strange: Callable[[Path], str]) -> Iterator[Path]:
    """A new folder to fill, moved to ``place`` when the block ends well; else it is as if never made.

    What stands there is replaced when it is empty or ``strange``, which names what must not be lost,
    names nothing; otherwise it is refused.
    """
    place = Path(os.path.abspath(place))  # noqa: PTH100 - a link stays the name that was given
    new, old = half_made(place), half_made(place, "old")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _sweep(place)
        _check(place, strange)
        new.mkdir()
    except OSError as error:
        raise from_os_error(error, place) from error
    try:
        yield new
        try:
            for folder in sorted(path for path in new.rglob("*") if path.is_dir()):
                sync_folder(folder)
            sync_folder(new)
            _put(new, old, place)
            sync_folder(place.parent)
        except OSError as error:
            raise from_os_error(error, place) from error
    finally:
        shutil.rmtree(new, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def _check(place: Path, strange: Callable[[Path], str]) -> None:
    if not place.exists() and not place.is_symlink():
        return
    if place.is_symlink() or not place.is_dir():
        raise FileRefusedError(place, "is no folder of its own", advice="Name another folder.")
    found = strange(place) if any(place.iterdir()) else ""
    if found:
        raise FileRefusedError(
            place,
            f"holds other things than a release ({found})",
            advice="Name another folder: a release takes the place of all that is in its folder.",
        )


def _put(new: Path, old: Path, place: Path) -> None:
    if not place.exists():
        new.rename(place)
    elif not _exchanged(new, place):
        place.rename(old)
        new.rename(place)


def _exchanged(one: Path, other: Path) -> bool:
    """Let two folders swap their names in one step; False where the system cannot."""
    swap = _swapper()
    if swap is None:
        return False
    if swap(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _swapper() -> Callable[[bytes, bytes], int] | None:
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if platform.system() == "Linux":
            rename = library.renameat2
            return lambda one, other: int(rename(_AT_CWD, one, _AT_CWD, other, _EXCHANGE))
        if platform.system() == "Darwin":
            swap = library.renamex_np
            return lambda one, other: int(swap(one, other, _EXCHANGE))
    except (OSError, AttributeError, TypeError):  # a system without it
        pass
    return None


def _sweep(place: Path) -> None:
    """Take away what processes that are no more left here, and put back what they had set aside."""
    for path in left_beside(place):
        if path.suffix == ".old" and not place.exists():
            path.rename(place)
        else:
            shutil.rmtree(path, ignore_errors=True)
