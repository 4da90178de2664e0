"""WebAnno TSV 3 is read: rows become spans, in code points, of a text that is built from its sentences.

Read are span layers (their label as ``layers`` says), relations between their spans, slots as
relations from the span that has them, and the links of chains as spans with a relation from each to
the next. Layers of words, features of relations and annotations of no width are left out, which is
told. Whose the annotations are is told by the folders of an INCEpTION project alone; the article's id
by the name of a file with our own layer, since the format has no place for it.

Traps: offsets count UTF-16 units. Text and tokens escape other characters than values do. ``|``,
``[`` and ``_`` are a value's own where a backslash stands before them. Lines end at ``\\n`` and
nowhere else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO, Final
from urllib.parse import unquote

from app.errors import FileRefusedError
from app.formats.layers import (
    LABEL,
    NOTE,
    SPAN,
    UNSURE,
    checked_annotator,
    label_and_rest,
    origin,
)
from app.formats.naming import article_id, file_name, item_id, name_of
from app.formats.source import whole
from app.formats.surroundings import ALONE, Surroundings
from app.formats.webanno.rows import ADVICE, Key, Rows
from app.formats.webanno.utf16 import Utf16
from app.formats.webanno.values import plain
from app.model import Article, ArticleId, Document, ItemId, Relation, Span

ENDING: Final = ".tsv"
_VERSION: Final = "#FORMAT=WebAnno TSV 3"


class _Making:
    """The document that the ``rows`` of a file make."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._text = "".join(rows.parts)
        self._units = Utf16(self._text)

    def document(self, annotator: str, language: str) -> Document:
        text = self._text
        for start, end, surface, line in self._rows.rows:
            marked = self._surface(start, end, line)
            if marked != surface:
                raise self._rows.refusal(
                    f"the token is {surface[:40]!r} but {start}-{end} marks {marked[:40]!r}", line
                )
        name, who = origin(self._rows.file)
        layer = annotator or checked_annotator(who, self._rows.file)
        article = ArticleId(self._id() or article_id(text))
        spans = self._spans(article, layer)
        relations = tuple(self._relations(spans, article, layer))
        name = name or name_of(text) or file_name(self._rows.file)
        return Document(
            Article(article, name, language or "und", text), layer, tuple(spans.values()), relations
        )

    def _id(self) -> str:
        """The article's id, which is the name of a file with our layer in it, or of the text that it
        was for INCEpTION; "" of any other.
        """
        if not any(one.name == SPAN and LABEL in one.features for one in self._rows.layers):
            return ""
        document, _who = origin(self._rows.file)
        name = document or PurePath(self._rows.file).name
        told = unquote(name[: -len(ENDING)]) if name.lower().endswith(ENDING) else ""
        return told if told.isprintable() else ""

    def _surface(self, start: int, end: int, line: int) -> str:
        first, behind = self._units.place(start), self._units.place(end)
        if first is None or behind is None or start > end:
            raise self._rows.refusal(f"{start}-{end} is no range of the text in UTF-16 units", line)
        return self._text[first:behind]

    def _spans(self, article: ArticleId, layer: str) -> dict[Key, Span]:
        found: dict[Key, Span] = {}
        taken: Counter[tuple[int, int, str]] = Counter()
        links = {
            (name, f"chain {chain}", link): mark
            for (name, chain, link), mark in self._rows.chains.items()
        }
        for key, mark in {**self._rows.marks, **links}.items():
            start, end = self._units.place(mark.start), self._units.place(mark.end)
            assert start is not None, "rows were checked"
            assert end is not None
            if start >= end:
                self._rows.left["annotation of no width"] += 1
                continue
            features = dict(mark.features)
            note, unsure = features.pop(NOTE, ""), features.pop(UNSURE, "")
            label, rest = label_and_rest(mark.layer, features)
            if "referenceType" in rest:
                label = rest.pop("referenceType")
            taken[start, end, label] += 1
            parts: tuple[str | int, ...] = (article, layer, start, end, label)
            again = taken[start, end, label]
            made = item_id(*parts, again) if again > 1 else item_id(*parts)
            found[key] = Span(made, article, layer, start, end, label, rest, note, unsure == "true")
        return found

    def _relations(
        self, spans: dict[Key, Span], article: ArticleId, layer: str
    ) -> Iterator[Relation]:
        arrows = [
            (one.label, self._end(one.head, one.line), self._end(one.tail, one.line))
            for one in self._rows.arrows
        ]
        for (name, number, link), label in self._rows.links.items():
            ends = (name, f"chain {number}", link), (name, f"chain {number}", link + 1)
            if ends[1] in spans:
                arrows.append((label or "next", *ends))
        made: Counter[tuple[str, ItemId, ItemId]] = Counter()
        for label, head, tail in arrows:
            if head not in spans or tail not in spans:
                self._rows.left["relation of what is left out"] += 1
                continue
            ends_of = label, spans[head].id, spans[tail].id
            made[ends_of] += 1
            again = (made[ends_of],) if made[ends_of] > 1 else ()
            yield Relation(item_id(article, layer, *ends_of, *again), article, layer, *ends_of)

    def _end(self, key: Key, line: int) -> Key:
        """The key of the span that ``key`` means: its layer may be any, in a slot or an old file."""
        base, place, number = key
        if key in self._rows.marks:
            return key
        found = [one for one in self._rows.marks if one[1:] == (place, number)]
        if base not in ("", "uima.tcas.Annotation"):
            found = []
        if len(found) != 1:
            raise self._rows.refusal(
                f"a relation comes from {place or number}, where no span is", line
            )
        return found[0]


def read(
    stream: BinaryIO,
    file: str,
    *,
    annotator: str = "",
    language: str = "",
    encoding: str = "",
    surroundings: Surroundings = ALONE,
) -> Iterator[tuple[int, Document]]:
    """The one document of a file."""
    try:
        lines = whole(stream, file).decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise FileRefusedError(
            file, f"is not UTF-8 (byte {error.start})", advice="WebAnno TSV is always UTF-8."
        ) from error
    if not lines[0].startswith(_VERSION):
        raise FileRefusedError(file, "does not begin as WebAnno TSV 3 does", line=1, advice=ADVICE)
    one = Rows(file)
    text: list[str] | None = None
    rows: list[tuple[int, str]] = []
    for number, raw in enumerate([*lines[1:], ""], 2):
        line = raw.removesuffix("\r")
        if line.startswith("#T_") and text is None and not one.parts:
            one.head(line.removeprefix("#T_"), number)
        elif line.startswith("#Text=") and not rows:
            text = [*(text or []), plain(line.removeprefix("#Text="))]
        elif line and text is not None and not line.startswith("#"):
            rows.append((number, line))
        elif not line and text is not None:
            one.sentence("\n".join(text), rows)
            text, rows = None, []
        elif line and not line.startswith("#"):
            raise one.refusal("a row stands before the text of its sentence", number)
    if not one.parts:
        raise FileRefusedError(file, "holds no sentences", advice=ADVICE)
    document = _Making(one).document(annotator, language)
    for what, count in one.left.items():
        surroundings.tell(f"{file}: left out {count} of: {what}")
    if one.chains:
        surroundings.tell(
            f"{file}: {len(one.chains)} links of chains were taken as spans with relations"
        )
    yield 1, document
