"""Where else a marked string stands: every place with what speaks for and against marking it.

Nothing is decided here. An occurrence holds the facts, so that other choices (another label, whole
words or not) are answered at once, without another search.

Trap: a work may change between the search and the marking; ``mark_hits`` looks again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.annotation.edges import trimmed
from app.annotation.hits import Marking, mark_hits
from app.languages import graphemes, segment
from app.model import Article, ArticleId, Scheme, Span, Work
from app.store import Place, Project, Query

CONTEXT = 60
"""Code points of context on each side of an occurrence."""

_SECONDS = 0.3
_LIMIT = 400


class Why(StrEnum):
    """Why an occurrence is left out."""

    MARKED = "marked"
    OTHER = "other"
    PART = "part"
    CUT = "cut"


@dataclass(frozen=True)
class Occurrence:
    """``start`` to ``end`` of an article holds the string, with its surroundings.

    ``labels`` are those of spans that share characters with it; ``whole`` says that it begins and
    ends where words do; ``cut`` that it splits a grapheme.
    """

    article: ArticleId
    name: str
    start: int
    end: int
    before: str
    surface: str
    after: str
    labels: frozenset[str]
    whole: bool
    cut: bool = False

    def left_out(self, label: str, *, whole_words: bool, alone: bool) -> Why | None:
        """Why it is not marked as ``label``; None when it is. ``alone``: where no label is at all."""
        if self.cut:
            return Why.CUT
        if label in self.labels:
            return Why.MARKED
        if whole_words and not self.whole:
            return Why.PART
        return Why.OTHER if alone and self.labels else None


def occurrences_in(article: Article, work: Work, surface: str) -> list[Occurrence]:
    """Every occurrence of ``surface`` in one article, as the annotator of ``work`` has it."""
    query = Query(surface)
    query.check()
    found = query.find(article.text, article.languages)
    return list(_told(article, work, found))


def occurrences(
    project: Project, surface: str, who: str, place: Place
) -> tuple[list[Occurrence], Place | None]:
    """Occurrences in all articles from ``place`` on, some at a time, and where to go on from.

    They stand in the order of the articles; what is marked is what ``who`` has marked.
    """
    page = project.concordance(Query(surface), place=place, limit=_LIMIT, seconds=_SECONDS, width=0)
    places: dict[ArticleId, list[tuple[int, int]]] = {}
    for line in page.lines:
        places.setdefault(line.hit.article, []).append((line.hit.start, line.hit.end))
    found: list[Occurrence] = []
    for article, ranges in places.items():
        found += _told(project.article(article), project.work(article, who), ranges)
    return found, page.place


def mark_occurrences(
    project: Project,
    chosen: Iterable[Occurrence],
    label: str,
    attributes: Mapping[str, str],
    who: str,
) -> Marking:
    """One act that marks ``chosen`` as ``label`` with ``attributes``, as things stand now."""
    places: dict[ArticleId, list[tuple[int, int]]] = {}
    for each in chosen:
        places.setdefault(each.article, []).append((each.start, each.end))
    return mark_hits(
        (
            (project.work(article, who), project.article(article).text, ranges)
            for article, ranges in places.items()
        ),
        label,
        project.scheme,
        attributes,
    )


def carried(scheme: Scheme, span: Span, label: str) -> dict[str, str]:
    """The attributes of ``span`` that ``label`` has too."""
    known = {attribute.name for attribute in scheme.label(label).attributes}
    return {name: value for name, value in span.attributes.items() if name in known}


def _told(article: Article, work: Work, ranges: Iterable[tuple[int, int]]) -> Iterator[Occurrence]:
    text, borders = article.text, _Borders(article)
    for start, end in ranges:
        begin, finish = trimmed(text, start, end)
        over = (span for span in work.spans if span.start < end and start < span.end)
        yield Occurrence(
            article.id,
            article.name,
            start,
            end,
            text[max(0, start - CONTEXT) : start],
            text[start:end],
            text[end : end + CONTEXT],
            frozenset(span.label for span in over),
            whole=borders.at(begin) and borders.at(finish),
            cut=not graphemes.is_boundary(text, start)
            or not graphemes.is_boundary(text, end)
            or begin == finish,
        )


class _Borders:
    """Whether a word begins or ends at a place; divides the lines that are asked about.

    Thai words are what its segmenter says. Where blanks divide, syllables and the halves of a
    compound are whole words too: no segmenter joins them the same way everywhere.
    """

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._languages = article.languages
        self._line = (0, -1)
        self._known: frozenset[int] = frozenset()

    def at(self, position: int) -> bool:
        start, end = self._line
        if not start <= position <= end:
            start = self._text.rfind("\n", 0, position) + 1
            end = self._text.find("\n", position)
            end = len(self._text) if end < 0 else end
            cut = segment(self._text[start:end], self._languages.at(start))
            borders: Sequence[int] = cut.words if cut.language == "th" else cut.atoms
            self._line, self._known = (start, end), frozenset(borders)
        return position - start in self._known
