"""The commands that keep a project safe: backup, backups, restore, lock, unlock."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli.command import Command, with_json
from app.cli.opening import new_passphrase, open_project, passphrase_for
from app.cli.outcome import Outcome, in_columns, printable
from app.credentials import KeyringRefusedError, check_keyring, forget_passphrase, keep_passphrase
from app.errors import PenandaError
from app.model.counting import counted
from app.store import (
    Backup,
    Lost,
    Project,
    back_up,
    backups_of,
    change_lock,
    is_worked_in,
    lock_of,
    lost_with,
    project_of,
    restore,
    write_copy,
)

_SHOWN = 20  # lost entries told in words; JSON has them all


def add_safekeeping(command: Command) -> None:
    """Add the commands of this file to the parser."""
    sub = command("backup", _backup, "Copy the project to a file, read back, or to its backups.")
    sub.add_argument("file", metavar="FILE", nargs="?", type=Path, help="default: its backups")
    with_json(sub)
    with_json(command("backups", _backups, "List the backups of a project, newest first."))
    sub = command(
        "restore", _restore, "Make a project of a backup, beside the old and never over it."
    )
    sub.add_argument("target", metavar="TARGET", type=Path, help="the file to make")
    with_json(sub)
    sub = command(
        "lock", _lock, "Encrypt a project and its backups with a passphrase, or another one."
    )
    sub.add_argument("--keep", action="store_true", help="keep it in the system's keyring")
    with_json(sub)
    with_json(command("unlock", _unlock, "Decrypt a locked project and its backups."))


def _backup(arguments: argparse.Namespace) -> Outcome:
    with open_project(arguments.project, read_only=True) as project:
        if arguments.file is not None:
            write_copy(project, arguments.file)
            path: Path | None = arguments.file
        else:
            made = back_up(project, "hand")
            path = made.path if made is not None else None
    words = f"{printable(str(path))}: written and read back" if path else "the newest holds it all"
    return Outcome({"backup": str(path) if path else None}, [words])


def _backups(arguments: argparse.Namespace) -> Outcome:
    found = backups_of(arguments.project)
    words = [_in_words(one) for one in found]
    none = f"{printable(str(arguments.project))}: there is no backup yet"
    return Outcome([_as_json(one) for one in found], words or [none])


def _as_json(backup: Backup) -> dict[str, Any]:
    return {
        "made": backup.made.isoformat().replace("+00:00", "Z"),
        "reason": backup.reason,
        "bytes": backup.size,
        "path": str(backup.path),
    }


def _in_words(backup: Backup) -> str:
    made = f"{backup.made:%Y-%m-%d %H:%M:%S} UTC"
    return f"{made}\t{backup.reason}\t{backup.size}\t{printable(str(backup.path))}"


def _restore(arguments: argparse.Namespace) -> Outcome:
    backup, target = arguments.project, arguments.target
    passphrase = passphrase_for(backup)
    restore(backup, target, passphrase=passphrase)
    old = project_of(backup)
    lost = _lost(target, old, passphrase) if old is not None else None
    value: dict[str, Any] = {"project": str(target), "lost": None}
    lines = [f"{printable(str(target))}: made of {printable(str(backup))}"]
    if old is None and is_worked_in(backup, passphrase=passphrase):
        lines.append(
            "That is no backup but a project: this is a copy of it as it is now, and it was left as it"
            " is. 'penanda backups PROJECT' lists the backups of a project."
        )
    elif lost is None:
        lines.append(
            "What was done since that backup cannot be told: the project is gone or damaged."
            if old is not None or backup.resolve().parent.name.endswith("-backups")
            else "What was done since cannot be told: it is not in a project's folder of backups."
        )
    else:
        value["lost"] = [
            {"time": entry.time, "who": entry.who, "title": entry.title, "article": entry.article}
            for entry in lost.entries
        ]
        lines.append(f"{counted(len(lost.entries), 'step')} done in {printable(str(old))} since:")
        shown = lost.entries[-_SHOWN:]
        lines += [in_columns(each.time, each.who, each.title) for each in shown]
    return Outcome(value, lines)


def _lost(target: Path, old: Path, passphrase: str) -> Lost | None:
    """What ``old`` holds that ``target`` does not; None when it cannot be read any more."""
    try:
        with (
            Project.open(target, read_only=True, passphrase=passphrase) as restored,
            Project.open(old, read_only=True, passphrase=passphrase) as project,
        ):
            return lost_with(restored, project)
    except PenandaError:
        return None


def _lock(arguments: argparse.Namespace) -> Outcome:
    path = arguments.project
    if arguments.keep:
        check_keyring("It is not locked; without --keep the passphrase is asked for each time.")
    before = lock_of(path)
    old = passphrase_for(path)
    new = new_passphrase()
    files = change_lock(path, passphrase=old, new=new)
    trouble = _in_keyring(before, lock_of(path), new if arguments.keep else "")
    return Outcome(
        {
            "project": str(path),
            "files": [str(file) for file in files],
            "kept": arguments.keep and not trouble,
        },
        [
            f"{printable(str(path))}: locked, with {counted(len(files) - 1, 'backup')}",
            "What stood on the disk before may be read from it by other means for a while.",
            *trouble,
        ],
    )


def _in_keyring(old: str, new: str, passphrase: str) -> list[str]:
    """Forget the passphrase of one lock, keep that of another if it is given; what went wrong.

    The project is locked by now, so a keyring that refuses is told and is no refusal.
    """
    try:
        if old:
            forget_passphrase(old)
        if passphrase:
            keep_passphrase(new, passphrase)
    except KeyringRefusedError as error:
        return [printable(str(error))]
    return []


def _unlock(arguments: argparse.Namespace) -> Outcome:
    path = arguments.project
    before = lock_of(path)
    if not before:
        raise PenandaError("the project is not locked", where=str(path))
    files = change_lock(path, passphrase=passphrase_for(path), new="")
    trouble = _in_keyring(before, "", "")
    return Outcome(
        {"project": str(path), "files": [str(file) for file in files]},
        [f"{printable(str(path))}: unlocked, with {counted(len(files) - 1, 'backup')}", *trouble],
    )
