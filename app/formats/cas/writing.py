"""A document as a UIMA CAS and back, for the two formats that hold one: XMI and CAS JSON.

Spans are of the type ``webanno.custom.Span`` with ``label``, ``identifier``, ``note``, ``unsure``
and a feature for each attribute; relations ``webanno.custom.Relation`` with ``Governor`` (the head)
and ``Dependent``. Sentences (lines), tokens (the caller's words) and ``DocumentMetaData`` are
DKPro's, which INCEpTION needs. What a CAS has no place for rides as JSON in ``penanda.Article``.

Offsets are code points here: dkpro-cassis converts from and to the UTF-16 units of the files. It is
imported on first use.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain
from keyword import iskeyword
from typing import TYPE_CHECKING, Any, Final

from app.errors import MissingLibraryError
from app.formats.layers import LABEL, NOTE, RELATION, SPAN, UNSURE
from app.formats.meaning import canonical
from app.formats.tokens.pieces import pieces
from app.formats.tokens.projection import trimmed
from app.model import Document, ItemId, Span

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

ARTICLE: Final = "penanda.Article"
IDENTIFIER: Final = "identifier"
DATA: Final = "data"
HEAD, TAIL = "Governor", "Dependent"
META_DATA: Final = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
SENTENCE: Final = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
TOKEN: Final = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
_ANNOTATION: Final = "uima.tcas.Annotation"
_STRING: Final = "uima.cas.String"
_FEATURE: Final = re.compile(
    r"(?!(?:begin|end|sofa|self|type|xmiID|label|note|unsure|identifier)\Z)[A-Za-z][A-Za-z0-9_]*\Z",
    re.A,
)
_NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def library() -> Any:
    """dkpro-cassis, or the refusal that says how to get it."""
    try:
        import cassis
    except ImportError as error:
        raise MissingLibraryError(
            f"dkpro-cassis is needed for this format and cannot be loaded ({error})",
            advice="Install it with: pip install 'penanda[cas]'.",
        ) from None
    return cassis


@contextmanager
def strictly() -> Iterator[None]:
    """What the library would only warn of, as an offset inside of a character, is an error in here."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        yield


def shortly(error: Exception) -> str:
    """What the library stumbled over, on one line."""
    words = " ".join(f"{type(error).__name__}: {error}".split())
    return words if len(words) <= 200 else f"{words[:199]}…"


def features_of(document: Document) -> frozenset[str]:
    """The attributes of ``document`` that become features."""
    return frozenset(
        name for span in document.spans for name in span.attributes if _is_feature(name)
    )


def _is_feature(name: str) -> bool:
    """Whether UIMA, and dkpro-cassis in Python's words, can have a feature of that name."""
    return _FEATURE.match(name) is not None and not iskeyword(name)


@lru_cache(maxsize=64)
def type_system(attributes: frozenset[str]) -> TypeSystem:
    """The types that are written, with ``attributes`` as features of a span."""
    types = library().TypeSystem()
    span = types.create_type(SPAN, _ANNOTATION)
    for name in (LABEL, IDENTIFIER, NOTE, *sorted(attributes)):
        types.create_feature(span, name, _STRING)
    types.create_feature(span, UNSURE, "uima.cas.Boolean")
    relation = types.create_type(RELATION, _ANNOTATION)
    for name in (LABEL, IDENTIFIER):
        types.create_feature(relation, name, _STRING)
    for name in (HEAD, TAIL):
        types.create_feature(relation, name, SPAN)
    meta = types.create_type(META_DATA, "uima.tcas.DocumentAnnotation")
    for name in ("documentTitle", "documentId"):
        types.create_feature(meta, name, _STRING)
    types.create_type(SENTENCE, _ANNOTATION)
    types.create_type(TOKEN, _ANNOTATION)
    article = types.create_type(ARTICLE, "uima.cas.TOP")
    for name in (IDENTIFIER, DATA):
        types.create_feature(article, name, _STRING)
    return types


def without_control(text: str) -> str:
    """``text`` with a blank for each character that XML cannot hold, so that offsets stay."""
    return _NO_XML.sub(" ", text)


def uncontrolled(text: str) -> Iterator[int]:
    """The place of each character that XML cannot hold."""
    return (match.start() for match in _NO_XML.finditer(text))


def cas_of(document: Document, types: TypeSystem, borders: Iterable[int]) -> Cas:
    """``document`` with tokens that end at ``borders``; ``types`` has the attributes it needs."""
    document = canonical(document)
    article = document.article
    cas = library().Cas(typesystem=types, sofa_string=article.text, sofa_mime="text/plain")
    make = {name: types.get_type(name) for name in (SPAN, RELATION, META_DATA, ARTICLE)}
    cas.add(
        make[META_DATA](
            begin=0,
            end=len(article.text),
            language=article.language,
            documentTitle=without_control(article.name),
            documentId=article.id,
        )
    )
    _add_words(cas, document, types, borders)
    made, odd = {}, {}
    for span in document.spans:
        plain = _plain(span)
        made[span.id] = make[SPAN](
            begin=span.start,
            end=span.end,
            label=span.label,
            identifier=span.id,
            note=plain.pop("", None),
            unsure=span.unsure,
            **plain,
        )
        if rest := _rest(span, plain):
            odd[span.id] = rest
    relations = [
        make[RELATION](
            begin=made[one.tail].begin,
            end=made[one.tail].end,
            label=one.type,
            identifier=one.id,
            Governor=made[one.head],
            Dependent=made[one.tail],
        )
        for one in document.relations
    ]
    cas.add_all([*made.values(), *relations])
    data = json.dumps(_data(document, odd), allow_nan=False)
    cas.add(make[ARTICLE](identifier=article.id, data=data))
    return cas


def _plain(span: Span) -> dict[str, str]:
    """What of ``span`` becomes features, its note under no name."""
    told = {"": span.note, **span.attributes} if span.note else span.attributes
    return {
        name: value
        for name, value in told.items()
        if (not name or _is_feature(name)) and not _NO_XML.search(value)
    }


def _rest(span: Span, plain: dict[str, str]) -> dict[str, Any]:
    """What of ``span`` does not, for the names and characters in it."""
    odd = {name: value for name, value in span.attributes.items() if name not in plain}
    note = span.note if _NO_XML.search(span.note) else ""
    return {**({"attributes": odd} if odd else {}), **({"note": note} if note else {})}


def _data(document: Document, odd: Mapping[ItemId, Any]) -> dict[str, Any]:
    article = document.article
    return {
        "name": article.name,
        "annotator": document.annotator,
        "meta": article.meta,
        "regions": [region.as_json() for region in article.regions],
        "passages": [passage.as_json() for passage in article.passages],
        "spans": odd,
    }


def _add_words(cas: Cas, document: Document, types: TypeSystem, borders: Iterable[int]) -> None:
    token, sentence = types.get_type(TOKEN), types.get_type(SENTENCE)
    text = document.article.text
    ranges = [trimmed(span, text) for span in document.spans]
    lines: list[list[Any]] = []
    for piece in pieces(text, borders, ranges):
        if not piece.blank:
            if piece.opens or not lines:
                lines.append([])
            lines[-1].append(token(begin=piece.start, end=piece.end))
    cas.add_all([sentence(begin=line[0].begin, end=line[-1].end) for line in lines])
    cas.add_all(list(chain.from_iterable(lines)))
