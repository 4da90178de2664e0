"""The sample project, made of the seeds."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

from app.formats import read_documents
from app.intake.completing import with_regions
from app.intake.scheme import read_scheme
from app.intake.taking import take_files
from app.model import Document
from app.settings import DEFAULT_SCHEME, SEEDS, person
from app.store import Project


def make_sample(path: Path) -> None:
    """The sample project: seed articles, default scheme, and two annotators who differ.

    Whole or not there. ``path`` must not exist.
    """
    scheme = read_scheme(DEFAULT_SCHEME)
    index = tomllib.loads((SEEDS / "articles.toml").read_text(encoding="utf-8"))
    articles = []
    for entry in index["articles"]:
        file = SEEDS / entry["file"]
        ((_, document),) = read_documents(file, format_name="text", language=entry["language"])
        meta = {key: entry[key] for key in ("title", "date", "source") if key in entry}
        article = replace(document.article, id=entry["id"], name=entry["title"], meta=meta)
        articles.append(with_regions(Document(article)))
    project = Project.create(path, scheme, person())
    try:
        project.take(articles, person())
        take_files(project, sorted((SEEDS / "annotators").glob("*.jsonl")), person())
    except BaseException:
        project.remove()  # while it is open: closed, it might be somebody else's
        raise
    project.close()
