"""A zip file of one member a document, for formats that hold one document a file.

The same documents are always the same bytes: members have no date. A member is called by the
article's id; what no file name may hold is written as ``%`` and two hexadecimal digits for each of
its bytes, so that the id can be read from the name again.

The bytes are those that ``zipfile`` writes, but the directory of an archive is not in memory: that
of 100,000 articles is some 100 MB there.
"""

from __future__ import annotations

import io
import re
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from types import TracebackType
from typing import BinaryIO, Final, Self
from urllib.parse import unquote

from app.errors import FileRefusedError

_UNSAFE: Final = re.compile(r'[<>:"/\\|?*%\x00-\x1f\x7f]|^\.|[. ]$')
_BEFORE_ZIP_KNEW: Final = (0, 1 << 5 | 1)  # midnight, the first of January 1980
_FILE: Final = 0o100644 << 16
_UNIX: Final = 3
_PLAIN, _LARGE = 20, 45  # versions of the format: one with folders, one with 64 bits
_UTF_8: Final = 0x800
_MEMBERS, _FAR, _MOST = 0xFFFF, (1 << 31) - 1, 0xFFFFFFFF
_BLOCK: Final = 1 << 16
_HEAD: Final = struct.Struct("<4s5HL2L2H")
_ENTRY: Final = struct.Struct("<4s2B5HL2L5H2L")
_END: Final = struct.Struct("<4s4H2LH")
_LARGE_END: Final = struct.Struct("<4sQ2H2L4Q")
_LOCATOR: Final = struct.Struct("<4sLQL")


class Packer:
    """Writes members to ``stream``, from where it stands, each as it comes. Use as a context manager."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._directory = tempfile.TemporaryFile(prefix="penanda-")  # noqa: SIM115 - closed at the end
        self._count = self._place = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._directory:
            if kind is None:
                self._end()

    def add(self, name: str, data: bytes) -> None:
        """``data`` as the member ``name``."""
        raw = name.encode()
        flags = 0 if name.isascii() else _UTF_8
        packer = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS)
        body = packer.compress(data) + packer.flush()
        sizes = (zlib.crc32(data), len(body), len(data), len(raw))
        told = (flags, zipfile.ZIP_DEFLATED, *_BEFORE_ZIP_KNEW, *sizes)
        far = self._place > _FAR
        extra = struct.pack("<HHQ", 1, 8, self._place) if far else b""
        version = _LARGE if far else _PLAIN
        place = _MOST if far else self._place
        self._directory.write(
            _ENTRY.pack(
                b"PK\1\2", version, _UNIX, version, *told, len(extra), 0, 0, 0, _FILE, place
            )
            + raw
            + extra
        )
        self._put(_HEAD.pack(b"PK\3\4", _PLAIN, *told, 0) + raw + body)
        self._count += 1

    def _put(self, data: bytes) -> None:
        self._stream.write(data)
        self._place += len(data)

    def _end(self) -> None:
        """The directory of all members, and where it is."""
        start = self._place
        self._directory.seek(0)
        while block := self._directory.read(_BLOCK):
            self._put(block)
        size, count, end = self._place - start, self._count, self._place
        if count > _MEMBERS or start > _FAR or size > _FAR:
            large = (44, _LARGE, _LARGE, 0, 0, count, count, size, start)
            self._put(_LARGE_END.pack(b"PK\6\6", *large) + _LOCATOR.pack(b"PK\6\7", 0, end, 1))
        count, size, start = min(count, _MEMBERS), min(size, _MOST), min(start, _MOST)
        self._put(_END.pack(b"PK\5\6", 0, 0, count, count, size, start, 0))


def member_name(article: str, ending: str) -> str:
    """What the document of the article with that id is called."""
    return (
        _UNSAFE.sub(lambda match: "".join(map("%{:02X}".format, match[0].encode())), article)
        + ending
    )


def unpacked(stream: BinaryIO, file: str, ending: str) -> Iterator[tuple[str, bytes]]:
    """The article's id and the bytes of each member with that ``ending``, in their order."""
    for name, data in members(stream, file, ending):
        yield unquote(name.removesuffix(ending)), data


def members(stream: BinaryIO, file: str, ending: str = "") -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each member that was packed here, as its directory has them."""
    try:
        place, count = _directory_in(stream)
        for _ in range(count):
            stream.seek(place)
            (mark, *_v, _time, _date, crc, packed, size, named, more, note, _d, _i, _a, at) = (
                _ENTRY.unpack(stream.read(_ENTRY.size))
            )
            raw, extra = stream.read(named), stream.read(more)
            place += _ENTRY.size + named + more + note
            if mark != b"PK\1\2":
                raise ValueError("its directory is damaged")
            name = raw.decode()
            if name.endswith(ending):
                at = struct.unpack("<HHQ", extra)[2] if at == _MOST else at
                yield name, _member(stream, at, raw, (crc, packed, size))
    except (ValueError, struct.error, zlib.error) as error:
        raise FileRefusedError(
            file, f"is no zip archive ({error})", advice="Name a file that Penanda wrote."
        ) from error


def _directory_in(stream: BinaryIO) -> tuple[int, int]:
    """Where the directory is, and how many members it has."""
    stream.seek(-_END.size, io.SEEK_END)
    mark, _disk, _first, _here, count, _size, start, _note = _END.unpack(stream.read(_END.size))
    if mark != b"PK\5\6":
        raise ValueError("it has no end")
    if count == _MEMBERS or start == _MOST:
        stream.seek(-_END.size - _LOCATOR.size, io.SEEK_END)
        mark, _disk, end, _disks = _LOCATOR.unpack(stream.read(_LOCATOR.size))
        if mark == b"PK\6\7":
            stream.seek(end)
            *_told, count, _size, start = _LARGE_END.unpack(stream.read(_LARGE_END.size))
    return start, count


def _member(stream: BinaryIO, place: int, raw: bytes, told: tuple[int, int, int]) -> bytes:
    stream.seek(place)
    mark, *_v, _time, _date, crc, packed, size, named, more = _HEAD.unpack(stream.read(_HEAD.size))
    if mark != b"PK\3\4" or stream.read(named) != raw or (crc, packed, size) != told:
        raise ValueError("a member is not where the directory has it")
    stream.read(more)
    data = zlib.decompress(stream.read(packed), -zlib.MAX_WBITS)
    if len(data) != size or zlib.crc32(data) != crc:
        raise ValueError("a member is damaged")
    return data
