"""A release becomes a dataset repository of the Hugging Face Hub, by one commit or none.

Only what differs from what stands there goes out, so publishing twice sends nothing. Files that an
earlier release put there and this one has no more are taken away; files of others are not touched.
The commit names the state it was worked out on: if somebody has changed the repository meanwhile it
is refused, and nothing is overwritten.

The HTTP interface is the one that the Hub's own client (huggingface_hub) speaks: ``/api/repos/create``,
``/api/datasets/NAME/preupload``, the LFS batch interface for large files, and ``/commit`` in NDJSON.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from app.errors import PenandaError
from app.sync.parcel import Item, Parcel, parcel_of
from app.sync.server import ChangedMeanwhileError, Server, ServerRefusedError

HUB: Final = "https://huggingface.co"
_NAME: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
_SAMPLE: Final = 512  # bytes of a file that the Hub decides by
_BLOCK: Final = 1 << 20
_LFS: Final = "application/vnd.git-lfs+json"

OnProgress = Callable[[str, int], None]
"""Called with the file that is sent, and how many were before."""


@dataclass(frozen=True)
class HubPlan:
    """What publishing would do: ``new`` and ``changed`` files go out, ``removed`` go away.

    ``account`` is whose the token is; ``url`` where it will stand; ``created`` whether the repository
    is not there yet.
    """

    url: str
    account: str
    created: bool
    new: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    same: int
    size: int

    @property
    def sends(self) -> int:
        """How many files go out."""
        return len(self.new) + len(self.changed)

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        return {
            "url": self.url,
            "account": self.account,
            "created": self.created,
            "new": list(self.new),
            "changed": list(self.changed),
            "removed": list(self.removed),
            "same": self.same,
            "bytes": self.size,
        }


def publish_to_hub(
    server: Server,
    folder: str | Path,
    name: str,
    *,
    private: bool = False,
    dry_run: bool = False,
    agreed: HubPlan | None = None,
    on_progress: OnProgress | None = None,
) -> HubPlan:
    """Send the release in ``folder`` to the repository ``name`` (OWNER/NAME); what was sent.

    With ``dry_run`` the repository is looked at, and nothing is changed; with ``agreed``, which an
    earlier look gave, nothing else is done than what that says. Raises ``PenandaError`` for a name
    that cannot be, ``FileRefusedError`` for a release that was altered, ``ServerRefusedError``, and
    ``ChangedMeanwhileError`` where something else than was agreed would be done.
    """
    if not _NAME.fullmatch(name):
        raise PenandaError(
            f"{name!r} names no repository", advice="Write it as OWNER/NAME, in ASCII."
        )
    parcel = parcel_of(folder)
    account = str(server.get("/api/whoami-v2").json().get("name", ""))
    repository = _Repository(server, name)
    repository.look()
    plan, sent = _plan(repository, parcel, account)
    if agreed is not None and plan != agreed:
        raise ChangedMeanwhileError(server.address)
    if dry_run or not (plan.sends or plan.removed):
        return plan
    if plan.created:
        repository.create(private=private)
    repository.commit(parcel, sent, plan.removed, on_progress or _unheard)
    return plan


@dataclass(frozen=True)
class _Held:
    """A file of the repository."""

    git: str
    sha256: str


class _Repository:
    """A dataset repository as it was when it was looked at; ``head`` is empty where there is none."""

    def __init__(self, server: Server, name: str) -> None:
        self.server, self.name = server, name
        self.there = False
        self.head = ""
        self.files: dict[str, _Held] = {}
        self.released: frozenset[str] = frozenset()

    def look(self) -> None:
        """Find out what stands there."""
        try:
            data = self.server.get(f"/api/datasets/{self.name}").json()
        except ServerRefusedError as error:
            if error.status in (401, 404):  # the Hub says 401 of what a stranger must not know of
                return
            raise
        self.there, self.head = True, str(data.get("sha") or "")
        self.files = dict(self._tree())
        self.released = self._last_release()

    def _tree(self) -> Iterator[tuple[str, _Held]]:
        path = f"/api/datasets/{self.name}/tree/{self.head or 'main'}?recursive=true"
        while path:
            try:
                answer = self.server.get(path)
            except ServerRefusedError as error:
                if error.status == 404:  # nothing was ever committed
                    return
                raise
            for entry in answer.json():
                if entry.get("type") == "file":
                    lfs = entry.get("lfs") or {}
                    yield (
                        str(entry["path"]),
                        _Held(str(entry.get("oid", "")), str(lfs.get("oid", ""))),
                    )
            more = re.search(r'<([^>]+)>;\s*rel="next"', answer.headers.get("Link", ""))
            path = more[1] if more else ""

    def _last_release(self) -> frozenset[str]:
        """The files that an earlier release of ours put there."""
        if "manifest.json" not in self.files:
            return frozenset()
        place = f"/datasets/{self.name}/resolve/{self.head or 'main'}/manifest.json"
        try:
            files = json.loads(self.server.get(place).body)["files"]
            return frozenset(str(file["path"]) for file in files)
        except (ValueError, KeyError, TypeError):  # somebody else's
            return frozenset()

    def create(self, *, private: bool) -> None:
        """Make it."""
        owner, _, name = self.name.partition("/")
        data = {"type": "dataset", "name": name, "organization": owner, "private": private}
        try:
            self.server.post("/api/repos/create", data)
        except ServerRefusedError as error:
            if error.status != 409:
                raise

    def commit(
        self, parcel: Parcel, items: list[Item], removed: tuple[str, ...], heard: OnProgress
    ) -> None:
        """Put ``items`` there and take ``removed`` away, all in one commit."""
        modes = self._modes(items)
        large = [item for item in items if modes.get(item.path) == "lfs"]
        for number, item in enumerate(large):
            self._upload(item, lambda item=item, number=number: heard(item.path, number))  # type: ignore[misc]
        lines = self._lines(parcel, items, {item.path for item in large}, removed, heard)
        self.server.ask(
            "POST",
            f"/api/datasets/{self.name}/commit/main",
            b"".join(json.dumps(line).encode() + b"\n" for line in lines),
            {"Content-Type": "application/x-ndjson"},
        )

    def _lines(
        self,
        parcel: Parcel,
        items: list[Item],
        large: set[str],
        removed: tuple[str, ...],
        heard: OnProgress,
    ) -> Iterator[Mapping[str, Any]]:
        manifest = parcel.manifest
        words = f"{manifest['title']} {manifest['version']}"
        parent = {"parentCommit": self.head} if self.head else {}
        yield {"key": "header", "value": {"summary": words, "description": "", **parent}}
        for number, item in enumerate(items):
            heard(item.path, len(large) + number)
            if item.path in large:
                value = {"path": item.path, "algo": "sha256", "oid": item.sha256, "size": item.size}
                yield {"key": "lfsFile", "value": value}
            else:
                content = base64.b64encode(item.file.read_bytes()).decode("ascii")
                value = {"path": item.path, "encoding": "base64", "content": content}
                yield {"key": "file", "value": value}
        for path in removed:
            yield {"key": "deletedFile", "value": {"path": path}}

    def _modes(self, items: list[Item]) -> dict[str, str]:
        """Whether the Hub wants each file in the commit or beside it."""
        found: dict[str, str] = {}
        for start in range(0, len(items), 256):
            some = items[start : start + 256]
            files = [
                {"path": item.path, "size": item.size, "sample": _sample(item)} for item in some
            ]
            answer = self.server.post(
                f"/api/datasets/{self.name}/preupload/main", {"files": files}
            ).json()
            found |= {str(one["path"]): str(one["uploadMode"]) for one in answer["files"]}
        return found

    def _upload(self, item: Item, go_on: Callable[[], None]) -> None:
        """Send a large file to where the Hub wants it, unless it has it already."""
        go_on()
        data = {
            "operation": "upload",
            "transfers": ["basic"],
            "objects": [{"oid": item.sha256, "size": item.size}],
            "hash_algo": "sha256",
        }
        answer = self.server.ask(
            "POST",
            f"/datasets/{self.name}.git/info/lfs/objects/batch",
            json.dumps(data).encode(),
            {"Accept": _LFS, "Content-Type": _LFS},
        ).json()
        told = answer["objects"][0]
        if "error" in told:
            raise ServerRefusedError(
                f"does not take {item.path}: {told['error'].get('message', '')}",
                where=self.server.address,
                advice="Try again.",
            )
        actions = told.get("actions") or {}
        if "upload" not in actions:
            return
        upload = actions["upload"]
        blocks = _blocks(item, go_on)
        self.server.ask("PUT", upload["href"], blocks, upload.get("header") or {}, length=item.size)
        if "verify" in actions:
            self.server.ask(
                "POST",
                actions["verify"]["href"],
                json.dumps({"oid": item.sha256, "size": item.size}).encode(),
                {"Content-Type": _LFS, "Accept": _LFS},
            )


def _plan(repository: _Repository, parcel: Parcel, account: str) -> tuple[HubPlan, list[Item]]:
    new: list[str] = []
    changed: list[str] = []
    sent: list[Item] = []
    for item in parcel.items:
        held = repository.files.get(item.path)
        if held is None:
            new.append(item.path)
        elif item.git != held.git and item.sha256 != held.sha256:
            changed.append(item.path)
        else:
            continue
        sent.append(item)
    ours = {item.path for item in parcel.items}
    removed = sorted(repository.released.intersection(repository.files) - ours)
    url = f"{repository.server.address}/datasets/{quote(repository.name)}"
    size = sum(item.size for item in sent)
    same = len(parcel.items) - len(sent)
    plan = HubPlan(
        url, account, not repository.there, tuple(new), tuple(changed), tuple(removed), same, size
    )
    return plan, sent


def _blocks(item: Item, go_on: Callable[[], None]) -> Iterator[bytes]:
    """A file as it goes out, so that a stop is heard in the midst of it."""
    with item.file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            go_on()
            yield block


def _sample(item: Item) -> str:
    with item.file.open("rb") as stream:
        return base64.b64encode(stream.read(_SAMPLE)).decode("ascii")


def _unheard(_file: str, _number: int) -> None:
    """Nobody listens."""
