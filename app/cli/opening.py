"""A project opened for a command, its passphrase found or asked for where it is locked; and who acts.

It is looked for in the variable ``PENANDA_PASSPHRASE``, then in the system's keyring, then asked for
at the terminal; where standard input is none, nothing is asked. A new one is not looked for in the
keyring, and its variable is ``PENANDA_NEW_PASSPHRASE``.

Trap: a passphrase must not stand in the arguments, which every user of the machine can list.
"""

from __future__ import annotations

import os
import sys
from getpass import getpass
from pathlib import Path

from app.credentials import kept_passphrase
from app.errors import PenandaError
from app.model import GOLD, check_annotator
from app.settings import person
from app.store import Project, lock_of

VARIABLE = "PENANDA_PASSPHRASE"
NEW = "PENANDA_NEW_PASSPHRASE"


def open_project(path: Path, *, read_only: bool = False) -> Project:
    """The project at ``path``, unlocked if need be."""
    return Project.open(path, read_only=read_only, passphrase=passphrase_for(path))


def passphrase_for(path: Path) -> str:
    """The passphrase of the project at ``path``; empty when it is not locked or nobody gives it."""
    lock = lock_of(path)
    if not lock:
        return ""
    return (
        os.environ.get(VARIABLE) or kept_passphrase(lock) or _asked(f"Passphrase of {path.name}: ")
    )


def acting_person() -> str:
    """The system's user as an annotator; refused when the name cannot be one."""
    name = check_annotator(person())
    if name == GOLD:
        raise PenandaError(
            f"the system's user is called {GOLD!r}, as the gold layer is",
            advice="Set LOGNAME to another name.",
        )
    return name


def new_passphrase() -> str:
    """A passphrase for a project to be locked with: from the variable, or asked for twice."""
    given = os.environ.get(NEW)
    if given:
        return given
    first = _asked("New passphrase: ")
    if not first:
        raise PenandaError("no passphrase was given", advice=f"Run it in a terminal, or set {NEW}.")
    if _asked("Once more: ") != first:
        raise PenandaError("the two passphrases differ", advice="Try again; nothing was changed.")
    return first


def _asked(prompt: str) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        return ""
    try:
        return getpass(prompt)
    except EOFError:
        return ""
