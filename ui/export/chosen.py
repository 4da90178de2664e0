"""A layer in the format it is chosen to be written in, without widgets: all of it runs off the window's thread.

The project is opened for each question, and only read.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.export import ExportResult, Regions, export, file_name, losses_of, trainable
from app.formats import Format, format_named
from app.formats.trainable import Trainable
from app.model import Loss
from app.store import Project
from ui.export.job import Tell, told_of
from ui.export.losses import Lost


@dataclass(frozen=True)
class Chosen:
    """``layer`` of the project at ``path``, its choices as those of ``app.export.export``."""

    path: Path
    layer: str
    name: str
    regions: Regions
    projection: str

    @property
    def format(self) -> Format:
        """The format, as it does with overlapping spans what is chosen."""
        return format_named(self.name, self.projection)

    @property
    def file(self) -> str:
        """The name of what is written."""
        return file_name(self.layer, self.format)

    def lost(self, tell: Tell) -> Lost[Loss]:
        """What would not be in the file."""
        with Project.open(self.path, read_only=True) as project:
            documents = told_of(project.documents(self.layer), tell)
            return Lost.of(
                losses_of(documents, self.name, regions=self.regions, projection=self.projection)
            )

    def trainable(self, tell: Tell) -> list[Trainable]:
        """What the trainer of the format would learn from, as it does by default."""
        with Project.open(self.path, read_only=True) as project:
            return trainable(
                told_of(project.documents(self.layer), tell),
                self.name,
                project.words,
                regions=self.regions,
                projection=self.projection,
            )

    def write(self, folder: Path, tell: Tell) -> ExportResult:
        """Write it into ``folder`` and read it back, whole or not at all."""
        with Project.open(self.path, read_only=True) as project:
            return export(
                project.documents(self.layer),
                folder,
                self.name,
                basename=self.layer,
                tokens=project.words,
                scheme=project.scheme,
                regions=self.regions,
                projection=self.projection,
                on_progress=tell,
            )
