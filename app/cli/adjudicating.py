"""The command that lets a rule decide what needs no judgement, or tells what it would decide."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime

from app.adjudication import RuleResult, longest, majority, unanimous, weighted, word_of
from app.adjudication.corpus import cases_of
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome, printable
from app.comparison.corpus import annotators_of
from app.errors import PenandaError
from app.store import Project, back_up_before

Command = Callable[..., argparse.ArgumentParser]


def add_adjudicate(command: Command) -> None:
    """Add ``adjudicate`` to the parser."""
    sub = command("adjudicate", _adjudicate, "Make gold of what needs no judgement.")
    sub.epilog = (
        "unanimous: what all made alike. majority: what more than half made alike. longest: the"
        " longest range where only the boundary differs. word: what --of says of --label. weighted:"
        " what is right at 0.9 or more, each annotator weighed by how often she is right; it decides"
        " nothing where fewer than three worked. No rule touches what a reviewer decided."
    )
    sub.add_argument(
        "--rule", required=True, choices=["unanimous", "majority", "longest", "word", "weighted"]
    )
    sub.add_argument("--of", metavar="NAME", help="with word: whose word it is")
    sub.add_argument("--label", metavar="LABEL", help="with word and longest: of which label")
    sub.add_argument("--annotators", metavar="NAME", nargs="+", default=[])
    sub.add_argument("--preview", action="store_true", help="tell what it would do, and do nothing")
    sub.add_argument("--json", action="store_true", help="print one JSON document")


def _adjudicate(arguments: argparse.Namespace) -> Outcome:
    no_backup = ""
    with open_project(arguments.project, read_only=arguments.preview) as project:
        result = _result(arguments, project, acting_person())
        if result.act is not None and not arguments.preview:
            no_backup = back_up_before(project, result.act.touched)
            project.apply(result.act)
    if no_backup and sys.stderr is not None:
        why = printable(no_backup)
        print(f"penanda: done, but there is no backup of before it: {why}", file=sys.stderr)
    done = "would be decided" if arguments.preview else "decided"
    value = {
        "decided": result.decided,
        "open": result.open,
        "by_class": {kind.value: count for kind, count in result.by_class.items()},
        "settled": {kind.value: count for kind, count in result.settled.items()},
        "preview": arguments.preview,
    }
    said = f"{result.decided} {done} by the rule {arguments.rule}, {result.open} left to a reviewer"
    return Outcome(value, [said])


def _result(arguments: argparse.Namespace, project: Project, reviewer: str) -> RuleResult:
    _check(arguments, project)
    names = annotators_of(project, arguments.annotators)
    cases, now = cases_of(project, names), datetime.now(UTC)
    if arguments.rule == "longest":
        return longest(cases, reviewer=reviewer, now=now, label=arguments.label or "")
    if arguments.rule == "word":
        if arguments.of not in names:
            raise PenandaError(
                f"there is no annotator {arguments.of!r} among those who are compared",
                where=str(project.path),
                advice=f"Name one of {', '.join(names)}.",
            )
        return word_of(
            cases, annotator=arguments.of, label=arguments.label, reviewer=reviewer, now=now
        )
    rule = {"unanimous": unanimous, "majority": majority, "weighted": weighted}[arguments.rule]
    return rule(cases, reviewer=reviewer, now=now)


def _check(arguments: argparse.Namespace, project: Project) -> None:
    """Raise ``PenandaError`` where ``--of`` and ``--label`` do not go with the rule."""
    needs_both = arguments.rule == "word"
    if needs_both and not (arguments.of and arguments.label):
        raise PenandaError(
            "the rule word needs a person and a label", advice="Add --of and --label."
        )
    if arguments.of and not needs_both:
        raise PenandaError(f"--of says nothing to {arguments.rule}", advice="Leave it out.")
    if not arguments.label:
        return
    if not needs_both and arguments.rule != "longest":
        raise PenandaError(f"--label says nothing to {arguments.rule}", advice="Leave it out.")
    known = [label.name for label in project.scheme.labels]
    if arguments.label not in known:
        raise PenandaError(
            f"there is no label {arguments.label!r}",
            where=str(project.path),
            advice=f"It has: {', '.join(known)}.",
        )
