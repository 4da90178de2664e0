"""A release becomes tasks of a Label Studio server, and what was marked there comes back.

A task is known again by an id of ours in its data (see ``tasks``), so that sending twice sends
nothing twice, and a sending that broke midway goes on where it broke.

Trap: Label Studio takes any label and offset without a word; what is sent is our own writer's.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from app.errors import PenandaError, StoppedError
from app.sync.parcel import Item, Parcel, parcel_of
from app.sync.server import ChangedMeanwhileError, Server
from app.sync.studio import LabelStudio
from app.sync.tasks import FORMAT, batches, task_files, task_id, tasks_in

_WHEN: Final = "whenLabelValue"

OnProgress = Callable[[str, int], None]
"""Called with the step (``look``, ``send``, ``take``) and the number of tasks done in it."""


@dataclass(frozen=True)
class TaskFile:
    """A file of the release with the number of its tasks that are not there yet, and that are."""

    path: str
    tasks: int
    same: int


@dataclass(frozen=True)
class LabelStudioPlan:
    """What publishing would do. ``project`` is 0 where one is to be made, called ``title``."""

    url: str
    project: int
    title: str
    files: tuple[TaskFile, ...]

    @property
    def tasks(self) -> int:
        """How many tasks go out."""
        return sum(file.tasks for file in self.files)

    @property
    def same(self) -> int:
        """How many are there already."""
        return sum(file.same for file in self.files)

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        return {
            "url": self.url,
            "project": self.project or None,
            "title": self.title,
            "tasks": self.tasks,
            "same": self.same,
        }


class SendingBrokenError(PenandaError):
    """A sending that ended midway, with ``sent`` tasks in ``project``; sent again, it goes on there."""

    def __init__(self, reason: PenandaError, project: int, sent: int, of: int) -> None:
        self.project, self.sent = project, sent
        what = "it was stopped" if isinstance(reason, StoppedError) else reason.what
        super().__init__(
            f"{sent:,} of {of:,} tasks went to project {project}, then {what}",
            where=reason.where,
            advice=f"Send again to project {project} (--to {project}): nothing goes there twice.",
        )


def publish_to_label_studio(
    server: Server,
    token: str,
    folder: str | Path,
    *,
    project: int = 0,
    dry_run: bool = False,
    agreed: LabelStudioPlan | None = None,
    on_progress: OnProgress | None = None,
) -> LabelStudioPlan:
    """Send the tasks of the release in ``folder`` to ``project``, or to one that is made for it.

    The release must hold the format ``labelstudio``. With ``dry_run`` nothing is changed; with
    ``agreed``, which an earlier look gave, nothing else is done than what that says. Raises
    ``FileRefusedError``, ``ServerRefusedError``, ``ChangedMeanwhileError`` (something else than was
    agreed would be done), and ``SendingBrokenError`` once a task may be there.
    """
    heard = on_progress or (lambda _step, _done: None)
    parcel = parcel_of(folder)
    files = task_files(parcel)
    studio = LabelStudio(server, token)
    known: set[str] = set()
    if project:
        studio.get(f"/api/projects/{project}")
        for number, task in enumerate(studio.tasks(project), 1):
            known.add(task_id(task))
            heard("look", number)
    title = f"{parcel.manifest['title']} {parcel.manifest['version']}"
    told = tuple(_told(item, known) for item in files)
    plan = LabelStudioPlan(server.address, project, title[:50], told)
    if agreed is not None and plan != agreed:
        raise ChangedMeanwhileError(server.address)
    if dry_run or not plan.tasks:
        return plan
    made = project or _made(studio, plan.title, parcel)
    _send(studio, made, files, known, plan.tasks, heard)
    return replace(plan, project=made)


def _told(item: Item, known: set[str]) -> TaskFile:
    there = [task_id(task) in known for task in tasks_in(item.file)]
    return TaskFile(item.path, there.count(False), there.count(True))


def _send(
    studio: LabelStudio,
    project: int,
    files: list[Item],
    known: set[str],
    of: int,
    heard: OnProgress,
) -> None:
    sent = 0
    fresh = (task for item in files for task in tasks_in(item.file) if task_id(task) not in known)
    try:
        for some in batches(fresh):
            heard("send", sent)
            studio.post(f"/api/projects/{project}/import", some)
            sent += len(some)
        heard("send", sent)
    except PenandaError as reason:
        if sent == of:  # stopped after the last
            return
        raise SendingBrokenError(reason, project, sent, of) from reason


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


def _made(studio: LabelStudio, title: str, parcel: Parcel) -> int:
    configs = [
        ElementTree.parse(item.file).getroot()
        for item in parcel.items
        if item.path.startswith(f"data/{FORMAT}/") and item.path.endswith(".xml")
    ]
    data: dict[str, Any] = {"title": title if len(title) > 2 else f"{title} – Penanda"}
    if configs:
        for other in configs[1:]:
            _merge(configs[0], other)
        data["label_config"] = ElementTree.tostring(configs[0], encoding="unicode")
    return int(studio.post("/api/projects", data).json()["id"])


def _merge(config: Element, other: Element) -> None:
    """Let ``config`` have what ``other`` has too: a split may lack a label that another has."""
    mine = {_name(each): each for each in config}
    for each in other:
        there = mine.get(_name(each))
        if there is None:
            config.append(each)
            continue
        _merge(there, each)
        if there.get(_WHEN):
            labels = [each.split(",") for each in (there.get(_WHEN, ""), each.get(_WHEN, ""))]
            there.set(_WHEN, ",".join(dict.fromkeys(filter(None, [*labels[0], *labels[1]]))))


def _name(element: Element) -> tuple[str, str]:
    """By what an element is the same in two configurations: a view by the first control in it."""
    name = element.get("name") or element.get("value")
    if element.tag == "View":
        name = next(filter(None, (each.get("name") for each in element.iter())), "")
    return element.tag, name or ""
