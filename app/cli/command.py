"""How a command stands in the parser, and what every command has."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable

Command = Callable[..., argparse.ArgumentParser]
"""Adds a command: its name, what runs it, its words, and what its first argument is called."""


def with_json(parser: argparse.ArgumentParser) -> None:
    """Let the command end in one JSON document."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def count(words: str) -> int:
    """The whole number from 1 on that an argument says."""
    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def one_of(names: Iterable[str]) -> str:
    """``names`` as the help shows a choice."""
    return " | ".join(names)
