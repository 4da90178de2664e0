"""The command that shows and changes the scheme of a project: ``penanda scheme PROJECT ...``.

Every change is one act, undone in the window like any other, after a backup; with ``--dry-run``
nothing is written.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from app.cli.command import Command, with_json
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome, printable
from app.model import ATTRIBUTE_TYPES, Label
from app.model.counting import counted
from app.scheme import (
    AddAttribute,
    AddLabel,
    EditLabel,
    Example,
    MergeLabels,
    Order,
    RenameLabel,
    RetireLabel,
    Revision,
    ReviveLabel,
    SplitLabel,
    plan,
    revise,
)
from app.scheme.colours import hard_to_read
from app.store import Project

Make = Callable[[argparse.Namespace], Order]
_TOLD = ("title", "key", "letter", "light", "dark", "guideline")


def add_scheme(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("scheme", None, "Show or change the labels of a project.")
    orders = sub.add_subparsers(dest="order", metavar="ORDER", required=True)

    def order(name: str, words: str, make: Make) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = orders.add_parser(name, help=words, description=words)
        parser.add_argument("--dry-run", action="store_true", help="say what it would do, only")
        with_json(parser)
        parser.set_defaults(run=lambda arguments: _revise(arguments, make(arguments)))
        return parser

    shown = orders.add_parser("show", help="List the labels, and how many spans have them.")
    with_json(shown)
    shown.set_defaults(run=_show)
    _add_those_of_spans(order)
    _add_those_of_texts(order)


def _add_those_of_spans(order: Callable[..., argparse.ArgumentParser]) -> None:
    sub = order("rename", "Call a label otherwise.", lambda a: RenameLabel(a.label, a.new))
    _names(sub, "label", "new")
    sub = order(
        "merge",
        "Let spans of other labels be of one, and drop those labels.",
        lambda a: MergeLabels(a.into, tuple(a.others)),
    )
    _names(sub, "into")
    sub.add_argument("others", metavar="FROM", nargs="+")
    sub = order(
        "split",
        "Let some spans of a label be of another, which is made if it is not there.",
        _split,
    )
    _names(sub, "label", "new")
    which = sub.add_mutually_exclusive_group(required=True)
    which.add_argument("--where", metavar="ATTRIBUTE=VALUE", type=_pair, help="spans with it")
    which.add_argument("--strings", metavar="TEXT", nargs="+", help="spans of these very strings")
    _with_told(sub)


def _add_those_of_texts(order: Callable[..., argparse.ArgumentParser]) -> None:
    sub = order(
        "retire",
        "Keep a label on the spans that have it, and mark nothing more with it.",
        lambda a: RetireLabel(a.label),
    )
    _names(sub, "label")
    sub = order("revive", "Take a retired label back into use.", lambda a: ReviveLabel(a.label))
    _names(sub, "label")
    sub = order(
        "recolour",
        "Give a label other colours.",
        lambda a: EditLabel(a.label, light=a.light, dark=a.dark),
    )
    _names(sub, "label", "light", "dark")
    sub = order("edit", "Change what a label says of itself.", _edit)
    _names(sub, "label")
    _with_told(sub)
    sub = order("add", "Add a label.", lambda a: AddLabel(a.label, _told(a)))
    _names(sub, "label")
    _with_told(sub)
    sub = order("add-attribute", "Add an attribute to a label.", _attribute)
    _names(sub, "label", "name")
    sub.add_argument("--title", default="")
    sub.add_argument("--type", choices=ATTRIBUTE_TYPES, default="text")
    sub.add_argument("--choices", metavar="VALUE", nargs="+", default=[])
    sub.add_argument("--hint", default="")


def _names(sub: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        sub.add_argument(name, metavar=name.upper())


def _with_told(sub: argparse.ArgumentParser) -> None:
    for name in _TOLD:
        sub.add_argument(f"--{name}")


def _told(arguments: argparse.Namespace) -> dict[str, str]:
    given = {name: getattr(arguments, name) for name in _TOLD}
    return {name: value for name, value in given.items() if value is not None}


def _pair(words: str) -> tuple[str, str]:
    name, told, value = words.partition("=")
    if not name or not told:
        raise argparse.ArgumentTypeError("must be ATTRIBUTE=VALUE")
    return name, value


def _split(arguments: argparse.Namespace) -> Order:
    attribute, value = arguments.where or ("", "")
    return SplitLabel(
        arguments.label,
        arguments.new,
        attribute,
        value,
        tuple(arguments.strings or ()),
        _told(arguments),
    )


def _edit(arguments: argparse.Namespace) -> Order:
    told = _told(arguments)
    words = told.pop("title", None)
    return EditLabel(arguments.label, words, **told)


def _attribute(arguments: argparse.Namespace) -> Order:
    return AddAttribute(
        arguments.label,
        arguments.name,
        arguments.title,
        arguments.type,
        tuple(arguments.choices),
        arguments.hint,
    )


def _show(arguments: argparse.Namespace) -> Outcome:
    with open_project(arguments.project, read_only=True) as project:
        scheme, counts = project.scheme, project.labels()
    labels = []
    for label in scheme.labels:
        spans = {layer: n for (layer, name), n in sorted(counts.items()) if name == label.name}
        labels.append(_as_json(label, spans))
    value = {
        "name": scheme.name,
        "version": scheme.version,
        "title": scheme.title,
        "labels": labels,
        "relations": [
            {"name": each.name, "heads": each.heads, "tails": each.tails}
            for each in scheme.relations
        ],
    }
    lines = [f"{scheme.name} {scheme.version}: {scheme.title}"]
    lines += [_in_words(label) for label in labels]
    return Outcome(value, lines)


def _as_json(label: Label, spans: dict[str, int]) -> dict[str, Any]:
    return {
        "name": label.name,
        "title": label.title,
        "key": label.key,
        "letter": label.letter,
        "light": label.light,
        "dark": label.dark,
        "retired": label.retired,
        "attributes": [attribute.name for attribute in label.attributes],
        "spans": spans,
    }


def _in_words(label: dict[str, Any]) -> str:
    spans = ", ".join(f"{layer} {count}" for layer, count in label["spans"].items()) or "no spans"
    retired = "\tretired" if label["retired"] else ""
    return f"{label['key']}\t{label['name']}\t{label['title']}\t{spans}{retired}"


def _revise(arguments: argparse.Namespace, order: Order) -> Outcome:
    who = acting_person()
    with open_project(arguments.project, read_only=arguments.dry_run) as project:
        revision = _carry_out(project, order, who, dry=arguments.dry_run)
    return Outcome(
        {"done": not arguments.dry_run, **told(revision)},
        [*in_words(revision), *(["nothing was written"] if arguments.dry_run else [])],
    )


def _carry_out(project: Project, order: Order, who: str, *, dry: bool) -> Revision:
    return plan(project, [order], who) if dry else revise(project, [order], who)


def told(revision: Revision) -> dict[str, Any]:
    """What ``revision`` does, as JSON data."""
    preview = revision.preview

    def by_label(counts: dict[tuple[str, str], int]) -> list[dict[str, Any]]:
        return [
            {"annotator": layer, "label": label, "spans": count}
            for (layer, label), count in sorted(counts.items())
        ]

    return {
        "title": revision.act.title,
        "version": revision.after.version,
        "spans": by_label(preview.spans),
        "staying": by_label(preview.staying),
        "articles": preview.articles,
        "joined": preview.joined,
        "relations": preview.relations,
        "attributes": [
            {"label": label, "attribute": name, "values": count}
            for (label, name), count in sorted(preview.attributes.items())
        ],
        "decisions": preview.decisions,
        "asked_again": preview.asked_again,
        "hard_to_read": {
            label.name: pages for label in revision.after.in_use if (pages := hard_to_read(label))
        },
        "examples": [
            {
                "article": each.article,
                "annotator": each.layer,
                "text": each.surface,
                "before": each.before,
                "after": each.after or None,
            }
            for each in preview.examples
        ],
    }


def in_words(revision: Revision) -> list[str]:
    """What ``revision`` does, a line each."""
    preview = revision.preview
    lines = [
        f"{revision.act.title} (version {revision.before.version} to {revision.after.version})"
    ]
    for (layer, label), count in sorted(preview.spans.items()):
        lines.append(f"{layer}: {counted(count, 'span')} of {label} to change")
    for (layer, label), count in sorted(preview.staying.items()):
        lines.append(f"{layer}: {counted(count, 'span')} of {label} to stay as before")
    if preview.joined:
        lines.append(f"{preview.joined} of them to go into another of the same range")
    if preview.relations:
        lines.append(f"{counted(preview.relations, 'relation')} to go")
    for (label, name), count in sorted(preview.attributes.items()):
        lines.append(f"{counted(count, 'value')} of {name} of {label} to go")
    if preview.decisions:
        again = f", {preview.asked_again} to come up again" if preview.asked_again else ""
        lines.append(f"{counted(preview.decisions, 'decision')} to be carried along{again}")
    lines += [_example(each) for each in preview.examples[:5]]
    for each in revision.after.in_use:
        for page in hard_to_read(each):
            lines.append(
                f"{each.name} is hard to read on the {page} page: its contrast is below 4.5"
            )
    return [printable(line) for line in lines]


def _example(example: Example) -> str:
    place = f"{example.before_text}[{example.surface}]{example.after_text}"
    after = example.after or "goes into another"
    return f"  {example.name}: {' '.join(place.split())}: {example.before} -> {after}"
