"""How fast a corpus goes out, in every format there is, beside bare libraries writing the same objects.

10,000 articles of about 1,400 characters in three languages with 15 spans each, some nested, some
with attributes (``PENANDA_BENCH_ARTICLES`` sets the number, ``PENANDA_BENCH_FORMATS`` some of the
formats). Ours is all of an export: losses listed, file written, on the disk, read back and compared,
hashed; in a row of its own it is the writing alone. Bare is what a user would write by hand: the same
``Doc`` objects put into a ``DocBin``, the same rows into Parquet, the same ``Cas`` serialised into an
archive, the same objects dumped as JSON lines; on the disk too, and nothing read back or looked at
for losses. Words are those of a regular expression on both sides: a segmenter's time is its own.

Each run is a process of its own, ours and bare turn about, and the best of each counts. A second is
one of the processor's, of all threads, in which other work on the machine counts for little; what
passed on the clock stands beside it. The making of the articles is on neither side. All of it takes a
quarter of an hour of the processor.

Ours does more than twice the work, since it reads what it wrote. It is held to twice the time of the
library that writes: with the reading (DocBin, Parquet), and without (CAS too, whose library takes as
long to read as to write).

Memory is the most that such a process has for all articles, above what it has for a quarter of them:
what grows with the corpus. So that it is held to something whatever the size of the corpus, it is told
for a corpus of 100,000 articles, were it to go on growing so. Of Parquet it is that of eight times the
articles above twice, since its library fills its buffers first.
"""

from __future__ import annotations

import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.export import export  # noqa: E402
from app.formats import FORMATS  # noqa: E402
from app.formats.cas import writing as cas  # noqa: E402
from app.formats.huggingface import columns, parquet  # noqa: E402
from app.formats.jsonl import as_object  # noqa: E402
from app.formats.spacy import writing as spacy  # noqa: E402
from app.languages import boundaries  # noqa: E402
from app.model import Article, ArticleId, Document, ItemId, Span  # noqa: E402
from app.settings import SEEDS  # noqa: E402

Row = dict[str, Any]
TURNS = 3
ENOUGH = 20  # seconds of one turn, after which it is not done again
HOLD_TO = 2.0
HELD = ("spacy", "hf")  # a library writes them; JSON lines are a line of Python
BUFFERED = ("hf",)  # whose library fills its buffers with some thousand articles first
HELD_WRITING = (*HELD, "casjson", "xmi")
MEMORY = 100  # megabytes
LARGE = 100_000  # articles
SPANS = 15
LENGTH = 1_400
LABELS = ("OFFICIAL", "AGENCY", "COMMITMENT")
_WORDS = re.compile(r"\w+|\s+|[^\w\s]+")


class Run(NamedTuple):
    """What a process took: seconds of the processor, on the clock, and megabytes at the most."""

    seconds: float
    clock: float
    memory: float


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    count = int(os.environ.get("PENANDA_BENCH_ARTICLES", "10000"))
    chosen = os.environ.get("PENANDA_BENCH_FORMATS", "").split() or FORMATS
    for known in FORMATS.values():
        if known.writes and known.name in chosen:
            yield from _rows_of(known.name, count)


def _rows_of(name: str, count: int) -> Iterator[Row]:
    """Those of one format: ours, ours without the reading, and what grows."""
    ours, alone, bare = [], [], []
    while not ours or (bare and len(ours) < TURNS and ours[0].seconds < ENOUGH):
        ours.append(_apart("whole", name, count))
        if name in BARE:
            bare.append(_apart("bare", name, count))
            alone.append(_apart("written", name, count))
    title = f"export: {name}, {count:,} articles, {count * SPANS:,} spans"
    yield _speed(title, count, min(ours), min(bare, default=None), held=name in HELD)
    if bare:
        title = f"export: {name}, written and not read back"
        yield _speed(title, count, min(alone), min(bare), held=name in HELD_WRITING)
    small, large = (2 * count, 8 * count) if name in BUFFERED else (count // 4, count)
    whole = {count: min(each.memory for each in ours)}
    few, most = (whole.get(each) or _apart("whole", name, each).memory for each in (small, large))
    growth = max(0.0, most - few) / (large - small) * LARGE
    told = f"; bare, of all, {bare[0].memory:.0f} MB" if bare else ""
    yield {
        "what": f"export: {name}, memory that 100,000 articles would add",
        "figure": round(growth, 1),
        "unit": "MB",
        "baseline": f"{small:,} articles, {few:.1f} MB; {large:,}, {most:.1f} MB" + told,
        "ratio": None,
        "hold_to": MEMORY,
        "ok": growth <= MEMORY,
    }


def _speed(what: str, count: int, ours: Run, bare: Run | None, *, held: bool) -> Row:
    ratio = ours.seconds / bare.seconds if bare else None
    told = [f"bare, {count / bare.seconds:,.0f}/s"] if bare else []
    return {
        "what": what,
        "figure": round(count / ours.seconds),
        "unit": "articles/s",
        "baseline": ", ".join([*told, f"on the clock {count / ours.clock:,.0f}/s"]),
        "ratio": None if ratio is None else round(ratio, 2),
        "hold_to": HOLD_TO if held else None,
        "ok": ratio <= HOLD_TO if held and ratio else None,
    }


def _apart(work: str, name: str, count: int) -> Run:
    """``work`` on so many articles in a process of its own."""
    done = subprocess.run(
        [sys.executable, __file__, work, name, str(count)],
        check=True,
        capture_output=True,
        text=True,
    )
    return Run(*json.loads(done.stdout))


# in a process of its own


def _measured(work: str, name: str, count: int) -> Run:
    does = {"whole": _whole, "written": _written, "bare": BARE.get(name, _written)}[work]
    with tempfile.TemporaryDirectory() as there:
        folder = Path(there)
        does(folder / "first", name, _Given(10))  # libraries are loaded
        given = _Given(count)
        clock, began = time.perf_counter(), time.process_time()
        does(folder / "second", name, given)
        seconds = time.process_time() - began - given.seconds
        return Run(seconds, time.perf_counter() - clock - given.seconds, _most_memory())


class _Given:
    """So many documents, and the seconds that their making took."""

    def __init__(self, count: int) -> None:
        self.count, self.seconds = count, 0.0

    def __iter__(self) -> Iterator[Document]:
        for number in range(self.count):
            began = time.process_time()
            document = _document(number)
            self.seconds += time.process_time() - began
            yield document


def _whole(folder: Path, name: str, given: _Given) -> None:
    result = export(given, folder, name, basename="corpus", tokens=words)
    assert result.articles == given.count


def _written(path: Path, name: str, given: _Given) -> None:
    """What of an export is the writing alone."""
    with path.open("wb") as stream:
        FORMATS[name].writer()(given, stream, words)
        os.fsync(stream.fileno())


def _most_memory() -> float:
    """The most that this process has had, in megabytes.

    ``getrusage`` would count what the process had that started it.
    """
    status = Path("/proc/self/status")
    if status.exists():
        told = re.search(r"VmHWM:\s+([0-9]+) kB", status.read_text())
        if told:
            return int(told[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# what a user would write by hand


def _bare_lines(path: Path, _name: str, given: _Given) -> None:
    with path.open("wb") as stream:
        for document in given:
            line = json.dumps(as_object(document), ensure_ascii=False)
            stream.write(line.encode("utf-8") + b"\n")
        os.fsync(stream.fileno())


def _bare_doc_bin(path: Path, _name: str, given: _Given) -> None:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    vocab, doc_bin = Vocab(), DocBin(store_user_data=True)
    for document in given:
        text = document.article.text
        doc_bin.add(spacy.doc_of(document, words(text, ""), vocab))
    with path.open("wb") as stream:
        stream.write(doc_bin.to_bytes())
        os.fsync(stream.fileno())


def _bare_parquet(path: Path, _name: str, given: _Given) -> None:
    import pyarrow
    import pyarrow.parquet

    rows = [parquet.row_of(document) for document in given]
    table = pyarrow.Table.from_pylist(rows, columns.schema())
    with path.open("wb") as stream:
        pyarrow.parquet.write_table(table, stream, compression="zstd")
        os.fsync(stream.fileno())


def _bare_cas(path: Path, name: str, given: _Given) -> None:
    types = cas.type_system(frozenset({"country"}))
    with path.open("wb") as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for document in given:
                made = cas.cas_of(document, types, words(document.article.text, ""))
                data = made.to_xmi() if name == "xmi" else made.to_json(pretty_print=False)
                archive.writestr(document.article.id, data)
        os.fsync(stream.fileno())


BARE: dict[str, Callable[[Path, str, _Given], None]] = {
    "jsonl": _bare_lines,
    "spacy": _bare_doc_bin,
    "hf": _bare_parquet,
    "casjson": _bare_cas,
    "xmi": _bare_cas,
}


# the corpus


def words(text: str, _language: str) -> Sequence[int]:
    """Borders of words by a regular expression."""
    return [0, *(match.end() for match in _WORDS.finditer(text))]


def _document(number: int) -> Document:
    chance = random.Random(number)
    language, text, edges = _texts()[number % len(_texts())]
    name = ArticleId(f"article-{number}")
    head = f"{number}. "
    article = Article(name, head, language, head + text, {"date": "2024-05-17", "source": "x"})
    spans = []
    for place in range(SPANS):
        first = chance.randrange(len(edges) - 12)
        last = first + 1 + chance.randrange(10)
        attributes = {"country": "TH"} if place % 3 == 0 else {}
        key = ItemId(f"{number:08x}{place:024x}")
        start, end = edges[first] + len(head), edges[last] + len(head)
        spans.append(Span(key, name, "gold", start, end, LABELS[place % 3], attributes))
    return Document(article, "gold", tuple(spans))


@cache
def _texts() -> list[tuple[str, str, list[int]]]:
    """Pieces of the seeds, each with the edges of its written characters at which words end."""
    found = []
    for path in sorted((SEEDS / "articles").glob("*.txt")):
        whole = path.read_text(encoding="utf-8")
        for start in range(0, len(whole) - LENGTH, LENGTH):
            text = whole[start : start + LENGTH].strip()
            fit = set(boundaries(text))
            edges = [edge for edge in words(text, "") if edge in fit]
            found.append((path.name[:2], text, edges))
    return found


if __name__ == "__main__":
    print(json.dumps(_measured(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
