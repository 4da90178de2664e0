"""What the reading makes of the five sample articles: their words, and their artefacts by line.

Nothing is timed. ``./dev bench seeds`` has a row an article and a row an artefact, beside the list
that a person made (``tests/golden/artefacts.toml``); run by itself this file prints both as tables in
Markdown. A word is a piece that is not white space; those that say something have a letter or a
digit. The last row counts the regions that no artefact of the list stands for.
"""

from __future__ import annotations

import sys
import tomllib
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from app.languages import segment  # noqa: E402
from app.regions import propose  # noqa: E402

SEEDS = ROOT / "seeds"
ARTEFACTS = ROOT / "tests" / "golden" / "artefacts.toml"
Row = dict[str, Any]


@dataclass(frozen=True)
class Words:
    """How many pieces of each level one article has."""

    article: str
    language: str
    characters: int
    words: int
    saying: int
    atoms: int
    sentences: int


@dataclass(frozen=True)
class Artefact:
    """A line of an article: the kind of region that it is, the one that is proposed ("" for none)."""

    article: str
    line: int
    kind: str
    proposed: str
    surface: str


def articles() -> Iterator[tuple[dict[str, Any], str]]:
    """What is known of each article, and its text."""
    for known in tomllib.loads((SEEDS / "articles.toml").read_text(encoding="utf-8"))["articles"]:
        yield known, (SEEDS / known["file"]).read_bytes().decode("utf-8")


def words() -> Iterator[Words]:
    """The words of each article in its language."""
    for known, text in articles():
        found = segment(text, known["language"])
        pieces = [text[start:end] for start, end in pairwise(found.words)]
        yield Words(
            known["id"],
            known["language"],
            len(text),
            sum(not piece.isspace() for piece in pieces),
            sum(any(map(str.isalnum, piece)) for piece in pieces),
            sum(not text[start:end].isspace() for start, end in pairwise(found.atoms)),
            len(found.sentences) - 1,
        )


def artefacts() -> tuple[list[Artefact], int]:
    """Every artefact of the list, and how many regions are proposed besides."""
    told = tomllib.loads(ARTEFACTS.read_text(encoding="utf-8"))
    found, others = [], 0
    for known, text in articles():
        lines = text.split("\n")
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        regions = {
            bisect(starts, region.start): region
            for region in propose(text, known["language"], known["title"])
        }
        for number, artefact in told[known["id"]].items():
            line = int(number)
            region = regions.pop(line, None)
            surface = lines[line - 1] if region is None else text[region.start : region.end]
            right = region is not None and surface == artefact.get("part", lines[line - 1].strip())
            proposed = region.kind if region is not None and right else ""
            found.append(Artefact(known["id"], line, artefact["kind"], proposed, surface))
        others += len(regions)
    return found, others


def rows() -> Iterator[Row]:
    """A row an article, then one an artefact."""
    for one in words():
        what = f"seeds {one.article}: {one.saying} words with a letter or digit of"
        yield _row(what, one.words, "words", "")
    found, others = artefacts()
    for artefact in found:
        what = f"seeds {artefact.article}, line {artefact.line}: {artefact.surface}"[:62]
        yield _row(what, artefact.proposed or "none", "region", artefact.kind)
    yield _row("seeds: regions where no artefact is", others, "regions", 0)


def _row(what: str, figure: object, unit: str, hold_to: object) -> Row:
    return {
        "what": what,
        "figure": figure,
        "unit": unit,
        "baseline": "by hand" if hold_to != "" else None,
        "ratio": None,
        "hold_to": hold_to if hold_to != "" else None,
        "ok": None if hold_to == "" else figure == hold_to,
    }


def _markdown() -> Iterator[str]:
    yield "| article | language | characters | words | with a letter or digit | atoms | sentences |"
    yield "|---|---|---|---|---|---|---|"
    for one in words():
        counts = (one.characters, one.words, one.saying, one.atoms, one.sentences)
        cells = " | ".join(f"{count:,}" for count in counts)
        yield f"| `{one.article}` | {one.language} | {cells} |"
    yield ""
    yield "| article | line | what stands there | kind by hand | kind proposed |"
    yield "|---|---|---|---|---|"
    found, others = artefacts()
    for each in found:
        surface = each.surface if len(each.surface) <= 60 else f"{each.surface[:59]}…"
        surface = surface.replace("|", "\\|").replace("`", "'")
        yield (
            f"| `{each.article}` | {each.line} | {surface} | {each.kind} | {each.proposed or 'none'} |"
        )
    right = sum(each.kind == each.proposed for each in found)
    yield ""
    yield f"{right} of {len(found)} are proposed with their kind; {others} regions where none is."


if __name__ == "__main__":
    for line in _markdown():
        print(line)
