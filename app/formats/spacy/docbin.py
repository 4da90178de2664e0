"""spaCy's DocBin as a stream: the very bytes that ``DocBin.to_bytes`` gives, with only some Docs in memory.

A DocBin is one map of MessagePack, compressed, whose parts (tokens, spaces, span groups, user data)
each hold all Docs. Written, the parts grow in files of their own and are put together at the end;
read, they are taken apart into such files, and the Docs made from them some at a time, by spaCy, in
a vocabulary of only their strings (``strings``). So memory does not grow with the corpus, but for a
few numbers a Doc.

Traps: written, the parts stand in the order in which spaCy writes them; read, they may stand in any,
and those that came with later releases of it may be missing. A file may be of anyone's making: what
it says of its own sizes is not believed. spaCy is imported on first use.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from itertools import chain, islice
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Final

from app.formats.spacy.strings import NumberedStrings, SortedStrings, nameless

if TYPE_CHECKING:
    from spacy.tokens import Doc, DocBin
    from spacy.vocab import Vocab

AT_ONCE: Final = 64
"""Docs that are in memory together."""

LARGEST: Final = 1 << 28
"""Bytes that one value may have: what is said of one Doc, or the lengths of all."""

_BLOCK: Final = 1 << 16
_STRINGS: Final = 10_000  # packed at once
_LISTS: Final = ("cats", "flags", "span_groups", "user_data")
_OF_BYTES: Final = ("span_groups", "user_data")


def write_docs(
    make: Callable[[Vocab], Iterator[Doc]],
    new_bin: Callable[[], DocBin],
    new_vocab: Callable[[], Vocab],
    stream: BinaryIO,
) -> None:
    """Write the Docs that ``make`` yields, which is called again, with another vocabulary, until it
    yields none.
    """
    with ExitStack() as stack:
        parts = _Parts(stack)
        while True:
            doc_bin = new_bin()
            for doc in make(new_vocab()):
                doc_bin.add(doc)
            if not len(doc_bin):
                break
            parts.add(doc_bin)
        parts.write(stream, new_bin())


class _Parts:
    """The parts of a DocBin while they grow."""

    def __init__(self, stack: ExitStack) -> None:
        self.files: dict[str, IO[bytes]] = {
            name: nameless(stack) for name in ("tokens", "spaces", "strings", *_LISTS)
        }
        self.lengths = array("i")
        self.strings = SortedStrings(stack)

    def add(self, doc_bin: DocBin) -> None:
        """Let go of the Docs in ``doc_bin``, but for what is kept here."""
        for tokens, spaces in zip(doc_bin.tokens, doc_bin.spaces, strict=True):
            self.files["tokens"].write(tokens.tobytes("C"))
            self.files["spaces"].write(spaces.tobytes("C"))
            self.lengths.append(len(tokens))
        for name in _LISTS:
            self.files[name].write(_packed(getattr(doc_bin, name)))
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
            put(msgpack_dumps(name) + _bin_head(self.files[name].tell()))
            _copy(self.files[name], put)
        put(msgpack_dumps("lengths"))
        put(msgpack_dumps(_little(self.lengths).tobytes()))
        put(msgpack_dumps("strings") + _array_head(self._pack_strings()))
        _copy(self.files["strings"], put)
        for name in _LISTS:
            put(msgpack_dumps(name) + _array_head(count))
            _copy(self.files[name], put)
        stream.write(packer.flush())

    def _pack_strings(self) -> int:
        """Pack all strings into their file; how many these are."""
        count, strings = 0, iter(self.strings)
        while some := list(islice(strings, _STRINGS)):
            count += len(some)
            self.files["strings"].write(_packed(some))
        return count


def _little(numbers: array[int]) -> array[int]:
    """``numbers`` as a DocBin has them, whatever the machine; the same turned round."""
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers


def _copy(file: IO[bytes], put: Callable[[bytes], None]) -> None:
    file.seek(0)
    while block := file.read(_BLOCK):
        put(block)


def _packed(values: list[Any]) -> bytes:
    """``values`` one after another. Packed at once: spaCy's packer looks for plug-ins at every call."""
    from srsly import msgpack_dumps

    data: bytes = msgpack_dumps(values)
    return data[len(_array_head(len(values))) :]


def _bin_head(size: int) -> bytes:
    if size < 1 << 8:
        return struct.pack(">BB", 0xC4, size)
    return struct.pack(">BH", 0xC5, size) if size < 1 << 16 else struct.pack(">BI", 0xC6, size)


def _array_head(count: int) -> bytes:
    if count < 16:
        return bytes([0x90 | count])
    return struct.pack(">BH", 0xDC, count) if count < 1 << 16 else struct.pack(">BI", 0xDD, count)


def read_docs(
    stream: BinaryIO, new_bin: Callable[[], DocBin], new_vocab: Callable[[], Vocab]
) -> Iterator[Doc]:
    """The Docs of a DocBin of anyone's. Raises ``ValueError`` for what is none."""
    with ExitStack() as stack:
        parts = _taken_apart(_Source(stream), stack)
        while docs := _some_docs(parts, new_bin(), new_vocab()):
            while docs:
                yield docs.pop()  # and none is held here any more


def _some_docs(parts: _TakenApart, doc_bin: DocBin, vocab: Vocab) -> list[Doc]:
    """The next Docs, the first of them last; ``vocab`` gets all the strings in them."""
    if not parts.put_some(doc_bin):
        return []
    _add_to(vocab, parts.strings.of(_numbers_in(doc_bin)))
    docs = list(doc_bin.get_docs(vocab))
    _add_to(vocab, parts.strings.of(_numbers_of_spans(docs)))
    return docs[::-1]


def _add_to(vocab: Vocab, strings: Iterable[str]) -> None:
    for string in strings:
        vocab.strings.add(string)


def _numbers_in(doc_bin: DocBin) -> list[int]:
    """Of all that is said of tokens, the strings among it."""
    import numpy as np

    numbers: list[int] = np.unique(np.concatenate(doc_bin.tokens)).tolist()
    return numbers


def _numbers_of_spans(docs: Iterable[Doc]) -> set[int]:
    spans = chain.from_iterable(group for doc in docs for group in doc.spans.values())
    return {number for span in spans for number in (span.id, span.label, span.kb_id)}


def _taken_apart(source: _Source, stack: ExitStack) -> _TakenApart:
    kind, count = source.head()
    if kind != "map":
        raise ValueError("no map of its parts")
    parts = _TakenApart()
    for _ in range(count):
        name = source.value()
        if name in ("tokens", "spaces"):
            parts.files[name] = nameless(stack)
            source.copy_bin(parts.files[name])
        elif name in _LISTS:
            parts.files[name] = nameless(stack)
            put = _put_bytes if name in _OF_BYTES else _put_values
            parts.sizes[name] = put(source.items(), parts.files[name])
        elif name == "strings":
            parts.strings = NumberedStrings(source.strings(), stack)
            parts.values[name] = None
        else:
            parts.values[name] = source.value()
    source.end()
    parts.check()
    return parts


def _put_bytes(items: Iterator[Any], file: IO[bytes]) -> array[int]:
    """Append ``items`` to ``file``; how many bytes each has, -1 for None."""
    sizes = array("q")
    for value in items:
        if not isinstance(value, bytes | None):
            raise ValueError("bytes are missing")  # noqa: TRY004 - of the file, not the program
        sizes.append(-1 if value is None else file.write(value))
    return sizes


def _put_values(items: Iterator[Any], file: IO[bytes]) -> array[int]:
    """Append ``items`` to ``file``, packed together; how many bytes those of ``AT_ONCE`` Docs have, which
    stand with the first of them.
    """
    from srsly import msgpack_dumps

    sizes = array("q")
    while some := list(islice(items, AT_ONCE)):
        sizes.append(file.write(msgpack_dumps(some)))
        sizes.extend([0] * (len(some) - 1))
    return sizes


class _TakenApart:
    """A DocBin with a file for each of its large parts; of the lists the size of what is said of each Doc."""

    strings: NumberedStrings

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.files: dict[str, IO[bytes]] = {}
        self.sizes: dict[str, array[int]] = {}
        self.lengths = array("i")
        self._done = 0

    def check(self) -> None:
        """Raise ``ValueError`` unless each part is there, and is as long as the Docs are."""
        for name in ("attrs", "lengths", "strings"):
            if name not in self.values:
                raise ValueError(f"it has no {name}")
        if "cats" not in self.files:
            raise ValueError("it has no cats")
        lengths = self.values.pop("lengths")
        if len(lengths) % 4:
            raise ValueError("its lengths are not whole")
        self.lengths = _little(array("i", lengths))
        docs, tokens = len(self.lengths), sum(self.lengths)
        if docs and min(self.lengths) < 0:
            raise ValueError("one of its lengths is negative")
        sizes = {"tokens": 8 * tokens * len(self.values["attrs"]), "spaces": tokens}
        for name, size in sizes.items():
            if name not in self.files or self.files[name].tell() != size:
                raise ValueError(f"its {name} are not as many as its lengths say")
        if any(len(sizes) != docs for sizes in self.sizes.values()):
            raise ValueError("there is one for each Doc")
        for file in self.files.values():
            file.seek(0)

    def put_some(self, doc_bin: DocBin) -> bool:
        """Put the next Docs into ``doc_bin``; whether there were any."""
        import numpy as np

        lengths = self.lengths[self._done : self._done + AT_ONCE]
        if not lengths:
            return False
        attrs = self.values["attrs"]
        doc_bin.attrs = attrs  # numbers, as spaCy itself has them once they are made
        for length in lengths:
            tokens = self.files["tokens"].read(8 * length * len(attrs))
            spaces = self.files["spaces"].read(length)
            doc_bin.tokens.append(np.frombuffer(tokens, "uint64").reshape(length, len(attrs)))
            doc_bin.spaces.append(np.frombuffer(spaces, dtype=bool).reshape(length, 1))
        rows = range(self._done, self._done + len(lengths))
        doc_bin.cats = self._values("cats", rows)
        doc_bin.flags = self._values("flags", rows) or [{} for _ in rows]
        doc_bin.span_groups = [self._bytes("span_groups", row) or b"" for row in rows]
        doc_bin.user_data = [self._bytes("user_data", row) for row in rows]
        self._done = rows.stop
        return True

    def _bytes(self, name: str, row: int) -> bytes | None:
        size = self.sizes[name][row] if name in self.sizes else -1
        return None if size < 0 else self.files[name].read(size)

    def _values(self, name: str, rows: range) -> list[Any]:
        from srsly import msgpack_loads

        return (
            list(msgpack_loads(self.files[name].read(self.sizes[name][rows.start])))
            if name in self.sizes
            else []
        )


class _Source:
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
            packed = self._unpacker.unconsumed_tail or self._stream.read(_BLOCK)
            if not packed:
                raise ValueError("it ends too early")
            self._held = self._unpacker.decompress(packed, 4 * _BLOCK)

    def end(self) -> None:
        """Raise ``ValueError`` unless all has been read."""
        packed = self._unpacker.unconsumed_tail + self._stream.read(_BLOCK)
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
            block = self.read(min(size, _BLOCK))
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
