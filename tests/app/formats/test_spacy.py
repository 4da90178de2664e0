from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import FileRefusedError
from app.formats import Tokens
from app.formats.meaning import canonical
from app.formats.spacy.writing import document_of, held, read_back, write
from app.model import Article, ArticleId, Document, ItemId, Span

spacy = pytest.importorskip("spacy")
ROOT = Path(__file__).parents[3]


def bytes_of(documents: list[Document], tokens: Tokens) -> bytes:
    stream = io.BytesIO()
    write(documents, stream, tokens)
    return stream.getvalue()


def docs_of(data: bytes) -> list[Any]:
    """As a user loads them: with defaults, and a vocabulary of her own."""
    from spacy.tokens import DocBin

    return list(DocBin().from_bytes(data).get_docs(spacy.blank("xx").vocab))


def make(text: str, *ranges: tuple[int, int, str]) -> Document:
    article = ArticleId("d")
    spans = tuple(
        Span(ItemId(f"s{number}"), article, "gold", *one) for number, one in enumerate(ranges)
    )
    return Document(Article(article, text[:9], "id", text), "gold", spans)


def as_json(doc: Any) -> dict[str, Any]:
    def rows(spans: Any) -> list[Any]:
        return [[one.start, one.end, one.label_, one.id_, one.text] for one in spans]

    return {
        "tokens": [
            [token.idx, token.text, bool(token.whitespace_), token.is_sent_start] for token in doc
        ],
        "spans": {key: rows(group) for key, group in doc.spans.items()},
        "ents": rows(doc.ents),
        "user_data": doc.user_data,
    }


def test_what_spacy_loads_is_the_golden_document(
    awkward: Document, tokens: Tokens, golden: Path
) -> None:
    [doc] = docs_of(bytes_of([awkward], tokens))
    found = json.dumps(as_json(doc), ensure_ascii=False, indent=1) + "\n"
    assert found == (golden / "awkward.spacy.json").read_text(encoding="utf-8")


def test_every_span_is_there_and_the_text_is_exact(awkward: Document, tokens: Tokens) -> None:
    [doc] = docs_of(bytes_of([awkward], tokens))
    assert doc.text == awkward.article.text
    meant = [(span.start, span.end, span.label, span.id) for span in awkward.spans]
    assert [(one.start_char, one.end_char, one.label_, one.id_) for one in doc.spans["sc"]] == meant
    assert [(one.text, one.label_) for one in doc.ents] == [
        ("Polri", "AGENCY"),
        ("กระทรวงการต่างประเทศ 𠮷", "AGENCY"),
        ("Menlu Nguyễn Thị Bích (ne\u0301) berjanji", "COMMITMENT"),
        ("dua", "AGENCY"),
    ]
    assert doc.user_data["id"] == "awkward-1"
    assert doc.user_data["lang"] == "id"
    assert doc.user_data["spans"]["s1"]["attributes"] == {"country": "ID", "kind": "police"}


def test_all_of_the_document_comes_back(awkward: Document, tokens: Tokens) -> None:
    [doc] = docs_of(bytes_of([awkward], tokens))
    assert document_of(doc) == canonical(awkward)


def test_what_json_holds_and_msgpack_does_not_survives(tokens: Tokens) -> None:
    deep: Any = 1
    for _ in range(90):
        deep = [deep]
    document = make("a")
    document = replace(
        document, article=replace(document.article, meta={"large": 2**70, "deep": deep})
    )
    [doc] = docs_of(bytes_of([document], tokens))
    assert document_of(doc) == document


@pytest.mark.parametrize(
    ("text", "ranges", "words"),
    [
        ("a b", [], ["a_", "b"]),
        ("a  b", [], ["a_", " ", "b"]),
        ("a   b", [], ["a_", "  ", "b"]),
        (" a ", [], [" ", "a_"]),
        ("a\n b", [], ["a", "\n ", "b"]),
        ("a \n", [], ["a_", "\n"]),
        ("a\u00a0b", [], ["a", "\u00a0", "b"]),
        ("a b", [(0, 1)], ["a_", "b"]),
        ("a b", [(1, 3)], ["a", " ", "b"]),
        ("a b", [(0, 2)], ["a", " ", "b"]),
        ("a b", [(1, 2)], ["a", " ", "b"]),
        ("a   b", [(2, 3)], ["a_", " _", "b"]),
        ("a     b", [(3, 4)], ["a_", " ", " _", " ", "b"]),
        ("abc", [(1, 2)], ["a", "b", "c"]),
        ("  ", [(0, 1)], [" _"]),
    ],
)
def test_white_space_becomes_tokens_only_where_it_must(
    tokens: Tokens, text: str, ranges: list[tuple[int, int]], words: list[str]
) -> None:
    document = make(text, *((start, end, "A") for start, end in ranges))
    [doc] = docs_of(bytes_of([document], tokens))
    assert [token.text + "_" * bool(token.whitespace_) for token in doc] == words
    assert doc.text == text
    assert [(one.start_char, one.end_char) for one in doc.spans["sc"]] == ranges


def test_a_word_with_a_blank_inside_stays_one_token() -> None:
    text = "Việt Nam và"
    [doc] = docs_of(bytes_of([make(text, (0, 8, "A"))], lambda _text, _language: [0, 8, 9, 11]))
    assert [token.text for token in doc] == ["Việt Nam", "và"]


def test_a_sentence_starts_with_each_line(tokens: Tokens) -> None:
    [doc] = docs_of(bytes_of([make("\n a b\r\n\r\nc\nd", (0, 12, "A"))], tokens))
    starts = [token.text for token in doc if token.is_sent_start and not token.is_space]
    assert starts == ["a", "c", "d"]


def test_what_is_read_back_is_what_was_meant(awkward: Document, tokens: Tokens) -> None:
    documents = [awkward, make("x"), make("ab", (0, 1, "A"), (0, 1, "A"), (0, 2, "B"))]
    data = bytes_of(documents, tokens)
    assert list(read_back(io.BytesIO(data), "x")) == [held(document) for document in documents]
    assert held(documents[1]) != held(replace(documents[1], annotator="other"))


@pytest.mark.parametrize("change", ["ents", "sc", "note"])
def test_a_file_that_says_otherwise_is_not_what_was_meant(
    awkward: Document, tokens: Tokens, change: str
) -> None:
    from spacy.tokens import DocBin

    [doc] = docs_of(bytes_of([awkward], tokens))
    if change == "ents":
        doc.ents = doc.ents[1:]
    elif change == "sc":
        del doc.spans["sc"][2]
    else:
        doc.user_data["spans"]["s3"]["note"] = ""
    spoiled = DocBin(docs=[doc], store_user_data=True).to_bytes()
    assert list(read_back(io.BytesIO(spoiled), "x")) != [held(awkward)]


def test_a_document_of_others_is_read_with_made_ids() -> None:
    from spacy.tokens import Doc

    doc = Doc(spacy.blank("xx").vocab, words=["Hà", "Nội"], spaces=[True, False])
    doc.spans["sc"] = [doc.char_span(0, 6, label="A")]
    found = document_of(doc, "me", "vi")
    assert found.article.text == "Hà Nội"
    assert (found.article.language, found.annotator, found.article.name) == ("vi", "me", "Hà Nội")
    [span] = found.spans
    assert (span.start, span.end, span.label, len(span.id)) == (0, 6, "A", 32)


@pytest.mark.parametrize("data", [b"", b"text", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_what_is_no_docbin_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefusedError, match="is no DocBin"):
        list(read_back(io.BytesIO(data), "x.spacy"))


SCRIPT = """
import hashlib, io, sys
from app.errors import MissingLibraryError
from app.formats import FORMATS, read_documents
assert "spacy" not in sys.modules, "importing formats loads spaCy"
if sys.argv[2] == "missing":
    sys.modules["spacy"] = None
stream = io.BytesIO()
documents = [document for _line, document in read_documents(sys.argv[1])]
try:
    FORMATS["spacy"].writer()(documents, stream, lambda text, language: range(len(text) + 1))
    print(hashlib.sha256(stream.getvalue()).hexdigest())
except MissingLibraryError as error:
    print(error)
"""


def in_another_process(golden: Path, how: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(golden / "awkward.jsonl"), how],
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.strip()


def test_the_bytes_are_the_same_in_every_process(awkward: Document, golden: Path) -> None:
    here = bytes_of([awkward], lambda text, _language: range(len(text) + 1))
    assert in_another_process(golden, "there") == hashlib.sha256(here).hexdigest()


def test_without_spacy_the_refusal_says_how_to_get_it(golden: Path) -> None:
    said = in_another_process(golden, "missing")
    assert said.startswith("spaCy is needed for this format")
    assert "pip install 'penanda[spacy]'" in said
