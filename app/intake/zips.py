"""The files in a zip archive, read as streams, with everything refused that makes an archive dangerous.

Nothing is ever unpacked to the disk. An archive is refused as a whole for what it promises: a
member outside of it, an encrypted one, another archive, or far more than its size could hold
honestly. A member that breaks its promise (its checksum, say) is refused when it is read.

Traps: a name without the UTF-8 flag is in whatever encoding its maker's system had; ``zipfile``
reads it as cp437, which keeps every byte. A member never yields more bytes than the archive's list
says, so the list may be trusted for sizes.
"""

from __future__ import annotations

import errno
import io
import lzma
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, BinaryIO, Final, Self, cast

from app.errors import FileRefusedError, from_os_error

MOST_BYTES: Final = 4 << 30
"""Unpacked, of one archive."""
MOST_RATIO: Final = 200
"""Of unpacked to packed bytes, of one archive; text that people wrote is below 20."""

_SMALL: Final = 10 << 20  # bytes unpacked that no ratio makes dangerous
_ENCRYPTED: Final = 0x1
_NAME_IS_UTF8: Final = 0x800
_UNICODE_PATH: Final = 0x7075
_UNPACK: Final = "Unpack it and import the folder."
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, struct.error)
_ANY: Final = re.compile("")
_THAI: Final = re.compile(  # a Latin letter beside a Thai one is Vietnamese, misread
    r"(?!.*(?:[a-z][\u0e01-\u0e5b]|[\u0e01-\u0e5b][a-z]))[ -~\u0e01-\u0e3a\u0e3f-\u0e5b]+\Z", re.I
)
_VIETNAMESE: Final = re.compile(
    r".*(?:[đơưă]|[aeiouyâêôăơư][\u0300\u0301\u0303\u0309\u0323])", re.I
)


def is_archive(path: str | Path) -> bool:
    """Whether ``path`` ends as a zip archive does."""
    return Path(path).suffix.lower() == ".zip"


def is_meant(name: str) -> bool:
    """Whether a file or folder of that name, found inside of what was named, is to be imported."""
    return not name.startswith(".") and name != "__MACOSX"


class Archive:
    """A zip archive, open. Raises ``FileRefusedError`` for whatever is wrong with it."""

    def __init__(self, path: str | Path) -> None:
        self._path = path
        self._named: dict[str, zipfile.ZipInfo] | None = None
        try:
            self._packed = max(1, Path(path).stat().st_size)
            self._zip = zipfile.ZipFile(path)
        except OSError as error:
            raise from_os_error(error, path) from error
        except (*_BROKEN, NotImplementedError, ValueError) as error:
            raise self._refusal("is no zip archive, or a damaged one", "Pack it again.") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    def members(self) -> list[tuple[str, zipfile.ZipInfo]]:
        """The files that are meant, each with the name to show, by that name."""
        told = [(name_of(info), info) for info in self._zip.infolist()]
        for name, info in told:
            self._check_place(info, name)
        meant = [
            (name, info)
            for name, info in told
            if not info.is_dir() and all(map(is_meant, PurePosixPath(name).parts))
        ]
        for name, info in meant:
            self._check(info, name)
        self._check_size()
        if not meant:
            raise self._refusal("the archive holds no files", "Name another.")
        return sorted(
            ((f"{self._path}/{name}", info) for name, info in meant), key=lambda each: each[0]
        )

    def find(self, name: str) -> zipfile.ZipInfo | None:
        """The member that is shown as ``name``, with the archive's path before it."""
        if self._named is None:
            self._named = {f"{self._path}/{name_of(info)}": info for info in self._zip.infolist()}
        return self._named.get(name)

    @contextmanager
    def open(self, member: zipfile.ZipInfo) -> Iterator[BinaryIO]:
        """The bytes of a member, unpacked as they are read."""
        name = f"{self._path}/{name_of(member)}"
        try:
            with self._opened(member, name) as stream:
                yield cast(BinaryIO, io.BufferedReader(cast(io.RawIOBase, stream)))
        except NotImplementedError as error:
            raise FileRefusedError(
                name, "is packed in a way that cannot be read here", advice=_UNPACK
            ) from error
        except _BROKEN as error:
            raise _damaged(name, error) from error

    def _opened(self, member: zipfile.ZipInfo, name: str) -> IO[bytes]:
        """What the list of the archive says of a member may lead anywhere, to before its beginning too."""
        try:
            return self._zip.open(member)
        except NotImplementedError:
            raise
        except OSError as error:
            damaged = error.errno == errno.EINVAL
            raise (_damaged(name, error) if damaged else from_os_error(error, name)) from error
        except (ValueError, OverflowError, RuntimeError) as error:
            raise _damaged(name, error) from error

    def _check_place(self, info: zipfile.ZipInfo, name: str) -> None:
        parts = re.split(r"[/\\]", name)
        outside = name.startswith(("/", "\\")) or ".." in parts or re.match(r"[A-Za-z]:", name)
        if outside or "\0" in info.orig_filename:
            raise self._refusal(
                f"holds a file that would lie outside of it ({_shown(info)})",
                "Do not trust where it came from.",
            )

    def _check(self, info: zipfile.ZipInfo, name: str) -> None:
        if info.flag_bits & _ENCRYPTED:
            raise self._refusal(f"is encrypted ({name})", _UNPACK)
        if stat.S_ISLNK(info.external_attr >> 16):
            raise self._refusal(f"holds a link instead of a file ({name})", _UNPACK)
        if is_archive(name):
            raise self._refusal(f"holds another archive ({name})", _UNPACK)

    def _check_size(self) -> None:
        """Against what the archive takes on the disk: members that lie over one another add nothing."""
        whole = sum(info.file_size for info in self._zip.infolist())
        if whole > MOST_BYTES or (whole > _SMALL and whole > MOST_RATIO * self._packed):
            raise self._refusal(
                f"would unpack to {whole:,} bytes, {whole // self._packed:,} times its size",
                "If that is meant, unpack it and import the folder.",
            )

    def _refusal(self, what: str, advice: str) -> FileRefusedError:
        return FileRefusedError(self._path, what, advice=advice)


def _damaged(name: str, error: Exception) -> FileRefusedError:
    what = f"is damaged inside of its archive ({error})"
    return FileRefusedError(name, what, advice="Pack it again.")


def name_of(info: zipfile.ZipInfo) -> str:
    """A member's name in the encoding it was most likely written in.

    By its UTF-8 flag or its Unicode path field; else UTF-8 if it is that; else Thai or Vietnamese
    of Windows if it reads as such; else cp437, which the format names.
    """
    if info.flag_bits & _NAME_IS_UTF8 or info.filename.isascii():
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    told = _unicode_path(info, raw)
    if told:
        return told
    for encoding, reads_so in (("utf-8", _ANY), ("cp874", _THAI), ("cp1258", _VIETNAMESE)):
        with suppress(UnicodeDecodeError):
            name = raw.decode(encoding)
            if reads_so.match(name):
                return unicodedata.normalize("NFC", name)
    return info.filename


def _unicode_path(info: zipfile.ZipInfo, raw: bytes) -> str:
    """What the field of Info-ZIP for names in UTF-8 says, if it is of this name."""
    extra = info.extra
    checksum = struct.pack("<L", zlib.crc32(raw))
    while len(extra) >= 4:
        kind, size = struct.unpack("<HH", extra[:4])
        field, extra = extra[4 : 4 + size], extra[4 + size :]
        if kind == _UNICODE_PATH and field[1:5] == checksum:
            return field[5:].decode("utf-8", "replace")
    return ""


def _shown(info: zipfile.ZipInfo) -> str:
    return repr(info.orig_filename[:80])
