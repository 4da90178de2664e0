"""The data of a release: the text-free form, and the chosen formats, a file a split.

Trap: the text-free form is always written, and first: what there is, is found out on its way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Final

from app.errors import LossRefusedError, NotFoundError
from app.export.losses import LEDGER, OriginsLost, loss_line, refused
from app.export.place import written
from app.export.release import standoff
from app.export.release.figures import Part
from app.export.release.files import Files
from app.export.release.order import Order
from app.export.release.standoff import NAME as STANDOFF
from app.export.writing import export
from app.model import ArticleId, Document, Loss, Split
from app.store import Project

ALL: Final = "all"
"""The one part of a release of a project that is not split."""

OnProgress = Callable[[str, int], None]
"""Called with what is being written and the number of articles done in it."""


@dataclass
class Data:
    """What is written of a project. By split, ``parts`` counts it and ``members`` are its articles;
    ``left_out`` counts articles that are in none; ``lost`` counts losses by format.
    """

    project: Project
    order: Order
    files: Files
    heard: OnProgress
    parts: dict[str, Part] = field(default_factory=dict)
    members: dict[str, list[ArticleId]] = field(default_factory=dict)
    left_out: int = 0
    lost: dict[str, int] = field(default_factory=dict)
    _withheld: list[bytes] = field(default_factory=list)
    _unheld: int = 0

    def write(self) -> None:
        """Write all of it. Raises as ``release`` does."""
        self._write_labels()
        if self.order.texts:
            self._write_texts()
        else:
            self._write_ledger()

    @cached_property
    def _form(self) -> standoff.Standoff:
        """The text-free form under the project's scheme."""
        return standoff.Standoff.under(self.project.scheme)

    def _write_labels(self) -> None:
        """The text-free form, which finds out on the way what there is."""
        places = self.project.splits()
        known = [head.id for head in self.project.heads()]
        wanted: dict[str, list[ArticleId]] = {ALL: known}
        if places:
            wanted = {part.value: [n for n in known if places.get(n) is part] for part in Split}
            self.left_out = sum(1 for _ in self._documents({*known} - {*places}))
        (self.files.folder / STANDOFF).mkdir()
        for name, articles in wanted.items():
            self._write_part(name, articles)
        if not self.parts:
            raise NotFoundError(
                f"{self.order.layer} holds no work to release",
                where=str(self.project.path),
                advice="Choose an annotator who has work, or split the project first."
                if not self.left_out
                else "Its articles stand in no split: run 'penanda split'.",
            )

    def _write_part(self, name: str, articles: Iterable[ArticleId]) -> None:
        part, members = Part(), []
        path = f"{STANDOFF}/{name}.jsonl"

        def counted() -> Iterator[Document]:
            for document in self._documents({*articles}):
                part.add(document)
                members.append(document.article.id)
                self.heard(path, part.articles)
                yield document

        documents = counted()
        first = next(documents, None)
        if first is None:
            return
        origins = OriginsLost(standoff.FORM)
        with written(self.files.folder / path, Path(path)) as stream:
            for document in chain((first,), documents):
                stream.write(self._form.line(document))
                if not self.order.texts:  # else the files with the texts have it
                    origins.look(document)
                    self._withhold(self._form.losses(document), f"{name}.jsonl")
        self._withhold(origins.told(), f"{name}.jsonl")
        self.parts[name], self.members[name] = part, members
        self.files.note(path)

    def _withhold(self, losses: Iterable[Loss], file: str) -> None:
        lost = tuple(losses)
        self._withheld.extend(loss_line(loss, file) for loss in lost)
        self._unheld += refused(lost).total()

    def _write_ledger(self) -> None:
        """The ledger of a release without texts. Raises ``LossRefusedError`` when none is wanted."""
        if self.order.strict and self._unheld:
            raise LossRefusedError(
                "not all would be in it: notes, doubts and attributes of free text,"
                f" {self._unheld:,} in all, do not go out without the texts",
                where=standoff.NAME,
                advice="Allow the losses, or release the texts.",
            )
        path = f"{STANDOFF}/{LEDGER}"
        with written(self.files.folder / path, Path(path)) as stream:
            stream.writelines(self._withheld)
        self.lost[STANDOFF] = len(self._withheld)
        self.files.note(path)

    def _documents(self, among: set[ArticleId]) -> Iterable[Document]:
        return self.project.documents(self.order.layer, among)

    def _write_texts(self) -> None:
        """A folder a format, a file a split."""
        for name in dict.fromkeys(self.order.formats):
            folder = self.files.folder / "data" / name
            self.lost[name] = 0
            for part, articles in self.members.items():
                result = export(
                    self._documents({*articles}),
                    folder,
                    name,
                    basename=part,
                    tokens=self.project.words,
                    scheme=self.project.scheme,
                    regions=self.order.regions,
                    projection=self.order.projection_of(name),
                    strict=self.order.strict,
                    on_progress=lambda step, done, what=f"data/{name}/{part}": self.heard(  # type: ignore[misc]
                        f"{what} ({step})", done
                    ),
                )
                self.lost[name] += len(result.lost)
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                self.files.note(path.relative_to(self.files.folder).as_posix())
