"""All that goes back to one annotator, read at once: what she is asked, what gold changed, how she is
calibrated, each place with the words around it.

Trap: whoever reads it for her must not see gold where she is not done: ``calibrate`` leaves that out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.adjudication.calibration import Calibration, calibrate
from app.adjudication.case import Case
from app.adjudication.corpus import case_of, cases_of
from app.adjudication.corrections import Corrections, corrections
from app.adjudication.patterns import Pattern, TextOf, pattern_of
from app.adjudication.queue import asked_of
from app.comparison.disagreement import Disagreement
from app.errors import PenandaError
from app.model import GOLD, ArticleHead, ArticleId, Decision, Work
from app.store import Project

_AROUND: Final = 60  # code points on either side


@dataclass(frozen=True)
class Instance:
    """One place: ``item`` has her version first, ``decision`` is what was decided or asked there.

    ``words`` is the text from ``start`` on, with some of what stands around the item.
    """

    item: Disagreement
    head: ArticleHead
    words: str
    start: int
    decision: Decision | None = None


Group = tuple[Pattern, tuple[Instance, ...]]
"""Instances of one pattern."""


@dataclass(frozen=True)
class Returned:
    """What goes back to ``annotator``. The groups are the most frequent first.

    ``candidates`` are the articles that a calibration may be of: those that have gold, or her work.
    """

    annotator: str
    asked: tuple[Instance, ...]
    corrections: Corrections
    corrected: tuple[Group, ...]
    calibration: Calibration
    differing: tuple[Group, ...]
    candidates: tuple[ArticleHead, ...]


def read_returned(
    project: Project, annotator: str, chosen: Sequence[str] | None = None
) -> Returned:
    """Read it, of the whole corpus; the calibration of the ``chosen`` articles, or of those that she
    worked on."""
    with project.reading():
        names = project.annotators()
        heads = {head.id: head for head in project.heads()}
        text_of = texts_of(project)
        own = [case for case in cases_of(project, names) if _has_work(case, annotator)]

        def instance(item: Disagreement, decision: Decision | None = None) -> Instance:
            text = text_of(item.article)[0]
            first, last = _around(text, item.start, item.end)
            return Instance(item, heads[item.article], text[first:last], first, decision)

        changed = corrections(own, annotator)
        nothing = chosen is not None and not chosen
        cases = () if nothing else round_of(project, annotator, chosen or ())
        calibration = calibrate(cases, annotator)
        return Returned(
            annotator,
            tuple(
                instance(_first(one.item, annotator), one.asked_back)
                for one in asked_of(own, annotator)
            ),
            changed,
            tuple(
                (pattern, tuple(instance(one.item, one.decision) for one in held))
                for pattern, held in changed.by_pattern(text_of)
            ),
            calibration,
            tuple(
                (pattern, tuple(instance(item) for item in held))
                for pattern, held in _grouped(calibration.differing, text_of)
            ),
            tuple(
                head
                for head in heads.values()
                if {annotator, GOLD} & (head.spans.keys() | head.states.keys())
            ),
        )


def round_of(
    project: Project, annotator: str, chosen: Sequence[str] = ()
) -> Iterator[tuple[Case, Work]]:
    """The ``chosen`` articles, or those that she worked on, each with her work apart from the case.

    Raises ``PenandaError`` for an article that is not there.
    """
    others = [name for name in project.annotators() if name != annotator]
    heads = {head.id: head for head in project.heads()}
    for article in chosen:
        if article not in heads:
            raise PenandaError(f"there is no article {article!r}", where=str(project.path))
    wanted = [ArticleId(each) for each in dict.fromkeys(chosen)] or [
        head.id for head in heads.values() if annotator in head.spans or annotator in head.states
    ]
    for article in wanted:
        yield case_of(project, heads[article], others), project.work(article, annotator)


def texts_of(project: Project) -> TextOf:
    """The text and the language of an article; the latest is kept, for they come one after another."""
    latest: tuple[ArticleId, tuple[str, str]] | None = None

    def text_of(article: ArticleId) -> tuple[str, str]:
        nonlocal latest
        if latest is None or latest[0] != article:
            held = project.article(article)
            latest = article, (held.text, held.language)
        return latest[1]

    return text_of


def _grouped(
    items: Iterable[Disagreement], text_of: Callable[[ArticleId], tuple[str, str]]
) -> list[tuple[Pattern, list[Disagreement]]]:
    groups: dict[Pattern, list[Disagreement]] = {}
    for item in items:
        groups.setdefault(pattern_of(item, text_of), []).append(item)
    return sorted(groups.items(), key=lambda group: -len(group[1]))


def _first(item: Disagreement, annotator: str) -> Disagreement:
    """The item with her version first."""
    names = sorted(item.spans, key=lambda name: name != annotator)
    return replace(
        item,
        spans={name: item.spans[name] for name in names},
        relations={name: item.relations[name] for name in names if name in item.relations},
    )


def _has_work(case: Case, annotator: str) -> bool:
    return any(work.layer == annotator for work in case.works)


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """The range with what stands around it in its line, from a blank on where there is one."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    first, last = max(line_start, start - _AROUND), min(line_end, end + _AROUND)
    if first > line_start:
        blank = text.find(" ", first, start)
        first = blank + 1 if blank >= 0 else first
    if last < line_end:
        blank = text.rfind(" ", end, last)
        last = blank if blank >= 0 else last
    return first, last
