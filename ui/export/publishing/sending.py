"""A release on its way to a server, without widgets: looked at first, then sent as it was shown.

All of it runs off the window's thread. The token is in none of its words.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.credentials import keep_token, kept_token
from app.errors import PenandaError
from app.export.place import staged, written
from app.export.release import manifest_of
from app.model import Loss
from app.sync import (
    HubPlan,
    LabelStudioPlan,
    SendingBrokenError,
    Server,
    checked_address,
    ledger_of,
    publish_to_hub,
    publish_to_label_studio,
    taken_from_label_studio,
)
from ui.export.job import Tell
from ui.export.losses import Lost
from ui.refusals import in_words

_TASKS: Final = "labelstudio"

Plan = HubPlan | LabelStudioPlan


@dataclass(frozen=True)
class Destination:
    """The release in ``folder`` goes to ``address``: the repository ``name`` of a Hub, or, where that
    is empty, the project ``project`` of a Label Studio, 0 for one that is made.
    """

    folder: Path
    address: str
    name: str = ""
    private: bool = False
    project: int = 0

    def plan(self, token: str, tell: Tell) -> Plan:
        """What sending would do; nothing is changed."""
        return self._publish(token, tell, None)

    def send(self, token: str, agreed: Plan, tell: Tell) -> Plan:
        """Do what ``agreed`` says, or refuse."""
        return self._publish(token, tell, agreed)

    def _publish(self, token: str, tell: Tell, agreed: Plan | None) -> Plan:
        if self.name:
            assert not isinstance(agreed, LabelStudioPlan)
            return publish_to_hub(
                Server(self.address, f"Bearer {token}"),
                self.folder,
                self.name,
                private=self.private,
                dry_run=agreed is None,
                agreed=agreed,
                on_progress=tell,
            )
        assert not isinstance(agreed, HubPlan)
        return publish_to_label_studio(
            Server(self.address),
            token,
            self.folder,
            project=self.project,
            dry_run=agreed is None,
            agreed=agreed,
            on_progress=tell,
        )


@dataclass(frozen=True)
class Found:
    """What a look found: the plan, whether texts go out, and what the files do not hold."""

    destination: Destination
    plan: Plan
    texts: bool
    lost: Lost[tuple[str, Loss]]
    unkept: str = ""

    @property
    def sends(self) -> bool:
        """Whether there is anything to do."""
        if isinstance(self.plan, HubPlan):
            return bool(self.plan.sends or self.plan.removed)
        return bool(self.plan.tasks)


@dataclass(frozen=True)
class Sent:
    """What was done, or how far it came before it ``broke``, and where it stands."""

    plan: Plan | None
    url: str
    project: int = 0
    broke: str = ""


def look(destination: Destination, token: str, keep: bool, tell: Tell) -> Found:
    """Ask the server what stands there; the token is kept, where that is wished, once it was good."""
    plan = destination.plan(_token(destination, token), tell)
    manifest = manifest_of(destination.folder) or {}
    formats = manifest.get("formats", []) if destination.name else [_TASKS]
    lost = Lost.of(ledger_of(destination.folder, formats))
    unkept = ""
    if keep and token:
        try:
            keep_token(checked_address(destination.address), token)
        except PenandaError as error:
            unkept = in_words(error)
    return Found(destination, plan, bool(formats), lost, unkept)


def send(found: Found, token: str, tell: Tell) -> Sent:
    """Send what was shown."""
    destination = found.destination
    try:
        plan = destination.send(_token(destination, token), found.plan, tell)
    except SendingBrokenError as error:
        url = f"{checked_address(destination.address)}/projects/{error.project}"
        return Sent(None, url, error.project, in_words(error))
    if isinstance(plan, HubPlan):
        return Sent(plan, plan.url)
    return Sent(plan, f"{plan.url}/projects/{plan.project}", plan.project)


def fetch(destination: Destination, token: str, keep: bool, tell: Tell) -> Path:
    """Put what was marked in the project of ``destination`` into a file beside the release's folder,
    whole or not at all. The token is kept, where that is wished, once it was good, or nothing is done.
    """
    folder = destination.folder.absolute()
    name = f"{folder.name}-label-studio-{destination.project}.json"
    server, key = Server(destination.address), _token(destination, token)
    with (
        taken_from_label_studio(server, key, destination.project, on_progress=tell) as (
            file,
            tasks,
        ),
        staged(folder.parent, name) as (part,),
        written(part, folder.parent / name) as out,
        file.open("rb") as stream,
    ):
        if keep and token:
            keep_token(checked_address(destination.address), token)
        tell("take", tasks)
        shutil.copyfileobj(stream, out)
    return folder.parent / name


def _token(destination: Destination, token: str) -> str:
    address = checked_address(destination.address)
    token = token or kept_token(address)
    if not token:
        raise PenandaError(
            "there is no token for this server", where=address, advice="Give it one here."
        )
    if not token.isascii() or not token.isprintable() or " " in token:
        raise PenandaError("this is no token", where=address, advice="Copy it again, whole.")
    return token
