"""The commands that go back to the curators: what gold changed in one's work, and a calibration round."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from app.adjudication import (
    Aside,
    Correction,
    Pattern,
    Question,
    asked_of,
    calibrate,
    corrections,
    pattern_of,
)
from app.adjudication.calibration import Hits, Reading
from app.adjudication.corpus import cases_of
from app.adjudication.patterns import TextOf
from app.adjudication.returned import round_of, texts_of
from app.cli.command import Command, with_json
from app.cli.opening import open_project
from app.cli.outcome import Outcome, in_columns, printable
from app.comparison import Disagreement
from app.comparison.corpus import annotators_of
from app.errors import PenandaError
from app.model import Span
from app.model.counting import counted
from app.store import Project

_WHY = {
    Aside.NO_GOLD: "there is no gold of it",
    Aside.OPEN: "a reviewer has not decided all of it",
    Aside.NOT_DONE: "it is not marked as done",
}


def add_returning(command: Command) -> None:
    """Add ``corrections`` and ``calibrate`` to the parser."""
    sub = command("corrections", _corrections, "Tell an annotator what gold changed in her work.")
    sub.add_argument("--annotator", metavar="NAME", required=True)
    with_json(sub)
    sub = command("calibrate", _calibrate, "Compare a newcomer with the gold of chosen articles.")
    sub.add_argument("--annotator", metavar="NAME", required=True)
    sub.add_argument(
        "--articles",
        metavar="ID",
        nargs="+",
        default=[],
        help="default: all she has marked as done",
    )
    with_json(sub)


def _corrections(arguments: argparse.Namespace) -> Outcome:
    with open_project(arguments.project, read_only=True) as project, project.reading():
        names = annotators_of(project)
        _known(project, arguments.annotator)
        cases = list(cases_of(project, names))
        found = corrections(cases, arguments.annotator)
        asked = asked_of(cases, arguments.annotator)
        text_of = texts_of(project)
        groups = found.by_pattern(text_of)
        share = found.share_kept
        value = {
            "annotator": found.annotator,
            "judged": found.judged,
            "kept": found.kept,
            "asked": [_question(one) for one in asked],
            "reasons": found.reasons,
            "patterns": [
                {
                    **_pattern(pattern),
                    "count": len(held),
                    "corrections": [_correction(one, text_of) for one in held],
                }
                for pattern, held in groups
            ],
        }
    told = "none of hers was decided upon yet" if share is None else f"{share:.0%} stood as made"
    judged = f"{counted(found.judged, 'span')} decided upon, {found.kept} kept; {told}"
    lines = [printable(f"{found.annotator}: {judged}")]
    lines += [
        printable(
            f"asked by {one.asked_back.reviewer}: {one.asked_back.comment} ({one.item.article},"
            f" {one.item.start} to {one.item.end})"
        )
        for one in asked
        if one.asked_back is not None
    ]
    lines += [in_columns(str(len(held)), _words(pattern)) for pattern, held in groups]
    lines += [printable(f"because: {reason}, {count}") for reason, count in found.reasons.items()]
    return Outcome(value, lines)


def _calibrate(arguments: argparse.Namespace) -> Outcome:
    name = arguments.annotator
    with open_project(arguments.project, read_only=True) as project, project.reading():
        _known(project, name)
        result = calibrate(round_of(project, name, arguments.articles), name)
        text_of = texts_of(project)
        patterns: dict[Pattern, int] = {}
        for item in result.differing:
            pattern = pattern_of(item, text_of)
            patterns[pattern] = patterns.get(pattern, 0) + 1
    ordered = sorted(patterns.items(), key=lambda pair: -pair[1])
    value = {
        "annotator": name,
        "articles": list(result.articles),
        "aside": [{"article": article, "why": why.value} for article, why in result.aside],
        "exact": _hits(result.overall),
        "labels": {label: _hits(hits) for label, hits in result.labels.items()},
        "read": [
            {"label": one.label, "differences": one.differences, "clauses": list(one.clauses)}
            for one in result.reading
        ],
        "patterns": [{**_pattern(pattern), "count": count} for pattern, count in ordered],
    }
    articles = counted(len(result.articles), "article")
    lines = [printable(f"{name}: exact F1 {_figure(result.overall.f1)} against gold, {articles}")]
    lines += [
        in_columns(
            label,
            f"precision {_figure(hits.precision)}, recall {_figure(hits.recall)},"
            f" F1 {_figure(hits.f1)}; {hits.hits} of {hits.hers} hers and {hits.gold} in gold",
        )
        for label, hits in result.labels.items()
    ]
    lines += [in_columns(str(count), _words(pattern)) for pattern, count in ordered]
    lines += [printable(f"read: {_to_read(one)}") for one in result.reading]
    lines += [printable(f"left aside: {article}, {_WHY[why]}") for article, why in result.aside]
    return Outcome(value, lines)


def _known(project: Project, name: str) -> None:
    known = project.annotators()
    if name not in known:
        raise PenandaError(
            f"there is no annotator {name!r}",
            where=str(project.path),
            advice=f"It has: {', '.join(known) or 'none'}.",
        )


def _hits(hits: Hits) -> dict[str, Any]:
    return {
        "hits": hits.hits,
        "annotator": hits.hers,
        "gold": hits.gold,
        "precision": hits.precision,
        "recall": hits.recall,
        "f1": hits.f1,
    }


def _figure(value: float | None) -> str:
    return "undefined" if value is None else f"{value:.3f}"


def _to_read(one: Reading) -> str:
    cited = f", above all {', '.join(one.clauses)}" if one.clauses else ""
    return f"the guideline of {one.label}{cited}; {counted(one.differences, 'difference')}"


def _pattern(pattern: Pattern) -> dict[str, Any]:
    return {
        "difference": pattern.difference.value,
        "labels": list(pattern.labels),
        "parts": dict(pattern.parts),
        "edge": pattern.edge.value if pattern.edge else None,
        "causes": [cause.value for cause in pattern.causes],
        "names": list(pattern.names),
    }


def _words(pattern: Pattern) -> str:
    about = "/".join(pattern.labels)
    how = ", ".join(f"{name} {part}" for name, part in pattern.parts)
    why = ", ".join(cause.value for cause in pattern.causes)
    difference = pattern.difference.value.replace("_", " and ")
    return "; ".join(filter(None, (f"{difference} of {about}", how, why, ", ".join(pattern.names))))


def _question(question: Question) -> dict[str, Any]:
    note = question.asked_back
    return {
        "article": question.item.article,
        "start": question.item.start,
        "end": question.item.end,
        "labels": list(question.item.labels),
        **({"reviewer": note.reviewer, "time": note.time, "comment": note.comment} if note else {}),
    }


def _correction(correction: Correction, text_of: TextOf) -> dict[str, Any]:
    item, decision = correction.item, correction.decision
    text = text_of(item.article)[0]
    return {
        "article": item.article,
        **{name: [_span(span, text) for span in spans] for name, spans in _sides(item)},
        "reviewer": decision.reviewer,
        "time": decision.time,
        "choice": decision.choice.value,
        "reason": decision.reason,
        "clause": decision.clause,
        "comment": decision.comment,
    }


def _sides(item: Disagreement) -> Iterator[tuple[str, tuple[Span, ...]]]:
    return zip(("hers", "gold"), item.spans.values(), strict=True)


def _span(span: Span, text: str) -> dict[str, Any]:
    return {
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "text": span.surface(text),
        "attributes": dict(span.attributes),
    }
