"""What the task files of other tools have in common: each task becomes documents, and what it means is told.

A reader makes of a task the object that the exchange shape has for it, and ``exchange`` sees to its
laws. Ids of spans follow from their content, so that the same file brought in twice doubles nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, Final, Protocol

from app.errors import FileRefusedError, PenandaError
from app.formats.description import PlacedReader
from app.formats.exchange import Seen
from app.formats.naming import item_id
from app.formats.records.objects import Apart, Objects
from app.formats.records.record import Record
from app.formats.surroundings import ALONE, Surroundings
from app.model import Document, check_annotator

AGAIN: Final = "texts that stand again with the same annotator, whose spans were put together"


class Findings:
    """Counts what is found out or left out in a file, and tells it once, at the end."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._tell = surroundings.tell
        self._counts: Counter[str] = Counter()

    def note(self, words: str, count: int = 1) -> None:
        """One more of what ``words`` say, which go on with a colon and the number."""
        self._counts[words] += count

    def tell(self, *sentences: str) -> None:
        """Tell all that was counted, and ``sentences`` but empty ones."""
        for words, count in self._counts.items():
            if count:
                self._tell(f"{words}: {count:,}")
        for sentence in filter(None, sentences):
            self._tell(sentence)


class SpansIn:
    """Spans of one annotator in one text, on their way into the exchange shape."""

    def __init__(self, article: str, layer: str) -> None:
        self._article, self._layer = article, layer
        self._taken: set[str] = set()
        self.spans: list[dict[str, Any]] = []
        self.ids: dict[object, str] = {}
        self.relations: list[dict[str, Any]] = []

    def add(self, start: int, end: int, label: str, key: object = None, **further: Any) -> str:
        """Add a span; the ``id`` it has, one made from its content if none is given.

        ``key`` is what relations name it by.
        """
        made = further.pop("id", "") or self._made(start, end, label)
        self._taken.add(made)
        self.spans.append({"id": made, "start": start, "end": end, "label": label, **further})
        if key is not None:
            self.ids.setdefault(key, made)
        return str(made)

    def relate(self, kind: str, head: object, tail: object, **further: Any) -> bool:
        """Relate the spans that have these keys; false where one of them is none."""
        ends = self.ids.get(head), self.ids.get(tail)
        if None in ends:
            return False
        self.relations.append({"type": kind, "head": ends[0], "tail": ends[1], **further})
        return True

    def _made(self, start: int, end: int, label: str) -> str:
        parts: tuple[str | int, ...] = (self._article, self._layer, start, end, label)
        made, number = item_id(*parts), 1
        while made in self._taken:
            number += 1
            made = item_id(*parts, number)
        return made


class Records(Protocol):
    """The objects of a file; can be gone through more than once. ``guessed`` is the encoding of the
    file if that was a guess."""

    @property
    def guessed(self) -> str: ...

    def __iter__(self) -> Iterator[Record]: ...


Found = Iterator[tuple[int, Document]]
"""Documents with their lines."""

DocumentsOf = Callable[[Records, str, str, str, Surroundings], Found]
"""The documents in records of the file that is named next, then who annotated it and its language."""


def reader_of(documents_of: DocumentsOf, apart: Apart) -> PlacedReader:
    """What reads the documents of a JSON file, each with the line of its object."""

    def read(
        stream: BinaryIO,
        file: str,
        *,
        annotator: str = "",
        language: str = "",
        encoding: str = "",
        surroundings: Surroundings = ALONE,
    ) -> Found:
        objects = Objects(stream, file, encoding, apart=apart)
        yield from documents_of(objects, file, annotator, language, surroundings)

    return read


def documents(
    objects: Iterable[Record],
    file: str,
    surroundings: Surroundings,
    findings: Findings,
    make: Callable[[Record], Iterable[Document]],
) -> Found:
    """The documents that ``make`` gives for each of ``objects``, with its line."""
    seen = Seen(file, surroundings.leave_out)
    for record in objects:
        try:
            made = list(make(record))
        except FileRefusedError as error:
            seen.refuse(error)
            continue
        for document in made:
            key = (document.article.id, document.annotator)
            if key in seen.lines:
                findings.note(AGAIN)
            seen.lines[key] = record.line
            yield record.line, document


def annotator_named(record: Record, name: str) -> str:
    """``name`` if it can be an annotator's; a refusal of ``record`` if not."""
    try:
        return check_annotator(name) if name else ""
    except PenandaError as error:
        raise record.refusal(error.what, error.advice) from None
