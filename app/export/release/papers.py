"""What lies beside the data of a release and says what it is: scheme, pictures, card, manifest, hashes.

Trap: each lists files, so they are written in this order: ``croissant.json`` names all but itself
and what follows, the manifest all but itself and the hashes, the hashes all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app import __version__
from app.export.release import croissant, plots
from app.export.release.card import Contents, card
from app.export.release.changes import write_changes
from app.export.release.data import ALL, Data
from app.export.release.difference import MANIFEST, SHAPE, Difference
from app.export.release.figures import Quality, quality_of
from app.export.release.statements import CardText
from app.export.splits import plan_of
from app.formats import format_named
from app.model.language import primary
from app.store import Project


def write_papers(
    data: Data, place: Path, last: Mapping[str, Any] | None, found: Difference | None
) -> dict[str, Any]:
    """Write them for ``data``, which goes to ``place``; returns the manifest.

    ``last`` is the manifest of the release that stands there, ``found`` what is otherwise than in it.
    """
    project, files = data.project, data.files
    text = CardText.of(project)
    data.heard("README.md", 0)
    every = [name for articles in data.members.values() for name in articles]
    quality = quality_of(project, data.order.layer, every)
    files.write("scheme.toml", project.scheme.source)
    previous = write_changes(files, place, last, found, text.version)
    _draw(data)
    contents = _contents(data, text, quality)
    files.write("README.md", card(contents))
    manifest = _manifest(data, contents, previous)
    files.write("croissant.json", _json(_croissant(contents, manifest)))
    manifest["files"] = files.listed
    files.write(MANIFEST, _json(manifest))
    files.write("SHA256SUMS", files.sums)
    return manifest


def _manifest(data: Data, contents: Contents, previous: Mapping[str, Any] | None) -> dict[str, Any]:
    entry = data.project.last_entry()
    return {
        "shape": SHAPE,
        "program": f"Penanda {__version__}",
        "title": contents.text.title or contents.scheme.title,
        "version": contents.text.version,
        "layer": data.order.layer,
        "formats": list(dict.fromkeys(data.order.formats)) if data.order.texts else [],
        "regions": data.order.regions,
        "projections": _projections(data),
        "scheme": _scheme_of(data.project),
        "journal": {"position": entry.seq, "hash": entry.hash, "time": entry.time},
        "splits": contents.plan,
        "counts": {name: part.as_json() for name, part in data.parts.items()},
        "left_out": data.left_out,
        "quality": contents.quality.as_json(),
        "lost": data.lost,
        "content": data.files.content,
        "previous": previous,
        "files": data.files.listed,
    }


def _croissant(contents: Contents, manifest: Mapping[str, Any]) -> dict[str, Any]:
    text, scheme = contents.text, contents.scheme
    return croissant.metadata(
        title=str(manifest["title"]),
        description=f"News articles with labelled spans: {scheme.description or scheme.title}",
        version=text.version,
        licence=text.licence,
        citation=text.citation,
        personal=text.personal,
        published=manifest["journal"]["time"][:10],
        languages=contents.languages,
        files=manifest["files"],
    )


def _projections(data: Data) -> dict[str, str]:
    """Which spans went where a format holds one a token, by format."""
    ways = {name: format_named(name).projections for name in data.order.formats}
    return {
        name: data.order.projection_of(name) or next(iter(known))
        for name, known in ways.items()
        if known and data.order.texts
    }


def _contents(data: Data, text: CardText, quality: Quality) -> Contents:
    plan = plan_of(data.project)
    told: dict[str, Any] | None = None
    if plan is not None and ALL not in data.parts:
        told = {"shares": list(plan.shares), "by": plan.by, "seed": plan.seed}
        told |= {"borders": list(plan.borders)} if plan.borders else {}
    tags = {tag for part in data.parts.values() for tag in part.languages}
    return Contents(
        text,
        data.project.scheme,
        data.order.layer,
        data.parts,
        quality,
        told,
        data.lost,
        _loaded(data),
        data.left_out,
        sorted({primary(tag) for tag in tags} - {"und"}),
    )


def _loaded(data: Data) -> tuple[str, str]:
    """The folder and ending of the files that ``load_dataset`` is to open, if any."""
    for name in ("hf", "jsonl"):
        if name in data.lost:
            chosen = format_named(name)
            return f"data/{name}", chosen.ending or chosen.extensions[0]
    return "", ""


def _draw(data: Data) -> None:
    (data.files.folder / "plots").mkdir()
    labels = {
        label.name: {name: part.labels.get(label.name, 0) for name, part in data.parts.items()}
        for label in data.project.scheme.labels
    }
    languages: dict[str, dict[str, int]] = {}
    for name, part in data.parts.items():
        for tag, count in sorted(part.languages.items()):
            languages.setdefault(tag, {})[name] = count
    names = list(data.parts)
    data.files.write("plots/labels.svg", plots.bars("Spans by label and split", labels, names))
    data.files.write(
        "plots/languages.svg",
        plots.bars("Articles by language and split", dict(sorted(languages.items())), names),
    )


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
