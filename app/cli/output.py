"""What a command says, put out so that no stream can make it fail: the document or lines, and complaints.

A command does its work and only then is told, so that a reader of its output who goes away changes
nothing about it.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from contextlib import suppress

from app.cli.outcome import Outcome, printable


def tell(arguments: argparse.Namespace, outcome: Outcome) -> int:
    """Say ``outcome`` on standard output and return the exit status."""
    if arguments.json:
        value = outcome.value
        text = "" if value is None else json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    else:
        text = "".join(f"{line}\n" for line in outcome.lines)
    try:
        _write(text, as_json=arguments.json)
    except (BrokenPipeError, KeyboardInterrupt):
        _abandon_output()  # whoever read it has had enough; the work is done
    except OSError as error:
        _abandon_output()
        complain(f"the work is done, but its output could not be written: {error.strerror}")
        return 1
    return outcome.status


def _write(text: str, *, as_json: bool) -> None:
    """Put ``text`` out, if there is anywhere to put it, so that no character can be refused."""
    stream = sys.stdout
    if stream is None or not text:
        return
    if isinstance(stream, io.TextIOWrapper):
        encoding = "utf-8" if as_json else stream.encoding
        stream.reconfigure(encoding=encoding, errors="backslashreplace")
    stream.write(text)
    stream.flush()


def _abandon_output() -> None:
    """Let what is left of standard output go nowhere, also when the interpreter flushes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(words: str) -> None:
    """One line on standard error, if there is one."""
    if sys.stderr is not None:
        with suppress(OSError):  # there is nowhere left to say it
            print(f"penanda: {printable(words)}", file=sys.stderr)


def complain_of_backup(why: str) -> None:
    """Say that the work is done, and that what was before it is in no backup."""
    complain(f"done, but there is no backup of before it: {why}")
