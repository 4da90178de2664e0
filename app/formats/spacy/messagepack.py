"""MessagePack, as much of it as a DocBin has, so that its large parts need not be in memory.

Trap: a file may be of anyone's making: what it says of its own sizes is not believed.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Iterator
from typing import IO, Any, BinaryIO, Final

LARGEST: Final = 1 << 28
"""Bytes that one value may have: what is said of one Doc, or the lengths of all."""

BLOCK: Final = 1 << 16
"""Bytes that are read at once."""

_SHORT: Final = (
    (0x00, 0x7F, "number"),
    (0x80, 0x8F, "map"),
    (0x90, 0x9F, "array"),
    (0xA0, 0xBF, "str"),
)
_LONG: Final[dict[int, tuple[str, str]]] = {
    0xC0: ("word", ""),
    0xC2: ("word", ""),
    0xC3: ("word", ""),
    0xC4: ("bin", ">B"),
    0xC5: ("bin", ">H"),
    0xC6: ("bin", ">I"),
    0xCA: ("number", ">f"),
    0xCB: ("number", ">d"),
    0xCC: ("number", ">B"),
    0xCD: ("number", ">H"),
    0xCE: ("number", ">I"),
    0xCF: ("number", ">Q"),
    0xD0: ("number", ">b"),
    0xD1: ("number", ">h"),
    0xD2: ("number", ">i"),
    0xD3: ("number", ">q"),
    0xD9: ("str", ">B"),
    0xDA: ("str", ">H"),
    0xDB: ("str", ">I"),
    0xDC: ("array", ">H"),
    0xDD: ("array", ">I"),
    0xDE: ("map", ">H"),
    0xDF: ("map", ">I"),
}


def little(numbers: array[int]) -> array[int]:
    """``numbers`` as a DocBin has them, whatever the machine; the same turned round."""
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers


def packed(values: list[Any]) -> bytes:
    """``values`` one after another. Packed at once: spaCy's packer looks for plug-ins at every call."""
    from srsly import msgpack_dumps

    data: bytes = msgpack_dumps(values)
    return data[len(array_head(len(values))) :]


def bin_head(size: int) -> bytes:
    """What stands before so many bytes."""
    if size < 1 << 8:
        return struct.pack(">BB", 0xC4, size)
    return struct.pack(">BH", 0xC5, size) if size < 1 << 16 else struct.pack(">BI", 0xC6, size)


def array_head(count: int) -> bytes:
    """What stands before so many values of an array."""
    if count < 16:
        return bytes([0x90 | count])
    return struct.pack(">BH", 0xDC, count) if count < 1 << 16 else struct.pack(">BI", 0xDD, count)


class Source:
    """MessagePack read from a compressed stream, as much of it as a DocBin has."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._unpacker = zlib.decompressobj()
        self._held = b""
        self._place = 0

    def read(self, size: int) -> bytes:
        """Just so many bytes."""
        if size > LARGEST:
            raise ValueError("one of its parts is too large")
        if size <= len(self._held) - self._place:
            self._place += size
            return self._held[self._place - size : self._place]
        parts, missing = [], size
        while missing:
            if self._place == len(self._held):
                self._refill()
            part = self._held[self._place : self._place + missing]
            self._place += len(part)
            missing -= len(part)
            parts.append(part)
        return b"".join(parts)

    def _refill(self) -> None:
        self._held, self._place = b"", 0
        while not self._held:
            packed = self._unpacker.unconsumed_tail or self._stream.read(BLOCK)
            if not packed:
                raise ValueError("it ends too early")
            self._held = self._unpacker.decompress(packed, 4 * BLOCK)

    def end(self) -> None:
        """Raise ``ValueError`` unless all has been read."""
        packed = self._unpacker.unconsumed_tail + self._stream.read(BLOCK)
        rest = self._unpacker.decompress(packed, 1)
        over = self._place < len(self._held) or rest or self._unpacker.unused_data
        if over or not self._unpacker.eof:
            raise ValueError("there is more in it, or less")

    def head(self) -> tuple[str, int]:
        """What comes, and how long it is, or for a number which it is."""
        first = self.read(1)[0]
        for low, high, kind in _SHORT:
            if low <= first <= high:
                return kind, first - low
        if first not in _LONG:
            raise ValueError(f"no part of a DocBin begins with {first:#x}")
        kind, layout = _LONG[first]
        if not layout:
            return kind, first
        return kind, struct.unpack(layout, self.read(struct.calcsize(layout)))[0]

    def value(self) -> Any:
        """The next value, whole."""
        kind, size = self.head()
        if kind == "array":
            return [self.value() for _ in range(size)]
        if kind == "map":
            return {self.value(): self.value() for _ in range(size)}
        if kind == "str":
            return self.read(size).decode("utf-8", "surrogatepass")
        if kind == "bin":
            return self.read(size)
        return {0xC0: None, 0xC2: False, 0xC3: True}[size] if kind == "word" else size

    def copy_bin(self, file: IO[bytes]) -> None:
        """The next value, which is bytes, into ``file``."""
        kind, size = self.head()
        if kind != "bin":
            raise ValueError("bytes are missing")
        while size:
            block = self.read(min(size, BLOCK))
            file.write(block)
            size -= len(block)

    def strings(self) -> Iterator[str]:
        """The values of an array of strings."""
        for value in self.items():
            if not isinstance(value, str):
                raise ValueError("a string is missing")  # noqa: TRY004 - of the file, not the program
            yield value

    def items(self) -> Iterator[Any]:
        """The values of an array, as they are asked for."""
        kind, count = self.head()
        if kind != "array":
            raise ValueError("a list is missing")
        return (self.value() for _ in range(count))
