"""A release becomes tasks of a Label Studio server, and what was marked there comes back.

A task is known again by its article and text, so that sending twice sends nothing twice. The token is
one of the two kinds that Label Studio has: a personal access token, which is exchanged for one that
lives five minutes and is fetched anew when it has died, or a legacy token.

Trap: Label Studio takes any label and offset without a word; what is sent is our own writer's.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from app.errors import FileRefusedError, PenandaError
from app.model import text_sha256
from app.sync.parcel import Parcel, parcel_of
from app.sync.server import Answer, Server, ServerRefusedError

_AT_ONCE: Final = 100  # tasks in a request
_PAGE: Final = 200
_WHEN: Final = "whenLabelValue"
_FORMAT: Final = "labelstudio"

OnProgress = Callable[[str, int], None]
"""Called with the step (``look``, ``send``, ``take``) and the number of tasks done in it."""


@dataclass(frozen=True)
class LabelStudioPlan:
    """What publishing would do. ``project`` is 0 where one is to be made, called ``title``."""

    url: str
    project: int
    title: str
    tasks: int
    same: int

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        return {
            "url": self.url,
            "project": self.project or None,
            "title": self.title,
            "tasks": self.tasks,
            "same": self.same,
        }


@dataclass
class LabelStudio:
    """The server with its two kinds of token."""

    server: Server
    token: str = field(repr=False)

    def __post_init__(self) -> None:
        self._renew()

    def _renew(self) -> None:
        if self.token.count(".") != 2:  # a legacy one, without the three parts of a JWT
            self.server.authorization = f"Token {self.token}"
            return
        self.server.authorization = ""
        fresh = Server(self.server.address, f"Bearer {self.token}")
        try:
            answer = fresh.post("/api/token/refresh", {"refresh": self.token}).json()
        except ServerRefusedError as error:
            raise ServerRefusedError(
                "does not know this token" if error.status in (400, 401, 403) else error.what,
                where=error.where,
                advice="Make another one in its account settings: 'penanda publish token'.",
                status=error.status,
            ) from None
        self.server.authorization = f"Bearer {answer['access']}"

    def get(self, path: str) -> Answer:
        """As ``Server.get``, with a token that lives."""
        return self._living(lambda: self.server.get(path))

    def post(self, path: str, data: Any) -> Answer:
        """As ``Server.post``, with a token that lives."""
        return self._living(lambda: self.server.post(path, data))

    def _living(self, ask: Callable[[], Answer]) -> Answer:
        try:
            return ask()
        except ServerRefusedError as error:
            if error.status != 401 or self.token.count(".") != 2:
                raise
        self._renew()
        return ask()

    def tasks(self, project: int) -> Iterator[dict[str, Any]]:
        """The tasks of a project, page after page."""
        page = 1
        while True:
            data = self.get(f"/api/tasks?project={project}&page={page}&page_size={_PAGE}").json()
            tasks = data["tasks"] if isinstance(data, dict) else data
            yield from tasks
            if len(tasks) < _PAGE:
                return
            page += 1


def publish_to_label_studio(
    server: Server,
    token: str,
    folder: str | Path,
    *,
    project: int = 0,
    dry_run: bool = False,
    on_progress: OnProgress | None = None,
) -> LabelStudioPlan:
    """Send the tasks of the release in ``folder`` to ``project``, or to one that is made for it.

    The release must hold the format ``labelstudio``. With ``dry_run`` nothing is changed. Raises
    ``FileRefusedError`` and ``ServerRefusedError``.
    """
    heard = on_progress or (lambda _step, _done: None)
    parcel = parcel_of(folder)
    files = _files_of(parcel)
    studio = LabelStudio(server, token)
    title = f"{parcel.manifest['title']} {parcel.manifest['version']}"
    known = set()
    if project:
        studio.get(f"/api/projects/{project}")
        for number, task in enumerate(studio.tasks(project), 1):
            known.add(_key(task))
            heard("look", number)
    fresh = sum(_key(task) not in known for file in files for task in _tasks(file))
    same = sum(1 for file in files for _ in _tasks(file)) - fresh
    plan = LabelStudioPlan(server.address, project, title[:50], fresh, same)
    if dry_run or not fresh:
        return plan
    if not project:
        project = _made(studio, plan.title, parcel)
    sent = 0
    for some in _batches(
        task for file in files for task in _tasks(file) if _key(task) not in known
    ):
        studio.post(f"/api/projects/{project}/import", some)
        sent += len(some)
        heard("send", sent)
    return LabelStudioPlan(plan.url, project, plan.title, plan.tasks, plan.same)


@contextmanager
def taken_from_label_studio(
    server: Server, token: str, project: int, *, on_progress: OnProgress | None = None
) -> Iterator[tuple[Path, int]]:
    """A file with all tasks and annotations of ``project``, and their number; gone when the block ends.

    It is what Label Studio's own export gives, to be brought in like any file.
    """
    heard = on_progress or (lambda _step, _done: None)
    studio = LabelStudio(server, token)
    heard("take", 0)
    path = f"/api/projects/{project}/export?exportType=JSON&download_all_tasks=true"
    answer = studio.get(path)
    tasks = answer.json()
    if not isinstance(tasks, list):
        raise PenandaError(
            "the server did not answer as expected", where=server.address, advice="Check it."
        )
    with tempfile.TemporaryDirectory(prefix="penanda-") as folder:
        file = Path(folder) / f"label-studio-{project}.json"
        file.write_bytes(answer.body)
        heard("take", len(tasks))
        yield file, len(tasks)


def _files_of(parcel: Parcel) -> list[Path]:
    files = [
        item.file
        for item in parcel.items
        if item.path.startswith(f"data/{_FORMAT}/")
        and item.path.endswith(".json")
        and not item.path.endswith("_config.json")
    ]
    if not files:
        raise FileRefusedError(
            parcel.folder,
            "holds no tasks for Label Studio",
            advice=f"Make the release with --format {_FORMAT}.",
        )
    return files


def _tasks(file: Path) -> Iterator[dict[str, Any]]:
    """The tasks of a file of ours, a line at a time: it is one list with a task on each line."""
    with file.open("rb") as stream:
        for line in stream:
            core = line.strip().rstrip(b",")
            if core not in (b"[", b"]", b"[]", b""):
                yield json.loads(core)


def _key(task: dict[str, Any]) -> tuple[str, str]:
    data = task.get("data") or {}
    return str(data.get("doc_id", "")), text_sha256(str(data.get("text", "")))


def _made(studio: LabelStudio, title: str, parcel: Parcel) -> int:
    configs = [
        ElementTree.parse(item.file).getroot()
        for item in parcel.items
        if item.path.startswith(f"data/{_FORMAT}/") and item.path.endswith(".xml")
    ]
    data: dict[str, Any] = {"title": title if len(title) > 2 else f"{title} – Penanda"}
    if configs:
        for other in configs[1:]:
            _merge(configs[0], other)
        data["label_config"] = ElementTree.tostring(configs[0], encoding="unicode")
    return int(studio.post("/api/projects", data).json()["id"])


def _merge(config: Element, other: Element) -> None:
    """Let ``config`` have what ``other`` has too: a split may lack a label that another has."""
    mine = {(each.tag, each.get("name") or each.get("value")): each for each in config}
    for each in other:
        there = mine.get((each.tag, each.get("name") or each.get("value")))
        if there is None:
            config.append(each)
        else:
            _merge(there, each)
            labels = [f"{one.get(_WHEN, '')}".split(",") for one in (there, each)]
            if there.get(_WHEN):
                there.set(_WHEN, ",".join(dict.fromkeys([*labels[0], *labels[1]])))


def _batches(tasks: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    some: list[dict[str, Any]] = []
    for task in tasks:
        some.append(task)
        if len(some) == _AT_ONCE:
            yield some
            some = []
    if some:
        yield some
