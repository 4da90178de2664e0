"""The names of labels: written for a project that is to have them, read where a file has only numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from app.errors import FileRefusedError
from app.formats.records.record import Record
from app.formats.surroundings import Surroundings
from app.formats.vocabulary import Vocabulary

CONFIG: Final = "label_config.json"
"""What the export of a project's labels is called."""


def config(vocabulary: Vocabulary) -> bytes:
    """The labels as doccano imports them for a project."""
    labels = [
        {"text": name, "background_color": colour, "text_color": "#ffffff"}
        for name, colour in vocabulary.colours().items()
    ]
    return json.dumps(labels, ensure_ascii=False, indent=2).encode() + b"\n"


class LabelNames:
    """The names of labels that a file has only the numbers of."""

    def __init__(self, file: str, surroundings: Surroundings) -> None:
        self._file, self._surroundings = file, surroundings
        self._names: dict[int, str] | None = None

    def of(self, number: int, record: Record) -> str:
        """The name of label ``number``."""
        if self._names is None:
            self._names = self._read()
        name = self._names.get(number)
        if name is None:
            raise record.refusal(
                f"its label is number {number}, and no file says its name",
                f"Put {CONFIG}, the export of the project's labels, beside the file.",
            )
        return name

    def _read(self) -> dict[int, str]:
        raw = next(filter(None, map(self._surroundings.beside, _configurations(self._file))), None)
        try:
            told = json.loads(raw) if raw is not None else []
            return {int(one["id"]): str(one["text"]) for one in told}
        except (ValueError, KeyError, TypeError, RecursionError):
            raise FileRefusedError(
                CONFIG, "is no list of labels", advice="Export the labels from doccano again."
            ) from None


def _configurations(file: str) -> Iterator[str]:
    """What the export of labels for ``file`` may be called: its own first, then that of all."""
    name = PurePath(file).name
    while "." in name:
        name = name.rpartition(".")[0]
        yield f"{name}.{CONFIG}"
    yield CONFIG
