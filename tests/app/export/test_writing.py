"""What is exported is whole, the same each time, and what was meant."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from app.errors import NotFoundError, ReadBackError
from app.export import LEDGER, export, file_name
from app.formats import FORMATS, format_named, read_documents
from app.model import Article, ArticleId, Document, ItemId, Span
from tests.app.export.conftest import WRITERS, contents, many


@pytest.fixture(params=WRITERS)
def name(request: pytest.FixtureRequest) -> str:
    if request.param == "spacy":
        pytest.importorskip("spacy")
    return str(request.param)


def test_the_result_says_what_stands_in_the_folder(
    name: str, awkward: Document, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "folder"
    steps: list[tuple[str, int]] = []
    result = export(
        iter([awkward, *many(2)]),
        folder,
        name,
        basename="gold",
        regions="keep",
        on_progress=lambda *step: steps.append(step),
    )
    data, ledger = (folder / file_name("gold", FORMATS[name])), folder / LEDGER
    beside = FORMATS[name].beside
    fellows = [folder / f"gold{beside[0]}"] if beside else []
    fellows += [folder / "README.md"] if FORMATS[name].card else []
    assert [file.path for file in result.files] == [data, *fellows, ledger]
    for file in result.files:
        assert file.sha256 == hashlib.sha256(file.path.read_bytes()).hexdigest()
    assert set(contents(folder)) == {data.name, LEDGER, *(path.name for path in fellows)}
    assert result.articles == 3
    lost = [loss for loss in result.lost if loss.what == "span" and "edges" not in loss.why]
    assert result.spans == len(awkward.spans) + 2 - len(lost)
    assert bool(lost) == name.startswith("conll")
    assert steps == [(step, done) for step in ("write", "check") for done in (1, 2, 3)]


def test_the_same_documents_are_always_the_same_bytes(
    name: str, awkward: Document, tmp_path: Path
) -> None:
    turned = replace(awkward, spans=awkward.spans[::-1], relations=awkward.relations[::-1])
    export([awkward], tmp_path / "a", name, basename="gold")
    export([turned], tmp_path / "b", name, basename="gold")
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_jsonl_comes_back_whole_through_the_reader(awkward: Document, tmp_path: Path) -> None:
    export([awkward, *many(1)], tmp_path, "jsonl", basename="gold")
    found = [document for _line, document in read_documents(tmp_path / "gold.jsonl")]
    assert found == [awkward, *many(1)]


def test_spacy_finds_the_spans_of_a_thai_and_a_vietnamese_text(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy")
    texts = {
        "th": ("กระทรวงการต่างประเทศให้คำมั่นว่าจะร่วมมือ", ["กระทรวงการต่างประเทศ", "ต่างประเทศ"]),
        "vi": ("Bộ Công an Việt Nam cam kết hợp tác.", ["Bộ Công an Việt Nam", "Việt Nam"]),
    }
    documents = []
    for language, (text, surfaces) in texts.items():
        article = ArticleId(language)
        ranges = [(text.index(surface), text.index(surface) + len(surface)) for surface in surfaces]
        spans = tuple(
            Span(ItemId(f"{language}{start}"), article, "gold", start, end, "AGENCY")
            for start, end in ranges
        )
        documents.append(Document(Article(article, language, language, text), "gold", spans))
    export(documents, tmp_path, "spacy", basename="gold")
    from spacy.tokens import DocBin

    vocab = spacy.blank("xx").vocab
    for doc in DocBin().from_disk(tmp_path / "gold.spacy").get_docs(vocab):
        text, surfaces = texts[doc.user_data["id"]]
        assert doc.text == text
        assert [span.text for span in doc.spans["sc"]] == surfaces
        assert [ent.text for ent in doc.ents] == surfaces[:1]
        assert len(doc) > len(surfaces), "the rest is cut into words too"


def test_nothing_to_export_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no article to export"):
        export([], tmp_path / "out", name, basename="gold")
    assert not (tmp_path / "out").exists()


def test_an_article_without_spans_is_exported(name: str, tmp_path: Path) -> None:
    bare = [replace(document, spans=()) for document in many(1)]
    result = export(bare, tmp_path, name, basename="gold")
    assert (result.articles, result.spans) == (1, 0)


def test_a_failure_on_the_way_leaves_the_old_files_and_no_new_ones(
    name: str, awkward: Document, tmp_path: Path
) -> None:
    export([awkward], tmp_path, name, basename="gold")
    before = contents(tmp_path)

    def breaking() -> Iterator[Document]:
        yield from many(3)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(breaking(), tmp_path, name, basename="gold")
    assert contents(tmp_path) == before
    with pytest.raises(KeyboardInterrupt):
        export(breaking(), tmp_path / "new", name, basename="gold")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("step", ["write", "check"])
def test_whoever_watches_may_cancel(tmp_path: Path, step: str) -> None:
    def cancel(now: str, done: int) -> None:
        if (now, done) == (step, 2):
            raise CancelledError

    with pytest.raises(CancelledError):
        export(many(3), tmp_path, "jsonl", basename="gold", on_progress=cancel)
    assert contents(tmp_path) == {}


def test_a_file_that_does_not_hold_what_was_meant_never_stands_there(
    awkward: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export([awkward], tmp_path, "jsonl", basename="gold")
    before = contents(tmp_path)
    good = format_named("jsonl")
    says = {}

    def spoiling(what: str, change: tuple[bytes, bytes]) -> None:
        def write(documents: object, stream: BinaryIO, tokens: object) -> None:
            class Spoiled:
                def write(self, data: bytes) -> int:
                    assert change[0] in data
                    return stream.write(data.replace(*change))

            good.writer()(documents, Spoiled(), tokens)  # type: ignore[arg-type]

        monkeypatch.setitem(FORMATS, "jsonl", replace(good, write=write))
        with pytest.raises(ReadBackError) as caught:
            export([awkward], tmp_path, "jsonl", basename="gold")
        says[what] = str(caught.value)
        assert contents(tmp_path) == before

    spoiling("note", (b"says", b"said"))
    spoiling("offset", (b'"start": 42', b'"start": 41'))
    spoiling("id", (b'"id": "awkward-1"', b'"id": "awkward-2"'))
    spoiling("gone", (b'"spans": [', b'"arcs": ['))
    spoiling("broken", (b'"text"', b"text"))
    spoiling("twice", (b"}\n", b'}\n{"text": "more"}\n'))
    assert "article awkward-1 is not the same" in says["note"]
    assert says["offset"] == says["note"]
    assert "awkward-1 was meant and awkward-2 found" in says["id"]
    assert "broken" in says
    assert "not valid JSON" in says["broken"]
    assert "cannot be read back" in says["gone"], "its relations point at nothing"
    assert "holds more articles than meant" in says["twice"]
    assert all(str(tmp_path / "gold.jsonl") in said for said in says.values())
