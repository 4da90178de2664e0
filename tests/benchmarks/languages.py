"""How fast words and sentences are found, beside the segmenters' own calls in the same process.

Each figure is the best of some runs, taken turn about with its baseline: a segmenter has no reason
to be quicker than it is, so the least disturbed run is the true one. A hostile paragraph has no
blanks or nothing but signs; its baseline is ordinary text of that language, character for
character, so that what is quadratic shows as a ratio of hundreds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import regex

from app.languages import boundaries, identify, prepare, segment

ARTICLES = Path(__file__).resolve().parents[2] / "seeds" / "articles"
SIZE = 200_000
HOSTILE_SIZE = 60_000
RUNS = 3
HOSTILE = {
    "th": ("ก", "ก่", "ตากลม", "ก.", "ความมั่นคงแห่งมาตุภูมิ", "ก\u200d", "aก"),
    "vi": ("a", "A", "ab.", "a.b@", "1.", "Công", "Bộ Công an ", "(", "a-", "o\u0323"),
    "id": ("a", "1", ".", "'", "@", "-", "🇹", "ab.", "a@", "1.", "www.", "http://", ". A", "U.S."),
}
Row = dict[str, object]


def rows() -> Iterator[Row]:
    """All rows, as they are measured."""
    texts = {code: _text(code) for code in ("th", "vi", "id")}
    for code in texts:
        prepare(code)
    ordinary = {}
    for code, (baseline, call, hold_to) in _peers().items():
        text = texts[code]
        ours, theirs = _times(lambda t=text, c=code: segment(t, c), lambda t=text, f=call: f(t))
        ordinary[code] = ours / len(text)
        yield _row(f"languages {code}: words and sentences", ours, theirs, text, baseline, hold_to)
    whole = "\n".join(texts.values())
    clusters, bare = _times(lambda: boundaries(whole), lambda: _bare_clusters(whole))
    yield _row("languages: grapheme clusters", clusters, bare, whole, r"regex \X", 1.5)
    named, bare = _times(lambda: identify(whole), lambda: _bare_clusters(whole))
    yield _row("languages: which language", named, bare, whole, r"regex \X", 0.1)
    for code, units in HOSTILE.items():
        yield _hostile(code, units, ordinary[code])


def _peers() -> dict[str, tuple[str, Callable[[str], object], float]]:
    """For each language: what its segmenter is beside, how to call it, and what to hold to."""
    from pythainlp.tokenize import word_tokenize
    from pyvi import ViTokenizer

    return {
        "th": ("pythainlp newmm, line by line", _by_line(word_tokenize), 2.0),
        "vi": ("pyvi tokenize, line by line", _by_line(ViTokenizer.tokenize), 1.5),
        "id": (r"regex \X", _bare_clusters, 3.0),
    }


def _hostile(code: str, units: tuple[str, ...], ordinary: float) -> Row:
    """The slowest paragraph of one language, a character beside one of ordinary text."""
    worst, slowest = "", 0.0
    for unit in units:
        text = unit * (HOSTILE_SIZE // len(unit))
        taken, _ = _times(lambda text=text: segment(text, code), lambda: None, runs=1)
        if taken / len(text) > slowest:
            worst, slowest = unit, taken / len(text)
    ratio, hold_to = slowest / ordinary, 12.0
    return {
        "what": f"languages {code}: longest hostile paragraph, of {worst!r}",
        "figure": round(slowest * 1e6, 3),
        "unit": "s/MB",
        "baseline": "ordinary text",
        "ratio": round(ratio, 2),
        "hold_to": hold_to,
        "ok": ratio <= hold_to,
    }


def _row(what: str, ours: float, theirs: float, text: str, baseline: str, hold_to: float) -> Row:
    """One line of the table; a megabyte is a million characters."""
    ratio = ours / theirs
    return {
        "what": what,
        "figure": round(ours / len(text) * 1e6, 3),
        "unit": "s/MB",
        "baseline": baseline,
        "ratio": round(ratio, 2),
        "hold_to": hold_to,
        "ok": ratio <= hold_to,
    }


def _times(
    ours: Callable[[], object], theirs: Callable[[], object], runs: int = RUNS
) -> tuple[float, float]:
    """The seconds that each takes, turn about."""
    best = [float("inf"), float("inf")]
    for _ in range(runs):
        for number, work in enumerate((theirs, ours)):
            start = time.perf_counter()
            work()
            best[number] = min(best[number], time.perf_counter() - start)
    return best[1], best[0]


def _text(code: str) -> str:
    """Articles of that language, repeated to ``SIZE`` characters."""
    found = [path.read_bytes().decode("utf-8") for path in sorted(ARTICLES.glob(f"{code}-*.txt"))]
    text = "\n".join(found) + "\n"
    return (text * (SIZE // len(text) + 1))[:SIZE]


def _by_line(call: Callable[[str], object]) -> Callable[[str], object]:
    return lambda text: [call(line) for line in text.splitlines() if line]


def _bare_clusters(text: str) -> int:
    return sum(1 for _ in regex.finditer(r"\X", text))
