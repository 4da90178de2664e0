"""What in an article is not its running text: regions proposed by rules, for a curator to confirm.

The rules are data: ``resources/regions/general.toml`` for every article, and one file a language.
A proposal deletes nothing and changes nothing; whoever takes an article in may keep it beside the
text.

Traps: a rule looks at one line at a time, without the white space at its edges, and at no line
longer than ``LONGEST``: a paragraph is no caption, and a pattern must not crawl over a whole file.
A line gets one region. A line that rules know is never a headline, nor a repetition.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from app.languages import graphemes
from app.languages.paragraphs import lines
from app.model import Region, RegionState
from app.model.language import primary
from app.settings import REGION_RULES

LONGEST: Final = 400
_OPENING: Final = 80
_ENDING: Final = 120
_SHORTEST_REPEATED: Final = 12
_FULL_STOP: Final = re.compile(r"[.。।…]['\"”’)\]]*$")


@dataclass(frozen=True)
class _Rules:
    """The rules of one language with the general ones, as one pattern a way of matching.

    ``line`` matches whole lines, ``ending`` the end of a line that is then a region as a whole, and
    ``opening`` the beginning of a line, among the first ``among`` lines. Each alternative is a group
    whose kind stands under its name in ``kinds``. A line without any of ``signs`` has no such ending.
    """

    line: re.Pattern[str]
    line_kinds: dict[str, str]
    signs: str
    ending: re.Pattern[str]
    ending_kinds: dict[str, str]
    opening: re.Pattern[str]
    opening_kinds: dict[str, str]
    among: int


def propose(text: str, language: str, title: str = "") -> tuple[Region, ...]:
    """Regions of ``text``, ascending and apart, whose edges cut no grapheme.

    ``language`` is a BCP-47 tag; of one without a file of its own the general rules hold. The first
    line that is the ``title`` is the headline, unless it ends in a full stop: where nobody gave a
    title, the first line is one, and that may be a sentence of the body.
    """
    rules = _rules(primary(language))
    said = [line for _, line in lines(text)]
    counts = Counter(said) if len(set(said)) < len(said) else {}
    title = _same(title)
    seen: set[str] = set()
    found = []
    opened = False
    for number, (start, line) in enumerate(lines(text)):
        if len(line) <= LONGEST:
            kind = _kind(rules, line)
            if not kind:
                if _is_title(line, title):
                    kind, title = "headline", ""
                elif _repeats(line, counts.get(line, 1), seen):
                    kind = "repeated"
                seen.add(line)
            if kind:
                found.append(_region(text, start, start + len(line), kind))
                continue
        if number < rules.among and not opened:
            match = rules.opening.match(line, 0, _OPENING)
            if match and match.end():
                end = start + len(match.group().rstrip())
                found.append(_region(text, start, end, rules.opening_kinds[str(match.lastgroup)]))
                opened = True
    return tuple(found)


def _kind(rules: _Rules, line: str) -> str:
    if not line.isascii():
        line = unicodedata.normalize("NFC", line)
    match = rules.line.fullmatch(line)
    if match:
        return rules.line_kinds[str(match.lastgroup)]
    ending = line[-_ENDING:]
    if not any(map(ending.__contains__, rules.signs)):
        return ""
    match = rules.ending.search(ending)
    return rules.ending_kinds[str(match.lastgroup)] if match else ""


def _is_title(line: str, title: str) -> bool:
    return line[:1] == title[:1] and _same(line) == title and not _FULL_STOP.search(line)


def _repeats(line: str, count: int, seen: set[str]) -> bool:
    """A line said twice is repeated the second time; one said more often is the site's each time."""
    return len(line) >= _SHORTEST_REPEATED and (count > 2 or (count == 2 and line in seen))


def _same(line: str) -> str:
    """What two lines have in common that are the same to a reader."""
    return " ".join(line.split())


def _region(text: str, start: int, end: int, kind: str) -> Region:
    return Region(*graphemes.snap(text, start, end), kind, RegionState.PROPOSED)


@cache
def _rules(language: str) -> _Rules:
    tables = [_table(REGION_RULES / "general.toml")]
    own = REGION_RULES / f"{language}.toml"
    if re.fullmatch(r"[a-z]{2,8}", language) and own.is_file():
        tables.insert(0, _table(own))
    among = tables[-1]["opening_among"]
    rules = [rule for table in tables for rule in table["rules"]]
    line, line_kinds = _joined(rules, "line")
    ending, ending_kinds = _joined(rules, "ending", after="$")
    opening, opening_kinds = _joined(rules, "opening")
    signs = "".join({sign for rule in rules for sign in rule.get("signs", "")})
    return _Rules(line, line_kinds, signs, ending, ending_kinds, opening, opening_kinds, among)


def _table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _joined(
    rules: list[dict[str, Any]], way: str, after: str = ""
) -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern of all ``rules`` of that way, each a group whose name gives its kind."""
    kinds: dict[str, str] = {}
    parts = []
    for number, rule in enumerate(rule for rule in rules if way in rule):
        kinds[f"r{number}"] = rule["kind"]
        parts.append(f"(?P<r{number}>{rule[way]}){after}")
    return re.compile("|".join(parts) or "(?!)"), kinds
