"""What every format says of itself, so that dialogs, the command line and export need no list of cases.

Trap: ``read`` is there even where ``reads`` is false, since every written file is read back;
``reads`` says whether a user may bring articles in with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Protocol

from app.errors import PenandaError
from app.formats.meaning import Meaning
from app.formats.surroundings import LeaveOut, Surroundings
from app.formats.trainable import Trainer
from app.formats.vocabulary import Vocabulary
from app.model import Document, Loss, Scheme

Tokens = Callable[[str, str], Sequence[int]]
"""Token borders of a text in a language: ascending code point positions from 0 to its length."""


class Reader(Protocol):
    """Yields each document of ``stream`` with its line. ``file`` names it in refusals."""

    def __call__(
        self,
        stream: BinaryIO,
        file: str,
        *,
        annotator: str = "",
        language: str = "",
        encoding: str = "",
    ) -> Iterator[tuple[int, Document]]: ...


class Writer(Protocol):
    """Writes ``documents``, each as soon as it comes where the format allows it."""

    def __call__(self, documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None: ...


def no_losses(_document: Document) -> list[Loss]:
    """Of a format that holds everything."""
    return []


@dataclass(frozen=True)
class Format:
    """A format. ``unit`` is that of its offsets; ``cannot_hold`` says in words what never fits.
    ``remarks`` is whether it holds what an annotator says of an article as a whole; where it does
    not, export leaves that out, and says so. ``states`` is the same of how far she is with it;
    ``answers`` of a format that has no place for that, but in which an article that she has without
    a span says as much as that she is done and found nothing. ``origins`` is whether it holds how
    each piece of gold came to be.

    ``training`` is whether it is made to train on, and so leaves out what no model should learn from.
    ``losses`` lists what of one document will not be in the file; ``held`` is what will be, with
    one value for each thing that must come back; ``read_back`` yields the same from a written file.
    ``mapped`` is there for a format with columns or keys of the user's own: the reader that takes
    each field (``text``, ``title``, ...) from the column which the mapping names. ``by_record`` is
    there for a format of many articles a file that can be told apart when one of them is wrong: the
    mapped reader that leaves such out, tells of each, and goes on.
    ``placed`` is there, in place of both, for a format that reads more than the bytes of the file:
    the reader that knows its surroundings. ``units`` are those that its offsets may count in where
    no file says it. ``claims`` says by what an object of a JSON file is of this format, "" if
    it is not. ``beside`` is the ending and the bytes of a file that belongs beside a written one, as
    a configuration of the labels in it. ``card`` is the ``README.md`` of a folder with the files of some
    names in it, without which its users' program does not know what is what. ``companions`` are the endings of files that stand
    beside a text of this format, with its annotations. ``begins`` is what every file of it begins with, where
    its ending is another format's; ``shows`` says by what the beginning of a text, or of what the format
    named seems to be, shows that it is of this one, "" if it does not. ``ending`` is that of what is written, where it is none of
    ``extensions``: an archive of files with one article each. ``trainer`` says how many spans those
    learn from who train on it. ``under`` is there for a format that can say more of documents when it knows
    by which scheme they were marked: the same format for that scheme. ``projections`` are there for a format with a place that holds one
    span a token: the same format by each name of which spans go there, the first what is done unasked.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    unit: str
    read: Reader
    cannot_hold: tuple[str, ...] = ()
    training: bool = False
    remarks: bool = False
    states: bool = False
    origins: bool = False
    answers: bool = False
    reads: bool = False
    mapped: Callable[[Mapping[str, str]], Reader] | None = None
    placed: Callable[[Surroundings], Reader] | None = None
    units: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
    begins: bytes = b""
    shows: Callable[[str, str], str] | None = None
    ending: str = ""
    claims: Callable[[Mapping[str, Any]], str] | None = None
    card: Callable[[Sequence[str]], bytes] | None = None
    beside: tuple[str, Callable[[Vocabulary], bytes]] | None = None
    by_record: Callable[[Mapping[str, str], LeaveOut], Reader] | None = None
    write: Writer | None = None
    losses: Callable[[Document], list[Loss]] = no_losses
    held: Callable[[Document], Meaning] = Meaning.of
    trainer: Callable[[], Trainer] | None = None
    under: Callable[[Scheme], Format] | None = None
    projections: Mapping[str, Format] = field(default_factory=dict, hash=False, repr=False)
    read_back: Callable[[BinaryIO, str], Iterator[Meaning]] | None = None

    @property
    def writes(self) -> bool:
        """Whether it can be exported to."""
        return self.write is not None

    def writer(self) -> Writer:
        """Its writer; refuses for a format that is only read."""
        if self.write is None:
            raise PenandaError(
                f"the format {self.name} can be read but not written",
                advice="Choose another format.",
            )
        return self.write

    def meanings(self, stream: BinaryIO, file: str) -> Iterator[Meaning]:
        """What a written file holds, document after document, for comparing with ``held``."""
        if self.read_back is not None:
            yield from self.read_back(stream, file)
            return
        for _line, document in self.read(stream, file):
            yield Meaning.of(document)
