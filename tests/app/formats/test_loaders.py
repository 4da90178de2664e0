"""What the users' own loaders find in written files: every span that was meant, but those declared lost.

Where a loader is not installed (they bring much with them) a strict checker of our own stands in for
it, with the rules of the format's documentation. ``PENANDA_LOADERS`` names a folder of packages to
look in besides; ``PENANDA_TABLE`` a file to write what was found to, as a table.
"""

from __future__ import annotations

import importlib.util
import io
import json
import os
import random
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

import pytest

from app.formats import format_named, read_documents
from app.formats.tokens.projection import trimmed
from app.formats.vocabulary import Vocabulary
from app.languages import segment
from app.model import Article, ArticleId, Document, ItemId, Relation, Span
from app.settings import SEEDS

Found = Counter[tuple[str, str]]
"""Surfaces without white space, with their labels."""

PARTS = (
    *("Polri", "กระทรวงกลาโหม", "น้ำใจ", "Bộ Công an", "Nguyễn", "ne\u0301", "😀", "𠮷", "🇮🇩", "ก็"),
    *(" ", " ", " ", "\r\n", "\n", ". ", ", ", "\u2028", "  ", "\t", "#", "-DOCSTART-", "_", "\\"),
)
LABELS = ("AGENCY", "OFFICIAL", "COMMITMENT")
if "PENANDA_LOADERS" in os.environ:
    sys.path.append(os.environ["PENANDA_LOADERS"])


def seeds() -> list[Document]:
    return [one for _, one in read_documents(SEEDS / "annotators" / "curator-a.jsonl")]


def generated() -> list[Document]:
    chance = random.Random(7)
    return [_generated(chance, number) for number in range(150)]


def _generated(chance: random.Random, number: int) -> Document:
    """An article with nesting, crossing, several labels on one range, and all that is awkward."""
    parts = ["Menlu", *(chance.choice(PARTS) for _ in range(chance.randint(5, 60)))]
    text = "".join(parts)
    borders = [0]
    for part in parts:
        borders.append(borders[-1] + len(part))
    article = ArticleId(f"made-{number}")
    ranges = set()
    for _ in range(chance.randint(0, 12)):
        first, last = sorted(chance.sample(range(len(borders)), 2))
        ranges.add((borders[first], borders[last], chance.choice(LABELS)))
    spans = tuple(
        Span(ItemId(f"s{place}"), article, "gold", *one) for place, one in enumerate(sorted(ranges))
    )
    relations = (
        (Relation(ItemId("r"), article, "gold", "made_by", spans[0].id, spans[-1].id),)
        if len(spans) > 1
        else ()
    )
    return Document(Article(article, "", "und", text), "gold", spans, relations)


def tokens(text: str, language: str) -> Sequence[int]:
    return segment(text, language).words


def inked(surface: str) -> str:
    return "".join(surface.split())


def by_prodigy(data: bytes, _vocabulary: Vocabulary) -> tuple[str, Found]:
    from tests.app.formats.test_prodigy import check_as_prodigy

    found: Found = Counter()
    for line in data.decode().split("\n")[:-1]:
        task = json.loads(line)
        check_as_prodigy(task)
        for span in task["spans"]:
            words = task["tokens"][span["token_start"] : span["token_end"] + 1]
            found[inked("".join(word["text"] for word in words)), span["label"]] += 1
    return "own checker of tokens and spans", found


def by_doccano(data: bytes, _vocabulary: Vocabulary) -> tuple[str, Found]:
    found: Found = Counter()
    for line in data.decode().split("\n")[:-1]:
        row = json.loads(line)
        ids = {one["id"] for one in row["entities"]}
        assert all({one["from_id"], one["to_id"]} <= ids for one in row["relations"])
        for start, end, label in row["label"]:
            assert 0 <= start < end <= len(row["text"])
            found[inked(row["text"][start:end]), label] += 1
    return "own checker of the rows", found


def by_label_studio(data: bytes, vocabulary: Vocabulary) -> tuple[str, Found]:
    name, interface = "own checker of the tasks", None
    if importlib.util.find_spec("label_studio_sdk") is not None:
        from label_studio_sdk.label_interface import LabelInterface

        assert format_named("labelstudio").beside is not None
        config = format_named("labelstudio").beside[1](vocabulary).decode()  # type: ignore[index]
        interface = LabelInterface(config)
        interface.validate()
        name = f"label-studio-sdk {version('label-studio-sdk')}"
    found: Found = Counter()
    for task in json.loads(data):
        [annotation] = task["annotations"]
        assert interface is None or interface.validate_annotation({"result": annotation["result"]})
        for item in annotation["result"]:
            if item["type"] != "labels":
                continue
            value = item["value"]
            assert task["data"]["text"][value["start"] : value["end"]] == value["text"]
            found[inked(value["text"]), value["labels"][0]] += 1
    return name, found


def by_brat(data: bytes, _vocabulary: Vocabulary) -> tuple[str, Found]:
    from tests.app.formats.brat.test_writing import check_as_brat

    name, brat = "own strict reader", None
    if importlib.util.find_spec("bioc") is not None:
        from bioc import brat

        name = f"bioc {version('bioc')}"
    found: Found = Counter()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.namelist():
            if not member.endswith(".txt"):
                continue
            text = archive.read(member).decode()
            lines = archive.read(f"{member.removesuffix('.txt')}.ann").decode()
            labels = re.findall(r"^T\d+\t(\S+)", lines, re.MULTILINE)
            places = check_as_brat(text, lines)
            if brat is not None:
                loaded = brat.load(io.StringIO(text, newline=""), io.StringIO(lines, newline="\n"))
                entities = sorted(loaded.entities, key=lambda one: int(one.id[1:]))
                labels = [one.type for one in entities]
                places = [sorted((p.begin, p.end) for p in one.locations) for one in entities]
            for label, ranges in zip(labels, places, strict=True):
                found[inked("".join(text[start:end] for start, end in ranges)), label] += 1
    return name, found


def by_seqeval(data: bytes, _vocabulary: Vocabulary, *, ends: bool) -> tuple[str, Found]:
    from tests.app.formats.test_conll import check_strictly

    rows = [row for row in data.decode().split("\n") if not row.startswith("-DOCSTART-")]
    words = [row.split("\t")[0] for row in rows if row]
    width = len(next(row for row in rows if row).split("\t"))
    strict = importlib.util.find_spec("seqeval") is not None
    found: Found = Counter()
    for column in range(1, width):
        spans = check_strictly(rows, column, ends=ends)
        if strict:
            from seqeval.scheme import IOB2, IOBES, Entities

            # All as one sentence: each span begins with a tag of its own, so none can run on.
            tags = [row.split("\t")[column] for row in rows if row]
            [entities] = Entities([tags], IOBES if ends else IOB2).entities
            spans = [(one.start, one.end, one.tag) for one in entities]
        for first, behind, label in spans:
            found["".join(words[first:behind]), label] += 1
    return (f"seqeval {version('seqeval')}, strict" if strict else "own strict reader"), found


def by_seqeval_with_ends(data: bytes, vocabulary: Vocabulary) -> tuple[str, Found]:
    return by_seqeval(data, vocabulary, ends=True)


def by_seqeval_without(data: bytes, vocabulary: Vocabulary) -> tuple[str, Found]:
    return by_seqeval(data, vocabulary, ends=False)


Loader = Callable[[bytes, Vocabulary], tuple[str, Found]]
CASES: list[tuple[str, str, Loader]] = [
    ("prodigy", "", by_prodigy),
    ("doccano", "", by_doccano),
    ("labelstudio", "", by_label_studio),
    ("brat", "", by_brat),
    *(("conll", kept, by_seqeval_without) for kept in ("outermost", "innermost", "columns")),
    *(
        ("conll-bioes", kept, by_seqeval_with_ends)
        for kept in ("outermost", "innermost", "columns")
    ),
]


@pytest.fixture(scope="module", autouse=True)
def table() -> Iterator[list[str]]:
    lines: list[str] = []
    yield lines
    if "PENANDA_TABLE" in os.environ:
        head = "| format | loader | corpus | articles | meant | found | lost as declared |"
        rule = "|---|---|---|---:|---:|---:|---:|"
        Path(os.environ["PENANDA_TABLE"]).write_text("\n".join([head, rule, *lines, ""]))


@pytest.mark.parametrize("corpus", [seeds, generated], ids=["seeds", "generated"])
@pytest.mark.parametrize(("name", "kept", "load"), CASES)
def test_loaders_find_what_was_meant_but_what_is_declared(
    name: str,
    kept: str,
    load: Loader,
    corpus: Callable[[], list[Document]],
    table: list[str],
) -> None:
    chosen, documents, vocabulary = format_named(name, kept), corpus(), Vocabulary()
    stream = io.BytesIO()
    chosen.writer()(documents, stream, tokens)
    meant: Found = Counter()
    lost = 0
    for document in documents:
        vocabulary.add(document)
        text = document.article.text
        gone = {
            loss.id
            for loss in chosen.losses(document)
            if loss.what == "span" and "edges" not in loss.why
        }
        lost += len(gone)
        for span in document.spans:
            one = trimmed(span, text)
            if span.id not in gone:
                meant[inked(text[one.start : one.end]), span.label] += 1
    loader, found = load(stream.getvalue(), vocabulary)
    assert found == meant
    whole = sum(len(document.spans) for document in documents)
    assert whole == found.total() + lost
    table.append(
        f"| {name}{f' ({kept})' if kept else ''} | {loader} | {corpus.__name__} |"
        f" {len(documents)} | {whole} | {found.total()} | {lost} |"
    )
