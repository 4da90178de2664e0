"""What a CAS says is a document: ours with all that we wrote, anyone's with what its layers say.

Of a foreign CAS every annotation of a custom layer, and each named entity, is a span (its label as
``layers`` says); one with two ends (``Governor`` and ``Dependent``, ``source`` and ``target``) is a
relation; links in a slot are relations from the span that has them; and the links of a chain are
spans with a relation from each to the next. Layers of words, annotations of no width and relations
of what is left out are left out, which is told.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from app.errors import FileRefusedError
from app.formats.cas.writing import ARTICLE, HEAD, IDENTIFIER, META_DATA, TAIL
from app.formats.layers import (
    NOTE,
    RELATION,
    SPAN,
    UNSURE,
    checked_annotator,
    describes_words,
    label_and_rest,
    origin,
    short_name,
)
from app.formats.naming import article_id, item_id, name_of
from app.formats.surroundings import Surroundings
from app.model import Article, ArticleId, Document, ItemId, Passage, Region, Relation, Span

if TYPE_CHECKING:
    from cassis import Cas

_ENDS: Final = ((HEAD, TAIL), ("source", "target"), ("head", "tail"), ("from", "to"))
_PLACE: Final = ("begin", "end", "sofa")
_IN_ALL: Final = (".Token", ".Sentence", ".DocumentMetaData", ".DocumentAnnotation")
_ADVICE: Final = "Export the document anew."


class CasReader:
    """One CAS on its way to a document."""

    def __init__(self, cas: Cas, file: str, surroundings: Surroundings) -> None:
        self.cas, self.file, self.surroundings = cas, file, surroundings
        self.left: Counter[str] = Counter()
        self.made: Counter[tuple[Any, ...]] = Counter()

    def document(self, annotator: str, language: str) -> Document:
        text = self.cas.sofa_string
        meta = next(iter(self._of(META_DATA)), None)
        ours = next(iter(self._of(ARTICLE)), None)
        if not isinstance(text, str) or not (text.strip() or ours):
            raise FileRefusedError(self.file, "holds no text", advice=_ADVICE)
        if "\0" in text:
            raise FileRefusedError(self.file, "its text holds NUL characters", advice=_ADVICE)
        self.text = text
        data: dict[str, Any] = self._data(ours)
        place, who = origin(self.file)
        self.layer = annotator or data.get("annotator", "") or checked_annotator(who, self.file)
        self.article = ArticleId(_id(ours, meta, inception=bool(place)) or article_id(text))
        self.odd: Mapping[str, Any] = data.get("spans", {})
        self.spans: dict[int, Span] = {}
        found = [one for one in self.cas.select_all_annotations() if not self._of_words(one)]
        for one in found:
            self._take_span(one)
        relations = tuple(self._relations(found))
        for what, count in self.left.items():
            self.surroundings.tell(f"{self.file}: left out {count} of: {what}")
        told = _value(meta, "language") or ""
        title = data.get("name") or place or _value(meta, "documentTitle") or name_of(text)
        article = Article(
            self.article,
            title,
            (told if told != "x-unspecified" else "") or language or "und",
            text,
            data.get("meta", {}),
            tuple(Region.from_json(one) for one in data.get("regions", ())),
            tuple(Passage.from_json(one) for one in data.get("passages", ())),
        )
        return Document(
            article, self.layer, tuple(self.spans.values()), relations, regions_told=bool(ours)
        )

    def _of(self, name: str) -> list[Any]:
        return self.cas.select(name) if self.cas.typesystem.contains_type(name) else []

    def _data(self, ours: Any) -> dict[str, Any]:
        try:
            data = json.loads(_value(ours, "data") or "{}")
        except ValueError as error:
            raise FileRefusedError(
                self.file, f"has a {ARTICLE} that is no JSON", advice=_ADVICE
            ) from error
        return data if isinstance(data, dict) else {}

    # --- Spans ------------------------------------------------------------------------------------

    def _of_words(self, one: Any) -> bool:
        """Whether it is left out as such; it is told of all but those that every document has."""
        name: str = one.type.name
        if not describes_words(name):
            return False
        if not name.endswith(_IN_ALL):
            self.left[f"layer {short_name(name)}, which is of words"] += 1
        return True

    def _take_span(self, one: Any) -> None:
        name = one.type.name
        if _ends(one) is not None:
            return
        start, end = one.begin, one.end
        if start is None or end is None or not 0 <= start <= end <= len(self.text):
            raise FileRefusedError(
                self.file,
                f"{short_name(name)} {start}-{end} is no range of the text",
                advice="Its begin and end count UTF-16 code units of the text in the same file.",
            )
        if start == end:
            self.left["annotation of no width"] += 1
            return
        features = _features(one)
        key = features.pop(IDENTIFIER, "") if name == SPAN else ""
        note, unsure = features.pop(NOTE, ""), features.pop(UNSURE, "")
        label, rest = label_and_rest(name, features)
        if "referenceType" in rest:
            label = rest.pop("referenceType")
            rest.pop("referenceRelation", None)
        odd = self.odd.get(key, {})
        self.spans[one.xmiID] = Span(
            ItemId(key or self._made(start, end, label)),
            self.article,
            self.layer,
            start,
            end,
            label,
            {**rest, **odd.get("attributes", {})},
            odd.get("note") or note,
            unsure == "true",
        )

    def _made(self, *parts: str | int) -> ItemId:
        """An id from ``parts``; the same again gets a number, so that two equal ones both stay."""
        self.made[parts] += 1
        again = (self.made[parts],) if self.made[parts] > 1 else ()
        return item_id(self.article, self.layer, *parts, *again)

    # --- Relations --------------------------------------------------------------------------------

    def _relations(self, found: list[Any]) -> Iterator[Relation]:
        for one in found:
            name = one.type.name
            ends = _ends(one)
            if ends is not None:
                features = _features(one)
                key = features.pop(IDENTIFIER, "") if name == RELATION else ""
                label, rest = label_and_rest(name, features)
                self.left.update(f"feature {feature} of relations" for feature in rest)
                yield from self._relation(label, *ends, key)
                continue
            for link in _links(one):
                yield from self._relation(
                    _value(link, "role") or "slot", one, _value(link, "target")
                )
            after = _value(one, "next")
            if after is not None and hasattr(after, "begin"):
                yield from self._relation(_value(one, "referenceRelation") or "next", one, after)

    def _relation(self, label: str, head: Any, tail: Any, key: str = "") -> Iterator[Relation]:
        ends = [self.spans.get(end.xmiID) if end is not None else None for end in (head, tail)]
        if ends[0] is None or ends[1] is None:
            self.left["relation of what is left out"] += 1
            return
        parts = label, ends[0].id, ends[1].id
        yield Relation(ItemId(key) if key else self._made(*parts), self.article, self.layer, *parts)


def _id(ours: Any, meta: Any, *, inception: bool) -> str:
    """Ours, or the document's own; INCEpTION gives one to a file, not to a text."""
    told = _value(ours, IDENTIFIER)
    if told:
        return str(told)
    if inception or "/project/" in (_value(meta, "documentUri") or ""):
        return ""
    key = _value(meta, "documentId") or ""
    return key if key.isprintable() else ""


def _value(one: Any, name: str) -> Any:
    return getattr(one, name, None) if one is not None else None


def _ends(one: Any) -> tuple[Any, Any] | None:
    """Both ends of a relation; None of what is none."""
    names = {feature.name for feature in one.type.all_features}
    for head, tail in _ENDS:
        if head in names and tail in names:
            ends = _value(one, head), _value(one, tail)
            if not any(isinstance(end, str | int | float) for end in ends):
                return ends
    return None


def _links(one: Any) -> Iterator[Any]:
    for feature in one.type.all_features:
        elements = _value(_value(one, feature.name), "elements")
        for link in elements if isinstance(elements, list) else ():
            if _value(link, "target") is not None:
                yield link


def _features(one: Any) -> dict[str, str]:
    """The plain values of ``one`` as strings, several of one feature with commas between them."""
    found = {}
    for feature in one.type.all_features:
        if feature.name in _PLACE:
            continue
        value = _value(one, feature.name)
        elements = _value(value, "elements")
        several = elements if isinstance(elements, list) else [value]
        words = [_word(each) for each in several if isinstance(each, str | int | float)]
        if words and (len(words) > 1 or words[0] or isinstance(value, str)):
            found[feature.name] = ", ".join(words)
    return found


def _word(value: str | int | float) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
