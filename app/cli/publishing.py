"""The command that sends a release to a server, and takes work from one: ``penanda publish ...``.

The token is taken from the variable ``PENANDA_TOKEN`` or from the system's keyring, where ``publish
token`` puts it; it is read from the terminal without being shown, or from standard input, and never
from the arguments, which every user of the machine can list.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import Any, Final

from app.cli.command import Command, with_json
from app.cli.opening import acting_person, open_project
from app.cli.outcome import Outcome, printable
from app.cli.progress import Progress
from app.credentials import forget_token, keep_token, kept_token
from app.errors import PenandaError
from app.intake import Options, take_files
from app.model import check_annotator
from app.model.counting import counted
from app.sync import (
    HUB,
    Server,
    checked_address,
    publish_to_hub,
    publish_to_label_studio,
    taken_from_label_studio,
)

VARIABLE: Final = "PENANDA_TOKEN"


def add_publish(command: Command) -> None:
    """Add the command to the parser."""
    sub = command("publish", None, "Send a release to a server, or take work from one.", "")
    orders = sub.add_subparsers(dest="order", metavar="WHERE", required=True)

    def order(name: str, run: Callable[..., Outcome], words: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = orders.add_parser(name, help=words, description=words)
        with_json(parser)
        parser.set_defaults(run=run)
        return parser

    hub = order("hub", _hub, "Send a release to a dataset repository of the Hugging Face Hub.")
    hub.add_argument("folder", metavar="RELEASE", type=Path)
    hub.add_argument("name", metavar="OWNER/NAME")
    hub.add_argument("--endpoint", metavar="URL", default=HUB, help=f"default: {HUB}")
    hub.add_argument("--private", action="store_true", help="if it has to be made")
    _with_dry_run(hub)
    tasks = order("labelstudio", _label_studio, "Send a release to a Label Studio server as tasks.")
    tasks.add_argument("folder", metavar="RELEASE", type=Path)
    tasks.add_argument("server", metavar="URL")
    tasks.add_argument(
        "--to", metavar="N", type=int, default=0, help="the project there; default: one is made"
    )
    _with_dry_run(tasks)
    take = order("take", _take, "Bring what was marked on a Label Studio server into a project.")
    take.add_argument("project", metavar="PROJECT", type=Path)
    take.add_argument("server", metavar="URL")
    take.add_argument("--from", dest="number", metavar="N", type=int, required=True)
    take.add_argument("--annotator", metavar="NAME", default="", help="whose the annotations are")
    _with_dry_run(take)
    token = order("token", _token, "Keep the token of a server in the system's keyring.")
    token.epilog = "The token is asked for, or read from standard input; it is not shown."
    token.add_argument("server", metavar="URL")
    token.add_argument("--forget", action="store_true", help="keep it no longer")


def _with_dry_run(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--dry-run", action="store_true", help="say what it would do, only")


def token_for(address: str) -> str:
    """The token for the server at ``address``; a ``PenandaError`` where there is none."""
    token = os.environ.get(VARIABLE) or kept_token(checked_address(address))
    if not token:
        raise PenandaError(
            "there is no token for this server",
            where=address,
            advice=f"Keep one with 'penanda publish token {address}'.",
        )
    if not token.isascii() or not token.isprintable() or " " in token:
        raise PenandaError("what is kept is no token", where=address, advice="Keep it anew.")
    return token


def _hub(arguments: argparse.Namespace) -> Outcome:
    server = Server(arguments.endpoint, f"Bearer {token_for(arguments.endpoint)}")
    with Progress() as progress:
        plan = publish_to_hub(
            server,
            arguments.folder,
            arguments.name,
            private=arguments.private,
            dry_run=arguments.dry_run,
            on_progress=lambda file, done: progress(f"sending {file} ({done} before it)"),
        )
    done = "would be sent" if arguments.dry_run else "sent"
    lines = [f"{printable(plan.url)}, as {printable(plan.account)}"]
    lines += [f"new\t{printable(path)}" for path in plan.new]
    lines += [f"changed\t{printable(path)}" for path in plan.changed]
    lines += [f"taken away\t{printable(path)}" for path in plan.removed]
    size, same = counted(plan.size, "byte"), counted(plan.same, "is", "are")
    lines.append(f"{counted(plan.sends, 'file')} {done}, {size}; {same} there already")
    return Outcome({**plan.as_json(), "dry_run": arguments.dry_run}, lines)


def _label_studio(arguments: argparse.Namespace) -> Outcome:
    token = token_for(arguments.server)
    with Progress() as progress:
        plan = publish_to_label_studio(
            Server(arguments.server),
            token,
            arguments.folder,
            project=arguments.to,
            dry_run=arguments.dry_run,
            on_progress=lambda step, done: progress(f"{step}: {counted(done, 'task')}"),
        )
    done = "would be sent" if arguments.dry_run else "sent"
    place = f"project {plan.project}" if plan.project else f"a new project, {plan.title}"
    there = f"{counted(plan.same, 'is', 'are')} there already"
    words = f"{counted(plan.tasks, 'task')} {done} to {plan.url}, {place}; {there}"
    return Outcome({**plan.as_json(), "dry_run": arguments.dry_run}, [printable(words)])


def _take(arguments: argparse.Namespace) -> Outcome:
    if arguments.annotator:
        check_annotator(arguments.annotator)
    token, server = token_for(arguments.server), Server(arguments.server)
    with Progress() as progress:
        taking = taken_from_label_studio(
            server,
            token,
            arguments.number,
            on_progress=lambda step, done: progress(f"{step}: {counted(done, 'task')}"),
        )
        with taking as (file, tasks):
            value: dict[str, Any] = {"tasks": tasks, "dry_run": arguments.dry_run}
            if arguments.dry_run:
                return Outcome(value, [f"{counted(tasks, 'task')} would be brought in"])
            with open_project(arguments.project) as project:
                report = take_files(
                    project,
                    [str(file)],
                    acting_person(),
                    Options(format_name="labelstudio", annotator=arguments.annotator),
                    on_progress=progress.step,
                )
    counts = {"taken": report.taken, "present": report.present, "spans": report.spans}
    words = "{taken} articles came in, {present} were there already, {spans} spans".format(**counts)
    return Outcome({**value, **counts}, [words])


def _token(arguments: argparse.Namespace) -> Outcome:
    address = checked_address(arguments.server)
    if arguments.forget:
        there = forget_token(address)
        words = "is kept no longer" if there else "was not kept"
        return Outcome({"server": address, "kept": False}, [f"the token of {address} {words}"])
    token = _asked(address)
    if not token:
        raise PenandaError(
            "no token was given", advice="Give it at the prompt or on standard input."
        )
    if not token.isascii() or not token.isprintable() or " " in token:
        raise PenandaError("this is no token", advice="Copy it again, whole and alone.")
    keep_token(address, token)
    return Outcome({"server": address, "kept": True}, [f"the token of {address} is kept"])


def _asked(address: str) -> str:
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        return getpass(f"Token of {address}: ").strip()
    return sys.stdin.readline().strip()
