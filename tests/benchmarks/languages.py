"""How fast words and sentences are found, beside the segmenters' own calls in the same process.

Each figure is the best of some runs, taken turn about with its baseline: a segmenter has no reason
to be quicker than it is, so the least disturbed run is the true one. A hostile paragraph has no
blanks or nothing but signs; its baseline is ordinary text of that language, character for
character, so that what is quadratic shows as a ratio of hundreds.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import regex

from app.languages import boundaries, identify, prepare, segment

CHECKED = Path(__file__).resolve().parents[1] / "golden" / "word_boundaries.txt"
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
    yield _longest()
    yield from _right()


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


def _longest() -> Row:
    """The longest that one of the hostile paragraphs of 100,000 characters takes, in seconds."""
    worst, slowest = "", 0.0
    for code, units in HOSTILE.items():
        for unit in (*units, " ", "\n", "\u0301", "👨\u200d"):
            text = unit * (100_000 // len(unit))
            taken, _ = _times(lambda text=text, code=code: segment(text, code), _nothing, runs=1)
            if taken > slowest:
                worst, slowest = f"{code} {unit!r}", taken
    return {
        "what": f"languages: longest of the paragraphs of 100 kB, {worst}",
        "figure": round(slowest, 2),
        "unit": "s",
        "baseline": "5 seconds",
        "ratio": round(slowest / 5, 2),
        "hold_to": 1.0,
        "ok": slowest <= 5,
    }


def _nothing() -> None:
    """A baseline that takes no time."""


def _right() -> Iterator[Row]:
    """How many of the boundaries marked by hand are found, and of those found are right."""
    for code in ("th", "vi", "id", "en"):
        recall, precision, words = share_right(code)
        yield {
            "what": f"languages {code}: hand-checked boundaries found (precision {precision:.3f},"
            f" whole words {words:.3f})",
            "figure": round(recall, 3),
            "unit": "share",
            "baseline": "by hand, 3 paragraphs",
            "ratio": None,
            "hold_to": None,
            "ok": None,
        }


def share_right(code: str) -> tuple[float, float, float]:
    """Of one language: boundaries found of those by hand, right of those found, words found whole.

    A boundary is a start or an end of a word, white space being none; the ends of the text are not
    counted.
    """
    by_hand, found = set(), set()
    hand_words, found_words = set(), set()
    for number, (text, words) in enumerate(checked(code)):
        ours = [word for word in pairwise(segment(text, code).words) if text[slice(*word)].strip()]
        for mine, ranges, edges in ((words, hand_words, by_hand), (ours, found_words, found)):
            ranges.update((number, *word) for word in mine)
            edges.update((number, edge) for word in mine for edge in word if 0 < edge < len(text))
    right = len(by_hand & found)
    return right / len(by_hand), right / len(found), len(hand_words & found_words) / len(hand_words)


def checked(code: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Each paragraph marked by hand in one language, with the ranges of its words."""
    for line in CHECKED.read_text(encoding="utf-8").split("\n"):
        language, _, marked = line.partition("\t")
        if language != code:
            continue
        words, position = [], 0
        for piece in regex.split(r"(\s+)|¦", marked):
            length = len(piece or "")
            if piece and not piece.isspace():
                words.append((position, position + length))
            position += length
        yield marked.replace("¦", "").replace("_", " "), words


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
