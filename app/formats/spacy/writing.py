"""spaCy DocBin: ``doc.spans["sc"]`` holds every span, ``doc.ents`` the outermost ones.

``sc`` is the group that spaCy's span categorizer reads by default. ``doc.ents`` refuses overlap, so
it gets a projection, the innermost if a user says so; nothing is lost by that. What spaCy has no
place for rides in ``doc.user_data``, which a reader gets without asking: ``id``, ``lang``,
``name``, ``annotator``, ``sha256``, ``spans`` (span id to attributes, note, unsure), ``relations``,
``regions``, and ``meta`` as JSON text (msgpack holds neither every number nor every depth that JSON
does). ``span.id_`` is the span's id.

What is left out of training (``left_out`` in ``user_data``, only when there is any) stays in the
text, its spans gone; in ``doc.ents`` its tokens are marked as missing, so that a trainer of entities
takes them for unknown and not for empty. The group of spans knows no such mark.

Traps: no tokenizer is run, since spaCy's would make one token of a Thai sentence and drop the
spans inside it without a word. Tokens are the caller's words, cut at every span border (``row``).
spaCy is imported on first use; the module's own name is no hindrance to that.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from app.errors import FileRefusedError, MissingLibraryError
from app.formats.description import Tokens
from app.formats.meaning import Meaning, canonical
from app.formats.naming import article_id, item_id, name_of
from app.formats.spacy import apart, docbin
from app.formats.spacy.training import SpacyTrainer
from app.formats.tokens.projection import Project, outermost, trimmed
from app.formats.tokens.row import TokenRow
from app.model import Article, ArticleId, Document, ItemId, Passage, Region, Relation, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

GROUP: Final = "sc"
_ATTRIBUTES: Final = ("ENT_IOB", "ENT_TYPE", "SENT_START")


def write(
    documents: Iterable[Document],
    stream: BinaryIO,
    tokens: Tokens,
    *,
    project: Project = outermost,
) -> None:
    """All documents as one DocBin, some at a time."""
    _library()  # refuses where there is no spaCy, before anything is read
    coming = iter(documents)

    def some(vocab: Vocab) -> Iterator[Doc]:
        for document in islice(coming, apart.AT_ONCE):
            article = document.article
            yield doc_of(document, tokens(article.text, article.language), vocab, project)

    docbin.write_docs(some, new_bin, new_vocab, stream)


def doc_of(
    document: Document, borders: Iterable[int], vocab: Vocab, project: Project = outermost
) -> Doc:
    """``document`` as spaCy has it, with tokens that end at ``borders``."""
    made = _library()
    document = canonical(document)
    text = document.article.text
    ranges = [trimmed(span, text) for span in document.spans]
    row = TokenRow(text, [*borders, *chain(*document.left_out)], ranges)
    doc: Doc = made.Doc(vocab, words=row.words, spaces=row.spaces, sent_starts=row.opens)
    if doc.text != text:
        raise AssertionError(f"tokens do not make up the text of {document.article.id}")
    doc.spans[GROUP] = made.SpanGroup(
        doc,
        name=GROUP,
        spans=[
            made.Span(doc, *row.range(span.start, span.end), label=span.label, span_id=span.id)
            for span in document.spans
        ],
    )
    ents = [
        made.Span(doc, *row.range(one.start, one.end), label=one.span.label)
        for one in project(document.spans, text).kept
    ]
    missing = [made.Span(doc, *tokens) for tokens in row.within(document.left_out)]
    doc.set_ents(ents, missing=missing)
    doc.user_data.update(_user_data(document))
    return doc


def _user_data(document: Document) -> dict[str, Any]:
    article = document.article
    passages = [passage.as_json() for passage in article.passages]
    return {
        "id": article.id,
        "lang": article.language,
        "name": article.name,
        "annotator": document.annotator,
        "sha256": article.sha256,
        "meta": json.dumps(article.meta, ensure_ascii=False, allow_nan=False),
        "spans": {
            span.id: {
                "attributes": dict(span.attributes),
                "note": span.note,
                "unsure": span.unsure,
            }
            for span in document.spans
        },
        "relations": [
            {"id": one.id, "type": one.type, "head": one.head, "tail": one.tail}
            for one in document.relations
        ],
        "regions": [region.as_json() for region in article.regions],
        **({"passages": passages} if passages else {}),
        **({"left_out": [list(one) for one in document.left_out]} if document.left_out else {}),
    }


def document_of(doc: Doc, annotator: str = "", language: str = "") -> Document:
    """What ``doc`` says; ids and names are made where its ``user_data`` has none."""
    data = doc.user_data
    article = ArticleId(data.get("id") or article_id(doc.text))
    layer = annotator or data.get("annotator", "")
    spans = tuple(
        _span_of(entry, data.get("spans", {}), article, layer) for entry in doc.spans.get(GROUP, ())
    )
    return Document(
        Article(
            article,
            data.get("name", name_of(doc.text)),
            data.get("lang") or language or "und",
            doc.text,
            json.loads(data.get("meta", "{}")),
            tuple(Region.from_json(region) for region in data.get("regions", ())),
            tuple(Passage.from_json(passage) for passage in data.get("passages", ())),
        ),
        layer,
        spans,
        tuple(
            Relation(article=article, layer=layer, **relation)
            for relation in data.get("relations", ())
        ),
        tuple((start, end) for start, end in data.get("left_out", ())),
    )


def _span_of(entry: Any, details: dict[str, Any], article: ArticleId, layer: str) -> Span:
    start, end, label = entry.start_char, entry.end_char, entry.label_
    key = entry.id_ or item_id(article, layer, start, end, label)
    return Span(ItemId(key), article, layer, start, end, label, **details.get(key, {}))


def held(document: Document, *, project: Project = outermost) -> Meaning:
    """All of the document, and what ``doc.ents`` must be."""
    kept = project(document.spans, document.article.text).kept
    return _meaning(document, [(one.start, one.end, one.span.label) for one in kept])


def read_back(stream: BinaryIO, file: str) -> Iterator[Meaning]:
    """What ``held`` said, as spaCy itself loads it."""
    for doc in _docs(stream, file):
        ents = [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
        yield _meaning(document_of(doc), ents)


def _meaning(document: Document, ents: list[tuple[int, int, str]]) -> Meaning:
    article = document.article.id
    return Meaning.made_of(article, len(document.spans), canonical(document), ents)


def _docs(stream: BinaryIO, file: str) -> Iterator[Doc]:
    """The Docs of a file, some at a time."""
    try:
        yield from docbin.read_docs(stream, new_bin, new_vocab)
    except (ValueError, KeyError, TypeError, IndexError, zlib.error) as error:
        raise _no_doc_bin(file, error) from None


def _no_doc_bin(file: str, error: Exception) -> FileRefusedError:
    return FileRefusedError(file, f"is no DocBin: {error}", advice="Name a file that spaCy wrote.")


def _library() -> Any:
    """What spaCy calls its tokens, or the refusal that says how to get it."""
    try:
        import spacy.tokens
    except ImportError as error:
        raise MissingLibraryError(
            f"spaCy is needed for this format and cannot be loaded ({error})",
            advice="Install it with: pip install 'penanda[spacy]'.",
        ) from None
    return spacy.tokens


def new_bin() -> Any:
    """An empty DocBin; the refusal that says how to get spaCy where there is none."""
    return _library().DocBin(attrs=_ATTRIBUTES, store_user_data=True)


def new_vocab() -> Vocab:
    """A vocabulary of no language."""
    from spacy.vocab import Vocab

    return Vocab()


def trainer() -> SpacyTrainer:
    _library()  # says what is missing
    return SpacyTrainer(doc_of, GROUP)
