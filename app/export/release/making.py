"""A release: the chosen layer in the chosen formats and splits, and all that a reader needs to trust it.

Everything follows from the project and the choices, nothing from the machine, the place or the time
(the date is that of the last entry in the journal), so the same release is the same bytes. It is one
moment of the project, whatever others do meanwhile, and one folder that is whole or not there.

Trap: what is otherwise than in the last release depends on that one. Made again without a change it
tells again what it told.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any, Final

from app import __version__
from app.errors import (
    FileRefusedError,
    LossRefusedError,
    NotFoundError,
    PenandaError,
    from_os_error,
)
from app.export.folders import made_folder
from app.export.losses import LEDGER, OriginsLost, loss_line, refused
from app.export.place import written
from app.export.release import croissant, plots, standoff
from app.export.release.card import Contents, card
from app.export.release.difference import (
    MANIFEST,
    SHAPE,
    Difference,
    difference,
    manifest_of,
    stranger_in,
)
from app.export.release.figures import Part, Quality, quality_of
from app.export.release.standoff import NAME as STANDOFF
from app.export.release.statements import CardText
from app.export.splits import plan_of
from app.export.training import Regions
from app.export.writing import export
from app.formats import FORMATS, format_named
from app.model import GOLD, ArticleId, Document, Loss, Split
from app.model.language import primary
from app.store import Project

ALL: Final = "all"
"""The one part of a release of a project that is not split."""

OnProgress = Callable[[str, int], None]
"""Called with what is being written and the number of articles done in it."""


@dataclass(frozen=True)
class Order:
    """What to release. Without ``texts`` only the text-free form goes out; ``strict`` refuses any loss
    but how gold came to be, which the manifest counts.
    ``projection`` is which spans go where a format holds one a token, "" for the format's own way.
    """

    layer: str = GOLD
    formats: tuple[str, ...] = ("jsonl",)
    regions: Regions = "drop"
    texts: bool = True
    strict: bool = False
    projection: str = ""

    def projection_of(self, name: str) -> str:
        """The ``projection`` where the format called ``name`` has it, else ""."""
        return self.projection if self.projection in format_named(name).projections else ""

    def check(self) -> None:
        """Raise ``PenandaError`` unless one of the formats has the ``projection``."""
        if self.projection and not (self.texts and any(map(self.projection_of, self.formats))):
            having = [name for name, one in FORMATS.items() if self.projection in one.projections]
            raise PenandaError(
                f"none of the formats has the projection {self.projection!r}",
                advice=f"Choose one of {', '.join(having)} with the texts, or no projection."
                if having
                else "Name no projection.",
            )


@dataclass(frozen=True)
class Release:
    """What was written. ``difference`` is None for the first one."""

    folder: Path
    manifest: Mapping[str, Any]
    difference: Difference | None
    missing: tuple[str, ...]

    @property
    def counts(self) -> Mapping[str, Any]:
        """By split."""
        counts: Mapping[str, Any] = self.manifest["counts"]
        return counts


def release(
    project: Project,
    folder: str | Path,
    order: Order = Order(),
    *,
    on_progress: OnProgress | None = None,
) -> Release:
    """Write a release of ``project`` to ``folder``, in place of the release that stands there.

    Whatever goes wrong, also a cancel (anything raised out of ``on_progress``), that one stays whole.
    Raises ``NotFoundError`` where the layer holds no work, ``PenandaError`` where no format has the
    projection, ``FileRefusedError`` for a folder with other things in it, and what ``export`` raises.
    """
    place = Path(folder)
    for name in order.formats:
        format_named(name).writer()
    order.check()
    last = manifest_of(place)
    with made_folder(place, stranger_in) as new, project.reading():
        making = _Making(project, order, place, new, on_progress or _unheard)
        making.write_labels()
        if order.texts:
            making.write_texts()
        else:
            making.write_withheld()
        found = making.compare(last)
        manifest = making.write_rest(found, last)
    return Release(place, manifest, found, CardText.of(project).missing)


@dataclass
class _Making:
    """One release while it is made in ``folder``."""

    project: Project
    order: Order
    place: Path
    folder: Path
    heard: OnProgress
    parts: dict[str, Part] = field(default_factory=dict)
    members: dict[str, list[ArticleId]] = field(default_factory=dict)
    left_out: int = 0
    files: list[dict[str, Any]] = field(default_factory=list)
    lost: dict[str, int] = field(default_factory=dict)
    withheld: list[bytes] = field(default_factory=list)
    unheld: int = 0

    @cached_property
    def form(self) -> standoff.Standoff:
        """The text-free form under the project's scheme."""
        return standoff.Standoff.under(self.project.scheme)

    def write_labels(self) -> None:
        """The text-free form, which finds out on the way what there is."""
        places = self.project.splits()
        known = [head.id for head in self.project.heads()]
        wanted: dict[str, list[ArticleId]] = {ALL: known}
        if places:
            wanted = {part.value: [n for n in known if places.get(n) is part] for part in Split}
            self.left_out = sum(1 for _ in self._documents({*known} - {*places}))
        (self.folder / STANDOFF).mkdir()
        for name, articles in wanted.items():
            self._write_labels(name, articles)
        if not self.parts:
            raise NotFoundError(
                f"{self.order.layer} holds no work to release",
                where=str(self.project.path),
                advice="Choose an annotator who has work, or split the project first."
                if not self.left_out
                else "Its articles stand in no split: run 'penanda split'.",
            )

    def _write_labels(self, name: str, articles: Iterable[ArticleId]) -> None:
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
        with written(self.folder / path, Path(path)) as stream:
            for document in chain((first,), documents):
                stream.write(self.form.line(document))
                if not self.order.texts:  # else the files with the texts have it
                    origins.look(document)
                    self._withhold(self.form.losses(document), f"{name}.jsonl")
        self._withhold(origins.told(), f"{name}.jsonl")
        self.parts[name], self.members[name] = part, members
        self._note(path)

    def _withhold(self, losses: Iterable[Loss], file: str) -> None:
        lost = tuple(losses)
        self.withheld.extend(loss_line(loss, file) for loss in lost)
        self.unheld += refused(lost).total()

    def write_withheld(self) -> None:
        """The ledger of a release without texts. Raises ``LossRefusedError`` when none is wanted."""
        if self.order.strict and self.unheld:
            raise LossRefusedError(
                "not all would be in it: notes, doubts and attributes of free text,"
                f" {self.unheld:,} in all, do not go out without the texts",
                where=standoff.NAME,
                advice="Allow the losses, or release the texts.",
            )
        path = f"{STANDOFF}/{LEDGER}"
        with written(self.folder / path, Path(path)) as stream:
            stream.writelines(self.withheld)
        self.lost[STANDOFF] = len(self.withheld)
        self._note(path)

    def _documents(self, among: set[ArticleId]) -> Iterable[Document]:
        return self.project.documents(self.order.layer, among)

    def write_texts(self) -> None:
        """A folder a format, a file a split."""
        for name in dict.fromkeys(self.order.formats):
            folder = self.folder / "data" / name
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
                self._note(path.relative_to(self.folder).as_posix())

    def compare(self, last: Mapping[str, Any] | None) -> Difference | None:
        """What is otherwise than in the release that stands there; None for the first."""
        if last is None:
            return None
        return difference(str(last.get("version", "")), self.place, self.folder)

    def write_rest(
        self, found: Difference | None, last: Mapping[str, Any] | None
    ) -> dict[str, Any]:
        """The scheme, the pictures, the card, and what lists them all."""
        text, scheme = CardText.of(self.project), self.project.scheme
        self.heard("README.md", 0)
        every = [name for articles in self.members.values() for name in articles]
        quality = quality_of(self.project, self.order.layer, every)
        self._write("scheme.toml", scheme.source)
        previous = self._write_changes(found, last, text)
        self._draw()
        contents = self._contents(text, quality)
        readme = card(contents)
        self._write("README.md", readme)
        entry = self.project.last_entry()
        manifest = {
            "shape": SHAPE,
            "program": f"Penanda {__version__}",
            "title": text.title or scheme.title,
            "version": text.version,
            "layer": self.order.layer,
            "formats": list(dict.fromkeys(self.order.formats)) if self.order.texts else [],
            "regions": self.order.regions,
            "projections": self._projections(),
            "scheme": _scheme_of(self.project),
            "journal": {"position": entry.seq, "hash": entry.hash, "time": entry.time},
            "splits": contents.plan,
            "counts": {name: part.as_json() for name, part in self.parts.items()},
            "left_out": self.left_out,
            "quality": quality.as_json(),
            "lost": self.lost,
            "content": self._content(),
            "previous": previous,
            "files": sorted(self.files, key=lambda file: str(file["path"])),
        }
        data = croissant.metadata(
            title=str(manifest["title"]),
            description=f"News articles with labelled spans: {scheme.description or scheme.title}",
            version=text.version,
            licence=text.licence,
            citation=text.citation,
            personal=text.personal,
            published=entry.time[:10],
            languages=contents.languages,
            files=manifest["files"],  # type: ignore[arg-type]
        )
        self._write("croissant.json", _json(data))
        manifest["files"] = sorted(self.files, key=lambda file: str(file["path"]))
        self._write(MANIFEST, _json(manifest))
        sums = sorted((str(file["path"]), str(file["sha256"])) for file in self.files)
        self._write("SHA256SUMS", "".join(f"{digest}  {path}\n" for path, digest in sums))
        return manifest

    def _projections(self) -> dict[str, str]:
        """Which spans went where a format holds one a token, by format."""
        ways = {name: format_named(name).projections for name in self.order.formats}
        return {
            name: self.order.projection_of(name) or next(iter(known))
            for name, known in ways.items()
            if known and self.order.texts
        }

    def _contents(self, text: CardText, quality: Quality) -> Contents:
        plan = plan_of(self.project)
        told: dict[str, Any] | None = None
        if plan is not None and ALL not in self.parts:
            told = {"shares": list(plan.shares), "by": plan.by, "seed": plan.seed}
            told |= {"borders": list(plan.borders)} if plan.borders else {}
        tags = {tag for part in self.parts.values() for tag in part.languages}
        return Contents(
            text,
            self.project.scheme,
            self.order.layer,
            self.parts,
            quality,
            told,
            self.lost,
            self._loaded(),
            self.left_out,
            sorted({primary(tag) for tag in tags} - {"und"}),
        )

    def _loaded(self) -> tuple[str, str]:
        """The folder and ending of the files that ``load_dataset`` is to open, if any."""
        for name in ("hf", "jsonl"):
            if name in self.lost:
                chosen = format_named(name)
                return f"data/{name}", chosen.ending or chosen.extensions[0]
        return "", ""

    def _draw(self) -> None:
        (self.folder / "plots").mkdir()
        labels = {
            label.name: {name: part.labels.get(label.name, 0) for name, part in self.parts.items()}
            for label in self.project.scheme.labels
        }
        languages: dict[str, dict[str, int]] = {}
        for name, part in self.parts.items():
            for tag, count in sorted(part.languages.items()):
                languages.setdefault(tag, {})[name] = count
        names = list(self.parts)
        self._write("plots/labels.svg", plots.bars("Spans by label and split", labels, names))
        self._write(
            "plots/languages.svg",
            plots.bars("Articles by language and split", dict(sorted(languages.items())), names),
        )

    def _write_changes(
        self, found: Difference | None, last: Mapping[str, Any] | None, text: CardText
    ) -> Mapping[str, Any] | None:
        """``CHANGES.md``, and what the manifest says of the release before."""
        if last is not None and last.get("content") == self._content():
            self._write("CHANGES.md", self._told_before())
            before: Mapping[str, Any] | None = last.get("previous")
            return before
        previous = None
        words = "The first release.\n"
        if found is not None and last is not None:
            previous = {"version": found.version, "content": last.get("content"), **found.as_json()}
            lines = list(found.in_words()) or [
                "- the articles and all that is said of them are the same"
            ]
            words = f"# {text.version} after {found.version}\n\n" + "\n".join(lines) + "\n"
        self._write("CHANGES.md", words)
        return previous

    def _told_before(self) -> str:
        path = self.place / "CHANGES.md"
        try:
            return path.read_text(encoding="utf-8")
        except OSError as error:
            raise from_os_error(error, path) from error
        except UnicodeDecodeError as error:
            raise FileRefusedError(
                path, "is not as it was written", advice="Make the release in another folder."
            ) from error

    def _content(self) -> str:
        """What stands for all data of the release: a hash of the hashes of its files."""
        files = [
            [file["path"], file["sha256"]]
            for file in self.files
            if str(file["path"]).startswith((f"{STANDOFF}/", "data/"))
            or file["path"] == "scheme.toml"
        ]
        return hashlib.sha256(json.dumps(sorted(files)).encode("utf-8")).hexdigest()

    def _write(self, name: str, words: str) -> None:
        with written(self.folder / name, Path(name)) as stream:
            stream.write(words.encode("utf-8"))
        self._note(name)

    def _note(self, name: str) -> None:
        path = self.folder / name
        try:
            with path.open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
            size = path.stat().st_size
        except OSError as error:
            raise from_os_error(error, path) from error
        self.files.append({"path": name, "sha256": digest, "bytes": size})


def _scheme_of(project: Project) -> dict[str, str]:
    scheme = project.scheme
    guidelines = json.dumps([[label.guideline, *label.clauses] for label in scheme.labels])
    return {
        "name": scheme.name,
        "version": scheme.version,
        "sha256": hashlib.sha256(scheme.source.encode("utf-8")).hexdigest(),
        "guidelines_sha256": hashlib.sha256(guidelines.encode("utf-8")).hexdigest(),
    }


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2, sort_keys=False) + "\n"


def _unheard(_step: str, _done: int) -> None:
    """Nobody listens."""
