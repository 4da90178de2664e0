"""The command that splits a project into train, dev and test: ``penanda split PROJECT``.

What stands in a split stays there; run again, it gives new articles their place.
"""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.command import Command, with_json
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome, printable
from app.cli.output import complain_of_backup
from app.cli.progress import Progress
from app.errors import PenandaError
from app.export import BY_CHOICES, Plan, Splitting, plan_of, split
from app.model import ArticleId, Split
from app.model.counting import counted
from app.store import Project, back_up_before


def add_split(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("split", _split, "Give every article a place in train, dev or test.")
    sub.epilog = (
        "Articles that nearly say the same, and copies of one dispatch, stand in one split. The same"
        " corpus, seed and shares give the same splits on every machine. What has a place keeps it:"
        " new articles join; one that is near to two splits gets no place and is named."
    )
    sub.add_argument(
        "--shares", metavar="A/B/C", type=_shares, help="of train, dev and test; default: 80/10/10"
    )
    sub.add_argument("--seed", metavar="N", type=int, help="default: 0")
    sub.add_argument(
        "--by",
        choices=BY_CHOICES,
        help="content; date: the newest are the test; source: none in two splits; default: content",
    )
    sub.add_argument("--anew", action="store_true", help="split all anew: places may change")
    sub.add_argument("--dry-run", action="store_true", help="say what it would do, only")
    with_json(sub)


def add_parts(sub: argparse.ArgumentParser) -> None:
    """Let an export write a file for each split."""
    sub.add_argument(
        "--split",
        metavar="A/B/C",
        type=_shares,
        help="a file each for train, dev and test: those of the project, if it is split so, else as"
        " 'penanda split' would have them",
    )
    sub.add_argument("--seed", metavar="N", type=int, help="of the split; default: 0")


def parts_of(
    project: Project, arguments: argparse.Namespace
) -> dict[str, frozenset[ArticleId] | None]:
    """The files of an export, and which articles go into each; None for all.

    The project is not changed by it; ``PenandaError`` where it is split otherwise.
    """
    if arguments.split is None:
        if arguments.seed is not None:
            raise PenandaError("a seed is of a split", advice="Say --split 80/10/10 too.")
        return {arguments.annotator: None}
    held = plan_of(project)
    seed = arguments.seed if arguments.seed is not None else held.seed if held else 0
    by = held.by if held else "content"
    places = project.splits()
    if held is None or (held.shares, held.seed) != (arguments.split, seed):
        with open_project(arguments.project) as writable:  # what is compared is kept
            found = split(writable, acting_person(), Plan(arguments.split, seed, by))
        places = dict(found.placing.placed)
    worked = {head.id for head in project.heads() if head.spans.get(arguments.annotator)} or set(
        places
    )
    parts = {
        part.value: frozenset(name for name in worked if places.get(name) is part) for part in Split
    }
    return {name: articles for name, articles in parts.items() if articles}


def _shares(words: str) -> tuple[int, int, int]:
    parts = words.split("/")
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() for part in parts):
        raise argparse.ArgumentTypeError("must be three whole numbers, as 80/10/10")
    if not any(map(int, parts)):
        raise argparse.ArgumentTypeError("must not all be 0")
    first, second, third = map(int, parts)
    return first, second, third


def _split(arguments: argparse.Namespace) -> Outcome:
    no_backup = ""
    with open_project(arguments.project) as project, Progress() as progress:
        who = acting_person()
        found = split(
            project,
            who,
            _plan(project, arguments),
            anew=arguments.anew,
            on_progress=lambda step, done: progress(f"{step}: {done}"),
        )
        if found.act is not None and not arguments.dry_run:
            no_backup = back_up_before(project, found.act.touched)
            project.apply(found.act)
    if no_backup:
        complain_of_backup(no_backup)
    return Outcome(_as_json(found), _in_words(found))


def _plan(project: Project, arguments: argparse.Namespace) -> Plan | None:
    """What the options say, over what the project has; None when they say nothing."""
    if arguments.shares is None and arguments.seed is None and arguments.by is None:
        return None
    held = plan_of(project) or Plan()
    return Plan(
        arguments.shares or held.shares,
        held.seed if arguments.seed is None else arguments.seed,
        arguments.by or held.by,
    )


def _as_json(found: Splitting) -> dict[str, Any]:
    plan = found.placing.plan
    return {
        "plan": {
            "by": plan.by,
            "seed": plan.seed,
            "shares": list(plan.shares),
            "borders": list(plan.borders),
        },
        "splits": {
            split.value: {
                "articles": figures.articles,
                "languages": dict(figures.languages),
                "labels": dict(figures.labels),
            }
            for split, figures in found.figures.items()
        },
        "placed": {article: split.value for article, split in found.placing.placed.items()},
        "aside": {
            article: [split.value for split in splits]
            for article, splits in found.placing.aside.items()
        },
        "leaks": [list(pair) for pair in found.leaks],
    }


def _in_words(found: Splitting) -> list[str]:
    plan = found.placing.plan
    shares = "/".join(map(str, plan.shares))
    lines = [
        f"{counted(len(found.placing.placed), 'article')} placed, by {plan.by}, {shares}, seed {plan.seed}"
    ]
    for part, figures in found.figures.items():
        languages = ", ".join(f"{count} {name}" for name, count in figures.languages.items())
        spans = sum(figures.labels.values())
        words = f" ({languages}), {counted(spans, 'span')}" if figures.articles else ""
        lines.append(f"{part}\t{counted(figures.articles, 'article')}{words}")
    for article, splits in found.placing.aside.items():
        lines.append(
            f"{printable(article)} stands in no split: it is near to {' and '.join(splits)}"
        )
    for one, other in found.leaks:
        lines.append(f"{printable(one)} and {printable(other)} are alike and stand in two splits")
    return lines
