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
from app.formats.surroundings import ALONE, LeaveOut, Surroundings
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


class PlacedReader(Protocol):
    """The same, for who may know the surroundings of the file."""

    def __call__(
        self,
        stream: BinaryIO,
        file: str,
        *,
        annotator: str = "",
        language: str = "",
        encoding: str = "",
        surroundings: Surroundings = ALONE,
    ) -> Iterator[tuple[int, Document]]: ...


class Writer(Protocol):
    """Writes ``documents``, each as soon as it comes where the format allows it."""

    def __call__(self, documents: Iterable[Document], stream: BinaryIO, tokens: Tokens) -> None: ...


def no_losses(_document: Document) -> list[Loss]:
    """Of a format that holds everything."""
    return []


@dataclass(frozen=True)
class Format:
    """A format, with what else it can do than read, where it can."""

    name: str
    title: str
    extensions: tuple[str, ...]
    unit: str
    """What its offsets count in."""
    read: Reader

    # what it holds

    cannot_hold: tuple[str, ...] = ()
    """What never fits, in words."""
    training: bool = False
    """Whether it is made to train on, and so leaves out what no model should learn from."""
    remarks: bool = False
    """Whether it holds what an annotator says of an article as a whole; where it does not, export
    leaves that out, and says so."""
    states: bool = False
    """The same of how far she is with it."""
    origins: bool = False
    """The same of how each piece of gold came to be."""
    answers: bool = False
    """Of a format without ``states``, in which an article that she has without a span says as much
    as that she is done and found nothing."""

    # reading

    reads: bool = False
    mapped: Callable[[Mapping[str, str]], Reader] | None = None
    """Of a format with columns or keys of the user's own: the reader that takes each field
    (``text``, ``title``, ...) from the column which the mapping names."""
    by_record: Callable[[Mapping[str, str], LeaveOut], Reader] | None = None
    """Of a format of many articles a file that can be told apart when one of them is wrong: the
    mapped reader that leaves such out, tells of each, and goes on."""
    placed: PlacedReader | None = None
    """In place of ``mapped`` and ``by_record``, of a format that reads more than the bytes of the
    file: the reader that takes its surroundings too."""
    units: tuple[str, ...] = ()
    """Those that its offsets may count in where no file says it."""
    companions: tuple[str, ...] = ()
    """The endings of files that stand beside a text of this format, with its annotations."""
    begins: bytes = b""
    """What every file of it begins with, where its ending is another format's."""
    shows: Callable[[str, str], str] | None = None
    """By what the beginning of a text, or of what the format named seems to be, shows that it is of
    this one; "" if it does not."""
    claims: Callable[[Mapping[str, Any]], str] | None = None
    """By what an object of a JSON file is of this format; "" if it is not."""

    # writing

    write: Writer | None = None
    losses: Callable[[Document], list[Loss]] = no_losses
    """What of one document will not be in the file."""
    held: Callable[[Document], Meaning] = Meaning.of
    """What of one will be, with one value for each thing that must come back."""
    read_back: Callable[[BinaryIO, str], Iterator[Meaning]] | None = None
    """What ``held`` said of each document, from a written file."""
    ending: str = ""
    """That of what is written, where it is none of ``extensions``: an archive of files with one
    article each."""
    beside: tuple[str, Callable[[Vocabulary], bytes]] | None = None
    """The ending and the bytes of a file that belongs beside a written one, as a configuration of
    the labels in it."""
    card: Callable[[Sequence[str]], bytes] | None = None
    """The ``README.md`` of a folder with the files of some names in it, without which its users'
    program does not know what is what."""
    trainer: Callable[[], Trainer] | None = None
    """How many spans those learn from who train on it."""
    under: Callable[[Scheme], Format] | None = None
    """Of a format that can say more of documents when it knows by which scheme they were marked: the
    same format for that scheme."""
    projections: Mapping[str, Format] = field(default_factory=dict, hash=False, repr=False)
    """Of a format with a place that holds one span a token: the same format by each name of which
    spans go there, the first what is done unasked."""

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
