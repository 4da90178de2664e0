"""The tasks of a release, each with an id of ours by which a server's copy of it is known again.

The id follows from the article and its text, and stands in the task's data, where Label Studio
leaves it; so a task is sent once however often a sending was broken off and begun anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from app.errors import FileRefusedError
from app.formats.labelstudio import TASK_ID
from app.sync.parcel import Item, Parcel

FORMAT: Final = "labelstudio"
AT_ONCE: Final = 100  # tasks in a request


def task_files(parcel: Parcel) -> list[Item]:
    """The files of ``parcel`` with tasks in them; a refusal where there are none."""
    files = [
        item
        for item in parcel.items
        if item.path.startswith(f"data/{FORMAT}/") and item.path.endswith(".json")
    ]
    if not files:
        raise FileRefusedError(
            parcel.folder,
            "holds no tasks for Label Studio",
            advice=f"Make the release with the format {FORMAT} in it.",
        )
    return files


def tasks_in(file: Path) -> Iterator[dict[str, Any]]:
    """The tasks of a file of ours with their ids, a line at a time: it is one list, a task on each."""
    with file.open("rb") as stream:
        for line in stream:
            bare = line.strip().rstrip(b",")
            if bare not in (b"[", b"]", b"[]", b""):
                task = json.loads(bare)
                task["data"][TASK_ID] = task_id(task)
                yield task


def task_id(task: dict[str, Any]) -> str:
    """By what a task is known again: what it says itself, else its article and text; 64 hex digits."""
    data = task.get("data") or {}
    if data.get(TASK_ID):
        return str(data[TASK_ID])
    whose = json.dumps([str(data.get("doc_id", "")), str(data.get("text", ""))])
    return hashlib.sha256(whose.encode()).hexdigest()


def batches(tasks: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """``tasks`` in lists of what goes out in one request."""
    some: list[dict[str, Any]] = []
    for task in tasks:
        some.append(task)
        if len(some) == AT_ONCE:
            yield some
            some = []
    if some:
        yield some
