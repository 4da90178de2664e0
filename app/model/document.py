"""A document: an article with one annotator's work, as it enters and leaves by a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.model.article import Article, State
from app.model.ids import ItemId
from app.model.origin import Origin
from app.model.relation import Relation
from app.model.remark import Remark
from app.model.span import Span


@dataclass(frozen=True)
class Document:
    """``annotator`` is empty when the file says of nobody whose spans they are; ``remark`` is what she
    says of the article as a whole, ``state`` how far she is with it, None where nobody said. ``origins``
    tell of pieces of gold, by id, how they came to be.

    ``left_out`` are the ranges that a training file leaves out (see ``export``); ``regions_told``
    is whether the file said what regions there are, if only that there are none.
    ``guessed_encoding`` is how the file was decoded when neither a user nor the file said it and it
    was not UTF-8: a guess, which whoever brings the file in must be told of. So must they of
    ``foreign``, the keys of annotations in a shape that was not read. ``answered`` is whether the file
    has an annotator's answer for the article: one without a span says that there is nothing to mark.
    """

    article: Article
    annotator: str = ""
    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()
    left_out: tuple[tuple[int, int], ...] = ()
    remark: Remark | None = None
    state: State | None = None
    origins: Mapping[ItemId, Origin] = field(default_factory=dict)
    regions_told: bool = field(default=False, compare=False, repr=False)
    guessed_encoding: str = field(default="", compare=False, repr=False)
    foreign: tuple[str, ...] = field(default=(), compare=False, repr=False)
    answered: bool = field(default=False, compare=False, repr=False)

    def about(self, article: Article) -> Document:
        """The same with that article; a quarter of the time that ``dataclasses.replace`` takes."""
        document = object.__new__(Document)
        vars(document).update(vars(self), article=article)
        return document


@dataclass(frozen=True)
class Loss:
    """Something a format cannot hold: ``what`` of the document, and ``why`` it is left out.

    ``what`` is ``span``, ``attribute``, ``note``, ``unsure``, ``relation``, ``region``,
    ``passage``, ``state``, ``origin`` or ``meta``. Of the article itself unless an ``id`` names
    another; of all articles where none is named. For a span, ``start`` and ``end`` (code points),
    ``label`` and ``surface`` name it.
    """

    article: str
    what: str
    why: str
    id: str = ""
    start: int | None = None
    end: int | None = None
    label: str = ""
    surface: str = ""
