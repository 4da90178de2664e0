"""Every format read by the library of those who use it: spans meant, spans found, lost as declared.

The seeds' gold (both sample annotators) and a generated corpus with nested, crossing and equal
ranges, emoji, combining marks and CRLF go out in each format; the file is opened by spaCy, datasets
or dkpro-cassis, which know nothing of us, and each span is compared by its range (code points), label
and text. ``figure`` is the spans found that were meant; a row is ``ok`` when that and the spans
declared as losses are all that were meant, and nothing was found besides.

``python tests/benchmarks/loaders.py FILE`` writes the same as a table in Markdown.
"""

from __future__ import annotations

import csv
import io
import json
import os
import random
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ["HF_HUB_OFFLINE"] = "1"

from app.export import export  # noqa: E402
from app.intake import make_sample  # noqa: E402
from app.languages import boundaries  # noqa: E402
from app.model import Article, ArticleId, Document, ItemId, Span  # noqa: E402
from app.store import Project  # noqa: E402

Row = dict[str, Any]
Mark = tuple[str, int, int, str]
"""A span as a loader has it: article, start and end in code points, label."""
ARTICLES = 200
SPANS = 12
LABELS = ("OFFICIAL", "AGENCY", "COMMITMENT")
PIECES = (
    *("Polri ", "berjanji ", "กระทรวงการต่างประเทศ ", "ตำรวจไทย", "Nguyễn Thị Bích ", "ne\u0301 "),
    *("😀", "𠮷 ", "\r\n", "\n", "(ก้ำ) ", "\u00a0", "\t", "— ", '"quoted" ', "\u2028"),
)


def rows() -> Iterator[Row]:
    """A row a format and corpus."""
    for corpus, name, library, meant, found, lost, ok in measured():
        yield {
            "what": f"{name} by {library}, {corpus}",
            "figure": found,
            "unit": "spans",
            "baseline": f"{meant} meant, {lost} declared as lost",
            "ratio": None,
            "hold_to": None,
            "ok": ok,
        }


def measured() -> Iterator[tuple[str, str, str, int, int, int, bool]]:
    """Corpus, format, library, spans meant, found and declared lost, and whether that is all."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_sample(folder / "s.penanda")
        with Project.open(folder / "s.penanda", read_only=True) as project:
            corpora = {
                "seeds, curator-a": list(project.documents("curator-a")),
                "seeds, curator-b": list(project.documents("curator-b")),
                "generated": [generated(number) for number in range(ARTICLES)],
            }
            for corpus, documents in corpora.items():
                for name, (library, load) in LOADERS.items():
                    out = folder / corpus / name
                    tokens = project.words if corpus != "generated" else words
                    result = export(
                        documents, out, name, basename="gold", tokens=tokens, regions="keep"
                    )
                    gone = {
                        (loss.article, loss.id)
                        for loss in result.lost
                        if loss.what == "span" and "edges" not in loss.why
                    }
                    meant = Counter(mark for one in documents for mark in marks_of(one, gone, name))
                    found = Counter(load(result.files[0].path, documents))
                    alike = (meant & found).total()
                    whole = sum(len(one.spans) for one in documents)
                    yield corpus, name, library, whole, alike, len(gone), meant == found


def marks_of(document: Document, gone: Iterable[tuple[str, str]], name: str) -> Iterator[Mark]:
    """What must be found; of formats without white space, the places in the text without it."""
    article, text = document.article, document.article.text
    for span in document.spans:
        if (article.id, span.id) in gone:
            continue
        start, end = span.start, span.end
        if name == "gliner":
            start, end = len("".join(text[:start].split())), len("".join(text[:end].split()))
        yield article.id, start, end, span.label


# --- The loaders ----------------------------------------------------------------------------------


def _spacy(path: Path, _documents: list[Document]) -> Iterator[Mark]:
    import spacy
    from spacy.tokens import DocBin

    for doc in DocBin(store_user_data=True).from_disk(path).get_docs(spacy.blank("xx").vocab):
        for span in doc.spans["sc"]:
            yield doc.user_data["id"], span.start_char, span.end_char, span.label_


def _datasets(path: Path, _documents: list[Document]) -> Iterator[Mark]:
    from datasets import disable_progress_bars, load_dataset

    disable_progress_bars()
    with tempfile.TemporaryDirectory() as cache:
        for row in load_dataset(str(path.parent), cache_dir=cache)["train"]:
            for span in row["spans"]:
                assert row["text"][span["start"] : span["end"]] == span["text"]
                yield row["id"], span["start"], span["end"], span["label"]


def _cassis(path: Path, documents: list[Document]) -> Iterator[Mark]:
    import cassis

    text_of = {one.article.id: one.article.text for one in documents}
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        types = "TypeSystem.xml" in names and cassis.load_typesystem(
            io.BytesIO(archive.read("TypeSystem.xml"))
        )
        for name in names:
            data = archive.read(name)
            if name.endswith(".json"):
                cas = cassis.load_cas_from_json(data.decode())
            elif name.endswith(".xmi"):
                cas = cassis.load_cas_from_xmi(io.BytesIO(data), typesystem=types)
            else:
                continue
            [meta] = cas.select("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData")
            for span in cas.select("webanno.custom.Span"):
                assert span.get_covered_text() == text_of[meta.documentId][span.begin : span.end]
                yield meta.documentId, span.begin, span.end, span.label


def _json(path: Path, _documents: list[Document]) -> Iterator[Mark]:
    """As GLiNER's trainer takes it: words, and the last one in the span."""
    before: Counter[str] = Counter()
    for item in json.loads(path.read_bytes()):
        places = [before[item["id"]]]
        for word in item["tokenized_text"]:
            places.append(places[-1] + len(word))
        for first, last, label in item["ner"]:
            yield item["id"], places[first], places[last + 1], label
        before[item["id"]] = places[-1]


def _csv(path: Path, documents: list[Document]) -> Iterator[Mark]:
    text_of = {one.article.id: one.article.text for one in documents}
    with path.open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            if row["span"]:
                start, end = int(row["start"]), int(row["end"])
                assert row["text"].removeprefix("'") == text_of[row["article"]][start:end]
                yield row["article"], start, end, row["label"]


LOADERS: dict[str, tuple[str, Callable[[Path, list[Document]], Iterator[Mark]]]] = {
    "spacy": (f"spaCy {version('spacy')}", _spacy),
    "hf": (f"datasets {version('datasets')}", _datasets),
    "xmi": (f"dkpro-cassis {version('dkpro-cassis')}", _cassis),
    "casjson": (f"dkpro-cassis {version('dkpro-cassis')}", _cassis),
    "gliner": ("json, as GLiNER's trainer", _json),
    "spans-csv": ("csv of Python", _csv),
}


# --- The corpus -----------------------------------------------------------------------------------


def words(text: str, _language: str) -> list[int]:
    """Borders where they may be anywhere."""
    return list(range(0, len(text), 3))


def generated(number: int) -> Document:
    """An article of awkward pieces, its spans between any two characters as they are written."""
    chance = random.Random(number)
    text = "Polri " + "".join(chance.choice(PIECES) for _ in range(60))
    article = ArticleId(f"a{number}")
    places = boundaries(text)
    spans = []
    for count in range(SPANS):
        start, end = sorted(chance.sample(places, 2))
        if not text[start:end].isspace():
            spans.append(
                Span(
                    ItemId(f"{number}-{count}"), article, "gold", start, end, chance.choice(LABELS)
                )
            )
    return Document(Article(article, f"Berita {number}", "id", text), "gold", tuple(spans))


def table() -> str:
    """All rows in Markdown."""
    head = "| corpus | format | loader | spans meant | spans found | declared lost | all |\n|---|---|---|---|---|---|---|\n"
    return head + "".join(
        f"| {' | '.join(map(str, row[:-1]))} | {'yes' if row[-1] else 'NO'} |\n"
        for row in measured()
    )


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(table(), encoding="utf-8")
