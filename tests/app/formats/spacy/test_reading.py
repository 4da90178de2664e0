"""DocBins of others: entities, groups of spans, extensions; each read to the exact spans."""

from __future__ import annotations

import io
import json
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import pytest

from app.errors import FileRefusedError
from app.formats import FORMATS, Surroundings, Tokens, read_documents
from app.formats.meaning import canonical
from app.formats.spacy import apart, reading
from app.formats.spacy.writing import write
from app.model import Document

spacy = pytest.importorskip("spacy")

from spacy.tokens import Doc, DocBin, Span  # noqa: E402

WORDS = ["Polri", "dan", "KPK", "😀", "กระทรวง", "กลาโหม"]
SPACES = [True, True, True, True, False, False]
TEXT = "Polri dan KPK 😀 กระทรวงกลาโหม"


@pytest.fixture
def doc() -> Doc:
    return Doc(spacy.blank("xx").vocab, words=WORDS, spaces=SPACES)


def packed(*docs: Doc, **options: Any) -> bytes:
    return DocBin(docs=docs, **options).to_bytes()


def taken(data: bytes, told: list[str] | None = None, **known: Any) -> list[Document]:
    around = Surroundings(tell=[].append if told is None else told.append, **known)
    reader = FORMATS["spacy"].placed
    assert reader is not None
    return [one for _number, one in reader(io.BytesIO(data), "x.spacy", surroundings=around)]


def spans(document: Document) -> list[tuple[str, str]]:
    return [(span.surface(document.article.text), span.label) for span in document.spans]


def test_entities_alone_are_spans_with_the_id_of_the_knowledge_base(doc: Doc) -> None:
    doc.ents = [Span(doc, 0, 1, "ORG", kb_id="Q1"), Span(doc, 4, 6, "ORG")]
    [document] = taken(packed(doc))
    assert document.article.text == TEXT
    assert spans(document) == [("Polri", "ORG"), ("กระทรวงกลาโหม", "ORG")]
    assert [span.attributes for span in document.spans] == [{"kb_id": "Q1"}, {}]
    assert taken(packed(doc)) == [document], "the same ids each time"


def test_spans_of_all_groups_and_the_entities_are_there_once(doc: Doc) -> None:
    told: list[str] = []
    doc.spans["sc"] = [Span(doc, 0, 1, "ORG", span_id=7), Span(doc, 0, 3, "PAIR")]
    doc.spans["other"] = [Span(doc, 0, 1, "ORG"), Span(doc, 2, 3, "ORG")]
    doc.ents = [Span(doc, 2, 3, "ORG"), Span(doc, 3, 4, "EMOJI")]
    doc.cats = {"NEWS": 1.0}
    [document] = taken(packed(doc), told)
    assert spans(document) == [
        ("Polri", "ORG"),
        ("Polri dan KPK", "PAIR"),
        ("KPK", "ORG"),
        ("😀", "EMOJI"),
    ]
    assert told == [
        "texts with several groups of spans, whose names were left out: 1",
        "texts with categories, which were left out: 1",
    ]


def test_an_extension_of_a_span_is_its_attribute(doc: Doc) -> None:
    Span.set_extension("kind", default=None, force=True)
    try:
        doc.spans["sc"] = [Span(doc, 0, 1, "ORG"), Span(doc, 2, 3, "ORG")]
        doc.spans["sc"][0]._.kind = "police"
        [document] = taken(packed(doc, store_user_data=True))
        assert [span.attributes for span in document.spans] == [{"kind": "police"}, {}]
        [document] = taken(packed(doc))
        assert [span.attributes for span in document.spans] == [{}, {}]
    finally:
        Span.remove_extension("kind")


def test_blanks_that_a_file_does_not_know_are_told(doc: Doc) -> None:
    told: list[str] = []
    [document] = taken(packed(Doc(doc.vocab, words=["Polri", "."])), told)
    assert document.article.text == "Polri . "
    assert told == ["texts whose blanks the file does not know: one stands between all words: 1"]


def test_a_sentence_that_stands_twice_is_one_text_and_told(doc: Doc) -> None:
    told: list[str] = []
    found = taken(packed(doc, doc), told)
    assert len({one.article.id for one in found}) == 1
    assert told == [
        "texts that stand again with the same annotator, whose spans were put together: 1"
    ]


def test_what_was_written_here_comes_back_whole(awkward: Document, tokens: Tokens) -> None:
    stream = io.BytesIO()
    write([awkward], stream, tokens)
    [document] = taken(stream.getvalue())
    assert canonical(document) == canonical(awkward)


def test_a_text_of_nothing_is_refused_or_left_out(doc: Doc) -> None:
    empty = Doc(doc.vocab, words=[])
    with pytest.raises(FileRefusedError, match="'text' is empty") as caught:
        taken(packed(doc, empty))
    assert caught.value.line == 2
    left: list[FileRefusedError] = []
    assert len(taken(packed(doc, empty), leave_out=left.append)) == 1
    assert len(left) == 1


@pytest.mark.parametrize("data", [b"", b"text", b"x\x9c\x03\x00", zlib.compress(b"\x80")])
def test_what_is_no_docbin_is_refused(data: bytes) -> None:
    with pytest.raises(FileRefusedError, match="is no DocBin"):
        taken(data)


def test_one_that_is_too_large_unpacked_is_refused_unread(
    doc: Doc, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LARGEST", 100)
    with pytest.raises(FileRefusedError, match="when it is unpacked"):
        taken(packed(doc))


def test_a_large_file_is_read_some_docs_at_a_time(
    doc: Doc, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "AT_ONCE", 8)

    def most(count: int) -> int:
        docs = DocBin(store_user_data=True)
        for number in range(count):
            doc.user_data["meta"] = json.dumps({"number": number, "words": "x" * 50_000})
            docs.add(doc)
        stream = io.BytesIO(docs.to_bytes())
        reader = FORMATS["spacy"].read
        tracemalloc.start()
        assert sum(1 for _ in reader(stream, "x.spacy")) == count
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    most(10)  # libraries are loaded
    assert most(100) < 1.5 * most(20)


def test_every_cut_of_a_file_is_refused_or_read_and_never_a_fault(doc: Doc, tmp_path: Path) -> None:
    doc.ents = [Span(doc, 0, 1, "ORG")]
    plain = zlib.decompress(packed(doc, store_user_data=True))
    for place in range(0, len(plain), 3):
        for data in (plain[:place], plain[:place] + b"\xc1" + plain[place + 1 :]):
            path = tmp_path / "x.spacy"
            path.write_bytes(zlib.compress(data))
            try:
                found = list(read_documents(path))
            except FileRefusedError:
                continue
            assert len(found) <= 1
