"""A DocBin that is read, with a file for each of its large parts, so that Docs are made some at a time.

Traps: its parts may stand in any order, and those that came with later releases of spaCy may be missing.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import islice
from typing import IO, TYPE_CHECKING, Any, Final

from app.formats.spacy.messagepack import Source, little
from app.formats.spacy.parts import LISTS
from app.formats.spacy.strings import NumberedStrings, nameless

if TYPE_CHECKING:
    from spacy.tokens import DocBin

AT_ONCE: Final = 64
"""Docs that are in memory together."""

_OF_BYTES: Final = ("span_groups", "user_data")


def taken_apart(source: Source, stack: ExitStack) -> TakenApart:
    """The DocBin that ``source`` holds. Raises ``ValueError`` for what is none."""
    kind, count = source.head()
    if kind != "map":
        raise ValueError("no map of its parts")
    parts = TakenApart()
    for _ in range(count):
        name = source.value()
        if name in ("tokens", "spaces"):
            parts.files[name] = nameless(stack)
            source.copy_bin(parts.files[name])
        elif name in LISTS:
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


class TakenApart:
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
        self.lengths = little(array("i", lengths))
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
