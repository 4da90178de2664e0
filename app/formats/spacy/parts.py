"""The parts of a DocBin that is being written: each grows in a file of its own.

Trap: they stand in the file in the order in which spaCy writes them.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Callable
from contextlib import ExitStack
from itertools import islice
from typing import IO, TYPE_CHECKING, BinaryIO, Final

from app.formats.spacy.messagepack import BLOCK, array_head, bin_head, little, packed
from app.formats.spacy.strings import SortedStrings, nameless

if TYPE_CHECKING:
    from spacy.tokens import DocBin

LISTS: Final = ("cats", "flags", "span_groups", "user_data")
"""The parts with one value a Doc, in their order."""
_STRINGS: Final = 10_000  # packed at once


class Parts:
    """The parts of a DocBin while they grow."""

    def __init__(self, stack: ExitStack) -> None:
        self.files: dict[str, IO[bytes]] = {
            name: nameless(stack) for name in ("tokens", "spaces", "strings", *LISTS)
        }
        self.lengths = array("i")
        self.strings = SortedStrings(stack)

    def add(self, doc_bin: DocBin) -> None:
        """Let go of the Docs in ``doc_bin``, but for what is kept here."""
        for tokens, spaces in zip(doc_bin.tokens, doc_bin.spaces, strict=True):
            self.files["tokens"].write(tokens.tobytes("C"))
            self.files["spaces"].write(spaces.tobytes("C"))
            self.lengths.append(len(tokens))
        for name in LISTS:
            self.files[name].write(packed(getattr(doc_bin, name)))
        self.strings.add(doc_bin.strings)

    def write(self, stream: BinaryIO, empty: DocBin) -> None:
        """All of it as one map."""
        from srsly import msgpack_dumps

        packer = zlib.compressobj()
        count = len(self.lengths)

        def put(data: bytes) -> None:
            stream.write(packer.compress(data))

        put(bytes([0x80 | 10]))
        put(msgpack_dumps("version") + msgpack_dumps(empty.version))
        put(msgpack_dumps("attrs") + msgpack_dumps(empty.attrs))
        for name in ("tokens", "spaces"):
            put(msgpack_dumps(name) + bin_head(self.files[name].tell()))
            _copy(self.files[name], put)
        put(msgpack_dumps("lengths"))
        put(msgpack_dumps(little(self.lengths).tobytes()))
        put(msgpack_dumps("strings") + array_head(self._pack_strings()))
        _copy(self.files["strings"], put)
        for name in LISTS:
            put(msgpack_dumps(name) + array_head(count))
            _copy(self.files[name], put)
        stream.write(packer.flush())

    def _pack_strings(self) -> int:
        """Pack all strings into their file; how many these are."""
        count, strings = 0, iter(self.strings)
        while some := list(islice(strings, _STRINGS)):
            count += len(some)
            self.files["strings"].write(packed(some))
        return count


def _copy(file: IO[bytes], put: Callable[[bytes], None]) -> None:
    file.seek(0)
    while block := file.read(BLOCK):
        put(block)
