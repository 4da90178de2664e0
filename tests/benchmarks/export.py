"""How fast a corpus goes out, in every format there is, beside bare libraries writing the same objects.

10,000 articles of about 1,400 characters in three languages with 15 spans each, some nested, some
with attributes (``PENANDA_BENCH_ARTICLES`` sets the number). Ours is all of an export: losses listed,
file written, on the disk, read back and compared, hashed. Bare is what a user would write by hand: the same
``Doc`` objects put into a ``DocBin``, the same rows into Parquet, the same objects dumped as JSON
lines, on the disk too, and nothing read back. Both are measured turn about. Words are those of a
regular expression on both sides: a segmenter's time is its own.

Ours does more than twice the work, since it reads what it wrote; it is held to twice the time where
a library writes (DocBin, Parquet), with the reading and without.

Memory is the most that a process of its own takes for all articles, above what it takes for a tenth
of them: what grows with the corpus.
"""

from __future__ import annotations

import json
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.export import export  # noqa: E402
from app.formats import FORMATS, huggingface  # noqa: E402
from app.formats.jsonl import as_object  # noqa: E402
from app.formats.spacy import writing as spacy  # noqa: E402
from app.languages import boundaries  # noqa: E402
from app.model import Article, ArticleId, Document, ItemId, Span  # noqa: E402
from app.settings import SEEDS  # noqa: E402

Row = dict[str, Any]
TURNS = 2
HOLD_TO = 2.0
MEMORY = 100  # megabytes
SPANS = 15
LENGTH = 1_400
LABELS = ("OFFICIAL", "AGENCY", "COMMITMENT")
_WORDS = re.compile(r"\w+|\s+|[^\w\s]+")


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    count = int(os.environ.get("PENANDA_BENCH_ARTICLES", "10000"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for known in FORMATS.values():
            if known.writes:
                yield from _speed(folder, known.name, count)
                yield _memory(folder, known.name, count)


def _speed(folder: Path, name: str, count: int) -> Iterator[Row]:
    ours, theirs, alone = [], [], []
    bare = BARE.get(name)
    _export(folder / "first", name, 10)  # libraries are loaded
    if bare is not None:
        bare(folder / "bare", 10)
    for turn in range(TURNS if bare else 1):
        ours.append(_timed(_export, folder / f"{turn}", name, count))
        if bare is not None:
            theirs.append(_timed(bare, folder / "bare", count))
            alone.append(_timed(_written, folder / "written", name, count))
    yield _row_of(
        f"export: {name}, {count:,} articles, {count * SPANS:,} spans", name, count, ours, theirs
    )
    if bare is not None:
        yield _row_of(f"export: {name}, written and not read back", name, count, alone, theirs)


def _row_of(what: str, name: str, count: int, ours: list[float], theirs: list[float]) -> Row:
    mine = statistics.median(ours)
    other = statistics.median(theirs) if theirs else None
    ratio = None if other is None else mine / other
    held = name in ("spacy", "hf")  # a library writes them; JSON lines are a line of Python
    return {
        "what": what,
        "figure": round(count / mine),
        "unit": "articles/s",
        "baseline": f"bare, {count / other:,.0f}/s" if other else "",
        "ratio": None if ratio is None else round(ratio, 2),
        "hold_to": HOLD_TO if held else None,
        "ok": ratio <= HOLD_TO if held and ratio else None,
    }


def _memory(folder: Path, name: str, count: int) -> Row:
    few, many = (_peak(folder, name, number) for number in (count // 10, count))
    return {
        "what": f"export: {name}, memory that grows with the corpus",
        "figure": round(many - few),
        "unit": "MB",
        "baseline": f"{count // 10:,} articles, {few:.0f} MB",
        "ratio": None,
        "hold_to": MEMORY,
        "ok": many - few <= MEMORY,
    }


def _peak(folder: Path, name: str, count: int) -> float:
    """The most memory, in megabytes, of a process that exports so many."""
    done = subprocess.run(
        [sys.executable, __file__, str(folder / "apart"), name, str(count)],
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout)


def _export(folder: Path, name: str, count: int) -> None:
    result = export(documents(count), folder, name, basename="corpus", tokens=words)
    assert result.articles == count


def _written(path: Path, name: str, count: int) -> None:
    """What of an export is the writing alone."""
    with path.open("wb") as stream:
        FORMATS[name].writer()(documents(count), stream, words)
        os.fsync(stream.fileno())


def _timed(work: Callable[..., object], *given: object) -> float:
    began = time.perf_counter()
    work(*given)
    return time.perf_counter() - began


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


def _bare_lines(path: Path, count: int) -> None:
    with path.open("wb") as stream:
        for document in documents(count):
            line = json.dumps(as_object(document), ensure_ascii=False)
            stream.write(line.encode("utf-8") + b"\n")
        os.fsync(stream.fileno())


def _bare_doc_bin(path: Path, count: int) -> None:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    vocab, doc_bin = Vocab(), DocBin(store_user_data=True)
    for document in documents(count):
        text = document.article.text
        doc_bin.add(spacy.doc_of(document, words(text, ""), vocab))
    with path.open("wb") as stream:
        stream.write(doc_bin.to_bytes())
        os.fsync(stream.fileno())


def _bare_parquet(path: Path, count: int) -> None:
    import pyarrow
    import pyarrow.parquet

    rows = [huggingface.row_of(document) for document in documents(count)]
    table = pyarrow.Table.from_pylist(rows, huggingface.schema())
    with path.open("wb") as stream:
        pyarrow.parquet.write_table(table, stream, compression="zstd")
        os.fsync(stream.fileno())


BARE: dict[str, Callable[[Path, int], None]] = {
    "jsonl": _bare_lines,
    "spacy": _bare_doc_bin,
    "hf": _bare_parquet,
}


# the corpus


def words(text: str, _language: str) -> Sequence[int]:
    """Borders of words by a regular expression."""
    return [0, *(match.end() for match in _WORDS.finditer(text))]


def documents(count: int) -> Iterator[Document]:
    """So many articles, the same ones each time, made as they are asked for."""
    for number in range(count):
        yield _document(number)


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
    _export(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
    print(_most_memory())
