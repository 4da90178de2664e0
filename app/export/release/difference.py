"""What is otherwise than in the last release: articles and labels, read from its text-free files.

A span is the same when article, range and label are; ids do not count, since adjudication may make
the same span anew. Only the articles that are otherwise are read twice, so a large corpus takes a
line's place an article in memory.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from app.errors import FileRefusedError, from_os_error
from app.export.losses import LEDGER
from app.export.release.standoff import NAME as STANDOFF
from app.model.counting import counted

MANIFEST: Final = "manifest.json"
SHAPE: Final = "penanda release 1"
_SHOWN: Final = 20
_OF_THE_SYSTEM: Final = {".DS_Store", "Thumbs.db", "desktop.ini"}  # made by whoever looks at it


_Spans = Counter[tuple[int, int, str]]


@dataclass(frozen=True)
class Held:
    """An article of a release: its text's hash, that of all else, and where its line is."""

    sha256: str
    content: str
    file: Path
    offset: int

    @property
    def split(self) -> str:
        """The split it stands in."""
        return self.file.stem

    def spans(self) -> _Spans:
        """Its spans, read from the file: two of one range and label count twice."""
        try:
            with self.file.open("rb") as stream:
                stream.seek(self.offset)
                data = json.loads(stream.readline())
        except OSError as error:
            raise from_os_error(error, self.file) from error
        return Counter((span["start"], span["end"], span["label"]) for span in data["spans"])


@dataclass(frozen=True)
class Difference:
    """Against release ``version``. ``relabelled`` counts ranges by (label then, label now);
    ``described`` are articles with the same spans of which something else is said: attributes,
    relations, regions, language, title, data, notes.
    """

    version: str
    come: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    added: Mapping[str, int] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)
    relabelled: Mapping[tuple[str, str], int] = field(default_factory=dict)

    @property
    def step(self) -> str:
        """Which number of the version it asks for: ``major`` where anything that stood there does
        not, ``minor`` where something came, ``patch`` where nothing did.
        """
        if self.gone or self.moved or self.altered or self.changed or self.described:
            return "major"
        return "minor" if self.come else "patch"

    def as_json(self) -> dict[str, Any]:
        """Plain JSON data."""
        return {
            "version": self.version,
            "step": self.step,
            "articles": {
                "added": list(self.come),
                "removed": list(self.gone),
                "moved": list(self.moved),
                "altered": list(self.altered),
                "relabelled": list(self.changed),
                "described": list(self.described),
            },
            "spans": {
                "added": dict(self.added),
                "removed": dict(self.removed),
                "relabelled": {f"{a} > {b}": n for (a, b), n in self.relabelled.items()},
            },
        }

    def in_words(self) -> Iterator[str]:
        """Lines of Markdown."""
        told = (
            (self.come, "added"),
            (self.gone, "removed"),
            (self.moved, "in another split"),
            (self.altered, "with another text"),
            (self.changed, "labelled otherwise"),
            (self.described, "with other attributes, relations, regions, notes or data"),
        )
        for names, words in told:
            if names:
                more = ", …" if len(names) > _SHOWN else ""
                articles = counted(len(names), "article")
                yield f"- {articles} {words}: {', '.join(names[:_SHOWN])}{more}"
        for label in sorted({*self.added, *self.removed}):
            came = counted(self.added.get(label, 0), "span")
            yield f"- {label}: {came} came, {self.removed.get(label, 0):,} went"
        for (before, after), times in self.relabelled.items():
            ranges = counted(times, "range was", "ranges were")
            yield f"- {ranges} {before}, now {after}"


def manifest_of(folder: Path) -> dict[str, Any] | None:
    """The manifest of the release in ``folder``; None when there is no release."""
    try:
        data = json.loads((folder / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return None
    return data if isinstance(data, dict) and data.get("shape") == SHAPE else None


def stranger_in(folder: Path) -> str:
    """What in ``folder`` no release of ours put there, so that another may not take its place: a path,
    empty when there is nothing.
    """
    manifest = manifest_of(folder)
    files = manifest.get("files", ()) if manifest is not None else ()
    ours = {MANIFEST, "SHA256SUMS"} if manifest is not None else set()
    ours |= {str(file.get("path")) for file in files if isinstance(file, dict)}
    folders = {parent.as_posix() for name in ours for parent in Path(name).parents}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        known = folders if path.is_dir() and not path.is_symlink() else ours
        if name not in known and path.name not in _OF_THE_SYSTEM:
            return name
    return ""


def difference(version: str, before: Path, after: Path) -> Difference:
    """What of the release in the folder ``after`` is otherwise than in ``before``."""
    old, new = dict(_held(before)), dict(_held(after))
    both = [name for name in new if name in old]
    added: Counter[str] = Counter()
    removed: Counter[str] = Counter()
    relabelled: Counter[tuple[str, str]] = Counter()
    changed: list[str] = []
    described: list[str] = []
    for name in both:
        if new[name].content == old[name].content:
            continue
        now, then = new[name].spans(), old[name].spans()
        (changed if now != then else described).append(name)
        _count((now - then).elements(), (then - now).elements(), added, removed, relabelled)
    return Difference(
        version,
        tuple(name for name in new if name not in old),
        tuple(name for name in old if name not in new),
        tuple(name for name in both if old[name].split != new[name].split),
        tuple(name for name in both if old[name].sha256 != new[name].sha256),
        tuple(changed),
        tuple(described),
        dict(sorted(added.items())),
        dict(sorted(removed.items())),
        dict(sorted(relabelled.items())),
    )


def _count(
    come: Iterable[tuple[int, int, str]],
    gone: Iterable[tuple[int, int, str]],
    added: Counter[str],
    removed: Counter[str],
    relabelled: Counter[tuple[str, str]],
) -> None:
    before: dict[tuple[int, int], list[str]] = {}
    for start, end, label in sorted(gone):
        before.setdefault((start, end), []).append(label)
    for start, end, label in sorted(come):
        there = before.get((start, end))
        if there:
            relabelled[there.pop(0), label] += 1
        else:
            added[label] += 1
    for labels in before.values():
        removed.update(labels)


def _held(folder: Path) -> Iterator[tuple[str, Held]]:
    for path in sorted((folder / STANDOFF).glob("*.jsonl")):
        if path.name == LEDGER:
            continue
        try:
            with path.open("rb") as stream:
                offset = 0
                for line in stream:
                    data = json.loads(line)
                    yield data["id"], Held(data["sha256"], data["content"], path, offset)
                    offset += len(line)
        except OSError as error:
            raise from_os_error(error, path) from error
        except (ValueError, KeyError, TypeError) as error:
            raise FileRefusedError(
                path,
                "is not what a release writes, so the last release cannot be compared with",
                advice="Make the release in another folder.",
            ) from error
