"""How fast articles come in, beside parsing the same file with json and inserting the same rows bare.

Articles of about 5 KB in three languages, as JSONL that says nothing of language or regions, so that
all is found out. The bare one parses the file with json, makes of it the very rows that ours came to
(articles, texts, spans, journal with its chain of hashes), and puts them into the very tables, in one
executemany each; that they are the same is checked. It is given what is found: language, regions,
passages. What it leaves out is finding these, and every check. "Rows ready-made" is beside a bare one
that parses the file and inserts rows which another import made: no importer can be as fast.

Both are measured turn about, at the same durability (WAL, synchronous FULL), each into a file of its
own in the same folder. ``PENANDA_BENCH_ARTICLES`` sets the number of articles (10,000). "In" is until
the articles are on the disk, which is what a person waits for; "told" until the near-duplicates are
found too, which are looked for behind it. "In and searchable" is with the rows of the trigram index,
ours folded and indexed behind the import, the bare one given the folded texts. These three "in" are
held to three times.

"In with 15 spans each" is of the same articles as an annotator's work, spans of 8, 20 and 60
characters under three labels in turn: the spans, the work and the journal of both are rows, too.

The write lock is held while "Taking in": marks of others wait for that long. Memory is the most that
a process of its own takes, above what the same process takes for an import of ten articles.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.intake import Step, read_scheme, take_files  # noqa: E402
from app.languages import folding  # noqa: E402
from app.languages.graphemes import snap  # noqa: E402
from app.settings import DEFAULT_SCHEME  # noqa: E402
from app.store import Project  # noqa: E402
from tests.benchmarks.search import LANGUAGES, documents, words_of  # noqa: E402

Row = dict[str, Any]
TURNS = 3
HOLD_TO = 3
_INDEXED_AT_ONCE = 500
TABLES = ("layers", "articles", "texts", "regions", "passages", "work", "spans", "journal")
SPANS = 15
_ENTRY = ("seq", "act", "kind", "time", "who", "machine", "title", "reverts", "article", "layer")
_ENTRY += ("body", "previous")
_canonical = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
_LABELS = ("OFFICIAL", "AGENCY", "COMMITMENT")
_LENGTH = {"id": 5_000, "vi": 3_900, "th": 1_750}  # code points of about 5 KB


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    articles = int(os.environ.get("PENANDA_BENCH_ARTICLES", "10000"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = _write(folder / "articles.jsonl", articles)
        few = _write(folder / "few.jsonl", 10)
        marked = _write(folder / "marked.jsonl", articles, SPANS)
        known, told, held, index, bare, ready, indexed = _both(folder, file)
        with_spans, _, _, _, bare_with_spans, ready_with_spans, _ = _both(folder, marked)
        yield _row(articles, "in", known, bare, HOLD_TO)
        yield _row(articles, f"in with {SPANS} spans each", with_spans, bare_with_spans, HOLD_TO)
        yield _row(articles, "in and searchable", known + index, bare + indexed, HOLD_TO)
        yield _row(articles, "in, rows ready-made", known, ready)
        what = f"in with {SPANS} spans each, rows ready-made"
        yield _row(articles, what, with_spans, ready_with_spans)
        yield _row(articles, "told", told, bare)
        yield _row(articles, "write lock held", held, bare)
        yield _memory(articles, file, few)


def _both(folder: Path, file: Path) -> list[float]:
    """The medians of what ``_ours`` and ``_bare`` tell of ``file``, measured turn about."""
    told = []
    for turn in range(TURNS):
        project = folder / f"{file.stem}-{turn}.penanda"
        told.append((*_ours(project, file), *_bare(project.with_suffix(".sqlite"), file, project)))
    return [statistics.median(each) for each in zip(*told, strict=True)]


def _write(path: Path, count: int, spans: int = 0) -> Path:
    chance = random.Random(2)
    vocabulary = {language: words_of(language) for language in LANGUAGES}
    with path.open("w", encoding="utf-8") as stream:
        for number, document in enumerate(documents(vocabulary, count)):
            article = document.article
            line = {
                "id": article.id,
                "text": article.text[: _LENGTH[article.language]],
                "title": article.name,
                "date": "2026-01-02",
                "source": f"https://example.org/{number}",
            }
            if spans:
                line["annotator"] = "ani"
                line["spans"] = _spans(str(line["text"]), spans, chance)
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")
    return path


def _spans(text: str, count: int, chance: random.Random) -> list[dict[str, Any]]:
    """As many spans with ids, labels in turn, here and there nested."""
    starts = sorted(chance.sample(range(len(text) - 60), count))
    ranges = [snap(text, start, start + (8, 20, 60)[at % 3]) for at, start in enumerate(starts)]
    return [
        {"id": f"s{number}", "start": start, "end": end, "label": _LABELS[number % 3]}
        for number, (start, end) in enumerate(ranges)
    ]


def _ours(path: Path, file: Path) -> tuple[float, float, float, float]:
    """Seconds until the articles are in, until all is told, of these with the write lock; the index."""
    moments: dict[str, float] = {}

    def on_progress(step: Step) -> None:
        moments.setdefault(step.words.split()[0], time.perf_counter())

    with Project.create(path, read_scheme(DEFAULT_SCHEME), "bench") as project:
        begun = time.perf_counter()
        take_files(project, [file], "bench", on_progress=on_progress)
        told = time.perf_counter()
        while project.grow_index(_INDEXED_AT_ONCE):
            pass
        indexed = time.perf_counter()
    known = moments["Looking"]
    return known - begun, told - begun, known - moments["Taking"], indexed - told


def _bare(path: Path, file: Path, done: Path) -> tuple[float, float, float]:
    """Seconds for making the rows of ``done`` from ``file`` and inserting them; for the latter alone
    with its parsing; for its index."""
    connection = sqlite3.connect(path, isolation_level=None)
    source = sqlite3.connect(done)
    for (sql,) in source.execute(
        f"SELECT sql FROM sqlite_master WHERE tbl_name IN {(*TABLES, 'search')} AND sql IS NOT NULL"
    ):
        connection.execute(sql)
    there = {name: source.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}
    source.close()
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    begun = time.perf_counter()
    with file.open("rb") as stream:
        for line in stream:
            json.loads(line)
    parsed = time.perf_counter()
    rows = _made(file, there)
    made = time.perf_counter()
    connection.execute("BEGIN")
    for name, each in rows.items():
        if not each:
            continue
        marks = ", ".join("?" * len(each[0]))
        connection.executemany(f"INSERT INTO {name} VALUES ({marks})", each)
    connection.execute("COMMIT")
    inserted = time.perf_counter()
    if any(sorted(rows[name], key=repr) != sorted(there[name], key=repr) for name in TABLES):
        raise AssertionError("these are not the rows that ours came to")
    index = _bare_index(connection, there["texts"])
    connection.close()
    return inserted - parsed, inserted - made + parsed - begun, index


def _made(file: Path, there: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """All rows, made of ``file`` with json and hashlib alone.

    What of ``there`` is found and not said in it (language, regions, passages) is given, as are the
    entry of the project's beginning, the name of the act, its time, and who and where.
    """
    rows: dict[str, list[Any]] = {name: [] for name in TABLES}
    rows["layers"], rows["journal"] = there["layers"], there["journal"][:1]
    rows["regions"], rows["passages"] = there["regions"], there["passages"]
    regions: dict[str, list[dict[str, Any]]] = {}
    for article, start, end, kind, state in there["regions"]:
        one = {"item": "region", "start": start, "end": end, "kind": kind, "state": state}
        regions.setdefault(article, []).append(one)
    passages: dict[str, list[dict[str, Any]]] = {}
    for article, start, end, language in there["passages"]:
        one = {"start": start, "end": end, "language": language}
        passages.setdefault(article, []).append(one)
    _seq, act, _kind, moment, who, machine, *_ = there["journal"][1]
    previous = rows["journal"][0][-1]

    def enter(title: str, article: str, layer: str | None, body: Row) -> None:
        nonlocal previous
        seq = len(rows["journal"]) + 1
        entry = (seq, act, "import", moment, who, machine, title, None, article, layer)
        entry = (*entry, _canonical(body), previous)
        whole = _canonical(dict(zip(_ENTRY, entry, strict=True)))
        previous = hashlib.sha256(whole.encode()).hexdigest()
        rows["journal"].append((*entry, previous))

    with file.open("rb") as stream:
        for line, given in zip(stream, there["articles"], strict=True):
            said = json.loads(line)
            article, text, name = said["id"], said["text"], said["title"]
            known = {"name": name, "language": given[3], "characters": len(text)}
            known["sha256"] = hashlib.sha256(text.encode()).hexdigest()
            meta = {key: said[key] for key in ("title", "date", "source")}
            told = json.dumps(meta, ensure_ascii=False)
            rows["articles"].append((given[0], article, *known.values(), told))
            rows["texts"].append((article, text))
            known |= {"meta": meta, "regions": regions.get(article, [])}
            if article in passages:
                known["passages"] = passages[article]
            enter("Import of an article", article, None, known)
            if marked := said.get("spans"):
                layer = said["annotator"]
                more = {"item": "span", "attributes": {}, "note": "", "unsure": False}
                added = [{**span, **more} for span in marked]
                for each in marked:
                    rows["spans"].append((article, layer, *each.values(), "{}", "", 0))
                rows["work"].append((article, layer, len(marked), None, "", 0))
                title = f"Import of {len(marked)} annotations"
                enter(title, article, layer, {"removed": [], "added": added})
    return rows


def _bare_index(connection: sqlite3.Connection, texts: list[tuple[str, str]]) -> float:
    folded = [(number, folding.fold(text)) for number, (_article, text) in enumerate(texts, 1)]
    begun = time.perf_counter()
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO search (rowid, folded) VALUES (?, ?)", folded)
    connection.execute("COMMIT")
    return time.perf_counter() - begun


def _row(articles: int, what: str, seconds: float, bare: float, hold_to: int | None = None) -> Row:
    return {
        "what": f"import of {articles:,} articles of 5 KB: {what}",
        "figure": round(articles / seconds) if what != "write lock held" else round(seconds, 2),
        "unit": "articles/s" if what != "write lock held" else "s",
        "baseline": f"json and the same rows, {articles / bare:.0f} articles/s, {bare:.2f} s",
        "ratio": round(seconds / bare, 2),
        "hold_to": hold_to,
        "ok": seconds <= hold_to * bare if hold_to else None,
    }


def _memory(articles: int, file: Path, few: Path) -> Row:
    most, least = (_peak(each, each.with_suffix(".penanda")) for each in (file, few))
    size = file.stat().st_size / 1e6
    return {
        "what": f"import of {articles:,} articles of 5 KB: memory",
        "figure": round(most - least),
        "unit": "MB",
        "baseline": f"the file, {size:.0f} MB; a process that imports ten, {least:.0f} MB",
        "ratio": round((most - least) / size, 2),
        "hold_to": None,
        "ok": None,
    }


def _peak(file: Path, project: Path) -> float:
    """The most memory that an import takes in a process of its own, MB (Linux tells it)."""
    done = subprocess.run(
        [sys.executable, __file__, str(file), str(project)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    return float(done.stdout)


if __name__ == "__main__":
    _ours(Path(sys.argv[2]), Path(sys.argv[1]))
    status = Path("/proc/self/status").read_text(encoding="ascii")  # ru_maxrss has the parent's too
    print(next(int(line.split()[1]) / 1024 for line in status.splitlines() if "VmHWM" in line))
