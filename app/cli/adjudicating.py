"""The command that lets a rule decide what needs no judgement, or tells what it would decide."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from app.adjudication import (
    Origin,
    RuleResult,
    Ruling,
    decided_among_more,
    judged_their_own,
    nobodys_gold,
    origins,
    rulebook,
)
from app.adjudication.corpus import cases_of
from app.cli.command import Command, with_json
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome
from app.cli.output import complain_of_backup
from app.comparison.corpus import annotators_of
from app.errors import PenandaError
from app.model import GOLD
from app.model.counting import counted
from app.store import Project, back_up_before


def add_adjudicate(command: Command) -> None:
    """Add ``adjudicate`` to the parser."""
    sub = command("adjudicate", _adjudicate, "Make gold of what needs no judgement.")
    sub.epilog = (
        "unanimous: what all made alike. majority: what more than half made alike. longest: the"
        " longest range where only the boundary differs. word: what --annotator says of --label."
        " weighted: what is right at 0.9 or more, each annotator weighed by how often she is right"
        " (the one-coin model after Dawid and Skene 1979); it decides only where three or more worked."
        " No rule touches what a reviewer decided."
    )
    sub.add_argument("--rule", required=True, choices=rulebook.NAMES)
    sub.add_argument("--annotator", metavar="NAME", help="with word: whose word it is")
    sub.add_argument("--label", metavar="LABEL", help="with word and longest: of which label")
    sub.add_argument(
        "--annotators", metavar="NAME", nargs="+", default=[], help="who counts; default: all"
    )
    sub.add_argument("--dry-run", action="store_true", help="say what it would do, only")
    with_json(sub)


def _adjudicate(arguments: argparse.Namespace) -> Outcome:
    no_backup = ""
    with open_project(arguments.project, read_only=arguments.dry_run) as project:
        result = _result(arguments, project, acting_person())
        if result.act is not None and not arguments.dry_run:
            no_backup = back_up_before(project, result.act.touched)
            project.apply(result.act)
        gold = [project.work(article, GOLD) for article in project.articles_of(GOLD)]
        from_where, own = origins(gold), judged_their_own(gold)
        nobodys = _nobodys(arguments, project)
        among_more = _among_more(arguments, project)
    if no_backup:
        complain_of_backup(no_backup)
    done = "would be decided" if arguments.dry_run else "decided"
    said = f"{result.decided} {done} by the rule {arguments.rule}, {result.open} left to a reviewer"
    lines = [said]
    if result.empty:
        went = "would go" if arguments.dry_run else "went"
        lines.append(f"{counted(result.empty, 'article')} {went} into gold as empty")
    if among_more:
        names = ", ".join(arguments.annotators)
        lines.append(
            f"of what is left, {among_more} decided with others beside {names} already:"
            " without --annotators that counts as decided"
        )
    if nobodys:
        spans = counted(len(nobodys), "gold span")
        lines.append(f"{spans} that nobody stands for any more; --json names them")
    for reviewer, count in own.items():
        lines.append(f"{reviewer} took {counted(count, 'decision')} on work of {reviewer}'s own")
    value = _as_json(result, from_where, dry_run=arguments.dry_run)
    return Outcome(
        {**value, "nobodys": nobodys, "own": own, "decided_among_more": among_more}, lines
    )


def _among_more(arguments: argparse.Namespace, project: Project) -> int:
    """How many questions are open only because some annotators are not counted."""
    everybody = annotators_of(project)
    names = annotators_of(project, arguments.annotators)
    if len(names) == len(everybody):
        return 0
    both = zip(cases_of(project, names), cases_of(project, everybody), strict=True)
    return sum(decided_among_more(case, full) for case, full in both)


def _nobodys(arguments: argparse.Namespace, project: Project) -> list[dict[str, Any]]:
    """The gold spans whose annotators have all gone another way since they were decided."""
    cases = cases_of(project, annotators_of(project, arguments.annotators))
    return [
        {"article": span.article, "start": span.start, "end": span.end, "label": span.label}
        for case in cases
        if case.gold.decisions
        for span in nobodys_gold(case)
    ]


def _as_json(
    result: RuleResult, from_where: Mapping[Origin, int], *, dry_run: bool
) -> dict[str, Any]:
    return {
        "decided": result.decided,
        "empty": result.empty,
        "open": result.open,
        "by_class": {kind.value: count for kind, count in result.by_class.items()},
        "by_label": dict(result.open_labels),
        "settled": {kind.value: count for kind, count in result.settled.items()},
        "settled_by_label": dict(result.settled_labels),
        "gold": [
            {"source": origin.source.value, "by": origin.by, "count": count}
            for origin, count in from_where.items()
        ],
        "dry_run": dry_run,
    }


def _result(arguments: argparse.Namespace, project: Project, reviewer: str) -> RuleResult:
    _check(arguments, project)
    names = annotators_of(project, arguments.annotators)
    if arguments.annotator and arguments.annotator not in names:
        raise PenandaError(
            f"there is no annotator {arguments.annotator!r} among those who count",
            where=str(project.path),
            advice=f"Name one of {', '.join(names)}.",
        )
    rule = Ruling(arguments.rule, arguments.annotator or "", arguments.label or "")
    return rule.run(cases_of(project, names), reviewer=reviewer, now=datetime.now(UTC))


def _check(arguments: argparse.Namespace, project: Project) -> None:
    """Raise ``PenandaError`` where ``--annotator`` and ``--label`` do not go with the rule."""
    told = {one: getattr(arguments, one) for one in (rulebook.ANNOTATOR, rulebook.LABEL)}
    lacking = [f"--{one}" for one in rulebook.needs(arguments.rule) if not told[one]]
    if lacking:
        raise PenandaError(
            f"the rule {arguments.rule} needs {' and '.join(lacking)}",
            advice="Say whose word decides, and of which label.",
        )
    for one, value in told.items():
        if value and one not in rulebook.takes(arguments.rule):
            raise PenandaError(f"--{one} says nothing to {arguments.rule}", advice="Leave it out.")
    known = [label.name for label in project.scheme.labels]
    if arguments.label and arguments.label not in known:
        raise PenandaError(
            f"there is no label {arguments.label!r}",
            where=str(project.path),
            advice=f"It has: {', '.join(known)}.",
        )
