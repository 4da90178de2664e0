"""A project opened for a command, its passphrase found or asked for where it is locked; and who acts.

It is looked for in the variable ``PENANDA_PASSPHRASE``, then in the system's keyring, then asked for
at the terminal; where standard input is none, nothing is asked. One in the keyring that does not
open the project is asked for too, and may be kept in the place of the old. A new one is not looked for in the
keyring, and its variable is ``PENANDA_NEW_PASSPHRASE``.

Trap: a passphrase must not stand in the arguments, which every user of the machine can list.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from app.cli.outcome import printable
from app.credentials import KeyringRefusedError, keep_passphrase, kept_passphrase
from app.errors import PenandaError, ProjectLockedError
from app.model import GOLD, check_annotator
from app.settings import person
from app.store import Project, lock_of

Result = TypeVar("Result")
VARIABLE = "PENANDA_PASSPHRASE"
NEW = "PENANDA_NEW_PASSPHRASE"


def open_project(path: Path, *, read_only: bool = False) -> Project:
    """The project at ``path``, unlocked if need be."""
    return _with_passphrase(
        path, lambda given: Project.open(path, read_only=read_only, passphrase=given)
    )


def passphrase_for(path: Path) -> str:
    """The passphrase that opens the project at ``path``; empty when it is not locked.

    Raises ``ProjectLockedError`` when nobody gives it.
    """

    def tried(given: str) -> str:
        Project.open(path, read_only=True, passphrase=given).close()
        return given

    return _with_passphrase(path, tried) if lock_of(path) else ""


def _with_passphrase(path: Path, use: Callable[[str], Result]) -> Result:
    """What ``use`` makes of the passphrase; one in the keyring that is wrong is asked for anew."""
    lock = lock_of(path)
    given = os.environ.get(VARIABLE) if lock else ""
    if given or not lock:
        return use(given or "")
    kept = kept_passphrase(lock)
    if kept:
        try:
            return use(kept)
        except ProjectLockedError:
            if not _at_terminal():
                raise ProjectLockedError(
                    "the passphrase in the system's keyring does not open it",
                    where=str(path),
                    advice=f"Run it in a terminal to be asked for the right one, or set {VARIABLE}.",
                ) from None
            print("The passphrase in the system's keyring does not open it.", file=sys.stderr)
    written = _asked(f"Passphrase of {path.name}: ")
    made = use(written)
    if kept and _asked_whether("Keep this one in the keyring in its place? [y/N]: "):
        _keep(lock, written)
    return made


def _keep(lock: str, passphrase: str) -> None:
    try:
        keep_passphrase(lock, passphrase)
    except KeyringRefusedError as error:  # the command itself is done or goes on
        print(printable(str(error)), file=sys.stderr)


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


def _at_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _asked(prompt: str) -> str:
    if not _at_terminal():
        return ""
    try:
        return getpass(prompt)
    except EOFError:
        return ""


def _asked_whether(question: str) -> bool:
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
