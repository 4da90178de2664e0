"""The table of refusals beside the source: whatever a window's rooms can say stands in it."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from ui.refusals import template_of
from ui.refusals.sentences import SENTENCES

ROOT = Path(__file__).parents[3]
WHOLE = [  # rooms and files of which every refusal is in the table
    *("app/errors.py", "app/credentials.py", "app/annotation", "app/adjudication"),
    *("app/comparison", "app/scheme", "app/store", "app/export", "app/sync", "app/learning"),
    *("app/model/layer.py", "app/intake/files.py", "app/intake/zips.py", "app/intake/taking.py"),
    *("app/intake/checking.py", "ui"),
]
FOREIGN = {name for name, each in vars(builtins).items() if isinstance(each, type)}
FOREIGN |= {"OperationalError"}
GENERAL = {  # said with other things filled in than the table has places for, and meant all the same
    "'{key}' is missing",
    "1 article has no date: {names}",
    "{number} articles have no date: {names}",
    "is a zip archive",
    "is not {encoding}: bad byte {byte}",
    "is not {encoding}: bad byte {byte} at byte offset {number}",
    "is not {encoding}: bad byte {byte} at byte {number} of the line",
    "{library} is needed for this format and cannot be loaded ({what})",
    "Install it with: pip install '{name}'.",
}
COUNTED = {"{} no date: {}"}  # with one and with more in the table
NEVER_MET = {  # where there is a window: it draws up no such changes, and is not up yet
    "an empty remark is none",
    "languages and annotations stand in layers of their own",
    "one text of the scheme takes the place of another, and nothing else",
    "regions and annotations stand in layers of their own",
    "the layer {} is of no article",
    "the scheme and annotations stand in layers of their own",
    "{} belongs to another article or layer than its change",
    "{} does not belong in the layer {}",
    "{} names no kind of region",
    "Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer.",
    "Run it as xvfb-run penanda …, or set QT_QPA_PLATFORM=vnc.",
    "this PySide6 loses references on this Python and would crash",
}


def said(node: ast.expr, named: dict[str, ast.expr]) -> Iterator[str]:
    """The sentences that an expression can be, ``{}`` where something is filled in.

    ``named`` are the constants of its file.
    """
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Name) and node.id in named:
        yield from said(named[node.id], {})
    elif isinstance(node, ast.IfExp):
        yield from said(node.body, named)
        yield from said(node.orelse, named)
    elif isinstance(node, ast.Subscript):
        yield from said(node.value, named)
    elif isinstance(node, ast.JoinedStr):
        parts = [
            [part.value] if isinstance(part, ast.Constant) else list(said(part.value, {})) or ["{}"]  # type: ignore[attr-defined]
            for part in node.values
        ]
        yield from ("".join(each) for each in product(*parts))


def constants(tree: ast.Module) -> dict[str, ast.expr]:
    """The names in capitals that a file gives to something."""
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        name = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(name, ast.Name) and name.id.isupper() and node.value:  # type: ignore[attr-defined]
            found[name.id] = node.value  # type: ignore[attr-defined]
    return found


def is_refusal(call: ast.Call) -> bool:
    """Whether an error of ours is made there."""
    called = call.func
    if isinstance(called, ast.Attribute) and called.attr == "__init__":
        return True
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name not in FOREIGN and (name.endswith("Error") or "refus" in name.lower())


def refusals(path: Path) -> Iterator[str]:
    """The sentences of the refusals that are made in that file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = constants(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and is_refusal(node):
            words = [word.value for word in node.keywords if word.arg in ("advice", "what")]
            for one in (*node.args, *words):
                yield from (each for each in said(one, named) if re.search(r"\w \w", each))


def skeleton(words: str) -> str:
    """``words`` without the names of what is filled in, and the quotes round it."""
    return re.sub(r"('?\{[^{}]*\}'?)+", "{}", words)


KNOWN = {skeleton(each) for each in SENTENCES}


def files(places: list[str]) -> list[Path]:
    return sorted(
        file
        for place in places
        for file in ([ROOT / place] if place.endswith(".py") else (ROOT / place).rglob("*.py"))
    )


@pytest.mark.parametrize("place", WHOLE)
def test_every_refusal_of_the_rooms_of_a_window_is_in_the_table(place):
    lacking = {
        words
        for file in files([place])
        for words in refusals(file)
        if skeleton(words) not in KNOWN | COUNTED | NEVER_MET
    }
    assert lacking == set()


def test_the_table_holds_nothing_that_is_said_no_more():
    source = set()
    for file in files(["app", "ui"]):
        if file.parent.name == "refusals":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant | ast.JoinedStr):
                source |= {skeleton(words) for words in said(node, {})}
    assert [
        each for each in SENTENCES if each not in GENERAL and skeleton(each) not in source
    ] == []


def test_a_sentence_that_is_not_in_the_table_is_taken_for_no_other_one():
    for file in files(["app"]):
        for words in refusals(file):
            filled = skeleton(words).replace("{}", "Word")
            if skeleton(words) not in KNOWN:
                assert template_of(filled) in GENERAL | {""}, words
