"""What is asked of an import, what it tells on the way, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.errors import FileRefusedError
from app.intake.lacking import Lacking
from app.model import ArticleId, NearDuplicate, Scheme


@dataclass(frozen=True)
class Options:
    """What the files do not say of themselves.

    ``format_name`` empty: by each file's ending, plain text when that says nothing. ``annotator``
    overrides what the files say; where nobody says it, the annotations are those of who imports.
    ``language`` fills in where they say none; one that nobody says is identified from the text.
    ``unit`` is what offsets count in (one of ``UNITS`` of the formats), where a file does not say
    it. ``names`` says under which name of the scheme a label, attribute, value or relation type
    comes in, the empty one that it is left out: see ``mapping``. ``encoding`` is that of text,
    tables and pages. ``columns`` names the column or key in which a field (text, title, date,
    source, language, id) stands. ``skip_refused`` takes the rest when some is refused: the other
    files, and of a file of many articles the others.
    """

    format_name: str = ""
    annotator: str = ""
    language: str = ""
    encoding: str = ""
    unit: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    skip_refused: bool = False
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """How far an import is. ``total`` is 0 while nobody knows how much there is to do."""

    words: str
    done: int = 0
    total: int = 0


OnProgress = Callable[[Step], None]
"""Is told each step; may raise ``ImportCancelledError``, and then nothing was taken."""


Widen = Callable[[Scheme, Lacking], Scheme]
"""Makes a scheme that has what the import lacks; may raise ``PenandaError``: nothing was taken."""


@dataclass(frozen=True)
class Guess:
    """A file whose encoding nobody stated, and as what it was read."""

    file: str
    encoding: str


@dataclass(frozen=True)
class Foreign:
    """Annotations of a file, under a ``key`` in so many ``articles``, that were not read as spans."""

    file: str
    key: str
    articles: int


@dataclass(frozen=True)
class Told:
    """What the reader of a file found out about it, or left out of it, in a sentence."""

    file: str
    words: str


@dataclass
class Report:
    """What came of an import.

    ``taken`` counts the articles that came in, ``present`` those whose text was there already (they
    keep their name and metadata) or came before in the same import, ``spans`` the spans.
    ``articles`` are the ids of both, each once. ``refused`` is what was left out, which happens
    only where ``skip_refused`` was asked for. ``foreign`` names annotations in a shape that was not
    read; they are in the metadata. ``passed`` counts, by their endings, files in folders and
    archives that were passed over. ``near`` links articles that came in with such as nearly say the
    same. ``no_backup`` says why a bulk import went without a backup before it; nothing when there
    is one, or it was none. ``told`` is what the formats' readers found out or left out, file by
    file. ``left_out`` counts by their names the spans, attributes and relations that were to be
    left out; ``added`` says what the scheme was given, and is empty where it is as before.
    """

    taken: int = 0
    present: int = 0
    spans: int = 0
    articles: list[ArticleId] = field(default_factory=list)
    refused: list[FileRefusedError] = field(default_factory=list)
    near: list[NearDuplicate] = field(default_factory=list)
    guessed: list[Guess] = field(default_factory=list)
    foreign: list[Foreign] = field(default_factory=list)
    no_backup: str = ""
    passed: dict[str, int] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    left_out: dict[str, int] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
